"""A year, hourly, of a thousand buildings with PV, heat pump, battery and cars.

    python benchmarks/physics_year.py [--buildings 1000] [--json]

Made-up buildings of all uses and years at 63 degrees north, the weather of the simulator. Beside the year itself: making the
weather (once for a place), PV alone beside pvlib, cars that charge by price and by their own roof, a week of quarters, and whether all
meters conserve energy.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

from app.energy import pv  # noqa: E402
from app.energy.loads import USES, heat_kwh_m2, use_of  # noqa: E402
from app.energy.planning.district import (  # noqa: E402
    Fleets,
    Planes,
    PlanningDistrict,
    Pumps,
    Stores,
    uses_of,
)
from app.energy.planning.driving import Charging  # noqa: E402
from app.energy.planning.outside import Outside  # noqa: E402
from app.energy.planning.run import run_year  # noqa: E402
from app.energy.planning.weather_year import WeatherYear  # noqa: E402
from app.energy.sky import clear_sky  # noqa: E402
from app.energy.storage import Store  # noqa: E402
from app.energy.sun import sun_at  # noqa: E402
from app.energy.weather import Place, climate_of  # noqa: E402

LONLAT = (10.4, 63.43)
ZONE = ZoneInfo("Europe/Oslo")


def city(k: int, seed: int = 6) -> PlanningDistrict:
    """k buildings, each with everything."""
    rng = np.random.default_rng(seed)
    words = rng.choice(sorted(USES), k)
    area, year = rng.uniform(120.0, 6000.0, k), rng.integers(1890, 2024, k)
    kinds, use = uses_of([str(w) for w in words])
    heat = np.array([heat_kwh_m2(float(y), str(w)) for y, w in zip(year, words, strict=True)]) * area
    at, ones = np.arange(k), np.ones(k)
    capacity = rng.uniform(5.0, 200.0, k)
    count = np.round(rng.uniform(1.0, 12.0, k))
    works = np.isin(words, ["office", "school", "industry", "retail"])
    return PlanningDistrict(
        tuple(f"b{i}" for i in range(k)), kinds, use,
        np.array([use_of(str(w)).electric_kwh_m2 for w in words]) * area, heat,
        np.array([use_of(str(w)).water_kwh_m2 for w in words]) * area,
        np.where(rng.uniform(size=k) < 0.3, heat / 2000.0, 0.0), rng.uniform(size=k) < 0.3,
        Planes(at, area * 0.05, rng.uniform(0.0, 45.0, k), rng.uniform(90.0, 270.0, k), ones, rng.uniform(0.6, 1.0, k)),
        Pumps(
            at, tuple(str(s) for s in rng.choice(["air", "ground", "seawater"], k)), heat / 9000.0, heat / 3000.0,
            np.full(k, -8.0),
        ),
        batteries=Stores(
            at, Store(capacity, 0.5 * capacity, 0.95 * ones, 0.95 * ones, 0.1 * ones, 0.95 * ones, 0.0 * ones), at.copy()
        ),
        fleets=Fleets(
            at, 7.4 * count, 8.0 * count, np.where(works, 8.0, 17.5), np.where(works, 16.0, 7.5), 2.5 * ones,
            np.where(works, 0.2, 0.8), np.where(works, 0.0, 4.0 * count), at + 77,
        ),
    )  # fmt: skip


def timed(work: Callable[[], Any], times: int = 3) -> tuple[float, Any]:
    best, got = np.inf, None
    for _ in range(times):
        start = time.perf_counter()
        got = work()
        best = min(best, time.perf_counter() - start)
    return round(best, 3), got


def beside_pvlib(district: PlanningDistrict, weather: WeatherYear, roofs: int = 20) -> dict[str, float]:
    """PV alone: all roofs here; some with pvlib's functions roof by roof, as its users do, from the same light. ms a roof."""
    from pvlib import inverter, irradiance, pvsystem, temperature

    sky, planes, k = weather.weather, district.planes, len(district.planes)
    sun = sun_at(weather.day.t_s, LONLAT, 20.0)
    light = clear_sky(weather.day.t_s, sun, 20.0)
    toward = pv.beam(sun, light)

    def ours() -> list[float]:
        sums = []
        for i in range(0, k, 16):
            rows = slice(i, i + 16)
            plane = pv.on_tilted(
                toward, light.ghi, light.dhi, pv.normals(planes.tilt_deg[rows], planes.azimuth_deg[rows])
            )
            warm = pv.module_c(plane, sky.temp_c, sky.wind_m_s)
            sums += pv.ac_power_kw(plane, warm, planes.rated_kw[rows]).sum(axis=1).tolist()
        return sums

    def theirs() -> list[float]:
        sums = []
        for i in range(min(roofs, k)):
            plane = irradiance.get_total_irradiance(
                planes.tilt_deg[i], planes.azimuth_deg[i], sun.apparent_zenith_deg, sun.azimuth_deg, light.dni,
                light.ghi, light.dhi, albedo=pv.ALBEDO, model="isotropic",
            )["poa_global"]  # fmt: skip
            warm = temperature.faiman(plane, sky.temp_c, sky.wind_m_s, pv.FAIMAN_U0, pv.FAIMAN_U1)
            direct = pv.SYSTEM_FACTOR * pvsystem.pvwatts_dc(plane, warm, planes.rated_kw[i], pv.GAMMA_PER_K)
            power = inverter.pvwatts(direct, planes.rated_kw[i] / 0.96, 0.96, 0.9637)
            sums.append(float(np.nansum(np.clip(power, 0.0, 0.96 * planes.rated_kw[i]))))
        return sums

    our_s, our_sums = timed(ours)
    their_s, their_sums = timed(theirs)
    apart = max(abs(a / b - 1.0) for a, b in zip(our_sums, their_sums, strict=False))
    return {
        "pv_ms_a_roof": round(1e3 * our_s / k, 3), "pv_ms_a_roof_with_pvlib": round(1e3 * their_s / min(roofs, k), 3),
        "pv_apart_relative": apart,
    }  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--buildings", type=int, default=1000)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    place = Place(LONLAT, 20.0, climate_of(LONLAT))
    first_s, weather = timed(lambda: WeatherYear.made_up(place, ZONE, 7, date(2026, 1, 1)), 1)
    weather_s, _ = timed(lambda: WeatherYear.made_up(place, ZONE, 7, date(2026, 1, 1)))
    district = city(given.buildings)
    outside = Outside.made_up(weather, 7)
    first_run_s, _ = timed(lambda: run_year(district, weather, outside), 1)
    cpu = time.process_time()
    year = run_year(district, weather, outside)
    cpu = time.process_time() - cpu
    year_s, _ = timed(lambda: run_year(district, weather, outside))
    found: dict[str, Any] = {
        "buildings": given.buildings, "steps": weather.n,
        "weather_first_s": first_s, "weather_s": weather_s, "year_first_s": first_run_s, "year_s": year_s, "year_processor_s": round(cpu, 3),
    }  # fmt: skip
    for how in (Charging.CHEAPEST, Charging.SUN):
        found[f"year_cars_{how.value}_s"] = timed(
            lambda how=how: run_year(district, weather, outside, charging=how), 2
        )[0]
    week = WeatherYear.made_up(place, ZONE, 7, date(2026, 6, 1), 7, 900)
    found |= beside_pvlib(district, weather)
    found["week_of_quarters_s"] = timed(lambda: run_year(district, week))[0]
    flows = year.meters.flows
    found["largest_gap_relative"] = float(
        max(
            np.abs(flows.electric_gap() / (flows.consumed + flows.fed)).max(),
            np.abs(flows.heat_gap() / np.maximum(flows.heat, 1.0)).max(),
            np.abs(year.content_gap_kwh() / np.maximum(flows.charged, 1.0)).max(),
        )
    )
    print(json.dumps(found, indent=None if given.json else 1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
