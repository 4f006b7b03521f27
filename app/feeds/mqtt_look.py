"""What there is under an MQTT prefix, for a person to choose from: topics, fields of JSON, how often they come.   Thread: one.

    look = Look(address, routes, field_map); look.message(topic, payload, is_kept) ...; look.proposals()

A broker cannot be asked what it has; one listens. Bounded to MAX_STREAMS streams of at most MAX_FIELDS to a topic.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from app.feeds.discovery import Proposal
from app.feeds.field_path import BadFields, leaves
from app.feeds.fields import FieldMap
from app.feeds.intake import printable
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_payload import MAX_NUMBER
from app.feeds.mqtt_routes import Routes, fields_of

MAX_STREAMS = 5000
MAX_FIELDS = 64
MAX_KEY = 400  # characters; nobody can confirm a longer one
_TIMES = frozenset(
    [
        "t",
        "ts",
        "time",
        "timestamp",
        "at",
        "date",
        "datetime",
        "ms",
        "epoch",
        "time_ms",
        "observedat",
        "sent",
        "received",
    ]
)
_OWN = frozenset(["t", "v", "q"])
_UNITS = ("unit", "units", "uom", "unitCode", "unit_of_measurement", "u")
_QUANTITIES = {
    "power": "power", "power_kw": "power", "power_w": "power", "energy": "energy", "energy_kwh": "energy", "temperature": "temperature",
    "temp": "temperature", "humidity": "humidity", "rh": "humidity", "pressure": "pressure", "co2": "co2", "no2": "no2", "o3": "o3",
    "pm25": "pm25", "pm2_5": "pm25", "pm2.5": "pm25", "pm10": "pm10", "pm1": "pm1", "soc": "soc", "voltage": "voltage", "current": "current",
    "irradiance": "irradiance", "noise": "noise", "wind_speed": "wind_speed",
}  # fmt: skip

_decode = msgspec.json.Decoder().decode


@dataclass(slots=True)
class _Stream:
    unit: str
    value: float
    first: float
    last: float
    count: int = 1  # live ones; a retained value says nothing on how often it comes
    is_own_topic: bool = True


class Look:
    def __init__(
        self,
        address: Address,
        routes: Routes,
        field_map: FieldMap | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._prefix = address.topic("")
        self._routes = routes
        self._map = field_map
        self._monotonic = monotonic
        self._streams: dict[tuple[str, str], _Stream] = {}

    def message(self, topic: str, payload: bytes, is_kept: bool) -> None:
        below = topic[len(self._prefix) :].strip("/") if topic.startswith(self._prefix) else ""
        if not below or "\0" in below:
            return
        now = self._monotonic()
        for inside, value, unit in self._values(payload):
            if len(below) + len(inside) > MAX_KEY:
                continue
            stream = self._streams.get((below, inside))
            if stream is None:
                if len(self._streams) < MAX_STREAMS:
                    self._streams[below, inside] = _Stream(unit, value, now, now, 0 if is_kept else 1)
                continue
            stream.value, stream.unit = value, unit or stream.unit
            if not is_kept:
                stream.first = stream.first if stream.count else now
                stream.last = now
                stream.count += 1

    def proposals(self) -> tuple[Proposal, ...]:
        return tuple(
            sorted(
                (self._proposal(below, inside, stream) for (below, inside), stream in self._streams.items()),
                key=lambda p: (p.thing, p.label, p.key),
            )
        )

    def _values(self, payload: bytes) -> Iterator[tuple[str, float, str]]:
        """(what follows # in the key, value, unit)."""
        if payload[:1] not in (b"{", b"["):
            if (value := _number(payload)) is not None:
                yield "", value, ""
            return
        try:
            document = _decode(payload)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            return
        if self._map is not None:
            yield from self._mapped(self._map, document)
            return
        item = document[-1] if isinstance(document, list) and document else document
        if isinstance(item, dict) and _is_number(item.get("v")) and (item.keys() <= _OWN or "t" in item):
            yield "", float(item["v"]), ""  # our own form, alone or in an array
            return
        unit = _unit_of(document)
        found = 0
        for path, value in leaves(document, limit=10 * MAX_FIELDS):
            name = path.steps[-1] if path.steps else ""
            if not _is_number(value) or (isinstance(name, str) and name.lower() in _TIMES):
                continue
            found += 1
            if found > MAX_FIELDS:
                return
            inside = _inner(document, path.steps[:-1])
            yield str(path), float(value), _unit_of(inside) or (unit if found == 1 else "")

    def _mapped(self, field_map: FieldMap, document: Any) -> Iterator[tuple[str, float, str]]:
        try:
            found, _ = field_map.read(document)
        except BadFields:
            return
        for one in found[-MAX_FIELDS:]:
            yield one.signal, one.value, one.unit

    def _proposal(self, below: str, inside: str, stream: _Stream) -> Proposal:
        parent, _, last = below.rpartition("/")
        # a topic with several fields is a thing itself
        thing, label = (below, inside) if inside else (parent, last)
        name = _tail(inside) if inside else last
        count = stream.count
        route = self._routes.mapped.get(self._prefix + below)
        topic = f"{self._prefix}{below}"
        is_known = (
            topic in self._routes.plain if not inside else route is not None and inside in fields_of(route)
        )
        return Proposal(
            key=f"{below}#{inside}" if inside else below,
            label=printable(_tail(label) if inside else label),
            thing=printable(thing),
            thing_label=printable(thing.rpartition("/")[2]),
            quantity=_QUANTITIES.get(name.lower().replace("-", "_").replace(" ", "_"), ""),
            unit=printable(stream.unit),
            period_s=round((stream.last - stream.first) / (count - 1), 3) if count > 1 else 0.0,
            value=stream.value,
            is_known=is_known,
        )


def _number(payload: bytes) -> float | None:
    if not payload or len(payload) > MAX_NUMBER or b"_" in payload:
        return None
    try:
        value = float(payload)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e300


def _unit_of(document: object) -> str:
    if isinstance(document, dict):
        for name in _UNITS:
            if isinstance(unit := document.get(name), str) and len(unit) <= 40:
                return unit
    return ""


def _inner(document: Any, steps: tuple[Any, ...]) -> Any:
    for step in steps:
        document = document[step]
    return document


def _tail(path: str) -> str:
    """The last name of a path or a word."""
    return path.removesuffix("']").rpartition("['")[2].rpartition(".")[2].partition("[")[0] or path
