"""Imports a file of readings into a Historian, by a mapping; nothing twice, corrections as corrections.

    importer = Importer(path, table_map, historian, catalogue)
    outcome = importer.run()          # Outcome; importer.stop() from any thread ends it after what is in hand

What stands in the store with the same signal, time, value and quality is counted and left; another value at the same time is
stored with seen = now, so that replay "as known" still shows what was known before (docs/history.md, "Import and export"). Where
the file says when a value arrived, that is kept as seen.

The file is read a few MB at a time. Part of the composition root.   Thread: any; says its progress (maps/readers/progress.py).
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from app.feeds.units import converter
from app.history.contract import Historian, HistoryError
from app.history.raw import KeepsReadings
from app.model.catalogue import Catalogue
from app.model.events import Event, EventKind
from app.model.reading import ReadingBatch
from app.tables.binding import Binding, Converter
from app.tables.block import Fault
from app.tables.mapper import SAMPLES, Mapper
from app.tables.mapping import BadMap, TableMap
from app.tables.opening import open_table
from maps.readers.progress import Cancelled, say

CHUNK = 500_000  # readings stored at once
OLDER = "older than what is stored"


class Keeps(Historian, KeepsReadings, Protocol):
    """A Historian that gives back what it was given."""


@dataclass(slots=True)
class Outcome:
    """read = stored + already + absent + rejected.   corrected: of the stored, those that replace another value.
    marked: stored as BAD.   twice: values of an hour that the clock gave twice.   left_out: rows that the filter left out.
    unknown: names that no signal has -> values.   samples: the first refused, with their line.
    """

    read: int = 0
    stored: int = 0
    already: int = 0
    corrected: int = 0
    absent: int = 0
    twice: int = 0
    left_out: int = 0
    first_ns: int | None = None
    last_ns: int | None = None
    reasons: Counter[str] = field(default_factory=Counter)
    marked: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    units: dict[str, str] = field(default_factory=dict)
    samples: list[Fault] = field(default_factory=list)
    signals: set[int] = field(default_factory=set)
    was_stopped: bool = False

    @property
    def rejected(self) -> int:
        return sum(self.reasons.values())


def keeping(historian: Historian) -> Keeps:
    """The store, where it can say what it holds. Raises HistoryError in one sentence."""
    if not isinstance(historian, KeepsReadings):
        raise HistoryError(
            "a shared history cannot yet say which readings it holds, so nothing is imported into it or exported from it;"
            " take [history] out of district.toml to use a file here"
        )
    return cast(Keeps, historian)


class Importer:
    """historian: None to only look (a preview: nothing is stored or compared).   now_ns: when it is imported."""

    def __init__(
        self,
        path: Path,
        table: TableMap,
        historian: Keeps | None,
        catalogue: Catalogue,
        *,
        now_ns: int | None = None,
        convert: Converter | None = None,
        chunk: int = CHUNK,
    ) -> None:
        """Raises BadTable, BadMap."""
        self._path, self._historian, self._chunk = path, historian, chunk
        self._map = table
        self._table = open_table(path, table.csv)
        missing = [name for name in table.columns() if name not in self._table.names]
        if missing:
            raise BadMap(
                f"{path.name}: has no column '{missing[0][:60]}', which the mapping names;"
                f" it has {', '.join(self._table.names)[:200]}"
            )
        try:
            self._mapper = Mapper(table)
        except ValueError as error:
            raise BadMap(str(error)) from error
        self._binding = Binding(table, catalogue, convert or converter)
        self._now_ns = time.time_ns() if now_ns is None else now_ns
        self._stop = threading.Event()
        self._waiting: list[ReadingBatch] = []
        self.outcome = Outcome()

    def stop(self) -> None:
        """End soon; what has been read is stored and counted."""
        self._stop.set()

    def run(self) -> Outcome:
        """Raises BadTable, HistoryError; `outcome` then says what was stored until then."""
        began = time.monotonic()
        try:
            for block in self._table.blocks(self._map.columns()):
                rows = self._mapper.rows(block)
                batch, _, told = self._binding.bind(rows, self._now_ns)
                o = self.outcome
                o.read += rows.read
                o.absent += rows.absent
                o.twice += rows.twice
                o.left_out += rows.filtered
                o.reasons.update(rows.reasons)
                o.reasons.update(told.reasons)
                o.marked.update(told.marked)
                o.unknown.update(told.unknown)
                o.units.update(told.units)
                o.samples = [*o.samples, *rows.samples, *told.samples][:SAMPLES]
                self._waiting.append(batch)
                if sum(map(len, self._waiting)) >= self._chunk:
                    self._store()
                rate = o.read / max(time.monotonic() - began, 1e-3)
                say(f"{self._path.name}: {o.read:,} values, {rate:,.0f}/s", self._table.share)
                if self._stop.is_set():
                    self.outcome.was_stopped = True
                    break
        except Cancelled:
            self.outcome.was_stopped = True
        self._store()
        self._remark()
        return self.outcome

    def _remark(self) -> None:
        """One line in the journal of the timeline."""
        o = self.outcome
        if self._historian is not None and o.stored:
            name = "".join(c if c.isprintable() else "?" for c in self._path.name)[:80]
            text = f"Imported {o.stored:,} readings of {len(o.signals)} signals from {name}"
            self._historian.append_events([Event(self._now_ns, EventKind.HISTORY, "import", text)])

    def _store(self) -> None:
        batch, self._waiting = ReadingBatch.joined(self._waiting), []
        if not len(batch):
            return
        batch = batch.take(np.lexsort((np.arange(len(batch)), batch.seen_ns, batch.t_ns, batch.signal)))
        fate = self._fates(batch)
        o = self.outcome
        new = batch.take((fate == _NEW) | (fate == _OTHER))
        new = new.take(np.argsort(new.t_ns, kind="stable"))
        if self._historian is not None and len(new):
            try:
                self._historian.append(new)
            except HistoryError:
                o.reasons["could not be stored"] += len(batch)
                raise
        o.stored += len(new)
        o.corrected += int((fate == _OTHER).sum())
        o.already += int((fate == _SAME).sum())
        if older := int((fate == _OLDER).sum()):
            o.reasons[OLDER] += older
        o.signals.update(int(row) for row in np.unique(batch.signal))
        first, last = int(batch.t_ns.min()), int(batch.t_ns.max())
        o.first_ns = first if o.first_ns is None else min(o.first_ns, first)
        o.last_ns = last if o.last_ns is None else max(o.last_ns, last)

    def _fates(self, batch: ReadingBatch) -> NDArray[np.uint8]:
        """What becomes of each: new, the same as one that is there, another value, or older than what is there."""
        n = len(batch)
        has_arrival = bool(self._map.time.arrival)
        fate = np.full(n, _NEW, np.uint8)
        if self._historian is not None:
            there = self._historian.stored(batch)
            at = there.place
            same = (there.value == batch.value[at]) & (there.quality == batch.quality[at])
            if has_arrival:
                newest = np.full(n, np.iinfo(np.int64).min, np.int64)
                np.maximum.at(newest, at, there.seen_ns)
                fate[at] = _OTHER
                fate[newest > batch.seen_ns] = _OLDER
                fate[at[same & (there.seen_ns == batch.seen_ns[at])]] = _SAME
            else:
                last = np.full(n, -1, np.int64)
                last[at] = np.arange(len(at))  # of repeated places numpy keeps the last, which arrived last
                here = last >= 0
                fate[here] = np.where(same[last[here]], _SAME, _OTHER)
        again = np.zeros(n, np.bool_)
        again[1:] = (batch.signal[1:] == batch.signal[:-1]) & (batch.t_ns[1:] == batch.t_ns[:-1])
        equal = np.zeros(n, np.bool_)
        equal[1:] = (batch.value[1:] == batch.value[:-1]) & (batch.quality[1:] == batch.quality[:-1])
        if has_arrival:
            equal[1:] &= batch.seen_ns[1:] == batch.seen_ns[:-1]
            fate[again & (fate == _NEW)] = _OTHER
            fate[again & equal] = _SAME
        else:
            fate[again] = np.where(equal[again], _SAME, _OTHER)
        return fate


_NEW, _SAME, _OTHER, _OLDER = range(4)
