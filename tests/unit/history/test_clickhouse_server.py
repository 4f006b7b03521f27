"""The Historian on a ClickHouse server: the client library over HTTP, the real engine behind it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest

pytest.importorskip("chdb", reason="the ClickHouse engine is not there (Windows has none)")

from app.history.clickhouse.engine import EngineError, EngineGone, ServerEngine
from app.history.clickhouse.store import ClickHouseHistorian
from app.history.contract import HistoryError
from app.model.catalogue import Catalogue
from tests.unit.history import clickhouse_engine
from tests.unit.history.clickhouse_server import PASSWORD, USER, Server
from tests.unit.history.contract_suite import HistorianContract, Place, Stores
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady

N = 3
_numbers = itertools.count()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(clickhouse_engine.answer) as server:
        yield server


def engine_at(server: Server, password: str = PASSWORD, database: str = "") -> ServerEngine:
    return ServerEngine("127.0.0.1", server.port, database or f"served_{next(_numbers)}", USER, password)


class ServedPlace:
    is_lasting = True

    def __init__(self, server: Server) -> None:
        self._server, self._database = server, f"served_{next(_numbers)}"

    def open(self, catalogue: Catalogue) -> ClickHouseHistorian:
        return ClickHouseHistorian(engine_at(self._server, database=self._database), catalogue)

    def drop(self) -> None:
        clickhouse_engine.answer(f"DROP DATABASE IF EXISTS {self._database}", "Null", {})


class TestTheContract(HistorianContract):
    @pytest.fixture
    def stores(self) -> Stores:
        @contextmanager
        def place() -> Iterator[Place]:
            with Server(clickhouse_engine.answer) as server:
                place = ServedPlace(server)
                yield place
                place.drop()

        return place


def test_that_a_wrong_password_is_said_without_the_password(server: Server) -> None:
    with pytest.raises(EngineError) as told:
        engine_at(server, password="swordfish")
    assert told.value.code == 516
    assert "swordfish" not in str(told.value)
    assert not isinstance(told.value, EngineGone)


def test_that_nobody_at_the_port_is_said_as_such(server: Server) -> None:
    server.is_away = True
    with pytest.raises(EngineError):
        engine_at(server)
    with pytest.raises(EngineGone):
        ServerEngine("127.0.0.1", 1, "tvilling", USER, PASSWORD)


def test_that_a_server_that_comes_back_goes_on_where_it_was(server: Server) -> None:
    store = ClickHouseHistorian(engine_at(server), catalogue_of(N))
    first, second = steady(N, 20), steady(N, 20, start_ns=START + 20 * 30 * 10**9)
    store.append(first)
    server.is_away = True
    with pytest.raises(HistoryError):
        store.append(second)
    with pytest.raises(HistoryError):
        store.state_at(START)
    server.is_away = False
    store.append(second)  # the recorder offers it again
    end = int(second.t_ns.max())
    assert_same(store.state_at(end), oracle([first, second], N, end))
    assert store.stats().readings == len(first) + len(second)
    store.close()


def test_that_an_insert_sent_twice_is_stored_once(server: Server) -> None:
    """The answer to the first may have been lost on the way."""
    engine = engine_at(server)
    engine.execute(
        f"CREATE TABLE {engine.database}.t (a Int64) ENGINE = MergeTree ORDER BY a"
        " SETTINGS non_replicated_deduplication_window = 100"
    )
    for _ in range(2):
        engine.insert("t", {"a": np.arange(5)}, "once-1")
    assert engine.query(f"SELECT count() AS n FROM {engine.database}.t")["n"].tolist() == [5]
    engine.close()


def test_that_values_go_to_the_server_as_parameters_only(server: Server) -> None:
    store = ClickHouseHistorian(engine_at(server), catalogue_of(N))
    store.append(steady(N, 3))
    store.state_at(START + 10**9)
    assert not any(str(START + 10**9) in sql for sql in server.asked)
    assert any(str(START + 10**9) in given.values() for given in server.settings)
    store.close()
