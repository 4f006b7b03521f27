"""Small things that give the eye its scale: cars in their lanes, lamps, benches, stalls, statues.   xy metres of the place.

put_traffic(city, land, net)
put_lamps(city, lamps(land, LineString(...), every_m=30)); put_statue(city, land, "statue", "Monument", (10, 20))
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import shapely
from shapely import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.house import seeded
from maps.demo.kit.land import Land
from maps.demo.kit.solids import box, flat_face, orient, rect, ring_of
from maps.demo.kit.streets import StreetNet

PAINTS = ("#d9dbdc", "#2f3336", "#8d9499", "#7c2a2a", "#2e4a6b", "#b5b09f")


def car(x: float, y: float, z: float, degrees: float, length: float = 4.3) -> list[Face]:
    """A body and a narrower cabin."""
    body = rect(x, y, length, 1.8, degrees)
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    foot = ring_of(rect(x - c * 0.25, y - s * 0.25, length * 0.62, 1.7, degrees).exterior)
    top = rect(x - c * 0.35, y - s * 0.35, length * 0.4, 1.4, degrees)
    roof = ring_of(top.exterior)
    faces = box(body, z + 0.25, z + 0.85, "", "")
    faces += [
        (
            "",
            [
                [
                    (*foot[i], z + 0.85),
                    (*foot[(i + 1) % 4], z + 0.85),
                    (*roof[(i + 1) % 4], z + 1.42),
                    (*roof[i], z + 1.42),
                ]
            ],
        )
        for i in range(4)
    ]
    faces.append(flat_face("", top, z + 1.42))
    return faces


class Traffic:
    """Cars gathered by paint, one object each."""

    def __init__(self, paints: Sequence[str] = PAINTS) -> None:
        self.rng = seeded("cars")
        self.by_paint: dict[str, list[Face]] = {p: [] for p in paints}

    def drive(
        self,
        land: Land,
        net: StreetNet,
        *,
        keeps_left: bool = False,
        main_gap_m: float = 55.0,
        gap_m: float = 130.0,
        reach: tuple[float, float] | None = None,
    ) -> None:
        """Along all asphalt streets of the core."""
        rng, road = self.rng, net.carriageways
        zebra = net.crossings.buffer(3)
        reach = land.place.core if reach is None else reach
        shapely.prepare(road)
        hand = 1 if keeps_left else -1
        for street in net.streets:
            if street.surface != "asphalt" or street.rank == "path":
                continue
            gap = main_gap_m if street.rank == "main" else gap_m
            for side in (1, -1):
                s = rng.uniform(10, gap)
                while s < street.line.length - 8:
                    p, q = street.line.interpolate(s), street.line.interpolate(s + 1)
                    dx, dy = q.x - p.x, q.y - p.y
                    off = hand * side * street.width / 4
                    x, y = p.x - dy * off, p.y + dx * off
                    spot = rect(x, y, 5, 2, math.degrees(math.atan2(dy, dx)))
                    is_here = abs(x) < reach[0] and abs(y) < reach[1]
                    if road.contains(spot) and not zebra.intersects(spot) and is_here:
                        angle = math.degrees(math.atan2(dy, dx)) + (0 if side > 0 else 180)
                        self.add(x, y, land.height_at(x, y), angle)
                    s += rng.uniform(0.4, 1.8) * gap

    def park(self, land: Land, lot: Polygon, *, share: float = 0.7) -> None:
        """Two rows in a car park that lies along its longer side."""
        ring = ring_of(orient(lot.minimum_rotated_rectangle).exterior)
        a, b, c = ring[:3]
        if math.dist(a, b) < math.dist(b, c):
            a, b, c = b, c, (a[0] + c[0] - b[0], a[1] + c[1] - b[1])
        long, wide = math.dist(a, b), math.dist(b, c)
        angle = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
        turn = math.degrees(math.atan2(c[1] - b[1], c[0] - b[0]))
        for row in (0.24, 0.76):
            for k in range(int((long - 3) / 2.8)):
                t = (1.5 + 2.8 * (k + 0.5)) / long
                x = a[0] + (b[0] - a[0]) * t + (c[0] - b[0]) * row
                y = a[1] + (b[1] - a[1]) * t + (c[1] - b[1]) * row
                is_free = lot.contains(rect(x, y, 2, min(4.6, wide * 0.4), angle))
                if self.rng.random() < share and is_free:
                    self.add(x, y, land.height_at(x, y) + 0.05, turn)

    def add(self, x: float, y: float, z: float, degrees: float) -> None:
        self.by_paint[self.rng.choice(list(self.by_paint))] += car(x, y, z, degrees)

    def put(self, city: CityWriter) -> None:
        for number, (paint, faces) in enumerate(self.by_paint.items(), 1):
            if faces:
                city.put(f"cars-{number}", "GenericCityObject", faces, {"colour": paint, "class": "cars"})


def put_traffic(
    city: CityWriter, land: Land, net: StreetNet, *, main_gap_m: float = 55.0, gap_m: float = 130.0
) -> None:
    """Cars along all asphalt streets, keeping right."""
    traffic = Traffic()
    traffic.drive(land, net, main_gap_m=main_gap_m, gap_m=gap_m)
    traffic.put(city)


def lamp(x: float, y: float, z: float, high_m: float = 5.2) -> list[Face]:
    """A post and its head."""
    faces = box(rect(x, y, 0.14, 0.14), z, z + high_m, "", "")
    faces += box(rect(x, y, 0.7, 0.3), z + high_m, z + high_m + 0.2, "", "")
    faces.append(flat_face("", rect(x, y, 0.7, 0.3), z + high_m, up=False))
    return faces


def lamps(
    land: Land,
    line: LineString,
    *,
    every_m: float = 30.0,
    clear: BaseGeometry | None = None,
    high_m: float = 5.2,
) -> list[Face]:
    """Along a line. clear: where none stands."""
    faces: list[Face] = []
    n = int(line.length / every_m)
    for k in range(n):
        p = line.interpolate((k + 0.5) / n, normalized=True)
        if clear is None or not clear.contains(p):
            faces += lamp(p.x, p.y, land.height_at(p.x, p.y) + 0.1, high_m)
    return faces


def put_lamps(city: CityWriter, faces: list[Face]) -> None:
    city.put("lamps", "CityFurniture", faces, {"colour": "#4a5054", "class": "lamps"})


def bench(x: float, y: float, z: float, degrees: float) -> list[Face]:
    return box(rect(x, y, 2.4, 0.55, degrees), z + 0.3, z + 0.48, "", "")


def statue(x: float, y: float, z: float, scale: float = 1.0) -> list[Face]:
    """A figure on a column on steps."""
    faces: list[Face] = []
    for half, low, high in (
        (4.5, 0, 0.5),
        (3.2, 0.5, 1.0),
        (1.0, 1.0, 9.0),
        (1.5, 9.0, 9.6),
        (0.6, 9.6, 12.0),
    ):
        wide = half * 2 * scale
        faces += box(rect(x, y, wide, wide, 45), z + low * scale, z + high * scale, "", "")
    return faces


def put_statue(
    city: CityWriter, land: Land, ident: str, name: str, xy: tuple[float, float], *,
    colour: str = "#6d7468", scale: float = 1.0, raised_m: float = 0.2,
) -> None:  # fmt: skip
    """On the ground.   raised_m: of the paving it stands on."""
    said = {"colour": colour, "class": "statue", "name": name}
    city.put(ident, "CityFurniture", statue(*xy, land.height_at(*xy) + raised_m, scale), said)


def stall(x: float, y: float, z: float) -> list[Face]:
    """A market stall under a slanted awning."""
    faces = box(rect(x, y, 3.2, 1.2), z, z + 0.95, "", "")
    for u in (-1.7, 1.7):
        faces += box(rect(x + u, y + 1.1, 0.1, 0.1), z, z + 2.7, "", "")
        faces += box(rect(x + u, y - 1.1, 0.1, 0.1), z, z + 2.2, "", "")
    low, high = z + 2.2, z + 2.75
    top = [
        (x - 1.9, y - 1.4, low),
        (x + 1.9, y - 1.4, low),
        (x + 1.9, y + 1.4, high),
        (x - 1.9, y + 1.4, high),
    ]
    return [*faces, ("", [top]), ("", [[(px, py, pz - 0.06) for px, py, pz in top[::-1]]])]
