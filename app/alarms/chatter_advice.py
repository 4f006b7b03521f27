"""What would quieten a chattering alarm: a deadband or a delay, tried on the recorded signal.   Thread: any, pure.

    advice = advise(point, rule, t_ns, value)       # Advice(was=23, deadband=12.0, with_deadband=1, off_delay_s=60, ...)

The signal is run through the rule's own limit again, with each candidate; a candidate is offered where with it the alarm
becomes active less than three times in any minute, and the smallest such one is. Candidates (assumption): deadbands as deep
as the signal fell back between two turns, delays of round seconds. Docs/practice.md, alarms 2: an off-delay where the
operator must act even on a brief excursion, else an on-delay.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.alarms.actors import CHATTER_NS, CHATTER_TIMES
from app.alarms.rule import Kind, Point, Rule
from app.model.times import NS

DELAYS_S = (5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0)
DEPTHS = (50, 75, 90, 100)  # percentiles
MOST_DEADBAND = 0.5  # of the limit: beyond that it is another limit
MOST_READINGS = 20_000


@dataclass(frozen=True, slots=True)
class Advice:
    """was: times active with the rule as it is.   deadband, off_delay_s, on_delay_s: the smallest that would do, None where
    none would; with_*: times active then."""

    was: int
    deadband: float | None = None
    with_deadband: int = 0
    off_delay_s: float | None = None
    with_off_delay: int = 0
    on_delay_s: float | None = None
    with_on_delay: int = 0

    @property
    def is_empty(self) -> bool:
        return self.deadband is None and self.off_delay_s is None and self.on_delay_s is None


def advised(rule: Rule, advice: Advice) -> Rule | None:
    """The rule as advised, with one thing changed: its deadband, or else the delay before it ends, or before it begins.
    None where nothing of it would do. A deadband that is a share of something else is left as it is: the advice is in units."""
    if advice.deadband is not None and not rule.of:
        return replace(rule, deadband=float(f"{advice.deadband:.4g}"))
    if advice.off_delay_s is not None:
        return replace(rule, off_delay_s=advice.off_delay_s)
    if advice.on_delay_s is not None:
        return replace(rule, on_delay_s=advice.on_delay_s)
    return None


def advise(rule: Rule, point: Point, t_ns: NDArray[np.int64], value: NDArray[np.float64]) -> Advice | None:
    """t_ns, value: (n,) readings that count, in order of time, of the point's signal while it chattered and a while around.
    None for a rule that no signal's limit makes, and where nothing chatters in what was recorded."""
    if not rule.kind.is_limit or not math.isfinite(point.limit) or not len(t_ns):
        return None
    sign = -1.0 if rule.kind in (Kind.L, Kind.LL) else 1.0
    t, x, limit = t_ns[-MOST_READINGS:], sign * value[-MOST_READINGS:], sign * point.limit
    band, on, off = max(0.0, point.deadband), round(rule.on_delay_s * NS), round(rule.off_delay_s * NS)
    now = begins_of(t, x, limit, band, on, off)
    if not _chatters(now):
        return None
    found = Advice(len(now))
    for candidate in _deadbands(t, x, limit, band):
        then = begins_of(t, x, limit, candidate, on, off)
        if not _chatters(then):
            found = replace(found, deadband=candidate, with_deadband=len(then))
            break
    for delay_s in DELAYS_S:
        then = begins_of(t, x, limit, band, on, round(delay_s * NS))
        if delay_s > rule.off_delay_s and not _chatters(then):
            found = replace(found, off_delay_s=delay_s, with_off_delay=len(then))
            break
    for delay_s in DELAYS_S:
        then = begins_of(t, x, limit, band, round(delay_s * NS), off)
        if delay_s > rule.on_delay_s and not _chatters(then):
            found = replace(found, on_delay_s=delay_s, with_on_delay=len(then))
            break
    return found


def begins_of(
    t_ns: NDArray[np.int64], x: NDArray[np.float64], limit: float, deadband: float, on_ns: int, off_ns: int
) -> list[int]:
    """When the alarm becomes active, as app/alarms/conditions.py decides it: true above the limit, false at or below limit -
    deadband, in between as it was; a turn counts when it has held for its delay."""
    begins: list[int] = []
    is_true = is_active = False
    due: int | None = None
    for t, above in zip(t_ns.tolist(), _states(x, limit, deadband), strict=True):
        if due is not None and due <= t:
            is_active, due = is_true, None
            if is_active:
                begins.append(t)
        holds = above == 1 or (above == 0 and is_true)
        if holds != is_true:
            is_true = holds
            due = None if is_true == is_active else t + (on_ns if is_true else off_ns)
        if due is not None and due <= t:
            is_active, due = is_true, None
            if is_active:
                begins.append(t)
    return begins


def _states(x: NDArray[np.float64], limit: float, deadband: float) -> list[int]:
    """1 above the limit, -1 below the deadband, 0 in between."""
    found: list[int] = np.where(x > limit, 1, np.where(x > limit - deadband, 0, -1)).tolist()
    return found


def _chatters(begins: list[int]) -> bool:
    at = np.array(begins, np.int64)
    if len(at) < CHATTER_TIMES:
        return False
    within = np.arange(len(at)) - np.searchsorted(at, at - CHATTER_NS, "right") + 1
    return bool(within.max() >= CHATTER_TIMES)


def _deadbands(t: NDArray[np.int64], x: NDArray[np.float64], limit: float, own: float) -> list[float]:
    """How far the signal fell back between two times above the limit, rounded up to two digits, larger than what is set."""
    above = x > limit
    depths: list[float] = []
    deepest = 0.0
    was_above = False
    for is_above, value in zip(above.tolist(), x.tolist(), strict=True):
        if is_above:
            if was_above and deepest > 0.0:
                depths.append(deepest)
            deepest, was_above = 0.0, True
        else:
            deepest = max(deepest, limit - value)
    if not depths:
        return []
    most = MOST_DEADBAND * abs(limit) if limit else math.inf
    wanted = {_rounded_up(float(np.percentile(depths, p)) * 1.0001) for p in DEPTHS}
    return sorted(w for w in wanted if own < w <= most)


def _rounded_up(value: float) -> float:
    """To two significant digits."""
    step = 10.0 ** (math.floor(math.log10(value)) - 1)
    return round(math.ceil(value / step - 1e-9) * step, 12)
