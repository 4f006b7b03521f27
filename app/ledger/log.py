"""The embedded transparency log: leaves that are only ever added, and a signed checkpoint after each addition.

    log = TransparencyLog.open(folder / "log.sqlite", KeyKeeper(folder, platform_keyring()), "trondheim")
    numbers = log.append([Entry(kind, t_ns, data)]); note = log.checkpoint(); path = log.inclusion(numbers[0])

Each append is one transaction that holds leaves, tiles and checkpoint: after a kill it is there whole or not at all.
Several processes may read; two that write wait for each other.   Thread: any.   Raises LedgerError.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import Entry, Kept, LedgerError, ProofError
from app.ledger.keys import KeyKeeper
from app.ledger.log_file import DamagedLog, LogFile
from app.ledger.log_notes import add_cosignature, checkpoint_of, witnessed_of
from app.ledger.log_query import COLUMNS, Query, find, kept
from app.ledger.log_range import root_from
from app.ledger.merkle import EMPTY, consistency_proof, inclusion_path, leaf_hash
from app.ledger.note import Signer, Verifier, opened, sign
from app.ledger.stored_tree import WIDTH, StoredTree
from app.ledger.vouched import VouchedTiles

Rotation = Callable[[int, bytes, Signer], Entry]
"""(leaves, root, old signer) -> the leaf that says which key comes next."""


class TransparencyLog:
    def __init__(self, file: LogFile, signer: Signer | None, now: Callable[[], int] = time.time_ns) -> None:
        self._file, self._signer, self._now = file, signer, now
        self._tree, self._origin = StoredTree(), ""
        self._vouched: VouchedTiles | None = None

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
            self._sign(connection, 0, EMPTY, [signer])

    def _check(self) -> None:
        """Leaves, newest checkpoint and keys fit together. Raises DamagedLog."""
        with self._file.reading() as connection:
            if _newest_of(connection) is None:
                raise LedgerError(f"{self._file.path}: there is no ledger yet")
            self._held(connection)

    def _held(self, connection: sqlite3.Connection) -> VouchedTiles:
        """The tree of now, under its signed checkpoint."""
        size = _count(connection)
        if self._vouched is not None and self._vouched.size == size:
            return self._vouched
        try:
            said = Checkpoint.of(opened(self.checkpoint(), [Verifier.of(self.vkey)]).text)
            if (said.size, said.origin) != (size, self.origin):
                raise ProofError("it does not fit what it holds")  # noqa: TRY301
            self._vouched = VouchedTiles(size, said.root, self._fetched, self._vouched)
        except ProofError as error:
            raise DamagedLog(f"{self._file.path}: the ledger's newest checkpoint: {error}") from error
        return self._vouched

    def _fetched(self, level: int, n: int, width: int) -> list[bytes]:
        with self._file.reading() as connection:
            return self._tree.hashes(connection, level, n * WIDTH, n * WIDTH + width)

    def _signed(self, connection: sqlite3.Connection, index: int, data: bytes) -> None:
        """That these bytes are the leaf that was signed: whoever can write the file can change them. Raises DamagedLog."""
        try:
            if leaf_hash(data) == self._held(connection).leaf(index):
                return
        except ProofError as error:
            raise DamagedLog(f"{self._file.path}: record {index} of the ledger: {error}") from error
        raise DamagedLog(f"{self._file.path}: record {index} of the ledger is not the one that was signed")

    @property
    def path(self) -> Path:
        return self._file.path

    @property
    def is_writable(self) -> bool:
        return self._signer is not None

    @property
    def origin(self) -> str:
        if not self._origin:
            with self._file.reading() as connection:
                row = connection.execute("SELECT value FROM meta WHERE key = 'origin'").fetchone()
            self._origin = str(row[0])
        return self._origin

    @property
    def vkey(self) -> str:
        vkey = _newest_key(self._file)
        assert vkey is not None
        return vkey

    @property
    def vkeys(self) -> tuple[str, ...]:
        """All that ever signed, oldest first."""
        return tuple(vkey for vkey, _ in self.keys)

    @property
    def keys(self) -> tuple[tuple[str, int | None], ...]:
        """All that ever signed, oldest first, each with the size up to which it may sign; None for the one in use."""
        with self._file.reading() as connection:
            rows = connection.execute("SELECT vkey, first_size FROM keys ORDER BY first_size").fetchall()
        ends = [*(int(size) for _, size in rows[1:]), None]
        return tuple((str(vkey), end) for (vkey, _), end in zip(rows, ends, strict=True))

    @property
    def size(self) -> int:
        with self._file.reading() as connection:
            return _count(connection)

    def root(self, size: int | None = None) -> bytes:
        with self._file.reading() as connection:
            return self._tree.root(connection, self._upto(connection, size))

    def append(self, entries: Sequence[Entry]) -> range:
        return self._append(entries)

    def rotate(self, entry: Rotation, new: Signer) -> int:
        """The leaf that says so, under a checkpoint that both keys signed; from then on the new one signs alone.
        app/ledger/rotation.py writes it."""
        place = self._append((), entry, new)[0]
        self._signer = new
        return place

    def _append(
        self, entries: Sequence[Entry], rotation: Rotation | None = None, new: Signer | None = None
    ) -> range:
        if self._signer is None:
            raise LedgerError(f"{self._file.path}: opened for reading only")
        now_ns = self._now()
        try:
            with self._file.writing() as connection:
                _refuse_other_key(connection, self._signer)
                held = self._held(connection)
                first = held.size
                if rotation is not None:
                    entries = [rotation(first, held.root, self._signer)]
                if not entries:
                    return range(first, first)
                size, hashes = first + len(entries), [leaf_hash(one.data) for one in entries]
                connection.executemany(
                    "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?)",
                    (
                        (first + k, one.kind, one.t_ns, now_ns, hashes[k], one.data)
                        for k, one in enumerate(entries)
                    ),
                )
                self._tree.grow(connection, first, size)
                if new is not None:
                    connection.execute("INSERT INTO keys VALUES (?, ?)", (size, new.verifier.vkey))
                # what is signed comes from what was signed before, never from what the file says by now
                root = root_from(held.before(), first, hashes)
                self._sign(connection, size, root, [self._signer, *([new] if new else [])])
        except BaseException:
            self._tree.forget()
            raise
        return range(first, size)

    def _sign(
        self, connection: sqlite3.Connection, size: int, root: bytes, signers: Sequence[Signer]
    ) -> None:
        text = Checkpoint(signers[0].name, size, root).text
        connection.execute(
            "INSERT INTO checkpoints VALUES (?, ?, ?)", (size, self._now(), sign(text, *signers))
        )

    def checkpoint(self, size: int | None = None) -> bytes:
        """The newest, or the first one of at least this size; with the cosignatures that were added to it."""
        with self._file.reading() as connection:
            return checkpoint_of(connection, size)

    def witnessed(self) -> bytes | None:
        """The newest checkpoint that a witness has cosigned."""
        with self._file.reading() as connection:
            return witnessed_of(connection)

    def cosigned(self, size: int, witness: Verifier, line: str) -> None:
        """Adds a witness' line to the checkpoint of this size (app/ledger/witness.py). Raises ProofError."""
        with self._file.writing() as connection:
            add_cosignature(connection, size, witness, line, self._now())

    def checkpoints(self) -> Iterator[bytes]:
        """All that were ever signed, smallest first, without cosignatures."""
        after = -1
        query = "SELECT size, note FROM checkpoints WHERE size > ? ORDER BY size LIMIT 1000"
        while True:
            with self._file.reading() as connection:
                rows = connection.execute(query, (after,)).fetchall()
            yield from (bytes(note) for _, note in rows)
            if not rows:
                return
            after = int(rows[-1][0])

    def checkpoint_made_ns(self) -> int:
        with self._file.reading() as connection:
            row = connection.execute("SELECT made_ns FROM checkpoints ORDER BY size DESC LIMIT 1").fetchone()
        return int(row[0])

    def get(self, index: int) -> Kept:
        with self._file.reading() as connection:
            row = connection.execute(f"SELECT {COLUMNS} FROM entries WHERE idx = ?", (index,)).fetchone()
            if row is None:
                raise LedgerError(f"the ledger has no leaf {index}")
            self._signed(connection, index, bytes(row[4]))
        return kept(row)

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
        query = Query(kinds, from_ns, to_ns, after, before, newest_first, most)
        with self._file.reading() as connection:
            found = find(connection, query)
            for one in found:
                self._signed(connection, one.index, one.entry.data)
        return found

    def tile(self, level: int, n: int, width: int) -> bytes:
        """The first `width` hashes of a tile of the tree (app/ledger/tiles.py)."""
        with self._file.reading() as connection:
            return b"".join(self._tree.hashes(connection, level, n * WIDTH, n * WIDTH + width))

    def leaves(self, first: int, end: int) -> list[bytes]:
        """The bytes of leaves first..end."""
        query = "SELECT data FROM entries WHERE idx >= ? AND idx < ? ORDER BY idx"
        with self._file.reading() as connection:
            found = [bytes(row[0]) for row in connection.execute(query, (first, end))]
            for index, data in enumerate(found, first):
                self._signed(connection, index, data)
        return found

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
