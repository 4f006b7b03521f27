"""The reading side of the Historian on DuckDB: each question takes the View of the moment and needs no lock while it reads.

Thread: any; each reading thread has its own cursor.   Raises HistoryError and its children.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.backup import copy_to, quiet
from app.history.checking import problems_of
from app.history.contract import HistoryError, HistoryStats, Series, Window
from app.history.density import density
from app.history.events import next_event_ns, previous_event_ns, read_events
from app.history.many import read_many
from app.history.raw import MOST, Stored, find_stored, next_raw, sids_of
from app.history.retention import Keeping
from app.history.sealed import count_came, frames_that_differ, read_rows
from app.history.segments import FOREVER, NEVER, Numbers
from app.history.states import read_run, state_at, state_known_at
from app.history.trends import read_series
from app.history.view import View
from app.history.weight import Loss, Weight, weigh, would_thin
from app.history.writing import Writer
from app.model.catalogue import Catalogue
from app.model.events import Event
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot

_T = TypeVar("_T")


class Reader:
    """Of what `source` has written so far."""

    def __init__(self, source: Writer, catalogue: Catalogue) -> None:
        self._source, self._db, self._catalogue = source, source.db, catalogue

    @property
    def _view(self) -> View:
        return self._source.view

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        def read(view: View, cursor: duckdb.DuckDBPyConnection) -> Snapshot:
            if known_at_ns is None:
                return view.ids.state_to_rows(state_at(view, cursor, t_ns))
            return view.ids.state_to_rows(state_known_at(view, cursor, t_ns, known_at_ns))

        return self._ask(read)

    def _ask(self, read: Callable[[View, duckdb.DuckDBPyConnection], _T]) -> _T:
        """The answer from the view of the moment; again where retention dropped a piece meanwhile that it named."""
        for _ in range(3):
            view = self._view
            with self._db.reading() as cursor:
                try:
                    return read(view, cursor)
                except duckdb.CatalogException:
                    pass
            with self._source.lock:  # the writer has put the new view in place when this is free
                if self._view is view:
                    break
        with self._db.reading() as cursor:
            return read(self._view, cursor)

    def window(self, t_ns: int, readings: int, known_at_ns: int | None = None) -> Window | None:
        return self._ask(lambda view, cursor: self._window(view, cursor, t_ns, readings, known_at_ns))

    def _window(
        self,
        view: View,
        cursor: duckdb.DuckDBPyConnection,
        t_ns: int,
        readings: int,
        known_at_ns: int | None,
    ) -> Window | None:
        place = view.place(t_ns)
        if place >= len(view.index) - 1:
            return None
        stretch = max(1, readings // self._source.run_size)
        first = place // stretch * stretch if place >= 0 else -1
        last = min(first + stretch, len(view.index) - 1)
        to_ns = int(view.index.k_ns[last])
        if known_at_ns is None:
            base = view.state(cursor, first)
        else:
            from_ns = int(view.index.k_ns[first]) if first >= 0 else NEVER
            base = state_known_at(view, cursor, from_ns, known_at_ns)
        changes = read_run(view, cursor, first + 1, last, base.t_ns, to_ns)
        if known_at_ns is not None:
            changes = changes.take(changes.seen_ns <= known_at_ns)
        return Window(view.ids.state_to_rows(base), view.ids.to_rows(changes), base.t_ns, to_ns)

    def revision(self) -> int:
        return self._view.revision

    def series(
        self, signal: int, from_ns: int, to_ns: int, points: int = 2000, known_at_ns: int | None = None
    ) -> Series:
        of = self._catalogue.signals[signal]
        return self._ask(
            lambda view, cursor: read_series(view, cursor, signal, of, from_ns, to_ns, points, known_at_ns)
        )

    def series_of_many(
        self, signals: Sequence[int], from_ns: int, to_ns: int, width_ns: int
    ) -> Mapping[int, Series]:
        """app/history/many.py"""
        return self._ask(lambda view, cursor: read_many(view, cursor, signals, from_ns, to_ns, width_ns))

    def settled_ns(self) -> int:
        return self._view.frontier

    def events(self, from_ns: int, to_ns: int) -> tuple[Event, ...]:
        with self._db.reading() as cursor:
            return read_events(cursor, from_ns, to_ns)

    def next_event_ns(self, t_ns: int) -> int | None:
        with self._db.reading() as cursor:
            return next_event_ns(cursor, t_ns)

    def previous_event_ns(self, t_ns: int) -> int | None:
        with self._db.reading() as cursor:
            return previous_event_ns(cursor, t_ns)

    def density(self, from_ns: int, to_ns: int, bins: int) -> NDArray[np.int64]:
        view = self._view
        with self._db.reading() as cursor:
            return density(cursor, view, from_ns, to_ns, bins)

    def bounds(self) -> tuple[int, int] | None:
        return self._view.bounds

    def stats(self) -> HistoryStats:
        with self._db.reading():  # so that a closed history says so
            view = self._view
            first_ns, last_ns = view.bounds or (None, None)
            readings = view.readings.held + view.late.held + view.thin.held
            return HistoryStats(readings, view.ids.count, first_ns, last_ns, self._db.size())

    def weight(self, now_ns: int) -> Weight:
        """What it takes, against what it may, and how fast it grows."""
        with self._db.reading() as cursor:
            found = weigh(self._view, cursor, self._db.path, self._db.size(), now_ns)
        return replace(found, keeping=self._source.keeper.keeping)

    def would_thin(self, keeping: Keeping, now_ns: int) -> Loss | None:
        """What this choice would cost at once; nothing is done."""
        with self._db.reading() as cursor:
            return would_thin(self._view, cursor, keeping, now_ns)

    def readings(
        self, from_ns: int, to_ns: int, signals: Sequence[int] | None = None, most: int = MOST
    ) -> Iterator[ReadingBatch]:
        """All of from_ns <= t < to_ns, time order, then order of arrival; about `most` at a time (app/history/raw.py)."""
        view, spans = self._view, [(from_ns, to_ns)]
        sids = sids_of(view.ids.sid_of_row, signals)
        while spans:
            with (
                self._db.reading() as cursor
            ):  # let go of between two parts: the caller may read other things
                batch = next_raw(view, cursor, spans, sids, most)
            if batch is not None and len(batch):
                yield view.ids.to_rows(batch)

    def rows(
        self, from_ns: int, to_ns: int, seen_after: int = NEVER, seen_until: int = FOREVER
    ) -> ReadingBatch:
        """As they stand in from_ns <= t < to_ns, by sid (app/history/sealed.py)."""
        return self._ask(lambda view, cursor: read_rows(view, cursor, from_ns, to_ns, seen_after, seen_until))

    def names(self) -> tuple[str, ...]:
        """Signal ids by sid, those that left the catalogue included."""
        with self._db.reading() as cursor:
            found = cursor.execute("SELECT id FROM signals ORDER BY sid").fetchall()
        return tuple(str(row[0]) for row in found)

    def came(self, before_ns: int, seen_after: int, seen_until: int, cell_ns: int) -> tuple[Numbers, Numbers]:
        return self._ask(
            lambda view, cursor: count_came(view, cursor, before_ns, seen_after, seen_until, cell_ns)
        )

    def frames_that_differ(self, from_ns: int, to_ns: int) -> NDArray[np.int32]:
        return self._ask(lambda view, cursor: frames_that_differ(view, cursor, from_ns, to_ns))

    def stored(self, batch: ReadingBatch) -> Stored:
        """What stands there already with the same signal and time."""
        view = self._view
        with self._db.reading() as cursor:
            return find_stored(view, cursor, view.ids.to_sids(batch))

    @property
    def thinned_until_ns(self) -> int | None:
        """Before it one reading a quarter of an hour is left of each signal; None where all are there."""
        edge = self._view.rolled.raw_from_ns
        return None if edge == NEVER else edge

    def backup(self, out: Path, say: Callable[[str], None] = quiet, *, may_replace: bool = False) -> int:
        """Everything stored so far as a file of its own, read again; its size in bytes. Appends go on meanwhile."""
        own = self._db.path
        if own is not None and out.parent.resolve() == own.parent.resolve() and out.name.startswith(own.name):
            raise HistoryError(f"{out}: belongs to the history itself; choose another name")
        with self._db.reading() as cursor:
            return copy_to(cursor, out, say, may_replace=may_replace)

    def problems(self) -> list[str]:
        """What a quick look finds wrong, one line each (app/history/checking.py)."""
        with self._db.reading() as cursor:
            return problems_of(cursor)
