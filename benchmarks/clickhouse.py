"""The store on ClickHouse beside the one on DuckDB, with the same readings, in one run.

    python3 run.py bench clickhouse --signals 2000 --days 2

Prints what an append of a second's worth costs, state_at at random moments, a chart of one signal, and bytes on disk, and
the ratios. ClickHouse runs in this process (chdb); a server adds the network.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from app.history.clickhouse.engine import LocalEngine
from app.history.clickhouse.store import ClickHouseHistorian
from app.history.duck import DuckHistorian
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.times import DAY_NS, NS

START = 1_760_000_000 * NS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--signals", type=int, default=2000)
    parser.add_argument("--days", type=float, default=1.0)
    parser.add_argument("--period", type=float, default=30.0, help="seconds between two readings of a signal")
    parser.add_argument("--questions", type=int, default=200)
    args = parser.parse_args()
    catalogue = catalogue_of(args.signals, args.period)
    with tempfile.TemporaryDirectory() as folder:
        stores: dict[str, Any] = {
            "DuckDB": DuckHistorian(Path(folder) / "h.duckdb", catalogue),
            "ClickHouse": ClickHouseHistorian(LocalEngine(Path(folder) / "ch", "bench"), catalogue),
        }
        total = int(args.signals * args.days * DAY_NS / (args.period * NS))
        print(f"{args.signals} signals, {args.days:g} days, {total:,} readings")
        rows = {name: measure(store, catalogue, args) for name, store in stores.items()}
        head = list(next(iter(rows.values())))
        print(f"{'':14}" + "".join(f"{h:>22}" for h in head))
        for name, figures in rows.items():
            print(f"{name:14}" + "".join(f"{figures[h]:>22.2f}" for h in head))
        ratio = {h: rows["ClickHouse"][h] / rows["DuckDB"][h] for h in head}
        print(f"{'ratio':14}" + "".join(f"{ratio[h]:>22.2f}" for h in head))
        for store in stores.values():
            store.close()


def catalogue_of(n: int, period_s: float) -> Catalogue:
    asset = Asset("a", AssetKind.BUILDING, "A", "Here", (0.0, 0.0, 0.0))
    signals = [Signal(f"a.{i}", "a", "power", str(i), "kW", period_s, key=f"k/{i}") for i in range(n)]
    return Catalogue.of([asset], signals)


def measure(store: Any, catalogue: Catalogue, args: argparse.Namespace) -> dict[str, float]:
    """One store: everything in, then the questions."""
    random = np.random.default_rng(7)
    n, period_ns = len(catalogue), round(args.period * NS)
    steps = int(args.days * DAY_NS / period_ns)
    a_batch = max(1, 500_000 // n)
    walk = random.uniform(0, 100, n)
    began = time.perf_counter()
    for first in range(0, steps, a_batch):
        count = min(a_batch, steps - first)
        t_ns = np.repeat(START + (first + np.arange(count)) * period_ns, n)
        value = (walk + random.normal(0, 1, (count, n)).cumsum(axis=0)).ravel().round(1)
        store.append(ReadingBatch(np.tile(np.arange(n), count), t_ns, value, np.zeros(len(t_ns)), t_ns + NS))
    filled_s = time.perf_counter() - began
    moments = START + random.integers(0, steps * period_ns, args.questions)
    states = np.array([seconds(lambda t=t: store.state_at(int(t))) for t in moments])
    charts = [
        seconds(lambda row=row: store.series(row, START, START + steps * period_ns, 1500))
        for row in random.integers(0, n, 10)
    ]
    return {
        "readings/s in": n * steps / filled_s,
        "state_at p50, ms": float(np.percentile(states, 50)) * 1e3,
        "state_at p99, ms": float(np.percentile(states, 99)) * 1e3,
        "chart, ms": float(np.median(charts)) * 1e3,
        "bytes a reading": store.stats().size / (n * steps),
    }


def seconds(job: Callable[[], object]) -> float:
    began = time.perf_counter()
    job()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
