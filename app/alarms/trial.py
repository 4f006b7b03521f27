"""A rule set over the past: what it would have raised, through the very engine that runs live.   Thread: any, pure.

    tried = try_rules(rules, catalogue, batches, from_ns, to_ns, compile_=compile_expression)
    compared(tried.past, other.past, from_ns, to_ns)     # by both, only by the one, only by the other

The engine's clock is the time of the readings: they are taken step by step in the order of their times, and after each
step time passes as it would have. Nobody acknowledges anything, so every occurrence counts once. What parts of the program
said at the time (a feed that was down) is in no history; such rules raise nothing here.   Times int64 ns.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from app.alarms.engine import Engine
from app.alarms.past import Past, Spell, past_of
from app.alarms.rule import Compile, Kind, Rule, Trouble
from app.alarms.words import NEVER, Change, What
from app.model.catalogue import Catalogue
from app.model.reading import ReadingBatch
from app.model.times import HOUR_NS, MINUTE_NS, SECOND_NS

STEP_NS = 10 * SECOND_NS
"""How finely time passes where no reading says more; delays and deadbands go by the readings' own times."""
LEAD_NS = HOUR_NS
"""How much of the past before the stretch is run, so that what was active at its beginning is known to be."""
MOST_CHANGES = 200_000
_EVER = 2**62
TOLERANCE_NS = MINUTE_NS
"""Two spells that miss each other by less are the same (assumption): live judges as readings arrive, a trial as they were."""
_KEPT = frozenset(
    {What.RAISED, What.CLEARED, What.SUPPRESSED, What.UNSUPPRESSED, What.RULE_FAILED, What.RETIRED}
)
Progress = Callable[[float], bool]


class Cancelled(Exception):
    """Somebody gave the trial up."""


@dataclass(frozen=True, slots=True)
class Tried:
    """past: what the rules would have raised, with what was active at from_ns.   until_ns: before to_ns where there was too
    much to go on.   events: rules that no history can try."""

    past: Past
    changes: tuple[Change, ...]
    readings: int
    until_ns: int
    troubles: tuple[Trouble, ...]
    alarms: int
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Of one alarm: spells in both, only in the new one, only in the old one.   unknown: of the new one, while the old one
    did not run."""

    alarm: str
    both: int
    only_new: int
    only_old: int
    unknown: int


def try_rules(
    rules: Sequence[Rule],
    catalogue: Catalogue,
    batches: Iterable[ReadingBatch],
    from_ns: int,
    to_ns: int,
    *,
    compile_: Compile | None = None,
    progress: Progress = lambda share: True,
    most: int = MOST_CHANGES,
    begin_ns: int | None = None,
) -> Tried:
    """batches: in time order, from begin_ns on (LEAD_NS before from_ns, later where nothing was recorded before).   progress: share done; False gives up.
    Raises Cancelled, and ValueError for a stretch that is empty."""
    if from_ns >= to_ns:
        raise ValueError("the stretch is empty: its beginning is not before its end")
    begin_ns = from_ns - LEAD_NS if begin_ns is None else min(begin_ns, from_ns)
    engine = Engine(rules, catalogue, started_ns=begin_ns, compile_=compile_)
    changes: list[Change] = [Change(begin_ns, What.STARTED)]
    count, until_ns, told = 0, to_ns, 0.0
    for now_ns, batch in steps(batches, begin_ns, to_ns):
        if len(batch):
            count += len(batch)
            changes += _kept(engine.readings(batch, now_ns))
        changes += _kept(engine.tick(now_ns))
        share = (now_ns - begin_ns) / (to_ns - begin_ns)
        if share - told >= 0.002:
            told = share
            if not progress(min(share, 1.0)):
                raise Cancelled
        if len(changes) > most:
            until_ns = now_ns
            break
    changes.append(Change(until_ns, What.STOPPED))
    events = tuple(rule.id for rule in rules if rule.kind is Kind.EVENT and rule.is_enabled)
    return Tried(
        past_of(changes, until_ns),
        tuple(changes),
        count,
        until_ns,
        tuple(engine.troubles),
        len(engine.points),
        events,
    )


def steps(
    batches: Iterable[ReadingBatch], begin_ns: int, to_ns: int, step_ns: int = STEP_NS
) -> Iterator[tuple[int, ReadingBatch]]:
    """(now, readings since the last one): at the last reading of each step of the clock, and at the end of each step in
    which nothing came. What is older than the first step comes with it."""
    nothing = ReadingBatch.of(())
    held: list[ReadingBatch] = []  # of a step whose end has not been seen
    at = begin_ns // step_ns
    for batch in batches:
        batch = batch.take(batch.t_ns < to_ns)
        if not len(batch):
            continue
        cells = np.maximum(batch.t_ns // step_ns, at)
        edges = np.flatnonzero(np.append(True, cells[1:] != cells[:-1]))
        for begin, end in zip(edges.tolist(), [*edges[1:].tolist(), len(batch)], strict=True):
            cell = int(cells[begin])
            if cell != at:
                yield _step(held, at, step_ns, to_ns)
                held = []
                for quiet in range(at + 1, cell):
                    yield (quiet + 1) * step_ns, nothing
                at = cell
            held.append(batch.part(begin, end))
    if begin_ns < to_ns:
        yield _step(held, at, step_ns, to_ns)
        for quiet in range(at + 1, -(-to_ns // step_ns)):
            yield min((quiet + 1) * step_ns, to_ns), nothing


def _step(held: list[ReadingBatch], cell: int, step_ns: int, to_ns: int) -> tuple[int, ReadingBatch]:
    if not held:
        return min((cell + 1) * step_ns, to_ns), ReadingBatch.of(())
    batch = held[0] if len(held) == 1 else ReadingBatch.joined(held)
    return max(int(batch.t_ns.max()), cell * step_ns), batch


def compared(
    new: Past, old: Past, from_ns: int, to_ns: int, *, skip: Sequence[str] = ()
) -> tuple[Compared, ...]:
    """Alarm by alarm, those that differ most first.   skip: ids of rules that one side could not have raised."""
    ours, theirs = _spells(new, from_ns, to_ns, skip), _spells(old, from_ns, to_ns, skip)
    begins = [begin for begin, _ in old.runs]
    found = []
    for alarm in sorted({*ours, *theirs}):
        mine, other = ours.get(alarm, []), theirs.get(alarm, [])
        in_old, in_new = _Times(other), _Times(mine)
        both = sum(in_old.meet(one) for one in mine)
        known = [one for one in mine if _ran(old, begins, max(one.begin_ns, from_ns))]
        only_new = sum(not in_old.meet(one) for one in known)
        only_old = sum(not in_new.meet(one) for one in other)
        found.append(Compared(alarm, both, only_new, only_old, len(mine) - both - only_new))
    return tuple(sorted(found, key=lambda one: (-(one.only_new + one.only_old), -one.both, one.alarm)))


def _kept(changes: Iterable[Change]) -> list[Change]:
    return [change for change in changes if change.what in _KEPT]


def _spells(past: Past, from_ns: int, to_ns: int, skip: Sequence[str]) -> dict[str, list[Spell]]:
    """Those that touch the stretch, by alarm."""
    found: dict[str, list[Spell]] = {}
    for one in past.spells:
        is_inside = one.begin_ns < to_ns and (one.end_ns == NEVER or one.end_ns > from_ns)
        if is_inside and one.alarm.partition(":")[0] not in skip:
            found.setdefault(one.alarm, []).append(one)
    return found


class _Times:
    """When one alarm was active: its spells follow one another."""

    def __init__(self, spells: Sequence[Spell]) -> None:
        self._begins = [one.begin_ns for one in spells]
        self._ends = [one.end_ns if one.end_ns != NEVER else _EVER for one in spells]

    def meet(self, one: Spell) -> bool:
        end = one.end_ns if one.end_ns != NEVER else _EVER
        at = bisect_left(self._ends, one.begin_ns - TOLERANCE_NS)
        return at < len(self._begins) and self._begins[at] <= end + TOLERANCE_NS


def _ran(past: Past, begins: Sequence[int], t_ns: int) -> bool:
    """runs do not overlap and are in order."""
    at = bisect_left(begins, t_ns + 1) - 1
    return at >= 0 and t_ns <= past.runs[at][1]
