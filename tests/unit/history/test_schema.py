"""Migrations: each version once, in order, and never half."""

from __future__ import annotations

import duckdb
import pytest

from app.history.contract import HistoryError
from app.history.schema import MIGRATIONS, migrate


def versions(connection: duckdb.DuckDBPyConnection) -> list[int]:
    return [row[0] for row in connection.execute("SELECT version FROM schema_version ORDER BY 1").fetchall()]


def test_that_a_new_file_gets_every_version_once() -> None:
    with duckdb.connect(":memory:") as connection:
        assert migrate(connection) == 0
        assert migrate(connection) == len(MIGRATIONS)
        assert versions(connection) == list(range(1, len(MIGRATIONS) + 1))


def test_that_a_file_of_version_1_keeps_its_rows() -> None:
    with duckdb.connect(":memory:") as connection:
        migrate(connection, MIGRATIONS[:1])
        connection.execute("INSERT INTO signals VALUES (0, 'a.power')")
        assert migrate(connection) == 1
        assert connection.execute("SELECT sid, id, unit FROM signals").fetchall() == [(0, "a.power", None)]


def test_that_a_step_that_fails_leaves_the_version_before() -> None:
    broken = (*MIGRATIONS, ("CREATE TABLE half (x INTEGER)", "INSERT INTO nowhere VALUES (1)"))
    with duckdb.connect(":memory:") as connection:
        with pytest.raises(duckdb.Error):
            migrate(connection, broken)
        assert versions(connection) == list(range(1, len(MIGRATIONS) + 1))
        tables = [row[0] for row in connection.execute("SHOW TABLES").fetchall()]
        assert "half" not in tables
        assert migrate(connection) == len(MIGRATIONS)


def test_that_a_newer_file_is_refused_in_one_line() -> None:
    with duckdb.connect(":memory:") as connection:
        migrate(connection, [*MIGRATIONS, (), ()])
        with pytest.raises(HistoryError, match=f"version {len(MIGRATIONS) + 2}, this program knows"):
            migrate(connection)
