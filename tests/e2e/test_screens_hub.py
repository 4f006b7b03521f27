"""A panel in a window of its own, on a screen that is pulled out and comes back; and the end with it open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

import msgspec
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.opening import open_district
from app.screens import Rect, Screen, screen_of
from app.screens_hub import rect_of, screens_now
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.test_alarm_hub import until
from tests.e2e.windows import desk_of
from widgets.banner import Banner

pytestmark = needs_window
LEFT = Screen("DP-1", Rect(0, 0, 1300, 900))
RIGHT = Screen("HDMI-2", Rect(1300, 0, 600, 900))


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One window for all of this file; the last test closes it."""
    with desk_of(open_district("sestao"), tmp_path_factory.mktemp("screens") / "data") as made:
        made.window.setGeometry(0, 0, 1280, 800)
        made.start()
        until(lambda: made.session.alarms.desk is not None, 60.0)
        yield made


def test_that_a_panel_goes_to_the_other_screen_survives_its_loss_and_returns(
    desk: Desk, qtbot: QtBot
) -> None:
    hub, dock = desk.screens, desk.window.docks["inspector"]
    there = [LEFT, RIGHT]
    hub.screens = lambda: there
    hub.action.trigger()
    assert dock.isFloating()
    assert screen_of(rect_of(dock.geometry()), there) is RIGHT
    place = rect_of(dock.geometry())
    hub.look()
    there.remove(RIGHT)
    hub.settle()
    qtbot.wait(50)
    assert screen_of(rect_of(dock.geometry()), [LEFT]) is LEFT
    assert rect_of(dock.geometry()).x + dock.width() <= 1300
    assert "brought into sight" in desk.window.status.notice.text()
    hub.look()
    there.append(RIGHT)
    hub.settle()
    qtbot.wait(50)
    assert rect_of(dock.geometry()) == place
    hub.tear_off(dock)
    assert not dock.isFloating()
    hub.screens = screens_now


def test_that_the_real_screens_can_be_read(desk: Desk) -> None:
    assert screens_now()
    assert all(one.area.w > 0 for one in screens_now())
    desk.screens.settle()


def test_that_panels_stand_together_in_a_second_window_which_is_remembered_locked_and_gives_them_back(
    desk: Desk, qtbot: QtBot, qapp: QApplication
) -> None:
    hub, window = desk.windows, desk.window
    alarms, overview = desk.spaces.panels()["alarms"], desk.spaces.panels()["overview"]
    hub.move(alarms, 2)
    hub.move(overview, 2)
    second = hub.seconds[2]
    assert {dock.objectName() for dock in second.docks} == {"alarms", "overview"}
    assert alarms.isVisible()
    assert overview.isVisible()
    qtbot.waitUntil(lambda: not alarms.geometry().intersects(overview.geometry()), timeout=5_000)
    assert second.findChild(Banner) is not None, "which time is shown is said there, too"
    assert "window 2" in second.windowTitle()

    second.take_keys()
    keys = {action.shortcut().toString() for action in second.actions()}
    assert {"F2", "Ctrl+K", "Ctrl+Shift+F10"} <= keys, "the keys work in it"
    alarms.hide()
    desk.alarms.open()
    assert alarms.isVisible()
    assert alarms.parent() is second, "it comes up where it is"

    kept = desk.spaces.now("Two screens")
    assert [set(one.panels) for one in kept.windows] == [{"alarms", "overview"}]
    assert not {"alarms", "overview"} & {panel.name for panel in kept.panels}
    hub.remember()

    desk.wall.action.trigger()
    assert not second.isVisible(), "a wall has the screen for itself"
    desk.wall.end()
    assert second.isVisible()

    second.close()
    qapp.processEvents()
    assert hub.seconds == {}
    assert alarms.parent() is window
    assert not alarms.isHidden()
    hub.restore()
    assert {dock.objectName() for dock in hub.seconds[2].docks} == {"alarms", "overview"}
    desk.spaces.use(msgspec.structs.replace(kept, windows=()))
    assert hub.seconds == {}
    desk.spaces.use(kept)
    assert alarms.parent() is hub.seconds[2]

    for number in (1, 2, 1):
        hub.send_on(alarms)
        assert hub.number_of(alarms) == number, "round and round"
    desk.state.set("windows", '[{"panels": 7}, "x"]')
    hub.restore()
    desk.state.set("windows", "[" * 100_000)
    hub.restore()
    hub.close_all()


def test_that_a_second_window_comes_into_sight_and_goes_back_with_its_panels(
    desk: Desk, qtbot: QtBot
) -> None:
    hub, there = desk.screens, [LEFT, RIGHT]
    hub.screens = lambda: there
    desk.windows.move(desk.window.docks["trends"], 2)
    second = desk.windows.seconds[2]
    second.setGeometry(1310, 40, 560, 500)
    qtbot.waitUntil(lambda: second.geometry().x() == 1310)
    hub.look()
    place = rect_of(second.geometry())
    there.remove(RIGHT)
    hub.settle()
    qtbot.waitUntil(lambda: rect_of(second.geometry()).x + second.width() <= 1300)
    assert [dock.objectName() for dock in second.docks] == ["trends"]
    there.append(RIGHT)
    hub.settle()
    qtbot.waitUntil(lambda: rect_of(second.geometry()) == place)
    desk.windows.close_all()
    hub.screens = screens_now


def test_that_what_is_beside_ends_with_the_window(desk: Desk) -> None:
    floating, beside = desk.window.docks["inspector"], desk.window.docks["trends"]
    desk.screens.tear_off(floating)
    desk.windows.move(beside, 2)
    second = desk.windows.seconds[2]
    desk.close()
    assert not floating.isVisible()
    assert not second.isVisible()
