"""The two tables of the import dialog: the file's first rows, and which column becomes which signal. All text is plain.

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.model.language import mark, tr
from app.tables.guess import Look
from widgets import theme

Index = QModelIndex | QPersistentModelIndex
KINDS = {"time": "time", "number": "number", "text": "text", "empty": "empty"}
HEADS = (mark("In the file"), mark("Signal"), mark("Unit in the file"), "")
NAME, SIGNAL, UNIT, STATE = range(4)


class PreviewModel(QAbstractTableModel):
    """The first rows as they stand in the file; under each name what kind its cells are."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._used: frozenset[str] = frozenset()

    def show_look(self, look: Look | None) -> None:
        self.beginResetModel()
        self._look = look
        self.endResetModel()

    def mark(self, used: Sequence[str]) -> None:
        """Columns that are read; the others are dim."""
        self._used = frozenset(used)
        if self._look is not None:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._look.names) - 1)
            self.dataChanged.emit(
                self.index(0, 0), self.index(self._look.count - 1, len(self._look.names) - 1)
            )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() or self._look is None else self._look.count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._look is None else len(self._look.names)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._look is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole):
            return None
        if side is Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        name = self._look.names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(name)
        return f"{name[:40]}\n{KINDS[self._look.kinds[name]]}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        assert self._look is not None
        name = self._look.names[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._look.cells[name][index.row()][:80]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(name)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().color("text" if name in self._used else "dim")
        return None

    def _side(self, name: str) -> Qt.AlignmentFlag:
        assert self._look is not None
        is_number = self._look.kinds[name] == "number"
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


@dataclass(slots=True)
class Entry:
    """name: a column, or what the signal column holds.   is_proposed: by likeness; a person has not confirmed it."""

    name: str
    signal: str = ""
    unit: str = ""
    is_on: bool = True
    is_proposed: bool = False


class SignalsModel(QAbstractTableModel):
    changed = Signal()

    def __init__(self, state: Callable[[Entry], str], unit_of: Callable[[str], str]) -> None:
        """state: one or two words on an entry.   unit_of: a signal's own unit, shown where the file's is left empty."""
        super().__init__()
        self.entries: list[Entry] = []
        self._state, self._unit_of = state, unit_of

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def refresh(self) -> None:
        if self.entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.entries) - 1, STATE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return tr(HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == NAME:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in (SIGNAL, UNIT) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry, column = self.entries[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == NAME:
            return Qt.CheckState.Checked if entry.is_on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.EditRole:
            return (entry.name, entry.signal, entry.unit, "")[column]
        if role == Qt.ItemDataRole.DisplayRole:
            unit = entry.unit or self._unit_of(entry.signal)
            return (entry.name[:80], entry.signal or tr("choose, or leave it out"), unit, self._state(entry))[
                column
            ]
        if role == Qt.ItemDataRole.ForegroundRole:
            is_dim = not entry.is_on or (column == SIGNAL and not entry.signal) or column == STATE
            is_dim |= column == UNIT and not entry.unit
            return theme.current().color("dim" if is_dim else "text")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry, column = self.entries[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole:
            entry.is_on = Qt.CheckState(value) is Qt.CheckState.Checked
            entry.is_proposed = entry.is_proposed and not entry.is_on  # a tick confirms it
        elif column == SIGNAL:
            entry.signal, entry.is_proposed = str(value).strip()[:120], False
            entry.is_on = bool(entry.signal)
        elif column == UNIT:
            entry.unit = str(value).strip()[:40]
        else:
            return False
        self.refresh()
        self.changed.emit()
        return True


class SignalEditor(QStyledItemDelegate):
    """A line that completes the ids of the district's signals, wherever the words stand in them."""

    def __init__(self, ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._ids = list(ids)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setFrame(False)
        completer = QCompleter(self._ids, line)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(completer)
        return line
