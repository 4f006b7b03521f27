"""The local market's records as what the market computes with, and back: bids, clearings, trades of an interval.

Thread: any, pure.   Part of the composition root: joins app.ledger and app.energy.   Errors: BadRecord.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.energy.market.bids import QUARTER_NS, Bid, Book, Side
from app.energy.market.settlement import Sold
from app.energy.market.terms import BEFORE_THE_BOOK, Rule, Terms, Ties
from app.ledger.canonical import encode
from app.ledger.fields import ns_of
from app.ledger.records import hash_ref

BID, TRADE, INVOICE = "twin.energy.bid/1", "twin.energy.trade/1", "twin.invoice/1"
CLEARING, SETTLEMENT, FLEX = "twin.energy.clearing/1", "twin.energy.settlement/1", "twin.flex.call/1"
Payload = Mapping[str, Any]


def as_bid(payload: Payload) -> Bid:
    return Bid(
        str(payload["bid_id"]),
        str(payload["participant"]),
        str(payload["asset"]),
        Side(payload["side"]),
        int(payload["energy_wh"]),
        Decimal(payload["price"]["amount"]),
    )


def as_book(bids: Sequence[Payload]) -> Book:
    """Of one interval; bids as recorded were let in when they were recorded."""
    if not bids:
        return Book(0, QUARTER_NS, ())
    interval = bids[0]["interval"]
    return Book(ns_of(interval["start"]), ns_of(interval["end"]), tuple(as_bid(bid) for bid in bids))


def is_of_the_first_market(bids: Iterable[Payload]) -> bool:
    """Bids that were recorded before clearings were: their ids hold -B."""
    return any("-B" in str(bid["bid_id"]) for bid in bids)


def terms_of(bids: Sequence[Payload], clearing: Payload | None) -> Terms:
    """By which terms an interval was cleared: what its clearing says; without one, what was usual when it was bid."""
    if clearing is not None:
        return Terms(Rule(clearing["rule"]), Ties(clearing["ties"]))
    return BEFORE_THE_BOOK if is_of_the_first_market(bids) else Terms()


def bids_hash(bids: Iterable[Payload]) -> str:
    """Over the hashes of the bids' canonical bytes, sorted, one a line: which bids a clearing cleared."""
    lines = sorted(hash_ref(encode(dict(bid))) for bid in bids)
    return "sha256:" + hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()


def as_sold(payload: Payload, owner: Mapping[str, str]) -> Sold:
    """owner: participant by asset, as the settlement names them."""
    seller, buyer = str(payload["seller_asset"]), str(payload["buyer_asset"])
    return Sold(
        str(payload["trade_id"]),
        owner.get(seller, seller),
        owner.get(buyer, buyer),
        int(payload["energy_wh"]),
        Decimal(payload["total"]["amount"]),
        Decimal(payload["grid_share"]["amount"]),
        Decimal(payload["seller_gets"]["amount"]),
    )


def once(payloads: Iterable[Payload], key: str) -> tuple[list[Payload], list[str]]:
    """What was written twice counts once, in the order in which it came; and names that stand for two different things,
    both of which are kept."""
    kept: list[Payload] = []
    by_name: dict[str, list[Payload]] = {}
    for payload in payloads:
        before = by_name.setdefault(str(payload[key]), [])
        if payload not in before:
            before.append(payload)
            kept.append(payload)
    return kept, sorted(name for name, same in by_name.items() if len(same) > 1)


def by_interval(payloads: Iterable[Payload]) -> dict[int, list[Payload]]:
    """By start, in the order in which they came."""
    found: dict[int, list[Payload]] = {}
    for payload in payloads:
        found.setdefault(ns_of(payload["interval"]["start"]), []).append(payload)
    return dict(sorted(found.items()))
