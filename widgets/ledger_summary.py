"""One line about a record, in the language of the window. What the index stores, and what search looks through, is the English
summary of app/ledger; here its words are made anew from the record itself, where the record is whole and its kind is known.

Thread: any; pure. A line costs some 20 µs once and is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from app.ledger.record_kind import cash, clock, energy
from app.ledger.records import MAX_SUMMARY, decode, printable
from app.model import figures
from app.model.language import mark, tr, trn
from app.model.ledger import LedgerRecord

Payload = Mapping[str, Any]
ACTIONS: Mapping[str, str] = {
    "mode-live": mark("Mode live"), "mode-replay": mark("Mode replay"), "mode-scenario": mark("Mode scenario"),
    "note-made": mark("Note made"), "note-changed": mark("Note changed"), "note-removed": mark("Note removed"),
    "feed-added": mark("Feed added"), "feed-changed": mark("Feed changed"), "feed-removed": mark("Feed removed"),
    "feed-paused": mark("Feed paused"), "feed-resumed": mark("Feed resumed"), "imported": mark("Imported"),
    "exported": mark("Exported"), "film-made": mark("Film made"), "backed-up": mark("Backed up"),
    "restored": mark("Restored"), "keeping-changed": mark("Keeping changed"),
    "district-opened": mark("District opened"), "district-closed": mark("District closed"),
    "evidence-exported": mark("Evidence exported"), "stream-offered": mark("Stream offered"),
    "stream-withdrawn": mark("Stream withdrawn"), "stream-bought": mark("Stream bought"),
    "device-registered": mark("Device registered"), "device-revoked": mark("Device revoked"),
    "key-rotated": mark("Key rotated"), "other": mark("Other"),
}  # fmt: skip
EVENTS: Mapping[str, str] = {
    "started": mark("started"), "updated": mark("updated"), "ended": mark("ended"), "offered": mark("offered"),
    "withdrawn": mark("withdrawn"), "ordered": mark("ordered"), "granted": mark("granted"), "revoked": mark("revoked"),
    "expired": mark("expired"), "called": mark("called"), "accepted": mark("accepted"), "refused": mark("refused"),
    "delivered": mark("delivered"), "failed": mark("failed"), "cleared": mark("cleared"), "settled": mark("settled"),
    "cancelled": mark("cancelled"), "registered": mark("registered"), "rotated": mark("rotated"),
    "log": mark("log"), "district": mark("district"), "device": mark("device"),
    "bike": mark("bike"), "e-bike": mark("e-bike"), "scooter": mark("scooter"), "car": mark("car"), "van": mark("van"),
    "bus": mark("bus"),
}  # fmt: skip


def summary_of(record: LedgerRecord) -> str:
    """Never raises; the English line where nothing better can be said."""
    if record.kind not in _SAID:
        return record.summary
    return _made(figures.manner().language, record.kind, record.payload) or record.summary


@lru_cache(maxsize=4096)
def _made(_language: str, kind: str, data: bytes) -> str:
    payload = decode(data)
    if payload is None:
        return ""
    try:
        return printable(_SAID[kind](payload), MAX_SUMMARY)
    except (
        KeyError,
        TypeError,
        ValueError,
        AttributeError,
        IndexError,
    ):  # not in its shape: the index has said so
        return ""


def _word(word: str) -> str:
    return tr(EVENTS.get(word, word))


def _cash(value: Payload) -> str:
    return cash({**value, "amount": figures.localised(str(value["amount"]))})


def _energy(wh: int) -> str:
    return figures.localised(energy(wh))


def _offer(p: Payload) -> str:
    return tr(
        "{title}: {event}, {price} for {days} days, {n} signals",
        title=p["title"], event=_word(p["event"]), price=_cash(p["price"]), days=p["days"], n=len(p["fields"]),
    )  # fmt: skip


def _purchase(p: Payload) -> str:
    stream = p["stream"].rpartition(":")[2]
    return tr(
        "Purchase of {stream} {event}, {price}",
        stream=stream,
        event=_word(p["event"]),
        price=_cash(p["price"]),
    )


def _bid(p: Payload) -> str:
    parts = {
        "asset": p["asset"], "energy": _energy(p["energy_wh"]), "price": _cash(p["price"]),
        "at": clock(p["interval"]["start"]),
    }  # fmt: skip
    if p["side"] == "sell":
        return tr("{asset} offers {energy} at {price}, {at}", **parts)
    return tr("{asset} asks for {energy} at {price}, {at}", **parts)


def _trade(p: Payload) -> str:
    return tr(
        "{seller} to {buyer}: {energy} at {price}, {at}, {status}",
        seller=p["seller_asset"], buyer=p["buyer_asset"], energy=_energy(p["energy_wh"]), price=_cash(p["price"]),
        at=clock(p["interval"]["start"]), status=_word(p["status"]),
    )  # fmt: skip


def _invoice(p: Payload) -> str:
    return trn(
        "Invoice of {asset}, {day}: {total}, {n} trade", "Invoice of {asset}, {day}: {total}, {n} trades",
        len(p["lines"]), asset=p["asset"], day=p["period"]["start"][:10], total=_cash(p["total"]),
    )  # fmt: skip


def _flex(p: Payload) -> str:
    parts = {
        "event": _word(p["event"]), "asset": p["asset"], "power": str(p["power_w"]), "at": clock(p["interval"]["start"]),
    }  # fmt: skip
    if p["direction"] == "up":
        return tr("Flexibility {event}: {asset} up by {power} W, {at}", **parts)
    return tr("Flexibility {event}: {asset} down by {power} W, {at}", **parts)


def _clearing(p: Payload) -> str:
    parts = {"n": str(p["bids"]), "at": clock(p["interval"]["start"]), "energy": _energy(p["volume_wh"])}
    if p["price"]:
        return tr("Cleared {n} bids, {at}: {energy} at {price}", **parts, price=_cash(p["price"]))
    return tr("Cleared {n} bids, {at}: {energy}, no trade", **parts)


def _settlement(p: Payload) -> str:
    return tr(
        "Settlement of {asset}, {day}: {total}",
        asset=p["asset"], day=p["period"]["start"][:10], total=_cash(p["total"]),
    )  # fmt: skip


def _charging(p: Payload) -> str:
    said = tr(
        "{asset} connector {connector}: session {event}, {energy} charged",
        asset=p["asset"], connector=str(p["connector"]), event=_word(p["event"]),
        energy=_energy(p["meter_wh"]["now"] - p["meter_wh"]["start"]),
    )  # fmt: skip
    return said + (tr(", {energy} given back", energy=_energy(p["given_wh"])) if p.get("given_wh") else "")


def _ride(p: Payload) -> str:
    said = tr("Ride by {vehicle} {event}", vehicle=_word(p["vehicle"]), event=_word(p["event"]))
    said += tr(" from {place}", place=p["start_dock"]) if p["start_dock"] else ""
    return said + (tr(" to {place}", place=p["end_dock"]) if p["end_dock"] else "")


def _action(p: Payload) -> str:
    about = p["about"]
    said = tr(ACTIONS[p["action"]]) + (f": {', '.join(about[:3])}" if about else "")
    return said + (" …" if len(about) > 3 else "")


_SAID: Mapping[str, Callable[[Payload], str]] = {
    "twin.data.offer/1": _offer,
    "twin.data.purchase/1": _purchase,
    "twin.energy.bid/1": _bid,
    "twin.energy.trade/1": _trade,
    "twin.invoice/1": _invoice,
    "twin.flex.call/1": _flex,
    "twin.energy.clearing/1": _clearing,
    "twin.energy.settlement/1": _settlement,
    "twin.ev.session/1": _charging,
    "twin.ev.session/2": _charging,
    "twin.mobility.session/1": _ride,
    "twin.operator.action/1": _action,
    "twin.device.identity/1": lambda p: tr(
        "Device of {asset} {event}: {device}", asset=p["asset"], event=_word(p["event"]), device=p["device"][:40]
    ),
    "twin.key.rotation/1": lambda p: tr("Key of the {scope} rotated", scope=_word(p["scope"])),
    "twin.anchor.batch/1": lambda p: tr(
        "{n} leaves anchored in {ledger}", n=str(p["count"]), ledger=p["anchor"]["ledger"]
    ),
    "twin.alarm.ack/1": lambda p: tr(
        "Alarm {rule} of {at} acknowledged", rule=p["rule"], at=clock(p["raised"])
    ),
    "twin.journal/1": lambda p: tr("Journal, lines {first} to {last}", first=str(p["first"]), last=str(p["last"])),
    "twin.scenario/1": lambda p: tr(
        "Scenario {name} frozen at {time}, result {result}", name=p["name"], time=clock(p["time"]), result=p["result"][7:19]
    ),
    "twin.history.thinned/1": lambda p: tr(
        "History thinned: {start} to {end}, {rule}",
        start=clock(p["interval"]["start"]), end=clock(p["interval"]["end"]), rule=p["rule"],
    ),
}  # fmt: skip
