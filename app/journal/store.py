"""The journal as a SQLite file: entries are added in whole batches, and triggers forbid that one is changed or removed.

    journal = Journal(folder / "journal.sqlite")
    first = journal.append([Entry(...), ...])        # durable when it returns
    journal.page(kinds=("alarm",), limit=200)        # the newest first

Beside the entries it keeps one table of what stands now (alarms by id), so that a start need not read all that was; that
table may change, and is written in the same transaction.   Thread: one writes (the desk's); `reader` opens another
connection for any other thread.   Raises JournalError with a sentence.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from app.journal import asking
from app.journal.asking import COLUMNS, Wanted
from app.journal.entry import MAX_DATA, Entry
from app.journal.schema import DamagedJournal, JournalError, LaterJournal, opened, put_aside
from app.model.plain_json import loads

__all__ = ["DamagedJournal", "Journal", "JournalError", "LaterJournal", "open_or_renew"]
_LAST = (
    "SELECT (SELECT max(n) FROM entry), (SELECT max(t_ns) FROM entry)"  # each from its index; together a scan
)
UNREADABLE = "system.unreadable"
"""What a line is read as that cannot be understood; its number stays its place."""


class Journal:
    """path: None keeps it in memory, for a window that records nothing.   is_read_only: beside one that writes, or of a
    file that a later version wrote."""

    def __init__(self, path: Path | None, *, is_read_only: bool = False) -> None:
        self.path, self.is_read_only = path, is_read_only
        self._db = opened(path, is_read_only=is_read_only)
        self._back_ns = int(self.meta("back_ns") or 0)
        self._high_ns: int | None = None  # the latest time so far

    @property
    def id(self) -> str:
        """Of this file, 32 hexadecimal digits; "" in one of the first version that was opened for reading only."""
        return self.meta("id") or ""

    @property
    def secret(self) -> bytes:
        """Goes before each line that is hashed, so that no name is guessed from a hash; it stands in this file only."""
        return (self.meta("secret") or "").encode()

    def meta(self, name: str) -> str | None:
        try:
            found = self._db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        except sqlite3.Error:
            return None
        return None if found is None else str(found[0])

    def append(
        self, entries: Sequence[Entry], standing: Mapping[str, Mapping[str, Any] | None] | None = None
    ) -> int:
        """All of them or none; the number of the first.   standing: id -> what stands now, None = nothing any more.
        What is no JSON or too long is left out of an entry, which says so: one bad line must not hold up all others."""
        lines = [
            (e.t_ns, e.kind, *(_text(part) for part in (e.subject, e.who, e.role, e.mode, e.why)), _dumped(e))
            for e in entries
        ]
        states = [
            (_text(ident), None if state is None else _state(state))
            for ident, state in (standing or {}).items()
        ]
        db = self._db
        try:
            db.execute("BEGIN IMMEDIATE")
            try:
                last, high = db.execute(_LAST).fetchone()
                back = self._back(lines, high)
                db.executemany(
                    "INSERT INTO entry (t_ns, kind, subject, who, role, mode, why, data) VALUES (?,?,?,?,?,?,?,?)",
                    lines,
                )
                if back > self._back_ns:
                    db.execute("UPDATE meta SET value = ? WHERE name = 'back_ns'", (str(back),))
                db.executemany(
                    "DELETE FROM standing WHERE id = ?", [(i,) for i, text in states if text is None]
                )
                db.executemany(
                    "INSERT OR REPLACE INTO standing VALUES (?, ?)",
                    [one for one in states if one[1] is not None],
                )
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
        except (sqlite3.Error, OverflowError) as error:
            raise JournalError(f"The journal cannot be written ({error})") from error
        self._back_ns = max(back, self._back_ns)
        return int(last or 0) + 1

    def _back(self, lines: Sequence[tuple[Any, ...]], high: int | None) -> int:
        """How far a line lies behind one before it, at most."""
        back = 0
        for line in lines:
            if high is not None and line[0] < high:
                back = max(back, high - line[0])
            high = line[0] if high is None else max(high, line[0])
        return back

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
        wanted = Wanted(tuple(kinds), subject, from_ns, to_ns, before_n, after_n, limit, oldest_first)
        return [_entry(row) for row in self._ask(lambda: asking.rows(self._db, wanted))]

    def each(
        self, *, kinds: Iterable[str] = (), from_ns: int | None = None, to_ns: int | None = None, after_n: int = 0,
        chunk: int = 5000,
    ) -> Iterator[Entry]:  # fmt: skip
        """All that fit, oldest first, in bounded memory."""
        wanted = tuple(kinds)
        while found := self.page(
            kinds=wanted, from_ns=from_ns, to_ns=to_ns, after_n=after_n, limit=chunk, oldest_first=True
        ):
            yield from found
            after_n = found[-1].n

    def last_of_each(self, kinds: Sequence[str], before_n: int) -> list[Entry]:
        """For each subject the newest line of these kinds before a number, in order: how things stood then."""
        names = self._ask(lambda: asking.subjects(self._db))
        found = self._ask(lambda: [asking.last_of(self._db, name, kinds, before_n) for name in names if name])
        return sorted((_entry(row) for row in found if row is not None), key=lambda one: one.n)

    def first_from(self, t_ns: int) -> int:
        """A number such that no line of t_ns or later stands before it."""
        return int(self._ask(lambda: asking.first_from(self._db, t_ns)))

    def lines(self, first: int, count: int) -> list[tuple[int, bytes]]:
        """Number and exact content of the lines from `first` on, as they stand in the file: what is sealed."""
        rows = self._ask(
            lambda: self._db.execute(
                f"SELECT {COLUMNS} FROM entry WHERE n >= ? AND n < ? ORDER BY n", (first, first + count)
            ).fetchall()
        )
        return [(int(row[0]), canonical_line(row)) for row in rows]

    def count(self) -> int:
        """The number of the last entry."""
        return int(self._ask(lambda: self._db.execute("SELECT coalesce(max(n), 0) FROM entry").fetchone()[0]))

    def problems(self) -> list[str]:
        """What a look at the whole file finds wrong with it, in SQLite's words; empty where nothing is. Takes its time."""
        found = [
            str(row[0]) for row in self._ask(lambda: self._db.execute("PRAGMA quick_check(20)").fetchall())
        ]
        return [] if found == ["ok"] else found

    def standing(self) -> dict[str, dict[str, Any]]:
        """What stood when the journal was last written; an entry that cannot be read is left out."""
        found: dict[str, dict[str, Any]] = {}
        for ident, text in self._ask(lambda: self._db.execute("SELECT id, data FROM standing").fetchall()):
            try:
                state = loads(text)
            except ValueError:
                continue
            if isinstance(state, dict):
                found[str(ident)] = state
        return found

    def reader(self) -> Journal:
        """The same journal for another thread, which closes it; of one in memory there is only this one."""
        return self if self.path is None else Journal(self.path, is_read_only=True)

    def done_with(self, reader: Journal) -> None:
        """Close what `reader` gave."""
        if reader is not self:
            reader.close()

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ask(self, work: Any) -> Any:
        try:
            return work()
        except sqlite3.Error as error:
            raise JournalError(f"The journal cannot be read ({error})") from error


def open_or_renew(path: Path) -> tuple[Journal, str]:
    """The journal, and a sentence where the old file was damaged: it is kept under another name, and a new one begins,
    whose first line says so. Raises JournalError for any other reason."""
    try:
        return Journal(path), ""
    except DamagedJournal as damage:
        try:
            aside = put_aside(path)
        except OSError as error:
            raise JournalError(f"{damage} It cannot be moved away ({error.strerror}).") from error
    journal = Journal(path)
    said = f"The journal was damaged and is kept as {aside.name}; a new one begins."
    journal.append([Entry(time.time_ns(), "system.journal-damaged", aside.name, why=said)])
    return journal, said


def canonical_line(row: Sequence[Any]) -> bytes:
    """One line as bytes that are hashed: its columns as JSON in their order, times and numbers as text, all else as it
    stands in the file."""
    n, t_ns, *rest = row
    return json.dumps([str(n), str(t_ns), *(str(part) for part in rest)], ensure_ascii=True).encode()


def digest(secret: bytes, line: bytes) -> str:
    return hashlib.sha256(secret + line + b"\n").hexdigest()


def _text(value: str) -> str:
    """Without halves of surrogate pairs, which no file can hold."""
    return value.encode("utf-8", "replace").decode()


def _state(state: Mapping[str, Any]) -> str | None:
    try:
        return json.dumps(dict(state), allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return None


def _dumped(entry: Entry) -> str:
    try:
        text = json.dumps(
            dict(entry.data), allow_nan=False, ensure_ascii=False, separators=(",", ":"), sort_keys=True
        )
    except (TypeError, ValueError, RecursionError):
        return '{"left_out":"what was to stand here is no JSON"}'
    if len(text) > MAX_DATA:
        return json.dumps({"left_out": f"{len(text)} characters of data; {MAX_DATA} are the most"})
    return _text(text)


def _entry(row: Sequence[Any]) -> Entry:
    """Never raises: a line that was tampered with, or that a later version wrote, must not hide the others."""
    n, t_ns, kind, subject, who, role, mode, why, data = row
    try:
        held = loads(str(data))
        return Entry(
            int(t_ns), str(kind), str(subject), str(who), str(role), str(mode), str(why), held, int(n)
        )
    except (ValueError, TypeError, OverflowError):
        t = t_ns if isinstance(t_ns, int) else 0
        return Entry(t, UNREADABLE, str(subject), data={"kind": str(kind)[:80]}, n=int(n))
