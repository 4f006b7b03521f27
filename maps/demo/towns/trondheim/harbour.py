"""What stands at the quays and rails: cranes, the station roof, trains, piles under the wharves; and the water.

xy metres of the place.   Thread: any.   Colours are attributes, as styles read them.
"""

from __future__ import annotations

import math
from itertools import pairwise

from shapely import LineString

from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.solids import box, flat_face, rect, ring_of, walls
from maps.demo.towns.trondheim import streets
from maps.demo.towns.trondheim.terrain import height_at


def crane(x: float, y: float, z: float, degrees: float) -> list[Face]:
    """A portal crane with a raised jib."""
    faces: list[Face] = []
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    for u in (-3.2, 3.2):
        for v in (-3.2, 3.2):
            faces += box(rect(x + c * u - s * v, y + s * u + c * v, 0.7, 0.7, degrees), z, z + 9, "", "")
    faces += box(rect(x, y, 8, 8, degrees), z + 9, z + 10.2, "", "")
    faces.append(flat_face("", rect(x, y, 8, 8, degrees), z + 9, up=False))
    faces += box(rect(x, y, 5, 4, degrees), z + 10.2, z + 15, "", "")
    root, tip = (x + c * 2, y + s * 2, z + 14.5), (x + c * 24, y + s * 24, z + 32)
    w, t = 0.55, 0.9
    a = [(root[0] - s * w, root[1] + c * w, root[2]), (root[0] + s * w, root[1] - c * w, root[2])]
    b = [(tip[0] - s * w / 2, tip[1] + c * w / 2, tip[2]), (tip[0] + s * w / 2, tip[1] - c * w / 2, tip[2])]

    def up(p: tuple[float, float, float]) -> tuple[float, float, float]:
        return (p[0], p[1], p[2] + t)

    faces += [
        ("", [r])
        for r in (
            [up(a[1]), up(b[1]), up(b[0]), up(a[0])],
            [a[0], b[0], b[1], a[1]],
            [a[1], b[1], up(b[1]), up(a[1])],
            [b[0], a[0], up(a[0]), up(b[0])],
            [b[1], b[0], up(b[0]), up(b[1])],
        )
    ]
    faces += box(rect(tip[0] - c * 1, tip[1] - s * 1, 0.1, 0.1, 0), z + 12, tip[2], "", "")
    return faces


def _cranes(city: CityWriter) -> None:
    for number, (x, y, angle) in enumerate(
        ((161, 470, 80), (-409, 456, 110), (470, 378, 70), (300, 402, 100)), 1
    ):
        city.put(
            f"crane-{number}",
            "GenericCityObject",
            crane(x, y, height_at(x, y) + 0.1, angle),
            {"colour": "#d8a23a" if number % 2 else "#5b7f93", "class": "crane", "name": f"Kran {number}"},
        )


def _station_roof(city: CityWriter) -> None:
    """A long butterfly roof on posts over the platforms."""
    line = LineString([p for p in streets.rail_line().coords if -150 < p[0] < 150])
    faces: list[Face] = []
    n = 15
    for k in range(n):
        a, b = line.interpolate(k / n, normalized=True), line.interpolate((k + 1) / n, normalized=True)
        d = a.distance(b)
        dx, dy = (b.x - a.x) / d, (b.y - a.y) / d
        section = [(-20.0, 8.0), (-10.0, 10.4), (0.0, 9.4), (10.0, 10.4), (20.0, 8.0)]
        for (o0, z0), (o1, z1) in pairwise(section):
            quad = [
                (a.x - dy * o0, a.y + dx * o0, z0),
                (b.x - dy * o0, b.y + dx * o0, z0),
                (b.x - dy * o1, b.y + dx * o1, z1),
                (a.x - dy * o1, a.y + dx * o1, z1),
            ]
            faces.append(("", [quad]))
            faces.append(("", [[(x, y, z - 0.35) for x, y, z in quad[::-1]]]))
        for o in (-20.0, 20.0):
            p, q = (a.x - dy * o, a.y + dx * o), (b.x - dy * o, b.y + dx * o)
            if o > 0:
                p, q = q, p
            faces.append(("", [[(*p, 7.65), (*q, 7.65), (*q, 8.0), (*p, 8.0)]]))
        if k % 2 == 0:
            for o in (-16.5, -3.5, 9.5):
                post = rect(a.x - dy * o, a.y + dx * o, 0.4, 0.4, 0)
                faces += box(post, 2.5, 9.6, "", "")
    city.put(
        "station-roof",
        "GenericCityObject",
        faces,
        {"colour": "#8f989c", "class": "roof", "name": "Perrongtaket"},
    )


def _trains(city: CityWriter) -> None:
    line = streets.rail_line()
    spine = LineString([p for p in line.coords if p[0] < 470])
    for number, (start, cars, offset, colour) in enumerate(
        ((300, 4, 1.5, "#b23b32"), (420, 5, -11.5, "#3f5d73"), (120, 6, 14.5, "#6d6f66")), 1
    ):
        track = spine.offset_curve(offset)
        faces: list[Face] = []
        for k in range(cars):
            s = start + k * 25.5
            p, q = track.interpolate(s), track.interpolate(s + 24)
            angle = math.degrees(math.atan2(q.y - p.y, q.x - p.x))
            car = rect((p.x + q.x) / 2, (p.y + q.y) / 2, 24, 2.9, angle)
            faces += walls(car, lambda _: 3.3, lambda _: 6.1, "")
            faces.append(flat_face("", car, 3.3, up=False))
            ridge = rect((p.x + q.x) / 2, (p.y + q.y) / 2, 24, 1.9, angle)
            a, b = ring_of(car.exterior), ring_of(ridge.exterior)
            faces += [
                ("", [[(*a[i], 6.1), (*a[(i + 1) % 4], 6.1), (*b[(i + 1) % 4], 6.6), (*b[i], 6.6)]])
                for i in range(4)
            ]
            faces.append(flat_face("", ridge, 6.6))
        city.put(f"train-{number}", "GenericCityObject", faces, {"colour": colour, "class": "train"})


def _piles(city: CityWriter) -> None:
    """Timber piles and a narrow deck in front of the river wharves."""
    faces: list[Face] = []
    for (ax, ay), (bx, by) in (
        ((444.8, 28), (441.8, -40)),
        ((440.3, -78), (438.8, -150)),
        ((438.8, -150), (440.3, -236)),
    ):
        length = math.dist((ax, ay), (bx, by))
        n = int(length / 4)
        for k in range(n + 1):
            t = k / n
            faces += box(rect(ax + (bx - ax) * t + 1.6, ay + (by - ay) * t, 0.45, 0.45, 0), -1.5, 1.9, "", "")
        angle = math.degrees(math.atan2(by - ay, bx - ax))
        deck = rect((ax + bx) / 2 + 0.9, (ay + by) / 2, length, 2.2, angle)
        faces += box(deck, 1.9, 2.25, "", "")
        faces.append(flat_face("", deck, 1.9, up=False))
    city.put("wharf-piles", "GenericCityObject", faces, {"colour": "#6b5a47", "class": "piles"})


def put_harbour(city: CityWriter) -> None:
    _cranes(city)
    _station_roof(city)
    _trains(city)
    _piles(city)
