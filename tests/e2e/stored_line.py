"""The whole line from a source that is asked to a history on the disk, counted; over many starts."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from app.feeds.feed import FeedContext
from app.feeds.mailbox import Mailbox
from app.fetcher import Fetcher
from app.history.duck import DuckHistorian
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.signal import Signal
from app.model.times import DAY_NS


class Line:
    """One history and one folder, fetched into by one Fetcher after the other; a signal for each key."""

    def __init__(self, folder: Path, url: str, keys: Sequence[str], **options: object) -> None:
        assets = [Asset("a", AssetKind.BATTERY, "A", "Quay", (0.0, 0.0, 0.0))]
        signals = [
            Signal(f"a.s{i}", "a", "level", "L", "m", 60.0, feed="city", key=key)
            for i, key in enumerate(keys)
        ]
        self.catalogue = Catalogue.of(assets, signals)
        self.history = DuckHistorian(folder / "history.duckdb", self.catalogue)
        self._folder = folder / "feeds"
        self._spec = FeedSpec("city", url, True, options)
        self.fetcher: Fetcher | None = None

    def start(self) -> Fetcher:
        bounds = self.history.bounds()
        state = None if bounds is None else self.history.state_at(bounds[1])
        context = FeedContext(
            self.catalogue,
            "test",
            (10.4, 63.43),
            ZoneInfo("Europe/Oslo"),
            folder=self._folder,
            last_known=lambda: state,
        )
        mailbox = Mailbox(len(self.catalogue))
        self.fetcher = Fetcher(context, [self._spec], self.history, mailbox, tick_s=0.02)
        self.fetcher.start()
        return self.fetcher

    def stop(self) -> None:
        if self.fetcher is not None:
            assert self.fetcher.stop(10.0)

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.stop()
        self.history.close()

    def stored(self) -> Counter[tuple[int, int, float]]:
        found: Counter[tuple[int, int, float]] = Counter()
        now_ns = time.time_ns()
        for batch in self.history.readings(now_ns - 40 * DAY_NS, now_ns + DAY_NS):
            rows = zip(batch.signal.tolist(), batch.t_ns.tolist(), batch.value.tolist(), strict=True)
            found.update(rows)
        return found

    def until(self, count: int) -> None:
        until(lambda: self.stored().total() >= count)


def until(holds: Callable[[], bool], within_s: float = 40.0) -> None:
    end = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)
