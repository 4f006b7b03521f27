"""The shift log: what happened, in the words of who is on duty; open points stay on top until somebody closes them.

    panel = ShiftPanel(zone); panel.written.connect(hub.write); panel.show_notes(notes, shift, open)

Enter adds what is typed. A note may keep a picture of the city and the view it was seen from.   Thread: GUI.
Text of people is plain.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.model.language import mark, tr, trn
from app.model.times import format_time
from app.shift_log import HANDOVER, LONGEST, OPEN, ShiftNote
from app.shift_times import Shift
from widgets import theme
from widgets.acting import marked
from widgets.arranging import plain_label
from widgets.column_heads import fit_columns
from widgets.empty_state import EmptyState

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
WHEN, TEXT, ABOUT, WHO, STATE = range(5)
HEADS = (mark("When"), mark("What"), mark("About"), mark("Who"), mark("State"))
WIDTHS = (130, 300, 150, 90, 120)


class NotesModel(QAbstractTableModel):
    def __init__(self, zone: ZoneInfo, name_of: Any) -> None:
        super().__init__()
        self._zone, self._name_of = zone, name_of
        self.notes: tuple[ShiftNote, ...] = ()

    def show_notes(self, notes: Sequence[ShiftNote]) -> None:
        """Open points first, then the newest first."""
        ordered = tuple(sorted(notes, key=lambda n: (not n.is_open, -n.at_ns, -n.n)))
        if ordered == self.notes:
            return
        self.beginResetModel()
        self.notes = ordered
        self.endResetModel()

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
        if role == Qt.ItemDataRole.ToolTipRole and column == TEXT:
            return _tip(note.text)
        if role == Qt.ItemDataRole.ForegroundRole and (column != TEXT or note.closed_ns):
            return theme.current().color("dim")
        return None

    def _said(self, note: ShiftNote, column: int) -> str:
        if column == WHEN:
            return format_time(note.at_ns, self._zone, seconds=False).rsplit(" ", 1)[0]
        if column == TEXT:
            return " / ".join(note.text.splitlines())
        if column == ABOUT:
            return str(self._name_of(note.about)) if note.about else ""
        if column == WHO:
            return note.who
        if note.closed_ns:
            return tr("closed by {who}", who=note.closed_by)
        if OPEN in note.tags:
            return tr("open point")
        return tr("for the handover") if HANDOVER in note.tags else ""


def _tip(text: str) -> str:
    from widgets.market_words import plain_tip

    return plain_tip(text)


class ShiftPanel(QWidget):
    written = Signal(str, object, bool)  # text, tags, with a picture
    close_asked = Signal(object)  # ShiftNote
    go_asked = Signal(object)  # ShiftNote: to its moment and view
    report_asked = Signal()
    searched = Signal(str)

    def __init__(self, zone: ZoneInfo, name_of: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._all: tuple[ShiftNote, ...] = ()
        self.model = NotesModel(zone, name_of)
        self.head = plain_label("", "body", is_dim=True)
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(tr("What happened?"))
        self.entry.setAccessibleName(tr("A new note for the shift log"))
        self.entry.setMaxLength(LONGEST)
        self.open = QCheckBox(tr("Open point"))
        self.open.setToolTip(tr("It stays on top, also in the next shift, until somebody closes it"))
        self.handover = QCheckBox(tr("For the handover"))
        self.picture = QCheckBox(tr("With a picture"))
        self.picture.setToolTip(tr("Keeps what is seen now: a picture, and the way back to this view"))
        self.add = marked(QPushButton(tr("Add")), "shift.note")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search the shift log"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(180)
        self.report = QPushButton(tr("Handover report..."))
        self.close_point = marked(QPushButton(tr("Close point")), "shift.note")
        self.go = QPushButton(tr("Go there"))
        self.table = QTableView()
        self.empty = EmptyState(
            "notes",
            tr("Nothing written yet"),
            tr("Type above what the next shift should know; Enter adds it."),
        )
        self._set_up()
        self._lay_out()
        self._connect()
        self._on_row()

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(tr("Shift log"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        fit_columns(table, WIDTHS)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.S, theme.XS, theme.S, 0)
        top.setSpacing(theme.S)
        top.addWidget(self.head, 1)
        top.addWidget(self.search)
        top.addWidget(self.report)
        line = QHBoxLayout()
        line.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        line.setSpacing(theme.S)
        line.addWidget(self.entry, 1)
        for box in (self.open, self.handover, self.picture):
            line.addWidget(box)
        line.addWidget(self.add)
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        foot.setSpacing(theme.S)
        foot.addStretch(1)
        foot.addWidget(self.go)
        foot.addWidget(self.close_point)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(line)
        column.addWidget(stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.entry.returnPressed.connect(self._on_add)
        self.entry.textChanged.connect(self._on_typed)
        self.add.clicked.connect(self._on_add)
        self.report.clicked.connect(self.report_asked)
        self.close_point.clicked.connect(lambda: self._with_note(self.close_asked))
        self.go.clicked.connect(lambda: self._with_note(self.go_asked))
        self.search.textChanged.connect(self._on_search)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.modelReset.connect(self._on_row)
        self.table.doubleClicked.connect(lambda _index: self._with_note(self.go_asked))

    # -- what is shown -------------------------------------------------------------------------------------------------

    def show_notes(self, notes: Sequence[ShiftNote], shift: Shift, asked: int) -> None:
        """notes: of this shift and the one before, and all open points.   asked: alarms that rang in the shift."""
        self._all = tuple(notes)
        begin, end = (
            format_time(t, self._zone, date=False, seconds=False) for t in (shift.from_ns, shift.to_ns)
        )
        count = sum(1 for n in notes if n.is_open)
        parts = [
            tr("Shift {begin} to {end}", begin=begin.split(" ")[0], end=end),
            trn("{n} alarm", "{n} alarms", asked),
            trn("{n} open point", "{n} open points", count),
        ]
        self.head.setText("  ·  ".join(parts))
        self._on_search()

    def begin_note(self, about: str = "") -> None:
        """The cursor into the line, from anywhere."""
        del about
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def note(self) -> ShiftNote | None:
        row = self.table.currentIndex().row()
        return self.model.notes[row] if 0 <= row < len(self.model.notes) else None

    def set_refused(self, why: str) -> None:
        """Who may not write sees why."""
        for part in (self.entry, self.add, self.open, self.handover, self.picture):
            part.setEnabled(not why)
            part.setToolTip(why if why else part.toolTip())

    @Slot()
    def _on_add(self) -> None:
        text = self.entry.text().strip()
        if not text:
            return
        tags = [tag for tag, box in ((OPEN, self.open), (HANDOVER, self.handover)) if box.isChecked()]
        self.written.emit(text, tuple(tags), self.picture.isChecked())
        self.entry.clear()
        for box in (self.open, self.handover, self.picture):
            box.setChecked(False)

    @Slot()
    def _on_typed(self) -> None:
        self.add.setEnabled(bool(self.entry.text().strip()))

    @Slot()
    def _on_search(self) -> None:
        words = self.search.text().casefold().split()
        found = [n for n in self._all if all(w in f"{n.text} {n.about} {n.who}".casefold() for w in words)]
        self.model.show_notes(found)
        self._stack.setCurrentIndex(1 if self._all else 0)
        self._on_typed()

    @Slot()
    def _on_row(self) -> None:
        note = self.note()
        self.close_point.setEnabled(note is not None and note.is_open)
        self.go.setEnabled(note is not None)

    def _with_note(self, signal: Any) -> None:
        note = self.note()
        if note is not None:
            signal.emit(note)
