"""What windows and commands ask of proving.   Thread: any but the GUI's, unless it says otherwise.

ledger = session.ledger            # None until the history is open, and where there is nothing to prove (watching)
ledger.prover.intervals(a, b)      # what is known, at once
ledger.scribe.write("twin.operator.action/1", {"action": "..."}, t_ns)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from app.ledger.contract import Log
from app.model.trust import IntervalProof
from app.proving.bundling import BundleMaker


class Prover(Protocol):
    def intervals(self, from_ns: int, to_ns: int) -> tuple[IntervalProof, ...]:
        """Of all sources, sorted by time: what was checked before and still holds, else UNCHECKED or UNANCHORED. Quick: reads
        the log's index and no readings. Thread: any, the GUI's too."""

    def check(
        self, from_ns: int, to_ns: int, stop: Callable[[], bool] = lambda: False
    ) -> Iterator[IntervalProof]:
        """Reads the store again and compares; one answer an interval as it is done, newest first; what was checked and has
        not changed since comes at once. Raises HistoryError, LedgerError."""

    def revision(self) -> int:
        """Grows with every seal and every check, so that views know when to ask again. Thread: any."""

    def reading(self, signal_id: str, t_ns: int, unit: str = "", label: str = "") -> bytes:
        """The proof of the reading that `state_at(t_ns)` shows for this signal: the bytes of a proof file
        (app/ledger/reading_proof.py). Raises LedgerError saying why there is none: not sealed yet, thinned, differs."""

    def bundler(self, hints: Mapping[str, Any]) -> BundleMaker:
        """Makes evidence bundles. hints: names, units and facts of the district, for people; JSON without floats."""


class Scribe(Protocol):
    def write(self, kind: str, payload: Mapping[str, Any], t_ns: int | None = None) -> None:
        """Queues a record for the log; never blocks. payload: JSON values; "schema" is put in. Thread: any, the GUI's too."""


@dataclass(frozen=True, slots=True)
class Ledger:
    log: Log
    prover: Prover
    scribe: Scribe
