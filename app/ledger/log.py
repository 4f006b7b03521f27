"""The embedded transparency log: leaves that are only ever added, and a signed checkpoint after each addition.

    log = TransparencyLog.open(folder / "log.sqlite", KeyKeeper(folder, platform_keyring()), "trondheim")
    numbers = log.append([Entry(kind, t_ns, data)]); note = log.checkpoint(); path = log.inclusion(numbers[0])

Each append is one transaction that holds leaves, tiles and checkpoint: after a kill it is there whole or not at all.
Several processes may read; two that write wait for each other.   Thread: any.   Raises LedgerError.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import Entry, Kept, LedgerError
from app.ledger.keys import KeyKeeper
from app.ledger.log_file import DamagedLog, LogFile
from app.ledger.merkle import consistency_proof, inclusion_path, leaf_hash
from app.ledger.note import Signer, Verifier, opened, parse, sign
from app.ledger.stored_tree import StoredTree

_COLUMNS = "idx, kind, t_ns, added_ns, data"


class TransparencyLog:
    def __init__(self, file: LogFile, signer: Signer | None, now: Callable[[], int] = time.time_ns) -> None:
        self._file, self._signer, self._now = file, signer, now
        self._tree = StoredTree()

    @classmethod
    def open(
        cls, path: Path, keys: KeyKeeper, district_id: str, now: Callable[[], int] = time.time_ns
    ) -> TransparencyLog:
        """For writing; a new log gets a key and the checkpoint of an empty tree. Raises LedgerError, NoKey."""
        file = LogFile(path)
        try:
            vkey = _newest_key(file)
            if vkey is None:
                signer = keys.make(district_id)
                log = cls(file, signer, now)
                log._begin(signer)
            else:
                verifier = Verifier.of(vkey)
                log = cls(file, keys.signer(verifier.name, verifier.key), now)
            log._check()
        except BaseException:
            file.close()
            raise
        return log

    @classmethod
    def read(cls, path: Path) -> TransparencyLog:
        """For reading only, beside whoever writes."""
        file = LogFile(path, is_read_only=True)
        try:
            log = cls(file, None)
            log._check()
        except BaseException:
            file.close()
            raise
        return log

    def _begin(self, signer: Signer) -> None:
        with self._file.writing() as connection:
            connection.execute("INSERT INTO meta VALUES ('origin', ?)", (signer.name,))
            connection.execute("INSERT INTO keys VALUES (0, ?)", (signer.verifier.vkey,))
            self._sign(connection, 0, [signer])

    def _check(self) -> None:
        """Leaves, newest checkpoint and keys fit together. Raises DamagedLog."""
        with self._file.reading() as connection:
            if _newest_of(connection) is None:
                raise LedgerError(f"{self._file.path}: there is no ledger yet")
            size, note = _count(connection), self.checkpoint()
            said = Checkpoint.of(opened(note, [Verifier.of(vkey) for vkey in self._vkeys(connection)]).text)
            root = self._tree.root(connection, said.size)
        if (said.size, said.root, said.origin) != (size, root, self.origin):
            raise DamagedLog(f"{self._file.path}: the ledger's newest checkpoint does not fit what it holds")

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def is_writable(self) -> bool:
        return self._signer is not None

    @property
    def origin(self) -> str:
        with self._file.reading() as connection:
            row = connection.execute("SELECT value FROM meta WHERE key = 'origin'").fetchone()
        return str(row[0])

    @property
    def vkey(self) -> str:
        vkey = _newest_key(self._file)
        assert vkey is not None
        return vkey

    @property
    def vkeys(self) -> tuple[str, ...]:
        """All that ever signed, oldest first."""
        with self._file.reading() as connection:
            return tuple(self._vkeys(connection))

    @staticmethod
    def _vkeys(connection: sqlite3.Connection) -> list[str]:
        return [str(row[0]) for row in connection.execute("SELECT vkey FROM keys ORDER BY first_size")]

    @property
    def size(self) -> int:
        with self._file.reading() as connection:
            return _count(connection)

    def root(self, size: int | None = None) -> bytes:
        with self._file.reading() as connection:
            return self._tree.root(connection, self._upto(connection, size))

    def append(self, entries: Sequence[Entry]) -> range:
        return self._append(entries, ())

    def rotate(self, entry: Entry, new: Signer) -> int:
        """The leaf that says so, under a checkpoint that both keys signed; from then on the new one signs alone."""
        place = self._append([entry], (new,))[0]
        self._signer = new
        return place

    def _append(self, entries: Sequence[Entry], also: Sequence[Signer]) -> range:
        if self._signer is None:
            raise LedgerError(f"{self._file.path}: opened for reading only")
        now_ns = self._now()
        try:
            with self._file.writing() as connection:
                first = _count(connection)
                if not entries:
                    return range(first, first)
                _refuse_other_key(connection, self._signer)
                size = first + len(entries)
                connection.executemany(
                    "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        (first + k, one.kind, one.t_ns, now_ns, leaf_hash(one.data), one.data)
                        for k, one in enumerate(entries)
                    ),
                )
                self._tree.grow(connection, first, size)
                for signer in also:
                    connection.execute("INSERT INTO keys VALUES (?, ?)", (size, signer.verifier.vkey))
                self._sign(connection, size, [self._signer, *also])
        except BaseException:
            self._tree.forget()
            raise
        return range(first, size)

    def _sign(self, connection: sqlite3.Connection, size: int, signers: Sequence[Signer]) -> None:
        text = Checkpoint(signers[0].name, size, self._tree.root(connection, size)).text
        connection.execute(
            "INSERT INTO checkpoints VALUES (?, ?, ?)", (size, self._now(), sign(text, *signers))
        )

    def checkpoint(self, size: int | None = None) -> bytes:
        """The newest, or the first one of at least this size."""
        if size is None:
            query, values = "SELECT note FROM checkpoints ORDER BY size DESC LIMIT 1", ()
        else:
            query, values = "SELECT note FROM checkpoints WHERE size >= ? ORDER BY size LIMIT 1", (size,)  # type: ignore[assignment]
        with self._file.reading() as connection:
            row = connection.execute(query, values).fetchone()
        if row is None:
            raise LedgerError(f"the ledger has no checkpoint of {size} leaves")
        parse(bytes(row[0]))
        return bytes(row[0])

    def checkpoint_made_ns(self) -> int:
        with self._file.reading() as connection:
            row = connection.execute("SELECT made_ns FROM checkpoints ORDER BY size DESC LIMIT 1").fetchone()
        return int(row[0])

    def get(self, index: int) -> Kept:
        with self._file.reading() as connection:
            row = connection.execute(f"SELECT {_COLUMNS} FROM entries WHERE idx = ?", (index,)).fetchone()
        if row is None:
            raise LedgerError(f"the ledger has no leaf {index}")
        return _kept(row)

    def find(
        self,
        kinds: Sequence[str] = (),
        from_ns: int | None = None,
        to_ns: int | None = None,
        *,
        after: int = -1,
        before: int | None = None,
        newest_first: bool = False,
        most: int = 1000,
    ) -> list[Kept]:
        where, values = ["idx > ?"], [after]  # type: tuple[list[str], list[object]]
        if before is not None:
            where.append("idx < ?")
            values.append(before)
        if from_ns is not None:
            where.append("t_ns >= ?")
            values.append(from_ns)
        if to_ns is not None:
            where.append("t_ns < ?")
            values.append(to_ns)
        if kinds:
            where.append(f"({' OR '.join('kind GLOB ?' for _ in kinds)})")
            values += [_glob(kind) for kind in kinds]
        order = "DESC" if newest_first else "ASC"
        query = f"SELECT {_COLUMNS} FROM entries WHERE {' AND '.join(where)} ORDER BY idx {order} LIMIT ?"
        with self._file.reading() as connection:
            return [_kept(row) for row in connection.execute(query, [*values, most])]

    def inclusion(self, index: int, size: int | None = None) -> tuple[bytes, ...]:
        with self._file.reading() as connection:
            upto = self._upto(connection, size)
            if not 0 <= index < upto:
                raise LedgerError(f"the ledger of {upto} leaves has no leaf {index}")
            return inclusion_path(lambda a, b: self._tree.subtree(connection, a, b), index, upto)

    def consistency(self, old: int, new: int | None = None) -> tuple[bytes, ...]:
        with self._file.reading() as connection:
            upto = self._upto(connection, new)
            if not 0 <= old <= upto:
                raise LedgerError(f"the ledger has {upto} leaves, not {old}")
            return consistency_proof(lambda a, b: self._tree.subtree(connection, a, b), old, upto)

    @staticmethod
    def _upto(connection: sqlite3.Connection, size: int | None) -> int:
        count = _count(connection)
        if size is not None and not 0 <= size <= count:
            raise LedgerError(f"the ledger has {count} leaves, not {size}")
        return count if size is None else size

    def close(self) -> None:
        self._file.close()


def _count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT coalesce(max(idx) + 1, 0) FROM entries").fetchone()[0])


def _newest_key(file: LogFile) -> str | None:
    with file.reading() as connection:
        return _newest_of(connection)


def _newest_of(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT vkey FROM keys ORDER BY first_size DESC LIMIT 1").fetchone()
    return None if row is None else str(row[0])


def _refuse_other_key(connection: sqlite3.Connection, signer: Signer) -> None:
    if _newest_of(connection) != signer.verifier.vkey:
        raise LedgerError("another program has changed the ledger's key; start this one again")


def _kept(row: tuple[int, str, int, int, bytes]) -> Kept:
    return Kept(row[0], Entry(row[1], row[2], bytes(row[4])), row[3])


def _glob(kind: str) -> str:
    """A kind as a GLOB in which only a last * stands for anything."""
    end = "*" if kind.endswith("*") else ""
    plain = kind.removesuffix("*") if end else kind
    return "".join(f"[{c}]" if c in "*?[" else c for c in plain) + end
