"""How many readings there are when: counts per minute that grow with the store, read for the timeline in one small query.

Thread: `count_minutes` the writer's, inside its transaction; `density` any.
"""

from __future__ import annotations

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.view import View
from app.model.times import MINUTE_NS


def count_minutes(connection: duckdb.DuckDBPyConnection, t_ns: NDArray[np.int64]) -> None:
    """Adds readings that have been sealed or came late; the tail is counted where it lies."""
    if len(t_ns):
        minutes, counts = np.unique(t_ns // MINUTE_NS, return_counts=True)
        connection.execute(
            "INSERT INTO minutes SELECT unnest(?::BIGINT[]), unnest(?::BIGINT[])",
            [minutes.tolist(), counts.tolist()],
        )


def density(
    cursor: duckdb.DuckDBPyConnection, view: View, from_ns: int, to_ns: int, bins: int
) -> NDArray[np.int64]:
    """(bins,) readings per equal slice of from_ns <= t < to_ns. A minute that lies in several slices is shared out by
    length, so slices below a minute are smooth; the total is right but for the two minutes at the ends.
    """
    if bins <= 0 or to_ns <= from_ns:
        return np.zeros(max(0, bins), np.int64)
    first, last = from_ns // MINUTE_NS, (to_ns - 1) // MINUTE_NS
    rows = cursor.execute(
        "SELECT minute, sum(n)::BIGINT AS n FROM minutes WHERE minute >= ? AND minute <= ? GROUP BY minute",
        [first, last],
    ).fetchnumpy()
    fresh = view.tail.joined.t_ns // MINUTE_NS
    newer, more = np.unique(fresh[(fresh >= first) & (fresh <= last)], return_counts=True)
    minutes = np.concatenate([np.asarray(rows["minute"], np.int64), newer])
    counts = np.concatenate([np.asarray(rows["n"], np.int64), more])
    return spread(minutes, counts, from_ns, to_ns, bins)


def spread(
    minutes: NDArray[np.int64], counts: NDArray[np.int64], from_ns: int, to_ns: int, bins: int
) -> NDArray[np.int64]:
    """(bins,) of counts per minute; a minute may stand there several times, in any order."""
    # readings before each edge, a minute's readings taken as spread evenly over it
    order = np.argsort(minutes, kind="stable")
    minutes, counts = minutes[order], counts[order]
    total = np.concatenate([[0], np.cumsum(counts)])
    edges = np.array([from_ns + (to_ns - from_ns) * i // bins for i in range(bins + 1)], dtype=np.int64)
    minute, part = edges // MINUTE_NS, (edges % MINUTE_NS) / MINUTE_NS
    below, upto = np.searchsorted(minutes, minute, "left"), np.searchsorted(minutes, minute, "right")
    before = total[below] + (total[upto] - total[below]) * part
    counted: NDArray[np.int64] = np.diff(np.rint(before)).astype(np.int64)
    return counted
