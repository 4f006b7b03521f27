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
    QFileDialog,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from app.model.language import mark, tr
from widgets.acting import marked
from widgets.sheet import KEY, Sheet

FILES = mark("Saved views (*.json)")
EMPTY = mark("No views are kept yet. 'Keep this view' (Ctrl+B) adds one: camera, style, layers and colours.")

ORDER = mark("Drag into order: the first nine have the keys 1 to 9.")


BUTTONS = (
    ("go", "fly-to", mark("Go there (Enter)")),
    ("rename", "edit", mark("Rename (F2)")),
    ("update", "camera", mark("Make it what is seen now")),
    ("up", "chevron-up", mark("Up (Alt+Up)")),
    ("down", "chevron-down", mark("Down (Alt+Down)")),
    ("remove", "remove", mark("Take it away (Delete)")),
)


class ViewsSheet(Sheet):
    """A view is called by its name."""

    renamed = Signal(str, str)
    moved = Signal(str, int)  # to this place in the list
    updated = Signal(str)  # is to be what is seen now
    export_asked = Signal(object)  # Path
    import_asked = Signal(object)  # Path

    def __init__(self, window: QWidget) -> None:
        files = QPushButton(tr("Export…")), QPushButton(tr("Import…"))
        super().__init__(
            window, tr("Saved views"), empty=tr(EMPTY), size=(340, 260), buttons=BUTTONS, beside=files, gap=2
        )
        self._files = files
        self.list.setAccessibleName(tr("Saved views, in the order of their keys"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._connect()
        self.show_views(())

    def _connect(self) -> None:
        buttons = self._buttons
        self.list.itemChanged.connect(self._on_edited)
        self.list.model().rowsMoved.connect(self._on_dragged)
        for control in (*buttons.values(), *self._files, self.undo):
            if control is not buttons["go"]:
                marked(control, "window.view")
        buttons["rename"].clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        buttons["update"].clicked.connect(lambda: self._say(self.updated))
        buttons["up"].clicked.connect(lambda: self._step(-1))
        buttons["down"].clicked.connect(lambda: self._step(1))
        buttons["up"].setShortcut("Alt+Up")
        buttons["down"].setShortcut("Alt+Down")
        self._files[0].clicked.connect(self._choose_target)
        self._files[1].clicked.connect(self._choose_source)

    def show_views(self, names: Sequence[str], told: str = "", *, can_undo: bool = False) -> None:
        """told: what was done last, in a sentence."""
        self._fill([_item(name) for name in names], told or (tr(ORDER) if names else ""), can_undo=can_undo)
        self._files[0].setEnabled(bool(names))

    def select(self, name: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(KEY) == name:
                self.list.setCurrentRow(row)

    # -- what hands do -------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_row(self, row: int) -> None:
        for name, button in self._buttons.items():
            is_edge = (name == "up" and row <= 0) or (name == "down" and row >= self.list.count() - 1)
            button.setEnabled(row >= 0 and not is_edge)

    @Slot(QListWidgetItem)
    def _on_edited(self, item: QListWidgetItem) -> None:
        old, new = item.data(KEY), item.text().strip()
        if new != old:
            self.renamed.emit(old, new)

    @Slot(QModelIndex, int, int, QModelIndex, int)
    def _on_dragged(self, _from: object, first: int, _last: int, _to: object, before: int) -> None:
        row = before - 1 if before > first else before
        self.moved.emit(self.list.item(row).data(KEY), row)

    def _step(self, by: int) -> None:
        item, row = self.list.currentItem(), self.list.currentRow() + by
        if item is not None and 0 <= row < self.list.count():
            name = item.data(KEY)
            self.moved.emit(name, row)
            self.select(name)

    def _choose_target(self) -> None:
        dialog = QFileDialog(self, tr("Export the saved views"), str(Path.home() / "views.json"), tr(FILES))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        self._ask(dialog, self.export_asked)

    def _choose_source(self) -> None:
        dialog = QFileDialog(self, tr("Import saved views"), str(Path.home()), tr(FILES))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, self.import_asked)

    def _ask(self, dialog: QFileDialog, signal: object) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: signal.emit(Path(name)))  # type: ignore[attr-defined]
        dialog.open()


def _item(name: str) -> QListWidgetItem:
    item = QListWidgetItem(name)
    item.setData(KEY, name)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
    return item
