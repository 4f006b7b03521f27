"""Migrations: each version once, in order, and never half."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from app.history.contract import HistoryError
from app.history.duck import DuckHistorian
from app.history.schema import MIGRATIONS, migrate
from app.model.times import NS
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady


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


def test_that_a_history_of_the_first_version_opens_with_all_it_had(tmp_path: Path) -> None:
    """Written by the first version's own statements: a piece of readings, one of late ones, no keyframe yet."""
    past, late = steady(3, 200), steady(3, 2, start_ns=START + 7 * NS)
    path = tmp_path / "h.duckdb"
    with duckdb.connect(str(path)) as connection:
        migrate(connection, MIGRATIONS[:1])
        for sid in range(3):
            connection.execute("INSERT INTO signals VALUES (?, ?)", [sid, f"a.s{sid}"])
        for kind, batch in (("readings", past), ("late", late)):
            connection.execute(
                f"CREATE TABLE {kind}_0 (sid INTEGER NOT NULL, t_ns BIGINT NOT NULL, value DOUBLE NOT NULL,"
                " quality UTINYINT NOT NULL, seen_ns BIGINT NOT NULL)"
            )
            connection.execute(
                "INSERT INTO segments (kind, name, first_row) VALUES (?, ?, 0)", [kind, f"{kind}_0"]
            )
            columns = (batch.signal, batch.t_ns, batch.value, batch.quality, batch.seen_ns)
            connection.executemany(
                f"INSERT INTO {kind}_0 VALUES (?, ?, ?, ?, ?)",
                list(zip(*(column.tolist() for column in columns), strict=True)),
            )
        connection.execute(
            "INSERT INTO events VALUES (?, 'feed', 'mqtt', 'The broker went away.')", [START + 5]
        )
    historian = DuckHistorian(path, catalogue_of(3), run_size=60)
    assert historian.stats().readings == len(past) + len(late)
    for t_ns in (START + 8 * NS, START + 3000 * NS, START + 10**13):
        assert_same(historian.state_at(t_ns), oracle([past, late], 3, t_ns))
    assert len(historian.events(START, START + NS)) == 1
    more = steady(3, 300, start_ns=START + 200 * 30 * NS)
    historian.append(more)
    historian.settle()
    assert_same(historian.state_at(START + 10**13), oracle([past, late, more], 3, START + 10**13))
    assert len(historian.series(0, START, START + 500 * 30 * NS, 3).t_ns) == 3
    historian.close()
