"""Move types, in bytes and as text such as 0x2::coin::Coin<0x2::iota::IOTA>.   Thread: any; pure."""

from __future__ import annotations

import re
from typing import Any

from app.ledger.iota.bcs import ADDRESS, TEXT, BadBcs, Type, enum, lazy, mapped, struct, variant_of, vec

_PLAIN = ("bool", "u8", "u64", "u128", "address", "signer")
_LATER = ("u16", "u32", "u256")
_STRUCT = struct(address=ADDRESS, module=TEXT, name=TEXT, type_params=lazy(lambda: vec(_TAG)))
_TAG: Type = enum(
    "TypeTag",
    *((name, None) for name in _PLAIN),
    ("vector", lazy(lambda: _TAG)),
    ("struct", _STRUCT),
    *((name, None) for name in _LATER),
)
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
_HEX = re.compile(r"0x[0-9a-fA-F]{1,64}", re.ASCII)
DEEPEST = 16
LONGEST = 20_000


def text_of_struct(tag: dict[str, Any]) -> str:
    """The shortest form of its address, as the ledger prints it."""
    address = "0x" + (tag["address"].hex().lstrip("0") or "0")
    inner = ", ".join(text_of(one) for one in tag["type_params"])
    return f"{address}::{tag['module']}::{tag['name']}" + (f"<{inner}>" if inner else "")


def text_of(tag: dict[str, Any]) -> str:
    name, inner = variant_of(tag)
    if name == "vector":
        return f"vector<{text_of(inner)}>"
    return text_of_struct(inner) if name == "struct" else name


def parse_tag(said: Any) -> dict[str, Any]:
    """Raises BadBcs."""
    if not isinstance(said, str) or len(said) > LONGEST:
        raise BadBcs("a Move type was expected")
    tag, rest = _tag(said, 0)
    if rest:
        raise BadBcs("a Move type with something after it")
    return tag


def parse_struct(said: Any) -> dict[str, Any]:
    name, inner = variant_of(parse_tag(said))
    if name != "struct":
        raise BadBcs("a Move struct was expected")
    found: dict[str, Any] = inner
    return found


def _tag(text: str, depth: int) -> tuple[dict[str, Any], str]:
    if depth > DEEPEST:
        raise BadBcs("a Move type that is nested too deeply")
    if (match := _HEX.match(text)) is not None:
        return _struct(match, text, depth)
    word = _WORD.match(text)
    if word is None or (word[0] not in (*_PLAIN, *_LATER) and word[0] != "vector"):
        raise BadBcs("a Move type that cannot be read")
    rest = text[word.end() :]
    if word[0] != "vector":
        return {word[0]: None}, rest
    inner, rest = _params(rest, depth)
    if len(inner) != 1:
        raise BadBcs("a vector of one type was expected")
    return {"vector": inner[0]}, rest


def _struct(match: re.Match[str], text: str, depth: int) -> tuple[dict[str, Any], str]:
    rest, words = text[match.end() :], []
    for _ in range(2):
        word = _WORD.match(rest[2:]) if rest.startswith("::") else None
        if word is None:
            raise BadBcs("a Move struct is written ADDRESS::MODULE::NAME")
        words.append(word[0])
        rest = rest[2 + word.end() :]
    params: list[dict[str, Any]] = []
    if rest.startswith("<"):
        params, rest = _params(rest, depth)
    address = bytes.fromhex(match[0][2:].rjust(64, "0"))
    return {"struct": {"address": address, "module": words[0], "name": words[1], "type_params": params}}, rest


def _params(text: str, depth: int) -> tuple[list[dict[str, Any]], str]:
    found: list[dict[str, Any]] = []
    if not text.startswith("<"):
        raise BadBcs("a Move type without its parameters")
    rest = text[1:]
    while True:
        tag, rest = _tag(rest.lstrip(" "), depth + 1)
        found.append(tag)
        if rest.startswith(">"):
            return found, rest[1:]
        if not rest.startswith(","):
            raise BadBcs("a Move type whose parameters do not end")
        rest = rest[1:]


TYPE_TAG = mapped(_TAG, text_of, parse_tag)
STRUCT_TAG = mapped(_STRUCT, text_of_struct, parse_struct)
