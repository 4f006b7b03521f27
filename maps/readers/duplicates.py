"""Finds keys that stand twice in a JSON object, which every JSON reader hides by keeping the last one.   Thread: any."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

import msgspec

from app.model.plain_json import loads

_NEXT_KEY = re.compile(rb'[\s{,]*"(?:[^"\\]|\\.)*"\s*:\s*', re.DOTALL)


def keys_twice(text: bytes, members: Mapping[str, msgspec.Raw]) -> list[str]:
    """Keys of the object `text` that stand more than once.   members: the same object, decoded, values raw.

    Walks along the text comparing it with the values that were kept: at a memory's speed, since only an object with
    a doubled key has something else there.
    """
    at = 0
    for raw in members.values():
        key = _NEXT_KEY.match(text, at)
        value = bytes(raw)
        if key is None or not text.startswith(value, key.end()):
            return _slowly(text)
        at = key.end() + len(value)
    return [] if text[at:].strip() == b"}" or not members else _slowly(text)


def _slowly(text: bytes) -> list[str]:
    outermost: list[list[str]] = []

    def remember(pairs: list[tuple[str, Any]]) -> None:
        outermost[:] = [[key for key, _ in pairs]]  # the outermost object ends last

    try:
        loads(text.decode("utf-8"), object_pairs_hook=remember)
    except (ValueError, RecursionError):
        return []
    return [key for key, n in Counter(outermost[0]).items() if n > 1] if outermost else []
