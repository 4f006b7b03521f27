"""What a SensorThings service holds, as proposals for a person to confirm.   Thread: the fetch loop.

Datastreams with their Thing, its Locations and their ObservedProperty. MultiDatastreams have several results at a time
and are not taken.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from app.feeds.discovery import Proposal
from app.feeds.intake import printable
from app.feeds.ngsi_geo import representative_point
from app.feeds.sensorthings_entity import literal, moment
from app.feeds.sensorthings_resolve import latest
from app.feeds.sensorthings_service import OBSERVATION, Entity, Service

MAX_FOUND = 5000
RECENT = 5  # observations of which the period is read
_WORDS = (
    ("pm25", r"pm ?2[.,_ ]?5"),
    ("pm10", r"pm ?10"),
    ("no2", r"no2|nitrogen dioxide"),
    ("co2", r"co2|carbon dioxide"),
    ("temperature", r"temperature"),
    ("humidity", r"humidity"),
    ("pressure", r"(air|atmospheric|barometric) pressure|^pressure"),
    ("irradiance", r"irradiance|solar radiation|global radiation"),
    ("direction", r"wind direction"),
    ("wind", r"wind ?speed"),
    ("soc", r"state of charge|^soc$"),
    ("energy", r"energy"),
    ("power", r"(?<!reactive )(?<!apparent )power(?! factor)"),
    ("voltage", r"voltage"),
    ("current", r"electric current|^current$"),
    ("price", r"price"),
    ("count", r"\bcount|number of"),
)


async def look(service: Service, known: frozenset[str], asked: str, found: list[Proposal]) -> None:
    """Fills `found`, so that what came before a break is there. Raises FeedLost."""
    recent = f"Observations($orderby=phenomenonTime desc;$top={RECENT};$select={OBSERVATION})"
    params = {
        "$expand": f"ObservedProperty,Thing($expand=Locations),{recent}",
        "$orderby": "id",
        "$top": "100",
    }
    if asked:
        params["$filter"] = asked
    seen: set[str] = set()
    async for page in service.pages("Datastreams", params):
        for entity in page:
            one = proposal(entity, known)
            if one is not None and one.key not in seen:
                seen.add(one.key)
                found.append(one)
        if len(found) >= MAX_FOUND:
            return


def proposal(entity: Entity, known: frozenset[str]) -> Proposal | None:
    ident = literal(entity.get("@iot.id"))
    if ident is None:
        return None
    thing, what = _table(entity.get("Thing")), _table(entity.get("ObservedProperty"))
    unit, name, thing_name = (
        _table(entity.get("unitOfMeasurement")),
        _text(entity.get("name")),
        _text(thing.get("name")),
    )
    value = latest(entity)[1]
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e300
    return Proposal(
        key=ident,
        label=name or _text(what.get("name")) or ident,
        thing=literal(thing.get("@iot.id")) or "",
        thing_label=thing_name,
        quantity=quantity(_text(what.get("name"))) or quantity(name),
        unit=_text(unit.get("symbol")) or _text(unit.get("name")),
        period_s=_period_s(entity.get("Observations")),
        lonlat=_place(thing),
        value=float(value) if is_number and isinstance(value, (int, float)) else float("nan"),
        is_known=ident in known or ident.strip("'") in known or f"{thing_name}/{name}" in known,
    )


def quantity(text: str) -> str:
    """Our standard word, or "" where none is meant for certain."""
    low = text.lower().replace("₂", "2").replace("₁₀", "10")
    return next((word for word, pattern in _WORDS if re.search(pattern, low)), "")


def _place(thing: Mapping[str, object]) -> tuple[float, float] | None:
    places = thing.get("Locations")
    for place in places[:8] if isinstance(places, list) else ():
        geometry = _table(_table(place).get("location"))
        if geometry.get("type") == "Feature":
            geometry = _table(geometry.get("geometry"))
        if geometry and (point := representative_point(geometry)) is not None:
            return point
    return None


def _period_s(observations: object) -> float:
    """The middle of the steps between the newest observations, 0 where there are fewer than two."""
    rows = observations if isinstance(observations, list) else []
    times = {t for t in (moment(_table(one).get("phenomenonTime")) for one in rows) if t is not None}
    steps = sorted(b - a for a, b in pairwise(sorted(times)))
    return steps[len(steps) // 2] / 1e9 if steps else 0.0


def _table(raw: object) -> Mapping[str, object]:
    return raw if isinstance(raw, Mapping) else {}


def _text(raw: object) -> str:
    return printable(raw) if isinstance(raw, str) else ""
