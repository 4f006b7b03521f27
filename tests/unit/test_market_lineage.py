"""From what a local price is: rule, bids, trades, meters of who traded, and what clearing it again showed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.energy.market.terms import Rule
from app.energy.market.view import Depth, Outcome, Slot, TradeLine
from app.market_lineage import price_lineage
from tests.unit.energy.town import catalogue

SLOT = Slot(0, 900_000_000_000, Decimal("0.42"), 3000, Decimal("0.40"), 1)


def trade(seller: str, buyer: str, wh: int, leaf: int = 7) -> TradeLine:
    price = Decimal("0.42")
    return TradeLine("t", 0, seller, buyer, wh, price, price * wh / 1000, leaf=leaf)


def outcome(verdict: str = "matches", differences: tuple[str, ...] = ()) -> Outcome:
    was = (trade("offices-battery", "flats", 2000), trade("offices-battery", "kerb", 1000, 9))
    return Outcome(
        0, 1, Rule.UNIFORM.value, True, verdict, differences, Depth(), Decimal("0.42"), 3000, was, was, 4
    )


def test_that_a_price_names_its_rule_its_numbers_and_the_meters_of_who_traded() -> None:
    made_of = price_lineage(SLOT, outcome(), "NOK", catalogue(), (9, 7, -1))
    assert "one price for all" in made_of.formula
    assert made_of.filled.endswith("1 trades; 3.00 kWh; spot 0.4000 NOK/kWh; → 0.4200 NOK/kWh")
    assert {s.signal: s.value for s in made_of.sources} == {
        "offices-battery.energy_out_kwh": 3.0,
        "flats.energy_kwh": 2.0,
        "kerb.energy_kwh": 1.0,
    }
    assert made_of.note.startswith("Cleared again from the recorded bids it comes out the same.")
    assert "records 7, 9 of the ledger" in made_of.note


def test_that_a_price_that_does_not_follow_says_so_first() -> None:
    made_of = price_lineage(
        SLOT, outcome("differs", ("recorded price 0.42, cleared again 0.40",)), "NOK", catalogue()
    )
    assert made_of.note.startswith("Cleared again it DIFFERS: recorded price 0.42")


def test_that_another_rule_is_told_with_its_own_price() -> None:
    other = replace(outcome("cannot tell"), rule=Rule.MIDPOINT.value, is_recorded_rule=False, now=(),
                    depth=Depth(price=None))  # fmt: skip
    made_of = price_lineage(SLOT, other, "NOK", catalogue())
    assert "halfway" in made_of.formula
    assert made_of.filled.endswith("0 trades; 0.00 kWh; spot 0.4000 NOK/kWh; → no trade")
    assert made_of.note.startswith("By another rule")


def test_that_without_bids_and_price_nothing_is_made_up() -> None:
    empty = replace(SLOT, price=None, volume_wh=0, spot=None, trades=0)
    made_of = price_lineage(empty, None, "NOK", catalogue())
    assert made_of.filled == "0 trades; 0.00 kWh; spot not known; → no trade"
    assert made_of.sources == ()
    assert made_of.note == "The bids of this interval are not known."
