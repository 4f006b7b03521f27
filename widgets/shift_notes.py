"""Notes of the shift log as rows of a table.   Thread: GUI.   Text of people is plain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.model.language import mark, tr
from app.model.times import DAY_NS, MINUTE_NS, format_time
from app.shift_log import HANDOVER, OPEN, ShiftNote
from widgets import theme
from widgets.market_words import plain_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
WHEN, TEXT, ABOUT, WHO, STATE = range(5)
HEADS = (mark("When"), mark("What"), mark("About"), mark("Who"), mark("State"))
WIDTHS = (130, 300, 150, 90, 210)


class NotesModel(QAbstractTableModel):
    def __init__(self, zone: ZoneInfo, name_of: Callable[[str], str]) -> None:
        super().__init__()
        self._zone, self._name_of = zone, name_of
        self.notes: tuple[ShiftNote, ...] = ()

    def show_notes(self, notes: Sequence[ShiftNote], *, in_order: bool = False) -> None:
        """Open points first, then the newest first.   in_order: as they are given."""
        ordered = tuple(notes if in_order else sorted(notes, key=lambda n: (not n.is_open, -n.at_ns, -n.n)))
        if ordered == self.notes:
            return
        self.beginResetModel()
        self.notes = ordered
        self.endResetModel()

    def row_of(self, n: int) -> int:
        """-1 where it is not there."""
        return next((row for row, note in enumerate(self.notes) if note.n == n), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.notes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(HEADS):
            return tr(HEADS[section])
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.row() >= len(self.notes):
            return None
        note, column = self.notes[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(note, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(note.text if column == TEXT else self.story(note))
        if role == Qt.ItemDataRole.ForegroundRole and (column != TEXT or note.closed_ns):
            return theme.current().color("dim")
        return None

    def _said(self, note: ShiftNote, column: int) -> str:
        if column == WHEN:
            return self._clock(note.at_ns)
        if column == TEXT:
            return " / ".join(note.text.splitlines())
        if column == ABOUT:
            return str(self._name_of(note.about)) if note.about else ""
        if column == WHO:
            return note.who
        parts = (state_text(note), written_text(note, self._zone), edited_text(note, self._zone))
        return ", ".join(part for part in parts if part)

    def _clock(self, t_ns: int) -> str:
        return format_time(t_ns, self._zone, seconds=False).rsplit(" ", 1)[0]

    def story(self, note: ShiftNote) -> str:
        """When it was written, of which moment it speaks, and what became of it."""
        lines = [tr("written {when} by {who}", when=format_time(note.t_ns, self._zone), who=note.who)]
        if abs(note.t_ns - note.at_ns) >= MINUTE_NS:
            lines.append(tr("about {when}", when=format_time(note.at_ns, self._zone)))
        if note.edits:
            lines.append(edited_text(note, self._zone, is_whole=True))
        if note.closed_ns:
            when = format_time(note.closed_ns, self._zone)
            lines.append(tr("closed {when} by {who}", when=when, who=note.closed_by))
        return "\n".join(lines)


def state_text(note: ShiftNote) -> str:
    if note.closed_ns:
        return tr("closed by {who}", who=note.closed_by)
    if OPEN in note.tags:
        return tr("open point")
    return tr("for the handover") if HANDOVER in note.tags else ""


def written_text(note: ShiftNote, zone: ZoneInfo) -> str:
    """When it was written, where it speaks of another moment."""
    if abs(note.t_ns - note.at_ns) < MINUTE_NS:
        return ""
    is_near = abs(note.t_ns - note.at_ns) < DAY_NS
    when = format_time(note.t_ns, zone, date=not is_near, seconds=False).rsplit(" ", 1)[0]
    return tr("written {when}", when=when)


def edited_text(note: ShiftNote, zone: ZoneInfo, *, is_whole: bool = False) -> str:
    """By whom and when it was last written anew; "" where it never was."""
    if not note.edits:
        return ""
    when = format_time(note.edited_ns, zone, date=is_whole, seconds=False).rsplit(" ", 1)[0]
    return tr("edited by {who} {when}", who=note.edited_by, when=when)
