"""Rules tried on what was recorded: over which time and held against what, progress, and what they would have raised.

    dialog = RulesTrial(window); dialog.wanted.connect(run)     # (hours, "rules" or "journal")
    dialog.show_progress(0.4); dialog.show_answer(answer, names); dialog.show_trouble(text)

Nothing is put to use by it.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QComboBox, QDialog, QProgressBar, QPushButton, QWidget

from app.alarms.performance import Performance
from app.alarms.trial import Compared
from app.model.language import mark, tr, trn
from widgets import theme
from widgets.arranging import dialog_column, in_a_row, plain_label
from widgets.market_tables import Column, MarketTable

SPANS = (
    (24, mark("The last 24 hours")),
    (7 * 24, mark("The last 7 days")),
    (30 * 24, mark("The last 30 days")),
)
AGAINST = (("rules", mark("beside the rules in use")), ("journal", mark("beside what was raised")))
OTHERS = {"rules": mark("Only by the rules in use: {n}."), "journal": mark("Only what was raised then: {n}.")}
FIGURES = {"rules": mark("Rules in use: {figures}"), "journal": mark("Raised then: {figures}")}


class Answered(Protocol):
    """app/alarm_trial.Answer."""

    @property
    def new(self) -> Performance: ...
    @property
    def old(self) -> Performance: ...
    @property
    def rows(self) -> tuple[Compared, ...]: ...
    @property
    def both(self) -> int: ...
    @property
    def only_new(self) -> int: ...
    @property
    def only_old(self) -> int: ...
    @property
    def unknown(self) -> int: ...


class RulesTrial(QDialog):
    wanted = Signal(int, str)  # hours back from now, what it is held against
    cancelled = Signal()

    def __init__(self, window: QWidget, name_of: Callable[[str], str] = str) -> None:
        """name_of: of an alarm's id."""
        super().__init__(window)
        self.setWindowTitle(tr("Try rules on history"))
        self._name_of = name_of
        self.span, self.against = QComboBox(), QComboBox()
        for hours, words in SPANS:
            self.span.addItem(tr(words), hours)
        self.span.setCurrentIndex(1)
        for key, words in AGAINST:
            self.against.addItem(tr(words), key)
        self.span.setAccessibleName(tr("Over which time"))
        self.against.setAccessibleName(tr("Held against"))
        self.run = QPushButton(tr("Try"))
        self.run.setDefault(True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(tr("Progress"))
        self.summary = plain_label(
            tr("The changed rules run over what was recorded; nothing is put to use."), wraps=True
        )
        self.figures = plain_label("", "label", is_dim=True, wraps=True)
        self.table = MarketTable(tr("Alarms that differ"), self._columns(), lambda row: row.alarm)
        self.is_running = False
        head = in_a_row(self.span, self.against, None, self.run)
        column = dialog_column(self, head, self.progress, self.summary, self.figures, self.table, gap=theme.S)
        column.setStretchFactor(self.table, 1)
        self.resize(640, 420)
        self.run.clicked.connect(self._on_run)
        self.show_idle()

    def show_idle(self) -> None:
        self.is_running = False
        self.progress.setValue(0)
        self.run.setText(tr("Try"))
        for part in (self.span, self.against):
            part.setEnabled(True)

    def show_progress(self, share: float) -> None:
        if self.is_running:
            self.progress.setValue(round(1000 * min(max(share, 0.0), 1.0)))

    def show_trouble(self, text: str) -> None:
        self.show_idle()
        self.summary.setText(text)
        self.figures.setText("")
        self.table.show_rows(())

    def show_answer(self, answer: Answered, notes: str = "") -> None:
        """notes: what could not be tried."""
        self.show_idle()
        beside = str(self.against.currentData())
        parts = [
            tr("Raised by both: {n}.", n=answer.both),
            tr("Only by the changed rules: {n}.", n=answer.only_new),
            tr(OTHERS[beside], n=answer.only_old),
        ]
        if not answer.only_new and not answer.only_old:
            parts.append(tr("Nothing differs."))
        self.summary.setText(" ".join(parts))
        lines = [
            tr("Changed rules: {figures}", figures=_figures(answer.new)),
            tr(FIGURES[beside], figures=_figures(answer.old)),
        ]
        if answer.unknown:
            lines.append(
                trn(
                    "{n} more in a time when the alarm system did not run",
                    "{n} more in times when the alarm system did not run",
                    answer.unknown,
                )
            )
        self.figures.setText("\n".join([*lines, *([notes] if notes else [])]))
        self.table.show_rows(answer.rows)

    def _columns(self) -> tuple[Column, ...]:
        def same(row: Compared) -> bool:
            return not row.only_new and not row.only_old

        return (
            Column(tr("Alarm"), lambda r: self._name_of(r.alarm), tip=lambda r: r.alarm, is_dim=same),
            Column(tr("Only now"), lambda r: str(r.only_new), lambda r: r.only_new, is_number=True, width=88,
                   head_tip=tr("Raised by the changed rules only")),
            Column(tr("Both"), lambda r: str(r.both), lambda r: r.both, is_number=True, width=72),
            Column(tr("No more"), lambda r: str(r.only_old), lambda r: r.only_old, is_number=True, width=88,
                   head_tip=tr("Raised by the other side only")),
        )  # fmt: skip

    @Slot()
    def _on_run(self) -> None:
        if self.is_running:
            self.cancelled.emit()
            self.show_idle()
            self.summary.setText(tr("Stopped."))
            return
        self.is_running = True
        self.run.setText(tr("Stop"))
        for part in (self.span, self.against):
            part.setEnabled(False)
        self.summary.setText(tr("Reading history…"))
        self.figures.setText("")
        self.wanted.emit(int(self.span.currentData()), str(self.against.currentData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_running:
            self.cancelled.emit()
            self.show_idle()
        super().closeEvent(event)


def _figures(one: Performance) -> str:
    rate = "–" if one.per_hour is None else f"{one.per_hour:.1f}"
    return tr(
        "{alarms}, {rate} an hour, {floods}, {chatter} chatter",
        alarms=trn("{n} alarm", "{n} alarms", one.annunciations), rate=rate,
        floods=trn("{n} flood", "{n} floods", len(one.floods)), chatter=len(one.chattering),
    )  # fmt: skip
