"""Clearing: cases worked by hand, then laws that hold for any book."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.market.bids import Bid, Book, Side
from app.energy.market.clearing import Clearing, clear
from app.energy.market.terms import BEFORE_THE_BOOK, Limit, Rule, Terms, Ties
from tests.unit.energy.market.bidding import book, buy, sell

D = Decimal


def traded(cleared: Clearing) -> list[tuple[str, str, int, Decimal]]:
    return [(t.seller.id, t.buyer.id, t.energy_wh, t.price) for t in cleared.trades]


def test_that_the_partly_filled_offer_sets_the_uniform_price() -> None:
    """Supply 100 at 0.10 and 100 at 0.20, demand 150 at 0.50 and 100 at 0.15: the curves cross on the second offer."""
    found = clear(
        book(sell("s1", 100, "0.10"), sell("s2", 100, "0.20"), buy("b1", 150, "0.50"), buy("b2", 100, "0.15"))
    )
    assert found.price == D("0.2000")
    assert traded(found) == [("s1", "b1", 100, D("0.2000")), ("s2", "b1", 50, D("0.2000"))]
    assert {(u.bid.id, u.energy_wh, u.why) for u in found.unmatched} == {
        ("s2", 50, "price"),
        ("b2", 100, "price"),
    }


def test_that_the_partly_filled_demand_sets_the_uniform_price() -> None:
    found = clear(book(sell("s1", 100, "0.10"), buy("b1", 60, "0.50"), buy("b2", 100, "0.30")))
    assert found.price == D("0.3000")
    assert traded(found) == [("s1", "b1", 60, D("0.3000")), ("s1", "b2", 40, D("0.3000"))]


def test_that_the_price_is_halfway_where_a_range_of_prices_clears() -> None:
    """All 100 trade at any price from 0.20 (the offer) to 0.40 (the demand)."""
    assert clear(book(sell("s", 100, "0.20"), buy("b", 100, "0.40"))).price == D("0.3000")


def test_that_bids_left_outside_narrow_the_range() -> None:
    """An offer at 0.24 that found nobody would undercut any price above 0.24; a demand at 0.22 would outbid one below."""
    found = clear(
        book(sell("s", 100, "0.20"), sell("x", 50, "0.24"), buy("b", 100, "0.40"), buy("y", 50, "0.22"))
    )
    assert found.price == D("0.2300")
    assert found.volume_wh == 100


def test_that_nothing_trades_where_no_demand_meets_an_offer() -> None:
    found = clear(book(sell("s", 100, "0.50"), buy("b", 100, "0.40")))
    assert found.price is None
    assert found.trades == ()
    assert {u.why for u in found.unmatched} == {"price"}


@pytest.mark.parametrize("bids", [(), (sell("s", 1, "0.1"),), (buy("b", 1, "0.1"),)])
def test_that_one_side_alone_is_no_market(bids: tuple[Bid, ...]) -> None:
    assert clear(book(*bids)).price is None


def test_that_the_same_price_on_both_sides_trades_all_it_can() -> None:
    found = clear(book(sell("s", 70, "0.30"), buy("b", 100, "0.30")))
    assert (found.price, found.volume_wh) == (D("0.3000"), 70)


def test_that_prices_below_zero_clear_too() -> None:
    """Noon in June: who sells pays to be rid of it."""
    found = clear(book(sell("s", 100, "-0.20"), buy("b", 50, "-0.10")))
    assert found.price == D("-0.2000")  # the offer is filled in part


def test_that_pay_as_bid_gives_each_seller_what_it_asked() -> None:
    bids = book(sell("s1", 100, "0.10"), sell("s2", 100, "0.20"), buy("b1", 150, "0.50"))
    found = clear(bids, Terms(Rule.PAY_AS_BID))
    assert traded(found) == [("s1", "b1", 100, D("0.1000")), ("s2", "b1", 50, D("0.2000"))]
    assert found.price == D("0.1333")  # (100 x 0.10 + 50 x 0.20) / 150


def test_that_midpoint_splits_the_gain_of_each_pair() -> None:
    bids = book(sell("s1", 100, "0.10"), sell("s2", 100, "0.20"), buy("b1", 150, "0.50"))
    found = clear(bids, Terms(Rule.MIDPOINT))
    assert traded(found) == [("s1", "b1", 100, D("0.3000")), ("s2", "b1", 50, D("0.3500"))]


def test_that_ties_at_the_margin_share_by_size_with_the_largest_remainders_first() -> None:
    """100 Wh among 30, 30 and 90 at one price: 20, 20 and 60."""
    found = clear(
        book(sell("a", 30, "0.2"), sell("b", 30, "0.2"), sell("c", 90, "0.2"), buy("x", 100, "0.4"))
    )
    assert [(t.seller.id, t.energy_wh) for t in found.trades] == [("a", 20), ("b", 20), ("c", 60)]
    found = clear(book(sell("a", 1, "0.2"), sell("b", 1, "0.2"), sell("c", 1, "0.2"), buy("x", 2, "0.4")))
    assert [(t.seller.id, t.energy_wh) for t in found.trades] == [("a", 1), ("b", 1)]


def test_that_ties_by_name_serve_one_after_the_other() -> None:
    found = clear(
        book(sell("a", 30, "0.2"), sell("b", 30, "0.2"), buy("x", 40, "0.4")), Terms(ties=Ties.BY_NAME)
    )
    assert [(t.seller.id, t.energy_wh) for t in found.trades] == [("a", 30), ("b", 10)]


def test_that_a_bid_below_its_least_is_left_out_and_the_next_one_comes_in() -> None:
    """The cheap turbine wants 80 or nothing and could sell 50: the dearer PV serves instead."""
    found = clear(book(sell("t", 100, "0.10", least=80), sell("pv", 50, "0.20"), buy("b", 50, "0.50")))
    assert traded(found) == [("pv", "b", 50, D("0.3500"))]
    assert {(u.bid.id, u.why) for u in found.unmatched} == {("t", "least")}


def test_that_a_buyer_that_misses_its_least_is_left_out_too() -> None:
    found = clear(book(sell("s", 50, "0.10"), buy("b", 100, "0.50", least=60), buy("c", 20, "0.20")))
    assert traded(found) == [("s", "c", 20, D("0.1000"))]


def test_that_a_full_link_splits_the_price_and_the_grid_earns_the_difference() -> None:
    """Cheap 1,000 in A, only 300 may leave; B needs 800: 300 from A, 500 from B's own dear offer."""
    bids = book(
        sell("s1", 1000, "0.1", place="A"),
        sell("s2", 1000, "0.4", place="B"),
        buy("b", 800, "0.5", place="B"),
    )
    found = clear(bids, Terms(limits={"A": Limit(out_of_wh=300)}))
    assert found.place_prices == {"A": D("0.1000")}
    assert traded(found) == [("s2", "b", 500, D("0.4000")), ("s1", "b", 300, D("0.4000"))]
    assert sum((t.rent for t in found.trades), D(0)) == D("0.0900")  # 0.3 kWh x (0.4 - 0.1)
    assert ("s1", 700, "limit") in {(u.bid.id, u.energy_wh, u.why) for u in found.unmatched}


def test_that_a_limit_into_a_place_raises_its_price_only() -> None:
    bids = book(
        sell("s", 1000, "0.1", place="A"), buy("a", 100, "0.3", place="A"), buy("b", 500, "0.5", place="B")
    )
    found = clear(bids, Terms(limits={"B": Limit(into_wh=200)}))
    assert found.place_prices == {"B": D("0.5000")}
    assert {(t.buyer.id, t.energy_wh, t.price) for t in found.trades} == {
        ("a", 100, D("0.1")),
        ("b", 200, D("0.5")),
    }


def test_that_a_link_of_nothing_makes_two_markets() -> None:
    bids = book(sell("s", 100, "0.1", place="A"), buy("b", 100, "0.5", place="B"))
    assert clear(bids, Terms(limits={"A": Limit(0, 0)})).volume_wh == 0


def test_that_limits_that_are_not_reached_change_nothing() -> None:
    bids = book(sell("s", 100, "0.1", place="A"), buy("b", 100, "0.5", place="B"))
    wide = clear(bids, Terms(limits={"A": Limit(100, 100), "B": Limit(100, 100)}))
    assert (wide.price, wide.place_prices, wide.volume_wh) == (D("0.3000"), {}, 100)


def test_that_a_limit_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="not below zero"):
        clear(book(sell("s", 1, "0.1"), buy("b", 1, "0.2")), Terms(limits={"": Limit(-1)}))


def test_that_a_participant_that_serves_itself_makes_no_sale() -> None:
    found = clear(book(sell("roof", 50, "0.1", who="anna"), buy("house", 50, "0.3", who="anna")))
    assert [t.is_own for t in found.trades] == [True]


def test_that_the_older_rule_stays_as_it_was() -> None:
    """One price halfway between the last offer and the last demand that meet."""
    bids = book(sell("s1", 100, "0.10"), sell("s2", 100, "0.20"), buy("b1", 150, "0.50"))
    assert clear(bids, BEFORE_THE_BOOK).price == D("0.3500")


# -- laws ----------------------------------------------------------------------------------------------------------------

_bid = st.tuples(
    st.sampled_from(list(Side)),
    st.integers(1, 60),
    st.integers(-5, 25),
    st.integers(0, 60),
    st.sampled_from("ABC"),
)


@st.composite
def books(draw: st.DrawFn, with_least: bool = True) -> Book:
    bids = [
        Bid(f"n{i}", f"p{i}", f"n{i}", side, wh, D(ticks) / 100, min(least, wh) if with_least else 0, place)
        for i, (side, wh, ticks, least, place) in enumerate(draw(st.lists(_bid, max_size=14)))
    ]
    return book(*bids)


_limit = st.builds(Limit, st.none() | st.integers(0, 80), st.none() | st.integers(0, 80))
_terms = st.builds(
    Terms,
    st.sampled_from(list(Rule)),
    st.sampled_from(list(Ties)),
    limits=st.dictionaries(st.sampled_from("ABC"), _limit),
)


@settings(max_examples=150, deadline=None)
@given(books(), _terms)
def test_that_every_outcome_is_lawful(bids: Book, terms: Terms) -> None:
    """No bid gets more than it wants, less than its least, or a price worse than its own; no link carries too much."""
    found = clear(bids, terms)
    got: dict[str, int] = defaultdict(int)
    out: dict[str, int] = defaultdict(int)
    for t in found.trades:
        assert t.energy_wh > 0
        assert t.seller.price <= t.seller_price <= t.price <= t.buyer.price
        assert t.rent >= 0
        got[t.seller.id] += t.energy_wh
        got[t.buyer.id] += t.energy_wh
        if t.seller.place != t.buyer.place:
            out[t.seller.place] += t.energy_wh
            out[t.buyer.place] -= t.energy_wh
    left = {u.bid.id: u.energy_wh for u in found.unmatched}
    for bid in bids.bids:
        assert got[bid.id] + left.get(bid.id, 0) == bid.energy_wh
        assert got[bid.id] == 0 or got[bid.id] >= bid.least_wh
    for place, limit in terms.limits.items():
        assert limit.out_of_wh is None or out[place] <= limit.out_of_wh
        assert limit.into_wh is None or -out[place] <= limit.into_wh


@settings(max_examples=60, deadline=None)
@given(books(), _terms, st.randoms(use_true_random=False))
def test_that_the_order_of_the_bids_changes_nothing(bids: Book, terms: Terms, chance) -> None:  # type: ignore[no-untyped-def]
    mixed = list(bids.bids)
    chance.shuffle(mixed)
    assert traded(clear(book(*mixed), terms)) == traded(clear(bids, terms))


@settings(max_examples=100, deadline=None)
@given(books(with_least=False), st.dictionaries(st.sampled_from("ABC"), _limit))
def test_that_without_least_quantities_the_gain_is_the_largest_there_is(
    bids: Book, limits: dict[str, Limit]
) -> None:
    """Against a linear programme over every pair: the same welfare, so the crossing is the textbook's."""
    found = clear(bids, Terms(limits=limits))
    gain = sum((t.buyer.price - t.seller.price) * t.energy_wh for t in found.trades)
    assert float(gain) == pytest.approx(_most_gain(bids, limits), abs=1e-6)


@settings(max_examples=80, deadline=None)
@given(books(with_least=False))
def test_that_at_the_uniform_price_nobody_is_left_who_would_have_traded(bids: Book) -> None:
    found = clear(bids)
    if found.price is None:
        return
    for u in found.unmatched:
        assert u.bid.price >= found.price if u.bid.is_sale else u.bid.price <= found.price


def _most_gain(bids: Book, limits: dict[str, Limit]) -> float:
    from scipy.optimize import linprog

    sales = [b for b in bids.bids if b.is_sale]
    demands = [b for b in bids.bids if not b.is_sale]
    pairs = [(s, d) for s in sales for d in demands]
    if not pairs:
        return 0.0
    rows, most = [], []
    for bid in bids.bids:
        rows.append([float(bid in pair) for pair in pairs])
        most.append(bid.energy_wh)
    for place, limit in limits.items():
        net = [float(s.place == place) - float(d.place == place) for s, d in pairs]
        if limit.out_of_wh is not None:
            rows.append(net)
            most.append(limit.out_of_wh)
        if limit.into_wh is not None:
            rows.append([-x for x in net])
            most.append(limit.into_wh)
    gain = [-float(d.price - s.price) for s, d in pairs]
    return -float(linprog(gain, A_ub=rows, b_ub=most, method="highs").fun)
