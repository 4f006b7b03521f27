"""Readings: what a source said about a signal, one at a time or as parallel arrays.

Readings cross threads only as ReadingBatch (read-only arrays); a single Reading is for edges and tests.   Thread: any.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.quality import Quality


@dataclass(frozen=True, slots=True)
class Reading:
    """signal: row in the Catalogue.   t_ns: event time.   seen_ns: when it reached us."""

    signal: int
    t_ns: int
    value: float
    quality: Quality
    seen_ns: int


@dataclass(frozen=True, slots=True, eq=False)
class ReadingBatch:
    """Parallel arrays of n readings in the order of arrival; made read-only here.

    signal (n,) int32 rows of the Catalogue; t_ns (n,) int64; value (n,) float64; quality (n,) uint8; seen_ns (n,) int64.
    Raises ValueError when the lengths differ.
    """

    signal: NDArray[np.int32]
    t_ns: NDArray[np.int64]
    value: NDArray[np.float64]
    quality: NDArray[np.uint8]
    seen_ns: NDArray[np.int64]

    def __post_init__(self) -> None:
        for name, dtype in (
            ("signal", np.int32),
            ("t_ns", np.int64),
            ("value", np.float64),
            ("quality", np.uint8),
            ("seen_ns", np.int64),
        ):
            array = np.ascontiguousarray(getattr(self, name), dtype=dtype)
            if array.flags.writeable:
                array = array.view()
                array.flags.writeable = False
            object.__setattr__(self, name, array)
        if (
            len({len(self.signal), len(self.t_ns), len(self.value), len(self.quality), len(self.seen_ns)})
            != 1
        ):
            raise ValueError("a ReadingBatch needs five arrays of one length")

    def __len__(self) -> int:
        return len(self.signal)

    @classmethod
    def of(cls, readings: Iterable[Reading]) -> ReadingBatch:
        rows = list(readings)
        return cls(
            signal=np.array([r.signal for r in rows], dtype=np.int32),
            t_ns=np.array([r.t_ns for r in rows], dtype=np.int64),
            value=np.array([r.value for r in rows], dtype=np.float64),
            quality=np.array([r.quality for r in rows], dtype=np.uint8),
            seen_ns=np.array([r.seen_ns for r in rows], dtype=np.int64),
        )

    @classmethod
    def joined(cls, batches: Iterable[ReadingBatch]) -> ReadingBatch:
        parts = list(batches)
        if not parts:
            return cls.of(())
        return cls(*(np.concatenate([getattr(p, name) for p in parts]) for name in cls.__slots__))

    def take(self, rows: NDArray[np.intp] | NDArray[np.bool_]) -> ReadingBatch:
        """The readings at these places (an index or a mask), in that order."""
        return ReadingBatch(*(getattr(self, name)[rows] for name in self.__slots__))

    def part(self, start: int, stop: int) -> ReadingBatch:
        """Readings start..stop, without a copy."""
        return ReadingBatch(*(getattr(self, name)[start:stop] for name in self.__slots__))

    def newest_per_signal(self) -> ReadingBatch:
        """For each signal the reading with the greatest (t_ns, then order of arrival), ordered by signal."""
        if not len(self):
            return self
        low, high = int(self.signal.min()), int(self.signal.max())
        if (
            high - low > 4 * len(self) + 65_536
        ):  # sparse: a table over all signals would be larger than the batch
            order = np.lexsort((np.arange(len(self)), self.t_ns, self.signal))
            return self.take(order[np.append(np.diff(self.signal[order]) != 0, True)])
        order = np.argsort(self.t_ns, kind="stable")  # nearly free for readings that came in time order
        last = np.full(high - low + 1, -1, dtype=np.intp)
        last[self.signal[order].astype(np.intp) - low] = order  # of repeated places numpy keeps the last
        return self.take(last[last >= 0])
