"""The demonstration's records: what sealed quarters give, once, also after a stop at any moment; no card leaves unhashed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from app.backfill import backfill
from app.demonstration.runner import CHARGING, DemoLedger, DemoPlace
from app.demonstration.sessions import BIKES, CARDS
from app.energy.market.bids import QUARTER_NS
from app.energy.market.settings import settings_of
from app.energy.market.tariffs import tariffs_of
from app.energy.market.terms import BEFORE_THE_BOOK, Rule, Terms
from app.history.duck import DuckHistorian
from app.ledger.canonical import decode, encode
from app.ledger.contract import Entry
from app.ledger.device_watch import DeviceWatch
from app.ledger.identity import Standing
from app.ledger.lineage import trace
from app.ledger.record_index import RecordIndex
from app.ledger.records import build, check, describe
from app.ledger.tokens import Salt
from app.market_ledger import Outcome, again, recorded
from app.market_records import BID, INVOICE, SETTLEMENT, TRADE, terms_of
from app.model.times import DAY_NS, HOUR_NS, parse_time
from tests.unit.demonstration.writing import WritesAtOnce
from tests.unit.energy.town import OSLO, catalogue, model
from tests.unit.ledger.memory_log import MemoryLog

END = parse_time("2026-06-12T03:00:00+02:00", OSLO, 0)
START = END - DAY_NS - 6 * HOUR_NS
SALT = Salt(b"7" * 32)


@pytest.fixture(scope="module")
def past() -> Iterator[DuckHistorian]:
    historian = DuckHistorian(None, catalogue())
    backfill(historian, model(), catalogue(), START, END)
    yield historian
    historian.close()


def sealed(until_ns: int) -> MemoryLog:
    log = MemoryLog()
    seal(log, START, until_ns)
    return log


def seal(log: MemoryLog, from_ns: int, until_ns: int) -> None:
    for start in range(from_ns, until_ns, QUARTER_NS):
        window = {"start_ns": str(start), "end_ns": str(start + QUARTER_NS)}
        payload = {"source": "sim", "window": window, "run": {"until_ns": str(until_ns)}}
        log.append([Entry("twin.readings.batch/1", start, encode(payload))])


def runner(
    past: DuckHistorian, log: MemoryLog, most: int = 10**9, watch: DeviceWatch | None = None
) -> DemoLedger:
    tariffs = tariffs_of(
        {"local_market": {"grid_share_pct": 20}, "supplier": {"markup": 0.06, "deduction": 0.04}}, "NOK"
    )
    place = DemoPlace("town", catalogue(), OSLO, tariffs, 7, SALT)
    scribe = WritesAtOnce(log, most)
    return DemoLedger(place, past, log, scribe, watch or DeviceWatch(), wall_ns=lambda: END, rest_s=0.0)


def run(demo: DemoLedger) -> None:
    while demo.step():
        pass


def written(log: MemoryLog) -> list[tuple[str, bytes]]:
    return [(k.entry.kind, k.entry.data) for k in log.kept if k.entry.kind != "twin.readings.batch/1"]


def payloads(log: MemoryLog, kind: str) -> list[Any]:
    return [decode(data) for found, data in written(log) if found == kind]


@pytest.fixture(scope="module")
def full(past: DuckHistorian) -> MemoryLog:
    log = sealed(END)
    run(runner(past, log))
    return log


def test_that_a_sealed_past_becomes_bids_trades_invoices_devices_and_sessions(full: MemoryLog) -> None:
    counts = Counter(kind for kind, _ in written(full))
    for kind in (BID, TRADE, INVOICE, CHARGING, "twin.device.identity/1"):
        assert counts[kind] > 0, kind
    for kind, data in written(full):
        check(kind, decode(data))
        assert describe(kind, data).is_known
        assert decode(data)["synthetic"] is True


def test_that_the_day_adds_up_to_zero_between_invoices_and_the_grid(full: MemoryLog) -> None:
    day = payloads(full, INVOICE)[0]["period"]
    trades = [t for t in payloads(full, TRADE) if day["start"] <= t["interval"]["start"] < day["end"]]
    invoices = [i for i in payloads(full, INVOICE) if i["period"] == day]
    assert sum(Decimal(i["total"]["amount"]) for i in invoices) == sum(
        Decimal(t["grid_share"]["amount"]) for t in trades
    )
    assert sum(i["bought_wh"] for i in invoices) == sum(i["sold_wh"] for i in invoices)


def test_that_an_invoice_leads_back_to_sealed_readings_and_registered_devices(full: MemoryLog) -> None:
    index = RecordIndex(full)
    invoice = next(k.index for k in full.kept if k.entry.kind == INVOICE)
    found = trace(index.record(invoice), index.lookup)
    roles = {node.role for node in found.nodes}
    assert roles == {"invoice", "trade", "bid", "readings", "batch", "device", "ledger"}
    assert not [problem for problem in found.problems if "not in this ledger" in problem]


def test_that_evidence_names_the_batch_whose_window_holds_the_reading(full: MemoryLog) -> None:
    for bid in payloads(full, BID)[:200]:
        for item in bid["meter_evidence"]:
            kept = full.get(item["leaf"])
            window = decode(kept.entry.data)["window"]
            last = parse_time(item["interval"]["end"], OSLO, 0) - 1000
            assert int(window["start_ns"]) <= last < int(window["end_ns"])


@pytest.mark.parametrize("most", [0, 1, 7, 40, 150, 400])
def test_that_a_run_that_ended_anywhere_is_finished_by_the_next_and_nothing_stands_twice(
    past: DuckHistorian, full: MemoryLog, most: int
) -> None:
    log = sealed(END)
    run(runner(past, log, most))
    run(runner(past, log))
    names = [describe(kind, data).own for kind, data in written(log)]
    assert len(set(names)) == len(names)
    trades = {t["trade_id"]: t for t in payloads(log, TRADE)}
    for invoice in payloads(log, INVOICE):
        assert all(line["trade"] in trades for line in invoice["lines"])
    missing = len(written(full)) - len(written(log))
    assert 0 <= missing <= 10  # at most the rest of the quarter in which it ended


def test_that_step_by_step_gives_what_one_run_gives(past: DuckHistorian, full: MemoryLog) -> None:
    log = MemoryLog()
    demo = runner(past, log)
    for until in range(START + 6 * HOUR_NS, END + 1, 6 * HOUR_NS):
        seal(log, until - 6 * HOUR_NS, until)
        run(demo)

    def plain(log: MemoryLog) -> list[Any]:
        return sorted(
            (describe(kind, data).own, str(decode(data).get("energy_wh"))) for kind, data in written(log)
        )

    assert plain(log) == plain(full)


def test_that_nothing_is_recorded_of_what_is_not_sealed(past: DuckHistorian) -> None:
    log = MemoryLog()
    demo = runner(past, log)
    assert not demo.step()
    assert log.size == 0


def test_that_no_card_and_no_bike_is_readable_in_any_record_nor_guessed_without_the_salt(
    full: MemoryLog,
) -> None:
    said = b"\n".join(data for _, data in written(full))
    assert b"demo-card" not in said
    assert b"demo-bike" not in said
    assert SALT._secret not in said  # the test may look
    assert SALT._secret.hex().encode() not in said
    hashes = {p["id_token_hash"] for p in payloads(full, CHARGING)}
    assert hashes <= {SALT.token(f"demo-card-{n}") for n in range(CARDS)}
    stranger = Salt(b"8" * 32)
    assert not hashes & {stranger.token(f"demo-card-{n}") for n in range(CARDS)}
    assert BIKES > 0


def test_that_the_demonstrations_devices_prove_themselves(past: DuckHistorian) -> None:
    watch = DeviceWatch()
    runner(past, sealed(END), watch=watch).step()
    states = watch.states(END)
    assert states
    assert all(state.standing is Standing.VERIFIED for state in states)
    assert all(state.device is not None and state.device.is_synthetic for state in states)
    assert np.all([state.last_ns == END for state in states])


def test_that_a_real_device_in_the_place_of_a_made_up_one_is_left_alone(past: DuckHistorian) -> None:
    watch = DeviceWatch()
    demo = runner(past, MemoryLog(), watch=watch)
    asset = demo.meters.assets[0]
    real = replace(demo.devices.registered()[asset], did="did:iota:0x12", public=None, is_synthetic=False)
    watch.know({**demo.devices.registered(), asset: real})
    demo.step()
    standing = {state.asset: state.standing for state in watch.states(END)}
    assert standing.pop(asset) is Standing.MISSING
    assert set(standing.values()) == {Standing.VERIFIED}


def test_that_a_day_of_very_many_trades_has_invoices_that_fit_into_leaves(
    full: MemoryLog, past: DuckHistorian
) -> None:
    market = runner(past, MemoryLog()).market
    trade = payloads(full, TRADE)[0]
    many = [{**trade, "trade_id": f"{trade['trade_id']}-{number}"} for number in range(700)]
    made = [build(INVOICE, values) for values in market.invoices(many, START, START + DAY_NS)]
    assert len({p["invoice_id"] for p in made}) == len(made) == 6
    assert all(len(encode(p)) <= 65_535 for p in made)
    assert sum(p["bought_wh"] for p in made) == 700 * trade["energy_wh"]


# -- the market's records --------------------------------------------------------------------------------------------------


def test_that_every_recorded_interval_follows_from_its_bids(full: MemoryLog) -> None:
    past = recorded(full, START, END)
    assert len(past) > 60  # quarters in which somebody had something to sell
    assert {again(one).outcome for one in past.values()} == {Outcome.MATCHES}
    assert any(one.trades for one in past.values())


def test_that_a_trade_that_was_changed_or_taken_away_is_named(full: MemoryLog) -> None:
    one = next(r for r in recorded(full, START, END).values() if len(r.trades) > 1)
    first = one.trades[0]
    dearer = {**first, "price": {**first["price"], "amount": "9.0000"}}
    found = again(replace(one, trades=(dearer, *one.trades[1:])))
    assert found.outcome is Outcome.DIFFERS
    assert first["seller_asset"] in found.differences[0]
    assert "9.0000" in found.differences[0]
    found = again(replace(one, trades=one.trades[1:]))
    assert (found.outcome, len(found.differences)) == (Outcome.DIFFERS, 1)
    assert "not recorded" in found.differences[0]
    found = again(replace(one, bids=one.bids[1:]))
    assert "not the" in found.differences[0]
    assert again(replace(one, bids=())).outcome is Outcome.CANNOT_TELL
    assert again(replace(one, faults=("leaf 7: broken",))).outcome is Outcome.CANNOT_TELL


def test_that_another_rule_shows_what_would_have_been_and_judges_nothing(full: MemoryLog) -> None:
    one = next(r for r in recorded(full, START, END).values() if r.trades)
    found = again(one, Rule.PAY_AS_BID)
    assert found.outcome is Outcome.CANNOT_TELL
    assert found.cleared is not None
    assert found.cleared.price is not None
    assert one.clearing is not None
    assert found.cleared.price <= Decimal(one.clearing["price"]["amount"])  # sellers ask at most what all got


def test_that_the_settlements_of_a_day_balance_with_grid_and_supplier(full: MemoryLog) -> None:
    made = payloads(full, SETTLEMENT)
    assert len(made) >= 2
    for bill in made:
        total = Decimal(bill["total"]["amount"])
        assert total == total.quantize(Decimal("0.01"))
        assert sum(Decimal(line["amount"]["amount"]) for line in bill["lines"]) == total
    assert sum(b["bought_wh"] for b in made) == sum(b["sold_wh"] for b in made)


def test_that_bids_of_the_older_market_are_cleared_by_its_rule(full: MemoryLog) -> None:
    one = next(r for r in recorded(full, START, END).values() if r.trades)
    older = tuple({**bid, "bid_id": str(bid["bid_id"]).replace("-E", "-B")} for bid in one.bids)
    assert terms_of(older, None) == BEFORE_THE_BOOK
    assert terms_of(one.bids, None) == Terms()


def test_that_a_market_of_half_hours_with_another_rule_is_bid_cleared_and_settled_so(
    past: DuckHistorian,
) -> None:
    log = sealed(END)
    settings = settings_of({"market": {"interval_min": 30, "rule": "midpoint"}})
    tariffs = tariffs_of({"local_market": {"grid_share_pct": 20}}, "NOK")
    place = DemoPlace("town", catalogue(), OSLO, tariffs, 7, SALT, settings)
    demo = DemoLedger(place, past, log, WritesAtOnce(log), DeviceWatch(), wall_ns=lambda: END, rest_s=0.0)
    run(demo)
    found = recorded(log, START, END)
    assert found
    assert all(
        one.end_ns - one.start_ns == 2 * QUARTER_NS and one.start_ns % (2 * QUARTER_NS) == 0
        for one in found.values()
    )
    assert {again(one).outcome for one in found.values()} == {Outcome.MATCHES}
    assert {one.clearing["rule"] for one in found.values() if one.clearing} == {"midpoint"}
    assert payloads(log, SETTLEMENT)


def test_that_a_log_of_the_older_market_is_gone_on_with_by_its_rule_and_nothing_is_doubled(
    past: DuckHistorian, full: MemoryLog
) -> None:
    """The program was renewed in the middle of a quarter: its bids are of the older kind, its trades not yet there."""
    log = sealed(END)
    cut = max(t for t in recorded(full, START, END) if recorded(full, t, t + 1)[t].trades)
    for kept in full.kept:
        if kept.entry.kind == BID and kept.entry.t_ns <= cut:
            older = decode(kept.entry.data)
            older["bid_id"] = older["bid_id"].replace("-E", "-B")
            log.append([Entry(BID, kept.entry.t_ns, encode(older))])
    run(runner(past, log))
    after = recorded(log, START, END)
    assert after[cut].clearing is None
    assert after[cut].trades
    assert again(after[cut]).outcome is Outcome.MATCHES
    assert again(after[cut]).terms == BEFORE_THE_BOOK
    assert all(again(one).outcome is Outcome.MATCHES for start, one in after.items() if start >= cut)
    size = log.size
    run(runner(past, log))
    assert log.size == size
