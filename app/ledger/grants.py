"""Grants of the data marketplace: the key of a stream, wrapped for one buyer, signed by the seller.   Thread: any, pure.

    data = make_grant(seller, stream_key, order_payload, "mqtt://broker:1883/streams/5f2c")
    open_grant(data, buyer_private, order_payload).key           # GrantError: forged, for another, of another order

Wrapped with X25519 (a fresh key for each grant), HKDF-SHA-256 and ChaCha20-Poly1305. Seller, buyer's key, order, signals and
period go into the derivation and under the seller's signature: a grant that is changed, borrowed or put to another order opens
nothing. A grant is no secret; the buyer's private key is.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.ledger import canonical
from app.ledger.contract import LedgerError
from app.ledger.did_key import BadDid, did_of, key_of
from app.ledger.fields import from_base64

SCHEMA = "twin.data.grant/1"
MAX_GRANT = 64 * 1024
_FROM_ORDER = ("order_id", "offer", "stream", "buyer", "seller", "fields", "period", "terms")
_NONCE = bytes(12)  # the key is used once


class GrantError(LedgerError):
    """A grant that opens nothing; one sentence that says why."""


@dataclass(frozen=True, slots=True)
class Opened:
    """key: of the stream, 32 bytes.   address: where it is served."""

    key: bytes
    address: str

    def __repr__(self) -> str:
        return f"Opened(..., {self.address!r})"


def make_grant(
    seller: Ed25519PrivateKey,
    stream_key: bytes,
    order: Mapping[str, Any],
    address: str,
    *,
    ephemeral: X25519PrivateKey | None = None,
) -> bytes:
    """order: payload of `twin.data.purchase/1`, checked.   ephemeral: for tests. Raises GrantError."""
    if did_of(seller.public_key().public_bytes_raw()) != order["seller"]:
        raise GrantError("this order is not for this seller")
    once = ephemeral or X25519PrivateKey.generate()
    buyer = base64.b64decode(order["access"]["buyer_key"])
    terms = _terms(order, address, once.public_key().public_bytes_raw())
    try:
        wrapping = _wrapping(once, buyer, terms)
    except ValueError as error:
        raise GrantError("the buyer's key is none") from error
    wrapped = ChaCha20Poly1305(wrapping).encrypt(_NONCE, stream_key, None)
    signed = {**terms, "wrapped": base64.b64encode(wrapped).decode()}
    signature = seller.sign(canonical.encode(signed))
    return canonical.encode({**signed, "signature": base64.b64encode(signature).decode()})


def open_grant(data: bytes, private: X25519PrivateKey, order: Mapping[str, Any]) -> Opened:
    """order: the buyer's own, as recorded. Raises GrantError."""
    try:
        said = canonical.decode(data, MAX_GRANT)
    except LedgerError as error:
        raise GrantError("this is no grant") from error
    if not isinstance(said, dict) or said.get("schema") != SCHEMA:
        raise GrantError("this is no grant")
    try:
        signature = from_base64(said.pop("signature"))
        once = from_base64(said["ephemeral"])
        wrapped = from_base64(said["wrapped"])
        address = str(said["address"])
        Ed25519PublicKey.from_public_bytes(key_of(order["seller"])).verify(signature, canonical.encode(said))
    except (KeyError, TypeError, ValueError, BadDid, LedgerError) as error:
        raise GrantError("this grant cannot be read") from error
    except InvalidSignature as error:
        raise GrantError("this grant was not signed by the seller of the order") from error
    if {**_terms(order, address, once), "wrapped": said["wrapped"]} != said:
        raise GrantError("this grant is for another order, or says other things than the order")
    if private.public_key().public_bytes_raw() != base64.b64decode(order["access"]["buyer_key"]):
        raise GrantError("this grant is for another buyer")
    try:
        key = ChaCha20Poly1305(_wrapping(private, once, _terms(order, address, once))).decrypt(
            _NONCE, wrapped, None
        )
    except (InvalidTag, ValueError) as error:
        raise GrantError("the key in this grant cannot be opened") from error
    if len(key) != 32:
        raise GrantError("the key in this grant has the wrong size")
    return Opened(key, address)


def _terms(order: Mapping[str, Any], address: str, once: bytes) -> dict[str, Any]:
    """All that both sides have to agree on."""
    agreed = {name: order[name] for name in _FROM_ORDER}
    agreed["fields"] = list(order["fields"])
    return {
        **agreed,
        "schema": SCHEMA,
        "address": address,
        "buyer_key": order["access"]["buyer_key"],
        "ephemeral": base64.b64encode(once).decode(),
    }


def _wrapping(private: X25519PrivateKey, public: bytes, terms: Mapping[str, Any]) -> bytes:
    """Raises ValueError for a key of low order."""
    shared = private.exchange(X25519PublicKey.from_public_bytes(public))
    info = b"tvilling.data.grant/1\n" + hashlib.sha256(canonical.encode(dict(terms))).digest()
    return HKDF(SHA256(), 32, None, info).derive(shared)
