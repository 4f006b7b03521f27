"""The plan of a star fort of seven bastions: outline, ramparts, moat, ravelins, gates.   xy metres round (0, 0).   Thread: any.

Each side of the outer polygon is drawn after Vauban's rule: faces of two sevenths of the side, along lines of defence
that start a sixth of the side inside of its middle.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import shapely
from shapely import LineString, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

Xy = tuple[float, float]
TIPS_M = (352.0, 360.0, 348.0, 364.0, 350.0, 358.0, 366.0)
MOAT_M, RAMPART_M = 25.0, 17.0
MOAT_Z, RAMPART_RISE = 234.6, 3.6
GATES = {"east": 6, "west": 2, "south": 4}
"""Curtains that have a gate, by the number of the side."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the fort: tip, shoulder, flank's foot, and the same mirrored; middle and direction of its curtain."""

    points: tuple[Xy, Xy, Xy, Xy, Xy, Xy]

    @property
    def middle(self) -> Xy:
        (ax, ay), (bx, by) = self.points[2], self.points[3]
        return ((ax + bx) / 2, (ay + by) / 2)

    @property
    def out(self) -> Xy:
        """Unit vector away from the fort."""
        (ax, ay), (bx, by) = self.points[2], self.points[3]
        d = math.dist(self.points[2], self.points[3])
        return ((by - ay) / d, -(bx - ax) / d)

    @property
    def degrees(self) -> float:
        return math.degrees(math.atan2(self.out[1], self.out[0]))

    def at(self, away: float, along: float = 0.0) -> Xy:
        """A place `away` metres outside of the curtain's middle, `along` it to the left when looking out."""
        (mx, my), (ox, oy) = self.middle, self.out
        return (mx + ox * away - oy * along, my + oy * away + ox * along)


@cache
def sides() -> tuple[Side, ...]:
    n = len(TIPS_M)
    tips = []
    for k, r in enumerate(TIPS_M):
        turn = math.pi / n * (2 * k + 1)
        tips.append((r * math.cos(turn), r * math.sin(turn)))
    return tuple(_side(tips[k], tips[(k + 1) % n]) for k in range(n))


def _side(a: Xy, b: Xy) -> Side:
    s = math.dist(a, b)
    mx, my = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    nx, ny = -(b[1] - a[1]) / s, (b[0] - a[0]) / s  # inwards, as the tips go round counter-clockwise
    d = (mx + nx * s / 6, my + ny * s / 6)

    def along(p: Xy, length: float) -> Xy:
        reach = math.dist(p, d)
        return (p[0] + (d[0] - p[0]) / reach * length, p[1] + (d[1] - p[1]) / reach * length)

    ea, eb = along(a, s * 2 / 7), along(b, s * 2 / 7)
    ga, gb = along(b, math.dist(b, ea)), along(a, math.dist(a, eb))
    return Side((a, ea, ga, gb, eb, b))


@cache
def outline() -> Polygon:
    """The foot of the main wall."""
    return Polygon([p for side in sides() for p in side.points[:5]])


@cache
def ravelins() -> tuple[Polygon, ...]:
    """Islands of the moat before the curtains that have no gate."""
    found = []
    for k, side in enumerate(sides()):
        if k not in GATES.values():
            found.append(Polygon([side.at(30, -37), side.at(84), side.at(30, 37), side.at(38)]))
    return tuple(found)


@cache
def moat_edge() -> Polygon:
    """The outer wall of the moat."""
    islands = [r.buffer(15, join_style="mitre") for r in ravelins()]
    whole = unary_union([outline().buffer(MOAT_M, join_style="mitre"), *islands])
    whole = whole.buffer(4, join_style="mitre").buffer(-4, join_style="mitre").simplify(0.4)
    return Polygon(shapely.get_exterior_ring(whole))


@cache
def moat() -> BaseGeometry:
    return moat_edge().difference(unary_union([outline(), *ravelins()]))


def gate(name: str) -> Side:
    return sides()[GATES[name]]


def moat_width(side: Side) -> float:
    """From the curtain's middle across the moat."""
    ray = LineString([side.at(0.5), side.at(120)])
    return float(ray.intersection(moat_edge()).length) + 0.5


@cache
def rampart() -> BaseGeometry:
    """Earth behind the wall, with a gap at each gate."""
    ring = outline().difference(outline().buffer(-RAMPART_M, join_style="mitre"))
    gaps = [
        LineString([gate(g).at(6), gate(g).at(-RAMPART_M - 12)]).buffer(6.4, cap_style="flat") for g in GATES
    ]
    return ring.difference(unary_union(gaps), grid_size=0.01)


@cache
def inside() -> BaseGeometry:
    """Ground within the ramparts."""
    return outline().difference(rampart()).intersection(outline().buffer(-RAMPART_M, join_style="mitre"))
