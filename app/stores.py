"""Which store holds a district's history: a file in the data folder, or ClickHouse where district.toml names one.

    [history]
    url = "clickhouse://tvilling@history.city.example:8123/tvilling"     # clickhouses:// for TLS

The password comes from the platform's keyring or TVILLING_PASSWORD_HISTORY, never from a file.
Part of the composition root.   Thread: any.
"""

from __future__ import annotations

import getpass
import os
import socket
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from app.history.contract import Historian, HistoryError
from app.history.opening import open_history
from app.opening import OpenedDistrict
from app.proving.opening import hold_edge

SECRET = "history"  # under this name its password is kept
_PORTS = {"clickhouse": 8123, "clickhouses": 8443}


@dataclass(frozen=True, slots=True)
class Store:
    """notices: sentences for the person.   is_shared: other workstations read it too.
    watches: who writes it, in a sentence, where this one must not; else "".
    """

    historian: Historian
    notices: tuple[str, ...] = ()
    is_shared: bool = False
    watches: str = ""


def open_store(
    folder: Path, opened: OpenedDistrict, *, in_memory: bool = False, wants_to_write: bool = True
) -> Store:
    """folder: of this district in the data folder.   in_memory: keep nothing.   Raises HistoryError."""
    url = address_of(opened)
    if not url or in_memory:
        found = open_history(folder, opened.catalogue, in_memory=in_memory)
        if not in_memory:
            hold_edge(found.historian, folder)
        return Store(found.historian, found.notices)
    return _clickhouse(url, opened, wants_to_write=wants_to_write)


def address_of(opened: OpenedDistrict) -> str:
    """Of the shared store, or "" where the history is a file here. Raises HistoryError for what is no address."""
    table = opened.district.tables.get("history", {})
    url = table.get("url", "") if isinstance(table, dict) else ""
    if not isinstance(url, str):
        raise HistoryError(f"{opened.district.folder / 'district.toml'}: url under [history] must be a text")
    return url


def _clickhouse(url: str, opened: OpenedDistrict, *, wants_to_write: bool) -> Store:
    where = f"{opened.district.folder / 'district.toml'}, [history] url"
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError as error:
        raise HistoryError(f"{where}: cannot be read; write clickhouse://user@host:8123/database") from error
    if parts.scheme not in _PORTS or not parts.hostname:
        raise HistoryError(
            f"{where}: must be clickhouse://user@host:8123/database, or clickhouses:// for TLS"
        )
    if parts.password is not None:
        raise HistoryError(
            f"{where}: a password does not belong into a file; store it with `tvilling feed password {SECRET}`"
        )
    try:
        from app.history.clickhouse.engine import EngineError, ServerEngine
        from app.history.clickhouse.store import ClickHouseHistorian, writer_text
        from app.history.clickhouse.words import in_our_words
        from app.model.times import wall_ns

        user = unquote(parts.username or "")
        database = parts.path.strip("/") or "tvilling"
        name = f"ClickHouse at {parts.hostname}:{port}"
        try:
            engine = ServerEngine(
                parts.hostname,
                port,
                database,
                user,
                _password(url, user),
                is_tls=parts.scheme == "clickhouses",
            )
        except EngineError as error:
            raise in_our_words(error, name) from error
    except ImportError as error:
        raise HistoryError(
            "a history on ClickHouse needs one more package: `python3 run.py --extra cluster`"
        ) from error
    store = ClickHouseHistorian(
        engine, opened.catalogue, who=this_workstation(), wants_to_write=wants_to_write
    )
    watches = "" if store.writer is None else f"{writer_text(store.writer, wall_ns())}."
    return Store(store, (), is_shared=True, watches=watches)


def this_workstation() -> str:
    """For the others: who and where."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):  # no account with that number, as in some containers
        user = "somebody"
    return f"{user}@{socket.gethostname()} ({os.getpid()})"


def _password(url: str, user: str) -> str:
    from app.feeds.secrets import password

    return password(SECRET, user or None, url=url) or ""
