"""Figures of one signal over a stretch of time, weighted by how long each value held.

A reading holds until the next one, but never across a gap (docs/practice.md: longer than 2 x the period): there it holds
for one period and the rest is not covered. From buckets (a rollup) n, lowest, highest and mean stay right; the spread and
the percentiles are then those of the buckets' means, and `is_exact` is false.   Thread: any.   Units: ns, the signal's.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.times import HOUR_NS

ENERGY_OF = {"W": "Wh", "kW": "kWh", "MW": "MWh", "GW": "GWh"}
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Statistics:
    """n: readings in the stretch.   coverage: 0 to 1, share of time with a value that holds.   low_ns, high_ns: when
    (of buckets: when the bucket began), None where nothing is known.   mean: weighted by time.   integral: unit x hours.
    above_ns, below_ns: how long above the upper and below the lower limit, None where there is no such limit.
    """

    n: int
    coverage: float
    low: float = math.nan
    low_ns: int | None = None
    high: float = math.nan
    high_ns: int | None = None
    mean: float = math.nan
    std: float = math.nan
    p5: float = math.nan
    p50: float = math.nan
    p95: float = math.nan
    integral: float = math.nan
    above_ns: int | None = None
    below_ns: int | None = None
    is_exact: bool = True


def statistics(
    t_ns: NDArray[np.int64],
    low: Floats,
    high: Floats,
    mean: Floats,
    count: NDArray[np.int64],
    from_ns: int,
    to_ns: int,
    *,
    period_ns: int,
    gap_after_ns: int,
    lower: float = math.nan,
    upper: float = math.nan,
) -> Statistics:
    """The arrays of a Series (readings or buckets) in order of time; those before from_ns only hold into the stretch.

    from_ns < to_ns, else ValueError.   lower, upper: limits, nan for none.
    """
    if to_ns <= from_ns:
        raise ValueError("a stretch of time ends after it begins")
    kept = np.isfinite(mean) & (t_ns < to_ns)
    t_ns, count = t_ns[kept], count[kept]
    low, high, mean = low[kept], high[kept], mean[kept]
    is_exact = bool((count <= 1).all())
    weight = _weights(t_ns, count, from_ns, to_ns, period_ns, gap_after_ns)
    inside = t_ns >= from_ns
    n = int(count[inside].sum())
    seen = inside | (weight > 0)
    if not seen.any():
        return Statistics(0, 0.0)
    total = float(weight.sum())
    at_low, at_high = (
        int(np.argmin(np.where(seen, low, np.inf))),
        int(np.argmax(np.where(seen, high, -np.inf))),
    )
    average = float((mean * weight).sum() / total) if total else math.nan
    spread = math.sqrt(float((weight * (mean - average) ** 2).sum()) / total) if total else math.nan
    p5, p50, p95 = _percentiles(mean, weight, (0.05, 0.5, 0.95))
    return Statistics(
        n,
        total / (to_ns - from_ns),
        float(low[at_low]),
        max(int(t_ns[at_low]), from_ns),
        float(high[at_high]),
        max(int(t_ns[at_high]), from_ns),
        average,
        spread,
        p5,
        p50,
        p95,
        float((mean * weight).sum()) / HOUR_NS,
        None if math.isnan(upper) else int((weight * _share_above(low, high, mean, upper)).sum()),
        None if math.isnan(lower) else int((weight * _share_above(-high, -low, -mean, -lower)).sum()),
        is_exact,
    )


def _weights(
    t_ns: NDArray[np.int64],
    count: NDArray[np.int64],
    from_ns: int,
    to_ns: int,
    period_ns: int,
    gap_after_ns: int,
) -> Floats:
    """How long each value holds within the stretch, ns."""
    if not len(t_ns):
        return np.empty(0)
    until_next = np.diff(t_ns, append=max(to_ns, int(t_ns[-1])))
    many = np.maximum(count, 1)
    holds = np.where(until_next <= gap_after_ns * many, until_next, np.minimum(until_next, period_ns * many))
    start, end = np.maximum(t_ns, from_ns), np.minimum(t_ns + holds, to_ns)
    return np.asarray(np.maximum(end - start, 0), dtype=np.float64)


def _percentiles(value: Floats, weight: Floats, shares: tuple[float, ...]) -> tuple[float, ...]:
    """The smallest value that so large a share of the time does not exceed."""
    if not weight.sum():
        return tuple(math.nan for _ in shares)
    order = np.argsort(value, kind="stable")
    reached = np.cumsum(weight[order])
    at = np.searchsorted(reached, [share * reached[-1] * (1 - 1e-12) for share in shares])
    return tuple(float(value[order][min(k, len(value) - 1)]) for k in at)


def _share_above(low: Floats, high: Floats, mean: Floats, limit: float) -> Floats:
    """1 above, 0 not; a bucket that lies on both sides counts by where its mean lies between its extremes."""
    with np.errstate(invalid="ignore", divide="ignore"):
        part = np.clip((high - limit) / (high - low), 0.0, 1.0)
    return np.where(low > limit, 1.0, np.where(high <= limit, 0.0, np.where(high > low, part, mean > limit)))
