"""Small things that give the eye its scale: cars in their lanes, lamps on the quay, benches.   xy metres of maps.demo."""

from __future__ import annotations

import math

import shapely
from shapely import Polygon

from maps.demo.towns.trondheim import build, covers, plan, quays, streets
from maps.demo.towns.trondheim.cityjson import CityWriter, Face
from maps.demo.towns.trondheim.house import seeded
from maps.demo.towns.trondheim.solids import box, flat_face, rect, ring_of
from maps.demo.towns.trondheim.street_plan import STREETS
from maps.demo.towns.trondheim.terrain import height_at

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


def _cars() -> dict[str, list[Face]]:
    rng = seeded("cars")
    by_paint: dict[str, list[Face]] = {p: [] for p in PAINTS}
    zebra = streets.crossings().buffer(3)
    road = streets.carriageways()
    shapely.prepare(road)
    for street in STREETS:
        if street.surface != "asphalt":
            continue
        gap = 55 if street.rank == "main" else 130
        for side in (1, -1):
            s = rng.uniform(10, gap)
            while s < street.line.length - 8:
                p, q = street.line.interpolate(s), street.line.interpolate(s + 1)
                dx, dy = q.x - p.x, q.y - p.y
                off = -side * street.width / 4  # they keep right
                x, y = p.x - dy * off, p.y + dx * off
                spot = rect(x, y, 5, 2, math.degrees(math.atan2(dy, dx)))
                if road.contains(spot) and not zebra.intersects(spot) and abs(x) < 800 and abs(y) < 650:
                    angle = math.degrees(math.atan2(dy, dx)) + (0 if side > 0 else 180)
                    by_paint[rng.choice(PAINTS)] += car(x, y, height_at(x, y), angle)
                s += rng.uniform(0.4, 1.8) * gap
    for lot in (c for c in covers.covers() if c.ident == "parking-sluppen"):
        for piece in plan.polygons(lot.shape):
            by = piece.centroid.y
            x = piece.bounds[0] + 3
            while x < piece.bounds[2] - 3:
                for y, angle in ((by - 5, 90), (by + 5, 270)):
                    if rng.random() < 0.7 and piece.buffer(-0.3).contains(rect(x, y, 2, 4.6, 0)):
                        by_paint[rng.choice(PAINTS)] += car(x, y, height_at(x, y) + 0.05, angle + 4)
                x += 2.8
    return by_paint


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
            faces += box(rect(q.x, q.y, 0.14, 0.14), z, z + 5.2, "", "")
            faces += box(rect(q.x, q.y, 0.7, 0.3), z + 5.2, z + 5.4, "", "")
            faces.append(flat_face("", rect(q.x, q.y, 0.7, 0.3), z + 5.2, up=False))
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
                by_colour[rng.choice(AWNINGS)] += _stall(x, y, height_at(x, y) + 0.12)
    z = height_at(c.x, c.y) + 0.12
    for half, low, high in (
        (4.5, 0, 0.5),
        (3.2, 0.5, 1.0),
        (1.0, 1.0, 9.0),
        (1.5, 9.0, 9.6),
        (0.6, 9.6, 12.0),
    ):
        by_colour[STONE] += box(rect(c.x, c.y, half * 2, half * 2, 45), z + low, z + high, "", "")
    return by_colour


def _stall(x: float, y: float, z: float) -> list[Face]:
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


def put_life(city: CityWriter) -> None:
    for number, (paint, faces) in enumerate(_cars().items(), 1):
        if faces:
            city.put(f"cars-{number}", "GenericCityObject", faces, {"colour": paint, "class": "cars"})
    for number, (colour, faces) in enumerate(_market().items(), 1):
        if faces:
            city.put(f"market-{number}", "CityFurniture", faces, {"colour": colour, "class": "market"})
    city.put("lamps-quay", "CityFurniture", _lamps(), {"colour": "#4a5054", "class": "lamps"})
    city.put("benches-quay", "CityFurniture", _benches(), {"colour": "#8a6f52", "class": "benches"})
