"""One signal over time from DuckDB, for charts (app/history/buckets.py).

Corrections count: of several readings with one event time only the last that arrived.
Thread: any; `cursor` is the calling thread's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.buckets import Figures, drawn, pieces
from app.history.contract import Series
from app.history.rollups import read_figures
from app.history.segments import FOREVER
from app.history.view import View
from app.model.signal import Signal

_MOST_SPANS = 50  # stretches without figures, each a question; beyond that one question over all is cheaper


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
    """row: of the catalogue. Figures of minutes, quarters or hours stand for readings where a bucket is that wide; not
    where fewer readings than points were found, nor as known, since figures do not know when their readings came."""
    sid = int(view.ids.sid_of_row[row])
    seen_ns = FOREVER if known_at_ns is None else known_at_ns
    points = max(1, points)
    width = max(1, -(-(to_ns - from_ns) // points))

    def readings(a_ns: int, b_ns: int) -> Iterator[Figures]:
        for a, b in pieces(a_ns, b_ns, width, max(1, signal.period_ns)):
            yield Figures.of(*_readings(view, cursor, sid, a, b, seen_ns))

    finest = 0 if known_at_ns is not None else width
    spans = list(view.rolled.spans(from_ns, to_ns, finest)) if from_ns < to_ns else []
    if sum(level == 0 for *_, level in spans) > _MOST_SPANS:
        spans = list(view.rolled.spans(from_ns, to_ns, 0))
    parts: list[Iterator[Figures]] = []
    every = 0
    for a, b, level in spans:
        if level:
            figures, number = read_figures(cursor, sid, a, b, level)
            every += number
            parts.append(iter((figures,)))
        else:
            parts.append(readings(a, b))
    if 0 < every <= points and from_ns >= view.rolled.raw_from_ns:
        parts = [readings(from_ns, to_ns)]
    return drawn(row, signal, chain.from_iterable(parts), from_ns, width, points)


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
