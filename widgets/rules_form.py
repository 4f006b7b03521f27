"""One alarm rule as a form: which signals, when it rings, what the operator reads; checked while a person types.

    form.show_rule(rule, is_given=True); form.edited.connect(...)      # (Rule, which field)
    form.wrong.connect(...)                                            # a field that makes no rule, in a sentence
    form.raw                                                           # what stands in the fields, also where it is wrong

Only fields that mean something for the kind are shown.   Thread: GUI.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.alarms.rule import Kind, Rule
from app.alarms.rules_file import rule_of
from app.model.figures import read_number
from app.model.language import mark, tr
from widgets import theme
from widgets.alarm_words import PRIORITIES
from widgets.arranging import plain_label
from widgets.rules_words import KINDS, number

_LIMITED = frozenset({Kind.HH, Kind.H, Kind.L, Kind.LL, Kind.RATE, Kind.DEVIATION, Kind.NO_DATA})
_SIGNALS = frozenset(Kind) - {Kind.EVENT}
_SHOWN: Mapping[str, frozenset[Kind]] = {
    "limit": _LIMITED,
    "of": _LIMITED - {Kind.NO_DATA},
    "deadband": _LIMITED - {Kind.NO_DATA},
    "reference": frozenset({Kind.DEVIATION}),
    "window_s": frozenset({Kind.RATE}),
    "expression": frozenset({Kind.EXPRESSION}),
    "source": frozenset({Kind.EVENT}),
    "on_delay_s": _SIGNALS,
    "off_delay_s": _SIGNALS,
    "suppressed_while": _SIGNALS,
    **dict.fromkeys(("asset_kind", "signal", "quantity", "area", "feed", "assets", "signals"), _SIGNALS),
}
_NUMBERS = ("limit", "deadband", "window_s", "on_delay_s", "off_delay_s", "re_alarm_s", "respond_min")
_LISTS = ("assets", "signals")
_SELECT = ("asset_kind", "signal", "quantity", "area", "feed", "source")
_ROWS: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    (mark("Rule"), (
        ("title", mark("Title"), mark("What the operator reads first")),
        ("id", mark("Id"), mark("Small letters, digits and dashes; the journal knows the alarm by it")),
        ("kind", mark("Kind"), mark("When it rings")),
        ("priority", mark("Priority"), mark("By how bad it is and how soon somebody must act")),
        ("group", mark("Group"), mark("Alarms of one group stand under the first of them in a flood")),
    )),
    (mark("Looks at"), (
        ("asset_kind", mark("Assets of kind"), mark("Such as feeder or battery; empty for all")),
        ("signal", mark("Signal"), mark("What stands after the dot of its id, such as load_pct")),
        ("quantity", mark("Quantity"), mark("Such as temperature; instead of the signal, or with it")),
        ("area", mark("Area"), mark("Empty for all")),
        ("feed", mark("Feed"), mark("Empty for all")),
        ("assets", mark("Only assets"), mark("Ids, with commas between; empty for all")),
        ("signals", mark("Only signals"), mark("Ids, with commas between; empty for all")),
        ("source", mark("Told by"), mark("The part of the program that tells of it")),
    )),
    (mark("Rings"), (
        ("limit", mark("Limit"), mark("In the unit of the signal; seconds for no data")),
        ("of", mark("times"), mark("The limit is a share of this: asset.rated_kw, signal.high; empty for a plain number")),
        ("deadband", mark("Deadband"), mark("How far it must come back before the alarm ends")),
        ("reference", mark("From"), mark("A signal, .name of the same asset, or a number")),
        ("window_s", mark("Over, s"), mark("The change is counted over so long at least")),
        ("expression", mark("While"), mark("Such as .power_kw > 0.9 * asset.rated_kw")),
        ("on_delay_s", mark("Rings after, s"), mark("It must hold for so long")),
        ("off_delay_s", mark("Ends after, s"), mark("It must be over for so long")),
        ("re_alarm_s", mark("Again after, s"), mark("Acknowledged and still there: it rings again; 0 for never")),
        ("latch", "", mark("Stays until somebody resets it")),
        ("suppressed_while", mark("Quiet while"), mark("An expression; while true the alarm is suppressed by design")),
    )),
    (mark("For the operator"), (
        ("cause", mark("Cause"), mark("What may be behind it")),
        ("consequence", mark("Consequence"), mark("What happens if nobody acts")),
        ("action", mark("Action"), mark("What to do")),
        ("respond_min", mark("Act within, min"), mark("Time to respond: high 5, medium 30, low longer")),
    )),
)  # fmt: skip
_TALL = ("expression", "suppressed_while", "cause", "consequence", "action")
_TALL_QSS = "QPlainTextEdit { min-height: 34px; max-height: 34px; }"  # two lines
_WORD = re.compile(r"[\w.-]+")
_CHOICES = ("kind", "priority", "asset_kind", "signal", "quantity", "area", "feed", "source", "of")


class RuleForm(QScrollArea):
    edited = Signal(object, str)  # Rule, the field
    wrong = Signal(str, str)  # a sentence, the field

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QWidget] = {}
        self._labels: dict[str, QLabel] = {}
        self._is_showing = False
        self._was: Rule | None = None
        self.fault = plain_label("", "label", wraps=True)
        self.fault.hide()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The chosen rule"))
        body = QWidget()
        body.setProperty("surface", "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        column.setSpacing(theme.XS)
        column.addWidget(self.fault)
        for head, rows in _ROWS:
            title = plain_label(tr(head), "body")
            title.setFont(theme.font("body", semibold=True))
            column.addSpacing(theme.XS)
            column.addWidget(title)
            column.addLayout(self._form(rows))
        column.addStretch(1)
        self.setWidget(body)

    def _form(self, rows: Iterable[tuple[str, str, str]]) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.M)
        form.setVerticalSpacing(theme.XS)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key, words, tip in rows:
            field = self._field(key)
            field.setToolTip(tr(tip))
            field.setAccessibleName(tr(words) if words else tr(tip))
            field.setAccessibleDescription(tr(tip))
            label = plain_label(tr(words) if words else "", "body", is_dim=True)
            label.setMinimumWidth(92)
            label.setBuddy(field)
            self.fields[key], self._labels[key] = field, label
            form.addRow(label, field)
        return form

    def _field(self, key: str) -> QWidget:
        if key == "latch":
            box = QCheckBox(tr("Stays until it is reset"))
            box.toggled.connect(lambda _on: self._on_edit(key))
            return box
        if key in _CHOICES:
            return self._choice(key)
        if key in _TALL:
            text = QPlainTextEdit()
            text.setTabChangesFocus(True)
            text.setStyleSheet(_TALL_QSS)
            text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            text.textChanged.connect(lambda: self._on_edit(key))
            return text
        line = QLineEdit()
        line.setMaxLength(2000)
        line.textEdited.connect(lambda _text: self._on_edit(key))
        return line

    def _choice(self, key: str) -> QComboBox:
        box = QComboBox()
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if key == "kind":
            for kind, words in KINDS.items():
                box.addItem(f"{tr(words)} ({kind.value})", kind.value)
            box.currentIndexChanged.connect(lambda _row: self._on_edit(key))
        elif key == "priority":
            for priority, words in PRIORITIES.items():
                box.addItem(f"{tr(words)} ({priority.letter})", priority.value)
            box.currentIndexChanged.connect(lambda _row: self._on_edit(key))
        else:
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.editTextChanged.connect(lambda _text: self._on_edit(key))
        return box

    # -- asked from outside -------------------------------------------------------------------------------------------

    def set_choices(self, choices: Mapping[str, Iterable[str]]) -> None:
        """What the district has, for fields that are free to write in as well: asset_kind, signal, quantity, ..."""
        self._is_showing = True
        for key, words in choices.items():
            box = self.fields[key]
            assert isinstance(box, QComboBox)
            text = box.currentText()
            box.clear()
            box.addItems(["", *sorted(set(words) - {""})])
            box.setEditText(text)
        self._is_showing = False

    def show_rule(self, rule: Rule, *, is_given: bool, raw: Mapping[str, Any] | None = None) -> None:
        """is_given: it comes from another file and keeps its id.   raw: what a person had written that makes no rule yet."""
        self._was = rule
        self._is_showing = True
        for key, value in (raw or raw_of(rule)).items():
            self._put(key, value)
        self._is_showing = False
        ident = self.fields["id"]
        assert isinstance(ident, QLineEdit)
        ident.setReadOnly(is_given)
        ident.setEnabled(not is_given)
        self._fit(rule.kind)
        self._check()

    @property
    def raw(self) -> dict[str, Any]:
        """Of every field, as it stands there."""
        return {key: self._get(key) for key in self.fields}

    def show_places(self, places: Mapping[str, tuple[int, int]]) -> None:
        """Where an expression is wrong.   places: field -> line, column, both from 1."""
        for key in ("expression", "suppressed_while"):
            field = self.fields[key]
            assert isinstance(field, QPlainTextEdit)
            place = places.get(key)
            field.setExtraSelections([] if place is None else [_marked(field, *place)])

    def show_fault(self, text: str) -> None:
        """Under its title, in words; "" where all is well."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def choose_field(self, key: str) -> None:
        field = self.fields.get("asset_kind" if key == "select" else key)
        if field is not None and field.isEnabled():
            field.setFocus()
            self.ensureWidgetVisible(field)

    # -- inside -------------------------------------------------------------------------------------------------------

    def _put(self, key: str, value: Any) -> None:
        field = self.fields[key]
        if isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, QComboBox):
            row = field.findData(value) if key in ("kind", "priority") else -1
            if row >= 0:
                field.setCurrentIndex(row)
            elif field.isEditable():
                field.setEditText(str(value))
        elif isinstance(field, QPlainTextEdit):
            if field.toPlainText() != value:
                field.setPlainText(str(value))
        elif isinstance(field, QLineEdit) and field.text() != value:
            field.setText(str(value))

    def _get(self, key: str) -> Any:
        field = self.fields[key]
        if isinstance(field, QCheckBox):
            return field.isChecked()
        if isinstance(field, QComboBox):
            return field.currentData() if key in ("kind", "priority") else field.currentText()
        assert isinstance(field, (QPlainTextEdit, QLineEdit))
        return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()

    def _on_edit(self, key: str) -> None:
        if self._is_showing or self._was is None:
            return
        if key == "kind":
            self._fit(Kind(self._get("kind")))
        rule = self._check()
        if rule is None:
            self.wrong.emit(self.fault.text(), key)
        else:
            self.edited.emit(rule, key)

    def _check(self) -> Rule | None:
        """The rule that stands there; None where it is none, which is then said and marked."""
        fault = where = ""
        rule = None
        try:
            rule = rule_of(table_of_raw(self.raw, self._was))
        except ValueError as error:
            fault, where = str(error), getattr(error, "key", "")
        self.show_fault(f"{fault[:1].upper()}{fault[1:]}." if fault else "")
        for key, field in self.fields.items():
            is_wrong = bool(fault) and key == where
            if field.property("wrong") != is_wrong:
                field.setProperty("wrong", is_wrong)
                field.style().unpolish(field)
                field.style().polish(field)
        return rule

    def _fit(self, kind: Kind) -> None:
        for key, kinds in _SHOWN.items():
            is_shown = kind in kinds
            self.fields[key].setVisible(is_shown)
            self._labels[key].setVisible(is_shown)


def raw_of(rule: Rule) -> dict[str, Any]:
    select, text = rule.select, rule.text
    return {
        "title": rule.title, "id": rule.id, "kind": rule.kind.value, "priority": rule.priority.value,
        "group": rule.group, "asset_kind": select.kind, "signal": select.signal, "quantity": select.quantity,
        "area": select.area, "feed": select.feed, "assets": ", ".join(select.assets),
        "signals": ", ".join(select.signals), "source": select.source, "limit": number(rule.limit), "of": rule.of,
        "deadband": number(rule.deadband), "reference": rule.reference, "window_s": number(rule.window_s),
        "expression": rule.expression, "on_delay_s": number(rule.on_delay_s),
        "off_delay_s": number(rule.off_delay_s), "re_alarm_s": number(rule.re_alarm_s), "latch": rule.latch,
        "suppressed_while": rule.suppressed_while, "cause": text.cause, "consequence": text.consequence,
        "action": text.action, "respond_min": number(text.respond_s / 60.0),
    }  # fmt: skip


def table_of_raw(raw: Mapping[str, Any], was: Rule | None) -> dict[str, Any]:
    """As it would stand in the file; fields that mean nothing for the kind are left out. What the form does not show (use,
    whether it is on) is as it was."""
    kind = Kind(raw["kind"])
    shown = {key: value for key, value in raw.items() if key not in _SHOWN or kind in _SHOWN[key]}
    select: dict[str, Any] = {}
    for key in _SELECT:
        word = str(shown.pop(key, "")).strip()
        if word:
            select["kind" if key == "asset_kind" else key] = word
    for key in _LISTS:
        idents = [part.strip() for part in str(shown.pop(key, "")).split(",") if part.strip()]
        if idents:
            select[key] = idents
    if was is not None and was.select.use and kind is not Kind.EVENT:
        select["use"] = was.select.use
    table: dict[str, Any] = {key: _value(key, value) for key, value in shown.items() if value != ""}
    if select:
        table["select"] = select
    if was is not None and not was.is_enabled:
        table["enabled"] = False
    return table


def _value(key: str, value: Any) -> Any:
    if key not in _NUMBERS or not isinstance(value, str):
        return value
    try:
        found = read_number(value)
    except ValueError:
        return value
    return found if math.isfinite(found) else value


def _marked(field: QPlainTextEdit, line: int, column: int) -> QTextEdit.ExtraSelection:
    """From there to the end of the word: dashed under it, so that it is seen without colour."""
    block = field.document().findBlockByNumber(min(max(line, 1), field.blockCount()) - 1)
    cursor = QTextCursor(block)
    at = min(max(0, column - 1), max(0, block.length() - 1))
    word = _WORD.match(block.text(), at)
    end = word.end() if word else at + 1
    if at >= block.length() - 1:  # behind the last sign: that one is marked
        at, end = max(0, block.length() - 2), block.length() - 1
    cursor.setPosition(block.position() + at)
    cursor.setPosition(block.position() + min(end, block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
    found = QTextEdit.ExtraSelection()
    style = QTextCharFormat()
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    style.setUnderlineColor(QColor(theme.current().color("text")))
    found.format, found.cursor = style, cursor  # type: ignore[attr-defined]
    return found
