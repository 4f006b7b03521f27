"""The whole window for who does not see it or has no mouse: names, order of the keyboard, focus that can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from app.program import Program
from tests.accessible import name_of, out_of_order, tab_stops, unnamed
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_in, program_with

pytestmark = needs_window
DISTRICT = Path(__file__).parents[2] / "assets" / "districts" / "smolyan"
NOT_HERE = (
    "Quit",
    "Open files...",
    "Open a district folder...",
    "Restore history from a backup...",
    "Back up history...",
)
"""Ends the test, or the system's own dialog."""
BY_NAME = (
    "Preferences", "Keys", "What the marks mean", "About Tvilling", "Note here", "Districts on a map", "Calendar",
)  # fmt: skip


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    with program_with(qtbot, tmp_path / "data", DISTRICT) as made:
        desk_in(made).window.resize(2200, 1300)
        yield made


def actions(menu: QMenuBar | QMenu) -> Iterator[QAction]:
    for one in menu.actions():
        inner = one.menu()
        if isinstance(inner, QMenu):
            yield from actions(inner)
        elif not one.isSeparator():
            yield one


def _opens_dialog(action: QAction) -> bool:
    if action.isCheckable() or action.text() in NOT_HERE:
        return False
    return action.text().endswith(("...", "…")) or action.text() in BY_NAME


def dialogs() -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def test_that_every_control_of_the_window_and_of_every_panel_has_a_name(
    program: Program, qtbot: QtBot
) -> None:
    window = desk_in(program).window
    for dock in window.findChildren(QDockWidget):
        dock.show()
    qtbot.wait(50)
    found = unnamed(window)
    assert found == [], "\n".join(found)
    assert [a for a in actions(window.menus) if not a.text()] == []


def test_that_no_key_is_taken_twice(program: Program) -> None:
    taken: dict[str, str] = {}
    twice = []
    for action in actions(desk_in(program).window.menus):
        for key in action.shortcuts():
            name = key.toString()
            if taken.setdefault(name, action.text()) != action.text():
                twice.append(f"{name}: {taken[name]}, {action.text()}")
    assert twice == [], "\n".join(twice)


def test_that_every_dialog_a_menu_opens_has_names_and_an_order(program: Program, qtbot: QtBot) -> None:
    window = desk_in(program).window
    opened, faults = 0, []
    wanted = [a.text() for a in actions(window.menus) if _opens_dialog(a)]
    for text in wanted:
        action = next(
            (a for a in actions(window.menus) if a.text() == text), None
        )  # a menu may have been filled anew
        if action is None or not action.isEnabled():
            continue
        action.trigger()
        qtbot.wait(30)
        for dialog in dialogs():
            opened += 1
            faults += [f"{text}: {one}" for one in (*unnamed(dialog), *out_of_order(dialog))]
            if not dialog.windowTitle() and not name_of(dialog):
                faults.append(f"{text}: the dialog has no title")
            dialog.close()
        qtbot.wait(10)
    assert faults == [], "\n".join(faults)
    assert opened >= 6


def test_that_tab_goes_through_every_panel_as_one_reads(program: Program, qtbot: QtBot) -> None:
    window = desk_in(program).window
    faults, counted = [], 0
    for dock in window.findChildren(QDockWidget):
        dock.setFloating(False)
        dock.show()
        dock.raise_()
        qtbot.wait(20)
        panel = dock.widget()
        counted += sum(1 for _ in tab_stops(panel))
        faults += [f"{dock.objectName()}: {one}" for one in out_of_order(panel)]
    assert faults == [], "\n".join(faults)
    assert counted > 40


def test_that_the_focus_of_what_is_painted_by_us_can_be_seen(program: Program, qtbot: QtBot) -> None:
    window = desk_in(program).window
    window.activateWindow()
    looked = 0
    for dock in window.findChildren(QDockWidget):
        dock.show()
        dock.raise_()
        qtbot.wait(10)
        for one in tab_stops(dock.widget()):
            own = type(one).__module__.startswith("widgets") and "paintEvent" in type(one).__dict__
            if not own or one.visibleRegion().isEmpty():
                continue
            one.clearFocus()
            before = one.grab().toImage()
            one.setFocus()
            if not one.hasFocus():
                continue  # no window manager gave the window the keyboard
            looked += 1
            assert one.grab().toImage() != before, f"{dock.objectName()}: {type(one).__name__}"
    if QApplication.activeWindow() is not None:
        assert looked > 10
