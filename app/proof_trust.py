"""Whom this machine believes: its own log's pinned keys, and the witnesses and committees that a person chose.

    trust = trust_in(data, log); state = look(data, log)          # E3: does the log agree with what was seen before?
    chosen(data); choose(data, replace(trust, witnesses=...))     # `trusted.json` in the data folder, a trust file as --trust takes

What the log showed before lies in `trust.json` (app/ledger/trust_memory.py). Public keys only.
Part of the composition root; no Qt.   Thread: any but the GUI's (files are read).   Raises LedgerError, OSError.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from app.ledger.contract import Log
from app.ledger.iota.check_file import trusted_of
from app.ledger.log import TransparencyLog
from app.ledger.note import Verifier
from app.ledger.rotation import trust_of
from app.ledger.trust_file import Trust
from app.ledger.trust_memory import TrustMemory
from app.model.ledger import Verdict
from app.whole_file import write_bytes

CHOSEN, SEEN = "trusted.json", "trust.json"


@dataclass(frozen=True, slots=True)
class LogState:
    """The log as it is now.   retired: how many keys it had before.   made_ns: of its newest checkpoint.   verdict: E3 where it
    agrees with what was seen before."""

    origin: str
    vkey: str
    retired: int
    size: int
    made_ns: int
    verdict: Verdict
    own: Trust

    @property
    def fingerprint(self) -> str:
        """Eight letters that two people can compare by voice."""
        return Verifier.of(self.vkey).key_id.hex()


def memory(data: Path) -> TrustMemory:
    return TrustMemory(data / SEEN)


def look(data: Path, log: TransparencyLog) -> LogState:
    """Also remembers it as seen."""
    verdict = memory(data).look(log)
    keys = log.vkeys
    return LogState(
        log.origin, keys[-1], len(keys) - 1, log.size, log.checkpoint_made_ns(), verdict, trust_of(log)
    )


def trust_in(data: Path, log: Log) -> Trust:
    """The log's keys as they were pinned here, with the chosen witnesses and committees."""
    pinned = memory(data).of(log.origin)
    if pinned is not None and pinned.keys:
        return replace(chosen(data), logs={log.origin: pinned.keys})
    keys = log.keys if isinstance(log, TransparencyLog) else ((log.vkey, None),)
    return replace(chosen(data), logs=Trust.of_log(log.origin, keys).logs)


def chosen(data: Path) -> Trust:
    """Raises ProofError where the file is no trust file."""
    try:
        return Trust.read(data / CHOSEN)
    except FileNotFoundError:
        return Trust()


def choose(data: Path, trust: Trust) -> Trust:
    trusted_of(trust.committees)  # nothing that no check could use
    data.mkdir(parents=True, exist_ok=True)
    write_bytes(data / CHOSEN, trust.encode())
    return trust


def with_file(trust: Trust, found: Trust, network: str = "") -> Trust:
    """What a file brings, added to what is chosen: witnesses, and committees (network: of those that name none). One
    committee an epoch and network: the newer choice counts."""
    witnesses = (*trust.witnesses, *(one for one in found.witnesses if one not in trust.witnesses))
    named = [
        one if "network" in one or not network else {**one, "network": network} for one in found.committees
    ]
    taken = {(one.get("network"), one.get("epoch")) for one in named}
    kept = [one for one in trust.committees if (one.get("network"), one.get("epoch")) not in taken]
    return replace(trust, witnesses=witnesses, committees=(*kept, *named))


def made_of(log: Log) -> int | None:
    """When the newest checkpoint was made, as this machine remembers; ns."""
    return log.checkpoint_made_ns() if isinstance(log, TransparencyLog) else None
