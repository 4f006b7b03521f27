"""The readings of a bundle as CSV for people: derived from the leaves, so a checker makes it again.   Thread: any; pure.

signal,time,t_ns,value,quality,seen_ns          lines end with LF; values as the shortest decimal; nan, inf, -inf
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from app.ledger.batch import PREFIX, ROW_BYTES, read_leaf
from app.ledger.contract import ProofError
from app.ledger.log_checks import when
from app.model.quality import Quality

HEAD = "signal,time,t_ns,value,quality,seen_ns\n"
_WORDS = {int(one): one.word for one in Quality}


def leaves_of(data: bytes) -> Iterator[bytes]:
    """Leaves that stand one behind another. Raises ProofError."""
    at = 0
    while at < len(data):
        start = at + len(PREFIX)
        try:
            (length,) = struct.unpack_from("<H", data, start)
            (count,) = struct.unpack_from("<I", data, start + 2 + length)
        except struct.error as error:
            raise ProofError("the readings of a batch end too early") from error
        end = start + 6 + length + count * ROW_BYTES
        if end > len(data):
            raise ProofError("the readings of a batch end too early")
        yield data[at:end]
        at = end


def lines_of(leaf: bytes) -> str:
    """The lines of one signal. Raises ProofError."""
    signal, rows = read_leaf(leaf)
    name = quoted(signal)
    return "".join(
        f"{name},{when(t)},{t},{value!r},{_WORDS.get(quality, quality)},{seen}\n"
        for t, value, quality, seen in rows.tolist()
    )


def quoted(text: str) -> str:
    """Quoted wherever a spreadsheet could take it for something else than text."""
    if text.replace("_", "").replace(".", "").replace("-", "").isalnum() and text[0].isalnum():
        return text
    return '"' + text.replace('"', '""') + '"'
