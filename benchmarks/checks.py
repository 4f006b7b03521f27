"""What the checks of app/feeds/checks.py cost: 10,000 signals, 5,000 readings a tick, ten ticks a second.

python benchmarks/checks.py          -> microseconds a tick, share of one core at 50,000 readings/s, with and without
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.feeds.checks import Checks
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.times import NS

SIGNALS, TICK, TICKS = 10_000, 5_000, 300


def main() -> None:
    kinds = (("temperature", "°C"), ("energy", "kWh"), ("power", "kW"), ("soc", "%"))
    asset = Asset("pv", AssetKind.PV, "pv", "a", (0.0, 0.0, 0.0))
    catalogue = Catalogue(
        (asset,),
        tuple(
            Signal(f"pv.{i}", "pv", *kinds[i % 4][:1], "x", kinds[i % 4][1], 1.0, key=str(i))
            for i in range(SIGNALS)
        ),
    )
    rng = np.random.default_rng(1)
    now = 1_782_043_200 * NS
    for name, late, again in (
        ("in order", 0.0, False),
        ("one in five out of order", 0.2, False),
        ("one in five an old repeat", 0.2, True),
    ):
        for what, table in (("ranges only", {"enabled": False}), ("all checks", {})):
            checks, spent = Checks(catalogue, (10.4, 63.4), table), 0.0
            before: list[np.ndarray] = []
            for tick in range(TICKS):
                rows = (np.arange(TICK) + tick * TICK) % SIGNALS
                t_ns = np.full(TICK, now + tick * NS // 10, dtype=np.int64)
                value = rng.random(TICK) + 20
                old = rng.random(TICK) < late
                t_ns[old] -= NS  # ten ticks, after which the same signals come
                if again and tick >= 10:
                    value[old] = before[tick - 10][old]
                before.append(value)
                batch = ReadingBatch(rows.astype(np.int32), t_ns, value, np.zeros(TICK, np.uint8), t_ns)
                began = time.perf_counter()
                checks.run(batch)
                spent += time.perf_counter() - began
            print(
                f"{name:26} {what:12} {spent / TICKS * 1e6:7.0f} us a tick, {10 * spent / TICKS:6.1%} of a core"
            )


if __name__ == "__main__":
    main()
