"""The performance page: is the alarm system fit to be watched? Figures beside targets, the load over time, who makes it.

Four parts in a row, two by two, or one below another, as the room allows.   Thread: GUI.
"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.alarms.sheet import Sheet
from app.model.language import mark, tr, trn
from app.model.times import DAY_NS, format_time
from widgets import theme
from widgets.elided_label import ElidedLabel
from widgets.empty_state import EmptyState
from widgets.performance_chart import PerformanceChart
from widgets.performance_figures import LEAST_W, PerformanceFigures
from widgets.performance_lists import PerformanceLists
from widgets.performance_pareto import ParetoChart
from widgets.performance_shares import PriorityShares
from widgets.performance_words import headline

PERIODS = ((DAY_NS, mark("Day")), (7 * DAY_NS, mark("7 days")), (30 * DAY_NS, mark("30 days")))
JUDGED_NS = 30 * DAY_NS
"""docs/practice.md, alarms 4: compute on 30 days or more for judgement."""


class PerformancePanel(QWidget):
    period_chosen = Signal(object)  # ns
    rule_wanted = Signal(str)
    draft_wanted = Signal(str, object)  # id of a rule, Advice
    alarm_chosen = Signal(str)

    def __init__(self, zone: tzinfo, synthetic: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._is_synthetic = zone, synthetic
        self.sheet: Sheet | None = None
        self.period_ns = 7 * DAY_NS
        self._columns = 0
        self.head = ElidedLabel("body")
        self.note = ElidedLabel("label", is_dim=True)
        self.figures = PerformanceFigures()
        self.chart = PerformanceChart(zone)
        self.shares = PriorityShares()
        self.pareto = ParetoChart()
        self.lists = PerformanceLists(zone)
        self.empty = EmptyState(
            "bell",
            tr("No figures yet"),
            tr(
                "Rates, floods, bad actors and answers appear here when the alarm system has run for a while."
            ),
        )
        self._parts = [
            _part(tr("Against the targets"), self.figures),
            _part(tr("Over time"), self.chart, (tr("By priority"), self.shares)),
            _part(tr("Who makes the load"), self.pareto, note=self.pareto.hint),
            _part(tr("To be mended"), self.lists),
        ]
        self._build()
        self.lists.rule_wanted.connect(self.rule_wanted)
        self.lists.draft_wanted.connect(self.draft_wanted)
        self.pareto.chosen.connect(self.alarm_chosen)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.M, theme.XS, theme.M, 0)
        top.setSpacing(theme.XS)
        group = QButtonGroup(self)
        self.choices: dict[int, QToolButton] = {}
        for length, word in PERIODS:
            button = QToolButton()
            button.setText(tr(word))
            button.setProperty("flat", True)
            button.setCheckable(True)
            button.setChecked(length == self.period_ns)
            button.setAccessibleName(tr("Period: {period}", period=tr(word)))
            button.clicked.connect(lambda _checked=False, ns=length: self._on_period(ns))
            group.addButton(button)
            self.choices[length] = button
            top.addWidget(button)
        top.addSpacing(theme.S)
        top.addWidget(self.head, 1)
        top.addWidget(self.note, 1)
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        self._grid.setHorizontalSpacing(theme.XL)
        self._grid.setVerticalSpacing(theme.L)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(body)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.XS)
        whole.addLayout(top)
        whole.addLayout(self._stack, 1)
        self._arrange(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_W + 2 * theme.M + 16, 160)

    def show_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.head.setText(headline(sheet))
        self.note.setText(" · ".join(self._notes(sheet)))
        for part in (self.figures, self.chart, self.shares, self.pareto, self.lists):
            part.show_sheet(sheet)
        self._stack.setCurrentWidget(self.area)

    def show_trouble(self, title: str, why: str) -> None:
        """Nothing is shown that is not known."""
        self.sheet = None
        self.head.setText("")
        self.note.setText("")
        self.empty.set_text(title, why)
        self._stack.setCurrentWidget(self.empty)

    def _notes(self, sheet: Sheet) -> list[str]:
        found = sheet.found
        parts = [
            tr(
                "{start} to {end}",
                start=format_time(found.from_ns, self._zone, seconds=False),
                end=format_time(found.to_ns, self._zone, seconds=False),
            )
        ]
        if found.is_covered and found.coverage < 0.995:
            parts.append(tr("ran for {share} % of it", share=round(100 * found.coverage)))
        if found.to_ns - found.from_ns < JUDGED_NS:
            parts.append(tr("judge by 30 days"))
        if sheet.asked_ns:
            parts.append(
                tr("too many lines in the journal for more: what was before is not in these figures")
            )
        if sheet.unknown:
            parts.append(
                trn(
                    "{n} line of a later version left out",
                    "{n} lines of a later version left out",
                    sheet.unknown,
                )
            )
        if self._is_synthetic or sheet.is_made_up:
            parts.insert(0, tr("synthetic district"))
        return parts

    def _on_period(self, length_ns: int) -> None:
        self.period_ns = length_ns
        self.period_chosen.emit(length_ns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * theme.M - 16
        each = LEAST_W + theme.XL
        self._arrange(4 if room >= 4 * each else 2 if room >= 2 * each - theme.XL else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for part in self._parts:
            self._grid.removeWidget(part)
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _part(title: str, first: QWidget, *others: tuple[str, QWidget], note: str = "") -> QWidget:
    """A heading and what stands below it, and perhaps more of the kind.   note: a dim line at the end."""
    part = QWidget()
    box = QVBoxLayout(part)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.XS)
    for text, widget in ((title, first), *others):
        label = QLabel(text)
        label.setFont(theme.font("body", semibold=True))
        if widget is not first:
            box.addSpacing(theme.M)
        box.addWidget(label)
        box.addWidget(widget)
    if note:
        said = QLabel(note)
        said.setProperty("dim", True)
        said.setFont(theme.font("label"))
        said.setWordWrap(True)
        box.addWidget(said)
    return part
