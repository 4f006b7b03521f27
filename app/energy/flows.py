"""All energy flows of one day: loads, heat, PV, cars, stores, and what each building, feeder and transformer carries.

kW, °C, W/m2, content 0..1; positive power charges a store or a car. What meters show of it: readout.py.
Thread: any, pure.
Order: weather, then heat and its pumps, electric loads, PV, cars, batteries (they answer to the rest), then sums.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from app.energy import heat_pump, loads, prices, pv, storage, turbine, wind
from app.energy.day import Day
from app.energy.ev import Charging, charging
from app.energy.loads import USES
from app.energy.noise import Floats, smooth
from app.energy.sky import Irradiance, clear_sky, under_clouds
from app.energy.storage import Run, Store
from app.energy.sun import Sun, sun_at
from app.energy.weather import Place, Weather, season, weather_at
from app.energy.wiring import Wiring, params
from app.model.asset import Asset, AssetKind

DISTRICT_HEAT_G_KWH = 12.0  # assumption: mostly waste heat from incineration
LINK_SHARE_OF_WATER = 0.6  # assumption: where there is a link, pumps preheat and district heat lifts to 65 °C
_STEP_S = 300  # battery and tank decide every five minutes


@dataclass(frozen=True, slots=True, eq=False)
class Flows:
    """One day. Arrays (k, m + 1) in the order of the wiring's assets of that kind; (m + 1,) where there is one only."""

    weather: Weather
    sun: Sun
    light: Irradiance
    spot: Floats
    carbon: Floats
    load_kw: Floats
    heat_kw: Floats
    plane_w_m2: Floats
    module_c: Floats
    pv_kw: Floats
    stream_m_s: Floats
    turbine_kw: Floats
    cars: Charging
    pump_kw: Floats
    pump_heat_kw: Floats
    pump_cop: Floats
    tank_kw: Floats
    tank_soc: Floats
    link_kw: Floats
    battery_kw: Floats
    battery_soc: Floats
    net_kw: Floats
    co2_kg_h: Floats
    feeder_kw: Floats
    transformer_kw: Floats


def flows_of(day: Day, wiring: Wiring, place: Place, pv_factor: Floats) -> Flows:
    t_s = day.t_s
    weather = weather_at(t_s, place.lonlat, place.climate, wiring.seed)
    sun = sun_at(t_s, place.lonlat, place.altitude_m)
    light = under_clouds(t_s, sun, clear_sky(t_s, sun, place.altitude_m), weather.cloud, weather.flicker)
    count = len(wiring.buildings)
    gather = partial(_gather, count=count, m=len(t_s))
    at = wiring.at_building

    heat, water = _heat_demand(day, wiring, place, weather)
    at_tanks = _taken(heat, at[AssetKind.THERMAL_STORE])
    tank = _store_day(day, wiring.tanks, wiring, AssetKind.THERMAL_STORE, at_tanks)
    tank_kw = _spread(day, tank.power_kw)
    wanted_heat = np.maximum(heat + gather(tank_kw, at[AssetKind.THERMAL_STORE]), 0.0)
    has_link = np.isin(np.arange(count), at[AssetKind.DISTRICT_HEAT])
    for_pumps = np.maximum(wanted_heat - LINK_SHARE_OF_WATER * water * has_link[:, None], 0.0)
    pump_kw, pump_heat, pump_cop = _pumps(wiring, weather, t_s, for_pumps)
    rest = np.maximum(wanted_heat - gather(pump_heat, at[AssetKind.HEAT_PUMP]), 0.0)
    links = wiring.of_kind[AssetKind.DISTRICT_HEAT]
    link_kw = np.minimum(_taken(rest, at[AssetKind.DISTRICT_HEAT]), params(links, "rated_kw")[:, None])

    load = np.zeros((0, len(t_s)))
    if count:
        unrest = _unrest(day, wiring.seeds(AssetKind.BUILDING))
        load = loads.electric_kw(wiring.annual_electric_kwh, wiring.uses, day, unrest)
    load = load + gather(pump_kw, at[AssetKind.HEAT_PUMP])

    arrays = wiring.of_kind[AssetKind.PV]
    tilt, azimuth = params(arrays, "tilt_deg"), params(arrays, "azimuth_deg")
    plane = pv.on_plane(sun, light, tilt, azimuth, horizon_deg=pv.HORIZON_DEG)
    module = pv.module_c(plane, weather.temp_c, weather.wind_m_s)
    pv_kw = pv.ac_power_kw(plane, module, params(arrays, "rated_kw"), pv_factor[:, None])
    turbines = wiring.of_kind[AssetKind.TURBINE]
    stream = turbine.speed_m_s(t_s, weather, turbines, wiring.seeds(AssetKind.TURBINE))
    air = wind.density_kg_m3(weather.pressure_hpa, weather.temp_c)
    turbine_kw = turbine.power_kw(stream, turbines, air)
    cars = charging(wiring.ports, len(wiring.of_kind[AssetKind.CHARGER]), day)

    before = load + gather(cars.power_kw, at[AssetKind.CHARGER]) - gather(pv_kw, at[AssetKind.PV])
    battery = _store_day(
        day, wiring.batteries, wiring, AssetKind.BATTERY, _taken(before, at[AssetKind.BATTERY])
    )
    battery_kw = _spread(day, battery.power_kw)
    net = before + gather(battery_kw, at[AssetKind.BATTERY])

    carbon = prices.carbon_g_kwh(day, wiring.seed)
    feeder_kw = _feeders(day, wiring, net, pv_kw, turbine_kw, cars.power_kw, battery_kw)
    street = net.sum(axis=0) + sum(
        _on_street(wiring, kind, flow)
        for kind, flow in (
            (AssetKind.CHARGER, cars.power_kw), (AssetKind.BATTERY, battery_kw), (AssetKind.PV, -pv_kw),
            (AssetKind.TURBINE, -turbine_kw),
        )
    )  # fmt: skip
    return Flows(
        weather=weather,
        sun=sun,
        light=light,
        spot=prices.spot_nok_kwh(day, wiring.seed),
        carbon=carbon,
        load_kw=load,
        heat_kw=heat,
        plane_w_m2=plane,
        module_c=module,
        pv_kw=pv_kw,
        stream_m_s=stream,
        turbine_kw=turbine_kw,
        cars=cars,
        pump_kw=pump_kw,
        pump_heat_kw=pump_heat,
        pump_cop=pump_cop,
        tank_kw=tank_kw,
        tank_soc=_joined(day, tank.soc),
        link_kw=link_kw,
        battery_kw=battery_kw,
        battery_soc=_joined(day, battery.soc),
        net_kw=net,
        co2_kg_h=np.maximum(net, 0.0) * carbon / 1000.0 + rest * DISTRICT_HEAT_G_KWH / 1000.0,
        feeder_kw=feeder_kw,
        transformer_kw=wiring.under @ feeder_kw if wiring.feeders else _without_feeders(wiring, street),
    )


def _gather(flow: Floats, at: NDArray[np.intp], count: int, m: int) -> Floats:
    """Sum of the flows (k, m) at each of `count` hosts; −1 is no host."""
    total = np.zeros((count, m))
    for row, host in enumerate(at):
        if host >= 0:
            total[host] += flow[row]
    return total


def _taken(flow: Floats, at: NDArray[np.intp]) -> Floats:
    """The flow (count, m) of the host of each, zero without one."""
    if not len(flow):
        return np.zeros((len(at), flow.shape[-1]))
    return np.asarray(np.where((at >= 0)[:, None], flow[np.maximum(at, 0)], 0.0))


def _unrest(day: Day, seeds: NDArray[np.int64]) -> Floats | None:
    """Lifts, kettles, doors: relative, about ±7 %; none in a rough sum."""
    if day.is_rough:
        return None
    t_s = day.t_s
    slow, fast = smooth(t_s, 1100.0, seeds + 1), smooth(t_s, 240.0, seeds + 2)
    return np.asarray(0.055 * slow + 0.030 * fast + 0.018 * smooth(t_s, 60.0, seeds + 3))


def _heat_demand(day: Day, wiring: Wiring, place: Place, weather: Weather) -> tuple[Floats, Floats]:
    """All heat of each building, and the hot water in it."""
    if not wiring.buildings:
        return np.zeros((0, len(day.t_ns))), np.zeros((0, len(day.t_ns)))
    unrest = _unrest(day, wiring.seeds(AssetKind.BUILDING) + 7)
    space = loads.space_heat_kw(
        wiring.annual_heat_kwh, wiring.uses, day, weather.slow_temp_c, place.climate, unrest
    )
    water = loads.hot_water_kw(wiring.annual_water_kwh, wiring.uses, day, unrest)
    return space + water, water


def _pumps(wiring: Wiring, weather: Weather, t_s: Floats, wanted: Floats) -> tuple[Floats, Floats, Floats]:
    """Electric power, heat and COP of each heat pump: those of one building share what it wants by their size."""
    pumps = wiring.of_kind[AssetKind.HEAT_PUMP]
    at = wiring.at_building[AssetKind.HEAT_PUMP]
    source, supply = pump_sides(pumps, weather, t_s)
    efficiency = heat_pump.cop(source, supply)
    rated_heat = params(pumps, "rated_heat_kw", np.nan)
    rated_kw = params(pumps, "rated_kw")
    rated_heat = np.where(np.isfinite(rated_heat), rated_heat, heat_pump.HEAT_PER_KW * rated_kw)
    cut_off = params(pumps, "min_outdoor_c", heat_pump.CUT_OFF_C)[:, None]
    may = heat_pump.may_run(weather.temp_c - cut_off + heat_pump.CUT_OFF_C)
    most = heat_pump.most_heat_kw(rated_kw[:, None], rated_heat[:, None], efficiency, may)
    together = _taken(_gather(most, at, len(wanted), wanted.shape[-1]), at)
    heat = heat_pump.shared(most, together, _taken(wanted, at))
    runs = heat > 1e-6
    return np.where(runs, heat / efficiency, 0.0), np.where(runs, heat, 0.0), np.where(runs, efficiency, 0.0)


def pump_sides(pumps: Sequence[Asset], weather: Weather, t_s: Floats) -> tuple[Floats, Floats]:
    """Source and supply temperature of each, °C: air, or what `use` says: seawater, river, ground."""
    year = season(t_s - heat_pump.SOURCE_LAG_S)
    source = np.array([heat_pump.source_c(a.use, year, weather.temp_c) for a in pumps]).reshape(-1, len(t_s))
    return source, np.broadcast_to(heat_pump.supply_c(weather.temp_c), source.shape)


def _store_day(day: Day, store: Store, wiring: Wiring, kind: AssetKind, profile: Floats) -> Run:
    """The stores of a kind level the profile (k, m + 1) of their building, from and to a content set by the date.

    Days of a span are run side by side, each from its own start.
    """
    stride = _stride(day)
    k, days = len(profile), day.days
    steps = (profile.shape[1] - 1) // stride
    blocks = profile[:, :-1].reshape(k, steps, stride).mean(axis=2)
    ends = storage.start_of_days(wiring.seeds(kind), day.number[0] + np.arange(days + 1))
    return storage.level_days(store, blocks, ends, stride * day.step_h)


def _stride(day: Day) -> int:
    """Points of the day's grid in one step of a store."""
    return max(1, _STEP_S // day.step_s)


def _spread(day: Day, power: Floats) -> Floats:
    """Power of the five-minute steps at every minute; the last minute repeats the last step."""
    stride = _stride(day)
    every = np.repeat(power, stride, axis=1)
    return np.concatenate([every, every[:, -1:]], axis=1)


def _joined(day: Day, soc: Floats) -> Floats:
    """Content at the ends of the steps, joined by lines to every minute."""
    stride = _stride(day)
    ends = np.arange(soc.shape[1]) * stride
    places = np.arange(ends[-1] + 1)
    return np.stack([np.interp(places, ends, row) for row in soc]) if len(soc) else np.zeros((0, len(places)))


def _on_street(wiring: Wiring, kind: AssetKind, flow: Floats) -> Floats:
    """(m,): of the assets of a kind that stand at no building."""
    return np.asarray(flow[wiring.at_building[kind] < 0].sum(axis=0))


def _without_feeders(wiring: Wiring, total: Floats) -> Floats:
    """(t, m): a district that names no feeders hangs on its transformers by their size."""
    rated = params(wiring.transformers, "rated_kva")
    return np.asarray(rated[:, None] / max(float(rated.sum()), 1e-9) * total)


def _feeders(
    day: Day, wiring: Wiring, net: Floats, pv_kw: Floats, turbine_kw: Floats, cars: Floats, battery: Floats
) -> Floats:
    """What each feeder carries: net of its buildings, assets on the street, and what has no meter."""
    gather = partial(_gather, count=len(wiring.feeders), m=len(day.t_ns))
    total = gather(net, wiring.feeder_of[AssetKind.BUILDING])
    for kind, flow in (
        (AssetKind.CHARGER, cars),
        (AssetKind.BATTERY, battery),
        (AssetKind.PV, -pv_kw),
        (AssetKind.TURBINE, -turbine_kw),
    ):
        on_street = np.where(wiring.at_building[kind] < 0, wiring.feeder_of[kind], -1)
        total += gather(flow, on_street)
    mix = [USES["residential"]] * len(wiring.feeders), [USES["office"]] * len(wiring.feeders)
    for uses in mix:
        if wiring.feeders:
            total += loads.electric_kw(
                wiring.unmetered_kwh / 2.0, uses, day, _unrest(day, wiring.seeds(AssetKind.FEEDER))
            )
    return total
