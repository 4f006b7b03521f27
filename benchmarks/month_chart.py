"""A month of one signal at 1 Hz among others, drawn in 2,000 points: from readings and from figures.

    python benchmarks/month_chart.py [--signals 3] [--days 30] [--period 1] [--points 2000]

Prints ms (the middle of five) with no figures yet, and once all hours are rolled up; the space both take.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.history.duck import DuckHistorian
from app.model.times import DAY_NS, NS
from benchmarks.state_at import START, catalogue_of, load


def drawn_ms(historian: DuckHistorian, days: int, points: int, signals: int) -> tuple[float, float]:
    """The middle and the longest, each of another signal."""
    spent = []
    for i in range(5):
        began = time.perf_counter()
        found = historian.series(i % signals, START, START + days * DAY_NS, points)
        spent.append(1000 * (time.perf_counter() - began))
        assert 0 < len(found.t_ns) <= points
    return statistics.median(spent), max(spent)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--signals", type=int, default=3)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--period", type=float, default=1.0)
    parser.add_argument("--points", type=int, default=2000)
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="tvilling-bench-"))
    historian = DuckHistorian(folder / "h.duckdb", catalogue_of(given.signals, given.period))
    roll, historian._writer._roll_next = historian._writer._roll_next, lambda _: None  # type: ignore[method-assign]
    try:
        readings, spent, _ = load(historian, given.signals, given.days, round(given.period * NS))
        print(f"{readings} readings stored in {spent:.1f} s, {historian.stats().size / 1e6:.0f} MB")
        middle, most = drawn_ms(historian, given.days, given.points, given.signals)
        print(f"from readings: {middle:.0f} ms, at most {most:.0f} ms")
        historian._writer._roll_next = roll  # type: ignore[method-assign]
        began = time.perf_counter()
        historian.settle()
        print(
            f"rolled up in {time.perf_counter() - began:.1f} s, {historian.stats().size / 1e6:.0f} MB with the log"
        )
        middle, most = drawn_ms(historian, given.days, given.points, given.signals)
        print(f"from figures: {middle:.0f} ms, at most {most:.0f} ms")
    finally:
        historian.close()
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
