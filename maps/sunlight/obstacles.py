"""What stands between a place and the sun: solid things, and crowns of broad-leaved trees that let some light through.

Solid is everything that has triangles, and needle trees. Crowns of other trees are rough balls (maps/trees.py, COARSE)
that let through what the sky says of the season (`Sky.crown`), however many of them stand in a row.   Metres of the
model's CRS.   Thread: any but one at a time.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.sunlight.rays import Occluder
from maps.trees import COARSE, Stand

Floats = NDArray[np.float64]


class Obstacles:
    def __init__(self, solid: Occluder, crowns: Occluder | None = None) -> None:
        self.solid, self.crowns = solid, crowns

    @classmethod
    def of(cls, city: CityModel) -> Obstacles:
        """Raises NoRays."""
        from maps.city_actors import tree_stand  # with VTK

        if not len(city.instances.xyz):
            return cls(Occluder.of(city))
        middle = city.instances.xyz.mean(axis=0)
        stand = tree_stand(city, (float(middle[0]), float(middle[1]), float(middle[2])))
        if stand is None:
            return cls(Occluder.of(city))
        vertices, triangles = _grown(stand, stand.is_conifer, middle)
        both = np.concatenate([city.vertices, vertices])
        solid = Occluder(
            both, np.concatenate([city.triangles, triangles + len(city.vertices)]).astype(np.int32)
        )
        leafy = _grown(stand, ~stand.is_conifer, middle)
        return cls(solid, Occluder(*leafy) if len(leafy[1]) else None)

    def passed(self, points: Floats, direction: Floats) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """(p,) nothing solid is in the way; (p,) nothing solid, but a crown.   direction (3,) or (p, 3)."""
        free = ~self.solid.hidden(points, direction)
        behind = np.zeros(len(points), np.bool_)
        if self.crowns is not None:
            rows = np.flatnonzero(free)
            towards = direction if direction.ndim == 1 else direction[rows]
            behind[rows] = self.crowns.hidden(points[rows], towards)
        return free, behind


def _grown(stand: Stand, which: NDArray[np.bool_], middle: Floats) -> tuple[Floats, NDArray[np.int32]]:
    crowns = stand.grow(np.flatnonzero(which), COARSE)
    return crowns.points.astype(np.float64) + middle, crowns.triangles
