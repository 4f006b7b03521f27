"""What each kind of record rests on.   Thread: any, pure; payloads were checked before.

A link goes from what is claimed to what it is claimed of: invoice -> trade -> bid -> readings -> batch, party -> device.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.ledger.record_kind import Payload

ROLES: Mapping[str, str] = MappingProxyType(
    {
        "twin.invoice/1": "invoice",
        "twin.energy.trade/1": "trade",
        "twin.energy.bid/1": "bid",
        "twin.flex.call/1": "call",
        "twin.readings.batch/1": "batch",
        "twin.device.identity/1": "device",
        "twin.data.offer/1": "offer",
        "twin.data.purchase/1": "purchase",
        "twin.ev.session/1": "session",
        "twin.ev.session/2": "session",
        "twin.mobility.session/1": "session",
        "twin.alarm.ack/1": "alarm",
        "twin.operator.action/1": "action",
        "twin.anchor.batch/1": "anchor",
    }
)


@dataclass(frozen=True, slots=True)
class Link:
    """ref: what it leads to.   word: how.   leaf: where that should stand in the log, a hint.   via, span: through these
    readings of a signal (times as the record says).   is_party: whose record it is, wherever it leads.
    is_optional: nothing is missing where nothing is there."""

    ref: str
    word: str
    role: str
    leaf: int | None = None
    via: str = ""
    span: tuple[str, str] = ("", "")
    assets: tuple[str, ...] = ()
    is_party: bool = False
    is_optional: bool = False


def links_of(kind: str, payload: Payload) -> list[Link]:
    made = _LINKS.get(kind)
    return made(payload) if made is not None else []


def readings_ref(signal: str, span: tuple[str, str]) -> str:
    return f"readings:{signal}@{span[0]}/{span[1]}"


def _evidence(p: Payload) -> list[Link]:
    found = []
    for item in p["meter_evidence"]:
        signal, span = item["signal"], (item["interval"]["start"], item["interval"]["end"])
        if item["batch"] is not None:
            found.append(Link(item["batch"], "sealed in", "batch", item["leaf"], signal, span))
        found.append(
            Link(f"urn:twin:signal:{signal}", "measured by", "device", None, signal, span, is_optional=True)
        )
    return found


def _party(did: str, word: str, asset: str) -> Link:
    return Link(did, word, "device", assets=(asset,), is_party=True)


def _trade(p: Payload) -> list[Link]:
    bids = [
        Link(f"urn:twin:bid:{p[name]}", word, "bid")
        for name, word in (("sell_bid", "offered in"), ("buy_bid", "asked for in"))
        if p[name] is not None
    ]
    return [
        *bids,
        *_evidence(p),
        _party(p["seller"], "sold by", p["seller_asset"]),
        _party(p["buyer"], "bought by", p["buyer_asset"]),
    ]


def _invoice(p: Payload) -> list[Link]:
    lines = [Link(f"urn:twin:trade:{line['trade']}", line["side"], "trade") for line in p["lines"]]
    return [_party(p["party"], "of", p["asset"]), *lines]


def _bid(p: Payload) -> list[Link]:
    return [*_evidence(p), _party(p["participant"], "made by", p["asset"])]


def _call(p: Payload) -> list[Link]:
    before = [_before(p, f"urn:twin:flex:{p['call_id']}", "call")] if p["seq"] else []
    return [*before, *_evidence(p), _party(p["seller"], "asked of", p["asset"])]


def _device(p: Payload) -> list[Link]:
    found = []
    if p["seq"]:
        earlier = p["device"] if p["seq"] == 1 else f"{p['device']}#{p['seq'] - 1}"
        found.append(Link(earlier, "after", "device"))
    if p["issuer"] != p["device"]:
        found.append(Link(p["issuer"], "vouched for by", "device", is_optional=True))
    return found


def _purchase(p: Payload) -> list[Link]:
    before = [_before(p, f"urn:twin:purchase:{p['order_id']}", "purchase")] if p["seq"] else []
    return [*before, Link(f"urn:twin:offer:{p['offer']}", "of the offer", "offer")]


def _session(what: str, key: str) -> Callable[[Payload], list[Link]]:
    return lambda p: [_before(p, f"urn:twin:{what}:{p[key]}", "session")] if p["seq"] else []


def _before(p: Payload, own: str, role: str) -> Link:
    return Link(f"{own}:{p['seq'] - 1}", "after", role)


_LINKS: Mapping[str, Callable[[Payload], list[Link]]] = MappingProxyType(
    {
        "twin.invoice/1": _invoice,
        "twin.energy.trade/1": _trade,
        "twin.energy.bid/1": _bid,
        "twin.flex.call/1": _call,
        "twin.device.identity/1": _device,
        "twin.data.purchase/1": _purchase,
        "twin.ev.session/1": _session("ev", "session_id"),
        "twin.ev.session/2": _session("ev", "session_id"),
        "twin.mobility.session/1": _session("ride", "session_id"),
    }
)
