"""The district from above as a small picture of layers, drawn once: what the small map shows.

    plan = plan_of(city, objects_of_layer, origin, low, high, 400)
    plan.layer[row, column]        # number in LAYERS, or NOTHING; row 0 is the north

Frame: scene metres (the district's grid, grid north up).   Thread: any (pure; takes a second for 100,000 buildings).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.layers import LAYERS
from maps.rasterise import heights_on_grid

NOTHING: Final = 255
DRAWN: Final = ("water", "green", "roads", "bridges", "buildings")
AIR: Final = 0.06  # around the buildings, of their extent
_LEAST_M: Final = 60.0
_LEAST_M2: Final = 1e-4  # of twice a triangle, seen from above
XY = tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """layer (rows, columns) uint8; low: scene metres of the lower left corner; m_per_px: length of a pixel."""

    layer: NDArray[np.uint8]
    low: XY
    m_per_px: float

    @property
    def size(self) -> tuple[int, int]:
        """Columns, rows."""
        return self.layer.shape[1], self.layer.shape[0]

    def to_px(self, x: float, y: float) -> XY:
        """Pixels from the top left of a place in the scene; may lie outside."""
        return (x - self.low[0]) / self.m_per_px, self.layer.shape[0] - (y - self.low[1]) / self.m_per_px

    def to_scene(self, column: float, row: float) -> XY:
        """The place in the scene under a pixel."""
        return (
            self.low[0] + column * self.m_per_px,
            self.low[1] + (self.layer.shape[0] - row) * self.m_per_px,
        )


def plan_of(
    city: CityModel,
    object_layer: NDArray[np.integer],
    origin: tuple[float, float, float],
    low: XY,
    high: XY,
    longest_px: int,
) -> Plan:
    """object_layer (o,): number in LAYERS of each object.   low, high: what must be seen, scene metres.

    Of what lies over another the later of DRAWN is seen. A building narrower than a pixel may fall between pixels.
    """
    wide, tall = (max(b - a, _LEAST_M) * (1 + 2 * AIR) for a, b in zip(low, high, strict=True))
    wide, tall = max(wide, tall * 0.6), max(tall, wide * 0.6)
    m_per_px = max(wide, tall) / longest_px
    columns, rows = max(1, round(wide / m_per_px)), max(1, round(tall / m_per_px))
    corner = ((low[0] + high[0] - wide) / 2, (low[1] + high[1] - tall) / 2)
    first = np.array(corner) + m_per_px / 2
    picture = np.full((rows, columns), NOTHING, np.uint8)
    of_triangle = np.asarray(object_layer)[city.triangle_object]
    for name in DRAWN:
        number = LAYERS.index(name)
        triangles = city.triangles[of_triangle == number]
        if not len(triangles):
            continue
        used, local = np.unique(triangles, return_inverse=True)
        points = city.vertices[used] - np.asarray(origin)
        flat = _lying(points, local.reshape(-1, 3))
        found = heights_on_grid(points, flat, first, np.full(2, m_per_px), (rows, columns))
        picture[np.isfinite(found)] = number
    return Plan(np.ascontiguousarray(picture[::-1]), corner, m_per_px)


def _lying(points: NDArray[np.float64], triangles: NDArray[np.integer]) -> NDArray[np.integer]:
    """Without walls, of which nothing is seen from above."""
    a, b, c = (points[triangles[:, k], :2] for k in range(3))
    u, v = b - a, c - a
    seen: NDArray[np.integer] = triangles[np.abs(u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]) > _LEAST_M2]
    return seen
