"""Boats and ships: hulls with a pointed bow, cabins, masts; where they lie in the marina and along the quays.

xy metres of maps.demo.   Thread: any.   Colours are attributes, as styles read them.
"""

from __future__ import annotations

import math

from shapely import LineString

from maps.demo.cityjson import CityWriter, Face
from maps.demo.house import seeded
from maps.demo.solids import box, rect

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


def put_boats(city: CityWriter) -> None:
    _marina(city)
    _moored(city)
