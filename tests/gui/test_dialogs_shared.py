"""What several dialogs share: the question where a copy goes, and the row of buttons at the end."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from widgets.copy_choice import NEW_SIGNALS, choose_copy
from widgets.dialog_buttons import dialog_buttons


def test_that_a_copy_is_offered_under_a_name_of_ones_own_and_made_where_it_is_said(
    qtbot: QtBot, tmp_path: Path
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    told: list[Path] = []
    choose_copy(window, "trondheim", told.append, why=NEW_SIGNALS)
    dialog = window.findChild(QFileDialog)
    assert dialog.windowTitle() == NEW_SIGNALS
    assert dialog.labelText(QFileDialog.DialogLabel.Accept) == "Make the copy"
    assert [Path(name).name for name in dialog.selectedFiles()] == ["my-trondheim"]
    dialog.fileSelected.emit(str(tmp_path / "mine"))
    assert told == [tmp_path / "mine"]
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)


def test_that_the_buttons_of_a_dialog_say_what_they_do_and_carry_no_sign(qtbot: QtBot) -> None:
    roles = QDialogButtonBox.StandardButton
    buttons = dialog_buttons(roles.Save, "Keep", QPushButton("Test"))
    qtbot.addWidget(buttons)
    assert sorted(b.text().replace("&", "") for b in buttons.buttons()) == ["Cancel", "Keep", "Test"]
    assert all(b.icon().isNull() for b in buttons.buttons())
    assert buttons.button(roles.Save).text() == "Keep"
