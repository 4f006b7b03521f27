"""Tiles that a signed root vouches for: nothing is handed out that does not lead to it.   Thread: the caller's.

    tiles = VouchedTiles(size, root, fetch); tiles.leaf(17); tiles.over(0, 256)      # ProofError where something does not fit

The last, partial tile of each level is fetched at once: together they make the root, so it vouches for each of them. A whole
tile is held against its hash in the tile above.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from app.ledger.contract import ProofError
from app.ledger.merkle import EMPTY, HASH_BYTES, root_of
from app.ledger.stored_tree import WIDTH, StoredTree

_KEPT = 512  # whole tiles of 8 KiB

FetchTile = Callable[[int, int, int], list[bytes]]
"""(level, number, width) -> so many hashes. Raises LedgerError."""


class VouchedTiles:
    """size, root: of a checkpoint whose signature the caller has checked.   known: of a smaller tree of the same log, whose
    whole tiles are this one's too. Raises ProofError where the partial tiles do not make the root."""

    def __init__(self, size: int, root: bytes, fetch: FetchTile, known: VouchedTiles | None = None) -> None:
        self.size, self.root, self._fetch = size, root, fetch
        self._whole: OrderedDict[tuple[int, int], bytes] = (
            known._whole if known is not None else OrderedDict()
        )
        self._partial: dict[tuple[int, int], bytes] = {}
        level, count = 0, size
        while count:
            if width := count % WIDTH:
                self._partial[level, count // WIDTH] = self._fetched(level, count // WIDTH, width)
            level, count = level + 1, count // WIDTH
        if self.over(0, size) != root:
            raise ProofError("the tiles do not lead to the checkpoint's root")

    def width(self, n: int) -> int:
        """Leaves under tile n of level 0."""
        return min(WIDTH, self.size - n * WIDTH)

    def tile(self, level: int, n: int) -> bytes:
        """Its hashes, one behind another."""
        if (partial := self._partial.get((level, n))) is not None:
            return partial
        if (whole := self._whole.get((level, n))) is not None:
            self._whole.move_to_end((level, n))
            return whole
        tile = self._fetched(level, n, WIDTH)
        if root_of(_hashes(tile)) != self._hash(level + 1, n):
            raise ProofError(f"tile {n} of level {level} does not lead to the checkpoint's root")
        self._whole[level, n] = tile
        if len(self._whole) > _KEPT:
            self._whole.popitem(last=False)
        return tile

    def leaf(self, index: int) -> bytes:
        """The hash of a leaf, 0 <= index < size."""
        return self._hash(0, index)

    def over(self, first: int, end: int) -> bytes:
        """The hash over leaves first..end."""

        def hashes(level: int, start: int, stop: int) -> list[bytes]:
            n = start // WIDTH
            return _hashes(self.tile(level, n))[start - n * WIDTH : stop - n * WIDTH]

        return StoredTree.over(first, end, hashes) if first < end else EMPTY

    def before(self) -> list[bytes]:
        """Of the largest whole subtrees, from the left: what a larger tree is built on (app/ledger/log_range.py)."""
        found, first = [], 0
        for height in reversed(range(self.size.bit_length())):
            if self.size >> height & 1:
                found.append(self.over(first, first + (1 << height)))
                first += 1 << height
        return found

    def _hash(self, level: int, place: int) -> bytes:
        start = place % WIDTH * HASH_BYTES
        found = self.tile(level, place // WIDTH)[start : start + HASH_BYTES]
        if len(found) != HASH_BYTES:
            raise ProofError(f"the tree of {self.size} leaves has no hash {place} on level {level}")
        return found

    def _fetched(self, level: int, n: int, width: int) -> bytes:
        hashes = self._fetch(level, n, width)
        if len(hashes) != width or any(len(one) != HASH_BYTES for one in hashes):
            raise ProofError(f"tile {n} of level {level} does not hold {width} hashes")
        return b"".join(hashes)


def _hashes(tile: bytes) -> list[bytes]:
    return [tile[k : k + HASH_BYTES] for k in range(0, len(tile), HASH_BYTES)]
