"""Rows and single houses of timber: warehouses with their gables to the water, wooden houses up the hills.

xy metres of maps.demo.   Thread: any.
"""

from __future__ import annotations

import math
import random

from shapely import LineString, Polygon, STRtree, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.towns.trondheim import plan
from maps.demo.towns.trondheim.house import House, chance, seeded, stand
from maps.demo.towns.trondheim.solids import gabled, hipped, mansard, orient, rect, ring_of, strip_solid
from maps.demo.towns.trondheim.street_plan import STREETS, Street
from maps.demo.towns.trondheim.streets import corridors, rail_bed

TIMBER = ("#8e2f25", "#b9812f", "#d8d2c2", "#6f7a6a", "#a35a2c", "#5d6f86", "#c9b27a", "#7d3b2e")
"""Colours of the wharf: reds, ochres, white, a green and a blue, as painted timber weathers."""


def timber_house(
    ident: str,
    x: float,
    y: float,
    along: float,
    across: float,
    degrees: float,
    rng: random.Random,
    *,
    floors: int,
    pitch: tuple[float, float],
    storey_m: float = 2.7,
    roofs: dict[str, float] | None = None,
) -> House:
    """A timber house with its ridge in the direction `degrees`."""
    footprint = rect(x, y, along, across, degrees)
    low, floor = stand(footprint)
    a, b, c, d = ring_of(orient(footprint).exterior)
    eave = floor + floors * storey_m + 0.3
    roof = chance(rng, **(roofs or {"gabled": 1.0}))
    top = eave + across / 2 * math.tan(math.radians(rng.uniform(*pitch)))
    if roof == "hipped":
        top = eave + across / 2 * math.tan(math.radians(28))
        faces = hipped([a, b, c, d], low, eave, top)
    elif roof == "mansard":
        brk = eave + 2.3
        top = brk + across * 0.3 * math.tan(math.radians(22))
        faces = strip_solid([a, b], [d, c], low, mansard(eave, brk, top, 0.14))
    else:
        faces = strip_solid([a, b], [d, c], low, gabled(eave, top))
    paint = rng.randrange(len(TIMBER))
    return House(
        ident,
        footprint,
        faces,
        floor,
        top,
        "residential",
        roof,
        "timber",
        paint / (len(TIMBER) - 1),
        floors,
        rng.randint(1790, 1925),
        height_m=top - floor,
        extra={"paint": TIMBER[paint]},
    )


def wharf(
    name: str, line: LineString, setback: float, rng_name: str, *, deep: tuple[float, float]
) -> list[House]:
    """Narrow warehouses along a quay line; land lies to the right when walking along it. Gables face the water."""
    rng = seeded("wharf", rng_name)
    houses: list[House] = []
    s = 2.0
    while s < line.length - 9:
        width = rng.uniform(7.5, 12.5)
        depth = rng.uniform(*deep)
        p, q = line.interpolate(s), line.interpolate(min(s + width, line.length))
        dx, dy = (q.x - p.x) / p.distance(q), (q.y - p.y) / p.distance(q)
        back = setback + depth / 2
        x, y = (p.x + q.x) / 2 + dy * back, (p.y + q.y) / 2 - dx * back
        angle = math.degrees(math.atan2(dy, dx)) + 90
        floors = rng.choice((2, 3, 3, 3, 4))
        house = timber_house(
            f"{name}-{len(houses) + 1}",
            x,
            y,
            depth,
            width - 0.25,
            angle,
            rng,
            floors=floors,
            pitch=(36, 46),
            storey_m=2.9,
        )
        use = chance(rng, office=3, retail=3, residential=3, culture=1)
        houses.append(house.called(use=use, year=rng.randint(1740, 1890)))
        s += width
        if rng.random() < 0.12:
            s += rng.uniform(3, 7)  # an alley down to the water
    return houses


def along_street(street: Street, taken: list[BaseGeometry], zone: Polygon, rng_name: str) -> list[House]:
    """Wooden houses on both sides of a street, where nothing stands yet. Adds their plots to `taken`."""
    rng = seeded("wooden", rng_name, street.name)
    line = street.line
    houses: list[House] = []
    blocked = unary_union([plan.water().buffer(9), rail_bed().buffer(3)])
    for side in (1, -1):
        s = 8.0
        while s < line.length - 8:
            along = rng.uniform(9.5, 16.5)
            across = rng.uniform(7.5, 9.5)
            gable_first = rng.random() < 0.25
            p, q = line.interpolate(s), line.interpolate(min(s + along, line.length))
            if p.distance(q) < 5:
                break
            dx, dy = (q.x - p.x) / p.distance(q), (q.y - p.y) / p.distance(q)
            half = (along if gable_first else across) / 2
            off = side * (street.width / 2 + street.side + rng.uniform(0.6, 2.4) + half)
            x, y = (p.x + q.x) / 2 - dy * off, (p.y + q.y) / 2 + dx * off
            angle = math.degrees(math.atan2(dy, dx)) + (90 if gable_first else 0)
            house = timber_house(
                f"wood-{_plain(street.name)}-{'l' if side > 0 else 'r'}{int(s)}",
                x,
                y,
                along,
                across,
                angle,
                rng,
                floors=rng.choice((1, 2, 2, 2, 3)),
                pitch=(30, 44),
                roofs={"gabled": 7, "hipped": 1.4, "mansard": 1.2},
            )
            s += (across if gable_first else along) + rng.uniform(1.2, 9.0)
            if house.footprint.intersects(blocked) or not zone.contains(house.footprint):
                continue
            if house.footprint.buffer(0.3).intersects(corridors()):
                continue
            if len(STRtree(taken).query(house.footprint.buffer(1.0), "intersects")):
                continue
            taken.append(house.footprint)
            houses.append(house)
    return houses


def hillside(taken: list[BaseGeometry]) -> list[House]:
    east = Polygon([(490, -460), (800, -460), (800, 330), (500, 330)])
    west = Polygon([(-800, -650), (-470, -650), (-540, -300), (-575, -20), (-800, -60)])
    houses: list[House] = []
    for street in STREETS:
        middle = street.line.interpolate(0.5, normalized=True)
        if street.rank == "path" or street.name == "Bakkebru":
            continue
        if middle.x > 500:
            houses += along_street(street, taken, east, "east")
        elif middle.x < -570:
            houses += along_street(street, taken, west, "west")
    return houses


def _plain(name: str) -> str:
    table = str.maketrans({"ø": "o", "å": "a", "æ": "ae", " ": "-"})
    return name.lower().translate(table)
