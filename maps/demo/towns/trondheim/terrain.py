"""Height of the ground anywhere, and the adaptive grid that lets flat facets follow it.   Metres.   Thread: any.

Flat harbour fill at +2.5 m, a gentle rise through the town, river banks, a terrace at Sluppen, two hills with wooden
houses, higher ground beyond. The shape is made up.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from maps.demo.towns.trondheim import plan

Floats = NDArray[np.float64]
BED = -1.4
"""The ground at the water's edge of a natural bank: below the surface of the water, which is at 0."""


def _step(low: float, high: float, x: Floats) -> Floats:
    t = np.clip((x - low) / (high - low), 0.0, 1.0)
    return t * t * (3 - 2 * t)


def _distance(points: Any, shape: BaseGeometry) -> Floats:
    return np.asarray(shapely.distance(points, shape), dtype=np.float64)


def _hill(
    x: Floats, y: Floats, cx: float, cy: float, rx: float, ry: float, height: float, flat: float = 0.1
) -> Floats:
    return height * (1 - _step(flat, 1.0, np.hypot((x - cx) / rx, (y - cy) / ry)))


def height(x: Floats, y: Floats) -> Floats:
    """Ground level at points of one dimension."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    points = shapely.points(x, y)
    rise = 2.5 * _step(20, -300, y) + 6.0 * _step(-300, -470, y) + 14.0 * _step(-620, -1150, y)
    rise += _hill(x, y, 850, -110, 345, 420, 64)
    rise += _hill(x, y, -1000, -470, 620, 500, 78)
    rise += _hill(x, y, 1150, -620, 760, 620, 118)
    rise += _hill(x, y, 250, -1130, 620, 420, 86)
    rise += _hill(x, y, -620, -1080, 640, 380, 120)
    rise += _hill(x, y, 1290, 0, 420, 310, 74)
    # the hills end within the landscape, so that the far ground joins it at one level
    rise = np.minimum(rise, 9.0) + np.maximum(rise - 9.0, 0.0) * (
        (1 - _step(0.78, 0.985, np.abs(x) / 1500)) * (1 - _step(0.74, 0.985, -y / 1300))
    )
    near_river = _distance(points, plan.river_line()) - 38
    rise *= 0.08 + 0.92 * _step(12, 130, near_river)
    level = 2.5 + rise
    from_holm = _distance(points, plan.holm())
    level = np.where(from_holm <= 0, 5.0, level)
    from_bank = _distance(points, plan.bank())
    return BED + (level - BED) * _step(-1.0, 17.0, from_bank) if len(x) else level


def height_at(x: float, y: float) -> float:
    return float(height(np.array([x]), np.array([y]))[0])


def breaklines(
    area: BaseGeometry, coarse: float = 100.0, fine: float = 6.25, tolerance: float = 0.12
) -> BaseGeometry:
    """Edges of the quadtree cells in which the ground is flat within `tolerance` (coarser away from the core)."""
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
        rough = _roughness(cells, size)
        middle = cells + size / 2
        is_core = (np.abs(middle[:, 0]) < 860) & (np.abs(middle[:, 1]) < 720)
        limit = np.where(is_core, tolerance, 1.2)
        split = (rough > limit) & (size > np.where(is_core, fine, 24.0))
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
    return shapely.union_all(np.concatenate(lines), grid_size=0.01)


def _roughness(cells: Floats, size: float, n: int = 5) -> Floats:
    """Greatest distance of the ground from its best plane in each cell."""
    t = np.linspace(0, size, n)
    gx, gy = (g.ravel() for g in np.meshgrid(t, t))
    x, y = cells[:, :1] + gx, cells[:, 1:] + gy
    z = height(x.ravel(), y.ravel()).reshape(x.shape)
    basis = np.column_stack([gx, gy, np.ones_like(gx)])
    plane, *_ = np.linalg.lstsq(basis, z.T, rcond=None)
    return np.asarray(np.abs(z.T - basis @ plane).max(axis=0), dtype=np.float64)
