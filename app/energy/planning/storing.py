"""The batteries of a year: each against what crosses its own meter, by a rule or the cheapest way.

kW, kWh; arrays (k meters, T steps).   Thread: any, pure. The stores are run by app/energy/flexible.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from app.energy.flexible import batteries
from app.energy.flexible.costs import Prices
from app.energy.flexible.rules import self_consumption
from app.energy.noise import Floats
from app.energy.planning.district import PlanningDistrict, Rows, Stores
from app.energy.planning.levelling import levelled
from app.energy.planning.outside import Outside
from app.energy.planning.result import Flows
from app.energy.planning.weather_year import WeatherYear
from app.energy.storage import Run, Store

START_SOC = 0.5
"""Content of batteries at the start of a span; assumption."""
_STEPS_AT_ONCE = 1024


class BatteryRule(StrEnum):
    """self_consumption: what is left over is stored and taken when it is missing.   level_days: peaks are shaved and valleys
    filled day by day, as the simulator's batteries do.   cheapest: by linear programme, prices and the day's own load known to
    the end of each day, which ends with the content it began with; about 0.4 s a battery and year of hours."""

    SELF_CONSUMPTION = "self-consumption"
    LEVEL_DAYS = "level days"
    CHEAPEST = "cheapest"


@dataclass(frozen=True, slots=True, eq=False)
class Sums:
    """Where the batteries' flows are added: sums of meters (k,) kWh, course of the district (T,) kW, courses of the kept."""

    meters: Flows
    course: Flows
    courses: Flows
    kept: Rows


def store(
    district: PlanningDistrict,
    weather: WeatherYear,
    outside: Outside,
    rule: BatteryRule,
    net: Floats,
    into: Sums,
) -> Floats:
    """Runs the batteries against net (k, T), adds to it and to `into`; returns the growth of each meter's content (k,) kWh.

    Several at one meter answer one after another, each to what the one before it left.
    """
    growth = np.zeros(len(net))
    for stores in _layers(district.batteries):
        at, one = stores.at, stores.store
        soc = np.clip(np.full(len(at), START_SOC), one.low, one.high)
        if rule is BatteryRule.LEVEL_DAYS:
            step, run = weather.n, _level(stores, weather)
        elif rule is BatteryRule.CHEAPEST:
            step, run = weather.steps_a_day, _cheapest(one, weather, outside)
        else:
            step, run = _STEPS_AT_ONCE, _own_use(one, weather)
        for begin in range(0, weather.n, step):
            part = slice(begin, min(begin + step, weather.n))
            ran = run(net[at, part], soc, part)
            growth[at] += (ran.soc[:, -1] - ran.soc[:, 0]) * one.capacity_kwh
            soc = ran.soc[:, -1]
            net[at, part] += ran.power_kw
            _note(ran, at, part, weather.step_h, into)
    return growth


_Runner = Callable[[Floats, Floats, slice], Run]


def _own_use(one: Store, weather: WeatherYear) -> _Runner:
    return lambda net, soc, part: self_consumption(one, net, soc, weather.step_h)


def _level(stores: Stores, weather: WeatherYear) -> _Runner:
    return lambda net, soc, part: levelled(stores, net, weather)


def _cheapest(one: Store, weather: WeatherYear, outside: Outside) -> _Runner:
    def run(net: Floats, soc: Floats, part: slice) -> Run:
        prices = Prices(outside.buy[part], outside.sell[part])
        return batteries.cheapest(one, net, prices, soc, weather.step_h).run

    return run


def _layers(stores: Stores) -> Iterator[Stores]:
    """The first battery of each meter, then the second of those that have two, and so on."""
    left = np.arange(len(stores))
    while len(left):
        _, first = np.unique(stores.at[left], return_index=True)
        these = left[np.sort(first)]
        left = np.setdiff1d(left, these)
        one = Store(*(getattr(stores.store, name)[these] for name in Store.__slots__))
        yield Stores(stores.at[these], one, stores.seed[these])


def _note(ran: Run, at: Rows, part: slice, step_h: float, into: Sums) -> None:
    row_of = np.full(len(into.meters.load), -1, dtype=np.intp)
    row_of[at] = np.arange(len(at))
    here = np.flatnonzero(row_of[into.kept] >= 0)
    taken = np.maximum(ran.power_kw, 0.0)
    for name, flow in (
        ("charged", taken),
        ("discharged", taken - ran.power_kw),
        ("battery_lost", ran.lost_kwh / step_h),
    ):
        getattr(into.meters, name)[at] += flow.sum(axis=1) * step_h
        getattr(into.course, name)[part] += flow.sum(axis=0)
        if len(here):
            getattr(into.courses, name)[here, part] += flow[row_of[into.kept[here]]]
