"""A city of names and attributes without any geometry."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.model.city import CityModel


def column(*values: object) -> np.ndarray:
    out = np.empty(len(values), object)
    out[:] = values
    return out


def bare_city(
    ids: tuple[str, ...], types: tuple[str, ...], parent: list[int] | None = None, **more: Any
) -> CityModel:
    """parent: row of each, -1 for none; by default nobody has one.   more: of CityModel, such as attributes."""
    return CityModel(
        vertices=np.empty((0, 3)),
        triangles=np.empty((0, 3), np.int32),
        triangle_surface=np.empty(0, np.int32),
        surface_object=np.empty(0, np.int32),
        surface_kind=np.empty(0, np.uint8),
        edges=np.empty((0, 2), np.int32),
        ids=ids,
        types=types,
        parent=np.array([-1] * len(ids) if parent is None else parent, np.int32),
        **{"attributes": {}, **more},
    )
