"""Boats and ships: hulls with a pointed bow, cabins, masts; where they lie in the marina and along the quays.

xy metres of maps.demo.   Thread: any.   Colours are attributes, as styles read them.
"""

from __future__ import annotations

import math
from random import Random

from shapely import LineString

from maps.demo.towns.trondheim.cityjson import CityWriter, Face
from maps.demo.towns.trondheim.house import seeded
from maps.demo.towns.trondheim.solids import box, rect

HULLS = ("#f2f2ee", "#e9ecec", "#27405a", "#f4f1e8", "#7b2d26", "#dfe4e6")
CABIN = "#f1f1ec"
PONTOONS_X = (-104.0, -72.0, -40.0, -8.0, 24.0)
MOORINGS = (
    (LineString([(-580, 71), (-430, 53.5), (-340, 47)]), 7),
    (LineString([(-270, 42.5), (-130, 38.5)]), 5),
    (LineString([(-50, 38), (200, 46), (240, 49)]), 11),
    (LineString([(452, 20), (449, -30)]), 3),
    (LineString([(452, -90), (450, -220)]), 5),
)
SHIPS = (
    (95.0, 424.0, 62.0, 178.0, "#e6e7e3", "Hurtigbåt"),
    (420.0, 424.0, 84.0, -6.0, "#8b2a22", "Lasteskip"),
    (-240.0, 422.0, 46.0, 4.0, "#24506b", "Slepebåt"),
)


def hull(x: float, y: float, length: float, degrees: float, deck: float) -> list[Face]:
    """A hull with a pointed bow, down to a little under the water, and its deck."""
    beam = length * 0.3

    def ring(scale: float, across: float) -> list[tuple[float, float]]:
        outline = ((-0.5, -0.5), (0.2, -0.5), (0.5, 0.0), (0.2, 0.5), (-0.5, 0.5))
        return [_at(x, y, degrees, u * length * scale, v * beam * across) for u, v in outline]

    top, foot = ring(1.0, 1.0), ring(0.86, 0.68)
    faces: list[Face] = [("", [[(*p, deck) for p in top]])]
    for k in range(5):
        j = (k + 1) % 5
        faces.append(("", [[(*foot[k], -0.4), (*foot[j], -0.4), (*top[j], deck), (*top[k], deck)]]))
    return faces


def _at(x: float, y: float, degrees: float, u: float, v: float) -> tuple[float, float]:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return (x + c * u - s * v, y + s * u + c * v)


class _Fleet:
    """Small boats gathered by colour: one object each, cabins and masts in one more."""

    def __init__(self) -> None:
        self.by_colour: dict[str, list[Face]] = {colour: [] for colour in HULLS}
        self.cabins: list[Face] = []

    def add(self, rng: Random, x: float, y: float, length: float, degrees: float, *, has_mast: bool) -> None:
        deck = rng.uniform(0.7, 1.2)
        self.by_colour[rng.choice(HULLS)] += hull(x, y, length, degrees, deck)
        place = _at(x, y, degrees, -length * 0.08, 0)
        self.cabins += box(
            rect(*place, length * 0.36, length * 0.18, degrees), deck, deck + length * 0.12, "", ""
        )
        if has_mast:
            self.cabins += box(rect(x, y, 0.14, 0.14), deck, length * 1.25, "", "")


def _marina(city: CityWriter, fleet: _Fleet) -> None:
    rng = seeded("marina")
    for row, x in enumerate(PONTOONS_X, 1):
        faces = box(rect(x, 366, 2.4, 66), -0.2, 0.5, "", "")
        city.put(f"pontoon-{row}", "GenericCityObject", faces, {"colour": "#a39a8b", "class": "pontoon"})
        y = 338.0
        while y < 396:
            for side in (-1, 1):
                if rng.random() < 0.82:
                    length = rng.uniform(6.5, 11.5)
                    at = x + side * (1.8 + length / 2)
                    fleet.add(rng, at, y, length, 0 if side > 0 else 180, has_mast=rng.random() < 0.55)
            y += rng.uniform(4.2, 5.2)


def _moored(fleet: _Fleet) -> None:
    rng = seeded("moored")
    for line, n in MOORINGS:
        for k in range(n):
            p = line.interpolate((k + rng.uniform(0.3, 0.7)) / n, normalized=True)
            q = line.interpolate(min(1.0, (k + 1) / n), normalized=True)
            degrees = math.degrees(math.atan2(q.y - p.y, q.x - p.x))
            fleet.add(rng, p.x, p.y, rng.uniform(8, 15), degrees, has_mast=rng.random() < 0.2)


def _ships(city: CityWriter) -> None:
    for x, y, length, degrees, colour, name in SHIPS:
        ident = f"ship-{name.lower().replace('å', 'a')}"
        said = {"class": "ship", "name": name}
        deck = 2.6 + length * 0.02
        faces = hull(x, y, length, degrees, deck)
        city.put(ident, "GenericCityObject", faces, {"colour": colour, **said})
        house, funnel = _superstructure(x, y, length, degrees, deck)
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
    fleet = _Fleet()
    _marina(city, fleet)
    _moored(fleet)
    for number, (colour, faces) in enumerate(fleet.by_colour.items(), 1):
        if faces:
            city.put(f"boats-{number}", "GenericCityObject", faces, {"colour": colour, "class": "boat"})
    city.put("boats-cabins", "GenericCityObject", fleet.cabins, {"colour": CABIN, "class": "boat"})
    _ships(city)
