"""A list of things that a person keeps, looked after beside the window: buttons below it, what was done last, and Undo.

The sheet of views and the sheet of notes are made from it. It says what is wanted; who keeps the things fills it anew.
Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.language import tr
from widgets import theme
from widgets.arranging import plain_label
from widgets.view_card import small_button

KEY = Qt.ItemDataRole.UserRole
"""Of an item: what its thing is called by."""


class Sheet(QDialog):
    chosen = Signal(str)  # key: go there
    removed = Signal(str)
    undo_asked = Signal()

    def __init__(
        self,
        window: QWidget,
        title: str,
        *,
        empty: str,
        size: tuple[int, int],
        buttons: Sequence[tuple[str, str, str]],
        beside: Sequence[QPushButton],
        gap: int = -1,
    ) -> None:
        """empty: said while there is nothing.   size: of the list, at least.   buttons: name, icon, words; "go" and
        "remove" are among them.   beside: further ones at the right.   gap: between buttons, -1 for the style's.
        """
        super().__init__(window)
        self.setWindowTitle(title)
        self.setModal(False)
        self.list = QListWidget()
        self.list.setMinimumSize(*size)
        self.empty = plain_label(empty, is_dim=True, wraps=True)
        self.told = plain_label(is_dim=True)
        self.undo = QPushButton(tr("Undo"))
        self._buttons = {name: small_button(icon, tr(words)) for name, icon, words in buttons}
        self._lay_out(beside, gap)
        for button in (self.undo, *beside):
            button.setAutoDefault(False)
        self._buttons["remove"].setShortcut("Del")
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(KEY)))
        self.list.currentRowChanged.connect(self._on_row)
        self._buttons["go"].clicked.connect(lambda: self._say(self.chosen))
        self._buttons["remove"].clicked.connect(lambda: self._say(self.removed))
        self.undo.clicked.connect(self.undo_asked)

    def _lay_out(self, beside: Sequence[QPushButton], gap: int) -> None:
        tools, below = QHBoxLayout(), QHBoxLayout()
        if gap >= 0:
            tools.setSpacing(gap)
        for button in self._buttons.values():
            tools.addWidget(button)
        tools.addStretch(1)
        for plain in beside:
            tools.addWidget(plain)
        below.addWidget(self.told, 1)
        below.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        column.setSpacing(theme.S)
        column.addWidget(self.list)
        column.addWidget(self.empty)
        column.addLayout(tools)
        column.addLayout(below)

    def _fill(self, items: Sequence[QListWidgetItem], told: str, *, can_undo: bool) -> None:
        """In place of what stands there; the row that was chosen stays the chosen one.   told: what was done last."""
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for item in items:
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), len(items) - 1))
        self.list.blockSignals(False)
        self.list.setVisible(bool(items))
        self.empty.setVisible(not items)
        self.told.setText(told)
        self.undo.setVisible(can_undo)
        self._on_row(self.list.currentRow())

    @Slot(int)
    def _on_row(self, row: int) -> None:
        for button in self._buttons.values():
            button.setEnabled(row >= 0)

    def _say(self, signal: SignalInstance) -> None:
        """Of the chosen thing."""
        item = self.list.currentItem()
        if item is not None:
            signal.emit(item.data(KEY))
