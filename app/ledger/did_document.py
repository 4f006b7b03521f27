"""The Ed25519 keys with which a DID document says its subject signs.   Thread: any, pure.

    keys_of(document, "did:iota:0x12...")          # in the document's order, none twice

Read are publicKeyJwk (OKP, Ed25519) and publicKeyMultibase (base58btc with 0xed 0x01). Of `verificationMethod` count those that
the document itself controls and that `assertionMethod` or `authentication` names; where it names neither, all of them.
Source: DID Core 1.0 of the W3C; RFC 8037.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from app.ledger.did_key import BadDid, key_of

MOST = 32


def keys_of(document: Mapping[str, Any], did: str) -> tuple[bytes, ...]:
    """What cannot be read is passed over: it signs nothing that is checked here."""
    if document.get("id") != did:
        return ()
    methods = [m for m in _list(document.get("verificationMethod")) if isinstance(m, Mapping)]
    named = [one for use in ("assertionMethod", "authentication") for one in _list(document.get(use))]
    inside = [one for one in named if isinstance(one, Mapping)]
    ids = {_absolute(one, did) for one in named if isinstance(one, str)}
    wanted = [m for m in methods if not named or _absolute(m.get("id"), did) in ids]
    found: dict[bytes, None] = {}
    for method in [*wanted, *inside][:MOST]:
        if method.get("controller", did) == did and (key := _key(method)) is not None:
            found[key] = None
    return tuple(found)


def _key(method: Mapping[str, Any]) -> bytes | None:
    jwk = method.get("publicKeyJwk")
    if isinstance(jwk, Mapping) and jwk.get("kty") == "OKP" and jwk.get("crv") == "Ed25519":
        return _base64url(jwk.get("x"))
    multibase = method.get("publicKeyMultibase")
    if isinstance(multibase, str) and multibase.startswith("z"):
        try:
            return key_of(f"did:key:{multibase}")
        except BadDid:
            return None
    return None


def _base64url(text: Any) -> bytes | None:
    if not isinstance(text, str) or len(text) != 43:
        return None
    try:
        data = base64.b64decode(text + "=", altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
    same = base64.urlsafe_b64encode(data).decode().rstrip("=") == text
    return data if len(data) == 32 and same else None


def _list(value: Any) -> list[Any]:
    return value[:MOST] if isinstance(value, list) else []


def _absolute(ident: Any, did: str) -> str:
    """#key-1 -> did:iota:0x12...#key-1."""
    text = ident if isinstance(ident, str) else ""
    return did + text if text.startswith("#") else text
