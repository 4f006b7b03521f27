"""A table of the Market panel: columns as data, sorted and filtered, filled anew without losing the chosen row.

    table = MarketTable("Trades", (Column("Seller", lambda t: name_of(t.seller)), Column("kWh", ..., is_number=True)), key=...)
    table.show_rows(rows); table.filter("sluppen"); table.chosen.connect(...)

Thread: GUI.   Text of records is plain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from widgets import theme
from widgets.market_words import plain_tip

Index = QModelIndex | QPersistentModelIndex
SORT = Qt.ItemDataRole.UserRole
NAME_W = 124  # least, of the first column
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """text: what stands there.   order: what it is sorted by, the text where it is None.   tip: in full, "" for none."""

    head: str
    text: Callable[[Any], str]
    order: Callable[[Any], Any] | None = None
    is_number: bool = False
    width: int = 80
    tip: Callable[[Any], str] | None = None
    is_dim: Callable[[Any], bool] | None = None
    head_tip: str = ""


class MarketRows(QAbstractTableModel):
    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: tuple[Any, ...] = ()

    def show_rows(self, rows: Sequence[Any]) -> bool:
        """True where the rows are others than before, not only what stands in them."""
        new = tuple(rows)
        if new == self.rows:
            return False
        if len(new) == len(self.rows):
            self.rows = new
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(self.columns) - 1))
            return False
        self.beginResetModel()
        self.rows = new
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = self.columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == SORT:
            return (column.order or column.text)(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
            return plain_tip(column.tip(row))
        if role == Qt.ItemDataRole.ForegroundRole and column.is_dim is not None and column.is_dim(row):
            return theme.current().color("dim")
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.head
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.head_tip) or None
        return _side(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


class _Sorted(QSortFilterProxyModel):
    def lessThan(self, left: Index, right: Index) -> bool:
        """What is not known comes before everything."""
        model = self.sourceModel()
        a, b = model.data(left, SORT), model.data(right, SORT)
        if a is None or b is None:
            return a is None and b is not None
        return bool(a < b)


class MarketTable(QTableView):
    chosen = Signal(object)  # the row's value
    opened = Signal(object)  # double click or Enter

    def __init__(
        self, name: str, columns: Sequence[Column], key: Callable[[Any], str], parent: QWidget | None = None
    ) -> None:
        """key: what stays the same of a row when its figures change."""
        super().__init__(parent)
        self.rows = MarketRows(columns)
        self._key = key
        self._is_filling = False
        self.sorted = _Sorted(self)
        self.sorted.setSourceModel(self.rows)
        self.sorted.setFilterKeyColumn(-1)
        self.sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self.sorted)
        self._dress(columns)
        self.setAccessibleName(name)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.doubleClicked.connect(lambda _index: self._open())

    def _dress(self, columns: Sequence[Column]) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        for place, column in enumerate(columns):
            self.setColumnWidth(place, column.width)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """The chosen one stays chosen where it is still there; nothing is said."""
        was = self.current
        self._is_filling = True
        try:
            if self.rows.show_rows(rows) and was is not None:
                self.choose(self._key(was))
        finally:
            self._is_filling = False

    @property
    def current(self) -> Any:
        index = self.sorted.mapToSource(self.currentIndex())
        return self.rows.rows[index.row()] if index.isValid() else None

    def choose(self, key: str) -> bool:
        """Marked. False where it is not there."""
        for place, row in enumerate(self.rows.rows):
            if self._key(row) == key:
                self.setCurrentIndex(self.sorted.mapFromSource(self.rows.index(place, 0)))
                return True
        return False

    def filter(self, text: str) -> None:
        """Rows that have it in any column, small and capital letters alike."""
        self.sorted.setFilterFixedString(text)

    def texts(self) -> list[list[str]]:
        """As they stand there, for tests and Ctrl+C."""
        model = self.sorted
        return [
            [str(model.index(r, c).data() or "") for c in range(model.columnCount())]
            for r in range(model.rowCount())
        ]

    @Slot()
    def copy(self) -> None:
        heads = "\t".join(column.head for column in self.rows.columns)
        QGuiApplication.clipboard().setText("\n".join([heads, *("\t".join(row) for row in self.texts())]))

    def _on_row(self, *_: object) -> None:
        row = self.current
        if row is not None and not self._is_filling:
            self.chosen.emit(row)

    def _open(self) -> None:
        row = self.current
        if row is not None:
            self.opened.emit(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The first column takes what the others leave, and stays legible."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """After columns were shown or hidden."""
        rest = sum(self.columnWidth(place) for place in range(1, self.rows.columnCount()))
        self.setColumnWidth(0, max(NAME_W, self.viewport().width() - rest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)


def _side(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
