"""What a change of view costs in the trends: six signals over seven days, and a month of readings a second.

    python benchmarks/trends.py [--folder DIR] [--no-month] [--width 1400]

From the change of view to curves that hold the new points, through the real panel, its reader thread and a history of
DuckDB in a file; beside it the same question drawn naively, every reading fetched and given to the same curves. The
naive lines are 1 px wide, which is the quickest there is. Best, median and worst of several goes; the pause of the panel that lets a wheel come to rest is told apart. Wall time on the
machine at hand. The data is made once in the folder and removed, unless a folder is given.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication

from app.bridge import HistoryReads, Timekeeper
from app.history.contract import Historian
from app.history.opening import open_history
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.times import DAY_NS, HOUR_NS, NS
from widgets import theme
from widgets.trend_curve import TrendCurve
from widgets.trend_flow import ASK_MS
from widgets.trends import Trends

START = 1_760_000_000 * NS
GOES = 7
BLOCK = 1_000_000


def catalogue_of(n: int, period_s: float) -> Catalogue:
    asset = Asset("house", AssetKind.BUILDING, "House", "Here", (0.0, 0.0, 0.0))
    return Catalogue.of(
        [asset],
        [
            Signal(f"house.s{k}", "house", f"s{k}", f"Signal {k}", "kW", period_s, key=str(k))
            for k in range(n)
        ],
    )


def fill(historian: Historian, n: int, period_s: float, days: float) -> int:
    """A day's swing with noise, the same each time."""
    random = np.random.default_rng(7)
    total = int(days * 86_400 / period_s)
    per = max(1, BLOCK // n)
    for first in range(0, total, per):
        steps = np.arange(first, min(total, first + per), dtype=np.int64)
        t = START + steps * round(period_s * NS)
        t_ns, row = np.repeat(t, n), np.tile(np.arange(n, dtype=np.int32), len(t))
        value = 50 + 40 * np.sin(t_ns / (24 * HOUR_NS) * 2 * np.pi + row) + random.normal(0, 3, len(t_ns))
        quality = np.full(len(t_ns), Quality.GOOD, dtype=np.uint8)
        historian.append(ReadingBatch(row, t_ns, value, quality, t_ns))
    return total * n


class Bench:
    """A panel over a history whose end is `end_ns`; `show` returns when every curve holds what was asked for."""

    def __init__(
        self, app: QApplication, historian: Historian, catalogue: Catalogue, end_ns: int, width: int
    ) -> None:
        self.app, self.historian, self.catalogue = app, historian, catalogue
        self.reads = HistoryReads(historian)
        self.keeper = Timekeeper(catalogue, self.reads, historian, now=lambda: end_ns)  # type: ignore[arg-type]
        self.trends = Trends(catalogue, self.keeper, self.reads, ZoneInfo("Europe/Oslo"))
        self.trends.resize(width, 700)
        self.trends.show()
        for signal in catalogue.signals:
            self.trends.add(signal.id)
        self.wait(lambda: all(line.has_answer for line in self.trends.lines))

    def wait(self, is_done: Callable[[], bool]) -> None:
        while not is_done() or self.trends.flow.is_busy:
            self.app.processEvents()
            time.sleep(0.0005)
        self.app.processEvents()

    def show(self, span_ns: int) -> float:
        """Seconds from the change of view to drawn curves, without the pause in which a wheel comes to rest."""
        before = {line.signal.id: line.data.revision for line in self.trends.lines}
        began = time.perf_counter()
        self.trends.show_span(span_ns)
        self.wait(lambda: all(line.data.revision > before[line.signal.id] for line in self.trends.lines))
        self.trends.repaint()
        return time.perf_counter() - began - ASK_MS / 1000

    def naive(self, from_ns: int, to_ns: int) -> float:
        """Every reading fetched and given to the same curves."""
        for curve in self._curves():
            curve._main.setPen(pg.mkPen("w", width=1))  # the quickest there is
        began = time.perf_counter()
        for plot in self.trends.plots:
            for side in plot.sides:
                for name, curve in side.curves.items():
                    row = self.catalogue.row(name)
                    got = self.historian.series(row, from_ns, to_ns, 100_000_000)
                    curve._main.setData(
                        (got.t_ns - self.trends.lines.base_ns) / NS, got.mean, connect="finite"
                    )
        self.trends.repaint()
        self.app.processEvents()
        return time.perf_counter() - began

    def _curves(self) -> list[TrendCurve]:
        return [c for plot in self.trends.plots for side in plot.sides for c in side.curves.values()]

    def close(self) -> None:
        self.trends.flow.stop()
        self.trends.values.stop()
        self.trends.close()
        self.keeper.stop()
        self.reads.shutdown()


def told(name: str, seconds: list[float], readings: int) -> float:
    ms = sorted(1000 * s for s in seconds)
    middle = statistics.median(ms)
    print(f"{name:<46} {ms[0]:8.1f} {middle:8.1f} {ms[-1]:8.1f} ms   {readings:>12,} readings")
    return middle


def measure(
    app: QApplication, folder: Path, name: str, n: int, period_s: float, days: float, width: int
) -> None:
    catalogue = catalogue_of(n, period_s)
    place = folder / name.replace(" ", "-")
    place.mkdir(parents=True, exist_ok=True)
    historian = open_history(place, catalogue).historian
    try:
        if historian.bounds() is None:
            began = time.perf_counter()
            count = fill(historian, n, period_s, days)
            historian.settle()  # figures of minutes, quarters and hours, as a running window makes them
            print(f"{name}: {count:,} readings made in {time.perf_counter() - began:.0f} s")
        end_ns, span_ns = START + round(days * DAY_NS), round(days * DAY_NS)
        readings = int(n * days * 86_400 / period_s)
        bench = Bench(app, historian, catalogue, end_ns, width)
        try:
            fast = []
            for _ in range(GOES):
                bench.show(HOUR_NS)
                fast.append(bench.show(span_ns))
            ours = told(f"{name}: through the panel", fast, readings)
            slow = [bench.naive(end_ns - span_ns, end_ns) for _ in range(3)]
            theirs = told(f"{name}: every reading drawn", slow, readings)
            points = max(len(line.data) for line in bench.trends.lines)
            print(f"{name}: ratio {theirs / ours:.1f}, {points:,} points a line")
        finally:
            bench.close()
    finally:
        historian.close()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--width", type=int, default=1400)
    parser.add_argument("--no-month", action="store_true")
    args = parser.parse_args()
    app = QApplication([])
    theme.apply_theme(app, "dark")
    folder = args.folder or Path(tempfile.mkdtemp(prefix="tvilling-trends-"))
    print(f"{'':<46} {'best':>8} {'median':>8} {'worst':>8}")
    try:
        measure(app, folder, "6 signals, 7 days at 30 s", 6, 30.0, 7, args.width)
        if not args.no_month:
            measure(app, folder, "1 signal, 30 days at 1 s", 1, 1.0, 30, args.width)
    finally:
        if args.folder is None:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
