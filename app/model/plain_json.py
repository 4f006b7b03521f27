"""JSON from outside, held to a depth before it is parsed.   Thread: any; pure.

    value = loads(text, deepest=32)        # ValueError for what is no JSON, or deeper

Python's own reader goes down as far as the recursion limit, and a library that raises it (py-ecc: 100,000) makes some
hundred kilobytes of brackets end the whole process. So brackets are counted first.
"""

from __future__ import annotations

import json
import re
from typing import Any

DEEPEST = 100
_MARKS = re.compile(r'["\[\]{}]|\\.', re.DOTALL)


class TooDeep(ValueError):
    pass


def loads(text: str | bytes, *, deepest: int = DEEPEST, **options: Any) -> Any:
    """text: bytes are UTF-8.   options: of json.loads. Raises ValueError."""
    if isinstance(text, bytes):
        text = text.decode("utf-8")
    refuse_deeper(text, deepest)
    return json.loads(text, **options)


def refuse_deeper(text: str, deepest: int = DEEPEST) -> None:
    """One pass over quotes and brackets; none where there are few. Raises TooDeep."""
    if text.count("[") + text.count("{") <= deepest:
        return
    depth, is_text = 0, False
    for match in _MARKS.finditer(text):
        mark = match[0]
        if mark == '"':
            is_text = not is_text
        elif not is_text and mark in "[{":
            depth += 1
            if depth > deepest:
                raise TooDeep(f"nested deeper than {deepest}")
        elif not is_text and mark in "]}":
            depth -= 1
