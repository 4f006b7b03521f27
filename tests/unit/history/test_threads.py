"""Reads while writing, cancelled reads, and a log that stays short."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from app.history import database
from app.history.contract import HistoryCancelled, HistoryError
from app.history.duck import DuckHistorian
from app.history.opening import open_history
from app.model.reading import ReadingBatch
from app.model.times import NS
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady

N = 20


def test_that_reads_are_right_while_others_write(tmp_path: Path) -> None:
    historian = DuckHistorian(tmp_path / "h.duckdb", catalogue_of(N), run_size=200)
    parts = [steady(N, 5, start_ns=START + i * 150 * NS) for i in range(60)]
    expected = {i: oracle(parts[: i + 1], N, int(parts[i].t_ns[-1])) for i in range(60)}
    done, wrong = [0], []
    stop = threading.Event()

    def read(seed: int) -> None:
        chance = np.random.default_rng(seed)
        try:
            while not stop.is_set():
                i = int(chance.integers(0, done[0])) if done[0] else None
                if i is not None:
                    assert_same(historian.state_at(expected[i].t_ns), expected[i])
                    assert len(historian.series(3, START, START + 10**6 * NS).t_ns) >= 5 * (i + 1)
        except (AssertionError, HistoryError) as error:
            wrong.append(error)

    readers = [threading.Thread(target=read, args=(seed,)) for seed in range(3)]
    for reader in readers:
        reader.start()
    for i, part in enumerate(parts):
        historian.append(part)
        done[0] = i + 1
    stop.set()
    for reader in readers:
        reader.join()
    historian.close()
    assert wrong == []


def test_that_a_superseded_read_can_be_given_up() -> None:
    historian = DuckHistorian(None, catalogue_of(N), run_size=4096)
    historian.append(steady(N, 20_000))
    ended = threading.Event()
    told: list[BaseException] = []

    def read() -> None:
        try:
            while True:
                historian.series(3, START, START + 10**6 * NS)
        except HistoryError as error:
            told.append(error)
        ended.set()

    reader = threading.Thread(target=read)
    reader.start()
    while not ended.wait(0.001):
        assert reader.ident is not None
        historian.cancel(reader.ident)
    reader.join()
    assert isinstance(told[0], HistoryCancelled)
    historian.cancel(12345)  # nobody reads there
    assert len(historian.series(3, START, START + 600_000 * NS).t_ns) == 2000
    historian.close()


def test_that_closing_ends_running_reads_with_one_line() -> None:
    historian = DuckHistorian(None, catalogue_of(N))
    historian.append(steady(N, 5000))
    started, told = threading.Event(), []

    def read() -> None:
        try:
            while True:
                historian.state_at(START + 10**5 * NS)
                historian.series(3, START, START + 10**6 * NS)
                started.set()
        except HistoryError as error:
            told.append(str(error))

    reader = threading.Thread(target=read)
    reader.start()
    assert started.wait(20)
    historian.close()
    reader.join()
    assert told[0].endswith(("is closed", "was cancelled"))


def test_that_the_log_stays_short_while_somebody_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(database.CONFIG, "checkpoint_threshold", "300KB")
    historian = DuckHistorian(tmp_path / "h.duckdb", catalogue_of(200))
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            historian.state_at(START + 1000 * NS)

    reader = threading.Thread(target=read)
    reader.start()
    longest = 0
    for i in range(600):
        historian.append(steady(200, 1, start_ns=START + i * NS))
        log = tmp_path / "h.duckdb.wal"
        longest = max(longest, log.stat().st_size if log.exists() else 0)
    stop.set()
    reader.join()
    historian.close()
    assert 0 < longest < 2_000_000


def test_that_a_store_that_could_not_be_opened_again_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import duckdb

    historian = open_history(tmp_path, catalogue_of(N)).historian
    historian.append(steady(N, 5))
    connect = duckdb.connect

    def failing(*_: object, **__: object) -> None:
        raise duckdb.IOException("IO Error: No space left on device")

    monkeypatch.setattr(duckdb, "connect", failing)
    monkeypatch.setattr("app.history.segments.Segments.appended", failing)
    for _ in range(2):
        with pytest.raises(HistoryError, match="no space to write"):
            historian.append(steady(N, 1, start_ns=START + 1000 * NS))
    with pytest.raises(HistoryError):
        historian.state_at(START)
    monkeypatch.undo()
    assert duckdb.connect is connect
    historian.append(steady(N, 1, start_ns=START + 1000 * NS))
    assert historian.stats().readings == 6 * N
    historian.close()
    with pytest.raises(HistoryError, match="closed"):
        historian.append(ReadingBatch.of([]).joined([steady(N, 1)]))
