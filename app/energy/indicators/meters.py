"""What a meter counted in each step of time, whatever its readings went through.

Readings come as stretches (a reading for itself, or the figures of a minute, quarter or hour): time of the first one, lowest and
highest value. A meter only counts up; what it did else is found and not counted:

    it fell                 a reset, another meter, a correction: nothing is known between the two readings
    it fell and came back   a spike to zero: what it seems to have counted on the way back is not true either
    it leapt and came back  a spike upwards
    it leapt for good       another meter that stands higher, found where the leap is beyond what the asset can draw
    it was silent           what it counted meanwhile is known in sum only: neither spread nor shown as one bar

A step is known where no such stretch touches it; so it is never below zero and never more than was counted.
kWh, ns; arrays (n,) of stretches, (T,) of steps; NaN: not known.   Thread: any, pure.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Times = NDArray[np.int64]
NOISE = 1e-9
"""Relative; a fall by less is the arithmetic of floats."""
MOST_FALLS = 1000
"""What falls more often is no meter, and nothing of it is counted."""


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """kwh (T,).   falls, leaps, gaps: how often each was found between the first and the last reading."""

    kwh: Floats
    falls: int = 0
    leaps: int = 0
    gaps: int = 0


def counted(
    t_ns: Times,
    low: Floats,
    high: Floats,
    ends_ns: Times,
    longest_ns: int,
    most_kwh_per_ns: float | None = None,
) -> Counted:
    """t_ns, low, high (n,): stretches in time order.   ends_ns (T + 1,): of the steps.   longest_ns: a silence beyond it is a
    gap.   most_kwh_per_ns: a rise that is faster is a leap; None where nobody knows what the asset can draw."""
    steps = max(len(ends_ns) - 1, 0)
    if len(t_ns) < 2 or not steps:
        return Counted(np.full(steps, np.nan))
    rise, length = np.diff(low), np.diff(t_ns)
    noise = NOISE * np.maximum(np.abs(high[:-1]), 1.0)
    fell = high[:-1] > low[1:] + noise
    came_back, spiked = _around(fell, low, high, noise)
    leapt = np.zeros(len(rise), np.bool_)
    if most_kwh_per_ns is not None:
        leapt = ~fell & (rise > most_kwh_per_ns * length)
    silent = length > longest_ns
    broken = fell | came_back | spiked | leapt | silent
    if int(fell.sum()) > MOST_FALLS:
        broken[:] = True
    place = np.clip(np.searchsorted(t_ns, ends_ns, side="right") - 1, 0, len(t_ns) - 2)
    inside = (ends_ns >= t_ns[0]) & (ends_ns <= t_ns[-1])
    share = (ends_ns - t_ns[place]) / length[place]
    at_end = low[place] + share * rise[place]
    # of the stretch that begins at an end nothing belongs to the step before it
    last = np.where(ends_ns[1:] == t_ns[place[1:]], place[1:] - 1, place[1:])
    so_far = np.concatenate([[0], np.cumsum(broken)])
    touched = so_far[np.maximum(last + 1, place[:-1])] - so_far[place[:-1]] > 0
    kwh = np.where(inside[:-1] & inside[1:] & ~touched, np.maximum(np.diff(at_end), 0.0), np.nan)
    return Counted(kwh, _runs(fell), int(leapt.sum()), int((silent & ~fell).sum()))


def _runs(found: NDArray[np.bool_]) -> int:
    """Neighbours count as one: a fall inside a bucket shows on both its sides."""
    return int((found & ~np.append(False, found[:-1])).sum())


def _around(
    fell: NDArray[np.bool_], low: Floats, high: Floats, noise: Floats
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """For each fall the rise by which the meter is back where it was, and the one by which it had got above where it fell to."""
    back, above = np.zeros(len(fell), np.bool_), np.zeros(len(fell), np.bool_)
    for i in np.flatnonzero(fell)[:MOST_FALLS].tolist():
        later = low[i + 2 :] >= high[i] - noise[i]
        if later.any():
            back[i + 1 + int(np.argmax(later))] = True
        before = low[i::-1] <= low[i + 1] + noise[i]
        if before.any() and not before[0]:
            above[i - int(np.argmax(before))] = True
    return back, above


def mean_power(
    t_ns: Times, mean: Floats, count: Times, ends_ns: Times, period_ns: int, least: float
) -> Floats:
    """(T,) kW: mean over the readings of each step, NaN where less than a share `least` of the expected ones came."""
    steps = max(len(ends_ns) - 1, 0)
    if not steps:
        return np.zeros(0)
    step_ns = int(ends_ns[1] - ends_ns[0])
    at = (t_ns - ends_ns[0]) // step_ns
    inside = (at >= 0) & (at < steps) & (count > 0)
    total = np.bincount(at[inside], weights=mean[inside] * count[inside], minlength=steps)
    number = np.bincount(at[inside], weights=count[inside], minlength=steps)
    expected = step_ns / max(period_ns, 1)
    enough = number >= max(least * expected, 1e-9) if expected >= 1.0 else number > 0
    return np.asarray(
        np.divide(total, number, out=np.full(steps, np.nan), where=enough & (number > 0)), np.float64
    )


def held(value: Floats, steps: int) -> Floats:
    """(T,) with what was last known, for so many steps after it."""
    known = np.where(np.isfinite(value), np.arange(len(value)), -1)
    last = np.maximum.accumulate(known) if len(known) else known
    near = (last >= 0) & (np.arange(len(value)) - last <= steps)
    return np.asarray(np.where(near, value[np.maximum(last, 0)], np.nan) if len(value) else value)
