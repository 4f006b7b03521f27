"""BLS12-381 signatures of validators: keys in G2 (96 bytes), signatures in G1 (48 bytes).   Thread: any; pure.

Checked with pyblst where it is installed (milliseconds), else with py_ecc, which is pure Python (about half a second).
Every point is checked to lie on the curve, in the subgroup, and not to be infinity.
Source: draft-irtf-cfrg-bls-signature, "minimal-signature-size", basic scheme.
"""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from app.ledger.contract import LedgerError

DST = b"BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_"
KEY_BYTES, SIGNATURE_BYTES = 96, 48


class NoBls(LedgerError):
    """Neither package is installed."""


class BadPoint(LedgerError):
    """Bytes that are no point of the group."""


def backend() -> str:
    """Which package checks: pyblst, py_ecc, or "" for none."""
    for name in ("pyblst", "py_ecc"):
        try:
            __import__(name)
        except ImportError:
            continue
        return name
    return ""


def verify(keys: Sequence[bytes], message: bytes, signature: bytes, using: str = "") -> bool:
    """Whether all these keys together signed the message. using: a backend, "" for the best there is.
    Raises NoBls, BadPoint."""
    name = using or backend()
    if not keys:
        raise BadPoint("nobody signed")
    if len(signature) != SIGNATURE_BYTES or any(len(key) != KEY_BYTES for key in keys):
        raise BadPoint(f"a key has {KEY_BYTES} bytes, a signature {SIGNATURE_BYTES}")
    if any(point[0] & 0xC0 != 0x80 for point in (signature, *keys)):
        raise BadPoint("a point at infinity, or one that is not compressed")
    if name == "pyblst":
        return _with_blst(keys, message, signature)
    if name == "py_ecc":
        return _with_py_ecc(keys, message, signature)
    raise NoBls("certificates need one more package: `python3 run.py --extra iota-proofs`")


def _with_blst(keys: Sequence[bytes], message: bytes, signature: bytes) -> bool:
    import pyblst

    try:
        total = _blst_key(keys[0])
        for key in keys[1:]:
            total = total + _blst_key(key)
        point = pyblst.BlstP1Element().uncompress(signature)
        if total.compress()[0] & 0x40:
            raise BadPoint("keys that cancel each other")
        hashed = pyblst.BlstP1Element.hash_to_group(message, DST)
        left = pyblst.miller_loop(point, _blst_generator())
        right = pyblst.miller_loop(hashed, total)
    except ValueError as error:
        raise BadPoint("a point that is not in the group") from error
    return bool(pyblst.final_verify(left, right))


@lru_cache(maxsize=1024)
def _blst_key(key: bytes) -> Any:
    import pyblst

    return pyblst.BlstP2Element().uncompress(key)


@lru_cache(maxsize=1)
def _blst_generator() -> Any:
    import pyblst

    from_paper = (  # draft-irtf-cfrg-pairing-friendly-curves, 4.2.1, compressed
        "93e02b6052719f607dacd3a088274f65596bd0d09920b61ab5da61bbdc7f5049334cf11213945d57e5ac7d055d042b7e"
        "024aa2b2f08f0a91260805272dc51051c6e47ad4fa403b02b4510b647ae3d1770bac0326a805bbefd48056c8c121bdb8"
    )
    return pyblst.BlstP2Element().uncompress(bytes.fromhex(from_paper))


def _with_py_ecc(keys: Sequence[bytes], message: bytes, signature: bytes) -> bool:
    curve = _ecc("optimized_bls12_381")
    try:
        point = _ecc("bls.point_compression").decompress_G1(int.from_bytes(signature, "big"))
        total = _ecc_key(keys[0])
        for key in keys[1:]:
            total = curve.add(total, _ecc_key(key))
    except ValueError as error:
        raise BadPoint("a point that is not in the group") from error
    if curve.is_inf(total):
        raise BadPoint("keys that cancel each other")
    if not _in_subgroup(point):
        raise BadPoint("a signature that is not in the group")
    hashed = _ecc("bls.hash_to_curve").hash_to_G1(message, DST, hashlib.sha256)
    left = curve.pairing(curve.G2, point, final_exponentiate=False)
    right = curve.pairing(total, curve.neg(hashed), final_exponentiate=False)
    return bool(curve.final_exponentiate(left * right) == curve.FQ12.one())


@lru_cache(maxsize=1024)
def _ecc_key(key: bytes) -> Any:
    halves = int.from_bytes(key[:48], "big"), int.from_bytes(key[48:], "big")
    point = _ecc("bls.point_compression").decompress_G2(halves)
    if not _in_subgroup(point):
        raise ValueError("a key that is not in the group")
    return point


def _in_subgroup(point: Any) -> bool:
    curve = _ecc("optimized_bls12_381")
    return bool(curve.is_inf(curve.multiply(point, curve.curve_order)))


def _ecc(name: str) -> Any:
    """A module of py_ecc, which says little of its types."""
    return importlib.import_module(f"py_ecc.{name}")
