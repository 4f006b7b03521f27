"""Looking after saved views: a list to drag into order, rename, bring up to date, take away and get back, and files.

    sheet = ViewsSheet(window); sheet.show_views(names); sheet.moved.connect(...); sheet.open()

It shows names and says what is wanted; who keeps the views answers with `show_views`. The city stays in use beside it.
Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from widgets import theme
from widgets.view_card import small_button

WIDTH, ROWS_H = 340, 260
_NAME = Qt.ItemDataRole.UserRole
FILES = "Saved views (*.json)"
EMPTY = "No views are kept yet. 'Keep this view' (Ctrl+B) adds one: camera, style, layers and colours."

ORDER = "Drag into order: the first nine have the keys 1 to 9."


class ViewsSheet(QDialog):
    chosen = Signal(str)
    renamed = Signal(str, str)
    moved = Signal(str, int)  # to this place in the list
    updated = Signal(str)  # is to be what is seen now
    removed = Signal(str)
    undo_asked = Signal()
    export_asked = Signal(object)  # Path
    import_asked = Signal(object)  # Path

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle("Saved views")
        self.setModal(False)
        self.list = QListWidget()
        self.list.setAccessibleName("Saved views, in the order of their keys")
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.list.setMinimumSize(WIDTH, ROWS_H)
        self.empty = QLabel(EMPTY)
        self.empty.setWordWrap(True)
        self.empty.setProperty("dim", True)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setProperty("dim", True)
        self.undo = QPushButton("Undo")
        self.undo.hide()
        self._buttons = {
            name: small_button(icon, words)
            for name, icon, words in (
                ("go", "fly-to", "Go there (Enter)"),
                ("rename", "edit", "Rename (F2)"),
                ("update", "camera", "Make it what is seen now"),
                ("up", "chevron-up", "Up (Alt+Up)"),
                ("down", "chevron-down", "Down (Alt+Down)"),
                ("remove", "remove", "Take it away (Delete)"),
            )
        }
        self._files = QPushButton("Export…"), QPushButton("Import…")
        self._arrange()
        self._connect()
        self.show_views(())

    def _arrange(self) -> None:
        tools, below = QHBoxLayout(), QHBoxLayout()
        tools.setSpacing(2)
        for button in self._buttons.values():
            tools.addWidget(button)
        tools.addStretch(1)
        for plain in self._files:
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

    def _connect(self) -> None:
        buttons = self._buttons
        self.list.itemActivated.connect(lambda item: self.chosen.emit(item.data(_NAME)))
        self.list.itemChanged.connect(self._on_edited)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.model().rowsMoved.connect(self._on_dragged)
        buttons["go"].clicked.connect(lambda: self._say(self.chosen))
        buttons["rename"].clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        buttons["update"].clicked.connect(lambda: self._say(self.updated))
        buttons["remove"].clicked.connect(lambda: self._say(self.removed))
        buttons["up"].clicked.connect(lambda: self._step(-1))
        buttons["down"].clicked.connect(lambda: self._step(1))
        buttons["remove"].setShortcut("Del")
        buttons["up"].setShortcut("Alt+Up")
        buttons["down"].setShortcut("Alt+Down")
        self.undo.clicked.connect(self.undo_asked)
        self._files[0].clicked.connect(self._choose_target)
        self._files[1].clicked.connect(self._choose_source)
        for button in (*self._files, self.undo):
            button.setAutoDefault(False)

    def show_views(self, names: Sequence[str], told: str = "", *, can_undo: bool = False) -> None:
        """told: what was done last, in a sentence."""
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for name in names:
            item = QListWidgetItem(name)
            item.setData(_NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), len(names) - 1))
        self.list.blockSignals(False)
        self.list.setVisible(bool(names))
        self.empty.setVisible(not names)
        self._files[0].setEnabled(bool(names))
        self.told.setText(told or (ORDER if names else ""))
        self.undo.setVisible(can_undo)
        self._on_row(self.list.currentRow())

    def select(self, name: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)

    # -- what hands do -------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_row(self, row: int) -> None:
        for name, button in self._buttons.items():
            is_edge = (name == "up" and row <= 0) or (name == "down" and row >= self.list.count() - 1)
            button.setEnabled(row >= 0 and not is_edge)

    @Slot(QListWidgetItem)
    def _on_edited(self, item: QListWidgetItem) -> None:
        old, new = item.data(_NAME), item.text().strip()
        if new != old:
            self.renamed.emit(old, new)

    @Slot(QModelIndex, int, int, QModelIndex, int)
    def _on_dragged(self, _from: object, first: int, _last: int, _to: object, before: int) -> None:
        row = before - 1 if before > first else before
        self.moved.emit(self.list.item(row).data(_NAME), row)

    def _say(self, signal: object) -> None:
        item = self.list.currentItem()
        if item is not None:
            signal.emit(item.data(_NAME))  # type: ignore[attr-defined]

    def _step(self, by: int) -> None:
        item, row = self.list.currentItem(), self.list.currentRow() + by
        if item is not None and 0 <= row < self.list.count():
            name = item.data(_NAME)
            self.moved.emit(name, row)
            self.select(name)

    def _choose_target(self) -> None:
        dialog = QFileDialog(self, "Export the saved views", str(Path.home() / "views.json"), FILES)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        self._ask(dialog, self.export_asked)

    def _choose_source(self) -> None:
        dialog = QFileDialog(self, "Import saved views", str(Path.home()), FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, self.import_asked)

    def _ask(self, dialog: QFileDialog, signal: object) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: signal.emit(Path(name)))  # type: ignore[attr-defined]
        dialog.open()
