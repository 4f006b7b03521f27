"""The alarms of one shift out of the lines of the journal, one line after the other, so that a storm needs no room.

    found = read_alarms(journal, from_ns, to_ns)
    found.lines(names), found.hours(), found.standing(), found.away()

What is counted: each time a high, medium or low alarm asks for attention. Diagnostic ones, for who keeps the system, are
counted apart. So it is in the strip, on the performance page and in the handover.   Thread: any.   Raises JournalError.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.alarm_lines import AREA, change_of
from app.alarms.words import Change, Priority, State, What
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.language import tr
from app.model.times import HOUR_NS

MOST_FEEDS = 200
"""Lines about sources that are kept, the newest."""
_SOURCES = ("feed-down:", "not-recording:")
_STATE = [f"{AREA}.{w.value}" for w in What if w not in (What.SHELF_ENDING, What.RULE_FAILED)]
_RANKS = {p.value: p.rank for p in Priority}


def what_counts() -> str:
    """The one rule of counting, in words: for paper, panel and command."""
    return tr(
        "Counted is each time a high, medium or low alarm asks; diagnostic ones, for who keeps the system, stand apart."
    )


@dataclass(frozen=True, slots=True)
class AlarmLine:
    """One alarm over the shift.   raised: how often it asked.   state: at the end, "" where it was quiet."""

    alarm: str
    title: str
    where: str
    priority: str
    raised: int
    first_ns: int
    last_ns: int
    acked_by: str
    state: str

    @property
    def is_diagnostic(self) -> bool:
        return self.priority == Priority.DIAGNOSTIC.value


@dataclass(slots=True)
class _Tally:
    priority: str
    first_ns: int
    last_ns: int
    raised: int = 0


@dataclass(slots=True)
class ShiftAlarms:
    """Of from_ns..to_ns.   feeds: the newest lines about sources; more_feeds: how many older ones are left out.
    unknown: lines of a later version that were left out."""

    from_ns: int
    to_ns: int
    titles: dict[str, str] = field(default_factory=dict)
    feeds: deque[Entry] = field(default_factory=lambda: deque(maxlen=MOST_FEEDS))
    more_feeds: int = 0
    unknown: int = 0
    _wheres: dict[str, str] = field(default_factory=dict)
    _rose: dict[str, _Tally] = field(default_factory=dict)
    _acked: dict[str, str] = field(default_factory=dict)
    _last: dict[str, Change] = field(default_factory=dict)
    _hours: dict[int, Counter[str]] = field(default_factory=dict)

    def take(self, entry: Entry) -> None:
        try:
            change = change_of(entry)
        except ValueError:
            self.unknown += 1
            return
        if title := entry.data.get("title"):
            self.titles[entry.subject] = str(title)
        if where := entry.data.get("asset") or entry.data.get("subject"):
            self._wheres[entry.subject] = str(where)
        if change.alarm:
            self._last[change.alarm] = change
        if not self.from_ns <= change.t_ns < self.to_ns:
            return
        if entry.subject.startswith(_SOURCES):
            self.more_feeds += len(self.feeds) == MOST_FEEDS
            self.feeds.append(entry)
        if change.what in (What.RAISED, What.REALARMED) and change.is_now is State.UNACK:
            self._count(change)
        elif change.what is What.ACKNOWLEDGED:
            self._acked[change.alarm] = change.by.who

    def _count(self, change: Change) -> None:
        priority = change.priority.value
        tally = self._rose.setdefault(change.alarm, _Tally(priority, change.t_ns, change.t_ns))
        tally.raised += 1
        tally.priority, tally.last_ns = priority, change.t_ns
        if change.priority is not Priority.DIAGNOSTIC:
            hour = (change.t_ns - self.from_ns) // HOUR_NS
            self._hours.setdefault(hour, Counter())[priority] += 1

    def lines(self, names: Mapping[str, str]) -> tuple[AlarmLine, ...]:
        """Those that asked for attention, the most urgent and most frequent first.   names: of assets, by id."""
        stand = self._stands()
        found = [
            AlarmLine(
                ident,
                self.titles.get(ident, ident),
                names.get(self._wheres.get(ident, ""), self._wheres.get(ident, "")),
                one.priority,
                one.raised,
                one.first_ns,
                one.last_ns,
                self._acked.get(ident, ""),
                stand[ident].is_now.value if ident in stand else "",
            )
            for ident, one in self._rose.items()
        ]
        return tuple(sorted(found, key=lambda a: (_RANKS[a.priority], -a.raised, a.first_ns)))

    def hours(self) -> tuple[tuple[int, Mapping[str, int]], ...]:
        """(begin, by priority) of each hour of the shift, without diagnostic ones."""
        starts = range(self.from_ns, self.to_ns, HOUR_NS)
        return tuple((start, dict(self._hours.get(k, {}))) for k, start in enumerate(starts))

    def standing(self) -> tuple[Change, ...]:
        """The last line of each alarm that asks or holds at the end."""
        states = (State.UNACK, State.ACKED, State.RTNUN)
        return tuple(c for c in self._stands().values() if c.is_now in states)

    def away(self) -> tuple[Change, ...]:
        return tuple(c for c in self._stands().values() if c.is_now.is_put_away)

    def _stands(self) -> dict[str, Change]:
        return {
            ident: change
            for ident, change in self._last.items()
            if change.is_now is not State.NORM and change.what not in (What.RETIRED, What.RULE_FAILED)
        }


def read_alarms(journal: Journal, from_ns: int, to_ns: int) -> ShiftAlarms:
    """Every line of the stretch, whatever their number, and of each alarm how it stood before."""
    found = ShiftAlarms(from_ns, to_ns)
    first = journal.first_from(from_ns)
    for entry in journal.last_of_each(_STATE, first):
        found.take(entry)
    for entry in journal.each(kinds=(AREA,), to_ns=to_ns, after_n=first - 1):
        found.take(entry)
    return found
