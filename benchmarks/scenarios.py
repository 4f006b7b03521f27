"""Scenarios at the size of a city: a year with every kind of intervention, the coarse answer of a slider, and a sweep of 200 variants.

    python benchmarks/scenarios.py [--buildings 1000] [--variants 200] [--sweep-buildings 66] [--json]

Made-up buildings of all uses and years at 63 degrees north with a roof and a wall each. The sweep is run in one process, in two, and on a Dask
cluster of two workers on loopback (where Dask is installed); machines differ, so what counts are the ratios of one run: `two_over_one` of 0.5 is
perfect. `goal_share`: of the time that issue 8 grants, below 1 is within.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

from app.energy.loads import USES, heat_kwh_m2, use_of  # noqa: E402
from app.energy.planning.district import PlanningDistrict, uses_of  # noqa: E402
from app.energy.planning.weather_year import WeatherYear  # noqa: E402
from app.energy.weather import Place, climate_of  # noqa: E402
from app.scenarios.answers import Alone, Answer, Ask  # noqa: E402
from app.scenarios.base import Base, Surfaces  # noqa: E402
from app.scenarios.crew import Crew  # noqa: E402
from app.scenarios.kinds import KINDS  # noqa: E402
from app.scenarios.objects import Objects  # noqa: E402
from app.scenarios.running import Bench  # noqa: E402
from app.scenarios.words import Intervention, Scenario  # noqa: E402

LONLAT = (10.4, 63.43)
YEAR_S, COARSE_S, SWEEP_S = 2.0, 0.1, 180.0
CLUSTER = """
import sys, dask
from distributed import LocalCluster
dask.config.set({"distributed.nanny.pre-spawn-environ": {"OMP_NUM_THREADS": 1}})  # its trim of memory costs a third of the time here
if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address="127.0.0.1:0") as found:
        print(found.scheduler_address, flush=True)
        sys.stdin.read()
"""


def no_cars(weather: WeatherYear) -> np.ndarray:
    """(c, T): each charger 7 kW in the evening."""
    evening = (weather.day.hour > 18.0) & (weather.day.hour < 21.0)
    return np.where(evening, 7.0, 0.0)[None, :].repeat(CHARGERS, axis=0)


CHARGERS = 20


def city(k: int, seed: int = 6) -> Base:
    """k buildings and 20 chargers, with nothing on them yet."""
    rng = np.random.default_rng(seed)
    words = [str(w) for w in rng.choice(sorted(USES), k)]
    area, year = rng.uniform(120.0, 6000.0, k), rng.integers(1890, 2024, k).astype(np.float64)
    kinds, use = uses_of(words)
    heat = np.array([heat_kwh_m2(float(y), w) for y, w in zip(year, words, strict=True)]) * area
    electric = np.array([use_of(w).electric_kwh_m2 for w in words]) * area
    water = np.array([use_of(w).water_kwh_m2 for w in words]) * area
    link = np.where(rng.uniform(size=k) < 0.3, heat / 2000.0, 0.0)
    planning = PlanningDistrict(
        tuple(f"b{i}" for i in range(k)), kinds, use, electric, heat, water, link, np.zeros(k, np.bool_)
    )
    n, c = k + CHARGERS, CHARGERS
    nan = np.full(c, np.nan)

    def text(buildings: list[str], chargers: str) -> Any:
        return np.array([*buildings, *[chargers] * c], dtype=object)

    def number(values: Any, rest: Any = nan) -> Any:
        return np.concatenate([np.asarray(values, dtype=np.float64), rest])

    roof = area * 0.2
    columns = {
        "id": np.array([f"b{i}" for i in range(k)] + [f"c{i}" for i in range(c)], dtype=object),
        "name": text([f"House {i}" for i in range(k)], "Kerb"), "kind": text(["building"] * k, "charger"), "use": text(words, ""),
        "area": text(["North"] * k, "North"), "heat": text(["district heat" if x > 0 else "other" for x in link], ""),
        "year": number(year), "floor_m2": number(area), "roof_m2": number(roof, np.zeros(c)), "wall_m2": number(roof, np.zeros(c)),
        "height_m": number(np.full(k, 12.0)), "ground_m": number(np.full(k, 5.0), np.full(c, 5.0)), "load_kwh": number(electric),
        "heat_kwh": number(heat + water), "pv_kwp": number(np.zeros(k)), "battery_kwh": number(np.zeros(k)),
        "ports": number(np.full(k, np.nan), np.full(c, 2.0)),
    }  # fmt: skip
    meter = np.concatenate([np.arange(k), np.arange(c)]).astype(np.intp)
    objects = Objects(
        MappingProxyType(columns), meter, (*(f"city-{i}" for i in range(k)), *[""] * c), np.zeros((n, 3))
    )
    at, ones = np.arange(k, dtype=np.intp), np.ones(k)
    roofs = Surfaces(
        at,
        roof,
        rng.uniform(0.0, 45.0, k),
        rng.uniform(90.0, 270.0, k),
        rng.uniform(0.6, 1.0, k),
        900.0 * ones,
    )
    walls = Surfaces(at, roof, 90.0 * ones, 180.0 * ones, ones, np.nan * ones)
    return Base(
        "bench", "Bench", "NOK", ZoneInfo("Europe/Oslo"), Place(LONLAT, 20.0, climate_of(LONLAT)), planning, objects, roofs, walls, no_cars,
        np.arange(c, dtype=np.intp), np.arange(k, n, dtype=np.intp), np.full(c, 21.0), np.full(c, 14.0), "sha256:" + "0" * 64,
        MappingProxyType({}),
    )  # fmt: skip


def everything() -> Scenario:
    """Every kind that goes together with the others."""
    where = {
        "pv": "roof_m2 > 0", "facade-pv": "wall_m2 > 300", "battery": "floor_m2 > 2000", "heat-pump": 'heat == "other" and year < 1970',
        "envelope": "year < 1980", "district-heat": 'heat == "other" and year >= 1970', "ev": 'use == "residential"',
        "chargers": 'kind == "charger" and id != "c0"', "demand-response": 'use == "office"', "demolition": 'id == "b3"',
        "extra-floors": 'id == "b4"', "trees": 'use == "school"', "road-closed": 'id == "c0"',
    }  # fmt: skip
    order = sorted(KINDS, key=lambda kind: kind == "demolition")
    values: dict[str, dict[str, Any]] = {"ev": {"control": "v2g"}, "chargers": {"control": "v2g"}}
    found = []
    for kind in order:
        query = where.get(kind, "")
        if kind not in ("demolition",) and query and KINDS[kind].on != "charger":
            query = f'({query}) and id != "b3"'
        found.append(Intervention(f"the-{kind}", kind, query, values=MappingProxyType(values.get(kind, {}))))
    return Scenario("everything", "Everything", interventions=tuple(found))


def timed(work: Callable[[], Any], times: int = 3) -> tuple[float, Any]:
    best, got = np.inf, None
    for _ in range(times):
        start = time.perf_counter()
        got = work()
        best = min(best, time.perf_counter() - start)
    return round(best, 3), got


@contextmanager
def cluster() -> Iterator[str]:
    with TemporaryDirectory() as folder:
        script = Path(folder) / "cluster.py"
        script.write_text(CLUSTER, encoding="utf-8")
        path = os.pathsep.join([str(REPO), str(REPO / "benchmarks")])
        with subprocess.Popen(
            [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            env={**os.environ, "PYTHONPATH": path},
        ) as process:  # fmt: skip
            assert process.stdout is not None
            assert process.stdin is not None
            yield process.stdout.readline().strip()
            process.stdin.close()
            process.wait(30)


def swept(runner: Any, asks: list[Ask]) -> tuple[float, tuple[Answer, ...]]:
    runner.run(asks[:2])  # workers are there and have their base and weather
    start = time.perf_counter()
    answers = runner.run(asks)
    return round(time.perf_counter() - start, 2), answers


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--buildings", type=int, default=1000)
    parser.add_argument("--variants", type=int, default=200)
    parser.add_argument(
        "--sweep-buildings", type=int, default=66, help="of the sweep: those of the demonstration"
    )
    parser.add_argument("--no-sweep", action="store_true")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    scenario = everything()
    bench = Bench(city(given.buildings))
    first_s, _ = timed(lambda: bench.run(scenario), 1)
    year_s, outcome = timed(lambda: bench.run(scenario))
    bench.run(scenario, coarse=True)
    coarse_s, _ = timed(lambda: bench.run(scenario, coarse=True), 5)
    small = Bench(city(given.sweep_buildings))
    small.run(scenario, coarse=True)
    small_coarse_s, _ = timed(lambda: small.run(scenario, coarse=True), 5)
    flows = outcome.year.meters.flows
    found: dict[str, Any] = {
        "buildings": given.buildings, "interventions": len(scenario.interventions), "first_s": first_s, "year_s": year_s,
        "year_goal_share": round(year_s / YEAR_S, 2), "coarse_s": coarse_s, "coarse_goal_share": round(coarse_s / COARSE_S, 2),
        "coarse_small_s": small_coarse_s,
        "largest_gap_relative": float(np.abs(flows.electric_gap() / (flows.consumed + flows.fed + 1.0)).max()),
    }  # fmt: skip
    if not given.no_sweep:
        found |= sweeps(given.sweep_buildings, given.variants, scenario)
    print(json.dumps(found, indent=None if given.json else 1))
    return 0


def sweeps(buildings: int, variants: int, scenario: Scenario) -> dict[str, Any]:
    import importlib.util

    # a module with a name of its own, so that workers find its functions
    sys.path.insert(0, str(REPO / "benchmarks"))
    import scenarios as module

    base = module.city(buildings)
    pv = next(one for one in scenario.interventions if one.kind == "pv")
    asks = []
    for share in np.linspace(10.0, 90.0, variants).tolist():
        changed = tuple(
            one.with_value("coverage", share) if one is pv else one for one in scenario.interventions
        )
        asks.append(Ask(replace(scenario, interventions=changed)))
    one_s, alone = swept(Alone(base), asks)
    with Crew(base, workers=2) as crew:
        two_s, many = swept(crew, asks)
    same = [a.result_hash for a in alone] == [b.result_hash for b in many]
    found = {
        "variants": variants, "sweep_buildings": buildings, "sweep_one_s": one_s, "sweep_two_s": two_s,
        "two_over_one": round(two_s / one_s, 2), "sweep_goal_share": round(two_s / SWEEP_S, 2), "same_hashes": same,
    }  # fmt: skip
    if importlib.util.find_spec("distributed") is None:
        return {**found, "dask": "not installed"}
    from app.scenario_cluster import DaskRunner

    with cluster() as address:
        runner = DaskRunner(base, address)
        dask_s, there = swept(runner, asks)
        runner.close()
    same = [a.result_hash for a in alone] == [b.result_hash for b in there]
    return {
        **found,
        "sweep_dask_s": dask_s,
        "dask_over_one": round(dask_s / one_s, 2),
        "dask_same_hashes": same,
    }


if __name__ == "__main__":
    raise SystemExit(main())
