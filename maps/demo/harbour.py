"""What lies and stands at the quays: boats, pontoons, cranes, the station roof, piles under the wharves.

xy metres of maps.demo.   Thread: any.   Colours are attributes, as styles read them.
"""

from __future__ import annotations

import math

from shapely import LineString

from maps.demo import plan, streets
from maps.demo.cityjson import CityWriter, Face
from maps.demo.house import seeded
from maps.demo.solids import box, flat_face, rect, ring_of, walls
from maps.demo.terrain import height_at

HULLS = ("#f2f2ee", "#e9ecec", "#27405a", "#f4f1e8", "#7b2d26", "#dfe4e6")


def boat(
    x: float, y: float, length: float, degrees: float, *, deck: float = 0.9, cabin: bool = True
) -> list[Face]:
    """A hull with a pointed bow, a deck and a cabin."""
    beam = length * 0.3
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def place(u: float, v: float) -> tuple[float, float]:
        return (x + c * u - s * v, y + s * u + c * v)

    top = [
        place(-length / 2, -beam / 2),
        place(length * 0.2, -beam / 2),
        place(length / 2, 0),
        place(length * 0.2, beam / 2),
        place(-length / 2, beam / 2),
    ]
    foot = [
        place(-length * 0.46, -beam * 0.34),
        place(length * 0.16, -beam * 0.34),
        place(length * 0.4, 0),
        place(length * 0.16, beam * 0.34),
        place(-length * 0.46, beam * 0.34),
    ]
    faces: list[Face] = [("", [[(*p, deck) for p in top]])]
    for k in range(5):
        j = (k + 1) % 5
        faces.append(("", [[(*foot[k], -0.4), (*foot[j], -0.4), (*top[j], deck), (*top[k], deck)]]))
    if cabin:
        shape = rect(*place(-length * 0.08, 0), length * 0.36, beam * 0.6, degrees)
        faces += box(shape, deck, deck + length * 0.13, "", "")
    return faces


def _marina(city: CityWriter) -> None:
    rng = seeded("marina")
    number = 0
    for row, x in enumerate((-104.0, -72.0, -40.0, -8.0, 24.0)):
        pontoon = rect(x, 366, 2.4, 66, 0)
        city.put(
            f"pontoon-{row + 1}",
            "GenericCityObject",
            box(pontoon, -0.2, 0.5, "", ""),
            {"colour": "#a39a8b", "class": "pontoon"},
        )
        y = 338.0
        while y < 396:
            for side in (-1, 1):
                if rng.random() < 0.82:
                    number += 1
                    length = rng.uniform(6.5, 11.5)
                    faces = boat(
                        x + side * (1.8 + length / 2),
                        y,
                        length,
                        0 if side > 0 else 180,
                        deck=rng.uniform(0.7, 1.2),
                    )
                    if rng.random() < 0.55:
                        mast = rect(x + side * (1.8 + length / 2), y, 0.14, 0.14, 0)
                        faces += box(mast, 0.8, length * 1.25, "", "")
                    city.put(
                        f"boat-{number}",
                        "GenericCityObject",
                        faces,
                        {"colour": rng.choice(HULLS), "class": "boat"},
                    )
            y += rng.uniform(4.2, 5.2)


def _moored(city: CityWriter) -> None:
    rng = seeded("moored")
    number = 0
    for line, n in (
        (LineString([(-580, 71), (-430, 53.5), (-340, 47)]), 7),
        (LineString([(-290, 44), (-130, 38.5)]), 6),
        (LineString([(-50, 38), (200, 46), (240, 49)]), 11),
        (LineString([(452, 20), (449, -30)]), 3),
        (LineString([(452, -90), (450, -220)]), 5),
    ):
        for k in range(n):
            p = line.interpolate((k + rng.uniform(0.2, 0.8)) / n, normalized=True)
            q = line.interpolate(min(1.0, (k + 1) / n), normalized=True)
            angle = math.degrees(math.atan2(q.y - p.y, q.x - p.x))
            number += 1
            length = rng.uniform(8, 16)
            city.put(
                f"moored-{number}",
                "GenericCityObject",
                boat(p.x, p.y, length, angle, deck=1.2),
                {"colour": rng.choice(HULLS), "class": "boat"},
            )
    ships = (
        (95, 424, 62, 178, "#e6e7e3", "Hurtigbåt"),
        (420, 424, 84, -6, "#8b2a22", "Lasteskip"),
        (-240, 422, 46, 4, "#24506b", "Slepebåt"),
    )
    for x, y, length, angle, colour, name in ships:
        ident = f"ship-{name.lower().replace('å', 'a').replace('ø', 'o')}"
        said = {"class": "ship", "name": name}
        deck = 2.6 + length * 0.02
        city.put(
            ident,
            "GenericCityObject",
            boat(x, y, length, angle, deck=deck, cabin=False),
            {"colour": colour, **said},
        )
        house, funnel = _superstructure(x, y, length, angle, deck)
        city.put(f"{ident}-house", "GenericCityObject", house, {"colour": "#eceae4", **said})
        city.put(f"{ident}-funnel", "GenericCityObject", funnel, {"colour": "#c0902f", **said})


def _superstructure(
    x: float, y: float, length: float, degrees: float, deck: float
) -> tuple[list[Face], list[Face]]:
    """Decks that step back, a bridge, a mast; and the funnel."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def part(u: float, along: float, across: float, low: float, high: float) -> list[Face]:
        at = rect(x + c * u * length, y + s * u * length, along * length, across * length * 0.3, degrees)
        return box(at, low, high, "", "")

    faces = part(-0.16, 0.5, 0.8, deck, deck + 2.5)
    faces += part(-0.15, 0.42, 0.66, deck + 2.5, deck + 4.9)
    faces += part(-0.02, 0.12, 0.6, deck + 4.9, deck + 7.2)
    faces += part(-0.04, 0.008, 0.03, deck + 7.2, deck + 13)
    return faces, part(-0.22, 0.06, 0.24, deck + 4.9, deck + 9)


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
        ridge = 9.4 if k % 2 else 9.4
        section = [(-20.0, 8.0), (-10.0, 10.4), (0.0, ridge), (10.0, 10.4), (20.0, 8.0)]
        for (o0, z0), (o1, z1) in zip(section, section[1:], strict=False):
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
        ((300, 4, 1.6, "#b23b32"), (420, 5, -10.8, "#3f5d73"), (120, 6, 15.2, "#6d6f66")), 1
    ):
        track = spine.parallel_offset(offset, "left")
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
    _marina(city)
    _moored(city)
    _cranes(city)
    _station_roof(city)
    _trains(city)
    _piles(city)


def water_faces() -> list[Face]:
    """The surface of fjord, canal and river at 0 m, reaching a little under the land that covers it."""
    shape = plan.water().buffer(4.0, quad_segs=2).intersection(plan.LANDSCAPE)
    faces = []
    for piece in plan.polygons(shape):
        kind, rings = flat_face("WaterSurface", piece, 0.0)
        faces.append((kind, rings))
    return faces
