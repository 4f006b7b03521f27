"""What indicators cost: energies of a stretch of the demonstration district read from its history, all figures, those of a moment.

    python benchmarks/indicators.py [--days 7] [--data FOLDER]

FOLDER: of a history that is filled already; by default one of so many days is made first. Beside it, in the same run, the same
energies asked for signal by signal, as any store can answer.   Goals: well under a second for seven days, 2 ms for a moment.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.backfill import backfill
from app.energy.district_model import DistrictModel
from app.energy.indicators.compute import indicators_of
from app.energy.indicators.energies import layout_of
from app.energy.indicators.moment import MomentReader
from app.history.contract import Historian
from app.kept_series import kept
from app.model.times import DAY_NS, wall_ns
from app.opening import OpenedDistrict, history_folder, open_district
from app.past_energies import read_energies
from app.stores import open_store

RUNS = 9


class OneByOne:
    """A Historian that cannot read many signals at once."""

    def __init__(self, historian: Historian) -> None:
        self._historian = historian

    def __getattr__(self, name: str) -> Any:
        if name == "series_of_many":
            raise AttributeError(name)
        return getattr(self._historian, name)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--days", type=float, default=7.0)
    parser.add_argument("--data", type=Path)
    args = parser.parse_args()
    opened = open_district("trondheim")
    with tempfile.TemporaryDirectory() as made:
        folder = history_folder(args.data or Path(made), opened.district)
        folder.mkdir(parents=True, exist_ok=True)
        store = open_store(folder, opened)
        try:
            if args.data is None:
                fill(store.historian, opened, args.days)
            found = measured(store.historian, opened, args.days)
        finally:
            store.historian.close()
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


def fill(historian: Historian, opened: OpenedDistrict, days: float) -> None:
    model = DistrictModel(opened.catalogue, opened.district.lonlat, opened.district.zone, 7)
    now = wall_ns()
    backfill(historian, model, opened.catalogue, now - int(days * DAY_NS), now, lambda _done, _whole: True)
    historian.settle()


def measured(historian: Historian, opened: OpenedDistrict, days: float) -> dict[str, object]:
    catalogue, layout = opened.catalogue, layout_of(opened.catalogue)
    bounds = historian.bounds()
    if bounds is None:
        raise SystemExit("this history is empty")
    from_ns, to_ns = max(bounds[1] - int(days * DAY_NS), bounds[0]), bounds[1]
    energies = read_energies(historian, catalogue, from_ns, to_ns, layout=layout)
    moment, state = MomentReader(catalogue, layout), historian.state_at(to_ns)
    plain: Any = OneByOne(historian)
    remembers = kept(historian)
    read_energies(remembers, catalogue, from_ns, to_ns, layout=layout)
    return {
        "signals": len(catalogue),
        "meters": len(layout.meters),
        "quarters": energies.steps,
        "read": timed(lambda: read_energies(historian, catalogue, from_ns, to_ns, layout=layout)),
        "read, signal by signal": timed(
            lambda: read_energies(plain, catalogue, from_ns, to_ns, layout=layout), 3
        ),
        "read again, as live": timed(
            lambda: read_energies(remembers, catalogue, from_ns, to_ns, layout=layout)
        ),
        "all figures": timed(lambda: indicators_of(energies)),
        "all figures of this moment": timed(lambda: indicators_of(moment.of(state))),
        "six figures of this moment, as the Balance panel asks each second": timed(
            lambda: indicators_of(moment.of(state), names=SIX)
        ),
    }


SIX = ("self_sufficiency", "self_consumption", "balance_kwh", "co2_kg", "peak_import_kw", "cost")


def timed(work: Callable[[], object], runs: int = RUNS) -> dict[str, float]:
    took = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        took.append((time.perf_counter() - began) * 1000)
    return {"p50_ms": round(statistics.median(took), 2), "worst_ms": round(max(took), 2)}


if __name__ == "__main__":
    main()
