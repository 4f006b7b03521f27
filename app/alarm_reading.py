"""What the window wants to know of the past of the alarms, read from the journal.   Thread: a reader's, never the GUI's.

    page = journal_page(journal, "pump", before_n=None)
    past = AlarmsThen.read(journal, from_ns, to_ns); past.at(t_ns)      # as they stood at a moment

Raises JournalError.   Part of the composition root; no Qt.   Times int64 ns.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from app.alarm_past import told
from app.alarms.words import NEVER, Change, Priority, State, What
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.times import DAY_NS

PAGE = 200
MOST_SEARCHED = 50_000  # lines that one question with words looks through
EARLIER_DAYS = 30
T = TypeVar("T")
_KINDS = ("alarm", "action")
_ENDS = (What.CLEARED, What.RETIRED)


@dataclass(frozen=True, slots=True)
class JournalPage:
    """entries: the newest first.   has_more: there may be older ones.   reached_n: how far it looked."""

    entries: tuple[Entry, ...]
    has_more: bool
    reached_n: int = 0


def journal_page(
    journal: Journal, text: str = "", *, before_n: int | None = None, after_n: int | None = None
) -> JournalPage:
    """text: all of its words must be found in a line."""
    words = text.casefold().split()
    found: list[Entry] = []
    looked = 0
    while len(found) < PAGE and looked < MOST_SEARCHED:
        size = 1000 if words else PAGE
        part = journal.page(kinds=_KINDS, before_n=before_n, after_n=after_n, limit=size)
        looked += len(part)
        found += [entry for entry in part if not words or _has(entry, words)]
        if len(part) < size:
            return JournalPage(tuple(found), False)
        before_n = part[-1].n
    return JournalPage(tuple(found), True, before_n or 0)


def _has(entry: Entry, words: list[str]) -> bool:
    data = entry.data
    text = " ".join(
        (entry.kind, entry.subject, entry.who, entry.why, *(str(data.get(k, "")) for k in ("title", "area", "group", "priority")))
    ).casefold()  # fmt: skip
    return all(word in text for word in words)


def earlier_of(journal: Journal, alarm: str, before_ns: int) -> tuple[list[tuple[int, int]], int]:
    """Begin and end (NEVER = not known) of the occurrences before this moment, the newest first, and how many in EARLIER_DAYS."""
    kinds = tuple(f"alarm.{what.value}" for what in (What.RAISED, *_ENDS))
    lines = journal.page(
        kinds=kinds, subject=alarm, from_ns=before_ns - EARLIER_DAYS * DAY_NS, to_ns=before_ns, limit=2000
    )
    found: list[tuple[int, int]] = []
    end_ns = NEVER
    for line in lines:
        if line.kind == "alarm.raised":
            found.append((line.t_ns, end_ns))
            end_ns = NEVER
        else:
            end_ns = line.t_ns
    return found, len(found)


@dataclass(frozen=True, slots=True)
class Raised:
    """For the timeline."""

    t_ns: int
    alarm: str
    priority: Priority
    title: str


def raised_between(journal: Journal, from_ns: int, to_ns: int) -> list[Raised]:
    """Each time that an alarm began to ask for attention; the newest MOST_SEARCHED of them, in order of time."""
    lines = journal.page(
        kinds=("alarm.raised", "alarm.realarmed"), from_ns=from_ns, to_ns=to_ns, limit=MOST_SEARCHED
    )
    found = []
    for line in lines:
        try:
            priority, state = Priority(str(line.data.get("priority"))), State(str(line.data.get("is")))
        except ValueError:
            continue  # of a later version
        if state is State.UNACK:
            title = str(line.data.get("title") or line.subject)
            found.append(Raised(line.t_ns, line.subject, priority, title))
    return sorted(found, key=lambda one: one.t_ns)


@dataclass(frozen=True, slots=True)
class Then:
    """An alarm as it stood at a moment."""

    alarm: str
    priority: Priority
    state: State
    title: str


class AlarmsThen:
    """What stood when, within a stretch: read once, asked at every moment of a replay.   Thread: any, after `read`."""

    def __init__(self, from_ns: int, to_ns: int) -> None:
        self.from_ns, self.to_ns = from_ns, to_ns
        self._times: dict[str, list[int]] = {}
        self._lines: dict[str, list[Change]] = {}
        self._titles: dict[str, str] = {}
        self._ran: tuple[tuple[int, int], ...] = ()

    @classmethod
    def read(cls, journal: Journal, from_ns: int, to_ns: int) -> AlarmsThen:
        made = cls(from_ns, to_ns)

        def hear(line: Change) -> None:
            if line.alarm and not line.alarm.endswith(":"):
                times = made._times.setdefault(line.alarm, [])
                times.append(max(line.t_ns, times[-1]) if times else line.t_ns)
                made._lines.setdefault(line.alarm, []).append(line)

        said = told(journal, from_ns, to_ns, hear)
        made._titles = dict(said.titles)
        made._ran = said.past.runs
        return made

    def covers(self, t_ns: int) -> bool:
        return self.from_ns <= t_ns < self.to_ns

    def ran(self, t_ns: int) -> bool:
        """Whether the alarm system ran at all at that moment."""
        return any(a <= t_ns <= b for a, b in self._ran)

    def at(self, t_ns: int) -> tuple[Then, ...]:
        """Those that asked for attention or stood acknowledged."""
        found = []
        for ident, times in self._times.items():
            place = bisect_right(times, t_ns) - 1
            if place < 0:
                continue
            line = self._lines[ident][place]
            if line.is_now in (State.UNACK, State.ACKED, State.RTNUN) and line.what is not What.RETIRED:
                found.append(Then(ident, line.priority, line.is_now, self._titles.get(ident, ident)))
        return tuple(found)


def read_with(journal: Journal, work: Callable[[Journal], T]) -> T:
    """The work with a connection of its own, closed after it."""
    reader = journal.reader()
    try:
        return work(reader)
    finally:
        journal.done_with(reader)
