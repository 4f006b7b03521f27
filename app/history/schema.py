"""The tables, as numbered migrations; a new version is a new line at the end, and old lines never change.

    signals    sid <-> signal id; a sid is never given twice
    segments   the pieces of the three long tables (app/history/segments.py); counts stand here once a piece is full:
                 readings   what arrived in time, in time order but for the length of the unsealed tail
                 late       what arrived after a keyframe at or after its event time had been sealed
                 states     rows of keyframes: the newest reading of each sid
                 thin       of readings that are gone the last of each signal and quarter of an hour
    frames     keyframes (app/history/frames.py): the state at k_ns in rows first_state..end_state of states; between
               the keyframe before and this one there are `run` readings, those in time in rows first_row..end_row
    minutes    readings per minute of event time; rows add up
    events     what happened
    slots      hours whose figures are right (app/history/rollups.py)
    rollup_*   figures of a signal per minute, quarter, hour: times of the first reading and of the first and last that
               count; low, high, total, count of those that count; the worst quality and number of every one
    meta       one row: folded = rows of late that all keyframes contain; raw_from_ns = readings before it are gone

Thread: the one that opens or holds the write lock.   Units: *_ns int64 nanoseconds since the epoch.
"""

from __future__ import annotations

from collections.abc import Sequence

import duckdb

from app.history.contract import HistoryError

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE signals (sid INTEGER NOT NULL, id VARCHAR NOT NULL)",
        "CREATE TABLE segments (kind VARCHAR NOT NULL, name VARCHAR NOT NULL, first_row BIGINT NOT NULL,"
        " rows BIGINT, low_ns BIGINT, high_ns BIGINT)",
        "CREATE TABLE frames (k_ns BIGINT NOT NULL, run BIGINT NOT NULL, first_row BIGINT NOT NULL,"
        " end_row BIGINT NOT NULL, first_state BIGINT NOT NULL, end_state BIGINT NOT NULL)",
        "CREATE TABLE minutes (minute BIGINT NOT NULL, n BIGINT NOT NULL)",
        "CREATE TABLE events (t_ns BIGINT NOT NULL, kind VARCHAR NOT NULL, source VARCHAR NOT NULL,"
        " text VARCHAR NOT NULL)",
        "CREATE TABLE meta (folded BIGINT NOT NULL)",
        "INSERT INTO meta VALUES (0)",
    ),
    # what left the catalogue can still be read with its unit
    ("ALTER TABLE signals ADD COLUMN unit VARCHAR",),
    # figures per minute, quarter and hour, and readings that are gone (docs/decisions/0014-retention.md)
    (
        *(
            f"CREATE TABLE rollup_{seconds} (sid INTEGER NOT NULL, t_ns BIGINT NOT NULL, first_ns BIGINT NOT NULL,"
            " last_ns BIGINT NOT NULL, low DOUBLE, high DOUBLE, total DOUBLE NOT NULL, count BIGINT NOT NULL,"
            " worst UTINYINT NOT NULL, every BIGINT NOT NULL)"
            for seconds in (60, 900, 3600)
        ),
        "CREATE TABLE slots (slot BIGINT NOT NULL, finest BIGINT NOT NULL)",
        "ALTER TABLE meta ADD COLUMN raw_from_ns BIGINT",
    ),
)


def migrate(connection: duckdb.DuckDBPyConnection, migrations: Sequence[Sequence[str]] = MIGRATIONS) -> int:
    """Brings the file to the newest version, each step in its own transaction; returns the version it had before.

    Raises HistoryError for a file of a newer version, duckdb.Error for what DuckDB does not like.
    """
    connection.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)")
    row = connection.execute("SELECT max(version) FROM schema_version").fetchone()
    version = int(row[0]) if row and row[0] is not None else 0
    if version > len(migrations):
        raise HistoryError(
            f"the history has version {version}, this program knows {len(migrations)}; update Tvilling or choose another folder with --data"
        )
    for number, statements in enumerate(migrations[version:], start=version + 1):
        connection.begin()
        try:
            for statement in statements:
                connection.execute(statement)
            connection.execute("INSERT INTO schema_version VALUES (?)", [number])
            connection.commit()
        except duckdb.Error:
            connection.rollback()
            raise
    return version
