"""Which signals a batch holds and the leaf hash of each, beside the log: so that a difference can be named.

The log itself holds the root over them, so a list that was changed gives itself away, and one that is lost costs names
only. `lists.sqlite` may be deleted; it is written again where a batch still matches.   Thread: any, behind one lock.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.ledger.merkle import HASH_BYTES, root_of

_TABLES = (
    "CREATE TABLE IF NOT EXISTS names (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
    "CREATE TABLE IF NOT EXISTS lists (leaf INTEGER PRIMARY KEY, names BLOB NOT NULL, hashes BLOB NOT NULL)",
)


@dataclass(frozen=True, slots=True)
class SignalList:
    """ids: in the order of the batch's tree.   hashes: a leaf each."""

    ids: tuple[str, ...]
    hashes: tuple[bytes, ...]

    @property
    def root(self) -> bytes:
        return root_of(self.hashes)


class SignalLists:
    """path: made where it is not there. What cannot be used is forgotten and begun again."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._begin(path)
        except sqlite3.DatabaseError:
            for name in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
                name.unlink(missing_ok=True)
            self._begin(path)

    def _begin(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")  # what a power cut takes is only a help
            for statement in _TABLES:
                self._connection.execute(statement)
            found = self._connection.execute("SELECT id, n FROM names").fetchall()
        except BaseException:
            self._connection.close()
            raise
        self._numbers: dict[str, int] = dict(found)

    def keep(self, lists: Iterable[tuple[int, Sequence[str], Sequence[bytes]]]) -> None:
        """(leaf number, ids, hashes) of each batch. A disk that is full costs names only."""
        with self._lock:
            try:
                self._connection.execute("BEGIN")
                for leaf, ids, hashes in lists:
                    for name in ids:
                        if name not in self._numbers:
                            self._numbers[name] = len(self._numbers)
                            self._connection.execute(
                                "INSERT INTO names VALUES (?, ?)", (self._numbers[name], name)
                            )
                    numbers = np.array([self._numbers[name] for name in ids], "<u4").tobytes()
                    self._connection.execute(
                        "INSERT OR REPLACE INTO lists VALUES (?, ?, ?)", (leaf, numbers, b"".join(hashes))
                    )
                self._connection.execute("COMMIT")
            except sqlite3.Error:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                self._numbers = dict(self._connection.execute("SELECT id, n FROM names").fetchall())

    def get(self, leaf: int) -> SignalList | None:
        """None where it was lost or is damaged."""
        with self._lock:
            try:
                row = self._connection.execute(
                    "SELECT names, hashes FROM lists WHERE leaf = ?", (leaf,)
                ).fetchone()
            except sqlite3.Error:
                return None
            name_of = {number: name for name, number in self._numbers.items()}
        if row is None:
            return None
        numbers, raw = np.frombuffer(row[0], "<u4"), bytes(row[1])
        if len(raw) != HASH_BYTES * len(numbers) or not set(numbers.tolist()) <= name_of.keys():
            return None
        hashes = tuple(raw[k : k + HASH_BYTES] for k in range(0, len(raw), HASH_BYTES))
        return SignalList(tuple(name_of[n] for n in numbers.tolist()), hashes)

    def close(self) -> None:
        with self._lock:
            self._connection.close()
