"""The Historian on DuckDB: appends, keyframes as it goes, and every read of the contract.

    append   sorts a batch by event time, stores it, and seals a keyframe for each `run_size` readings that have become
             old enough; what comes after its time was sealed goes into the table `late` (app/history/late.py)
    read     takes the View of the moment and needs no lock while it reads

Thread: any. One lock for writing; each reading thread has its own cursor.   Raises HistoryError and its children.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.contract import HistoryError, HistoryStats, Series, Window
from app.history.database import Database
from app.history.density import count_minutes, density
from app.history.faults import in_our_words, is_durable, told
from app.history.frames import NEVER, Frame, Index, as_batch, cut, insert_frames, insert_readings
from app.history.ids import SignalIds
from app.history.late import fold
from app.history.schema import migrate
from app.history.states import read_run, state_at, state_known_at
from app.history.trends import read_series
from app.history.view import Tail, View, in_time_order, up_to
from app.model.catalogue import Catalogue
from app.model.events import Event, EventKind
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply

_READINGS_PER_SIGNAL = 8  # between two keyframes: 4 min at a period of 30 s (docs/decisions/0004-history.md)
_SMALLEST_RUN = 4096


_NO_TIMES = np.empty(0, np.int64)


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
        self._db = Database(path)
        try:
            self._db.check_length()
            migrate(self._db.writer)
            self._run_size = run_size or 0
            self._load()
        except BaseException:
            self._db.close()
            raise

    def _load(self, revision: int = 0) -> None:
        """Everything that stands in memory, from the file."""
        connection = self._db.writer
        ids = SignalIds.kept(connection, self._catalogue)
        if not self._run_size:
            self._run_size = max(_SMALLEST_RUN, _READINGS_PER_SIGNAL * ids.count)
        index = Index.read(connection)
        frontier = int(index.k_ns[-1]) if len(index) else NEVER
        fresh = connection.execute(
            "SELECT sid, t_ns, value, quality, seen_ns, rowid FROM readings WHERE t_ns > ?", [frontier]
        ).fetchnumpy()
        tail = Tail((as_batch(fresh),), (np.asarray(fresh["rowid"], np.int64),))
        folded, first_ns, last_ns = connection.execute(
            "SELECT folded, first_ns, last_ns FROM meta"
        ).fetchall()[0]
        pending = as_batch(
            connection.execute(
                "SELECT sid, t_ns, value, quality, seen_ns FROM late WHERE rowid >= ?", [folded]
            ).fetchnumpy()
        )
        rows, late, states = (
            int(connection.execute(f"SELECT count(*) FROM {table}").fetchall()[0][0])
            for table in ("readings", "late", "states")
        )
        bounds = None if first_ns is None else (int(first_ns), int(last_ns))
        view = View(ids, index, tail, in_time_order(pending), rows, late, states, bounds, revision)
        newest = index.state(connection, len(index) - 1, ids.count)
        self._head = apply(newest, up_to(view.pending, frontier), newest.t_ns)
        self._view = replace(view, bounds=view.widened(tail.joined))

    # writing

    def append(self, batch: ReadingBatch) -> None:
        if not len(batch):
            return
        with self._write:
            view = self._view
            batch = in_time_order(view.ids.to_sids(batch))
            late_upto = int(np.searchsorted(batch.t_ns, view.frontier, "right")) if len(view.index) else 0
            late, timely = batch.part(0, late_upto), batch.part(late_upto, len(batch))
            sealed = self._seal(view, timely)
            index = Index.of(sealed.frames, view.states)
            new = replace(
                view,
                index=view.index.plus(index),
                tail=sealed.tail,
                pending=in_time_order(ReadingBatch.joined((view.pending, late)))
                if len(late)
                else view.pending,
                rows=view.rows + len(timely),
                late=view.late + len(late),
                states=int(index.end_state[-1]) if len(index) else view.states,
                bounds=view.widened(batch),
                revision=view.revision + bool(len(late)),
            )
            if self._commit(timely, late, sealed, new):
                self._view, self._head = new, sealed.head
            if len(self._view.pending) >= 2 * self._run_size:
                self._fold()

    def _seal(self, view: View, timely: ReadingBatch) -> _Sealed:
        """The keyframes that are due with these readings. A tail of two runs seals the older one: so what comes late
        by less than a run is not late at all.
        """
        tail = view.tail.plus(timely, view.rows) if len(timely) else view.tail
        if len(tail) < 2 * self._run_size:
            return _Sealed([], tail, self._head, _NO_TIMES)
        state = apply(self._head, view.pending, self._head.t_ns)
        frames, reached, rows = [], 0, tail.joined_rows
        for reached_state, start, stop in cut(tail.joined, state, self._run_size, keep=self._run_size):
            within = rows[start:stop]
            frames.append(Frame(reached_state, stop - start, int(within.min()), int(within.max()) + 1))
            state, reached = reached_state, stop
        return _Sealed(frames, tail.after(reached), state, tail.joined.t_ns[:reached])

    def _commit(self, timely: ReadingBatch, late: ReadingBatch, sealed: _Sealed, new: View) -> bool:
        """One transaction, durable when it returns; False where everything had to be read back from the file."""
        connection = self._db.writer
        try:
            connection.begin()
            insert_readings(connection, "readings", timely)
            insert_readings(connection, "late", late)
            insert_frames(connection, sealed.frames, self._view.states)
            if (sealed.frames or len(late)) and new.bounds is not None:
                count_minutes(connection, np.concatenate([sealed.t_ns, late.t_ns]))
                connection.execute("UPDATE meta SET first_ns = ?, last_ns = ?", list(new.bounds))
            connection.commit()
        except duckdb.Error as error:
            recovered = self._recovered(error)
            if not is_durable(error):
                raise recovered from error
            return False
        return True

    def _fold(self) -> None:
        connection, view = self._db.writer, self._view
        try:
            fold(connection, view, self._run_size)
            self._load(view.revision + 1)
        except duckdb.Error as error:
            raise self._recovered(error) from error

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
        if not events:
            return
        with self._write:
            connection = self._db.writer
            try:
                connection.execute(
                    "INSERT INTO events SELECT unnest(?::BIGINT[]), unnest(?::VARCHAR[]), unnest(?::VARCHAR[]), unnest(?::VARCHAR[])",
                    [
                        [e.t_ns for e in events],
                        [e.kind.value for e in events],
                        [e.source for e in events],
                        [e.text for e in events],
                    ],
                )
            except duckdb.Error as error:
                raise self._recovered(error) from error

    # reading

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        view = self._view
        with self._db.reading() as cursor:
            if known_at_ns is None:
                state = state_at(view, cursor, t_ns)
            else:
                state = state_known_at(view, cursor, t_ns, known_at_ns)
        return view.ids.state_to_rows(state)

    def window(self, t_ns: int, readings: int) -> Window | None:
        view = self._view
        place = view.place(t_ns)
        if place >= len(view.index) - 1:
            return None
        stretch = max(1, readings // self._run_size)
        first = place // stretch * stretch if place >= 0 else -1
        last = min(first + stretch, len(view.index) - 1)
        to_ns = int(view.index.k_ns[last])
        with self._db.reading() as cursor:
            base = view.index.state(cursor, first, view.ids.count)
            base = apply(base, up_to(view.pending, base.t_ns), base.t_ns)
            rows = view.index.rows(first + 1, last)
            changes = read_run(cursor, base.t_ns, to_ns, rows=rows, late=view.late > 0)
        return Window(view.ids.state_to_rows(base), view.ids.to_rows(changes), base.t_ns, to_ns)

    def revision(self) -> int:
        return self._view.revision

    def series(self, signal: int, from_ns: int, to_ns: int, points: int = 2000) -> Series:
        sid = int(self._view.ids.sid_of_row[signal])
        with self._db.reading() as cursor:
            return read_series(cursor, sid, signal, self._catalogue.signals[signal], from_ns, to_ns, points)

    def events(self, from_ns: int, to_ns: int) -> tuple[Event, ...]:
        with self._db.reading() as cursor:
            rows = cursor.execute(
                "SELECT t_ns, kind, source, text FROM events WHERE t_ns >= ? AND t_ns < ? ORDER BY t_ns, rowid",
                [from_ns, to_ns],
            ).fetchall()
        return tuple(Event(int(t_ns), _kind(kind), source, text) for t_ns, kind, source, text in rows)

    def next_event_ns(self, t_ns: int) -> int | None:
        with self._db.reading() as cursor:
            row = cursor.execute("SELECT min(t_ns) FROM events WHERE t_ns > ?", [t_ns]).fetchone()
        return int(row[0]) if row and row[0] is not None else None

    def previous_event_ns(self, t_ns: int) -> int | None:
        with self._db.reading() as cursor:
            row = cursor.execute("SELECT max(t_ns) FROM events WHERE t_ns < ?", [t_ns]).fetchone()
        return int(row[0]) if row and row[0] is not None else None

    def density(self, from_ns: int, to_ns: int, bins: int) -> NDArray[np.int64]:
        view = self._view
        with self._db.reading() as cursor:
            return density(cursor, view, from_ns, to_ns, bins)

    def bounds(self) -> tuple[int, int] | None:
        return self._view.bounds

    def stats(self) -> HistoryStats:
        view = self._view
        with self._db.reading() as cursor:
            rows = cursor.execute(
                "SELECT (SELECT count(*) FROM readings) + (SELECT count(*) FROM late)"
            ).fetchall()
        first_ns, last_ns = view.bounds or (None, None)
        return HistoryStats(int(rows[0][0]), view.ids.count, first_ns, last_ns, self._db.size())

    def cancel(self, thread_id: int) -> None:
        self._db.cancel(thread_id)

    def close(self) -> None:
        with self._write, told(self._db.name):
            self._db.close()


def _kind(word: str) -> EventKind:
    """A kind that a newer version wrote is shown as one of the history."""
    try:
        return EventKind(word)
    except ValueError:
        return EventKind.HISTORY
