"""A device's credential: who vouches that this key belongs to this device, for which signals, from when to when.

    data = make_credential(city_key, device_did, "air-quay", ["air-quay.pm25_ug_m3"], from_ns, to_ns)
    verdict = check_credential(data, now_ns, {city_did}, is_revoked).ok      # True, False, or None where nobody trusts the issuer

The form follows the W3C's Verifiable Credentials 1 as notes of IOTA Identity use them; the signature is Ed25519 over the
canonical JSON (RFC 8785) of all but `proof`.   Thread: any, pure.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection, Sequence
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.ledger import canonical
from app.ledger.contract import LedgerError
from app.ledger.did_key import BadDid, did_of, key_of
from app.ledger.fields import (
    BadRecord,
    check_fields,
    did,
    from_base64,
    ident,
    many,
    ns_of,
    one_of,
    or_null,
    text,
    time,
    time_text,
)
from app.model.ledger import Check, Verdict

CONTEXT = "https://www.w3.org/2018/credentials/v1"
TYPES = ["VerifiableCredential", "DeviceIdentityCredential"]
MAX_BYTES = 64 * 1024
_SUBJECT = {
    "id": did(),
    "asset": ident(),
    "measures": many(ident(), most=500),
    "model": or_null(text(most=120)),
    "serial_hash": or_null(text(most=80)),
}
_FIELDS = {
    "@context": many(one_of((CONTEXT,)), most=1, least=1),
    "type": many(one_of(TYPES), most=2, least=2),
    "issuer": did(),
    "issuanceDate": time(),
    "expirationDate": time(),
}


def make_credential(
    issuer: Ed25519PrivateKey,
    device: str,
    asset: str,
    measures: Sequence[str],
    from_ns: int,
    to_ns: int,
    *,
    model: str | None = None,
    serial_hash: str | None = None,
) -> bytes:
    """Raises BadRecord."""
    said: dict[str, Any] = {
        "@context": [CONTEXT],
        "type": list(TYPES),
        "issuer": did_of(issuer.public_key().public_bytes_raw()),
        "issuanceDate": time_text(from_ns),
        "expirationDate": time_text(to_ns),
        "credentialSubject": {
            "id": device,
            "asset": asset,
            "measures": list(measures),
            "model": model,
            "serial_hash": serial_hash,
        },
    }
    _check_shape(said)
    value = base64.b64encode(issuer.sign(canonical.encode(said))).decode()
    return canonical.encode({**said, "proof": {"type": "Ed25519Signature", "value": value}})


def check_credential(
    data: bytes,
    now_ns: int,
    trusted: Collection[str],
    is_revoked: Callable[[str], bool] = lambda device: False,
) -> Verdict:
    """trusted: DIDs of issuers. One that nobody here trusts leaves the credential open: it is not failed."""
    try:
        said, signature = _read(data)
    except LedgerError as error:
        return Verdict(None, (Check("form", False, str(error)),))
    checks = [Check("form", True), _signature(said, signature)]
    issuer = str(said["issuer"])
    checks.append(Check("issuer", True if issuer in trusted else None, f"{issuer} vouches for it"))
    start, end = ns_of(said["issuanceDate"]), ns_of(said["expirationDate"])
    within = start <= now_ns < end
    checks.append(Check("time", within, "" if within else "it is not valid at this time"))
    revoked = is_revoked(str(said["credentialSubject"]["id"]))
    checks.append(Check("revocation", not revoked, "the device was revoked" if revoked else ""))
    return Verdict(None, tuple(checks))


def subject_of(data: bytes) -> dict[str, Any]:
    """What it says of the device; checked in form only. Raises LedgerError."""
    return dict(_read(data)[0]["credentialSubject"])


def _read(data: bytes) -> tuple[dict[str, Any], bytes]:
    said = canonical.decode(data, MAX_BYTES)
    proof = said.pop("proof", None) if isinstance(said, dict) else None
    if not isinstance(proof, dict) or set(proof) != {"type", "value"} or proof["type"] != "Ed25519Signature":
        raise BadRecord("the credential has no signature of a kind that is known here")
    _check_shape(said)
    try:
        return said, from_base64(proof["value"])
    except ValueError as error:
        raise BadRecord("the signature cannot be read") from error


def _check_shape(said: dict[str, Any]) -> None:
    subject = said.get("credentialSubject")
    check_fields(_FIELDS, {k: v for k, v in said.items() if k != "credentialSubject"}, "")
    check_fields(_SUBJECT, subject, "credentialSubject")
    if said["type"] != TYPES:
        raise BadRecord("type: wants both words, in their order")


def _signature(said: dict[str, Any], signature: bytes) -> Check:
    try:
        public = key_of(str(said["issuer"]))
    except BadDid:
        return Check("signature", None, "the issuer's key has to be looked up elsewhere")
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, canonical.encode(said))
    except (InvalidSignature, ValueError):
        return Check("signature", False, "it was not signed by the issuer that it names")
    return Check("signature", True)
