"""The next hours of charging load and of bikes or cars that are free, by the similar day of app.energy.forecast.

Its model, its bands (80 % of what it missed at this clock time before) and its words; only the quantities are others.
Times ns UTC.   Thread: any, pure.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from app.energy.forecast.bands import band_of
from app.energy.forecast.contract import Forecast
from app.energy.forecast.models import SIMILAR_DAY, similar_day
from app.energy.forecast.past import Past
from app.model.language import mark

Floats = NDArray[np.float64]
STEP_NS = 15 * 60 * 10**9
STEPS = 96
HORIZON = 48  # steps: 12 h
JUDGED_DAYS = 14
LEAST_DAYS = 2
LEAST_COVERAGE = 0.90
_REACH = 4  # leads on both sides whose misses count for one: an hour
_KEY = "shown"


def outlook(
    quantity: str, unit: str, past: Past, made_at_ns: int, *, low: float = -math.inf, high: float = math.inf
) -> Forecast:
    """past: quarters up to made_at_ns, of the one series that `past_of` made.   low, high: what is possible."""
    values = past.values[_KEY]
    why = _why_not(values)
    raw = similar_day(past, _KEY)[:HORIZON] if not why else np.full(HORIZON, np.nan)
    if not why and not np.isfinite(raw).any():
        why = mark("no day like this one is known at these hours")
    if why:
        nothing = np.empty(0)
        return Forecast(
            quantity, unit, made_at_ns, past.end_ns, STEP_NS, nothing, nothing, nothing, SIMILAR_DAY, why=why
        )
    known = values[np.isfinite(values)]
    band = band_of(_misses(past), _REACH, (float(known.min()), float(known.max())))
    expected, under, over = (
        np.clip(raw + by[: len(raw)], low, high) for by in (band.bias, band.low, band.high)
    )
    basis = f"{band.days} past day{'' if band.days == 1 else 's'}"
    return Forecast(
        quantity, unit, made_at_ns, past.end_ns, STEP_NS, expected, np.minimum(under, expected),
        np.maximum(over, expected), SIMILAR_DAY, basis,
    )  # fmt: skip


def past_of(values: Floats, start_ns: int, zone: object) -> Past:
    """values (n,): means by quarter from start_ns, NaN where not known."""
    return Past(start_ns, STEP_NS, zone, {_KEY: values})  # type: ignore[arg-type]


def _why_not(values: Floats) -> str:
    if len(values) < LEAST_DAYS * STEPS:
        return f"needs {LEAST_DAYS} days of readings, and there are {len(values) / STEPS:.1f}"
    share = float(np.isfinite(values[-7 * STEPS :]).mean())
    return "" if share >= LEAST_COVERAGE else f"only {share:.0%} of the past week is known"


def _misses(past: Past) -> Floats:
    """(m, HORIZON) measured less foretold, at this clock time on the days before."""
    values = past.values[_KEY]
    found = []
    for back in range(1, JUDGED_DAYS + 1):
        n = past.same_clock(back)
        if n is None or n < STEPS:
            break
        said = similar_day(past.until(n), _KEY)[:HORIZON]
        came = np.full(HORIZON, np.nan)
        later = values[n : n + HORIZON]
        came[: len(later)] = later
        found.append(came - said)
    return np.array(found).reshape(-1, HORIZON)
