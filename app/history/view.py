"""What a reader needs to know of the store, immutable and replaced as a whole: keyframe times, tail, pending readings.

    frames ... frames[-1]      sealed: states at these times lie in the file
    tail                       readings after frames[-1], in memory and in the file
    pending                    readings that came after a later keyframe had been sealed and are not yet in all of them

Here `signal` of a batch is a sid.   Thread: any (immutable; the cached join is the same whoever makes it).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.history.ids import SignalIds
from app.model.reading import ReadingBatch

NEVER = int(np.iinfo(np.int64).min)
NOTHING = ReadingBatch.of(())


def in_time_order(batch: ReadingBatch) -> ReadingBatch:
    """Sorted by t_ns, arrival order kept among equals; the same object where it is sorted already."""
    if len(batch) < 2 or bool((batch.t_ns[1:] >= batch.t_ns[:-1]).all()):
        return batch
    return batch.take(np.argsort(batch.t_ns, kind="stable"))


def up_to(batch: ReadingBatch, t_ns: int) -> ReadingBatch:
    """Of a batch in time order the readings with event time <= t_ns, without a copy."""
    return batch.part(0, int(np.searchsorted(batch.t_ns, t_ns, "right")))


@dataclass(frozen=True, eq=False)
class Tail:
    """Batches in order of arrival."""

    batches: tuple[ReadingBatch, ...] = ()

    def __len__(self) -> int:
        return sum(len(batch) for batch in self.batches)

    @cached_property
    def joined(self) -> ReadingBatch:
        """All of them in time order."""
        return in_time_order(ReadingBatch.joined(self.batches)) if self.batches else NOTHING

    def plus(self, batch: ReadingBatch) -> Tail:
        if "joined" in self.__dict__ or len(self.batches) > 64:
            return Tail((self.joined, batch))
        return Tail((*self.batches, batch))


@dataclass(frozen=True, eq=False)
class View:
    """frames (k,) int64 times of the keyframes, ascending; runs (k,) int64 readings between a keyframe and the one before.
    pending: in time order.   bounds: first and last event time, or None.   late: readings in the table `late`.
    """

    ids: SignalIds
    frames: NDArray[np.int64]
    runs: NDArray[np.int64]
    tail: Tail
    pending: ReadingBatch
    late: int
    bounds: tuple[int, int] | None
    revision: int

    @property
    def frontier(self) -> int:
        """Readings after it are in time, others are late."""
        return int(self.frames[-1]) if len(self.frames) else NEVER

    def place(self, t_ns: int) -> int:
        """Index of the last keyframe at or before t_ns, -1 for none."""
        return int(np.searchsorted(self.frames, t_ns, "right")) - 1

    def widened(self, batch: ReadingBatch) -> tuple[int, int] | None:
        """The bounds with these readings too."""
        if not len(batch):
            return self.bounds
        low, high = int(batch.t_ns.min()), int(batch.t_ns.max())
        return (min(low, self.bounds[0]), max(high, self.bounds[1])) if self.bounds else (low, high)
