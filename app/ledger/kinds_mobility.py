"""Records of charging and of shared vehicles. Tokens stand there only as salted hashes (app/ledger/tokens.py).

Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.ledger import fields as f
from app.ledger.record_kind import Payload, RecordKind, energy

EVENTS = ("started", "updated", "ended")
_TOKEN = f.sha256("HMAC-SHA-256 of the token with the district's secret salt")
_SYNTHETIC = f.yes_no("made up by the demonstration")


def _meter_rule(p: Payload) -> str:
    if p["meter_wh"]["now"] < p["meter_wh"]["start"]:
        return "the meter runs backwards"
    return (
        ""
        if (p["event"] == "ended") == (p["stop_reason"] is not None)
        else "only what has ended has a stop_reason"
    )


def _ride_rule(p: Payload) -> str:
    return "only a ride that has ended has an end_dock" if p["event"] != "ended" and p["end_dock"] else ""


_CHARGING: dict[str, f.Field] = {
    "session_id": f.ident("random; the same in all events of a session"),
    "evse": f.ident("id of the charge point, such as NO*TRD*E0012*1"),
    "asset": f.ident("id of the charger"),
    "connector": f.whole("", 1, 1000),
    "event": f.one_of(EVENTS),
    "seq": f.whole("counts the events of one session from 0"),
    "time": f.time("of this event"),
    "id_token_hash": _TOKEN,
    "meter_wh": f.group("energy into the car", start=f.whole("", unit="Wh"), now=f.whole("", unit="Wh")),
    "given_wh": f.whole("what the car gave back to the grid", unit="Wh"),
    "power_w": f.whole("charging positive", -f.LARGEST, unit="W"),
    "soc_pct": f.or_null(f.whole("of the car's battery, where it says", 0, 100, "%")),
    "tariff": f.or_null(f.price()),
    "stop_reason": f.or_null(
        f.one_of(("local", "remote", "ev-disconnected", "energy-limit", "power-loss", "other"))
    ),
    "synthetic": _SYNTHETIC,
}


def _charging(schema: str, about: str, fields: Mapping[str, f.Field]) -> RecordKind:
    return RecordKind(
        schema,
        about,
        fields,
        lambda p: (
            f"{p['asset']} connector {p['connector']}: session {p['event']}, "
            f"{energy(p['meter_wh']['now'] - p['meter_wh']['start'])} charged"
            + (f", {energy(p['given_wh'])} given back" if p["given_wh"] else "")
        ),
        lambda p: [p["asset"], f"urn:twin:ev:{p['session_id']}"],
        "time",
        lambda p: f"urn:twin:ev:{p['session_id']}:{p['seq']}",
        _meter_rule,
    )


KINDS = (
    _charging(
        "twin.ev.session/1",
        "A car at a charger: it began, goes on, or has ended. After the TransactionEvent of OCPP 2.0.1.",
        _CHARGING,
    ),
    _charging(
        "twin.ev.session/2",
        "As /1, and what the driver asked for. After NotifyEVChargingNeeds of OCPP 2.0.1 (energyAmount, departureTime).",
        {
            **_CHARGING,
            "need_wh": f.or_null(f.whole("to take away, where the driver or the car says", unit="Wh")),
            "leaves": f.or_null(f.time("when the driver means to leave, where anyone says")),
        },
    ),
    RecordKind(
        "twin.mobility.session/1",
        "A ride with a shared bicycle, scooter or car.",
        {
            "session_id": f.ident("random; the same in all events of a ride"),
            "vehicle": f.one_of(("bike", "e-bike", "scooter", "car", "van", "bus")),
            "vehicle_hash": f.sha256("salted like a token: it would tell where one vehicle went"),
            "event": f.one_of(EVENTS),
            "seq": f.whole("counts the events of one ride from 0"),
            "time": f.time("of this event"),
            "id_token_hash": _TOKEN,
            "start_dock": f.or_null(f.ident("id of the asset where it began; null where it is none")),
            "end_dock": f.or_null(f.ident("id of the asset where it ended")),
            "distance_m": f.or_null(f.whole("", unit="m")),
            "price": f.or_null(f.money()),
            "synthetic": _SYNTHETIC,
        },
        lambda p: (
            f"Ride by {p['vehicle']} {p['event']}"
            + (f" from {p['start_dock']}" if p["start_dock"] else "")
            + (f" to {p['end_dock']}" if p["end_dock"] else "")
        ),
        lambda p: [p["start_dock"], p["end_dock"], f"urn:twin:ride:{p['session_id']}"],
        "time",
        lambda p: f"urn:twin:ride:{p['session_id']}:{p['seq']}",
        _ride_rule,
    ),
)
