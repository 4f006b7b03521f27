"""Sun on the open ground, cell by cell: what lies under the sky, under no building and no water.

The ground is terrain, green, streets and bridges, and where there is none the scene's made-up one (maps/underlay.py).
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
from maps.sunlight.obstacles import Obstacles
from maps.sunlight.rays import Occluder
from maps.sunlight.sky import Sky, gathered
from maps.underlay import Underlay

Floats = NDArray[np.float64]
MOST_CELLS = 90_000
FINEST_M = 2.0
EYE_M = 0.3  # above kerbs and the edges of plots
_AROUND_M = 80.0  # quays and squares belong to it, empty land does not
_STEEPEST_M = 3.0  # a cell whose corners differ more lies on an edge and is left out
_GROUND_RAYS = 48
_LYING = ("terrain", "green", "roads", "bridges")
_IN_THE_WAY = ("water", "buildings", "installations", "furniture")


@dataclass(frozen=True, slots=True, eq=False)
class GroundLight:
    """k cells with hours, kwh_m2 (k,) on the horizontal.   points (4k, 3), triangles (2k, 3), point_cell (4k,): their shapes."""

    points: Floats
    triangles: NDArray[np.int64]
    point_cell: NDArray[np.int64]
    hours: Floats
    kwh_m2: Floats
    cell_m: float


@dataclass(frozen=True, slots=True, eq=False)
class _Cells:
    """points (k, 4, 3) corners; middle (k, 3), a little above the ground."""

    points: Floats
    middle: Floats
    size_m: float


def ground_light(
    city: CityModel,
    sky: Sky,
    *,
    obstacles: Obstacles | None = None,
    plain: Underlay | None = None,
    origin: tuple[float, float, float] = (0.0, 0.0, 0.0),
) -> GroundLight:
    """A grid of what lies within AROUND_M of a building, as fine as MOST_CELLS allow.   plain: in metres from origin."""
    cells = _cells(city, plain, np.asarray(origin))
    beams, up = gathered(sky), np.tile((0.0, 0.0, 1.0), (len(cells.middle), 1))
    block = obstacles or Obstacles.of(city)
    hours, beam = lit(block, cells.middle, up, beams)
    seen = sky_view(block, cells.middle, up, _GROUND_RAYS, beams.crown_diffuse)
    first = 4 * np.arange(len(cells.middle))[:, None, None]
    return GroundLight(
        cells.points.reshape(-1, 3), (first + np.array([[0, 1, 2], [0, 2, 3]])).reshape(-1, 3),
        np.repeat(np.arange(len(cells.middle)), 4), hours,
        beam + beams.diffuse * seen + beams.global_ * ALBEDO * (1.0 - seen), cells.size_m,
    )  # fmt: skip


def _cells(city: CityModel, plain: Underlay | None, origin: Floats) -> _Cells:
    layer = Objects.of(city).layer[city.triangle_object]
    standing = city.vertices[city.triangles[layer == LAYERS.index("buildings")].reshape(-1)]
    if not len(standing):
        return _Cells(np.empty((0, 4, 3)), np.empty((0, 3)), FINEST_M)
    low, high = standing[:, :2].min(axis=0) - _AROUND_M, standing[:, :2].max(axis=0) + _AROUND_M
    size = max(FINEST_M, float(np.sqrt(np.prod(high - low) / MOST_CELLS)))
    columns, rows = (int(n) for n in np.ceil((high - low) / size))
    top = float(city.vertices[:, 2].max()) + 10.0

    def on(places: Floats) -> Floats:
        """(k,) height of the ground under (k, 2) places; nan where there is none."""
        z = _under(floor, places, top)
        if plain is not None:
            gaps = np.flatnonzero(np.isnan(z))
            z[gaps] = plain.at_all(places[gaps] - origin[:2]) + origin[2]
        return z

    def of_layers(names: tuple[str, ...]) -> Occluder:
        return Occluder(city.vertices, city.triangles[np.isin(layer, [LAYERS.index(n) for n in names])])

    floor, stands = of_layers(_LYING), of_layers(_IN_THE_WAY)
    y, x = (n.ravel() for n in np.mgrid[0:rows, 0:columns])
    middle = low + (np.stack([x, y], axis=1) + 0.5) * size
    z = on(middle)
    over = _under(stands, middle, top)
    is_near = _near(standing[:, :2], low, size, (rows, columns))
    open_ = np.flatnonzero(is_near & np.isfinite(z) & ~(over > z - 0.1))  # nan compares false
    x, y, middle, z = x[open_], y[open_], middle[open_], z[open_]
    node_y, node_x = (n.ravel() for n in np.mgrid[0 : rows + 1, 0 : columns + 1])
    nodes = on(low + np.stack([node_x, node_y], axis=1) * size)
    points = np.empty((len(z), 4, 3))
    for k, (dx, dy) in enumerate(((0, 0), (1, 0), (1, 1), (0, 1))):
        points[:, k, 0], points[:, k, 1] = low[0] + (x + dx) * size, low[1] + (y + dy) * size
        corner = nodes[(y + dy) * (columns + 1) + x + dx]
        points[:, k, 2] = np.where(np.isnan(corner), z, corner)
    keep = np.ptp(np.column_stack([points[:, :, 2], z]), axis=1) <= _STEEPEST_M
    eye = np.maximum(z, points[:, :, 2].mean(axis=1)) + EYE_M
    return _Cells(points[keep], np.column_stack([middle, eye])[keep], size)


def _near(standing: Floats, low: Floats, size: float, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """(rows x columns,) whether a cell is near something that stands."""
    from scipy.ndimage import distance_transform_edt  # heavy

    away = np.ones(shape, np.bool_)
    column, row = np.minimum(((standing - low) / size).astype(np.int64), [shape[1] - 1, shape[0] - 1]).T
    away[row, column] = False
    return np.asarray(distance_transform_edt(away).ravel() * size <= _AROUND_M)


def _under(block: Occluder, places: Floats, top: float) -> Floats:
    """(k,) height of what is seen from above; nan for nothing."""
    far, _ = block.first(np.column_stack([places, np.full(len(places), top)]), np.array([0.0, 0.0, -1.0]))
    return np.where(np.isfinite(far), top - far, np.nan)
