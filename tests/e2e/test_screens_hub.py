"""A panel in a window of its own, on a screen that is pulled out and comes back; and the end with it open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pytestqt.qtbot import QtBot

from app.opening import open_district
from app.screens import Rect, Screen, screen_of
from app.screens_hub import rect_of, screens_now
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window
LEFT = Screen("DP-1", Rect(0, 0, 1300, 900))
RIGHT = Screen("HDMI-2", Rect(1300, 0, 600, 900))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with desk_of(open_district("sestao"), tmp_path / "data") as made:
        made.window.setGeometry(0, 0, 1280, 800)
        made.start()
        qtbot.waitUntil(lambda: made.session.alarms.desk is not None, timeout=60_000)
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
    hub.tear_off(dock)
    desk.close()
    assert not dock.isVisible(), "it ends with the window"


def test_that_the_real_screens_can_be_read(desk: Desk) -> None:
    assert screens_now()
    assert all(one.area.w > 0 for one in screens_now())
    desk.screens.settle()
