"""A log as files that anyone can serve and anyone can check: tiles, entry bundles and checkpoint of c2sp.org/tlog-tiles.

    export(log, folder)                              # a web server or a stick: nothing of ours is needed to read it
    reader = TileReader(fetch, trust); reader.path(17); reader.entries(0)

    checkpoint                       the newest signed checkpoint
    tile/0/x001/234, tile/0/005.p/17 256 hashes of 32 bytes of one level; a partial tile says how many it has
    tile/entries/000                 256 leaves, each after its length in two bytes, big-endian

A hash tile of level 0 holds leaf hashes, one above the hashes over whole tiles below.   Thread: any.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import MOST_LEAF, LedgerError, ProofError
from app.ledger.log import TransparencyLog
from app.ledger.log_checks import check_checkpoint
from app.ledger.merkle import HASH_BYTES, consistency_proof, inclusion_path, leaf_hash
from app.ledger.note import MOST_BYTES as MOST_NOTE
from app.ledger.note import parse
from app.ledger.stored_tree import WIDTH
from app.ledger.trust_file import Trust
from app.ledger.vouched import VouchedTiles

ENTRIES = "entries"
LARGEST_BUNDLE = WIDTH * (MOST_LEAF + 2)
_PATH = re.compile(
    r"tile/(entries|0|[1-9]|[1-5][0-9]|6[0-3])/((?:x[0-9]{3}/)*[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?", re.ASCII
)

Fetch = Callable[[str, int], bytes]
"""(path, most bytes) -> the resource. Raises LedgerError."""


def tile_path(level: int | str, n: int, width: int = WIDTH) -> str:
    """level: 0 to 63, or ENTRIES.   width: hashes or leaves in it; WIDTH for a whole one."""
    number = f"{n % 1000:03}"
    while n := n // 1000:
        number = f"x{n % 1000:03}/{number}"
    return f"tile/{level}/{number}" + (f".p/{width}" if width < WIDTH else "")


def tile_of(path: str) -> tuple[int | str, int, int]:
    """Level, number and width; only for the one spelling of a path. Raises ProofError."""
    match = _PATH.fullmatch(path) if len(path) <= 200 else None
    if match is None:
        raise ProofError("no path of a tile")
    level = match[1] if match[1] == ENTRIES else int(match[1])
    n, width = int(match[2].replace("x", "").replace("/", "")), int(match[3] or WIDTH)
    if tile_path(level, n, width) != path:
        raise ProofError("a path of a tile in an odd spelling")
    return level, n, width


def tiles(size: int) -> Iterator[tuple[int | str, int, int]]:
    """Level, number and width of all that a tree of `size` leaves has."""
    level, count = 0, size
    while count:
        for n in range(-(-count // WIDTH)):
            width = min(WIDTH, count - n * WIDTH)
            if level == 0:
                yield ENTRIES, n, width
            yield level, n, width
        level, count = level + 1, count // WIDTH


def pack(leaves: list[bytes]) -> bytes:
    """An entry bundle."""
    return b"".join(len(leaf).to_bytes(2, "big") + leaf for leaf in leaves)


def unpack(bundle: bytes, width: int) -> list[bytes]:
    """Raises ProofError where it does not hold exactly this many leaves."""
    leaves: list[bytes] = []
    place = 0
    while place < len(bundle) and len(leaves) < width:
        end = place + 2 + int.from_bytes(bundle[place : place + 2], "big")
        if place + 2 > len(bundle) or end > len(bundle):
            raise ProofError("an entry bundle that ends within a leaf")
        leaves.append(bundle[place + 2 : end])
        place = end
    if len(leaves) != width or place != len(bundle):
        raise ProofError(f"an entry bundle that does not hold {width} leaves")
    return leaves


def export(log: TransparencyLog, folder: Path) -> int:
    """Writes what a tree of the log's newest checkpoint has and the folder lacks; how many files. The checkpoint comes last,
    so that whoever reads meanwhile finds all that it needs. Raises LedgerError."""
    note, count = log.checkpoint(), 0
    size = Checkpoint.of(parse(note)[0]).size
    _refuse_other(log, folder, size)
    try:
        for level, n, width in tiles(size):
            path = folder / tile_path(level, n, width)
            if path.exists():
                continue
            first = n * WIDTH
            whole = pack(log.leaves(first, first + width)) if level == ENTRIES else b""
            _write(path, whole or log.tile(int(level), n, width))
            count += 1
        _write(folder / "checkpoint", note)
    except OSError as error:
        raise LedgerError(f"{folder}: {error.strerror or error.__class__.__name__}") from error
    return count + 1


def _refuse_other(log: TransparencyLog, folder: Path, size: int) -> None:
    """What lies there already must be this log's: tiles of two logs in one folder are none of either."""
    if not (folder / "checkpoint").exists():
        return
    try:
        there = Checkpoint.of(parse(from_folder(folder)("checkpoint", MOST_NOTE))[0])
    except ProofError as error:
        raise LedgerError(
            f"{folder}: holds a checkpoint that cannot be read; choose another folder"
        ) from error
    if there.origin != log.origin or there.size > size or there.root != log.root(there.size):
        raise LedgerError(f"{folder}: holds another log, or another state of this one; choose another folder")


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    with beside.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)


def from_folder(folder: Path) -> Fetch:
    def fetch(path: str, most: int) -> bytes:
        try:
            with (folder / path).open("rb") as stream:
                return stream.read(most + 1)
        except OSError as error:
            raise LedgerError(f"{folder / path}: {error.strerror or error.__class__.__name__}") from error

    return fetch


class TileReader:
    """Somebody's log as tiles. Nothing is believed but the checkpoint's key: each tile must lead to its root."""

    def __init__(self, fetch: Fetch, trust: Trust) -> None:
        """Raises ProofError where the checkpoint is not signed by a trusted key, LedgerError where it cannot be had."""
        self._fetch = fetch
        self.note = fetch("checkpoint", MOST_NOTE)
        found = check_checkpoint(self.note, trust)
        if found.point is None or not found.is_signed:
            raise ProofError("; ".join(check.detail for check in found.checks))
        self.point = found.point
        self._tiles = VouchedTiles(self.point.size, self.point.root, self._fetched)

    def _fetched(self, level: int, n: int, width: int) -> list[bytes]:
        data = self._fetch(tile_path(level, n, width), WIDTH * HASH_BYTES)
        if len(data) != width * HASH_BYTES:
            raise ProofError(f"tile {n} of level {level} has {len(data)} bytes, not {width * HASH_BYTES}")
        return [data[k : k + HASH_BYTES] for k in range(0, len(data), HASH_BYTES)]

    def path(self, index: int) -> tuple[bytes, ...]:
        """The audit path of a leaf under the checkpoint. Raises ProofError, LedgerError."""
        if not 0 <= index < self.point.size:
            raise ProofError(f"the ledger of {self.point.size} leaves has no leaf {index}")
        return inclusion_path(self._tiles.over, index, self.point.size)

    def consistency(self, old: int) -> tuple[bytes, ...]:
        """From a tree of `old` leaves to the checkpoint's. Raises ProofError, LedgerError."""
        if not 0 <= old <= self.point.size:
            raise ProofError(f"the ledger has {self.point.size} leaves, not {old}")
        return consistency_proof(self._tiles.over, old, self.point.size)

    def entries(self, n: int) -> list[bytes]:
        """The leaves n * 256 to (n + 1) * 256, each held against its hash. Raises ProofError, LedgerError."""
        if not 0 <= n * WIDTH < self.point.size:
            raise ProofError(f"the ledger of {self.point.size} leaves has no entry bundle {n}")
        width = self._tiles.width(n)
        leaves = unpack(self._fetch(tile_path(ENTRIES, n, width), LARGEST_BUNDLE), width)
        for k, leaf in enumerate(leaves, n * WIDTH):
            if leaf_hash(leaf) != self._tiles.leaf(k):
                raise ProofError(f"leaf {k} is not the one of the checkpoint")
        return leaves
