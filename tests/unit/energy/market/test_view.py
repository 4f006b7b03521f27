"""What is drawn of a market: the curves hold all bids, what is filled is what was traded, nothing is lost beside another rule."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.energy.market.bids import Bid, Book, Side
from app.energy.market.clearing import clear
from app.energy.market.terms import Rule, Terms
from app.energy.market.view import Fill, TradeLine, compare, depth_of, parties_of, turnover
from tests.unit.energy.market.bidding import book, buy, sell


def test_that_supply_rises_demand_falls_and_each_bid_knows_how_far_it_was_filled() -> None:
    found = depth_of(
        clear(
            book(
                sell("dear", 3000, "0.50"), sell("cheap", 2000, "0.10"),
                buy("poor", 1000, "0.05"), buy("rich", 4000, "0.60"),
            )
        )
    )  # fmt: skip
    assert [(s.bid.id, s.from_wh, s.to_wh, s.fill) for s in found.supply] == [
        ("cheap", 0, 2000, Fill.WHOLE),
        ("dear", 2000, 5000, Fill.PART),
    ]
    assert [(s.bid.id, s.fill, s.why) for s in found.demand] == [
        ("rich", Fill.WHOLE, ""),
        ("poor", Fill.NONE, "price"),
    ]
    assert found.counts() == {Fill.WHOLE: 2, Fill.PART: 1, Fill.NONE: 1}
    assert found.volume_wh == 4000


_BIDS = st.lists(
    st.builds(
        lambda n, side, wh, ticks: Bid(f"b{n}", f"p{n % 4}", f"a{n}", side, wh, Decimal(ticks).scaleb(-4)),
        st.integers(0, 30),
        st.sampled_from(list(Side)),
        st.integers(1, 50_000),
        st.integers(-2000, 9000),
    ),
    max_size=20,
    unique_by=lambda bid: bid.id,
)


@given(_BIDS, st.sampled_from(list(Rule)))
def test_that_what_is_filled_on_either_side_is_the_volume(bids: list[Bid], rule: Rule) -> None:
    cleared = clear(Book(0, 1, tuple(bids)), Terms(rule))
    depth = depth_of(cleared)
    assert sum(s.filled_wh for s in depth.supply) == depth.volume_wh == sum(s.filled_wh for s in depth.demand)
    assert len(depth.steps) == len(bids)
    for steps in (depth.supply, depth.demand):
        assert [s.from_wh for s in steps[1:]] == [s.to_wh for s in steps[:-1]]
        assert all(0 <= s.filled_wh <= s.bid.energy_wh for s in steps)
        assert all(bool(s.why) == (s.fill is not Fill.WHOLE) for s in steps)


def line(seller: str, buyer: str, wh: int, total: str, share: str = "0") -> TradeLine:
    return TradeLine("t", 0, seller, buyer, wh, Decimal("0.5"), Decimal(total), Decimal(share))


@given(
    st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd"), st.integers(1, 9999)), max_size=12)
)
def test_that_among_participants_energy_and_money_sum_to_nothing(pairs: list[tuple[str, str, int]]) -> None:
    trades = [line(a, b, wh, str(Decimal(wh) / 1000), "0.0001") for a, b, wh in pairs]
    found = parties_of(trades, {"d": "c"})
    assert sum(p.net_wh for p in found) == 0
    assert "d" not in {p.asset for p in found}
    mutual = [
        t
        for t in trades
        if len({t.seller, t.buyer} - {"d"}) == 2 or {t.seller, t.buyer} in ({"a", "d"}, {"b", "d"})
    ]
    assert sum((p.cost for p in found), Decimal(0)) == sum((t.grid_share for t in mutual), Decimal(0))


def test_that_no_trade_is_lost_beside_another_rule() -> None:
    was = (line("a", "b", 1, "1"), line("a", "b", 2, "2"), line("c", "d", 3, "3"))
    now = (line("a", "b", 1, "1"), line("e", "f", 4, "4"))
    pairs = compare(was, now)
    assert [(p.was and p.was.energy_wh, p.now and p.now.energy_wh) for p in pairs] == [
        (1, 1),
        (2, None),
        (3, None),
        (None, 4),
    ]
    assert pairs[0].is_same
    assert not pairs[1].is_same
    assert pairs[3].line.seller == "e"
    assert turnover(was) == Decimal(6)
