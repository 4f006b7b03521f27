"""One NGSI-LD entity -> its numbers, in whichever representation it comes (ETSI GS CIM 009).   Thread: any.

Told apart attribute by attribute, since brokers and gateways mix them:

    normalized   "power": {"type": "Property", "value": 3.1, "unitCode": "KWT", "observedAt": "2026-11-22T04:30:00Z"}
    concise      "power": {"value": 3.1, "unitCode": "KWT", "observedAt": "2026-11-22T04:30:00Z"}
    key-values   "power": 3.1
    temporal     "power": [{"type": "Property", "value": 3.1, "observedAt": ...}, ...]
    temporal     "power": {"type": "Property", "values": [[3.1, "2026-11-22T04:30:00Z"], ...]}

Keys are what Signal.key must be: `entity#power`, `entity#power.L1` for a member of a value, `entity#power.accuracy` for a
property of the property, `entity#power.0` in an array, `entity#power[urn:dataset]` for one instance of several.
A number written as text is refused: what made it text is not known. True and false are 1 and 0.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from app.feeds.ngsi_geo import is_geometry, representative_point
from app.feeds.ngsi_terms import Terms
from app.feeds.ngsi_time import entity_time, read_time

MAX_DEPTH = 5  # of values in values and properties of properties
MAX_ITEMS = 64  # of an array of numbers
MAX_FOUND = 20_000  # numbers of one entity; a temporal page holds many instances
MAX_NAME = 200
MAX_TEXT = 200
DELETED = "urn:ngsi-ld:null"

# tuples, since what stands under `type` in a payload may be a list, which no set can be asked for
_LINKS = ("Relationship", "ListRelationship")
_KINDS = (
    "Property",
    "JsonProperty",
    "ListProperty",
    "GeoProperty",
    "LanguageProperty",
    "VocabProperty",
    *_LINKS,
)
_VALUES = ("value", "json", "valueList", "values")
_SKIPPED = {"languageMap", "vocab", "languageMaps", "vocabs"}
_OWN = {
    "type", "value", "json", "valueList", "values", "object", "objectList", "objects", "objectType", "observedAt",
    "unitCode", "datasetId", "createdAt", "modifiedAt", "deletedAt", "instanceId", "previousValue", "previousObject",
    "@context", "@type", "valueType", "lang", "entity", "scope", *_SKIPPED,
}  # fmt: skip
_ENTITY_OWN = {
    "id", "type", "@id", "@type", "@context", "createdAt", "modifiedAt", "deletedAt", "scope",
    "dateCreated", "dateModified", "dateObserved", "dateObservedFrom", "dateObservedTo",
}  # fmt: skip
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?")


class BadEntity(ValueError):
    """Not an entity at all; the message is a short fixed word of ours, fit for counting."""


@dataclass(frozen=True, slots=True)
class Found:
    """One number.   key: see the module.   attribute, sub: its parts in short form.   t_ns: None where nothing says when.
    unit: UN/CEFACT code as sent, or ""."""

    key: str
    attribute: str
    sub: str
    value: float
    t_ns: int | None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """What made no number.   why: a fixed word of ours.   key: where."""

    why: str
    key: str


@dataclass(slots=True)
class Entity:
    """found, problems: in the order of the payload.   texts: key -> text of attributes that are words, shortened.
    links: (attribute, id of the other entity).   lonlat: degrees WGS 84, of a point on or in its geometry.
    modified_ns: when the broker last wrote any of it, where it says so.   type_sent: the type as it came."""

    id: str
    type: str
    found: list[Found] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    links: list[tuple[str, str]] = field(default_factory=list)
    lonlat: tuple[float, float] | None = None
    modified_ns: int | None = None
    type_sent: str = ""


@dataclass(frozen=True, slots=True)
class _At:
    """Where in an entity the walk stands."""

    attribute: str
    sub: str = ""
    dataset: str = ""
    t_ns: int | None = None
    unit: str = ""
    depth: int = 0

    @property
    def tail(self) -> str:
        dataset = f"[{self.dataset}]" if self.dataset else ""
        return f"{self.attribute}{dataset}{'.' if self.sub else ''}{self.sub}"


def parse(entity: object, terms: Terms, zone: ZoneInfo) -> Entity:
    """Never raises but BadEntity. zone: of times that the entity writes without one."""
    if not isinstance(entity, dict):
        raise BadEntity("not an entity")
    ident = entity.get("id", entity.get("@id"))
    if not isinstance(ident, str) or not 0 < len(ident) <= 2 * MAX_NAME:
        raise BadEntity("entity without id")
    if "@context" in entity:
        terms = terms.within(entity["@context"])
    sent = _type_of(entity)
    walk = _Walk(Entity(ident, terms.short(sent)[:MAX_NAME], type_sent=sent), terms, zone)
    walk.entity_time(entity)
    for name, attribute in entity.items():
        if not isinstance(name, str) or name in _ENTITY_OWN:
            continue
        short = terms.short(name)
        if not 0 < len(short) <= MAX_NAME or not short.isprintable():
            walk.problem("bad name", _At(""))
        elif short not in _ENTITY_OWN:
            walk.attribute(attribute, _At(short, t_ns=None))
    if "deletedAt" in entity and not walk.entity.found:
        walk.problem("deleted", _At(""))
    return walk.entity


class _Walk:
    """The walk over one entity; collects into `entity`."""

    def __init__(self, entity: Entity, terms: Terms, zone: ZoneInfo) -> None:
        self.entity = entity
        self._terms = terms
        self._zone = zone
        self._observed: int | None = None  # what the entity says of all its attributes
        self._modified: int | None = None
        self._is_full = False

    def entity_time(self, entity: Mapping[str, object]) -> None:
        named = {self._terms.short(k): v for k, v in entity.items() if isinstance(k, str)}
        self._observed, self._modified, bad = entity_time(named, self._zone)
        for name in bad:
            self.problem("time not understood", _At(name))

        self._wrote(entity.get("modifiedAt"))

    def _wrote(self, raw: object) -> None:
        t_ns = read_time(raw, self._zone)
        if t_ns is not None:
            self.entity.modified_ns = max(t_ns, self.entity.modified_ns or t_ns)

    def problem(self, why: str, at: _At) -> None:
        if len(self.entity.problems) < MAX_FOUND:
            tail = at.tail
            self.entity.problems.append(Problem(why, f"{self.entity.id}#{tail}" if tail else self.entity.id))

    def attribute(self, raw: object, at: _At) -> None:
        """One attribute or property of a property, in any representation."""
        if at.depth > MAX_DEPTH:
            self.problem("nested too deep", at)
        elif isinstance(raw, list) and _are_instances(raw):
            for instance in raw:
                self._instance(instance, at)
        elif isinstance(raw, dict) and _is_instance(raw):
            self._instance(raw, at)
        else:
            self._value(raw, at)

    def _instance(self, raw: dict[str, object], at: _At) -> None:
        """Normalized and concise are one: `type` is all that concise leaves out."""
        dataset, unit = raw.get("datasetId"), raw.get("unitCode")
        self._wrote(raw.get("modifiedAt"))
        at = _At(
            at.attribute,
            at.sub,
            dataset[:MAX_NAME] if isinstance(dataset, str) and not at.dataset else at.dataset,
            self._time_of(raw, at),
            unit[:MAX_NAME] if isinstance(unit, str) else "",
            at.depth,
        )
        links = raw.get("object", raw.get("objectList", raw.get("objects")))
        if raw.get("type") in _LINKS or links is not None:
            self._links(links, at)
        elif not (raw.keys() & _SKIPPED or raw.get("type") in ("LanguageProperty", "VocabProperty")):
            for name in _VALUES:
                if name in raw:
                    self._values(raw[name], at) if name == "values" else self._value(raw[name], at)
                    break
            else:
                self.problem("deleted" if "deletedAt" in raw else "no value", at)
        for name, inner in raw.items():
            if isinstance(name, str) and name not in _OWN:
                self.attribute(inner, self._below(at, self._terms.short(name), unit=""))

    def _values(self, raw: object, at: _At) -> None:
        """The simplified temporal form: pairs of value and time."""
        if not isinstance(raw, list):
            self.problem("wrong fields", at)
            return
        for pair in raw[:MAX_FOUND]:
            if not isinstance(pair, list) or len(pair) < 2:
                self.problem("wrong fields", at)
                continue
            t_ns = read_time(pair[1], self._zone)
            if t_ns is None:
                self.problem("time not understood", at)
                continue
            self._value(pair[0], _At(at.attribute, at.sub, at.dataset, t_ns, at.unit, at.depth))

    def _value(self, raw: object, at: _At) -> None:
        if isinstance(raw, (int, float)):  # bool is an int: 1 and 0
            self._number(raw, at)
        elif isinstance(raw, str):
            self._text(raw, at)
        elif raw is None:
            self.problem("no value", at)
        elif at.depth > MAX_DEPTH:
            self.problem("nested too deep", at)
        elif isinstance(raw, dict):
            self._members(raw, at)
        elif isinstance(raw, list):
            if len(raw) > MAX_ITEMS:
                self.problem("array too long", at)
            for place, item in enumerate(raw[:MAX_ITEMS]):
                self._value(item, self._below(at, str(place)))
        else:
            self.problem("wrong fields", at)

    def _members(self, raw: dict[str, object], at: _At) -> None:
        if is_geometry(raw):
            self._geometry(raw, at)
        elif "@value" in raw:
            self._value(raw["@value"], _At(at.attribute, at.sub, at.dataset, at.t_ns, at.unit, at.depth + 1))
        else:
            for name, inner in raw.items():
                if isinstance(name, str) and not name.startswith("@") and 0 < len(name) <= MAX_NAME:
                    self._value(inner, self._below(at, name))

    def _number(self, value: float, at: _At) -> None:
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if not math.isfinite(number):
            self.problem("not finite", at)
        elif len(self.entity.found) < MAX_FOUND:
            t_ns = at.t_ns if at.t_ns is not None else self._whole_time
            self.entity.found.append(
                Found(f"{self.entity.id}#{at.tail}", at.attribute, at.sub, number, t_ns, at.unit)
            )
        elif not self._is_full:
            self._is_full = True
            self.problem("too many values", at)

    def _text(self, text: str, at: _At) -> None:
        if text == DELETED:
            self.problem("deleted", at)
        elif len(text) <= 64 and _NUMBER.fullmatch(text.strip()):
            self.problem("number as text", at)
        elif len(self.entity.texts) < MAX_FOUND:
            self.entity.texts[f"{self.entity.id}#{at.tail}"] = text[:MAX_TEXT]

    def _links(self, raw: object, at: _At) -> None:
        for target in raw if isinstance(raw, list) else [raw]:
            if isinstance(target, dict):
                target = target.get("object")
            if isinstance(target, str) and target != DELETED and len(self.entity.links) < MAX_ITEMS:
                self.entity.links.append((at.tail, target[: 2 * MAX_NAME]))

    def _geometry(self, raw: Mapping[str, object], at: _At) -> None:
        point = representative_point(raw)
        if point is None:
            self.problem("bad place", at)
        elif at.depth == 0 and (self.entity.lonlat is None or at.attribute == "location"):
            self.entity.lonlat = point

    @property
    def _whole_time(self) -> int | None:
        return self._observed if self._observed is not None else self._modified

    def _time_of(self, raw: Mapping[str, object], at: _At) -> int | None:
        """observedAt of its own; else of the attribute around it; else of the entity; else when the broker last wrote it."""
        if (observed := raw.get("observedAt")) is not None:
            t_ns = read_time(observed, self._zone)
            if t_ns is not None:
                return t_ns
            self.problem("time not understood", at)
        if at.t_ns is not None:
            return at.t_ns
        if self._observed is not None:
            return self._observed
        return read_time(raw.get("modifiedAt"), self._zone)

    def _below(self, at: _At, name: str, unit: str | None = None) -> _At:
        sub = f"{at.sub}.{name}" if at.sub else name
        return _At(
            at.attribute, sub[:MAX_NAME], at.dataset, at.t_ns, at.unit if unit is None else unit, at.depth + 1
        )


def _is_instance(raw: Mapping[str, object]) -> bool:
    """A normalized or concise attribute, rather than a value that happens to be an object."""
    if raw.get("type") in _KINDS:
        return True
    if is_geometry(raw) or "@value" in raw:
        return False
    return not raw.keys().isdisjoint(("value", "object", "valueList", "objectList", "json", *_SKIPPED))


def _are_instances(raw: list[object]) -> bool:
    return bool(raw) and all(isinstance(item, dict) and _is_instance(item) for item in raw)


def _type_of(entity: Mapping[str, object]) -> str:
    kinds = entity.get("type", entity.get("@type"))
    for kind in kinds[:MAX_ITEMS] if isinstance(kinds, list) else [kinds]:
        if isinstance(kind, str):
            return kind[: 2 * MAX_NAME]
    return ""


def parse_all(payload: object, terms: Terms, zone: ZoneInfo) -> Iterator[Entity | Problem]:
    """Each entity of an answer: a list of them or a single one. What is none becomes a Problem."""
    for item in payload if isinstance(payload, list) else [payload]:
        try:
            yield parse(item, terms, zone)
        except BadEntity as error:
            yield Problem(str(error), "")
