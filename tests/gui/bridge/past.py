"""What the tests of app/bridge share: clocks that a test sets, a past that tells what it was asked."""

from __future__ import annotations

import threading
import time

import numpy as np
from pytestqt.qtbot import QtBot

from app.bridge import Timekeeper
from app.history.contract import HistoryError
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.signal import Signal, format_shown
from app.model.snapshot import Snapshot, apply
from app.model.times import NS

CATALOGUE = Catalogue.of(
    [Asset("a", AssetKind.BUILDING, "A", "Quay", (0.0, 0.0, 0.0))],
    [Signal(f"a.s{i}", "a", "power", "S", "kW", 30, key=f"a.s{i}") for i in range(3)],
)
T0 = 1_800_000_000 * NS


class Clock:
    def __init__(self) -> None:
        self.wall, self.mono = T0, 0

    def go(self, seconds: float) -> None:
        self.wall += round(seconds * NS)
        self.mono += round(seconds * NS)


class Past:
    """Answers with the seconds since T0 as the value of signal 0, on whatever thread asks."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, str]] = []
        self.known: list[int | None] = []
        self.delay_s = 0.0
        self.fails = False

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        self.asked.append((t_ns, threading.current_thread().name))
        self.known.append(known_at_ns)
        time.sleep(self.delay_s)
        if self.fails:
            raise HistoryError("the disk is gone")
        return apply(Snapshot.empty(3), batch((t_ns - T0) / NS, t_ns), t_ns)


def batch(value: float, t_ns: int) -> ReadingBatch:
    return ReadingBatch.of([Reading(0, t_ns, value, Quality.GOOD, t_ns)])


def run(keeper: Timekeeper, clock: Clock, qtbot: QtBot, seconds: float, step_s: float = 0.033) -> None:
    for _ in range(round(seconds / step_s)):
        clock.go(step_s)
        keeper.tick()
        qtbot.wait(1)


class Sparse:
    """A history with readings in its first and last quarter of an hour only."""

    def density(self, from_ns: int, to_ns: int, bins: int) -> np.ndarray:
        at = from_ns + (to_ns - from_ns) * np.arange(bins) // bins
        return ((at < T0 - 2700 * NS) | (at >= T0 - 900 * NS)).astype(np.int64)


def shown(keeper: Timekeeper, row: int = 0) -> str:
    """As the inspector prints it."""
    now = keeper.snapshot
    age_ns = now.t_ns - int(now.at_ns[row])
    return format_shown(float(now.value[row]), CATALOGUE.signals[row], now.quality_of(row), age_ns)
