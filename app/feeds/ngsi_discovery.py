"""What a broker holds, as Proposals: each entity is a thing, each of its changing numbers a stream.   Thread: any."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.feeds.discovery import Proposal
from app.feeds.intake import printable
from app.feeds.ngsi_entity import Entity
from app.feeds.ngsi_vocabulary import Meaning, is_stream, label, meaning, model

MAX_PROPOSALS = 20_000
_BELONGS = (
    "refBuilding",
    "building",
    "controlledAsset",
    "isPartOf",
    "locatedIn",
    "containedInPlace",
    "refDevice",
)


def proposals(entities: Iterable[Entity], known: Collection[str]) -> list[Proposal]:
    """Ordered by thing, then label. known: keys that the catalogue has. A meter that names its building says so in
    thing_label, and stands where the building stands when it has no place of its own."""
    things = {entity.id: entity for entity in entities}
    found: dict[str, Proposal] = {}
    for entity in things.values():
        owner = _owner(entity)
        there = things.get(owner)
        place = entity.lonlat or (there.lonlat if there else None)
        for number in entity.found:
            if len(found) >= MAX_PROPOSALS:
                break
            if not is_stream(entity.type, number.attribute, number.sub):
                continue
            told = _told(entity, number.attribute, number.sub)
            found[number.key] = Proposal(
                key=number.key[:1000],
                label=printable(label(number.attribute, number.sub)),
                thing=entity.id,
                thing_label=_label(entity, owner, there),
                kind=model(entity.type).kind,
                quantity=told.quantity,
                unit=printable(number.unit or told.unit),
                period_s=model(entity.type).period_s,
                lonlat=place,
                value=number.value,
                is_known=number.key in known,
            )
    return sorted(found.values(), key=lambda p: (p.thing, p.label))


def _told(entity: Entity, attribute: str, sub: str) -> Meaning:
    """A DeviceMeasurement says in words what its one number is."""
    if attribute == "numValue" and not sub:
        said = entity.texts.get(f"{entity.id}#controlledProperty", "")
        return Meaning(meaning("", said).quantity, entity.texts.get(f"{entity.id}#unit", ""))
    return meaning(entity.type, attribute, sub)


def _label(entity: Entity, owner: str, there: Entity | None) -> str:
    name = entity.texts.get(f"{entity.id}#name", "").strip() or entity.id.rpartition(":")[2]
    if not owner:
        return printable(name)
    building = there.texts.get(f"{owner}#name", "").strip() if there else ""
    return printable(f"{name} ({building or owner.rpartition(':')[2]})")


def _owner(entity: Entity) -> str:
    links = dict(reversed(entity.links))
    return next((links[name] for name in _BELONGS if name in links), "")
