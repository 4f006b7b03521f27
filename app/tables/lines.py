"""Cuts a stream of bytes into blocks of whole lines in UTF-8, whatever the encoding and the line ends.   Thread: any.

A line end inside quotes ends no line, as far as quotes are balanced within MAX_RECORD bytes.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator

import numpy as np

BLOCK = 4 << 20
MAX_RECORD = 1 << 20


def line_blocks(
    read: Callable[[int], bytes], encoding: str = "utf-8", quote: str = '"', size: int = BLOCK
) -> Iterator[bytes]:
    """Blocks that end with a line's end, but for the last of a file without one. No byte order mark."""
    decoder = codecs.getincrementaldecoder(
        "utf-8-sig" if encoding.lower() in ("utf-8", "utf8") else encoding
    )("replace")
    has_lone_cr: bool | None = None
    carry = b""
    while True:
        data = read(size)
        piece = decoder.decode(data, final=not data)
        if has_lone_cr is None and piece:
            has_lone_cr = "\r" in piece and "\n" not in piece
        if has_lone_cr:
            piece = piece.replace("\r", "\n")
        carry += piece.encode("utf-8", "replace")
        if not data:
            if carry:
                yield carry
            return
        end = whole_lines(carry, quote)
        if end:
            yield carry[:end]
            carry = carry[end:]


def whole_lines(data: bytes, quote: str = '"') -> int:
    """How many bytes of data are whole lines."""
    sign = quote.encode() if quote else b""
    if not sign or sign not in data:
        return data.rfind(b"\n") + 1
    array = np.frombuffer(data, np.uint8)
    ends = np.flatnonzero(array == 10)
    quotes = np.flatnonzero(array == sign[0])
    even = ends[np.searchsorted(quotes, ends) % 2 == 0]
    end = int(even[-1]) + 1 if len(even) else 0
    if len(data) - end > MAX_RECORD:  # a quote that nobody closes ends no file
        end = data.rfind(b"\n") + 1 or (len(data) if len(data) > 8 * MAX_RECORD else 0)
    return end
