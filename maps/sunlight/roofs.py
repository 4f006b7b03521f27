"""The roofs of a city, surface by surface: area, tilt and where they face.   Thread: any, pure.

m2; degrees, azimuth clockwise from north. Where a file does not say what is roof, what faces up enough on a building is.
What a file calls roof but stands steeper than STEEPEST_DEG is a wall here (dormer cheeks, parapets).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, SurfaceKind
from maps.objects import Objects

_STEEP = (
    0.35  # vertical part of a normal below which a surface without semantics is a wall, as in maps/mesh.py
)
STEEPEST_DEG = 75.0
_LEAST_M2 = 0.25
_FLAT_DEG = 2.0  # below this a roof faces nowhere; its azimuth is given as south, for panels that are raised


@dataclass(frozen=True, slots=True, eq=False)
class Roofs:
    """r roof surfaces.   surface (r,) row of the CityModel's surfaces; object (r,) row of its objects; area_m2, tilt_deg,
    azimuth_deg (r,); normal (r, 3) of length 1, upward.
    triangle (t,) rows of the CityModel's triangles, ordered by roof; triangle_roof (t,) the roof of each.
    """

    surface: NDArray[np.int32]
    object: NDArray[np.int32]
    area_m2: NDArray[np.float64]
    tilt_deg: NDArray[np.float64]
    azimuth_deg: NDArray[np.float64]
    normal: NDArray[np.float64]
    triangle: NDArray[np.int64]
    triangle_roof: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.surface)

    def only(self, which: NDArray[np.bool_]) -> Roofs:
        """which (r,): those that stay, in their order."""
        place = np.where(which, np.cumsum(which) - 1, -1)
        inside = place[self.triangle_roof] >= 0
        return Roofs(
            self.surface[which], self.object[which], self.area_m2[which], self.tilt_deg[which], self.azimuth_deg[which],
            self.normal[which], self.triangle[inside], place[self.triangle_roof[inside]],
        )  # fmt: skip


def roofs_of(city: CityModel) -> Roofs:
    """All roof surfaces of buildings, in the order of the model."""
    surfaces = len(city.surface_object)
    corners = city.vertices[city.triangles]
    twice = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]).reshape(-1, 3)
    of = city.triangle_surface.astype(np.int64)
    total = np.stack([np.bincount(of, twice[:, k], surfaces) for k in range(3)], axis=1).reshape(surfaces, 3)
    length = np.linalg.norm(total, axis=1)
    normal = total / np.where(length > 0, length, 1.0)[:, None]
    is_building = Objects.of(city).is_building[city.surface_object]
    says = city.surface_kind == SurfaceKind.ROOF
    faces_up = (city.surface_kind == SurfaceKind.OTHER) & (normal[:, 2] > _STEEP)
    is_lying = np.abs(normal[:, 2]) >= np.cos(np.radians(STEEPEST_DEG))
    is_roof = is_building & ((says & is_lying) | faces_up) & (length / 2 >= _LEAST_M2)
    rows = np.flatnonzero(is_roof)
    n = normal[rows]
    n[n[:, 2] < 0] *= -1.0  # a roof that a file turned upside down
    tilt = np.degrees(np.arccos(np.clip(n[:, 2], -1.0, 1.0)))
    azimuth = np.degrees(np.arctan2(n[:, 0], n[:, 1])) % 360.0
    number = np.full(surfaces, -1, np.int64)
    number[rows] = np.arange(len(rows))
    triangle = np.flatnonzero(number[of] >= 0) if surfaces else np.empty(0, np.int64)
    triangle = triangle[np.argsort(number[of[triangle]], kind="stable")]
    return Roofs(
        surface=rows.astype(np.int32),
        object=city.surface_object[rows].astype(np.int32),
        area_m2=length[rows] / 2,
        tilt_deg=tilt,
        azimuth_deg=np.where(tilt < _FLAT_DEG, 180.0, azimuth),
        normal=n,
        triangle=triangle,
        triangle_roof=number[of[triangle]],
    )
