"""A file of JSON lines as a Table: one object a line, members of objects inside it as "outer.inner".   Thread: one at a time.

Format: https://jsonlines.org; a line that is no object is counted and left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from app.model.language import tr
from app.tables.block import CELL_CHARS, MOST_COLUMNS, BadTable, Block, RowByRow
from app.tables.bytes_of import BytesOf
from app.tables.lines import BLOCK, line_blocks

NOT_JSON = "not a JSON object"
DEPTH = 5
_SAMPLE_LINES = 1000
_decode = msgspec.json.Decoder().decode


class JsonlTable:
    """Raises BadTable."""

    def __init__(self, path: Path, *, block: int = BLOCK) -> None:
        self._path, self._block = path, block
        self._source: BytesOf | None = None
        with BytesOf(path) as source:
            data = next(line_blocks(source.read, "utf-8", "", 1 << 20), b"")
        if data.lstrip()[:1] == b"[":
            raise BadTable(tr("{path}: is one JSON array; write one object a line (JSON lines)", path=path))
        names: dict[str, None] = {}
        for raw in data.split(b"\n")[:_SAMPLE_LINES]:
            found = object_of(raw)
            names.update(dict.fromkeys(found or ()))
        if not names:
            raise BadTable(tr("{path}: holds no JSON object in its first lines", path=path))
        if len(names) > MOST_COLUMNS:
            raise BadTable(
                tr("{path}: has {n} columns, more than {most}", path=path, n=len(names), most=MOST_COLUMNS)
            )
        self.names: Sequence[str] = tuple(names)
        self.kinds: Sequence[str] = [""] * len(names)

    @property
    def share(self) -> float:
        return self._source.share if self._source is not None else 0.0

    def blocks(self, wanted: Sequence[str] | None = None) -> Iterator[Block]:
        wanted = self.names if wanted is None else wanted
        line, row = 1, 0
        with BytesOf(self._path) as self._source:
            for data in line_blocks(self._source.read, "utf-8", "", self._block):
                block = parse_objects(data, wanted, line, row)
                line, row = line + data.count(b"\n"), block.end_row
                yield block


def parse_objects(data: bytes, wanted: Sequence[str], first_line: int, first_row: int) -> Block:
    """data: whole lines. A member that is not there is an empty cell."""
    made = RowByRow(wanted, first_row)
    for line, raw in enumerate(data.split(b"\n"), first_line):
        if not raw.strip():
            continue
        found = object_of(raw)
        if found is None:
            made.refuse(NOT_JSON, line, raw[:CELL_CHARS].decode("utf-8", "replace"))
        else:
            made.take(line, (found.get(name, "") for name in wanted))
    return made.block()


def object_of(raw: bytes) -> dict[str, str] | None:
    """Flat, all as text; None where it is no JSON object."""
    try:
        found = _decode(raw)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None
    if not isinstance(found, dict):
        return None
    flat: dict[str, str] = {}
    _flatten(found, "", flat, 0)
    return flat


def _flatten(found: dict[str, Any], above: str, flat: dict[str, str], depth: int) -> None:
    for name, value in found.items():
        if isinstance(value, dict):
            if depth < DEPTH:
                _flatten(value, f"{above}{name}.", flat, depth + 1)
        elif len(flat) < MOST_COLUMNS:
            flat[f"{above}{name}"] = _text(value)


def _text(value: Any) -> str:
    if value is None or isinstance(value, list):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else repr(value)
