"""What a forecast costs, and how wrong it is: time to make and to judge, and errors on four real homes.

    python benchmarks/forecast.py [--days 28] [--json]

Time: load, PV, price and balance of made-up days by quarters of an hour, forecast at the end, and the tracker of the whole
past rebuilt every six hours (what a window does once when the panel is first opened).
Errors: hourly load of the four homes of ../shared/data/timeseries/citylearn_2022 where it is there, with their outdoor
temperature, forecast every six hours from the tenth day to the hundredth; persistence beside it, and how much lay in the band.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))
HOMES = REPO.parent / "shared" / "data" / "timeseries" / "citylearn_2022"

from app.energy.forecast.maker import Maker  # noqa: E402
from app.energy.forecast.past import Past  # noqa: E402
from app.energy.forecast.tracker import rebuilt  # noqa: E402
from app.model.times import HOUR_NS, MINUTE_NS, to_ns  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--days", type=int, default=28)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    found: dict[str, Any] = {"time": timed(given.days)}
    if HOMES.is_dir():
        found["homes"] = {str(home): judged(home) for home in range(1, 5)}
    print(json.dumps(found, indent=None if given.json else 1))
    return 0


def timed(days: int) -> dict[str, Any]:
    rng = np.random.default_rng(6)
    n, hour = days * 96, np.arange((days + 1) * 96) / 4.0
    clear = np.maximum(np.sin((hour % 24.0 - 5.0) / 14.0 * np.pi), 0.0) * 80.0
    pv = clear[:n] * np.repeat(rng.uniform(0.2, 1.0, days), 96)
    load = 100.0 - 40.0 * np.cos(hour[:n] * np.pi / 12.0) + rng.normal(0.0, 5.0, n)
    values = {
        "load": load, "pv": pv, "price": load / 200.0, "balance": pv - load, "balance_without_pv": -load,
    }  # fmt: skip
    begin = to_ns(datetime(2026, 5, 1, tzinfo=UTC))
    past = Past(begin, 15 * MINUTE_NS, ZoneInfo("Europe/Oslo"), values, clear, 10.0 + rng.normal(0.0, 2.0, n))
    start = time.perf_counter()
    maker = Maker(past)
    made = [one for quantity in maker.quantities for one in maker.all(quantity, past.n)]
    first = time.perf_counter() - start
    start = time.perf_counter()
    tracker = rebuilt(maker, maker.quantities, 24, 96)
    again = time.perf_counter() - start
    start = time.perf_counter()
    scores = tracker.scores(maker.past)
    return {
        "days": days, "forecasts": len(made), "made_s": round(first, 3), "past_forecasts": len(tracker.made),
        "rebuilt_s": round(again, 3), "scored_s": round(time.perf_counter() - start, 3), "scores": len(scores),
    }  # fmt: skip


def judged(home: int) -> dict[str, Any]:
    with (HOMES / f"Building_{home}.csv").open() as file:
        rows = list(csv.reader(file))
    column = rows[0].index("non_shiftable_load")
    load = np.array([float(row[column]) for row in rows[1 : 1 + 100 * 24]])
    with (HOMES / "weather.csv").open() as file:
        temp = np.array([float(row[0]) for row in list(csv.reader(file))[1 : 1 + 100 * 24]])
    begin = to_ns(datetime(2022, 7, 31, 23, tzinfo=UTC))  # a Sunday, as the file's day types say
    maker = Maker(Past(begin, HOUR_NS, ZoneInfo("UTC"), {"load": load}, temp_c=temp))
    scores = rebuilt(maker, ("load",), 6, 10 * 24).scores(maker.past)
    return {
        s.model: {
            "mae_kw": round(s.mae, 3), "nmae_percent": round(s.nmae_pct or 0.0, 1),
            "in_band_percent": round(s.in_band_pct or 0.0, 1), "skill_percent": round(s.skill_pct or 0.0, 1),
        }
        for s in scores
    }  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
