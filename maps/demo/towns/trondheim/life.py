"""Small things that give the eye its scale: cars in their lanes, lamps on the quay, benches.   xy metres of the place."""

from __future__ import annotations

import math

import shapely
from shapely import Polygon

from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.house import seeded
from maps.demo.kit.life import Traffic, lamp, stall, statue
from maps.demo.kit.solids import box, rect, ring_of
from maps.demo.towns.trondheim import build, covers, plan, quays, streets
from maps.demo.towns.trondheim.terrain import height_at


def _cars() -> Traffic:
    traffic = Traffic()
    rng = traffic.rng
    traffic.drive(plan.lie(), streets.NET, reach=(800, 650))
    for lot in (c for c in covers.covers() if c.ident == "parking-sluppen"):
        for piece in plan.polygons(lot.shape):
            by = piece.centroid.y
            x = piece.bounds[0] + 3
            while x < piece.bounds[2] - 3:
                for y, angle in ((by - 5, 90), (by + 5, 270)):
                    if rng.random() < 0.7 and piece.buffer(-0.3).contains(rect(x, y, 2, 4.6, 0)):
                        traffic.add(x, y, height_at(x, y) + 0.05, angle + 4)
                x += 2.8
    return traffic


def _lamps() -> list[Face]:
    faces: list[Face] = []
    blocked = shapely.union_all([h.footprint.buffer(1) for h in build.houses()[:60]])
    edge = plan.built_edge()
    for line in getattr(shapely.line_merge(edge), "geoms", [edge]):
        n = int(line.length / 42)
        for k in range(n):
            p = line.interpolate((k + 0.5) / n, normalized=True)
            if p.y < -320 or p.y > 420:
                continue
            inner = shapely.intersection(p.buffer(2.6), plan.land())
            if inner.is_empty:
                continue
            q = inner.centroid
            if blocked.contains(q):
                continue
            z = height_at(q.x, q.y) + 0.1
            faces += lamp(q.x, q.y, z)
    return faces


def _benches() -> list[Face]:
    faces: list[Face] = []
    for bed in quays.promenade():
        c = bed.centroid
        a, b, *_ = ring_of(bed.exterior)
        angle = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
        for u in (-5, 5):
            x, y = c.x + u * math.cos(math.radians(angle)), c.y + u * math.sin(math.radians(angle)) + 5.2
            z = height_at(x, y) + 0.12
            faces += box(rect(x, y, 2.4, 0.55, angle), z + 0.3, z + 0.48, "", "")
    return faces


AWNINGS = ("#b5473c", "#e5e0d2", "#3f6a86")
STONE = "#8f8c86"


def _market() -> dict[str, list[Face]]:
    """Stalls in two rows under slanted awnings, by colour; a statue on a column between them."""
    rng = seeded("market")
    by_colour: dict[str, list[Face]] = {colour: [] for colour in (*AWNINGS, STONE)}
    middle = build.square_middle()
    c = Polygon(middle.exterior).centroid
    for side in (-1, 1):
        for k in range(7):
            x, y = c.x + (k - 3) * 7.5, c.y + side * 13 + rng.uniform(-0.6, 0.6)
            if middle.contains(rect(x, y, 4, 3)):
                by_colour[rng.choice(AWNINGS)] += stall(x, y, height_at(x, y) + 0.12)
    z = height_at(c.x, c.y) + 0.12
    by_colour[STONE] += statue(c.x, c.y, z)
    return by_colour


def put_life(city: CityWriter) -> None:
    _cars().put(city)
    for number, (colour, faces) in enumerate(_market().items(), 1):
        if faces:
            city.put(f"market-{number}", "CityFurniture", faces, {"colour": colour, "class": "market"})
    city.put("lamps-quay", "CityFurniture", _lamps(), {"colour": "#4a5054", "class": "lamps"})
    city.put("benches-quay", "CityFurniture", _benches(), {"colour": "#8a6f52", "class": "benches"})
