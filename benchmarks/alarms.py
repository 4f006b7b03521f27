"""What judging costs: 10,000 rules at 1 Hz (goal: under 10 % of one core), and 1,000 alarms in one second.

python3 run.py bench alarms
"""

from __future__ import annotations

import time

import numpy as np

from app.alarms.engine import Engine
from app.alarms.rule import Kind, Rule, Select
from app.alarms.words import Priority
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.times import NS

N, SECONDS, GOAL = 10_000, 60, 0.10
START = 1_780_000_000 * NS


def district() -> Catalogue:
    assets = [
        Asset(f"f-{n}", AssetKind.FEEDER, f"F{n}", "A", (0.0, 0.0, 0.0), params={"rated_kw": 400.0})
        for n in range(N)
    ]
    signals = [Signal(f"f-{n}.power", f"f-{n}", "power", "Power", "kW", 1.0, key=str(n)) for n in range(N)]
    return Catalogue.of(assets, signals)


def batch(value: np.ndarray, t_ns: int, part: slice = slice(None)) -> ReadingBatch:
    rows = np.arange(N, dtype=np.int32)[part]
    k = len(rows)
    return ReadingBatch(
        rows, np.full(k, t_ns), value[part], np.full(k, Quality.GOOD, np.uint8), np.full(k, t_ns)
    )


def main() -> None:
    rule = Rule(
        "over", "Over", Kind.H, Priority.LOW, Select(quantity="power"), 0.9, "rated_kw", 0.05, 30.0, 30.0
    )
    t0 = time.perf_counter()
    engine = Engine([rule], district(), started_ns=START)
    print(f"{N:,} alarms made in {time.perf_counter() - t0:.2f} s")
    random = np.random.default_rng(1)
    spent, count = 0.0, 0
    for second in range(SECONDS):  # as the fetcher gives them: ten times a second a tenth of the signals
        value = random.normal(250.0, 40.0, N)
        for tenth in range(10):
            now = START + second * NS + tenth * NS // 10
            one = batch(value, now, slice(tenth, None, 10))
            t0 = time.perf_counter()
            count += len(engine.readings(one, now))
            spent += time.perf_counter() - t0
        t0 = time.perf_counter()
        count += len(engine.tick(now))
        spent += time.perf_counter() - t0
    print(
        f"{N:,} rules at 1 Hz: {spent / SECONDS:.2%} of one core (goal {GOAL:.0%}), {count} changes in {SECONDS} s"
    )
    sharp = Engine(
        [Rule("over", "Over", Kind.H, Priority.LOW, Select(quantity="power"), 350.0)],
        district(),
        started_ns=START,
    )
    for what, value in (("rise", 500.0), ("fall", 100.0)):
        values = np.full(N, value)
        t0 = time.perf_counter()
        found = sharp.readings(batch(values, START + (1 + (what == "fall")) * NS), START + 2 * NS)
        print(f"{len(found):,} alarms {what} at once: {time.perf_counter() - t0:.3f} s")


if __name__ == "__main__":
    main()
