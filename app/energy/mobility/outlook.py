"""The next hours of charging load and of bikes or cars that are free, by days like this one.

Expected: the mean of days of the same sort (working days, or weekends) at the same time of day, moved by what the present
differs from it; the difference fades with a time constant. Band: 80 % of what this model missed on those very days, each
foretold from the others. Nothing is said from fewer than two days.
Times ns UTC.   Thread: any, pure.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.energy.forecast.contract import Forecast

Floats = NDArray[np.float64]
STEP_NS = 15 * 60 * 10**9
STEPS = 96
HORIZON = 48  # steps: 12 h
FADES_H = 2.0  # time constant of the present's difference; assumption
LEAST_DAYS = 2
_AROUND = 3  # steps to either side whose misses count for one step of the band
MODEL = "similar day"


def outlook(
    quantity: str,
    unit: str,
    today: Floats,
    days: Sequence[Floats],
    day_start_ns: int,
    now_ns: int,
    *,
    low: float = 0.0,
    high: float = math.inf,
    what: str = "days",
) -> Forecast:
    """today (96,): means by quarter of the local day, NaN from the present on.   days: (96,) each of days like it, NaN where
    not known.   low, high: what is possible.   what: the sort of days, in words."""
    first = int((now_ns - day_start_ns) // STEP_NS) + 1
    start_ns = day_start_ns + first * STEP_NS
    good = [d for d in days if np.isfinite(d).mean() >= 0.9]
    if len(good) < LEAST_DAYS:
        empty = np.empty(0)
        why = f"needs {LEAST_DAYS} whole {what} before this one, and there are {len(good)}"
        return Forecast(quantity, unit, now_ns, start_ns, STEP_NS, empty, empty, empty, MODEL, why=why)
    table = np.stack(good)
    expected = _foretold(table, today, first)
    misses = []
    for i in range(len(table)):
        rest = np.delete(table, i, axis=0)
        seen = np.where(np.arange(STEPS) < first, table[i], np.nan)
        misses.append(_ahead(table[i], first) - _foretold(rest, seen, first))
    under, over = _band(np.stack(misses))
    clip = np.clip(np.stack([expected, expected + under, expected + over]), low, high)
    basis = f"{len(good)} past {what}"
    return Forecast(quantity, unit, now_ns, start_ns, STEP_NS, clip[0], clip[1], clip[2], MODEL, basis)


def _foretold(table: Floats, today: Floats, first: int) -> Floats:
    """(HORIZON,) from step `first` on; past midnight the day begins again."""
    known = np.isfinite(table)
    count = known.sum(axis=0)
    mean = np.where(count > 0, np.where(known, table, 0.0).sum(axis=0) / np.maximum(count, 1), np.nan)
    last = np.flatnonzero(np.isfinite(today[:first]))
    shift = float(today[last[-1]] - mean[last[-1]]) if len(last) and first - last[-1] <= 4 else 0.0
    fade = np.exp(-np.arange(1, HORIZON + 1) * (STEP_NS / 3600e9) / FADES_H)
    return np.asarray(_ahead(mean, first) + shift * fade)


def _ahead(day: Floats, first: int) -> Floats:
    return np.asarray(day[np.arange(first, first + HORIZON) % STEPS])


def _band(misses: Floats) -> tuple[Floats, Floats]:
    """10 % and 90 % of the misses (days, HORIZON) around each step; they hold nought between them."""
    low, high = np.empty(HORIZON), np.empty(HORIZON)
    for k in range(HORIZON):
        near = misses[:, max(0, k - _AROUND) : k + _AROUND + 1]
        near = near[np.isfinite(near)]
        low[k], high[k] = np.quantile(near, [0.1, 0.9]) if len(near) else (np.nan, np.nan)
    return np.minimum(low, 0.0), np.maximum(high, 0.0)
