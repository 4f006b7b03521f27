"""Records of the local market: bids, trades, invoices and calls for flexibility.   Thread: any, pure.

What they add up to is part of their shape: an invoice whose lines do not make its sum is no invoice.
"""

from __future__ import annotations

from decimal import Decimal

from app.ledger import fields as f
from app.ledger.record_kind import Payload, RecordKind, cash, clock, energy, ref

MAX_LINES = 4000
SMALLEST = Decimal("0.0001")
"""Amounts are rounded to this: a quarter of an hour of a small surplus costs less than a hundredth."""

_EVIDENCE = f.many(
    f.group(
        signal=f.ident("id of the meter's signal"),
        interval=f.interval("which readings of it"),
        batch=f.or_null(f.sha256("SHA-256 of the payload of the sealed batch that holds them")),
        leaf=f.or_null(f.whole("number of that batch's leaf in the log")),
    ),
    "the readings it rests on",
    most=64,
)
_SYNTHETIC = f.yes_no("made up by the demonstration")


def _evidence(payload: Payload) -> list[str | None]:
    found: list[str | None] = []
    for item in payload["meter_evidence"]:
        found += [item["signal"], item["batch"]]
    return found


def _trade_rule(p: Payload) -> str:
    if p["seller"] == p["buyer"] or p["seller_asset"] == p["buyer_asset"]:
        return "seller and buyer are the same"
    currencies = {p[name]["currency"] for name in ("price", "total", "grid_share", "seller_gets")}
    if len(currencies) != 1 or p["price"]["per"] != "kWh":
        return "price, total, grid_share and seller_gets want one currency, and the price is per kWh"
    total = Decimal(p["total"]["amount"])
    if abs(total - Decimal(p["price"]["amount"]) * p["energy_wh"] / 1000) > SMALLEST / 2:
        return "total is not price times energy"
    if Decimal(p["grid_share"]["amount"]) + Decimal(p["seller_gets"]["amount"]) != total:
        return "grid_share and seller_gets do not make the total"
    return ""


def _invoice_rule(p: Payload) -> str:
    lines = p["lines"]
    if any(line["amount"]["currency"] != p["total"]["currency"] for line in lines):
        return "lines and total want one currency"
    owed = sum(
        (Decimal(line["amount"]["amount"]) * (1 if line["side"] == "bought" else -1) for line in lines),
        Decimal(0),
    )
    if owed != Decimal(p["total"]["amount"]):
        return "the lines do not make the total"
    for side in ("bought", "sold"):
        if sum(line["energy_wh"] for line in lines if line["side"] == side) != p[f"{side}_wh"]:
            return f"the lines do not make {side}_wh"
    return "" if len({line["trade"] for line in lines}) == len(lines) else "a trade stands there twice"


KINDS = (
    RecordKind(
        "twin.energy.bid/1",
        "What a participant offers or asks for in one interval of the local market.",
        {
            "bid_id": f.ident("its own id"),
            "market": f.ident("such as trondheim/p2p"),
            "interval": f.interval("of delivery"),
            "side": f.one_of(("sell", "buy")),
            "participant": f.did("who bids"),
            "asset": f.ident("id of the asset"),
            "energy_wh": f.whole("most that is wanted", 1, unit="Wh"),
            "price": f.price("least that a seller takes, most that a buyer pays"),
            "meter_evidence": _EVIDENCE,
            "synthetic": _SYNTHETIC,
        },
        lambda p: (
            f"{p['asset']} {'offers' if p['side'] == 'sell' else 'asks for'} {energy(p['energy_wh'])} "
            f"at {cash(p['price'])}, {clock(p['interval']['start'])}"
        ),
        lambda p: [p["asset"], p["participant"], *_evidence(p)],
        "interval.start",
        lambda p: f"urn:twin:bid:{p['bid_id']}",
        lambda p: "" if p["price"]["per"] == "kWh" else "the price is per kWh",
    ),
    RecordKind(
        "twin.energy.trade/1",
        "Energy that one participant sold to another in one interval, as the market cleared it.",
        {
            "trade_id": f.ident("its own id"),
            "market": f.ident(),
            "interval": f.interval("of delivery"),
            "seller": f.did(),
            "buyer": f.did(),
            "seller_asset": f.ident("id of the asset"),
            "buyer_asset": f.ident("id of the asset"),
            "sell_bid": f.or_null(f.ident("bid_id of the seller's bid")),
            "buy_bid": f.or_null(f.ident("bid_id of the buyer's bid")),
            "energy_wh": f.whole("", 1, unit="Wh"),
            "price": f.price("what the market cleared at"),
            "total": f.money("what the buyer pays: price times energy, rounded to 0.0001"),
            "grid_share": f.money("what the grid keeps of it"),
            "seller_gets": f.money("the rest"),
            "status": f.one_of(("cleared", "settled", "cancelled")),
            "meter_evidence": _EVIDENCE,
            "synthetic": _SYNTHETIC,
        },
        lambda p: (
            f"{p['seller_asset']} to {p['buyer_asset']}: {energy(p['energy_wh'])} at {cash(p['price'])}, "
            f"{clock(p['interval']['start'])}, {p['status']}"
        ),
        lambda p: [
            p["seller_asset"],
            p["buyer_asset"],
            p["seller"],
            p["buyer"],
            ref("bid", p["sell_bid"]),
            ref("bid", p["buy_bid"]),
            *_evidence(p),
        ],
        "interval.start",
        lambda p: f"urn:twin:trade:{p['trade_id']}",
        _trade_rule,
    ),
    RecordKind(
        "twin.invoice/1",
        "What a participant owes or is owed for a period, line by line.",
        {
            "invoice_id": f.ident("its own id"),
            "market": f.ident(),
            "party": f.did("whose invoice it is"),
            "asset": f.ident("id of the asset"),
            "period": f.interval(),
            "lines": f.many(
                f.group(
                    trade=f.ident("trade_id"),
                    side=f.one_of(("bought", "sold")),
                    energy_wh=f.whole("", 1, unit="Wh"),
                    amount=f.money("paid for what was bought, received for what was sold"),
                ),
                "one a trade",
                most=MAX_LINES,
                least=1,
            ),
            "bought_wh": f.whole("", unit="Wh"),
            "sold_wh": f.whole("", unit="Wh"),
            "total": f.money("owed by the party; below zero: owed to it"),
            "issued": f.time(),
            "synthetic": _SYNTHETIC,
        },
        lambda p: (
            f"Invoice of {p['asset']}, {p['period']['start'][:10]}: {cash(p['total'])}, "
            f"{len(p['lines'])} {'trade' if len(p['lines']) == 1 else 'trades'}"
        ),
        lambda p: [p["asset"], p["party"], *(ref("trade", line["trade"]) for line in p["lines"])],
        "issued",
        lambda p: f"urn:twin:invoice:{p['invoice_id']}",
        _invoice_rule,
    ),
    RecordKind(
        "twin.flex.call/1",
        "A call for flexibility: someone who runs the grid asks an asset for more or less power.",
        {
            "call_id": f.ident("its own id"),
            "event": f.one_of(("called", "accepted", "refused", "delivered", "failed")),
            "seq": f.whole("counts the events of one call from 0"),
            "market": f.ident(),
            "interval": f.interval("of delivery"),
            "buyer": f.did("who calls"),
            "seller": f.did("who is called"),
            "asset": f.ident("id of the asset"),
            "direction": f.one_of(("up", "down"), "up: more is fed in or less is drawn"),
            "power_w": f.whole("", 1, unit="W"),
            "delivered_wh": f.or_null(f.whole("", unit="Wh"), "known once it was delivered"),
            "price": f.price(),
            "time": f.time("of this event"),
            "meter_evidence": _EVIDENCE,
            "synthetic": _SYNTHETIC,
        },
        lambda p: (
            f"Flexibility {p['event']}: {p['asset']} {p['direction']} by {p['power_w']} W, "
            f"{clock(p['interval']['start'])}"
        ),
        lambda p: [p["asset"], p["buyer"], p["seller"], *_evidence(p)],
        "time",
        lambda p: f"urn:twin:flex:{p['call_id']}:{p['seq']}",
    ),
)
