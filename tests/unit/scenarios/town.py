"""A small district for scenarios: five buildings and a charger, with roofs and walls, without any file."""

from __future__ import annotations

from types import MappingProxyType
from zoneinfo import ZoneInfo

import numpy as np

from app.energy.loads import heat_kwh_m2, use_of
from app.energy.planning.district import PlanningDistrict, Pumps, uses_of
from app.energy.planning.weather_year import WeatherYear
from app.energy.weather import Place, climate_of
from app.scenarios.base import Base, Surfaces
from app.scenarios.objects import Objects

LONLAT = (10.4, 63.43)
OSLO = ZoneInfo("Europe/Oslo")
USES = ("office", "residential", "school", "retail", "residential")
YEARS = (1965.0, 1980.0, 2005.0, np.nan, 2020.0)
FLOOR = np.array([3000.0, 2000.0, 4000.0, 1500.0, 1000.0])
HASH = "sha256:" + "0" * 64


def cars(weather: WeatherYear) -> np.ndarray:
    evening = (weather.day.hour > 18.0) & (weather.day.hour < 21.0)
    return np.where(evening, 7.0, 0.0)[None, :]


def town() -> Base:
    n = len(USES)
    kinds, use = uses_of(list(USES))
    years = np.where(np.isfinite(YEARS), YEARS, 1975.0)
    heat = np.array([heat_kwh_m2(y, u) for y, u in zip(years, USES, strict=True)]) * FLOOR
    electric = np.array([use_of(u).electric_kwh_m2 for u in USES]) * FLOOR
    water = np.array([use_of(u).water_kwh_m2 for u in USES]) * FLOOR
    link = np.array([200.0, 0.0, 0.0, 0.0, 0.0])
    at = np.array([4], dtype=np.intp)
    planning = PlanningDistrict(
        tuple(f"b{i}" for i in range(n)), kinds, use, electric, heat, water, link, np.zeros(n, np.bool_),
        pumps=Pumps(at, ("ground",), np.array([12.0]), np.array([36.0]), np.array([-60.0])),
    )  # fmt: skip
    nothing = np.full(1, np.nan)
    columns = {
        "id": np.array([*(f"b{i}" for i in range(n)), "c0"], dtype=object),
        "name": np.array([*(f"House {i}" for i in range(n)), "Kerb"], dtype=object),
        "kind": np.array(["building"] * n + ["charger"], dtype=object),
        "use": np.array([*USES, ""], dtype=object),
        "area": np.array(["North", "North", "South", "South", "", "North"], dtype=object),
        "heat": np.array(["district heat", "other", "other", "other", "heat pump", ""], dtype=object),
        "year": np.array([*YEARS, np.nan]),
        "floor_m2": np.concatenate([FLOOR, nothing]),
        "roof_m2": np.array([400.0, 300.0, 900.0, 0.0, 120.0, 0.0]),
        "wall_m2": np.array([200.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
        "height_m": np.array([15.0, 9.0, 12.0, 6.0, 6.0, np.nan]),
        "ground_m": np.array([2.0, 3.0, 4.0, 5.0, 6.0, 1.5]),
        "load_kwh": np.concatenate([electric, nothing]),
        "heat_kwh": np.concatenate([heat + water, nothing]),
        "pv_kwp": np.array([0.0] * n + [np.nan]),
        "battery_kwh": np.array([0.0] * n + [np.nan]),
        "ports": np.array([np.nan] * n + [2.0]),
    }
    objects = Objects(
        MappingProxyType(columns), np.array([0, 1, 2, 3, 4, 0], dtype=np.intp), (*tuple(f"city-{i}" for i in range(n)), ""),
        np.zeros((n + 1, 3)),
    )  # fmt: skip
    roofs = Surfaces(
        np.array([0, 1, 2, 4]), np.array([400.0, 300.0, 900.0, 120.0]), np.array([0.0, 30.0, 20.0, 35.0]), np.array([180.0, 180.0, 90.0, 0.0]),
        np.array([1.0, 0.9, 1.0, 1.0]), np.array([900.0, 1000.0, 880.0, 500.0]),
    )  # fmt: skip
    walls = Surfaces(
        np.array([0]), np.array([200.0]), np.array([90.0]), np.array([180.0]), np.ones(1), np.full(1, np.nan)
    )

    return Base(
        "town", "Town", "NOK", OSLO, Place(LONLAT, 10.0, climate_of(LONLAT)), planning, objects, roofs, walls, cars,
        np.array([0], dtype=np.intp), np.array([5], dtype=np.intp), np.array([21.0]), np.array([14.0]), HASH, MappingProxyType({"assets": "a"}),
    )  # fmt: skip
