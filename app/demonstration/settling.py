"""A settled day of the demonstration as records, one for each owner.   Thread: any, pure."""

from __future__ import annotations

from typing import Any

from app.demonstration.market import Market, stem
from app.energy.market.settlement import invoices
from app.ledger.fields import interval_of, time_text
from app.market_ledger import Settled

Values = dict[str, Any]


def settlements(market: Market, found: Settled) -> list[Values]:
    """`twin.energy.settlement/1`, by owner."""
    made = []
    for bill in invoices(found.settlement):
        account = found.settlement.accounts[bill.participant]
        made.append(
            {
                "settlement_id": f"{stem(market.district, time_text(found.from_ns))}-{bill.participant}-S",
                "market": market.name,
                "party": market.devices.did(bill.participant),
                "asset": bill.participant,
                "period": interval_of(found.from_ns, found.to_ns),
                "lines": [
                    {"what": line.what, "energy_wh": line.energy_wh, "amount": market.money(line.amount)}
                    for line in bill.lines
                ],
                "bought_wh": account.bought_wh,
                "sold_wh": account.sold_wh,
                "made_wh": account.made_wh,
                "used_wh": account.used_wh,
                "difference_wh": account.difference_wh,
                "open": account.open,
                "peak_w": account.peak_w,
                "total": market.money(bill.total),
                "issued": time_text(found.to_ns),
                "synthetic": True,
            }
        )
    return made
