"""Asks for a reason before something that others will want explained.   Thread: GUI.

dialog = WhyDialog(window, "Removing a feed"); dialog.given.connect(go_on); dialog.open()
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from app.model.language import tr
from widgets.arranging import dialog_column, plain_label
from widgets.dialog_buttons import dialog_buttons

LONGEST = 300


class WhyDialog(QDialog):
    given = Signal(str)

    def __init__(self, window: QWidget, what: str) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Why?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.why = QLineEdit()
        self.why.setMaxLength(LONGEST)
        self.why.setAccessibleName(tr("Reason"))
        self.why.setPlaceholderText(tr("What a colleague should read in the journal"))
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Ok, tr("Go on"))
        dialog_column(
            self,
            plain_label(what, "title"),
            plain_label(tr("The reason stands in the journal, with your name and the time."), is_dim=True),
            self.why,
            self.buttons,
        )
        self.buttons.accepted.connect(self._on_ok)
        self.buttons.rejected.connect(self.reject)
        self.why.textEdited.connect(self._show)
        self._show()
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show(self) -> None:
        has = bool(self.why.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(has)

    @Slot()
    def _on_ok(self) -> None:
        text = self.why.text().strip()
        if text:
            self.accept()
            self.given.emit(text)
