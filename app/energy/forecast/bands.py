"""How far off a model was before, at each lead time: its bias, and the band that held 80 % of what came.

Errors are measured − raw, (m past forecasts, T leads), NaN where the outcome is not known yet or never was; all made at the
same local clock time, so a lead is also a time of day.   Thread: any, pure.
The band is an empirical one: the 10 and 90 % quantiles of the errors within an hour of the lead, after the bias is taken
out. Few past days make it wider by the ratio of Student's t to the normal quantile, as for a mean of unknown spread; with
none at all it spans everything that was measured.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.energy.noise import Floats
from app.model.language import tr, trn

LOW, HIGH = 0.10, 0.90
WANTED_DAYS = 14
"""Past forecasts from which on a band needs no excuse; assumption."""
_SHRINK_DAYS = 3.0  # the bias counts n / (n + 3): few days say little about it; assumption
_WIDER = (np.inf, 2.401, 1.471, 1.278, 1.196, 1.152, 1.123, 1.104, 1.090, 1.079, 1.071)
"""t(0.9; n − 1) / 1.2816 for n = 1 .. 11, the first one capped by what follows below; from tables of Student's t."""


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """bias, low, high (T,): to be added to the raw forecast; low <= bias <= high.   days: past forecasts behind it."""

    bias: Floats
    low: Floats
    high: Floats
    days: int


def band_of(errors: Floats, reach: int, spread: tuple[float, float]) -> Band:
    """reach: leads taken on both sides.   spread: least and most that was ever measured, for where there are no errors: its
    width then stands for the band."""
    leads = errors.shape[1]
    known = np.isfinite(errors)
    days = int(known.any(axis=1).sum())
    width = max(spread[1] - spread[0], 0.0)
    if not days:
        return Band(np.zeros(leads), np.full(leads, -width), np.full(leads, width), 0)
    around = np.concatenate([_shifted(errors, by) for by in range(-reach, reach + 1)], axis=0)
    usable = np.isfinite(around)
    none = ~usable.any(axis=0)
    around[:, none] = 0.0
    count = np.maximum(np.isfinite(around).sum(axis=0) / (2 * reach + 1), 1.0)
    mean = np.nanmean(around, axis=0)
    bias = mean * count / (count + _SHRINK_DAYS)
    off = around - bias
    low, high = _quantiles(off)
    factor = _factor(count)
    low, high = np.minimum(low, 0.0) * factor, np.maximum(high, 0.0) * factor
    lone = count < 2.0  # one past day: its largest error, doubled, both ways
    size = 2.0 * np.nanmax(np.abs(off), axis=0)
    low, high = np.where(lone, -size, low), np.where(lone, size, high)
    low, high = np.where(none, -width, low), np.where(none, width, high)
    return Band(np.where(none, 0.0, bias), bias + low, bias + high, days)


def basis_of(days: int) -> str:
    """In words, for beside the forecast."""
    if not days:
        return tr("no past forecast to judge by: the band spans all that was measured")
    if days < WANTED_DAYS:
        return trn(
            "band from {n} past day; {wanted} are wanted, so it is drawn wider",
            "band from {n} past days; {wanted} are wanted, so it is drawn wider",
            days,
            wanted=WANTED_DAYS,
        )
    return tr("band from {n} past days", n=days)


def _quantiles(off: Floats) -> tuple[Floats, Floats]:
    """LOW and HIGH of each column's numbers, NaN left out, joined by lines; numpy's own walks column by column."""
    ordered = np.sort(off, axis=0)  # NaN last
    count = np.isfinite(ordered).sum(axis=0)
    columns = np.arange(off.shape[1])
    found = []
    for share in (LOW, HIGH):
        place = share * np.maximum(count - 1, 0)
        below = place.astype(np.int64)
        above = np.minimum(below + 1, np.maximum(count - 1, 0))
        first, second = ordered[below, columns], ordered[above, columns]
        found.append(first + (place - below) * (second - first))
    return found[0], found[1]


def _factor(count: Floats) -> Floats:
    at = np.clip(np.round(count).astype(np.int64), 2, len(_WIDER)) - 1
    return np.where(count < len(_WIDER) + 0.5, np.array(_WIDER)[at], 1.0 + 0.8 / np.maximum(count, 1.0))


def _shifted(errors: Floats, by: int) -> Floats:
    out = np.full(errors.shape, np.nan)
    if by >= 0:
        out[:, by:] = errors[:, : errors.shape[1] - by]
    else:
        out[:, :by] = errors[:, -by:]
    return out
