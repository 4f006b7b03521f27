"""What runs ClickHouse's SQL: the engine in this process (chdb), or a server (clickhouse-connect).

Columns go in and come out as arrays; values never stand in SQL text but in parameters `{name:Type}`.
Thread: any; see each class.   Raises EngineError and its children.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

Columns = dict[str, NDArray[Any]]
Parameters = Mapping[str, int | str | Sequence[int]]


class EngineError(Exception):
    """What ClickHouse said, for logs; the Historian tells it in our words.   code: ClickHouse's number, 0 for none."""

    def __init__(self, text: str, code: int = 0) -> None:
        super().__init__(text)
        self.code = code


class EngineGone(EngineError):
    """Nobody answers; what was asked may be asked again."""


class Engine(Protocol):
    name: str  # for people, without a password
    database: str

    def execute(self, sql: str, parameters: Parameters | None = None) -> None: ...

    def query(self, sql: str, parameters: Parameters | None = None) -> Columns:
        """Columns by name, each (n,)."""

    def insert(self, table: str, columns: Mapping[str, NDArray[Any]], token: str) -> None:
        """All or nothing; the same token with the same rows a second time stores nothing more."""

    def cancel(self, thread_id: int) -> None:
        """Give up the query that runs on this thread, where the engine can."""

    def close(self) -> None: ...


class LocalEngine:
    """chdb: the real engine, in this process and on a folder of its own (None: in memory). One a process.

    Thread: any; queries take turns. A running one cannot be given up.
    """

    def __init__(self, folder: Path | None, database: str) -> None:
        from chdb.session import Session

        self.database = database
        self.name = f"ClickHouse in {folder or 'memory'}"
        self._lock = threading.Lock()
        self._session = Session(str(folder) if folder else None)
        self.execute(f"CREATE DATABASE IF NOT EXISTS {quoted(database)}")

    def execute(self, sql: str, parameters: Parameters | None = None) -> None:
        self._run(sql, "Null", parameters)

    def query(self, sql: str, parameters: Parameters | None = None) -> Columns:
        raw = self._run(sql, "ArrowStream", parameters).bytes()
        return _columns(pa.ipc.open_stream(raw).read_all()) if raw else {}

    def insert(self, table: str, columns: Mapping[str, NDArray[Any]], token: str) -> None:
        rows = pa.table(dict(columns))  # found by the name that stands in the SQL
        names = ", ".join(columns)
        with self._lock:
            try:
                self._session.query(
                    f"INSERT INTO {quoted(self.database)}.{table} ({names})"
                    f" SETTINGS insert_deduplication_token = '{_plain(token)}',"
                    " deduplicate_blocks_in_dependent_materialized_views = 1"
                    f" SELECT {names} FROM Python(rows)"
                )
            except Exception as error:  # its errors have no base class of their own
                raise _told(error) from error
        del rows

    def cancel(self, thread_id: int) -> None:
        """Not offered by chdb."""

    def close(self) -> None:
        with self._lock:
            self._session.close()

    def _run(self, sql: str, form: str, parameters: Parameters | None) -> Any:
        with self._lock:
            try:
                return self._session.query(sql, form, params=dict(parameters or {}))
            except Exception as error:
                raise _told(error) from error


class ServerEngine:
    """A server over HTTP.   user, password: empty for none.

    Thread: any; each thread has a connection of its own.
    """

    def __init__(
        self, host: str, port: int, database: str, user: str, password: str, *, is_tls: bool = False
    ) -> None:
        from clickhouse_connect.driver.httputil import get_pool_manager

        for chatty in ("urllib3.connectionpool", "clickhouse_connect"):
            logging.getLogger(chatty).setLevel(
                logging.ERROR
            )  # what they warn of is raised, and told in our words
        self.database = database
        self.name = f"ClickHouse at {host}:{port}, database {database}"
        self._where: dict[str, Any] = {
            "host": host, "port": port, "username": user or "default", "password": password, "secure": is_tls,
            "connect_timeout": 5, "send_receive_timeout": 60, "autogenerate_session_id": False,
        }  # fmt: skip
        self._local = threading.local()
        self._running: dict[int, str] = {}
        self._clients: list[Any] = []
        self._lock = threading.Lock()
        # connections of our own: those of the library's common pool stay open when a client is closed
        self._pool = get_pool_manager()
        self.execute(f"CREATE DATABASE IF NOT EXISTS {quoted(database)}")

    def execute(self, sql: str, parameters: Parameters | None = None) -> None:
        self._ask(lambda client, more: client.command(sql, parameters=dict(parameters or {}), settings=more))

    def query(self, sql: str, parameters: Parameters | None = None) -> Columns:
        found = self._ask(
            lambda client, more: client.query_arrow(sql, parameters=dict(parameters or {}), settings=more)
        )
        return _columns(found)

    def insert(self, table: str, columns: Mapping[str, NDArray[Any]], token: str) -> None:
        rows = pa.table(dict(columns))
        settings = {
            "insert_deduplication_token": token,
            "async_insert": 0,
            "deduplicate_blocks_in_dependent_materialized_views": 1,
        }
        self._ask(
            lambda client, more: client.insert_arrow(
                table, rows, database=self.database, settings={**settings, **more}
            )
        )

    def cancel(self, thread_id: int) -> None:
        ident = self._running.get(thread_id)
        if ident is not None:
            self.execute("KILL QUERY WHERE query_id = {id:String} ASYNC", {"id": ident})

    def close(self) -> None:
        with self._lock:
            clients, self._clients = self._clients, []
        for client in clients:
            client.close()
        self._pool.clear()

    def _client(self) -> Any:
        client = getattr(self._local, "client", None)
        if client is None:
            import clickhouse_connect

            client = self._local.client = clickhouse_connect.get_client(**self._where, pool_mgr=self._pool)
            with self._lock:
                self._clients.append(client)
        return client

    def _ask(self, job: Any) -> Any:
        import uuid

        from clickhouse_connect.driver.exceptions import ClickHouseError

        me, ident = threading.get_ident(), uuid.uuid4().hex
        try:
            client = self._client()
            self._running[me] = ident
            return job(client, {"query_id": ident})
        except (ClickHouseError, OSError) as error:
            self._local.client = None
            raise _told(error) from error
        finally:
            self._running.pop(me, None)


def quoted(name: str) -> str:
    """A database's name fit for SQL. Raises EngineError for one that is none."""
    if not name.replace("_", "a").isascii() or not name.replace("_", "a").isalnum() or len(name) > 64:
        raise EngineError(f"'{name[:80]}' is no name of a database: letters, digits and _ only")
    return f"`{name}`"


def _plain(token: str) -> str:
    if not token.replace("-", "a").isalnum():
        raise EngineError("an insert's token has letters, digits and - only")
    return token


def _columns(table: pa.Table) -> Columns:
    return {
        name: table.column(name).to_numpy(zero_copy_only=False) if table.num_rows else _empty(table, name)
        for name in table.column_names
    }


def _empty(table: pa.Table, name: str) -> NDArray[Any]:
    kind = table.schema.field(name).type
    return np.empty(0, kind.to_pandas_dtype() if not pa.types.is_binary(kind) else object)


_GONE = ("connection refused", "timed out", "max retries", "connection aborted", "name or service not known", "network", "unreachable", "reset by peer", "temporary failure")  # fmt: skip


def _told(error: Exception) -> EngineError:
    text = str(error)
    digits = text.partition("Code: ")[2].partition(".")[0].strip()
    code = int(digits) if digits.isdigit() and len(digits) < 6 else 0
    if not code and any(word in text.lower() for word in _GONE):
        return EngineGone(text)
    return EngineError(text, code)
