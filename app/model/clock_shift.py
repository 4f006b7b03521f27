"""The same local clock time some days before: how a chart lays one day over another, also across daylight saving.

Monday 08:00 in Oslo a week before is Monday 08:00 in Oslo, though 167 or 169 hours may lie between.
Thread: any.   Units: ns since the epoch (int64).

    shift = ClockShift(7, ZoneInfo("Europe/Oslo")); shift.past(t_ns); shift.present(array_of_past_times)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta, tzinfo

import numpy as np
from numpy.typing import NDArray

from app.model.times import DAY_NS, NS, to_datetime

FARTHEST_DAYS = 3660


@dataclass(frozen=True, slots=True)
class ClockShift:
    """days: 1 to FARTHEST_DAYS, how far back. Raises ValueError for others."""

    days: int
    zone: tzinfo

    def __post_init__(self) -> None:
        if not 1 <= self.days <= FARTHEST_DAYS:
            raise ValueError(f"a comparison reaches 1 to {FARTHEST_DAYS} days back, not {self.days}")

    def past(self, t_ns: int) -> int:
        """The moment with the same local clock time so many days before. One that spring skipped is moved by the skip."""
        return int(self._moved(np.array([t_ns], dtype=np.int64), -self.days)[0])

    def present(self, t_ns: NDArray[np.int64]) -> NDArray[np.int64]:
        """For times of the past in order, where they are drawn: the same clock time so many days later. (n,) -> (n,)

        Not always in order: where the past had an hour twice, its second time falls on the first; see `in_order`.
        """
        return self._moved(t_ns, self.days)

    def _moved(self, t_ns: NDArray[np.int64], days: int) -> NDArray[np.int64]:
        if not len(t_ns):
            return t_ns.copy()
        before = offsets(t_ns, self.zone)
        moved = t_ns + days * DAY_NS
        after = offsets(moved, self.zone)
        guess = moved + before - after
        # near a change of the clock the first guess may lie on its other side
        again = offsets(guess, self.zone)
        return np.where(again == after, guess, moved + before - again)


def in_order(t_ns: NDArray[np.int64]) -> NDArray[np.bool_]:
    """(n,) which times lie after all before them; what clock changes doubled is left out."""
    if not len(t_ns):
        return np.empty(0, dtype=bool)
    highest = np.maximum.accumulate(t_ns)
    return np.append(True, t_ns[1:] > highest[:-1])


def offsets(t_ns: NDArray[np.int64], zone: tzinfo) -> NDArray[np.int64]:
    """(n,) ns that local clocks are ahead of UTC at each moment (any order)."""
    first, last = int(t_ns.min()), int(t_ns.max())
    grid = [*range(first, last, 7 * DAY_NS), last]
    known = [_offset(t, zone) for t in grid]
    changes: list[int] = [first]
    values: list[int] = [known[0]]
    for k in range(1, len(grid)):
        if known[k] != known[k - 1]:
            changes.append(_change(grid[k - 1], grid[k], zone))
            values.append(known[k])
    place = np.searchsorted(np.array(changes, dtype=np.int64), t_ns, side="right") - 1
    return np.array(values, dtype=np.int64)[np.maximum(place, 0)]


def _offset(t_ns: int, zone: tzinfo) -> int:
    ahead = to_datetime(t_ns, zone).utcoffset() or timedelta()
    return (ahead.days * 86_400 + ahead.seconds) * NS


def _change(low: int, high: int, zone: tzinfo) -> int:
    """The first moment of the new offset, to the second; the clocks change at most once between low and high."""
    old = _offset(low, zone)
    low, high = low // NS, -(-high // NS)
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(middle * NS, zone) == old:
            low = middle
        else:
            high = middle
    return high * NS
