"""The sources of a figure as a table: which signal, how much of the time it covered, what it gave, what it says now.

What covered too little comes first and is marked by a word, not by colour alone.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.energy.indicators.contract import LEAST_COVERAGE, Source
from app.model.language import mark, tr
from app.model.signal import ABSENT, format_in
from app.model.units_shown import shown_unit
from widgets import theme

HEADS = (mark("Signal"), mark("Known"), mark("Gave"), mark("Now"))
_TIPS = (
    "",
    mark("Share of the period that it covered"),
    mark("What it put into the figure"),
    mark("Its newest value, at the playhead"),
)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
Index = QModelIndex | QPersistentModelIndex


class SourceModel(QAbstractTableModel):
    """now: newest value of a signal as printed with its unit."""

    def __init__(self, now: Callable[[str], str]) -> None:
        super().__init__()
        self._now = now
        self._sources: tuple[Source, ...] = ()

    def show_sources(self, sources: Sequence[Source]) -> None:
        self.beginResetModel()
        self._sources = tuple(sources)
        self.endResetModel()

    def signal_at(self, row: int) -> str | None:
        return self._sources[row].signal if 0 <= row < len(self._sources) else None

    def text(self) -> str:
        """Tab-separated, for the clipboard."""
        rows = [
            tuple(map(tr, HEADS)),
            *(tuple(self._cell(one, k) for k in range(len(HEADS))) for one in self._sources),
        ]
        return "\n".join("\t".join(row) for row in rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._sources)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(_TIPS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and section > 0:
            return RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self._sources[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(one, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 0:
            return RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and one.coverage < LEAST_COVERAGE:
            return theme.current().color("dim")
        return None

    def _cell(self, one: Source, column: int) -> str:
        if column == 0:
            return one.signal
        if column == 1:
            percent = int(100 * one.coverage)
            return tr("silent") if one.coverage <= 0.0 else f"{percent} %"
        if column == 2:
            return (
                ABSENT if one.value is None else f"{format_in(one.unit, one.value, 1)} {shown_unit(one.unit)}"
            )
        return self._now(one.signal)
