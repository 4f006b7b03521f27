"""How far each watched file has been read, so that a restart reads nothing again.   Thread: that of the feed's reading.

Kept as JSON, `NAME.files.json` in the feeds' folder, written beside and renamed. A file is known by its device and inode and by
its first bytes: a new file under an old name is read from its beginning, a renamed one is not read again.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import msgspec

HEAD = 1024
MOST = 10_000
_MOST_BYTES = 16 << 20


class Position(msgspec.Struct):
    """offset: bytes done.   line, row: of the next line (1-based), data row (0-based).   head: digest of the first head_len bytes.
    size, mtime_ns: of a file that is read as a whole, when it was read.
    """

    dev: int
    ino: int
    offset: int = 0
    line: int = 1
    row: int = 0
    head: str = ""
    head_len: int = 0
    size: int = 0
    mtime_ns: int = 0


class Positions:
    """path: where they are kept, None for nowhere."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.of: dict[str, Position] = _read(path)

    def find(self, name: str, stat: os.stat_result, head: bytes) -> Position:
        """Of this file, by name or by where it was before it was renamed; a fresh one where it is another."""
        known = self.of.get(name)
        if known is None or not _is_same(known, stat, head):
            known = next(
                (p for n, p in self.of.items() if n != name and _is_same(p, stat, head) and p.head_len), None
            )
            known = msgspec.structs.replace(known) if known else Position(stat.st_dev, stat.st_ino)
            self.of[name] = known
        return known

    def forget_others(self, names: set[str]) -> None:
        """Positions of files that are gone, once there are too many."""
        if len(self.of) > MOST:
            self.of = {name: p for name, p in self.of.items() if name in names}

    def save(self) -> None:
        """Raises OSError."""
        if self._path is None:
            return
        self._path.parent.mkdir(parents=True, exist_ok=True)
        beside = self._path.with_suffix(".part")
        beside.write_bytes(msgspec.json.encode(self.of))
        beside.replace(self._path)


def digest(head: bytes) -> str:
    return hashlib.sha256(head).hexdigest()


def _is_same(known: Position, stat: os.stat_result, head: bytes) -> bool:
    """The inode and the first bytes are what they were, and it has not become shorter."""
    is_file = (known.dev, known.ino) == (stat.st_dev, stat.st_ino) and stat.st_size >= known.offset
    return is_file and (not known.head_len or digest(head[: known.head_len]) == known.head)


def _read(path: Path | None) -> dict[str, Position]:
    """What was kept; nothing where it cannot be read, which costs only reading files again."""
    if path is None:
        return {}
    try:
        if path.stat().st_size > _MOST_BYTES:
            return {}
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Position])
    except (OSError, msgspec.DecodeError):
        return {}
