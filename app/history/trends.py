"""One signal over time for charts: each reading where few, min, max, mean and count per bucket where many.

Corrections count: of several readings with one event time only the last that arrived. BAD and ABSENT ones are left out,
so they show as a gap and not as a spike.   Thread: any; `cursor` is the calling thread's own.
"""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.contract import Series
from app.history.segments import FOREVER
from app.history.view import View
from app.model.quality import Quality
from app.model.signal import Signal

_PIECE = 4_000_000  # readings held in memory at once

Columns = tuple[
    NDArray[np.int64], NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]
]


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
    points = max(1, points)
    width = max(1, -(-(to_ns - from_ns) // points))
    raw: list[tuple[NDArray[np.int64], NDArray[np.float64]]] | None = []
    buckets: list[Columns] = []
    gaps: list[tuple[int, int]] = []
    count, last = 0, np.empty(0, np.int64)
    for a, b in _pieces(from_ns, to_ns, width, max(1, signal.period_ns)):
        t_ns, value = _kept(view, cursor, sid, a, b, FOREVER if known_at_ns is None else known_at_ns)
        if not len(t_ns):
            continue
        gaps += _gaps(np.concatenate([last, t_ns]), signal.gap_after_ns)
        last, count = t_ns[-1:], count + len(t_ns)
        raw = [*raw, (t_ns, value)] if raw is not None and count <= points else None
        buckets.append(_bucketed(t_ns, value, (t_ns - from_ns) // width))
    if not buckets:
        none = np.empty(0)
        return Series(row, none.astype(np.int64), none, none, none, none.astype(np.int64))
    if raw is not None:
        t_ns, value = (np.concatenate(column) for column in zip(*raw, strict=True))
        return Series(row, t_ns, value, value, value, np.ones(len(t_ns), np.int64), tuple(gaps))
    times, low, high, mean, n = (np.concatenate(column) for column in zip(*buckets, strict=True))
    return Series(row, times, low, high, mean, n, tuple(gaps))


def _kept(
    view: View, cursor: duckdb.DuckDBPyConnection, sid: int, a_ns: int, b_ns: int, seen_ns: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Times and values with a_ns <= t < b_ns, corrections applied, in time order."""
    found = [
        cursor.execute(
            f"SELECT t_ns, value, quality FROM {name} WHERE sid = ? AND t_ns >= ? AND t_ns < ? AND seen_ns <= ?",
            [sid, a_ns, b_ns, seen_ns],
        ).fetchnumpy()
        for table in (view.readings, view.late)
        for name in table.between_times(a_ns - 1, b_ns - 1)
    ]
    if not found:
        return np.empty(0, np.int64), np.empty(0)
    t_ns, value, quality = (
        np.concatenate([part[name] for part in found]) for name in ("t_ns", "value", "quality")
    )
    order = np.argsort(t_ns, kind="stable")
    t_ns, value, quality = t_ns[order], value[order], quality[order]
    last = np.append(t_ns[1:] != t_ns[:-1], True)[: len(t_ns)]
    kept = last & (quality != Quality.BAD) & (quality != Quality.ABSENT) & np.isfinite(value)
    return t_ns[kept], value[kept]


def _pieces(from_ns: int, to_ns: int, width: int, period_ns: int) -> Iterator[tuple[int, int]]:
    """Spans of whole buckets, each with about _PIECE readings at most."""
    span = max(1, _PIECE * period_ns // width) * width
    for a in range(from_ns, to_ns, span):
        yield a, min(a + span, to_ns)


def _gaps(t_ns: NDArray[np.int64], longer_than_ns: int) -> list[tuple[int, int]]:
    places = np.flatnonzero(np.diff(t_ns) > longer_than_ns)
    return [(int(t_ns[i]), int(t_ns[i + 1])) for i in places]


def _bucketed(t_ns: NDArray[np.int64], value: NDArray[np.float64], bucket: NDArray[np.int64]) -> Columns:
    starts = np.flatnonzero(np.append(True, bucket[1:] != bucket[:-1]))
    n = np.diff(np.append(starts, len(bucket)))
    mean = np.add.reduceat(value, starts) / n
    return t_ns[starts], np.minimum.reduceat(value, starts), np.maximum.reduceat(value, starts), mean, n
