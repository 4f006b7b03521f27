"""The demonstration's market day as records: bids from the quarter before, a clearing, its trades, flexibility calls, invoices.

Bids rest on readings and name the batch that holds them. Trades follow from the bids as they were recorded, never from
the readings again: the market clears what was bid, by the rule that its clearing names. Every id follows from market,
interval and place, so that a run that is repeated makes the same records.
Bids whose ids hold -B are those of earlier versions; they are cleared as they were then (terms_of).
Thread: any, pure but for what it is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.demonstration.batches import Batches
from app.demonstration.devices import DemoDevices
from app.energy.market.agents import bids_of
from app.energy.market.bids import Bid
from app.energy.market.clearing import Clearing, clear
from app.energy.market.settings import USUAL, MarketSettings
from app.energy.market.settlement import share_of
from app.energy.market.tariffs import Tariffs
from app.energy.market.terms import BEFORE_THE_BOOK
from app.ledger.fields import interval_of, time_text
from app.market_meters import Meters, Moment, Shown
from app.market_records import as_book, bids_hash, is_of_the_first_market

MAX_LINES = 300
"""Of an invoice: a leaf of the log holds 64 kB."""
DEFAULT_SPOT = Decimal("0.5000")
"""Where the district has no signal of a price: a currency a kWh, assumption."""
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Market:
    """district: its id."""

    district: str
    tariffs: Tariffs
    meters: Meters
    devices: DemoDevices
    batches: Batches
    settings: MarketSettings = USUAL

    @property
    def name(self) -> str:
        return f"{self.district}/local-market"

    def bids(self, before: Moment, first: Moment) -> list[Values]:
        """`twin.energy.bid/1` of the interval that begins at `first`; none where nobody has something to sell."""
        made = bids_of(self.meters.expected(before, first), self.spot_at(first), self.tariffs)
        if not any(bid.is_sale for bid in made):
            return []
        return [self._bid(bid, number, before, first) for number, bid in enumerate(made)]

    def spot_at(self, moment: Moment) -> Decimal:
        return DEFAULT_SPOT if moment.spot is None else moment.spot  # a price of 0 is one

    def cleared(self, bids: Sequence[Mapping[str, Any]]) -> Clearing:
        """Of the bids of one interval, as they stand in the log."""
        terms = BEFORE_THE_BOOK if is_of_the_first_market(bids) else self.settings.terms
        return clear(as_book(bids), terms)

    def clearing(self, bids: Sequence[Mapping[str, Any]], found: Clearing, spot: Decimal | None) -> Values:
        """`twin.energy.clearing/1`."""
        interval = dict(bids[0]["interval"])
        per_kwh = {"per": "kWh"}
        return {
            "clearing_id": f"{stem(self.district, interval['start'])}-C",
            "market": self.name,
            "interval": interval,
            "rule": found.terms.rule.value,
            "ties": found.terms.ties.value,
            "bids": len(bids),
            "bids_hash": bids_hash(bids),
            "price": None if found.price is None else {**self.money(found.price), **per_kwh},
            "spot": None if spot is None else {**self.money(spot), **per_kwh},
            "volume_wh": found.volume_wh,
            "trades": sum(1 for trade in found.trades if not trade.is_own),
            "synthetic": True,
        }

    def trades(self, bids: Sequence[Mapping[str, Any]], found: Clearing) -> list[Values]:
        """`twin.energy.trade/1`; what owners supply to themselves is none."""
        by_id = {str(bid["bid_id"]): bid for bid in bids}
        made = []
        for number, trade in enumerate(t for t in found.trades if not t.is_own):
            seller, buyer = by_id[trade.seller.id], by_id[trade.buyer.id]
            share = share_of(trade.total, self.tariffs.grid_share_pct)
            made.append(
                {
                    "trade_id": f"{stem(self.district, seller['interval']['start'])}-T{number:03}",
                    "market": self.name,
                    "interval": dict(seller["interval"]),
                    "seller": seller["participant"],
                    "buyer": buyer["participant"],
                    "seller_asset": trade.seller.asset,
                    "buyer_asset": trade.buyer.asset,
                    "sell_bid": seller["bid_id"],
                    "buy_bid": buyer["bid_id"],
                    "energy_wh": trade.energy_wh,
                    "price": {**self.money(trade.price), "per": "kWh"},
                    "total": self.money(trade.total),
                    "grid_share": self.money(share),
                    "seller_gets": self.money(trade.total - share),
                    "status": "cleared",
                    "meter_evidence": [],  # stands in the two bids
                    "synthetic": True,
                }
            )
        return made

    def invoices(self, trades: Iterable[Mapping[str, Any]], start_ns: int, end_ns: int) -> list[Values]:
        """`twin.invoice/1` of a day for each asset that traded."""
        lines: dict[str, list[Values]] = {}
        for trade in trades:
            for side, asset, amount in (
                ("bought", trade["buyer_asset"], trade["total"]),
                ("sold", trade["seller_asset"], trade["seller_gets"]),
            ):
                line = {"trade": trade["trade_id"], "side": side, "energy_wh": trade["energy_wh"]}
                lines.setdefault(str(asset), []).append({**line, "amount": dict(amount)})
        return [
            self._invoice(asset, lines[asset][at : at + MAX_LINES], start_ns, end_ns, at // MAX_LINES)
            for asset in sorted(lines)
            for at in range(0, len(lines[asset]), MAX_LINES)
        ]

    def _invoice(self, asset: str, lines: list[Values], start_ns: int, end_ns: int, part: int) -> Values:
        """part: 0 for the first; a day of very many trades has more than one."""
        sums = {side: [line for line in lines if line["side"] == side] for side in ("bought", "sold")}
        paid, got = (
            sum((Decimal(line["amount"]["amount"]) for line in sums[side]), Decimal(0))
            for side in ("bought", "sold")
        )
        return {
            "invoice_id": f"{stem(self.district, time_text(start_ns))}-{asset}"
            + (f"-{part + 1}" if part else ""),
            "market": self.name,
            "party": self.devices.did(asset),
            "asset": asset,
            "period": interval_of(start_ns, end_ns),
            "lines": lines,
            "bought_wh": sum(line["energy_wh"] for line in sums["bought"]),
            "sold_wh": sum(line["energy_wh"] for line in sums["sold"]),
            "total": self.money(paid - got),
            "issued": time_text(end_ns),
            "synthetic": True,
        }

    def _bid(self, bid: Bid, number: int, before: Moment, first: Moment) -> Values:
        start = time_text(first.t_ns)
        return {
            "bid_id": f"{stem(self.district, start)}-E{number:03}",
            "market": self.name,
            "interval": interval_of(first.t_ns, first.t_ns + self.settings.interval_ns),
            "side": bid.side.value,
            "participant": self.devices.did(bid.participant),
            "asset": bid.asset,
            "energy_wh": bid.energy_wh,
            "price": {**self.money(bid.price), "per": "kWh"},
            "meter_evidence": self.evidence(bid.asset, before, first),
            "synthetic": True,
        }

    def evidence(self, asset: str, first: Moment, last: Moment) -> list[Values]:
        """The readings at both ends, each with the batch that holds it; one item where one batch holds both."""
        found = []
        for row in self.meters.rows_of(asset):
            signal = self.meters.catalogue.signals[row]
            begin, end = first.by_row[row], last.by_row[row]
            parts = [(begin, begin), (end, end)]
            if self._batch(signal.feed, begin) == self._batch(signal.feed, end):
                parts = [(begin, end)]
            for low, high in parts:
                sealed = self.batches.holding(signal.feed, high.t_ns)
                found.append(
                    {
                        "signal": signal.id,
                        "interval": interval_of(low.t_ns, high.t_ns + 1),
                        "batch": None if sealed is None else sealed.ref,
                        "leaf": None if sealed is None else sealed.leaf,
                    }
                )
        return found

    def _batch(self, source: str, shown: Shown) -> int | None:
        sealed = self.batches.holding(source, shown.t_ns)
        return None if sealed is None else sealed.leaf

    def money(self, amount: Decimal) -> dict[str, str]:
        return {"amount": f"{amount:f}" if amount else f"{abs(amount):f}", "currency": self.tariffs.currency}


def stem(district: str, start: str) -> str:
    """2026-11-22T10:00:00Z -> trondheim-20261122T1000."""
    return f"{district}-{start[:16].replace('-', '').replace(':', '')}"
