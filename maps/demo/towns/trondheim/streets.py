"""Streets as lines with widths, and the carriageways, pavements, crossings and rails made from them.

xy metres of maps.demo.   Thread: any.   A grid that gave way to water, hill and age: no two blocks are alike.
"""

from __future__ import annotations

from functools import cache

import shapely
from shapely import LineString, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.towns.trondheim import plan
from maps.demo.towns.trondheim.plan import smooth
from maps.demo.towns.trondheim.street_plan import RAIL_LINE, STREETS, Street


@cache
def rail_line() -> LineString:
    return LineString(smooth(list(RAIL_LINE), 3))


@cache
def rail_bed() -> BaseGeometry:
    """Wide in the station, two tracks beyond the river."""
    line = rail_line()
    wide = LineString([p for p in line.coords if p[0] < 470]).buffer(21, cap_style="flat")
    return unary_union([wide, line.buffer(6.5, cap_style="flat")])


@cache
def carriageways() -> BaseGeometry:
    """All of them, with kerbs rounded where streets meet."""
    shape = unary_union([s.line.buffer(s.width / 2, quad_segs=4, cap_style="flat") for s in STREETS])
    shape = unary_union([shape, *(shapely.Point(s.line.coords[0]).buffer(s.width / 2) for s in STREETS)])
    return shape.buffer(4.5, quad_segs=3).buffer(-4.5, quad_segs=3).simplify(0.22)


@cache
def corridors() -> BaseGeometry:
    """Carriageways and pavements together."""
    shape = unary_union([s.line.buffer(s.width / 2 + s.side, quad_segs=4, cap_style="flat") for s in STREETS])
    shape = unary_union([shape, carriageways().buffer(1.5)])
    return shape.buffer(2.5, quad_segs=2).buffer(-2.5, quad_segs=2).simplify(0.25)


@cache
def road_pieces() -> tuple[tuple[Street, BaseGeometry], ...]:
    """Each street's own part of the carriageways; wider ranks first, so a crossing belongs to the greater street."""
    left = carriageways()
    pieces = []
    for street in sorted(STREETS, key=lambda s: (-s.width, s.name)):
        reach = street.line.buffer(street.width / 2 + 6, cap_style="round", quad_segs=4)
        own = left.intersection(reach, grid_size=0.01)
        own = unary_union([p for p in plan.polygons(own) if p.distance(street.line) < 1.0])
        pieces.append((street, own))
        left = unary_union(plan.polygons(left.difference(own, grid_size=0.01)))
    return tuple(pieces)


@cache
def crossings() -> BaseGeometry:
    """Zebra stripes on the approaches to junctions of the main streets."""
    stripes: list[Polygon] = []
    nodes = []
    for a in STREETS:
        for b in STREETS:
            if a.name < b.name and "path" not in (a.rank, b.rank) and "main" in (a.rank, b.rank):
                meet = a.line.intersection(b.line.buffer(0.6))
                if not meet.is_empty and abs(meet.centroid.x) < 620 and a.line.length > 60:
                    nodes.append((meet.centroid, a, b))
    for point, a, b in nodes:
        for street, other in ((a, b), (b, a)):
            along = street.line.project(point)
            for sign in (-1, 1):
                s = along + sign * (other.width / 2 + 5.5)
                if 4 < s < street.line.length - 4:
                    stripes += _zebra(street, s)
    return unary_union(stripes) if stripes else Polygon()


def _zebra(street: Street, s: float) -> list[Polygon]:
    p, q = street.line.interpolate(s - 1.5), street.line.interpolate(s + 1.5)
    dx, dy = (q.x - p.x) / 3, (q.y - p.y) / 3
    cx, cy = (p.x + q.x) / 2, (p.y + q.y) / 2
    out = []
    n = int((street.width - 0.8) / 1.1)
    for i in range(n):
        t = (i - (n - 1) / 2) * 1.1
        x, y = cx - dy * t, cy + dx * t
        out.append(
            Polygon(
                [
                    (x + dx * a * 1.5 - dy * b * 0.28, y + dy * a * 1.5 + dx * b * 0.28)
                    for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))
                ]
            )
        )
    return out
