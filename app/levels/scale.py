"""The stretch of values that an analogue indicator spans, and what is normal in it.   Thread: any, pure.

    scale_of(signal, limits.of(row), usual)     # usual: (5 %, 95 %) of the signal's own recent values, or None

Normal is what lies between the innermost alarm limits; where there are none, what the signal itself did lately, and the
indicator marks it as such. The physical bounds of a signal are no scale: a load of 100 kW at a meter for 2 200 kW would
never be seen to move.   Source: docs/practice.md, alarms 7; the margins are an assumption.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.levels.limits import Mark
from app.model.signal import Signal

MARGIN = 0.15  # assumption: of the span between limits, on each side, so that a value beyond its limit is seen to be
USUAL_MARGIN = 0.5  # assumption: as wide as the usual band again, half of it on each side
LEAST_SAMPLES = 12  # assumption: fewer values say nothing of what is usual
USUAL = (5.0, 95.0)  # percentiles


class Band(StrEnum):
    """Where the normal band comes from."""

    LIMITS = "limits"
    USUAL = "usual"  # 5 to 95 % of its own recent values
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Scale:
    """low < high: ends of the bar.   normal_low <= normal_high: the band, nan for Band.NONE."""

    low: float
    high: float
    normal_low: float = math.nan
    normal_high: float = math.nan
    band: Band = Band.NONE

    def share(self, value: float) -> float:
        """0 at the low end, 1 at the high one; outside it is held at the end. nan stays nan."""
        if math.isnan(value):
            return math.nan
        return min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)

    def is_outside(self, value: float) -> bool:
        """Further than the bar reaches."""
        return value < self.low or value > self.high

    def is_normal(self, value: float) -> bool:
        """Within the band; also where there is none, or no value."""
        return self.band is Band.NONE or not (value < self.normal_low or value > self.normal_high)


def usual_band(values: NDArray[np.float64]) -> tuple[float, float] | None:
    """5 and 95 % of what is finite; None of too few."""
    known = values[np.isfinite(values)]
    if len(known) < LEAST_SAMPLES:
        return None
    low, high = np.percentile(known, USUAL)
    return float(low), float(high)


def scale_of(signal: Signal, marks: Sequence[Mark], usual: tuple[float, float] | None) -> Scale | None:
    """None where nothing says how far the signal goes: no limit, no past and no physical bounds."""
    above = [m.limit for m in marks if m.is_above]
    below = [m.limit for m in marks if not m.is_above]
    if above or below:
        found = _of_limits(signal, above, below, usual)
    elif usual is not None:
        found = _of_usual(signal, usual)
    elif math.isfinite(signal.low) and math.isfinite(signal.high):
        found = (signal.low, signal.high, math.nan, math.nan, Band.NONE)
    else:
        return None
    low, high, normal_low, normal_high, band = found
    if not high > low:
        low, high = low - _least(signal, low), high + _least(signal, high)
    return Scale(low, high, normal_low, normal_high, band)


def _of_limits(
    signal: Signal, above: list[float], below: list[float], usual: tuple[float, float] | None
) -> tuple[float, float, float, float, Band]:
    ends = [*above, *below, *(usual or ())]
    if not below:
        ends.append(signal.low if math.isfinite(signal.low) else min(0.0, *ends))
    if not above:
        ends.append(signal.high if math.isfinite(signal.high) else max(0.0, *ends))
    low, high = min(ends), max(ends)
    margin = MARGIN * (high - low)
    low, high = _clipped(signal, low - margin, high + margin, (*above, *below))
    normal_low, normal_high = max(below, default=low), min(above, default=high)
    if normal_low > normal_high:  # limits that cross: nothing is normal between them
        return low, high, math.nan, math.nan, Band.NONE
    return low, high, normal_low, normal_high, Band.LIMITS


def _of_usual(signal: Signal, usual: tuple[float, float]) -> tuple[float, float, float, float, Band]:
    low, high = usual
    span = max(high - low, 4 * _least(signal, high))
    ends = _clipped(signal, low - USUAL_MARGIN * span, high + USUAL_MARGIN * span, usual)
    return *ends, low, high, Band.USUAL


def _clipped(signal: Signal, low: float, high: float, kept: Sequence[float]) -> tuple[float, float]:
    """Not beyond what is physically possible, and never without what has to be seen."""
    if math.isfinite(signal.low):
        low = min(max(low, signal.low), *kept)
    if math.isfinite(signal.high):
        high = max(min(high, signal.high), *kept)
    return low, high


def _least(signal: Signal, near: float) -> float:
    """The least half span: some steps of the last digit, or a little of the value."""
    return max(5.0 * 10.0 ** -max(0, signal.decimals), 0.02 * abs(near))
