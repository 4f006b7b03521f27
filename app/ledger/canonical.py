"""Canonical JSON (RFC 8785): the bytes that are hashed, and a reader that takes no others.   Thread: any; pure.

    data = encode({"schema": "twin.operator.action/1", "why": "Größe"})      # keys by their UTF-16 units, no spaces
    decode(data)                                                          # ProofError for anything not canonical

Of numbers only whole ones up to 2^53 - 1 are allowed: all else is written as a decimal string (docs/ledger.md), so that no
two programs can print one number in two ways.
"""

from __future__ import annotations

import json
from typing import Any

from app.ledger.contract import LedgerError, ProofError
from app.model.plain_json import TooDeep, loads

MOST_BYTES = 4_000_000
DEEPEST = 32
LARGEST = 2**53 - 1

_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def encode(value: Any) -> bytes:
    """Raises LedgerError for what has no canonical form: floats, keys that are no text, lone surrogates, too deep."""
    text = _encoder.encode(_ordered(value, 0))
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise LedgerError("half of a surrogate pair cannot be written") from error


def decode(data: bytes, most: int = MOST_BYTES) -> Any:
    """What `encode` made these bytes of. Raises ProofError."""
    if len(data) > most:
        raise ProofError(f"JSON of {len(data)} bytes; at most {most} are read")
    try:
        text = data.decode("utf-8", "strict")
        value = loads(
            text,
            deepest=DEEPEST + 1,
            object_pairs_hook=_once,
            parse_float=_no_float,
            parse_constant=_no_float,
        )
    except TooDeep as error:
        raise ProofError("JSON is nested too deeply") from error
    except (UnicodeDecodeError, ValueError) as error:
        raise ProofError("not canonical JSON") from error
    try:
        again = encode(value)
    except LedgerError as error:
        raise ProofError(f"not canonical JSON: {error}") from error
    if again != data:
        raise ProofError("JSON, but not in its canonical form")
    return value


def _ordered(value: Any, depth: int) -> Any:
    if depth > DEEPEST:
        raise LedgerError(f"nested deeper than {DEEPEST}")
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise LedgerError("a whole number beyond 2^53 - 1; write it as text")
        return int(value)
    if isinstance(value, list | tuple):
        return [_ordered(one, depth + 1) for one in value]
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise LedgerError("a key that is no text")
        try:
            keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        except UnicodeEncodeError as error:
            raise LedgerError("half of a surrogate pair cannot be written") from error
        return {key: _ordered(value[key], depth + 1) for key in keys}
    raise LedgerError(f"{type(value).__name__} has no canonical form; write a text")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key twice")
    return found


def _no_float(_text: str) -> Any:
    raise ValueError("a number that is not whole")
