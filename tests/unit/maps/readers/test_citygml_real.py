"""CityGML files made by others, and the same city in another format (MANIFEST.md beside them)."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.model.city import SurfaceKind
from maps.mesh import build_meshes
from maps.readers import read_city


def test_that_citygml_and_cityjson_of_one_city_are_the_same(shared_data: Path) -> None:
    one = read_city(shared_data / "citymodels" / "citygml4j_lod2_buildings_v3.gml")
    other = read_city(shared_data / "citymodels" / "citygml4j_lod2_buildings.city.json")
    assert (one.format, one.version) == ("CityGML", "3.0")
    assert not one.problems
    assert one.ids == other.ids
    assert one.types == other.types
    assert one.lods == other.lods == ("2",)
    assert one.crs == other.crs
    assert one.extent == other.extent
    assert len(one.triangles) == len(other.triangles) == 1600
    assert (len(one.vertices), len(one.edges)) == (len(other.vertices), len(other.edges))
    assert np.bincount(one.surface_kind).tolist() == np.bincount(other.surface_kind).tolist()
    for name, column in other.attributes.items():
        assert one.attributes[name].tolist() == column.tolist()


def test_that_plateau_is_placed_in_tokyo_bay_in_metres(shared_data: Path) -> None:
    city = read_city(shared_data / "citymodels" / "53392642_bldg_6697_op2.gml")
    assert city.types == ("Building",) * 8
    assert city.lods == ("0", "1", "2")
    assert city.file_crs is not None
    assert city.crs is not None
    assert (city.file_crs.epsg, city.crs.epsg) == (6697, 32654)
    assert city.file_extent is not None
    assert city.file_extent[:2] == pytest.approx((139.774925, 35.538213), abs=1e-6)
    assert city.file_extent[3:] == pytest.approx((139.779261, 35.541921, 19.661445), abs=1e-5)
    assert np.bincount(city.surface_kind)[SurfaceKind.ROOF] == 139
    assert {p.code for p in city.problems} == {"undeclared-prefix", "missing-image"}
    heights = city.attributes["measuredHeight"].tolist()
    assert heights[0] == 2.8
    mesh = build_meshes(city, city.extent[:3])["buildings"]
    up = mesh.normals[:, 2]
    assert (up[mesh.point_kind == SurfaceKind.ROOF] > -0.01).mean() > 0.95  # two canopies have undersides
    assert (up[mesh.point_kind == SurfaceKind.GROUND] < 0.01).mean() > 0.98


def test_that_a_lower_level_can_be_wanted(shared_data: Path) -> None:
    path = shared_data / "citymodels" / "53392642_bldg_6697_op2.gml"
    counts = [len(read_city(path, lod=lod).triangles) for lod in ("0", "1", "2")]
    assert counts[0] < counts[1] < counts[2]
