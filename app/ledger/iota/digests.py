"""Digests, ids and addresses as the ledger computes them: BLAKE2b-256 over a name and the bytes.   Thread: any; pure.

Addresses are IOTA's own: of an Ed25519 key without its flag byte, of other keys with it.
"""

from __future__ import annotations

import hashlib

from app.ledger.iota.base58 import to_base58

FLAGS = {"ed25519": 0, "secp256k1": 1, "secp256r1": 2, "multisig": 3, "zklogin": 5, "passkey": 6}


def blake2b(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=32).digest()


def digest_of(name: str, data: bytes) -> bytes:
    """name: of the type, such as TransactionData."""
    return blake2b(name.encode() + b"::" + data)


def transaction_digest(data: bytes) -> bytes:
    return digest_of("TransactionData", data)


def effects_digest(data: bytes) -> bytes:
    return digest_of("TransactionEffects", data)


def events_digest(data: bytes) -> bytes:
    return digest_of("TransactionEvents", data)


def contents_digest(data: bytes) -> bytes:
    return digest_of("CheckpointContents", data)


def summary_digest(data: bytes) -> bytes:
    return digest_of("CheckpointSummary", data)


def object_digest(data: bytes) -> bytes:
    return digest_of("Object", data)


def address_of(flag: int, public_key: bytes) -> bytes:
    """Of a single key."""
    return blake2b(public_key if flag == 0 else bytes([flag]) + public_key)


def created_id(transaction: bytes, place: int) -> bytes:
    """Id of the object that a transaction created as its `place`-th."""
    return blake2b(b"\xf1" + transaction + place.to_bytes(8, "little"))


def shown(digest: bytes) -> str:
    return to_base58(digest)
