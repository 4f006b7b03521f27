"""A replay filmed in the real window: each frame is the state of its own moment, and the file holds them all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.film_hub import FilmHub
from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS, NS, wall_ns
from app.program import Program
from maps.caption import GROUND, INK
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_in, program_with
from tests.unit.test_making import cube
from widgets import theme

pytestmark = needs_window


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    with program_with(qtbot, tmp_path / "data", cube(tmp_path / "first.city.json")) as program:
        desk_in(program).session.timekeeper.set_first(wall_ns() - 60 * MINUTE_NS)
        yield program


def count_frames(path: Path) -> int:
    film, count = cv2.VideoCapture(str(path)), 0
    while film.read()[0]:
        count += 1
    return count


def test_that_a_film_has_a_frame_for_each_moment_and_shows_that_moment(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = desk_in(program)
    shown: list[tuple[int, int]] = []
    draw = FilmHub._draw

    def noted(self: FilmHub, state: Snapshot) -> NDArray[np.uint8] | None:
        shown.append((state.t_ns, desk.session.timekeeper.playhead.t_ns))
        return draw(self, state)

    monkeypatch.setattr(FilmHub, "_draw", noted)
    start = wall_ns() // NS * NS - 30 * MINUTE_NS
    out = tmp_path / "a.mp4"
    desk.film.record(start, start + 10 * NS, 60.0, out)
    qtbot.waitUntil(out.exists, timeout=60_000)
    assert desk.film.run is not None
    qtbot.waitUntil(lambda: desk.film.run.is_over, timeout=10_000)
    assert [t for t, _ in shown] == [start + 2 * NS * i for i in range(6)]
    assert all(state == head for state, head in shown)
    assert count_frames(out) == 6
    assert not desk.session.timekeeper.playhead.is_live, "the mode never changes by itself"
    assert desk.film.action.isEnabled()


def test_that_stopping_keeps_what_is_filmed_and_live_ends_it(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = desk_in(program)
    start, out = wall_ns() - 30 * MINUTE_NS, tmp_path / "b.mp4"
    desk.film.record(start, start + 20 * MINUTE_NS, 60.0, out)
    run = desk.film.run
    assert run is not None
    qtbot.waitUntil(lambda: run._number >= 3, timeout=30_000)
    desk.session.timekeeper.go_live()
    qtbot.waitUntil(lambda: run.is_over, timeout=30_000)
    assert 3 <= count_frames(out) < 600


def test_that_closing_the_window_drops_a_film_that_is_not_finished(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = desk_in(program)
    out = tmp_path / "film" / "c.mp4"
    out.parent.mkdir()
    start = wall_ns() - 30 * MINUTE_NS
    desk.film.record(start, start + 20 * MINUTE_NS, 60.0, out)
    qtbot.waitUntil(lambda: desk.film.run._number >= 2, timeout=30_000)
    desk.film.close()
    assert not list(out.parent.iterdir())


def test_that_the_dialog_says_how_long_the_film_will_be_and_what_is_wrong(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = desk_in(program)
    desk.film.ask()
    dialog = desk.film.dialog
    assert dialog is not None
    dialog.start.setText("2026-03-28 12:00:00+01:00")
    dialog.end.setText("2026-03-28 13:00:00+01:00")
    dialog.speed.setCurrentIndex(0)
    assert "1 h 00 min in 60.0 s of film, 1801 frames" in dialog.says.text()
    dialog.end.setText("2026-03-28 11:00:00+01:00")
    assert "before its end" in dialog.says.text()
    dialog.end.setText("soon")
    assert "is not a time" in dialog.says.text()
    dialog.reject()


def test_that_the_colours_of_the_burnt_in_line_are_those_of_the_banner() -> None:
    for look in (theme.DARK, theme.LIGHT):
        for mode in ("live", "replay", "scenario"):
            for token, table in ((mode, GROUND), (f"{mode}_text", INK)):
                color = look.color(token)
                assert table[mode.upper(), look.is_dark] == (color.red(), color.green(), color.blue())
