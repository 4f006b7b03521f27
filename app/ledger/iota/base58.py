"""Base 58 in the alphabet of Bitcoin, as digests are written.   Thread: any; pure."""

from __future__ import annotations

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUE = {c: k for k, c in enumerate(ALPHABET)}
LONGEST = 200


def to_base58(raw: bytes) -> str:
    number, found = int.from_bytes(raw, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        found = ALPHABET[digit] + found
    return "1" * (len(raw) - len(raw.lstrip(b"\0"))) + found


def from_base58(text: str, longest: int = LONGEST) -> bytes:
    """Raises ValueError.   longest: in characters; the work grows with its square."""
    if len(text) > longest:
        raise ValueError("too long")
    number = 0
    for c in text:
        if c not in _VALUE:
            raise ValueError("a character that base 58 does not have")
        number = number * 58 + _VALUE[c]
    zeros = len(text) - len(text.lstrip("1"))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def is_digest(text: str) -> bool:
    """32 bytes, as every digest has."""
    try:
        return len(text) <= 44 and len(from_base58(text)) == 32
    except ValueError:
        return False
