"""What records, levels and checks are called on the screen.   Thread: any; pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from app.model.language import mark, tr
from app.model.ledger import Level
from app.model.times import NS, format_time

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "twin.readings.batch/1": mark("Readings"),
        "twin.operator.action/1": mark("Action"),
        "twin.alarm.ack/1": mark("Alarm"),
        "twin.energy.bid/1": mark("Bid"),
        "twin.energy.trade/1": mark("Trade"),
        "twin.invoice/1": mark("Invoice"),
        "twin.flex.call/1": mark("Flexibility"),
        "twin.ev.session/1": mark("Charging"),
        "twin.ev.session/2": mark("Charging"),
        "twin.mobility.session/1": mark("Ride"),
        "twin.data.offer/1": mark("Offer"),
        "twin.data.purchase/1": mark("Purchase"),
        "twin.device.identity/1": mark("Device"),
        "twin.key.rotation/1": mark("New key"),
        "twin.anchor.batch/1": mark("Anchor"),
        "twin.history.thinned/1": mark("Thinned"),
    }
)
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (mark("All"), ()),
    (mark("Readings"), ("twin.readings.*",)),
    (mark("Market"), ("twin.energy.*", "twin.invoice/*", "twin.flex.*")),
    (mark("Mobility"), ("twin.ev.*", "twin.mobility.*")),
    (mark("Data"), ("twin.data.*",)),
    (mark("Devices"), ("twin.device.*",)),
    (mark("Actions"), ("twin.operator.*", "twin.alarm.*", "twin.key.*", "twin.history.*", "twin.anchor.*")),
)
LEVELS: Mapping[Level, str] = MappingProxyType(
    {
        Level.V0: mark("reported by the endpoint, checked by nobody here"),
        Level.V1: mark("in the batch that was anchored"),
        Level.V2: mark("the transaction is the one that its sender signed"),
        Level.V3: mark("effects, events and the checkpoint's contents fit together"),
        Level.V4: mark("a committee that is trusted here certified the checkpoint"),
        Level.V5: mark("the committee follows from the one that is pinned"),
        Level.E1: mark("in the log; its checkpoint was not checked"),
        Level.E2: mark("in the log, under a checkpoint that its key signed"),
        Level.E3: mark("the log goes on from what was seen of it before"),
        Level.E4: mark("a witness, or IOTA, holds the checkpoint too"),
    }
)
MOST_FIELDS = 400
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z", re.ASCII)
_SMALL = {"id": "id", "ns": "ns", "kwh": "kWh", "wh": "Wh", "kw": "kW", "evse": "EVSE", "did": "DID"}


def kind_word(kind: str) -> str:
    """`Trade`; of a kind that is not ours its last part."""
    known = tr(KINDS.get(kind))
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
        return tr("yes") if value else tr("no")
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
            found.append((depth, field_word(name), tr("{count} entries", count=len(value))))
            for place, inner in enumerate(value, start=1):
                walk(inner, f"{place}", depth + 1)
        else:
            shown = "–" if isinstance(value, dict | list) else value_text(value, zone)
            found.append((depth, field_word(name), shown))

    walk({key: value for key, value in payload.items() if key != "schema"}, "", 0)
    if len(found) >= MOST_FIELDS:
        found.append(
            (0, "…", tr("more than {most_fields} fields; the bytes hold all", most_fields=MOST_FIELDS))
        )
    return found


def hex_lines(data: bytes, most: int = 8192) -> str:
    """Sixteen bytes a line: place, hex, and the letters that can be shown."""
    lines = []
    for start in range(0, min(len(data), most), 16):
        part = data[start : start + 16]
        text = "".join(chr(b) if 0x20 <= b < 0x7F else "·" for b in part)
        lines.append(f"{start:06x}  {part[:8].hex(' '):<23}  {part[8:].hex(' '):<23}  {text}")
    if len(data) > most:
        lines.append(tr("… {count} bytes more", count=len(data) - most))
    return "\n".join(lines)
