"""What sealing asks of a store: rows exactly as they stand, by the store's own numbers, and which came since.

    rows = historian.rows(a, b, seen_after=s)         # sid-level, order of the store; signals out of the catalogue included
    historian.seal((until_ns, seen_until_ns))         # from now on nothing arrives before this edge unnoticed

Here `signal` of a batch is a sid.   Thread: any; `cursor` is the calling thread's own.   Units: ns.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.segments import FOREVER, NEVER, Numbers, as_batch
from app.history.states import read_run
from app.history.view import View
from app.model.reading import ReadingBatch
from app.model.snapshot import apply

Edge = tuple[int, int]
"""(until_ns, seen_until_ns): readings of earlier time that had arrived by then are sealed."""


@runtime_checkable
class Sealable(Protocol):
    """A Historian whose readings can be sealed and compared later: a file's can, a shared one not yet."""

    def seal(self, edge: Edge) -> None: ...

    def rows(
        self, from_ns: int, to_ns: int, seen_after: int = NEVER, seen_until: int = FOREVER
    ) -> ReadingBatch: ...

    def names(self) -> tuple[str, ...]:
        """Signal ids by sid."""

    def came(
        self, before_ns: int, seen_after: int, seen_until: int, cell_ns: int
    ) -> tuple[Numbers, Numbers]: ...

    def frames_that_differ(self, from_ns: int, to_ns: int) -> NDArray[np.int32]: ...

    @property
    def thinned_until_ns(self) -> int | None: ...

    def bounds(self) -> tuple[int, int] | None: ...


def read_rows(
    view: View, cursor: duckdb.DuckDBPyConnection, a: int, b: int, seen_after: int, seen_until: int
) -> ReadingBatch:
    """All of a <= t < b that arrived after seen_after and by seen_until: readings, then late ones, each as stored."""
    where, values = "t_ns >= ? AND t_ns < ?", [a, b]
    if seen_after != NEVER:
        where, values = where + " AND seen_ns > ?", [*values, seen_after]
    if seen_until != FOREVER:
        where, values = where + " AND seen_ns <= ?", [*values, seen_until]
    parts = [
        as_batch(
            cursor.execute(
                f"SELECT sid, t_ns, value, quality, seen_ns FROM {name} WHERE {where}", values
            ).fetchnumpy()
        )
        for table in (view.readings, view.late)
        for name in table.between_times(a - 1, b - 1)
    ]
    return parts[0] if len(parts) == 1 else ReadingBatch.joined(parts)


def count_came(
    view: View,
    cursor: duckdb.DuckDBPyConnection,
    before_ns: int,
    seen_after: int,
    seen_until: int,
    cell_ns: int,
) -> tuple[Numbers, Numbers]:
    """Of event time before before_ns, arrived after seen_after and by seen_until: starts of the cells they lie in, ascending,
    and how many in each."""
    found: dict[int, int] = {}
    for table in (view.readings, view.late):
        for name in table.between_times(NEVER, before_ns - 1):
            for cell, count in cursor.execute(
                f"SELECT t_ns // {cell_ns:d}, count(*) FROM {name} WHERE t_ns < ? AND seen_ns > ? AND seen_ns <= ?"
                " GROUP BY 1",
                [before_ns, seen_after, seen_until],
            ).fetchall():
                found[int(cell)] = found.get(int(cell), 0) + int(count)
    cells = sorted(found)
    return np.array(cells, np.int64) * cell_ns, np.array([found[c] for c in cells], np.int64)


def frames_that_differ(
    view: View, cursor: duckdb.DuckDBPyConnection, from_ns: int, to_ns: int
) -> NDArray[np.int32]:
    """Sids whose value in a keyframe of from_ns <= k < to_ns is not what the keyframe before and the readings between say.

    A replay shows keyframes, so they must follow from what is sealed. Keyframes before thinning ended are left out.
    """
    index = view.index
    first = int(np.searchsorted(index.k_ns, max(from_ns, view.rolled.raw_from_ns), "left"))
    end = int(np.searchsorted(index.k_ns, to_ns, "left"))
    wrong = np.zeros(view.ids.count, np.bool_)
    if first >= end:
        return np.empty(0, np.int32)
    state = view.state(cursor, first - 1)
    after_ns = NEVER if first == 0 else int(index.k_ns[first - 1])
    run = read_run(view, cursor, first, end - 1, after_ns, int(index.k_ns[end - 1]))
    done = 0
    for place in range(first, end):
        k_ns = int(index.k_ns[place])
        upto = int(np.searchsorted(run.t_ns, k_ns, "right"))
        state, done = apply(state, run.part(done, upto), k_ns), upto
        kept = view.state(cursor, place)
        same = (
            (state.value.view(np.int64) == kept.value.view(np.int64))
            & (state.quality == kept.quality)
            & (state.at_ns == kept.at_ns)
            & (state.seen_ns == kept.seen_ns)
        )
        wrong |= ~same & ~(np.isnan(state.value) & np.isnan(kept.value) & (state.at_ns == kept.at_ns))
        state = kept
    return np.flatnonzero(wrong).astype(np.int32)


def after_edge(batch: ReadingBatch, edge: Edge) -> ReadingBatch:
    """What comes late with an old arrival time (a slow queue, an import) arrives now: just after the edge. Otherwise the
    next check would take it for something slipped in."""
    until_ns, seen_ns = edge
    old = (batch.t_ns < until_ns) & (batch.seen_ns <= seen_ns)
    if not old.any():
        return batch
    seen = np.where(old, seen_ns + 1, batch.seen_ns)
    return ReadingBatch(batch.signal, batch.t_ns, batch.value, batch.quality, seen)
