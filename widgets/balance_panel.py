"""The Balance panel: six figures of a period with their trends, and where the energy went.

    panel = BalancePanel(areas); panel.asked.connect(...)         # period, subject, kind or boundary was chosen
    panel.show_state(BalanceState(...))

What is shown comes ready made (app/energy/indicators/balance_view.py); this widget computes nothing.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.energy.indicators.balance_view import FIGURES, Asked, BalanceState
from app.energy.indicators.contract import Scope, Subject
from app.energy.indicators.kinds import Boundary, Kind
from app.model.language import mark, tr
from widgets import theme
from widgets.arranging import plain_label
from widgets.balance_figure import BalanceFigure
from widgets.elided_label import ElidedLabel
from widgets.sankey import Sankey

PERIODS = {
    "now": (mark("Now"), mark("Flows of this moment, kW")),
    "day": (mark("Day"), mark("The local day so far")),
    "week": (mark("Week"), mark("The week so far, from Monday")),
    "month": (mark("Month"), mark("The month so far")),
    "year": (mark("Year"), mark("The year so far")),
    "shown": (mark("Shown"), mark("What the timeline shows, or A to B where they are set")),
}
NARROW_W, WIDE_W = 900, 1260
SANKEY_W = 1200
"""Ribbons that are drawn out further can no longer be followed with the eye."""


class BalancePanel(QWidget):
    asked = Signal()
    figure_asked = Signal(object)  # Indicator: from what?

    def __init__(
        self, areas: Sequence[str], kind: Kind = Kind.DYNAMIC, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.periods = QButtonGroup(self)
        self.subject, self.kind, self.boundary = QComboBox(), QComboBox(), QComboBox()
        self.title = plain_label("", "label", is_dim=True)
        self.verdict = ElidedLabel("label", is_dim=True)
        self.sankey = Sankey()
        self.figures = {name: BalanceFigure(tr(label)) for name, label in FIGURES.items()}
        self._buttons: dict[str, QToolButton] = {}
        self._building: Subject | None = None
        self.title.hide()  # until there is known to be room: its words would hold a narrow window open
        self._fill(areas, kind)
        self._lay_out()
        self._connect()

    def _fill(self, areas: Sequence[str], kind: Kind) -> None:
        for name, (label, tip) in PERIODS.items():
            button = QToolButton()
            button.setText(tr(label))
            button.setToolTip(tr(tip))
            button.setAccessibleName(tr(tip))
            button.setCheckable(True)
            button.setProperty("flat", True)
            self.periods.addButton(button)
            self._buttons[name] = button
        self._buttons["day"].setChecked(True)
        self.subject.addItem(tr("District"), Subject())
        for area in areas:
            self.subject.addItem(area, Subject(Scope.AREA, area))
        for one in Kind:
            self.kind.addItem(tr(one.value.capitalize()), one)
            self.kind.setItemData(self.kind.count() - 1, one.words, Qt.ItemDataRole.ToolTipRole)
        self.kind.setCurrentIndex(list(Kind).index(kind))
        for boundary in Boundary:
            self.boundary.addItem(tr(boundary.value.capitalize()), boundary)
            self.boundary.setItemData(self.boundary.count() - 1, boundary.words, Qt.ItemDataRole.ToolTipRole)
        for box, name in (
            (self.subject, tr("What the figures are about")),
            (self.kind, tr("Kind of positive-energy district that is wanted")),
            (self.boundary, tr("Boundary")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(9)
        words = [self.boundary.itemText(i) for i in range(self.boundary.count())]
        self.boundary.setMinimumContentsLength(min(16, max(map(len, words), default=9)))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.S, theme.XS, theme.M, theme.XS)
        top.setSpacing(2)
        for button in self._buttons.values():
            top.addWidget(button)
        top.addSpacing(theme.S)
        top.addWidget(self.subject)
        top.addSpacing(theme.XS)
        top.addWidget(self.kind)
        top.addSpacing(theme.XS)
        top.addWidget(self.boundary)
        top.addSpacing(theme.M)
        top.addWidget(self.verdict, 1)
        top.addWidget(self.title)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, theme.XS)
        self._grid.setSpacing(0)
        left = QVBoxLayout()
        left.addLayout(self._grid)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, theme.S, 0)
        row.setSpacing(theme.S)
        row.addLayout(left, 0)
        self.sankey.setMaximumWidth(SANKEY_W)
        row.addWidget(self.sankey, 1)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(row, 1)
        for i, cell in enumerate(self.figures.values()):
            self._grid.addWidget(cell, i // 2, i % 2)
            cell.setFixedWidth(172)

    def _connect(self) -> None:
        self.periods.buttonClicked.connect(self._on_chosen)
        for box in (self.subject, self.kind, self.boundary):
            box.activated.connect(self._on_chosen)
        for cell in self.figures.values():
            cell.asked.connect(self.figure_asked)

    # -- what is wanted ------------------------------------------------------------------------------------------------

    @property
    def period(self) -> str:
        return next(name for name, button in self._buttons.items() if button.isChecked())

    def choose_period(self, name: str) -> None:
        self._buttons[name].setChecked(True)
        self.asked.emit()

    @property
    def wanted_subject(self) -> Subject:
        found = self.subject.currentData()
        return found if isinstance(found, Subject) else Subject()

    @property
    def wanted(self) -> Asked:
        return Asked(self.wanted_subject, self.wanted_boundary, self.wanted_kind)

    @property
    def wanted_kind(self) -> Kind:
        return Kind(self.kind.currentData())

    @property
    def wanted_boundary(self) -> Boundary:
        return Boundary(self.boundary.currentData())

    def set_building(self, subject: Subject | None, name: str = "") -> None:
        """The selected building joins the list; it leaves it again when nothing is selected."""
        if subject == self._building:
            return
        was_chosen = self._building is not None and self.wanted_subject == self._building
        if self._building is not None:
            self.subject.removeItem(self.subject.count() - 1)
        self._building = subject
        if subject is not None:
            self.subject.addItem(name, subject)
            if was_chosen:
                self.subject.setCurrentIndex(self.subject.count() - 1)
        if was_chosen:
            if subject is None:
                self.subject.setCurrentIndex(0)
            self.asked.emit()

    @Slot()
    def _on_chosen(self, *_what: object) -> None:
        self.asked.emit()

    # -- what is shown -------------------------------------------------------------------------------------------------

    def show_state(self, state: BalanceState) -> None:
        found = state.found
        for name, cell in self.figures.items():
            one = None if found is None else found.by_name.get(name)
            cell.show_figure(
                one, state.trends.get(name, np.zeros(0)), state.planned if name == "balance_kwh" else ""
            )
        self.sankey.show_links(
            () if found is None else found.flows,
            "kWh" if found is None else found.flow_unit,
            state.why,
            None if found is None else found.ends,
        )
        self.verdict.setText(state.verdict)
        self.title.setToolTip(state.title)
        self.title.setText(f"{state.title}{tr('   synthetic') if state.is_synthetic else ''}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow panel keeps the figures and gives up the words beside the choices."""
        super().resizeEvent(event)
        self.verdict.setVisible(self.width() >= NARROW_W)
        self.title.setVisible(self.width() >= WIDE_W)
