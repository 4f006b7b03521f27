"""Which alarms make the load: bad actors, chattering, fleeting and standing ones.   Thread: any, pure.

    pareto(past.annunciations, from_ns, to_ns).top   ->  (Actor("pm25:A1.pm25", 412, 0.31, 0.31), ...)

docs/practice.md, alarms 4. Chattering: it became active three times or more within a minute, shown or not. Fleeting: over
within FLEETING_NS, unanswered, and not chattering. Standing: active for more than a day and not put away.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from app.alarms.past import Annunciation, Away, Past, Spell
from app.alarms.words import NEVER, Priority
from app.model.times import DAY_NS, MINUTE_NS, SECOND_NS

CHATTER_TIMES, CHATTER_NS = 3, MINUTE_NS
FLEETING_NS = 30 * SECOND_NS  # assumption: the notes say "clears in seconds"
STANDING_NS = DAY_NS
TOP = 10
PARETO_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class Share:
    """count: annunciations.   share: of all in the stretch.   up_to_here: of this one and all before it."""

    alarm: str
    count: int
    share: float
    up_to_here: float


@dataclass(frozen=True, slots=True)
class Pareto:
    """rows: the worst first, as many as make PARETO_SHARE of all, at least TOP where there are so many.
    top_share: of the TOP worst; nan-free: 0 where nothing was raised.   alarms: how many different ones there were."""

    rows: tuple[Share, ...]
    top_share: float
    for_most: int
    alarms: int


@dataclass(frozen=True, slots=True)
class Chatter:
    """times: how often it became active in chattering minutes.   worst: most within one minute.
    spells: (begin, end) of these times, for whoever looks at the signal; end NEVER while active."""

    alarm: str
    priority: Priority
    times: int
    worst: int
    first_ns: int
    last_ns: int
    spells: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Fleeting:
    alarm: str
    priority: Priority
    times: int
    median_s: float


@dataclass(frozen=True, slots=True)
class Standing:
    """since_ns: when it became active.   end_ns: NEVER where it still is at the end of the stretch.
    shown_ns: for how long up to the end of the stretch."""

    alarm: str
    priority: Priority
    since_ns: int
    end_ns: int
    shown_ns: int


def pareto(annunciations: Iterable[Annunciation], from_ns: int, to_ns: int) -> Pareto:
    counts = Counter(one.alarm for one in annunciations if from_ns <= one.t_ns < to_ns)
    total = counts.total()
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    rows: list[Share] = []
    so_far = for_most = 0
    for alarm, count in ranked:
        if so_far < PARETO_SHARE * total:
            for_most += 1
        elif len(rows) >= TOP:
            break
        so_far += count
        rows.append(Share(alarm, count, count / total, so_far / total))
    top = sum(count for _, count in ranked[:TOP])
    return Pareto(tuple(rows), top / total if total else 0.0, for_most, len(counts))


def chattering(spells: Iterable[Spell], from_ns: int, to_ns: int) -> tuple[Chatter, ...]:
    """The worst first. Windows that began before from_ns count with what lies in the stretch."""
    found = []
    for alarm, own in _by_alarm(spells).items():
        begins = np.array([one.begin_ns for one in own], np.int64)
        if len(begins) < CHATTER_TIMES:
            continue
        within = np.arange(len(begins)) - np.searchsorted(begins, begins - CHATTER_NS, "right") + 1
        chatters = np.zeros(len(begins), bool)
        for last in np.flatnonzero(within >= CHATTER_TIMES):
            chatters[last + 1 - within[last] : last + 1] = True
        inside = (begins >= from_ns) & (begins < to_ns)
        chatters &= inside
        if not chatters.any():
            continue
        at = np.flatnonzero(chatters)
        found.append(
            Chatter(
                alarm, own[int(at[-1])].priority, len(at), int(within[at].max()), int(begins[at[0]]), int(begins[at[-1]]),
                tuple((own[i].begin_ns, own[i].end_ns) for i in at.tolist()),
            )
        )  # fmt: skip
    return tuple(sorted(found, key=lambda one: (-one.times, one.alarm)))


def fleeting(
    spells: Iterable[Spell], chatters: Sequence[Chatter], from_ns: int, to_ns: int
) -> tuple[Fleeting, ...]:
    """By the number of times, the most first."""
    noisy = {(one.alarm, begin) for one in chatters for begin, _ in one.spells}
    short: dict[str, list[Spell]] = {}
    for one in spells:
        if (
            from_ns <= one.begin_ns < to_ns
            and one.is_shown
            and not one.is_answered
            and one.end_ns != NEVER
            and one.end_ns - one.begin_ns <= FLEETING_NS
            and (one.alarm, one.begin_ns) not in noisy
        ):
            short.setdefault(one.alarm, []).append(one)
    found = [
        Fleeting(
            alarm,
            own[-1].priority,
            len(own),
            float(np.median([o.end_ns - o.begin_ns for o in own])) / SECOND_NS,
        )
        for alarm, own in short.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.times, one.alarm)))


def standing(past: Past, from_ns: int, to_ns: int) -> tuple[tuple[Standing, ...], int]:
    """Those that stood at some moment of the stretch, the longest first, and how many at most at one time. Being put away
    ends a standing, and its day counts anew when it comes back."""
    found: list[Standing] = []
    steps: list[tuple[int, int]] = []
    aways = _aways(past.aways)
    for one in past.spells:
        end = one.end_ns if one.end_ns != NEVER else to_ns
        for begin_ns, end_ns in _without(one.begin_ns, end, aways.get(one.alarm, ()), to_ns):
            stood_from, stood_to = max(begin_ns + STANDING_NS, from_ns), min(end_ns, to_ns)
            if stood_from >= stood_to:
                continue
            lasts = end_ns >= to_ns
            found.append(
                Standing(
                    one.alarm,
                    one.priority,
                    begin_ns,
                    NEVER if lasts else end_ns,
                    min(end_ns, to_ns) - begin_ns,
                )
            )
            steps += [(stood_from, 1), (stood_to, -1)]
    most = now = 0
    for _, by in sorted(steps):  # at one time an end counts before a beginning
        now += by
        most = max(most, now)
    return tuple(sorted(found, key=lambda one: (-one.shown_ns, one.alarm))), most


def _by_alarm(spells: Iterable[Spell]) -> dict[str, list[Spell]]:
    found: dict[str, list[Spell]] = {}
    for one in spells:
        found.setdefault(one.alarm, []).append(one)
    return found


def _aways(aways: Iterable[Away]) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for one in aways:
        found.setdefault(one.alarm, []).append((one.begin_ns, one.end_ns))
    return found


def _without(
    begin_ns: int, end_ns: int, aways: Sequence[tuple[int, int]], to_ns: int
) -> Iterable[tuple[int, int]]:
    """begin..end with the times taken out in which it was put away."""
    for away_ns, back_ns in aways:
        back_ns = to_ns if back_ns == NEVER else back_ns
        if back_ns <= begin_ns or away_ns >= end_ns:
            continue
        if away_ns > begin_ns:
            yield begin_ns, away_ns
        begin_ns = back_ns
    if begin_ns < end_ns:
        yield begin_ns, end_ns
