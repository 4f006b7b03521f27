"""The cars of a year: when those of each meter may charge, what they need each day, and when they take it.

kW at the connectors, kWh.   Arrays (f fleets, T steps), time last.   Thread: any, pure.
The charging itself is that of app/energy/flexible/daily.py: one stay a day at each meter. A year is cut where no stay is cut:
at noon for cars that stay overnight, at midnight for those that come by day. Fleets that lend give in the evening peak, at the
simulator's share of their connectors, as much as they can take again outside of it, and then do not charge meanwhile.
assumption: the need of a day lies between 0.6 and 1.4 of its mean, evenly; arrivals and departures are spread evenly.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from app.energy.day import is_weekend
from app.energy.ev import PEAK_FROM_H, PEAK_TO_H, V2G_SHARE
from app.energy.flexible.daily import daily_at_once, daily_cheapest
from app.energy.noise import Floats, uniform
from app.energy.planning.district import Fleets, Rows
from app.energy.planning.weather_year import WeatherYear

LEAST_NEED, MORE_NEED = 0.6, 0.8  # assumption: evenly from 0.6 to 1.4 of the mean


class Charging(StrEnum):
    """at_once: full power on arrival.   cheapest: in the cheapest steps of each stay.   sun: where the meter's own net load is
    lowest, so its sun and its calm hours first."""

    AT_ONCE = "at once"
    CHEAPEST = "cheapest"
    SUN = "sun"


@dataclass(frozen=True, slots=True, eq=False)
class Driven:
    """power_kw, lent_kw (f, T): taken and given back.   missing_kwh (f,): of the need of whole stays, where the time or the
    connector was too small."""

    power_kw: Floats
    lent_kw: Floats
    missing_kwh: Floats


def charge(fleets: Fleets, weather: WeatherYear, how: Charging, cost: Floats, step_h: float) -> Driven:
    """cost (T,) for all or (f, T): read unless they charge at once.   Fleets of overnight and of day cars may be mixed."""
    power, lent = np.zeros((len(fleets), weather.n)), np.zeros((len(fleets), weather.n))
    missing = np.zeros(len(fleets))
    overnight = fleets.leave_h <= fleets.arrive_h
    for anchor_h, these in ((12.0, np.flatnonzero(overnight)), (0.0, np.flatnonzero(~overnight))):
        if len(these):
            own = cost if cost.ndim == 1 else cost[these]
            made = _anchored(fleets, these, anchor_h, weather, how, own, step_h)
            power[these], lent[these], missing[these] = made
    return Driven(power, lent, missing)


def _anchored(
    fleets: Fleets,
    these: Rows,
    anchor_h: float,
    weather: WeatherYear,
    how: Charging,
    cost: Floats,
    step_h: float,
) -> tuple[Floats, Floats, Floats]:
    steps = weather.steps_a_day
    hour = (weather.day.hour - anchor_h) % 24.0
    before = int(hour[0] / step_h)
    days = -(-(before + weather.n) // steps)
    after = days * steps - before - weather.n
    slot = (hour / step_h).astype(np.intp)
    slot = np.concatenate([np.arange(before), slot, np.arange(steps - after, steps)])
    middles = (np.arange(steps) + 0.5) * step_h
    arrive = ((fleets.arrive_h[these] - anchor_h) % 24.0)[:, None]
    leave = ((fleets.leave_h[these] - anchor_h) % 24.0)[:, None]
    spread = np.maximum(fleets.spread_h[these], 0.01)[:, None]
    there = np.clip((middles - arrive) / spread + 0.5, 0.0, 1.0)
    there *= np.clip((leave - middles) / spread + 0.5, 0.0, 1.0)
    most = there * fleets.power_kw[these, None]
    open_kw = most[:, slot].reshape(len(these), days, steps)
    begun = int(weather.day.number[0]) - int(weather.day.hour[0] < anchor_h)
    number = begun + np.arange(days)
    luck = LEAST_NEED + MORE_NEED * uniform(fleets.seed[these, None], number)
    rest = np.where(is_weekend(number), fleets.weekend[these, None], 1.0)
    need = fleets.need_kwh[these, None] * luck * rest
    lent = np.zeros((len(these), weather.n))
    if (fleets.lend_kwh[these] > 0.0).any():
        in_peak = _share_in_peak(np.asarray((middles + anchor_h) % 24.0), step_h)[slot].reshape(days, steps)
        give_kw, lend = _lends(open_kw, in_peak, need, fleets.lend_kwh[these, None], step_h)
        lent = give_kw.reshape(len(these), -1)[:, before : before + weather.n]
        open_kw = np.where((lend > 0.0)[..., None], open_kw * (1.0 - in_peak), open_kw)
        need = need + lend
    if how is Charging.AT_ONCE:
        power = daily_at_once(open_kw, need, step_h)
    else:
        padded = np.pad(cost, [(0, 0)] * (cost.ndim - 1) + [(before, after)])
        power = daily_cheapest(open_kw, need, padded, step_h)
    whole = slice(1 if before else 0, days - 1 if after else days)
    taken = power.reshape(len(these), days, steps)[:, whole].sum(axis=2) * step_h
    short = np.maximum(need[:, whole] - taken, 0.0)
    short[short < 1e-9 * (need[:, whole] + 1.0)] = 0.0  # rounding is not a shortfall
    return power[:, before : before + weather.n], lent, short.sum(axis=1)


def _lends(
    open_kw: Floats, in_peak: Floats, need_kwh: Floats, lend_kwh: Floats, step_h: float
) -> tuple[Floats, Floats]:
    """(f, days, steps) kW given back, and (f, days) kWh of it: never more than can be taken again beside the driver's need."""
    give_kw, rest_kw = V2G_SHARE * open_kw * in_peak, open_kw * (1.0 - in_peak)
    able, spare = give_kw.sum(axis=2) * step_h, np.maximum(rest_kw.sum(axis=2) * step_h - need_kwh, 0.0)
    lend = np.minimum(np.minimum(lend_kwh, able), spare)
    give_kw *= np.divide(lend, able, out=np.zeros_like(able), where=able > 0.0)[..., None]
    return give_kw, lend


def _share_in_peak(hour: Floats, step_h: float) -> Floats:
    """How much of the step around each local hour lies in the evening peak (ev.py), 0..1."""
    inside = np.minimum(hour + step_h / 2.0, PEAK_TO_H) - np.maximum(hour - step_h / 2.0, PEAK_FROM_H)
    return np.clip(inside / step_h, 0.0, 1.0)
