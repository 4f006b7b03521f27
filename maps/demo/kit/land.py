"""The lie of the land: water, dry ground, quays and banks, raised or sunken platforms; and the height anywhere.

xy metres of the place, z above sea level.   Thread: any.

    land = Land(place, water=river, level=lambda x, y: 8 + 0.01 * y, quays=LineString(...).buffer(8), water_z=3.0)
    land.height_at(12.0, 40.0); land.stand(footprint)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.place import Place
from maps.demo.kit.solids import ring_of

Floats = NDArray[np.float64]
Height = Callable[[Floats, Floats], Floats]
BED_M = 1.4
"""How far the ground lies below the water at the water's edge of a natural bank."""


def step(low: float, high: float, x: Floats) -> Floats:
    """0 below `low`, 1 above `high`, smooth between."""
    t = np.clip((x - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3 - 2 * t))


def hill(
    x: Floats, y: Floats, cx: float, cy: float, rx: float, ry: float, height: float, flat: float = 0.1
) -> Floats:
    """A round hill with a flat top of `flat` of its radii; add it to a level."""
    return np.asarray(height * (1 - step(flat, 1.0, np.hypot((x - cx) / rx, (y - cy) / ry))))


def distance(x: Floats, y: Floats, shape: BaseGeometry) -> Floats:
    """Metres from a shape, 0 inside it."""
    return np.asarray(shapely.distance(shapely.points(x, y), shape), dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Platform:
    """Ground raised (or sunk) as a whole behind vertical walls: a rampart, a terrace, a moat.

    rise: added to the ground under it; z: a level of its own instead.   wall: colour of its walls.
    A street that shall lead up needs a gap in the shape.
    """

    ident: str
    shape: BaseGeometry
    rise: float = 0.0
    z: float | None = None
    wall: str = "#8f887c"


class Land:
    """water: open water, may reach beyond the landscape.   level: height of dry ground, arrays of one dimension.
    quays: zone in which land ends in a wall; elsewhere it slopes into the water within bank_m.
    water_z: of the water's surface, a number or a height of its own where a river falls.
    """

    def __init__(
        self,
        place: Place,
        *,
        water: BaseGeometry,
        level: Height,
        quays: BaseGeometry | None = None,
        platforms: Sequence[Platform] = (),
        water_z: float | Height = 0.0,
        bank_m: float = 17.0,
    ) -> None:
        self.place = place
        self.water = water
        self.platforms = tuple(platforms)
        self.quays: BaseGeometry = Polygon() if quays is None else quays
        self._level, self._water_z, self._bank_m = level, water_z, bank_m
        for platform in self.platforms:
            shapely.prepare(platform.shape)

    @cached_property
    def dry(self) -> BaseGeometry:
        """All land of the landscape."""
        return self.place.landscape_box.difference(self.water, grid_size=0.01)

    @cached_property
    def built_edge(self) -> BaseGeometry:
        """Where land ends in a wall."""
        return self.water.boundary.intersection(self.quays)

    @cached_property
    def bank(self) -> BaseGeometry:
        """Where land slopes into the water."""
        edge = self.water.boundary.intersection(self.place.landscape_box.buffer(-2))
        return edge.difference(self.built_edge.buffer(0.05))

    @property
    def water_is_level(self) -> bool:
        return not callable(self._water_z)

    def water_height(self, x: Floats, y: Floats) -> Floats:
        """Surface of the water, also under land near it."""
        if callable(self._water_z):
            return np.asarray(self._water_z(x, y), np.float64)
        return np.full(len(x), float(self._water_z))

    def base_height(self, x: Floats, y: Floats) -> Floats:
        """Ground without the platforms, at points of one dimension; no step anywhere."""
        x, y = np.asarray(x, float), np.asarray(y, float)
        level = np.asarray(self._level(x, y), np.float64)
        if not len(x) or self.bank.is_empty:
            return level
        from_bank = distance(x, y, self.bank)
        bed = self.water_height(x, y) - BED_M
        return np.asarray(bed + (level - bed) * step(-1.0, self._bank_m, from_bank))

    def height(self, x: Floats, y: Floats) -> Floats:
        """Ground level with the platforms; earlier ones win where they overlap."""
        x, y = np.asarray(x, float), np.asarray(y, float)
        z = self.base_height(x, y)
        for platform in reversed(self.platforms):
            inside = shapely.contains_xy(platform.shape, x, y)
            z = np.where(inside, z + platform.rise if platform.z is None else platform.z, z)
        return z

    def height_at(self, x: float, y: float) -> float:
        return float(self.height(np.array([x]), np.array([y]))[0])

    def stand(self, footprint: Polygon) -> tuple[float, float]:
        """Bottom of the walls (sunk into the ground) and level of the ground floor, for a footprint on a slope."""
        xy = np.array(ring_of(footprint.exterior))
        levels = self.height(xy[:, 0], xy[:, 1])
        return round(float(levels.min()) - 0.8, 2), round(
            float(levels.mean() * 0.4 + levels.max() * 0.6) + 0.25, 2
        )

    def level_of(self, shape: Any) -> float:
        """Lowest ground along the outline of a polygon: for a pond or a flat yard."""
        return round(min(self.height_at(x, y) for x, y in ring_of(shape.exterior)), 2)
