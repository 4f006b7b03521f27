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

from app.history.segments import NEVER
from app.history.view import View, in_time_order, up_to
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply


def read_run(
    view: View, cursor: duckdb.DuckDBPyConnection, first: int, last: int, after_ns: int, until_ns: int
) -> ReadingBatch:
    """Readings with after_ns < t_ns <= until_ns in time order, which lie in the runs before the keyframes first..last.
    Of the thinned past those that are left, though the others may still stand in a piece that is shared."""
    raw_ns = view.rolled.raw_from_ns
    raw_after_ns = after_ns if raw_ns == NEVER else max(after_ns, raw_ns - 1)
    timely = view.readings.read_rows(cursor, *view.index.rows(first, last), raw_after_ns, until_ns)
    thin = view.thin.read_times(cursor, after_ns, until_ns)
    late = view.late.read_times(cursor, after_ns, until_ns)
    return in_time_order(ReadingBatch.joined((thin, timely, late)) if len(late) or len(thin) else timely)


def state_at(view: View, cursor: duckdb.DuckDBPyConnection, t_ns: int) -> Snapshot:
    """All sids as of t_ns. Costs one keyframe and at most a few runs, whatever the length of the history."""
    place = view.place(t_ns)
    base = view.index.state(cursor, view.states, place, view.ids.count)
    if place == len(view.index) - 1:
        run = up_to(view.tail.joined, t_ns)
    else:
        run = read_run(view, cursor, place + 1, place + 1, base.t_ns, t_ns)
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
        run = ReadingBatch.joined(
            table.read_times(cursor, after_ns, until_ns, known_at_ns)
            for table in (view.thin, view.readings, view.late)
        )
        run = run.take(is_open[run.signal])
        found = apply(found, run, t_ns)
        is_open &= found.at_ns == NEVER
        if place < 0:
            break
        base = view.state(cursor, place)
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
