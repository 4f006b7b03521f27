"""Small CityGML texts read, and what came of them in few words."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from app.model.city import CityModel, SurfaceKind

Read = Callable[..., CityModel]
"""read(text, **how): of the fixture `read`."""


def codes(city: CityModel) -> list[str]:
    return [p.code for p in city.problems]


def kinds(city: CityModel) -> dict[str, int]:
    return {SurfaceKind(k).name: int(n) for k, n in enumerate(np.bincount(city.surface_kind)) if n}


def volume(city: CityModel) -> float:
    a, b, c = (city.vertices[city.triangles[:, k]] - city.vertices[0] for k in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)
