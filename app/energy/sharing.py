"""The demonstration's local market: what assets made and used in a quarter of an hour, cleared at one price.

Whole Wh and Decimals throughout, so that every sum is exact: what buyers pay is what sellers get and what the grid keeps.
Each asset trades at its own meter, as the 29 assets of the Trondheim pilot did: PV, batteries and cars that give back sell,
buildings, chargers and batteries that fill buy. Merit order with one uniform price halfway between the last offer and the
last demand that meet.   assumption: what assets ask and pay, as shares of the spot price; synthetic.
Thread: any, pure; the same bids in any order give the same trades.

    cleared = clear(bids_of(metered, Decimal("0.412")), grid_share_pct=20)
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from app.model.asset import AssetKind

STEP = Decimal("0.0001")
LEAST_SPOT = Decimal("0.0100")
_ASKS = {
    AssetKind.PV: Decimal("0.55"),
    AssetKind.TURBINE: Decimal("0.60"),
    AssetKind.BATTERY: Decimal("0.85"),
    AssetKind.CHARGER: Decimal("0.95"),
}
_ASKS_ELSE = Decimal("0.80")
_PAYS_FROM, _PAYS_MORE = Decimal("1.02"), Decimal("0.12")


@dataclass(frozen=True, slots=True)
class Metered:
    """What one asset's meters counted in an interval, Wh, none below zero."""

    asset: str
    kind: AssetKind
    made_wh: int
    used_wh: int


@dataclass(frozen=True, slots=True)
class Bid:
    """price: currency per kWh, at most four decimals; least of a seller, most of a buyer."""

    asset: str
    is_sale: bool
    energy_wh: int
    price: Decimal


@dataclass(frozen=True, slots=True)
class Match:
    """total = grid_share + seller_gets, to the last decimal."""

    seller: Bid
    buyer: Bid
    energy_wh: int
    total: Decimal
    grid_share: Decimal
    seller_gets: Decimal


@dataclass(frozen=True, slots=True)
class Cleared:
    """price: None where nothing met."""

    price: Decimal | None
    matches: tuple[Match, ...]

    @property
    def energy_wh(self) -> int:
        return sum(match.energy_wh for match in self.matches)


def counter_wh(kwh: float) -> int:
    """A meter's reading as whole Wh. Differences of such readings add up over any chain of intervals."""
    return int(Decimal(kwh) * 1000)


def bids_of(metered: Iterable[Metered], spot: Decimal) -> tuple[Bid, ...]:
    """By asset id. An asset that made and used energy bids with the difference only."""
    level = max(spot, LEAST_SPOT)
    found = []
    for one in sorted(metered, key=lambda m: m.asset):
        net = one.made_wh - one.used_wh
        if net > 0:
            found.append(Bid(one.asset, True, net, _rounded(level * _ASKS.get(one.kind, _ASKS_ELSE))))
        elif net < 0:
            share = _PAYS_FROM + _PAYS_MORE * _own(one.asset)
            found.append(Bid(one.asset, False, -net, _rounded(level * share)))
    return tuple(found)


def clear(bids: Iterable[Bid], grid_share_pct: Decimal | int) -> Cleared:
    """Cheapest offers to those who pay most, until they no longer meet. Ties: by asset id."""
    if not 0 <= grid_share_pct <= 100:
        raise ValueError("the grid's share is 0 to 100 %")
    every = list(bids)
    sales = sorted((b for b in every if b.is_sale), key=lambda b: (b.price, b.asset, b.energy_wh))
    demands = sorted((b for b in every if not b.is_sale), key=lambda b: (-b.price, b.asset, b.energy_wh))
    pairs: list[tuple[Bid, Bid, int]] = []
    at, to = 0, 0
    offered = sales[0].energy_wh if sales else 0
    wanted = demands[0].energy_wh if demands else 0
    while at < len(sales) and to < len(demands) and sales[at].price <= demands[to].price:
        energy = min(offered, wanted)
        if energy:
            pairs.append((sales[at], demands[to], energy))
        offered, wanted = offered - energy, wanted - energy
        if not offered:
            at += 1
            offered = sales[at].energy_wh if at < len(sales) else 0
        if not wanted:
            to += 1
            wanted = demands[to].energy_wh if to < len(demands) else 0
    if not pairs:
        return Cleared(None, ())
    price = _rounded((pairs[-1][0].price + pairs[-1][1].price) / 2)
    return Cleared(price, tuple(_settled(*pair, price, Decimal(grid_share_pct)) for pair in pairs))


def _settled(seller: Bid, buyer: Bid, energy_wh: int, price: Decimal, pct: Decimal) -> Match:
    total = _rounded(price * energy_wh / 1000)
    grid = _rounded(total * pct / 100)
    return Match(seller, buyer, energy_wh, total, grid, total - grid)


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(STEP, ROUND_HALF_EVEN)


def _own(asset: str) -> Decimal:
    """0..1, of this asset and always the same."""
    return Decimal(hashlib.sha256(asset.encode()).digest()[0]) / 255
