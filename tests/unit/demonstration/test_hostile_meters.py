"""The market over meters that misbehave: whatever they do, nothing is invented, the books balance, and it is said."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.demonstration.runner import DemoLedger, DemoPlace
from app.energy.market.bids import QUARTER_NS
from app.energy.market.tariffs import tariffs_of
from app.energy.schedule import Schedule
from app.history.duck import DuckHistorian
from app.ledger.device_watch import DeviceWatch
from app.ledger.records import build
from app.ledger.tokens import Salt
from app.market_ledger import Outcome, Settled, again, recorded, settle_period
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import DAY_NS, HOUR_NS, parse_time, shifted_days, start_of_day
from tests.unit.demonstration.test_runner import WritesAtOnce, run, seal
from tests.unit.energy.town import OSLO, catalogue, model
from tests.unit.ledger.memory_log import MemoryLog

TABLES = {"local_market": {"grid_share_pct": 20}, "supplier": {"markup": 0.06, "deduction": 0.04}}
TARIFFS = tariffs_of(TABLES, "NOK")
METERS = (
    "offices.energy_kwh",
    "offices-pv.energy_kwh",
    "offices-battery.energy_out_kwh",
    "flats-charger.energy_kwh",
)
NOON = parse_time("2026-06-11T12:00:00+02:00", OSLO, 0)


@dataclass
class World:
    """Five hours around noon, with what was done to the meters."""

    start_ns: int = NOON - 3 * HOUR_NS
    end_ns: int = NOON + 2 * HOUR_NS
    changes: list[tuple[str, str, float]] = field(default_factory=list)

    def run(self) -> tuple[MemoryLog, Settled]:
        historian = DuckHistorian(None, catalogue())
        historian.append(self.batch())
        log = MemoryLog()
        seal(log, self.start_ns, self.end_ns)
        place = DemoPlace("town", catalogue(), OSLO, TARIFFS, 7, Salt(b"7" * 32))
        demo = DemoLedger(
            place, historian, log, WritesAtOnce(log), DeviceWatch(), wall_ns=lambda: self.end_ns, rest_s=0.0
        )
        run(demo)
        begun = -(-self.start_ns // QUARTER_NS) * QUARTER_NS + QUARTER_NS  # before it no meter was read
        trades = [trade for one in recorded(log, begun, self.end_ns).values() for trade in one.trades]
        found = settle_period(
            trades,
            lambda t: demo.meters.of(historian.state_at(t - 1), t),
            demo.meters,
            TARIFFS,
            OSLO,
            begun,
            self.end_ns - QUARTER_NS,
        )
        historian.close()
        return log, found

    def batch(self) -> ReadingBatch:
        rows, t_ns = Schedule(catalogue()).between(self.start_ns, self.end_ns)
        value = model().sample(rows, t_ns)
        keep = np.ones(len(rows), dtype=np.bool_)
        span = self.end_ns - self.start_ns
        for name, what, share in self.changes:
            row = catalogue().row_or_none(name)
            mine = (rows == row) & (t_ns >= self.start_ns + int(share * span))
            if what == "reset":  # another meter: it counts on from nothing
                value[mine] -= value[mine].min(initial=np.inf) if mine.any() else 0.0
            elif what == "silent":
                keep &= ~(mine & (t_ns < self.start_ns + int(share * span) + HOUR_NS))
            elif what == "gone":
                keep &= ~mine
            elif what == "nan":
                value[mine] = np.nan
            elif what == "back":
                value[mine] -= 50.0
        quality = np.where(np.isfinite(value), Quality.SIMULATED, Quality.BAD).astype(np.uint8)
        return ReadingBatch(rows, t_ns, value, quality, t_ns).take(keep)


_change = st.tuples(
    st.sampled_from(METERS), st.sampled_from(["reset", "silent", "gone", "nan", "back"]), st.floats(0.05, 0.9)
)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_change, max_size=3))
def test_that_whatever_meters_do_the_market_stays_right_and_its_books_balanced(
    changes: list[tuple[str, str, float]],
) -> None:
    log, found = World(changes=changes).run()
    past = recorded(log, NOON - DAY_NS, NOON + DAY_NS)
    assert all(again(one).outcome is Outcome.MATCHES for one in past.values())
    assert found.settlement.books.is_balanced
    assert not found.settlement.refused
    for account in found.settlement.accounts.values():
        assert account.used_wh >= 0
        assert account.made_wh >= 0


def test_that_a_meter_that_starts_again_from_nothing_bills_no_leap() -> None:
    _, calm = World().run()
    _, reset = World(changes=[("offices.energy_kwh", "reset", 0.5)]).run()
    used, after = (w.settlement.accounts["offices"].used_wh for w in (calm, reset))
    assert 0 < after < used  # the quarter in which it leapt is missing, and nothing else
    assert after > used - 4 * used / 19


def test_that_a_silent_meter_bids_no_more_and_its_quarters_stay_open() -> None:
    log, found = World(changes=[("offices-pv.energy_kwh", "gone", 0.5)]).run()
    late = [
        one for start, one in recorded(log, NOON - DAY_NS, NOON + DAY_NS).items() if start >= NOON + HOUR_NS
    ]
    assert not any(bid["asset"] == "offices-pv" for one in late for bid in one.bids)
    assert (
        found.settlement.accounts["offices"].used_wh < World().run()[1].settlement.accounts["offices"].used_wh
    )


@pytest.mark.parametrize(("day", "quarters"), [("2026-10-25", 100)])
def test_that_a_day_of_100_quarters_is_bid_and_settled_whole(day: str, quarters: int) -> None:
    start = start_of_day(parse_time(f"{day}T12:00:00Z", OSLO, 0), OSLO)
    end = shifted_days(start, 1, OSLO)
    assert (end - start) // QUARTER_NS == quarters
    _, found = World(start - HOUR_NS, end + HOUR_NS).run()
    assert found.unread == 0
    assert found.settlement.books.is_balanced


def test_that_a_price_of_nonsense_is_recorded_as_no_bid() -> None:
    """A bid that is no bid cannot be written: the record refuses it, with the field's name."""
    from app.ledger.fields import BadRecord
    from app.market_records import BID

    log, _ = World().run()
    bid = next(one.bids[0] for one in recorded(log, NOON - DAY_NS, NOON + DAY_NS).values() if one.bids)
    plain = {key: value for key, value in bid.items() if key != "schema"}
    for amount in ("NaN", "1e5", "Infinity", ""):
        with pytest.raises(BadRecord, match="price"):
            build(BID, {**plain, "price": {**bid["price"], "amount": amount}})
    assert Decimal(bid["price"]["amount"]).is_finite()
