"""One building before it is written: its solid, its words, and the roof that panels and assets stand on.

xy metres of the place.   Thread: any.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cityjson import Face


@dataclass(frozen=True, slots=True)
class House:
    """footprint: what stands on the ground.   z_floor: of the ground floor.   z_roof: where things may stand on it.
    faces: the closed solid; details: chimneys (their own part); parts: further
    closed solids by suffix.   pv: roof area free for panels.
    roof_slope: (a, b, c) of z = a x + b y + c for a tilted roof, else None.
    """

    ident: str
    footprint: Polygon
    faces: Sequence[Face]
    z_floor: float
    z_roof: float
    use: str
    roof: str
    facade: str
    tone: float
    storeys: int
    year: int
    name: str = ""
    area: str = ""
    details: Sequence[Face] = ()
    parts: tuple[tuple[str, Sequence[Face]], ...] = ()
    pv: BaseGeometry | None = None
    roof_slope: tuple[float, float, float] | None = None
    height_m: float = 0.0
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def floor_area_m2(self) -> float:
        return round(self.footprint.area * self.storeys * 0.92, -1)

    def attributes(self) -> dict[str, Any]:
        known = {
            "name": self.name,
            "area": self.area,
            "use": self.use,
            "year": self.year,
            "storeys": self.storeys,
            "roofType": self.roof,
            "facade": self.facade,
            "tone": round(self.tone, 2),
            "measuredHeight": round(self.height_m, 1),
        }
        return {**known, **self.extra}

    def called(self, **changes: Any) -> House:
        return replace(self, **changes)


def seeded(*words: object) -> random.Random:
    """The same numbers for the same words, on every machine."""
    return random.Random("tvilling/" + "/".join(str(w) for w in words))


def chance(rng: random.Random, **weights: float) -> str:
    """A word by weight."""
    return rng.choices(list(weights), list(weights.values()))[0]
