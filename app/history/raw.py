"""The readings themselves, as they were stored: for exports, and to know what an import would store twice.

    for batch in historian.readings(from_ns, to_ns): ...     # time order, then order of arrival; corrections included
    found = historian.stored(batch)                          # what stands there for the same signals and times

Here `signal` of a batch is a sid.   Thread: any; `cursor` is the calling thread's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.segments import Segments, as_batch
from app.history.view import View, in_time_order
from app.model.reading import ReadingBatch

MOST = 1_000_000  # readings held at once


@dataclass(frozen=True, slots=True, eq=False)
class Stored:
    """Readings that stand in the store for readings of a batch, each signal and time in order of arrival.
    place (k,) int64: which of the batch.   value, quality, seen_ns (k,): as stored.
    """

    place: NDArray[np.int64]
    value: NDArray[np.float64]
    quality: NDArray[np.uint8]
    seen_ns: NDArray[np.int64]


@runtime_checkable
class KeepsReadings(Protocol):
    """A Historian that can give back what it was given: a file's can, a shared one not yet."""

    def readings(
        self, from_ns: int, to_ns: int, signals: Sequence[int] | None = None, most: int = MOST
    ) -> Iterator[ReadingBatch]:
        """All of from_ns <= t < to_ns, of these rows of the catalogue or of all, about `most` at a time."""

    def stored(self, batch: ReadingBatch) -> Stored:
        """What stands there already with the same signal and time."""


def next_raw(
    view: View,
    cursor: duckdb.DuckDBPyConnection,
    spans: list[tuple[int, int]],
    sids: Sequence[int] | None,
    most: int = MOST,
) -> ReadingBatch | None:
    """The next part of what is to be read, None at the end.   spans: (from, to) still to read, the next one last; it is
    shortened here. A span with too many readings is halved; a single moment is given whole.
    """
    while spans:
        a, b = spans.pop()
        names = [name for table in (view.thin, view.readings, view.late) for name in _between(table, a, b)]
        count = sum(_count(cursor, name, a, b, sids) for name in names)
        if count > most and b - a > 1:
            first, last = view.bounds or (a, b)
            middle = (max(a, first) + min(b, last + 1)) // 2
            middle = min(max(middle, a + 1), b - 1)
            spans += [(middle, b), (a, middle)]
        elif count:
            found = in_time_order(ReadingBatch.joined(_part(cursor, name, a, b, sids) for name in names))
            return _once(found) if a < view.rolled.raw_from_ns else found
    return None


def _once(batch: ReadingBatch) -> ReadingBatch:
    """What was thinned may still stand in its first place too: each reading once, in the order given."""
    keys = np.stack([batch.signal, batch.t_ns, batch.seen_ns, batch.value.view(np.int64), batch.quality])
    _, first = np.unique(keys.astype(np.int64), axis=1, return_index=True)
    return batch.take(np.sort(first))


def _part(
    cursor: duckdb.DuckDBPyConnection, name: str, a: int, b: int, sids: Sequence[int] | None
) -> ReadingBatch:
    where, values = _where(a, b, sids)
    query = f"SELECT sid, t_ns, value, quality, seen_ns FROM {name} WHERE {where} ORDER BY rowid"
    return as_batch(cursor.execute(query, values).fetchnumpy())


def find_stored(view: View, cursor: duckdb.DuckDBPyConnection, batch: ReadingBatch) -> Stored:
    """batch: by sid, in any order."""
    if not len(batch):
        none = np.empty(0, np.int64)
        return Stored(none, none.astype(np.float64), none.astype(np.uint8), none)
    low, high = int(batch.t_ns.min()), int(batch.t_ns.max())
    found = []
    cursor.register("asked", {"sid": batch.signal, "t_ns": batch.t_ns, "place": np.arange(len(batch))})
    try:
        for table in (view.thin, view.readings, view.late):
            for name in _between(table, low, high + 1):
                found.append(
                    cursor.execute(
                        f"SELECT a.place, r.value, r.quality, r.seen_ns FROM {name} AS r JOIN asked AS a"
                        " ON r.sid = a.sid AND r.t_ns = a.t_ns WHERE r.t_ns >= ? AND r.t_ns <= ? ORDER BY r.rowid",
                        [low, high],
                    ).fetchnumpy()
                )
    finally:
        cursor.unregister("asked")
    columns = {
        name: np.concatenate([np.asarray(part[name], of) for part in found] or [np.empty(0, of)])
        for name, of in (
            ("place", np.int64),
            ("value", np.float64),
            ("quality", np.uint8),
            ("seen_ns", np.int64),
        )
    }
    return Stored(columns["place"], columns["value"], columns["quality"], columns["seen_ns"])


def _between(table: Segments, from_ns: int, to_ns: int) -> Iterator[str]:
    return table.between_times(from_ns - 1, to_ns - 1)


def _where(a: int, b: int, sids: Sequence[int] | None) -> tuple[str, list[object]]:
    if sids is None:
        return "t_ns >= ? AND t_ns < ?", [a, b]
    return "t_ns >= ? AND t_ns < ? AND sid IN (SELECT unnest(?::INTEGER[]))", [a, b, list(sids)]


def _count(cursor: duckdb.DuckDBPyConnection, name: str, a: int, b: int, sids: Sequence[int] | None) -> int:
    where, values = _where(a, b, sids)
    row = cursor.execute(f"SELECT count(*) FROM {name} WHERE {where}", values).fetchone()
    return int(row[0]) if row else 0


def sids_of(sid_of_row: NDArray[np.int32], signals: Sequence[int] | None) -> list[int] | None:
    return None if signals is None else [int(sid_of_row[row]) for row in signals]
