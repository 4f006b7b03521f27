"""Asks for the code of a role: to step up, to unlock, to leave a kiosk.

    dialog = CodeDialog(window, title, words, [("engineer", "engineer")]); dialog.given.connect(check); dialog.open()

The code goes out once by `given` and is wiped from the line; the dialog never shows, keeps or pastes it back. While a wait
lasts, it counts down.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from app.model.language import tr
from widgets import theme
from widgets.arranging import dialog_column, plain_label
from widgets.dialog_buttons import dialog_buttons

MOST_CHARACTERS = 256
EACH_MS = 500


class CodeDialog(QDialog):
    given = Signal(str, str)  # role, code

    def __init__(
        self,
        window: QWidget,
        title: str,
        words: str,
        roles: Sequence[str],
        waits: Callable[[str], str],
        does: str,
    ) -> None:
        """roles: whose codes will do, the usual one first.   waits: why a role's code may not be tried now, "" where it may.
        does: on the button."""
        super().__init__(window)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(380)
        self._waits, self._is_checking, self._said = waits, False, ""
        self.role = QComboBox()
        for name in roles:
            self.role.addItem(name.capitalize(), name)
        self.role.setCurrentIndex(0)
        self.role.setAccessibleName(tr("Role"))
        self.code = QLineEdit()
        self.code.setEchoMode(QLineEdit.EchoMode.Password)
        self.code.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.code.setMaxLength(MOST_CHARACTERS)
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.code.setAccessibleName(tr("Code"))
        self.told = plain_label(" ", wraps=True)
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Ok, does)
        form = QFormLayout()
        form.setSpacing(theme.S)
        form.addRow(tr("Role"), self.role)
        form.addRow(tr("Code"), self.code)
        self.role.setEnabled(len(roles) > 1)
        dialog_column(self, plain_label(words, is_dim=True, wraps=True), form, self.told, self.buttons)
        self.buttons.accepted.connect(self._on_ok)
        self.buttons.rejected.connect(self.reject)
        self.code.textEdited.connect(self._on_edited)
        self.role.currentIndexChanged.connect(self._on_edited)
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self._show)
        self._timer.start()
        self.finished.connect(self._timer.stop)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def chosen(self) -> str:
        return str(self.role.currentData())

    def show_refusal(self, text: str) -> None:
        """It was not the code, or may not be tried."""
        self._is_checking, self._said = False, text
        self._show()
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_edited(self) -> None:
        self._said = ""
        self._show()

    @Slot()
    def _show(self) -> None:
        wait = self._waits(self.chosen())
        text = wait or self._said or (tr("Checking…") if self._is_checking else " ")
        if text != self.told.text():
            self.told.setText(text)
            self.told.setAccessibleName(text)
        can = not wait and not self._is_checking and bool(self.code.text())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(can)
        self.code.setEnabled(not wait and not self._is_checking)

    @Slot()
    def _on_ok(self) -> None:
        code = self.code.text()
        self.code.clear()
        if code and not self._is_checking and not self._waits(self.chosen()):
            self._is_checking, self._said = True, ""
            self._show()
            self.given.emit(self.chosen(), code)
