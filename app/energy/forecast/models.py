"""Three simple models of the next day: as yesterday; as similar days; as the sun's course and the clouds of today.

Each takes a Past and gives (steps a day,) means of the steps that follow it, NaN where it cannot say.   Thread: any, pure.
None is fitted: what they weigh and how quickly they forget is stated here, marked assumption, and judged by the errors that
are shown beside the forecast (bands.py, tracker.py).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.energy.forecast.past import Ints, Past, day_type
from app.model.times import HOUR_NS

Floats = NDArray[np.float64]
Model = Callable[[Past, str], Floats]

PERSISTENCE, SIMILAR_DAY, PHYSICS = "persistence", "similar day", "physics"

FADES_DAYS = 10.0  # a day ten days older counts a third; assumption
TEMPERATURE_K = 3.0  # days so much warmer or colder count 0.6; assumption
OTHER_WEEKEND, OTHER_TYPE = 0.1, 0.01  # weight of Saturday for Sunday, of a workday for a weekend; assumption
RECENT_H = 3.0  # what the last hours say about today; assumption
HOLDS_H = 6.0  # and how soon that fades; assumption
_SHIFT_H = 2.0  # clearness of a clock time is taken over so many hours on both sides; assumption


def persistence(past: Past, quantity: str) -> Floats:
    """As on the last day that knows that clock time, at most a week back: the yardstick of all others."""
    days, table = past.days(past.values[quantity])
    target, slot = past.ahead()
    out = np.full(len(target), np.nan)
    for back in range(1, 8):
        row = target - back - (days[0] if len(days) else 0)
        inside = (row >= 0) & (row < len(days)) & ~np.isfinite(out)
        out[inside] = table[row[inside], slot[inside]]
    return out


def similar_day(past: Past, quantity: str) -> Floats:
    """The mean of past days at that clock time, weighted by kind of day, age and outdoor temperature; shifted by what the
    last hours lay above or below the same mean, as long as that holds."""
    series = past.values[quantity]
    days, table = past.days(series)
    target, slot = past.ahead()
    out = _profile(past, days, table, target, slot, by_kind=quantity != "pv")
    recent = np.arange(max(past.n - round(RECENT_H * HOUR_NS / past.step_ns), 0), past.n)
    if (
        len(recent) and len(days) and quantity != "pv"
    ):  # what clouds took at noon says nothing of the evening's kW
        fitted = _profile(past, days, table, past.local[0][recent], past.local[1][recent], by_kind=True)
        off = series[recent] - fitted
        if np.isfinite(off).any():
            lead_h = (np.arange(len(out)) + 0.5) * past.step_ns / HOUR_NS
            out = out + float(np.nanmean(off)) * np.exp(-lead_h / HOLDS_H)
    return out


def _profile(past: Past, days: Ints, table: Floats, target: Ints, slot: Ints, *, by_kind: bool) -> Floats:
    """(len(target),) weighted means over the days before each target day.   by_kind: people's habits are in it, so that kind
    of day and temperature count, too."""
    out = np.full(len(target), np.nan)
    warmth = _warmth(past, days)
    for day in np.unique(target):
        here = target == day
        weight = np.exp(-(day - days) / FADES_DAYS)
        if by_kind:
            weight = weight * _kinship(day_type(days), int(day_type(np.array([day]))[0]))
            weight = weight * _closeness(past, days, warmth, int(day))
        weight[days >= day] = 0.0
        part = table[:, slot[here]]
        known = np.isfinite(part)
        total = (weight[:, None] * known).sum(axis=0)
        mean = (weight[:, None] * np.where(known, part, 0.0)).sum(axis=0)
        out[here] = np.divide(mean, total, out=np.full(int(here.sum()), np.nan), where=total > 1e-12)
    return out


def _kinship(kinds: Ints, kind: int) -> Floats:
    both_weekend = (kinds > 0) & (kind > 0)
    return np.asarray(np.where(kinds == kind, 1.0, np.where(both_weekend, OTHER_WEEKEND, OTHER_TYPE)))


def _warmth(past: Past, days: Ints) -> Floats:
    """(d,) mean outdoor temperature of each local day; NaN where nobody measured."""
    if len(past.temp_c) != past.n or not past.n:
        return np.full(len(days), np.nan)
    _, table = past.days(past.temp_c)
    known = np.isfinite(table)
    count = known.sum(axis=1)
    total = np.where(known, table, 0.0).sum(axis=1)
    return np.asarray(
        np.divide(total, count, out=np.full(len(days), np.nan), where=count > table.shape[1] // 4)
    )


def _closeness(past: Past, days: Ints, warmth: Floats, day: int) -> Floats:
    """(d,) how near in temperature each day was; the day to come is taken to be as warm as the last 24 h before the end,
    or as it was itself where it is past."""
    itself = days == day
    if itself.any() and day < int(past.local[0][past.n - 1]):
        here = float(warmth[itself][0])
    else:
        last = past.temp_c[-past.steps_a_day :]
        here = float(np.mean(last[np.isfinite(last)])) if np.isfinite(last).any() else np.nan
    if not np.isfinite(here):
        return np.ones(len(days))
    apart = np.where(np.isfinite(warmth), warmth - here, TEMPERATURE_K)
    return np.asarray(np.exp(-0.5 * (apart / TEMPERATURE_K) ** 2) + 0.02)


def physics(past: Past, quantity: str = "pv") -> Floats:
    """PV: what a clear sky would give at each step (the sun's course, known ahead) times the clearness of past days at that
    clock time, bent to the clearness of the last hours of light as long as that holds."""
    n, ahead = past.n, past.steps_a_day
    if len(past.clear_kw) < n + ahead:
        return np.full(ahead, np.nan)
    made, clear = past.values[quantity], past.clear_kw[:n]
    known = np.isfinite(made) & (clear > 0.0)
    if not known.any():
        return np.full(ahead, np.nan)
    target, slot = past.ahead()
    share = _clearness(past, np.where(known, made, 0.0), np.where(known, clear, 0.0), int(target[0]))
    first = max(n - round(RECENT_H * HOUR_NS / past.step_ns), 0)
    usual = share[past.local[1][first:n]] * clear[first:n] * known[first:n]
    bend = np.ones(ahead)
    if usual.sum() > 0.02 * clear.max() * (n - first):  # enough light lately to say anything
        now = float(np.clip(made[first:n][known[first:n]].sum() / usual.sum(), 0.0, 3.0))
        lead_h = (np.arange(ahead) + 0.5) * past.step_ns / HOUR_NS
        bend = 1.0 + (now - 1.0) * np.exp(-lead_h / HOLDS_H)
    return np.asarray(past.clear_kw[n : n + ahead] * np.clip(share[slot] * bend, 0.0, None))


def _clearness(past: Past, made: Floats, clear: Floats, day: int) -> Floats:
    """(steps a day,) made over clear at each clock time, recent days more, over the hours around it."""
    days, of_made = past.days(made)
    _, of_clear = past.days(clear)
    weight = np.exp(-(day - days) / FADES_DAYS)[:, None]
    top, bottom = (np.nansum(weight * part, axis=0) for part in (of_made, of_clear))
    width = round(_SHIFT_H * HOUR_NS / past.step_ns)
    kernel = np.ones(2 * width + 1)
    top, bottom = np.convolve(top, kernel, "same"), np.convolve(bottom, kernel, "same")
    overall = float(top.sum() / max(bottom.sum(), 1e-12))
    enough = bottom > 1e-6 * max(float(bottom.max()), 1e-12)
    return np.asarray(np.divide(top, bottom, out=np.full(len(top), overall), where=enough))


def balance(past: Past, quantity: str = "balance") -> Floats:
    """Own generation less consumption: PV by physics, the rest (turbines, load) as on similar days."""
    rest = similar_day(past, "balance_without_pv")
    return np.asarray(physics(past, "pv") + rest) if "pv" in past.values else rest


MODELS: dict[str, tuple[tuple[str, Model], ...]] = {
    "load": ((SIMILAR_DAY, similar_day), (PERSISTENCE, persistence)),
    "pv": ((PHYSICS, physics), (SIMILAR_DAY, similar_day), (PERSISTENCE, persistence)),
    "price": ((SIMILAR_DAY, similar_day), (PERSISTENCE, persistence)),
    "balance": ((PHYSICS, balance), (SIMILAR_DAY, similar_day), (PERSISTENCE, persistence)),
}
"""By quantity, in the order in which a tie is broken."""
