"""The left side of the import dialog: how the file is written, where its times are, and in which zone.

    choices.show_map(look, table_map); choices.changed.connect(...); choices.dialect(), choices.time(), choices.long()

Thread: GUI.
"""

from __future__ import annotations

import zoneinfo
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.model.figures import read_number
from app.model.language import mark, tr
from app.tables.csv_dialect import CsvDialect
from app.tables.guess import Look
from app.tables.mapping import LongMap, TableMap, TimeMap
from widgets import theme

WIDTH = 296
NO_COLUMN = mark("No column: rows follow each other")
DELIMITERS = {",": mark("Comma"), ";": mark("Semicolon"), "\t": mark("Tab"), "|": mark("Bar")}
DECIMALS = {".": mark("Point"), ",": mark("Comma")}
FORMATS = {
    "iso": mark("Year first (ISO 8601)"), "dmy": mark("Day first (31.12.2020)"), "mdy": mark("Month first (12/31/2020)"),
    "s": mark("Seconds since 1970"), "ms": mark("Milliseconds since 1970"), "us": mark("Microseconds since 1970"), "ns": mark("Nanoseconds since 1970"),
}  # fmt: skip
RULES = {
    "first": mark("The first of the two"),
    "second": mark("The second of the two"),
    "order": mark("By the order of rows"),
}
STAMPS = {"beginning": mark("Beginning of its interval"), "ending": mark("End of its interval")}
SHAPES = {"wide": mark("A column for each signal"), "long": mark("A row for each value")}


class ImportChoices(QWidget):
    changed = Signal()
    reread = Signal()  # the file has to be read anew, in another dialect

    def __init__(self, zone: str) -> None:
        """zone: of the district, proposed for times without one."""
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._zone_name, self._is_showing = zone, False
        self.delimiter, self.decimal = (
            _combo(DELIMITERS, tr("Delimiter")),
            _combo(DECIMALS, tr("Decimal sign")),
        )
        self.encoding = _combo({e: e for e in ("utf-8", "cp1252", "utf-16", "latin-1")}, tr("Encoding"))
        self.header = QCheckBox(tr("First line names the columns"))
        self.column, self.clock = _combo({}, tr("Time column")), _combo({}, tr("Clock column"))
        self.format = _combo(FORMATS, tr("Form of times"))
        self.start, self.step = QLineEdit(), QLineEdit()
        self.start.setPlaceholderText("2020-01-01T00:00")
        self.step.setPlaceholderText(tr("seconds, such as 3600"))
        self.zone = _combo({}, tr("Time zone"))
        self.zone.setEditable(True)
        self.zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        names = [
            "UTC",
            "+01:00",
            *sorted(z for z in zoneinfo.available_timezones() if "/" in z and not z.startswith("Etc/")),
        ]
        self.zone.addItems(names)
        completer = QCompleter(names, self.zone)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.zone.setCompleter(completer)
        line = self.zone.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("Search: Oslo, +01:00"))
        self.rule, self.stamp = (
            _combo(RULES, tr("When clocks go back")),
            _combo(STAMPS, tr("A time stands for")),
        )
        self.shape = _combo(SHAPES, tr("Shape"))
        self.signal, self.value, self.quality = (
            _combo({}, n) for n in (tr("Signal column"), tr("Value column"), tr("Quality column"))
        )
        self.where, self.where_is = _combo({}, tr("Only rows where this column")), QLineEdit()
        self.where_is.setPlaceholderText(tr("is this text"))
        self.where_is.setAccessibleName(tr("Text of the rows that are taken"))
        self._filter: dict[str, tuple[str, ...]] = {}
        self._forms: list[QFormLayout] = []
        self._arrange()
        self._connect()

    def show_map(self, look: Look, table: TableMap) -> None:
        """What was recognised or read; says nothing back."""
        self._is_showing = True
        dialect, t = look.dialect, table.time
        self._titles[0].setVisible(dialect is not None)
        for widget in (self.delimiter, self.decimal, self.encoding, self.header):
            self._forms[0].setRowVisible(widget, dialect is not None)
        if dialect is not None:
            _choose(self.delimiter, dialect.delimiter)
            _choose(self.decimal, dialect.decimal)
            _choose(self.encoding, dialect.encoding)
            self.header.setChecked(dialect.header)
        _fill(self.column, look.names, tr(NO_COLUMN))
        _fill(self.clock, look.names, tr("None"))
        _choose(self.column, t.column or t.date)
        _choose(self.clock, t.clock)
        _choose(self.format, t.format)
        _choose(self.rule, t.ambiguous)
        _choose(self.stamp, t.stamp)
        self.start.setText(t.start)
        self.step.setText(f"{t.step_s:g}" if t.step_s else "")
        is_zoned = look.zoned.get(t.column, False) if t.column else False
        self.zone.setCurrentText(t.zone or ("" if is_zoned else self._zone_name))
        for combo in (self.signal, self.value):
            _fill(combo, look.names, "")
        _fill(self.quality, look.names, tr("None"))
        _choose(self.shape, "long" if table.long else "wide")
        if table.long:
            _choose(self.signal, table.long.signal[0])
            _choose(self.value, table.long.value)
            _choose(self.quality, table.long.quality)
        self._filter = dict(table.filter)
        first = next(iter(self._filter), "")
        _fill(self.where, look.names, tr("All rows"))
        _choose(self.where, first)
        self.where_is.setText(", ".join(self._filter.get(first, ())))
        self._is_showing = False
        self._show_rows()

    def filter(self) -> dict[str, tuple[str, ...]]:
        """Further columns of a mapping that was read stay as they are."""
        column = self.where.currentData() or ""
        shown = next(iter(self._filter), "")
        others = {name: texts for name, texts in self._filter.items() if name not in (shown, column)}
        texts = tuple(text.strip() for text in self.where_is.text().split(",") if text.strip())
        return {column: texts, **others} if column and texts else others

    def dialect(self, was: CsvDialect | None) -> CsvDialect | None:
        """As chosen; skip, comment and quote stay as they were recognised."""
        if was is None:
            return None
        return CsvDialect(
            self.delimiter.currentData(), self.decimal.currentData(), self.encoding.currentData(),
            self.header.isChecked(), was.skip, was.comment, was.quote,
        )  # fmt: skip

    def time(self, was: TimeMap) -> TimeMap:
        column, clock = self.column.currentData() or "", self.clock.currentData() or ""
        try:
            step_s = read_number(self.step.text() or "0")
        except ValueError:
            step_s = 0.0
        return TimeMap(
            column="" if clock else column,
            date=column if clock else "",
            clock=clock if column else "",
            format=self.format.currentData(),
            zone=self.zone.currentText().strip(),
            ambiguous=self.rule.currentData(),
            stamp=self.stamp.currentData(),
            step_s=step_s,
            start="" if column else self.start.text().strip(),
            arrival=was.arrival,
        )

    def long(self, was: LongMap | None) -> LongMap | None:
        if self.shape.currentData() != "long":
            return None
        chosen = self.signal.currentData() or ""
        signal = was.signal if was and was.signal[0] == chosen else (chosen,) if chosen else ()
        return LongMap(
            signal, self.value.currentData() or "", self.quality.currentData() or "", was.unit if was else ""
        )

    @property
    def is_long(self) -> bool:
        return bool(self.shape.currentData() == "long")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.S, 0)
        column.setSpacing(theme.S)
        groups: Sequence[tuple[str, Sequence[tuple[str, QWidget]]]] = (
            (tr("File"), ((tr("Delimiter"), self.delimiter), (tr("Decimals"), self.decimal), (tr("Encoding"), self.encoding), ("", self.header))),
            (
                tr("Time"),
                (
                    (tr("Column"), self.column), (tr("Clock"), self.clock), (tr("First row"), self.start), (tr("Form"), self.format),
                    (tr("Zone"), self.zone), (tr("Clock back"), self.rule), (tr("Stands for"), self.stamp), (tr("Interval, s"), self.step),
                ),
            ),
            (tr("Values"), ((tr("Shape"), self.shape), (tr("Signal"), self.signal), (tr("Value"), self.value), (tr("Quality"), self.quality), (tr("Only where"), self.where), (tr("is"), self.where_is))),
        )  # fmt: skip
        self._titles = []
        for title, rows in groups:
            label = QLabel(title)
            label.setFont(theme.font("title"))
            self._titles.append(label)
            form = QFormLayout()
            form.setHorizontalSpacing(theme.M)
            form.setVerticalSpacing(theme.XS + 2)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            for name, field in rows:
                text = QLabel(name)
                text.setProperty("dim", True)
                text.setFixedWidth(76)
                form.addRow(text, field)
            self._forms.append(form)
            column.addWidget(label)
            column.addLayout(form)
            column.addSpacing(theme.S)
        column.addStretch(1)

    def _connect(self) -> None:
        for combo in (self.delimiter, self.encoding):
            combo.activated.connect(lambda _index: self.reread.emit())
        self.header.clicked.connect(lambda _checked: self.reread.emit())
        self.decimal.activated.connect(lambda _index: self.reread.emit())
        for combo in (
            self.column,
            self.clock,
            self.format,
            self.rule,
            self.stamp,
            self.shape,
            self.signal,
            self.value,
            self.quality,
            self.where,
        ):
            combo.currentIndexChanged.connect(self._on_change)
        self.zone.currentTextChanged.connect(self._on_change)
        for line in (self.start, self.step, self.where_is):
            line.textChanged.connect(self._on_change)

    @Slot()
    def _on_change(self) -> None:
        if not self._is_showing:
            self._show_rows()
            self.changed.emit()

    def _show_rows(self) -> None:
        has_column, is_long = bool(self.column.currentData()), self.is_long
        time, values = self._forms[1], self._forms[2]
        for field in (self.clock, self.format):
            time.setRowVisible(field, has_column)
        time.setRowVisible(self.start, not has_column)
        is_ending = self.stamp.currentData() == "ending"
        time.setRowVisible(self.step, is_ending or not has_column)
        is_epoch = self.format.currentData() in ("s", "ms", "us", "ns")
        for field in (self.zone, self.rule):
            time.setRowVisible(field, not is_epoch)
        for field in (self.signal, self.value, self.quality):
            values.setRowVisible(field, is_long)
        values.setRowVisible(self.where_is, bool(self.where.currentData()))


def _combo(choices: dict[str, str], name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setMinimumWidth(60)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMaxVisibleItems(16)
    for key, text in choices.items():
        combo.addItem(tr(text), key)
    return combo


def _fill(combo: QComboBox, names: Sequence[str], none: str) -> None:
    combo.clear()
    if none:
        combo.addItem(none, "")
    for name in names:
        combo.addItem(name[:60], name)


def _choose(combo: QComboBox, key: str) -> None:
    place = combo.findData(key)
    if place < 0 and key:
        combo.addItem(key, key)
        place = combo.count() - 1
    combo.setCurrentIndex(max(0, place))
