"""What the Market panel reads from a log: days, books, participants, calls; what is broken takes no part and is counted."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from app.energy.market.bids import QUARTER_NS
from app.energy.market.terms import Rule
from app.energy.market.view import Fill
from app.ledger.contract import Entry
from app.market_read import MarketReader
from app.market_records import CLEARING, TRADE
from app.model.times import DAY_NS
from tests.unit.energy.town import OSLO, catalogue
from tests.unit.ledger.memory_log import MemoryLog
from tests.unit.market_world import DAY, NOON, bill, call, invoice, quarter


@pytest.fixture
def log() -> MemoryLog:
    made = MemoryLog()
    quarter(made.write, NOON)
    quarter(made.write, NOON + QUARTER_NS)
    return made


def reader() -> MarketReader:
    return MarketReader(catalogue(), OSLO)


def test_that_a_day_has_its_intervals_trades_and_participants(log: MemoryLog) -> None:
    day = reader().day(log, NOON + DAY_NS // 3)
    assert (day.from_ns, day.to_ns) == (DAY, DAY + DAY_NS)
    assert [s.start_ns for s in day.slots] == [NOON, NOON + QUARTER_NS]
    first = day.slots[0]
    assert (first.volume_wh, first.trades, first.spot) == (5000, 2, Decimal("0.4000"))
    assert first.is_cleared
    assert day.currency == "NOK"
    assert day.is_synthetic
    flats = next(p for p in day.parties if p.asset == "flats")
    assert (flats.bought_wh, flats.sold_wh, flats.bill) == (10_000, 0, None)
    offices = next(p for p in day.parties if p.asset == "offices")
    assert offices.sold_wh == 10_000, "a battery in a building is its owner's"
    assert not day.is_settled


def test_that_bought_equals_sold_and_costs_make_the_grids_share(log: MemoryLog) -> None:
    day = reader().day(log, NOON)
    assert sum(p.net_wh for p in day.parties) == 0
    assert sum(p.cost for p in day.parties) == sum(t.grid_share for t in day.trades)


def test_that_a_settled_day_says_what_meters_showed_and_leads_to_its_invoice(log: MemoryLog) -> None:
    bill(log.write, "flats", 1234, "17.50")
    bill(log.write, "lab", -10, "-1.00")
    invoice(log.write, "offices-battery", "x-T0", 1000)
    leaf = log.size - 1
    parties = {p.asset: p for p in reader().day(log, NOON).parties}
    assert (parties["flats"].difference_wh, parties["flats"].bill) == (1234, Decimal("17.50"))
    assert parties["lab"].bought_wh == 0, "who traded nothing has a bill all the same"
    assert parties["offices"].leaf == leaf


def test_that_another_days_records_stay_out(log: MemoryLog) -> None:
    bill(log.write, "flats", 1, "1.00")
    before = reader().day(log, DAY - DAY_NS // 2)
    assert (before.slots, before.trades, before.parties, before.calls) == ((), (), (), ())


def test_that_without_a_clearing_the_trades_say_what_they_can() -> None:
    log = MemoryLog()
    quarter(log.write, NOON, clearing=False)
    (slot,) = reader().day(log, NOON).slots
    assert (slot.volume_wh, slot.spot, slot.is_cleared) == (5000, None, False)
    assert slot.price is not None
    outcome = reader().outcome(log, NOON)
    assert outcome is not None
    assert outcome.verdict == "matches"
    assert reader().newest(log) == (NOON, log.size - 1)


def test_that_a_recorded_interval_follows_from_its_bids(log: MemoryLog) -> None:
    found = reader().outcome(log, NOON)
    assert found is not None
    assert (found.verdict, found.is_recorded_rule, found.differences) == ("matches", True, ())
    assert found.bids == 4
    fills = {step.bid.asset: step.fill for step in found.depth.steps}
    assert fills == {
        "offices": Fill.WHOLE,
        "offices-battery": Fill.PART,
        "flats": Fill.WHOLE,
        "lab": Fill.NONE,
    }


def test_that_a_changed_price_is_found_and_named() -> None:
    log = MemoryLog()
    quarter(log.write, NOON, spoil="price")
    found = reader().outcome(log, NOON)
    assert found is not None
    assert found.verdict == "differs"
    assert "recorded price" in found.differences[0]


def test_that_another_rule_shows_what_would_have_been_beside_what_was(log: MemoryLog) -> None:
    found = reader().outcome(log, NOON, Rule.PAY_AS_BID)
    assert found is not None
    assert not found.is_recorded_rule
    assert found.was_volume_wh == found.depth.volume_wh == 5000
    assert found.depth.price != found.was_price
    assert {t.price for t in found.now} == {Decimal("0.3000"), Decimal("0.4500")}
    same = reader().outcome(log, NOON, Rule.UNIFORM)
    assert same is not None
    assert same.is_recorded_rule, "the recorded rule by its name is the recorded rule"


def test_that_nothing_is_said_of_an_interval_without_records(log: MemoryLog) -> None:
    assert reader().outcome(log, NOON - QUARTER_NS) is None


def test_that_a_calls_events_make_one_chain_in_order() -> None:
    log = MemoryLog()
    call(log.write, NOON, ("called", "accepted", "delivered"))
    call(log.write, NOON + QUARTER_NS, ("called", "refused"))
    second, first = reader().day(log, NOON).calls
    assert [event for event, _ in first.chain] == ["called", "accepted", "delivered"]
    assert (first.state, first.delivered_wh) == ("delivered", 1900)
    assert (second.state, second.delivered_wh) == ("refused", None)


def test_that_records_out_of_shape_take_no_part_and_are_counted(log: MemoryLog) -> None:
    sound = reader().day(log, NOON)
    log.append(
        [Entry(TRADE, NOON, b"{not json"), Entry(CLEARING, NOON, b'{"schema":"twin.energy.clearing/1"}')]
    )
    broken = reader().day(log, NOON)
    assert broken.faults == 2
    assert replace(broken, faults=0) == sound


def test_that_an_empty_log_has_no_newest_interval() -> None:
    assert reader().newest(MemoryLog()) == (0, -1)
    day = reader().day(MemoryLog(), NOON)
    assert (day.slots, day.currency, day.is_synthetic) == ((), "", False)


@pytest.mark.parametrize("clearing", [True, False])
def test_that_a_market_of_half_hours_has_intervals_of_half_hours(clearing: bool) -> None:
    log = MemoryLog()
    quarter(log.write, NOON, quarters=2, clearing=clearing)
    day = reader().day(log, NOON)
    (slot,) = day.slots
    assert slot.end_ns - slot.start_ns == 2 * QUARTER_NS
    assert day.slot_at(NOON + QUARTER_NS + 1) == slot
    found = reader().outcome(log, NOON)
    assert found is not None
    assert (found.end_ns, found.verdict) == (slot.end_ns, "matches")
