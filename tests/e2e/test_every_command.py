"""Every command of every menu is in the palette, with its key; no key means two things, in any workspace."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.found_entries import menu_entries
from app.program import Program
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_in

pytestmark = needs_window


def commands(menu: object) -> Iterator[QAction]:
    for action in menu.actions():  # type: ignore[attr-defined]
        inside = action.menu()
        if isinstance(inside, QMenu):
            yield from commands(inside)
        elif action.text() and action.isVisible() and not action.isSeparator():
            yield action


def clashes(desk: Desk) -> dict[str, list[str]]:
    """Keys that the whole window listens to, for two enabled actions."""
    wide = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    used: dict[str, set[QAction]] = defaultdict(set)
    for action in {*desk.window.findChildren(QAction), *desk.findChildren(QAction)}:
        if action.isEnabled() and action.shortcutContext() in wide:
            for key in action.shortcuts():
                used[key.toString()].add(action)
    return {key: sorted(a.text() for a in those) for key, those in used.items() if len(those) > 1}


def test_that_the_palette_has_every_command_with_its_key(program: Program) -> None:
    desk = desk_in(program)
    views = desk.finding.menu.view_actions
    found = menu_entries(desk.window.menus, views)
    reached = set(found.values())
    missing = [a.text() for a in commands(desk.window.menus) if a not in reached and a not in views]
    assert missing == []
    assert all(entry.key == action.shortcut().toString() for entry, action in found.items())
    assert len(found) > 60


def test_that_what_cannot_be_done_now_is_found_and_says_so(program: Program, qtbot: QtBot) -> None:
    desk = desk_in(program)
    box = desk.black_box.action
    box.setEnabled(False)
    desk.finding._on_find()
    entry = next(e for e, a in desk.finding._offered.items() if a is box)
    assert entry.detail.startswith("not now: Replay with the camera")
    desk.finding._on_entry(entry)
    assert "not now" in desk.window.status.notice.text()
    desk.finding.palette.hide()


def test_that_a_command_that_was_used_comes_first(program: Program) -> None:
    desk = desk_in(program)
    desk.finding._on_find()
    before = [f.entry for f in desk.finding.ask("wall") if f.entry.kind == "command"]
    assert before[0].title == "Wall display", "one letter may be wrong, and it is still found"
    assert any(f.entry.title == "Wall display" for f in desk.finding.ask("wal displya"))
    like = [f.entry.title for f in desk.finding.ask("alarm") if f.entry.kind == "command"]
    assert len(like) > 1
    desk.finding._recent = [like[1]]
    after = [f.entry.title for f in desk.finding.ask("alarm") if f.entry.kind == "command"]
    assert after[0] == like[1]
    desk.finding.palette.hide()


def test_that_no_key_means_two_things_in_any_workspace(program: Program, qtbot: QtBot) -> None:
    desk = desk_in(program)
    assert clashes(desk) == {}
    for space in desk.spaces.shelf.all():
        desk.spaces.use(space)
        qtbot.wait(10)
        assert clashes(desk) == {}, space.name


def test_that_every_menu_is_opened_by_a_key_and_every_command_can_be_reached(program: Program) -> None:
    """A command has a key of its own, or lies in a menu that Alt and a letter opens; the palette has them all besides."""
    menus = [a for a in desk_in(program).window.menus.actions() if a.menu() is not None and a.isVisible()]
    letters = [a.text()[a.text().index("&") + 1].lower() for a in menus if "&" in a.text()]
    assert menus
    assert all("&" in a.text() for a in menus), [a.text() for a in menus]
    assert len(set(letters)) == len(letters), letters
