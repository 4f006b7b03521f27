"""What is measured between places that somebody pointed at: lengths, rise, bearing, areas. Pure.

    distance([(0, 0, 0), (3, 4, 0)]).slope_m         # 5.0
    polygon([(0, 0, 0), (10, 0, 0), (10, 10, 0)]).level_m2

Frame: metres of the district's CRS, or of the scene (differences are the same); z up. Lengths and areas are those of the
map grid; maps/grid_scale.py says by how much the grid differs from the ground.   Bearings: degrees from grid north, clockwise.
Thread: any.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Place = tuple[float, float, float]
LEVEL = 0.999_96  # cosine of half a degree: what is flatter has no azimuth


@dataclass(frozen=True, slots=True)
class Distance:
    """Of a polyline. legs_m: slope length of each leg.   bearing_deg: from its first to its last point, nan where they coincide."""

    slope_m: float
    level_m: float
    rise_m: float
    bearing_deg: float
    legs_m: tuple[float, ...]

    @property
    def slope_deg(self) -> float:
        """Of the way from end to end: rise over level length."""
        return math.degrees(math.atan2(self.rise_m, self.level_m))


@dataclass(frozen=True, slots=True)
class Area:
    """level_m2: seen from above.   slope_m2: of the plane through the points, equal to the former where they lie level.

    tilt_deg: 0 level, 90 upright.   azimuth_deg: where the surface looks, nan for a level one.   is_crossed: its sides cross.
    """

    level_m2: float
    slope_m2: float
    perimeter_m: float
    tilt_deg: float
    azimuth_deg: float
    is_crossed: bool = False


def distance(points: Sequence[Place]) -> Distance:
    """points: at least one; a single one has no length."""
    p = np.asarray(points, np.float64).reshape(-1, 3)
    step = np.diff(p, axis=0)
    legs = np.sqrt((step * step).sum(axis=1))
    level = float(np.hypot(step[:, 0], step[:, 1]).sum())
    way = p[-1] - p[0]
    return Distance(float(legs.sum()), level, float(way[2]), bearing(way), tuple(legs.tolist()))


def bearing(way: Sequence[float] | NDArray[np.float64]) -> float:
    """Degrees from north (+y) over east (+x), 0 up to 360; nan for a way that goes nowhere on the map."""
    if math.hypot(way[0], way[1]) < 1e-6:
        return math.nan
    return math.degrees(math.atan2(way[0], way[1])) % 360.0


def polygon(points: Sequence[Place]) -> Area:
    """The ring through the points, closed by itself; fewer than three enclose nothing."""
    p = np.asarray(points, np.float64).reshape(-1, 3)
    if len(p) < 3:
        length = float(np.linalg.norm(p[-1] - p[0])) if len(p) else 0.0
        return Area(0.0, 0.0, 2.0 * length, 0.0, math.nan)
    p = p - p.mean(axis=0)  # nearer to zero, fewer digits lost
    normal = np.cross(p, np.roll(p, -1, axis=0)).sum(axis=0) / 2.0
    side = np.roll(p, -1, axis=0) - p
    tilt, azimuth = facing(normal)
    return Area(
        abs(float(normal[2])),
        float(np.linalg.norm(normal)),
        float(np.sqrt((side * side).sum(axis=1)).sum()),
        min(tilt, 180.0 - tilt),
        azimuth,
        is_crossed(p[:, :2]),
    )


def facing(normal: Sequence[float] | NDArray[np.float64]) -> tuple[float, float]:
    """Tilt (0 level, 90 upright, above that hanging over) and azimuth (nan where level) of a surface with this normal."""
    x, y, z = (float(v) for v in normal)
    length = math.sqrt(x * x + y * y + z * z)
    if length < 1e-12:
        return 0.0, math.nan
    tilt = math.degrees(math.acos(max(-1.0, min(1.0, z / length))))
    return tilt, math.nan if abs(z) / length > LEVEL else bearing((x, y))


def is_crossed(xy: NDArray[np.float64]) -> bool:
    """Whether two sides of the ring cross, seen from above; touching corners do not count."""
    n = len(xy)
    if n < 4:
        return False
    a, b = xy, np.roll(xy, -1, axis=0)
    i, j = np.triu_indices(n, k=2)
    keep = ~((i == 0) & (j == n - 1))
    i, j = i[keep], j[keep]
    apart_i = _side(a[i], b[i], a[j]) * _side(a[i], b[i], b[j]) < 0
    apart_j = _side(a[j], b[j], a[i]) * _side(a[j], b[j], b[i]) < 0
    return bool((apart_i & apart_j).any())


def _side(a: NDArray[np.float64], b: NDArray[np.float64], p: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sign of where p lies beside the line from a to b; 0 on it."""
    u, v = b - a, p - a
    turn = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
    return np.sign(np.where(np.abs(turn) < 1e-9, 0.0, turn))
