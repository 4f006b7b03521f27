"""What a reader needs to know of the store, immutable and replaced as a whole: keyframe times, tail, pending readings.

    index      sealed: states at the times index.k_ns lie in the file
    tail       readings after the last of them, in memory and in the file
    pending    readings that came after a later keyframe had been sealed and are not yet in all of them

Here `signal` of a batch is a sid.   Thread: any (immutable; the cached join is the same whoever makes it).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import duckdb
import numpy as np

from app.history.frames import Index
from app.history.ids import SignalIds
from app.history.rollups import Rolled
from app.history.segments import NEVER, NOTHING, Numbers, Segments, as_batch
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply


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
    """Batches in order of arrival, and for each of them the rows of its readings in `readings`."""

    batches: tuple[ReadingBatch, ...] = ()
    rows: tuple[Numbers, ...] = ()

    @classmethod
    def read(cls, connection: duckdb.DuckDBPyConnection, readings: Segments, frontier: int) -> Tail:
        """Of the file."""
        tail = cls()
        for part in readings.parts:
            if part.high_ns > frontier:
                found = connection.execute(
                    f"SELECT sid, t_ns, value, quality, seen_ns, rowid FROM {part.name} WHERE t_ns > ?",
                    [frontier],
                ).fetchnumpy()
                rows = np.asarray(found["rowid"], np.int64) + part.first_row
                tail = cls((*tail.batches, as_batch(found)), (*tail.rows, rows))
        return tail

    def __len__(self) -> int:
        return sum(len(batch) for batch in self.batches)

    @cached_property
    def _sorted(self) -> tuple[ReadingBatch, Numbers]:
        if not self.batches:
            return NOTHING, np.empty(0, np.int64)
        batch, rows = ReadingBatch.joined(self.batches), np.concatenate(self.rows)
        if bool((batch.t_ns[1:] >= batch.t_ns[:-1]).all()):
            return batch, rows
        order = np.argsort(batch.t_ns, kind="stable")
        return batch.take(order), rows[order]

    @property
    def joined(self) -> ReadingBatch:
        """All of them in time order."""
        return self._sorted[0]

    @property
    def joined_rows(self) -> Numbers:
        """The rows of `joined`."""
        return self._sorted[1]

    def plus(self, batch: ReadingBatch, first_row: int) -> Tail:
        rows = np.arange(first_row, first_row + len(batch))
        if "_sorted" in self.__dict__ or len(self.batches) > 64:
            return Tail((self.joined, batch), (self.joined_rows, rows))
        return Tail((*self.batches, batch), (*self.rows, rows))

    def after(self, n: int) -> Tail:
        """Without the first n readings in time order; a copy, so that a large batch can be forgotten."""
        kept = np.arange(n, len(self))
        return Tail((self.joined.take(kept),), (self.joined_rows[kept],))


@dataclass(frozen=True, eq=False)
class View:
    """pending: in time order.   readings, late, states, thin: the tables.   revision: grows with every late reading."""

    ids: SignalIds
    index: Index
    tail: Tail
    pending: ReadingBatch
    readings: Segments
    late: Segments
    states: Segments
    revision: int
    rolled: Rolled
    thin: Segments

    @property
    def frontier(self) -> int:
        """Readings after it are in time, others are late."""
        return int(self.index.k_ns[-1]) if len(self.index) else NEVER

    def place(self, t_ns: int) -> int:
        """Index of the last keyframe at or before t_ns, -1 for none."""
        return int(np.searchsorted(self.index.k_ns, t_ns, "right")) - 1

    def state(self, connection: duckdb.DuckDBPyConnection, place: int) -> Snapshot:
        """The keyframe at this place, with what is pending; what is known before the first one for -1: nothing."""
        frame = self.index.state(connection, self.states, place, self.ids.count)
        return apply(frame, up_to(self.pending, frame.t_ns), frame.t_ns)

    @property
    def bounds(self) -> tuple[int, int] | None:
        """First and last event time, or None."""
        found = [bounds for bounds in (self.readings.bounds, self.late.bounds, self.thin.bounds) if bounds]
        return (min(low for low, _ in found), max(high for _, high in found)) if found else None
