"""What a rule does: how many subjects it has, where it holds now, and what is wrong with it or with the file.

    outcome.show_preview(rule, preview); outcome.show_problems(troubles); outcome.problem_chosen.connect(...)

Thread: GUI.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.alarms.rule import Kind, Rule, Trouble
from app.alarms.rules_preview import Preview, Seen
from app.model.language import tr, trn
from app.model.signal import ABSENT, format_value
from widgets import icons, theme
from widgets.arranging import plain_label
from widgets.market_tables import Column, MarketTable
from widgets.market_words import plain_tip
from widgets.rules_words import HOLDS

LOW_H = 280
TEXT_X = 44  # what icon, margins and a scroll bar take of a line


class RulesOutcome(QWidget):
    problem_chosen = Signal(object)  # Trouble
    subject_chosen = Signal(str)  # asset

    def __init__(self, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_of, self._has_seen = name_of, False
        self.head = plain_label("", "body")
        self.head.setFont(theme.font("body", semibold=True))
        self.line = plain_label("", "label", is_dim=True, wraps=True)
        self.subjects = MarketTable(tr("Where the rule looks"), self._columns(), lambda one: one.point.id)
        self.subjects.chosen.connect(lambda one: self.subject_chosen.emit(one.point.asset))
        self.problems_head = plain_label("", "body")
        self.problems_head.setFont(theme.font("body", semibold=True))
        self.problems = QListWidget()
        self.problems.setAccessibleName(tr("Problems of the rules"))
        self.problems.setWordWrap(True)
        self.problems.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.problems.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.problems.itemActivated.connect(self._on_problem)
        self.problems.itemClicked.connect(self._on_problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.S, 0, 0)
        column.setSpacing(theme.XS)
        for part in (self.head, self.line, self.problems_head):
            part.setMinimumWidth(1)
        column.addWidget(self.problems_head)
        column.addWidget(self.problems, 2)
        column.addWidget(self.head)
        column.addWidget(self.line)
        column.addWidget(self.subjects, 3)
        self.show_preview(None, Preview())
        self.show_problems(())

    def show_preview(self, rule: Rule | None, preview: Preview) -> None:
        """rule: None while none is chosen or what is written makes none."""
        self._has_seen = rule is not None and bool(preview.seen)
        self._fit()
        if rule is None:
            self.head.setText("")
            self.line.setText("")
            return
        if rule.kind is Kind.EVENT:
            self.head.setText(tr("Told by a part of the program"))
            self.line.setText(tr("It makes an alarm for each subject that is told of."))
            return
        self.head.setText(trn("Looks at {n} place", "Looks at {n} places", preview.count))
        self.line.setText(_line_of(rule, preview))
        self.subjects.show_rows(preview.seen)

    def show_problems(self, troubles: Sequence[Trouble]) -> None:
        faults = sum(not t.is_advice for t in troubles)
        advice = len(troubles) - faults
        parts = [
            *([trn("{n} problem", "{n} problems", faults)] if faults else []),
            *([trn("{n} piece of advice", "{n} pieces of advice", advice)] if advice else []),
        ]
        self.problems_head.setText(", ".join(parts))
        for part in (self.problems_head, self.problems):
            part.setVisible(bool(troubles))
        self.problems.clear()
        for trouble in sorted(troubles, key=lambda t: t.is_advice):
            item = QListWidgetItem(
                icons.icon("info" if trouble.is_advice else "notice", "dim" if trouble.is_advice else "text"),
                trouble.text,
            )
            item.setData(Qt.ItemDataRole.UserRole, trouble)
            item.setToolTip(plain_tip(trouble.text))
            self.problems.addItem(item)
        self._fit()

    def _fit(self) -> None:
        """Where it is low, what is wrong comes before where the rule looks."""
        has_problems = self.problems.count() > 0
        width = max(60, self.problems.viewport().width() - TEXT_X)
        box, flags = QRect(0, 0, width, 10_000), int(Qt.TextFlag.TextWordWrap)
        for row in range(self.problems.count()):
            item = self.problems.item(row)
            height = self.problems.fontMetrics().boundingRect(box, flags, item.text()).height()
            item.setSizeHint(QSize(width, height + theme.S))
        self.subjects.setVisible(self._has_seen and not (has_problems and self.height() < LOW_H))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(tr("Where"), self._where, tip=lambda one: one.point.subject),
            Column(tr("Now"), _value, lambda one: one.value, is_number=True, width=70),
            Column(tr("Limit"), _limit, lambda one: one.point.limit, is_number=True, width=70),
            Column(tr("Rule"), lambda one: tr(HOLDS[one.holds]), lambda one: -one.holds, width=76,
                   is_dim=lambda one: one.holds != 1),
        )  # fmt: skip

    def _where(self, one: Seen) -> str:
        name = self._name_of(one.point.asset) if one.point.asset else tr("District")
        rest = one.point.subject.removeprefix(one.point.asset).lstrip(".")
        return f"{name}  {rest}" if rest and one.point.row >= 0 else name

    def _on_problem(self, item: QListWidgetItem) -> None:
        self.problem_chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _line_of(rule: Rule, preview: Preview) -> str:
    if not preview.count:
        return tr("It fits nothing in this district, so it never rings here.")
    parts = [trn("It holds at {n} of them now", "It holds at {n} of them now", preview.holding)]
    if preview.unknown:
        parts.append(trn("{n} is unknown", "{n} are unknown", preview.unknown))
    if rule.on_delay_s:
        parts.append(tr("it rings after {s} s", s=f"{rule.on_delay_s:g}"))
    return "; ".join(parts) + "."


def _value(one: Seen) -> str:
    if math.isnan(one.value):
        return ABSENT
    unit = one.point.unit.removesuffix("/s")
    return f"{format_value(one.value, 1 if abs(one.value) < 1000 else 0)} {unit}".strip()


def _limit(one: Seen) -> str:
    if math.isnan(one.point.limit):
        return ""
    return f"{format_value(one.point.limit, 1 if not one.point.limit.is_integer() else 0)} {one.point.unit}".strip()
