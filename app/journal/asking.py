"""Pages of the journal, whatever is asked for, without reading the rest of a long one.   Thread: the connection's.

A page is asked for by kind, subject, time and number. SQLite alone would read line after line until it has enough, so the
way is chosen here: kind by kind in the order of numbers, and a time is first turned into a range of numbers. Our clock may
have been set back while lines were written; how far at most stands in the file (`back_ns`), and the range is that much wider.
"""

from __future__ import annotations

import heapq
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

COLUMNS = "n, t_ns, kind, subject, who, role, mode, why, data"
MOST_KINDS = 200
_KINDS = (
    "WITH RECURSIVE each(kind) AS (SELECT min(kind) FROM entry UNION ALL"
    " SELECT (SELECT min(kind) FROM entry WHERE kind > each.kind) FROM each WHERE each.kind IS NOT NULL)"
    " SELECT kind FROM each WHERE kind IS NOT NULL"
)
_SUBJECTS = _KINDS.replace("kind", "subject")
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """kinds: whole kinds or their beginnings (`alarm` is all of `alarm.*`); none is all.   subject: "" is any.
    from_ns <= t < to_ns; after_n < n < before_n."""

    kinds: tuple[str, ...] = ()
    subject: str = ""
    from_ns: int | None = None
    to_ns: int | None = None
    before_n: int | None = None
    after_n: int | None = None
    limit: int = 200
    oldest_first: bool = False


def rows(db: sqlite3.Connection, wanted: Wanted) -> list[Row]:
    low, high = _numbers(db, wanted)
    if low >= high:
        return []
    if not wanted.kinds or wanted.subject:
        kinds = _known(db, wanted.kinds) if wanted.kinds else None
        found = _rows(db, wanted, low, high, None, is_endless=kinds is not None)
        if kinds is not None:
            found = (row for row in found if row[2] in kinds)
        return list(islice(found, max(wanted.limit, 0)))
    kinds = _known(db, wanted.kinds)
    if len(kinds) > MOST_KINDS:
        each = _rows(db, wanted, low, high, None, is_endless=True)
        return list(islice((row for row in each if row[2] in kinds), max(wanted.limit, 0)))
    parts = [_rows(db, wanted, low, high, kind) for kind in sorted(kinds)]
    merged = heapq.merge(*parts, key=lambda row: row[0], reverse=not wanted.oldest_first)
    return list(islice(merged, max(wanted.limit, 0)))


def subjects(db: sqlite3.Connection) -> list[str]:
    return [str(row[0]) for row in db.execute(_SUBJECTS)]


def last_of(db: sqlite3.Connection, subject: str, kinds: Sequence[str], before_n: int) -> Row | None:
    """The newest line about a subject before a number, of these kinds (all where none is given)."""
    of_kind = f" AND kind IN ({','.join('?' * len(kinds))})" if kinds else ""
    found: Row | None = db.execute(
        f"SELECT {COLUMNS} FROM entry INDEXED BY entry_subject WHERE subject = ? AND n < ?{of_kind} ORDER BY n DESC LIMIT 1",
        (subject, before_n, *kinds),
    ).fetchone()
    return found


def first_from(db: sqlite3.Connection, t_ns: int) -> int:
    """A number such that no line of t_ns or later stands before it."""
    return _numbers(db, Wanted(from_ns=t_ns))[0] + 1


def _known(db: sqlite3.Connection, wanted: Sequence[str]) -> set[str]:
    """Those kinds that stand there and are meant."""
    known = [str(row[0]) for row in db.execute(_KINDS)]
    return {kind for kind in known if any(kind == one or kind.startswith(one + ".") for one in wanted)}


def _numbers(db: sqlite3.Connection, wanted: Wanted) -> tuple[int, int]:
    """low < n < high holds for all that fit in time."""
    low = wanted.after_n if wanted.after_n is not None else 0
    high = wanted.before_n if wanted.before_n is not None else 2**63 - 1
    if wanted.from_ns is None and wanted.to_ns is None:
        return low, high
    found = db.execute("SELECT value FROM meta WHERE name = 'back_ns'").fetchone() if _has_meta(db) else None
    if found is None:
        return low, high  # a file of the first version, read only: slower
    back = int(found[0])
    if wanted.from_ns is not None:
        # all before the last one that is older than from - back are older than from
        last = db.execute(
            "SELECT n FROM entry INDEXED BY entry_t WHERE t_ns < ? ORDER BY t_ns DESC, n DESC LIMIT 1",
            (_within(wanted.from_ns - back),),
        ).fetchone()
        low = max(low, int(last[0])) if last else low
    if wanted.to_ns is not None:
        # all behind the first one that is as new as to + back are as new as to
        first = db.execute(
            "SELECT n FROM entry INDEXED BY entry_t WHERE t_ns >= ? ORDER BY t_ns, n LIMIT 1",
            (_within(wanted.to_ns + back),),
        ).fetchone()
        high = min(high, int(first[0])) if first else high
    return low, high


def _has_meta(db: sqlite3.Connection) -> bool:
    return int(db.execute("PRAGMA user_version").fetchone()[0]) >= 2


def _within(t_ns: int) -> int:
    return min(max(t_ns, -(2**63)), 2**63 - 1)


def _rows(
    db: sqlite3.Connection, wanted: Wanted, low: int, high: int, kind: str | None, *, is_endless: bool = False
) -> Iterator[Row]:
    where, values = ["n > ?", "n < ?"], [low, high]
    each: list[tuple[str, Any]] = [("kind = ?", kind), ("subject = ?", wanted.subject or None)]
    each += [("t_ns >= ?", wanted.from_ns), ("t_ns < ?", wanted.to_ns)]
    for clause, value in each:
        if value is not None:
            where.append(clause)
            values.append(_within(value) if isinstance(value, int) else value)
    way = "INDEXED BY entry_kind" if kind else "INDEXED BY entry_subject" if wanted.subject else "NOT INDEXED"
    order = "ASC" if wanted.oldest_first else "DESC"
    sql = f"SELECT {COLUMNS} FROM entry {way} WHERE {' AND '.join(where)} ORDER BY n {order} LIMIT ?"
    return db.execute(sql, (*values, -1 if is_endless else max(wanted.limit, 0)))
