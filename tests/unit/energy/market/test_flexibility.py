"""Offers, needs, calls and answers by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.energy.market.flexibility import (
    FlexAsset,
    FlexCall,
    FlexOffer,
    Need,
    accepts,
    calls_of,
    delivered_wh,
    is_delivered,
    needs_of,
    offers_of,
    system_service,
)
from app.model.asset import AssetKind

SPOT = Decimal("0.50")
BATTERY = FlexAsset("b", "anna", AssetKind.BATTERY, "tr", 100_000, 20_000, 0.5, 0.1, 0.95, 200_000)
CAR = FlexAsset("c", "berit", AssetKind.CHARGER, "tr", 22_000, 20_000)
PUMP = FlexAsset("p", "carl", AssetKind.HEAT_PUMP, "tr", 100_000, 40_000, indoor_c=21.5)


def powers(*assets: FlexAsset) -> dict[tuple[str, str], int]:
    return {(o.asset, o.direction): o.power_w for o in offers_of(assets, SPOT)}


def test_that_each_kind_offers_what_it_can_do_without() -> None:
    """Battery: stops its 20 kW and gives 100; or 80 kW more to its 100. Car: 0.6 of 20. Pump: half of 40; half of 100 more."""
    assert powers(BATTERY, CAR, PUMP) == {
        ("b", "up"): 120_000, ("b", "down"): 80_000, ("c", "up"): 12_000, ("p", "up"): 20_000, ("p", "down"): 50_000,
    }  # fmt: skip
    assert system_service(offers_of((BATTERY, CAR, PUMP), SPOT)) == {"up": 152_000, "down": 130_000}


def test_that_an_empty_battery_stops_charging_and_no_more_and_a_full_one_takes_nothing() -> None:
    assert powers(replace(BATTERY, soc=0.1)) == {("b", "up"): 20_000, ("b", "down"): 80_000}
    assert powers(replace(BATTERY, soc=0.95)) == {("b", "up"): 120_000}
    assert powers(replace(BATTERY, soc=None)) == {}


@pytest.mark.parametrize(
    ("indoor_c", "up", "down"),
    [(20.0, 0, 50_000), (20.5, 10_000, 50_000), (18.0, 0, 50_000), (26.0, 20_000, 0), (None, 20_000, 50_000)],
)
def test_that_rooms_at_the_end_of_comfort_give_nothing(indoor_c: float | None, up: int, down: int) -> None:
    found = powers(replace(PUMP, indoor_c=indoor_c))
    assert (found.get(("p", "up"), 0), found.get(("p", "down"), 0)) == (up, down)


def test_that_the_cheapest_are_called_first_below_the_transformer_that_needs_it() -> None:
    """1,000 kVA at 66.5 %: 65 kW over 60 %."""
    offers = [
        FlexOffer("a", "x", "tr", "up", 40_000, Decimal("0.7")),
        FlexOffer("b", "x", "tr", "up", 40_000, Decimal("0.6")),
        FlexOffer("c", "x", "other", "up", 90_000, Decimal("0.1")),
        FlexOffer("d", "x", "tr", "down", 90_000, Decimal("0.1")),
    ]
    needs = needs_of({"tr": 66.5, "other": 59.9, "unknown": 99.0}, {"tr": 1000.0, "other": 500.0})
    assert needs == (Need("tr", 65_000),)
    assert [(c.offer.asset, c.power_w) for c in calls_of(needs, offers)] == [("b", 40_000), ("a", 25_000)]


def test_that_an_asset_refuses_what_it_can_no_longer_give() -> None:
    call = FlexCall(offers_of((CAR,), SPOT)[0], 10_000)
    assert accepts(call, offers_of((CAR,), SPOT))
    assert accepts(call, offers_of((replace(CAR, drawn_w=15_000),), SPOT))  # 9 of 10 kW count as delivered
    assert not accepts(call, offers_of((replace(CAR, drawn_w=14_000),), SPOT))
    assert not accepts(call, ())  # its signals are not known any more


@given(st.integers(0, 300_000), st.lists(st.integers(5_000, 50_000), max_size=8))
def test_that_no_more_is_called_than_is_needed_or_offered(need: int, offered: list[int]) -> None:
    offers = [FlexOffer(f"a{i}", "x", "tr", "up", p, Decimal(i)) for i, p in enumerate(offered)]
    calls = calls_of([Need("tr", need)], offers)
    assert sum(c.power_w for c in calls) <= min(need, sum(offered))
    assert all(0 < c.power_w <= c.offer.power_w for c in calls)
    assert len({c.offer.asset for c in calls}) == len(calls)


def test_that_delivered_is_what_was_drawn_less() -> None:
    call = FlexCall(offers_of((CAR,), SPOT)[0], 10_000)  # 2.5 kWh in a quarter
    assert delivered_wh(call, 5000, 2750) == 2250
    assert is_delivered(call, 2250)
    assert not is_delivered(call, 2249)
    assert delivered_wh(call, 2000, 5000) == 0
