"""The demonstration's market day: bids from metered quarters, trades from bids, invoices from a day's trades, as records.

Bids rest on readings and name the batch that holds them. Trades follow from the bids as they were recorded, never from
the readings again: the market clears what was bid. Every id follows from market, interval and place, so that a run that
is repeated makes the same records.   Thread: any, pure but for what it is given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from app.demonstration.batches import Batches
from app.demonstration.devices import DemoDevices
from app.demonstration.meters import Meters, Moment, Shown
from app.energy.sharing import Bid, bids_of, clear
from app.ledger.fields import interval_of, time_text
from app.model.times import MINUTE_NS

QUARTER_NS = 15 * MINUTE_NS
MAX_LINES = 300
"""Of an invoice: a leaf of the log holds 64 kB."""
DEFAULT_SPOT = Decimal("0.5000")
"""Where the district has no signal of a price: a currency a kWh, assumption."""
Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Market:
    """district: its id.   grid_share_pct: of district.toml."""

    district: str
    currency: str
    grid_share_pct: Decimal
    meters: Meters
    devices: DemoDevices
    batches: Batches

    @property
    def name(self) -> str:
        return f"{self.district}/local-market"

    def bids(self, first: Moment, last: Moment) -> list[Values]:
        """`twin.energy.bid/1` of a quarter; none where nobody has something to sell."""
        made = bids_of(self.meters.between(first, last), last.spot or first.spot or DEFAULT_SPOT)
        if not any(bid.is_sale for bid in made):
            return []
        return [self._bid(bid, number, first, last) for number, bid in enumerate(made)]

    def trades(self, bids: Sequence[Mapping[str, Any]]) -> list[Values]:
        """`twin.energy.trade/1` of the bids of one quarter, as they stand in the log."""
        found = []
        by_asset = {str(bid["asset"]): bid for bid in bids}
        cleared = clear((_as_bid(bid) for bid in by_asset.values()), self.grid_share_pct)
        for number, match in enumerate(cleared.matches):
            seller, buyer = by_asset[match.seller.asset], by_asset[match.buyer.asset]
            found.append(
                {
                    "trade_id": f"{_stem(self.district, seller['interval']['start'])}-T{number:03}",
                    "market": self.name,
                    "interval": dict(seller["interval"]),
                    "seller": seller["participant"],
                    "buyer": buyer["participant"],
                    "seller_asset": match.seller.asset,
                    "buyer_asset": match.buyer.asset,
                    "sell_bid": seller["bid_id"],
                    "buy_bid": buyer["bid_id"],
                    "energy_wh": match.energy_wh,
                    "price": {**self._money(cleared.price or Decimal(0)), "per": "kWh"},
                    "total": self._money(match.total),
                    "grid_share": self._money(match.grid_share),
                    "seller_gets": self._money(match.seller_gets),
                    "status": "cleared",
                    "meter_evidence": [],  # stands in the two bids
                    "synthetic": True,
                }
            )
        return found

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
            "invoice_id": f"{_stem(self.district, time_text(start_ns))}-{asset}"
            + (f"-{part + 1}" if part else ""),
            "market": self.name,
            "party": self.devices.did(asset),
            "asset": asset,
            "period": interval_of(start_ns, end_ns),
            "lines": lines,
            "bought_wh": sum(line["energy_wh"] for line in sums["bought"]),
            "sold_wh": sum(line["energy_wh"] for line in sums["sold"]),
            "total": self._money(paid - got),
            "issued": time_text(end_ns),
            "synthetic": True,
        }

    def _bid(self, bid: Bid, number: int, first: Moment, last: Moment) -> Values:
        start = time_text(first.t_ns)
        return {
            "bid_id": f"{_stem(self.district, start)}-B{number:03}",
            "market": self.name,
            "interval": interval_of(first.t_ns, last.t_ns),
            "side": "sell" if bid.is_sale else "buy",
            "participant": self.devices.did(bid.asset),
            "asset": bid.asset,
            "energy_wh": bid.energy_wh,
            "price": {**self._money(bid.price), "per": "kWh"},
            "meter_evidence": self._evidence(bid.asset, first, last),
            "synthetic": True,
        }

    def _evidence(self, asset: str, first: Moment, last: Moment) -> list[Values]:
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

    def _money(self, amount: Decimal) -> dict[str, str]:
        return {"amount": f"{amount:f}" if amount else f"{abs(amount):f}", "currency": self.currency}


def _as_bid(bid: Mapping[str, Any]) -> Bid:
    return Bid(
        str(bid["asset"]), bid["side"] == "sell", int(bid["energy_wh"]), Decimal(bid["price"]["amount"])
    )


def _stem(district: str, start: str) -> str:
    """2026-11-22T10:00:00Z -> trondheim-20261122T1000."""
    return f"{district}-{start[:16].replace('-', '').replace(':', '')}"
