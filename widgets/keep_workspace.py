"""Under which name what is on the screen is kept as a workspace.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from app.model.language import tr
from app.workspaces import LONGEST_NAME
from widgets import theme
from widgets.arranging import dialog_column
from widgets.dialog_buttons import dialog_buttons


class KeepWorkspace(QDialog):
    wanted = Signal(str)

    def __init__(self, name: str, window: QWidget) -> None:
        """name: offered."""
        super().__init__(window)
        self.setWindowTitle(tr("Keep as a workspace"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMinimumWidth(300)
        self.name.setAccessibleName(tr("Name of the workspace"))
        self.name.selectAll()
        what = QLabel(tr("Panels, style, layers, colours, trends and camera are kept."))
        what.setProperty("dim", True)
        save = QDialogButtonBox.StandardButton.Save
        self.buttons = dialog_buttons(save, tr("Keep"))
        self.buttons.accepted.connect(self._on_keep)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(lambda text: self.buttons.button(save).setEnabled(bool(text.strip())))
        dialog_column(self, self.name, what, self.buttons, gap=theme.S)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_keep(self) -> None:
        self.wanted.emit(self.name.text().strip())
        self.accept()
