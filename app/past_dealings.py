"""What was dealt in a period, read from the ledger's records: trades of the local market, calls for flexibility.

    found = dealings(log, from_ns, to_ns); extras = replace(extras, trades=found.trades, flexed=found.flexed)

A record that is not in its shape takes no part and is counted. A trade or a call counts where one of its assets is among those
asked about; a trade that was cancelled does not.   kWh, currency a kWh, ns UTC.   Thread: any but the GUI's.
Raises LedgerError.   Part of the composition root.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.energy.indicators.energies import Flexed, Traded
from app.energy.market.bids import QUARTER_NS
from app.ledger.contract import Log
from app.ledger.fields import BadRecord, ns_of
from app.ledger.records import check, decode
from app.market_records import FLEX, TRADE
from app.model.times import HOUR_NS

MOST = 200_000
MARGIN_NS = QUARTER_NS
"""A call is written down before its interval begins, and what came of it when that has ended."""


@dataclass(frozen=True, slots=True)
class Dealings:
    """unread: records that were left out."""

    trades: tuple[Traded, ...]
    flexed: Flexed
    unread: int = 0


def dealings(log: Log, from_ns: int, to_ns: int, assets: Collection[str] | None = None) -> Dealings:
    """Of intervals that begin in from_ns <= t < to_ns.   assets: ids; None for the whole district."""
    unread = 0
    trades: dict[str, Traded] = {}
    called: dict[str, float] = {}
    delivered: dict[str, float] = {}
    for kind, payload in _records(log, from_ns, to_ns):
        if payload is None:
            unread += 1
            continue
        start, end = (ns_of(payload["interval"][name]) for name in ("start", "end"))
        if not from_ns <= start < to_ns:
            continue
        if kind == TRADE:
            touched = {payload["seller_asset"], payload["buyer_asset"]}
            if payload["status"] != "cancelled" and (assets is None or touched & set(assets)):
                trades[payload["trade_id"]] = Traded(
                    start, payload["energy_wh"] / 1000.0, float(payload["price"]["amount"])
                )
        elif assets is None or payload["asset"] in assets:
            name = payload["call_id"]
            if payload["event"] == "called":
                called[name] = payload["power_w"] / 1000.0 * (end - start) / HOUR_NS
            elif payload["delivered_wh"] is not None:
                delivered[name] = payload["delivered_wh"] / 1000.0
    flexed = Flexed(
        len(called),
        sum(called.values()),
        sum(min(delivered.get(name, 0.0), kwh) for name, kwh in called.items()),
        sum(1 for name in called if name not in delivered),
    )
    return Dealings(tuple(trades.values()), flexed, unread)


def _records(log: Log, from_ns: int, to_ns: int) -> Iterator[tuple[str, Mapping[str, Any] | None]]:
    for kind, margin in ((TRADE, 0), (FLEX, MARGIN_NS)):
        for kept in log.find((kind,), from_ns - margin, to_ns + margin + 1, most=MOST):
            payload = decode(kept.entry.data)
            try:
                if payload is not None:
                    check(kind, payload)
            except BadRecord:
                payload = None
            yield kind, payload
