"""Our residential shape against four real homes, hour by hour over a year.

    python benchmarks/homes.py [FOLDER] [--json]

FOLDER holds Building_1.csv to Building_4.csv of CityLearn's 2022 data (default ../shared/data/timeseries/citylearn_2022). Their rows have
month, hour and day type only: a calendar is found that agrees with all of them. Our shape gets each home's yearly sum and
nothing else. Beside it, on the same hours: a flat line, and the mean of the other three homes, which is as good as any standard
shape could be for a neighbour. Then the four homes together, and the mean day.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))

from app.energy.loads import USES  # noqa: E402
from app.energy.planning.measured import Fit, calendar_of, fit_of, home_kw  # noqa: E402

FOLDER = REPO.parent / "shared" / "data" / "timeseries" / "citylearn_2022"


def read(folder: Path) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Columns of the calendar, and the load of the four homes (4, T) kW."""
    tables = []
    for i in range(1, 5):
        with (folder / f"Building_{i}.csv").open(encoding="utf-8", newline="") as stream:
            tables.append(list(csv.DictReader(stream)))
    columns = {
        name: np.array([int(float(row[name])) for row in tables[0]]) for name in ("month", "hour", "day_type")
    }
    return columns, np.array([[float(row["non_shiftable_load"]) for row in rows] for rows in tables])


def compare(folder: Path) -> dict[str, Fit]:
    """By what is compared."""
    columns, homes = read(folder)
    day = calendar_of(columns["month"], columns["hour"], columns["day_type"])
    use, found = USES["residential"], {}

    def ours(real: np.ndarray) -> np.ndarray:
        return home_kw(float(real.sum()), use, day)

    for i, real in enumerate(homes):
        others = np.delete(homes, i, axis=0).mean(axis=0)
        found[f"home {i + 1}"] = fit_of(real, ours(real))
        found[f"home {i + 1}, flat line"] = fit_of(real, np.full(len(real), real.mean()))
        found[f"home {i + 1}, mean of the other three"] = fit_of(real, others * (real.sum() / others.sum()))
    together = homes.sum(axis=0)
    found["four homes together"] = fit_of(together, ours(together))
    found["four homes together, flat line"] = fit_of(together, np.full(len(together), together.mean()))
    by_hour = [
        np.array([x[columns["hour"] == h].mean() for h in range(1, 25)]) for x in (together, ours(together))
    ]
    found["mean day of the four"] = fit_of(*by_hour)
    found["mean day of the four, flat line"] = fit_of(by_hour[0], np.full(24, by_hour[0].mean()))
    months = [
        np.array([x[columns["month"] == m].sum() for m in range(1, 13)]) for x in (together, ours(together))
    ]
    found["months of the four"] = fit_of(*months)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    if not (given.folder / "Building_4.csv").is_file():
        print(
            f"{given.folder.name}: no Building_1.csv to Building_4.csv there; give the folder that has them"
        )
        return 1
    found = compare(given.folder)
    if given.json:
        out: dict[str, Any] = {name: asdict(fit) for name, fit in found.items()}
        print(json.dumps(out))
        return 0
    for name, fit in found.items():
        shape = "  -  " if fit.correlation is None else f"{fit.correlation:5.2f}"
        print(
            f"{name:38} CV(RMSE) {fit.cv_rmse_pct:6.1f} %  NMBE {fit.nmbe_pct:6.2f} %  r {shape}"
            f"  measured {fit.measured_kwh:8.0f} kWh"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
