"""ZIP files in one spelling: entries as they are, fixed times, nothing optional; any unzip opens them.   Thread: any.

    with PlainZipWriter(path) as out: out.add("bundle.json", data)
    for name, size, read in PlainZip(path).entries(): ...             # ProofError for any other ZIP

Nothing is compressed, so there is no bomb, and the same entries give the same bytes with any version of any library. The
reader walks the entries from the first byte, then demands that the directory behind them is byte for byte the one that
the writer would have made: no hidden entries, duplicates, links, comments, other names or sizes. At most 2 GB.
"""

from __future__ import annotations

import os
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from app.ledger.contract import LedgerError, ProofError

MOST_BYTES = 2_000_000_000
MOST_ENTRIES = 60_000
NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,60}(/[a-z0-9][a-z0-9._-]{0,60}){0,2}", re.ASCII)

_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
_DAY_ONE = 0x0021  # 1 January 1980, the earliest that a ZIP can say


def _local(name: bytes, crc: int, size: int) -> bytes:
    return _LOCAL.pack(b"PK\x03\x04", 20, 0, 0, 0, _DAY_ONE, crc, size, size, len(name), 0) + name


def _central(name: bytes, crc: int, size: int, at: int) -> bytes:
    head = _CENTRAL.pack(
        b"PK\x01\x02", 20, 20, 0, 0, 0, _DAY_ONE, crc, size, size, len(name), 0, 0, 0, 0, 0, at
    )
    return head + name


class PlainZipWriter:
    """Writes into `stream`, from its beginning; the caller gives the order, which is kept."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._at, self._directory = stream, 0, [b""]

    def add(self, name: str, data: bytes) -> None:
        """Raises LedgerError where it would be too large."""
        if not NAME.fullmatch(name) or ".." in name:
            raise ValueError(f"{name}: no name for an entry")
        raw, crc = name.encode(), zlib.crc32(data)
        if self._at + len(data) + 1_000_000 > MOST_BYTES or len(self._directory) > MOST_ENTRIES:
            raise LedgerError("more than 2 GB or 60,000 parts; choose a shorter interval or fewer signals")
        self._directory.append(_central(raw, crc, len(data), self._at))
        head = _local(raw, crc, len(data))
        self._stream.write(head)
        self._stream.write(data)
        self._at += len(head) + len(data)

    def finish(self) -> None:
        directory, count = b"".join(self._directory), len(self._directory) - 1
        self._stream.write(directory)
        self._stream.write(_END.pack(b"PK\x05\x06", 0, 0, count, count, len(directory), self._at, 0))


class PlainZip:
    """path: any file.   The constructor reads the structure; contents are read one at a time. Raises ProofError, OSError."""

    def __init__(self, path: Path) -> None:
        self._stream = path.open("rb")
        try:
            self._entries = self._walked(os.fstat(self._stream.fileno()).st_size)
        except BaseException:
            self._stream.close()
            raise

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._entries)

    def size(self, name: str) -> int:
        return self._entries[name][1]

    def read(self, name: str, most: int = MOST_BYTES) -> bytes:
        """Raises ProofError where it is not there, larger than `most`, or damaged."""
        if name not in self._entries:
            raise ProofError(f"{name} is missing")
        at, size, crc = self._entries[name]
        if size > most:
            raise ProofError(f"{name} has {size} bytes; at most {most} are read")
        self._stream.seek(at)
        data = self._stream.read(size)
        if zlib.crc32(data) != crc:
            raise ProofError(f"{name} is damaged: its check sum is another")
        return data

    def _walked(self, whole: int) -> dict[str, tuple[int, int, int]]:
        if whole > MOST_BYTES:
            raise ProofError("a file of more than 2 GB; that is more than a bundle has")
        found: dict[str, tuple[int, int, int]] = {}
        directory: list[bytes] = []
        at, read = 0, self._reader(whole)
        while read(at, 4) == b"PK\x03\x04":
            head = read(at, _LOCAL.size)
            fields = _LOCAL.unpack(head)
            crc, size, length = fields[6], fields[7], fields[9]
            raw = read(at + _LOCAL.size, length)
            name = raw.decode("ascii", "replace")
            if head + raw != _local(raw, crc, size):
                raise ProofError("a ZIP that Tvilling did not write: an entry is compressed or has extras")
            if not NAME.fullmatch(name) or ".." in name or name in found:
                raise ProofError("a ZIP with an odd name, or one name twice")
            if len(found) >= MOST_ENTRIES:
                raise ProofError(f"a ZIP of more than {MOST_ENTRIES} entries")
            start = at + len(head) + length
            if start + size > whole:
                raise ProofError("a ZIP that ends too early")
            found[name] = start, size, crc
            directory.append(_central(raw, crc, size, at))
            at = start + size
        tail = b"".join(directory)
        tail += _END.pack(b"PK\x05\x06", 0, 0, len(found), len(found), len(tail), at, 0)
        if not found or at + len(tail) != whole or read(at, len(tail)) != tail:
            raise ProofError(
                "a ZIP whose directory does not fit its entries; it was cut, added to or changed"
            )
        return found

    def _reader(self, whole: int) -> Callable[[int, int], bytes]:
        def read(at: int, length: int) -> bytes:
            self._stream.seek(at)
            data = self._stream.read(length)
            if len(data) != length:
                raise ProofError("a ZIP that ends too early")
            return data

        return read

    def close(self) -> None:
        self._stream.close()

    def __enter__(self) -> PlainZip:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)
