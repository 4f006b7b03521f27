"""Two old stones: the church with the skyline's one spire, and the fort out in the fjord.

xy metres of maps.demo.   Thread: any.
"""

from __future__ import annotations

import math

from shapely import Point, Polygon, unary_union
from shapely import box as bounds

from maps.demo.towns.trondheim.cityjson import Face
from maps.demo.towns.trondheim.house import House, stand
from maps.demo.towns.trondheim.recipes import largest
from maps.demo.towns.trondheim.solids import (
    Terrace,
    gabled,
    hipped,
    orient,
    rect,
    ring_of,
    strip_solid,
    terrace_solid,
)

CHURCH = Point(-50, -214)


def church() -> House:
    """A stone church with a tower: the skyline's one spire."""
    x, y, turn = CHURCH.x, CHURCH.y, 3.0
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def at(u: float, v: float) -> tuple[float, float]:
        return (x + c * u - s * v, y + s * u + c * v)

    def ship(
        u: float, v: float, along: float, across: float, degrees: float, eave: float, ridge: float
    ) -> list[Face]:
        a, b, d, e = ring_of(orient(rect(*at(u, v), along, across, turn + degrees)).exterior)
        return strip_solid([a, b], [e, d], low, gabled(floor + eave, floor + ridge))

    nave = rect(*at(4, 0), 50, 15, turn)
    low, floor = stand(nave.buffer(8))
    tower = rect(*at(-25.5, 0), 11.5, 11.5, turn)
    corners = ring_of(orient(tower).exterior)
    parts = (
        ("transept", ship(8, 0, 34, 11, 90, 11.5, 20.5)),
        ("choir", ship(34, 0, 12, 10, 0, 9.5, 16.5)),
        ("tower", hipped(corners, low, floor + 33, floor + 66)),
    )
    whole = largest(
        unary_union([nave, rect(*at(8, 0), 34, 11, turn + 90), rect(*at(34, 0), 12, 10, turn), tower])
    )
    return House(
        "church", whole, ship(4, 0, 50, 15, 0, 13, 23), floor, floor + 23, "culture", "gabled", "stone", 0.35, 1, 1739,
        "Elvekirken", "Midtbyen", parts=parts, height_m=66.0,
    )  # fmt: skip


def square_zone() -> Polygon:
    """The square of the old town."""
    return bounds(-106, -160, 20, -92)


def fort() -> House:
    """The old round fort on the islet."""
    shape = Point(-470, 905).buffer(17, quad_segs=6)
    low, floor = stand(shape)
    court = shape.buffer(-7)
    solid = terrace_solid(Terrace(shape, floor + 7, (Terrace(court, floor + 1.0),)), low)
    return House(
        "fort",
        shape,
        solid,
        floor,
        floor + 7,
        "culture",
        "flat",
        "stone",
        0.4,
        2,
        1680,
        "Holmen fort",
        "Fjorden",
        height_m=7.0,
    )
