"""A city cut into groups of objects, each a small CityModel over the same table of objects.   Thread: any (pure).

parts = Parts(city, group)         # group (o,): number of each object's group, -1 for none
some = parts.city(3)               # only that group's triangles, edges and vertices
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel


class Parts:
    """Remembers the order of triangles and edges by group, so that taking one part costs only that part."""

    def __init__(self, city: CityModel, group: NDArray[np.int32]) -> None:
        self._city = city
        of_surface = group[city.surface_object]
        self._triangles, self._first = _sorted(of_surface[city.triangle_surface])
        owner = np.full(len(city.vertices), -1, np.int32)
        owner[city.triangles] = of_surface[city.triangle_surface][:, None]
        of_edge = owner[city.edges[:, 0]] if len(city.edges) else np.empty(0, np.int32)
        self._edges, self._first_edge = _sorted(of_edge)

    def triangles(self, number: int) -> NDArray[np.int32]:
        """Rows of the city's triangles."""
        return _of(self._triangles, self._first, number)

    def city(self, number: int) -> CityModel:
        """The group as a CityModel: the same objects, fewer of everything else."""
        whole, rows = self._city, self.triangles(number)
        corners = whole.triangles[rows]
        used, inverse = np.unique(corners, return_inverse=True)
        surfaces, surface = np.unique(whole.triangle_surface[rows], return_inverse=True)
        edges = whole.edges[_of(self._edges, self._first_edge, number)]
        at = np.searchsorted(used, edges)
        at[at == len(used)] = 0
        is_here = (used[at] == edges).all(axis=1) if len(used) else np.zeros(0, np.bool_)
        new = at[is_here]
        new = new[np.lexsort((new[:, 1], new[:, 0]))]  # build_meshes takes them in ascending order
        changes = {}
        colours = getattr(whole, "surface_rgb", None)
        if colours is not None:
            changes["surface_rgb"] = colours[surfaces]
        return replace(
            whole,
            vertices=whole.vertices[used],
            triangles=inverse.reshape(-1, 3).astype(np.int32),
            triangle_surface=surface.astype(np.int32),
            surface_object=whole.surface_object[surfaces],
            surface_kind=whole.surface_kind[surfaces],
            edges=new.astype(np.int32),
            **changes,
        )


def _of(order: NDArray[np.int32], first: NDArray[np.int64], number: int) -> NDArray[np.int32]:
    """Rows of one group; none for a group that nothing belongs to."""
    return order[first[number + 1] : first[number + 2]] if number + 2 < len(first) else order[:0]


def _sorted(group: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Rows by group (from -1 up), and where each group begins."""
    most = int(group.max(initial=-1))
    key = (group + 1).astype(np.uint16) if most < 65_534 else group + 1  # sixteen bits are sorted by radix
    order = np.argsort(key, kind="stable").astype(np.int32)
    first = np.concatenate([[0], np.cumsum(np.bincount(group + 1, minlength=most + 2))])
    return order, first
