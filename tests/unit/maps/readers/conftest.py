"""Small CityJSON documents for the reader's tests, and the reading of CityGML texts."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.model.city import CityModel
from maps.readers import read_city

Json = dict[str, Any]

CUBE_VERTICES = [[x, y, z] for z in (0, 10) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10))]
"""Corners of a cube of 10 m, from below."""
CUBE = [[[3, 2, 1, 0]], [[4, 5, 6, 7]], [[0, 1, 5, 4]], [[1, 2, 6, 5]], [[2, 3, 7, 6]], [[3, 0, 4, 7]]]
"""Its faces, counter-clockwise from outside: ground, roof, four walls."""


@pytest.fixture
def document() -> Callable[..., Json]:
    """A CityJSON document with these objects over the cube's vertices, put into Trondheim in EPSG:25832."""

    def make(objects: Json, vertices: list[Any] | None = None, **more: Any) -> Json:
        made = {
            "type": "CityJSON",
            "version": "2.0",
            "transform": {"scale": [1.0, 1.0, 1.0], "translate": [570_000.0, 7_034_000.0, 0.0]},
            "metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/25832"},
            "CityObjects": objects,
            "vertices": CUBE_VERTICES if vertices is None else vertices,
            **more,
        }
        return copy.deepcopy(made)

    return make


@pytest.fixture
def saved(tmp_path: Path) -> Callable[..., Path]:
    """Writes a document, or text as it is, and gives its path."""

    def save(content: Any, name: str = "city.city.json") -> Path:
        path = tmp_path / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    return save


def solid(lod: str = "2", boundaries: Any = None, **more: Any) -> Json:
    return {"type": "Solid", "lod": lod, "boundaries": [CUBE] if boundaries is None else boundaries, **more}


def surfaces(lod: str = "2", boundaries: Any = None, **more: Any) -> Json:
    return {
        "type": "MultiSurface",
        "lod": lod,
        "boundaries": CUBE if boundaries is None else boundaries,
        **more,
    }


@pytest.fixture
def shapes() -> Any:
    """The helpers of this file, for test modules that cannot import a conftest."""

    class Shapes:
        cube = CUBE
        cube_vertices = CUBE_VERTICES
        solid = staticmethod(solid)
        surfaces = staticmethod(surfaces)

    return Shapes


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., CityModel]:
    """Writes a text, and reads it as CityGML."""

    def reading(text: str, **how: object) -> CityModel:
        path = tmp_path / "city.gml"
        path.write_text(text, encoding="utf-8")
        return read_city(path, **how)  # type: ignore[arg-type]

    return reading
