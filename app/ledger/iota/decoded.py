"""What a record of IOTA says, for people: decoded from its own bytes where we know them, else in the node's words.   Thread: any; pure.

content("0x909c...::notarization::NotarizationUpdated<vector<u8>>", payload, more)

The node's words are marked as such: nothing proves them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.ledger.contract import ProofError
from app.ledger.iota import audit_trail, notarization
from app.ledger.iota.taking import CHECKPOINT, TRANSACTION
from app.ledger.iota.transaction import read_signed
from app.model.plain_json import loads

MOST_TEXT = 2000
_NODE = "as the node says"


def content(kind: str, payload: bytes, more: bytes) -> Mapping[str, Any]:
    """more: what the endpoint said besides, JSON; untrusted."""
    said = _json(more)
    told: dict[str, Any] = {}
    if kind == CHECKPOINT:
        return {_NODE: _json(payload)}
    try:
        if kind == TRANSACTION:
            told = _transaction(payload)
        elif payload:
            told = _event(kind, payload)
    except ProofError as error:
        told = {"bytes": f"cannot be decoded: {error}"}
    told["type"] = kind
    for name in ("package", "module"):
        if isinstance(said.get(name), str):
            told[name] = said[name]
    if said.get("json") is not None:
        told[_NODE] = said["json"]
    return told


def _event(kind: str, payload: bytes) -> dict[str, Any]:
    noted = notarization.read_event(kind, payload)
    if noted is not None:
        found: dict[str, Any] = {"notarization": noted.object, "recipient": noted.recipient}
        if noted.data is not None:
            found |= {"data": shown(noted.data), "metadata": noted.metadata, "versions": noted.versions}
        return {name: value for name, value in found.items() if value is not None}
    trail = audit_trail.read_event(kind, payload)
    if trail is None:
        return {}
    found = {"trail": trail.trail, "record": trail.number, "by": trail.by}
    return {name: value for name, value in found.items() if value is not None}


def _transaction(payload: bytes) -> dict[str, Any]:
    sent = read_signed(payload)
    return {
        "digest": sent.digest,
        "sender": sent.sender,
        "pays": sent.gas_owner,
        "calls": ["::".join(one) for one in sent.calls[:50]],
    }


def shown(data: bytes) -> str:
    """Text where it is some, else hexadecimal."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = ""
    found = text if text.isprintable() and text else data.hex()
    return found if len(found) <= MOST_TEXT else found[:MOST_TEXT] + "…"


def _json(raw: bytes) -> dict[str, Any]:
    try:
        said = loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
