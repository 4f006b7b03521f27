"""Records of the data marketplace: streams offered, and purchases with what gives access.   Thread: any, pure."""

from __future__ import annotations

from app.ledger import fields as f
from app.ledger.record_kind import RecordKind, cash, ref

MAX_SIGNALS = 500
METHODS = ("key-wrap",)

KINDS = (
    RecordKind(
        "twin.data.offer/1",
        "A stream of readings that is for sale, with its price and the hash of its terms.",
        {
            "offer_id": f.ident("its own id"),
            "event": f.one_of(("offered", "withdrawn")),
            "stream": f.ident("such as urn:twin:stream:air-quay"),
            "title": f.text("one line for the list", 120),
            "seller": f.did(),
            "fields": f.many(f.ident(), "ids of the signals", MAX_SIGNALS, 1),
            "price": f.money("for the whole period"),
            "days": f.whole("how long a purchase gives access", 1, 3660, "days"),
            "terms": f.sha256("of the text of the terms, UTF-8"),
            "address": f.text("where it is served, without user and password", 300),
            "time": f.time("of this event"),
            "synthetic": f.yes_no("made up by the demonstration"),
        },
        lambda p: (
            f"{p['title']}: {p['event']}, {cash(p['price'])} for {p['days']} days, {len(p['fields'])} signals"
        ),
        lambda p: [p["seller"], *p["fields"]],
        "time",
        lambda p: f"urn:twin:offer:{p['offer_id']}" + ("" if p["event"] == "offered" else ":withdrawn"),
    ),
    RecordKind(
        "twin.data.purchase/1",
        "The purchase of a stream: ordered by the buyer, granted and perhaps revoked by the seller. The record is the"
        " contract; no payment is made by this program.",
        {
            "order_id": f.ident("the same in all events of a purchase"),
            "event": f.one_of(("ordered", "granted", "revoked", "expired")),
            "seq": f.whole("counts the events of one purchase from 0"),
            "offer": f.ident("offer_id"),
            "stream": f.ident(),
            "buyer": f.did(),
            "seller": f.did(),
            "fields": f.many(f.ident(), "ids of the signals", MAX_SIGNALS, 1),
            "period": f.interval("of access"),
            "price": f.money(),
            "terms": f.sha256("of the text that was agreed to"),
            "access": f.group(
                method=f.one_of(METHODS),
                buyer_key=f.base64_of(32, "X25519: the stream's key is wrapped to it"),
                ref=f.or_null(f.sha256("of the grant's bytes, known once it is granted")),
            ),
            "reason": f.or_null(f.text("why it was revoked", 200)),
            "time": f.time("of this event"),
            "synthetic": f.yes_no("made up by the demonstration"),
        },
        lambda p: f"Purchase of {p['stream'].rpartition(':')[2]} {p['event']}, {cash(p['price'])}",
        lambda p: [p["buyer"], p["seller"], ref("offer", p["offer"]), *p["fields"]],
        "time",
        lambda p: f"urn:twin:purchase:{p['order_id']}:{p['seq']}",
        lambda p: (
            ""
            if (p["access"]["ref"] is None) == (p["event"] == "ordered")
            else "access.ref is null in an order, and the grant's hash in all else"
        ),
    ),
)
