"""The adaptive grid that lets flat facets follow the ground.   xy metres of the place.   Thread: any."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.land import Floats, Height


def breaklines(
    area: BaseGeometry,
    height: Height,
    *,
    core: tuple[float, float],
    coarse: float = 100.0,
    fine: float = 6.25,
    tolerance: float = 0.12,
    far_fine: float = 24.0,
    far_tolerance: float = 1.2,
) -> BaseGeometry:
    """Edges of the quadtree cells in which the ground is flat within `tolerance`; coarser outside of the core.

    core: half width and half height, round (0, 0).   A height that has steps makes cells without end: use platforms.
    """
    low_x, low_y, high_x, high_y = area.bounds
    xs = np.arange(np.floor(low_x / coarse) * coarse, high_x, coarse)
    ys = np.arange(np.floor(low_y / coarse) * coarse, high_y, coarse)
    cells = np.array([(x, y) for y in ys for x in xs])
    size, lines = coarse, []
    while len(cells):
        boxes = shapely.box(cells[:, 0], cells[:, 1], cells[:, 0] + size, cells[:, 1] + size)
        cells = cells[shapely.intersects(area, boxes)]
        if not len(cells):
            break
        rough = _roughness(cells, size, height)
        middle = cells + size / 2
        is_core = (np.abs(middle[:, 0]) < core[0]) & (np.abs(middle[:, 1]) < core[1])
        limit = np.where(is_core, tolerance, far_tolerance)
        split = (rough > limit) & (size > np.where(is_core, fine, far_fine))
        kept = cells[~split & ((rough > 0.004) | (size < coarse))]
        if len(kept):
            lines.append(
                shapely.boundary(shapely.box(kept[:, 0], kept[:, 1], kept[:, 0] + size, kept[:, 1] + size))
            )
        half = size / 2
        cells = np.concatenate(
            [cells[split] + offset for offset in ((0, 0), (half, 0), (0, half), (half, half))]
        )
        size = half
    if not lines:
        return shapely.MultiLineString()
    return shapely.union_all(np.concatenate(lines), grid_size=0.01)


def _roughness(cells: Floats, size: float, height: Height, n: int = 5) -> Floats:
    """Greatest distance of the ground from its best plane in each cell."""
    t = np.linspace(0, size, n)
    gx, gy = (g.ravel() for g in np.meshgrid(t, t))
    x, y = cells[:, :1] + gx, cells[:, 1:] + gy
    z = height(x.ravel(), y.ravel()).reshape(x.shape)
    basis = np.column_stack([gx, gy, np.ones_like(gx)])
    plane, *_ = np.linalg.lstsq(basis, z.T, rcond=None)
    return np.asarray(np.abs(z.T - basis @ plane).max(axis=0), dtype=np.float64)
