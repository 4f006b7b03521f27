"""Which readings came before: the last DEPTH of each signal in the order of arrival, whatever their times.

    again = repeats.again(rows, old)     # of those at the places `old`, against all before them
    repeats.add(rows)

A reading comes again when the last one of its time that is remembered has its value and its quality; another value for a time
is a correction, also one back to what stood before. Only a reading that is older than one before it can be such a repeat, so
most batches are only written down, at 17 bytes a reading.
How a stream is cut into batches does not change what comes out.   Thread: the fetch thread.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.model.quality import Quality

_BITS = 6
DEPTH = 1 << _BITS
_CHUNK = 4096

_Bools = NDArray[np.bool_]


class Rows(NamedTuple):
    """Readings sorted by signal, of each signal in the order of arrival; columns as in a ReadingBatch.   sent: the quality
    as sent.   turn: how many of the same signal stand before each."""

    signal: NDArray[np.int32]
    t_ns: NDArray[np.int64]
    value: NDArray[np.float64]
    sent: NDArray[np.uint8]
    turn: NDArray[np.intp]

    def at(self, places: NDArray[np.intp]) -> Rows:
        signal, t_ns, value, sent, turn = self
        return Rows(signal[places], t_ns[places], value[places], sent[places], turn[places])


class Repeats:
    """n signals. Memory is taken as signals come: 1.1 KB each."""

    def __init__(self, n: int) -> None:
        self._count = np.zeros(n, dtype=np.int64)  # readings that came
        self._t = np.zeros((n, DEPTH), dtype=np.int64)  # 0: none yet; no reading is of 1970
        self._value = np.zeros(n * DEPTH)
        self._sent = np.zeros(n * DEPTH, dtype=np.uint8)  # ABSENT: not known any more

    def add(self, rows: Rows) -> None:
        signal, t_ns, value, sent, turn = rows
        number = self._count[signal] + turn
        place = signal * np.int64(DEPTH) + (number & (DEPTH - 1))
        self._t.reshape(-1)[place] = t_ns
        self._value[place] = value
        self._sent[place] = sent
        self._count[signal] = number + 1  # of several the last one counts

    def again(self, rows: Rows, old: NDArray[np.intp]) -> _Bools:
        """(len(old),) which of the readings at `old` came before, among these or earlier ones."""
        _, t_ns, value, sent, turn = rows
        parts = (old[start : start + _CHUNK] for start in range(0, len(old), _CHUNK))
        found = np.concatenate([self._earlier(rows.at(part)) for part in parts])
        turns = turn[old]
        left = np.flatnonzero(turns)
        for back in range(1, DEPTH + 1):
            left = left[turns[left] >= back]
            if not len(left):
                break
            own = old[left]
            before = own - back
            is_same_time = t_ns[own] == t_ns[before]
            if is_same_time.any():
                is_same = (value[own] == value[before]) & (sent[own] == sent[before])
                found[left[is_same_time]] = is_same[is_same_time]
                left = left[~is_same_time]
        return found

    def _earlier(self, rows: Rows) -> _Bools:
        """Against those that came before all of these."""
        signal, t_ns, value, sent, turn = rows
        found = np.zeros(len(signal), dtype=np.bool_)
        pair = np.flatnonzero(
            self._t.take(signal, axis=0) == t_ns[:, np.newaxis]
        )  # of a reading and a slot of its signal
        if not len(pair):
            return found
        which, slot = pair >> _BITS, pair & (DEPTH - 1)
        count = self._count[signal[which]]
        age = (count - 1 - slot) & (DEPTH - 1)  # how many came after what lies in the slot
        order = np.argsort(-age)
        order = order[(age + turn[which])[order] < DEPTH]
        which, slot = which[order], slot[order]
        place = signal[which] * np.int64(DEPTH) + slot
        known = self._sent[place]
        # of several of one time the newest is assigned last, and counts
        found[which] = (self._value[place] == value[which]) & (
            (known == sent[which]) | (known == Quality.ABSENT)
        )
        return found
