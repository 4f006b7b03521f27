"""Boats and ships: where they lie in the marina and along the quays.

xy metres of the place.   Thread: any.   Colours are attributes, as styles read them.
"""

from __future__ import annotations

import math

from shapely import LineString

from maps.demo.kit.boats import Fleet, hull
from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.house import seeded
from maps.demo.kit.solids import box, rect
from maps.demo.towns.trondheim import plan

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


def _marina(city: CityWriter, fleet: Fleet) -> None:
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


def _moored(fleet: Fleet) -> None:
    rng = seeded("moored")
    for line, n in MOORINGS:
        fleet.moor(rng, line, n, (8, 15))


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
    fleet = Fleet(plan.lie())
    _marina(city, fleet)
    _moored(fleet)
    fleet.put(city)
    _ships(city)
