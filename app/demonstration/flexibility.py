"""Calls for flexibility of the demonstration, as `twin.flex.call/1`: who was called, who accepted, what was delivered.

Ten minutes before the interval the operator looks at what each transformer carried and at what was offered when the one
before began. When the interval begins an asset accepts if it can still give that much, and refuses if not. The assets are
simulated and do not listen, so what was delivered is what their meters happened to show; a call that was not met says so.
Thread: any, pure but for what it is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.demonstration.market import Market, stem
from app.energy.market.flexibility import (
    FlexAsset,
    FlexOffer,
    accepts,
    calls_of,
    delivered_wh,
    is_delivered,
    needs_of,
    offers_of,
)
from app.ledger.fields import interval_of, time_text
from app.market_meters import Meters, Moment
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.times import MINUTE_NS

KINDS = (AssetKind.BATTERY, AssetKind.CHARGER, AssetKind.HEAT_PUMP)
CALLED_NS = 10 * MINUTE_NS
"""Before the interval begins."""
Values = dict[str, Any]


def assets_of(meters: Meters, now: Moment) -> list[FlexAsset]:
    """What can be asked at this moment, as far as its signals are known."""
    found = []
    for asset in meters.catalogue.assets:
        if asset.kind not in KINDS or not asset.trades or asset.id not in now.drawn_kw:
            continue
        found.append(
            FlexAsset(
                asset.id,
                meters.owner[asset.id],
                asset.kind,
                meters.place.get(asset.id, ""),
                round(asset.param("rated_kw", 0.0) * 1000),
                round(now.drawn_kw[asset.id] * 1000),
                now.soc.get(asset.id),
                asset.param("min_soc_pct", 10.0) / 100.0,
                asset.param("max_soc_pct", 95.0) / 100.0,
                round(asset.param("capacity_kwh", 0.0) * 1000),
                now.indoor_c.get(meters.owner[asset.id]),
            )
        )
    return found


def rated_kva(catalogue: Catalogue) -> dict[str, float]:
    """Of the transformers."""
    return {a.id: a.param("rated_kva", 0.0) for a in catalogue.assets if a.kind is AssetKind.TRANSFORMER}


def offers_at(market: Market, now: Moment) -> tuple[FlexOffer, ...]:
    return offers_of(assets_of(market.meters, now), market.spot_at(now), market.settings.interval_h)


def calls(market: Market, before: Moment, first: Moment, last: Moment) -> list[Values]:
    """Of the interval first..last: called and refused, or called, accepted and delivered or failed."""
    rated = rated_kva(market.meters.catalogue)
    start = time_text(first.t_ns)
    made: list[Values] = []
    needs = needs_of(before.loading, rated, market.settings.call_from_pct)
    offers_now = offers_at(market, first)
    for number, call in enumerate(calls_of(needs, offers_at(market, before))):
        base = market.meters.drawn_wh(call.offer.asset, before, first)
        measured = market.meters.drawn_wh(call.offer.asset, first, last)
        wh = None if base is None or measured is None else delivered_wh(call, base, measured)
        common = {
            "call_id": f"{stem(market.district, start)}-F{number:02}",
            "market": market.name,
            "interval": interval_of(first.t_ns, last.t_ns),
            "buyer": market.devices.operator,
            "seller": market.devices.did(call.offer.owner),
            "asset": call.offer.asset,
            "direction": call.offer.direction,
            "power_w": call.power_w,
            "price": {**market.money(call.offer.price), "per": "kWh"},
            "meter_evidence": [],
            "synthetic": True,
        }
        kept = wh is not None and is_delivered(call, wh, market.settings.interval_h)
        made.append(_event(common, "called", 0, first.t_ns - CALLED_NS))
        if not accepts(call, offers_now):
            made.append(_event(common, "refused", 1, first.t_ns))
            continue
        made += [
            _event(common, "accepted", 1, first.t_ns),
            _event(common, "delivered" if kept else "failed", 2, last.t_ns, wh),
        ]
    return made


def _event(common: Mapping[str, Any], event: str, seq: int, t_ns: int, wh: int | None = None) -> Values:
    return {**common, "event": event, "seq": seq, "time": time_text(t_ns), "delivered_wh": wh}
