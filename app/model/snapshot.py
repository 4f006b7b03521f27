"""The state of all signals at one time, and the one function that moves it on.

State is init + changes: live appends the batches that replay reads back, and both go through `apply`, so no view can
tell which one drives it.   Thread: any (arrays are read-only).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.model.quality import Quality
from app.model.reading import ReadingBatch

_NEVER = np.iinfo(np.int64).min
_ALL = slice(None)


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Parallel read-only arrays in catalogue order, n signals, as they stand at t_ns.

    value (n,) float64, nan where absent; quality (n,) uint8, see Quality; at_ns (n,) int64 event time of the value;
    seen_ns (n,) int64 its arrival. Where absent both times are the smallest int64.
    """

    t_ns: int
    value: NDArray[np.float64]
    quality: NDArray[np.uint8]
    at_ns: NDArray[np.int64]
    seen_ns: NDArray[np.int64]

    def __post_init__(self) -> None:
        for name in ("value", "quality", "at_ns", "seen_ns"):
            array = getattr(self, name)
            if array.flags.writeable:
                array = array.view()
                array.flags.writeable = False
                object.__setattr__(self, name, array)

    def __len__(self) -> int:
        return len(self.value)

    @classmethod
    def empty(cls, n: int, t_ns: int = 0) -> Snapshot:
        return cls(
            t_ns=t_ns,
            value=np.full(n, np.nan),
            quality=np.full(n, Quality.ABSENT, dtype=np.uint8),
            at_ns=np.full(n, _NEVER, dtype=np.int64),
            seen_ns=np.full(n, _NEVER, dtype=np.int64),
        )

    def quality_of(self, row: int) -> Quality:
        return Quality(int(self.quality[row]))

    def newest_ns(self) -> int | None:
        """Event time of the newest value, or None where nothing is known."""
        known = self.at_ns[self.quality != Quality.ABSENT]
        return int(known.max()) if len(known) else None


def apply(state: Snapshot, changes: ReadingBatch, t_ns: int | None = None) -> Snapshot:
    """The state after these readings. A reading older than what is held for its signal changes nothing; of two with the
    same event time the later arrival wins (a correction). Rows outside the state are a ValueError.

    t_ns: time of the new state; by default the greater of the old time and the newest reading applied.
    """
    if not len(changes):
        return state if t_ns is None else replace(state, t_ns=t_ns)
    newest = changes.newest_per_signal()
    if newest.signal[0] < 0 or newest.signal[-1] >= len(state):
        raise ValueError(f"signal row {int(newest.signal[-1])} lies outside a state of {len(state)}")
    newest = newest.take(newest.t_ns >= state.at_ns[newest.signal])
    value, quality = state.value.copy(), state.quality.copy()
    at_ns, seen_ns = state.at_ns.copy(), state.seen_ns.copy()
    rows = newest.signal
    value[rows], quality[rows] = newest.value, newest.quality
    at_ns[rows], seen_ns[rows] = newest.t_ns, newest.seen_ns
    if t_ns is None:
        t_ns = max(state.t_ns, int(newest.t_ns.max())) if len(newest) else state.t_ns
    return Snapshot(t_ns, value, quality, at_ns, seen_ns)


def aged(state: Snapshot, t_ns: int, stale_after_ns: NDArray[np.int64]) -> Snapshot:
    """The same values looked at from t_ns: what is overdue becomes STALE (unless BAD or ABSENT), by our own clock."""
    with np.errstate(over="ignore"):
        overdue = (t_ns - state.at_ns) > stale_after_ns
    fades = overdue & (state.quality != Quality.BAD) & (state.quality != Quality.ABSENT)
    if not fades.any():
        return replace(state, t_ns=t_ns)
    quality = state.quality.copy()
    quality[fades] = Quality.STALE
    return replace(state, t_ns=t_ns, quality=quality)


def given_up(
    state: Snapshot, given_up_after_ns: NDArray[np.int64], rows: NDArray[np.integer] | slice = _ALL
) -> NDArray[np.bool_]:
    """(k,) which of `rows` are STALE for so long that nothing is known of them any more (ten periods), at the moment of an
    `aged` state.   given_up_after_ns (n,): the catalogue's."""
    age_ns = state.t_ns - state.at_ns[rows]
    found: NDArray[np.bool_] = (state.quality[rows] == Quality.STALE) & (age_ns > given_up_after_ns[rows])
    return found


def usable(
    state: Snapshot, given_up_after_ns: NDArray[np.int64], rows: NDArray[np.integer] | slice = _ALL
) -> NDArray[np.bool_]:
    """(k,) which of `rows` may enter sums and indicators: neither BAD nor ABSENT, a number, and not given up."""
    quality = state.quality[rows]
    is_known = (quality != Quality.BAD) & (quality != Quality.ABSENT) & np.isfinite(state.value[rows])
    found: NDArray[np.bool_] = is_known & ~given_up(state, given_up_after_ns, rows)
    return found
