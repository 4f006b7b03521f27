"""How high the ground of a city lies at many places at once: terrain, green, streets and bridges, not water, not roofs.

Rasterised once over the places' rectangle and read between nodes; so thousands of places cost what a few do.
Frame: metres of the city's CRS.   Thread: any (pure).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.layers import layer_of
from maps.rasterise import heights_on_grid

GROUND = ("terrain", "green", "roads", "bridges")
FINEST_M, MOST_NODES = 2.0, 4_000_000


def ground_heights(city: CityModel, xy: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n,) at (n, 2) places; nan where the city has no ground."""
    if not len(xy):
        return np.zeros(0)
    of = np.array([layer_of(kind, {}) in GROUND for kind in city.types], np.bool_)
    triangles = city.triangles[of[city.triangle_object]]
    low, high = xy.min(axis=0) - 4.0, xy.max(axis=0) + 4.0
    corner = city.vertices[:, :2][triangles]
    inside = ((corner.min(axis=1) <= high) & (corner.max(axis=1) >= low)).all(axis=1)
    triangles = triangles[inside]
    step = max(FINEST_M, float(np.sqrt((high - low).prod() / MOST_NODES)))
    shape = (int(np.ceil((high[1] - low[1]) / step)) + 1, int(np.ceil((high[0] - low[0]) / step)) + 1)
    grid = heights_on_grid(city.vertices, triangles, low, np.array([step, step]), shape)
    return _between(grid, (xy - low) / step)


def _between(grid: NDArray[np.float64], place: NDArray[np.float64]) -> NDArray[np.float64]:
    """Bilinear where all four nodes are known, else the highest that is."""
    column, row = np.floor(place).astype(np.int64).T
    column, row = np.clip(column, 0, grid.shape[1] - 2), np.clip(row, 0, grid.shape[0] - 2)
    fx, fy = place[:, 0] - column, place[:, 1] - row
    four = np.stack(
        [grid[row, column], grid[row, column + 1], grid[row + 1, column], grid[row + 1, column + 1]]
    )
    weight = np.stack([(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy])
    smooth = (four * weight).sum(axis=0)
    some = np.where(np.isnan(four), -np.inf, four).max(axis=0)
    return np.where(np.isfinite(smooth), smooth, np.where(np.isfinite(some), some, np.nan))
