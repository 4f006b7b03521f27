"""Figures of the alarm system over a stretch of time, beside their targets: docs/practice.md, alarms 4, row by row.

    found = performance_of(past_of(changes, until_ns=now), from_ns, to_ns)
    found.per_hour, found.floods, found.chattering

Rates are per hour in which the alarm system ran; where it ran for less than 90 % of the stretch the figures say so and are
judged by nothing (app/alarms/targets.py).   Thread: any, pure.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

import numpy as np
from numpy.typing import NDArray

from app.alarms.actors import Chatter, Fleeting, Pareto, Standing, chattering, fleeting, pareto, standing
from app.alarms.flood import BEGINS_AT, ENDS_BELOW, WINDOW_NS
from app.alarms.past import Annunciation, Away, Past
from app.alarms.words import NEVER, Priority, State
from app.model.times import (
    HOUR_NS,
    MINUTE_NS,
    SECOND_NS,
    shifted_days,
    start_of_day,
    start_of_month,
    to_datetime,
)

TEN_NS = WINDOW_NS
BUSY_HOUR, BUSY_TEN = 30, 10
LEAST_COVERAGE = 0.9
LEAD_NS = 24 * HOUR_NS
"""How far before a stretch its lines are read, so that a flood or a chattering that was under way is seen as such."""

Times = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Flood:
    """begin_ns: of the tenth alarm within ten minutes.   end_ns: when fewer than five were left in ten minutes.
    alarms: from its beginning to its end, with those ten.   first: the earliest of them (first-out)."""

    begin_ns: int
    end_ns: int
    alarms: int
    first: str


@dataclass(frozen=True, slots=True)
class Answers:
    """How people answered what asked for attention in the stretch.   median_s, p95_s: None where nobody answered.
    never: not acknowledged by its end."""

    acknowledged: int
    never: int
    median_s: float | None
    p95_s: float | None


@dataclass(frozen=True, slots=True)
class Performance:
    """Rates, floods, peaks and answers are of high, medium and low alarms.   covered_ns: of from..to, in which the alarm system ran.   peak_*: most in one clock hour, ten minutes, minute (UTC).
    steady: the middle one of the ten-minute counts, quiet ones too.   hours, tens: clock hours and ten minutes in which it
    ran at least partly; busy_*: those of them above 30 and 10.   priorities: annunciations of each.   wrong: put away by who
    might not, or not like this.   shelved, suppressed, removed: at the end of the stretch; shelvings: in it."""

    from_ns: int
    to_ns: int
    covered_ns: int
    annunciations: int
    priorities: dict[Priority, int]
    per_hour: float | None
    peak_hour: int
    peak_ten: int
    peak_minute: int
    steady: float | None
    hours: int
    busy_hours: int
    tens: int
    busy_tens: int
    floods: tuple[Flood, ...]
    flood_ns: int
    chattering: tuple[Chatter, ...]
    fleeting: tuple[Fleeting, ...]
    standing: tuple[Standing, ...]
    standing_most: int
    pareto: Pareto
    answers: Answers
    shelved: int
    suppressed: int
    removed: int
    shelvings: int
    wrong: tuple[Away, ...]

    @property
    def coverage(self) -> float:
        return self.covered_ns / (self.to_ns - self.from_ns)

    @property
    def is_covered(self) -> bool:
        return self.coverage >= LEAST_COVERAGE

    @property
    def flood_share(self) -> float | None:
        return self.flood_ns / self.covered_ns if self.covered_ns else None


def performance_of(past: Past, from_ns: int, to_ns: int) -> Performance:
    """Of from_ns <= t < to_ns.   Raises ValueError where that is empty."""
    if from_ns >= to_ns:
        raise ValueError("the stretch is empty: its beginning is not before its end")
    loads = [one for one in past.annunciations if one.priority is not Priority.DIAGNOSTIC]
    every = np.array([one.t_ns for one in loads], np.int64)
    inside = [one for one in loads if from_ns <= one.t_ns < to_ns]
    times = np.array([one.t_ns for one in inside], np.int64)
    runs = clipped(past.runs, from_ns, to_ns)
    covered = sum(end - begin for begin, end in runs)
    hours, tens = bins_of(runs, HOUR_NS), bins_of(runs, TEN_NS)
    per_hour, per_ten = counts_in(times, HOUR_NS), counts_in(times, TEN_NS)
    floods = floods_of(every)
    chatters = chattering(past.spells, from_ns, to_ns)
    stood, most = standing(past, from_ns, to_ns)
    return Performance(
        from_ns=from_ns,
        to_ns=to_ns,
        covered_ns=covered,
        annunciations=len(inside),
        priorities={
            p: sum(one.priority is p and from_ns <= one.t_ns < to_ns for one in past.annunciations)
            for p in Priority
        },
        per_hour=len(inside) / (covered / HOUR_NS) if covered else None,
        peak_hour=int(per_hour.max(initial=0)),
        peak_ten=int(per_ten.max(initial=0)),
        peak_minute=int(counts_in(times, MINUTE_NS).max(initial=0)),
        steady=_middle(per_ten, tens),
        hours=max(hours, len(per_hour)),
        busy_hours=int((per_hour > BUSY_HOUR).sum()),
        tens=max(tens, len(per_ten)),
        busy_tens=int((per_ten > BUSY_TEN).sum()),
        floods=tuple(
            Flood(begin, end, *_within(loads, every, begin, end))
            for begin, end in floods
            if from_ns <= begin < to_ns
        ),
        flood_ns=sum(e - b for flood in floods for b, e in clipped(past.runs, *_clip(flood, from_ns, to_ns))),
        chattering=chatters,
        fleeting=fleeting(past.spells, chatters, from_ns, to_ns),
        standing=stood,
        standing_most=most,
        pareto=pareto(inside, from_ns, to_ns),
        answers=_answers([(one.t_ns, one.acked_ns) for one in inside], to_ns),
        shelved=_away_at(past.aways, State.SHLVD, to_ns),
        suppressed=_away_at(past.aways, State.DSUPR, to_ns),
        removed=_away_at(past.aways, State.OOSRV, to_ns),
        shelvings=sum(from_ns <= one.begin_ns < to_ns and one.state is State.SHLVD for one in past.aways),
        wrong=tuple(one for one in past.aways if one.wrong and from_ns <= one.begin_ns < to_ns),
    )


def floods_of(times: Times) -> list[tuple[int, int]]:
    """(begin, end) of each flood.   times: of annunciations, sorted. A flood begins at an alarm with which BEGINS_AT lie
    within (t - 10 min, t], and ends at the first moment with fewer than ENDS_BELOW in such a window."""
    n = len(times)
    if n < BEGINS_AT:
        return []
    count = np.arange(n) - np.searchsorted(times, times - TEN_NS, "right") + 1
    starts = np.flatnonzero(count >= BEGINS_AT)
    last = np.arange(ENDS_BELOW - 1, n)  # with this alarm the fifth before last leaves the window next
    leaves = times[last - (ENDS_BELOW - 1)] + TEN_NS
    following = np.append(times[last[1:]], np.iinfo(np.int64).max)
    ends = last[following > leaves]
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(starts):
        start = int(starts[at])
        end = int(ends[np.searchsorted(ends, start)])
        found.append((int(times[start]), int(times[end - (ENDS_BELOW - 1)]) + TEN_NS))
        at = int(np.searchsorted(starts, end, "right"))
    return found


def counts_in(times: Times, width_ns: int) -> Times:
    """How many in each clock bin that holds any (bins count from the epoch, UTC)."""
    return np.unique(times // width_ns, return_counts=True)[1].astype(np.int64)


def bins_of(runs: Sequence[tuple[int, int]], width_ns: int) -> int:
    """How many clock bins these stretches touch."""
    touched, last = 0, -1
    for begin, end in runs:
        first, to = max(begin // width_ns, last + 1), (end - 1) // width_ns
        touched += max(0, to - first + 1)
        last = max(last, to)
    return touched


def clipped(runs: Sequence[tuple[int, int]], from_ns: int, to_ns: int) -> list[tuple[int, int]]:
    return [(max(b, from_ns), min(e, to_ns)) for b, e in runs if max(b, from_ns) < min(e, to_ns)]


def per_bin(past: Past, from_ns: int, to_ns: int, width_ns: int) -> tuple[Times, Times]:
    """Begin of each clock bin (UTC) that the stretch touches, and how many of its annunciations lie in it: for a chart."""
    first = from_ns // width_ns
    bins = max(1, -(-to_ns // width_ns) - first)
    times = np.array(
        [
            o.t_ns
            for o in past.annunciations
            if from_ns <= o.t_ns < to_ns and o.priority is not Priority.DIAGNOSTIC
        ],
        np.int64,
    )
    counts = np.bincount(times // width_ns - first, minlength=bins).astype(np.int64)
    return (first + np.arange(bins, dtype=np.int64)) * width_ns, counts


def split(from_ns: int, to_ns: int, by: str, zone: tzinfo) -> list[tuple[int, int]]:
    """The stretch cut at local midnights (`day`), Mondays (`week`) or firsts (`month`)."""
    edges, at = [from_ns], from_ns
    while at < to_ns:
        at = _next(at, by, zone)
        edges.append(min(at, to_ns))
    return list(itertools.pairwise(edges))


def _next(t_ns: int, by: str, zone: tzinfo) -> int:
    midnight = start_of_day(t_ns, zone)
    if by == "day":
        return shifted_days(midnight, 1, zone)
    if by == "week":
        return shifted_days(midnight, 7 - to_datetime(midnight, zone).weekday(), zone)
    if by == "month":
        return start_of_month(shifted_days(start_of_month(t_ns, zone), 32, zone), zone)
    raise ValueError(f"'{by}' is none of day, week, month")


def _clip(flood: tuple[int, int], from_ns: int, to_ns: int) -> tuple[int, int]:
    return max(flood[0], from_ns), min(flood[1], to_ns)


def _within(loads: Sequence[Annunciation], every: Times, begin_ns: int, end_ns: int) -> tuple[int, str]:
    """How many belong to a flood, those that made it begin counted, and the first of them."""
    first = int(np.searchsorted(every, begin_ns - TEN_NS, "right"))
    after = int(np.searchsorted(every, end_ns, "left"))
    return after - first, loads[first].alarm


def _middle(counts: Times, bins: int) -> float | None:
    """The median, with the bins in which nothing came."""
    if not bins:
        return None
    quiet = max(0, bins - len(counts))
    return float(np.median(np.concatenate([np.zeros(quiet, np.int64), counts])))


def _answers(pairs: Sequence[tuple[int, int]], to_ns: int) -> Answers:
    waits = [(acked - asked) / SECOND_NS for asked, acked in pairs if acked not in (NEVER,) and acked < to_ns]
    if not waits:
        return Answers(0, len(pairs), None, None)
    median, p95 = np.percentile(waits, (50, 95))
    return Answers(len(waits), len(pairs) - len(waits), float(median), float(p95))


def _away_at(aways: Sequence[Away], state: State, t_ns: int) -> int:
    return sum(one.state is state and one.begin_ns < t_ns and not NEVER < one.end_ns < t_ns for one in aways)
