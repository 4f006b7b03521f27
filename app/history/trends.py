"""One signal over time from DuckDB, for charts (app/history/buckets.py).

Corrections count: of several readings with one event time only the last that arrived.
Thread: any; `cursor` is the calling thread's own.
"""

from __future__ import annotations

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.buckets import series_of
from app.history.contract import Series
from app.history.segments import FOREVER
from app.history.view import View
from app.model.signal import Signal


def read_series(
    view: View,
    cursor: duckdb.DuckDBPyConnection,
    row: int,
    signal: Signal,
    from_ns: int,
    to_ns: int,
    points: int,
    known_at_ns: int | None = None,
) -> Series:
    """row: of the catalogue."""
    sid = int(view.ids.sid_of_row[row])
    seen_ns = FOREVER if known_at_ns is None else known_at_ns
    return series_of(
        row, signal, from_ns, to_ns, points, lambda a, b: _readings(view, cursor, sid, a, b, seen_ns)
    )


def _readings(
    view: View, cursor: duckdb.DuckDBPyConnection, sid: int, a_ns: int, b_ns: int, seen_ns: int
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.uint8]]:
    """With a_ns <= t < b_ns, arrived by seen_ns, corrections applied, in time order."""
    found = [
        cursor.execute(
            f"SELECT t_ns, value, quality FROM {name} WHERE sid = ? AND t_ns >= ? AND t_ns < ? AND seen_ns <= ?",
            [sid, a_ns, b_ns, seen_ns],
        ).fetchnumpy()
        for table in (view.readings, view.late)
        for name in table.between_times(a_ns - 1, b_ns - 1)
    ]
    if not found:
        return np.empty(0, np.int64), np.empty(0), np.empty(0, np.uint8)
    t_ns, value, quality = (
        np.concatenate([part[name] for part in found]) for name in ("t_ns", "value", "quality")
    )
    order = np.argsort(t_ns, kind="stable")
    t_ns, value, quality = t_ns[order], value[order], quality[order]
    last = np.append(t_ns[1:] != t_ns[:-1], True)[: len(t_ns)]
    return t_ns[last], np.asarray(value[last], np.float64), quality[last]
