"""The signed checkpoints in the log's file, and the lines that witnesses add to them.   Thread: any; `connection` is the
caller's, under its lock.   Times: ns.
"""

from __future__ import annotations

import sqlite3

from app.ledger.contract import LedgerError
from app.ledger.note import Verifier, opened


def checkpoint_of(connection: sqlite3.Connection, size: int | None) -> bytes:
    """The first of at least this size, the newest where None; with the cosignatures that were added to it."""
    query = "SELECT size, note FROM checkpoints WHERE size >= ? ORDER BY size LIMIT 1"
    if size is None:
        query = query.replace("ORDER BY size", "ORDER BY size DESC")
    row = connection.execute(query, (size or 0,)).fetchone()
    if row is None:
        raise LedgerError(f"the ledger has no checkpoint of {size} leaves")
    query = "SELECT line FROM cosignatures WHERE size = ? ORDER BY added_ns, vkey"
    return bytes(row[1]) + "".join(str(line) for (line,) in connection.execute(query, row[:1])).encode()


def witnessed_of(connection: sqlite3.Connection) -> bytes | None:
    """The newest that a witness has cosigned."""
    size = connection.execute("SELECT max(size) FROM cosignatures").fetchone()[0]
    return None if size is None else checkpoint_of(connection, int(size))


def add_cosignature(
    connection: sqlite3.Connection, size: int, witness: Verifier, line: str, now_ns: int
) -> None:
    """In the caller's transaction. Nothing where this witness has signed it already. Raises ProofError where it does not fit
    the checkpoint of this very size."""
    row = connection.execute("SELECT note FROM checkpoints WHERE size = ?", (size,)).fetchone()
    if row is None:
        raise LedgerError(f"the ledger has no checkpoint of {size} leaves")
    opened(bytes(row[0]) + line.encode(), [witness])
    known = "SELECT 1 FROM cosignatures WHERE size = ? AND vkey = ?"
    if connection.execute(known, (size, witness.vkey)).fetchone() is None:
        connection.execute("INSERT INTO cosignatures VALUES (?, ?, ?, ?)", (size, witness.vkey, now_ns, line))
