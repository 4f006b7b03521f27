"""What is proven of the history, and what is not: quick answers from what was checked before, and the checking itself.

    prover.intervals(a, b)                       # at once, from memory
    for proof in prover.check(a, b): ...         # reads the store again, newest first

A result holds until its window gets another batch: while this program runs nobody else can write to the store, and what
was checked before it was started is checked anew.   Thread: any; `check` and `parts` never on the GUI's.   Units: ns.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.history.contract import HistoryError
from app.history.sealed import Sealable
from app.ledger.batch import EVER, Batch, signal_leaf
from app.ledger.best_note import best_note
from app.ledger.contract import LedgerError, Log
from app.ledger.merkle import path_of, root_of
from app.ledger.reading_proof import ReadingProof, build
from app.ledger.tlog_proof import TlogProof
from app.model.reading import ReadingBatch
from app.model.times import DAY_NS, HOUR_NS
from app.model.trust import IntervalProof, Proof
from app.proving.bundling import BundleMaker
from app.proving.comparing import Comparer, of_window
from app.proving.grouping import Names, grouped
from app.proving.index import Anchored, BatchIndex, Window
from app.proving.lists import SignalLists
from app.proving.restoring import Restores
from app.proving.sealing import SourceOf

_Key = tuple[str, int, tuple[int, ...]]
THINNED = "its readings were thinned, as the keeping rule says"


@dataclass(frozen=True, slots=True)
class ReadingParts:
    """What a proof of one reading is made of.   rows: of app/ledger/batch.ROW, all of the signal in its batch.
    place: of the signal in the batch's tree.   path: there.   leaf: of the log."""

    signal: str
    rows: NDArray[np.void]
    place: int
    path: tuple[bytes, ...]
    batch: Batch
    batch_data: bytes
    leaf: int
    log_size: int
    log_path: tuple[bytes, ...]
    checkpoint: bytes
    t_ns: int
    seen_ns: int


class LogProver:
    """source_of: a signal id's feed."""

    def __init__(
        self,
        historian: Sealable,
        log: Log,
        index: BatchIndex,
        lists: SignalLists,
        source_of: SourceOf,
        now: Callable[[], int] = time.time_ns,
    ) -> None:
        self._historian, self._log, self._index, self._lists = historian, log, index, lists
        self._source_of, self._now = source_of, now
        self._lock = threading.Lock()
        self._checked: dict[_Key, IntervalProof] = {}
        self._strays: list[IntervalProof] = []
        self._revision = 0
        self._restores = Restores(log)

    @property
    def historian(self) -> Sealable:
        """What is proven."""
        return self._historian

    def revision(self) -> int:
        return self._revision + self._index.count

    def intervals(self, from_ns: int, to_ns: int) -> tuple[IntervalProof, ...]:
        windows = self._index.windows(from_ns, to_ns)
        with self._lock:
            found = [self._known(w) or of_window(w, Proof.UNCHECKED, "", None) for w in windows]
            found += [one for one in self._strays if one.from_ns < to_ns and one.to_ns > from_ns]
        until, _ = self._index.edge
        bounds = self._historian.bounds()
        if bounds is not None and (first := max(from_ns, until, bounds[0])) < (
            last := min(to_ns, bounds[1] + 1)
        ):
            found.append(IntervalProof(first, last, "", Proof.UNANCHORED))
        return tuple(sorted(found, key=lambda one: (one.from_ns, one.source)))

    def check(
        self, from_ns: int, to_ns: int, stop: Callable[[], bool] = lambda: False
    ) -> Iterator[IntervalProof]:
        names, sources = self._names()
        comparer = Comparer(
            self._historian, names, sources, self._lists, self._index.edge, self._index.window_at
        )
        for stretch in self._stretches(from_ns, to_ns):
            if stop():
                return
            with self._lock:
                known = [self._known(window) for window in stretch]
            done = [one for one in known if one is not None]
            if len(done) == len(stretch):
                yield from done
                continue
            yield from self._remember(stretch, self._compared(comparer, stretch))

    def _known(self, window: Window) -> IntervalProof | None:
        """Under the lock. What matched before it was thinned shows no longer what it showed then."""
        one, thinned = self._checked.get(_key(window)), self._historian.thinned_until_ns
        if one is None or one.proof is not Proof.MATCH or thinned is None or window.start_ns >= thinned:
            return one
        return of_window(window, Proof.UNCHECKED, THINNED, one.checked_ns)

    def _compared(self, comparer: Comparer, windows: list[Window]) -> list[IntervalProof]:
        now_ns = self._now()
        thinned = self._historian.thinned_until_ns
        there = [w for w in windows if thinned is None or w.start_ns >= thinned]
        found = [of_window(w, Proof.UNCHECKED, THINNED, now_ns) for w in windows if w not in there]
        if there:
            try:
                found += [self._explained(one) for one in comparer.compare(there, now_ns)]
            except HistoryError as error:
                found += [of_window(w, Proof.DIFFERS, f"cannot be read: {error}", now_ns) for w in there]
        return found

    def _explained(self, one: IntervalProof) -> IntervalProof:
        """A difference that a restore may have made says so, and stays one."""
        if one.proof is not Proof.DIFFERS or not one.batches:
            return one
        when = self._restores.after(max(one.batches))
        why = f"{one.reason}; a backup was restored after it was sealed ({when}), which may be why"
        return replace(one, reason=why) if when else one

    def _stretches(self, from_ns: int, to_ns: int) -> Iterator[list[Window]]:
        """Windows that overlap in time together, newest first; small ones joined up to an hour."""
        found: list[Window] = []
        start = 0
        for window in sorted(
            self._index.windows(from_ns, to_ns), key=lambda w: (w.end_ns, w.start_ns), reverse=True
        ):
            if found and window.end_ns <= start and found[0].end_ns - window.start_ns > HOUR_NS:
                yield found
                found = []
            start = min(start, window.start_ns) if found else window.start_ns
            found.append(window)
        if found:
            yield found

    def _remember(self, windows: Sequence[Window], found: list[IntervalProof]) -> list[IntervalProof]:
        known = {(one.source, one.from_ns, one.batches): one for one in found}
        low, high = min(w.start_ns for w in windows), max(w.end_ns for w in windows)
        with self._lock:
            self._revision += 1
            self._strays = [s for s in self._strays if not low <= s.from_ns < high]
            self._strays += [one for one in found if not one.batches]
            for window in windows:
                if (one := known.get(_key(window))) is not None:
                    self._checked[_key(window)] = one
        return found

    def forget(self) -> None:
        """All that was checked: the store was put in another's place."""
        with self._lock:
            self._checked.clear()
            self._strays.clear()
            self._revision += 1

    def _names(self) -> tuple[Names, NDArray[np.str_]]:
        names = self._historian.names()
        return Names(names), np.array([self._source_of(name) for name in names], np.str_)

    # -- for others to check --------------------------------------------------------------------------------------------

    def bundler(self, hints: Mapping[str, Any]) -> BundleMaker:
        keys = getattr(self._log, "keys", ((self._log.vkey, None),))
        vkeys = [vkey for vkey, _ in keys]
        return BundleMaker(self._log, self._index.windows, self.leaves, vkeys, hints)

    def leaves(self, anchored: Anchored) -> list[tuple[str, bytes]] | str:
        """Id and canonical bytes of each signal of a batch, in order; or a sentence why they cannot be had."""
        batch, thinned = anchored.batch, self._historian.thinned_until_ns
        if thinned is not None and batch.start_ns < thinned:
            return THINNED
        names, sources = self._names()
        rows = self._historian.rows(batch.start_ns, batch.end_ns, batch.seen_after_ns, batch.seen_until_ns)
        for chosen in self._members(anchored, rows, names, sources):
            group = grouped(rows.take(chosen), names)
            if root_of(group.hashes) == batch.root:
                ids = [names.ids[sid].decode() for sid in group.sids.tolist()]
                return [(name, signal_leaf(name, group.of(place))) for place, name in enumerate(ids)]
        return "the store does not hold what was anchored"

    # -- one reading ---------------------------------------------------------------------------------------------------

    def parts(self, signal_id: str, t_ns: int) -> ReadingParts:
        """Of the newest reading of this signal at or before t_ns. Raises LedgerError where it cannot be proven."""
        names, sources = self._names()
        raw = signal_id.encode()
        if raw not in names.ids:
            raise LedgerError(f"{signal_id}: the history has no such signal")
        sid = names.ids.index(raw)
        reading = self._shown(sid, t_ns)
        if reading is None:
            raise LedgerError(f"{signal_id}: nothing is recorded up to that time")
        at_ns, seen_ns = reading
        until, seen_until = self._index.edge
        if until == EVER or at_ns >= until or seen_ns > seen_until:
            raise LedgerError(
                f"{signal_id}: that reading is not anchored yet; a quarter of an hour is sealed a minute after its end"
            )
        thinned = self._historian.thinned_until_ns
        if thinned is not None and at_ns < thinned:
            raise LedgerError(
                f"{signal_id}: the readings around that time were thinned; what is left proves nothing alone"
            )
        for anchored in self._holding(signal_id, str(sources[sid]), at_ns, seen_ns):
            found = self._made(anchored, sid, names, sources, at_ns, seen_ns)
            if found is not None:
                return found
        raise LedgerError(f"{signal_id}: what the history holds there is not what was anchored; it DIFFERS")

    def _shown(self, sid: int, t_ns: int) -> tuple[int, int] | None:
        end = t_ns + 1
        bounds = self._historian.bounds()
        width = HOUR_NS
        while bounds is not None and end > bounds[0]:
            rows = self._historian.rows(end - width, end)
            mine = rows.take(rows.signal == sid)
            if len(mine):
                at = int(mine.t_ns.max())
                return at, int(mine.seen_ns[mine.t_ns == at][-1])
            end, width = end - width, min(width * 4, 30 * DAY_NS)
        return None

    def _holding(self, signal_id: str, source: str, t_ns: int, seen_ns: int) -> Iterator[Anchored]:
        """Batches whose rectangle holds it: of its source first."""
        windows = [w for w in self._index.windows(t_ns, t_ns + 1) if w.start_ns <= t_ns < w.end_ns]
        for window in sorted(windows, key=lambda w: w.source != source):
            for one in window.batches:
                batch = one.batch
                if (
                    batch.start_ns <= t_ns < batch.end_ns
                    and batch.seen_after_ns < seen_ns <= batch.seen_until_ns
                ):
                    yield one

    def _made(
        self,
        anchored: Anchored,
        sid: int,
        names: Names,
        sources: NDArray[np.str_],
        t_ns: int,
        seen_ns: int,
    ) -> ReadingParts | None:
        batch = anchored.batch
        rows = self._historian.rows(batch.start_ns, batch.end_ns, batch.seen_after_ns, batch.seen_until_ns)
        for chosen in self._members(anchored, rows, names, sources):
            group = grouped(rows.take(chosen), names)
            place = np.flatnonzero(group.sids == sid)
            if len(place) and root_of(group.hashes) == batch.root:
                data = self._log.get(anchored.leaf).entry.data
                size, note = best_note(self._log, anchored.leaf)
                return ReadingParts(
                    names.ids[sid].decode(),
                    group.of(int(place[0])),
                    int(place[0]),
                    path_of(group.hashes, int(place[0])),
                    batch,
                    data,
                    anchored.leaf,
                    size,
                    self._log.inclusion(anchored.leaf, size),
                    note,
                    t_ns,
                    seen_ns,
                )
        return None

    def _members(
        self, anchored: Anchored, rows: ReadingBatch, names: Names, sources: NDArray[np.str_]
    ) -> Iterator[NDArray[np.bool_]]:
        yield sources[rows.signal] == anchored.batch.source
        kept = self._lists.get(anchored.leaf)
        if kept is not None:
            wanted = {name.encode() for name in kept.ids}
            sids = [sid for sid, name in enumerate(names.ids) if name in wanted]
            yield np.isin(rows.signal, sids)

    def reading(self, signal_id: str, t_ns: int, unit: str = "", label: str = "") -> bytes:
        parts = self.parts(signal_id, t_ns)
        row = parts.rows[(parts.rows["t_ns"] == parts.t_ns) & (parts.rows["seen_ns"] == parts.seen_ns)][-1]
        return build(
            ReadingProof(
                parts.signal,
                parts.t_ns,
                float(row["value"]),
                int(row["quality"]),
                parts.seen_ns,
                signal_leaf(parts.signal, parts.rows),
                parts.place,
                parts.path,
                parts.batch_data,
                TlogProof(parts.leaf, parts.log_path, parts.checkpoint).data,
                unit,
                label,
            )
        )


def _key(window: Window) -> _Key:
    return window.source, window.start_ns, tuple(one.leaf for one in window.batches)
