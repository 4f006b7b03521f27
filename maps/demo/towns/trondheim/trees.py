"""Trees along streets, in the park, on the slopes: four low templates, scaled.   xy metres of maps.demo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
import shapely
from shapely import unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.towns.trondheim import build, covers, park, plan, streets, terrain
from maps.demo.towns.trondheim.cityjson import CityWriter, Face, Xyz
from maps.demo.towns.trondheim.house import seeded
from maps.demo.towns.trondheim.street_plan import STREETS

SPECIES = ("lime", "birch", "spruce", "rowan")


@dataclass(frozen=True, slots=True)
class Tree:
    x: float
    y: float
    species: int
    height: float
    crown: float


def template(profile: list[tuple[float, float]], sides: int, trunk: float) -> list[Face]:
    """A solid of revolution of height 1 and width 1, and a trunk. profile: (radius, z) from the bottom up."""
    faces: list[Face] = []

    def ring(r: float, z: float, turn: float = 0.0) -> list[Xyz]:
        return [
            (
                round(r * math.cos(math.tau * k / sides + turn), 3),
                round(r * math.sin(math.tau * k / sides + turn), 3),
                z,
            )
            for k in range(sides)
        ]

    base = ring(0.035, 0.0)
    top = ring(0.03, trunk)
    for k in range(0, sides):
        j = (k + 1) % sides
        faces.append(("", [[base[k], base[j], top[j], top[k]]]))
    rings = [ring(r, z) for r, z in profile if r > 0]
    low, high = (0.0, 0.0, profile[0][1]), (0.0, 0.0, profile[-1][1])
    for k in range(sides):
        j = (k + 1) % sides
        faces.append(("", [[low, rings[0][j], rings[0][k]]]))
        for a, b in pairwise(rings):
            faces.append(("", [[a[k], a[j], b[j], b[k]]]))
        faces.append(("", [[rings[-1][k], rings[-1][j], high]]))
    return faces


TEMPLATES = (
    template([(0, 0.24), (0.36, 0.30), (0.5, 0.52), (0.40, 0.80), (0, 1.0)], 7, 0.3),
    template([(0, 0.20), (0.30, 0.30), (0.44, 0.55), (0.28, 0.84), (0, 1.0)], 6, 0.3),
    template([(0, 0.10), (0.5, 0.13), (0.34, 0.45), (0.16, 0.78), (0, 1.0)], 6, 0.13),
    template([(0, 0.30), (0.42, 0.38), (0.5, 0.60), (0.34, 0.88), (0, 1.0)], 6, 0.36),
)


@cache
def _barred() -> BaseGeometry:
    shapes = [h.footprint.buffer(1.6) for h in build.houses()]
    shapes += [
        streets.carriageways().buffer(0.8),
        plan.water().buffer(1.5),
        streets.rail_bed().buffer(1),
        park.pond().buffer(1.5),
        park.sports()[0].buffer(1),
    ]
    out = unary_union(shapes)
    shapely.prepare(out)
    return out


def _along_streets() -> list[Tree]:
    out = []
    for street in STREETS:
        if not street.trees:
            continue
        rng = seeded("street trees", street.name)
        for side in (1, -1):
            line = street.line.offset_curve(side * (street.width / 2 + 1.2))
            s = rng.uniform(4, 10)
            while s < line.length:
                p = line.interpolate(s)
                s += rng.uniform(14.0, 18.5)
                if rng.random() < 0.1 or abs(p.x) > 790:
                    continue
                h = rng.uniform(6.5, 10)
                out.append(Tree(p.x, p.y, rng.choice((0, 0, 0, 3)), h, h * rng.uniform(0.52, 0.66)))
    return out


def _square() -> list[Tree]:
    """A row round the square."""
    rng = seeded("square trees")
    line = plan.polygons(build.square().buffer(-6, join_style="mitre"))[0].exterior
    n = int(line.length / 10)
    spots = [line.interpolate(k / n, normalized=True) for k in range(n)]
    return [Tree(p.x, p.y, 0, h := rng.uniform(7, 8.5), h * 0.55) for p in spots]


def _scattered(
    name: str,
    zone: BaseGeometry,
    n: int,
    mix: tuple[int, ...],
    low: float,
    high: float,
    apart: float,
    clumps: float,
) -> list[Tree]:
    """Points in a zone, in clumps (0 = none, 1 = all)."""
    rng = seeded("scattered", name)
    shapely.prepare(zone)
    x0, y0, x1, y1 = zone.bounds
    out: list[Tree] = []
    seeds: list[tuple[float, float]] = []
    for _ in range(n * 30):
        if len(out) == n:
            break
        if seeds and rng.random() < clumps:
            cx, cy = rng.choice(seeds)
            x, y = cx + rng.gauss(0, 12), cy + rng.gauss(0, 12)
        else:
            x, y = rng.uniform(x0, x1), rng.uniform(y0, y1)
        if not shapely.contains_xy(zone, x, y) or any(
            (t.x - x) ** 2 + (t.y - y) ** 2 < apart**2 for t in out
        ):
            continue
        if shapely.intersects_xy(_barred(), x, y):
            continue
        h = rng.uniform(low, high)
        species = rng.choice(mix)
        ratio = rng.uniform(0.3, 0.42) if species == 2 else rng.uniform(0.5, 0.75)
        out.append(Tree(x, y, species, h, h * ratio))
        if rng.random() < 0.2:
            seeds.append((x, y))
    return out


def trees() -> list[Tree]:
    land = plan.land()
    courts = unary_union([c.shape for c in covers.covers() if c.ident.startswith("court-")])
    lawns = unary_union([c.shape for c in covers.covers() if c.ident in ("lawns-harbour",)])
    sluppen = shapely.box(-560, -650, 150, -395).intersection(land).difference(streets.corridors())
    east = shapely.box(495, -470, 800, 330).intersection(land).difference(streets.corridors())
    west = shapely.box(-800, -650, -560, 40).intersection(land).difference(streets.corridors())
    bank = plan.bank().buffer(16).intersection(plan.CORE).intersection(land).difference(streets.corridors())
    walk = streets.carriageways()
    out = [
        t
        for t in _along_streets()
        if not shapely.intersects_xy(unary_union([walk, plan.water().buffer(1)]), t.x, t.y)
    ]
    zebra = streets.crossings().buffer(2.5)
    feet = unary_union([h.footprint.buffer(0.8) for h in build.houses()])
    shapely.prepare(feet)
    out = [
        t
        for t in out
        if not shapely.intersects_xy(feet, t.x, t.y) and not shapely.intersects_xy(zebra, t.x, t.y)
    ]
    out += _square()
    paths = park.park_paths().buffer(1)
    out += _scattered("park", park.park().difference(paths), 300, (0, 0, 1, 3), 7, 15, 5.0, 0.6)
    out += _scattered("courts", courts, 190, (0, 1, 3), 5, 10, 5.0, 0.0)
    out += _scattered("lawns", lawns, 120, (1, 3, 1), 5, 9, 5.5, 0.4)
    out += _scattered("sluppen", sluppen, 220, (0, 1, 2), 6, 13, 5.0, 0.5)
    out += _scattered("east", east, 260, (0, 1, 2, 3), 5, 13, 5.0, 0.5)
    out += _scattered("west", west, 260, (1, 2, 2, 0), 6, 15, 5.0, 0.6)
    out += _scattered("bank", bank, 120, (0, 1, 1), 6, 12, 5.0, 0.6)
    woods = park.woods().intersection(shapely.box(-1150, -1000, 1150, 420)).difference(streets.corridors())
    out += _scattered("woods", woods, 620, (2, 2, 1, 0), 10, 19, 7.5, 0.35)
    yard = park.churchyard().difference(park.churchyard_paths().buffer(1))
    out += _scattered("church", yard, 26, (0, 0, 1), 9, 15, 7.0, 0.0)
    return out


def put_trees(city: CityWriter) -> int:
    numbers = [city.add_template(t) for t in TEMPLATES]
    found = trees()
    x, y = np.array([t.x for t in found]), np.array([t.y for t in found])
    z = terrain.height(x, y) + 0.1
    for k, (t, level) in enumerate(zip(found, z.tolist(), strict=True), 1):
        attributes = {
            "species": SPECIES[t.species],
            "height": round(t.height, 1),
            "crownDiameter": round(t.crown, 1),
        }
        city.put_instance(
            f"tree-{k}",
            "SolitaryVegetationObject",
            numbers[t.species],
            (t.x, t.y, level),
            round(t.crown, 2),
            round(t.height, 2),
            attributes,
        )
    return len(found)
