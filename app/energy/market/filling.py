"""How much of each bid is traded: all that is better than the margin, a share of what stands at it.

A bid that would get less than its least quantity is left out, and the market crosses again without it, until all that trade
trade at least their least. Left out is one at a time, the largest least first, so that the outcome is the same each time.
It is a usual heuristic: with indivisible bids the best outcome is a knapsack.   Whole Wh; thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.energy.market.crossing import Crossing, cross
from app.energy.market.curves import Ints, Merit
from app.energy.market.terms import Ties

ONE_AT_A_TIME = 300
"""So many rounds; then all whose least is missed are left out at once, so that a hostile book ends too."""


@dataclass(frozen=True, slots=True, eq=False)
class Filled:
    """sales, demands: in their order of merit; sold, bought: Wh of each.   left_out: rows of bids whose least was missed."""

    sales: Merit
    demands: Merit
    sold: Ints
    bought: Ints
    crossings: tuple[Crossing, ...]
    left_out: frozenset[int]


def fill(
    sales: Merit, demands: Merit, into: Sequence[int], out_of: Sequence[int], ties: Ties
) -> Filled | None:
    """None where nothing can be traded."""
    all_sales, all_demands = sales, demands
    left_out: set[int] = set()
    rounds = 0
    while True:
        crossings = cross(sales, demands, into, out_of)
        if crossings is None:
            return None
        sold, bought = _shares(sales, demands, crossings, ties)
        missed = _missed(sales, sold) + _missed(demands, bought)
        if not missed:
            break
        rounds += 1
        missed.sort(reverse=True)
        drop = {row for _, row in (missed[:1] if rounds <= ONE_AT_A_TIME else missed)}
        left_out |= drop
        gone = np.array(sorted(left_out), dtype=np.int64)
        sales = all_sales.only(~np.isin(all_sales.row, gone))
        demands = all_demands.only(~np.isin(all_demands.row, gone))
    return Filled(sales, demands, sold, bought, crossings, frozenset(left_out))


def _missed(merit: Merit, got: Ints) -> list[tuple[int, int]]:
    places = np.flatnonzero((got > 0) & (got < merit.least))
    return [(int(merit.least[i]), int(merit.row[i])) for i in places]


def _shares(sales: Merit, demands: Merit, crossings: Sequence[Crossing], ties: Ties) -> tuple[Ints, Ints]:
    sold, bought = np.zeros_like(sales.energy), np.zeros_like(demands.energy)
    for z, found in enumerate(crossings):
        mine, theirs = np.flatnonzero(sales.place == z), np.flatnonzero(demands.place == z)
        sure_s = mine[sales.price[mine] < found.margin]
        sure_d = theirs[demands.price[theirs] > found.margin]
        at_s = mine[sales.price[mine] == found.margin]
        at_d = theirs[demands.price[theirs] == found.margin]
        base = int(sales.energy[sure_s].sum()) - int(demands.energy[sure_d].sum()) - found.sent_wh
        # as much as both sides of the margin allow: base + s - d = 0
        room_s, room_d = int(sales.energy[at_s].sum()), int(demands.energy[at_d].sum())
        s = max(0, min(room_s, room_d - base))
        d = s + base
        sold[sure_s], bought[sure_d] = sales.energy[sure_s], demands.energy[sure_d]
        sold[at_s] = _share(sales.energy[at_s], s, ties)
        bought[at_d] = _share(demands.energy[at_d], d, ties)
    return sold, bought


def _share(energy: Ints, total: int, ties: Ties) -> Ints:
    """total among those at the margin, by their size in whole Wh (largest remainders first), or one after the other."""
    if not len(energy) or total <= 0:
        return np.zeros_like(energy)
    if ties is Ties.BY_NAME:
        before = np.concatenate([[0], np.cumsum(energy)[:-1]])
        return np.asarray(np.clip(total - before, 0, energy))
    whole = int(energy.sum())
    exact = [int(e) * total for e in energy]  # Python's integers: no overflow
    got = np.array([x // whole for x in exact], dtype=np.int64)
    rest = total - int(got.sum())
    order = sorted(range(len(exact)), key=lambda i: (-(exact[i] % whole), i))
    got[np.array(order[:rest], dtype=np.int64)] += 1
    return got


def pairs_of(sold: Ints, bought: Ints) -> tuple[Ints, Ints, Ints]:
    """Who sells to whom, in the order of merit: places in `sold`, places in `bought`, Wh (m,). Both sum to the same."""
    ends_s, ends_b = np.cumsum(sold), np.cumsum(bought)
    ends = np.union1d(ends_s, ends_b)
    ends = ends[ends > 0]
    energy = np.diff(ends, prepend=0)
    seller = np.searchsorted(ends_s, ends, side="left")
    buyer = np.searchsorted(ends_b, ends, side="left")
    return seller.astype(np.int64), buyer.astype(np.int64), np.asarray(energy, dtype=np.int64)
