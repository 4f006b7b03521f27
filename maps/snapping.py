"""The corner or edge that a pointer nearly touches, so that what is measured starts where a thing starts.

    snapper = Snapper(city, origin)
    snapper.snap([row], pose, size, (x_px, y_px), sees)       # None where nothing is near enough

Frame: xyz_scene metres; pixels from the bottom left.   Thread: GUI (keeps what it looked up last).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.camera import Pose, Size, Vec3, project

CORNER_PX, EDGE_PX = 11.0, 7.0
TRIES = 4  # nearest ones whose view may be blocked before the search is given up
MOST_EDGES = 60_000  # of one object; a larger one, such as a terrain, has no corners worth catching


@dataclass(frozen=True, slots=True)
class Snap:
    kind: Literal["corner", "edge"]
    xyz_scene: Vec3


class Snapper:
    def __init__(self, city: CityModel, origin: tuple[float, float, float]) -> None:
        self._city, self._origin = city, np.asarray(origin)
        self._root = city.root_of()
        self._edge_root: NDArray[np.int32] | None = None
        self._held: dict[int, NDArray[np.float64]] = {}

    def snap(
        self,
        rows: Iterable[int],
        pose: Pose,
        size: Size,
        pointer: tuple[float, float],
        sees: Callable[[Vec3], bool],
        scale: float = 1.0,
    ) -> Snap | None:
        """rows: objects near the pointer.   sees: whether a place is in sight.   scale: pixels a pixel of the design."""
        ends = [self._edges_of(int(self._root[row])) for row in rows]
        ends = [e for e in ends if len(e)]
        if not ends:
            return None
        edges = np.concatenate(ends)
        pixel, depth = project(edges.reshape(-1, 3), pose, size)
        pixel, depth = pixel.reshape(-1, 2, 2), depth.reshape(-1, 2)
        off = np.hypot(*(pixel - np.asarray(pointer)).transpose(2, 0, 1))
        off = np.where(depth > 0.1, off, np.inf)
        found = self._nearest(edges.reshape(-1, 3), off.reshape(-1), CORNER_PX * scale, sees)
        if found is not None:
            return Snap("corner", found)
        is_ahead = (depth > 0.1).all(axis=1)
        way = pixel[:, 1] - pixel[:, 0]
        length2 = np.maximum((way * way).sum(axis=1), 1e-9)
        f = np.clip(((np.asarray(pointer) - pixel[:, 0]) * way).sum(axis=1) / length2, 0.0, 1.0)
        foot = pixel[:, 0] + f[:, None] * way
        gap = np.where(is_ahead, np.hypot(*(foot - np.asarray(pointer)).T), np.inf)
        share = f * depth[:, 0]  # what is half way on the screen is not half way in the city
        share = share / np.where(is_ahead, share + (1 - f) * depth[:, 1], 1.0)
        places = edges[:, 0] + share[:, None] * (edges[:, 1] - edges[:, 0])
        found = self._nearest(places, gap, EDGE_PX * scale, sees)
        return Snap("edge", found) if found is not None else None

    @staticmethod
    def _nearest(
        places: NDArray[np.float64], off: NDArray[np.float64], reach: float, sees: Callable[[Vec3], bool]
    ) -> Vec3 | None:
        near = np.flatnonzero(off <= reach)
        seen: set[Vec3] = set()
        for i in near[np.argsort(off[near])]:
            x, y, z = (round(float(v), 4) for v in places[i])
            if (x, y, z) in seen:
                continue
            if sees((x, y, z)):
                return (x, y, z)
            seen.add((x, y, z))
            if len(seen) >= TRIES:
                break
        return None

    def _edges_of(self, root: int) -> NDArray[np.float64]:
        """(k, 2, 3) edges of an object with its parts, in the scene."""
        if root not in self._held:
            if len(self._held) > 64:
                self._held.clear()
            city = self._city
            if self._edge_root is None:
                owner = np.zeros(len(city.vertices), np.int32)
                owner[city.triangles] = city.triangle_object[:, None]
                self._edge_root = self._root[owner[city.edges[:, 0]]] if len(city.edges) else owner[:0]
            mine = np.flatnonzero(self._edge_root == root)
            mine = mine[:0] if len(mine) > MOST_EDGES else mine
            self._held[root] = city.vertices[city.edges[mine]] - self._origin
        return self._held[root]
