"""What makes a house of the Rhodope: eaves that reach far over the walls, and a base of stone.   xy metres of PLACE.

Thread: any.   `with_eaves(house)` adds the overhang to its details; `put_bases` writes the stone.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.house import House
from maps.demo.kit.solids import ROOF, WALL, Xy, orient, ring_of

STOREY_M = 2.95
REACH_M = 0.85
THICK_M = 0.16
BASE_M = 0.25
"""How far the stone stands out of the wall."""


def _outwards(ring: list[Xy], reach: float) -> list[Xy]:
    """The corners of a rectangle, moved out by `reach` along both of its directions."""
    out = []
    for k, (x, y) in enumerate(ring):
        (px, py), (qx, qy) = ring[k - 1], ring[(k + 1) % len(ring)]
        before, after = math.dist((px, py), (x, y)), math.dist((x, y), (qx, qy))
        dx = (x - px) / before - (qx - x) / after
        dy = (y - py) / before - (qy - y) / after
        out.append((x + dx * reach, y + dy * reach))
    return out


def with_eaves(house: House) -> House:
    """The overhang of a house on a rectangle, hipped on all sides, gabled along its eaves."""
    ring = ring_of(orient(house.footprint).exterior)
    eave = house.z_floor + house.storeys * STOREY_M + 0.3
    across = min(math.dist(ring[0], ring[1]), math.dist(ring[1], ring[2]))
    if house.roof == "gabled":
        across = math.dist(ring[1], ring[2])
    drop = REACH_M * (house.z_roof - eave) / (across / 2)
    rim = _outwards(ring, REACH_M)
    if house.roof == "gabled":
        sides: tuple[int, ...] = (0, 2)
    else:
        sides = (0, 1, 2, 3)
    faces: list[Face] = []
    low = eave - drop
    for k in sides:
        j = (k + 1) % 4
        (a, b), (p, q) = (ring[k], ring[j]), (rim[k], rim[j])
        if house.roof == "gabled":  # the verge stays in the plane of the gable
            p, q = _straight(ring, k, REACH_M)
        faces.append((ROOF, [[(*p, low), (*q, low), (*b, eave), (*a, eave)]]))
        faces.append((ROOF, [[(*p, low - THICK_M), (*q, low - THICK_M), (*q, low), (*p, low)]]))
        faces.append(
            (WALL, [[(*q, low - THICK_M), (*p, low - THICK_M), (*a, low - THICK_M), (*b, low - THICK_M)]])
        )
    return house.called(details=[*house.details, *faces])


def _straight(ring: list[Xy], k: int, reach: float) -> tuple[Xy, Xy]:
    """A side moved outwards."""
    (ax, ay), (bx, by) = ring[k], ring[(k + 1) % 4]
    length = math.dist((ax, ay), (bx, by))
    nx, ny = (by - ay) / length * reach, -(bx - ax) / length * reach
    return (ax + nx, ay + ny), (bx + nx, by + ny)


def _top(house: House, low: float) -> float:
    """Where the stone ends: a whole blind ground floor under high houses, and never across a row of windows.

    Rows of windows share the wall from its foot to the eaves; each takes the middle half of its row.
    """
    eave = house.z_floor + house.storeys * STOREY_M + 0.3
    row_m = (eave - low) / house.storeys
    rows = (house.z_floor + 0.55 - low) / row_m
    whole = int(rows)
    part = rows - whole
    if whole == 0 and house.storeys >= 3:
        part = 0.84
    elif 0.2 < part < 0.84:
        part = 0.2 if part < 0.5 else 0.84
    return low + (whole + part) * row_m


def base(house: House) -> list[Face]:
    """Stone round the foot of a house."""
    low = min(p[2] for _, rings in house.faces for p in rings[0])
    top = _top(house, low)
    ring = ring_of(orient(house.footprint).exterior)
    rim = _outwards(ring, BASE_M)
    faces: list[Face] = []
    for k in range(4):
        j = (k + 1) % 4
        faces.append((WALL, [[(*rim[k], low), (*rim[j], low), (*rim[j], top), (*rim[k], top)]]))
        faces.append((WALL, [[(*rim[k], top), (*rim[j], top), (*ring[j], top), (*ring[k], top)]]))
    return faces


def put_bases(city: CityWriter, houses: Iterable[House]) -> None:
    """A part of its house each, blind and of stone."""
    said = {"wallColour": "#8b8478", "windows": "none", "class": "base"}
    for house in houses:
        city.put(f"{house.ident}-base", "BuildingPart", base(house), said, parent=house.ident)
