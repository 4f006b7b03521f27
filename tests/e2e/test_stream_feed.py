"""A bought stream over a real broker: sealed by the seller, read by the buyer's feed, ended by revocation and by its period."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from paho.mqtt import publish as paho
from paho.mqtt import subscribe as paho_subscribe

from app.feeds.mailbox import Mailbox
from app.feeds.sealed_stream import StreamAccess, seal
from app.fetcher import Fetcher
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.stream_sales import Sale, StreamSales
from tests.e2e.marks import needs_broker
from tests.e2e.mosquitto import Broker
from tests.e2e.mqtt_line import Memory, context, link_of, until, up

pytestmark = needs_broker
KEY, ORDER = b"k" * 32, "order-1"


@pytest.fixture
def sales() -> Iterator[StreamSales]:
    made = StreamSales(context().catalogue)
    made.start()
    yield made
    assert made.stop(10.0)


def reading(row: int, value: float) -> ReadingBatch:
    now = time.time_ns()
    return ReadingBatch(
        np.array([row], np.int32), np.array([now]), np.array([value]),
        np.array([Quality.GOOD], np.uint8), np.array([now]),
    )  # fmt: skip


class Buyer:
    """order: which the feed is told.   key: what the grant gives."""

    def __init__(self, broker: Broker, *, key: bytes = KEY, for_s: float = 3600.0, ended: str = "") -> None:
        now = time.time_ns()
        access = StreamAccess(ORDER, key, now, now + int(for_s * 1e9), ended)
        place = replace(context(), stream_key=lambda order: access if order == ORDER else None)
        self.memory = Memory()
        spec = FeedSpec("air", f"stream+{broker.url('streams/' + ORDER)}", True, {"order": ORDER})
        self.fetcher = Fetcher(place, [spec], self.memory, Mailbox(3), tick_s=0.02)
        self.fetcher.start()

    @property
    def detail(self) -> str:
        return self.fetcher.healths()[0].detail

    def values(self) -> list[float]:
        return [r.value for r in self.memory.readings]


@pytest.fixture
def buyers() -> Iterator[list[Buyer]]:
    made: list[Buyer] = []
    yield made
    assert all(buyer.fetcher.stop(10.0) for buyer in made)


def sale(broker: Broker) -> Sale:
    return Sale(ORDER, broker.url("streams/" + ORDER), ("pv-0.power_kw", "pv-1.power_kw"), KEY)


def test_that_what_was_bought_comes_and_what_was_not_does_not(broker, sales, buyers) -> None:
    buyers.append(buyer := Buyer(broker))
    up(buyer.fetcher)
    sales.set([sale(broker)])
    for row, value in ((0, 1.5), (1, 2.5), (2, 3.5)):
        sales.offer(reading(row, value))
    until(lambda: sorted(buyer.values()) == [1.5, 2.5])
    assert sales.sent == 2


def test_that_the_broker_sees_nothing_but_sealed_bytes_and_another_key_reads_nothing(
    broker, sales, buyers
) -> None:
    buyers.append(thief := Buyer(broker, key=b"x" * 32))
    up(thief.fetcher)
    sales.set([sale(broker)])
    sales.offer(reading(0, 123.25))
    until(lambda: dict(thief.fetcher.healths()[0].reasons).get("seal does not hold") == 1)
    assert thief.values() == []
    sales.end(ORDER, "revoked")
    kept = paho_subscribe.simple(f"streams/{ORDER}/$end", hostname="127.0.0.1", port=broker.port)
    assert kept.payload.startswith(b"TVS1")
    assert b"revoked" not in kept.payload


def test_that_a_message_that_is_moved_to_another_topic_is_not_taken(broker, sales, buyers) -> None:
    buyers.append(buyer := Buyer(broker))
    up(buyer.fetcher)
    data = seal(KEY, ORDER, "pv-0/power_kw", json.dumps({"t": time.time(), "v": 9.0}).encode())
    paho.single(f"streams/{ORDER}/pv-1/power_kw", data, hostname="127.0.0.1", port=broker.port)
    paho.single(f"streams/{ORDER}/pv-0/power_kw", b'{"v": 8}', hostname="127.0.0.1", port=broker.port)
    until(lambda: buyer.fetcher.healths()[0].rejected == 2)
    assert buyer.values() == []


def test_that_revocation_stops_the_feed_and_says_so_also_to_one_that_comes_later(
    broker, sales, buyers
) -> None:
    buyers.append(buyer := Buyer(broker))
    up(buyer.fetcher)
    sales.set([sale(broker)])
    sales.offer(reading(0, 1.5))
    until(lambda: buyer.values() == [1.5])
    sales.end(ORDER, "revoked")
    until(lambda: link_of(buyer.fetcher) is Link.STOPPED)
    assert "revoked" in buyer.detail
    buyers.append(late := Buyer(broker))
    until(lambda: link_of(late.fetcher) is Link.STOPPED)
    assert "revoked" in late.detail


def test_that_an_end_that_nobody_sealed_ends_nothing(broker, sales, buyers) -> None:
    buyers.append(buyer := Buyer(broker))
    up(buyer.fetcher)
    paho.single(f"streams/{ORDER}/$end", b'{"end":"revoked"}', hostname="127.0.0.1", port=broker.port)
    until(lambda: buyer.fetcher.healths()[0].rejected == 1)
    assert link_of(buyer.fetcher) is Link.UP


def test_that_the_end_of_the_period_stops_the_feed(broker, buyers) -> None:
    buyers.append(buyer := Buyer(broker, for_s=0.5))
    until(lambda: link_of(buyer.fetcher) is Link.STOPPED)
    assert "period" in buyer.detail


def test_that_a_purchase_without_a_grant_or_over_before_does_not_begin(broker, buyers) -> None:
    buyers.append(over := Buyer(broker, ended="The seller has revoked this purchase"))
    until(lambda: "revoked" in over.detail)
    place = context()
    spec = FeedSpec("air", f"stream+{broker.url('streams/x')}", True, {"order": "x"})
    fetcher = Fetcher(place, [spec], Memory(), Mailbox(3), tick_s=0.02)
    fetcher.start()
    until(lambda: "no grant" in fetcher.healths()[0].detail)
    assert fetcher.stop(10.0)


def test_that_a_broker_that_is_away_is_said_and_costs_only_what_came_meanwhile(sales) -> None:
    gone = Sale(ORDER, "mqtt://127.0.0.1:1/x", ("pv-0.power_kw",), KEY)
    sales.set([gone])
    sales.offer(reading(0, 1.0))
    until(lambda: ORDER in sales.trouble)
    assert sales.dropped == 1
