"""Sealing: what was recorded becomes leaves of the log, each reading in exactly one batch.

The sealed edge is a pair (T, S): all readings of event time before T that had arrived by S are sealed. A step moves it to
(T', S'): new time T..T' is tiled by windows, for each source and without holes (an empty one says that nothing came), and
what arrived after S for older windows gets one more batch of its window. The store is told the edge before its rows are
read: nothing can be added behind it unnoticed (docs/decisions/0020-sealing.md).

    sealer = Sealer(historian, log, index, lists, source_of, "trondheim")
    while sealer.step(now_ns): ...

Thread: one at a time, never the window's nor the fetch loop's.   Units: ns.   Raises HistoryError, LedgerError.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.history.sealed import Sealable
from app.ledger.batch import EVER, KIND, Batch
from app.ledger.contract import Entry, Log
from app.ledger.merkle import root_of
from app.model.reading import ReadingBatch
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from app.proving.grouping import Grouped, Names, grouped
from app.proving.index import BatchIndex
from app.proving.lists import SignalLists

CELL_NS = 15 * MINUTE_NS
PATIENCE_NS = MINUTE_NS  # after its end a cell stays open so long for what comes late
QUIET_NS = 10 * NS  # what arrived is in the store by then, or waits in a queue that is known to be behind
STEP_NS = DAY_NS  # of new time a step
LEAST = 2000  # readings of a window, before a cell more is joined to it
UNLISTED = "unlisted"
"""The source of signals that left the catalogue."""

SourceOf = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class _Made:
    batch: Batch
    ids: tuple[str, ...]
    hashes: tuple[bytes, ...]


class Sealer:
    """source_of: a signal id's feed, or UNLISTED."""

    def __init__(
        self,
        historian: Sealable,
        log: Log,
        index: BatchIndex,
        lists: SignalLists,
        source_of: SourceOf,
        district: str,
    ) -> None:
        self._historian, self._log, self._index, self._lists = historian, log, index, lists
        self._source_of, self._district = source_of, district
        self._names = Names(())
        self._sources: NDArray[np.str_] = np.empty(0, np.str_)

    def step(self, now_ns: int, written_until_ns: int | None = None) -> int:
        """Seals at most a day of new time, and what came late; how many leaves, 0 when there is nothing to do yet.

        written_until_ns: all that had arrived by then is in the store, None for `now_ns`.
        """
        found = self._reach(now_ns, now_ns if written_until_ns is None else written_until_ns)
        if found is None:
            return 0
        (old_t, old_s), (new_t, new_s) = found
        self._historian.seal((new_t, new_s))
        self._learn_names()
        made = [*self._late(old_t, old_s, new_t, new_s), *self._new(old_t, new_t, new_s)]
        if not made:
            return 0
        numbers = self._log.append([Entry(KIND, one.batch.start_ns, one.batch.encode()) for one in made])
        self._lists.keep((n, one.ids, one.hashes) for n, one in zip(numbers, made, strict=True))
        self._index.refresh()
        return len(made)

    def _reach(self, now_ns: int, written_until_ns: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
        old_t, old_s = self._index.edge
        new_s = min(now_ns - QUIET_NS, written_until_ns - NS)
        limit = (now_ns - PATIENCE_NS) // CELL_NS * CELL_NS
        if old_t == EVER:
            bounds = self._historian.bounds()
            if bounds is None:
                return None
            old_t = bounds[0] // CELL_NS * CELL_NS
        if (
            new_s < old_s or limit <= old_t
        ):  # too early; or a clock that went back: wait till it has caught up
            return None
        new_t = min(limit, old_t + STEP_NS)
        bounds = self._historian.bounds()
        if new_t < limit and bounds is not None and bounds[1] < new_t:
            new_t = limit  # weeks in which the program did not run are one window
        return (old_t, old_s), (new_t, new_s)

    def _learn_names(self) -> None:
        names = self._historian.names()
        if len(names) != len(self._names):
            self._names = Names(names)
            self._sources = np.array([self._source_of(name) for name in names], np.str_)

    # -- new time ------------------------------------------------------------------------------------------------------

    def _new(self, old_t: int, new_t: int, new_s: int) -> Iterator[_Made]:
        """Read by the hour. Hours in which a source says nothing are joined to one empty window."""
        bounds = self._historian.bounds()
        last = min(new_t, bounds[1] + 1 if bounds else old_t)
        quiet_since = dict.fromkeys(self._index.sources, old_t)
        place = old_t
        while place < last:
            end = min((place // HOUR_NS + 1) * HOUR_NS, new_t)
            for source, mine in sorted(
                self._split(self._historian.rows(place, end, seen_until=new_s)).items()
            ):
                if (since := quiet_since.get(source, old_t)) < place:
                    yield self._made(source, since, place, EVER, new_s, new_t, None)
                for a, b in _tiles(place, end, mine):
                    part = mine.take((mine.t_ns >= a) & (mine.t_ns < b))
                    yield self._made(source, a, b, EVER, new_s, new_t, part)
                quiet_since[source] = end
            place = end
        for source, since in sorted(quiet_since.items()):
            if since < new_t:
                yield self._made(source, since, new_t, EVER, new_s, new_t, None)

    # -- old time ------------------------------------------------------------------------------------------------------

    def _late(self, old_t: int, old_s: int, new_t: int, new_s: int) -> Iterator[_Made]:
        if old_s == EVER:
            return
        cells, counts = self._historian.came(old_t, old_s, new_s, CELL_NS)
        for first, last in _stretches(cells, counts):
            a, b = int(cells[first]), int(cells[last]) + CELL_NS
            b = min(b, old_t)
            late = self._historian.rows(a, b, old_s, new_s)
            for source, rows in sorted(self._split(late).items()):
                yield from self._in_windows(source, rows, old_s, new_s, new_t, b)

    def _in_windows(
        self, source: str, rows: ReadingBatch, old_s: int, new_s: int, new_t: int, end: int
    ) -> Iterator[_Made]:
        """Whole cells, more where there are few readings, none beyond the window or the gap that it lies in, or `end`."""
        rows = rows.take(np.argsort(rows.t_ns, kind="stable"))
        place, a = 0, EVER
        while place < len(rows):
            first = int(rows.t_ns[place])
            low, high = self._index.room_at(source, first)
            a = max(a, low, first // CELL_NS * CELL_NS)
            b = min(high, end)
            if place + LEAST < len(rows):
                b = min(b, (int(rows.t_ns[place + LEAST]) // CELL_NS + 1) * CELL_NS)
            stop = int(np.searchsorted(rows.t_ns, b, "left"))
            yield self._made(source, a, b, old_s, new_s, new_t, rows.part(place, stop))
            place, a = stop, b

    # -- both ----------------------------------------------------------------------------------------------------------

    def _split(self, rows: ReadingBatch) -> dict[str, ReadingBatch]:
        if not len(rows):
            return {}
        sources = self._sources[rows.signal]
        names = np.unique(self._sources[np.unique(rows.signal)])
        if len(names) == 1:
            return {str(names[0]): rows}
        return {str(name): rows.take(sources == name) for name in names}

    def _made(
        self, source: str, a: int, b: int, after: int, until: int, run_until: int, rows: ReadingBatch | None
    ) -> _Made:
        found: Grouped | None = None if rows is None or not len(rows) else grouped(rows, self._names)
        hashes = tuple(found.hashes) if found else ()
        ids = tuple(self._names.ids[sid].decode() for sid in found.sids) if found else ()
        count = len(found.rows) if found else 0
        batch = Batch(
            self._district, source, a, b, after, until, run_until, count, len(hashes), root_of(hashes)
        )
        return _Made(batch, ids, hashes)


def _tiles(start: int, end: int, rows: ReadingBatch) -> Iterator[tuple[int, int]]:
    """Windows without holes from start to end: a cell each, more where there are few readings."""
    cells = max(1, -(-(end - start) // CELL_NS))
    counts = np.bincount(((rows.t_ns - start) // CELL_NS).astype(np.intp), minlength=cells)
    first, held = start, 0
    for k in range(cells):
        held += int(counts[k])
        stop = min(start + (k + 1) * CELL_NS, end)
        left = int(counts[k + 1 :].sum())
        if k == cells - 1 or (held >= LEAST and left >= LEAST):
            yield first, stop
            first, held = stop, 0


def _stretches(cells: NDArray[np.int64], counts: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """Runs of cells (first, last) that are read together: a day at most, and about a million readings."""
    first = 0
    for k in range(len(cells)):
        is_last = k + 1 == len(cells)
        if (
            is_last
            or cells[k + 1] // DAY_NS != cells[first] // DAY_NS
            or counts[first : k + 2].sum() > 1_000_000
        ):
            yield first, k
            first = k + 1
