"""How many bytes the history's file has, day by day, while it keeps the readings of so many days whole.

    nice -n 5 python benchmarks/history_growth.py [--signals 600] [--period 30] [--days 30] [--keep 7]

Appends a quarter of an hour at a time with the wall clock set to its end, as recording does in small. Exit status 1: it still grows after
the edge. What stops is the part of raw readings; figures and one reading a quarter of an hour go on, as the last column says.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.history.keeper import GRACE
from app.history.opening import open_history
from app.history.retention import Keeping
from app.history.segments import SEGMENT_ROWS
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.times import DAY_NS, HOUR_NS, NS

START = 1_790_000_000 * NS // DAY_NS * DAY_NS


STEP_NS = HOUR_NS // 4


def part_of(signals: int, period_s: int, number: int, chance: np.random.Generator) -> ReadingBatch:
    """Slow waves with noise: what compresses about as measured values do."""
    steps = STEP_NS // NS // period_s
    t_ns = np.repeat(START + number * STEP_NS + np.arange(steps) * period_s * NS, signals)
    rows = np.tile(np.arange(signals), steps)
    value = 20 + 5 * np.sin(t_ns / DAY_NS * 6.283 + rows) + chance.normal(0, 0.2, len(rows))
    return ReadingBatch(rows, t_ns, np.round(value, 2), np.zeros(len(rows)), t_ns + NS)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--signals", type=int, default=600)
    parser.add_argument("--period", type=int, default=30, help="s")
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--keep", type=float, default=7, help="days of all readings")
    args = parser.parse_args()
    n, chance, now = args.signals, np.random.default_rng(7), [START]
    asset = Asset("a", AssetKind.BUILDING, "A", "Here", (0.0, 0.0, 0.0))
    catalogue = Catalogue.of(
        [asset],
        [Signal(f"a.s{i}", "a", "power", "P", "kW", float(args.period), key=str(i)) for i in range(n)],
    )
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        historian = open_history(Path(folder), catalogue).historian
        historian.keep(Keeping(raw_days=args.keep), lambda text: print(f"     {text}"), lambda: now[0])
        print(f"{n} signals every {args.period} s, all readings of {args.keep:g} days")
        print(f"{'day':>4} {'file MB':>9} {'used MB':>9} {'readings':>12} {'grew MB':>9}")
        used: list[int] = []
        held: list[int] = []
        for day in range(args.days):
            for step in range(day * DAY_NS // STEP_NS, (day + 1) * DAY_NS // STEP_NS):
                historian.append(part_of(n, args.period, step, chance))
                now[0] = START + (step + 1) * STEP_NS
            weight = historian.weight(now[0])
            grew = weight.used - used[-1] if used else weight.used
            used.append(weight.used)
            held.append(weight.readings)
            print(
                f"{day + 1:4} {weight.file / 1e6:9.1f} {weight.used / 1e6:9.1f} {weight.readings:12} {grew / 1e6:9.1f}",
                flush=True,
            )
        historian.close()
    a_day = n * 86_400 // args.period
    grace = -(-GRACE * STEP_NS // DAY_NS)
    cycle = -(-SEGMENT_ROWS // a_day)  # days: a piece of the long table goes as a whole
    edge = int(args.keep) + cycle + grace
    if edge + 2 * cycle > args.days:
        print(f"too few days to tell: the edge is on day {edge}")
        return 0
    first, last = min(used[edge : edge + cycle]), min(used[-cycle:])
    after = (last - first) / (args.days - edge - cycle)
    rate = used[int(args.keep) - 1] / args.keep
    print(
        f"{rate / 1e6:.1f} MB a day in the first {args.keep:g} days; after day {edge} {after / 1e6:.1f} MB a day, figures and"
        f" thinned readings; {held[int(args.keep) - 1]} readings on day {args.keep:g}, most {max(held)}, last {held[-1]};"
        f" {time.perf_counter() - began:.0f} s"
    )
    return 0 if after < 0.5 * rate and max(held[edge:]) <= max(held[:edge]) * 1.2 else 1


if __name__ == "__main__":
    raise SystemExit(main())
