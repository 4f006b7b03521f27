"""What `ledger verify` says of the log itself, beside the history: is it whole, and is it the one that was seen before?

verdict = whole_log(log, data)       # checks: records, checkpoints, keys, consistency
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.ledger.audit import audit
from app.ledger.contract import LedgerError
from app.ledger.growth import CONSISTENCY
from app.ledger.log import TransparencyLog
from app.ledger.trust_memory import TrustMemory
from app.model.ledger import Check, Verdict

MEMORY = "trust.json"


def whole_log(log: TransparencyLog, data: Path) -> Verdict:
    """data: the data folder, which remembers what was seen of the log. Does not raise: what cannot be done is left open."""
    found = audit(log)
    try:
        seen = TrustMemory(data / MEMORY).look(log)
        more = tuple(
            check for check in seen.checks if check.name in (CONSISTENCY, "key") or check.ok is False
        )
    except LedgerError as error:
        more = (Check(CONSISTENCY, None, str(error)),)
    return Verdict(found.level, (*found.checks, *more))


def damaged(error: LedgerError) -> Verdict:
    """Of a log that cannot even be opened."""
    return Verdict(None, (Check("records", False, str(error)),))


def as_json(verdict: Verdict) -> dict[str, Any]:
    """ok: false where a check failed. The first look at a log leaves consistency open, which takes nothing away."""
    checks = [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in verdict.checks]
    return {"ok": verdict.ok is not False, "checks": checks}
