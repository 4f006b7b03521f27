"""Records of how the local market cleared and was settled.   Thread: any, pure.

With the bids of an interval and its clearing anybody can clear again (docs/market.md).
"""

from __future__ import annotations

from decimal import Decimal

from app.ledger import fields as f
from app.ledger.record_kind import Payload, RecordKind, cash, clock, energy, ref

RULES = ("uniform", "pay-as-bid", "midpoint")


def _bill_rule(p: Payload) -> str:
    if any(line["amount"]["currency"] != p["total"]["currency"] for line in p["lines"]):
        return "lines and total want one currency"
    if sum((Decimal(line["amount"]["amount"]) for line in p["lines"]), Decimal(0)) != Decimal(
        p["total"]["amount"]
    ):
        return "the lines do not make the total"
    if Decimal(p["total"]["amount"]) != Decimal(p["total"]["amount"]).quantize(Decimal("0.01")):
        return "the total is not in whole cents"
    return ""


KINDS = (
    RecordKind(
        "twin.energy.clearing/1",
        "How the bids of one interval were cleared: by which rule, to which price and volume.",
        {
            "clearing_id": f.ident("its own id"),
            "market": f.ident(),
            "interval": f.interval("of delivery"),
            "rule": f.one_of(RULES),
            "ties": f.one_of(
                ("pro-rata", "by-name"), "who is served where several bid the same at the margin"
            ),
            "bids": f.whole("how many bids there were"),
            "bids_hash": f.sha256("SHA-256 over the bids' payload hashes, sorted, one a line"),
            "price": f.or_null(f.price("null where nothing was traded; a mean where trades differ")),
            "spot": f.or_null(f.price("price of the grid's energy in that interval")),
            "volume_wh": f.whole("matched, with what participants supply to themselves", unit="Wh"),
            "trades": f.whole("how many trades follow"),
            "synthetic": f.yes_no("made up by the demonstration"),
        },
        lambda p: (
            f"Cleared {p['bids']} bids, {clock(p['interval']['start'])}: {energy(p['volume_wh'])}"
            + (f" at {cash(p['price'])}" if p["price"] else ", no trade")
        ),
        lambda p: [p["market"], p["bids_hash"]],
        "interval.start",
        lambda p: f"urn:twin:clearing:{p['clearing_id']}",
    ),
    RecordKind(
        "twin.energy.settlement/1",
        "What a participant owes or is owed for a period: trades, the difference to its meters, the grid's tariffs.",
        {
            "settlement_id": f.ident("its own id"),
            "market": f.ident(),
            "party": f.did("whose bill it is"),
            "asset": f.ident("id of the asset that stands for the party"),
            "period": f.interval(),
            "lines": f.many(
                f.group(
                    what=f.text("what is paid for", 60),
                    energy_wh=f.whole("", unit="Wh"),
                    amount=f.money("above zero is owed by the party"),
                ),
                "by what they are for; they make up the total exactly",
                most=40,
            ),
            "bought_wh": f.whole("by trades", unit="Wh"),
            "sold_wh": f.whole("by trades", unit="Wh"),
            "made_wh": f.whole("by its meters", unit="Wh"),
            "used_wh": f.whole("by its meters", unit="Wh"),
            "difference_wh": f.whole(
                "metered less traded; above zero from the supplier", -f.LARGEST, unit="Wh"
            ),
            "open": f.whole("intervals whose meters or price are not known; their difference is not billed"),
            "peak_w": f.whole("highest mean of an hour that was drawn", unit="W"),
            "total": f.money("to the cent; above zero is owed by the party"),
            "issued": f.time(),
            "synthetic": f.yes_no("made up by the demonstration"),
        },
        lambda p: f"Settlement of {p['asset']}, {p['period']['start'][:10]}: {cash(p['total'])}",
        lambda p: [p["asset"], p["party"], ref("invoice", None)],
        "issued",
        lambda p: f"urn:twin:settlement:{p['settlement_id']}",
        _bill_rule,
    ),
)
