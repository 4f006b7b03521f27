"""Events in the history: what happened when, in time order, then order of arrival.

Thread: `append_events` the writer's; the others any, with the calling thread's own cursor.
"""

from __future__ import annotations

from collections.abc import Sequence

import duckdb

from app.model.events import Event, EventKind


def append_events(connection: duckdb.DuckDBPyConnection, events: Sequence[Event]) -> None:
    if events:
        connection.execute(
            "INSERT INTO events SELECT unnest(?::BIGINT[]), unnest(?::VARCHAR[]), unnest(?::VARCHAR[]),"
            " unnest(?::VARCHAR[])",
            [
                [event.t_ns for event in events],
                [event.kind.value for event in events],
                [event.source for event in events],
                [event.text for event in events],
            ],
        )


def read_events(cursor: duckdb.DuckDBPyConnection, from_ns: int, to_ns: int) -> tuple[Event, ...]:
    """Those in from_ns <= t < to_ns."""
    rows = cursor.execute(
        "SELECT t_ns, kind, source, text FROM events WHERE t_ns >= ? AND t_ns < ? ORDER BY t_ns, rowid",
        [from_ns, to_ns],
    ).fetchall()
    return tuple(Event(int(t_ns), _kind(kind), source, text) for t_ns, kind, source, text in rows)


def next_event_ns(cursor: duckdb.DuckDBPyConnection, t_ns: int) -> int | None:
    row = cursor.execute("SELECT min(t_ns) FROM events WHERE t_ns > ?", [t_ns]).fetchone()
    return int(row[0]) if row and row[0] is not None else None


def previous_event_ns(cursor: duckdb.DuckDBPyConnection, t_ns: int) -> int | None:
    row = cursor.execute("SELECT max(t_ns) FROM events WHERE t_ns < ?", [t_ns]).fetchone()
    return int(row[0]) if row and row[0] is not None else None


def _kind(word: str) -> EventKind:
    """A kind that a newer version wrote is shown as one of the history."""
    try:
        return EventKind(word)
    except ValueError:
        return EventKind.HISTORY
