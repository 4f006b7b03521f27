"""What the assets of a district bid: each by what it is, what it expects, and how full or urgent it is.

Expected is what the meters counted in the interval before (persistence; docs/forecast.md says how wrong that is). What an
owner makes serves its own loads first; only the rest is bid. A stranger's energy is never dearer than the supplier's and
never cheaper than what the supplier pays, so every bid lies in the corridor floor..ceiling:

    ceiling = spot + markup, floor = spot − deduction (app/energy/market/tariffs.py), at least LEAST_SPREAD of spot apart

    building    must run; warm rooms can wait with heat   ceiling − 0.10 own − 0.10 warmth
    car         the more urgent the more it pays          ceiling − 0.15 − 0.35 (1 − urgency)
    battery     pays less, asks less the fuller it is     floor + 0.25 + 0.40 (1 − soc);  floor + 0.30 + 0.50 (1 − soc)
    PV          nothing to lose                           floor + 0.05 own
    turbine     almost nothing                            floor + 0.10 own
    car (V2G)   its battery wears                         floor + 0.60 + 0.30 own
                                                          in shares of the corridor; own: 0..1 of each asset, always the same
assumption: all these shares; they order the kinds as marginal costs and needs would, and are no one's published prices.
Energy in whole Wh.   Thread: any, pure.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from app.energy.market.bids import TICK, Bid, Side
from app.energy.market.tariffs import Tariffs
from app.model.asset import AssetKind

LEAST_SPREAD = Decimal("0.10")
LEAST_SPOT = Decimal("0.0100")


@dataclass(frozen=True, slots=True)
class Expected:
    """Of one asset in the coming interval.   made_wh, used_wh: none below zero.   soc: 0..1 of a battery.
    urgency: 0..1 of a charger, how hard it must work.   warmth: 0..1 of a building that a heat pump warms, how far its rooms
    are above the coolest that is comfortable (comfort.py); None where it has no pump or nobody measures."""

    asset: str
    owner: str
    kind: AssetKind
    made_wh: int
    used_wh: int
    soc: float | None = None
    urgency: float | None = None
    place: str = ""
    warmth: float | None = None


@dataclass(frozen=True, slots=True)
class Corridor:
    """Prices between which the local market makes sense, per kWh."""

    floor: Decimal
    ceiling: Decimal

    def at(self, share: Decimal | float) -> Decimal:
        """0: floor, 1: ceiling."""
        part = Decimal(str(round(min(max(float(share), 0.0), 1.0), 4)))
        return (self.floor + (self.ceiling - self.floor) * part).quantize(TICK, ROUND_HALF_EVEN)


def corridor_of(spot: Decimal, tariffs: Tariffs) -> Corridor:
    floor, ceiling = tariffs.supplier_buys_at(spot), tariffs.supplier_sells_at(spot)
    least = LEAST_SPREAD * max(spot, LEAST_SPOT)
    if ceiling - floor < least:
        ceiling = floor + least
    return Corridor(floor, ceiling)


def bids_of(expected: Iterable[Expected], spot: Decimal, tariffs: Tariffs) -> tuple[Bid, ...]:
    """By asset, sale before demand; ids `asset:sell` and `asset:buy`, to be named anew by who records them."""
    corridor = corridor_of(spot, tariffs)
    by_owner: dict[str, list[Expected]] = {}
    for one in expected:
        by_owner.setdefault(one.owner, []).append(one)
    found: list[Bid] = []
    for owner in sorted(by_owner):
        found += _of_owner(by_owner[owner], corridor)
    return tuple(sorted(found, key=lambda bid: (bid.asset, bid.side is Side.BUY)))


def _of_owner(assets: Sequence[Expected], corridor: Corridor) -> list[Bid]:
    """Generation serves buildings, then cars; batteries bid for themselves."""
    order = sorted(assets, key=lambda one: (one.kind is not AssetKind.BUILDING, one.asset))
    left = {one.asset: one.made_wh for one in order if one.kind is not AssetKind.BATTERY}
    rest = {one.asset: one.used_wh for one in order if one.kind is not AssetKind.BATTERY}
    for user in order:
        for maker in order:
            if user.asset in rest and maker.asset in left:
                both = min(rest[user.asset], left[maker.asset])
                rest[user.asset] -= both
                left[maker.asset] -= both
    bids = []
    for one in order:
        sells = left.get(one.asset, one.made_wh)
        buys = rest.get(one.asset, one.used_wh)
        if one.kind is AssetKind.BATTERY:  # in one interval it fills or empties, as the larger part goes
            sells, buys = max(sells - buys, 0), max(buys - sells, 0)
        if sells > 0:
            bids.append(_bid(one, Side.SELL, sells, corridor.at(asks(one))))
        if buys > 0:
            bids.append(_bid(one, Side.BUY, buys, corridor.at(pays(one))))
    return bids


def _bid(one: Expected, side: Side, energy_wh: int, price: Decimal) -> Bid:
    return Bid(f"{one.asset}:{side.value}", one.owner, one.asset, side, energy_wh, price, 0, one.place)


def asks(one: Expected) -> float:
    """Share of the corridor that a seller of this kind asks."""
    if one.kind is AssetKind.BATTERY:
        return 0.30 + 0.50 * (1.0 - _or(one.soc, 0.5))
    if one.kind is AssetKind.CHARGER:
        return 0.60 + 0.30 * own(one.asset)
    return (0.10 if one.kind is AssetKind.TURBINE else 0.05) * own(one.asset)


def pays(one: Expected) -> float:
    """Share of the corridor that a buyer of this kind pays."""
    if one.kind is AssetKind.BATTERY:
        return 0.25 + 0.40 * (1.0 - _or(one.soc, 0.5))
    if one.kind is AssetKind.CHARGER:
        return 0.85 - 0.35 * (1.0 - _or(one.urgency, 0.5))
    return 1.0 - 0.10 * own(one.asset) - 0.10 * _or(one.warmth, 0.0)


def own(asset: str) -> float:
    """0..1, of this asset and always the same."""
    return hashlib.sha256(asset.encode()).digest()[0] / 255.0


def _or(value: float | None, other: float) -> float:
    return other if value is None else min(max(value, 0.0), 1.0)


Socs = Mapping[str, float]
