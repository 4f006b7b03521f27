"""Small CityModels made by hand, for tests of what comes after reading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, SurfaceKind

_CORNERS = np.array([[x, y, z] for z in (0, 1) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))], np.float64)
_FACES = [[3, 2, 1, 0], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]]
_KINDS = [SurfaceKind.GROUND, SurfaceKind.ROOF] + [SurfaceKind.WALL] * 4


def city_of(
    ids: Sequence[str],
    types: Sequence[str],
    parents: Sequence[int] | None = None,
    **attributes: Sequence[Any],
) -> CityModel:
    """Objects without geometry."""
    return boxes(np.empty((0, 3)), np.empty((0, 3)), ids, types, parents, **attributes)


def boxes(
    low: NDArray[np.floating],
    size: NDArray[np.floating],
    ids: Sequence[str] | None = None,
    types: Sequence[str] | None = None,
    parents: Sequence[int] | None = None,
    **attributes: Sequence[Any],
) -> CityModel:
    """One closed box an object, for the first len(low) of them.   low, size (k, 3) metres."""
    k = len(low)
    ids = ids if ids is not None else [f"b{i}" for i in range(k)]
    types = types if types is not None else ["Building"] * len(ids)
    vertices = (np.asarray(low)[:, None] + _CORNERS * np.asarray(size)[:, None]).reshape(-1, 3)
    faces = np.array(_FACES)
    base = (np.arange(k) * 8)[:, None, None]
    quads = (faces[None] + base).reshape(-1, 4)
    triangles = np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]], axis=1).reshape(-1, 3)
    sides = np.concatenate([quads[:, [i, (i + 1) % 4]] for i in range(4)]) if k else np.empty((0, 2))
    columns = {}
    for name, values in attributes.items():
        column = np.full(len(ids), None, dtype=object)
        column[:] = list(values)
        columns[name] = column
    return CityModel(
        vertices=vertices.reshape(-1, 3).astype(np.float64),
        triangles=triangles.astype(np.int32),
        triangle_surface=np.repeat(np.arange(len(quads)), 2).astype(np.int32),
        surface_object=np.repeat(np.arange(k), 6).astype(np.int32),
        surface_kind=np.tile(np.array(_KINDS, np.uint8), k),
        edges=np.unique(np.sort(sides, axis=1), axis=0).astype(np.int32).reshape(-1, 2),
        ids=tuple(ids),
        types=tuple(types),
        parent=np.array(parents if parents is not None else [-1] * len(ids), np.int32),
        attributes=columns,
    )
