"""did:key of an Ed25519 key: "did:key:z" + base58btc(0xed 0x01 | 32 bytes). The DID is the key.   Thread: any, pure.

Source: the did:key method of the W3C's credentials community group; multicodec 0xed.
"""

from __future__ import annotations

import re

from app.ledger.contract import LedgerError

_DIGITS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_PLACE = {digit: value for value, digit in enumerate(_DIGITS)}
_HEAD = b"\xed\x01"
_DID = re.compile(r"did:[a-z0-9]{1,32}:[A-Za-z0-9._:%-]{1,220}", re.ASCII)


class BadDid(LedgerError):
    """No did:key of an Ed25519 key."""


def looks_like(text: str) -> bool:
    """Whether it has the form of a DID of any method."""
    return _DID.fullmatch(text) is not None


def did_of(public: bytes) -> str:
    if len(public) != 32:
        raise BadDid("an Ed25519 key has 32 bytes")
    number, text = int.from_bytes(_HEAD + public, "big"), ""
    while number:
        number, place = divmod(number, 58)
        text = _DIGITS[place] + text
    return f"did:key:z{text}"


def key_of(did: str) -> bytes:
    """The 32 bytes. Exactly one spelling of each key is taken. Raises BadDid."""
    text = did.removeprefix("did:key:z")
    if text == did or len(text) > 60 or any(digit not in _PLACE for digit in text):
        raise BadDid("no did:key with base58 digits")
    number = 0
    for digit in text:
        number = number * 58 + _PLACE[digit]
    raw = number.to_bytes(45, "big").lstrip(b"\0")
    if len(raw) != 34 or not raw.startswith(_HEAD) or did_of(raw[2:]) != did:
        raise BadDid("no did:key of an Ed25519 key")
    return raw[2:]
