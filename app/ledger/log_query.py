"""Which leaves of the stored log are asked for: by kind, time and number, without reading the rest of a long log.

A log is asked for few of many: the last hundred records of some kinds, those of an hour, a kind that hardly occurs. SQLite
alone would read leaf after leaf until it has enough, so the way is chosen here: kind by kind in the order of leaves, or by
time where few fall into it.   Thread: any; `connection` is the caller's, under its lock.   Times: ns.
"""

from __future__ import annotations

import heapq
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from app.ledger.contract import Entry, Kept

COLUMNS = "idx, kind, t_ns, added_ns, data"
FEW = 4096
MOST_KINDS = 100
_KINDS = (
    "WITH RECURSIVE each(kind) AS (SELECT min(kind) FROM entries UNION ALL"
    " SELECT (SELECT min(kind) FROM entries WHERE kind > each.kind) FROM each WHERE each.kind IS NOT NULL)"
    " SELECT kind FROM each WHERE kind IS NOT NULL"
)
Row = tuple[int, str, int, int, bytes]


@dataclass(frozen=True, slots=True)
class Query:
    """What `Log.find` takes."""

    kinds: Sequence[str]
    from_ns: int | None
    to_ns: int | None
    after: int
    before: int | None
    newest_first: bool
    most: int


def find(connection: sqlite3.Connection, query: Query) -> list[Kept]:
    if not query.kinds:
        return [kept(row) for row in _rows(connection, query, None)]
    known = [str(row[0]) for row in connection.execute(_KINDS)]
    wanted = [kind for kind in known if any(_fits(kind, pattern) for pattern in query.kinds)]
    if len(wanted) > MOST_KINDS:
        rows = (row for row in _rows(connection, query, None, is_endless=True) if row[1] in set(wanted))
    else:
        parts = [_rows(connection, query, kind) for kind in wanted]
        rows = heapq.merge(*parts, key=lambda row: row[0], reverse=query.newest_first)
    return [kept(row) for row in islice(rows, max(query.most, 0))]


def _rows(
    connection: sqlite3.Connection, query: Query, kind: str | None, *, is_endless: bool = False
) -> Iterator[Row]:
    """Of one kind, or of all; in the order of leaves."""
    where: list[str] = []
    values: list[object] = []
    for sql, value in (("kind = ?", kind), ("t_ns >= ?", query.from_ns), ("t_ns < ?", query.to_ns)):
        if value is not None:
            where.append(sql)
            values.append(value)
    by_leaf = "NOT INDEXED" if kind is None else "INDEXED BY entries_of_kind"
    by_time = "INDEXED BY entries_by_time" if kind is None else "INDEXED BY entries_by_kind"
    way, order = by_leaf, "idx"
    if query.from_ns is not None or query.to_ns is not None:
        few = (
            f"SELECT count(*) FROM (SELECT 1 FROM entries {by_time} WHERE {' AND '.join(where)} LIMIT {FEW})"
        )
        if connection.execute(few, values).fetchone()[0] < FEW:
            way, order = by_time, "+idx"
    where.append("idx > ?")
    values.append(query.after)
    if query.before is not None:
        where.append("idx < ?")
        values.append(query.before)
    sql = (
        f"SELECT {COLUMNS} FROM entries {way} WHERE {' AND '.join(where)}"
        f" ORDER BY {order} {'DESC' if query.newest_first else 'ASC'} LIMIT ?"
    )
    return connection.execute(sql, [*values, -1 if is_endless else max(query.most, 0)])


def kept(row: Row) -> Kept:
    return Kept(row[0], Entry(row[1], row[2], bytes(row[4])), row[3])


def _fits(kind: str, pattern: str) -> bool:
    """A last * stands for anything."""
    return kind.startswith(pattern[:-1]) if pattern.endswith("*") else kind == pattern
