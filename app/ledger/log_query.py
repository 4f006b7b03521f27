"""Which leaves of the stored log are asked for, as SQL over the index of kinds and times.   Thread: any; pure."""

from __future__ import annotations

from collections.abc import Sequence

from app.ledger.contract import Entry, Kept

COLUMNS = "idx, kind, t_ns, added_ns, data"


def found(
    kinds: Sequence[str],
    from_ns: int | None,
    to_ns: int | None,
    after: int,
    before: int | None,
    newest_first: bool,
    most: int,
) -> tuple[str, list[object]]:
    """The query that `Log.find` describes, and its values."""
    where, values = ["idx > ?"], [after]  # type: tuple[list[str], list[object]]
    for sql, value in (("idx < ?", before), ("t_ns >= ?", from_ns), ("t_ns < ?", to_ns)):
        if value is not None:
            where.append(sql)
            values.append(value)
    if kinds:
        where.append(f"({' OR '.join('kind GLOB ?' for _ in kinds)})")
        values += [_glob(kind) for kind in kinds]
    order = "DESC" if newest_first else "ASC"
    query = f"SELECT {COLUMNS} FROM entries WHERE {' AND '.join(where)} ORDER BY idx {order} LIMIT ?"
    return query, [*values, most]


def kept(row: tuple[int, str, int, int, bytes]) -> Kept:
    return Kept(row[0], Entry(row[1], row[2], bytes(row[4])), row[3])


def _glob(kind: str) -> str:
    """A kind as a GLOB in which only a last * stands for anything."""
    end = "*" if kind.endswith("*") else ""
    plain = kind.removesuffix("*") if end else kind
    return "".join(f"[{c}]" if c in "*?[" else c for c in plain) + end
