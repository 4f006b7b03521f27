"""What batteries, tanks and cars cost to compute: by rule over a year, and by linear programme.

    python benchmarks/flexible.py [--buildings 1000] [--visits 300] [--skip-peaks] [--json]

Rules: a year of hours of so many buildings at once, all in one process on one core. Programmes: a year of hours of one
battery; a day of a hundred by hours and by quarters; a year with the pilot's peak tariff, whose bands get cheaper with
height and so need whole numbers; a day of a fleet of cars at one meter. Beside them what the schedule is worth against the
rule, on made-up load, sun and prices.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

from app.energy.flexible import batteries, charging, fleet, tanks  # noqa: E402
from app.energy.flexible.costs import PeakTariff, Prices  # noqa: E402
from app.energy.flexible.daily import daily_at_once, daily_cheapest  # noqa: E402
from app.energy.flexible.lending import lend  # noqa: E402
from app.energy.flexible.rules import self_consumption  # noqa: E402
from app.energy.flexible.visits import Steps, Visits  # noqa: E402
from app.energy.storage import Store  # noqa: E402
from app.model.times import HOUR_NS  # noqa: E402

PILOT = np.array([0.0, 200.0, 500.0, 800.0]), np.array([45.0, 42.0, 38.0, 35.0])


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--buildings", type=int, default=1000)
    parser.add_argument("--visits", type=int, default=300)
    parser.add_argument("--skip-peaks", action="store_true", help="leave out the year with bands: a minute")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    rng = np.random.default_rng(20)
    found = {
        "rules_a_year": by_rule(given.buildings, rng),
        "programmes": by_programme(rng, given.skip_peaks),
        "fleet": cars(given.visits, rng),
    }
    print(json.dumps(found, indent=None if given.json else 1))
    return 0


def timed(work: Callable[[], Any], times: int = 3) -> tuple[float, Any]:
    best, got = np.inf, None
    for _ in range(times):
        start = time.perf_counter()
        got = work()
        best = min(best, time.perf_counter() - start)
    return round(best, 3), got


def world(k: int, n: int, step_h: float, rng: np.random.Generator) -> tuple[Any, Prices]:
    """Net load (k, n) of homes with a roof, and prices like a spot market's."""
    hour = np.arange(n) * step_h
    load = 8.0 + 4.0 * np.sin((hour - 8.0) * np.pi / 12.0) + rng.normal(0.0, 1.0, (k, n))
    sun = np.maximum(np.sin((hour - 6.0) * np.pi / 12.0), 0.0) * 25.0 * rng.uniform(0.1, 1.0, (k, n))
    spot = 0.5 + 0.2 * np.sin((hour - 10.0) * np.pi / 6.0) + rng.normal(0.0, 0.05, n)
    return load - sun, Prices(spot + 0.3, spot - 0.02)


def store(k: int, capacity: float = 50.0, power: float = 20.0) -> Store:
    return Store(*(np.full(k, x) for x in (capacity, power, 0.95, 0.95, 0.1, 0.9, 0.0)))


def by_rule(k: int, rng: np.random.Generator) -> dict[str, float]:
    net, prices = world(k, 8760, 1.0, rng)
    open_kw = np.zeros((k, 24))
    open_kw[:, 5:19] = 7.4
    need = rng.uniform(2.0, 30.0, (k, 365))
    half = np.full(k, 0.5)
    return {
        "buildings": k,
        "battery_self_consumption_s": timed(lambda: self_consumption(store(k), net, half, 1.0))[0],
        "cars_at_once_s": timed(lambda: daily_at_once(open_kw, need, 1.0))[0],
        "cars_one_price_s": timed(lambda: daily_cheapest(open_kw, need, prices.buy, 1.0))[0],
        "cars_own_net_load_s": timed(lambda: daily_cheapest(open_kw, need, net, 1.0))[0],
    }


def by_programme(rng: np.random.Generator, skip_peaks: bool) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, k, n, step_h in (
        ("one_battery_a_year", 1, 8760, 1.0),
        ("hundred_batteries_a_day_by_hours", 100, 24, 1.0),
        ("hundred_batteries_a_day_by_quarters", 100, 96, 0.25),
    ):
        net, prices = world(k, n, step_h, rng)
        start = np.full(k, 0.5)
        rule = self_consumption(store(k), net, start, step_h)
        took, plan = timed(
            lambda net=net, p=prices, s=start, r=rule, h=step_h, k=k: batteries.cheapest(
                store(k), net, p, s, h, end_soc=r.soc[:, -1]
            )
        )
        by_the_rule = float(prices.cost(net + rule.power_kw, step_h).sum())
        out[name] = {
            "s": took, "proven": plan.is_proven, "saves_percent": round(100 * (1 - plan.cost.sum() / by_the_rule), 1),
        }  # fmt: skip
    hour = np.arange(8760)
    heat = tanks.Heat(
        world(1, 8760, 1.0, rng)[1].buy[None, :], np.full((1, 8760), 3.0), np.full((1, 8760), 140.0),
        np.full((1, 8760), 0.9), np.full((1, 8760), 750.0),
    )  # fmt: skip
    demand = (120.0 + 80.0 * np.cos(hour * 2 * np.pi / 8760) + 30.0 * np.sin(hour * np.pi / 12))[None, :]
    out["one_tank_a_year"] = {
        "s": timed(lambda: tanks.cheapest(tanks.pilots_tank(), demand, heat, np.array([0.5]), 1.0))[0]
    }
    if not skip_peaks:
        net, prices = world(1, 8760, 1.0, rng)
        bands = Prices(prices.buy, prices.sell, PeakTariff(*PILOT, hour // 730))
        took, plan = timed(
            lambda: batteries.cheapest(
                store(1, 800.0, 300.0), 25.0 * net, bands, np.array([0.5]), 1.0, limit_s=300.0
            ),
            1,
        )
        out["one_battery_a_year_falling_bands"] = {"s": took, "proven": plan.is_proven}
    return out


def cars(count: int, rng: np.random.Generator) -> dict[str, Any]:
    steps = Steps(0, HOUR_NS // 4, 96)
    arrive = (rng.uniform(0.0, 18.0, count) * HOUR_NS).astype(np.int64)
    visits = Visits(
        arrive, arrive + (rng.uniform(2.0, 6.0, count) * HOUR_NS).astype(np.int64), rng.uniform(4, 34, count),
        np.full(count, 11.0), rng.uniform(size=count) < 0.5, np.full(count, 11.0), np.full(count, 40.0),
        np.full(count, 0.95),
    )  # fmt: skip
    net, prices = world(1, 96, 0.25, rng)
    base = 40.0 * net[0]
    return {
        "visits": count,
        "at_once_s": timed(lambda: charging.at_once(visits, steps))[0],
        "cheapest_greedy_s": timed(lambda: charging.cheapest(visits, steps, prices.buy))[0],
        "lend_by_rule_s": timed(lambda: lend(visits, steps, -np.tile(base / count, (count, 1))))[0],
        "cheapest_with_lending_s": timed(lambda: fleet.cheapest(visits, steps, base, prices))[0],
        "sunniest_s": timed(lambda: fleet.sunniest(visits, steps, base))[0],
        "flattest_s": timed(lambda: fleet.flattest(visits, steps, base, prices))[0],
    }


if __name__ == "__main__":
    raise SystemExit(main())
