"""The list of a wall's pages: name, what it is, how long; dragged into order, Delete takes one away.   Thread: GUI.

pages = PageList(); pages.fill([Row("Quay", "saved view", "45 s")], 0); pages.dropped.connect(move)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from app.model.language import tr
from widgets import icons, theme

MINUTE_S, HOUR_S = 60, 3600


@dataclass(frozen=True, slots=True)
class Row:
    """is_odd: it needs looking at; `what` says why."""

    name: str
    what: str
    span: str
    is_odd: bool = False


class PageList(QTreeWidget):
    currentRowChanged = Signal(int)
    dropped = Signal(int, int)  # from, to: rows
    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted_row = -1
        self.setColumnCount(3)
        self.setHeaderLabels([tr("Page"), tr("Shows"), tr("For")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAccessibleName(tr("Pages of the wall, in the order in which they are shown"))
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.headerItem().setTextAlignment(2, right)
        self.currentItemChanged.connect(lambda _now, _was: self.currentRowChanged.emit(self.currentRow()))

    def currentRow(self) -> int:
        item = self.currentItem()
        return -1 if item is None else self.indexOfTopLevelItem(item)

    def fill(self, rows: Sequence[Row], at: int) -> None:
        """at: the row to stand at, unless one was wanted (`wanted_row`)."""
        at, self.wanted_row = (self.wanted_row if self.wanted_row >= 0 else at), -1
        self.blockSignals(True)
        self.clear()
        self.addTopLevelItems([_item(row) for row in rows])
        if rows:
            self.setCurrentItem(self.topLevelItem(min(max(at, 0), len(rows) - 1)))
        self.blockSignals(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Only says what is wanted: the list is filled anew from the draft."""
        self.drop_at(self.indexAt(event.position().toPoint()).row(), self.dropIndicatorPosition())
        event.setDropAction(Qt.DropAction.IgnoreAction)  # nothing is taken away by Qt
        event.accept()

    def drop_at(self, target: int, where: QAbstractItemView.DropIndicatorPosition) -> None:
        row, count = self.currentRow(), self.topLevelItemCount()
        is_below = where is QAbstractItemView.DropIndicatorPosition.BelowItem
        gap = count if target < 0 else target + is_below
        to = gap - (gap > row)
        if row >= 0 and to != row:
            self.dropped.emit(row, to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


def _item(row: Row) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.name, row.what, row.span])
    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)
    item.setSizeHint(0, QSize(0, theme.ROW_H))
    item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if row.is_odd:
        item.setIcon(1, icons.icon("notice", "text"))
    return item


def span_text(seconds: float) -> str:
    """How long, in the two largest units: 1 min 30 s."""
    whole = round(seconds)
    hours, rest = divmod(whole, HOUR_S)
    minutes, left = divmod(rest, MINUTE_S)
    if hours:
        return (
            tr("{hours} h {minutes} min", hours=hours, minutes=minutes) if minutes else tr("{n} h", n=hours)
        )
    if minutes:
        return (
            tr("{minutes} min {seconds} s", minutes=minutes, seconds=left)
            if left
            else tr("{n} min", n=minutes)
        )
    return tr("{n} s", n=left)
