"""The palette, saved views, north arrow and small map, by hand and by key."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.alarms.words import Priority
from app.found_entries import alarm_entries, menu_entries, place_found, time_found
from maps.camera import Pose, pose_around
from maps.plan import Plan
from maps.search import Entry, Found, SearchIndex
from tests.gui.alarm_fakes import alarm
from widgets.compass import Compass
from widgets.keep_view import KeepView
from widgets.palette import Palette, grouped
from widgets.small_map import FINER, SmallMap
from widgets.views_menu import ViewsMenu
from widgets.views_sheet import ViewsSheet

INDEX = SearchIndex(
    [
        Entry("building", "h1", "Kirkegata 4", "residential"),
        Entry("building", "h2", "Kirkegata 5", "residential"),
        Entry("command", "Full screen", "Full screen", "", "F11"),
        Entry("signal", "h1.load_kw", "Kirkegata 4: Load", "kW"),
    ]
)
EXTENT = (569_000.0, 7_033_000.0, 0.0, 571_000.0, 7_036_000.0, 90.0)


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def test_that_keys_alone_find_and_choose(qtbot: QtBot, window: QMainWindow) -> None:
    palette = Palette(window, INDEX.find)
    palette.open()
    qtbot.keyClicks(palette.line, "kirk")
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert "Kirkegata 5" in palette.line.accessibleDescription()
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert chosen.args[0].ident == "h2"
    assert not palette.isVisible()


def test_that_up_from_the_first_goes_to_the_last_and_never_to_a_kinds_name(
    qtbot: QtBot, window: QMainWindow
) -> None:
    palette = Palette(window, INDEX.find)
    palette.open()
    qtbot.keyClicks(palette.line, "kirk")
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert "Load" in palette.line.accessibleDescription()
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert "Kirkegata 4" in palette.line.accessibleDescription()


def test_that_escape_puts_the_palette_away_and_nothing_found_says_so(
    qtbot: QtBot, window: QMainWindow
) -> None:
    palette = Palette(window, INDEX.find)
    palette.open()
    qtbot.keyClicks(palette.line, "qqqq")
    assert "Nothing here" in palette.hint.text()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_that_a_click_chooses(qtbot: QtBot, window: QMainWindow) -> None:
    palette = Palette(window, INDEX.find)
    palette.open()
    qtbot.keyClicks(palette.line, "full")
    place = palette.list.visualRect(palette.model.index(1)).center()
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[0].kind == "command"


def test_that_no_kind_takes_all_the_room() -> None:
    many = [Found(Entry("building", str(k), "x"), 2.0) for k in range(30)]
    rows = grouped([*many, Found(Entry("signal", "s", "x"), 1.0)])
    assert [r for r in rows if isinstance(r, str)] == ["Buildings", "Signals"]
    assert len(grouped(many)) == 13


def test_that_metres_in_the_wrong_order_are_turned() -> None:
    (right,) = place_found("569800 7034500", 25832, EXTENT)
    (turned,) = place_found("7034500 569800", 25832, EXTENT)
    assert right.entry == turned.entry
    assert not list(place_found("Kirkegata", 25832, EXTENT))


def test_that_alarms_are_found_by_text_place_and_tag_the_most_urgent_first() -> None:
    low = alarm("stale:meter-7.load_kw", Priority.LOW, title="Meter is silent")
    index = SearchIndex(
        alarm_entries([low, alarm()], lambda ident: "Quay feeder" if "feeder" in ident else "Meter 7")
    )
    assert [f.entry.ident for f in index.find("quay")] == ["over:feeder-1.power"]
    assert [f.entry.ident for f in index.find("meter-7.load_kw")] == ["stale:meter-7.load_kw"]
    assert index.find("silent")[0].entry.title == "Meter is silent: Meter 7"
    assert next(iter(alarm_entries([low, alarm()], str))).ident == "over:feeder-1.power"


def test_that_a_time_is_told_from_a_place() -> None:
    from zoneinfo import ZoneInfo

    zone, now = ZoneInfo("Europe/Oslo"), 1_763_827_200_000_000_000
    assert [f.entry.kind for f in time_found("yesterday 17:00", zone, now)] == ["time"]
    assert not list(time_found("63.43, 10.40", zone, now))
    assert not list(time_found("12", zone, now))


def test_that_menus_are_found_with_their_keys_and_districts_apart(qtbot: QtBot, window: QMainWindow) -> None:
    bar = window.menuBar()
    views = ViewsMenu(bar)
    bar.addMenu(views)
    districts = QMenu("Districts", bar)
    districts.addAction("Limerick").setToolTip("synthetic")
    bar.addMenu(districts)
    views.show_views(["Harbour & quay"])
    found = {e.title: e for e in menu_entries(bar, views.view_actions)}
    assert found["Search and go to"].key == "Ctrl+K"
    assert found["Limerick"].kind == "district"
    assert "Harbour & quay" not in found


def test_that_the_first_nine_views_have_a_key(qtbot: QtBot, window: QMainWindow) -> None:
    menu = ViewsMenu(window.menuBar())
    menu.show_views([f"View {k}" for k in range(1, 12)])
    keys = [a.shortcut().toString() for a in menu.view_actions]
    assert keys == [*"123456789", "", ""]
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.view_actions[2].trigger()
    assert chosen.args == ["View 3"]


def test_that_the_sheet_moves_renames_and_takes_away(qtbot: QtBot, window: QMainWindow) -> None:
    sheet = ViewsSheet(window)
    sheet.show_views(["a", "b", "c"])
    sheet.select("b")
    with qtbot.waitSignal(sheet.moved) as moved:
        sheet._buttons["up"].click()
    assert moved.args == ["b", 0]
    with qtbot.waitSignal(sheet.removed) as removed:
        sheet._buttons["remove"].click()
    with qtbot.waitSignal(sheet.renamed) as renamed:
        sheet.list.item(2).setText("harbour")
    assert renamed.args == ["c", "harbour"]
    sheet.show_views(["a"], "'b' is taken away.", can_undo=True)
    assert not sheet.undo.isHidden()
    assert removed.args[0] in "abc"


def test_that_dragging_says_the_new_place(qtbot: QtBot, window: QMainWindow) -> None:
    sheet = ViewsSheet(window)
    sheet.show_views(["a", "b", "c"])
    model = sheet.list.model()
    with qtbot.waitSignal(sheet.moved) as moved:
        model.moveRows(sheet.list.rootIndex(), 0, 1, sheet.list.rootIndex(), 3)
    assert moved.args == ["a", 2]


def test_that_a_view_is_kept_under_a_name_with_or_without_its_moment(
    qtbot: QtBot, window: QMainWindow
) -> None:
    dialog = KeepView("View 1", "2026-11-22 17:00 CET", window, with_moment=True)
    dialog.name.setText("  Harbour ")
    with qtbot.waitSignal(dialog.wanted) as wanted:
        dialog.buttons.accepted.emit()
    assert wanted.args == ["Harbour", True]


def test_that_a_click_on_the_north_arrow_asks_for_north(qtbot: QtBot, window: QMainWindow) -> None:
    compass = Compass(window.centralWidget(), 0.7)
    compass.show_pose(pose_around((0, 0, 0), 500.0, 30.0, 40.0))
    compass.show()
    with qtbot.waitSignal(compass.north_asked):
        qtbot.mouseClick(compass, Qt.MouseButton.LeftButton, pos=QPoint(18, 22))
    assert not compass.grab().toImage().isNull()


def test_that_a_click_on_the_small_map_goes_there(qtbot: QtBot, window: QMainWindow) -> None:
    small = SmallMap(window.centralWidget())
    plan = Plan(np.zeros((300, 400), np.uint8), (-200.0, -150.0), 1.0)
    small.show_plan(plan)
    small.show_pose(Pose((0.0, -100.0, 50.0), (0.0, 0.0, 0.0)), 1.5)
    small.show()
    assert (small.width(), small.height()) == (400 // FINER, 300 // FINER)
    with qtbot.waitSignal(small.went) as went:
        qtbot.mouseClick(small, Qt.MouseButton.LeftButton, pos=QPoint(150, 50))
    assert went.args == [100.0, 50.0, False]
    assert not small.grab().toImage().isNull()


def test_that_a_drag_beyond_the_edge_stays_on_the_map(qtbot: QtBot, window: QMainWindow) -> None:
    small = SmallMap(window.centralWidget())
    small.show_plan(Plan(np.zeros((300, 400), np.uint8), (0.0, 0.0), 1.0))
    small.show()
    qtbot.mousePress(small, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    with qtbot.waitSignal(small.went) as went:
        qtbot.mouseMove(small, QPoint(900, 100))
    assert went.args == [400.0, 100.0, True]
    qtbot.mouseRelease(small, Qt.MouseButton.LeftButton, pos=QPoint(900, 100))
