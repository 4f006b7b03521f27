"""A replay as the window runs it: real Timekeeper, reader threads and store, with an event loop but no pictures.

    python3 run.py bench replay [--signals 600 10000] [--hours 14] [--seconds 6] [--json]

Printed for each speed: states shown a second (30 is the goal); the time between two of them; how far the moment shown lies
behind the one asked for, in wall time; the share of the GUI thread that the replay takes; the longest time in which
the GUI thread answered nobody; memory of what is read ahead.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.bridge import HistoryReads, Timekeeper
from app.history.contract import Historian
from app.history.opening import open_history
from app.history.replay import ReplayReader
from app.model.catalogue import Catalogue
from app.model.playhead import Playhead
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, MINUTE_NS, NS
from benchmarks.state_at import START, catalogue_of, load_hours

RUNS = (
    ("x1", 1.0, {}),
    ("x60", 60.0, {}),
    ("x-60", -60.0, {}),
    ("x600", 600.0, {}),
    ("x3600", 3600.0, {}),
    ("x-3600", -3600.0, {}),
    ("x3600 loop 1 h", 3600.0, {"loop": HOUR_NS}),
    ("x60 known then", 60.0, {"then": True}),
    ("x3600 known then", 3600.0, {"then": True}),
    ("x3600 live end", 3600.0, {"end": True}),
    ("x3600 late rows", 3600.0, {"late": True}),
)


class Reader:
    """What Session gives a Timekeeper."""

    def __init__(self, historian: Historian, catalogue: Catalogue) -> None:
        self.reader = ReplayReader(historian, catalogue)
        self.most = 0

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        return self.reader.state_at(t_ns, known_at_ns)

    def prefetch(self, head: Playhead) -> bool:
        has_read = self.reader.prefetch(head)
        self.most = max(self.most, self.reader.size)
        return has_read

    def give_up(self) -> None:
        self.reader.give_up()


class Late:
    """A feed that brings ten late readings a second, an hour old, while the replay runs."""

    def __init__(self, historian: Historian, end_ns: int) -> None:
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._write, args=(historian, end_ns - HOUR_NS), daemon=True)
        self._thread.start()

    def _write(self, historian: Historian, t_ns: int) -> None:
        one = np.zeros(1)
        for number in range(10_000):
            if self._over.wait(0.1):
                return
            historian.append(ReadingBatch(one, one + t_ns + number, one, one, one + t_ns + HOUR_NS))

    def stop(self) -> None:
        self._over.set()
        self._thread.join()


def run(
    historian: Historian,
    catalogue: Catalogue,
    end_ns: int,
    speed: float,
    wish: dict[str, object],
    seconds: float,
) -> dict[str, float]:
    reads, reader = HistoryReads(historian), Reader(historian, catalogue)
    keeper = Timekeeper(catalogue, reads, reader, ahead=reader, now=lambda: end_ns)
    keeper.set_first(START)
    room = int(abs(speed) * seconds * NS)
    start = START + HOUR_NS if speed > 0 else min(end_ns - HOUR_NS, START + HOUR_NS + room)
    if wish.get("end"):
        start = max(START, end_ns - room - 20 * MINUTE_NS)
    keeper.seek(start)
    if wish.get("loop"):
        keeper.loop(start, start + int(str(wish["loop"])))
    if wish.get("then"):
        keeper.as_known_then()
    shown: list[float] = []
    behind: list[float] = []
    beats: list[float] = []

    def on_shown(state: Snapshot) -> None:
        shown.append(time.perf_counter())
        behind.append(abs(keeper.playhead.t_ns - state.t_ns) / abs(speed) / 1e6)

    keeper.snapshot_changed.connect(on_shown)
    heart, loop = QTimer(), QEventLoop()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.setInterval(2)
    heart.timeout.connect(lambda: beats.append(time.perf_counter()))
    keeper.start()
    keeper.play(speed)
    QTimer.singleShot(300, loop.quit)  # the first stretch is read by whoever starts anywhere
    loop.exec()
    shown.clear()
    behind.clear()
    heart.start()
    writer = Late(historian, end_ns) if wish.get("late") else None
    began, cpu = time.perf_counter(), time.thread_time()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    cpu, took = time.thread_time() - cpu, time.perf_counter() - began
    heart.stop()
    if writer is not None:
        writer.stop()
    keeper.stop()
    reads.shutdown()
    gaps = np.diff(shown) * 1000 if len(shown) > 2 else np.array([1e3 * took])
    return {
        "per_s": len(shown) / took,
        "between_p50_ms": float(np.percentile(gaps, 50)),
        "between_p99_ms": float(np.percentile(gaps, 99)),
        "between_max_ms": float(gaps.max()),
        "behind_p99_ms": float(np.percentile(behind, 99)) if behind else 0.0,
        "gui_share": cpu / took,
        "gui_stuck_ms": float(np.diff(beats).max() * 1000),
        "ahead_MB": reader.most / 2**20,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--signals", type=int, nargs="+", default=[600, 10_000])
    parser.add_argument("--hours", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=6.0, help="of wall time for each speed")
    parser.add_argument("--folder", type=Path, help="where the data goes; default: the temporary folder")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    application = QCoreApplication([])
    found: dict[int, dict[str, dict[str, float]]] = {}
    folder = Path(tempfile.mkdtemp(prefix="tvilling-bench-", dir=given.folder))
    try:
        for signals in given.signals:
            catalogue = catalogue_of(signals, 30.0)
            historian = open_history(folder / str(signals), catalogue).historian
            load_hours(historian, signals, given.hours, 30 * NS)
            end_ns = START + given.hours * HOUR_NS
            found[signals] = {
                name: run(historian, catalogue, end_ns, speed, wish, given.seconds)
                for name, speed, wish in RUNS
            }
            historian.close()
    finally:
        shutil.rmtree(folder)
        del application
    if given.json:
        print(json.dumps(found))
        return 0
    for signals, runs in found.items():
        print(f"{signals} signals at 30 s")
        print(f"  {'':18}" + "".join(f"{name:>15}" for name in next(iter(runs.values()))))
        for name, row in runs.items():
            print(f"  {name:18}" + "".join(f"{value:15.2f}" for value in row.values()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
