"""Streams between two machines, as files that are handed over: the offer, the order that answers it, the grant that ends it.

    data = saved(market, row.key)                  # of what is chosen: an offer of ours, an order that waits, a grant we gave
    told = taken(market, data)                     # what a file from elsewhere means here; BadDeal where it means nothing

Each is signed by whoever it comes from, and is held against what this machine knows.   Thread: any.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.ledger import canonical
from app.ledger.envelope import EnvelopeError, opened, signed
from app.marketplace import BadDeal, Marketplace
from app.model.language import tr
from app.model.plain_json import loads

SUFFIX = ".tvstream"


@dataclass(frozen=True, slots=True)
class Told:
    """words: what was done.   answer: a file for the other side, None where nothing is to be handed back.
    order: of the purchase that can become a feed now, else empty."""

    words: str
    key: str
    answer: bytes | None = None
    order: str = ""


def saved(market: Marketplace, key: str) -> tuple[str, bytes] | None:
    """(a name for the file, its bytes), or None where there is nothing to hand over."""
    kind, _, ident = key.partition(":")
    if kind == "offer":
        offer = next(
            (o for o in market.offers if o.id == ident and o.is_ours and o.withdrawn_ns is None), None
        )
        terms = None if offer is None else market.terms(str(offer.payload["terms"]))
        if offer is None or terms is None:
            return None
        return f"offer-{ident}{SUFFIX}", signed(
            "offer", {"offer": dict(offer.payload), "terms": terms}, market.seller_key
        )
    purchase = market.purchase(ident)
    if purchase is None:
        return None
    if purchase.is_ours and purchase.last["event"] == "ordered":
        return f"order-{ident}{SUFFIX}", signed("order", {"order": dict(purchase.order)}, market.buyer_key)
    grant = market.grant_of(ident) if purchase.is_sale and not purchase.is_ours else None
    if grant is not None:
        return f"grant-{ident}{SUFFIX}", _grant_file(market, ident, grant)
    return None


def taken(market: Marketplace, data: bytes) -> Told:
    """Raises BadDeal."""
    try:
        kind, body, signer = opened(data)
    except EnvelopeError as error:
        raise BadDeal(str(error)) from error
    if kind == "offer" and set(body) == {"offer", "terms"}:
        offer = market.take_offer(body["offer"], body["terms"], signer)
        return Told(tr("{payload} can be bought now", payload=offer.payload["title"]), f"offer:{offer.id}")
    if kind == "order" and set(body) == {"order"}:
        order = body["order"]
        if not isinstance(order, dict) or order.get("buyer") != signer:
            raise BadDeal(tr("this order was not signed by its buyer"))
        grant = market.grant(order)
        ident = str(order["order_id"])
        return Told(
            tr("The order fits the offer and is granted"), f"order:{ident}", _grant_file(market, ident, grant)
        )
    if kind == "grant" and set(body) == {"order", "grant"}:
        purchase = market.take_grant(str(body["order"]), canonical.encode(body["grant"]))
        if purchase.order["seller"] != signer:
            raise BadDeal(tr("this grant was not handed over by the seller"))
        return Told(tr("The grant opens the stream"), f"order:{purchase.id}", order=purchase.id)
    raise BadDeal(tr("this file holds nothing that is known here"))


def _grant_file(market: Marketplace, order: str, grant: bytes) -> bytes:
    return signed("grant", {"order": order, "grant": loads(grant)}, market.seller_key)
