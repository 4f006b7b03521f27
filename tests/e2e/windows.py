"""The real window for a test, opened and ended in order.   Thread: GUI.

    with program_with(qtbot, tmp_path / "data", city) as program: ...     # the whole program over files or a district's folder
    with desk_of(open_district("trondheim"), tmp_path / "data") as desk: ...     # one district's window, not yet started

Each is closed at the end, also where the test fails, and has to end in time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.around import load
from app.making import make_district
from app.model.district import FeedSpec
from app.opening import OpenedDistrict
from app.program import Program
from app.window import Desk
from tests.unit.test_making import cube


@contextmanager
def program_with(qtbot: QtBot, data: Path, shown: Path) -> Iterator[Program]:
    """shown: a city's file or a district's folder. Without history of its own; the background thread runs."""
    program = Program(data, fill_ns=0)
    program.show(load((shown,), None))
    try:
        wait_ready(program, qtbot)
        yield program
    finally:
        program.close()
        assert desk_in(program).close(), "the end took too long"


@contextmanager
def town_program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """Over a district of one's own, of one block, that may be written to."""
    folder = make_district(tmp_path / "town", (cube(tmp_path / "town.city.json"),), name="Town")
    with program_with(qtbot, tmp_path / "data", folder) as program:
        yield program


@contextmanager
def desk_of(
    opened: OpenedDistrict, data: Path, feeds: Sequence[FeedSpec] = (), *, fill_ns: int = 0
) -> Iterator[Desk]:
    desk = Desk(opened, data, feeds, fill_ns=fill_ns)
    try:
        yield desk
    finally:
        assert desk.close(), "the end took too long"


def wait_ready(program: Program, qtbot: QtBot) -> None:
    """Until the background thread of the window that is shown now runs."""
    qtbot.waitUntil(
        lambda: program.desk is not None and program.desk.session.fetcher is not None, timeout=60_000
    )


def desk_in(program: Program) -> Desk:
    """The window that is shown now."""
    assert program.desk is not None
    return program.desk


def notice(program: Program) -> str:
    """What its status line says."""
    return desk_in(program).window.status.notice.text()
