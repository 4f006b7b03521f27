"""Flexibility: what assets can give up or down for an interval, and what the distribution operator calls of it.

Up: more is fed in or less is drawn; down: the other way. Offers follow from state of charge (batteries), from what chargers
and heat pumps draw (they can wait a while). The operator calls where a transformer is expected above its threshold, the
cheapest offers below it first, as many as the need asks for; what is then measured against the baseline (the interval
before) says whether it was delivered. The district as a whole can sell the same to the system above: `system_service`.

    calls = calls_of(needs_of({"east-tr": 67.5}, {"east-tr": 1600.0}), offers)

W, whole; prices per kWh.   Thread: any, pure.   assumption: thresholds, shares and prices, each named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal

from app.energy.market.agents import own
from app.energy.market.bids import TICK
from app.energy.market.comfort import COOLEST_C, WARMEST_C, room
from app.model.asset import AssetKind

CALL_FROM_PCT = 60.0
"""Loading from which the operator calls; assumption: early enough that the next quarter stays below 80 %."""
LEAST_W = 5_000
"""Smallest offer that is worth a call; assumption."""
CHARGER_SHARE, PUMP_SHARE = 0.6, 0.5
"""Of what they draw, that can wait a quarter of an hour without a driver or a room noticing; assumption."""
DELIVERED_SHARE = 0.9
"""From this share of what was called on it counts as delivered; assumption, usual in flexibility contracts."""
_PREMIUM = {
    AssetKind.BATTERY: Decimal("1.2"),
    AssetKind.CHARGER: Decimal("1.5"),
    AssetKind.HEAT_PUMP: Decimal("1.35"),
}
"""Price of an offer in spot prices; assumption: wear, comfort, waiting."""


@dataclass(frozen=True, slots=True)
class FlexAsset:
    """rated_w: most that it draws or gives.   drawn_w: what it draws now, below zero what it gives.   place: transformer.
    indoor_c: of the rooms that a heat pump warms, None where nobody measures it: then its share holds as assumed."""

    asset: str
    owner: str
    kind: AssetKind
    place: str
    rated_w: int
    drawn_w: int
    soc: float | None = None
    soc_low: float = 0.1
    soc_high: float = 0.95
    capacity_wh: int = 0
    indoor_c: float | None = None


@dataclass(frozen=True, slots=True)
class FlexOffer:
    """direction: up | down."""

    asset: str
    owner: str
    place: str
    direction: str
    power_w: int
    price: Decimal


@dataclass(frozen=True, slots=True)
class Need:
    """So much less is to flow through a transformer."""

    place: str
    power_w: int


@dataclass(frozen=True, slots=True)
class FlexCall:
    """power_w: of the offer, as much as was called."""

    offer: FlexOffer
    power_w: int


def offers_of(assets: Iterable[FlexAsset], spot: Decimal, interval_h: float = 0.25) -> tuple[FlexOffer, ...]:
    """By asset, up before down."""
    found = []
    for one in sorted(assets, key=lambda a: a.asset):
        for direction, power in (("up", _up(one, interval_h)), ("down", _down(one, interval_h))):
            if power >= LEAST_W:
                level = max(spot, Decimal("0.05")) * _PREMIUM.get(one.kind, Decimal(2))
                price = (level * Decimal(str(round(1.0 + 0.1 * own(one.asset), 4)))).quantize(
                    TICK, ROUND_HALF_EVEN
                )
                found.append(FlexOffer(one.asset, one.owner, one.place, direction, power, price))
    return tuple(found)


def _up(one: FlexAsset, hours: float) -> int:
    if one.kind is AssetKind.BATTERY:
        if one.soc is None:
            return 0
        stored_w = int(max(one.soc - one.soc_low, 0.0) * one.capacity_wh / hours)
        return max(min(one.rated_w + one.drawn_w, stored_w + max(one.drawn_w, 0)), 0)
    if one.kind is AssetKind.CHARGER:
        return int(CHARGER_SHARE * max(one.drawn_w, 0))
    if one.kind is AssetKind.HEAT_PUMP:  # the rooms cool down meanwhile
        return int(PUMP_SHARE * room(one.indoor_c, COOLEST_C, 1.0) * max(one.drawn_w, 0))
    return 0


def _down(one: FlexAsset, hours: float) -> int:
    if one.kind is AssetKind.BATTERY and one.soc is not None:
        room_w = int(max(one.soc_high - one.soc, 0.0) * one.capacity_wh / hours)
        return max(min(one.rated_w - one.drawn_w, room_w + max(-one.drawn_w, 0)), 0)
    if one.kind is AssetKind.HEAT_PUMP:  # the rooms warm up meanwhile
        share = PUMP_SHARE * room(one.indoor_c, WARMEST_C, -1.0)
        return max(min(one.rated_w - one.drawn_w, int(share * one.rated_w)), 0)
    return 0


def needs_of(
    loading_pct: Mapping[str, float], rated_kva: Mapping[str, float], from_pct: float = CALL_FROM_PCT
) -> tuple[Need, ...]:
    """By place; a loading that is not known asks for nothing."""
    found = []
    for place in sorted(loading_pct):
        over = loading_pct[place] - from_pct
        if over > 0.0 and place in rated_kva:
            found.append(Need(place, round(over / 100.0 * rated_kva[place] * 1000.0)))
    return tuple(found)


def calls_of(needs: Iterable[Need], offers: Iterable[FlexOffer]) -> tuple[FlexCall, ...]:
    """Cheapest first, ties by asset; the last one in part. What no offer covers stays uncovered."""
    every = sorted((o for o in offers if o.direction == "up"), key=lambda o: (o.price, o.asset))
    found = []
    for need in needs:
        left = need.power_w
        for offer in every:
            if offer.place == need.place and left >= LEAST_W:
                power = min(left, offer.power_w)
                found.append(FlexCall(offer, power))
                left -= power
    return tuple(found)


def accepts(call: FlexCall, offers_now: Iterable[FlexOffer]) -> bool:
    """Whether the asset can still give what is called, as far as it would count as delivered."""
    kept = (call.offer.asset, call.offer.direction)
    able_w = max((o.power_w for o in offers_now if (o.asset, o.direction) == kept), default=0)
    return able_w >= DELIVERED_SHARE * call.power_w


def delivered_wh(call: FlexCall, baseline_wh: int, measured_wh: int) -> int:
    """What was drawn less than the baseline, none below zero; both are what the asset drew, below zero what it gave."""
    del call
    return max(baseline_wh - measured_wh, 0)


def is_delivered(call: FlexCall, wh: int, interval_h: float = 0.25) -> bool:
    return wh >= DELIVERED_SHARE * call.power_w * interval_h


def system_service(offers: Iterable[FlexOffer]) -> dict[str, int]:
    """W that the district as a whole can offer to the system above, by direction."""
    sums = {"up": 0, "down": 0}
    for offer in offers:
        sums[offer.direction] += offer.power_w
    return sums
