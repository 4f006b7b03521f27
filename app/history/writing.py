"""The writing side of the Historian on DuckDB: appends, keyframes as it goes, and what keeps the file small and right.

    append   sorts a batch by event time, stores it, and seals a keyframe for each `run_size` readings that have become
             old enough; what comes after its time was sealed goes into the table `late` (app/history/late.py)
    view     what readers take (app/history/reading.py); replaced as a whole once the file holds it

After each append a little is done of what waits: an hour rolled up (rollups.py), an hour thinned (keeper.py).
Thread: any; one lock for all of it.   Raises HistoryError and its children.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.contract import HistoryError
from app.history.database import Database
from app.history.density import count_minutes
from app.history.events import append_events
from app.history.faults import in_our_words, is_durable, told
from app.history.frames import Frame, Index, cut, insert_frames
from app.history.ids import SignalIds
from app.history.keeper import Keeper
from app.history.late import fold
from app.history.retention import Keeping
from app.history.rolls import Rolls
from app.history.rollups import Rolled, forget, merge, roll, slots_of
from app.history.schema import migrate
from app.history.sealed import Edge, after_edge
from app.history.segments import FOREVER, NEVER, Segments
from app.history.view import Tail, View, in_time_order
from app.model.catalogue import Catalogue
from app.model.events import Event, EventKind
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply

_READINGS_PER_SIGNAL = 4  # between two keyframes: 2 min at a period of 30 s (docs/decisions/0004-history.md)
_SMALLEST_RUN = 4096
_PATIENT_RUNS = 2  # kept open for what comes late: 4 min
_PIECE = 2_000_000  # readings a transaction
_LET_GO = 3  # steps after an append; an import makes more to let go of than one
_NO_TIMES = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class _Sealed:
    """What an append seals: keyframes, the tail and the newest keyframe's state after them, event times of the sealed."""

    frames: list[Frame]
    tail: Tail
    head: Snapshot
    t_ns: NDArray[np.int64]


class Writer:
    """Opens the file.   path: None for memory.   run_size: readings between two keyframes, None for the usual number.

    Raises duckdb.Error as it is, so that app/history/opening.py can tell a damaged file from other trouble.
    """

    view: View

    def __init__(self, path: Path | None, catalogue: Catalogue, run_size: int | None = None) -> None:
        self._catalogue = catalogue
        self.lock = threading.RLock()
        self.sealed: Edge = (NEVER, NEVER)  # set under the lock
        self.keeper = Keeper(Keeping())
        self._say: Callable[[str], None] = lambda _text: None
        self._now: Callable[[], int] = time.time_ns
        self.db = Database(path)
        try:
            self.db.check_length()
            migrate(self.db.writer)
            self.run_size = run_size or 0
            self._load()
            self.db.keep_directory(is_new=True)
        except BaseException:
            self.db.close()
            raise

    def close(self) -> None:
        with self.lock, told(self.db.name):
            self.db.close()

    def _load(self, revision: int = 0) -> None:
        """Everything that stands in memory, from the file."""
        connection = self.db.writer
        ids = SignalIds.kept(connection, self._catalogue)
        if not self.run_size:
            self.run_size = max(_SMALLEST_RUN, _READINGS_PER_SIGNAL * ids.count)
        kinds = ("readings", "late", "states", "thin")
        readings, late, states, thin = (Segments.read(connection, kind) for kind in kinds)
        folded = int(connection.execute("SELECT folded FROM meta").fetchall()[0][0])
        pending = in_time_order(late.read_rows(connection, folded, late.rows, NEVER, FOREVER))
        index = Index.read(connection)
        view = View(
            ids, index, Tail(), pending, readings, late, states, revision, Rolled.read(connection), thin
        )
        self.view = replace(view, tail=Tail.read(connection, readings, view.frontier))
        self._head = view.state(connection, len(index) - 1)
        self._rolls = Rolls.of(connection, view.rolled)

    def append(self, batch: ReadingBatch) -> None:
        with self.lock:
            self._mend()
            batch = in_time_order(after_edge(self.view.ids.to_sids(batch), self.sealed))
            for start in range(0, len(batch), _PIECE):
                self._append(batch.part(start, start + _PIECE))
                self._roll_next(self._rolls.due(self.view.frontier))
                self.tidy()
                self.db.keep_directory()

    def keep(
        self, keeping: Keeping, say: Callable[[str], None], now: Callable[[], int] = time.time_ns
    ) -> None:
        """How long readings are kept from now on; at first for ever.   say: takes sentences for a person, on the thread
        that appends; they are stored as events too.   now: wall clock, ns."""
        with self.lock:
            self.keeper, self._say, self._now = Keeper(keeping), say, now

    def tidy(self) -> None:
        """A little retention: at most an hour thinned."""
        try:
            for _ in range(_LET_GO):
                if not self.keeper.let_go(self.db.writer, self.view):
                    break
                self._load(self.view.revision + 1)
            if self.keeper.thin_next(self.db.writer, self.view, self._rolls.first, self._now()):
                self._load(self.view.revision + 1)
        except duckdb.Error as error:
            raise self._recovered(error) from error
        keeper = self.keeper
        said, noted, keeper.told, keeper.noted = keeper.told, keeper.noted, [], []
        now_ns = self._now()
        self.append_events([Event(now_ns, EventKind.HISTORY, "history", text) for text in (*said, *noted)])
        for text in said:
            self._say(text)

    def _append(self, batch: ReadingBatch) -> None:
        """By sid and in time order."""
        view = self.view
        late_upto = int(np.searchsorted(batch.t_ns, view.frontier, "right")) if len(view.index) else 0
        late, timely = batch.part(0, late_upto), batch.part(late_upto, len(batch))
        sealed = self._seal(view, timely)
        new = replace(view, tail=sealed.tail)
        if len(late):
            pending = in_time_order(ReadingBatch.joined((view.pending, late)))
            new = replace(new, pending=pending, revision=view.revision + 1)
        written = self._commit(timely, late, sealed, new)
        if written is not None:
            self.view, self._head = written, sealed.head
        if len(self.view.pending) >= self.run_size:
            self._fold()

    def _seal(self, view: View, timely: ReadingBatch) -> _Sealed:
        """The keyframes that are due with these readings. Some runs stay open: what comes late by less is not late at all."""
        tail = view.tail.plus(timely, view.readings.rows) if len(timely) else view.tail
        keep = _PATIENT_RUNS * self.run_size
        if len(tail) < self.run_size + keep:
            return _Sealed([], tail, self._head, _NO_TIMES)
        state = apply(self._head, view.pending, self._head.t_ns)
        frames, reached, rows = [], 0, tail.joined_rows
        for reached_state, start, stop in cut(tail.joined, state, self.run_size, keep=keep):
            within = rows[start:stop]
            frames.append(Frame(reached_state, stop - start, int(within.min()), int(within.max()) + 1))
            state, reached = reached_state, stop
        return _Sealed(frames, tail.after(reached), state, tail.joined.t_ns[:reached])

    def _commit(self, timely: ReadingBatch, late: ReadingBatch, sealed: _Sealed, new: View) -> View | None:
        """One transaction, durable when it returns the view with what was written; None where everything had to be read
        back from the file.
        """
        connection = self.db.writer
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
        with self.lock:
            self._mend()
            while (slot := self._rolls.due(self.view.frontier, is_patient=False)) is not None:
                self._roll_next(slot)

    def _roll_next(self, slot: int | None) -> None:
        if slot is None:
            return
        connection, view = self.db.writer, self.view
        try:
            finest = roll(connection, slot, view.readings, view.late)
        except duckdb.Error as error:
            raise self._recovered(error) from error
        self._rolls.done(slot)
        self.view = replace(view, rolled=view.rolled.minus(np.array([slot])).plus(slot, finest))

    def _fold(self) -> None:
        connection, view = self.db.writer, self.view
        try:
            fold(connection, view, self.run_size)
            self._load(view.revision + 1)
        except duckdb.Error as error:
            raise self._recovered(error) from error

    def _mend(self) -> None:
        """Tries again what `_recovered` could not do, such as opening on a disk that was full."""
        if self.db.is_lost:
            with told(self.db.name):
                self.db.reopen()
                self._load(self.view.revision + 1)

    def _recovered(self, error: duckdb.Error) -> HistoryError:
        """Back to what the file holds, after a write that failed; the error to raise."""
        told_error = in_our_words(error, self.db.name)
        try:
            if self.db.path is None:
                self.db.writer.rollback()
            else:
                self.db.reopen()
            self._load(self.view.revision + 1)
        except duckdb.Error as again:
            return in_our_words(again, self.db.name)
        return told_error

    def append_events(self, events: Sequence[Event]) -> None:
        with self.lock:
            self._mend()
            try:
                append_events(self.db.writer, events)
            except duckdb.Error as error:
                raise self._recovered(error) from error
