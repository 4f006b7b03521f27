"""The journal as a SQLite file: entries are added in whole batches, and triggers forbid that one is changed or removed.

    journal = Journal(folder / "journal.sqlite")
    first = journal.append([Entry(...), ...])        # durable when it returns
    journal.page(kinds=("alarm",), limit=200)        # the newest first

Beside the entries it keeps one table of what stands now (alarms by id), so that a start need not read all that was; that
table may change, and is written in the same transaction.   Thread: one writes (the desk's); `reader` opens another
connection for any other thread.   Raises JournalError with a sentence.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any

from app.journal.entry import MAX_DATA, Entry
from app.model.plain_json import loads

VERSION = 1
_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
    n INTEGER PRIMARY KEY AUTOINCREMENT, t_ns INTEGER NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
    who TEXT NOT NULL, role TEXT NOT NULL, mode TEXT NOT NULL, why TEXT NOT NULL, data TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS entry_t ON entry (t_ns, n);
CREATE INDEX IF NOT EXISTS entry_kind ON entry (kind, n);
CREATE INDEX IF NOT EXISTS entry_subject ON entry (subject, n);
CREATE TRIGGER IF NOT EXISTS entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER IF NOT EXISTS entry_remains BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TABLE IF NOT EXISTS standing (id TEXT PRIMARY KEY, data TEXT NOT NULL);
"""
_COLUMNS = "n, t_ns, kind, subject, who, role, mode, why, data"


class JournalError(Exception):
    """What could not be done, where, and what to do."""


class Journal:
    """path: None keeps it in memory, for a window that records nothing."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        try:
            self._db = _open(path)
            with self._db:
                version = int(self._db.execute("PRAGMA user_version").fetchone()[0])
                if version > VERSION:
                    raise JournalError(
                        f"{path} was written by a later version of the program; use that one, or move the file away"
                    )
                self._db.executescript(_SCHEMA)
                self._db.execute(f"PRAGMA user_version = {VERSION}")
        except sqlite3.Error as error:
            raise JournalError(
                f"The journal {path} cannot be opened ({error}); move it away or free the disk"
            ) from error

    def append(
        self, entries: Sequence[Entry], standing: Mapping[str, Mapping[str, Any] | None] | None = None
    ) -> int:
        """All of them or none; the number of the first.   standing: id -> what stands now, None = nothing any more."""
        rows = [(e.t_ns, e.kind, e.subject, e.who, e.role, e.mode, e.why, _dumped(e)) for e in entries]
        try:
            with self._db:
                last = self._db.execute("SELECT coalesce(max(n), 0) FROM entry").fetchone()[0]
                self._db.executemany(
                    "INSERT INTO entry (t_ns, kind, subject, who, role, mode, why, data) VALUES (?,?,?,?,?,?,?,?)",
                    rows,
                )
                for ident, state in (standing or {}).items():
                    if state is None:
                        self._db.execute("DELETE FROM standing WHERE id = ?", (ident,))
                    else:
                        self._db.execute(
                            "INSERT OR REPLACE INTO standing VALUES (?, ?)",
                            (ident, json.dumps(state, allow_nan=False)),
                        )
        except sqlite3.Error as error:
            raise JournalError(f"The journal cannot be written ({error})") from error
        return int(last) + 1

    def page(
        self,
        *,
        kinds: Iterable[str] = (),
        subject: str = "",
        from_ns: int | None = None,
        to_ns: int | None = None,
        before_n: int | None = None,
        after_n: int | None = None,
        limit: int = 200,
        oldest_first: bool = False,
    ) -> list[Entry]:
        """Entries by number.   kinds: whole kinds or their beginnings (`alarm` is all of `alarm.*`).
        from_ns, to_ns: of our clock, the end left out.   before_n, after_n: to page on."""
        where, values = ["1"], list[Any]()
        wanted = list(kinds)
        if wanted:
            parts = []
            for kind in wanted:
                parts.append("kind = ? OR (kind >= ? AND kind < ?)")
                values += [kind, kind + ".", kind + "/"]  # "/" follows "." in ASCII
            where.append("(" + " OR ".join(parts) + ")")
        for clause, value in (
            ("subject = ?", subject or None), ("t_ns >= ?", from_ns), ("t_ns < ?", to_ns), ("n < ?", before_n), ("n > ?", after_n),
        ):  # fmt: skip
            if value is not None:
                where.append(clause)
                values.append(value)
        order = "ASC" if oldest_first else "DESC"
        sql = f"SELECT {_COLUMNS} FROM entry WHERE {' AND '.join(where)} ORDER BY n {order} LIMIT ?"
        try:
            return [_entry(row) for row in self._db.execute(sql, (*values, limit))]
        except sqlite3.Error as error:
            raise JournalError(f"The journal cannot be read ({error})") from error

    def count(self) -> int:
        return int(self._db.execute("SELECT coalesce(max(n), 0) FROM entry").fetchone()[0])

    def standing(self) -> dict[str, dict[str, Any]]:
        """What stood when the journal was last written; an entry that cannot be read is left out."""
        found: dict[str, dict[str, Any]] = {}
        for ident, text in self._db.execute("SELECT id, data FROM standing"):
            try:
                state = loads(text)
            except ValueError:
                continue
            if isinstance(state, dict):
                found[str(ident)] = state
        return found

    def reader(self) -> Journal:
        """The same journal for another thread; of one in memory there is only this one."""
        return self if self.path is None else Journal(self.path)

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _open(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
    db = sqlite3.connect(str(path) if path else ":memory:", timeout=5.0, check_same_thread=False)
    with closing(db.cursor()) as cursor:
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")  # what has been announced survives a power cut
    return db


def _dumped(entry: Entry) -> str:
    text = json.dumps(
        dict(entry.data), allow_nan=False, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )
    if len(text) > MAX_DATA:
        raise JournalError(
            f"An entry {entry.kind} has {len(text)} characters of data; {MAX_DATA} are the most"
        )
    return text


def _entry(row: tuple[Any, ...]) -> Entry:
    n, t_ns, kind, subject, who, role, mode, why, data = row
    return Entry(int(t_ns), kind, subject, who, role, mode, why, loads(data), int(n))
