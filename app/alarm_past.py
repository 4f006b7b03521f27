"""The past of the alarms out of the journal: what performance, page and command line count.   Thread: any.

    with Journal(path, is_read_only=True) as journal:
        past = read_past(journal, from_ns, to_ns)
    performance_of(past, from_ns, to_ns)

Lines are read from a day before the stretch, so that a flood that was under way is seen as one, and of each alarm how it
stood before that. Lines of a later version that mean nothing here are left out and counted.   Part of the composition root.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from app.alarm_lines import AREA, change_of
from app.alarms.past import Past, past_of
from app.alarms.performance import LEAD_NS
from app.alarms.words import Change, What
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.times import MINUTE_NS

ENDED = "system.ended-without-word"
ALIVE = "~alive"  # as app/alarm_desk.py writes it
_STATE = [f"{AREA}.{w.value}" for w in What if w not in (What.SHELF_ENDING, What.RULE_FAILED)]
_TURNS = [f"{AREA}.{w.value}" for w in (What.RAISED, What.CLEARED, What.RETIRED)]
_AWAY = [f"{AREA}.{w.value}" for w in (What.SHELVED, What.SUPPRESSED, What.REMOVED)]
_BACK = [f"{AREA}.{w.value}" for w in (What.UNSHELVED, What.SHELF_ENDED, What.UNSUPPRESSED, What.RETURNED)]
SHORT_LEAD_NS = 10 * MINUTE_NS  # in which a flood is seen
_RUNS = [f"{AREA}.{w.value}" for w in (What.STARTED, What.STOPPED)]


@dataclass(frozen=True, slots=True)
class Told:
    """unknown: lines that could not be understood.   titles: what each alarm was called when it last said so."""

    past: Past
    unknown: int
    titles: dict[str, str]


def read_past(journal: Journal, from_ns: int, to_ns: int) -> Past:
    return told(journal, from_ns, to_ns).past


def told(
    journal: Journal,
    from_ns: int,
    to_ns: int,
    hear: Callable[[Change], None] = lambda line: None,
    *,
    first: int | None = None,
) -> Told:
    """Line by line, so that the lines themselves need no room.   hear: gets each, with what stood before the stretch and a
    day of lead, in order.   first: number of the first line to read, for less lead. Raises JournalError."""
    if first is None:
        first = journal.first_from(from_ns - LEAD_NS)
    before = {e.n: e for kinds in (_STATE, _TURNS, _AWAY, _BACK) for e in journal.last_of_each(kinds, first)}
    for kind in _RUNS:
        for e in journal.page(kinds=(kind,), before_n=first, limit=1):
            before[e.n] = e
    entries = chain(
        (before[n] for n in sorted(before)), journal.each(kinds=(AREA, ENDED), to_ns=to_ns, after_n=first - 1)
    )
    lines = _Lines(entries, hear)
    past = past_of(lines, lambda: min(_until(journal, lines, from_ns), to_ns))
    return Told(past, lines.unknown, lines.titles)


def begin_within(journal: Journal, from_ns: int, to_ns: int, most: int) -> tuple[int, int | None]:
    """(from_ns, None), or where more than `most` lines would be read for it: a later moment, and the number of the line to read
    from. Before that moment lies a little lead, in which a flood is seen. Raises JournalError."""
    last = journal.count()
    if last - journal.first_from(from_ns - LEAD_NS) < most:
        return from_ns, None
    found = journal.page(after_n=last - most, limit=1, oldest_first=True)
    if not found:
        return from_ns, None
    t_ns = min(found[0].t_ns, to_ns - 1)
    return max(from_ns, t_ns + min(SHORT_LEAD_NS, (to_ns - t_ns) // 2)), found[0].n


class _Lines:
    """Entries as changes, once, and what else they say. A run that ended without a word gets its end where it was last known
    to run: that stands in the line behind the next beginning, which therefore waits for it."""

    def __init__(self, entries: Iterable[Entry], hear: Callable[[Change], None]) -> None:
        self._entries, self._hear = entries, hear
        self.titles: dict[str, str] = {}
        self.unknown = self.last_n = 0
        self.last_ns: int | None = None
        self.run: What | None = None  # STARTED or STOPPED, whichever was last

    def __iter__(self) -> Iterator[Change]:
        waits: Change | None = None
        for one in self._entries:
            self.last_n = one.n
            if one.kind == ENDED:
                if waits is not None:
                    yield from self._begun(waits, _last_of(one))
                    waits = None
                continue
            try:
                change = change_of(one)
            except ValueError:
                self.unknown += 1
                continue
            if title := one.data.get("title"):
                self.titles[one.subject] = str(title)
            if waits is not None:
                yield from self._begun(waits, None)
                waits = None
            if change.what is What.STARTED:
                waits = change
            else:
                yield self._given(change)
        if waits is not None:
            yield from self._begun(waits, None)

    def _begun(self, start: Change, ended_ns: int | None) -> Iterator[Change]:
        if self.run is What.STARTED and self.last_ns is not None:
            known = ended_ns if ended_ns is not None and ended_ns <= start.t_ns else self.last_ns
            yield Change(max(self.last_ns, known), What.STOPPED, why="ended without a word")
        yield self._given(start)

    def _given(self, change: Change) -> Change:
        if change.what in (What.STARTED, What.STOPPED):
            self.run = change.what
        self.last_ns = change.t_ns if self.last_ns is None else max(self.last_ns, change.t_ns)
        self._hear(change)
        return change


def _until(journal: Journal, lines: _Lines, from_ns: int) -> int:
    """To when the alarm system is known to have run: the end of the run that was under way at the last line read."""
    if lines.last_ns is None or lines.run is What.STOPPED:
        return from_ns if lines.last_ns is None else lines.last_ns
    after = journal.page(kinds=(*_RUNS, ENDED), after_n=lines.last_n, limit=2, oldest_first=True)
    if not after:
        newest = journal.page(kinds=(AREA,), limit=1)
        alive = journal.standing().get(ALIVE, {}).get("t_ns", 0)
        return max(lines.last_ns, *(one.t_ns for one in newest), int(alive or 0))
    if after[0].kind != f"{AREA}.{What.STARTED.value}":
        return max(lines.last_ns, _last_of(after[0]))
    return max([lines.last_ns, *(_last_of(one) for one in after[1:] if one.kind == ENDED)])


def _last_of(one: Entry) -> int:
    """When a run ended that this line tells the end of."""
    last = one.data.get("last_ns") if one.kind == ENDED else None
    return last if isinstance(last, int) else one.t_ns
