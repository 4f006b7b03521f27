"""The records of a ledger as a list that is read page by page: newest first, filtered, each with what checking it showed.

    view = LogView(log); page = view.page(Wanted(kinds=("twin.energy.*",), text="B12"), before=None)
    view.newest()                                   # how far it goes now, to see whether there is more

Thread: any but the GUI's.   Raises LedgerError.   Times: ns.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import Kept, LedgerError, Log
from app.ledger.iota.checking import check_evidence
from app.ledger.iota.decoded import content
from app.ledger.log_checks import check_checkpoint, check_leaf, level_of
from app.ledger.records import describe
from app.ledger.trust_file import Trust
from app.model.ledger import Check, LedgerRecord, Verdict

PAGE = 200
MOST_SEARCHED = 20_000
"""Records that one search looks through before it says how far it came."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """kinds: "" or none for all; one that ends in "*" stands for all that begin so.   text: in summary, id or content, small
    and capital letters alike.   subject: an id that a record is about."""

    kinds: tuple[str, ...] = ()
    text: str = ""
    subject: str = ""
    from_ns: int | None = None
    to_ns: int | None = None

    def takes(self, record: LedgerRecord) -> bool:
        if self.subject and self.subject not in record.subjects:
            return False
        if not self.text:
            return True
        text = self.text.casefold()
        return (
            text in record.summary.casefold()
            or text in record.id.casefold()
            or any(text in subject.casefold() for subject in record.subjects)
            or text.encode() in record.payload.lower()
        )

    @property
    def is_narrow(self) -> bool:
        return bool(self.text or self.subject)


@dataclass(frozen=True, slots=True)
class RecordPage:
    """numbers: of each record in its ledger, falling.   next_before: where the next page begins, None at the end.
    is_whole: False where a search stopped before the end of what there is."""

    records: tuple[LedgerRecord, ...]
    numbers: tuple[int, ...]
    next_before: int | None
    is_whole: bool = True


class View(Protocol):
    """One ledger."""

    @property
    def name(self) -> str: ...

    def newest(self) -> int:
        """Number of the newest record, -1 for none."""

    def page(self, wanted: Wanted, before: int | None, after: int = -1) -> RecordPage: ...

    def verdict(self, number: int) -> Verdict: ...


class LogView:
    """Of the embedded log. Each record is checked as it is read: inclusion under the newest checkpoint, and its signature."""

    def __init__(self, log: Log, trust: Callable[[], Trust] | None = None) -> None:
        """trust: whom this machine believes; the log's own key where it is None."""
        self._log = log
        self._trust = trust or (lambda: Trust.of_log(log.origin, [(log.vkey, None)]))

    @property
    def name(self) -> str:
        return f"log:{self._log.origin}"

    def newest(self) -> int:
        return self._log.size - 1

    def page(self, wanted: Wanted, before: int | None, after: int = -1) -> RecordPage:
        return searched(self._read, wanted, before, after)

    def _read(
        self, wanted: Wanted, before: int | None, after: int, most: int
    ) -> list[tuple[int, LedgerRecord]]:
        kept = self._log.find(
            wanted.kinds,
            wanted.from_ns,
            wanted.to_ns,
            after=after,
            before=before,
            newest_first=True,
            most=most,
        )
        if not kept:
            return []
        point = check_checkpoint(self._log.checkpoint(), self._trust())
        size = point.point.size if point.point is not None else 0
        found = []
        for one in kept:
            record = self._record(one)
            if one.index < size and (not wanted.is_narrow or wanted.takes(record)):
                path = self._log.inclusion(one.index, size)
                held = check_leaf(one.entry.data, one.index, path, point.point)
                record = replace(record, level=level_of(bool(held.ok), point))
            found.append((one.index, record))
        return found

    def _record(self, kept: Kept) -> LedgerRecord:
        entry = kept.entry
        said = describe(entry.kind, entry.data)
        return LedgerRecord(
            str(kept.index), self.name, entry.kind, entry.t_ns, entry.data, said.summary, None, said.subjects
        )

    def verdict(self, number: int) -> Verdict:
        kept = self._log.get(number)
        point = check_checkpoint(self._log.checkpoint(), self._trust())
        said: Checkpoint | None = point.point
        if said is None:
            return Verdict(None, point.checks)
        held = check_leaf(kept.entry.data, number, self._log.inclusion(number, said.size), said)
        return Verdict(level_of(bool(held.ok), point), (held, *point.checks))


class StoreView:
    """Of records that were read of another ledger; `store` is an IotaStore (app/ledger/iota/store.py)."""

    def __init__(self, store: Any, ledger: str) -> None:
        self._store, self._ledger = store, ledger

    @property
    def name(self) -> str:
        return self._ledger

    def newest(self) -> int:
        found = self._store.records(newest_first=True, most=1, ledger=self._ledger)
        return int(found[0][0]) if found else -1

    def page(self, wanted: Wanted, before: int | None, after: int = -1) -> RecordPage:
        return searched(self._read, wanted, before, after)

    def _read(
        self, wanted: Wanted, before: int | None, after: int, most: int
    ) -> list[tuple[int, LedgerRecord]]:
        rows = self._store.records(
            kinds=wanted.kinds,
            from_ns=wanted.from_ns,
            to_ns=wanted.to_ns,
            after=after,
            before=before,
            newest_first=True,
            most=most,
            ledger=self._ledger,
        )
        return [(int(number), record) for number, record in rows]

    def content(self, number: int) -> Mapping[str, Any]:
        """Decoded, and what the node said of it."""
        rows = self._store.records(after=number - 1, before=number + 1, most=1)
        if not rows:
            raise LedgerError(f"there is no record {number}")
        record = rows[0][1]
        return content(record.kind, record.payload, self._store.more(self._ledger, record.id))

    def verdict(self, number: int) -> Verdict:
        rows = self._store.records(after=number - 1, before=number + 1, most=1)
        if not rows:
            raise LedgerError(f"there is no record {number}")
        record = rows[0][1]
        kept = self._store.evidence(self._ledger, record.id)
        if kept is None:
            word = self._store.evidence_word(self._ledger, record.id)
            said = {
                "gone": "the node had nothing any more that proves it",
                "": "only a checkpoint file proves this",
            }
            told = said.get(word.partition(":")[0], "not fetched yet")
            return Verdict(record.level, (Check("evidence", None, told),))
        return check_evidence(kept)


_Read = Callable[[Wanted, int | None, int, int], list[tuple[int, LedgerRecord]]]


def searched(read: _Read, wanted: Wanted, before: int | None, after: int) -> RecordPage:
    """A page of what is wanted. A search reads on until the page is full, up to a bound."""
    records: list[LedgerRecord] = []
    numbers: list[int] = []
    looked = 0
    while len(records) < PAGE:
        found = read(wanted, before, after, PAGE)
        for number, record in found:
            before = number
            if wanted.takes(record):
                records.append(record)
                numbers.append(number)
        looked += len(found)
        if len(found) < PAGE:
            return RecordPage(tuple(records), tuple(numbers), None)
        if looked >= MOST_SEARCHED:
            return RecordPage(tuple(records), tuple(numbers), before, is_whole=False)
    return RecordPage(tuple(records), tuple(numbers), before)
