"""Sun on the open ground, cell by cell: what lies under the sky, on no building and no water.

Metres of the model's CRS; values of the whole span of the sky.   Thread: any but the GUI's; says progress.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.layers import LAYERS
from maps.objects import Objects
from maps.sunlight.irradiance import ALBEDO, lit, sky_view
from maps.sunlight.rays import LIFT_M, Occluder
from maps.sunlight.sky import Sky, gathered

MOST_CELLS = 40_000
FINEST_M = 2.0
_AROUND_M = 40.0
_STEEPEST_M = 3.0  # a cell whose corners differ more lies on an edge and is left out
_GROUND_RAYS = 48


@dataclass(frozen=True, slots=True, eq=False)
class GroundLight:
    """k cells with hours, kwh_m2 (k,) on the horizontal.   points (4k, 3), triangles (2k, 3), point_cell (4k,): their shapes."""

    points: NDArray[np.float64]
    triangles: NDArray[np.int64]
    point_cell: NDArray[np.int64]
    hours: NDArray[np.float64]
    kwh_m2: NDArray[np.float64]
    cell_m: float


def ground_light(city: CityModel, sky: Sky, *, occluder: Occluder | None = None) -> GroundLight:
    """A grid over the buildings and AROUND_M about them, as fine as MOST_CELLS allow."""
    objects = Objects.of(city)
    is_building = objects.is_building
    left_out = is_building | (objects.layer == LAYERS.index("water"))
    standing = city.vertices[city.triangles[is_building[city.triangle_object]].reshape(-1)]
    if not len(standing):
        return GroundLight(np.empty((0, 3)), np.empty((0, 3), np.int64), *(np.empty(0, np.int64),), *(np.empty(0),) * 2, FINEST_M)  # fmt: skip
    block = occluder or Occluder.of(city)
    low, high = standing[:, :2].min(axis=0) - _AROUND_M, standing[:, :2].max(axis=0) + _AROUND_M
    cell = max(FINEST_M, float(np.sqrt(np.prod(high - low) / MOST_CELLS)))
    columns, rows = (int(n) for n in np.ceil((high - low) / cell))
    z = _heights(block, city, left_out, low, cell, (rows + 1, columns + 1))
    corners = np.stack([z[:-1, :-1], z[:-1, 1:], z[1:, 1:], z[1:, :-1]], axis=-1).reshape(-1, 4)
    with np.errstate(invalid="ignore"):
        keep = np.flatnonzero(np.ptp(corners, axis=1) <= _STEEPEST_M)  # nan compares false
    row, column = np.divmod(keep, columns)
    points = np.empty((len(keep), 4, 3))
    for k, (dx, dy) in enumerate(((0, 0), (1, 0), (1, 1), (0, 1))):
        points[:, k, 0], points[:, k, 1] = low[0] + (column + dx) * cell, low[1] + (row + dy) * cell
    points[:, :, 2] = corners[keep]
    middle = points.mean(axis=1) + np.array([0.0, 0.0, LIFT_M])
    beams, up = gathered(sky), np.tile((0.0, 0.0, 1.0), (len(keep), 1))
    hours, beam = lit(block, middle, up, beams)
    seen = sky_view(block, middle, up, _GROUND_RAYS)
    first = 4 * np.arange(len(keep))[:, None, None]
    return GroundLight(
        points.reshape(-1, 3), (first + np.array([[0, 1, 2], [0, 2, 3]])).reshape(-1, 3),
        np.repeat(np.arange(len(keep)), 4), hours,
        beam + beams.diffuse * seen + beams.global_ * ALBEDO * (1.0 - seen), cell,
    )  # fmt: skip


def _heights(
    block: Occluder,
    city: CityModel,
    left_out: NDArray[np.bool_],
    low: NDArray[np.float64],
    cell: float,
    shape: tuple[int, int],
) -> NDArray[np.float64]:
    """(rows, columns) of the ground seen from above; nan under what is left out and where there is nothing."""
    y, x = np.divmod(np.arange(shape[0] * shape[1]), shape[1])
    top = float(city.vertices[:, 2].max()) + 10.0
    above = np.stack([low[0] + x * cell, low[1] + y * cell, np.full(len(x), top)], axis=1)
    far, triangle = block.first(above, np.array([0.0, 0.0, -1.0]))
    z = np.where(np.isfinite(far), top - far, np.nan)
    hit = triangle >= 0
    z[hit] = np.where(left_out[city.triangle_object[triangle[hit]]], np.nan, z[hit])
    return z.reshape(shape)
