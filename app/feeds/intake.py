"""The Intake that every feed writes to: a few appends per reading, all checks on whole arrays once per tick.

Values come in Signal.source_unit where a signal has one, and leave in Signal.unit.
Counts what it accepts and what it refuses, and keeps the feed's Health.
Thread: the fetch thread only; `health()` makes an immutable copy for the others.
"""

from __future__ import annotations

import time
from array import array
from collections import deque
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.feeds.checks import Checks
from app.feeds.source_units import SourceUnits
from app.model.catalogue import Catalogue
from app.model.events import Health, Link, Refused
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import MINUTE_NS, NS

FUTURE_NS = 5 * MINUTE_NS
OLDEST_NS = 946_684_800 * NS  # 2000-01-01T00:00:00Z
RATE_WINDOW_S = 10.0
RECENT = 8
WHERE_CHARS = 80
UNFIT = "unit does not fit"

# STALE is decided when looked at and ABSENT is no reading: neither is ever stored.
_STORABLE = np.zeros(256, dtype=np.bool_)
_STORABLE[[q for q in Quality if q not in (Quality.STALE, Quality.ABSENT)]] = True


class BufferedIntake:
    """One feed's intake.   on_change: called with a Health whenever the link's state or its sentence changes.
    wall_ns, monotonic: clocks, for tests.   checks: what needs the district and the past; without them only ranges.
    """

    def __init__(
        self,
        feed: str,
        catalogue: Catalogue,
        on_change: Callable[[Health], None] = lambda health: None,
        *,
        wall_ns: Callable[[], int] = time.time_ns,
        monotonic: Callable[[], float] = time.monotonic,
        checks: Checks | None = None,
    ) -> None:
        self.feed = feed
        self.state = Link.CONNECTING
        self.superseded = 0
        self._on_change = on_change
        self._wall_ns = wall_ns
        self._monotonic = monotonic
        self._count = len(catalogue.signals)
        self._signals = catalogue.signals
        self._units = SourceUnits.of_what_is_sent(catalogue)
        self._said_unfit: set[int] = set()
        self._checks = checks or Checks(catalogue, table={"enabled": False})
        self._marked: dict[str, int] = {}
        self._detail = ""
        self._since_ns = wall_ns()
        self._retry_s = 0.0
        self._up_at: float | None = None
        self._received = 0
        self._reasons: dict[str, int] = {}
        self._last_ns = 0
        self._bytes_in = 0
        self._reconnects = 0
        self._was_up = False
        self._recent: deque[Refused] = deque(maxlen=RECENT)
        self._history: deque[tuple[float, int]] = deque([(monotonic(), 0)])
        self._parts: list[ReadingBatch] = []
        self._fresh()

    # -- what a feed calls ------------------------------------------------------------------------------------------

    def put(self, signal: int, t_ns: int, value: float, quality: Quality = Quality.GOOD) -> None:
        try:
            self._signal.append(signal)
            self._t_ns.append(t_ns)
            self._value.append(value)
            self._quality.append(quality)
            self._seen_ns.append(self._wall_ns())
        except (TypeError, OverflowError):
            whole = len(self._seen_ns)
            for column in (self._signal, self._t_ns, self._value, self._quality):
                del column[whole:]
            self.reject("not a number")

    def put_batch(self, batch: ReadingBatch) -> None:
        self._seal()
        self._parts.append(batch)

    def reject(self, why: str, count: int = 1, *, where: str = "") -> None:
        self._reasons[why] = self._reasons.get(why, 0) + count
        self._recent.appendleft(Refused(self._wall_ns(), why, printable(where)))

    def took(self, count: int) -> None:
        if count > 0:
            self._received += count
            self._last_ns = self._wall_ns()

    def got_bytes(self, count: int) -> None:
        self._bytes_in += count

    def link(self, link: Link, detail: str = "", *, retry_s: float = 0.0) -> None:
        if link is not self.state:
            if link is Link.UP:
                self._reconnects += self._was_up
                self._was_up = True
            self._since_ns = self._wall_ns()
            self._up_at = self._monotonic() if link is Link.UP else None
        elif detail == self._detail and retry_s == self._retry_s:
            return
        self.state, self._detail, self._retry_s = link, detail, retry_s
        self._on_change(self.health())

    def mute(self) -> None:
        """Its link is nobody's business any more."""
        self._on_change = lambda health: None

    # -- what the fetcher and the supervisor call -------------------------------------------------------------------

    @property
    def up_for_s(self) -> float:
        """Seconds since the link came up; 0 while it is not up."""
        return 0.0 if self._up_at is None else self._monotonic() - self._up_at

    def take(self) -> ReadingBatch | None:
        """What came since the last take and passed the checks, in order of arrival."""
        self._seal()
        if not self._parts:
            return None
        parts, self._parts = self._parts, []
        batch = self._checked(parts[0] if len(parts) == 1 else ReadingBatch.joined(parts))
        if not len(batch):
            return None
        self._received += len(batch)
        self._last_ns = int(batch.seen_ns[-1])
        if self.state is Link.CONNECTING:
            self.link(Link.UP)  # values are the best proof of a link
        return batch

    def health(self) -> Health:
        then, before = self._history[0]
        passed = self._monotonic() - then
        return Health(
            feed=self.feed,
            link=self.state,
            detail=self._detail,
            since_ns=self._since_ns,
            received=self._received,
            rejected=sum(self._reasons.values()),
            reasons=tuple(sorted(self._reasons.items(), key=lambda item: (-item[1], item[0]))),
            last_ns=self._last_ns,
            rate_per_s=(self._received - before) / passed if passed > 0 else 0.0,
            retry_s=self._retry_s,
            superseded=self.superseded,
            marked=tuple(sorted(self._marked.items(), key=lambda item: (-item[1], item[0]))),
            bytes_in=self._bytes_in,
            reconnects=self._reconnects,
            recent=tuple(self._recent),
        )

    def mark(self) -> None:
        """Once a second: a point for the rate, which is taken over the last RATE_WINDOW_S."""
        now = self._monotonic()
        self._history.append((now, self._received))
        while len(self._history) > 2 and now - self._history[1][0] >= RATE_WINDOW_S:
            self._history.popleft()

    def _fresh(self) -> None:
        self._signal, self._t_ns, self._value = array("i"), array("q"), array("d")
        self._quality, self._seen_ns = array("B"), array("q")

    def _seal(self) -> None:
        """What was put one by one becomes a batch, so that the order of arrival stays."""
        if len(self._seen_ns):
            self._parts.append(
                ReadingBatch(
                    signal=np.frombuffer(self._signal, dtype=np.int32),
                    t_ns=np.frombuffer(self._t_ns, dtype=np.int64),
                    value=np.frombuffer(self._value, dtype=np.float64),
                    quality=np.frombuffer(self._quality, dtype=np.uint8),
                    seen_ns=np.frombuffer(self._seen_ns, dtype=np.int64),
                )
            )
            self._fresh()

    def _checked(self, batch: ReadingBatch) -> ReadingBatch:
        batch = self._without(batch, (batch.signal < 0) | (batch.signal >= self._count), "unknown signal")
        batch = self._converted(batch)
        batch = self._without(batch, ~np.isfinite(batch.value), "not finite")
        batch = self._without(batch, batch.t_ns > self._wall_ns() + FUTURE_NS, "time in the future")
        batch = self._without(batch, batch.t_ns < OLDEST_NS, "time before 2000")
        batch = self._without(batch, ~_STORABLE[batch.quality], "unknown quality")
        batch, found = self._checks.run(batch)
        for why, count in found.dropped.items():
            self.reject(why, count)
        for why, count in found.marked.items():
            self._marked[why] = self._marked.get(why, 0) + count
        return batch

    def _converted(self, batch: ReadingBatch) -> ReadingBatch:
        value, unfit = self._units.apply(batch.signal, batch.value)
        if value is not batch.value:
            batch = replace(batch, value=value)
        if not unfit.any():
            return batch
        for row, count in zip(*np.unique(batch.signal[unfit], return_counts=True), strict=True):
            if row in self._said_unfit:  # said once; it would push everything else out of the recent ones
                self._reasons[UNFIT] += int(count)
            else:
                self._said_unfit.add(int(row))
                self.reject(UNFIT, int(count), where=self._signals[row].id)
        return batch.take(~unfit)

    def _without(self, batch: ReadingBatch, refused: NDArray[np.bool_], why: str) -> ReadingBatch:
        count = int(refused.sum())
        if not count:
            return batch
        self.reject(why, count)
        return batch.take(~refused)


def printable(text: str) -> str:
    """Remote text fit for one line of a table: no control characters, no line ends, at most WHERE_CHARS."""
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[: WHERE_CHARS + 1])
    return clean if len(clean) <= WHERE_CHARS else clean[: WHERE_CHARS - 1] + "…"
