"""The editor of a wall's pages: by keys and by hand, what is wanted is said; a real file behind it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.wall import Page, read_wall
from app.wall_editing import CannotSave, Editing
from widgets import theme
from widgets.wall_editor import SAVE, WallEditor, Words
from widgets.wall_list import span_text

PICTURES = os.environ.get("TVILLING_WALL_PICTURES", "")
NAMES = {"overview": "Overview", "street": "Street", "bat-1": "Battery at the quay"}
OLD = """[[page]]
camera = "overview"
seconds = 60
[[page]]
view = "The quay"
title = "Quay and battery"
seconds = 45
[[page]]
workspace = "Operator"
mood = "calm"
[[page]]
view = "gone"
[[page]]
film = "later"
"""


class Keeper:
    """What the hub does, over a real file."""

    def __init__(self, editor: WallEditor, path: Path) -> None:
        self.editor, self.editing = editor, Editing(path)
        editor.setProperty("keeper", self)  # lives as long as the editor
        editor.changed.connect(self._do)
        editor.undo_asked.connect(self._undo)
        editor.save_asked.connect(self._save)
        self.show()

    def show(self, told: str = "") -> None:
        editing = self.editing
        self.editor.show_trouble(editing.trouble)
        self.editor.show_draft(editing.draft, told, can_undo=editing.can_undo, is_dirty=editing.can_be_saved)

    def _do(self, draft: object) -> None:
        self.editing.do(draft)  # type: ignore[arg-type]
        self.show()

    def _undo(self) -> None:
        self.editing.undo()
        self.show()

    def _save(self) -> None:
        try:
            self.show(self.editing.save())
        except CannotSave as error:
            self.show(str(error))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "wall.toml"
    path.write_text(OLD, encoding="utf-8")
    return path


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[WallEditor]:
    window = QWidget()
    qtbot.addWidget(window)
    words = Words(lambda page: NAMES.get(page.what, page.what), lambda page: page.what != "gone")
    made = WallEditor(window, words)
    made.offer(["The quay", "R&D <b>roof</b>"], [("Operator", "Operator")], "bat-1")
    yield made
    window.close()  # held until here: with it goes the editor


def shown(editor: WallEditor) -> list[list[str]]:
    items = [editor.list.topLevelItem(k) for k in range(editor.list.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items]


def entry(menu: QMenu, words: str) -> QAction:
    found = [a for a in menu.actions() if a.text() == words]
    for inner in menu.actions():
        below = inner.menu()
        if isinstance(below, QMenu):
            found += [a for a in below.actions() if a.text() == words]
    return found[0]


def test_that_pages_are_listed_and_what_cannot_be_shown_says_why(editor: WallEditor, path: Path) -> None:
    Keeper(editor, path)
    rows = shown(editor)
    assert rows[0] == ["Overview", "place", "1 min"]
    assert rows[1] == ["Quay and battery", "saved view: The quay", "45 s"]
    assert "not here" in rows[3][1]
    assert "camera, view, workspace" in rows[4][1]
    assert not editor.undo.isEnabled()
    assert not editor.buttons.button(SAVE).isEnabled()
    editor.list.setCurrentItem(editor.list.topLevelItem(4))
    assert not editor.title.isEnabled(), "kept, moved, taken away; not written"
    assert editor.remove.isEnabled()


def test_that_everything_is_done_by_keys_and_undone(editor: WallEditor, path: Path, qtbot: QtBot) -> None:
    Keeper(editor, path)
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.list.setFocus()
    qtbot.keyClick(editor.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row[0] for row in shown(editor)][:2] == ["Quay and battery", "Overview"]
    assert editor.row == 1, "it goes with the page"
    qtbot.keyClick(editor.list, Qt.Key.Key_Delete)
    assert [row[0] for row in shown(editor)][:2] == ["Quay and battery", "Operator"]
    for _ in range(2):
        qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [row[0] for row in shown(editor)][:2] == ["Overview", "Quay and battery"]
    assert not editor.buttons.button(SAVE).isEnabled()


def test_that_a_page_is_dragged(editor: WallEditor, path: Path) -> None:
    Keeper(editor, path)
    where = QAbstractItemView.DropIndicatorPosition
    editor.list.drop_at(2, where.BelowItem)
    assert [row[0] for row in shown(editor)][:3] == ["Quay and battery", "Operator", "Overview"]
    editor.list.drop_at(0, where.AboveItem)
    assert [row[0] for row in shown(editor)][:3] == ["Overview", "Quay and battery", "Operator"]
    editor.list.drop_at(0, where.BelowItem)
    assert editor.row == 0, "onto its own place: nothing"
    editor.list.drop_at(-1, where.OnViewport)
    assert shown(editor)[-1][0] == "Overview"


def test_that_title_time_and_new_pages_are_written_and_the_rest_stays(
    editor: WallEditor, path: Path, qtbot: QtBot
) -> None:
    Keeper(editor, path)
    editor.list.setCurrentItem(editor.list.topLevelItem(2))
    editor.title.setText("Operators")
    editor.title.editingFinished.emit()
    editor.seconds.setValue(20)
    entry(editor.add_menu, "R&&D <b>roof</b>").trigger()
    assert editor.row == 3, "behind the one in hand, and in hand itself"
    entry(editor.add_menu, "Battery at the quay").trigger()
    editor.hold.setValue(90)
    editor.buttons.button(SAVE).click()
    assert "6" in editor.told.text() or "7" in editor.told.text()
    text = path.read_text(encoding="utf-8")
    assert 'mood = "calm"' in text
    assert 'film = "later"' in text
    wall = read_wall(path)
    assert wall.hold_s == 90
    assert wall.pages[2] == Page("workspace", "Operator", 20.0, "Operators")
    assert wall.pages[3:5] == (Page("view", "R&D <b>roof</b>"), Page("camera", "bat-1"))


def test_that_what_is_not_saved_is_not_lost_at_the_first_escape(
    editor: WallEditor, path: Path, qtbot: QtBot
) -> None:
    Keeper(editor, path)
    editor.show()
    editor.remove.click()
    editor.reject()
    assert editor.isVisible()
    assert "not saved" in editor.told.text()
    editor.reject()
    assert not editor.isVisible()
    assert path.read_text(encoding="utf-8") == OLD


def test_that_it_is_tried_from_the_page_in_hand(editor: WallEditor, path: Path, qtbot: QtBot) -> None:
    Keeper(editor, path)
    editor.list.setCurrentItem(editor.list.topLevelItem(2))
    with qtbot.waitSignal(editor.try_asked) as said:
        editor.try_out.click()
    assert said.args == [2]
    with qtbot.waitSignal(editor.keep_asked) as said:
        entry(editor.add_menu, "What is seen now").trigger()
    assert said.args == [3]


def test_that_an_empty_wall_says_what_is_shown_then_and_full_one_takes_no_more(
    editor: WallEditor, path: Path
) -> None:
    keeper = Keeper(editor, path)
    while keeper.editing.draft.entries:
        editor.remove.click()
    assert not editor.empty.isHidden()
    assert not editor.try_out.isEnabled()
    for _ in range(40):
        entry(editor.add_menu, "Street").trigger()
    assert not editor.add.isEnabled()
    assert "40" in editor.add.toolTip()


def test_that_trouble_stands_at_the_top(editor: WallEditor, tmp_path: Path) -> None:
    path = tmp_path / "wall.toml"
    path.write_text("[[page]", encoding="utf-8")
    Keeper(editor, path)
    assert "no TOML file" in editor.trouble.text()
    editor.buttons.button(SAVE).click()
    assert editor.trouble.isHidden()
    assert "wall.broken.toml" in editor.told.text()


def test_that_spans_are_read_as_people_say_them() -> None:
    assert [span_text(s) for s in (5, 60, 90, 3600, 5400)] == [
        "5 s",
        "1 min",
        "1 min 30 s",
        "1 h",
        "1 h 30 min",
    ]


@pytest.mark.skipif(not PICTURES, reason="only where pictures are wanted")
@pytest.mark.parametrize("look", ["dark", "light"])
def test_pictures(editor: WallEditor, path: Path, qtbot: QtBot, qapp: QApplication, look: str) -> None:
    theme.apply_theme(qapp, look)
    Keeper(editor, path)
    editor.list.setCurrentItem(editor.list.topLevelItem(1))
    with qtbot.waitExposed(editor):
        editor.show()
    qtbot.wait(100)
    editor.grab().save(f"{PICTURES}/wall-editor-{look}.png")
    theme.apply_theme(qapp, "dark")
