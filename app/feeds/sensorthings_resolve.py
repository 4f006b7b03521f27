"""From the keys of signals to Datastreams: by id, or by `thing name/datastream name`.   Thread: the fetch loop.

17                  the Datastream's @iot.id, a number
'a-b-c', a-b-c      an id that is text
Quay/Temperature    the Datastream of that name of the Thing of that name
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.feeds.feed import Intake
from app.feeds.gaps import overlap_ns
from app.feeds.http_errors import NotThere, NotUnderstood, TooLarge
from app.feeds.sensorthings_entity import literal, moment, observation, quoted
from app.feeds.sensorthings_service import OBSERVATION, Entity, Service
from app.feeds.sensorthings_take import MAX_SPAN_NS, Stream, conversion
from app.feeds.units import UnitMismatch
from app.model.catalogue import Catalogue
from app.model.signal import Signal

BATCH = 25  # ids in one question: some servers refuse addresses beyond 2000 characters
MAX_SPLITS = 4
UNKNOWN = "unknown datastream"
LATEST = f"Observations($orderby=phenomenonTime desc;$top=1;$select={OBSERVATION})"
_NUMBER = re.compile(r"-?\d{1,18}")


@dataclass(frozen=True, slots=True)
class Found:
    """latest_ns: time of the newest observation there, 0 for none."""

    stream: Stream
    latest_ns: int


def wanted(feed: str, catalogue: Catalogue) -> list[int]:
    """Rows of the feed's own signals; where none names it, of all whose keys can only be a Datastream's."""
    own = catalogue.rows_of_feed(feed)
    if own:
        return list(own)
    keys = [signal.key for signal in catalogue.signals]
    return [row for row, key in enumerate(keys) if _NUMBER.fullmatch(key) or key.startswith("'")]


async def resolve(
    service: Service, catalogue: Catalogue, rows: Sequence[int], asked_overlap_ns: int | None, intake: Intake
) -> list[Found]:
    """What is not found, or comes in a unit that cannot be ours, is rejected once, with its key. Raises FeedLost."""
    by_id: dict[str, list[int]] = {}
    there: dict[int, Entity] = {}
    for row in rows:
        ident = id_of(catalogue.signals[row].key)
        if ident is not None:
            by_id.setdefault(ident, []).append(row)
        elif (named := await _with_name(service, catalogue.signals[row].key)) is not None:
            there[row] = named
    idents = list(by_id)
    for start in range(0, len(idents), BATCH):
        for ident, entity in (await _with_ids(service, idents[start : start + BATCH])).items():
            for row in by_id.get(ident, ()):
                there[row] = entity
    found = []
    for row in rows:
        signal = catalogue.signals[row]
        if row not in there:
            intake.reject(UNKNOWN, where=signal.key)
        elif (one := _found(row, signal, there[row], asked_overlap_ns, intake)) is not None:
            found.append(one)
    return found


def id_of(key: str) -> str | None:
    """The literal of an id, or None for a key that is two names."""
    match = re.fullmatch(r"(?:Datastreams)?\((.+)\)", key)
    inner = match[1] if match else key
    if _NUMBER.fullmatch(inner):
        return inner
    if len(inner) > 2 and inner[0] == inner[-1] == "'":
        return quoted(inner[1:-1].replace("''", "'"))
    return None if "/" in inner else quoted(inner)


def _found(row: int, signal: Signal, entity: Entity, asked: int | None, intake: Intake) -> Found | None:
    ident = literal(entity.get("@iot.id"))
    if ident is None:
        intake.reject(UNKNOWN, where=signal.key)
        return None
    try:
        convert = conversion(entity.get("unitOfMeasurement"), signal)
    except UnitMismatch as error:
        intake.reject("unit cannot be converted", where=f"{signal.key}: {error}")
        return None
    stream = Stream(row, signal, ident, overlap_ns(signal, asked), convert)
    inside = entity.get("Observations")
    for raw in inside[:1] if isinstance(inside, list) else ():
        if not isinstance(one := observation(raw), str):
            stream.span_ns = min(one.span_ns, MAX_SPAN_NS)
    return Found(stream, latest(entity)[0])


def latest(entity: Entity) -> tuple[int, object]:
    """Time and result of the newest observation that an entity tells of; (0, None) for none."""
    inside = entity.get("Observations")
    if isinstance(inside, list) and inside and isinstance(inside[0], dict):
        t_ns = moment(inside[0].get("phenomenonTime") or inside[0].get("resultTime"))
        if t_ns is not None:
            return t_ns, inside[0].get("result")
    return moment(entity.get("phenomenonTime")) or 0, None


async def _with_ids(service: Service, idents: Sequence[str]) -> dict[str, Entity]:
    params = {
        "$filter": " or ".join(f"id eq {ident}" for ident in idents),
        "$expand": LATEST,
        "$top": str(len(idents)),
    }
    found: dict[str, Entity] = {}
    try:
        async for page in service.pages("Datastreams", params, max_pages=len(idents) + 1):
            for entity in page:
                if (ident := literal(entity.get("@iot.id"))) is not None:
                    found[ident] = entity
    except (NotUnderstood, NotThere, TooLarge):  # ids of another kind, or no `or`: one by one
        for ident in idents:
            for more in ({"$expand": LATEST}, {"$top": "1"}):
                try:
                    found[ident] = await service.datastream(ident, more)
                except NotThere:
                    break
                except NotUnderstood:
                    continue
                break
    return found


async def _with_name(service: Service, key: str) -> Entity | None:
    parts = key.split("/")
    for i in range(1, min(len(parts), MAX_SPLITS + 1)):
        thing, name = "/".join(parts[:i]), "/".join(parts[i:])
        asked = f"name eq {quoted(name)} and Thing/name eq {quoted(thing)}"
        try:
            pages = service.pages("Datastreams", {"$filter": asked, "$expand": LATEST, "$top": "2"}, 1)
            async for page in pages:
                if len(page) == 1:
                    return page[0]
                break
        except (NotUnderstood, NotThere):
            return None
    return None
