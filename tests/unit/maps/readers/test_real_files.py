"""Files made by others, with the counts that their makers state (MANIFEST.md beside them)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from app.model.city import CityModel, SurfaceKind
from maps.mesh import build_meshes
from maps.readers import read_city

FILES = [
    "delft_cjio.city.json",
    "vienna.city.jsonl",
    "cjdb_tile_901.city.jsonl",
    "zurich_subset_lod2.city.json",
    "citygml4j_lod2_buildings.city.json",
    "citygml4j_lod2_buildings.city.jsonl",
    "railway_appearance.city.jsonl",
    "delft_subset.city.jsonl",
    "montreal_b4.city.jsonl",
    "building_with_innerring.city.json",
]


def read(shared_data: Path, name: str) -> CityModel:
    return read_city(shared_data / "citymodels" / name)


def epsg(city: CityModel) -> int | None:
    return None if city.crs is None else city.crs.epsg


def test_that_delft_has_its_570_objects(shared_data: Path) -> None:
    city = read(shared_data, "delft_cjio.city.json")
    count = Counter(city.types)
    assert len(city.ids) == 570
    assert (count["Building"], count["Road"], count["PlantCover"], count["LandUse"]) == (160, 143, 126, 81)
    assert (epsg(city), city.version, city.lods, city.file_vertices) == (7415, "2.0", ("1",), 18262)
    assert sum(v is not None for v in city.attributes["measuredHeight"]) == 160
    assert np.allclose(city.extent, (84616.468, 447422.999, -0.452, 85140.839, 447750.636, 16.846))


def test_that_vienna_has_its_149_buildings_and_9412_semantic_surfaces(shared_data: Path) -> None:
    city = read(shared_data, "vienna.city.jsonl")
    assert Counter(city.types) == {"Building": 149, "BuildingPart": 443}
    kinds = np.bincount(city.surface_kind)
    assert kinds[SurfaceKind.WALL] == 6992
    assert kinds[SurfaceKind.ROOF] == 1930
    assert kinds[SurfaceKind.GROUND] == 490
    assert city.crs is None
    assert read_city(shared_data / "citymodels" / "vienna.city.jsonl", epsg=31256).crs is not None


def test_that_3dbag_is_drawn_in_its_highest_level_without_the_footprints(shared_data: Path) -> None:
    city = read(shared_data, "cjdb_tile_901.city.jsonl")
    assert Counter(city.types) == {"Building": 52, "BuildingPart": 52}
    assert (epsg(city), city.lods) == (7415, ("0", "1.2", "1.3", "2.2"))
    assert {city.types[row] for row in city.surface_object} == {"BuildingPart"}
    assert (city.parent >= 0).sum() == 52


def test_that_zurich_has_its_49_buildings_and_161_parts(shared_data: Path) -> None:
    city = read(shared_data, "zurich_subset_lod2.city.json")
    assert Counter(city.types) == {"Building": 49, "BuildingPart": 161}
    assert (epsg(city), city.version) == (2056, "1.1")


def test_that_a_document_and_its_sequence_are_the_same_city(shared_data: Path) -> None:
    one = read(shared_data, "citygml4j_lod2_buildings.city.json")
    other = read(shared_data, "citygml4j_lod2_buildings.city.jsonl")
    assert epsg(one) == 3068
    assert sorted(one.ids) == sorted(other.ids)
    assert len(one.ids) == 100
    assert len(one.triangles) == len(other.triangles) == 1600
    assert np.bincount(one.surface_kind).tolist() == np.bincount(other.surface_kind).tolist()


def test_that_a_wall_with_a_hole_keeps_the_hole(shared_data: Path) -> None:
    city = read(shared_data, "building_with_innerring.city.json")
    assert (epsg(city), city.version, city.lods) == (2056, "1.0", ("2",))
    assert not city.problems
    with_hole = np.bincount(city.triangle_surface).argmax()
    assert np.bincount(city.triangle_surface)[with_hole] > 4


def test_that_the_doubled_key_of_cjval_is_told(shared_data: Path) -> None:
    city = read(shared_data, "invalid/cjval/duplicate.json")
    assert [p.object for p in city.problems if p.code == "duplicate-id"] == ["LondonTower"]


@pytest.mark.parametrize("name", FILES)
def test_that_every_real_file_becomes_sound_meshes(name: str, shared_data: Path) -> None:
    city = read(shared_data, name)
    low = city.extent[:3]
    meshes = build_meshes(city, low)
    assert sum(len(m.triangles) for m in meshes.values()) == len(city.triangles)
    for mesh in meshes.values():
        n = len(mesh.points)
        assert mesh.triangles.min() >= 0
        assert mesh.triangles.max() < n
        assert np.allclose(np.linalg.norm(mesh.normals, axis=1), 1, atol=1e-5)
        assert len(mesh.point_object) == len(mesh.point_kind) == n
        assert not len(mesh.edges) or mesh.edges.max() < len(mesh.edge_points)
        assert len(np.unique(np.sort(mesh.edges, axis=1), axis=0)) == len(mesh.edges) == len(mesh.edge_object)


@pytest.mark.parametrize("name", FILES)
def test_that_roofs_look_up_and_ground_looks_down(name: str, shared_data: Path) -> None:
    city = read(shared_data, name)
    mesh = build_meshes(city, city.extent[:3]).get("buildings")
    if mesh is None:
        pytest.skip("no buildings in this file")
    up = mesh.normals[:, 2]
    roof, ground = mesh.point_kind == SurfaceKind.ROOF, mesh.point_kind == SurfaceKind.GROUND
    assert (up[roof] > -0.01).mean() > 0.98
    assert not ground.any() or (up[ground] < 0.01).mean() > 0.98
