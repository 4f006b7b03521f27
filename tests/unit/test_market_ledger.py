"""What the log holds of a past interval: leaves twice, leaves that contradict each other, leaves that cannot be read."""

from __future__ import annotations

from typing import Any

import pytest

from app import market_ledger
from app.ledger.contract import Entry
from app.ledger.fields import interval_of
from app.market_ledger import Outcome, again, recorded
from app.market_records import BID, bids_hash, once
from app.model.times import MINUTE_NS
from tests.unit.ledger.memory_log import MemoryLog

QUARTER = 15 * MINUTE_NS
START = 1_774_688_400_000_000_000


def bid(name: str, side: str, wh: int, price: str) -> dict[str, Any]:
    return {
        "bid_id": name, "market": "town/local-market", "interval": interval_of(START, START + QUARTER), "side": side,
        "participant": f"did:key:{name}", "asset": name, "energy_wh": wh,
        "price": {"amount": price, "currency": "NOK", "per": "kWh"}, "meter_evidence": [], "synthetic": True,
    }  # fmt: skip


BIDS = [bid("sun", "sell", 1000, "0.20"), bid("house", "buy", 800, "0.60"), bid("shop", "buy", 700, "0.40")]


def log_of(*bids: dict[str, Any]) -> MemoryLog:
    log = MemoryLog()
    for one in bids:
        log.write(BID, one)
    return log


def test_that_a_leaf_that_stands_twice_counts_once() -> None:
    """Sun's 1 kWh: the house's 0.8, and 0.2 of the shop's 0.7, which is at the margin: all trade at 0.40."""
    (once_only,) = recorded(log_of(*BIDS), START, START + QUARTER).values()
    (doubled,) = recorded(log_of(*BIDS, BIDS[0], BIDS[1]), START, START + QUARTER).values()
    assert doubled.bids == once_only.bids
    assert bids_hash(doubled.bids) == bids_hash(once_only.bids)
    assert len(doubled.leaves) == 5
    cleared = again(doubled).cleared
    assert cleared is not None
    assert cleared.volume_wh == 1000
    assert str(cleared.price) == "0.4000"


def test_that_two_different_bids_with_one_id_leave_nothing_to_tell() -> None:
    (one,) = recorded(log_of(*BIDS, {**BIDS[0], "energy_wh": 5000}), START, START + QUARTER).values()
    found = again(one)
    assert found.outcome is Outcome.CANNOT_TELL
    assert found.differences == ("two different bids are called sun",)


@pytest.mark.parametrize("data", [b"\xff", b"{}", b'{"bid_id": NaN}', b"[" * 5000])
def test_that_a_leaf_that_cannot_be_read_is_named_and_judges_nothing(data: bytes) -> None:
    log = log_of(*BIDS)
    log.append([Entry(BID, START, data)])
    (one,) = recorded(log, START, START + QUARTER).values()
    found = again(one)
    assert found.outcome is Outcome.CANNOT_TELL
    assert "leaf 3" in found.differences[0]
    assert found.cleared is not None


def test_that_a_long_span_is_read_page_by_page_and_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(market_ledger, "PAGE", 2)
    (one,) = recorded(log_of(*BIDS), START, START + QUARTER).values()
    assert len(one.bids) == 3


def test_that_once_keeps_order_and_names_what_is_contested() -> None:
    a, b, c = {"id": "a", "x": 1}, {"id": "b"}, {"id": "a", "x": 2}
    assert once([a, b, a], "id") == ([a, b], [])
    assert once([a, c, b, c], "id") == ([a, c, b], ["a"])
