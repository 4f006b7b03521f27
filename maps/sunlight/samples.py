"""Places on roofs from which one looks at the sun: evenly over the area, the same at every run.   Thread: any, pure.

Metres of the model's CRS. Each sample of a roof stands for the same share of its area.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.sunlight.rays import LIFT_M
from maps.sunlight.roofs import Roofs

SPACING_M = 1.5
MOST = 96  # samples of one roof
MOST_IN_ALL = 400_000
_R2 = np.array([0.7548776662466927, 0.5698402909980532])  # the plastic number's additive sequence


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """p places.   point (p, 3) just above the roof; roof (p,) which one; share (p,) of its roof's area."""

    point: NDArray[np.float64]
    roof: NDArray[np.int64]
    share: NDArray[np.float64]


def samples_on(city: CityModel, roofs: Roofs, spacing_m: float = SPACING_M) -> Samples:
    """About one sample each spacing_m x spacing_m, at least one a roof and at most MOST; fewer where there are too many."""
    wanted = np.clip(np.ceil(roofs.area_m2 / spacing_m**2), 1, MOST)
    if wanted.sum() > MOST_IN_ALL:
        wanted = np.maximum(1, np.floor(wanted * (MOST_IN_ALL / wanted.sum())))
    count = wanted.astype(np.int64)
    roof = np.repeat(np.arange(len(roofs)), count)
    first = np.cumsum(count) - count
    nth = np.arange(len(roof)) - first[roof]
    if not len(roof):
        return Samples(np.empty((0, 3)), roof, np.empty(0))
    corners = city.vertices[city.triangles[roofs.triangle]]
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1)
    upto = np.cumsum(area)
    whole = np.bincount(roofs.triangle_roof, area, len(roofs))
    before = np.cumsum(whole) - whole
    at = before[roof] + (nth + 0.5) / count[roof] * whole[roof]
    chosen = np.minimum(np.searchsorted(upto, at), len(area) - 1)
    u, v = ((0.5 + (nth[:, None] + 1) * _R2) % 1.0).T
    root = np.sqrt(u)
    weight = np.stack([1 - root, root * (1 - v), root * v], axis=1)
    point = np.einsum("pk,pkj->pj", weight, corners[chosen]) + LIFT_M * roofs.normal[roof]
    return Samples(point, roof, 1.0 / count[roof])
