"""The demonstration's market: sums are zero to the last decimal, nobody pays more or gets less than asked, order is nothing."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.energy.sharing import Bid, Metered, bids_of, clear, counter_wh
from app.model.asset import AssetKind

prices = st.decimals("-0.5000", "3.0000", places=4)
many_bids = st.lists(
    st.tuples(st.booleans(), st.integers(1, 200_000), prices), max_size=24
).map(lambda rows: [Bid(f"a{n:02}", *row) for n, row in enumerate(rows)])  # fmt: skip
shares = st.integers(0, 100)


@given(many_bids, shares)
def test_that_what_buyers_pay_is_what_sellers_get_and_the_grid_keeps(bids: list[Bid], share: int) -> None:
    for match in clear(bids, share).matches:
        assert match.total == match.grid_share + match.seller_gets
        assert match.total.as_tuple().exponent == -4
        assert abs(match.grid_share - match.total * share / 100) <= Decimal("0.00005")


@given(many_bids)
def test_that_nobody_pays_more_or_gets_less_than_asked_nor_trades_more_than_bid(bids: list[Bid]) -> None:
    cleared = clear(bids, 20)
    energy: dict[str, int] = {}
    for match in cleared.matches:
        assert cleared.price is not None
        assert match.seller.price <= cleared.price <= match.buyer.price
        assert match.energy_wh > 0
        for bid in (match.seller, match.buyer):
            energy[bid.asset] = energy.get(bid.asset, 0) + match.energy_wh
    for bid in bids:
        assert energy.get(bid.asset, 0) <= bid.energy_wh


@given(many_bids)
def test_that_no_seller_and_buyer_who_would_still_meet_are_left(bids: list[Bid]) -> None:
    cleared = clear(bids, 20)
    sold: dict[str, int] = {}
    for match in cleared.matches:
        for bid in (match.seller, match.buyer):
            sold[bid.asset] = sold.get(bid.asset, 0) + match.energy_wh
    left = [bid for bid in bids if sold.get(bid.asset, 0) < bid.energy_wh]
    asks = [bid.price for bid in left if bid.is_sale]
    pays = [bid.price for bid in left if not bid.is_sale]
    assert not asks or not pays or min(asks) > max(pays)


@given(many_bids, st.randoms())
def test_that_the_order_of_bids_changes_nothing(bids: list[Bid], chance: object) -> None:
    mixed = list(bids)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert clear(mixed, 20) == clear(bids, 20)


def test_a_market_worked_out_by_hand() -> None:
    bids = [
        Bid("pv", True, 1000, Decimal("0.2000")),
        Bid("battery", True, 2000, Decimal("0.4000")),
        Bid("hall", False, 1500, Decimal("0.6000")),
        Bid("flats", False, 1000, Decimal("0.5000")),
        Bid("lab", False, 900, Decimal("0.3000")),
    ]
    cleared = clear(bids, 20)
    assert cleared.price == Decimal("0.4500")  # between the battery and the flats
    assert [(m.seller.asset, m.buyer.asset, m.energy_wh) for m in cleared.matches] == [
        ("pv", "hall", 1000),
        ("battery", "hall", 500),
        ("battery", "flats", 1000),
    ]
    assert cleared.matches[0].total == Decimal("0.4500")
    assert cleared.matches[0].seller_gets == Decimal("0.3600")


def test_that_a_side_alone_clears_nothing() -> None:
    assert clear([Bid("a", True, 5, Decimal(1))], 20).price is None
    assert clear([], 20).matches == ()


@given(st.lists(st.floats(0, 1e7), min_size=2, max_size=9).map(sorted))
def test_that_a_chain_of_counter_readings_adds_up(readings: list[float]) -> None:
    whole = [counter_wh(kwh) for kwh in readings]
    steps = [b - a for a, b in itertools.pairwise(whole)]
    assert sum(steps) == whole[-1] - whole[0]
    assert min(steps) >= 0


def test_that_an_asset_bids_with_its_difference_and_a_price_of_nothing_is_lifted() -> None:
    metered = [
        Metered("battery", AssetKind.BATTERY, 700, 200),
        Metered("hall", AssetKind.BUILDING, 0, 900),
        Metered("still", AssetKind.PV, 0, 0),
    ]
    made = bids_of(metered, Decimal("-1"))
    assert [(bid.asset, bid.is_sale, bid.energy_wh) for bid in made] == [
        ("battery", True, 500),
        ("hall", False, 900),
    ]
    assert all(bid.price > 0 for bid in made)


def test_that_a_share_beyond_all_is_refused() -> None:
    with pytest.raises(ValueError, match="0 to 100"):
        clear([], 101)
