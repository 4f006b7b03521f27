"""A copy of the blocks in which DuckDB finds everything else, so that a checkpoint cut short can be undone.

At a checkpoint DuckDB writes new data into free blocks, but the blocks of its directory and its headers in place; a disk
that tears such a write leaves a file that cannot be opened. After each checkpoint these blocks are copied to
`history.duckdb.directory`. Where the file alone cannot be opened they are put back: it is then as after the checkpoint
before, and the log, which DuckDB removes only after a whole checkpoint, brings the rest.

File: MAGIC, number of blocks, for each its offset and length (all 8 bytes, little endian), the blocks, SHA-256 of it all.
Thread: the writer's, with its lock held.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import duckdb

MAGIC = b"TVDIR001"
HEADERS = 12_288  # bytes: DuckDB's main header and two of the database
_MOST = 1 << 30


def beside(path: Path) -> Path:
    return path.with_name(path.name + ".directory")


def keep(connection: duckdb.DuckDBPyConnection, file: int, path: Path) -> None:
    """Copies the blocks as they are now.   file: open for reading as long as DuckDB has it open: closing it would
    take DuckDB's own lock away. Raises OSError, duckdb.Error; the copy before stays until the new one is whole."""
    size = int(connection.execute("SELECT block_size FROM pragma_database_size()").fetchall()[0][0])
    rows = connection.execute("SELECT DISTINCT block_id FROM pragma_metadata_info()").fetchall()
    places = [(0, HEADERS), *((HEADERS + int(row[0]) * size, size) for row in sorted(rows))]
    _write(beside(path), [(at, os.pread(file, length, at)) for at, length in places])


def put_back(path: Path, kept: Path, is_whole: Callable[[], bool]) -> bool:
    """Writes the copied blocks into the file; what stood there goes into `kept`, in the same form. Where there is no whole
    copy, or the file is not whole with it either, the file stays as it was and the answer is False. Raises OSError."""
    blocks = _read(beside(path))
    if not blocks or path.stat().st_size < max(at + len(content) for at, content in blocks):
        return False
    with path.open("rb") as file:
        before = [(at, _at(file, at, len(content))) for at, content in blocks]
    _write(kept, before)
    _into(path, blocks)
    if is_whole():
        return True
    _into(path, before)
    kept.unlink()
    return False


def _at(file: BinaryIO, at: int, length: int) -> bytes:
    file.seek(at)
    return file.read(length)


def _into(path: Path, blocks: list[tuple[int, bytes]]) -> None:
    with path.open("r+b") as file:
        for at, content in blocks:
            file.seek(at)
            file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _write(path: Path, blocks: list[tuple[int, bytes]]) -> None:
    numbers = [len(blocks), *(n for at, content in blocks for n in (at, len(content)))]
    whole = b"".join(
        [MAGIC, *(n.to_bytes(8, "little") for n in numbers), *(content for _, content in blocks)]
    )
    part = path.with_name(path.name + ".part")
    with part.open("wb") as file:
        file.write(whole + hashlib.sha256(whole).digest())
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _read(path: Path) -> list[tuple[int, bytes]]:
    """Empty where it is missing, cut short or changed."""
    try:
        if not 0 < path.stat().st_size <= _MOST:
            return []
        content = path.read_bytes()
    except OSError:
        return []
    whole, digest = content[:-32], content[-32:]
    if whole[:8] != MAGIC or hashlib.sha256(whole).digest() != digest:
        return []
    numbers = [int.from_bytes(whole[i : i + 8], "little") for i in range(16, 16 + 16 * _count(whole), 8)]
    start, blocks = 16 + 16 * _count(whole), []
    for at, length in zip(numbers[::2], numbers[1::2], strict=True):
        blocks.append((at, whole[start : start + length]))
        start += length
    return blocks


def _count(whole: bytes) -> int:
    return int.from_bytes(whole[8:16], "little")
