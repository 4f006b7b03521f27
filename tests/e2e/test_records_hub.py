"""The demonstration in its window: devices prove themselves, quarters become trades, a bought stream becomes a feed that ends
when it is revoked; all of it in the ledger, and an invoice's way back to sealed readings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from paho.mqtt import publish as paho
from pytestqt.qtbot import QtBot

from app.around import load
from app.district_copy import copy_district
from app.feeds.sealed_stream import seal
from app.ledger.contract import LedgerError
from app.ledger.identity import Standing
from app.ledger.lineage import trace
from app.ledger.record_index import RecordIndex
from app.ledger.records import describe
from app.ledger.tokens import Salt
from app.marketplace import Marketplace
from app.model.events import Link
from app.model.times import HOUR_NS
from app.opening import find_district
from app.program import Program
from app.stream_files import saved, taken
from tests.e2e.marks import needs_broker, needs_window
from tests.e2e.mosquitto import Broker
from tests.e2e.windows import desk_in, wait_ready
from tests.unit.ledger.memory_log import MemoryLog
from tests.unit.test_marketplace import Writes
from widgets.stream_dialogs import TERMS, StreamWish

pytestmark = [*needs_window, needs_broker, pytest.mark.slow]
WAIT_MS = 60_000


@pytest.fixture
def trondheim(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    copy_district(find_district("trondheim"), tmp_path / "town")
    program = Program(tmp_path / "data", fill_ns=3 * HOUR_NS)
    program.show(load((tmp_path / "town",), None))
    try:
        wait_ready(program, qtbot)
        qtbot.waitUntil(lambda: program.records.streams.market is not None, timeout=WAIT_MS)
        yield program
    finally:
        program.close()
        assert desk_in(program).close(), "the end took too long"
    told = [path for path in tmp_path.rglob("*") if path.is_file() and b"demo-card" in path.read_bytes()]
    assert told == [], "a token left its hash"


def test_that_the_demonstrations_day_is_in_the_ledger_and_leads_back_to_sealed_readings(
    trondheim: Program, qtbot: QtBot
) -> None:
    desk = desk_in(trondheim)
    log = desk.session.ledger.log
    qtbot.waitUntil(lambda: bool(log.find(("twin.energy.bid/1",), most=1)), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: bool(log.find(("twin.device.identity/1",), most=1)), timeout=WAIT_MS)
    kept = log.find(("twin.energy.bid/1",), most=1)[0]
    index = RecordIndex(log)
    found = trace(index.record(kept.index), index.lookup)
    assert found.is_whole, found.problems
    assert {"bid", "readings", "batch", "device", "ledger"} <= {node.role for node in found.nodes}
    for one in log.find(("twin.*",), most=5000):
        if one.entry.kind != "twin.readings.batch/1":
            assert describe(one.entry.kind, one.entry.data).is_known, one.entry.kind


def test_that_the_inspector_says_that_a_device_proved_itself_and_that_somebody_else_tried(
    trondheim: Program, qtbot: QtBot
) -> None:
    desk = desk_in(trondheim)
    desk.select("asset", "energy-house")
    row = desk.inspector.device
    qtbot.waitUntil(lambda: row.text == "Device verified", timeout=WAIT_MS)
    desk.session.devices.offer("energy-house", b"{}", desk.session.devices.states(0)[0].last_ns or 0)
    qtbot.waitUntil(lambda: row.text != "Device verified", timeout=WAIT_MS)
    desk.select("asset", "air-quay")
    qtbot.waitUntil(row.isHidden, timeout=WAIT_MS)


def test_that_a_bought_stream_becomes_a_feed_and_ends_when_it_is_revoked(
    trondheim: Program, qtbot: QtBot, broker: Broker
) -> None:
    desk, hub = desk_in(trondheim), trondheim.records.streams
    signals = tuple(s.id for s in desk.session.opened.catalogue.signals if s.asset == "energy-house")
    hub.offer(StreamWish("House", signals, "12.00", 30, TERMS, broker.url("streams")))
    hub.buy(next(row for row in hub.panel.model.rows if row.can_buy))
    name = trondheim.feeds.specs[-1].name
    assert name.startswith("House ")

    def health() -> object:
        return next(h for h in desk.session.fetcher.healths() if h.feed == name)

    qtbot.waitUntil(lambda: desk.session.fetcher.has_feed(name), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: health().received + health().rejected > 0, timeout=WAIT_MS)
    assert set(dict(health().reasons)) <= {"duplicate"}  # here the simulator has sent the same before
    hub.end(next(row for row in hub.panel.model.rows if row.ending == "Revoke"))
    qtbot.waitUntil(lambda: health().link is Link.STOPPED, timeout=WAIT_MS)
    assert "revoked" in health().detail
    log = desk.session.ledger.log
    qtbot.waitUntil(lambda: len(log.find(("twin.data.*",))) == 4, timeout=WAIT_MS)
    events = [describe(k.entry.kind, k.entry.data).payload["event"] for k in log.find(("twin.data.*",))]
    assert events == ["offered", "ordered", "granted", "revoked"]
    assert Standing.VERIFIED.ok


def test_that_a_stream_of_another_machine_is_bought_by_files_and_its_signals_are_found(
    trondheim: Program, qtbot: QtBot, broker: Broker, tmp_path: Path
) -> None:
    log = MemoryLog()
    seller = Marketplace(log, Writes(log), Salt(b"o" * 32), tmp_path / "other")
    offer = seller.offer("Far air", ["far.no2"], ("5.00", "NOK"), 7, TERMS, broker.url("far"))
    hub = trondheim.records.streams
    files = {name: tmp_path / f"{name}.tvstream" for name in ("offer", "order", "grant")}
    given = saved(seller, f"offer:{offer.id}")
    assert given is not None
    files["offer"].write_bytes(given[1])
    hub.take(files["offer"])
    hub.buy(next(row for row in hub.panel.model.rows if row.title == "Far air" and row.can_buy))
    waiting = next(row for row in hub.panel.model.rows if row.file == "order")
    order = saved(hub.market, waiting.key)
    assert order is not None
    hub.save(files["order"], order[1])
    answer = taken(seller, files["order"].read_bytes()).answer
    assert answer is not None
    files["grant"].write_bytes(answer)
    hub.take(files["grant"])
    ident = waiting.key.partition(":")[2]
    spec = trondheim.feeds.specs[-1]
    assert (spec.url, dict(spec.options)) == (f"stream+{broker.url('far')}/{ident}", {"order": ident})
    qtbot.waitUntil(lambda: desk_in(trondheim).session.fetcher.has_feed(spec.name), timeout=WAIT_MS)
    payload = seal(seller.stream_key(ident), ident, "far/no2", b'{"t": 1795000000, "v": 6.5}')
    trondheim.feeds._discover(spec)
    for _ in range(60):
        paho.single(f"far/{ident}/far/no2", payload, hostname="127.0.0.1", port=broker.port)
        qtbot.wait(200)
        if trondheim.feeds.found is not None:
            break
    assert trondheim.feeds.found is not None
    assert [c.proposal.value for c in trondheim.feeds.found.model.choices] == [6.5]
    trondheim.feeds.found.reject()
    before = hub.market.purchases
    hub.take(tmp_path / "none.tvstream")  # said in the status line
    assert hub.market.purchases == before


def test_that_a_log_that_cannot_be_read_for_a_while_is_tried_again(trondheim: Program, qtbot: QtBot) -> None:
    hub = trondheim.records.streams

    def broken() -> None:
        raise LedgerError("the disk is away")

    hub.market.refresh, whole = broken, hub.market.refresh
    hub.refresh()
    qtbot.waitUntil(lambda: not desk_in(trondheim).session.reads.waits("view"), timeout=WAIT_MS)
    hub.market.refresh = whole
    hub.refresh()
    qtbot.waitUntil(lambda: not desk_in(trondheim).session.reads.waits("view"), timeout=WAIT_MS)
    assert hub.panel.isEnabled()
