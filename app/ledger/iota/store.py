"""What was read of IOTA, on disk: records, where reading goes on, evidence, gaps. One SQLite file a district.

    store = IotaStore(folder / "ledger" / "iota.sqlite")
    store.put("iota:mainnet", [found, ...], Place("events-1f..", cursor, host), now_ns)   # all of it in one transaction
    store.records(kinds=["0x909c*"], newest_first=True)
    store.evidence("iota:mainnet", "FpGN...:0")

    records   one a row, by (ledger, id) once and for ever       cursors   one a stream: opaque, exclusive
    evidence  one a transaction: wanted, kept or gone            gaps      times of which records may be missing, and why
    chains    the chain id that a ledger's name stood for when it was first read

Thread: any; one lock.   Times: ns.   Raises LedgerError.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.ledger.contract import LedgerError
from app.model.ledger import Evidence, LedgerRecord, Level
from app.model.plain_json import loads

FILE = "iota.sqlite"
VERSION = 1
WANTED, KEPT, GONE = 0, 1, 2
EVER = 2**62
MOST_ASKED = 500
_TABLES = (
    "CREATE TABLE chains (ledger TEXT PRIMARY KEY, chain TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE records (n INTEGER PRIMARY KEY AUTOINCREMENT, ledger TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,"
    " t_ns INTEGER NOT NULL, tx TEXT NOT NULL, sender TEXT NOT NULL, payload BLOB NOT NULL, more BLOB NOT NULL,"
    " summary TEXT NOT NULL, subjects TEXT NOT NULL, level TEXT NOT NULL, seen_ns INTEGER NOT NULL, UNIQUE (ledger, id))",
    "CREATE INDEX records_by_time ON records (t_ns, n)",
    "CREATE INDEX records_by_tx ON records (ledger, tx)",
    "CREATE TABLE cursors (ledger TEXT NOT NULL, stream TEXT NOT NULL, cursor TEXT NOT NULL, host TEXT NOT NULL,"
    " newest_ns INTEGER NOT NULL, PRIMARY KEY (ledger, stream)) WITHOUT ROWID",
    "CREATE TABLE evidence (ledger TEXT NOT NULL, tx TEXT NOT NULL, state INTEGER NOT NULL, tries INTEGER NOT NULL,"
    " kind TEXT NOT NULL, data BLOB NOT NULL, checked TEXT NOT NULL, seen_ns INTEGER NOT NULL, PRIMARY KEY (ledger, tx)) WITHOUT ROWID",
    "CREATE INDEX evidence_wanted ON evidence (ledger, tries) WHERE state = 0",
    "CREATE TABLE gaps (n INTEGER PRIMARY KEY, ledger TEXT NOT NULL, stream TEXT NOT NULL, from_ns INTEGER NOT NULL,"
    " to_ns INTEGER NOT NULL, seen_ns INTEGER NOT NULL, why TEXT NOT NULL)",
)


@dataclass(frozen=True, slots=True)
class Found:
    """A record as it was read.   tx: digest of its transaction, "" of a checkpoint.   more: what the endpoint says of it
    besides, JSON; untrusted."""

    record: LedgerRecord
    tx: str = ""
    sender: str = ""
    more: bytes = b"{}"


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading of a stream goes on.   cursor: JSON as the node wants it.   host: cursors are a node's own.
    newest_ns: the ledger's time of the newest record read, 0 for none."""

    stream: str
    cursor: str
    host: str
    newest_ns: int = 0


Proven = tuple[str, Evidence, Level, str, Sequence[str]]
"""Transaction, evidence, level that its records reach by it, what checking said, subjects to add."""


@dataclass(frozen=True, slots=True)
class Gap:
    ledger: str
    stream: str
    from_ns: int
    to_ns: int
    why: str


class IotaStore:
    """path: None for one in memory.   is_read_only: beside a window that writes."""

    def __init__(self, path: Path | None, *, is_read_only: bool = False) -> None:
        self._name = str(path or "memory")
        self._lock = threading.RLock()
        if is_read_only and (path is None or not path.exists()):
            raise LedgerError(f"{self._name}: nothing was read of IOTA yet")
        with self._told():
            if path is not None and not is_read_only:
                path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(
                path or ":memory:", timeout=10.0, isolation_level=None, check_same_thread=False
            )
            try:
                self._prepare(is_read_only)
            except BaseException:
                self._db.close()
                raise

    def _prepare(self, is_read_only: bool) -> None:
        if not is_read_only:
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute(
                "PRAGMA synchronous = NORMAL"
            )  # records and cursor are lost together, and read again
        version = int(self._db.execute("PRAGMA user_version").fetchone()[0])
        if version > VERSION:
            raise LedgerError(f"{self._name}: made by a newer Tvilling; update this one")
        if version == 0:
            if is_read_only:
                raise LedgerError(f"{self._name}: nothing was read of IOTA yet")
            with self._writing():
                if int(self._db.execute("PRAGMA user_version").fetchone()[0]) == 0:
                    for statement in _TABLES:
                        self._db.execute(statement)
                    self._db.execute(f"PRAGMA user_version = {VERSION}")
        if is_read_only:
            self._db.execute("PRAGMA query_only = ON")

    # -- the reader ------------------------------------------------------------------------------------------------------

    def chain(self, ledger: str) -> str | None:
        """The chain id that this ledger's records came from."""
        row = self._one("SELECT chain FROM chains WHERE ledger = ?", ledger)
        return None if row is None else str(row[0])

    def set_chain(self, ledger: str, chain: str) -> None:
        with self._writing():
            self._db.execute("INSERT OR REPLACE INTO chains VALUES (?, ?)", (ledger, chain))

    def place(self, ledger: str, stream: str) -> Place | None:
        row = self._one(
            "SELECT stream, cursor, host, newest_ns FROM cursors WHERE ledger = ? AND stream = ?",
            ledger,
            stream,
        )
        return None if row is None else Place(*row)

    def known(self, ledger: str, ids: Sequence[str]) -> set[str]:
        marks = ",".join("?" * len(ids))
        rows = self._all(f"SELECT id FROM records WHERE ledger = ? AND id IN ({marks})", ledger, *ids)
        return {row[0] for row in rows}

    def put(
        self,
        ledger: str,
        found: Sequence[Found],
        place: Place | None,
        seen_ns: int,
        kept: Sequence[Proven] = (),
    ) -> int:
        """How many of them are new. All of them, the place and the evidence (as `put_evidence` takes it), or nothing; a
        record that is there already stays as it is."""
        with self._writing():
            before = self._db.total_changes
            self._db.executemany(
                "INSERT OR IGNORE INTO records (ledger, id, kind, t_ns, tx, sender, payload, more, summary, subjects, level,"
                " seen_ns) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [_row(ledger, one, seen_ns) for one in self._fresh(ledger, found)],
            )
            new = self._db.total_changes - before
            self._db.executemany(
                "INSERT OR IGNORE INTO evidence VALUES (?, ?, 0, 0, '', x'', '', 0)",
                [(ledger, tx) for tx in dict.fromkeys(one.tx for one in found) if tx],
            )
            if place is not None:
                self._db.execute(
                    "INSERT INTO cursors VALUES (?, ?, ?, ?, ?) ON CONFLICT (ledger, stream) DO UPDATE SET"
                    " cursor = excluded.cursor, host = excluded.host, newest_ns = max(newest_ns, excluded.newest_ns)",
                    (ledger, place.stream, place.cursor, place.host, place.newest_ns),
                )
            self._put_evidence(ledger, kept)
        return new

    def without_evidence(self, ledger: str, txs: Sequence[str]) -> list[str]:
        """Those of which nothing is known yet."""
        known: set[str] = set()
        for first in range(0, len(txs), MOST_ASKED):
            part = txs[first : first + MOST_ASKED]
            marks = ",".join("?" * len(part))
            rows = self._all(f"SELECT tx FROM evidence WHERE ledger = ? AND tx IN ({marks})", ledger, *part)
            known.update(row[0] for row in rows)
        return [tx for tx in txs if tx not in known]

    def _fresh(self, ledger: str, found: Sequence[Found]) -> list[Found]:
        """Those that are not there: an insert that is ignored would use up a number."""
        fresh: list[Found] = []
        for first in range(0, len(found), MOST_ASKED):
            part = found[first : first + MOST_ASKED]
            known = self.known(ledger, [one.record.id for one in part])
            fresh += [one for one in part if one.record.id not in known]
        return list({one.record.id: one for one in reversed(fresh)}.values())[::-1]

    def add_gap(self, gap: Gap, seen_ns: int) -> None:
        with self._writing():
            self._db.execute(
                "INSERT INTO gaps (ledger, stream, from_ns, to_ns, seen_ns, why) VALUES (?, ?, ?, ?, ?, ?)",
                (gap.ledger, gap.stream, gap.from_ns, gap.to_ns, seen_ns, gap.why),
            )

    def wanted(self, ledger: str, most: int) -> list[str]:
        """Transactions whose evidence is still to be fetched, those asked for least often first."""
        rows = self._all(
            "SELECT tx FROM evidence WHERE ledger = ? AND state = 0 ORDER BY tries, tx LIMIT ?", ledger, most
        )
        return [row[0] for row in rows]

    def put_evidence(self, ledger: str, kept: Sequence[Proven]) -> None:
        with self._writing():
            self._put_evidence(ledger, kept)

    def _put_evidence(self, ledger: str, kept: Sequence[Proven]) -> None:
        for tx, evidence, level, checked, subjects in kept:
            self._db.execute(
                "UPDATE evidence SET state = ?, kind = ?, data = ?, checked = ?, seen_ns = ? WHERE ledger = ? AND tx = ?",
                (KEPT, evidence.kind, evidence.data, checked, evidence.seen_ns, ledger, tx),
            )
            self._db.execute(
                "UPDATE records SET level = ? WHERE ledger = ? AND tx = ? AND level < ?",
                (level.value, ledger, tx, level.value),
            )
            if subjects:
                self._add_subjects(ledger, tx, subjects)

    def _add_subjects(self, ledger: str, tx: str, subjects: Sequence[str]) -> None:
        for n, told in self._db.execute(
            "SELECT n, subjects FROM records WHERE ledger = ? AND tx = ?", (ledger, tx)
        ).fetchall():
            both = list(dict.fromkeys([*loads(told), *subjects]))
            self._db.execute("UPDATE records SET subjects = ? WHERE n = ?", (json.dumps(both), n))

    def missed(self, ledger: str, txs: Sequence[str], tries: int) -> int:
        """Evidence that the node did not give; how many are gone for good after so many tries."""
        with self._writing():
            marks = ",".join("?" * len(txs))
            self._db.execute(
                f"UPDATE evidence SET tries = tries + 1 WHERE ledger = ? AND tx IN ({marks})", (ledger, *txs)
            )
            return self._db.execute(
                f"UPDATE evidence SET state = ? WHERE ledger = ? AND state = 0 AND tries >= ? AND tx IN ({marks})",
                (GONE, ledger, tries, *txs),
            ).rowcount

    # -- views -------------------------------------------------------------------------------------------------------------

    def records(
        self,
        kinds: Sequence[str] = (),
        from_ns: int | None = None,
        to_ns: int | None = None,
        *,
        after: int = -1,
        before: int | None = None,
        newest_first: bool = False,
        most: int = 1000,
        ledger: str = "",
    ) -> list[tuple[int, LedgerRecord]]:
        """With the number of each in order of arrival, for after < number < before; a kind ending in "*" stands for all that begin so."""
        sql = "SELECT n, id, ledger, kind, t_ns, payload, summary, level, subjects FROM records"
        sql += " WHERE n > ? AND n < ? AND t_ns >= ? AND t_ns < ?"
        asked: list[object] = [
            after,
            EVER if before is None else before,
            -EVER if from_ns is None else from_ns,
            EVER if to_ns is None else to_ns,
        ]
        if ledger:
            sql += " AND ledger = ?"
            asked.append(ledger)
        if kinds:
            sql += " AND (" + " OR ".join("kind GLOB ?" for _ in kinds) + ")"
            asked += [_glob(kind) for kind in kinds]
        rows = self._all(f"{sql} ORDER BY n {'DESC' if newest_first else 'ASC'} LIMIT ?", *asked, most)
        return [(row[0], _record(row[1:])) for row in rows]

    def get(self, ledger: str, record_id: str) -> LedgerRecord | None:
        row = self._one(
            "SELECT id, ledger, kind, t_ns, payload, summary, level, subjects FROM records WHERE ledger = ? AND id = ?",
            ledger,
            record_id,
        )
        return None if row is None else _record(row)

    def more(self, ledger: str, record_id: str) -> bytes:
        """What the endpoint said of a record besides its bytes, JSON; untrusted."""
        row = self._one("SELECT more FROM records WHERE ledger = ? AND id = ?", ledger, record_id)
        return b"{}" if row is None else bytes(row[0])

    def evidence(self, ledger: str, record_id: str) -> Evidence | None:
        """None where it is not fetched yet, or was gone when it was asked for."""
        row = self._one(
            "SELECT e.kind, e.data, e.seen_ns FROM evidence e JOIN records r ON r.ledger = e.ledger AND r.tx = e.tx"
            " WHERE r.ledger = ? AND r.id = ? AND e.state = 1",
            ledger,
            record_id,
        )
        return None if row is None else Evidence(ledger, row[0], bytes(row[1]), row[2])

    def evidence_word(self, ledger: str, record_id: str) -> str:
        """ "wanted", "kept", "gone", or "" for a record without any; and what checking it said."""
        row = self._one(
            "SELECT e.state, e.checked FROM evidence e JOIN records r ON r.ledger = e.ledger AND r.tx = e.tx"
            " WHERE r.ledger = ? AND r.id = ?",
            ledger,
            record_id,
        )
        return "" if row is None else ("wanted", "kept", "gone")[row[0]] + (f": {row[1]}" if row[1] else "")

    def gaps(self, ledger: str = "") -> list[Gap]:
        rows = self._all(
            "SELECT ledger, stream, from_ns, to_ns, why FROM gaps WHERE ledger = ? OR ? = '' ORDER BY n",
            ledger,
            ledger,
        )
        return [Gap(*row) for row in rows]

    def ledgers(self) -> list[str]:
        """Names such as "iota:mainnet" of all that were read."""
        return [row[0] for row in self._all("SELECT ledger FROM chains ORDER BY ledger")]

    def count(self) -> int:
        row = self._one("SELECT count(*) FROM records")
        return 0 if row is None else int(row[0])

    def newest(self) -> int:
        """The number of the last record that came, -1 for none: for views that look whether anything is new."""
        row = self._one("SELECT max(n) FROM records")
        return -1 if row is None or row[0] is None else int(row[0])

    def close(self) -> None:
        """Twice is fine."""
        with self._lock:
            self._db.close()

    # -- within --------------------------------------------------------------------------------------------------------------

    def _one(self, sql: str, *asked: object) -> tuple[Any, ...] | None:
        with self._lock, self._told():
            row: tuple[Any, ...] | None = self._db.execute(sql, asked).fetchone()
            return row

    def _all(self, sql: str, *asked: object) -> list[tuple[Any, ...]]:
        with self._lock, self._told():
            return self._db.execute(sql, asked).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._lock, self._told():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError as error:
            raise LedgerError(f"{self._name}: what was read of IOTA is closed") from error
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorname", "") or error.__class__.__name__
            if code.startswith("SQLITE_FULL"):
                raise LedgerError(f"{self._name}: no space is left; free some") from error
            if code.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
                raise LedgerError(f"{self._name}: is damaged; move it away, and it is read again") from error
            raise LedgerError(f"{self._name}: cannot be used ({code})") from error
        except OSError as error:
            raise LedgerError(f"{self._name}: {error.strerror or error.__class__.__name__}") from error


def _row(ledger: str, found: Found, seen_ns: int) -> tuple[object, ...]:
    one = found.record
    level = (one.level or Level.V0).value
    subjects = json.dumps(list(one.subjects))
    head = (ledger, one.id, one.kind, one.t_ns, found.tx, found.sender, one.payload, found.more)
    return (*head, one.summary, subjects, level, seen_ns)


def _record(row: Sequence[Any]) -> LedgerRecord:
    id_, ledger, kind, t_ns, payload, summary, level, subjects = row
    return LedgerRecord(
        str(id_),
        str(ledger),
        str(kind),
        int(str(t_ns)),
        bytes(payload),
        str(summary),
        Level(str(level)),
        tuple(loads(str(subjects))),
    )


def _glob(kind: str) -> str:
    """A kind, or what one begins with and a star, as SQLite's GLOB has it."""
    is_open = kind.endswith("*")
    plain = "".join(f"[{c}]" if c in "*?[" else c for c in kind.removesuffix("*"))
    return plain + ("*" if is_open else "")
