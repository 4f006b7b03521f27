"""The planning district of a catalogue: the same assets, parameters and chance as the simulator's (wiring.py).

Thread: any, pure. A building's meter is a row; an asset on the street (a kerb's charger, a turbine) has a row of its own.
"""

from __future__ import annotations

import numpy as np

from app.energy.ev import sessions_of
from app.energy.heat_pump import CUT_OFF_C, HEAT_PER_KW
from app.energy.noise import Floats
from app.energy.planning.district import Planes, PlanningDistrict, Pumps, Rows, Stores, Turbines, uses_of
from app.energy.planning.weather_year import WeatherYear
from app.energy.weather import Place
from app.energy.wiring import Wiring, params
from app.energy.yields import pv_factors
from app.model.asset import Asset, AssetKind

_ON_A_METER = (AssetKind.PV, AssetKind.BATTERY, AssetKind.CHARGER, AssetKind.TURBINE)


def planning_district(wiring: Wiring, place: Place) -> tuple[PlanningDistrict, Rows]:
    """The district, and the meter of each charger (simulated_cars needs it).   Heat pumps, tanks and district heat that stand at no
    building serve none, as in the simulator."""
    names = [a.id for a in wiring.buildings]
    at: dict[AssetKind, Rows] = {}
    for kind in _ON_A_METER:
        rows = wiring.at_building[kind].copy()
        for i, asset in enumerate(wiring.of_kind[kind]):
            if rows[i] < 0:
                rows[i] = len(names)
                names.append(asset.id)
        at[kind] = rows
    k, b = len(names), len(wiring.buildings)

    def with_streets(values: Floats) -> Floats:
        return np.concatenate([values, np.zeros(k - b)])

    link = np.zeros(k)
    links = wiring.of_kind[AssetKind.DISTRICT_HEAT]
    for host, kw in zip(wiring.at_building[AssetKind.DISTRICT_HEAT], params(links, "rated_kw"), strict=True):
        if host >= 0:
            link[host] += kw
    kinds, use = uses_of([a.use for a in wiring.buildings] + ["parking"] * (k - b))
    planes = wiring.of_kind[AssetKind.PV]
    return PlanningDistrict(
        tuple(names), kinds, use,
        with_streets(wiring.annual_electric_kwh), with_streets(wiring.annual_heat_kwh),
        with_streets(wiring.annual_water_kwh), link, np.zeros(k, dtype=np.bool_),
        planes=Planes(
            at[AssetKind.PV], params(planes, "rated_kw"), params(planes, "tilt_deg"),
            params(planes, "azimuth_deg"), pv_factors(wiring, place), np.ones(len(planes)),
        ),
        pumps=_pumps(wiring),
        tanks=_stores(wiring, AssetKind.THERMAL_STORE, wiring.at_building[AssetKind.THERMAL_STORE]),
        batteries=_stores(wiring, AssetKind.BATTERY, at[AssetKind.BATTERY]),
        turbines=Turbines(
            at[AssetKind.TURBINE], wiring.of_kind[AssetKind.TURBINE], wiring.seeds(AssetKind.TURBINE)
        ),
    ), at[AssetKind.CHARGER]  # fmt: skip


def simulated_cars(wiring: Wiring, meter_of: Rows, meters: int, weather: WeatherYear) -> Floats:
    """(meters, T) kW, the means over the steps of the very sessions that the simulator shows, V2G below zero.

    meter_of: the meter of each charger. A charge over a change of clocks takes as long as on other nights.
    """
    out = np.zeros((meters, weather.n))
    ports = wiring.ports
    if not len(ports.power_kw):
        return out
    h, day = weather.step_h, weather.day
    numbers = np.arange(int(day.number[0]) - 1, int(day.number[-1]) + 1)
    local_h = (day.number - numbers[0]) * 24.0 + day.hour
    # Hours are counted from the noon of each date, so that a change of clocks moves no evening.
    at_noon = 24.0 * np.arange(len(numbers)) + 12.0
    noon = np.interp(at_noon, local_h, np.arange(weather.n) + 0.5)
    noon -= (np.maximum(local_h[0] - at_noon, 0.0) - np.maximum(at_noon - local_h[-1], 0.0)) / h
    host = meter_of[ports.charger]
    for overnight in (False, True):
        s = sessions_of(ports, numbers, overnight)
        for start, end, rate in (
            (s.charge_from, s.charge_to, ports.power_kw[:, None] * np.ones(len(numbers))),
            (s.lend_from, s.lend_to, -s.lend_kw),
        ):
            there = np.flatnonzero((s.is_there & (end > start)).ravel())
            a = ((start - 12.0) / h + noon).ravel()[there]
            b = ((end - 12.0) / h + noon).ravel()[there]
            _spread(
                out,
                np.repeat(host, len(numbers))[there],
                a,
                b,
                np.broadcast_to(rate, start.shape).ravel()[there],
            )
    return out


def _spread(out: Floats, rows: Rows, begin: Floats, end: Floats, rate: Floats) -> None:
    """Adds `rate` between the places begin and end (in steps) of each row, as means over the steps."""
    n = out.shape[1]
    longest = int(np.ceil((end - begin).max(initial=0.0))) + 1
    base = np.floor(begin).astype(np.intp)
    for j in range(longest):
        step = base + j
        share = np.clip(np.minimum(end, step + 1.0) - np.maximum(begin, step), 0.0, 1.0)
        good = np.flatnonzero((step >= 0) & (step < n) & (share > 0.0))
        np.add.at(out, (rows[good], step[good]), (rate * share)[good])


def _pumps(wiring: Wiring) -> Pumps:
    pumps = wiring.of_kind[AssetKind.HEAT_PUMP]
    at = wiring.at_building[AssetKind.HEAT_PUMP]
    inside = np.flatnonzero(at >= 0)
    served: list[Asset] = [pumps[i] for i in inside]
    rated = params(served, "rated_kw")
    heat = params(served, "rated_heat_kw", np.nan)
    return Pumps(
        at[inside], tuple(a.use for a in served), rated, np.where(np.isfinite(heat), heat, HEAT_PER_KW * rated),
        params(served, "min_outdoor_c", CUT_OFF_C),
    )  # fmt: skip


def _stores(wiring: Wiring, kind: AssetKind, at: Rows) -> Stores:
    store = wiring.tanks if kind is AssetKind.THERMAL_STORE else wiring.batteries
    everything = Stores(np.maximum(at, 0), store, wiring.seeds(kind))
    place = np.where(at >= 0, at, -1)
    if (place >= 0).all():
        return everything
    inside = np.flatnonzero(at >= 0)
    identity = np.full(len(at), -1, dtype=np.intp)
    identity[inside] = inside
    found = Stores(np.arange(len(at)), store, wiring.seeds(kind)).picked(identity)
    return Stores(at[inside], found.store, found.seed)
