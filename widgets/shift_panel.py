"""The shift log: what happened, in the words of who is on duty; open points stay on top until somebody closes them.

    panel = ShiftPanel(zone, name_of); panel.written.connect(hub.write); panel.show_notes(notes, shift, asked)

Enter adds what is typed. A note may speak of any moment, keep a picture of the city and the view it was seen from, be written
anew and be removed; its earlier words stay to be read. *All shifts* looks through the whole log.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
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

from app.model.language import tr, trn
from app.model.times import BadTime, format_time, wall_ns
from app.shift_alarms import what_counts
from app.shift_log import HANDOVER, LONGEST, OPEN, ShiftNote
from app.shift_search import Found
from app.shift_times import Shift
from widgets import theme
from widgets.acting import marked
from widgets.alarm_dialogs import ReasonDialog
from widgets.arranging import plain_label
from widgets.column_heads import fit_columns
from widgets.empty_state import EmptyState
from widgets.moment_field import MomentField
from widgets.shift_dialogs import EarlierWords, NoteEdit
from widgets.shift_notes import TEXT, WIDTHS, NotesModel
from widgets.shift_search import ShiftSearch


class ShiftPanel(QWidget):
    written = Signal(str, object, bool, object)  # text, tags, with a picture, ns of its moment (0: now)
    edited = Signal(object, str, object, object)  # ShiftNote, text, tags, ns of its moment
    removed = Signal(object, str)  # ShiftNote, why
    close_asked = Signal(object)  # ShiftNote
    go_asked = Signal(object)  # ShiftNote: to its moment and view
    report_asked = Signal()
    searched = Signal(object)  # Query through all shifts; None: only these two again
    more_asked = Signal()

    def __init__(self, zone: ZoneInfo, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._name_of = zone, name_of
        self._all: tuple[ShiftNote, ...] = ()
        self._found: tuple[ShiftNote, ...] = ()
        self._shown_ns: int | None = None  # the moment on offer
        self._chosen = 0
        self.dialog: NoteEdit | EarlierWords | ReasonDialog | None = None
        self.model = NotesModel(zone, name_of)
        self.head = plain_label("", "body", is_dim=True)
        self.head.setToolTip(what_counts())
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(tr("What happened?"))
        self.entry.setAccessibleName(tr("A new note for the shift log"))
        self.entry.setMaxLength(LONGEST)
        self.when = MomentField(zone, tr("now"), tr("The moment it speaks of"))
        self.when.setFixedWidth(168)
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
        self.everywhere = QCheckBox(tr("All shifts"))
        self.everywhere.setToolTip(tr("Looks through the whole log, with more to choose by"))
        self.bar = ShiftSearch(zone)
        self.bar.hide()
        self.report = QPushButton(tr("Handover report..."))
        self.count = plain_label("", "label", is_dim=True)
        self.more = QPushButton(tr("Look further back"))
        self.earlier = QPushButton(tr("Earlier words..."))
        self.edit = marked(QPushButton(tr("Edit...")), "shift.change")
        self.remove = marked(QPushButton(tr("Remove...")), "shift.remove")
        self.go = QPushButton(tr("Go there"))
        self.close_point = marked(QPushButton(tr("Close point")), "shift.close")
        self.table = QTableView()
        self.empty = EmptyState("notes", "", "")
        self._set_up()
        self._lay_out()
        self._connect()
        self._on_row()
        self._show()

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
        top, line, foot = _row(), _row(), _row()
        top.addWidget(self.head, 1)
        for part in (self.everywhere, self.search, self.report):
            top.addWidget(part)
        line.addWidget(self.entry, 1)
        for part in (self.when, self.open, self.handover, self.picture, self.add):
            line.addWidget(part)
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        foot.addWidget(self.count)
        foot.addWidget(self.more)
        foot.addStretch(1)
        for part in (self.earlier, self.edit, self.remove, self.go, self.close_point):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addLayout(line)
        column.addWidget(stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.entry.returnPressed.connect(self._on_add)
        self.when.returnPressed.connect(self._on_add)
        self.entry.textChanged.connect(self._on_typed)
        self.when.changed.connect(self._on_typed)
        self.add.clicked.connect(self._on_add)
        self.report.clicked.connect(self.report_asked)
        self.close_point.clicked.connect(lambda: self._with_note(self.close_asked))
        self.go.clicked.connect(lambda: self._with_note(self.go_asked))
        self.edit.clicked.connect(self._on_edit)
        self.remove.clicked.connect(self._on_remove)
        self.earlier.clicked.connect(self._on_earlier)
        self.more.clicked.connect(self.more_asked)
        self.search.textChanged.connect(self._on_search)
        self.everywhere.toggled.connect(self._on_everywhere)
        self.bar.wanted.connect(self.searched)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.modelReset.connect(self._on_reset)
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
        self._show()

    def show_found(self, found: Found, *, is_first: bool) -> None:
        """A page of what was looked for in all shifts; later pages come below."""
        self._found = found.notes if is_first else (*self._found, *found.notes)
        self.more.setEnabled(found.has_more)
        n = len(self._found)
        words = trn("{n} note found", "{n} notes found", n)
        if found.has_more:
            words = tr("{words}, back to {when}", words=words, when=format_time(found.until_ns, self._zone, seconds=False))  # fmt: skip
        self.count.setText(words)
        self._show()

    def offer_moment(self, t_ns: int | None) -> None:
        """The moment shown, in REPLAY; None: now."""
        self._shown_ns = t_ns
        self.when.offer(t_ns)

    def begin_note(self) -> None:
        """The cursor into the line, from anywhere."""
        self.entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def note(self) -> ShiftNote | None:
        row = self.table.currentIndex().row()
        return self.model.notes[row] if 0 <= row < len(self.model.notes) else None

    def _show(self) -> None:
        is_all = self.everywhere.isChecked()
        for part in (self.count, self.more):
            part.setVisible(is_all)
        if is_all:
            self.model.show_notes(self._found, in_order=True)
        else:
            words = self.search.text().casefold().split()
            said = {n.n: f"{n.text} {self._name_of(n.about)} {n.about} {n.who}".casefold() for n in self._all}
            self.model.show_notes([n for n in self._all if all(w in said[n.n] for w in words)])
        if is_all or self._all:
            title = tr("Nothing fits")
            hint = tr("Search for something else, or look further back.") if is_all else tr(
                "Search for something else, or in all shifts."
            )  # fmt: skip
        else:
            title = tr("Nothing written yet")
            hint = tr("Type above what the next shift should know; Enter adds it.")
        self.empty.set_text(title, hint)
        self._stack.setCurrentIndex(1 if self.model.notes else 0)
        self._on_typed()

    # -- what a person does --------------------------------------------------------------------------------------------

    @Slot()
    def _on_add(self) -> None:
        text = self.entry.text().strip()
        try:
            at_ns = self.when.moment(wall_ns()) or 0
        except BadTime:
            self.when.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not text:
            return
        tags = [tag for tag, box in ((OPEN, self.open), (HANDOVER, self.handover)) if box.isChecked()]
        self.written.emit(text, tuple(tags), self.picture.isChecked(), at_ns)
        self.entry.clear()
        self.when.renew(self._shown_ns)
        for box in (self.open, self.handover, self.picture):
            box.setChecked(False)

    @Slot()
    def _on_typed(self) -> None:
        self.add.setEnabled(bool(self.entry.text().strip()) and self.when.is_fine)

    @Slot()
    def _on_edit(self) -> None:
        note = self.note()
        if note is not None:
            about = self._name_of(note.about) if note.about else ""
            dialog = NoteEdit(note, self._zone, about, self)
            dialog.wanted.connect(self.edited)
            self._ask(dialog)

    @Slot()
    def _on_remove(self) -> None:
        note = self.note()
        if note is not None:
            title, does = tr("Remove a note"), tr("Remove")
            dialog = ReasonDialog(title, note.text.splitlines()[0], does, tr("Why it is removed"), self)
            dialog.wanted.connect(lambda why: self.removed.emit(note, why))
            self._ask(dialog)

    @Slot()
    def _on_earlier(self) -> None:
        note = self.note()
        if note is not None and note.edits:
            self._ask(EarlierWords(note, self._zone, self))

    def _ask(self, dialog: NoteEdit | EarlierWords | ReasonDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_done)
        dialog.open()

    @Slot()
    def _on_dialog_done(self) -> None:
        self.dialog = None

    @Slot()
    def _on_search(self) -> None:
        if self.everywhere.isChecked():
            self.bar.set_text(self.search.text())
        else:
            self._show()

    @Slot(bool)
    def _on_everywhere(self, is_on: bool) -> None:
        self.bar.setVisible(is_on)
        if is_on:
            self.bar.set_text(self.search.text())
            self.bar.ask()
        else:
            self._found = ()
            self.searched.emit(None)
        self._show()

    @Slot()
    def _on_reset(self) -> None:
        """The same note stays chosen."""
        row = self.model.row_of(self._chosen)
        if row >= 0:
            self.table.selectRow(row)
        self._on_row()

    @Slot()
    def _on_row(self) -> None:
        note = self.note()
        self._chosen = note.n if note is not None else self._chosen
        self.close_point.setEnabled(note is not None and note.is_open)
        self.earlier.setEnabled(note is not None and bool(note.edits))
        for button in (self.go, self.edit, self.remove):
            button.setEnabled(note is not None)

    def _with_note(self, signal: SignalInstance) -> None:
        note = self.note()
        if note is not None:
            signal.emit(note)


def _row() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
    row.setSpacing(theme.S)
    return row
