"""The page of the preferences for the units of figures: a ready choice, and one row per quantity.

Each choice takes effect at once.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from app.model.language import mark, tr
from app.model.units_shown import AS_DATA, SETS, UNITS
from widgets import theme

SET_WORDS = {
    "data": mark("As the data"),
    "large": mark("Large (MW, MWh, t)"),
    "si": mark("SI (kW, GJ, °C)"),
    "us": mark("US-like (°F, ft, mph)"),
}
OWN = "own"
QUANTITY_WORDS = {
    "power": mark("Power"),
    "energy": mark("Energy"),
    "temperature": mark("Temperature"),
    "length": mark("Length"),
    "speed": mark("Speed"),
    "mass": mark("Mass"),
}
NOTE = mark(
    "The editor of alarm rules, the market, measuring and all files keep the units of the data: no limit is changed by this choice."
)


def set_of(chosen: Mapping[str, str]) -> str:
    """Name of the ready choice that this is, or "own"."""
    return next((name for name, units in SETS.items() if dict(units) == dict(chosen)), OWN)


class UnitsPage(QWidget):
    chosen = Signal(object)  # dict of quantity -> unit; a quantity that is not in it stays as the data

    def __init__(self, now: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QFormLayout(self)
        form.setContentsMargins(0, theme.L, 0, 0)
        form.setHorizontalSpacing(theme.XL)
        form.setVerticalSpacing(theme.S)
        self.ready = QComboBox()
        for name, word in SET_WORDS.items():
            self.ready.addItem(tr(word), name)
        self.ready.addItem(tr("Own choice"), OWN)
        self.ready.activated.connect(self._on_ready)
        self._row(form, tr("Units"), self.ready)
        self.units: dict[str, QComboBox] = {}
        for quantity, units in UNITS.items():
            combo = QComboBox()
            combo.addItem(tr("As the data"), AS_DATA)
            for unit in units:
                combo.addItem(unit, unit)
            combo.activated.connect(self._on_unit)
            self.units[quantity] = combo
            self._row(form, tr(QUANTITY_WORDS[quantity]), combo)
        note = QLabel(tr(NOTE))
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        note.setProperty("dim", True)
        form.addRow(note)
        self.show_units(now)

    @staticmethod
    def _row(form: QFormLayout, title: str, combo: QComboBox) -> None:
        label = QLabel(title)
        label.setBuddy(combo)
        combo.setAccessibleName(title)
        combo.setMinimumWidth(180)
        form.addRow(label, combo)

    def show_units(self, now: Mapping[str, str]) -> None:
        """Says nothing back."""
        for quantity, combo in self.units.items():
            combo.setCurrentIndex(max(0, combo.findData(now.get(quantity, AS_DATA))))
        self.ready.setCurrentIndex(self.ready.findData(set_of(now)))

    @Slot()
    def _on_ready(self) -> None:
        name = self.ready.currentData()
        if name in SETS:
            self.show_units(SETS[name])
            self.chosen.emit(dict(SETS[name]))

    @Slot()
    def _on_unit(self) -> None:
        now = {q: c.currentData() for q, c in self.units.items() if c.currentData() != AS_DATA}
        self.show_units(now)
        self.chosen.emit(now)
