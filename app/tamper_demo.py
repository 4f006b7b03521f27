"""The tamper demonstration without a window: a copy of some hours, one byte of it changed, found, put right again.

    with TamperDemo(folder, catalogue, source, log, from_ns, to_ns) as demo:        # folder: empty, for the copy only
        flipped = demo.flip(); wrong = demo.check(); walk = demo.walk(); demo.restore()

The real history is read once, for the copy, and never written to; the log is the real one, read only, since it is what the
copy is measured against.   Thread: any but the GUI's, one at a time.   Times: ns, UTC.
"""

from __future__ import annotations

import struct
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import duckdb
import numpy as np

from app.history.contract import HistoryError
from app.history.duck import DuckHistorian
from app.history.sealed import Sealable
from app.ledger.batch import EVER, Batch, signal_leaf
from app.ledger.contract import LedgerError, Log
from app.ledger.merkle import leaf_hash, node_hash
from app.model.catalogue import Catalogue
from app.model.reading import ReadingBatch
from app.model.times import HOUR_NS
from app.model.trust import IntervalProof, Proof
from app.proving.index import BatchIndex, Window
from app.proving.lists import SignalLists
from app.proving.opening import sources_of
from app.proving.prover import LogProver, ReadingParts

BYTE, MASK = 6, 0x08
"""Which byte of a value's eight (little-endian) is changed, and how: the top bit of the fraction, so that it can be seen."""
LAST_NS = 3 * HOUR_NS
MOST_READINGS = 3_000_000


@dataclass(frozen=True, slots=True)
class Flipped:
    """One byte of one stored value.   raw_before, raw_after: the eight bytes as they are stored.   place: of the byte."""

    signal: str
    t_ns: int
    seen_ns: int
    before: float
    after: float
    raw_before: bytes
    raw_after: bytes
    place: int = BYTE


@dataclass(frozen=True, slots=True)
class Rung:
    """One level of the path.   sibling: the other hash of the pair.   is_left: whether the sibling stands left.
    anchored, found: the hash over the pair, as it was sealed and as the copy gives it."""

    sibling: bytes
    is_left: bool
    anchored: bytes
    found: bytes


@dataclass(frozen=True, slots=True)
class Walk:
    """From the leaf to the root, as sealed and as found.   index: of the signal's leaf, of `leaves`.   log_leaf: of the record
    in the log that holds the root."""

    flipped: Flipped
    batch: Batch
    index: int
    log_leaf: int
    leaf_anchored: bytes
    leaf_found: bytes
    rungs: tuple[Rung, ...]

    @property
    def root_found(self) -> bytes:
        return self.rungs[-1].found if self.rungs else self.leaf_found


class TamperDemo:
    """source: the real history.   log: the real one.   from_ns, to_ns: the stretch to copy (default: the last three
    hours that hold readings); whole windows are taken.
    Raises LedgerError where nothing of it is sealed, HistoryError, OSError."""

    def __init__(
        self,
        folder: Path,
        catalogue: Catalogue,
        source: Sealable,
        log: Log,
        from_ns: int | None = None,
        to_ns: int | None = None,
        say: Callable[[str, float], None] = lambda what, share: None,
        now: Callable[[], int] = time.time_ns,
    ) -> None:
        self._path, self._catalogue, self._log, self._now = folder / "history.duckdb", catalogue, log, now
        self._source_of = sources_of(catalogue)
        self._index = BatchIndex(log)
        self._index.refresh()
        if from_ns is None or to_ns is None:
            held = [one for one in self._index.windows(EVER, -EVER - 1) if one.count]
            to_ns = max((one.end_ns for one in held), default=0)
            from_ns = to_ns - LAST_NS
        windows = self._index.windows(from_ns, to_ns)
        if not windows:
            raise LedgerError(
                "nothing of that time is sealed yet; a quarter of an hour is sealed a minute after its end"
            )
        self.from_ns, self.to_ns = min(w.start_ns for w in windows), max(w.end_ns for w in windows)
        if sum(window.count for window in windows) > MOST_READINGS:
            raise LedgerError(
                f"more than {MOST_READINGS:,} readings; choose a shorter time for the demonstration"
            )
        self._lists = SignalLists(folder / "lists.sqlite")
        self._historian: DuckHistorian | None = None
        self.flipped: Flipped | None = None
        self._parts: ReadingParts | None = None
        self._is_known = False
        try:
            self._copy(source, say)
        except BaseException:
            self.close()
            raise

    def _copy(self, source: Sealable, say: Callable[[str, float], None]) -> None:
        self._historian = DuckHistorian(self._path, self._catalogue)
        names = source.names()
        rows = np.array([-1 if (row := self._catalogue.row_or_none(name)) is None else row for name in names])
        say("copying", 0.0)
        batch = source.rows(self.from_ns, self.to_ns, seen_until=self._index.edge[1])
        batch = batch.take(np.argsort(batch.seen_ns, kind="stable"))
        signal = rows[batch.signal].astype(np.int32)
        known = signal >= 0
        batch = ReadingBatch(signal, batch.t_ns, batch.value, batch.quality, batch.seen_ns).take(known)
        piece = 100_000
        for first in range(0, len(batch), piece):
            self._historian.append(batch.part(first, min(first + piece, len(batch))))
            say("copying", first / len(batch))
        self._historian.settle()
        say("copying", 1.0)
        self.readings = len(batch)

    @property
    def historian(self) -> DuckHistorian:
        assert self._historian is not None
        return self._historian

    def windows(self) -> list[Window]:
        return self._index.windows(self.from_ns, self.to_ns)

    def prover(self) -> LogProver:
        return LogProver(self.historian, self._log, self._index, self._lists, self._source_of, self._now)

    def check(self, stop: Callable[[], bool] = lambda: False) -> list[IntervalProof]:
        """The copy against the log, by time; all anew each time."""
        found = list(self.prover().check(self.from_ns, self.to_ns, stop))
        self._is_known = True
        return sorted(found, key=lambda one: (one.from_ns, one.source))

    def candidates(self) -> list[str]:
        """Ids of signals of which a reading can be changed, those first that people know: loads in kW."""
        found = [signal for signal in self._catalogue.signals if signal.id in set(self.historian.names())]
        return [one.id for one in sorted(found, key=lambda one: (one.unit != "kW", "load" not in one.id))]

    def flip(self, signal: str | None = None, at_ns: int | None = None) -> Flipped:
        """Changes one byte of the newest value at or before at_ns (default: in the middle of an interval, so that no keyframe
        of the next one rests on it); of the first candidate that has a value other than 0 where no signal is given.
        Raises LedgerError where there is none."""
        if self.flipped is not None:
            self.restore()
        if not self._is_known:
            self.check()  # remembers each signal's leaf, so that the one that differs can be named
        if at_ns is None:
            held = [one for one in self.windows() if one.count] or self.windows()
            middle = held[len(held) // 2]
            at_ns = (middle.start_ns + middle.end_ns) // 2
        why: Exception | None = None
        for name in [signal] if signal else self.candidates():
            try:
                parts = self.prover().parts(name, at_ns)
            except LedgerError as error:
                why = error
                continue
            row = parts.rows[(parts.rows["t_ns"] == parts.t_ns) & (parts.rows["seen_ns"] == parts.seen_ns)][
                -1
            ]
            value = float(row["value"])
            if np.isfinite(value) and (value or signal):
                self._flip(parts, value)
                assert self.flipped is not None
                return self.flipped
        raise LedgerError(f"no reading can be changed there: {why or 'all values are 0'}")

    def _flip(self, parts: ReadingParts, value: float) -> None:
        raw = bytearray(struct.pack("<d", value))
        raw[BYTE] ^= MASK
        after = struct.unpack("<d", raw)[0]
        self._parts = parts
        self.flipped = Flipped(
            parts.signal, parts.t_ns, parts.seen_ns, value, after, struct.pack("<d", value), bytes(raw)
        )
        self._store(after)

    def restore(self) -> None:
        """Puts the byte back. Does nothing where none is changed."""
        if self.flipped is not None:
            self._store(self.flipped.before)
            self.flipped = None

    def _store(self, value: float) -> None:
        """Behind the back of the store, as someone with access to the file would: closed, changed, opened again."""
        assert self.flipped is not None
        self.historian.close()
        self._historian = None
        try:
            with duckdb.connect(str(self._path)) as connection:
                changed = 0
                for (table,) in connection.execute(
                    "SELECT table_name FROM duckdb_tables() WHERE regexp_matches(table_name, '^(readings|late)_[0-9]+$')"
                ).fetchall():
                    query = (
                        f'UPDATE "{table}" SET value = ? WHERE t_ns = ? AND seen_ns = ?'
                        " AND sid = (SELECT sid FROM signals WHERE id = ?)"
                    )
                    flipped = self.flipped
                    found = connection.execute(query, [value, flipped.t_ns, flipped.seen_ns, flipped.signal])
                    changed += int(found.fetchall()[0][0])
        except duckdb.Error as error:
            raise HistoryError(
                f"{self._path}: the copy cannot be changed ({type(error).__name__})"
            ) from error
        finally:
            self._historian = DuckHistorian(self._path, self._catalogue)
        if changed != 1:
            raise HistoryError(f"{self._path}: {changed} readings were changed where one was meant")

    def walk(self) -> Walk:
        """The changed leaf and its path: what was sealed, and what the copy gives now. After `flip`."""
        parts, flipped = self._parts, self.flipped
        if parts is None or flipped is None:
            raise LedgerError("no byte is changed")
        rows = parts.rows.copy()
        mine = (rows["t_ns"] == flipped.t_ns) & (rows["seen_ns"] == flipped.seen_ns)
        rows["value"][mine] = flipped.after
        was, now = (leaf_hash(signal_leaf(parts.signal, one)) for one in (parts.rows, rows))
        rungs, place, last, path = [], parts.place, parts.batch.signals - 1, list(parts.path)
        anchored, found = was, now
        while last:
            if place & 1 or place != last:
                sibling, is_left = path.pop(0), bool(place & 1)
                pair = (sibling, anchored), (sibling, found)
                anchored, found = (node_hash(*(one if is_left else one[::-1])) for one in pair)
                rungs.append(Rung(sibling, is_left, anchored, found))
            place, last = place >> 1, last >> 1
        return Walk(flipped, parts.batch, parts.place, parts.leaf, was, now, tuple(rungs))

    def close(self) -> None:
        """Twice is fine; the folder is the caller's to remove."""
        if self._historian is not None:
            self._historian.close()
            self._historian = None
        self._lists.close()

    def __enter__(self) -> TamperDemo:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()


def differing(proofs: Sequence[IntervalProof]) -> list[IntervalProof]:
    return [one for one in proofs if one.proof is Proof.DIFFERS]
