"""All alarms as the window knows them, and the way to act on them.   Thread: GUI (QtCore only).

It takes the news of the alarm desk some times a second and tells once. What comes all at once is told in parts of a few
milliseconds, what asks most first, so that no storm holds the window; until it is told an alarm waits as it last stood, once.
It is live whatever the window shows: in REPLAY and SCENARIO nothing of it changes.

    board.changed.connect(show)         # BoardChange: what is new since the last one
    board.acknowledge(["id"], "seen")   # answered by `refused` where something cannot be done
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.alarm_desk import AlarmDesk, News
from app.alarms import commands
from app.alarms.flood import Flood
from app.alarms.knowledge import Knowledge
from app.alarms.rule import Rule, Trouble
from app.alarms.waiting import Waiting
from app.alarms.words import Actor, Alarm, Change, Priority, ShelfKind, State

TAKE_MS = 100
BETWEEN_MS = 15  # parts, while more waits
BUDGET_S = 0.008  # of a part
FIRST_PART, LEAST_PART = 200, 50  # alarms


@dataclass(frozen=True, slots=True)
class BoardChange:
    """alarms: new or changed, as they stand.   gone: ids that are quiet again.   changes: what happened, in order; in a storm
    they come with the first part, before some of their alarms."""

    alarms: tuple[Alarm, ...]
    gone: tuple[str, ...]
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """unacked: annunciated alarms (UNACK and RTNUN) by priority.   acked: active or latched, acknowledged, by priority."""

    unacked: Mapping[Priority, int]
    acked: Mapping[Priority, int]
    shelved: int = 0
    suppressed: int = 0
    out_of_service: int = 0


class AlarmBoard(QObject):
    changed = Signal(object)  # BoardChange
    flood_changed = Signal(object)  # Flood or None
    trouble_changed = Signal(str)  # the journal or the evaluation is in trouble; "" when it is over
    rules_changed = Signal(object)  # tuple[Rule, ...]
    refused = Signal(str, str)  # alarm, why it was not done
    knowledge_changed = Signal(object)  # Knowledge: how much of what the rules need says something

    def __init__(
        self,
        actor: Callable[[], Actor],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        """clock: seconds, for the budget of a part."""
        super().__init__(parent)
        self._clock = clock
        self._desk: AlarmDesk | None = None  # until history is open
        self.actor = actor
        self.permit: Callable[[str], bool] = lambda _action: True  # who may do it is the gate's (app/people)
        self._alarms: dict[str, Alarm] = {}
        self._tally: Counter[tuple[State, Priority]] = Counter()
        self.flood: Flood | None = None
        self.recent = 0  # annunciations in the last 10 minutes
        self.trouble = ""
        self.rules: tuple[Rule, ...] = ()
        self.rule_troubles: tuple[Trouble, ...] = ()
        self.written = 0  # entries in the journal
        self.knowledge: Knowledge | None = None  # None: the alarm system has not looked yet
        self._waiting = Waiting()
        self._changes: list[Change] = []  # that are told with the next part
        self._part = FIRST_PART
        self._timer = QTimer(self)
        self._timer.setInterval(TAKE_MS)
        self._timer.timeout.connect(self.take)

    @property
    def alarms(self) -> Mapping[str, Alarm]:
        """All that are not quiet, by id."""
        return MappingProxyType(self._alarms)

    @property
    def counts(self) -> Counts:
        unacked, acked = dict.fromkeys(Priority, 0), dict.fromkeys(Priority, 0)
        away = dict.fromkeys(State, 0)
        for (state, priority), n in self._tally.items():
            if state.is_annunciated:
                unacked[priority] += n
            elif state is State.ACKED:
                acked[priority] += n
            else:
                away[state] += n
        return Counts(unacked, acked, away[State.SHLVD], away[State.DSUPR], away[State.OOSRV])

    def attach(self, desk: AlarmDesk) -> None:
        """From now on there are alarms."""
        self._desk = desk
        self._timer.start()
        self.take()

    def stop(self) -> None:
        self._timer.stop()

    # -- what a person does --------------------------------------------------------------------------------------------

    def acknowledge(self, alarms: Iterable[str], note: str = "") -> None:
        self._ask(commands.Acknowledge(tuple(alarms), self.actor(), note))

    def shelve(
        self, alarms: Iterable[str], duration_s: float, reason: str, kind: ShelfKind = ShelfKind.TIMED
    ) -> None:
        self._ask(commands.Shelve(tuple(alarms), self.actor(), duration_s, reason, kind))

    def unshelve(self, alarms: Iterable[str]) -> None:
        """None given is all, as at the change of a shift."""
        self._ask(commands.Unshelve(tuple(alarms), self.actor()))

    def take_out(self, alarms: Iterable[str], reason: str) -> None:
        self._ask(commands.TakeOut(tuple(alarms), self.actor(), reason))

    def put_back(self, alarms: Iterable[str]) -> None:
        self._ask(commands.PutBack(tuple(alarms), self.actor()))

    def reset(self, alarms: Iterable[str]) -> None:
        """Let go latched ones."""
        self._ask(commands.ResetLatched(tuple(alarms), self.actor()))

    def put_rules(self, rules: Iterable[Rule]) -> None:
        if self._desk is not None and self.permit("rules.change"):
            self._desk.put_rules(tuple(rules), self.actor())

    def _ask(self, command: commands.Command) -> None:
        if self._desk is None:
            self.refused.emit("", "The alarm system starts when history is open; try again in a moment.")
            return
        self._desk.ask(command)

    # -- news ----------------------------------------------------------------------------------------------------------

    @Slot()
    def take(self) -> None:
        """What is new, or the next part of what waits."""
        news = self._desk.take() if self._desk is not None else None
        if news is not None:
            self._hear(news)
        if self._waiting or self._changes:
            self._tell_part()
        due_ms = BETWEEN_MS if self._waiting else TAKE_MS
        if self._timer.interval() != due_ms:
            self._timer.setInterval(due_ms)

    def take_all(self) -> None:
        """All that waits, at once: for tests and for who has time."""
        self.take()
        while self._waiting:
            self._tell_part()

    def _tell_part(self) -> None:
        """As many as can be shown within the budget, judged by the part before."""
        began, count = self._clock(), min(self._part, len(self._waiting))
        gone, there = [], []
        for ident, alarm in self._waiting.part(count):
            before = self._alarms.pop(ident, None)
            if before is not None:
                self._tally[before.state, before.priority] -= 1
            if alarm is not None:
                self._tally[alarm.state, alarm.priority] += 1
                self._alarms[ident] = alarm
                there.append(alarm)
            elif before is not None:
                gone.append(ident)
        changes, self._changes = tuple(self._changes), []
        self.changed.emit(BoardChange(tuple(there), tuple(gone), changes))
        took = self._clock() - began
        if count >= self._part or took > BUDGET_S:
            grown = self._part * BUDGET_S / max(took, 1e-4)
            self._part = max(LEAST_PART, min(round(grown), 2 * self._part))

    def _hear(self, news: News) -> None:
        for ident, alarm in news.alarms.items():
            self._waiting.put(ident, alarm)
        self._changes += news.changes
        self.recent, self.rule_troubles, self.written = news.recent, news.rule_troubles, news.written
        if news.rules is not self.rules:
            self.rules = news.rules
            self.rules_changed.emit(self.rules)
        if news.knowledge is not None and news.knowledge is not self.knowledge:
            self.knowledge = news.knowledge
            self.knowledge_changed.emit(self.knowledge)
        if news.flood != self.flood:
            self.flood = news.flood
            self.flood_changed.emit(self.flood)
        if news.trouble != self.trouble:
            self.trouble = news.trouble
            self.trouble_changed.emit(self.trouble)
        for _token, done in news.answers:
            for ident, why in done.refused:
                self.refused.emit(ident, why)
