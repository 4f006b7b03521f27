"""Trees along streets, in rows, scattered in parks and woods: four low templates, scaled.   xy metres of the place.

grove = Grove(land, barred)                     # barred: houses, carriageways, water: no tree stands there
grove = Grove(land, built_over(net.corridors.buffer(0.8), land.water.buffer(2), houses=built, house_m=2.2))
grove.avenues(net); grove.scatter("park", park, 120, mix=(LIME, BIRCH), height_m=(7, 15)); put_trees(city, land, grove.trees)
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely
from shapely import LineString, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cityjson import CityWriter, Face, Xyz
from maps.demo.kit.house import House, seeded
from maps.demo.kit.land import Land
from maps.demo.kit.streets import StreetNet

SPECIES = ("lime", "birch", "spruce", "rowan")
LIME, BIRCH, SPRUCE, ROWAN = range(4)


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


class Grove:
    """Collects trees. barred: where none may stand, with its margins."""

    def __init__(self, land: Land, barred: BaseGeometry) -> None:
        self.land, self.barred = land, barred
        self.trees: list[Tree] = []
        shapely.prepare(barred)

    def avenues(
        self,
        net: StreetNet,
        *,
        clear: BaseGeometry | None = None,
        every_m: tuple[float, float] = (14.0, 18.5),
        height_m: tuple[float, float] = (6.5, 10.0),
        mix: Sequence[int] = (LIME, LIME, LIME, ROWAN),
        reach_m: float | None = None,
    ) -> None:
        """Both pavements of the streets that have trees. clear: where none may stand, `barred` where nothing is said."""
        clear = self.barred if clear is None else clear
        reach = self.land.place.core[0] if reach_m is None else reach_m
        shapely.prepare(clear)
        for street in net.streets:
            if not street.trees:
                continue
            rng = seeded("street trees", street.name)
            for side in (1, -1):
                line = street.line.offset_curve(side * (street.width / 2 + 1.2))
                s = rng.uniform(4, 10)
                while s < line.length:
                    p = line.interpolate(s)
                    s += rng.uniform(*every_m)
                    if rng.random() < 0.1 or abs(p.x) > reach:
                        continue
                    h = rng.uniform(*height_m)
                    species = rng.choice(mix)
                    crown = h * rng.uniform(0.52, 0.66)
                    if not shapely.intersects_xy(clear, p.x, p.y):
                        self.trees.append(Tree(p.x, p.y, species, h, crown))

    def row(
        self, name: str, line: LineString, *, every_m: float = 10.0, species: int = LIME,
        height_m: tuple[float, float] = (7.0, 8.5), crown: float = 0.55,
    ) -> None:  # fmt: skip
        """Evenly along a line, whatever stands there."""
        rng = seeded(name)
        n = int(line.length / every_m)
        for k in range(n):
            p, h = line.interpolate(k / n, normalized=True), rng.uniform(*height_m)
            self.trees.append(Tree(p.x, p.y, species, h, h * crown))

    def scatter(
        self,
        name: str,
        zone: BaseGeometry,
        n: int,
        *,
        mix: Sequence[int] = (LIME, BIRCH),
        height_m: tuple[float, float] = (6.0, 13.0),
        apart_m: float = 5.0,
        clumps: float = 0.4,
    ) -> None:
        """n trees in a zone, fewer where they find no room; clumps: 0 = none, 1 = all."""
        rng = seeded("scattered", name)
        shapely.prepare(zone)
        if zone.is_empty:
            return
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
                (t.x - x) ** 2 + (t.y - y) ** 2 < apart_m**2 for t in out
            ):
                continue
            if shapely.intersects_xy(self.barred, x, y):
                continue
            h = rng.uniform(*height_m)
            species = rng.choice(mix)
            ratio = rng.uniform(0.3, 0.42) if species == SPRUCE else rng.uniform(0.5, 0.75)
            out.append(Tree(x, y, species, h, h * ratio))
            if rng.random() < 0.2:
                seeds.append((x, y))
        self.trees += out

    def each(
        self, name: str, blocks: Iterable[BaseGeometry], n: int, *, inset_m: float,
        mix: Sequence[int] = (ROWAN, ROWAN, LIME, BIRCH), height_m: tuple[float, float] = (3.5, 9.0),
    ) -> None:  # fmt: skip
        """n small trees in each garden or court, apart from its edge."""
        for number, block in enumerate(blocks, 1):
            zone = block.buffer(-inset_m)
            self.scatter(f"{name} {number}", zone, n, mix=mix, height_m=height_m, apart_m=5, clumps=0.2)

    def woods(
        self, free: BaseGeometry, stands: Iterable[tuple[str, BaseGeometry, int]], *,
        mix: Sequence[int], height_m: tuple[float, float], clumps: float,
    ) -> None:  # fmt: skip
        """Stands of a forest: name, zone and how many trees.   free: where woods may be at all."""
        for name, zone, n in stands:
            part = free.intersection(zone)
            self.scatter(f"woods {name}", part, n, mix=mix, height_m=height_m, apart_m=8, clumps=clumps)


def built_over(*grounds: BaseGeometry, houses: Iterable[House], house_m: float) -> BaseGeometry:
    """Where no tree may stand: these grounds, and the houses with a margin."""
    return unary_union([*grounds, *(h.footprint.buffer(house_m) for h in houses)])


def put_trees(city: CityWriter, land: Land, found: Sequence[Tree]) -> int:
    """Every tree as an instance of its template. Returns how many."""
    numbers = [city.add_template(t) for t in TEMPLATES]
    x, y = np.array([t.x for t in found]), np.array([t.y for t in found])
    z = land.height(x, y) + 0.1
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
