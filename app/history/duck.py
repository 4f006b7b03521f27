"""The Historian on DuckDB: appends, keyframes as it goes, and every read of the contract.

    append   sorts a batch by event time, stores it, and seals a keyframe for each `run_size` readings that have become
             old enough; what comes after its time was sealed goes into the table `late` (app/history/late.py)
    read     takes the View of the moment and needs no lock while it reads

Thread: any. One lock for writing; each reading thread has its own cursor.   Raises HistoryError and its children.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.backup import copy_to, quiet
from app.history.checking import problems_of
from app.history.contract import HistoryError, HistoryStats, Series, Window
from app.history.database import Database
from app.history.density import count_minutes, density
from app.history.events import append_events, next_event_ns, previous_event_ns, read_events
from app.history.faults import in_our_words, is_durable, told
from app.history.frames import Frame, Index, cut, insert_frames
from app.history.ids import SignalIds
from app.history.keeper import Keeper
from app.history.late import fold
from app.history.raw import MOST, Stored, find_stored, next_raw, sids_of
from app.history.retention import Keeping
from app.history.rolls import Rolls
from app.history.rollups import Rolled, forget, merge, roll, slots_of
from app.history.schema import migrate
from app.history.segments import FOREVER, NEVER, Segments
from app.history.states import read_run, state_at, state_known_at
from app.history.trends import read_series
from app.history.view import Tail, View, in_time_order
from app.history.weight import Loss, Weight, weigh, would_thin
from app.model.catalogue import Catalogue
from app.model.events import Event, EventKind
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply

_READINGS_PER_SIGNAL = 4  # between two keyframes: 2 min at a period of 30 s (docs/decisions/0004-history.md)
_PATIENT_RUNS = 2  # kept open for what comes late: 4 min
_SMALLEST_RUN = 4096
_PIECE = 2_000_000  # readings a transaction
_LET_GO = 3  # steps after an append; an import makes more to let go of than one
_NO_TIMES = np.empty(0, np.int64)
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True, eq=False)
class _Sealed:
    """What an append seals: keyframes, the tail and the newest keyframe's state after them, event times of the sealed."""

    frames: list[Frame]
    tail: Tail
    head: Snapshot
    t_ns: NDArray[np.int64]


class DuckHistorian:
    """path: the file, or None for memory.   run_size: readings between two keyframes, None for the usual number.

    Opening raises duckdb.Error as it is, so that app/history/opening.py can tell a damaged file from other trouble.
    """

    def __init__(self, path: Path | None, catalogue: Catalogue, *, run_size: int | None = None) -> None:
        self._catalogue = catalogue
        self._write = threading.RLock()
        self._keeper = Keeper(Keeping())
        self._say: Callable[[str], None] = quiet
        self._now: Callable[[], int] = time.time_ns
        self._db = Database(path)
        try:
            self._db.check_length()
            migrate(self._db.writer)
            self._run_size = run_size or 0
            self._load()
            self._db.keep_directory(is_new=True)
        except BaseException:
            self._db.close()
            raise

    def _load(self, revision: int = 0) -> None:
        """Everything that stands in memory, from the file."""
        connection = self._db.writer
        ids = SignalIds.kept(connection, self._catalogue)
        if not self._run_size:
            self._run_size = max(_SMALLEST_RUN, _READINGS_PER_SIGNAL * ids.count)
        kinds = ("readings", "late", "states", "thin")
        readings, late, states, thin = (Segments.read(connection, kind) for kind in kinds)
        folded = int(connection.execute("SELECT folded FROM meta").fetchall()[0][0])
        pending = in_time_order(late.read_rows(connection, folded, late.rows, NEVER, FOREVER))
        index = Index.read(connection)
        view = View(
            ids, index, Tail(), pending, readings, late, states, revision, Rolled.read(connection), thin
        )
        self._view = replace(view, tail=Tail.read(connection, readings, view.frontier))
        self._head = view.state(connection, len(index) - 1)
        self._rolls = Rolls.of(connection, view.rolled)

    # writing

    def append(self, batch: ReadingBatch) -> None:
        with self._write:
            self._mend()
            batch = in_time_order(self._view.ids.to_sids(batch))
            for start in range(0, len(batch), _PIECE):
                self._append(batch.part(start, start + _PIECE))
                self._roll_next(self._rolls.due(self._view.frontier))
                self._tidy()
                self._db.keep_directory()

    def keep(
        self, keeping: Keeping, say: Callable[[str], None], now: Callable[[], int] = time.time_ns
    ) -> None:
        """How long readings are kept from now on; at first for ever.   say: takes sentences for a person, on the thread
        that appends; they are stored as events too.   now: wall clock, ns."""
        with self._write:
            self._keeper, self._say, self._now = Keeper(keeping), say, now

    def _tidy(self) -> None:
        """A little retention: at most an hour thinned."""
        try:
            for _ in range(_LET_GO):
                if not self._keeper.let_go(self._db.writer, self._view):
                    break
                self._load(self._view.revision + 1)
            if self._keeper.thin_next(self._db.writer, self._view, self._rolls.first, self._now()):
                self._load(self._view.revision + 1)
        except duckdb.Error as error:
            raise self._recovered(error) from error
        keeper = self._keeper
        said, noted, keeper.told, keeper.noted = keeper.told, keeper.noted, [], []
        now_ns = self._now()
        self.append_events([Event(now_ns, EventKind.HISTORY, "history", text) for text in (*said, *noted)])
        for text in said:
            self._say(text)

    def _append(self, batch: ReadingBatch) -> None:
        """By sid and in time order."""
        view = self._view
        late_upto = int(np.searchsorted(batch.t_ns, view.frontier, "right")) if len(view.index) else 0
        late, timely = batch.part(0, late_upto), batch.part(late_upto, len(batch))
        sealed = self._seal(view, timely)
        new = replace(view, tail=sealed.tail)
        if len(late):
            pending = in_time_order(ReadingBatch.joined((view.pending, late)))
            new = replace(new, pending=pending, revision=view.revision + 1)
        written = self._commit(timely, late, sealed, new)
        if written is not None:
            self._view, self._head = written, sealed.head
        if len(self._view.pending) >= self._run_size:
            self._fold()

    def _seal(self, view: View, timely: ReadingBatch) -> _Sealed:
        """The keyframes that are due with these readings. Some runs stay open: what comes late by less is not late at all."""
        tail = view.tail.plus(timely, view.readings.rows) if len(timely) else view.tail
        keep = _PATIENT_RUNS * self._run_size
        if len(tail) < self._run_size + keep:
            return _Sealed([], tail, self._head, _NO_TIMES)
        state = apply(self._head, view.pending, self._head.t_ns)
        frames, reached, rows = [], 0, tail.joined_rows
        for reached_state, start, stop in cut(tail.joined, state, self._run_size, keep=keep):
            within = rows[start:stop]
            frames.append(Frame(reached_state, stop - start, int(within.min()), int(within.max()) + 1))
            state, reached = reached_state, stop
        return _Sealed(frames, tail.after(reached), state, tail.joined.t_ns[:reached])

    def _commit(self, timely: ReadingBatch, late: ReadingBatch, sealed: _Sealed, new: View) -> View | None:
        """One transaction, durable when it returns the view with what was written; None where everything had to be read
        back from the file.
        """
        connection = self._db.writer
        try:
            connection.begin()
            readings = new.readings.appended(connection, timely)
            lates = new.late.appended(connection, late)
            index, states = insert_frames(connection, sealed.frames, new.states)
            count_minutes(connection, np.concatenate([sealed.t_ns, late.t_ns]))
            spoilt, rolled = slots_of(late.t_ns), new.rolled
            if len(late):
                gone = late.t_ns < rolled.raw_from_ns
                rolled = merge(connection, rolled, late.take(gone))
                spoilt = slots_of(late.t_ns[~gone])
                forget(connection, spoilt)
            connection.commit()
        except duckdb.Error as error:
            recovered = self._recovered(error)
            if not is_durable(error):
                raise recovered from error
            return None
        self._rolls.touched(slots_of(sealed.t_ns), spoilt)
        index = new.index.plus(index)
        rolled = rolled.minus(spoilt)
        return replace(new, readings=readings, late=lates, states=states, index=index, rolled=rolled)

    def settle(self) -> None:
        """Rolls up all that is due at once, as appends do one by one; after an import, before a backup."""
        with self._write:
            self._mend()
            while (slot := self._rolls.due(self._view.frontier, is_patient=False)) is not None:
                self._roll_next(slot)

    def _roll_next(self, slot: int | None) -> None:
        if slot is None:
            return
        connection, view = self._db.writer, self._view
        try:
            finest = roll(connection, slot, view.readings, view.late)
        except duckdb.Error as error:
            raise self._recovered(error) from error
        self._rolls.done(slot)
        self._view = replace(view, rolled=view.rolled.minus(np.array([slot])).plus(slot, finest))

    def _fold(self) -> None:
        connection, view = self._db.writer, self._view
        try:
            fold(connection, view, self._run_size)
            self._load(view.revision + 1)
        except duckdb.Error as error:
            raise self._recovered(error) from error

    def _mend(self) -> None:
        """Tries again what `_recovered` could not do, such as opening on a disk that was full."""
        if self._db.is_lost:
            with told(self._db.name):
                self._db.reopen()
                self._load(self._view.revision + 1)

    def _recovered(self, error: duckdb.Error) -> HistoryError:
        """Back to what the file holds, after a write that failed; the error to raise."""
        told_error = in_our_words(error, self._db.name)
        try:
            if self._db.path is None:
                self._db.writer.rollback()
            else:
                self._db.reopen()
            self._load(self._view.revision + 1)
        except duckdb.Error as again:
            return in_our_words(again, self._db.name)
        return told_error

    def append_events(self, events: Sequence[Event]) -> None:
        with self._write:
            self._mend()
            try:
                append_events(self._db.writer, events)
            except duckdb.Error as error:
                raise self._recovered(error) from error

    # reading

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
            with self._write:  # the writer has put the new view in place when this is free
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
        stretch = max(1, readings // self._run_size)
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
        return replace(found, keeping=self._keeper.keeping)

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

    def cancel(self, thread_id: int) -> None:
        self._db.cancel(thread_id)

    def close(self) -> None:
        with self._write, told(self._db.name):
            self._db.close()
