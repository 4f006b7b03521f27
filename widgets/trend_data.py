"""The points of one curve: what history answered, and the live readings that came since.

x is seconds since a base moment (a float64 of nanoseconds since 1970 is too coarse to zoom into), y the signal's unit.
A nan in y is a place where the pen is lifted: gaps stay open.   Thread: any; TrendData belongs to the GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.history.contract import Series
from app.model.clock_shift import ClockShift, in_order
from app.model.quality import Quality
from app.model.times import NS

MAX_TAIL = 4000  # live readings kept before history has to be asked again
Floats = NDArray[np.float64]


def polyline(series: Series, base_ns: int) -> tuple[Floats, Floats]:
    """(x, y) through every bucket's extremes, so that no spike is lost; one point where a bucket holds one value.

    The extreme nearer to what came before is drawn first, which keeps the line from crossing itself. Where one of the
    series' gaps ends at a bucket a nan stands before it.
    """
    n = len(series.t_ns)
    if not n:
        return np.empty(0), np.empty(0)
    x = (series.t_ns - base_ns) / NS
    rises = np.append(True, np.diff(series.mean) >= 0)
    first = np.where(rises, series.low, series.high)
    second = np.where(rises, series.high, series.low)
    is_pair = first != second
    broken = breaks(series)
    # each bucket takes a row of three places (pen lifted, first, second); what it does not need is left out
    xs = np.repeat(x, 3).reshape(n, 3)
    ys = np.column_stack((np.full(n, np.nan), first, second))
    keep = np.column_stack((broken, np.ones(n, dtype=bool), is_pair))
    return xs[keep], ys[keep]


def breaks(series: Series) -> NDArray[np.bool_]:
    """(k,) buckets before which the pen is lifted, because one of the series' gaps ends there."""
    n = len(series.t_ns)
    broken = np.zeros(n, dtype=bool)
    if series.gaps and n:
        ends = np.array([gap[1] for gap in series.gaps], dtype=np.int64)
        at = np.searchsorted(series.t_ns, ends)
        at = at[(at > 0) & (at < n)]
        broken[at[np.isin(series.t_ns[at], ends)]] = True
    return broken


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """What is drawn: parallel arrays (n,). x: seconds since base, where it stands in the chart. t_ns: when it was.
    low, mean, high: nan where the pen is lifted. count: 0 there. worst: uint8 Quality, ABSENT where not told.
    """

    x: Floats
    t_ns: NDArray[np.int64]
    low: Floats
    mean: Floats
    high: Floats
    count: NDArray[np.int64]
    worst: NDArray[np.uint8]

    @classmethod
    def none(cls) -> Drawn:
        no, whole = np.empty(0), np.empty(0, dtype=np.int64)
        return cls(no, whole, no, no, no, whole, np.empty(0, dtype=np.uint8))

    def __len__(self) -> int:
        return len(self.x)

    def part(self, chosen: slice | NDArray[np.bool_]) -> Drawn:
        return Drawn(*(getattr(self, name)[chosen] for name in self.__slots__))

    def between(self, x0: float, x1: float) -> Drawn:
        """Points (not the breaks) with x0 <= x <= x1; bad ones too, which have no figures."""
        low, high = np.searchsorted(self.x, x0, "left"), np.searchsorted(self.x, x1, "right")
        inner = self.part(slice(int(low), int(high)))
        return inner.part(np.isfinite(inner.mean) | (inner.worst == Quality.BAD))


@dataclass(frozen=True, slots=True)
class Held:
    """The value that held at a moment: when it was measured, and how far it can be trusted."""

    value: float
    t_ns: int
    quality: Quality


class TrendData:
    """One curve's points. `answer` replaces what history said, `append` adds a live reading after it."""

    def __init__(self, base_ns: int, gap_after_ns: int) -> None:
        self._base_ns, self._gap_after_ns = base_ns, gap_after_ns
        self._told = Drawn.none()
        self._last_ns: int | None = None
        self._bucket_ns = 0
        self._tail: list[tuple[int, float, int]] = []
        self._drawn: Drawn | None = None
        self.revision = 0  # grows with each change of what is drawn

    def __len__(self) -> int:
        return len(self._told) + len(self._tail)

    @property
    def is_full(self) -> bool:
        """Too many live readings for a line of this size; ask history again."""
        return len(self._tail) >= MAX_TAIL

    @property
    def last_ns(self) -> int | None:
        return self._tail[-1][0] if self._tail else self._last_ns

    def answer(self, series: Series, shift: ClockShift | None = None) -> None:
        """Take history's answer; live readings newer than it stay.   shift: it is a past that is drawn later."""
        self._told = _told(series, self._base_ns, shift)
        n = len(series.t_ns)
        self._last_ns = int(series.t_ns[-1]) if n else None
        self._bucket_ns = int(series.t_ns[-1] - series.t_ns[-2]) if n > 1 and series.count[-1] > 1 else 0
        if self._last_ns is not None:
            # the last bucket's time is that of its first reading; readings inside it are drawn twice at worst
            self._tail = [reading for reading in self._tail if reading[0] > self._last_ns]
        self._changed()

    def append(self, t_ns: int, value: float, quality: Quality = Quality.GOOD) -> bool:
        """A live reading; false where it is not newer than what is drawn."""
        last = self.last_ns
        if last is not None and t_ns <= last:
            return False
        self._tail.append((t_ns, value, int(quality)))
        self._changed()
        return True

    def drop_tail(self) -> None:
        """Forget the live readings: what is shown now is another time."""
        if self._tail:
            self._tail.clear()
            self._changed()

    def clear(self) -> None:
        self._told, self._last_ns, self._bucket_ns = Drawn.none(), None, 0
        self._tail.clear()
        self._changed()

    def drawn(self) -> Drawn:
        if self._drawn is None:
            self._drawn = _joined(self._told, self._tail_drawn()) if self._tail else self._told
        return self._drawn

    def extent(self, x0: float, x1: float) -> tuple[float, float] | None:
        """(lowest, highest) finite y between two x, or None where nothing is drawn."""
        drawn = self.drawn()
        low, high = np.searchsorted(drawn.x, (x0, x1), side="left")
        part = slice(max(0, int(low) - 1), int(high) + 1)
        lows, highs = drawn.low[part], drawn.high[part]
        seen = np.isfinite(lows)
        return (float(lows[seen].min()), float(highs[seen].max())) if seen.any() else None

    def held(self, x_s: float) -> Held | None:
        """What held at x: the last point not after it, None before the first and inside a gap."""
        drawn = self.drawn()
        index = int(np.searchsorted(drawn.x, x_s, side="right")) - 1
        if index < 0 or not np.isfinite(drawn.mean[index]):
            return None
        is_end = index + 1 == len(drawn) or not np.isfinite(drawn.mean[index + 1])
        if is_end and (x_s - drawn.x[index]) * NS > self._reach_ns:
            return None
        return Held(float(drawn.mean[index]), int(drawn.t_ns[index]), Quality(int(drawn.worst[index])))

    def at(self, x_s: float) -> float | None:
        held = self.held(x_s)
        return None if held is None else held.value

    def end(self, x0: float, x1: float) -> float | None:
        """The last value drawn between two x, where a label may be joined to the line."""
        drawn = self.drawn()
        low, high = np.searchsorted(drawn.x, (x0, x1), side="right")
        seen = drawn.mean[low:high]
        seen = seen[np.isfinite(seen)]
        return float(seen[-1]) if len(seen) else None

    def _tail_drawn(self) -> Drawn:
        t = np.array([reading[0] for reading in self._tail], dtype=np.int64)
        y = np.array([reading[1] for reading in self._tail], dtype=np.float64)
        worst = np.array([reading[2] for reading in self._tail], dtype=np.uint8)
        before = int(t[0]) if self._last_ns is None else self._last_ns
        late = np.diff(t, prepend=before) > self._gap_after_ns
        late[0] = t[0] - before > self._reach_ns
        ones = np.ones(len(t), dtype=np.int64)
        return _lifted(Drawn((t - self._base_ns) / NS, t, y, y, y, ones, worst), late)

    def _changed(self) -> None:
        self._drawn = None
        self.revision += 1

    @property
    def _reach_ns(self) -> int:
        """How long the last point of a line holds: a bucket is named by its first reading."""
        return max(self._gap_after_ns, 2 * self._bucket_ns)


def _told(series: Series, base_ns: int, shift: ClockShift | None) -> Drawn:
    n = len(series.t_ns)
    if not n:
        return Drawn.none()
    worst = np.full(n, Quality.ABSENT, dtype=np.uint8) if series.worst is None else series.worst
    shown = series.t_ns if shift is None else shift.present(series.t_ns)
    drawn = Drawn(
        (shown - base_ns) / NS, series.t_ns, series.low, series.mean, series.high, series.count, worst
    )
    broken = breaks(series)
    if shift is not None:
        kept = in_order(shown)
        drawn, broken = drawn.part(kept), broken[kept]
    return _lifted(drawn, broken)


def _lifted(drawn: Drawn, broken: NDArray[np.bool_]) -> Drawn:
    """With a point of nan before each place where the pen is lifted."""
    at = np.flatnonzero(broken)
    if not len(at):
        return drawn
    nan, none = np.nan, int(Quality.ABSENT)
    return Drawn(
        np.insert(drawn.x, at, drawn.x[at]),
        np.insert(drawn.t_ns, at, drawn.t_ns[at]),
        np.insert(drawn.low, at, nan),
        np.insert(drawn.mean, at, nan),
        np.insert(drawn.high, at, nan),
        np.insert(drawn.count, at, 0),
        np.insert(drawn.worst, at, none),
    )


def _joined(first: Drawn, second: Drawn) -> Drawn:
    return Drawn(*(np.concatenate((getattr(first, name), getattr(second, name))) for name in Drawn.__slots__))
