"""The journal's file: its tables in numbered steps, how it is opened, and what is done with one that is damaged.

A file that an earlier version wrote is taken step by step to today's. One that a later version wrote is read (later steps
only add), and never written. Each file has an id of its own, so that what was sealed of it is not sought in another.
Thread: any; each thread a connection of its own.   Raises JournalError.
"""

from __future__ import annotations

import secrets
import sqlite3
import time
from contextlib import closing
from pathlib import Path

VERSION = 2
_STEPS = (
    """
    CREATE TABLE IF NOT EXISTS entry (
        n INTEGER PRIMARY KEY AUTOINCREMENT, t_ns INTEGER NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
        who TEXT NOT NULL, role TEXT NOT NULL, mode TEXT NOT NULL, why TEXT NOT NULL, data TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS entry_t ON entry (t_ns, n);
    CREATE INDEX IF NOT EXISTS entry_kind ON entry (kind, n);
    CREATE INDEX IF NOT EXISTS entry_subject ON entry (subject, n);
    CREATE TRIGGER IF NOT EXISTS entry_stays BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
    CREATE TRIGGER IF NOT EXISTS entry_remains BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
    CREATE TABLE IF NOT EXISTS standing (id TEXT PRIMARY KEY, data TEXT NOT NULL);
    """,
    # A row that replaces another is removed without its DELETE trigger; so no number may be given that is not the last.
    """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TRIGGER entry_follows AFTER INSERT ON entry WHEN NEW.n < (SELECT max(n) FROM entry)
        BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
    INSERT INTO meta VALUES ('back_ns', (SELECT coalesce(max(high - t_ns), 0) FROM
        (SELECT t_ns, max(t_ns) OVER (ORDER BY n ROWS UNBOUNDED PRECEDING) AS high FROM entry)));
    """,
)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class JournalError(Exception):
    """What could not be done, where, and what to do."""


class DamagedJournal(JournalError):
    """The file is no journal any more; it can be put aside."""


class LaterJournal(JournalError):
    """A later version of the program wrote it: it may be read, not written."""


def opened(path: Path | None, *, is_read_only: bool = False) -> sqlite3.Connection:
    """With all tables of today; autocommit, transactions are begun by hand.   path: None for one in memory."""
    try:
        db = _connected(path, is_read_only=is_read_only)
    except OSError as error:
        raise JournalError(
            f"The journal {path} cannot be made ({error.strerror}); free the disk or choose another data folder"
        ) from error
    except sqlite3.Error as error:
        raise _refused(path, error) from error
    try:
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        if not is_read_only:
            _migrate(db, path, version)
        db.execute("SELECT n FROM entry ORDER BY n DESC LIMIT 1").fetchone()
    except sqlite3.Error as error:
        db.close()
        raise _refused(path, error) from error
    except JournalError:
        db.close()
        raise
    return db


def is_damage(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and (code & 0xFF) in _DAMAGED


def put_aside(path: Path) -> Path:
    """The damaged file and its companions under another name, kept for who can mend them. Raises OSError."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    for number in range(1000):
        aside = path.with_name(f"{path.stem}.damaged-{stamp}{f'-{number}' if number else ''}{path.suffix}")
        if not aside.exists():
            break
    for end in ("-wal", "-shm"):
        companion = path.with_name(path.name + end)
        if companion.exists():
            companion.replace(aside.with_name(aside.name + end))
    path.replace(aside)
    return aside


def _connected(path: Path | None, *, is_read_only: bool) -> sqlite3.Connection:
    if path is None:
        return _set_up(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False))
    if is_read_only:
        if not path.exists():
            raise JournalError(f"{path}: there is no journal yet; it begins when the district is opened")
        return _reading(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    return _set_up(sqlite3.connect(str(path), timeout=5.0, isolation_level=None, check_same_thread=False))


def _reading(path: Path) -> sqlite3.Connection:
    """Beside one that writes; or of a folder that nobody can write to (a backup, a stick), where SQLite cannot lay the file
    by which writers and readers agree: the journal is then taken as it lies, which holds while no lines wait in a -wal."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    db = sqlite3.connect(address, uri=True, timeout=5.0, isolation_level=None, check_same_thread=False)
    try:
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        wal = path.with_name(path.name + "-wal")
        if wal.exists() and wal.stat().st_size:
            db.close()
            raise
        db.close()
        db = sqlite3.connect(
            f"{address}&immutable=1", uri=True, timeout=5.0, isolation_level=None, check_same_thread=False
        )
    except sqlite3.Error:
        db.close()
        raise
    db.execute("PRAGMA query_only = ON")
    return db


def _set_up(db: sqlite3.Connection) -> sqlite3.Connection:
    with closing(db.cursor()) as cursor:
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")  # what has been announced survives a power cut
        cursor.execute("PRAGMA recursive_triggers = ON")  # INSERT OR REPLACE must not remove a line unseen
    return db


def _migrate(db: sqlite3.Connection, path: Path | None, version: int) -> None:
    if version > VERSION:
        raise LaterJournal(
            f"{path} was written by a later version of the program; use that one, or move the file away"
        )
    if version == VERSION:
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        for step in _STEPS[version:]:
            for statement in _statements(step):
                db.execute(statement)
        if version < 2:
            db.execute("INSERT INTO meta VALUES ('id', ?)", (secrets.token_hex(16),))
            db.execute("INSERT INTO meta VALUES ('secret', ?)", (secrets.token_hex(16),))
        db.execute(f"PRAGMA user_version = {VERSION}")
        db.execute("COMMIT")
    except sqlite3.Error:
        db.execute("ROLLBACK")
        raise


def _statements(step: str) -> list[str]:
    """`executescript` would commit by itself, and half a migration must not stay."""
    found, part = [], ""
    for line in step.splitlines(keepends=True):
        part += line
        if sqlite3.complete_statement(part):
            found.append(part)
            part = ""
    return found


def _refused(path: Path | None, error: sqlite3.Error) -> JournalError:
    kind = DamagedJournal if is_damage(error) else JournalError
    return kind(f"The journal {path} cannot be opened ({error}); move it away or free the disk")
