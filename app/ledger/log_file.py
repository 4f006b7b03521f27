"""The log's SQLite file: its tables, which refuse to change what stands in them, and its faults in our words.

    entries      a leaf each: number, kind, time it is about, time it was added, leaf hash, bytes
    tiles        256 hashes of one level of the tree, once they are complete (c2sp.org/tlog-tiles), and the hash over them
    checkpoints  a signed note for each append
    keys         public keys that sign, each from a size on
    cosignatures lines of witnesses, each under the checkpoint of a size
    meta         origin, version

Thread: any; each connection behind its own lock.   Times: ns.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.ledger.contract import LedgerError

_TABLES = ("entries", "tiles", "checkpoints", "keys", "meta")
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "CREATE TABLE entries (idx INTEGER PRIMARY KEY, kind TEXT NOT NULL, t_ns INTEGER NOT NULL,"
        " added_ns INTEGER NOT NULL, leaf BLOB NOT NULL, data BLOB NOT NULL)",
        "CREATE INDEX entries_by_kind ON entries (kind, t_ns)",
        "CREATE INDEX entries_by_time ON entries (t_ns)",
        "CREATE TABLE tiles (level INTEGER NOT NULL, n INTEGER NOT NULL, root BLOB NOT NULL, hashes BLOB NOT NULL,"
        " PRIMARY KEY (level, n)) WITHOUT ROWID",
        "CREATE TABLE checkpoints (size INTEGER PRIMARY KEY, made_ns INTEGER NOT NULL, note BLOB NOT NULL)",
        "CREATE TABLE keys (first_size INTEGER PRIMARY KEY, vkey TEXT NOT NULL)",
        *(
            f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table}"
            " BEGIN SELECT RAISE(ABORT, 'a log is only added to'); END"
            for table in _TABLES
            for what in ("UPDATE", "DELETE")
        ),
    ),
    (
        "CREATE TABLE cosignatures (size INTEGER NOT NULL, vkey TEXT NOT NULL, added_ns INTEGER NOT NULL,"
        " line TEXT NOT NULL, PRIMARY KEY (size, vkey)) WITHOUT ROWID",
        *(
            f"CREATE TRIGGER cosignatures_no_{what.lower()} BEFORE {what} ON cosignatures"
            " BEGIN SELECT RAISE(ABORT, 'a log is only added to'); END"
            for what in ("UPDATE", "DELETE")
        ),
        # INSERT OR REPLACE fires no trigger for what it removes, so what stands there is held where something is added
        *(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} WHEN {stands}"
            " BEGIN SELECT RAISE(ABORT, 'a log is only added to'); END"
            for table, stands in (
                ("entries", "NEW.idx IS NOT (SELECT coalesce(max(idx) + 1, 0) FROM entries)"),
                ("tiles", "EXISTS (SELECT 1 FROM tiles WHERE level = NEW.level AND n = NEW.n)"),
                ("checkpoints", "NEW.size <= (SELECT max(size) FROM checkpoints)"),
                ("keys", "NEW.first_size <= (SELECT max(first_size) FROM keys)"),
                ("meta", "EXISTS (SELECT 1 FROM meta WHERE key = NEW.key)"),
                (
                    "cosignatures",
                    "EXISTS (SELECT 1 FROM cosignatures WHERE size = NEW.size AND vkey = NEW.vkey)",
                ),
            )
        ),
    ),
    (
        "CREATE INDEX entries_of_kind ON entries (kind)",
    ),  # leaves of a kind in their order (app/ledger/log_query.py)
)


class DamagedLog(LedgerError):
    """The file is no log of ours any more."""


class LogFile:
    """path: made with its folder where it is not there, unless is_read_only.   Raises LedgerError."""

    def __init__(self, path: Path, *, is_read_only: bool = False) -> None:
        self.path, self._is_read_only = path, is_read_only
        self._lock = threading.RLock()
        if is_read_only and not path.exists():
            raise LedgerError(f"{path}: there is no ledger yet")
        with self.told():
            if not is_read_only:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = self._connected()
            try:
                self._migrate()
            except BaseException:
                self._connection.close()
                raise

    def _connected(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=10.0, isolation_level=None, check_same_thread=False)
        if self._is_read_only:
            connection.execute("PRAGMA query_only = ON")
        else:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")  # durable when an append returns
        return connection

    def _migrate(self) -> None:
        run = self._connection.execute
        version = int(run("PRAGMA user_version").fetchone()[0])
        if version > len(MIGRATIONS):
            raise LedgerError(
                f"{self.path}: the ledger has version {version}, this program knows {len(MIGRATIONS)}; update Tvilling"
            )
        if version == 0 and run("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise DamagedLog(f"{self.path}: is no ledger of Tvilling; move it away")
        for number, statements in enumerate(MIGRATIONS[version:], start=version + 1):
            if self._is_read_only:
                raise LedgerError(f"{self.path}: the ledger is of an older version; open the district once")
            with self.writing() as connection:
                for statement in statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One state of the file, whoever writes meanwhile. Within another of these, or within `writing`, the same one."""
        with self._lock, self.told():
            if self._connection.in_transaction:
                yield self._connection
                return
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction, alone among all processes from its first line on; durable when it ends."""
        with self._lock, self.told():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    @contextmanager
    def told(self) -> Iterator[None]:
        """SQLite's errors as one sentence."""
        try:
            yield
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorname", "") or error.__class__.__name__
            if isinstance(error, sqlite3.ProgrammingError):
                raise LedgerError(f"{self.path}: the ledger is closed") from error
            if code.startswith("SQLITE_FULL"):
                raise LedgerError(f"{self.path}: no space is left to write the ledger; free some") from error
            if code.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                raise LedgerError(f"{self.path}: another program is writing to the ledger") from error
            if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
                raise DamagedLog(
                    f"{self.path}: the ledger's file is damaged; put it back from a backup"
                ) from error
            raise LedgerError(f"{self.path}: the ledger cannot be used ({code})") from error
        except OSError as error:
            raise LedgerError(f"{self.path}: {error.strerror or error.__class__.__name__}") from error

    def close(self) -> None:
        """Twice is fine."""
        with self._lock:
            self._connection.close()
