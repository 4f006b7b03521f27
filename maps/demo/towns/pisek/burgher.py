"""Burgher houses of the square: narrow, gable to the front, an arcade below, a shield gable above.   xy metres of PLACE.

The front stands on piers and arches; behind the arcade lies the house itself, its ridge at right angles to the square.
Thread: any.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from random import Random

from shapely import LineString, Polygon, unary_union
from shapely import box as bounds
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cityjson import Face, Xyz
from maps.demo.kit.house import House, chance, seeded
from maps.demo.kit.land import Land
from maps.demo.kit.shapes import largest
from maps.demo.kit.solids import gabled, orient, strip_solid

ARCADE_M, ARCH_M, PLATE_M = 3.2, 3.7, 0.55
"""Depth of the arcade, its height, and the thickness of front and shield."""
DEPTH_M = 15.0
Outline = Sequence[tuple[float, float]]
Plot = Callable[[float, float], tuple[float, float]]

_SHIELDS: dict[str, Outline] = {
    "stepped": ((-0.5, 0.3), (-0.37, 0.3), (-0.37, 0.56), (-0.25, 0.56), (-0.25, 0.82), (-0.13, 0.82), (-0.13, 1.1)),
    "curved": ((-0.5, 0.22), (-0.42, 0.24), (-0.37, 0.34), (-0.33, 0.5), (-0.25, 0.58), (-0.22, 0.74), (-0.17, 0.88), (-0.08, 1.08)),
    "plain": ((-0.5, 0.18), (-0.06, 1.08)),
    "attic": ((-0.5, 1.04), (-0.3, 1.04), (-0.3, 1.16), (-0.12, 1.16), (-0.12, 1.04)),
}  # fmt: skip
"""Left halves, from eave to top: share of the width, share of the roof's height. All of them hide the roof behind."""


def rows(
    land: Land, name: str, fronts: Sequence[LineString], paints: Sequence[str], tiles: Sequence[str]
) -> list[House]:
    """Side by side along each front; the houses lie to the left when walking along it."""
    houses = []
    for number, front in enumerate(fronts, 1):
        rng = seeded("burgher", name, number)
        n = max(1, round(front.length / rng.uniform(8.2, 9.2)))
        cuts = [0.0, *((k + rng.uniform(-0.09, 0.09)) / n for k in range(1, n)), 1.0]
        paint = rng.sample(list(paints), len(paints))  # neighbours differ
        for k, (s, t) in enumerate(pairwise(cuts), 1):
            a, b = front.interpolate(s, normalized=True), front.interpolate(t, normalized=True)
            houses.append(
                burgher(
                    land, f"{name}-{number}-{k}", (a.x, a.y), (b.x, b.y), rng, paint[k % len(paint)], tiles
                )
            )
    return houses


def burgher(
    land: Land,
    ident: str,
    a: tuple[float, float],
    b: tuple[float, float],
    rng: Random,
    paint: str,
    tiles: Sequence[str],
) -> House:
    """One house between the front corners a and b."""
    width = math.dist(a, b)
    tx, ty = (b[0] - a[0]) / width, (b[1] - a[1]) / width

    def at(u: float, v: float) -> tuple[float, float]:
        """u along the front, v into the plot."""
        return (a[0] + tx * u - ty * v, a[1] + ty * u + tx * v)

    footprint = orient(Polygon([at(0, 0), at(width, 0), at(width, DEPTH_M), at(0, DEPTH_M)]))
    low, floor = land.stand(footprint)
    upper = rng.choice((2, 2, 2, 3))
    deck = floor + ARCH_M
    eave = deck + upper * rng.uniform(3.1, 3.4) + 0.4
    rise = width / 2 * math.tan(math.radians(rng.uniform(44, 52)))
    roof = gabled(eave, eave + rise)

    def ship(near: float, far: float, foot: float) -> list[Face]:
        return strip_solid([at(width, near), at(width, far)], [at(0, near), at(0, far)], foot, roof)

    shape = chance(rng, stepped=2, curved=4, plain=3, attic=2)
    shield = _shield(_SHIELDS[shape], width, eave, rise)
    parts = (("front", ship(0.0, ARCADE_M, deck)),)
    arcade = plate(_arches(width, low, floor, deck), at, 0.0, PLATE_M)
    top = plate(shield, at, -0.1, PLATE_M)
    band = plate([(0, eave - 0.45), (width, eave - 0.45), (width, eave), (0, eave)], at, -0.4, 0.1)
    return House(
        ident, footprint, ship(ARCADE_M, DEPTH_M, low), floor, eave + rise, chance(rng, retail=3, residential=4, hotel=0.5),
        "gabled", "plaster", rng.random(), upper + 1, rng.randint(1520, 1790), details=[*arcade, *band, *top], parts=parts,
        height_m=eave + rise - floor, extra={"wallColour": paint, "roofColour": rng.choice(list(tiles))},
    )  # fmt: skip


def plate(outline: Outline, at: Plot, near: float, far: float) -> list[Face]:
    """An upright slab from its outline (u, z), counter-clockwise seen from the square; v from near to far."""

    def point(u: float, z: float, v: float) -> Xyz:
        x, y = at(u, v)
        return (x, y, z)

    front = [point(u, z, near) for u, z in outline]
    back = [point(u, z, far) for u, z in outline]
    faces: list[Face] = [("", [front]), ("", [back[::-1]])]
    n = len(outline)
    faces += [("", [[front[(i + 1) % n], front[i], back[i], back[(i + 1) % n]]]) for i in range(n)]
    return faces


def _shield(half: Outline, width: float, eave: float, rise: float) -> list[tuple[float, float]]:
    ring = [(0.5, 0.0), *((-u, z) for u, z in half), *reversed(list(half)), (-0.5, 0.0)]
    return [(width * (0.5 + u), eave + rise * z) for u, z in ring]


def _arches(width: float, low: float, floor: float, deck: float) -> list[tuple[float, float]]:
    """Front of the arcade: piers, and round arches between them."""
    n = 2 if width < 9.5 else 3
    pier = 0.95
    clear = (width - pier * (n + 1)) / n
    spring = floor + ARCH_M - 0.55 - clear / 2
    ring: list[tuple[float, float]] = [(0.0, low)]
    for k in range(n):
        left = pier + k * (clear + pier)
        ring += [(left, low), (left, spring)]
        for i in range(1, 8):
            turn = math.pi * i / 8
            ring.append((left + clear / 2 * (1 - math.cos(turn)), spring + clear / 2 * math.sin(turn)))
        ring += [(left + clear, spring), (left + clear, low)]
    return [*ring, (width, low), (width, deck), (0.0, deck)]


def fronts(
    blocks: Sequence[Polygon], square: tuple[float, float, float, float], away: float
) -> list[LineString]:
    """The blocks' sides on the square (u0, u1, v0, v1), `away` metres outside of it, houses to the left."""
    u0, u1, v0, v1 = square[0] - away, square[1] + away, square[2] - away, square[3] + away
    sides = (((u0, v1), (u1, v1)), ((u1, v1), (u1, v0)), ((u1, v0), (u0, v0)), ((u0, v0), (u0, v1)))
    found: list[LineString] = []
    inner = unary_union([b.buffer(0.4) for b in blocks])
    for p, q in sides:
        line = LineString([p, q])
        for block in blocks:
            shared: BaseGeometry = line.intersection(block)
            for piece in getattr(shared, "geoms", [shared]):
                if piece.geom_type == "LineString" and piece.length > 7.5:
                    ends = sorted(line.project(c) for c in piece.boundary.geoms)
                    found += _fitting(_between(line, *ends), inner)
    return found


def _fitting(front: LineString, inner: BaseGeometry) -> list[LineString]:
    """The part of a front whose plots, DEPTH_M deep, lie inside of the blocks; [] where that is no house."""
    s = [k for k in range(int(front.length) + 1) if inner.contains(_across(front, float(k)))]
    return [_between(front, s[0], s[-1])] if len(s) > 7 else []


def _between(line: LineString, start: float, end: float) -> LineString:
    p, q = line.interpolate(start), line.interpolate(end)
    return LineString([(p.x, p.y), (q.x, q.y)])


def _across(front: LineString, s: float) -> LineString:
    (ax, ay), (bx, by) = front.coords[0], front.coords[-1]
    at, d = front.interpolate(s), front.length
    return LineString([(at.x, at.y), (at.x - (by - ay) / d * DEPTH_M, at.y + (bx - ax) / d * DEPTH_M)])


def behind(block: Polygon, square: tuple[float, float, float, float], away: float) -> Polygon:
    """What the rows on the square leave of a block."""
    u0, u1, v0, v1 = square
    far = away + DEPTH_M + 0.15
    return largest(block.difference(bounds(u0 - far, v0 - far, u1 + far, v1 + far)))
