"""Import of readings: the file's first rows, what its columns mean, and what would come of it.

    dialog = ImportDialog("traffic.csv", look, table_map, catalogue, "Europe/Oslo", window)
    dialog.changed.connect(check)            # TableMap: what would come of it is wanted (show_outcome)
    dialog.reread.connect(read_again)        # CsvDialect; answered by show_file
    dialog.wanted.connect(import_it); dialog.kept.connect(write_mapping); dialog.open()

It reads no file itself.   Thread: GUI.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QItemSelection, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.model.catalogue import Catalogue
from app.model.language import tr
from app.tables.guess import Look
from app.tables.mapping import BadMap, SignalMap, TableMap
from app.tables.match import match
from widgets import theme
from widgets.arranging import plain_label
from widgets.import_choices import WIDTH, ImportChoices
from widgets.import_new import NewSignalForm
from widgets.import_tables import NAME, SIGNAL, STATE, UNIT, Entry, PreviewModel, SignalEditor, SignalsModel

_NEW_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}\.[a-z0-9_]{1,48}")
CHECK_MS = 400  # after the last change


class ImportDialog(QDialog):
    changed = Signal(object)  # TableMap
    reread = Signal(object)  # CsvDialect
    wanted = Signal(object)  # TableMap
    kept = Signal(object)  # TableMap

    def __init__(
        self, name: str, look: Look, table: TableMap, catalogue: Catalogue, zone: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import {name}", name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1120, 700)
        self._catalogue, self._look, self._given = catalogue, look, table
        self.choices = ImportChoices(zone)
        self.new = NewSignalForm()
        self.preview, self.signals = PreviewModel(), SignalsModel(self._state, self._unit_of)
        self.rows, self.table = _table(self.preview), _table(self.signals)
        self.verdict, self.detail = plain_label(), plain_label(is_dim=True)
        self.detail.setWordWrap(True)
        self.keep = QPushButton(tr("Save the mapping"))
        self.cancel, self.start = QPushButton(tr("Cancel")), QPushButton(tr("Import"))
        self.start.setDefault(True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CHECK_MS)
        self._arrange()
        self._connect()
        self.show_file(look, table)

    def show_file(self, look: Look, table: TableMap) -> None:
        """The first rows, and a mapping to begin with."""
        self._look, self._given = look, table
        self.choices.show_map(look, table)
        self.new.keep_known(table.new_assets, table.new_signals)
        self.preview.show_look(look)
        self.signals.show_entries(self._entries(table))
        for column, name in enumerate(look.names[:60]):
            least = min(190, 8 * len(next(iter(look.cells[name]), ""))) if look.kinds[name] == "time" else 84
            self.rows.setColumnWidth(column, min(220, max(least, 8 * max(len(name[:40]), 10))))
        self._on_change()

    def table_map(self) -> TableMap:
        """As chosen. Not checked."""
        is_long, on = self.choices.is_long, [e for e in self.signals.entries if e.is_on and e.signal]
        if is_long:
            on = [e for e in on if e.signal != e.name or e.unit]
        ids = {e.signal for e in self.signals.entries if e.is_on and self._is_new(e.signal)}
        assets, signals = self.new.assets(), self.new.signals()
        return TableMap(
            self.choices.time(self._given.time),
            tuple(SignalMap(e.name, e.signal, e.unit) for e in on),
            self.choices.long(self._given.long),
            self.choices.filter(),
            self._given.quality,
            self._given.absent,
            self.choices.dialect(self._look.dialect),
            tuple(a for k, a in assets.items() if any(i.partition(".")[0] == k for i in ids)),
            tuple(s for k, s in signals.items() if k in ids),
        )

    def fault(self) -> str:
        """What is still missing, in one sentence; "" where it can be imported."""
        table = self.table_map()
        try:
            table.checked("")
        except BadMap as error:
            return _plain_words(str(error).removeprefix(": "))
        described = {s.id for s in table.new_signals}
        for entry in self.signals.entries:
            if entry.is_on and self._is_new(entry.signal):
                if not _NEW_ID.fullmatch(entry.signal):
                    return tr(
                        "'{signal}' is no signal here; name a new one asset-id.quantity, in small letters.",
                        signal=entry.signal[:40],
                    )
                if entry.signal not in described:
                    return tr(
                        "Say what {signal} is: choose its row and fill in the fields below.",
                        signal=entry.signal,
                    )
        places = {a.id for a in table.new_assets}
        for signal in table.new_signals:
            asset = signal.id.partition(".")[0]
            if not self._catalogue.has_asset(asset) and asset not in places:
                return tr("Say where {asset} is: its latitude and longitude.", asset=asset)
            if not signal.quantity or not signal.unit or signal.period_s <= 0:
                return tr("Say the quantity, unit and period of {id}.", id=signal.id)
        return ""

    @Slot(str)
    def show_checking(self, what: str) -> None:
        self.detail.setText(what)

    @Slot(str, str)
    def show_outcome(self, result: str, detail: str, *, is_any: bool = True) -> None:
        """What an import would do, in a sentence, and the particulars under it.   is_any: whether it would store anything."""
        self.start.setEnabled(is_any and not self.fault())
        self.verdict.setText(result)
        self.detail.setText(detail)

    def add_names(self, names: list[str]) -> None:
        """Of a long file: names that are further down and that no signal has."""
        known = {e.name for e in self.signals.entries}
        more = [self._entry(name, "", "") for name in names if name not in known]
        if more and self.choices.is_long:
            self.signals.show_entries([*self.signals.entries, *more])

    # -- entries -------------------------------------------------------------------------------------------------------

    def _entries(self, table: TableMap) -> list[Entry]:
        said = {s.name: s for s in table.signals}
        if table.long:
            names = (
                list(dict.fromkeys(self._look.cells[table.long.signal[0]]))
                if len(table.long.signal) == 1
                else []
            )
            names += [name for name in said if name not in names]
        else:
            figures = [n for n in self._look.names if self._look.kinds[n] == "number"]
            times = (table.time.column, table.time.date, table.time.clock)
            names = [*said, *(n for n in figures if n not in said and n not in times)]
        return [
            self._entry(n, said[n].signal if n in said else "", said[n].unit if n in said else "")
            for n in names[:2000]
        ]

    def _entry(self, name: str, signal: str, unit: str) -> Entry:
        if signal:
            likely = match(name, self._catalogue)
            is_proposed = likely is not None and likely.signal == signal and not likely.is_sure
            return Entry(name, signal, unit, not is_proposed, is_proposed)
        found = match(name, self._catalogue) if self.choices.is_long else None
        sure = found.signal if found and found.is_sure else ""
        return Entry(name, sure, unit, bool(sure))

    def _is_new(self, ident: str) -> bool:
        return bool(ident) and self._catalogue.row_or_none(ident) is None

    def _state(self, entry: Entry) -> str:
        if entry.signal and entry.is_proposed:
            return tr("proposed: tick to take")
        if not entry.signal or not entry.is_on:
            return tr("left out")
        if not self._is_new(entry.signal):
            return ""
        asset = entry.signal.partition(".")[0]
        has_place = self._catalogue.has_asset(asset) or asset in self.new.assets()
        return tr("new") if has_place and self.new.is_described(entry.signal) else tr("new: say what it is")

    def _unit_of(self, ident: str) -> str:
        row = self._catalogue.row_or_none(ident)
        return self._catalogue.signals[row].unit if row is not None else ""

    # -- what happens --------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.choices.changed.connect(self._on_choice)
        self.choices.reread.connect(lambda: self.reread.emit(self.choices.dialect(self._look.dialect)))
        self.signals.changed.connect(self._on_change)
        self.new.changed.connect(self._on_change)
        self.table.selectionModel().selectionChanged.connect(self._on_select)
        self._soon.timeout.connect(self._on_soon)
        self.keep.clicked.connect(lambda: self.kept.emit(self.table_map()))
        self.cancel.clicked.connect(self.reject)
        self.start.clicked.connect(self._on_start)

    @Slot()
    def _on_choice(self) -> None:
        is_long = self.choices.is_long
        if is_long != (self._given.long is not None):
            import msgspec

            long = self.choices.long(None)
            self._given = msgspec.structs.replace(
                self._given, long=long if long and long.signal else None, signals=()
            )
            if not is_long or (long and long.signal):
                self.signals.show_entries(self._entries(self._given))
        self._on_change()

    @Slot()
    def _on_change(self) -> None:
        self.preview.mark(self.table_map().columns())
        self._show_new()
        self.signals.refresh()
        fault = self.fault()
        self.start.setEnabled(not fault)
        self.keep.setEnabled(not fault)
        if fault:
            self._soon.stop()
            self.show_outcome(tr("Not ready to import"), fault)
        else:
            self.show_outcome(tr("Looking through the file"), "")
            self._soon.start()

    @Slot()
    def _on_soon(self) -> None:
        self.changed.emit(self.table_map())

    @Slot(QItemSelection, QItemSelection)
    def _on_select(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show_new()

    def _show_new(self) -> None:
        """For the selected entry, or the first new one."""
        at = self.table.currentIndex().row()
        entries = self.signals.entries
        chosen = entries[at] if 0 <= at < len(entries) and self._is_new(entries[at].signal) else None
        entry = chosen or next((e for e in entries if e.is_on and self._is_new(e.signal)), None)
        is_new = entry is not None and entry.is_on
        self.new.setVisible(is_new)
        if entry is not None and is_new and self.new.id != entry.signal:
            asset = entry.signal.partition(".")[0]
            self.new.show_signal(
                entry.signal, entry.unit, self._given.time.step_s, self._catalogue.has_asset(asset)
            )

    @Slot()
    def _on_start(self) -> None:
        if not self.fault():
            table = self.table_map()
            self.accept()
            self.wanted.emit(table)

    def _arrange(self) -> None:
        self.rows.setAccessibleName(tr("First rows of the file"))
        self.table.setAccessibleName(tr("Columns and their signals"))
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setItemDelegateForColumn(
            SIGNAL, SignalEditor([s.id for s in self._catalogue.signals], self.table)
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(SIGNAL, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(UNIT, 110)
        self.table.setColumnWidth(STATE, 150)
        side = QScrollArea()
        side.setWidget(self.choices)
        side.setWidgetResizable(True)
        side.setFixedWidth(WIDTH + 14)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right = QVBoxLayout()
        right.setSpacing(theme.S)
        right.addWidget(_title(tr("First rows")))
        right.addWidget(_framed(self.rows), 5)
        right.addSpacing(theme.XS)
        right.addWidget(_title(tr("Signals")))
        right.addWidget(_framed(self.table), 4)
        right.addWidget(self.new)
        middle = QHBoxLayout()
        middle.setSpacing(theme.L)
        middle.addWidget(side)
        middle.addLayout(right, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.verdict.setFont(theme.font("body", semibold=True))
        words.addWidget(self.verdict)
        words.addWidget(self.detail)
        end = QHBoxLayout()
        end.setSpacing(theme.S)
        end.addLayout(words, 1)
        for button in (self.keep, self.cancel, self.start):
            end.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        column.addLayout(middle, 1)
        column.addLayout(end)


def _plain_words(text: str) -> str:
    """The sentences of a mapping file, for a person who sees no file."""
    for old, new in (
        ("give [[map.signals]] (one column each) or [map.long]", tr("Choose a signal for at least one column.")),
        ("map.long needs signal and value", tr("Choose the column of signals and the column of values.")),
        ("map.time.start needs step_s, the seconds between two rows", tr("Say how many seconds lie between two rows.")),
        ("map.time.stamp = 'ending' needs step_s, the interval's seconds", tr("Say how long an interval is, in seconds.")),
        ("map.time needs one of column, date (with clock), or start with step_s", tr("Say where the times are, or when the first row is.")),
    ):  # fmt: skip
        if text.startswith(old):
            return new
    return text.removeprefix("map.time.zone: ")


def _table(model: PreviewModel | SignalsModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().setDefaultSectionSize(theme.ROW_H)
    table.verticalHeader().setVisible(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    return table


def _framed(table: QTableView) -> QWidget:
    frame = QFrame()
    frame.setProperty("surface", "raised")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.addWidget(table)
    return frame


def _title(text: str) -> QLabel:
    label = plain_label()
    label.setText(text)
    label.setFont(theme.font("title"))
    return label
