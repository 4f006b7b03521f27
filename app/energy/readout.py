"""What the meters and sensors of a district show of one day's flows: a series for every signal that physics knows.

A table (asset id, suffix of the signal id) -> Shown. Most are drawn as a line between minutes; a few are a simple
function of such a line, so that they hold at every moment and not only at the minute.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from app.energy import air, bikes, grid, shared_cars
from app.energy.day import Day, closed
from app.energy.flows import Flows, pump_sides
from app.energy.loads import busyness, indoor_c
from app.energy.noise import Floats, smooth, uniform
from app.energy.prices import PER_NOK
from app.energy.turbine import rotor_rpm
from app.energy.wiring import Wiring, is_grid_connection, params
from app.model.asset import Asset, AssetKind


class Reads(IntEnum):
    """How a value at any moment follows from the minutes around it."""

    LINE = 0
    POSITIVE = 1  # the part above zero
    NEGATIVE = 2  # the part below zero, as a positive number
    MAGNITUDE = 3
    STEP = 4  # whole numbers: the minute before holds
    ANGLE = 5  # degrees, modulo 360


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """series (m + 1,); reads: how to take a value from it."""

    series: Floats
    reads: Reads = Reads.LINE


Table = dict[tuple[str, str], Shown]


def energy_shown(wiring: Wiring, flows: Flows) -> Table:
    """Powers that the energy counters add up; all that a rough sum over many days needs."""
    table: Table = {}
    kind = wiring.of_kind
    _put(table, wiring.buildings, "load_kw", flows.load_kw)
    _put(table, wiring.buildings, "heat_kw", flows.heat_kw)
    _put(table, wiring.buildings, "import_kw", flows.net_kw, Reads.POSITIVE)
    _put(table, wiring.buildings, "export_kw", flows.net_kw, Reads.NEGATIVE)
    _put(table, kind[AssetKind.PV], "power_kw", flows.pv_kw)
    _put(table, kind[AssetKind.TURBINE], "power_kw", flows.turbine_kw)
    _put(table, kind[AssetKind.BATTERY], "power_kw", flows.battery_kw)
    _put(table, kind[AssetKind.CHARGER], "power_kw", flows.cars.power_kw)
    _put(table, kind[AssetKind.HEAT_PUMP], "power_kw", flows.pump_kw)
    _put(table, kind[AssetKind.HEAT_PUMP], "heat_kw", flows.pump_heat_kw)
    _put(table, kind[AssetKind.DISTRICT_HEAT], "heat_kw", flows.link_kw)
    _put(table, kind[AssetKind.THERMAL_STORE], "heat_kw", flows.tank_kw)
    return table


def all_shown(day: Day, wiring: Wiring, flows: Flows) -> Table:
    """Everything but the counters (counters.py)."""
    table = energy_shown(wiring, flows)
    _buildings(table, day, wiring, flows)
    _plant(table, day, wiring, flows)
    _grid(table, day, wiring, flows)
    _outdoors(table, day, wiring, flows)
    return table


def _put(table: Table, assets: Sequence[Asset], name: str, flow: Floats, reads: Reads = Reads.LINE) -> None:
    for asset, series in zip(assets, flow, strict=True):
        table[asset.id, name] = Shown(series, reads)


def _put_same(
    table: Table, assets: Iterable[Asset], name: str, series: Floats, reads: Reads = Reads.LINE
) -> None:
    for asset in assets:
        table[asset.id, name] = Shown(series, reads)


def _buildings(table: Table, day: Day, wiring: Wiring, flows: Flows) -> None:
    if not wiring.buildings:
        return
    seeds = wiring.seeds(AssetKind.BUILDING)
    wander = smooth(day.t_s, 5400.0, seeds + 31)
    _put(table, wiring.buildings, "co2_kg_h", flows.co2_kg_h)
    _put(table, wiring.buildings, "net_kw", flows.net_kw)
    _put(table, wiring.buildings, "indoor_c", indoor_c(wiring.uses, day, flows.weather.slow_temp_c, wander))
    # assumption: air outdoors 425 ppm, rooms in use about 500 ppm more
    busy = busyness(wiring.uses, day)
    ppm = 430.0 + 520.0 * busy**2 * (1.0 + 0.25 * smooth(day.t_s, 2400.0, seeds + 32)) + 12.0 * wander
    _put(table, wiring.buildings, "co2_ppm", ppm)


def _plant(table: Table, day: Day, wiring: Wiring, flows: Flows) -> None:
    """PV, batteries, cars, heat pumps, tanks, district heat."""
    kind, weather = wiring.of_kind, flows.weather
    _put(table, kind[AssetKind.PV], "irradiance_w_m2", flows.plane_w_m2)
    _put(table, kind[AssetKind.PV], "module_c", flows.module_c)
    turbines = kind[AssetKind.TURBINE]
    _put(table, turbines, "flow_m_s", flows.stream_m_s)
    _put(table, turbines, "rotor_rpm", rotor_rpm(flows.stream_m_s, turbines))
    batteries = kind[AssetKind.BATTERY]
    effort = np.abs(flows.battery_kw) / np.maximum(wiring.batteries.power_kw, 1e-9)[:, None]
    _put(table, batteries, "soc_pct", 100.0 * flows.battery_soc)
    _put(
        table, batteries, "temp_c", 19.0 + 0.12 * weather.slow_temp_c + 7.0 * _warmed(day, effort)
    )  # assumption
    chargers = kind[AssetKind.CHARGER]
    _put(table, chargers, "session_kwh", flows.cars.session_kwh)
    _put(table, chargers, "ports_used", flows.cars.ports_used, Reads.STEP)
    _put(table, chargers, "state", flows.cars.state, Reads.STEP)
    pumps = kind[AssetKind.HEAT_PUMP]
    source, supply = pump_sides(pumps, weather, day.t_s)
    _put(table, pumps, "cop", flows.pump_cop)
    _put(table, pumps, "source_c", source)
    _put(table, pumps, "supply_c", supply)
    tanks = kind[AssetKind.THERMAL_STORE]
    low, high = params(tanks, "min_c", 40.0)[:, None], params(tanks, "max_c", 90.0)[:, None]
    _put(table, tanks, "soc_pct", 100.0 * flows.tank_soc)
    # Warm water lies on cold: the top stays warm until the tank is nearly empty, the bottom warms last.
    _put(table, tanks, "top_c", low + (high - low) * np.sqrt(flows.tank_soc))
    _put(table, tanks, "bottom_c", low + (high - low) * flows.tank_soc**2)
    links = kind[AssetKind.DISTRICT_HEAT]
    colder = np.maximum(5.0 - weather.slow_temp_c, 0.0)
    warm = params(links, "supply_c", 80.0)[:, None] + 0.8 * colder  # assumption
    back = (
        42.0 + 0.25 * colder + 8.0 * flows.link_kw / params(links, "rated_kw", 500.0)[:, None]
    )  # assumption
    _put(table, links, "supply_c", warm)
    _put(table, links, "return_c", back)
    _put(
        table, links, "flow_l_s", flows.link_kw / (4.18 * (warm - back))
    )  # 4.18 kJ/(kg K); a litre is a kilogram


def _grid(table: Table, day: Day, wiring: Wiring, flows: Flows) -> None:
    feeders, stations = wiring.feeders, wiring.transformers
    power = flows.transformer_kw
    rated = params(stations, "rated_kva", 1000.0)[:, None]
    wander = smooth(day.t_s, 2700.0, wiring.seed + 41) * 0.7 + smooth(day.t_s, 180.0, wiring.seed + 42) * 0.3
    low_side = grid.transformer_pu(power, rated, wander)
    _transformers(table, day, flows, stations, power, rated, low_side)
    top = [a for a in wiring.of_kind[AssetKind.TRANSFORMER] if is_grid_connection(a) and a not in stations]
    if top:
        all_power = np.repeat(flows.feeder_kw.sum(axis=0, keepdims=True), len(top), axis=0)
        top_rated = params(top, "rated_kva", 25_000.0)[:, None]
        pu = 1.0 + (grid.transformer_pu(all_power, top_rated, wander) - 1.0) * 0.6
        _transformers(table, day, flows, top, all_power, top_rated, pu)
    kv = params(feeders, "rated_kv", 11.0)  # assumption
    per_kw = np.array([grid.amperes_per_kw(v) for v in kv])[:, None]
    amperes = flows.feeder_kw * per_kw
    rated_a = params(feeders, "rated_a", 300.0)[:, None]  # assumption
    above = wiring.under.T @ low_side if len(stations) else np.full(amperes.shape, grid.SOURCE_PU)
    _put(table, feeders, "power_kw", flows.feeder_kw)
    _put(table, feeders, "current_a", amperes, Reads.MAGNITUDE)
    _put(table, feeders, "load_pct", 100.0 * amperes / rated_a, Reads.MAGNITUDE)
    _put(
        table,
        feeders,
        "voltage_pu",
        grid.feeder_pu(above, flows.feeder_kw, rated_a / per_kw * grid.POWER_FACTOR),
    )


def _transformers(
    table: Table, day: Day, flows: Flows, assets: Sequence[Asset], power: Floats, rated: Floats, pu: Floats
) -> None:
    loading = power / grid.POWER_FACTOR / rated
    _put(table, assets, "power_kw", power)
    _put(table, assets, "load_pct", 100.0 * loading, Reads.MAGNITUDE)
    _put(table, assets, "voltage_pu", pu)
    _put(table, assets, "oil_c", grid.oil_c(day, loading, flows.weather.temp_c))
    market = [a for a in assets if is_grid_connection(a)]
    for currency, per_nok in PER_NOK.items():
        _put_same(table, market, f"price_{currency}_kwh", flows.spot * per_nok, Reads.STEP)
    _put_same(table, market, "carbon_g_kwh", flows.carbon)


def _outdoors(table: Table, day: Day, wiring: Wiring, flows: Flows) -> None:
    weather, t_s = flows.weather, day.t_s
    stations = wiring.of_kind[AssetKind.WEATHER]
    near = wiring.seeds(AssetKind.WEATHER)
    local = smooth(t_s, 4200.0, near + 51)
    _put(table, stations, "temp_c", weather.temp_c + 0.35 * local)
    _put(table, stations, "wind_m_s", weather.wind_m_s * (1.0 + 0.12 * smooth(t_s, 300.0, near + 52)))
    _put(table, stations, "wind_deg", weather.wind_deg + 9.0 * smooth(t_s, 420.0, near + 53), Reads.ANGLE)
    _put_same(table, stations, "ghi_w_m2", flows.light.ghi)
    _put_same(table, stations, "dhi_w_m2", flows.light.dhi)
    _put_same(table, stations, "cloud_pct", 100.0 * weather.cloud)
    _put(table, stations, "humidity_pct", np.clip(weather.humidity_pct + 1.5 * local, 15.0, 100.0))
    _put_same(table, stations, "pressure_hpa", weather.pressure_hpa)
    posts = wiring.of_kind[AssetKind.AIR_QUALITY]
    seeds = wiring.seeds(AssetKind.AIR_QUALITY)
    breathed = air.air_at(day, weather, 0.6 + 0.9 * uniform(seeds, 1), seeds)
    _put(table, posts, "pm25_ug_m3", breathed.pm25)
    _put(table, posts, "pm10_ug_m3", breathed.pm10)
    _put(table, posts, "no2_ug_m3", breathed.no2)
    _put(table, posts, "temp_c", weather.temp_c + 0.5 + 0.3 * smooth(t_s, 4200.0, seeds + 54))
    _put(table, posts, "noise_db", air.noise_at(day, weather, 0.6 + 0.9 * uniform(seeds, 1), seeds))
    docks = wiring.of_kind[AssetKind.BIKE_DOCK]
    seeds = wiring.seeds(AssetKind.BIKE_DOCK)
    capacity = np.round(params(docks, "docks", 20.0))  # assumption
    stand = bikes.bikes_in(day, capacity, 2.0 * uniform(seeds, 2) - 1.0, weather.temp_c, seeds)
    _put(table, docks, "bikes", stand, Reads.STEP)
    _put(table, docks, "free_docks", capacity[:, None] - stand, Reads.STEP)
    places = wiring.of_kind[AssetKind.CAR_SHARE]
    seeds = wiring.seeds(AssetKind.CAR_SHARE)
    room = np.round(params(places, "places", 4.0))  # assumption
    cars = shared_cars.cars_in(
        day, room, np.round(params(places, "cars", 3.0)), weather.temp_c, seeds
    )  # assumption
    _put(table, places, "cars", cars, Reads.STEP)
    _put(table, places, "free_places", room[:, None] - cars, Reads.STEP)


def _warmed(day: Day, effort: Floats, minutes: int = 40) -> Floats:
    """How far effort (k, m + 1) has warmed a thing: its mean over the minutes before. Rested at either midnight."""
    width = max(1, minutes * 60 // day.step_s)
    total = np.cumsum(np.pad(effort, ((0, 0), (width, 0))), axis=1)
    return closed((total[:, width:] - total[:, :-width]) / width, 0.0, hours=1.5)
