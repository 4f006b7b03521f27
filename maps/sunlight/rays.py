"""Which rays are blocked: Embree over all triangles of a city, in float32 about the middle of the city.

Metres of the model's CRS in, float64.   Thread: any but one at a time; not the GUI's, for it takes seconds.

    block = Occluder(vertices, triangles)
    block.hidden(points, direction)        # (p,) bool: something stands between the points and the sun
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel

LIFT_M = 0.05  # a ray starts this far off its surface, beyond what float32 rounds off within 10 km
_FAR = 1e30
_BATCH = 1 << 18  # rays at once


class NoRays(Exception):
    """Embree is not there on this machine."""


class Occluder:
    def __init__(self, vertices: NDArray[np.float64], triangles: NDArray[np.int32]) -> None:
        """vertices (n, 3), triangles (m, 3). Raises NoRays."""
        try:
            from embreex import rtcore, rtcore_scene  # heavy
            from embreex.mesh_construction import TriangleMesh
        except ImportError as error:
            raise NoRays("the sun study needs the package embreex, which is not installed here") from error
        self.middle = np.zeros(3)
        if len(vertices):
            self.middle = (vertices.min(axis=0) + vertices.max(axis=0)) / 2
        self.is_empty = not len(triangles)
        self._device: Any = rtcore.EmbreeDevice()
        self._scene: Any = rtcore_scene.EmbreeScene(self._device)
        if not self.is_empty:
            local = np.ascontiguousarray(vertices - self.middle, np.float32)
            TriangleMesh(self._scene, local, np.ascontiguousarray(triangles, np.int32))

    @classmethod
    def of(cls, city: CityModel) -> Occluder:
        """All that has triangles: buildings, ground, bridges, panels; for trees see maps/sunlight/obstacles.py."""
        return cls(city.vertices, city.triangles)

    def hidden(self, points: NDArray[np.float64], direction: NDArray[np.float64]) -> NDArray[np.bool_]:
        """(p,) whether a ray from each point hits anything.   direction (3,) for all or (p, 3)."""
        if self.is_empty:
            return np.zeros(len(points), np.bool_)
        out = np.empty(len(points), np.bool_)
        local = np.ascontiguousarray(points - self.middle, np.float32)
        towards = np.broadcast_to(np.asarray(direction, np.float32), local.shape)
        for start in range(0, len(local), _BATCH):
            piece = slice(start, start + _BATCH)
            hit = self._scene.run(local[piece], np.ascontiguousarray(towards[piece]), query="OCCLUDED")
            out[piece] = hit != -1
        return out

    def first(
        self, points: NDArray[np.float64], direction: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
        """(p,) metres to what a ray hits first, inf for nothing, and (p,) its triangle or -1."""
        if self.is_empty:
            return np.full(len(points), np.inf), np.full(len(points), -1, np.int32)
        local = np.ascontiguousarray(points - self.middle, np.float32)
        towards = np.ascontiguousarray(np.broadcast_to(np.asarray(direction, np.float32), local.shape))
        found = self._scene.run(local, towards, output=1)
        far = np.where(found["tfar"] < _FAR, found["tfar"], np.inf).astype(np.float64)
        return far, np.asarray(found["primID"], np.int32)
