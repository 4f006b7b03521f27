"""What was found wrong in a file, as a table: how bad, what, where, in which object. All text from files is plain.

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.model.city import Problem, Severity
from app.model.language import mark, tr
from widgets import icons

HEADS = ("", mark("What"), mark("Object"), mark("Place"))
_ICONS = {Severity.ERROR: ("alarm-high", "alarm_high"), Severity.WARNING: ("alarm-low", "dim")}
Index = QModelIndex | QPersistentModelIndex


class ProblemModel(QAbstractTableModel):
    """Shows those of one severity, or all; keeps the order of the file."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self._all = tuple(problems)
        self._shown = self._all

    def filter(self, severity: Severity | str | None, words: str = "") -> None:
        """words: that must stand in message, object, place or code, in any order."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self._shown = tuple(
            p
            for p in self._all
            if (severity is None or p.severity == severity)
            and all(w in f"{p.message} {p.object} {p.place} {p.code}".casefold() for w in wanted)
        )
        self.endResetModel()

    @property
    def shown(self) -> tuple[Problem, ...]:
        return self._shown

    def text(self) -> str:
        """What is shown, tab-separated, for the clipboard."""
        rows = [("severity", "code", "object", "place", "message")]
        rows += [(p.severity.value, p.code, p.object, p.place, p.message) for p in self._shown]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and side is Qt.Orientation.Horizontal:
            return tr(HEADS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        problem = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return ("", problem.message, problem.object, problem.place)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icons.icon(*_ICONS[problem.severity])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{problem.severity.value}: {problem.message}"
        return None
