"""The ground's height as a regular grid: made from terrain triangles, asked at any place, drawn as triangles again.

Frame: metres of a projected CRS.   Thread: any (pure).

    grid = HeightGrid.of(city)              # from all TINRelief of a city
    grid.at(xy)                             # (n,) bilinear
    grid.on_mesh(xy)                        # (n,) on the triangles that `mesh` makes, so that what lies there touches them
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.rasterise import heights_on_grid

MOST_NODES: Final = 160_000
_ALIGNED_M: Final = 0.002  # how far a node may lie from a regular grid and still belong to it


@dataclass(frozen=True, eq=False)
class HeightGrid:
    """low (2,): x and y of node [0, 0], the south-western one; step (2,) metres; z (rows, columns), nan where unknown.

    Triangles run from south-west to north-east through each cell.
    """

    low: NDArray[np.float64]
    step: NDArray[np.float64]
    z: NDArray[np.float64]

    @classmethod
    def of(cls, city: CityModel, *, most_nodes: int = MOST_NODES) -> HeightGrid | None:
        """From the city's terrain; None where it has none. A terrain that is a grid already keeps its nodes."""
        is_terrain = np.array([t.removeprefix("+") == "TINRelief" for t in city.types], np.bool_)
        rows = np.flatnonzero(is_terrain[city.triangle_object]) if len(city.ids) else np.empty(0, np.int64)
        if not len(rows):
            return None
        triangles = city.triangles[rows]
        points = city.vertices
        used = np.unique(triangles)
        return cls._aligned(points[used], most_nodes) or cls._sampled(points, triangles, most_nodes)

    @classmethod
    def _aligned(cls, points: NDArray[np.float64], most_nodes: int) -> HeightGrid | None:
        low = points[:, :2].min(axis=0)
        place = np.zeros((len(points), 2), np.int64)
        step = np.ones(2)
        for k in range(2):
            steps = np.diff(np.unique(np.round(points[:, k], 3)))
            steps = steps[steps > 0.01]
            if not len(steps):
                return None
            along = (points[:, k] - low[k]) / float(np.median(steps))
            step[k] = float(np.ptp(points[:, k])) / max(float(np.rint(along.max())), 1.0)
            along = (points[:, k] - low[k]) / step[k]
            place[:, k] = np.rint(along)
            if (np.abs(along - place[:, k]) * step[k] > _ALIGNED_M).any():
                return None
        columns, rows = (place.max(axis=0) + 1).tolist()
        if rows * columns > 2 * most_nodes or min(rows, columns) < 2:
            return None
        z = np.full((rows, columns), np.nan)
        z[place[:, 1], place[:, 0]] = points[:, 2]
        return cls(low, step, z)

    @classmethod
    def _sampled(
        cls, points: NDArray[np.float64], triangles: NDArray[np.int32], most_nodes: int
    ) -> HeightGrid:
        corners = points[np.unique(triangles)]
        low, high = corners[:, :2].min(axis=0), corners[:, :2].max(axis=0)
        size = np.maximum(high - low, 1e-3)
        fine = np.sqrt(size.prod() / max(len(triangles) / 2, 16))
        side = max(fine, float(np.sqrt(size.prod() / most_nodes)), 0.05)
        shape = np.maximum(np.ceil(size / side).astype(int), 1)
        step = size / shape
        z = heights_on_grid(points, triangles, low, step, (int(shape[1]) + 1, int(shape[0]) + 1))
        return cls(low, step, z)

    @cached_property
    def whole(self) -> NDArray[np.float64]:
        """z with every gap filled by the nearest known height."""
        missing = np.isnan(self.z)
        if not missing.any():
            return self.z
        from scipy.ndimage import distance_transform_edt

        at = distance_transform_edt(missing, return_distances=False, return_indices=True)
        out: NDArray[np.float64] = self.z[tuple(at)]
        return out

    def at(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) bilinear between the four nodes around; in gaps and outside that of the nearest known place."""
        i, j, fy, fx = self._cell(xy)
        z = self.whole
        south = z[i, j] * (1 - fx) + z[i, j + 1] * fx
        north = z[i + 1, j] * (1 - fx) + z[i + 1, j + 1] * fx
        out: NDArray[np.float64] = south * (1 - fy) + north * fy
        return out

    def on_mesh(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) on the drawn triangles."""
        i, j, fy, fx = self._cell(xy)
        z = self.whole
        a, b, c, d = z[i, j], z[i, j + 1], z[i + 1, j + 1], z[i + 1, j]
        out: NDArray[np.float64] = np.where(
            fx >= fy, a + (b - a) * fx + (c - b) * fy, a + (c - d) * fx + (d - a) * fy
        )
        return out

    def is_known(self, xy: NDArray[np.float64]) -> NDArray[np.bool_]:
        """(n,) whether the terrain reaches there."""
        along = (xy - self.low) / self.step
        inside = (along >= 0).all(axis=1) & (along <= np.array(self.z.shape[::-1]) - 1).all(axis=1)
        i, j, _, _ = self._cell(xy)
        known = ~np.isnan(self.z)
        full = known[:-1, :-1] & known[1:, :-1] & known[:-1, 1:] & known[1:, 1:]
        return np.asarray(inside & full[i, j])

    def nodes(self) -> NDArray[np.float64]:
        """(rows, columns, 2) places of the nodes."""
        rows, columns = self.z.shape
        y, x = np.mgrid[0:rows, 0:columns]
        return np.stack([self.low[0] + x * self.step[0], self.low[1] + y * self.step[1]], axis=2)

    def _cell(
        self, xy: NDArray[np.float64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        rows, columns = self.z.shape
        x = np.clip((xy[:, 0] - self.low[0]) / self.step[0], 0, columns - 1)
        y = np.clip((xy[:, 1] - self.low[1]) / self.step[1], 0, rows - 1)
        j = np.minimum(x.astype(np.int64), columns - 2)
        i = np.minimum(y.astype(np.int64), rows - 2)
        return i, j, y - i, x - j


def grid_triangles(z: NDArray[np.float64]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Triangles (m, 3) of the nodes [row * columns + column] of a grid, and the cell (m,) of each, none at missing nodes.

    z (rows, columns), rows to the north; both triangles of a cell are seen from above.
    """
    rows, columns = z.shape
    known = ~np.isnan(z).reshape(-1)
    first = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).reshape(-1)
    a, b, c, d = first, first + 1, first + columns + 1, first + columns
    triangles = np.stack([np.stack([a, b, c], 1), np.stack([a, c, d], 1)], axis=1).reshape(-1, 3)
    kept = known[triangles].all(axis=1)
    cell = np.repeat(np.arange(len(first)), 2)[kept]
    return triangles[kept].astype(np.int32), np.unique(cell, return_inverse=True)[1].astype(np.int32)
