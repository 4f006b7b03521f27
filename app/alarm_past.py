"""The past of the alarms out of the journal: what performance, page and command line count.   Thread: any.

    with Journal(path, is_read_only=True) as journal:
        past = read_past(journal, from_ns, to_ns)
    performance_of(past, from_ns, to_ns)

Lines are read from a day before the stretch, so that a flood that was under way is seen as one, and of each alarm how it
stood before that. Lines of a later version that mean nothing here are left out and counted.   Part of the composition root.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.alarm_lines import AREA, change_of
from app.alarms.past import Past, past_of
from app.alarms.performance import LEAD_NS
from app.alarms.words import Change, What
from app.journal.entry import Entry
from app.journal.store import Journal

ENDED = "system.ended-without-word"
ALIVE = "~alive"  # as app/alarm_desk.py writes it
_STATE = [f"{AREA}.{w.value}" for w in What if w not in (What.SHELF_ENDING, What.RULE_FAILED)]
_TURNS = [f"{AREA}.{w.value}" for w in (What.RAISED, What.CLEARED, What.RETIRED)]
_RUNS = [f"{AREA}.{w.value}" for w in (What.STARTED, What.STOPPED)]


@dataclass(frozen=True, slots=True)
class Told:
    """lines: Changes in order, with what went before.   unknown: lines that could not be understood.
    titles: what each alarm was called when it last said so.   until_ns: to when the journal tells."""

    lines: tuple[Change, ...]
    unknown: int
    titles: dict[str, str]
    until_ns: int


def read_past(journal: Journal, from_ns: int, to_ns: int) -> Past:
    return past_told(told(journal, from_ns, to_ns))


def past_told(said: Told) -> Past:
    return past_of(said.lines, said.until_ns)


def told(journal: Journal, from_ns: int, to_ns: int) -> Told:
    """Raises JournalError."""
    begin_ns = from_ns - LEAD_NS
    first = journal.first_from(begin_ns)
    before = {e.n: e for kinds in (_STATE, _TURNS) for e in journal.last_of_each(kinds, first)}
    for kind in _RUNS:
        for e in journal.page(kinds=(kind,), before_n=first, limit=1):
            before[e.n] = e
    ends: list[int] = []
    unknown = last_n = 0
    found: list[Change] = []
    titles: dict[str, str] = {}

    def take(entries: Iterable[Entry]) -> None:
        nonlocal unknown, last_n
        for one in entries:
            last_n = one.n
            if one.kind == ENDED:
                ends.append(_last_of(one))
                continue
            try:
                found.append(change_of(one))
            except ValueError:
                unknown += 1
                continue
            if title := one.data.get("title"):
                titles[one.subject] = str(title)

    take(before[n] for n in sorted(before))
    take(_within(journal, first, to_ns))
    lines = tuple(_with_ends(found, ends))
    return Told(lines, unknown, titles, min(_until(journal, found, last_n, from_ns), to_ns))


def _until(journal: Journal, found: list[Change], last_n: int, from_ns: int) -> int:
    """To when the alarm system is known to have run: the end of the run that was under way at the last line read."""
    runs = [one.what for one in found if one.what in (What.STARTED, What.STOPPED)]
    last_ns = max((one.t_ns for one in found), default=from_ns)
    if not found or (runs and runs[-1] is What.STOPPED):
        return last_ns
    after = journal.page(kinds=(*_RUNS, ENDED), after_n=last_n, limit=2, oldest_first=True)
    if not after:
        newest = journal.page(kinds=(AREA,), limit=1)
        alive = journal.standing().get(ALIVE, {}).get("t_ns", 0)
        return max(last_ns, *(one.t_ns for one in newest), int(alive or 0))
    if after[0].kind != f"{AREA}.{What.STARTED.value}":
        return max(last_ns, _last_of(after[0]))
    return max([last_ns, *(_last_of(one) for one in after[1:] if one.kind == ENDED)])


def _last_of(one: Entry) -> int:
    """When a run ended that this line tells the end of."""
    last = one.data.get("last_ns") if one.kind == ENDED else None
    return last if isinstance(last, int) else one.t_ns


def _within(journal: Journal, first: int, to_ns: int) -> Iterator[Entry]:
    """Of the alarms, and where a run ended without a word."""
    return journal.each(kinds=(AREA, ENDED), to_ns=to_ns, after_n=first - 1)


def _with_ends(lines: list[Change], ends: list[int]) -> Iterator[Change]:
    """A run that ended without a word gets its end where it was last known to run; that line stands behind the next
    beginning in the journal."""
    open_since: int | None = None
    last_ns = 0
    for line in lines:
        if line.what is What.STARTED:
            if open_since is not None:
                known = [t for t in ends if open_since <= t <= line.t_ns]
                yield Change(max([last_ns, *known]), What.STOPPED, why="ended without a word")
            open_since = line.t_ns
        elif line.what is What.STOPPED:
            open_since = None
        last_ns = max(last_ns, line.t_ns)
        yield line


def shown(change: Change, titles: dict[str, str]) -> str:
    """One line for a list: what the alarm is called and where."""
    rule, _, subject = change.alarm.partition(":")
    return f"{titles.get(change.alarm, rule)}, {subject}" if subject else titles.get(change.alarm, rule)


def cut(past: Past, from_ns: int, to_ns: int) -> Past:
    """Only what ran within the stretch: for two that are compared over the same time."""
    return replace(
        past, runs=tuple((max(a, from_ns), min(b, to_ns)) for a, b in past.runs if a < to_ns and b > from_ns)
    )
