"""Rules tried on history from the window: the dialog, the work beside it, and its answer.

Part of the composition root.   Thread: GUI; the work runs in a thread of its own and is stopped with the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.alarm_past import read_past
from app.alarm_trial import Answer, against, tried_over
from app.alarms.expression import compile_expression
from app.alarms.past import Past
from app.alarms.rule import Rule
from app.alarms.trial import Cancelled as TrialCancelled
from app.alarms.trial import Tried
from app.history.contract import Historian, HistoryError
from app.job import Job
from app.journal.store import Journal, JournalError
from app.model.catalogue import Catalogue
from app.model.language import tr
from app.model.times import HOUR_NS, wall_ns
from app.people.acting import action
from maps.readers.progress import Cancelled, say
from widgets.rules_trial import RulesTrial

if TYPE_CHECKING:
    from app.window import Desk

END_S = 2.0


@dataclass(frozen=True, slots=True)
class Work:
    """All that a trial needs, captured on the GUI thread."""

    historian: Historian
    journal: Journal | None
    catalogue: Catalogue
    rules: tuple[Rule, ...]
    in_use: tuple[Rule, ...]
    hours: int
    beside: str  # rules or journal
    now_ns: int

    def run(self) -> tuple[Answer, Tried]:
        """Thread: that of the job; stopped where it says how far it is. Raises HistoryError."""
        bounds = self.historian.bounds()
        if bounds is None:
            raise HistoryError(tr("Nothing is recorded yet; try again after a while."))
        to_ns = min(self.now_ns, bounds[1] + 1)
        from_ns = max(to_ns - self.hours * HOUR_NS, bounds[0])
        parts = 2 if self.beside == "rules" else 1
        tried = self._tried(self.rules, from_ns, to_ns, 0, parts)
        old = (
            self._tried(self.in_use, from_ns, to_ns, 1, parts).past
            if parts == 2
            else self._raised(from_ns, to_ns)
        )
        return against(tried, old, from_ns, to_ns), tried

    def _tried(self, rules: Sequence[Rule], from_ns: int, to_ns: int, part: int, parts: int) -> Tried:
        def hear(share: float) -> bool:
            say("trying the rules", (part + share) / parts)  # raises where the work was given up
            return True

        try:
            return tried_over(
                self.historian,
                self.catalogue,
                rules,
                from_ns,
                to_ns,
                compile_=compile_expression,
                progress=hear,
            )
        except TrialCancelled as error:
            raise Cancelled from error

    def _raised(self, from_ns: int, to_ns: int) -> Past:
        if self.journal is None:
            return Past()
        try:
            reader = self.journal.reader()
            try:
                return read_past(reader, from_ns, to_ns)
            finally:
                self.journal.done_with(reader)
        except JournalError as error:
            raise HistoryError(str(error)) from error


class RulesTrying(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.dialog: RulesTrial | None = None
        self.job: Job | None = None
        self._rules: tuple[Rule, ...] = ()

    def open(self, rules: Sequence[Rule]) -> None:
        """rules: as they are in the draft now."""
        self._rules = tuple(rules)
        if self.dialog is None:
            self.dialog = RulesTrial(self._desk.window, self._name_of)
            self.dialog.wanted.connect(self.run)
            self.dialog.cancelled.connect(self.cancel)
        self.dialog.show()
        self.dialog.raise_()

    @Slot(int, str)
    @action("rules.trial", about=lambda _self, hours, beside: (f"{hours} h", beside))
    def run(self, hours: int, beside: str) -> None:
        session, dialog = self._desk.session, self.dialog
        if dialog is None:
            return
        self.cancel()
        if session.historian is None:
            dialog.show_trouble(tr("History is still being opened; try again in a moment."))
            return
        work = Work(
            session.historian, session.alarms.journal, session.opened.catalogue, self._rules,
            session.alarms.board.rules, hours, beside, wall_ns(),
        )  # fmt: skip
        job = self.job = Job(work.run, self, "rules")
        job.progressed.connect(lambda _what, share: dialog.show_progress(share))
        job.done.connect(self._on_done)
        job.failed.connect(dialog.show_trouble)
        job.start()

    @Slot()
    def cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def close(self) -> None:
        """The store must outlive who reads it."""
        if self.job is not None:
            self.job.cancel()
            self.job.join(END_S)
        if self.dialog is not None:
            self.dialog.close()

    @Slot(object)
    def _on_done(self, found: tuple[Answer, Tried]) -> None:
        if self.dialog is None:
            return
        answer, tried = found
        notes = (
            tr(
                "Not tried, since no history holds what they are told: {rules}.",
                rules=", ".join(tried.events),
            )
            if tried.events
            else ""
        )
        self.dialog.show_answer(answer, notes)

    def _name_of(self, alarm: str) -> str:
        ident, _, subject = alarm.partition(":")
        rule = next((one for one in self._rules if one.id == ident), None)
        return f"{rule.title if rule else ident}, {subject}"
