"""Streets as lines with widths, and the carriageways, pavements and crossings made from them; the blocks between.

xy metres of the place.   Thread: any.

    net = StreetNet((Street("High Street", ((-200, 0), (200, 0)), width=8, side=4, rank="main", trees=True), ...))
    net.carriageways; net.corridors; net.pavements; net.blocks(land.dry, zone)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import shapely
from shapely import LineString, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.ground import KERB_M, Cover
from maps.demo.kit.shapes import plain_ident, polygons, smooth


@dataclass(frozen=True, slots=True)
class Street:
    """width: of the carriageway; side: of the pavement on each side; both metres. surface: as LandUse and Road say it.
    rank: "main" (crossings with stripes), "street" or "path" (no addresses, no cars).   bends: False for straight legs.
    """

    name: str
    points: tuple[tuple[float, float], ...]
    width: float = 7.0
    side: float = 3.0
    surface: str = "asphalt"
    rank: str = "street"
    trees: bool = False
    bends: bool = True

    @property
    def line(self) -> LineString:
        is_plain = len(self.points) < 3 or not self.bends
        return LineString(self.points if is_plain else smooth(list(self.points), 3))


class StreetNet:
    """zebras: where crossings get stripes; everywhere where nothing is said."""

    def __init__(self, streets: Sequence[Street], *, zebras: BaseGeometry | None = None) -> None:
        self.streets = tuple(streets)
        self._zebras = zebras

    def named(self, name: str) -> Street:
        return next(s for s in self.streets if s.name == name)

    @cached_property
    def carriageways(self) -> BaseGeometry:
        """All of them, with kerbs rounded where streets meet."""
        shape = unary_union([s.line.buffer(s.width / 2, quad_segs=4, cap_style="flat") for s in self.streets])
        shape = unary_union(
            [shape, *(shapely.Point(s.line.coords[0]).buffer(s.width / 2) for s in self.streets)]
        )
        return shape.buffer(4.5, quad_segs=3).buffer(-4.5, quad_segs=3).simplify(0.22)

    @cached_property
    def corridors(self) -> BaseGeometry:
        """Carriageways and pavements together."""
        shape = unary_union(
            [s.line.buffer(s.width / 2 + s.side, quad_segs=4, cap_style="flat") for s in self.streets]
        )
        shape = unary_union([shape, self.carriageways.buffer(1.5)])
        return shape.buffer(2.5, quad_segs=2).buffer(-2.5, quad_segs=2).simplify(0.25)

    @cached_property
    def pavements(self) -> BaseGeometry:
        return unary_union(polygons(self.corridors.difference(self.carriageways)))

    @cached_property
    def pieces(self) -> tuple[tuple[Street, BaseGeometry], ...]:
        """Each street's own part of the carriageways; wider ranks first, so a crossing belongs to the greater street."""
        left = self.carriageways
        out = []
        for street in sorted(self.streets, key=lambda s: (-s.width, s.name)):
            reach = street.line.buffer(street.width / 2 + 6, cap_style="round", quad_segs=4)
            own = left.intersection(reach, grid_size=0.01)
            own = unary_union([p for p in polygons(own) if p.distance(street.line) < 1.0])
            out.append((street, own))
            left = unary_union(polygons(left.difference(own, grid_size=0.01)))
        return tuple(out)

    @cached_property
    def crossings(self) -> BaseGeometry:
        """Zebra stripes on the approaches to junctions of the main streets."""
        stripes: list[Polygon] = []
        nodes = []
        for a in self.streets:
            for b in self.streets:
                if a.name < b.name and "path" not in (a.rank, b.rank) and "main" in (a.rank, b.rank):
                    meet = a.line.intersection(b.line.buffer(0.6))
                    if meet.is_empty or a.line.length <= 60:
                        continue
                    if self._zebras is None or self._zebras.contains(meet.centroid):
                        nodes.append((meet.centroid, a, b))
        for point, a, b in nodes:
            for street, other in ((a, b), (b, a)):
                along = street.line.project(point)
                for sign in (-1, 1):
                    s = along + sign * (other.width / 2 + 5.5)
                    if 4 < s < street.line.length - 4:
                        stripes += _zebra(street, s)
        return unary_union(stripes) if stripes else Polygon()

    def covers(self) -> list[Cover]:
        """Crossings and every street by name. They go first in a town's covers."""
        zebra = self.crossings.intersection(self.carriageways)
        said = {"name": "Crossings", "surface": "paving", "class": "crossing"}
        out = [Cover("crossings", "Road", unary_union(polygons(zebra)), 0.0, said)]
        for street, shape in self.pieces:
            if not shape.is_empty:
                said = {"name": street.name, "surface": street.surface, "class": street.rank}
                out.append(Cover(f"road-{plain_ident(street.name)}", "Road", shape, 0.0, said))
        return out

    def pavement_cover(self, level: float = KERB_M) -> Cover:
        said = {"surface": "paving", "class": "pavement", "name": "Pavements"}
        return Cover("pavement", "Road", self.pavements, level, said)

    def blocks(
        self,
        dry: BaseGeometry,
        zone: BaseGeometry,
        *,
        least_m2: float = 1500.0,
        most_m2: float = 11000.0,
        without: Iterable[BaseGeometry] = (),
    ) -> tuple[Polygon, ...]:
        """Land between the streets whose middle lies in the zone, west to east. without: places that are no blocks."""
        free = dry.intersection(zone.buffer(30)).difference(self.corridors)
        found = [p for p in polygons(free) if least_m2 < p.area < most_m2 and zone.contains(p.centroid)]
        barred = list(without)
        found = [p for p in found if not any(p.contains(g.centroid) for g in barred)]
        return tuple(sorted(found, key=lambda p: (round(p.centroid.x), round(p.centroid.y))))


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
