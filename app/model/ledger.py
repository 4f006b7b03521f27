"""What a ledger says and what checking it showed: records, evidence, verdicts.   Thread: any.

Levels, weakest first (docs/ledger.md says in plain words what each means and whom one trusts):
    IOTA            V0 reported by the endpoint; V1 the reading is in the batch that was anchored; V2 digest, signature and
                    sender of the transaction; V3 effects, events, objects and contents chain; V4 certificate of the
                    checkpoint under the pinned committee; V5 committees lead there from the pinned one
    embedded log    E1 inclusion; E2 checkpoint signed by the pinned key; E3 consistent with what was seen before;
                    E4 a witness or IOTA holds it too
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    V0 = "V0"
    V1 = "V1"
    V2 = "V2"
    V3 = "V3"
    V4 = "V4"
    V5 = "V5"
    E1 = "E1"
    E2 = "E2"
    E3 = "E3"
    E4 = "E4"


@dataclass(frozen=True, slots=True)
class Check:
    """One step of a check.   name: a fixed word of ours, such as "inclusion".   ok: None where it could not be verified
    (no key, unknown variant), which is not the same as failed.   detail: one sentence of ours; plain text."""

    name: str
    ok: bool | None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What checking showed.   level: the highest level that was reached, None where not even the lowest was."""

    level: Level | None
    checks: tuple[Check, ...] = ()

    @property
    def ok(self) -> bool | None:
        """False when a check failed; True when there were checks and all hold; None when something was left open."""
        results = [check.ok for check in self.checks]
        if any(ok is False for ok in results):
            return False
        return True if results and all(results) else None

    @property
    def reason(self) -> str:
        """The first check that failed, else the first left open, as one sentence; empty when all hold."""
        for wanted in (False, None):
            for check in self.checks:
                if check.ok is wanted:
                    return f"{check.name}: {check.detail}" if check.detail else check.name
        return ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Bytes that prove a record, kept when first seen since nodes prune.
    kind: "tlog-proof", "iota-transaction", "iota-checkpoint" or "iota-proof-v1".   seen_ns: when it reached us."""

    ledger: str
    kind: str
    data: bytes
    seen_ns: int


@dataclass(frozen=True, slots=True)
class LedgerRecord:
    """One thing that a ledger holds.

    id: unique within `ledger`: the leaf's number of the embedded log, "digest:seq" of an IOTA event.
    ledger: "log:ORIGIN" of the embedded log, or "iota:NETWORK".   kind: schema of the payload, such as
    "twin.readings.batch/1", or the event's type.   t_ns: as the ledger says.   payload: the exact bytes that were recorded.
    summary: one line of ours; remote text in it is printable and short.   level: what has been checked so far, None:
    nothing.   subjects: ids of assets, signals, other records ("log:ORIGIN#12") that it is about.
    """

    id: str
    ledger: str
    kind: str
    t_ns: int
    payload: bytes
    summary: str = ""
    level: Level | None = None
    subjects: tuple[str, ...] = ()


def worst(verdicts: Iterable[bool | None]) -> bool | None:
    """Of several results: False before None before True; None of nothing."""
    found = list(verdicts)
    if any(ok is False for ok in found):
        return False
    return True if found and all(found) else None
