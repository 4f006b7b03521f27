"""Writing notes and looking after them: what is wanted is said, what a person wrote is plain text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from app.model.note import LONGEST_TEXT, Note
from app.model.times import HOUR_NS, MINUTE_NS
from tests.gui.shell_fakes import OSLO, T0
from widgets.note_dialog import NoteDialog
from widgets.notes_sheet import NotesSheet

LOOP = (T0 - HOUR_NS, T0 - 40 * MINUTE_NS)
SAVE = QDialogButtonBox.StandardButton.Save


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def test_that_a_note_is_kept_with_ctrl_enter_over_the_loop(qtbot: QtBot, window: QWidget) -> None:
    dialog = NoteDialog(OSLO, window, from_ns=T0, loop=LOOP)
    assert not dialog.buttons.button(SAVE).isEnabled()
    qtbot.keyClicks(dialog.text, "Pump")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.text, "changed")
    assert "for 20 min" in dialog.when.text()
    with qtbot.waitSignal(dialog.wanted) as said:
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["Pump\nchanged", *LOOP, False]


def test_that_a_note_at_the_playhead_is_a_moment(qtbot: QtBot, window: QWidget) -> None:
    dialog = NoteDialog(OSLO, window, from_ns=T0, loop=LOOP)
    dialog.over.setChecked(False)
    dialog.view.setChecked(True)
    dialog.text.setPlainText("x")
    with qtbot.waitSignal(dialog.wanted) as said:
        dialog.buttons.button(SAVE).click()
    assert said.args == ["x", T0, None, True]


def test_that_too_long_a_text_is_not_taken(qtbot: QtBot, window: QWidget) -> None:
    dialog = NoteDialog(OSLO, window, from_ns=T0)
    dialog.text.setPlainText("x" * (LONGEST_TEXT - 3))
    assert "3 characters left" in dialog.when.text()
    dialog.text.setPlainText("x" * (LONGEST_TEXT + 1))
    assert not dialog.buttons.button(SAVE).isEnabled()
    dialog.reject()


def test_that_the_sheet_lists_notes_and_says_what_is_wanted(qtbot: QtBot, window: QWidget) -> None:
    sheet = NotesSheet(OSLO, window)
    assert sheet.empty.isVisibleTo(sheet)
    notes = [
        Note.written("<b>bold</b> & more", T0, author="kari", made_ns=T0),
        Note.written("second", T0 + HOUR_NS, T0 + 2 * HOUR_NS, author="", made_ns=T0),
    ]
    sheet.show_notes(notes, "Told.", can_undo=True)
    assert sheet.list.item(0).text() == "2027-01-15 09:00:00 CET   <b>bold</b> & more"
    assert "&lt;b&gt;bold" in sheet.list.item(0).toolTip()
    assert "for 1 h 00 min" in sheet.list.item(1).text()
    sheet.list.setCurrentRow(1)
    for name, signal in (("go", sheet.chosen), ("edit", sheet.edit_asked), ("remove", sheet.removed)):
        with qtbot.waitSignal(signal) as said:
            sheet._buttons[name].click()
        assert said.args == [notes[1].id]
    assert sheet.undo.isVisibleTo(sheet)
    sheet.show_notes([])
    assert not sheet._buttons["go"].isEnabled()
