"""Many signals over time in buckets at once, for energies of a whole district: one question a stretch, not one a signal.

The same figures as app/history/trends.py, signal by signal; the buckets must begin on whole quarters of an hour (UTC), so
that stored figures can stand for readings.   Thread: any; `cursor` is the calling thread's own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import gcd
from typing import Protocol, runtime_checkable

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.buckets import Figures
from app.history.contract import Series
from app.history.rollups import figures_of, table
from app.history.view import View

_COLUMNS = "sid, t_ns, first_ns, last_ns, low, high, total, count, worst"


@runtime_checkable
class ReadsMany(Protocol):
    """A Historian that answers for many signals at once."""

    def series_of_many(
        self, signals: Sequence[int], from_ns: int, to_ns: int, width_ns: int
    ) -> Mapping[int, Series]:
        """By catalogue row, those that have anything: buckets of width_ns counted from from_ns, gaps left out."""

    def settled_ns(self) -> int:
        """What lies before it changes only with `revision`."""


def read_many(
    view: View,
    cursor: duckdb.DuckDBPyConnection,
    rows: Sequence[int],
    from_ns: int,
    to_ns: int,
    width_ns: int,
) -> dict[int, Series]:
    sid_of = {int(view.ids.sid_of_row[row]): int(row) for row in rows}
    sids = sorted(sid for sid in sid_of if sid >= 0)
    parts: list[tuple[NDArray[np.int32], Figures]] = []
    for a_ns, b_ns, level in view.rolled.spans(
        from_ns, to_ns, gcd(from_ns, width_ns)
    ):  # figures lie within a bucket
        parts += (
            [_rolled(cursor, sids, a_ns, b_ns, level)] if level else [_raw(view, cursor, sids, a_ns, b_ns)]
        )
    if not parts:
        return {}
    sid = np.concatenate([part[0] for part in parts])
    figures = Figures.joined([part[1] for part in parts])
    order = np.lexsort((figures.t_ns, sid))
    sid = sid[order]
    figures = Figures(*(getattr(figures, name)[order] for name in Figures.__slots__))
    if not len(sid):
        return {}
    bucket = (figures.t_ns - from_ns) // width_ns
    starts = np.flatnonzero(np.append(True, (bucket[1:] != bucket[:-1]) | (sid[1:] != sid[:-1])))
    number = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(sid))))
    gathered, of = figures.gathered(number), sid[starts]
    ends = np.flatnonzero(np.append(of[1:] != of[:-1], True)) + 1
    found = {}
    begin = 0
    for end in ends.tolist():
        row = sid_of[int(of[begin])]
        one = Figures(*(getattr(gathered, name)[begin:end] for name in Figures.__slots__))
        found[row] = one.series(row, ())
        begin = end
    return found


def _rolled(
    cursor: duckdb.DuckDBPyConnection, sids: list[int], a_ns: int, b_ns: int, level: int
) -> tuple[NDArray[np.int32], Figures]:
    found = cursor.execute(
        f"SELECT {_COLUMNS} FROM {table(level)} WHERE t_ns >= ? AND t_ns < ? AND sid IN (SELECT unnest(?::INTEGER[]))",
        [a_ns, b_ns, sids],
    ).fetchnumpy()
    return np.asarray(found["sid"], np.int32), figures_of(found)


def _raw(
    view: View, cursor: duckdb.DuckDBPyConnection, sids: list[int], a_ns: int, b_ns: int
) -> tuple[NDArray[np.int32], Figures]:
    """Corrections applied: of one moment's readings the last that arrived."""
    found = [
        cursor.execute(
            f"SELECT sid, t_ns, value, quality FROM {name} WHERE t_ns >= ? AND t_ns < ?"
            " AND sid IN (SELECT unnest(?::INTEGER[]))",
            [a_ns, b_ns, sids],
        ).fetchnumpy()
        for segments in (view.readings, view.late)
        for name in segments.between_times(a_ns - 1, b_ns - 1)
    ]
    if not found:
        return np.empty(0, np.int32), Figures.joined([])
    sid, t_ns, value, quality = (
        np.concatenate([part[name] for part in found]) for name in ("sid", "t_ns", "value", "quality")
    )
    order = np.lexsort((t_ns, sid))  # stable: later arrivals stay behind
    sid, t_ns = np.asarray(sid[order], np.int32), t_ns[order]
    last = np.append((t_ns[1:] != t_ns[:-1]) | (sid[1:] != sid[:-1]), True)[: len(sid)]
    return sid[last], Figures.of(
        t_ns[last], np.asarray(value[order][last], np.float64), np.asarray(quality[order][last], np.uint8)
    )
