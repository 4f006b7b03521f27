"""The tree of a stored log: the hash over any of its leaves, from tiles of 256 hashes (c2sp.org/tlog-tiles).

A path through a million leaves reads some three tiles and not the leaves. Tiles never change, so they are cached.
Thread: any; `connection` is the caller's, under its lock.
"""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from collections.abc import Callable

from app.ledger.contract import LedgerError
from app.ledger.merkle import EMPTY, HASH_BYTES, node_hash, root_of, split

WIDTH = 256
_HEIGHT = 8
_CACHED = 128  # tiles of 8 KiB

Hashes = Callable[[int, int, int], list[bytes]]
"""(level, first, end) -> hashes of one tile."""


class StoredTree:
    def __init__(self) -> None:
        self._tiles: OrderedDict[tuple[int, int], bytes] = OrderedDict()

    def root(self, connection: sqlite3.Connection, size: int) -> bytes:
        return self.subtree(connection, 0, size) if size else EMPTY

    def subtree(self, connection: sqlite3.Connection, first: int, end: int) -> bytes:
        """Of leaves first..end, which all stand in the file. Raises LedgerError where hashes are missing."""
        return self.over(first, end, lambda level, start, stop: self.hashes(connection, level, start, stop))

    @classmethod
    def over(cls, first: int, end: int, hashes: Hashes) -> bytes:
        """The same from any source of tiles.   hashes: as the method `hashes`, all of one tile."""
        width = end - first
        if width & (width - 1) == 0 and first % width == 0:
            level, rest = divmod(width.bit_length() - 1, _HEIGHT)
            start = first >> _HEIGHT * level
            return root_of(hashes(level, start, start + (1 << rest)))
        middle = first + split(width)
        return node_hash(cls.over(first, middle, hashes), cls.over(middle, end, hashes))

    def hashes(self, connection: sqlite3.Connection, level: int, first: int, end: int) -> list[bytes]:
        """Of a tile level: hashes first..end, all of one tile; of level 0 leaf hashes, of each above those over whole tiles."""
        n = first // WIDTH
        tile = self._tile(connection, level, n)
        if tile is None:
            if level == 0:
                query = "SELECT leaf FROM entries WHERE idx >= ? AND idx < ? ORDER BY idx"
                found = connection.execute(query, (first, end)).fetchall()
            else:
                query = "SELECT root FROM tiles WHERE level = ? AND n >= ? AND n < ? ORDER BY n"
                found = connection.execute(query, (level - 1, first, end)).fetchall()
            if len(found) != end - first:
                raise LedgerError(f"the ledger lacks hashes {first} to {end} of level {level}; it is damaged")
            return [bytes(row[0]) for row in found]
        start = (first - n * WIDTH) * HASH_BYTES
        return [
            tile[k : k + HASH_BYTES] for k in range(start, start + (end - first) * HASH_BYTES, HASH_BYTES)
        ]

    def _tile(self, connection: sqlite3.Connection, level: int, n: int) -> bytes | None:
        key = level, n
        if key in self._tiles:
            self._tiles.move_to_end(key)
            return self._tiles[key]
        row = connection.execute("SELECT hashes FROM tiles WHERE level = ? AND n = ?", (level, n)).fetchone()
        if row is None:
            return None
        if len(row[0]) != WIDTH * HASH_BYTES:
            raise LedgerError(f"tile {n} of level {level} of the ledger is damaged")
        self._tiles[key] = bytes(row[0])
        if len(self._tiles) > _CACHED:
            self._tiles.popitem(last=False)
        return self._tiles[key]

    def grow(self, connection: sqlite3.Connection, old: int, new: int) -> None:
        """Writes the tiles that became complete; within the caller's transaction, leaves first."""
        level, before, after = 0, old, new
        while before // WIDTH < after // WIDTH:
            for n in range(before // WIDTH, after // WIDTH):
                hashes = self.hashes(connection, level, n * WIDTH, (n + 1) * WIDTH)
                connection.execute(
                    "INSERT INTO tiles VALUES (?, ?, ?, ?)", (level, n, root_of(hashes), b"".join(hashes))
                )
            level, before, after = level + 1, before // WIDTH, after // WIDTH

    def forget(self) -> None:
        """After a transaction that was taken back."""
        self._tiles.clear()
