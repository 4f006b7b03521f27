"""The trends in the real window: kept per district, notes on charts, one cursor with the timeline, files."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.times import DAY_NS, HOUR_NS
from app.opening import history_folder, open_district
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window
LOAD = "energy-house.load_kw"


def test_that_what_is_drawn_is_found_again_and_the_cursor_is_shared(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    opened = open_district("trondheim")
    other = next(s.id for s in opened.catalogue.signals if s.unit == "°C")
    data = tmp_path / "data"
    with desk_of(opened, data) as desk:
        trends, timeline = desk.trends, desk.window.timeline
        desk.window.resize(1600, 1000)
        desk.window.lay_out_afresh()
        desk.start()
        qtbot.waitUntil(lambda: desk.has_drawn, timeout=60_000)
        desk.window.docks["trends"].show()
        for name in (LOAD, other):
            trends.add(name)
        trends.set_axes("sides")
        trends.show_span(DAY_NS)
        trends.menu.keep_wanted.emit("Warm <b>& dry</b>")
        assert trends.menu.views == ("Warm <b>& dry</b>",)
        trends.toggle(other)

        at = trends.playhead_ns - HOUR_NS
        trends.stack.pointed.emit(at)
        assert timeline._over_x == pytest.approx(timeline.scale.x_of(at))
        timeline.pointed.emit(at - HOUR_NS)
        assert trends.marks.pointer == at - HOUR_NS
        timeline.pointed.emit(None)

        trends.menu.note_wanted.emit("pump changed", at, None, LOAD)
        assert [n.title for n in trends.plots[0]._cursors.notes] == ["pump changed"]
        assert [n.signal for n in desk.notes.all] == [LOAD]
        desk.trend_hub.saving.save_picture(tmp_path / "a.svg")
        assert "Trondheim" in (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert (history_folder(data, opened.district) / "trends.json").is_file()

    with desk_of(opened, data) as again:
        assert again.trends.signals() == (LOAD, other)
        assert again.trends.lines[other].is_hidden
        assert again.trends.axes == "sides"
        again.trends.clear()
        again.trend_hub.go("Warm <b>& dry</b>")
        assert not again.trends.lines[other].is_hidden
        again.trends.menu.forget_wanted.emit("Warm <b>& dry</b>")
        assert again.trends.menu.views == ()


def test_that_the_list_of_an_older_version_is_taken_over(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "window.json").write_text(f'{{"version": 1, "trends": "{LOAD} gone.from_here {LOAD}"}}')
    with desk_of(open_district("trondheim"), data) as desk:
        assert desk.trends.signals() == (LOAD,)
