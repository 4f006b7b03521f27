"""Keys that never steal, panels that fold, preferences that take effect at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import HistoryReads, Timekeeper
from app.model.times import HOUR_NS
from tests.gui.shell_fakes import DISTRICT, T0, clock, keeper, reads  # noqa: F401
from widgets.main_window import MainWindow
from widgets.preferences import Preferences
from widgets.shortcuts import ShortcutSheet
from widgets.state_manager import StateManager
from widgets.window_parts import WindowParts


@pytest.fixture
def panel() -> QWidget:
    panel = QWidget()
    QVBoxLayout(panel).addWidget(QPushButton("Press"))
    return panel


@pytest.fixture
def window(
    qtbot: QtBot, keeper: Timekeeper, reads: HistoryReads, tmp_path: Path, panel: QWidget
) -> MainWindow:
    state = StateManager(tmp_path / "window.json", {})
    scene = QWidget()
    scene.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window = MainWindow(WindowParts(DISTRICT, keeper, reads, state, scene, panel, QWidget(), QWidget()))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def test_that_space_pauses_from_the_city_and_presses_a_button_that_has_the_focus(
    window: MainWindow, keeper: Timekeeper, panel: QWidget, qtbot: QtBot
) -> None:
    button = panel.findChild(QPushButton)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert keeper.playhead.is_live
    window.centralWidget().setFocus()
    qtbot.keyClick(window.centralWidget(), Qt.Key.Key_Space)
    assert not keeper.playhead.is_live


@pytest.mark.parametrize("key", [Qt.Key.Key_L, Qt.Key.Key_Escape])
def test_that_one_key_returns_to_live(
    window: MainWindow, keeper: Timekeeper, qtbot: QtBot, key: Qt.Key
) -> None:
    keeper.seek(T0 - HOUR_NS)
    qtbot.keyClick(window.centralWidget(), key)
    assert keeper.playhead.is_live


def test_that_a_click_on_the_banner_returns_to_live_and_the_button_leaves(
    window: MainWindow, keeper: Timekeeper, qtbot: QtBot
) -> None:
    assert not window.banner.back.isVisible()
    keeper.seek(T0 - HOUR_NS)
    assert window.banner.back.isVisible()
    qtbot.mouseClick(window.banner.back, Qt.MouseButton.LeftButton)
    assert keeper.playhead.is_live
    assert not window.banner.back.isVisible()


def test_that_typing_a_time_never_drives_the_replay(
    window: MainWindow, keeper: Timekeeper, qtbot: QtBot
) -> None:
    keeper.seek(T0 - HOUR_NS)
    window._on_asked("go_to_time")
    field = window.transport.goto
    field.setFocus()
    for letter in "lbjk o":
        qtbot.keyClick(field, letter)
    assert field.text() == "lbjk o"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert keeper.playhead.t_ns == T0 - HOUR_NS
    assert not keeper.playhead.is_live


def test_that_the_city_can_stand_alone_and_the_panels_come_back(window: MainWindow) -> None:
    window.docks["trends"].show()
    window._on_asked("city_only")
    assert not any(dock.isVisible() for dock in window.docks.values())
    window._on_asked("city_only")
    assert [name for name, dock in window.docks.items() if dock.isVisible()] == ["inspector", "trends"]


def test_that_full_screen_is_entered_and_left(window: MainWindow) -> None:
    window._on_asked("full_screen")
    assert window.isFullScreen()
    window._on_asked("full_screen")
    assert not window.isFullScreen()


def test_that_a_preference_takes_effect_at_once_and_the_menu_follows(
    window: MainWindow, qtbot: QtBot
) -> None:
    window._on_asked("preferences")
    dialog = window.findChild(Preferences)
    assert dialog.isVisible()
    style = next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Style of the city")
    with qtbot.waitSignal(window.style_chosen) as said:
        style.setCurrentIndex(style.findData("operator"))
        style.activated.emit(style.currentIndex())
    assert said.args == ["operator"]
    ticked = [a.text() for m in window.menus.actions() for a in m.menu().actions() if a.isChecked()]
    assert "Operator style" in ticked
    assert "Presentation style" not in ticked
    dialog.close()


def test_that_the_sheet_of_keys_names_every_action_with_a_key(window: MainWindow) -> None:
    sheet = ShortcutSheet.of(window)
    said = {label.text() for label in sheet.findChildren(type(window.transport.speed))}
    for menu in window.menus.actions():
        for action in menu.menu().actions():
            if not action.shortcut().isEmpty():
                assert action.text() in said
    sheet.close()
    sheet.deleteLater()


def test_that_everything_one_can_press_has_a_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton

    nameless = [b for b in window.findChildren(QAbstractButton) if not (b.accessibleName() or b.text())]
    assert [b for b in nameless if not b.objectName().startswith("qt_")] == []


def test_that_the_window_only_arranges() -> None:
    source = Path(__file__).resolve().parents[2] / "widgets" / "main_window.py"
    assert len(source.read_text("utf-8").splitlines()) < 200
