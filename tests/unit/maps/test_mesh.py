from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.model.city import CityModel, SurfaceKind
from maps.layers import LAYERS, layer_of
from maps.mesh import build_meshes
from maps.readers import read_city

CORNERS = [[x, y, z] for z in (0, 10) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10))]
CUBE = [[[3, 2, 1, 0]], [[4, 5, 6, 7]], [[0, 1, 5, 4]], [[1, 2, 6, 5]], [[2, 3, 7, 6]], [[3, 0, 4, 7]]]


def city_of(
    folder: Path, objects: dict[str, Any], vertices: Sequence[Sequence[float]] | None = None
) -> CityModel:
    path = folder / "city.json"
    made = {
        "type": "CityJSON",
        "version": "2.0",
        "transform": {"scale": [1.0, 1.0, 1.0], "translate": [570000.0, 7034000.0, 0.0]},
        "CityObjects": objects,
        "vertices": CORNERS if vertices is None else vertices,
    }
    path.write_text(json.dumps(made))
    return read_city(path)


def thing(type_: str, faces: list[Any], **attributes: Any) -> dict[str, Any]:
    geometry = [{"type": "MultiSurface", "lod": "2", "boundaries": faces}]
    return {"type": type_, "attributes": attributes, "geometry": geometry}


def test_that_a_cube_has_flat_outward_normals_and_twelve_edges(tmp_path: Path) -> None:
    mesh = build_meshes(city_of(tmp_path, {"a": thing("Building", CUBE)}), (570005.0, 7034005.0, 5.0))[
        "buildings"
    ]
    assert len(mesh.points) == 24
    assert len(mesh.edges) == 12
    assert np.abs(mesh.points).max() == 5
    assert np.einsum("ij,ij->i", mesh.points, mesh.normals) == pytest.approx(np.full(24, 5.0))
    a, b, c = (mesh.points[mesh.triangles[:, k]] for k in range(3))
    assert (np.einsum("ij,ij->i", np.cross(b - a, c - a), mesh.normals[mesh.triangles[:, 0]]) > 0).all()


def test_that_kinds_are_told_by_slope_where_a_building_says_nothing(tmp_path: Path) -> None:
    mesh = build_meshes(city_of(tmp_path, {"a": thing("Building", CUBE)}), (0, 0, 0))["buildings"]
    counts = np.bincount(mesh.point_kind)
    assert counts[[SurfaceKind.WALL, SurfaceKind.ROOF, SurfaceKind.GROUND]].tolist() == [16, 4, 4]


def test_that_an_edge_between_two_surfaces_of_one_plane_is_not_drawn(tmp_path: Path) -> None:
    halves = [[[0, 1, 2]], [[0, 2, 3]]]
    mesh = build_meshes(city_of(tmp_path, {"a": thing("Building", halves)}), (0, 0, 0))["buildings"]
    assert len(mesh.edges) == 4


def test_that_the_ground_is_smooth_across_objects_but_not_over_a_kerb(tmp_path: Path) -> None:
    vertices = [
        [0, 0, 0],
        [10, 0, 0],
        [10, 10, 1],
        [0, 10, 1],
        [0, 20, 0],
        [10, 20, 0],
        [10, 10, 9],
        [0, 10, 9],
    ]
    objects = {
        "a": thing("TINRelief", [[[0, 1, 2]], [[0, 2, 3]]]),
        "b": thing("LandUse", [[[3, 2, 5, 4]]]),
        "wall": thing("LandUse", [[[2, 3, 7, 6]]]),
    }
    meshes = build_meshes(city_of(tmp_path, objects, vertices), (0, 0, 0))
    assert not len(meshes["terrain"].edges)
    ridge = np.isclose(meshes["terrain"].points[:, 2], 1)
    assert ridge.sum() == 2
    green = meshes["green"]
    wall = green.point_object == 2
    assert np.abs(green.normals[wall][:, 2]).max() < 0.01
    assert np.allclose(np.linalg.norm(green.normals, axis=1), 1, atol=1e-6)


def test_that_the_ridge_between_two_objects_has_one_normal(tmp_path: Path) -> None:
    vertices = [[0, 0, 0], [10, 0, 0], [10, 10, 1], [0, 10, 1], [0, 20, 0], [10, 20, 0]]
    objects = {"a": thing("TINRelief", [[[0, 1, 2, 3]]]), "b": thing("LandUse", [[[3, 2, 5, 4]]])}
    meshes = build_meshes(city_of(tmp_path, objects, vertices), (0, 0, 0))
    for name in ("terrain", "green"):
        ridge = np.isclose(meshes[name].points[:, 2], 1)
        assert meshes[name].normals[ridge] == pytest.approx(np.array([[0, 0, 1]] * 2), abs=1e-6)


def test_that_a_large_square_stays_flat_beside_a_small_ramp(tmp_path: Path) -> None:
    vertices = [[0, 0, 0], [100, 0, 0], [100, 100, 0], [0, 100, 0], [0, 101, -0.5], [100, 101, -0.5]]
    objects = {"a": thing("Road", [[[0, 1, 2, 3]]]), "b": thing("Road", [[[3, 2, 5, 4]]])}
    mesh = build_meshes(city_of(tmp_path, objects, vertices), (0, 0, 0))["roads"]
    square = mesh.point_object == 0
    assert mesh.normals[square][:, 2].min() > 0.9999


def test_that_a_terrain_of_many_triangles_keeps_each_vertex_once(tmp_path: Path) -> None:
    n = 21
    vertices = [[x, y, (x * y) % 3] for y in range(n) for x in range(n)]
    corners = [y * n + x for y in range(n - 1) for x in range(n - 1)]
    faces = [t for k in corners for t in ([[k, k + 1, k + n + 1]], [[k, k + n + 1, k + n]])]
    rolling = [[x * 9, y * 9, z] for x, y, z in vertices]
    mesh = build_meshes(city_of(tmp_path, {"a": thing("TINRelief", faces)}, rolling), (0, 0, 0))["terrain"]
    assert len(mesh.triangles) == 800
    assert len(mesh.points) == n * n


def test_that_a_millimetre_survives_float32_far_from_the_equator(tmp_path: Path) -> None:
    near = [[p[0] + 5000.001, p[1] + 5000.002, p[2]] for p in CORNERS]
    city = city_of(tmp_path, {"a": thing("Building", CUBE)}, near)
    mesh = build_meshes(city, (570000.0, 7034000.0, 0.0))["buildings"]
    assert mesh.points[:, 0].min() == pytest.approx(5000.001, abs=5e-4)


def test_that_layers_come_in_drawing_order_and_hold_every_triangle(tmp_path: Path) -> None:
    objects = {
        "house": thing("Building", CUBE),
        "road": thing("Road", CUBE[:1]),
        "lake": thing("WaterBody", CUBE[:1]),
        "panel": thing("BuildingInstallation", CUBE[1:2], function="pv"),
        "yard": thing("LandUse", CUBE[:1], surface="paving"),
        "lawn": thing("LandUse", CUBE[:1], surface="grass"),
    }
    city = city_of(tmp_path, objects)
    meshes = build_meshes(city, (0, 0, 0))
    assert list(meshes) == ["water", "green", "roads", "buildings", "installations"]
    assert sum(len(m.triangles) for m in meshes.values()) == len(city.triangles)
    assert sorted({city.ids[r] for r in meshes["roads"].point_object}) == ["road", "yard"]


def test_that_a_city_without_geometry_has_no_meshes(tmp_path: Path) -> None:
    assert build_meshes(city_of(tmp_path, {"a": {"type": "Building"}}), (0, 0, 0)) == {}


@pytest.mark.parametrize(
    "type_", ["Building", "+MyShed", "TINRelief", "SolitaryVegetationObject", "", "BridgePart"]
)
def test_that_every_type_has_a_layer(type_: str) -> None:
    assert layer_of(type_, {}) in LAYERS
