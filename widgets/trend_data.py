"""The points of one curve: what history answered, and the live readings that came since.

x is seconds since a base moment (a float64 of nanoseconds since 1970 is too coarse to zoom into), y the signal's unit.
A nan in y is a place where the pen is lifted: gaps stay open.   Thread: any; TrendData belongs to the GUI thread.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.history.contract import Series
from app.model.times import NS

MAX_TAIL = 4000  # live readings kept before history has to be asked again


def polyline(series: Series, base_ns: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
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
    broken = np.zeros(n, dtype=bool)
    if series.gaps:
        ends = np.array([gap[1] for gap in series.gaps], dtype=np.int64)
        at = np.searchsorted(series.t_ns, ends)
        at = at[(at > 0) & (at < n)]
        broken[at[np.isin(series.t_ns[at], ends)]] = True
    # each bucket takes a row of three places (pen lifted, first, second); what it does not need is left out
    xs = np.repeat(x, 3).reshape(n, 3)
    ys = np.column_stack((np.full(n, np.nan), first, second))
    keep = np.column_stack((broken, np.ones(n, dtype=bool), is_pair))
    return xs[keep], ys[keep]


class TrendData:
    """One curve's points. `answer` replaces what history said, `append` adds a live reading after it."""

    def __init__(self, base_ns: int, gap_after_ns: int) -> None:
        self._base_ns, self._gap_after_ns = base_ns, gap_after_ns
        self._x = self._y = np.empty(0)
        self._last_ns: int | None = None
        self._bucket_ns = 0
        self._tail_t: list[int] = []
        self._tail_v: list[float] = []
        self._arrays: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None

    def __len__(self) -> int:
        return len(self._x) + len(self._tail_t)

    @property
    def is_full(self) -> bool:
        """Too many live readings for a line of this size; ask history again."""
        return len(self._tail_t) >= MAX_TAIL

    @property
    def last_ns(self) -> int | None:
        return self._tail_t[-1] if self._tail_t else self._last_ns

    def answer(self, series: Series) -> None:
        """Take history's answer; live readings newer than it stay."""
        self._x, self._y = polyline(series, self._base_ns)
        self._last_ns = int(series.t_ns[-1]) if len(series.t_ns) else None
        self._bucket_ns = int(series.t_ns[-1] - series.t_ns[-2]) if len(series.t_ns) > 1 else 0
        if self._last_ns is not None:
            # the last bucket's time is that of its first reading; readings inside it are drawn twice at worst
            fresh = np.searchsorted(self._tail_t, self._last_ns, side="right") if self._tail_t else 0
            del self._tail_t[:fresh], self._tail_v[:fresh]
        self._arrays = None

    def append(self, t_ns: int, value: float) -> bool:
        """A live reading; false where it is not newer than what is drawn."""
        last = self.last_ns
        if last is not None and t_ns <= last:
            return False
        self._tail_t.append(t_ns)
        self._tail_v.append(value)
        self._arrays = None
        return True

    def drop_tail(self) -> None:
        """Forget the live readings: what is shown now is another time."""
        self._tail_t.clear()
        self._tail_v.clear()
        self._arrays = None

    def arrays(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """(x seconds since base, y), nan where the pen is lifted."""
        if self._arrays is None:
            if not self._tail_t:
                self._arrays = self._x, self._y
            else:
                t = np.array(self._tail_t, dtype=np.int64)
                x, y = (t - self._base_ns) / NS, np.array(self._tail_v)
                before = t[0] if self._last_ns is None else self._last_ns
                late = np.diff(t, prepend=before) > self._gap_after_ns
                late[0] = t[0] - before > self._reach_ns
                at = np.flatnonzero(late)
                x, y = np.insert(x, at, x[at]), np.insert(y, at, np.nan)
                self._arrays = np.concatenate((self._x, x)), np.concatenate((self._y, y))
        return self._arrays

    def extent(self, x0: float, x1: float) -> tuple[float, float] | None:
        """(lowest, highest) finite y between two x, or None where nothing is drawn."""
        x, y = self.arrays()
        low, high = np.searchsorted(x, (x0, x1), side="left")
        seen = y[max(0, low - 1) : high + 1]
        seen = seen[np.isfinite(seen)]
        return (float(seen.min()), float(seen.max())) if len(seen) else None

    def at(self, x_s: float) -> float | None:
        """The value that held at x: that of the last point not after it, None before the first and inside a gap."""
        x, y = self.arrays()
        index = int(np.searchsorted(x, x_s, side="right")) - 1
        if index < 0 or not np.isfinite(y[index]):
            return None
        is_end = index + 1 == len(y) or not np.isfinite(y[index + 1])
        if is_end and (x_s - x[index]) * NS > self._reach_ns:
            return None
        return float(y[index])

    def end(self, x0: float, x1: float) -> float | None:
        """The last value drawn between two x, where a label may be joined to the line."""
        x, y = self.arrays()
        low, high = np.searchsorted(x, (x0, x1), side="right")
        seen = y[low:high]
        seen = seen[np.isfinite(seen)]
        return float(seen[-1]) if len(seen) else None

    @property
    def _reach_ns(self) -> int:
        """How long the last point of a line holds: a bucket is named by its first reading."""
        return max(self._gap_after_ns, 2 * self._bucket_ns)
