"""Makes an evidence bundle of an interval from the log and the store.   Thread: any but the window's.   Times: ns, UTC.

    made = prover.bundler(hints).make(path, a, b, made_ns=now)       # LedgerError says why not

`leaves` gives the readings of a batch as the store has them now. They are compared with the batch's root first: what is
thinned or differs is left out by name, and a check of the bundle then says that it could not be verified.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from app.ledger.batch import Batch
from app.ledger.best_note import best_note
from app.ledger.bundle import MOST_LOG, MOST_RECORDS, BundleWriter, Head
from app.ledger.bundle_checks import Progress, Stopped, covered
from app.ledger.bundle_table import HEAD, lines_of
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import LedgerError, Log
from app.ledger.log_range import hashes_before
from app.ledger.merkle import leaf_hash, path_of, root_of
from app.ledger.note import parse
from app.model.catalogue import Catalogue
from app.model.district import District
from app.proving.index import Anchored, Window

MOST_READINGS = 5_000_000
Leaves = Callable[[Anchored], Sequence[tuple[str, bytes]] | str]
"""Of a batch: id and canonical bytes of each signal, in order; or a sentence why they cannot be had."""


@dataclass(frozen=True, slots=True)
class Made:
    """from_ns, to_ns: what of the interval is sealed.   records: of the log, of all kinds.   bytes: of the file.
    without: why, of each batch whose readings are not in it."""

    from_ns: int
    to_ns: int
    batches: int
    readings: int
    records: int
    bytes: int
    without: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class BundleMaker:
    """windows: as BatchIndex.windows.   vkeys: public keys that ever signed the log.   hints: of the district, for people; JSON without floats."""

    log: Log
    windows: Callable[[int, int], list[Window]]
    leaves: Leaves
    vkeys: Sequence[str] = ()
    hints: Mapping[str, Any] = field(default_factory=dict)

    def make(
        self,
        path: Path,
        from_ns: int,
        to_ns: int,
        *,
        made_ns: int,
        signals: Sequence[str] | None = None,
        progress: Progress = lambda share: False,
    ) -> Made:
        """The file is there whole or not at all. signals: ids, None for all. Raises LedgerError, OSError, Stopped."""
        beside = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            with beside.open("wb") as stream:
                head, readings, batches = self._write(stream, from_ns, to_ns, made_ns, signals, progress)
                stream.flush()
                os.fsync(stream.fileno())
            size = beside.stat().st_size
            beside.replace(path)
        except BaseException:
            with suppress(OSError):
                beside.unlink()
            raise
        count = head.size - head.first
        return Made(head.from_ns, head.to_ns, batches, readings, count, size, head.without)

    def _write(
        self,
        stream: BinaryIO,
        from_ns: int,
        to_ns: int,
        made_ns: int,
        signals: Sequence[str] | None,
        progress: Progress,
    ) -> tuple[Head, int, int]:
        anchored = {one.leaf: one for one in self._batches(from_ns, to_ns)}
        batches = {number: one.batch for number, one in anchored.items()}
        if not batches:
            raise LedgerError(
                "nothing of this interval is sealed in the ledger yet; choose an earlier one, or wait"
            )
        from_ns = max(from_ns, min(one.start_ns for one in batches.values()))
        to_ns = min(to_ns, max(one.end_ns for one in batches.values()))
        wanted = None if signals is None else tuple(sorted(set(signals), key=str.encode))
        out, table, readings, without = BundleWriter(stream), [HEAD], 0, {}
        for done, (number, one) in enumerate(sorted(anchored.items())):
            if progress(done / len(batches)):
                raise Stopped
            found = self._of_batch(one, wanted)
            if isinstance(found, str):
                without[number] = found
                continue
            out.batch(number, found[0], found[1])
            lines = [lines_of(leaf) for leaf in found[0]]
            readings += sum(one.count("\n") for one in lines)
            if readings > MOST_READINGS:
                raise LedgerError(
                    f"more than {MOST_READINGS:,} readings; choose a shorter interval or fewer signals"
                )
            table += lines
        first, size, records, note = self._records(batches, from_ns, to_ns)
        path = self.log.inclusion(first, size)
        newest, later = best_note(self.log, size - 1)
        head = Head(
            self.log.origin,
            from_ns,
            to_ns,
            first,
            size,
            hashes_before(path, first, size),
            wanted,
            (newest, self.log.consistency(size, newest)) if newest > size else None,
            without,
            covered(batches.values(), from_ns, to_ns),
        )
        hints = {**self.hints, "made_ns": str(made_ns), "vkeys": list(self.vkeys or (self.log.vkey,))}
        out.finish(head, note, later if newest > size else None, records, hints, "".join(table).encode())
        return head, readings, len(batches)

    def _batches(self, from_ns: int, to_ns: int) -> Iterator[Anchored]:
        for window in self.windows(from_ns, to_ns):
            for one in window.batches:
                if one.batch.start_ns < to_ns and one.batch.end_ns > from_ns:
                    yield one

    def _found(self, kinds: Sequence[str], from_ns: int, to_ns: int) -> Iterator[Any]:
        after = -1
        while page := self.log.find(kinds, from_ns, to_ns, after=after):
            yield from page
            after = page[-1].index

    def _of_batch(
        self, anchored: Anchored, wanted: tuple[str, ...] | None
    ) -> tuple[list[bytes], list[tuple[int, tuple[bytes, ...]]] | None] | str:
        found, batch = self.leaves(anchored), anchored.batch
        if isinstance(found, str):
            return found
        hashes = [leaf_hash(leaf) for _, leaf in found]
        if root_of(hashes) != batch.root or len(hashes) != batch.signals:
            return "the store does not hold what was anchored"
        if wanted is None:
            return [leaf for _, leaf in found], None
        places = [place for place, (name, _) in enumerate(found) if name in wanted]
        return [found[place][1] for place in places], [(place, path_of(hashes, place)) for place in places]

    def _records(
        self, batches: Mapping[int, Batch], from_ns: int, to_ns: int
    ) -> tuple[int, int, list[bytes], bytes]:
        """All leaves from the first that concerns the interval to the last one, whatever they are about."""
        numbers = [*batches, *(kept.index for kept in self._found((), from_ns, to_ns))]
        first, last = min(numbers), max(numbers)
        note = self.log.checkpoint(last + 1)
        size = Checkpoint.of(parse(note)[0]).size
        if size - first > MOST_RECORDS:
            raise LedgerError(
                f"{size - first} records of the ledger lie between the first and the last that concern this interval;"
                f" a bundle has at most {MOST_RECORDS}. Choose a shorter one"
            )
        records: list[bytes] = []
        while len(records) < size - first:
            page = self.log.find(after=first + len(records) - 1, before=size)
            if not page:
                raise LedgerError("the ledger lacks leaves that its checkpoint counts; it is damaged")
            records += [kept.entry.data for kept in page]
        if sum(map(len, records)) > MOST_LOG:
            raise LedgerError(
                "the ledger's records of this interval are larger than 200 MB; choose a shorter one"
            )
        return first, size, records, note


def hints_of(
    district: District, catalogue: Catalogue, signals: Sequence[str] | None = None
) -> dict[str, Any]:
    """What people want to know beside the readings: names, units, where. Nothing authenticates it; no floats."""
    wanted = None if signals is None else set(signals)
    return {
        "district": {
            "id": district.id,
            "name": district.name,
            "crs": f"EPSG:{district.epsg}",
            "zone": district.zone.key,
            "currency": district.currency,
            "lonlat": [f"{one:.6f}" for one in district.lonlat],
            "synthetic": district.synthetic,
            "note": district.note,
        },
        "signals": [
            {
                "id": one.id,
                "asset": one.asset,
                "quantity": one.quantity,
                "label": one.label,
                "unit": one.unit,
                "feed": one.feed,
                "period_s": f"{one.period_s:g}",
            }
            for one in catalogue.signals
            if wanted is None or one.id in wanted
        ],
    }
