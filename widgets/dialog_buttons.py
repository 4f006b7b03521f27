"""The row of buttons at the end of a dialog: the one that does it, and Cancel; words, no signs.   Thread: GUI.

self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Save, "Keep")
self.buttons.accepted.connect(...); self.buttons.rejected.connect(self.reject)
"""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QPushButton


def dialog_buttons(
    does: QDialogButtonBox.StandardButton, text: str = "", more: QPushButton | None = None
) -> QDialogButtonBox:
    """text: on the button that does it, in place of its general word.   more: a third one, for something on the way."""
    buttons = QDialogButtonBox(does | QDialogButtonBox.StandardButton.Cancel)
    if text:
        buttons.button(does).setText(text)
    if more is not None:
        buttons.addButton(more, QDialogButtonBox.ButtonRole.ActionRole)
    return without_signs(buttons)


def without_signs(buttons: QDialogButtonBox) -> QDialogButtonBox:
    """The style's own signs are of another family than our icons."""
    for button in buttons.buttons():
        button.setIcon(QIcon())
    return buttons
