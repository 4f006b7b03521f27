"""Houses of a street: an outer and an inner wall, a roof profile across, in the manner of an age.   xy metres of the place.

A Manner says how houses of one age are built, a Pattern how a block or a row is cut and which manners it mixes.
Thread: any.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from shapely import Polygon

from maps.demo.kit.cityjson import Face
from maps.demo.kit.house import House, chance
from maps.demo.kit.land import Land
from maps.demo.kit.solids import (
    Profile,
    Xy,
    box,
    double_pile,
    gabled,
    mansard,
    orient,
    parapet,
    rect,
    shed,
    strip_solid,
)

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Manner:
    """How houses of an age are built; weights by word.

    roofs: gabled, mansard, flat, shed (falling to the court), double_pile (two ridges behind a parapet).
    storey_m, years, pitch_deg: from, to.   colours: for walls by facade, roof_colours: for pitched roofs; () for the usual.
    """

    roofs: Weights
    facades: Weights
    uses: Weights = field(default_factory=lambda: MappingProxyType({"residential": 1.0}))
    years: tuple[int, int] = (1868, 1938)
    storey_m: tuple[float, float] = (3.3, 3.7)
    pitch_deg: tuple[float, float] = (30.0, 41.0)
    colours: Mapping[str, Sequence[str]] = field(default_factory=lambda: MappingProxyType({}))
    roof_colours: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """How a block or row is cut, and what stands on the parcels.

    first, second: manners; share: of the first among them.   parcel_m: widths.   gaps: share of parcels left open.
    vary: storeys added, one is drawn for each house.   corner_rise: share of corner houses one storey higher.
    setback_m: from the block's edge.   chimneys: share of party walls that have one.
    """

    first: Manner
    second: Manner | None = None
    share: float = 0.62
    parcel_m: tuple[float, float] = (13.0, 23.0)
    gaps: float = 0.07
    vary: tuple[int, ...] = (-1, 0, 0, 0, 1)
    corner_rise: float = 0.4
    setback_m: float = 1.3
    chimneys: float = 0.55
    least_storeys: int = 2
    least_court_m2: float = 120.0

    def with_(self, **changes: Any) -> Pattern:
        return replace(self, **changes)


def town_house(
    land: Land,
    ident: str,
    stations: Sequence[tuple[Xy, Xy]],
    rng: random.Random,
    pattern: Pattern,
    *,
    storeys: int,
    is_corner: bool = False,
) -> House:
    """stations: outer and inner points, at least two; the outer wall lies to the right when walking along them."""
    outer, inner = [s[0] for s in stations], [s[1] for s in stations]
    depth = math.dist(outer[0], inner[0])
    footprint = orient(Polygon(outer + inner[::-1]))
    low, floor = land.stand(footprint)
    floors = max(
        pattern.least_storeys,
        storeys + rng.choice(pattern.vary) + (1 if is_corner and rng.random() < pattern.corner_rise else 0),
    )
    manner = pattern.first
    if pattern.second is not None and rng.random() >= pattern.share:
        manner = pattern.second
    eave = floor + floors * rng.uniform(*manner.storey_m) + 0.5
    roof = chance(rng, **manner.roofs)
    profile, top = _profile(roof, eave, depth, manner, rng)
    facade = chance(rng, **manner.facades)
    use = chance(rng, **manner.uses)
    year = rng.randint(*manner.years)
    details = chimneys(outer, inner, top, rng, pattern.chimneys) if roof not in ("flat", "shed") else []
    house = House(
        ident,
        footprint,
        strip_solid(outer, inner, low, profile),
        floor,
        eave if roof == "flat" else top,
        use,
        "gabled" if roof == "double_pile" else roof,
        facade,
        rng.random(),
        floors,
        year,
        details=details,
        height_m=top - floor,
        pv=footprint.buffer(-1.2, join_style="mitre") if roof == "flat" else None,
    )
    extra = painted(rng, facade, roof, manner.colours, manner.roof_colours)
    if len(stations) == 2 and roof in ("gabled", "double_pile"):
        extra["eave_m"] = round(eave, 2)
    return house.called(extra=extra) if manner.colours or manner.roof_colours else house


def painted(
    rng: random.Random,
    facade: str,
    roof: str,
    colours: Mapping[str, Sequence[str]],
    roof_colours: Sequence[str],
) -> dict[str, Any]:
    """wallColour and roofColour where the manner has its own; draws nothing where it has none."""
    said: dict[str, Any] = {}
    if colours.get(facade):
        said["wallColour"] = rng.choice(list(colours[facade]))
    if roof_colours and roof != "flat":
        said["roofColour"] = rng.choice(list(roof_colours))
    return said


def _profile(
    roof: str, eave: float, depth: float, manner: Manner, rng: random.Random
) -> tuple[Profile, float]:
    """The roof's section and its top."""
    if roof == "gabled":
        top = eave + depth / 2 * math.tan(math.radians(rng.uniform(*manner.pitch_deg)))
        return gabled(eave, top), top
    if roof == "mansard":
        brk = eave + rng.uniform(2.6, 3.1)
        top = brk + depth * 0.34 * math.tan(math.radians(rng.uniform(15, 22)))
        return mansard(eave, brk, top), top
    if roof == "shed":
        top = eave + depth * math.tan(math.radians(rng.uniform(8, 16)))
        return shed(top, eave), top
    if roof == "double_pile":
        top = eave + depth / 4 * math.tan(math.radians(rng.uniform(*manner.pitch_deg)))
        return double_pile(eave, top, 0.9, 0.45 / depth), max(top, eave + 0.9)
    if roof == "flat":
        return parapet(eave, 0.35 / depth), eave + 0.7
    raise ValueError(f"a street house has no roof '{roof}'")


def chimneys(
    outer: Sequence[Xy], inner: Sequence[Xy], ridge: float, rng: random.Random, share: float = 0.55
) -> list[Face]:
    """One or two on the ridge, near the party walls."""
    faces: list[Face] = []
    for k in (0, len(outer) - 1):
        if rng.random() < share:
            other = 1 if k == 0 else k - 1
            mx, my = (outer[k][0] + inner[k][0]) / 2, (outer[k][1] + inner[k][1]) / 2
            ox, oy = (outer[other][0] + inner[other][0]) / 2, (outer[other][1] + inner[other][1]) / 2
            reach = math.dist((mx, my), (ox, oy))
            t = 1.6 / reach
            x, y = mx + (ox - mx) * t, my + (oy - my) * t
            angle = math.degrees(math.atan2(oy - my, ox - mx))
            faces += box(rect(x, y, 1.5, 0.75, angle), ridge - 0.6, ridge + 1.1)
    return faces
