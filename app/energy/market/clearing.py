"""Clears one interval of the local market: who sells how much to whom, at what price, and why a bid went empty.

    cleared = clear(book, Terms(Rule.UNIFORM))
    cleared.price, cleared.volume_wh, cleared.trades, cleared.unmatched

Deterministic: the same bids in any order give the same trades. Checked against cases worked by hand
(tests/unit/energy/market).   Money: Decimal, whole multiples of 0.0001; energy: whole Wh.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cached_property
from types import MappingProxyType

import numpy as np

from app.energy.market.bids import PLACES, TICK, Bid, Book
from app.energy.market.crossing import HUGE
from app.energy.market.curves import Ints, merits_of, places_of
from app.energy.market.filling import Filled, fill, pairs_of
from app.energy.market.terms import Limit, Rule, Terms, Ties, UniformAt


@dataclass(frozen=True, slots=True)
class Trade:
    """price: what the buyer pays a kWh; seller_price: what the seller gets, lower only where a full link lies between them
    (the difference is the grid's congestion rent)."""

    seller: Bid
    buyer: Bid
    energy_wh: int
    price: Decimal
    seller_price: Decimal

    @property
    def total(self) -> Decimal:
        return amount_of(self.price, self.energy_wh)

    @property
    def rent(self) -> Decimal:
        return self.total - amount_of(self.seller_price, self.energy_wh)

    @property
    def is_own(self) -> bool:
        """A participant's own assets supply each other: no sale, nobody pays."""
        return self.seller.participant == self.buyer.participant


@dataclass(frozen=True, slots=True)
class Unmatched:
    """What of a bid found nobody.   why: price, least, limit."""

    bid: Bid
    energy_wh: int
    why: str


@dataclass(frozen=True, slots=True)
class _Left:
    """By row of the book. matched: Wh traded; out: its least was missed; held: behind a full link."""

    matched: Mapping[int, int] = field(default_factory=dict)
    out: frozenset[int] = frozenset()
    held: frozenset[int] = frozenset()


class Clearing:
    """The outcome of one interval.   price: per kWh, None where nothing was traded; the mean by volume where trades differ.
    place_prices: where full links gave places prices of their own."""

    def __init__(
        self,
        book: Book,
        terms: Terms,
        price: Decimal | None,
        place_prices: Mapping[str, Decimal],
        pairs: tuple[Sequence[int], Sequence[int], Sequence[int]],
        prices: tuple[Sequence[Decimal], Sequence[Decimal]],
        left: _Left,
    ) -> None:
        """pairs: rows of sellers and of buyers in the book, Wh.   prices: buyers', sellers', one a pair."""
        self.book, self.terms, self.price = book, terms, price
        self.place_prices = MappingProxyType(dict(place_prices))
        self._pairs, self._prices = pairs, prices
        self._left = left

    @property
    def volume_wh(self) -> int:
        """All that was matched, what participants supply to themselves too."""
        return sum(self._pairs[2])

    @cached_property
    def trades(self) -> tuple[Trade, ...]:
        """By seller's merit, then buyer's."""
        return tuple(self._made())

    @cached_property
    def unmatched(self) -> tuple[Unmatched, ...]:
        """In the order of the book."""
        return tuple(_unmatched(self.book, self._left))

    def _made(self) -> Iterator[Trade]:
        bids = self.book.bids
        for seller, buyer, energy, pays, gets in zip(*self._pairs, *self._prices, strict=True):
            yield Trade(bids[seller], bids[buyer], energy, pays, gets)


def amount_of(price: Decimal, energy_wh: int) -> Decimal:
    """What energy costs, rounded half to even to 0.0001."""
    return (price * energy_wh / 1000).quantize(TICK, ROUND_HALF_EVEN)


def clear(book: Book, terms: Terms | None = None) -> Clearing:
    terms = terms or Terms()
    places = places_of(book.bids)
    limits = [terms.limits.get(name, Limit()) for name in places]
    into = [HUGE if one.into_wh is None else one.into_wh for one in limits]
    out_of = [HUGE if one.out_of_wh is None else one.out_of_wh for one in limits]
    if any(most < 0 for most in (*into, *out_of)):
        raise ValueError("a limit of the grid is not below zero")
    sales, demands = merits_of(book.bids, places)
    filled = fill(sales, demands, into, out_of, terms.ties) if len(sales.row) and len(demands.row) else None
    if filled is None or not filled.sold.any():
        left = _Left() if filled is None else _Left({}, filled.left_out)
        return Clearing(book, terms, None, {}, ((), (), ()), ((), ()), left)
    seller, buyer, energy = _pairs(filled, len(places))
    pays, gets, own_prices = _prices(filled, seller, buyer, places, terms)
    rows_s, rows_b = filled.sales.row[seller].tolist(), filled.demands.row[buyer].tolist()
    matched: dict[int, int] = {}
    for rows in (zip(filled.sales.row.tolist(), filled.sold.tolist(), strict=True),
                 zip(filled.demands.row.tolist(), filled.bought.tolist(), strict=True)):  # fmt: skip
        matched.update(rows)
    full = frozenset(z for z, one in enumerate(filled.crossings) if one.is_split)
    held = (
        frozenset(row for row, bid in enumerate(book.bids) if places.index(bid.place) in full)
        if full
        else full
    )
    price = _mean(pays, energy.tolist())
    left = _Left(matched, filled.left_out, held)
    return Clearing(book, terms, price, own_prices, (rows_s, rows_b, energy.tolist()), (pays, gets), left)


def _pairs(filled: Filled, count: int) -> tuple[Ints, Ints, Ints]:
    """Within each place first where links are full; else all in one order of merit."""
    if not any(one.is_split for one in filled.crossings):
        return pairs_of(filled.sold, filled.bought)
    sold, bought = filled.sold.copy(), filled.bought.copy()
    parts = []
    for z in range(count):
        mine = np.where(filled.sales.place == z, sold, 0)
        theirs = np.where(filled.demands.place == z, bought, 0)
        both = min(int(mine.sum()), int(theirs.sum()))
        mine, theirs = _first(mine, both), _first(theirs, both)
        sold, bought = sold - mine, bought - theirs
        parts.append(pairs_of(mine, theirs))
    parts.append(pairs_of(sold, bought))
    seller, buyer, energy = (np.concatenate(column) for column in zip(*parts, strict=True))
    return seller, buyer, energy


def _first(energy: Ints, total: int) -> Ints:
    before = np.concatenate([[0], np.cumsum(energy)[:-1]])
    return np.asarray(np.clip(total - before, 0, energy), dtype=np.int64)


def _prices(
    filled: Filled, seller: Ints, buyer: Ints, places: Sequence[str], terms: Terms
) -> tuple[list[Decimal], list[Decimal], dict[str, Decimal]]:
    """What each pair's buyer pays and seller gets; and prices of places of their own."""
    asked, paid = filled.sales.price[seller], filled.demands.price[buyer]
    if terms.rule is Rule.PAY_AS_BID:
        pays = gets = _decimals(asked.tolist())
        return pays, gets, {}
    if terms.rule is Rule.MIDPOINT:
        pays = [_half(int(a), int(b)) for a, b in zip(asked, paid, strict=True)]
        return pays, pays, {}
    if terms.uniform_at is UniformAt.LAST_PAIR:
        one = _half(int(asked[-1]), int(paid[-1]))
        return [one] * len(asked), [one] * len(asked), {}
    by_place = [_half(one.low, one.high) for one in filled.crossings]
    pays = [by_place[z] for z in filled.demands.place[buyer].tolist()]
    gets = [by_place[z] for z in filled.sales.place[seller].tolist()]
    own = {places[z]: by_place[z] for z, one in enumerate(filled.crossings) if one.is_split}
    return pays, gets, own


def _half(low: int, high: int) -> Decimal:
    return (Decimal(low + high) / 2).quantize(Decimal(1), ROUND_HALF_EVEN).scaleb(-PLACES)


def _decimals(ticks: Sequence[int]) -> list[Decimal]:
    known = {one: Decimal(one).scaleb(-PLACES) for one in set(ticks)}
    return [known[one] for one in ticks]


def _mean(prices: Sequence[Decimal], energy: Sequence[int]) -> Decimal:
    if all(one == prices[0] for one in prices):
        return prices[0]
    whole = sum(energy)
    return (sum((p * e for p, e in zip(prices, energy, strict=True)), Decimal(0)) / whole).quantize(
        TICK, ROUND_HALF_EVEN
    )


def _unmatched(book: Book, left: _Left) -> Iterator[Unmatched]:
    for row, bid in enumerate(book.bids):
        rest = bid.energy_wh - left.matched.get(row, 0)
        if rest:
            why = "least" if row in left.out else "limit" if row in left.held else "price"
            yield Unmatched(bid, rest, why)


__all__ = ["Clearing", "Ties", "Trade", "Unmatched", "amount_of", "clear"]
