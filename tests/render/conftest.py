"""A toy city of a few boxes, drawn off screen: no X, no Qt, the same picture on every machine that has Mesa."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.city import CityModel, Instances, SurfaceKind
from app.model.district import District
from app.model.signal import Signal

if not os.environ.get("DISPLAY") and os.name == "posix":
    os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")

_FACES = ((3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7))
_KINDS = (SurfaceKind.GROUND, SurfaceKind.ROOF, *([SurfaceKind.WALL] * 4))


def toy_city(side: int = 3) -> CityModel:
    """side x side buildings of 20 m on a meadow of 400 m, a building every 60 m, taller to the north-east."""
    vertices: list[tuple[float, float, float]] = [
        (-200, -200, 0),
        (200, -200, 0),
        (200, 200, 0),
        (-200, 200, 0),
    ]
    triangles = [(0, 1, 2), (0, 2, 3)]
    surface, owner, kind = [0, 0], [0], [int(SurfaceKind.OTHER)]
    edges: list[tuple[int, int]] = []
    ids, types = ["meadow"], ["TINRelief"]
    for i in range(side):
        for j in range(side):
            x, y, h = (i - (side - 1) / 2) * 60, (j - (side - 1) / 2) * 60, 12 + 6 * (i + j)
            base = len(vertices)
            corners = ((x - 10, y - 10), (x + 10, y - 10), (x + 10, y + 10), (x - 10, y + 10))
            vertices += [(a, b, z) for z in (0.0, float(h)) for a, b in corners]
            ids.append(f"b{i}{j}")
            types.append("Building")
            for face, what in zip(_FACES, _KINDS, strict=True):
                a, b, c, d = (base + v for v in face)
                triangles += [(a, b, c), (a, c, d)]
                surface += [len(owner)] * 2
                owner.append(len(ids) - 1)
                kind.append(int(what))
            edges += [(base + a, base + b) for a, b in ((0, 1), (1, 2), (2, 3), (0, 3), (4, 5), (5, 6), (6, 7), (4, 7), (0, 4), (1, 5), (2, 6), (3, 7))]  # fmt: skip
    n = len(ids)
    use, height = np.empty(n, object), np.empty(n, object)
    use[1:] = ["office" if k % 2 else "residential" for k in range(n - 1)]
    height[1:] = [float(k) for k in range(n - 1)]
    return CityModel(
        vertices=np.array(vertices, float),
        triangles=np.array(triangles, np.int32),
        triangle_surface=np.array(surface, np.int32),
        surface_object=np.array(owner, np.int32),
        surface_kind=np.array(kind, np.uint8),
        edges=np.array(sorted(edges), np.int32).reshape(-1, 2),
        ids=tuple(ids),
        types=tuple(types),
        parent=np.full(n, -1, np.int32),
        attributes={"use": use, "height_class": height},
        instances=Instances.none(),
    )


def toy_catalogue() -> Catalogue:
    middle = (0.0, 0.0, 24.0)
    return Catalogue.of(
        [Asset("hall", AssetKind.BUILDING, "Hall", "Here", middle, building="b11", trades=True)],
        [Signal("hall.load_kw", "hall", "power", "Load", "kW", 30, low=0, key="k")],
    )


@pytest.fixture
def make_scene() -> Callable[..., object]:
    def make(side: int = 3, catalogue: Catalogue | None = None, city: CityModel | None = None) -> object:
        from maps.scene import CityScene

        district = District(
            Path(),
            "toy",
            "Toy",
            25832,
            ZoneInfo("Europe/Oslo"),
            "NOK",
            (0.0, 0.0, 0.0),
            (10.4, 63.43),
            Path(),
        )
        return CityScene(city or toy_city(side), district, catalogue or Catalogue.of((), ()))

    return make


@pytest.fixture
def catalogue() -> Catalogue:
    return toy_catalogue()
