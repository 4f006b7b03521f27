"""Which signals a message of MQTT is for, by its topic and, in JSON, by fields or words in it.   Thread: any.

What Signal.key may be, below the feed's prefix:

    ""                                    the feed's `topic` template says it, such as {asset}/{quantity}
    "station/1/no2"                       the topic whose message is this signal's reading
    "station/1#$.air.no2"                 one field of a JSON message that carries several signals
    "station/1#NO2"                       the readings that the feed's map.signal gives this word

`plain` is for the payloads of mqtt_payload.py and is what 50,000 messages a second go through; `mapped` is for the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from app.feeds.feed import FeedMisconfigured
from app.feeds.fields import BadFields, BadPath, FieldMap, Found, Path
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_options import Options
from app.feeds.unit_conversion import Conversion
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.quality import Quality
from app.model.signal import Signal

_decode = msgspec.json.Decoder().decode


@dataclass(slots=True)
class Mapped:
    """What one topic's JSON is good for.   fields: each signal's own map and row.   words: rows by map.signal's word.
    row: of the signal that all readings are for, where there are no words."""

    map: FieldMap | None = None
    fields: list[tuple[FieldMap, int]] = field(default_factory=list)
    words: dict[str, int] = field(default_factory=dict)
    row: int | None = None


@dataclass(slots=True)
class Routes:
    plain: dict[str, int] = field(default_factory=dict)
    mapped: dict[str, Mapped] = field(default_factory=dict)

    def knows(self, topic: str) -> bool:
        return topic in self.plain or topic in self.mapped


class Reader:
    """Reads a mapped topic's message.   put: as Intake.put.   reject: takes a word and the topic."""

    def __init__(
        self,
        catalogue: Catalogue,
        put: Callable[[int, int, float, Quality], None],
        reject: Callable[[str, str], None],
    ) -> None:
        self._put = put
        self._reject = reject
        self._convert = Conversion(catalogue)

    def read(self, route: Mapped, topic: str, payload: bytes, now_ns: int, is_kept: bool) -> None:
        """is_kept: the broker kept it; a reading without a time of its own is then UNCERTAIN."""
        if not payload:
            self._reject("empty", topic)
            return
        try:
            document = _decode(payload)
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
            self._reject("not json", topic)
            return
        for field_map, row in route.fields:
            for found in self._found(field_map, document, topic):
                self._take(row, found, topic, now_ns, is_kept)
        if route.map is not None:
            for found in self._found(route.map, document, topic):
                row_or_none = route.words.get(found.signal) if route.words else route.row
                if row_or_none is None:
                    self._reject("unknown signal", f"{topic}#{found.signal}")
                else:
                    self._take(row_or_none, found, topic, now_ns, is_kept)

    def _found(self, field_map: FieldMap, document: Any, topic: str) -> list[Found]:
        try:
            found, refused = field_map.read(document)
        except BadFields as error:
            self._reject(str(error), topic)
            return []
        for why in refused:
            self._reject(why, topic)
        return found

    def _take(self, row: int, found: Found, topic: str, now_ns: int, is_kept: bool) -> None:
        value, quality, t_ns = found.value, found.quality, found.t_ns
        if found.unit:
            converted = self._convert(row, found.unit, value)
            if converted is None:
                self._reject("unit does not fit", topic)
                return
            value = converted
        if t_ns is None:
            t_ns = now_ns
            if is_kept and quality is Quality.GOOD:
                quality = Quality.UNCERTAIN
        self._put(row, t_ns, value, quality)


def routes(address: Address, spec: FeedSpec, options: Options, catalogue: Catalogue) -> Routes:
    """For the signals that name this feed, or all where none does. Raises FeedMisconfigured."""
    own = catalogue.rows_of_feed(spec.name)
    made = Routes()
    takers: dict[tuple[str, str], str] = {}
    for row in own or range(len(catalogue)):
        signal = catalogue.signals[row]
        has_own_key = bool(own) and signal.key not in ("", signal.id)
        below, sign, inside = (
            signal.key.partition("#") if has_own_key else (topic_of(signal, options.topic), "", "")
        )
        below = below.strip("/")
        if not below or any(mark in below for mark in "{}+#\0"):
            raise FeedMisconfigured(
                f"Feed '{spec.name}': topic '{below if has_own_key else options.topic}' must hold no + or #, and of {{}} only {{asset}}, {{quantity}}, {{id}}, {{key}}"
            )
        topic = address.topic(below)
        field_map = options.map
        if not sign and field_map is not None and "signal" in field_map.parts:
            inside = quantity_of(signal)  # the word that tells it from others of its topic
        if takers.setdefault((topic, inside), signal.id) != signal.id:
            raise FeedMisconfigured(
                f"Feed '{spec.name}': topic '{below if has_own_key else options.topic}' does not tell '{signal.id}' from another signal"
            )
        _add(made, topic, inside, row, field_map, spec.name, signal)
    return made


def proof_topics(address: Address, template: str, catalogue: Catalogue) -> dict[str, str]:
    """Asset by the topic on which its device proves who it is. An asset whose name is no level of a topic has none."""
    return {
        address.topic(template.replace("{asset}", asset.id).strip("/")): asset.id
        for asset in catalogue.assets
        if not any(sign in asset.id for sign in "/+#\0")
    }


def _add(
    made: Routes, topic: str, inside: str, row: int, field_map: FieldMap | None, feed: str, signal: Signal
) -> None:
    if not inside and field_map is None:
        made.plain[topic] = row
        return
    route = made.mapped.setdefault(topic, Mapped())
    if inside.startswith("$"):
        try:
            path = Path.parse(inside)
        except BadPath as error:
            raise FeedMisconfigured(f"Feed '{feed}': key of '{signal.id}': {error}") from error
        if field_map is None:
            route.fields.append((FieldMap({"value": path}), row))
        else:
            parts = {name: part for name, part in field_map.parts.items() if name != "signal"}
            route.fields.append((replace(field_map, parts={**parts, "value": path}), row))
        return
    if field_map is None:
        raise FeedMisconfigured(
            f"Feed '{feed}': key of '{signal.id}' names '{inside[:40]}' after #; write a path such as #$.value, or give map.signal"
        )
    route.map = field_map
    if inside:
        if "signal" not in field_map.parts:
            raise FeedMisconfigured(
                f"Feed '{feed}': key of '{signal.id}' names a word after #, which needs map.signal"
            )
        route.words[inside] = row
    else:
        route.row = row


def topic_of(signal: Signal, template: str) -> str:
    """A signal's topic below the prefix."""
    for word, value in (
        ("{asset}", signal.asset),
        ("{quantity}", quantity_of(signal)),
        ("{id}", signal.id),
        ("{key}", signal.key),
    ):
        template = template.replace(word, value)
    return template


def quantity_of(signal: Signal) -> str:
    """What follows the dot in its id."""
    return signal.id.partition(".")[2] or signal.quantity


def fields_of(route: Mapped) -> Iterator[str]:
    """The part of the keys after # that this topic is read for."""
    for field_map, _ in route.fields:
        yield str(field_map.parts["value"])
    yield from route.words
