"""Scenarios beside one another: a row an indicator, a column a scenario, each figure with its difference to the district as it is.

Better or worse is a word and a sign, never a colour alone.   Thread: GUI.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.model.language import tr
from app.scenarios.running import Outcome
from widgets.scenario_words import HEAD, band_text, label_of, said

ROWS = (
    *HEAD, "self_consumption", "balance_kwh", "made_kwh", "used_kwh", "sold_kwh", "heat_kwh", "peak_export_kw", "upkeep", "annuity", "levelised",
    "payback",
)  # fmt: skip
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class CompareModel(QAbstractTableModel):
    """The first column is the district as it is, under the assumptions of the first scenario."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.outcomes: tuple[Outcome, ...] = ()

    def set_outcomes(self, outcomes: Mapping[str, Outcome]) -> None:
        self.beginResetModel()
        self.outcomes = tuple(outcomes.values())
        self.endResetModel()

    def text(self, row: int, column: int) -> str:
        name = ROWS[row]
        if not column:
            figure, change = self.outcomes[0].without.get(name), None
        else:
            one = self.outcomes[column - 1]
            figure, delta = one.figures.get(name), one.delta.get(name)
            change = None if delta is None else delta.value
        told = said(name, figure, change)
        text = f"{told.value} {told.unit}".strip()
        if not told.change:
            return text
        word = "" if told.is_better is None else tr("better") if told.is_better else tr("worse")
        return f"{text}  ({told.change}{', ' + word if word else ''})"

    def csv(self) -> str:
        """Raw values with their units, so that a spreadsheet can count with them."""
        held = io.StringIO()
        out = csv.writer(held)
        heads = [tr("Indicator"), tr("Unit"), tr("As it is")]
        for one in self.outcomes:
            heads += [_plain(one.scenario.name), tr("Difference")]
        out.writerow(heads)
        for name in ROWS:
            first = self.outcomes[0].without.get(name) if self.outcomes else None
            unit = next((one.figures[name].unit for one in self.outcomes if name in one.figures), "")
            row: list[object] = [label_of(name), unit, _value(first.value if first else None)]
            for one in self.outcomes:
                figure, delta = one.figures.get(name), one.delta.get(name)
                row += [_value(figure.value if figure else None), _value(delta.value if delta else None)]
            out.writerow(row)
        return held.getvalue()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self.outcomes else len(ROWS)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() or not self.outcomes else 1 + len(self.outcomes)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column():
            figure = self.outcomes[index.column() - 1].figures.get(ROWS[index.row()])
            return band_text(figure) if figure is not None else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or not self.outcomes:
            return None
        if orientation == Qt.Orientation.Vertical:
            return label_of(ROWS[section])
        return self.outcomes[section - 1].scenario.name if section else tr("As it is")


def _value(value: float | None) -> str:
    return "" if value is None else repr(float(value))


def _plain(text: str) -> str:
    """No spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
