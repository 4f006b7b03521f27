"""Long tables in pieces: rows are numbered through, and a file read back has the same pieces."""

from __future__ import annotations

from collections.abc import Iterator

import duckdb
import numpy as np
import pytest

from app.history.schema import migrate
from app.history.segments import FOREVER, NEVER, Segments
from app.model.reading import ReadingBatch
from tests.unit.history.past import START, steady


@pytest.fixture
def connection(monkeypatch: pytest.MonkeyPatch) -> Iterator[duckdb.DuckDBPyConnection]:
    monkeypatch.setattr("app.history.segments.SEGMENT_ROWS", 10)
    with duckdb.connect(":memory:") as connection:
        migrate(connection)
        yield connection


def filled(connection: duckdb.DuckDBPyConnection, every: ReadingBatch) -> Segments:
    segments = Segments("readings")
    for start in range(0, len(every), 4):
        segments = segments.appended(connection, every.part(start, start + 4))
    return segments


def test_that_pieces_are_started_when_the_last_is_full(connection: duckdb.DuckDBPyConnection) -> None:
    segments = filled(connection, steady(3, 10))
    assert [(part.name, part.first_row, part.rows) for part in segments.parts] == [
        ("readings_0", 0, 12),
        ("readings_1", 12, 12),
        ("readings_2", 24, 6),
    ]
    assert segments.rows == 30
    assert segments.bounds == (START, int(steady(3, 10).t_ns[-1]))
    assert segments.appended(connection, ReadingBatch.of(())) is segments


def test_that_a_file_read_back_has_the_same_pieces(connection: duckdb.DuckDBPyConnection) -> None:
    assert filled(connection, steady(3, 10)) == Segments.read(connection, "readings")
    assert Segments.read(connection, "late") == Segments("late")


def test_that_rows_and_times_select_across_pieces(connection: duckdb.DuckDBPyConnection) -> None:
    every = steady(3, 10)
    segments = filled(connection, every)
    np.testing.assert_array_equal(
        segments.read_rows(connection, 5, 27, NEVER, FOREVER).value, every.part(5, 27).value
    )
    after, until = int(every.t_ns[4]), int(every.t_ns[20])
    chosen = (every.t_ns > after) & (every.t_ns <= until)
    np.testing.assert_array_equal(
        segments.read_times(connection, after, until).value, every.take(chosen).value
    )
    assert len(segments.read_times(connection, after, until, START)) == 0
    assert list(segments.between_times(int(every.t_ns[-1]), FOREVER)) == []
    assert len(segments.read_rows(connection, 30, 99, NEVER, FOREVER)) == 0


def test_that_values_that_are_no_numbers_come_back_as_such(connection: duckdb.DuckDBPyConnection) -> None:
    values = np.array([np.nan, np.inf, -np.inf, -0.0, 5e-324])
    batch = ReadingBatch(np.arange(5), np.full(5, START), values, np.arange(5), np.full(5, START))
    segments = Segments("late").appended(connection, batch)
    np.testing.assert_array_equal(segments.read_times(connection, NEVER, FOREVER).value, values)
