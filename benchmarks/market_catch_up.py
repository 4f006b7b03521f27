"""What the demonstration's market costs the window while it catches up: a thread that wants a turn every 16 ms, as the GUI does.

    python benchmarks/market_catch_up.py [--days 2]

Days of Trondheim's synthetic past are sealed, then the market runs over them at its own pace beside the ticking thread. Said are
how late the ticks came without and with it (p50, p99, worst, ms) and how long a day took (s).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.backfill import backfill
from app.demonstration.runner import DemoLedger, DemoPlace
from app.energy.district_model import DistrictModel
from app.energy.market.bids import QUARTER_NS
from app.energy.market.tariffs import tariffs_of
from app.ledger.device_watch import DeviceWatch
from app.ledger.tokens import Salt
from app.model.times import DAY_NS, wall_ns
from app.opening import history_folder, open_district
from app.proving.opening import open_ledger
from app.stores import open_store

TICK_S = 0.016
QUIET_S = 5.0


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--days", type=int, default=2)
    days = parser.parse_args().days
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write(json.dumps(measured(Path(folder), days), indent=1) + "\n")


def measured(folder: Path, days: int) -> dict[str, object]:
    place = open_district("trondheim")
    district = place.district
    end = wall_ns() // QUARTER_NS * QUARTER_NS
    own = history_folder(folder, district)
    own.mkdir(parents=True)
    historian = open_store(own, place).historian
    model = DistrictModel(place.catalogue, district.lonlat, district.zone, 7)
    backfill(historian, model, place.catalogue, end - days * DAY_NS, end)
    opened = open_ledger(own, historian, place.catalogue, district.id)
    opened.run(lambda: end, lambda *_: None)
    log = opened.ledger.log
    size = -1
    while log.size != size:  # until all is sealed
        size = log.size
        time.sleep(2.0)
    tariffs = tariffs_of(district.tables["tariffs"], district.currency)
    demo = DemoLedger(
        DemoPlace(district.id, place.catalogue, district.zone, tariffs, 7, Salt.fresh()),
        historian, log, opened.ledger.scribe, DeviceWatch(), wall_ns=lambda: end,
    )  # fmt: skip
    alone, _ = ticks(lambda: size, QUIET_S)
    began = time.perf_counter()
    demo.start()
    beside, took_s = ticks(lambda: log.size, 5.0, days * 300.0)
    demo.stop(10.0)
    records = log.size - size
    opened.close()
    historian.close()
    return {
        "days": days,
        "records": records,
        "a_day_s": round((took_s or time.perf_counter() - began) / days, 1),
        "late_alone_ms": figures(alone),
        "late_beside_ms": figures(beside),
    }


def ticks(size_of: object, quiet_s: float, most_s: float | None = None) -> tuple[np.ndarray, float]:
    """Lateness of each tick, s, until the log has not grown for quiet_s; and when it grew last."""
    assert callable(size_of)
    late, begun = [], time.perf_counter()
    size, grew = size_of(), begun
    asked = begun
    while True:
        due = time.perf_counter() + TICK_S
        time.sleep(TICK_S)
        now = time.perf_counter()
        late.append(now - due)
        if now - asked > 0.5:  # asking takes the log's lock: not with every tick
            asked = now
            if size_of() != size:
                size, grew = size_of(), now
        if now - grew > quiet_s or (most_s is not None and now - begun > most_s):
            return np.array(late[: int((grew - begun) / TICK_S) or None]), grew - begun


def figures(late: np.ndarray) -> dict[str, float]:
    p50, p99 = np.percentile(late * 1000.0, [50, 99])
    return {
        "p50": round(float(p50), 1),
        "p99": round(float(p99), 1),
        "worst": round(float(late.max()) * 1000, 1),
    }


if __name__ == "__main__":
    main()
