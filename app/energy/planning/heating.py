"""Heat of a block of meters over all steps: need, tanks, pumps, district heat, and what is left for others.

kW; arrays (k meters, T steps).   Thread: any, pure. The formulas are those of the simulator (loads.py, heat_pump.py,
storage.py); its order too: tanks level the days, pumps take what they can, then district heat, then backup.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.energy import heat_pump
from app.energy.flows import LINK_SHARE_OF_WATER
from app.energy.noise import Floats
from app.energy.planning.district import PlanningDistrict, Rows
from app.energy.planning.levelling import levelled
from app.energy.planning.weather_year import WeatherYear
from app.energy.weather import season


@dataclass(frozen=True, slots=True, eq=False)
class PumpYear:
    """What all pumps of one source and cut-off share in each step: kinds along axis 0.   kind (q,): of each pump."""

    kind: Rows
    cop: Floats
    per_heat: Floats
    may: Floats

    @classmethod
    def of(cls, district: PlanningDistrict, weather: WeatherYear) -> PumpYear:
        pumps, air = district.pumps, weather.weather.temp_c
        said = list(zip(pumps.source, pumps.min_outdoor_c.tolist(), strict=True))
        kinds = sorted(set(said))
        year = season(weather.day.t_s - heat_pump.SOURCE_LAG_S)
        supply = heat_pump.supply_c(air)
        cop = np.array([heat_pump.cop(heat_pump.source_c(s, year, air), supply) for s, _ in kinds])
        may = np.array([heat_pump.may_run(air - cut + heat_pump.CUT_OFF_C) for _, cut in kinds])
        cop, may = cop.reshape(-1, weather.n), may.reshape(-1, weather.n)
        return cls(np.array([kinds.index(one) for one in said], dtype=np.intp), cop, 1.0 / cop, may)


@dataclass(frozen=True, slots=True, eq=False)
class Heating:
    """(k, T) kW each; tank growth (k,) kWh."""

    pump: Floats
    pump_heat: Floats
    link_heat: Floats
    rest: Floats
    tank_in: Floats
    tank_out: Floats
    tank_lost: Floats
    tank_growth_kwh: Floats


def heating(
    district: PlanningDistrict, year: PumpYear, weather: WeatherYear, heat: Floats, water: Floats | None
) -> Heating:
    """Of the meters of `district` (a block); year.kind: of its pumps.   heat (k, T): space and water.   water: of it, or None
    where no meter has a link."""
    tank_in, tank_out, tank_lost, growth = _tanks(district, weather, heat)
    wanted = heat
    if len(district.tanks):
        wanted = heat + tank_in - tank_out
        dumped = np.maximum(
            -wanted, 0.0
        )  # on its way to the midnight's content a tank may give more than is wanted
        wanted += dumped
        tank_out -= dumped
        tank_lost += dumped
    for_pumps = wanted
    linked = np.flatnonzero(district.link_kw > 0.0)
    if len(linked) and water is not None:
        for_pumps = wanted.copy()
        for_pumps[linked] = np.maximum(wanted[linked] - LINK_SHARE_OF_WATER * water[linked], 0.0)
    pump, pump_heat = _pumps(district, year, for_pumps)
    rest = np.maximum(wanted - pump_heat, 0.0)
    link = np.zeros_like(rest)
    if len(linked):
        link[linked] = np.minimum(rest[linked], district.link_kw[linked, None])
        rest -= link
    return Heating(pump, pump_heat, link, rest, tank_in, tank_out, tank_lost, growth)


def _pumps(district: PlanningDistrict, year: PumpYear, wanted: Floats) -> tuple[Floats, Floats]:
    pumps = district.pumps
    if not len(pumps):
        return np.zeros_like(wanted), np.zeros_like(wanted)
    most = heat_pump.most_heat_kw(
        pumps.rated_kw[:, None], pumps.rated_heat_kw[:, None], year.cop[year.kind], year.may[year.kind]
    )
    one_each = len(pumps) == len(wanted) and bool((pumps.at == np.arange(len(wanted))).all())
    if one_each:
        heat = np.minimum(most, wanted, out=most)
        return heat * year.per_heat[year.kind], heat
    k = len(wanted)
    heat = heat_pump.shared(most, gathered(most, pumps.at, k)[pumps.at], wanted[pumps.at])
    return gathered(heat * year.per_heat[year.kind], pumps.at, k), gathered(heat, pumps.at, k)


def gathered(flow: Floats, at: Rows, count: int) -> Floats:
    """Sum of the flows (p, T) at each of `count` meters."""
    total = np.zeros((count, flow.shape[1]))
    for row, host in enumerate(at):
        total[host] += flow[row]
    return total


def _tanks(
    district: PlanningDistrict, weather: WeatherYear, heat: Floats
) -> tuple[Floats, Floats, Floats, Floats]:
    """Each tank levels the days of its building, from and to the content of the simulator's midnights."""
    zeros = np.zeros_like(heat) if len(district.tanks) else np.broadcast_to(0.0, heat.shape)
    taken, given, lost, growth = zeros, zeros.copy(), zeros.copy(), np.zeros(len(heat))
    tanks = district.tanks
    if not len(tanks):
        return taken, given, lost, growth
    ran = levelled(tanks, heat[tanks.at], weather)
    for row, at in enumerate(tanks.at):
        taken[at] += np.maximum(ran.power_kw[row], 0.0)
        given[at] += np.maximum(-ran.power_kw[row], 0.0)
        lost[at] += ran.lost_kwh[row] / weather.step_h
        growth[at] += (ran.soc[row, -1] - ran.soc[row, 0]) * tanks.store.capacity_kwh[row]
    return taken, given, lost, growth
