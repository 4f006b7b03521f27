"""The black box in the real window: what somebody saw is recorded, and a replay shows the city as they saw it."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.alarms.words import Actor
from app.black_box import BlackBox, State, rounded, states_of
from app.journal.entry import Entry
from app.model.times import HOUR_NS, MINUTE_NS, NS, wall_ns
from app.opening import open_district
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window
OLA = Actor("ola", "operator", "live")
FEEDS = [f for f in open_district("trondheim").district.feeds if f.url.startswith("sim:")]


def test_that_a_past_moment_is_seen_as_the_operator_saw_it_and_ones_own_view_comes_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    opened = open_district("trondheim")
    with desk_of(opened, tmp_path / "data", FEEDS, fill_ns=HOUR_NS) as desk:
        desk.window.resize(1280, 800)
        desk.start()
        qtbot.waitUntil(lambda: desk.session.alarms.desk is not None, timeout=60_000)
        desk.view.set_reduced_motion(True)
        hub, view = desk.black_box, desk.view
        began = wall_ns() // NS * NS - 30 * MINUTE_NS
        box = BlackBox(desk.session.alarms.note)  # what ola did half an hour ago
        far, near = rounded((500, -600, 300, 0, 0, 0, 35)), rounded((80, -90, 60, 10, 10, 0, 35))
        box.begin(State(camera=far, style="operator", panels=("inspector",)), OLA, began)
        box.look(
            State(camera=near, style="operator", selected="energy-house", panels=("inspector",)),
            OLA,
            began + 60 * NS,
        )
        desk.session.alarms.note(
            Entry(
                began + 70 * NS,
                "alarm.acknowledged",
                "x:y",
                "ola",
                "operator",
                "live",
                "seen",
                {"title": "Feeder overloaded"},
            )
        )
        box.end(OLA, began + 600 * NS)
        qtbot.waitUntil(lambda: desk.session.alarms.desk.journal_count >= 6, timeout=10_000)
        mine = desk.scene.pose()
        assert not hub.action.isEnabled(), "only of the past"

        keeper = desk.session.timekeeper
        keeper.seek(began + 30 * NS)
        assert hub.action.isEnabled()
        hub.action.trigger()
        qtbot.waitUntil(hub.card.isVisible, timeout=10_000)
        assert "As ola saw it (operator)" in hub.card.accessibleName()
        assert desk.scene.pose().eye == pytest.approx(far[:3])

        keeper.seek(began + 90 * NS)
        qtbot.waitUntil(lambda: desk.selected == "energy-house", timeout=5_000)
        assert desk.scene.pose().eye == pytest.approx(near[:3])
        assert "ola: acknowledged Feeder overloaded (seen)" in hub.card.accessibleName()

        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPointF(200, 200).toPoint())  # who drags steers
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPointF(200, 200).toPoint())
        keeper.seek(began + 30 * NS)
        qtbot.waitUntil(lambda: desk.selected is None, timeout=5_000)
        assert desk.scene.pose().eye == pytest.approx(near[:3]), "the camera is the person's now"
        hub.card.camera.click()
        assert desk.scene.pose().eye == pytest.approx(far[:3])

        keeper.seek(began + 700 * NS)
        qtbot.waitUntil(lambda: "No window was open" in hub.card.accessibleName(), timeout=5_000)
        keeper.go_live()
        assert not hub.card.isVisible()
        assert desk.scene.pose().eye == pytest.approx(mine.eye)
        journal = desk.session.alarms.journal
        assert journal is not None
        reader = journal.reader()
        assert not reader.page(kinds=("alarm.acknowledged",), from_ns=wall_ns() - MINUTE_NS), (
            "nothing of it acts"
        )
        journal.done_with(reader)


def test_that_what_is_seen_now_is_written_and_its_end_too(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    from app.journal.store import Journal
    from app.opening import history_folder

    opened = open_district("trondheim")
    with desk_of(opened, tmp_path / "data", FEEDS) as desk:
        desk.start()
        qtbot.waitUntil(lambda: desk.session.alarms.desk is not None, timeout=60_000)
        desk.select("asset", "energy-house")
        desk.black_box.look()
    with Journal(history_folder(tmp_path / "data", opened.district) / "journal.sqlite") as journal:
        lines = journal.page(kinds=("box",), oldest_first=True)
    assert lines[0].kind == "box.began"
    assert lines[-1].kind == "box.ended"
    seen = states_of(lines).at(lines[-1].t_ns - 1)
    assert seen is not None
    assert seen.state.selected == "energy-house"
    assert seen.state.mode == "live"
