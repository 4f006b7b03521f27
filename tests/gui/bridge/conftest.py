"""A Timekeeper with clocks that a test sets, and the reader that it asks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.bridge import HistoryReads, Timekeeper
from app.model.times import NS
from tests.gui.bridge.past import CATALOGUE, T0, Clock, Past


@pytest.fixture
def reads(qtbot: QtBot) -> Iterator[HistoryReads]:
    reads = HistoryReads(None)
    yield reads
    reads.shutdown()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def past() -> Past:
    return Past()


@pytest.fixture
def keeper(reads: HistoryReads, clock: Clock, past: Past) -> Iterator[Timekeeper]:
    keeper = Timekeeper(CATALOGUE, reads, past, now=lambda: clock.wall, monotonic=lambda: clock.mono)
    keeper.set_first(T0 - 3600 * NS)
    yield keeper
    keeper.stop()
