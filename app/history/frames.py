"""Keyframes: the state of all sids at one time, so that a read needs one of them and a short run of readings.

A keyframe is a row of `frames` and a stretch of rows in `states`, one for each sid that has a value. They are rows and
not one blob a keyframe, because DuckDB writes the last, unfilled row group of a table again at every checkpoint: with
blobs that is all keyframes of some months.

Thread: any; `connection` is the calling thread's own.   Here `signal` of a batch is a sid.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.contract import HistoryError
from app.history.segments import FOREVER, NEVER, Numbers, Segments
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply

_COLUMNS = ("k_ns", "run", "first_row", "end_row", "first_state", "end_state")


class HistoryDamaged(HistoryError):
    """What stands in the file cannot be what was written."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A keyframe to be written; its time is state.t_ns, the rest as in app/history/schema.py."""

    state: Snapshot
    run: int
    first_row: int
    end_row: int


@dataclass(frozen=True, eq=False)
class Index:
    """Where the keyframes lie: parallel arrays (k,) int64, k_ns ascending; columns of the table `frames`."""

    k_ns: Numbers
    run: Numbers
    first_row: Numbers
    end_row: Numbers
    first_state: Numbers
    end_state: Numbers

    def __len__(self) -> int:
        return len(self.k_ns)

    @classmethod
    def of(cls, frames: Sequence[Frame], first_state: int) -> Index:
        """Of keyframes whose states are written one after another from this row on."""
        ends = first_state + np.cumsum([_known(frame.state).sum() for frame in frames], dtype=np.int64)
        return cls(
            np.array([frame.state.t_ns for frame in frames], np.int64),
            np.array([frame.run for frame in frames], np.int64),
            np.array([frame.first_row for frame in frames], np.int64),
            np.array([frame.end_row for frame in frames], np.int64),
            np.append(first_state, ends[:-1]).astype(np.int64)[: len(frames)],
            ends,
        )

    @classmethod
    def read(cls, connection: duckdb.DuckDBPyConnection) -> Index:
        found = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM frames ORDER BY k_ns").fetchnumpy()
        return cls(*(np.asarray(found[name], np.int64) for name in _COLUMNS))

    def plus(self, newer: Index) -> Index:
        return Index(*(np.concatenate([getattr(self, name), getattr(newer, name)]) for name in _COLUMNS))

    def rows(self, first: int, last: int) -> tuple[int, int]:
        """Rows of `readings` with the runs before the keyframes first..last; (0, 0) where all of them were thinned."""
        starts, ends = self.first_row[first : last + 1], self.end_row[first : last + 1]
        there = ends > starts
        return (int(starts[there].min()), int(ends[there].max())) if there.any() else (0, 0)

    def state(
        self, connection: duckdb.DuckDBPyConnection, states: Segments, place: int, sids: int
    ) -> Snapshot:
        """The keyframe at this place; with place -1 the state in which nothing is known.

        Raises HistoryDamaged where rows are missing.
        """
        if place < 0:
            return Snapshot.empty(sids, NEVER)
        first, end, k_ns = int(self.first_state[place]), int(self.end_state[place]), int(self.k_ns[place])
        rows = states.read_rows(connection, first, end, NEVER, FOREVER)
        if len(rows) != end - first or (len(rows) and (rows.signal.min() < 0 or rows.signal.max() >= sids)):
            raise HistoryDamaged(f"the keyframe at {k_ns} ns of the history is damaged")
        empty = Snapshot.empty(sids)
        value, quality = empty.value.copy(), empty.quality.copy()
        at_ns, seen_ns = empty.at_ns.copy(), empty.seen_ns.copy()
        value[rows.signal], quality[rows.signal] = rows.value, rows.quality
        at_ns[rows.signal], seen_ns[rows.signal] = rows.t_ns, rows.seen_ns
        return Snapshot(k_ns, value, quality, at_ns, seen_ns)


def cut(run: ReadingBatch, state: Snapshot, size: int, keep: int) -> Iterator[tuple[Snapshot, int, int]]:
    """States every `size` readings along a run in time order that starts from `state`, each with the readings
    start..stop that led there; the last `keep` readings or more stay uncut. Equal times are never parted.
    """
    start = 0
    while len(run) - start >= max(1, size + keep):
        k_ns = int(run.t_ns[start + size - 1])
        stop = int(np.searchsorted(run.t_ns, k_ns, "right"))
        state = apply(state, run.part(start, stop), k_ns)
        yield state, start, stop
        start = stop


def insert_frames(
    connection: duckdb.DuckDBPyConnection,
    frames: Sequence[Frame],
    states: Segments,
    replaced: Sequence[int] = (),
) -> tuple[Index, Segments]:
    """Within the caller's transaction. replaced: times of keyframes to forget (their states stay as dead rows, since
    rows must not move). Returns the index of the new ones and `states` with theirs.
    """
    index = Index.of(frames, states.rows)
    if replaced:
        connection.execute("DELETE FROM frames WHERE k_ns IN (SELECT unnest(?::BIGINT[]))", [list(replaced)])
    if not frames:
        return index, states
    columns = {name: getattr(index, name) for name in _COLUMNS}
    connection.register("incoming", columns)
    try:
        connection.execute(f"INSERT INTO frames SELECT {', '.join(_COLUMNS)} FROM incoming")
    finally:
        connection.unregister("incoming")
    return index, states.appended(connection, ReadingBatch.joined(_as_readings(f.state) for f in frames))


def _known(state: Snapshot) -> NDArray[np.bool_]:
    known: NDArray[np.bool_] = state.at_ns != NEVER
    return known


def _as_readings(state: Snapshot) -> ReadingBatch:
    sids = np.flatnonzero(_known(state)).astype(np.int32)
    return ReadingBatch(sids, state.at_ns[sids], state.value[sids], state.quality[sids], state.seen_ns[sids])
