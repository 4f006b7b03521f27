"""A table of figures beside the plots: text left, numbers right, 24 px rows, no vertical lines; Ctrl+C copies it.

Thread: GUI.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.model.language import mark, tr
from app.trend_export import as_text
from widgets import theme
from widgets.trend_figures import Figures, Limit

Index = QModelIndex | QPersistentModelIndex
TEXT = frozenset((mark("Signal"), mark("Unit"), mark("Quality"), mark("From")))
DIM = frozenset((mark("Unit"), mark("Quality"), mark("When"), mark("Measured"), mark("From")))
NAME_W = 190  # no column is wider
_ROOT = QModelIndex()


class TrendRows(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.figures = Figures("", (), (), ())
        self.colors: dict[str, QColor] = {}

    def show_figures(self, figures: Figures) -> None:
        old = self.figures
        if figures.heads != old.heads or figures.ids != old.ids:
            self.beginResetModel()
            self.figures = figures
            self.endResetModel()
        elif figures != old:
            self.figures = figures
            if figures.rows:
                last = self.index(len(figures.rows) - 1, len(figures.heads) - 1)
                self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.figures.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.figures.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        head = self.figures.heads[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self.figures.rows[index.row()][index.column()]
            return text if role == Qt.ItemDataRole.DisplayRole or head == tr("Signal") else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(head)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().color("dim") if head in map(tr, DIM) else None
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return _swatch(self.colors.get(self.figures.ids[index.row()]))
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is not Qt.Orientation.Horizontal or section >= len(self.figures.heads):
            return None
        head = self.figures.heads[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return head
        return _align(head) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _align(head: str) -> int:
    side = Qt.AlignmentFlag.AlignLeft if head in map(tr, TEXT) else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _swatch(color: QColor | None) -> QPixmap | None:
    """A piece of the line, before its name."""
    if color is None:
        return None
    piece = QPixmap(10, 2)
    piece.fill(color)
    return piece


class TrendTable(QWidget):
    limit_chosen = Signal(object)  # Limit, or None for the physical ones

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = TrendRows()
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(theme.font("label"))
        self._title.setProperty("dim", True)
        self._title.setContentsMargins(theme.S, 2, theme.S, 2)
        self._title.setMinimumWidth(0)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.limit = QLineEdit(self)
        self.limit.setPlaceholderText(tr("Limit, as 40 kW"))
        self.limit.setAccessibleName(tr("Limit for the time above and below"))
        self.limit.setToolTip(
            tr("How long above and below this; without one, the limits of what is physically possible")
        )
        self.limit.setMaxLength(40)
        self.limit.setFont(theme.font("label"))
        self.limit.setFixedSize(112, 22)
        self.limit.hide()
        self.limit.editingFinished.connect(self._on_limit)
        self.view = QTableView(self)
        self.view.setModel(self.rows)
        self.view.setShowGrid(False)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.view.horizontalHeader().setHighlightSections(False)
        self.view.horizontalHeader().setMaximumSectionSize(NAME_W)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.setAccessibleName(tr("Values of the trends"))
        self.view.setFont(theme.font("label"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, theme.S, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self.limit)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(0)

    @property
    def title(self) -> str:
        return self._title.text()

    def show_figures(self, figures: Figures, colors: dict[str, QColor]) -> None:
        self.rows.colors = colors
        self._title.setText(figures.title)
        self.rows.show_figures(figures)

    def show_limit(self, is_wanted: bool) -> None:
        """Only statistics know one."""
        self.limit.setVisible(is_wanted)

    @Slot()
    def _on_limit(self) -> None:
        try:
            limit = Limit.parsed(self.limit.text())
        except ValueError:
            self._title.setText(tr("A limit is a number, with a unit where it is meant for one: 40 kW"))
            return
        self.limit_chosen.emit(limit)

    def say(self, text: str) -> None:
        """A sentence in place of the figures."""
        self._title.setText(text)
        self.rows.show_figures(Figures("", (), (), ()))

    @Slot()
    def copy(self) -> None:
        figures = self.rows.figures
        QGuiApplication.clipboard().setText(as_text(figures.heads, figures.rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
