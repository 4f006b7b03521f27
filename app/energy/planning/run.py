"""A year of a district: every meter in every step, in blocks of meters that fit the processor's cache.

    result = run_year(district, weather, Outside.made_up(weather, seed=7))
    result.meters.flows.drawn                     # kWh of each meter
    run_year(district, weather, keep=[4, 17])     # and these two in every step

Pure and deterministic: meters do not influence one another, and sums are taken in a fixed order.   Thread: any, never the GUI's.
One thread: a second one made it slower (the steps of the batteries and the blocks are too small to leave Python's lock alone).
The formulas are the simulator's.
Order: loads and heat, PV and turbines, cars, then batteries, which answer to the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

import numpy as np

from app.energy import pv
from app.energy.flexible.shifting import shifted
from app.energy.flows import DISTRICT_HEAT_G_KWH
from app.energy.noise import Floats
from app.energy.planning.calibration import Calibration, Shapes, shapes_of
from app.energy.planning.checks import PlanningError, rows
from app.energy.planning.district import Part, PlanningDistrict, Rows
from app.energy.planning.driving import Charging, charge
from app.energy.planning.heating import PumpYear, gathered, heating
from app.energy.planning.outside import Outside
from app.energy.planning.result import Flows, Kept, Meters, YearResult, added
from app.energy.planning.spinning import turbine_kw
from app.energy.planning.storing import BatteryRule, Sums, store
from app.energy.planning.weather_year import WeatherYear

BLOCK = 16
"""Meters at once: a year of hours of them is 1.1 MB, which the second level of cache holds. Of short times more (half as many as the cache would
hold were the fastest)."""


@dataclass(frozen=True, slots=True, eq=False)
class _Setting:
    """What all blocks share.   cars_kw: given courses of all meters, or None where the fleets are charged here."""

    weather: WeatherYear
    outside: Outside
    shapes: Shapes
    factors: Floats
    pumps: PumpYear
    turbine_kw: Floats
    how: Charging
    cars_kw: Floats | None


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    flows: Flows
    net_kw: Floats
    missing_kwh: Floats
    tank_growth_kwh: Floats


def run_year(
    district: PlanningDistrict,
    weather: WeatherYear,
    outside: Outside | None = None,
    *,
    calibration: Calibration | None = None,
    charging: Charging = Charging.AT_ONCE,
    batteries: BatteryRule = BatteryRule.SELF_CONSUMPTION,
    cars_kw: Floats | None = None,
    keep: Sequence[int] | Rows = (),
) -> YearResult:
    """All meters over all steps of the weather.

    calibration: by default exact on this weather where it is a year, the normal year's otherwise.   cars_kw (k, T): given
    courses of cars at each meter, negative while they lend, beside the district's fleets.   keep: meters whose course is wanted.
    Raises PlanningError with words where something is missing or impossible.
    """
    k, n = len(district), weather.n
    outer = Outside.unknown(n) if outside is None else outside
    if len(outer.buy) != n:
        raise PlanningError(f"prices are given for {len(outer.buy)} steps, the weather for {n}")
    if cars_kw is not None and (cars_kw.shape != (k, n) or not np.isfinite(cars_kw).all()):
        raise PlanningError(f"courses of cars: ({k}, {n}) finite numbers are wanted, got {cars_kw.shape}")
    by_price = (charging is Charging.CHEAPEST and len(district.fleets)) or (
        batteries is BatteryRule.CHEAPEST and len(district.batteries)
    )
    by_price = by_price or bool(district.movable.any())
    if by_price and not np.isfinite(outer.buy).all():
        raise PlanningError("cars, batteries and loads that follow the price need prices: pass Outside")
    kept = rows("meter to keep", np.asarray(keep, dtype=np.intp), k) if len(keep) else np.zeros(0, np.intp)
    shapes = shapes_of(district.kinds, weather)
    if calibration is None:
        known = Calibration.on(weather, district.kinds, shapes) if weather.is_a_year else None
        calibration = known or Calibration.normal(district.kinds)
    setting = _Setting(
        weather, outer, shapes, calibration.factors(district.use, district.heat_kwh, district.names),
        PumpYear.of(district, weather), turbine_kw(district.turbines, weather), charging, cars_kw,
    )  # fmt: skip
    course, sums = Flows.zeros(n), Flows.zeros(k)
    courses = Flows.zeros(len(kept), n)
    net, missing, tank_growth = np.empty((k, n)), np.zeros(k), np.zeros(k)

    size = BLOCK * max(1, 4380 // max(n, 1))

    def work(first: int) -> Flows:
        these = np.arange(first, min(first + size, k))
        block = _block(district, these, setting)
        net[these], missing[these], tank_growth[these] = (
            block.net_kw,
            block.missing_kwh,
            block.tank_growth_kwh,
        )
        wanted = np.flatnonzero(np.isin(kept, these))
        of_all = {}
        for f in fields(Flows):
            flow = getattr(block.flows, f.name)
            if flow.strides != (0, 0):
                getattr(sums, f.name)[these] = flow.sum(axis=1) * weather.step_h
                getattr(courses, f.name)[wanted] = flow[kept[wanted] - first]
            of_all[f.name] = flow.sum(axis=0) if flow.strides != (0, 0) else np.zeros(())
        return Flows(**of_all)

    added(course, map(work, range(0, k, size)))
    growth = store(district, weather, outer, batteries, net, Sums(sums, course, courses, kept))
    meters = _meters(outer, weather, net, sums, course, courses, kept, growth, tank_growth, missing)
    return YearResult(district.names, weather.start_ns, weather.step_s, meters, course, Kept(kept, courses))


def _block(district: PlanningDistrict, these: Rows, setting: _Setting) -> _Block:
    part, weather = district.only(these), setting.weather
    k, n = len(part), weather.n
    nothing = np.broadcast_to(0.0, (k, n))
    flows = {f.name: nothing for f in fields(Flows)}
    electric, space, water = setting.factors[:, these]
    load, wash, heat = (
        shape[part.use] * (kwh * factor)[:, None]
        for shape, kwh, factor in (
            (setting.shapes.electric, part.electric_kwh, electric),
            (setting.shapes.water, part.water_kwh, water),
            (setting.shapes.space, part.heat_kwh, space),
        )
    )
    if len(part.movable) and part.movable.any():
        load = shifted(load, part.movable, setting.outside.buy, weather.day.number)
    heat += wash
    flows |= {"load": load, "heat": heat}
    pumps = replace(setting.pumps, kind=setting.pumps.kind[_of_block(district.pumps, these)])
    made = heating(part, pumps, weather, heat, wash)
    flows |= {"pump": made.pump, "pump_heat": made.pump_heat, "link_heat": made.link_heat}
    net = load + made.pump
    by_wire = part.electric_backup
    if by_wire.all():
        flows["backup"] = made.rest
    elif by_wire.any():
        flows["backup"] = made.rest * by_wire[:, None]
        flows["other_heat"] = made.rest - flows["backup"]
    else:
        flows["other_heat"] = made.rest
    if by_wire.any():
        net += flows["backup"]
    if len(part.tanks):
        flows |= {"tank_in": made.tank_in, "tank_out": made.tank_out, "tank_lost": made.tank_lost}
    if len(part.planes):
        flows["pv"] = _sunshine(part, weather)
        net -= flows["pv"]
    if len(part.turbines):
        flows["turbine"] = gathered(
            setting.turbine_kw[_of_block(district.turbines, these)], part.turbines.at, k
        )
        net -= flows["turbine"]
    missing = np.zeros(k)
    if setting.cars_kw is not None:
        given = setting.cars_kw[these]
        flows |= {"cars": np.maximum(given, 0.0), "lent": np.maximum(-given, 0.0)}
        net += given
    if len(part.fleets):
        missing = _drive(part, setting, net, flows)
    return _Block(Flows(**flows), net, missing, made.tank_growth_kwh)


def _of_block(part: Part, these: Rows) -> Rows:
    return np.flatnonzero((part.at >= these[0]) & (part.at <= these[-1]))


def _sunshine(part: PlanningDistrict, weather: WeatherYear) -> Floats:
    """PV of each meter; the night is left out."""
    planes, sky = part.planes, weather.weather
    lit = np.flatnonzero((weather.ghi > 0.0) | (weather.beam[0] > 0.0))
    light = pv.on_tilted(
        weather.beam[:, lit],
        weather.ghi[lit],
        weather.dhi[lit],
        pv.normals(planes.tilt_deg, planes.azimuth_deg),
    )
    if (planes.light != 1.0).any():
        light *= planes.light[:, None]
    warm = pv.module_c(light, sky.temp_c[lit], sky.wind_m_s[lit])
    power = pv.ac_power_kw(light, warm, planes.rated_kw, planes.health[:, None])
    out = np.zeros((len(part), weather.n))
    if len(planes) == len(part) and bool((planes.at == np.arange(len(part))).all()):
        out[:, lit] = power
    else:
        out[:, lit] = gathered(power, planes.at, len(part))
    return out


def _drive(part: PlanningDistrict, setting: _Setting, net: Floats, flows: dict[str, Floats]) -> Floats:
    """Charges the fleets, adds them to the net load, and returns what each meter's drivers miss."""
    fleets, missing = part.fleets, np.zeros(len(part))
    cost = net[fleets.at] if setting.how is Charging.SUN else setting.outside.buy
    driven = charge(fleets, setting.weather, setting.how, cost, setting.weather.step_h)
    np.add.at(missing, fleets.at, driven.missing_kwh)
    cars, lent = driven.power_kw, driven.lent_kw
    if len(fleets) != len(part) or not bool((fleets.at == np.arange(len(part))).all()):
        cars, lent = (gathered(flow, fleets.at, len(part)) for flow in (cars, lent))
    flows["cars"] = flows["cars"] + cars
    net += cars
    if (fleets.lend_kwh > 0.0).any():
        flows["lent"] = flows["lent"] + lent
        net -= lent
    return missing


def _along(flow: Floats, weight: Floats) -> Floats:
    """Sum over time of flow (k, T) times weight (T,); no product of matrices, whose threads hinder on a busy machine."""
    return np.asarray(np.einsum("kt,t->k", flow, weight))


def _meters(
    outside: Outside, weather: WeatherYear, net: Floats, sums: Flows, course: Flows, courses: Flows, kept: Rows,
    growth: Floats, tank_growth: Floats, missing: Floats,
) -> Meters:  # fmt: skip
    """What crosses each meter either way, and what it costs."""
    k, h = len(net), weather.step_h
    cost, co2 = np.zeros(k), np.zeros(k)
    highest, lowest = np.zeros(k), np.zeros(k)
    for first in range(0, k, BLOCK):
        these = slice(first, min(first + BLOCK, k))
        drawn = np.maximum(net[these], 0.0)
        fed = drawn - net[these]
        sums.drawn[these], sums.fed[these] = drawn.sum(axis=1) * h, fed.sum(axis=1) * h
        course.drawn[:] += drawn.sum(axis=0)
        course.fed[:] += fed.sum(axis=0)
        cost[these] = (_along(drawn, outside.buy) - _along(fed, outside.sell)) * h
        co2[these] = _along(drawn, outside.carbon_g_kwh) * (h / 1000.0)
        highest[these], lowest[these] = drawn.max(axis=1), fed.max(axis=1)
    co2 += (sums.link_heat + sums.other_heat) * (DISTRICT_HEAT_G_KWH / 1000.0)
    courses.drawn[:] = np.maximum(net[kept], 0.0)
    courses.fed[:] = courses.drawn - net[kept]
    return Meters(sums, highest, lowest, cost, co2, growth, tank_growth, missing)
