"""A program for tests in which roles and codes are set up; its clocks are moved by hand.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.journal.entry import Entry
from app.people.roles import Role
from app.program import Program
from tests.e2e.windows import desk_in, town_program
from tests.unit.people.posts import Seat, rules


@contextmanager
def program_of(
    seat: Seat, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """Over a district of one's own. At the end the lock and the kiosk are no hindrance."""
    monkeypatch.setattr("app.program.make_post", lambda: seat.post)
    with town_program(qtbot, tmp_path) as program:
        yield program


def seat_of(role: Role, **more: float) -> Seat:
    return Seat(rules({"kari": role}, lock_after_min=more.get("lock_after_min", 15.0)))


def journal_of(program: Program, qtbot: QtBot, kind: str) -> list[Entry]:
    """Entries of this kind, once there is one; oldest first."""
    alarms = desk_in(program).session.alarms

    def found() -> list[Entry]:
        journal = alarms.journal
        assert journal is not None
        with journal.reader() as reader:
            return reader.page(kinds=(kind,), oldest_first=True)

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    return found()
