"""What records, levels and checks are called on the screen.   Thread: any; pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from app.model.ledger import Level
from app.model.times import NS, format_time

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "twin.readings.batch/1": "Readings",
        "twin.operator.action/1": "Action",
        "twin.alarm.ack/1": "Alarm",
        "twin.energy.bid/1": "Bid",
        "twin.energy.trade/1": "Trade",
        "twin.invoice/1": "Invoice",
        "twin.flex.call/1": "Flexibility",
        "twin.ev.session/1": "Charging",
        "twin.ev.session/2": "Charging",
        "twin.mobility.session/1": "Ride",
        "twin.data.offer/1": "Offer",
        "twin.data.purchase/1": "Purchase",
        "twin.device.identity/1": "Device",
        "twin.key.rotation/1": "New key",
        "twin.anchor.batch/1": "Anchor",
        "twin.history.thinned/1": "Thinned",
    }
)
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("All", ()),
    ("Readings", ("twin.readings.*",)),
    ("Market", ("twin.energy.*", "twin.invoice/*", "twin.flex.*")),
    ("Mobility", ("twin.ev.*", "twin.mobility.*")),
    ("Data", ("twin.data.*",)),
    ("Devices", ("twin.device.*",)),
    ("Actions", ("twin.operator.*", "twin.alarm.*", "twin.key.*", "twin.history.*", "twin.anchor.*")),
)
LEVELS: Mapping[Level, str] = MappingProxyType(
    {
        Level.V0: "reported by the endpoint, checked by nobody here",
        Level.V1: "in the batch that was anchored",
        Level.V2: "the transaction is the one that its sender signed",
        Level.V3: "effects, events and the checkpoint's contents fit together",
        Level.V4: "a committee that is trusted here certified the checkpoint",
        Level.V5: "the committee follows from the one that is pinned",
        Level.E1: "in the log; its checkpoint was not checked",
        Level.E2: "in the log, under a checkpoint that its key signed",
        Level.E3: "the log goes on from what was seen of it before",
        Level.E4: "a witness, or IOTA, holds the checkpoint too",
    }
)
MOST_FIELDS = 400
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z", re.ASCII)
_SMALL = {"id": "id", "ns": "ns", "kwh": "kWh", "wh": "Wh", "kw": "kW", "evse": "EVSE", "did": "DID"}


def kind_word(kind: str) -> str:
    """`Trade`; of a kind that is not ours its last part."""
    known = KINDS.get(kind)
    return known if known is not None else kind.rpartition("::")[2].rpartition(".")[2][:40] or kind[:40]


def level_word(level: Level | None) -> str:
    return "–" if level is None else str(level)


def field_word(name: str) -> str:
    """`energy_wh` -> `Energy Wh`."""
    words = [_SMALL.get(word, word) for word in name.replace("-", "_").split("_") if word]
    text = " ".join(words)
    return text[:1].upper() + text[1:]


def value_text(value: Any, zone: ZoneInfo) -> str:
    """Of a field that holds no others. Times in the district's zone."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}".replace(",", "\u2009")
    text = str(value)
    if _TIME.fullmatch(text):
        try:
            moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
            return format_time(int(moment.timestamp()) * NS, zone)
        except (ValueError, OverflowError):
            return text
    return text


def fields_of(payload: Mapping[str, Any], zone: ZoneInfo) -> list[tuple[int, str, str]]:
    """(depth, name, value) in the order of the record, without its schema; bounded."""
    found: list[tuple[int, str, str]] = []

    def walk(value: Any, name: str, depth: int) -> None:
        if len(found) >= MOST_FIELDS:
            return
        if isinstance(value, dict) and value and depth < 8:
            if name:
                found.append((depth, field_word(name), ""))
            for key, inner in value.items():
                walk(inner, str(key), depth + 1 if name else depth)
        elif isinstance(value, list) and value and depth < 8:
            if all(not isinstance(one, dict | list) for one in value):
                found.append(
                    (depth, field_word(name), ", ".join(value_text(one, zone) for one in value[:40]))
                )
                return
            found.append((depth, field_word(name), f"{len(value)} entries"))
            for place, inner in enumerate(value, start=1):
                walk(inner, f"{place}", depth + 1)
        else:
            shown = "–" if isinstance(value, dict | list) else value_text(value, zone)
            found.append((depth, field_word(name), shown))

    walk({key: value for key, value in payload.items() if key != "schema"}, "", 0)
    if len(found) >= MOST_FIELDS:
        found.append((0, "…", f"more than {MOST_FIELDS} fields; the bytes hold all"))
    return found


def hex_lines(data: bytes, most: int = 8192) -> str:
    """Sixteen bytes a line: place, hex, and the letters that can be shown."""
    lines = []
    for start in range(0, min(len(data), most), 16):
        part = data[start : start + 16]
        text = "".join(chr(b) if 0x20 <= b < 0x7F else "·" for b in part)
        lines.append(f"{start:06x}  {part[:8].hex(' '):<23}  {part[8:].hex(' '):<23}  {text}")
    if len(data) > most:
        lines.append(f"… {len(data) - most} bytes more")
    return "\n".join(lines)
