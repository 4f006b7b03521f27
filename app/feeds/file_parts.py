"""Reads what is new in one watched file, a few MB at a time.   Thread: any worker, one at a time a file.

    for part in parts(path, positions, table_map, is_quiet=False): ...

CSV and JSON lines grow: whole lines are taken, a line that is still being written waits (unless the file is quiet: then it is
the last). Parquet and packed files are taken as a whole once they are quiet.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa

from app.feeds.file_position import HEAD, Position, Positions, digest
from app.tables.block import BadTable, Block, Table
from app.tables.csv_block import parse_block
from app.tables.csv_table import CsvTable
from app.tables.jsonl_table import parse_objects
from app.tables.lines import whole_lines
from app.tables.mapping import TableMap
from app.tables.opening import open_table

PART = 4 << 20
WIDE_ENCODINGS = ("utf-16", "utf-32", "utf16", "utf32")


@dataclass(frozen=True, slots=True)
class Part:
    """position: where the file stands after it, to be put into Positions once the readings are handed on."""

    block: Block
    position: Position
    bytes_read: int


def is_whole(path: Path) -> bool:
    """Whether files of this name are read as a whole."""
    return path.name.lower().endswith((".parquet", ".pq", ".gz"))


def parts(path: Path, positions: Positions, table: TableMap, *, is_quiet: bool) -> Iterator[Part]:
    """All that is new, in parts. Raises BadTable, OSError."""
    stat = path.stat()
    with path.open("rb") as file:
        head = file.read(HEAD)
    position = positions.find(path.name, stat, head)
    if is_whole(path):
        if is_quiet and (position.size, position.mtime_ns) != (stat.st_size, stat.st_mtime_ns):
            yield from _whole(path, position, table, stat)
        return
    if stat.st_size > position.offset:
        yield from _grown(path, position, table, stat, head, is_quiet)


def _whole(path: Path, before: Position, table: TableMap, stat: os.stat_result) -> Iterator[Part]:
    for block in _checked(path, table).blocks(table.columns()):
        yield Part(block, Position(stat.st_dev, stat.st_ino), 0)
    end = Position(stat.st_dev, stat.st_ino, size=stat.st_size, mtime_ns=stat.st_mtime_ns)
    yield _empty(table, end, stat.st_size)


def _grown(
    path: Path, at: Position, table: TableMap, stat: os.stat_result, head: bytes, is_quiet: bool
) -> Iterator[Part]:
    is_lines = path.name.lower().endswith((".jsonl", ".ndjson"))
    csv = None
    if not is_lines:
        if b"\n" not in head and len(head) < HEAD and not is_quiet:
            return  # the header itself is still being written
        found = _checked(path, table)
        if not isinstance(found, CsvTable):
            raise BadTable(f"{path.name}: is no CSV")
        csv = found
        if csv.dialect.encoding.lower().startswith(WIDE_ENCODINGS):
            raise BadTable(
                f"{path.name}: is in {csv.dialect.encoding}; a watched file must be in UTF-8 or one byte a letter"
            )
    offset, line, row = at.offset, at.line, at.row
    with path.open("rb") as file:
        if csv is not None and not offset:
            offset, line = csv.data_begins()
        while True:
            file.seek(offset)
            data = file.read(PART)
            end = whole_lines(data, csv.dialect.quote if csv else "")
            if not end and data and (is_quiet or len(data) == PART):
                end = len(data)
            if not end:
                return
            data = data[:end]
            if csv is not None:
                text = data.decode(csv.dialect.encoding, "replace").encode()
                block = parse_block(text, csv.names, table.columns(), csv.dialect, line, row)
            else:
                block = parse_objects(data, table.columns(), line, row)
            offset, line, row = offset + end, line + data.count(b"\n"), block.end_row
            kept = head[: min(HEAD, offset)]
            yield Part(
                block,
                Position(stat.st_dev, stat.st_ino, offset, line, row, digest(kept), len(kept)),
                len(data),
            )


def _checked(path: Path, table: TableMap) -> Table:
    """The file as a table that has the columns that the map names. Raises BadTable."""
    found = open_table(path, table.csv)
    missing = next((name for name in table.columns() if name not in found.names), None)
    if missing is not None:
        raise BadTable(f"{path.name}: has no column '{missing[:60]}'")
    return found


def _empty(table: TableMap, at: Position, size: int) -> Part:
    none = np.empty(0, np.int64)
    return Part(Block({name: pa.array([], pa.string()) for name in table.columns()}, none, none), at, size)
