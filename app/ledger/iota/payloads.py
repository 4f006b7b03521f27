"""One line and subjects for events that we know, and for any other.   Thread: any; pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.ledger.contract import ProofError
from app.ledger.iota import audit_trail, notarization

_NOTARIZED = {
    "locked": "Notarization made, locked",
    "dynamic": "Notarization made, can change",
    "updated": "Notarization updated",
    "transferred": "Notarization handed over",
    "destroyed": "Notarization destroyed by its owner",
}
_TRAILED = {
    "created": "Audit trail begun",
    "added": "Audit trail: record added",
    "deleted": "Audit trail: record deleted",
}


@dataclass(frozen=True, slots=True)
class Meaning:
    summary: str
    subjects: tuple[str, ...] = ()


def event(kind: str, payload: bytes) -> Meaning:
    """kind: a Move type, addresses long.   payload: BCS, may be empty. What cannot be decoded is named by its type."""
    package, _, rest = kind.partition("::")
    try:
        noted = notarization.read_event(kind, payload) if payload else None
        trail = audit_trail.read_event(kind, payload) if payload else None
    except ProofError:
        noted = trail = None
    if noted is not None:
        told = _NOTARIZED[noted.what]
        if noted.object is None:
            return Meaning(told, (f"iota:{noted.recipient}",) if noted.recipient else ())
        return Meaning(f"{told}: {noted.object[:10]}…", (f"iota:{noted.object}",))
    if trail is not None:
        number = "" if trail.number is None else f" {trail.number}"
        return Meaning(f"{_TRAILED[trail.what]}{number}: {trail.trail[:10]}…", (f"iota:{trail.trail}",))
    return Meaning(f"{rest.partition('<')[0]} of {package[:10]}…")
