"""`fake://`: made-up values by a plain rule, for tests, demonstrations and bug reports.   Thread: the fetch loop.

    fake://sine?rate=10&period=60&low=0&high=100      a wave per signal, each a little later than the one before
    fake://steady?value=21.5                          one value
    fake://noise?seed=7                               uniform, the same sequence for the same seed
    fake://broken?after=3                             sends for so many seconds, then fails: to see how that looks

rate: readings per second and signal (default 1).   signals: only the first n (default: the feed's own, or all).
"""

from __future__ import annotations

import asyncio
import math
import time
from urllib.parse import parse_qsl, urlsplit

import numpy as np
from numpy.typing import NDArray

from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured, Intake
from app.feeds.registry import feed
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.quality import Quality
from app.model.reading import ReadingBatch

_SHAPES = ("sine", "steady", "noise", "broken")
_DEFAULTS = {
    "rate": 1.0,
    "period": 60.0,
    "low": 0.0,
    "high": 100.0,
    "value": 1.0,
    "seed": 0.0,
    "after": 5.0,
    "signals": math.inf,
}


@feed("fake")
class FakeFeed:
    """Quality is SIMULATED: nobody shall take it for a measurement."""

    def __init__(self, spec: FeedSpec, context: FeedContext) -> None:
        parts = urlsplit(spec.url)
        self._shape = parts.netloc or "sine"
        if self._shape not in _SHAPES:
            raise FeedMisconfigured(
                f"Feed '{spec.name}': fake://{self._shape} is not known; use {', '.join(_SHAPES)}"
            )
        self._number = _numbers(spec.name, parts.query)
        rows = context.catalogue.rows_of_feed(spec.name) or range(len(context.catalogue))
        self._rows = np.array(rows[: int(min(self._number["signals"], len(rows)))], dtype=np.int32)
        self._random = np.random.default_rng(int(self._number["seed"]))

    async def run(self, intake: Intake) -> None:
        wait_s = 1.0 / self._number["rate"]
        started = time.monotonic()
        due = started
        intake.link(Link.UP, "Values are made up")
        while True:
            now_ns = time.time_ns()
            times = np.full(len(self._rows), now_ns, dtype=np.int64)
            quality = np.full(len(self._rows), Quality.SIMULATED, dtype=np.uint8)
            intake.put_batch(ReadingBatch(self._rows, times, self._values(now_ns / 1e9), quality, times))
            if self._shape == "broken" and time.monotonic() - started >= self._number["after"]:
                raise FeedLost("This feed breaks on purpose")
            due = max(due + wait_s, time.monotonic())
            await asyncio.sleep(due - time.monotonic())

    def _values(self, t_s: float) -> NDArray[np.float64]:
        n, low, high = len(self._rows), self._number["low"], self._number["high"]
        if self._shape == "steady":
            return np.full(n, self._number["value"])
        if self._shape == "noise":
            return self._random.uniform(low, high, n)
        phase = t_s / self._number["period"] + np.arange(n) / max(n, 1)
        wave: NDArray[np.float64] = np.sin(2 * np.pi * phase)
        return low + (high - low) * (0.5 + 0.5 * wave)


def _numbers(name: str, query: str) -> dict[str, float]:
    numbers = dict(_DEFAULTS)
    for key, text in parse_qsl(query, keep_blank_values=True):
        if key not in numbers:
            raise FeedMisconfigured(f"Feed '{name}': '{key}' is not known; use {', '.join(_DEFAULTS)}")
        try:
            numbers[key] = float(text)
        except ValueError as error:
            raise FeedMisconfigured(f"Feed '{name}': {key} must be a number") from error
    if not 0 < numbers["rate"] <= 1000 or numbers["period"] <= 0 or numbers["signals"] < 0:
        raise FeedMisconfigured(f"Feed '{name}': rate must lie in 0..1000, period above 0")
    if not all(math.isfinite(v) for k, v in numbers.items() if k != "signals"):
        raise FeedMisconfigured(f"Feed '{name}': numbers must be finite")
    return numbers
