"""Days of a simulated district with disturbances, as if the program had run: history, alarms by the rules in use, answers.

    rehearse(historian, journal, model, catalogue, rules, faults, from_ns, to_ns)

Readings come from the one simulator, faults as `simulator_faults` has them, alarms from the very engine that runs live, step
by step. A simulated operator acknowledges after a time by priority and shelves what chatters; its name says that it is none.
Everything is of quality SIMULATED.   Part of the composition root.   Thread: any one.   Units: ns since the epoch.
"""

from __future__ import annotations

import zlib
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from app.alarm_lines import entry_of, state_of
from app.alarms.commands import Acknowledge, Command, Shelve
from app.alarms.engine import Engine
from app.alarms.expression import compile_expression
from app.alarms.rule import Rule
from app.alarms.trial import steps
from app.alarms.words import Actor, Change, Priority, What
from app.energy.district_model import DistrictModel
from app.energy.schedule import Schedule
from app.feeds.simulator_faults import Faults
from app.history.contract import Historian
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import HOUR_NS, MINUTE_NS

OPERATOR = Actor("simulated operator", "operator", "live")
BLOCK_NS = 6 * HOUR_NS
AT_ONCE = 2_000  # lines of the journal
ANSWERS_MIN = {Priority.HIGH: 2.0, Priority.MEDIUM: 8.0, Priority.LOW: 25.0, Priority.DIAGNOSTIC: 90.0}
"""After how many minutes an alarm is acknowledged, give or take a half; assumption."""
CHATTERS, SHELF_S = 6, 4 * 3600.0  # so many times in an hour, and it is shelved for so long; assumption
Progress = Callable[[float], object]


@dataclass(slots=True)
class Rehearsed:
    readings: int = 0
    changes: int = 0


@dataclass(slots=True)
class _Operator:
    """What a person would do, later than it rings."""

    due: dict[str, int] = field(default_factory=dict)  # alarm -> when it is acknowledged
    rang: dict[str, deque[int]] = field(default_factory=dict)

    def hear(self, change: Change) -> None:
        if change.what in (What.RAISED, What.REALARMED):
            lot = zlib.crc32(f"{change.alarm}{change.occurrence}".encode()) / 2**32
            wait_min = ANSWERS_MIN[change.priority] * (0.5 + lot)
            self.due.setdefault(change.alarm, change.t_ns + round(wait_min * MINUTE_NS))
            self.rang.setdefault(change.alarm, deque(maxlen=CHATTERS)).append(change.t_ns)
        elif change.what in (What.ACKNOWLEDGED, What.SHELVED, What.RETIRED):
            self.due.pop(change.alarm, None)

    def acts(self, now_ns: int) -> Iterator[Command]:
        for alarm in [one for one, at_ns in self.due.items() if at_ns <= now_ns]:
            del self.due[alarm]
            times = self.rang[alarm]
            if len(times) == CHATTERS and times[-1] - times[0] < HOUR_NS:
                times.clear()
                yield Shelve((alarm,), OPERATOR, SHELF_S, "it chatters; the technician is told")
            else:
                yield Acknowledge((alarm,), OPERATOR)


def rehearse(
    historian: Historian,
    journal: Journal,
    model: DistrictModel,
    catalogue: Catalogue,
    rules: tuple[Rule, ...],
    faults: Faults,
    from_ns: int,
    to_ns: int,
    *,
    progress: Progress = lambda share: None,
) -> Rehearsed:
    """Raises HistoryError, JournalError; what was written before stays."""
    done, operator = Rehearsed(), _Operator()
    engine = Engine(rules, catalogue, started_ns=from_ns, compile_=compile_expression)
    writer = _Writer(journal, engine, done)
    writer.put([Change(from_ns, What.STARTED, why="rehearsed, on simulated readings")])

    def read() -> Iterator[ReadingBatch]:
        for batch in _batches(model, catalogue, faults, from_ns, to_ns):
            historian.append(batch)
            done.readings += len(batch)
            yield batch

    for now_ns, batch in steps(read(), from_ns, to_ns):
        changes = [*engine.readings(batch, now_ns), *engine.tick(now_ns)]
        for command in operator.acts(now_ns):
            changes += engine.do(command, now_ns).changes
        if changes:
            for change in changes:
                operator.hear(change)
            writer.put(changes)
        progress((now_ns - from_ns) / (to_ns - from_ns))
    writer.put([Change(to_ns, What.STOPPED)])
    writer.flush()
    return done


def _batches(
    model: DistrictModel, catalogue: Catalogue, faults: Faults, from_ns: int, to_ns: int
) -> Iterator[ReadingBatch]:
    schedule = Schedule(catalogue)
    for begin in range(from_ns, to_ns, BLOCK_NS):
        rows, due_ns = schedule.between(begin, min(begin + BLOCK_NS, to_ns))
        place, t_ns, value = faults.send(rows, due_ns, model.sample)
        order = np.argsort(t_ns, kind="stable")
        place, t_ns, value = place[order], t_ns[order], value[order]
        quality = np.full(len(t_ns), Quality.SIMULATED, np.uint8)
        yield ReadingBatch(rows[place], t_ns, value, quality, t_ns)


class _Writer:
    """Lines of the journal, many at a time."""

    def __init__(self, journal: Journal, engine: Engine, done: Rehearsed) -> None:
        self._journal, self._engine, self._done = journal, engine, done
        self._entries: list[Entry] = []
        self._standing: dict[str, dict[str, object] | None] = {}

    def put(self, changes: list[Change]) -> None:
        for change in changes:
            alarm = self._engine.alarm(change.alarm) if change.alarm else None
            self._entries.append(entry_of(change, alarm))
            if change.alarm:
                self._standing[f"alarm:{change.alarm}"] = state_of(alarm) if alarm is not None else None
        self._done.changes += len(changes)
        if len(self._entries) >= AT_ONCE:
            self.flush()

    def flush(self) -> None:
        self._journal.append(self._entries, self._standing)
        self._entries, self._standing = [], {}
