"""Boats: hulls with a pointed bow, cabins, masts, gathered by colour.   xy metres of the place.   Thread: any.

fleet = Fleet(land); fleet.moor(rng, LineString(...), 9, (6, 10)); fleet.put(city)
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

import numpy as np
from shapely import LineString

from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.land import Land
from maps.demo.kit.shapes import turned
from maps.demo.kit.solids import box, rect

HULLS = ("#f2f2ee", "#e9ecec", "#27405a", "#f4f1e8", "#7b2d26", "#dfe4e6")
CABIN = "#f1f1ec"


def hull(x: float, y: float, length: float, degrees: float, deck: float, water_z: float = 0.0) -> list[Face]:
    """A hull with a pointed bow, down to a little under the water, and its deck."""
    beam = length * 0.3

    def ring(scale: float, across: float) -> list[tuple[float, float]]:
        outline = ((-0.5, -0.5), (0.2, -0.5), (0.5, 0.0), (0.2, 0.5), (-0.5, 0.5))
        return [turned(x, y, degrees, u * length * scale, v * beam * across) for u, v in outline]

    top, foot = ring(1.0, 1.0), ring(0.86, 0.68)
    faces: list[Face] = [("", [[(*p, deck) for p in top]])]
    for k in range(5):
        j = (k + 1) % 5
        side = [(*foot[k], water_z - 0.4), (*foot[j], water_z - 0.4), (*top[j], deck), (*top[k], deck)]
        if k in (1, 2):  # towards the bow a side is twisted: as one surface it would not be flat
            faces += [("", [[side[0], side[1], side[2]]]), ("", [[side[0], side[2], side[3]]])]
        else:
            faces.append(("", [side]))
    return faces


class Fleet:
    """Small boats gathered by colour: one object each, cabins and masts in one more."""

    def __init__(self, land: Land, hulls: Sequence[str] = HULLS, cabin: str = CABIN) -> None:
        self._land, self._cabin = land, cabin
        self.by_colour: dict[str, list[Face]] = {colour: [] for colour in hulls}
        self.cabins: list[Face] = []

    def add(
        self, rng: Random, x: float, y: float, length: float, degrees: float, *, has_mast: bool = False,
        has_cabin: bool = True,
    ) -> None:  # fmt: skip
        z = float(self._land.water_height(np.array([x]), np.array([y]))[0])
        deck = z + rng.uniform(0.7, 1.2)
        self.by_colour[rng.choice(list(self.by_colour))] += hull(x, y, length, degrees, deck, z)
        place = turned(x, y, degrees, -length * 0.08, 0)
        if has_cabin:
            self.cabins += box(
                rect(*place, length * 0.36, length * 0.18, degrees), deck, deck + length * 0.12, "", ""
            )
        if has_mast:
            self.cabins += box(rect(x, y, 0.14, 0.14), deck, z + length * 1.25, "", "")

    def moor(
        self, rng: Random, line: LineString, n: int, lengths: tuple[float, float], *, masts: float = 0.2
    ) -> None:
        """n boats along a line, bow to its end."""
        for k in range(n):
            p = line.interpolate((k + rng.uniform(0.3, 0.7)) / n, normalized=True)
            q = line.interpolate(min(1.0, (k + 1) / n), normalized=True)
            degrees = math.degrees(math.atan2(q.y - p.y, q.x - p.x))
            self.add(rng, p.x, p.y, rng.uniform(*lengths), degrees, has_mast=rng.random() < masts)

    def put(self, city: CityWriter) -> None:
        for number, (colour, faces) in enumerate(self.by_colour.items(), 1):
            if faces:
                city.put(f"boats-{number}", "GenericCityObject", faces, {"colour": colour, "class": "boat"})
        if self.cabins:
            city.put(
                "boats-cabins", "GenericCityObject", self.cabins, {"colour": self._cabin, "class": "boat"}
            )
