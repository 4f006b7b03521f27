"""Where supply and demand cross: volume and price of each place, with limits on what may flow into and out of it.

Each place hangs on the rest by one link, so the district is a star: at a common price each place would send out its supply
less its demand, clipped to its link, and the common price is where all of that adds up to nothing. A place whose link is
full has a price of its own, at which it clears with what the link brings or takes (market splitting; Stoft 2002, ch. 5-3).
Exact in whole Wh and ticks.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.energy.market.curves import Ints, Merit, below

HUGE = 1 << 60


@dataclass(frozen=True, slots=True)
class Crossing:
    """Of one place.   low, high: ticks; every price between clears it (low <= high).   margin: the price at which some may
    trade in part.   sent_wh: out of the place, below zero into it.   is_split: its link is full, and its price its own."""

    low: int
    high: int
    margin: int
    sent_wh: int
    is_split: bool


def cross(
    sales: Merit, demands: Merit, into: Sequence[int], out_of: Sequence[int]
) -> tuple[Crossing, ...] | None:
    """By place.   into, out_of: limits, Wh.   None where no price lets anything be traded."""
    prices = np.unique(np.concatenate([sales.price, demands.price]))
    if not len(prices):
        return None
    count = len(into)
    parts = [(sales.only(sales.place == z), demands.only(demands.place == z)) for z in range(count)]
    least = np.stack([_net(*parts[z], prices, at_most=False) for z in range(count)])
    most = np.stack([_net(*parts[z], prices, at_most=True) for z in range(count)])
    floor, roof = -np.array(into, dtype=np.int64)[:, None], np.array(out_of, dtype=np.int64)[:, None]
    low_sum = np.clip(least, floor, roof).sum(axis=0)
    high_sum = np.clip(most, floor, roof).sum(axis=0)
    low, high = _root(prices, low_sum, high_sum, 0)
    sent = _sent(prices, low, least, most, floor, roof)
    own = [_root(prices, least[z], most[z], int(sent[z])) for z in range(count)]
    full = [int(sent[z]) in (-into[z], out_of[z]) for z in range(count)]
    split = [False] * count
    for z in sorted(range(count), key=lambda z: full[z]):  # a free place holds the whole common range
        start, end = max(low, own[z][0]), min(high, own[z][1])
        split[z] = start > end
        if not split[z]:
            low, high = start, end
    return tuple(
        Crossing(*(own[z] if split[z] else (low, high)), own[z][0], int(sent[z]), split[z])
        for z in range(count)
    )


def _net(sales: Merit, demands: Merit, prices: Ints, *, at_most: bool) -> Ints:
    """Supply less demand at each price: the least and the most of it, as those at the very price trade or not."""
    return below(sales, prices, with_it=at_most) - below(demands, prices, with_it=not at_most)


def _root(prices: Ints, least: Ints, most: Ints, target: int) -> tuple[int, int]:
    """Prices low..high at which least <= target <= most; both curves rise with the price.

    Where supply never reaches the target, or always exceeds it, the end of the scale: nobody trades beyond it.
    """
    first = int(np.searchsorted(most, target, side="left"))
    if first == len(prices):
        return int(prices[-1]), int(prices[-1])
    last = int(np.searchsorted(least, target, side="right")) - 1
    if last < 0:
        return int(prices[0]), int(prices[0])
    return int(prices[min(first, last)]), int(prices[max(first, last)])


def _sent(prices: Ints, price: int, least: Ints, most: Ints, floor: Ints, roof: Ints) -> Ints:
    """What each place sends out at the common price; sums to nothing. Those who are undecided at that price fill up what is
    missing, in the order of the places."""
    at = int(np.searchsorted(prices, price))
    low, high = np.clip(least[:, at], floor[:, 0], roof[:, 0]), np.clip(most[:, at], floor[:, 0], roof[:, 0])
    sent = low.copy()
    missing = -int(low.sum())
    room = high - low
    total = int(room.sum())
    if missing <= 0 or total <= 0:
        return np.asarray(sent)
    given = (room.astype(object) * min(missing, total)) // total  # shares by room, whole Wh
    sent += given.astype(np.int64)
    rest = min(missing, total) - int(given.sum())
    for z in np.argsort(-(room - given.astype(np.int64)), kind="stable"):
        if rest <= 0:
            break
        if sent[z] < high[z]:
            sent[z] += 1
            rest -= 1
    return np.asarray(sent)
