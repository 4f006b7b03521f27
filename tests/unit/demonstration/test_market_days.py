"""Days of the demonstration's market with broken meters, doubled leaves and kills at any moment: nothing doubled, nothing lost,
sums zero.

The past has a day of 92 quarters (29 March 2026, Oslo).
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from app.demonstration.runner import DemoLedger
from app.energy.market.bids import QUARTER_NS
from app.ledger.records import check, decode, describe
from app.market_ledger import Outcome, Settled, again, recorded, settle_period
from app.market_meters import Meters
from app.market_records import BID, FLEX, INVOICE, SETTLEMENT, TRADE
from app.model.times import DAY_NS, HOUR_NS, parse_time, shifted_days, start_of_day
from tests.unit.demonstration.hostile import (
    FAULTS,
    TARIFFS,
    Fault,
    HostileHistorian,
    Past,
    catalogue,
    run,
    runner,
    seal,
)
from tests.unit.energy.town import OSLO
from tests.unit.ledger.memory_log import MemoryLog

START = parse_time("2026-03-28T00:00:00+01:00", OSLO, 0)
END = parse_time("2026-03-30T03:00:00+02:00", OSLO, 0)
KINDS = (*(kind for kind in FAULTS if kind != "loaded"), "stale", "bad")
METERS = Meters(catalogue())
OTHERS = [
    row
    for row, signal in enumerate(catalogue().signals)
    if signal.quantity in ("price", "soc") or signal.id.endswith((".load_pct", ".power_kw"))
]
ROWS = sorted({*METERS.made.values(), *METERS.used.values(), *METERS.pumps.values(), *OTHERS})


@cache
def past() -> Past:
    return Past.of(START, END)


def payloads(log: MemoryLog, kind: str) -> list[Any]:
    return [decode(k.entry.data) for k in log.kept if k.entry.kind == kind]


def whole_run(faults: list[Fault]) -> MemoryLog:
    log = MemoryLog()
    seal(log, START, END)
    run(runner(HostileHistorian(past(), faults), log))
    return log


def settled(log: MemoryLog, faults: list[Fault], from_ns: int, to_ns: int) -> Settled:
    historian = HostileHistorian(past(), faults)
    trades = [t for one in recorded(log, from_ns, to_ns).values() for t in one.trades]
    return settle_period(
        trades, lambda t: METERS.of(historian.state_at(t - 1), t), METERS, TARIFFS, OSLO, from_ns, to_ns
    )


def holds(log: MemoryLog, faults: list[Fault]) -> None:
    """What is true of any log of the demonstration's market."""
    names = Counter(
        (describe(k.entry.kind, k.entry.data).own, k.entry.data)
        for k in log.kept
        if k.entry.kind not in ("twin.readings.batch/1", BID)
    )
    assert not [name for name, times in names.items() if times > 1]
    for kept in log.kept:
        if kept.entry.kind != "twin.readings.batch/1":
            check(kept.entry.kind, decode(kept.entry.data))
    intervals = recorded(log, START, END)
    assert {again(one).outcome for one in intervals.values()} <= {Outcome.MATCHES}
    for found in (settled(log, faults, START, END), settled(log, faults, START + 7 * QUARTER_NS, END)):
        assert found.settlement.books.is_balanced
        assert not found.settlement.refused
        for account in found.settlement.accounts.values():
            assert 0 <= account.used_wh < 10_000_000  # 51 hours of a small town
            assert 0 <= account.made_wh < 10_000_000
    trades = {t["trade_id"]: t for t in payloads(log, TRADE)}
    for period in {i["period"]["start"] for i in payloads(log, INVOICE)}:
        day = [i for i in payloads(log, INVOICE) if i["period"]["start"] == period]
        lines = Counter((line["trade"], line["side"]) for i in day for line in i["lines"])
        assert set(lines.values()) == {1}
        shares = sum(Decimal(trades[name]["grid_share"]["amount"]) for name, side in lines if side == "sold")
        assert sum(Decimal(i["total"]["amount"]) for i in day) == shares


def test_that_a_day_of_92_quarters_is_settled_whole() -> None:
    log = whole_run([])
    midnight = start_of_day(END, OSLO)
    assert midnight - shifted_days(midnight, -1, OSLO) == DAY_NS - HOUR_NS
    bills = [b for b in payloads(log, SETTLEMENT) if b["issued"] == "2026-03-29T22:00:00Z"]
    assert len(bills) == len(set(METERS.owner[a] for a in METERS.assets))
    found = settled(log, [], midnight - 92 * QUARTER_NS, midnight)
    assert {b["asset"]: b["used_wh"] for b in bills} == {
        name: account.used_wh for name, account in found.settlement.accounts.items()
    }
    holds(log, [])


def test_that_a_meter_that_cannot_be_leaves_its_owner_open_and_bills_nothing_it_did_not_count() -> None:
    """All meters of one owner go wrong for two hours in each way that is known, one after another."""
    owner = METERS.owner[METERS.assets[0]]
    rows = [row for a in METERS.assets if METERS.owner[a] == owner for row in METERS.rows_of(a)]
    begins = {kind: START + (3 + 4 * number) * HOUR_NS for number, kind in enumerate(KINDS)}
    faults = [Fault(row, kind, t, t + 2 * HOUR_NS) for kind, t in begins.items() for row in rows]
    log = whole_run(faults)
    holds(log, faults)
    sound, bent = (settled(log, f, START, END).settlement.accounts[owner] for f in ([], faults))
    assert 0 < bent.used_wh < sound.used_wh
    assert bent.made_wh <= sound.made_wh


@pytest.mark.parametrize("kind", ["gap", "absurd", "zero"])
def test_that_every_reading_may_be_wrong_at_once_and_the_market_goes_on_afterwards(kind: str) -> None:
    faults = [Fault(row, kind, START + 10 * HOUR_NS, START + 13 * HOUR_NS) for row in ROWS]
    log = whole_run(faults)
    holds(log, faults)
    assert max(t["interval"]["start"] for t in payloads(log, TRADE)) > "2026-03-29"
    assert len({b["issued"] for b in payloads(log, SETTLEMENT)}) == 2


def test_that_a_price_of_nothing_is_a_price() -> None:
    row = next(r for r, s in enumerate(catalogue().signals) if s.quantity == "price")
    faults = [Fault(row, "zero", START, END)]
    log = whole_run(faults)
    holds(log, faults)
    assert {Decimal(b["price"]["amount"]) <= Decimal("0.06") for b in payloads(log, BID)} == {True}


def test_that_a_loaded_transformer_calls_before_the_interval_and_each_call_has_one_end() -> None:
    rows = [row for row, s in enumerate(catalogue().signals) if s.id.endswith(".load_pct")]
    faults = [Fault(row, "loaded", START, END) for row in rows]
    log = whole_run(faults)
    holds(log, faults)
    chains: dict[str, list[Any]] = {}
    for event in payloads(log, FLEX):
        chains.setdefault(event["call_id"], []).append(event)
    assert chains
    seen = Counter()
    for chain in chains.values():
        events = tuple(e["event"] for e in chain)
        seen[events] += 1
        assert events in (
            ("called", "refused"),
            ("called", "accepted", "delivered"),
            ("called", "accepted", "failed"),
        )
        assert chain[0]["time"] < chain[0]["interval"]["start"] == chain[1]["time"]
        assert len({(e["asset"], e["power_w"], e["direction"]) for e in chain}) == 1
    assert len(seen) > 1


class MarketDays(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.log = MemoryLog()
        self.faults: list[Fault] = []
        self.historian = HostileHistorian(past(), self.faults)
        self.sealed_ns = START
        self.kills = 0
        self.demo: DemoLedger | None = None

    @rule(quarters=st.integers(1, 60))
    def readings_are_sealed(self, quarters: int) -> None:
        until = min(self.sealed_ns + quarters * QUARTER_NS, END)
        seal(self.log, self.sealed_ns, until)
        self.sealed_ns = until

    @rule()
    def it_runs(self) -> None:
        self.demo = self.demo or runner(self.historian, self.log)
        run(self.demo)

    @rule(most=st.integers(0, 300))
    def it_runs_and_is_killed(self, most: int) -> None:
        run(runner(self.historian, self.log, most))
        self.demo = None
        self.kills += 1

    @rule(row=st.sampled_from(ROWS), kind=st.sampled_from(KINDS), quarters=st.integers(1, 40))
    def a_meter_goes_wrong(self, row: int, kind: str, quarters: int) -> None:
        self.faults.append(Fault(row, kind, self.sealed_ns, self.sealed_ns + quarters * QUARTER_NS))

    @rule(number=st.integers(0, 10_000))
    def a_bid_is_written_twice(self, number: int) -> None:
        bids = [kept for kept in self.log.kept if kept.entry.kind == BID]
        if bids:
            self.log.append([bids[number % len(bids)].entry])

    def teardown(self) -> None:
        if not hasattr(self, "log"):
            return
        seal(self.log, self.sealed_ns, END)
        run(self.demo or runner(self.historian, self.log))
        holds(self.log, self.faults)
        assert len({b["issued"] for b in payloads(self.log, SETTLEMENT)}) == 2
        if not self.kills:
            whole = whole_run(self.faults)
            for kind in (TRADE, INVOICE, SETTLEMENT, FLEX):
                assert payloads(self.log, kind) == payloads(whole, kind)


MarketDays.TestCase.settings = settings(
    max_examples=3,
    stateful_step_count=8,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestMarketDays = MarketDays.TestCase
