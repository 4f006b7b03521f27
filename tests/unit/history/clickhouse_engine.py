"""One chdb engine a process for the tests, with a database of its own for each of them."""

from __future__ import annotations

import itertools
from functools import cache
from typing import Any

import pytest

_numbers = itertools.count()


@cache
def _shared() -> Any:
    pytest.importorskip("chdb", reason="the ClickHouse engine is not there (Windows has none)")
    from app.history.clickhouse.engine import LocalEngine

    return LocalEngine(None, "tvilling")


def engine() -> Any:
    """An engine on an empty database; closing it leaves the process's engine running."""
    from app.history.clickhouse.engine import LocalEngine

    shared = _shared()
    own = object.__new__(LocalEngine)
    own.__dict__.update(shared.__dict__)
    own.database = f"test_{next(_numbers)}"
    own.close = lambda: own.execute(f"DROP DATABASE IF EXISTS `{own.database}`")  # type: ignore[method-assign]
    own.execute(f"CREATE DATABASE `{own.database}`")
    return own


def answer(sql: str, form: str, parameters: dict[str, str]) -> bytes:
    """What a server on the process's engine would send (clickhouse_server.py)."""
    shared = _shared()
    with shared._lock:
        return bytes(shared._session.query(sql, form, params=parameters).bytes())
