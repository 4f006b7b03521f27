"""One intervention as a form, or the assumptions: each parameter with a slider, a field with its unit, or its words.

    form = ScenarioForm("NOK"); form.show_intervention(one); form.show_assumptions(scenario)
    form.value_changed.connect(...)       # (name, value) while a slider moves or a field is written
    form.rested.connect(...)              # the hand has let go

Bounds and words come from app/scenarios/kinds.py. What cannot be taken is said under its field and changes nothing.   Thread: GUI.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.model import figures
from app.model.language import tr, trn
from app.scenarios.amounts import read_amount
from app.scenarios.kinds import ASSUMPTIONS, KINDS, Param
from app.scenarios.words import Intervention, Scenario, ScenarioError, Value
from widgets import theme
from widgets.acting import marked
from widgets.arranging import in_a_row, plain_label

STEPS = 1000
_FIELD_W, _NAME_W = 96, 150


class ScenarioForm(QScrollArea):
    value_changed = Signal(str, object)
    plain_changed = Signal(str, object)  # where, year, package
    picked_asked = Signal()  # those that are chosen in the city
    rested = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.fields: dict[str, QWidget] = {}
        self.sliders: dict[str, QSlider] = {}
        self.faults: dict[str, QLabel] = {}
        self.where: QLineEdit | None = None
        self.found: QLabel | None = None
        self._params: dict[str, Param] = {}
        self._is_showing = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("What is changed"))

    # -- what is shown -------------------------------------------------------------------------------------------------

    def show_nothing(self) -> None:
        self._begin()

    def show_intervention(self, one: Intervention, *, may_edit: bool) -> None:
        kind = KINDS[one.kind]
        column = self._begin()
        column.addWidget(plain_label(tr(kind.about), "label", is_dim=True, wraps=True))
        grid = self._grid(column)
        if kind.on != "district":
            self._put_where(grid, one)
        for param in kind.params:
            self._put(grid, param, one.values.get(param.name, param.default))
        self._put_line(
            grid,
            "year",
            tr("From the year"),
            "" if one.year is None else str(one.year),
            tr("empty: from the first year on"),
        )
        self._put_line(
            grid, "package", tr("Package"), one.package, tr("a bundle of changes that is looked at together")
        )
        self._end(column, may_edit=may_edit)

    def show_assumptions(self, scenario: Scenario, *, may_edit: bool) -> None:
        column = self._begin()
        column.addWidget(
            plain_label(
                tr(
                    "What is assumed beside the changes. Scenario and district as it is are run under the same."
                ),
                "label",
                is_dim=True,
                wraps=True,
            )
        )
        grid = self._grid(column)
        for param in ASSUMPTIONS.values():
            if param.name != "charging":
                self._put(grid, param, scenario.assumptions.get(param.name, param.default))
        self._end(column, may_edit=may_edit)

    def show_values(self, values: Mapping[str, Value]) -> None:
        """The same form with other values: after undo."""
        self._is_showing = True
        for name, param in self._params.items():
            value = values.get(name, param.default)
            field = self.fields[name]
            if isinstance(field, QComboBox):
                field.setCurrentIndex(max(0, field.findData(value)))
            elif isinstance(field, QLineEdit) and not field.hasFocus():
                field.setText(self._text(param, float(value)))
            if name in self.sliders and not self.sliders[name].isSliderDown():
                self.sliders[name].setValue(step_of(param, float(value)))
        self._is_showing = False

    def show_found(self, count: int | None, fault: str = "") -> None:
        """Of the query: how many objects it means, or what is wrong with it."""
        if self.found is not None:
            self.found.setText(fault or ("" if count is None else trn("{n} object", "{n} objects", count)))

    # -- making --------------------------------------------------------------------------------------------------------

    def _begin(self) -> QVBoxLayout:
        self._is_showing = True
        self.fields, self.sliders, self.faults, self._params = {}, {}, {}, {}
        self.where = self.found = None
        body = QWidget()
        body.setProperty("surface", "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        column.setSpacing(theme.S)
        self.setWidget(body)
        return column

    def _grid(self, column: QVBoxLayout) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(theme.XS)
        grid.setColumnMinimumWidth(0, _NAME_W)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        return grid

    def _end(self, column: QVBoxLayout, *, may_edit: bool) -> None:
        column.addStretch(1)
        for field in (*self.fields.values(), *self.sliders.values()):
            field.setEnabled(may_edit)
        self._is_showing = False

    def _name(self, grid: QGridLayout, row: int, text: str, tip: str) -> QLabel:
        label = plain_label(text)
        label.setToolTip(tip)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        return label

    def _fault(self, grid: QGridLayout, row: int, name: str) -> None:
        fault = self.faults[name] = plain_label("", "label", wraps=True)
        fault.hide()
        grid.addWidget(fault, row, 1, 1, 2)

    def _put_where(self, grid: QGridLayout, one: Intervention) -> None:
        self._name(grid, 0, tr("Which"), tr('A condition, such as use == "office" and year < 1980'))
        line = self.where = QLineEdit(one.where)
        line.setMaxLength(1000)
        line.setPlaceholderText(tr('use == "office" and year < 1980'))
        line.setAccessibleName(tr("Which objects"))
        line.textEdited.connect(lambda text: self.plain_changed.emit("where", text.strip()))
        line.editingFinished.connect(self.rested)
        self.fields["where"] = line
        grid.addWidget(line, 0, 1, 1, 2)
        self.found = plain_label("", "label", is_dim=True, wraps=True)
        pick = marked(QPushButton(tr("Those chosen in the city")), "scenarios.change")
        pick.setToolTip(
            tr("The building that is chosen in the city is put in beside the others, or taken out again")
        )
        pick.clicked.connect(self.picked_asked)
        self.fields["pick"] = pick
        picked = (
            plain_label(", ".join(one.objects), "label", is_dim=True, wraps=True) if one.objects else None
        )
        grid.addLayout(in_a_row(self.found, None, pick), 1, 1, 1, 2)
        if picked is not None:
            grid.addWidget(picked, 2, 1, 1, 2)

    def _put(self, grid: QGridLayout, param: Param, value: Value) -> None:
        row = grid.rowCount()
        tip = "\n".join(
            part
            for part in (
                tr(param.about) if param.about else "",
                tr("From: {source}", source=tr(param.source)),
            )
            if part
        )
        label = self._name(grid, row, tr(param.label), tip)
        self._params[param.name] = param
        if param.is_word:
            box = QComboBox()
            for word in param.words:
                box.addItem(tr(word), word)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.setAccessibleName(tr(param.label))
            box.setToolTip(tip)
            box.currentIndexChanged.connect(lambda _at, p=param, b=box: self._on_word(p, b))
            self.fields[param.name] = box
            label.setBuddy(box)
            grid.addWidget(box, row, 1, 1, 2)
            return
        slider = self.sliders[param.name] = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, STEPS)
        slider.setValue(step_of(param, float(value)))
        slider.setAccessibleName(tr(param.label))
        slider.setToolTip(tip)
        slider.valueChanged.connect(lambda at, p=param: self._on_slider(p, at))
        slider.sliderReleased.connect(self.rested)
        field = QLineEdit(self._text(param, float(value)))
        field.setFixedWidth(_FIELD_W)
        field.setMaxLength(40)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setAccessibleName(tr("{name}, as a number", name=tr(param.label)))
        field.editingFinished.connect(lambda p=param, f=field: self._on_field(p, f))
        self.fields[param.name] = field
        label.setBuddy(field)
        grid.addWidget(slider, row, 1)
        grid.addWidget(field, row, 2)
        self._fault(grid, row + 1, param.name)

    def _put_line(self, grid: QGridLayout, name: str, label: str, text: str, hint: str) -> None:
        row = grid.rowCount()
        self._name(grid, row, label, hint)
        line = QLineEdit(text)
        line.setPlaceholderText(hint)
        line.setMaxLength(60)
        line.setAccessibleName(label)
        line.editingFinished.connect(lambda: self._on_line(name, line))
        self.fields[name] = line
        grid.addWidget(line, row, 1, 1, 2)
        self._fault(grid, row + 1, name)

    # -- hands ---------------------------------------------------------------------------------------------------------

    def _on_word(self, param: Param, box: QComboBox) -> None:
        if not self._is_showing:
            self.value_changed.emit(param.name, box.currentData())
            self.rested.emit()

    def _on_slider(self, param: Param, at: int) -> None:
        if self._is_showing:
            return
        value = value_at(param, at)
        field = self.fields[param.name]
        if isinstance(field, QLineEdit):
            field.setText(self._text(param, value))
        self._say(param.name, "")
        self.value_changed.emit(param.name, value)
        if not self.sliders[param.name].isSliderDown():
            self.rested.emit()

    def _on_field(self, param: Param, field: QLineEdit) -> None:
        if self._is_showing:
            return
        try:
            value = self._read(param, field.text())
        except (ScenarioError, ValueError) as error:
            self._say(param.name, str(error))
            return
        if not param.low <= value <= param.high:
            self._say(
                param.name,
                tr(
                    "It lies outside {low} to {high}.",
                    low=self._text(param, param.low),
                    high=self._text(param, param.high),
                ),
            )
            return
        self._say(param.name, "")
        self._is_showing = True
        field.setText(self._text(param, value))
        self.sliders[param.name].setValue(step_of(param, value))
        self._is_showing = False
        self.value_changed.emit(param.name, value)
        self.rested.emit()

    def _read(self, param: Param, text: str) -> float:
        """With its unit, or without: the one that stands there."""
        try:
            return figures.read_number(text)
        except ValueError:
            return read_amount(text.strip().replace(",", "."), param.unit, self._currency)

    def _on_line(self, name: str, line: QLineEdit) -> None:
        text = line.text().strip()
        if name != "year":
            self.plain_changed.emit(name, text)
            self.rested.emit()
            return
        if not text:
            self._say(name, "")
            self.plain_changed.emit(name, None)
        elif text.isdecimal() and 1990 <= int(text) <= 2100:
            self._say(name, "")
            self.plain_changed.emit(name, int(text))
        else:
            self._say(name, tr("A year from 1990 to 2100, or nothing."))
            return
        self.rested.emit()

    def _say(self, name: str, fault: str) -> None:
        label = self.faults.get(name)
        if label is not None:
            label.setText(fault)
            label.setVisible(bool(fault))

    def _text(self, param: Param, value: float) -> str:
        decimals = 0 if value == round(value) else 2 if abs(value) >= 0.1 else 4
        unit = f"{self._currency}{param.unit}" if param.unit.startswith("/") else param.unit
        return f"{figures.number(value, decimals)} {unit}".rstrip()


def step_of(param: Param, value: float) -> int:
    """Place on the slider: even for narrow bounds, by size for wide ones, so that small amounts can be reached."""
    low, high = _ends(param)
    if _is_wide(param):
        share = math.log1p(max(value - low, 0.0)) / math.log1p(high - low)
    else:
        share = (value - low) / (high - low) if high > low else 0.0
    return round(STEPS * min(max(share, 0.0), 1.0))


def value_at(param: Param, step: int) -> float:
    low, high = _ends(param)
    share = step / STEPS
    value = (
        low + math.expm1(share * math.log1p(high - low)) if _is_wide(param) else low + share * (high - low)
    )
    return min(max(_round(value), param.low), param.high)


def _ends(param: Param) -> tuple[float, float]:
    """Bounds of the slider: those of the parameter, or twenty times the default where they are far."""
    default = float(param.default)
    far = max(20.0 * abs(default), 100.0)
    return param.low if param.low > -far else -far, min(param.high, far)


def _is_wide(param: Param) -> bool:
    low, high = _ends(param)
    return low >= 0.0 and high - low > 500.0


def _round(value: float) -> float:
    """To two or three digits: nobody means 61.37 %."""
    if not value:
        return 0.0
    digits = 2 - math.floor(math.log10(abs(value)))
    return (
        float(round(value, max(0, min(digits, 4))))
        if abs(value) < 1000
        else float(round(value, -(math.floor(math.log10(abs(value))) - 2)))
    )
