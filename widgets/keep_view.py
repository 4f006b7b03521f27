"""A small question before a view is kept: under which name, and whether the moment belongs to it.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from app.model.language import tr
from widgets import theme
from widgets.arranging import dialog_column
from widgets.dialog_buttons import dialog_buttons


class KeepView(QDialog):
    wanted = Signal(str, bool)  # name; with the moment

    def __init__(self, name: str, moment: str, window: QWidget, *, with_moment: bool) -> None:
        """name: offered.   moment: in words.   with_moment: whether it is ticked at first."""
        super().__init__(window)
        self.setWindowTitle(tr("Keep this view"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(name)
        self.name.setMaxLength(60)
        self.name.setMinimumWidth(300)
        self.name.setAccessibleName(tr("Name of the view"))
        self.name.selectAll()
        self.moment = QCheckBox(tr("Return to {moment} too", moment=moment))
        self.moment.setChecked(with_moment)
        what = QLabel(tr("Camera, style, layers and colours are kept."))
        what.setProperty("dim", True)
        roles = QDialogButtonBox.StandardButton
        self.buttons = dialog_buttons(roles.Save, tr("Keep"))
        self.buttons.accepted.connect(self._on_keep)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(
            lambda text: self.buttons.button(roles.Save).setEnabled(bool(text.strip()))
        )
        dialog_column(self, self.name, self.moment, what, self.buttons, gap=theme.S)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_keep(self) -> None:
        self.wanted.emit(self.name.text().strip(), self.moment.isChecked())
        self.accept()
