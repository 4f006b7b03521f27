"""Folding late readings into the keyframes that they concern.

A late reading stays in `pending`, which every read applies, until enough have gathered; then one pass corrects the
keyframes after it, as far as it still is the newest of its signal there, and adds keyframes where a stretch has become
long (a backfill of a past that had few). Each step is right on its own, because applying a reading twice changes
nothing: a kill between two steps costs only work.

Thread: the writer's, with its lock held.   Here `signal` of a batch is a sid.
"""

from __future__ import annotations

import duckdb
import numpy as np

from app.history.frames import Frame, cut, insert_frames
from app.history.segments import Segments
from app.history.states import read_run
from app.history.view import View
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply

_STEP_ROWS = 400_000  # rows of keyframes a transaction: bounds memory and what a kill repeats


def fold(connection: duckdb.DuckDBPyConnection, view: View, size: int) -> None:
    """Writes the corrected and the added keyframes; the caller reads the new index from the file afterwards."""
    pending, index, sids = view.pending, view.index, view.ids.count
    writer = _Writer(connection, view.states)
    first = int(np.searchsorted(index.k_ns, pending.t_ns[0], "left"))
    before = index.state(connection, view.states, first - 1, sids)
    carried, done = pending.part(0, 0), 0
    for place in range(first, len(index)):
        upto = int(np.searchsorted(pending.t_ns, index.k_ns[place], "right"))
        if not len(carried) and done == len(pending):
            break
        old = index.state(connection, view.states, place, sids)
        if upto == done and not len(carried):
            before = old
            continue
        carried = ReadingBatch.joined((carried, pending.part(done, upto))).newest_per_signal()
        state = apply(old, carried, old.t_ns)
        run, rows = int(index.run[place]) + upto - done, index.rows(place, place)
        if run >= 4 * size and upto > done and old.t_ns >= view.rolled.raw_from_ns:
            writer.replace(old.t_ns, _split(view, connection, place, before, state, size))
        else:
            writer.replace(old.t_ns, [Frame(state, run, *rows)])
        carried = carried.take(
            carried.t_ns >= old.at_ns[carried.signal]
        )  # what is not newest here is nowhere later
        before, done = state, upto
    writer.flush()
    connection.execute("UPDATE meta SET folded = ?", [view.late.rows])


def _split(
    view: View, connection: duckdb.DuckDBPyConnection, place: int, before: Snapshot, last: Snapshot, size: int
) -> list[Frame]:
    """The stretch up to the keyframe `last` at this place cut into several; most of it is late, so all share the rows."""
    run = read_run(view, connection, place, place, before.t_ns, last.t_ns)
    rows = view.index.rows(place, place)
    frames, reached = [], 0
    for state, start, stop in cut(run, before, size, keep=size):
        if state.t_ns < last.t_ns:
            frames.append(Frame(state, stop - start, *rows))
            reached = stop
    return [*frames, Frame(last, len(run) - reached, *rows)]


class _Writer:
    """Collects keyframes and writes them a bounded number of rows at a time."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, states: Segments) -> None:
        self._connection = connection
        self._states = states
        self._replaced: list[int] = []
        self._frames: list[Frame] = []

    def replace(self, k_ns: int, frames: list[Frame]) -> None:
        """The keyframe at k_ns by these, the last of which has its time."""
        self._replaced.append(k_ns)
        self._frames += frames
        if len(self._frames) * len(frames[-1].state) >= _STEP_ROWS:
            self.flush()

    def flush(self) -> None:
        if not self._frames:
            return
        self._connection.begin()
        try:
            _, states = insert_frames(self._connection, self._frames, self._states, self._replaced)
            self._connection.commit()
        except duckdb.Error:
            self._connection.rollback()
            raise
        self._states = states
        self._frames, self._replaced = [], []
