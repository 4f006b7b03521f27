"""Long tables in pieces: DuckDB looks at every row group of a table that it reads, so one table would grow slower with
its length, and a piece of some million rows does not. Keyframes are read by row number, which DuckDB compares with every
row group of the piece (event times it looks up in a summary first), so their pieces are shorter: as many as of readings.

There are four such tables, all with the columns sid, t_ns, value, quality, seen_ns: `readings`, `late`, `states`, `thin`
(app/history/schema.py). Their pieces are called readings_0, readings_1 and so on; rows are numbered through all pieces,
and since none is ever deleted alone, the number is the piece's first row + rowid; whole pieces may be (retention.py).

Thread: any (immutable); `connection` is the calling thread's own, for `appended` the writer's in a transaction.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.model.reading import ReadingBatch

Numbers = NDArray[np.int64]
NEVER = int(np.iinfo(np.int64).min)
FOREVER = int(np.iinfo(np.int64).max)
NOTHING = ReadingBatch.of(())
SEGMENT_ROWS = 8_000_000  # 65 row groups
STATE_ROWS = 1_000_000  # 9 row groups; a keyframe in a piece of 65 takes 2 ms longer (benchmarks/state_at.py)


@dataclass(frozen=True, slots=True)
class Segment:
    """low_ns, high_ns: of its event times, FOREVER and NEVER where it is empty."""

    name: str
    first_row: int
    rows: int = 0
    low_ns: int = FOREVER
    high_ns: int = NEVER


@dataclass(frozen=True, slots=True)
class Segments:
    """kind: readings, late, states or thin."""

    kind: str
    parts: tuple[Segment, ...] = ()

    @property
    def rows(self) -> int:
        return self.parts[-1].first_row + self.parts[-1].rows if self.parts else 0

    @property
    def held(self) -> int:
        """Rows that are still there."""
        return sum(part.rows for part in self.parts)

    @property
    def bounds(self) -> tuple[int, int] | None:
        """First and last event time."""
        if not self.rows:
            return None
        return min(part.low_ns for part in self.parts), max(part.high_ns for part in self.parts)

    @classmethod
    def read(cls, connection: duckdb.DuckDBPyConnection, kind: str) -> Segments:
        """Of the file. Only the newest piece is counted; the others were when they were closed."""
        found = connection.execute(
            "SELECT name, first_row, rows, low_ns, high_ns FROM segments WHERE kind = ? ORDER BY first_row",
            [kind],
        ).fetchall()
        parts = [Segment(*row) for row in found if row[2] is not None]
        for name, first_row, *_ in found[len(parts) :]:
            rows, low_ns, high_ns = connection.execute(
                f"SELECT count(*), min(t_ns), max(t_ns) FROM {name}"
            ).fetchall()[0]
            parts.append(
                Segment(name, first_row, rows, low_ns, high_ns) if rows else Segment(name, first_row)
            )
        return cls(kind, tuple(parts))

    def appended(self, connection: duckdb.DuckDBPyConnection, batch: ReadingBatch) -> Segments:
        """With these rows at the end; starts a new piece where the last one is full."""
        if not len(batch):
            return self
        parts = self.parts
        full = STATE_ROWS if self.kind == "states" else SEGMENT_ROWS
        if not parts or parts[-1].rows >= full:
            if parts:
                last = parts[-1]
                connection.execute(
                    "UPDATE segments SET rows = ?, low_ns = ?, high_ns = ? WHERE name = ?",
                    [last.rows, last.low_ns, last.high_ns, last.name],
                )
            number = 1 + int(parts[-1].name.rpartition("_")[2]) if parts else 0  # older ones may be gone
            parts = (*parts, Segment(f"{self.kind}_{number}", self.rows))
            connection.execute(
                f"CREATE TABLE {parts[-1].name} (sid INTEGER NOT NULL, t_ns BIGINT NOT NULL, value DOUBLE NOT NULL,"
                " quality UTINYINT NOT NULL, seen_ns BIGINT NOT NULL)"
            )
            connection.execute(
                "INSERT INTO segments (kind, name, first_row) VALUES (?, ?, ?)",
                [self.kind, parts[-1].name, parts[-1].first_row],
            )
        _insert(connection, parts[-1].name, batch)
        last = replace(
            parts[-1],
            rows=parts[-1].rows + len(batch),
            low_ns=min(parts[-1].low_ns, int(batch.t_ns.min())),
            high_ns=max(parts[-1].high_ns, int(batch.t_ns.max())),
        )
        return Segments(self.kind, (*parts[:-1], last))

    def between_rows(self, first: int, end: int) -> Iterator[tuple[str, int, int]]:
        """Name and rowids first <= rowid < end of the pieces that hold rows first..end."""
        for part in self.parts:
            if part.first_row < end and first < part.first_row + part.rows:
                yield part.name, max(0, first - part.first_row), min(part.rows, end - part.first_row)

    def between_times(self, after_ns: int, until_ns: int) -> Iterator[str]:
        """Names of the pieces that hold readings with after_ns < t_ns <= until_ns."""
        for part in self.parts:
            if part.low_ns <= until_ns and part.high_ns > after_ns:
                yield part.name

    def read_rows(
        self, connection: duckdb.DuckDBPyConnection, first: int, end: int, after_ns: int, until_ns: int
    ) -> ReadingBatch:
        """Of rows first..end those with after_ns < t_ns <= until_ns, in their order."""
        return _joined(
            connection.execute(
                f"SELECT sid, t_ns, value, quality, seen_ns FROM {name}"
                " WHERE rowid >= ? AND rowid < ? AND t_ns > ? AND t_ns <= ?",
                [a, b, after_ns, until_ns],
            ).fetchnumpy()
            for name, a, b in self.between_rows(first, end)
        )

    def read_times(
        self,
        connection: duckdb.DuckDBPyConnection,
        after_ns: int,
        until_ns: int,
        seen_until_ns: int = FOREVER,
    ) -> ReadingBatch:
        """Those with after_ns < t_ns <= until_ns that had arrived by seen_until_ns, in their order."""
        return _joined(
            connection.execute(
                f"SELECT sid, t_ns, value, quality, seen_ns FROM {name}"
                " WHERE t_ns > ? AND t_ns <= ? AND seen_ns <= ?",
                [after_ns, until_ns, seen_until_ns],
            ).fetchnumpy()
            for name in self.between_times(after_ns, until_ns)
        )


def _joined(found: Iterator[dict[str, Any]]) -> ReadingBatch:
    parts = [as_batch(part) for part in found]
    return parts[0] if len(parts) == 1 else ReadingBatch.joined(parts)


def as_batch(columns: dict[str, Any]) -> ReadingBatch:
    """What `SELECT sid, t_ns, value, quality, seen_ns` found."""
    return ReadingBatch(*(columns[name] for name in ("sid", "t_ns", "value", "quality", "seen_ns")))


def _insert(connection: duckdb.DuckDBPyConnection, table: str, batch: ReadingBatch) -> None:
    columns = {
        "sid": batch.signal,
        "t_ns": batch.t_ns,
        "value": batch.value,
        "quality": batch.quality,
        "seen_ns": batch.seen_ns,
    }
    connection.register("incoming", columns)
    try:
        # DuckDB takes a nan of an array for NULL
        connection.execute(
            f"INSERT INTO {table} SELECT sid, t_ns, coalesce(value, 'nan'::DOUBLE), quality, seen_ns FROM incoming"
        )
    finally:
        connection.unregister("incoming")
