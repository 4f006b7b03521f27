"""Facts of what was pointed at: the one surface under a place (its area, tilt, azimuth), and how high a building stands.

Works on the model's own double coordinates, so a roof's area is the file's and not the graphics card's.
Frame: metres of the model's CRS.   Thread: any (pure).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, SurfaceKind
from maps.measure import Area, Place, facing

_ALIKE = 0.9994  # cosine of two degrees: neighbours of that much are one roof side


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """One flat side of an object. points: its corners, (k, 2, 3) the two ends of each of its sides."""

    row: int
    kind: SurfaceKind
    area: Area
    sides: NDArray[np.float64]
    centre: Place


@dataclass(frozen=True, slots=True)
class Standing:
    """ground_z, top_z, eaves_z: heights in the CRS' metres; eaves is the lowest point of its roof, nan where none is told."""

    row: int
    ground_z: float
    top_z: float
    eaves_z: float
    foot: Place
    top: Place

    @property
    def height_m(self) -> float:
        return self.top_z - self.ground_z

    @property
    def eaves_m(self) -> float:
        return self.eaves_z - self.ground_z


class Surfaces:
    """Looks up surfaces of a city; keeps the triangles of the object asked for last, as pointing comes in bursts."""

    def __init__(self, city: CityModel) -> None:
        self._city = city
        self._root = city.root_of()
        self._object_root = self._root[city.triangle_object] if len(city.triangles) else np.empty(0, np.int32)
        self._held: tuple[int, NDArray[np.intp]] = (-1, np.empty(0, np.intp))

    def triangles_of(self, row: int) -> NDArray[np.intp]:
        """Rows of the triangles of an object with all its parts."""
        root = int(self._root[row])
        if self._held[0] != root:
            self._held = (root, np.flatnonzero(self._object_root == root))
        return self._held[1]

    def at(self, row: int, place: Place) -> Surface | None:
        """The side of object `row` that passes through the place, with the neighbours in its plane; None where it has none."""
        city, mine = self._city, self.triangles_of(row)
        if not len(mine):
            return None
        corner = city.vertices[city.triangles[mine]]
        cross = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]) / 2.0
        size = np.linalg.norm(cross, axis=1)
        unit = cross / np.maximum(size, 1e-12)[:, None]
        nearest = int(np.argmin(np.where(size > 1e-9, _gap(corner, unit, np.asarray(place)), np.inf)))
        own = city.triangle_surface[mine] == city.triangle_surface[mine[nearest]]
        normal = cross[own].sum(axis=0)
        normal = normal / max(float(np.linalg.norm(normal)), 1e-12)
        flat = np.abs((corner - corner[nearest, 0]) @ normal).max(axis=1) < 0.05
        alike = (
            (unit @ normal > _ALIKE)
            & flat
            & (city.triangle_object[mine] == city.triangle_object[mine[nearest]])
        )
        kind = city.triangle_kind[mine]
        chosen = own | _joined(corner, alike & (kind == kind[nearest]), nearest)
        total = cross[chosen].sum(axis=0)
        tilt, azimuth = facing(total)
        sides = _outline(corner[chosen])
        weight = size[chosen] / max(float(size[chosen].sum()), 1e-12)
        centre = (corner[chosen].mean(axis=1) * weight[:, None]).sum(axis=0)
        area = Area(
            float(np.abs(cross[chosen][:, 2]).sum()), float(size[chosen].sum()),
            float(np.linalg.norm(sides[:, 1] - sides[:, 0], axis=1).sum()), tilt, azimuth,
        )  # fmt: skip
        return Surface(
            row,
            SurfaceKind(int(kind[nearest])),
            area,
            sides,
            (float(centre[0]), float(centre[1]), float(centre[2])),
        )

    def standing(self, row: int, ground_z: float | None = None) -> Standing | None:
        """How high an object stands over its ground.   ground_z: of the terrain at its foot; without it its own lowest point."""
        city, mine = self._city, self.triangles_of(row)
        if not len(mine):
            return None
        used = city.vertices[city.triangles[mine].reshape(-1)]
        top, foot = used[int(used[:, 2].argmax())], used[int(used[:, 2].argmin())]
        low = float(foot[2]) if ground_z is None else ground_z
        roof = city.triangle_kind[mine] == SurfaceKind.ROOF
        eaves = (
            float(city.vertices[city.triangles[mine[roof]].reshape(-1), 2].min())
            if roof.any()
            else float("nan")
        )
        x, y, z = (float(v) for v in top)
        return Standing(int(self._root[row]), low, z, eaves, (x, y, low), (x, y, z))


def _gap(
    corner: NDArray[np.float64], unit: NDArray[np.float64], place: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(m,) distance of a place from each triangle's plane, and from the triangle itself where it lies beside it."""
    rel = place - corner[:, 0]
    off = np.einsum("ij,ij->i", rel, unit)
    foot = place - off[:, None] * unit
    outside = np.zeros(len(corner))
    for k in range(3):
        a, b = corner[:, k], corner[:, (k + 1) % 3]
        along = b - a
        inward = np.cross(unit, along)
        inward /= np.maximum(np.linalg.norm(inward, axis=1), 1e-12)[:, None]
        outside = np.maximum(outside, -np.einsum("ij,ij->i", foot - a, inward))
    return np.asarray(np.hypot(off, outside))


def _joined(corner: NDArray[np.float64], may: NDArray[np.bool_], start: int) -> NDArray[np.bool_]:
    """Those of the triangles that hang together with `start` by common corners (to the millimetre)."""
    key = np.round(corner * 1000.0).astype(np.int64).reshape(-1, 3)
    _, place = np.unique(key, axis=0, return_inverse=True)
    place = place.reshape(-1, 3)
    reached = np.zeros(len(corner), np.bool_)
    reached[start] = True
    touched = np.zeros(int(place.max()) + 1, np.bool_)
    while True:
        touched[place[reached]] = True
        more = may & ~reached & (touched[place].sum(axis=1) >= 2)
        if not more.any():
            return reached
        reached |= more


def _outline(corner: NDArray[np.float64]) -> NDArray[np.float64]:
    """(k, 2, 3) sides that only one of the triangles has."""
    start = corner.reshape(-1, 3)
    end = np.roll(corner, -1, axis=1).reshape(-1, 3)
    a, b = np.round(start * 1000).astype(np.int64), np.round(end * 1000).astype(np.int64)
    _, ids = np.unique(np.concatenate([a, b]), axis=0, return_inverse=True)
    ids = ids.reshape(2, -1)
    key = np.minimum(ids[0], ids[1]) * (int(ids.max()) + 1) + np.maximum(ids[0], ids[1])
    _, first, count = np.unique(key, return_index=True, return_counts=True)
    once = first[count == 1]
    return np.stack([start[once], end[once]], axis=1)
