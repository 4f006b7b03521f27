"""States of the past: one keyframe, the short run of readings after it, and what came late.

Order decides between readings of one signal and event time: table `readings` first, then `late`, each in the order of
its rows. A reading goes into `late` only when a keyframe at or after its event time exists, and readings of that time
then never go into `readings` again, so this is the order of arrival.

Thread: any; `cursor` is the calling thread's own.   Here `signal` of a batch is a sid.
"""

from __future__ import annotations

from typing import Any

import duckdb
import numpy as np

from app.history.frames import NEVER, as_batch
from app.history.view import View, in_time_order, up_to
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply

_COLUMNS = "SELECT sid, t_ns, value, quality, seen_ns FROM"
_SPAN = "WHERE t_ns > ? AND t_ns <= ?"


def read_run(
    cursor: duckdb.DuckDBPyConnection,
    after_ns: int,
    until_ns: int,
    *,
    rows: tuple[int, int] | None = None,
    late: bool = True,
    seen_until_ns: int | None = None,
) -> ReadingBatch:
    """Readings with after_ns < t_ns <= until_ns in time order.

    rows: they lie in rowids first <= rowid < end of `readings`; with it a read costs the same in a history of any length.
    late: look into that table too.   seen_until_ns: only what had arrived by then.
    """
    known = "" if seen_until_ns is None else " AND seen_ns <= ?"
    values = [after_ns, until_ns, *([] if seen_until_ns is None else [seen_until_ns])]
    within = "" if rows is None else " AND rowid >= ? AND rowid < ?"
    parts = [
        as_batch(
            cursor.execute(
                f"{_COLUMNS} readings {_SPAN}{known}{within}", [*values, *(rows or ())]
            ).fetchnumpy()
        )
    ]
    if late:
        parts.append(as_batch(cursor.execute(f"{_COLUMNS} late {_SPAN}{known}", values).fetchnumpy()))
    return in_time_order(ReadingBatch.joined(parts) if late else parts[0])


def state_at(view: View, cursor: duckdb.DuckDBPyConnection, t_ns: int) -> Snapshot:
    """All sids as of t_ns. Costs one keyframe and at most a few runs, whatever the length of the history."""
    place = view.place(t_ns)
    base = view.index.state(cursor, place, view.ids.count)
    if place == len(view.index) - 1:
        run = up_to(view.tail.joined, t_ns)
    else:
        run = read_run(
            cursor, base.t_ns, t_ns, rows=view.index.rows(place + 1, place + 1), late=view.late > 0
        )
    return apply(apply(base, run, t_ns), up_to(view.pending, t_ns), t_ns)


def state_known_at(view: View, cursor: duckdb.DuckDBPyConnection, t_ns: int, known_at_ns: int) -> Snapshot:
    """All sids as of t_ns, from readings that had arrived by known_at_ns only.

    What a keyframe holds for a signal counts if it had arrived by then (the newest of all is the newest of some too);
    for signals whose value came later the search goes on further back, in growing steps.
    """
    sids = view.ids.count
    found = Snapshot.empty(sids, t_ns)
    is_open = np.ones(sids, dtype=bool)
    until_ns, step = t_ns, 1
    place = view.place(min(t_ns, known_at_ns))
    while is_open.any():
        after_ns = int(view.index.k_ns[place]) if place >= 0 else NEVER
        run = read_run(cursor, after_ns, until_ns, seen_until_ns=known_at_ns)
        run = run.take(is_open[run.signal])
        found = apply(found, run, t_ns)
        is_open &= found.at_ns == NEVER
        if place < 0:
            break
        base = apply(view.index.state(cursor, place, sids), up_to(view.pending, after_ns), after_ns)
        is_open &= base.at_ns != NEVER
        found = _with(found, base, is_open & (base.seen_ns <= known_at_ns))
        is_open &= base.seen_ns > known_at_ns
        until_ns, place, step = after_ns, max(-1, place - step), step * 4
    return found


def _with(state: Snapshot, other: Snapshot, where: np.ndarray[Any, np.dtype[np.bool_]]) -> Snapshot:
    """`state`, and `other` in these places."""
    return Snapshot(
        state.t_ns,
        np.where(where, other.value, state.value),
        np.where(where, other.quality, state.quality),
        np.where(where, other.at_ns, state.at_ns),
        np.where(where, other.seen_ns, state.seen_ns),
    )
