"""Records of a local market for tests: a few quarters of a day, with bids, clearings, trades, calls, invoices, settlements.

The three buildings and the battery are those of the catalogue that is given to whoever reads them; amounts are NOK.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.energy.market.bids import QUARTER_NS, Side
from app.energy.market.clearing import clear
from app.energy.market.terms import Terms
from app.ledger.fields import interval_of, time_text
from app.market_records import BID, CLEARING, FLEX, INVOICE, SETTLEMENT, TRADE, as_book, bids_hash
from app.model.times import parse_time
from tests.unit.energy.town import OSLO

DAY = parse_time("2026-06-11T00:00:00+02:00", OSLO, 0)
NOON = DAY + 48 * QUARTER_NS
Write = Callable[[str, Mapping[str, Any]], object]
Offer = tuple[str, str, int, str]  # asset, side, Wh, price
OFFERS: tuple[Offer, ...] = (
    ("offices", "sell", 4000, "0.3000"),
    ("offices-battery", "sell", 3000, "0.4500"),
    ("flats", "buy", 5000, "0.6000"),
    ("lab", "buy", 6000, "0.2500"),
)


def nok(amount: Decimal | str, per: str = "") -> dict[str, str]:
    found = {"amount": f"{Decimal(amount):.4f}", "currency": "NOK"}
    return {**found, "per": per} if per else found


def did(asset: str) -> str:
    return f"did:twin:town:{asset.removesuffix('-battery')}"


def bids(start_ns: int, offers: Sequence[Offer] = OFFERS, quarters: int = 1) -> list[dict[str, Any]]:
    return [
        {
            "bid_id": f"{start_ns // QUARTER_NS}-E{n}",
            "market": "town/local-market",
            "interval": interval_of(start_ns, start_ns + quarters * QUARTER_NS),
            "side": Side(side).value,
            "participant": did(asset),
            "asset": asset,
            "energy_wh": wh,
            "price": nok(price, "kWh"),
            "meter_evidence": [],
            "synthetic": True,
        }
        for n, (asset, side, wh, price) in enumerate(offers)
    ]


def quarter(
    write: Write,
    start_ns: int,
    offers: Sequence[Offer] = OFFERS,
    *,
    spoil: str = "",
    clearing: bool = True,
    quarters: int = 1,
) -> None:
    """spoil: "price" records another price than the bids give."""
    made = bids(start_ns, offers, quarters)
    found = clear(as_book(made), Terms())
    for bid in made:
        write(BID, bid)
    interval = interval_of(start_ns, start_ns + quarters * QUARTER_NS)
    price = found.price
    if spoil == "price" and price is not None:
        price += Decimal("0.0100")
    mutual = [t for t in found.trades if not t.is_own]
    if clearing:
        write(CLEARING, {
            "clearing_id": f"{start_ns // QUARTER_NS}-C", "market": "town/local-market", "interval": interval,
            "rule": "uniform", "ties": "pro-rata", "bids": len(made), "bids_hash": _hash(made),
            "price": None if price is None else nok(price, "kWh"), "spot": nok("0.4000", "kWh"),
            "volume_wh": found.volume_wh, "trades": len(mutual), "synthetic": True,
        })  # fmt: skip
    for n, trade in enumerate(mutual):
        share = (trade.total / 5).quantize(Decimal("0.0001"))
        write(TRADE, {
            "trade_id": f"{start_ns // QUARTER_NS}-T{n}", "market": "town/local-market", "interval": interval,
            "seller": did(trade.seller.asset), "buyer": did(trade.buyer.asset), "seller_asset": trade.seller.asset,
            "buyer_asset": trade.buyer.asset, "sell_bid": trade.seller.id, "buy_bid": trade.buyer.id,
            "energy_wh": trade.energy_wh, "price": nok(trade.price, "kWh"), "total": nok(trade.total),
            "grid_share": nok(share), "seller_gets": nok(trade.total - share), "status": "cleared",
            "meter_evidence": [], "synthetic": True,
        })  # fmt: skip


def _hash(made: list[dict[str, Any]]) -> str:
    from app.ledger.records import build

    return bids_hash([build(BID, bid) for bid in made])


def call(write: Write, start_ns: int, events: Sequence[str], asset: str = "offices-battery") -> None:
    for seq, event in enumerate(events):
        write(FLEX, {
            "call_id": f"{start_ns // QUARTER_NS}-F0", "event": event, "seq": seq, "market": "town/local-market",
            "interval": interval_of(start_ns, start_ns + QUARTER_NS), "buyer": did("grid"), "seller": did(asset),
            "asset": asset, "direction": "up", "power_w": 8000,
            "delivered_wh": 1900 if event == "delivered" else None, "price": nok("0.5000", "kWh"),
            "time": time_text(start_ns + (seq - 2) * 60 * 10**9), "meter_evidence": [], "synthetic": True,
        })  # fmt: skip


def bill(write: Write, asset: str, difference_wh: int, total: str) -> None:
    end = DAY + 96 * QUARTER_NS
    write(SETTLEMENT, {
        "settlement_id": f"{asset}-S", "market": "town/local-market", "party": did(asset), "asset": asset,
        "period": interval_of(DAY, end),
        "lines": [{"what": "from the supplier", "energy_wh": abs(difference_wh), "amount": nok(total)}],
        "bought_wh": 0, "sold_wh": 0, "made_wh": 0, "used_wh": 0, "difference_wh": difference_wh, "open": 0,
        "peak_w": 1000, "total": nok(total), "issued": time_text(end), "synthetic": True,
    })  # fmt: skip


def invoice(write: Write, asset: str, trade_id: str, wh: int) -> None:
    end = DAY + 96 * QUARTER_NS
    write(INVOICE, {
        "invoice_id": f"{asset}-I", "market": "town/local-market", "party": did(asset), "asset": asset,
        "period": interval_of(DAY, end),
        "lines": [{"trade": trade_id, "side": "sold", "energy_wh": wh, "amount": nok("1.0000")}],
        "bought_wh": 0, "sold_wh": wh, "total": nok("-1.0000"), "issued": time_text(end), "synthetic": True,
    })  # fmt: skip
