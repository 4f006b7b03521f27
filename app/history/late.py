"""Folding late readings into the keyframes that they concern.

A late reading stays in `pending`, which every read applies, until enough have gathered; then one pass corrects the
keyframes after it, as far as it still is the newest of its signal there, and adds keyframes where a stretch has become
long (a backfill of a past that had few). Each step is right on its own, because applying a reading twice changes
nothing: a kill between two steps costs only work.

Thread: the writer's, with its lock held.   Here `signal` of a batch is a sid.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import duckdb
import numpy as np

from app.history.frames import encode
from app.history.states import read_frame, read_run
from app.history.view import NEVER, View
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply

_STEP = 64  # keyframes a transaction: bounds memory and the time that a reader sees the old ones


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """state.t_ns is the keyframe's time; the rest as in app/history/schema.py."""

    state: Snapshot
    run: int
    first_row: int
    end_row: int

    @property
    def place(self) -> tuple[int, int, int, int]:
        return (self.state.t_ns, self.run, self.first_row, self.end_row)


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


def fold(connection: duckdb.DuckDBPyConnection, view: View, size: int) -> None:
    """Writes the corrected and the added keyframes; the caller reads the new index from the file afterwards."""
    pending, sids = view.pending, view.ids.count
    first = int(np.searchsorted(view.index.k_ns, pending.t_ns[0], "left"))
    before = NEVER if first == 0 else int(view.index.k_ns[first - 1])
    previous = Snapshot.empty(sids) if first == 0 else read_frame(connection, before, sids)
    carried, done = pending.part(0, 0), 0
    changed: list[tuple[int, list[Frame]]] = []
    for place in range(first, len(view.index)):
        k_ns = int(view.index.k_ns[place])
        upto = int(np.searchsorted(pending.t_ns, k_ns, "right"))
        if upto == done and not len(carried):
            if done == len(pending):
                break
            before, previous = k_ns, read_frame(connection, k_ns, sids)
            continue
        carried = ReadingBatch.joined((carried, pending.part(done, upto))).newest_per_signal()
        old = read_frame(connection, k_ns, sids)
        state = apply(old, carried, k_ns)
        run = int(view.index.run[place]) + upto - done
        rows = int(view.index.first_row[place]), int(view.index.end_row[place])
        frames = [Frame(state, run, *rows)]
        if run >= 4 * size and upto > done:
            frames = _split(connection, before, previous, state, rows, size)
        changed.append((k_ns, frames))
        if len(changed) >= _STEP:
            _write(connection, changed)
            changed = []
        carried = carried.take(carried.t_ns >= old.at_ns[carried.signal])
        before, previous, done = k_ns, state, upto
    _write(connection, changed)
    connection.execute("UPDATE meta SET folded = ?", [view.late])


def _split(
    connection: duckdb.DuckDBPyConnection,
    before_ns: int,
    before: Snapshot,
    last: Snapshot,
    rows: tuple[int, int],
    size: int,
) -> list[Frame]:
    """The stretch up to the keyframe `last` cut into several; most of it is late, so all may share the rows."""
    run = read_run(connection, before_ns, last.t_ns, rows=rows, late=True)
    frames, reached = [], 0
    for state, start, stop in cut(run, before, size, keep=size):
        if state.t_ns < last.t_ns:
            frames.append(Frame(state, stop - start, *rows))
            reached = stop
    return [*frames, Frame(last, len(run) - reached, *rows)]


def _write(connection: duckdb.DuckDBPyConnection, changed: list[tuple[int, list[Frame]]]) -> None:
    if not changed:
        return
    connection.begin()
    try:
        connection.execute(
            "DELETE FROM frames WHERE k_ns IN (SELECT unnest(?::BIGINT[]))", [[k for k, _ in changed]]
        )
        insert_frames(connection, [frame for _, frames in changed for frame in frames])
        connection.commit()
    except duckdb.Error:
        connection.rollback()
        raise


def insert_frames(connection: duckdb.DuckDBPyConnection, frames: list[Frame]) -> None:
    """Within the caller's transaction."""
    if frames:
        connection.executemany(
            "INSERT INTO frames VALUES (?, ?, ?, ?, ?)", [(*f.place, encode(f.state)) for f in frames]
        )
