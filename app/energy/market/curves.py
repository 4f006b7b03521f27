"""The bids of a book as arrays, sorted into the order of merit, and what they would trade at a price.

Prices in whole ticks (0.0001 a kWh), energy in whole Wh, all int64.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.energy.market.bids import PLACES, Bid, Side

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Merit:
    """One side in its order of merit: cheapest offers first, best-paying demands first; ties by asset, id.

    row: place in the book's bids.   price, energy, least, place (n,); place: number of its place.
    """

    is_sale: bool
    row: Ints
    price: Ints
    energy: Ints
    least: Ints
    place: Ints

    def only(self, keep: NDArray[np.bool_]) -> Merit:
        return Merit(
            self.is_sale,
            self.row[keep],
            self.price[keep],
            self.energy[keep],
            self.least[keep],
            self.place[keep],
        )


def places_of(bids: Sequence[Bid]) -> tuple[str, ...]:
    return tuple(sorted({bid.place for bid in bids}))


def merits_of(bids: Sequence[Bid], places: Sequence[str]) -> tuple[Merit, Merit]:
    """Offers and demands.   bids: as a Book has them, so that what is equal in price stands by asset and id."""
    number = {name: i for i, name in enumerate(places)}
    count = len(bids)
    table = np.empty((4, count), dtype=np.int64)
    table[0] = [ticks_of(bid) for bid in bids]
    table[1] = [bid.energy_wh for bid in bids]
    table[2] = [bid.least_wh for bid in bids]
    table[3] = [number[bid.place] for bid in bids]
    is_sale = np.fromiter((bid.side is Side.SELL for bid in bids), np.bool_, count)
    found = []
    for side in (True, False):
        rows = np.flatnonzero(is_sale == side)
        prices = table[0, rows]
        order = rows[np.argsort(prices if side else -prices, kind="stable")]
        found.append(Merit(side, order, *table[:, order]))
    return found[0], found[1]


def ticks_of(bid: Bid) -> int:
    return int(bid.price.scaleb(PLACES))


def below(merit: Merit, price: Ints, *, with_it: bool) -> Ints:
    """Energy that this side trades at each price (m,), strictly better than it or also exactly at it."""
    keys = merit.price if merit.is_sale else -merit.price
    wanted = price if merit.is_sale else -price
    so_far = np.concatenate([[0], np.cumsum(merit.energy)])
    return np.asarray(so_far[np.searchsorted(keys, wanted, side="right" if with_it else "left")])
