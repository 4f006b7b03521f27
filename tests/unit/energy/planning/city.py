"""Made-up districts and weather for the tests of the year: any mixture of what a meter can have."""

from __future__ import annotations

from datetime import date
from functools import cache
from zoneinfo import ZoneInfo

import numpy as np

from app.energy.loads import USES
from app.energy.planning.district import Fleets, Planes, PlanningDistrict, Pumps, Stores, Turbines, uses_of
from app.energy.planning.weather_year import WeatherYear
from app.energy.storage import Store
from app.energy.weather import Place, climate_of
from app.model.asset import Asset, AssetKind

OSLO = ZoneInfo("Europe/Oslo")
TRONDHEIM = (10.3988, 63.4321)
PLACE = Place(TRONDHEIM, 10.0, climate_of(TRONDHEIM))
YEAR_KWH = 1e-9


@cache
def weather(days: int = 5, step_s: int = 3600, first: date = date(2026, 3, 27)) -> WeatherYear:
    """By default the spring change of clocks is inside."""
    return WeatherYear.made_up(PLACE, OSLO, 7, first, days, step_s)


@cache
def year() -> WeatherYear:
    return WeatherYear.made_up(PLACE, OSLO, 7, date(2026, 1, 1))


def city(k: int, seed: int) -> PlanningDistrict:
    """k meters with none, one or several of each part, of any size, some of them absurdly large or nought."""
    rng = np.random.default_rng(seed)

    def at(count: int) -> np.ndarray:
        return rng.integers(0, k, count)

    def size(count: int, most: float) -> np.ndarray:
        return rng.uniform(0.0, most, count) * rng.choice([0.0, 1.0, 1.0, 10.0], count)

    p, q, t, b, f, w = (int(n) for n in rng.integers(0, 2 * k + 1, 6))
    kinds, use = uses_of([str(u) for u in rng.choice(sorted(USES), k)])

    def stores(count: int, loss: float) -> Stores:
        low = rng.uniform(0.0, 0.4, count)
        eta = rng.uniform(0.7, 1.0, (2, count))
        high = low + rng.uniform(0.0, 0.6, count)
        store = Store(size(count, 300.0), size(count, 100.0), eta[0], eta[1], low, high, np.full(count, loss))
        return Stores(at(count), store, rng.integers(0, 1 << 30, count))

    def mill(i: int) -> Asset:
        return Asset(
            f"mill{i}", AssetKind.TURBINE, "", "", (0.0, 0.0, 0.0), use=str(rng.choice(["wind", "river"])),
            params={"rated_kw": 15.0, "tide_share": 0.3},
        )  # fmt: skip

    arrive = rng.uniform(6.0, 22.0, f)
    return PlanningDistrict(
        tuple(f"m{i}" for i in range(k)), kinds, use, size(k, 1e5), size(k, 2e5), size(k, 3e4),
        np.where(rng.uniform(size=k) < 0.5, size(k, 200.0), 0.0), rng.uniform(size=k) < 0.5,
        Planes(at(p), size(p, 300.0), rng.uniform(0, 90, p), rng.uniform(0, 360, p), rng.uniform(0, 1.3, p),
               rng.uniform(0, 1, p)),
        Pumps(at(q), tuple(str(s) for s in rng.choice(["air", "ground", "river", "seawater"], q)), size(q, 40.0),
              size(q, 120.0), rng.uniform(-20.0, 0.0, q)),
        stores(t, 0.002), stores(b, 0.0),
        Fleets(at(f), size(f, 50.0), size(f, 60.0), arrive, (arrive + rng.uniform(1.0, 12.0, f)) % 24.0,
               rng.uniform(0.0, 3.0, f), rng.uniform(0.0, 1.0, f), size(f, 10.0), rng.integers(0, 1 << 30, f)),
        Turbines(at(w), tuple(mill(i) for i in range(w)), rng.integers(0, 1 << 30, w)),
    )  # fmt: skip
