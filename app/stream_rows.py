"""The data marketplace as rows for the panel Streams: offers, what was bought here, what was sold here.   Thread: any, pure.

rows = stream_rows(market, zone, now_ns)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from app.ledger.fields import ns_of
from app.ledger.record_kind import cash
from app.marketplace import Marketplace, Offer, Purchase
from app.model.language import mark, tr
from app.model.times import format_time, to_datetime

OFFER, PURCHASE, SALE = mark("Offer"), mark("Bought"), mark("Sold")
WITHDRAW, REVOKE = mark("Withdraw"), mark("Revoke")
WAITS = mark("waits for the seller")
STATES = (
    mark("offered"),
    mark("withdrawn"),
    mark("ordered"),
    mark("granted"),
    mark("revoked"),
    mark("expired"),
)


@dataclass(frozen=True, slots=True)
class StreamRow:
    """key: "offer:ID" or "order:ID".   what: OFFER, PURCHASE or SALE.   state: a word.   until: as a person reads it.
    ending: what the button at its end does, "" where nothing can be ended.   file: what can be handed over, likewise.   terms: the text, "" where it is not here."""

    key: str
    what: str
    title: str
    price: str
    days: int
    signals: tuple[str, ...]
    state: str
    until: str
    lines: tuple[str, ...]
    terms: str
    can_buy: bool = False
    ending: str = ""
    file: str = ""

    def holds(self, words: str) -> bool:
        """Whether every word of a search stands somewhere in it."""
        text = " ".join((self.title, self.what, self.state, *self.signals)).casefold()
        return all(word in text for word in words.casefold().split())


def stream_rows(market: Marketplace, zone: ZoneInfo, now_ns: int) -> tuple[StreamRow, ...]:
    """Newest first in each group: what can be bought, what was bought, what was sold, what is offered no more."""
    offers = {offer.id: offer for offer in market.offers}
    rows = [_of_offer(offer, market, zone) for offer in reversed(offers.values())]
    for purchase in reversed(market.purchases):
        rows.append(_of_purchase(purchase, offers.get(str(purchase.order["offer"])), market, zone, now_ns))
    return tuple(sorted(rows, key=_rank))


def _of_offer(offer: Offer, market: Marketplace, zone: ZoneInfo) -> StreamRow:
    said = offer.payload
    gone = offer.withdrawn_ns is not None
    lines = [
        tr("Sold by {short}", short=_short(said["seller"]))
        + (tr(" (this district)") if offer.is_ours else ""),
        tr("Offered {time}", time=format_time(ns_of(said["time"]), zone, seconds=False)),
        tr("Served at {said}", said=said["address"]),
    ]
    return StreamRow(
        f"offer:{offer.id}",
        OFFER,
        str(said["title"]),
        cash(said["price"]),
        int(said["days"]),
        offer.signals,
        "withdrawn" if gone else "offered",
        "",
        (*lines, *_synthetic(said)),
        market.terms(str(said["terms"])) or "",
        can_buy=not gone,
        ending="" if gone or not offer.is_ours else WITHDRAW,
        file="" if gone or not offer.is_ours else "offer",
    )


def _of_purchase(
    purchase: Purchase, offer: Offer | None, market: Marketplace, zone: ZoneInfo, now_ns: int
) -> StreamRow:
    order = purchase.order
    state = purchase.state(now_ns)
    end = to_datetime(ns_of(order["period"]["end"]), zone).strftime("%Y-%m-%d")
    lines = [
        tr(
            "Order {id} of {time}",
            id=purchase.id,
            time=format_time(ns_of(order["time"]), zone, seconds=False),
        ),
        tr("Buyer {short}", short=_short(order["buyer"]))
        + (tr(" (this workstation)") if purchase.is_ours else ""),
        tr("Seller {short}", short=_short(order["seller"]))
        + (tr(" (this district)") if purchase.is_sale else ""),
    ]
    lines.append(
        tr("Access ends {time}", time=format_time(ns_of(order["period"]["end"]), zone, seconds=False))
    )
    if purchase.last["reason"]:
        lines.append(tr("Reason: {last}", last=purchase.last["reason"]))
    title = str(offer.payload["title"]) if offer is not None else str(order["stream"]).rpartition(":")[2]
    days = (ns_of(order["period"]["end"]) - ns_of(order["period"]["start"])) // 86_400_000_000_000
    return StreamRow(
        f"order:{purchase.id}",
        PURCHASE if purchase.is_ours else SALE,
        title,
        cash(order["price"]),
        int(days),
        tuple(order["fields"]),
        WAITS if state == "ordered" else state,
        end,
        (*lines, *_synthetic(order)),
        market.terms(str(order["terms"])) or "",
        ending=REVOKE if purchase.is_sale and state == "granted" else "",
        file=_file(purchase, state),
    )


def _file(purchase: Purchase, state: str) -> str:
    """What the other machine needs of it."""
    if purchase.is_ours and state == "ordered":
        return "order"
    return "grant" if purchase.is_sale and not purchase.is_ours and state == "granted" else ""


def _synthetic(said: Mapping[str, Any]) -> tuple[str, ...]:
    return (tr("Synthetic: a contract of the demonstration."),) if said.get("synthetic") else ()


def _short(did: str) -> str:
    """did:key:z6MkhaXg…ta2doK; the whole stands in the record."""
    return did if len(did) <= 32 else f"{did[:20]}…{did[-6:]}"


def _rank(row: StreamRow) -> int:
    if row.what == OFFER:
        return 3 if row.state == "withdrawn" else 0
    return 1 if row.state in ("granted", WAITS) else 2
