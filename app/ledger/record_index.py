"""Finds records by what others call them, and remembers what it has read: the look-up for lineages.

    index = RecordIndex(log); trace(index.record(17), index.lookup)

Reads the log on from where it was; of two records that call themselves the same, the first holds, and the other is named.
Thread: any but the GUI's; a lock guards it.
"""

from __future__ import annotations

import threading

from app.ledger.contract import Kept, LedgerError, Log
from app.ledger.records import KINDS, decode, describe, hash_ref
from app.model.ledger import LedgerRecord

PAGE = 2000
BATCH = "twin.readings.batch/1"


class RecordIndex:
    def __init__(self, log: Log) -> None:
        self._log = log
        self._lock = threading.Lock()
        self._places: dict[str, int] = {}
        self._read = -1
        self.doubled: dict[str, int] = {}  # what was claimed again, and by which leaf

    def lookup(self, ref: str, leaf: int | None = None) -> LedgerRecord | None:
        """See Lookup. Raises LedgerError."""
        if leaf is not None and ref.startswith("sha256:"):
            found = self._at(leaf)
            if found is not None and hash_ref(found.entry.data) == ref:
                return self._as_record(found)
        with self._lock:
            self._read_on()
            place = self._places.get(ref)
        found = None if place is None else self._at(place)
        return None if found is None else self._as_record(found)

    def record(self, leaf: int) -> LedgerRecord:
        """Raises LedgerError where there is none."""
        return self._as_record(self._log.get(leaf))

    def _at(self, leaf: int) -> Kept | None:
        try:
            return self._log.get(leaf)
        except (LedgerError, IndexError, KeyError):
            return None

    def _read_on(self) -> None:
        while kept := self._log.find(kinds=("twin.*",), after=self._read, most=PAGE):
            for one in kept:
                for ref in self._names(one):
                    if self._places.setdefault(ref, one.index) != one.index:
                        self.doubled.setdefault(ref, one.index)
            self._read = kept[-1].index

    def _names(self, kept: Kept) -> list[str]:
        kind, data = kept.entry.kind, kept.entry.data
        if kind == BATCH:
            return [hash_ref(data)]
        known, payload = KINDS.get(kind), decode(data)
        if known is None or payload is None:
            return []
        try:
            found = [known.own(payload)]
            if kind == "twin.device.identity/1":
                found += [f"urn:twin:signal:{signal}" for signal in payload["measures"]]
        except (KeyError, TypeError, AttributeError):  # not in its shape: nobody can mean it
            return []
        return [ref for ref in found if ref]

    def _as_record(self, kept: Kept) -> LedgerRecord:
        entry = kept.entry
        said = describe(entry.kind, entry.data)
        return LedgerRecord(
            id=str(kept.index),
            ledger=f"log:{self._log.origin}",
            kind=entry.kind,
            t_ns=entry.t_ns,
            payload=entry.data,
            summary=said.summary,
            subjects=said.subjects,
        )
