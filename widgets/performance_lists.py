"""Chattering alarms with what would quieten them, fleeting and standing ones, and what was put away by whom it might not be.

`rule_wanted` carries the id of a rule: its editor is asked for; `draft_wanted` also what would quieten it.   Thread: GUI.
"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.alarms.chatter_advice import Advice
from app.alarms.sheet import Sheet
from app.alarms.words import NEVER
from app.model.language import tr
from app.model.times import format_span, format_time
from widgets import theme
from widgets.elided_label import ElidedLabel
from widgets.performance_words import advice_text, called

MOST = 12
LEAST_W = 330


class PerformanceLists(QWidget):
    rule_wanted = Signal(str)
    draft_wanted = Signal(str, object)  # id of a rule; Advice: to be drafted in its editor

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.setMinimumWidth(LEAST_W)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.XS)
        self.buttons: list[QToolButton] = []
        self.drafts: list[QToolButton] = []

    def show_sheet(self, sheet: Sheet | None) -> None:
        self._clear()
        if sheet is None:
            return
        found = sheet.found
        self._head(tr("Chattering"), tr("three times or more in a minute"))
        for chatter in found.chattering[:MOST]:
            more = tr("{n} times, {worst} in a minute", n=chatter.times, worst=chatter.worst)
            advice = sheet.advice.get(chatter.alarm)
            self._line(
                called(sheet, chatter.alarm), more, chatter.alarm, advice_text(sheet, chatter.alarm), advice
            )
        if not found.chattering:
            self._dim(tr("None."))
        self._head(tr("Standing"), tr("active for more than a day"))
        for stood in found.standing[:MOST]:
            more = (
                format_span(stood.shown_ns)
                if stood.end_ns == NEVER
                else tr("{span}, over", span=format_span(stood.shown_ns))
            )
            self._line(called(sheet, stood.alarm), more, stood.alarm)
        if not found.standing:
            self._dim(tr("None."))
        self._head(tr("Fleeting"), tr("over within half a minute, unanswered"))
        for brief in found.fleeting[:MOST]:
            more = tr("{n} times, {seconds} s each", n=brief.times, seconds=f"{brief.median_s:.0f}")
            self._line(called(sheet, brief.alarm), more, brief.alarm)
        if not found.fleeting:
            self._dim(tr("None."))
        if found.wrong:
            self._head(tr("Unauthorised"), tr("put away by who might not, or not like this"))
            for away in found.wrong[:MOST]:
                when = format_time(away.begin_ns, self._zone, seconds=False)
                self._line(called(sheet, away.alarm), when, away.alarm)
                self._dim(f"{away.by.who}: {away.wrong}")
        self._box.addStretch(1)

    def _clear(self) -> None:
        self.buttons, self.drafts = [], []
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _head(self, title: str, meaning: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0 if self._box.isEmpty() else theme.S, 0, 0)
        name = QLabel(title)
        name.setFont(theme.font("body", semibold=True))
        row.addWidget(name)
        said = ElidedLabel("label", is_dim=True)
        said.setText(meaning)
        row.addWidget(said, 1)
        self._box.addWidget(line)

    def _line(self, text: str, more: str, alarm: str, advice: str = "", found: Advice | None = None) -> None:
        """advice: on a second line, with the buttons; `found` is what it says."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        name = ElidedLabel("body")
        name.setText(text)
        name.setToolTip(alarm.replace("<", "‹").replace(">", "›"))  # a tip takes them for markup
        row.addWidget(name, 1)
        count = QLabel(more)
        count.setTextFormat(Qt.TextFormat.PlainText)
        count.setFont(theme.font("body"))
        row.addWidget(count)
        self._box.addWidget(line)
        if advice:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.S)
            row.addWidget(_dim_label(advice), 1)
            self._box.addWidget(line)
        rule = alarm.partition(":")[0]
        row.addWidget(self._button(rule), 0, Qt.AlignmentFlag.AlignTop)
        if found is not None and not found.is_empty:
            row.addWidget(self._draft_button(rule, found), 0, Qt.AlignmentFlag.AlignTop)

    def _draft_button(self, rule: str, advice: Advice) -> QToolButton:
        button = QToolButton()
        button.setText(tr("Draft it"))
        button.setAccessibleName(tr("Draft it for the rule {rule}", rule=rule))
        button.setToolTip(
            tr("Puts this into the rule in the editor; nothing is in use until it is saved there")
        )
        button.clicked.connect(lambda: self.draft_wanted.emit(rule, advice))
        self.drafts.append(button)
        return button

    def _button(self, rule: str) -> QToolButton:
        button = QToolButton()
        button.setText(tr("Open the rule"))
        button.setAccessibleName(tr("Open the rule {rule}", rule=rule))
        button.clicked.connect(lambda: self.rule_wanted.emit(rule))
        self.buttons.append(button)
        return button

    def _dim(self, text: str) -> None:
        self._box.addWidget(_dim_label(text))


def _dim_label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("dim", True)
    label.setFont(theme.font("label"))
    label.setWordWrap(True)
    label.setMinimumWidth(60)
    return label
