"""What one machine hands to another as a file, signed by whoever it comes from: offers, orders and grants of streams.

    data = signed("order", {"order": payload}, key)
    kind, body, signer = opened(data)               # EnvelopeError where it was changed, or is none

Canonical JSON (RFC 8785); Ed25519 over the canonical bytes of all but `signature`; the signer is a did:key.   Thread: any, pure.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.ledger import canonical
from app.ledger.contract import LedgerError
from app.ledger.did_key import BadDid, did_of, key_of
from app.ledger.fields import from_base64

SCHEMA = "twin.data.file/1"
KINDS = ("offer", "order", "grant")
MAX_BYTES = 512 * 1024


class EnvelopeError(LedgerError):
    """A file that is no envelope, or not from whom it says; one sentence."""


def signed(kind: str, body: Mapping[str, Any], key: Ed25519PrivateKey) -> bytes:
    said = {
        "schema": SCHEMA,
        "kind": kind,
        "body": dict(body),
        "signer": did_of(key.public_key().public_bytes_raw()),
    }
    signature = base64.b64encode(key.sign(canonical.encode(said))).decode()
    return canonical.encode({**said, "signature": signature})


def opened(data: bytes) -> tuple[str, dict[str, Any], str]:
    """(kind, body, signer's DID). Raises EnvelopeError."""
    try:
        said = canonical.decode(data, MAX_BYTES)
    except LedgerError as error:
        raise EnvelopeError("this is no file of the data marketplace") from error
    if not isinstance(said, dict) or set(said) != {"schema", "kind", "body", "signer", "signature"}:
        raise EnvelopeError("this is no file of the data marketplace")
    kind, body, signer = said["kind"], said["body"], said["signer"]
    if said["schema"] != SCHEMA or kind not in KINDS or not isinstance(body, dict):
        raise EnvelopeError("this file is of a kind that is not known here")
    try:
        signature = from_base64(said.pop("signature"))
        Ed25519PublicKey.from_public_bytes(key_of(signer)).verify(signature, canonical.encode(said))
    except (InvalidSignature, BadDid, ValueError, TypeError, AttributeError) as error:
        raise EnvelopeError("this file was changed, or is not from whom it says") from error
    return kind, body, signer
