"""Single houses with a pitched roof, and rows of them on plots along a street.   xy metres of the place.   Thread: any.

house = cottage(land, "wood-1", x, y, 12, 8, 30, rng, WOODEN, floors=2)
houses = along_street(land, net, street, taken, zone, WOODEN, barred, "east")
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from shapely import Polygon, STRtree
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cityjson import Face
from maps.demo.kit.house import House, chance, seeded
from maps.demo.kit.land import Land
from maps.demo.kit.shapes import plain_ident, turned
from maps.demo.kit.solids import box, gabled, hipped, mansard, orient, rect, ring_of, strip_solid
from maps.demo.kit.streets import Street, StreetNet

TIMBER = ("#8e2f25", "#b9812f", "#d8d2c2", "#6f7a6a", "#a35a2c", "#5d6f86", "#c9b27a", "#7d3b2e")
"""Colours of painted timber: reds, ochres, white, a green and a blue, as they weather."""


@dataclass(frozen=True, slots=True)
class Cottage:
    """How single houses look; ranges are from, to; roofs: weights of gabled, hipped, mansard.

    paints: one is drawn for each house; with is_painted it is the colour of its walls, otherwise only its tone.
    along_m: length of the ridge's side; gable_first: share with the gable to the street; gap_m, back_m: to the next
    house and to the pavement.   chimneys: share that have one.
    """

    along_m: tuple[float, float] = (9.5, 16.5)
    across_m: tuple[float, float] = (7.5, 9.5)
    floors: tuple[int, ...] = (1, 2, 2, 2, 3)
    storey_m: float = 2.7
    pitch_deg: tuple[float, float] = (30.0, 44.0)
    hip_deg: float = 28.0
    roofs: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({"gabled": 1.0}))
    facade: str = "timber"
    use: str = "residential"
    years: tuple[int, int] = (1790, 1925)
    paints: Sequence[str] = TIMBER
    is_painted: bool = False
    roof_colours: Sequence[str] = ()
    gable_first: float = 0.25
    gap_m: tuple[float, float] = (1.2, 9.0)
    back_m: tuple[float, float] = (0.6, 2.4)
    chimneys: float = 0.0


def cottage(
    land: Land,
    ident: str,
    x: float,
    y: float,
    along: float,
    across: float,
    degrees: float,
    rng: random.Random,
    look: Cottage,
    *,
    floors: int,
) -> House:
    """A house round (x, y) with its ridge in the direction `degrees`."""
    footprint = rect(x, y, along, across, degrees)
    low, floor = land.stand(footprint)
    a, b, c, d = ring_of(orient(footprint).exterior)
    eave = floor + floors * look.storey_m + 0.3
    roof = chance(rng, **look.roofs)
    top = eave + across / 2 * math.tan(math.radians(rng.uniform(*look.pitch_deg)))
    if roof == "hipped":
        top = eave + across / 2 * math.tan(math.radians(look.hip_deg))
        faces = hipped([a, b, c, d], low, eave, top)
    elif roof == "mansard":
        brk = eave + 2.3
        top = brk + across * 0.3 * math.tan(math.radians(22))
        faces = strip_solid([a, b], [d, c], low, mansard(eave, brk, top, 0.14))
    else:
        faces = strip_solid([a, b], [d, c], low, gabled(eave, top))
    paint = rng.randrange(len(look.paints))
    extra: dict[str, Any] = {"paint": look.paints[paint]}
    year = rng.randint(*look.years)
    if look.is_painted:
        extra = {"wallColour": look.paints[paint]}
    if look.roof_colours:
        extra["roofColour"] = rng.choice(list(look.roof_colours))
    details: list[Face] = []
    if look.chimneys and rng.random() < look.chimneys:
        cx, cy = turned(x, y, degrees, rng.uniform(-0.25, 0.25) * along, rng.uniform(-0.1, 0.1) * across)
        details = box(rect(cx, cy, 0.8, 0.7, degrees), top - 1.6, top + 0.8)
    return House(
        ident,
        footprint,
        faces,
        floor,
        top,
        look.use,
        roof,
        look.facade,
        paint / max(1, len(look.paints) - 1),
        floors,
        year,
        details=details,
        height_m=top - floor,
        extra=extra,
    )


def along_street(
    land: Land,
    net: StreetNet,
    street: Street,
    taken: list[BaseGeometry],
    zone: BaseGeometry,
    look: Cottage,
    barred: BaseGeometry,
    rng_name: str,
    *,
    prefix: str = "wood",
) -> list[House]:
    """Houses on both sides of a street, where nothing stands yet. Adds their plots to `taken`.

    zone: they must lie inside it; barred: they must keep clear of it.
    """
    rng = seeded("wooden", rng_name, street.name)
    line = street.line
    houses: list[House] = []
    for side in (1, -1):
        s = 8.0
        while s < line.length - 8:
            along = rng.uniform(*look.along_m)
            across = rng.uniform(*look.across_m)
            gable_first = rng.random() < look.gable_first
            p, q = line.interpolate(s), line.interpolate(min(s + along, line.length))
            if p.distance(q) < 5:
                break
            dx, dy = (q.x - p.x) / p.distance(q), (q.y - p.y) / p.distance(q)
            half = (along if gable_first else across) / 2
            off = side * (street.width / 2 + street.side + rng.uniform(*look.back_m) + half)
            x, y = (p.x + q.x) / 2 - dy * off, (p.y + q.y) / 2 + dx * off
            angle = math.degrees(math.atan2(dy, dx)) + (90 if gable_first else 0)
            ident = f"{prefix}-{plain_ident(street.name)}-{'l' if side > 0 else 'r'}{int(s)}"
            house = cottage(
                land, ident, x, y, along, across, angle, rng, look, floors=rng.choice(look.floors)
            )
            s += (across if gable_first else along) + rng.uniform(*look.gap_m)
            if house.footprint.intersects(barred) or not zone.contains(house.footprint):
                continue
            if house.footprint.buffer(0.3).intersects(net.corridors):
                continue
            if len(STRtree(taken).query(house.footprint.buffer(1.0), "intersects")):
                continue
            taken.append(house.footprint)
            houses.append(house)
    return houses


def on_plots(
    land: Land,
    plots: Sequence[Polygon],
    look: Cottage,
    rng_name: str,
    *,
    degrees: float | None = None,
    prefix: str = "house",
) -> list[House]:
    """One house in the middle of each plot, turned as the plot lies (or as `degrees` says), if it fits."""
    houses: list[House] = []
    for number, plot in enumerate(plots, 1):
        rng = seeded("plots", rng_name, number)
        along, across = rng.uniform(*look.along_m), rng.uniform(*look.across_m)
        ring = ring_of(orient(plot.minimum_rotated_rectangle).exterior)
        (ax, ay), (bx, by), (cx, cy) = ring[:3]
        angle = math.degrees(math.atan2(by - ay, bx - ax))
        if math.dist((ax, ay), (bx, by)) < math.dist((bx, by), (cx, cy)):
            angle += 90
        angle = angle if degrees is None else degrees
        floors = rng.choice(look.floors)
        at = plot.representative_point()
        house = cottage(
            land, f"{prefix}-{rng_name}-{number}", at.x, at.y, along, across, angle, rng, look, floors=floors
        )
        if plot.contains(house.footprint):
            houses.append(house)
    return houses
