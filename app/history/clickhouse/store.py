"""The Historian on ClickHouse: one workstation appends, any number read.

    store = ClickHouseHistorian(LocalEngine(None, "tvilling"), catalogue, who="anna@desk-4")
    store.is_writer                       # False: another one writes; `append` then refuses

Nothing is ever changed in place: corrections are further rows, and the one that came last wins.   Thread: any.
Raises HistoryError and its children.
"""

from __future__ import annotations

import threading
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.history import buckets
from app.history.clickhouse import reads
from app.history.clickhouse.engine import Engine, quoted
from app.history.clickhouse.lease import Holder, Lease, holder
from app.history.clickhouse.schema import SLOT_NS, migrate
from app.history.clickhouse.words import told
from app.history.contract import HistoryCancelled, HistoryError, HistoryLocked, HistoryStats, Series, Window
from app.history.density import spread
from app.history.ids import SignalIds
from app.model.catalogue import Catalogue
from app.model.events import Event, EventKind
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot
from app.model.times import NS, format_span

LOOK_NS = NS  # a watcher asks this often what has changed
_PIECE = 2_000_000  # readings an insert


class ClickHouseHistorian:
    """who: this workstation, for the others.   wants_to_write: False for one that only watches.

    Opening raises HistoryError; HistoryLocked never: who comes second watches, and `writer` says whom.
    """

    def __init__(
        self,
        engine: Engine,
        catalogue: Catalogue,
        *,
        who: str = "this workstation",
        wants_to_write: bool = True,
        wall_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._engine, self._catalogue = engine, catalogue
        self._wall_ns = wall_ns
        self._write = threading.RLock()
        self._is_closed = False
        self._lease: Lease | None = None
        self.writer: Holder | None = None
        """Who else writes; None where this one does."""
        self._asking: set[int] = (
            set()
        )  # threads that read now, and those of them whose answer nobody wants any more
        self._given_up: set[int] = set()
        self._looked_ns = 0
        self._looked: tuple[tuple[int, int] | None, int] = (None, 0)
        with told(engine.name):
            migrate(engine)
            self.writer = holder(engine, wall_ns())
            if wants_to_write and self.writer is None:
                self._lease = Lease(engine, who, self._on_lost, wall_ns=wall_ns)
                self._lease.start()
            self._ids = self._read_ids()
            self._seq = self._newest_seq()
            self._bounds = self._read_bounds()
            self._revision = self._read_revision()

    @property
    def is_writer(self) -> bool:
        return self._lease is not None

    def _on_lost(self, first: Holder) -> None:
        self.writer, self._lease = first, None

    # -- writing -------------------------------------------------------------------------------------------------------

    def append(self, batch: ReadingBatch) -> None:
        with self._write, told(self._engine.name):
            self._must_write()
            batch = self._ids.to_sids(batch)
            for start in range(0, len(batch), _PIECE):
                self._append(batch.part(start, start + _PIECE))

    def _append(self, batch: ReadingBatch) -> None:
        first = self._seq + 1
        columns: dict[str, NDArray[Any]] = {
            "slot": batch.t_ns // SLOT_NS,
            "sid": batch.signal.astype(np.uint32),
            "t_ns": batch.t_ns,
            "value": batch.value,
            "quality": batch.quality,
            "seen_ns": batch.seen_ns,
            "seq": np.arange(first, first + len(batch), dtype=np.uint64),
        }
        crc = 0
        for name in ("sid", "t_ns", "value", "quality"):
            crc = zlib.crc32(np.ascontiguousarray(columns[name]).tobytes(), crc)
        # a try that failed may have been stored: the same rows again have the same token and are not stored twice
        self._engine.insert("readings", columns, f"{first}-{len(batch)}-{crc:08x}")
        self._seq += len(batch)
        low, high = int(batch.t_ns.min()), int(batch.t_ns.max())
        if self._bounds is not None and low < self._bounds[1] // SLOT_NS * SLOT_NS:
            self._revision += 1
            self._engine.execute(
                f"INSERT INTO {quoted(self._engine.database)}.log SELECT {{n:UInt64}}, 'late', {{t:Int64}}",
                {"n": self._revision, "t": self._wall_ns()},
            )
        self._bounds = (
            (low, high) if self._bounds is None else (min(low, self._bounds[0]), max(high, self._bounds[1]))
        )

    def append_events(self, events: Sequence[Event]) -> None:
        if not events:
            return
        with self._write, told(self._engine.name):
            self._must_write()
            first = self._wall_ns()
            columns = {
                "t_ns": np.array([e.t_ns for e in events], np.int64),
                "seq": np.arange(first, first + len(events), dtype=np.uint64),
                "kind": np.array([e.kind.value for e in events], object),
                "source": np.array([e.source for e in events], object),
                "text": np.array([e.text for e in events], object),
            }
            self._engine.insert("events", columns, f"events-{first}")

    def _must_write(self) -> None:
        self._must_be_open()
        if self._lease is None:
            who = self.writer.who if self.writer else "nobody"
            raise HistoryLocked(f"{self._engine.name}: this workstation only watches; {who} writes")

    def _must_be_open(self) -> None:
        if self._is_closed:
            raise HistoryError(f"{self._engine.name}: the history is closed")

    # -- reading -------------------------------------------------------------------------------------------------------

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        self._must_be_open()
        with self._reading():
            if known_at_ns is None:
                state = reads.state_at(self._engine, self._ids.count, t_ns)
            else:
                state = reads.state_known_at(self._engine, self._ids.count, t_ns, known_at_ns)
        return self._ids.state_to_rows(state)

    def window(self, t_ns: int, readings: int, known_at_ns: int | None = None) -> Window | None:
        """Whole slots; None from the slot of the newest reading on, which still grows."""
        bounds = self.bounds()
        if bounds is None:
            return None
        live_ns = bounds[1] // SLOT_NS * SLOT_NS - 1
        if t_ns >= live_ns:
            return None
        slots = max(1, readings // max(1, self._readings_a_slot(bounds)))
        from_ns = t_ns // SLOT_NS // slots * slots * SLOT_NS - 1
        to_ns = min(from_ns + slots * SLOT_NS, live_ns)
        if not from_ns <= t_ns < to_ns:  # the last nanosecond of a slot begins the next stretch
            from_ns, to_ns = to_ns, min(to_ns + slots * SLOT_NS, live_ns)
            if to_ns <= from_ns:
                return None
        with self._reading():
            changes = reads.changes(self._engine, from_ns, to_ns, known_at_ns)
        base = self.state_at(from_ns, known_at_ns)
        return Window(base, self._ids.to_rows(changes), from_ns, to_ns)

    def _readings_a_slot(self, bounds: tuple[int, int]) -> int:
        with self._reading():
            found = self._engine.query(f"SELECT count() AS n FROM {quoted(self._engine.database)}.readings")
        return int(found["n"][0]) // max(1, (bounds[1] - bounds[0]) // SLOT_NS)

    def revision(self) -> int:
        if self.is_writer:
            return self._revision
        return self._look()[1]

    def series(
        self, signal: int, from_ns: int, to_ns: int, points: int = 2000, known_at_ns: int | None = None
    ) -> Series:
        self._must_be_open()
        of, sid = self._catalogue.signals[signal], int(self._ids.sid_of_row[signal])

        def readings(
            a_ns: int, b_ns: int
        ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.uint8]]:
            return reads.readings_of(self._engine, sid, a_ns, b_ns, known_at_ns)

        with self._reading():
            return buckets.series_of(signal, of, from_ns, to_ns, points, readings)

    def events(self, from_ns: int, to_ns: int) -> tuple[Event, ...]:
        self._must_be_open()
        with self._reading():
            found = self._engine.query(
                f"SELECT t_ns, kind, source, text FROM {quoted(self._engine.database)}.events"
                " WHERE t_ns >= {a:Int64} AND t_ns < {b:Int64} ORDER BY t_ns, seq",
                {"a": from_ns, "b": to_ns},
            )
        texts = ([_text(x) for x in found[name]] for name in ("kind", "source", "text"))
        return tuple(
            Event(int(t), _kind(kind), source, text)
            for t, kind, source, text in zip(found["t_ns"], *texts, strict=True)
        )

    def next_event_ns(self, t_ns: int) -> int | None:
        return self._event("min(t_ns) AS t, count() AS n", "t_ns > {t:Int64}", t_ns)

    def previous_event_ns(self, t_ns: int) -> int | None:
        return self._event("max(t_ns) AS t, count() AS n", "t_ns < {t:Int64}", t_ns)

    def _event(self, what: str, where: str, t_ns: int) -> int | None:
        self._must_be_open()
        with self._reading():
            found = self._engine.query(
                f"SELECT {what} FROM {quoted(self._engine.database)}.events WHERE {where}", {"t": t_ns}
            )
        return int(found["t"][0]) if found["n"][0] else None

    def density(self, from_ns: int, to_ns: int, bins: int) -> NDArray[np.int64]:
        if bins <= 0 or to_ns <= from_ns:
            return np.zeros(max(0, bins), np.int64)
        self._must_be_open()
        with self._reading():
            minutes, counts = reads.minutes(self._engine, from_ns, to_ns)
        return spread(minutes, counts, from_ns, to_ns, bins)

    def bounds(self) -> tuple[int, int] | None:
        return self._bounds if self.is_writer else self._look()[0]

    def since(self, seq: int) -> tuple[ReadingBatch, int]:
        """For a watcher's live picture: readings of the newest quarter of an hour that came after `seq` (0: all), by row
        of the catalogue and in order of arrival; and the seq to go on from."""
        bounds = self.bounds()
        if bounds is None:
            return ReadingBatch.of(()), seq
        with self._reading():
            batch, newest = reads.since(self._engine, seq, bounds[1] // SLOT_NS - 1)
        known = batch.signal < self._ids.count
        return self._ids.to_rows(batch.take(known)), newest

    def stats(self) -> HistoryStats:
        self._must_be_open()
        db = self._engine.database
        with self._reading():
            count = int(self._engine.query(f"SELECT count() AS n FROM {quoted(db)}.readings")["n"][0])
            size = self._engine.query(
                "SELECT sum(bytes_on_disk) AS n FROM system.parts WHERE database = {db:String} AND active",
                {"db": db},
            )
            first_ns, last_ns = self._read_bounds() or (None, None)
        return HistoryStats(count, self._ids.count, first_ns, last_ns, int(size["n"][0]))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """One question of this thread; one that is given up meanwhile has no answer, even where the engine went on."""
        me = threading.get_ident()
        self._asking.add(me)
        try:
            with told(self._engine.name):
                yield
            if me in self._given_up:
                raise HistoryCancelled("the read was cancelled")
        finally:
            self._asking.discard(me)
            self._given_up.discard(me)

    def settle(self) -> None:
        """Nothing: views keep everything as it comes."""

    def cancel(self, thread_id: int) -> None:
        if thread_id in self._asking:
            self._given_up.add(thread_id)
            with told(self._engine.name):
                self._engine.cancel(thread_id)

    def close(self) -> None:
        with self._write:
            if self._is_closed:
                return
            self._is_closed = True
            if self._lease is not None:
                self._lease.release()
            self._engine.close()

    # -- what stands in memory -----------------------------------------------------------------------------------------

    def _look(self) -> tuple[tuple[int, int] | None, int]:
        """What a watcher has to ask for, at most once in LOOK_NS."""
        now_ns = self._wall_ns()
        if abs(now_ns - self._looked_ns) >= LOOK_NS:
            self._must_be_open()
            with told(self._engine.name):
                self._looked = (self._read_bounds(), self._read_revision())
            self._looked_ns = now_ns
        return self._looked

    def _read_bounds(self) -> tuple[int, int] | None:
        found = self._engine.query(
            f"SELECT min(t_ns) AS a, max(t_ns) AS b, count() AS n FROM {quoted(self._engine.database)}.readings"
        )
        return (int(found["a"][0]), int(found["b"][0])) if found["n"][0] else None

    def _read_revision(self) -> int:
        return int(self._engine.query(f"SELECT max(n) AS n FROM {quoted(self._engine.database)}.log")["n"][0])

    def _newest_seq(self) -> int:
        return int(
            self._engine.query(f"SELECT max(seq) AS n FROM {quoted(self._engine.database)}.readings")["n"][0]
        )

    def _read_ids(self) -> SignalIds:
        """sids of the catalogue; the writer gives numbers to those that are new, a watcher takes what there is."""
        db = quoted(self._engine.database)
        found = self._engine.query(f"SELECT id, argMax(sid, at_ns) AS sid FROM {db}.signals GROUP BY id")
        known = {_text(ident): int(sid) for ident, sid in zip(found["id"], found["sid"], strict=True)}
        new = [s for s in self._catalogue.signals if s.id not in known]
        first = max(known.values(), default=-1) + 1
        known |= {s.id: first + i for i, s in enumerate(new)}
        if new and self.is_writer:
            columns = {
                "sid": np.arange(first, first + len(new), dtype=np.uint32),
                "id": np.array([s.id for s in new], object),
                "unit": np.array([s.unit for s in new], object),
                "at_ns": np.full(len(new), self._wall_ns(), np.int64),
            }
            self._engine.insert("signals", columns, f"signals-{first}-{len(new)}")
        sid_of_row = np.array([known[s.id] for s in self._catalogue.signals], np.int32)
        row_of_sid = np.full(max(known.values(), default=-1) + 1, -1, np.int32)
        row_of_sid[sid_of_row] = np.arange(len(sid_of_row), dtype=np.int32)
        return SignalIds(sid_of_row, row_of_sid)


def writer_text(writer: Holder, now_ns: int) -> str:
    """For people."""
    return (
        f"{writer.who} writes this history since {format_span(now_ns - writer.since_ns)}; this window watches"
    )


def _text(raw: object) -> str:
    return raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)


def _kind(word: str) -> EventKind:
    try:
        return EventKind(word)
    except ValueError:
        return EventKind.HISTORY
