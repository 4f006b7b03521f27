"""Which store a district has, and a workstation that watches."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from types import MappingProxyType

import pytest

from app.feeds.feed import FeedContext
from app.feeds.mailbox import Mailbox
from app.follower import watching
from app.history.contract import HistoryError
from app.model.events import Health, Link
from app.model.times import NS
from app.opening import OpenedDistrict, open_district
from app.stores import open_store, this_workstation
from tests.unit.history.past import START, catalogue_of, steady


def with_url(url: object) -> OpenedDistrict:
    opened = open_district()
    tables = MappingProxyType({**opened.district.tables, "history": {"url": url}})
    return OpenedDistrict(dataclasses.replace(opened.district, tables=tables), opened.catalogue)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgres://host/db", "must be clickhouse://"),
        ("clickhouse://", "must be clickhouse://"),
        ("clickhouse://u:hunter2@host/db", "does not belong into a file"),
        ("clickhouse://host:port/db", "cannot be read"),
        (7, "must be a text"),
    ],
)
def test_that_an_address_that_will_not_do_says_why_and_keeps_secrets(
    url: object, says: str, tmp_path: Path
) -> None:
    with pytest.raises(HistoryError, match=says) as refusal:
        open_store(tmp_path, with_url(url))
    assert "hunter2" not in str(refusal.value)
    assert "district.toml" in str(refusal.value)


def test_that_a_server_that_is_not_there_is_told_in_a_sentence(tmp_path: Path) -> None:
    pytest.importorskip("clickhouse_connect", reason="the extra `cluster` is not installed")
    with pytest.raises(HistoryError, match="nobody answers"):
        open_store(tmp_path, with_url("clickhouse://127.0.0.1:1/tvilling"))


def test_that_without_an_address_the_history_is_a_file(tmp_path: Path) -> None:
    store = open_store(tmp_path, open_district())
    assert (store.is_shared, store.watches) == (False, "")
    store.historian.close()
    assert (tmp_path / "history.duckdb").exists()


def test_that_a_workstation_says_who_it_is() -> None:
    assert "@" in this_workstation()


def test_that_a_watcher_shows_what_the_writer_stores_and_stores_nothing_itself() -> None:
    pytest.importorskip("chdb", reason="the ClickHouse engine is not there (Windows has none)")
    from app.history.clickhouse.store import ClickHouseHistorian
    from tests.unit.history import clickhouse_engine

    engine, catalogue = clickhouse_engine.engine(), catalogue_of(3)
    writer = ClickHouseHistorian(engine, catalogue, who="anna")
    watcher = ClickHouseHistorian(engine, catalogue, who="bo")
    opened = open_district()
    context = FeedContext(catalogue, "x", (10.0, 63.0), opened.district.zone)
    mailbox = Mailbox(3)
    batch = steady(3, 4)
    writer.append(batch)
    fetcher = watching(context, watcher, mailbox)
    fetcher.start()
    got, links = 0, set()
    import time

    until = time.monotonic() + 30
    while got < 3 and time.monotonic() < until:
        changes, events = mailbox.take()
        got += 0 if changes is None else len(changes)
        links |= {e.link for e in events if isinstance(e, Health) and e.feed == "store"}
        time.sleep(0.05)
    assert fetcher.stop(10.0)
    assert got == 3, "the newest of each signal"
    assert Link.UP in links
    assert writer.stats().readings == len(batch)
    assert writer.state_at(START + 1000 * NS).value[2] == batch.value[-1]
    writer._lease.release()  # type: ignore[union-attr]
    engine.close()
