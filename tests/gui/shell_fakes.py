"""A tiny district with a real bridge and a made-up past, for the tests of the window's shell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from numpy.typing import NDArray

from app.bridge import HistoryReads, Timekeeper
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import District
from app.model.events import Event, EventKind
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.signal import Signal
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, NS

T0 = 1_800_000_000 * NS
OSLO = ZoneInfo("Europe/Oslo")
CATALOGUE = Catalogue.of(
    [Asset("a", AssetKind.BUILDING, "A", "Quay", (0.0, 0.0, 0.0))],
    [Signal("a.load_kw", "a", "power", "Load", "kW", 30, key="a.load_kw")],
)
DISTRICT = District(
    Path(),
    "quay",
    "Quayside",
    25832,
    OSLO,
    "NOK",
    (0.0, 0.0, 0.0),
    (10.4, 63.4),
    Path(),
    True,
    "Made up for a test.",
)


EVENTS = (
    Event(T0 - 3 * HOUR_NS, EventKind.FEED, "mqtt", "down: refused"),
    Event(T0 - 2 * HOUR_NS, EventKind.CLOCK, "clock", "jumped by 4 s"),
)


class Past:
    def density(self, _from_ns: int, _to_ns: int, bins: int) -> NDArray[np.int64]:
        return np.arange(bins, dtype=np.int64)

    def events(self, _from_ns: int, _to_ns: int) -> tuple[Event, ...]:
        return EVENTS

    def state_at(self, t_ns: int, _known_at_ns: int | None = None) -> Snapshot:
        return Snapshot.empty(1, t_ns)


class Clock:
    def __init__(self) -> None:
        self.wall = T0

    def __call__(self) -> int:
        return self.wall


def reading(value: float, t_ns: int) -> ReadingBatch:
    return ReadingBatch.of([Reading(0, t_ns, value, Quality.GOOD, t_ns)])


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reads(qtbot: object) -> Iterator[HistoryReads]:
    reads = HistoryReads(Past())  # type: ignore[arg-type]
    yield reads
    reads.shutdown()


@pytest.fixture
def keeper(reads: HistoryReads, clock: Clock) -> Iterator[Timekeeper]:
    keeper = Timekeeper(CATALOGUE, reads, Past(), now=clock, monotonic=clock)
    keeper.set_first(T0 - 48 * HOUR_NS)
    yield keeper
    keeper.stop()
