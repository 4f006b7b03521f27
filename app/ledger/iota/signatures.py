"""Signatures of people and devices on IOTA: who signed these bytes, and for which address.   Thread: any; pure.

    signed = check(signature, transaction_data, TRANSACTION)       # -> the address; BadSignature, CannotVerify

A signature is one flag byte and what that scheme wants: Ed25519, secp256k1, secp256r1 (64 bytes and the key; the ECDSA two
with low s, as the ledger demands), multisig of these. Passkeys, zkLogin and Move authenticators need what is not in them.
Source: notes of the ledger's documentation; vectors of the official SDK in tests.
"""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from app.ledger.contract import ProofError
from app.ledger.iota.bcs import U8, U16, BadBcs, UnknownVariant, array, decode, enum, struct, variant_of, vec
from app.ledger.iota.digests import FLAGS, address_of, blake2b

TRANSACTION = bytes(3)
"""Intent of transactions: scope 0, version 0, application 0."""
CHECKPOINT = b"\x02\x00\x00"
PERSONAL = b"\x03\x00\x00"

_NAMES = {flag: name for name, flag in FLAGS.items()}
_KEY_BYTES = {0: 32, 1: 33, 2: 33}
_ORDER = {
    1: 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141,  # SEC 2, secp256k1
    2: 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,  # SEC 2, secp256r1
}
_SMALL_ORDER = {  # points of order 1, 2, 4, 8 of edwards25519, which sign anything (RFC 8032, cofactor 8)
    bytes.fromhex(text)
    for text in (
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    )
}
_COMPRESSED = enum(
    "CompressedSignature", *((name, array(64)) for name in ("ed25519", "secp256k1", "secp256r1"))
)
_PUBLIC = enum("PublicKey", ("ed25519", array(32)), ("secp256k1", array(33)), ("secp256r1", array(33)))
MULTISIG = struct(
    signatures=vec(_COMPRESSED),
    bitmap=U16,
    committee=struct(members=vec(struct(public_key=_PUBLIC, weight=U8)), threshold=U16),
)
MOST_SIGNERS = 10


class BadSignature(ProofError):
    """It does not fit; the message says how."""


class CannotVerify(ProofError):
    """Of a scheme that cannot be judged from these bytes."""


def scheme_of(signature: bytes) -> str:
    """Its name, "unknown" for a flag that is not known."""
    return _NAMES.get(signature[0], "unknown") if signature else "unknown"


def check(signature: bytes, data: bytes, intent: bytes) -> bytes:
    """The address that signed `data` under this intent. Raises BadSignature, CannotVerify."""
    if not signature:
        raise BadSignature("an empty signature")
    message = blake2b(intent + data)
    flag, rest = signature[0], signature[1:]
    if flag in _KEY_BYTES:
        if len(rest) != 64 + _KEY_BYTES[flag]:
            raise BadSignature(f"a signature of {len(signature)} bytes is none of {_NAMES[flag]}")
        _check_one(flag, rest[64:], rest[:64], message)
        return address_of(flag, rest[64:])
    if flag == FLAGS["multisig"]:
        return _multisig(rest, message)
    raise CannotVerify(f"a signature of the scheme {_NAMES.get(flag, flag)} cannot be checked here")


def _check_one(flag: int, key: bytes, signature: bytes, message: bytes) -> None:
    """message: the digest that is signed; ECDSA hashes it once more with SHA-256."""
    try:
        if flag == 0:
            if key in _SMALL_ORDER or signature[:32] in _SMALL_ORDER:
                raise BadSignature("an Ed25519 key or signature that would fit anything")
            Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
            return
        curve: ec.EllipticCurve = ec.SECP256K1() if flag == 1 else ec.SECP256R1()
        r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
        if not 0 < r < _ORDER[flag] or not 0 < s <= _ORDER[flag] // 2:
            raise BadSignature("an ECDSA signature that is not in its one form (low s)")
        public = ec.EllipticCurvePublicKey.from_encoded_point(curve, key)
        public.verify(encode_dss_signature(r, s), message, ec.ECDSA(hashes.SHA256()))
    except InvalidSignature as error:
        raise BadSignature("the signature does not fit") from error
    except ValueError as error:
        raise BadSignature("the key is no point of its curve") from error


def _multisig(data: bytes, message: bytes) -> bytes:
    try:
        said = decode(MULTISIG, data)
    except UnknownVariant as error:
        raise CannotVerify("a multisig with a scheme that is not known here") from error
    except BadBcs as error:
        raise BadSignature(f"a multisig that cannot be read: {error}") from error
    members, threshold = said["committee"]["members"], said["committee"]["threshold"]
    keys = [variant_of(member["public_key"]) for member in members]
    if not 0 < len(members) <= MOST_SIGNERS or len({key for _, key in keys}) != len(keys):
        raise BadSignature(f"a multisig has 1 to {MOST_SIGNERS} members, each once")
    if threshold == 0 or any(member["weight"] == 0 for member in members):
        raise BadSignature("a multisig with a weight or a threshold of 0")
    if said["bitmap"] >> len(members):
        raise BadSignature("a multisig signed by somebody who is no member")
    signers = [k for k in range(len(members)) if said["bitmap"] >> k & 1]
    if len(signers) != len(said["signatures"]):
        raise BadSignature("a multisig with more or fewer signatures than signers")
    for k, one in zip(signers, said["signatures"], strict=True):
        (scheme, key), (signed_as, signature) = keys[k], variant_of(one)
        if scheme != signed_as:
            raise BadSignature("a multisig whose member signed with another scheme")
        _check_one(FLAGS[scheme], key, signature, message)
    if sum(members[k]["weight"] for k in signers) < threshold:
        raise BadSignature("a multisig below its threshold")
    return multisig_address(
        threshold, [(FLAGS[s], key, m["weight"]) for (s, key), m in zip(keys, members, strict=True)]
    )


def multisig_address(threshold: int, members: list[tuple[int, bytes, int]]) -> bytes:
    """members: (flag, public key, weight). Each key with its flag, but for Ed25519, which goes without on IOTA."""
    raw = bytes([FLAGS["multisig"]]) + threshold.to_bytes(2, "little")
    for flag, key, weight in members:
        raw += (key if flag == 0 else bytes([flag]) + key) + bytes([weight])
    return blake2b(raw)
