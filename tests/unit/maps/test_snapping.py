"""The pointer is caught by corners and edges in sight; hidden and clipped things are looked through."""

from __future__ import annotations

import numpy as np
import pytest

from app.model.catalogue import Catalogue
from app.model.city import CityModel
from maps.camera import Pose, project
from maps.clip import ClipBox
from maps.mesh import build_meshes
from maps.picking import Picker
from maps.readers.builder import CityBuilder
from maps.snapping import Snapper

BOX = [[0, 1, 2, 3], [7, 6, 5, 4], [0, 4, 5, 1], [1, 5, 6, 2], [2, 6, 7, 3], [3, 7, 4, 0]]
POSE, SIZE = Pose((5.0, -60.0, 30.0), (5.0, 0.0, 5.0)), (800, 600)


@pytest.fixture(scope="module")
def city() -> CityModel:
    """Two boxes of 10 m, one 20 m behind the other."""
    builder = CityBuilder("test")
    for name, y in (("front", 0.0), ("back", 30.0)):
        ring = np.array([(0, y), (0, y + 10), (10, y + 10), (10, y)], float)
        xyz = np.concatenate([np.column_stack([ring, np.full(4, z)]) for z in (0.0, 10.0)])
        row = builder.add_object(name, "Building", {})
        builder.add_shell(row, builder.add_vertices(xyz), [[f] for f in BOX], kinds=[0] * 6, place=name)
    return builder.finish()


@pytest.fixture
def picker(city: CityModel) -> Picker:
    return Picker(city, Catalogue.of((), ()), build_meshes(city, (0.0, 0.0, 0.0)))


def pixel_of(place: tuple[float, float, float]) -> tuple[float, float]:
    ((x, y),) = project(np.array([place]), POSE, SIZE)[0].tolist()
    return x, y


def test_that_a_pointer_near_a_corner_is_caught_there_and_one_along_an_edge_by_the_edge(
    city: CityModel, picker: Picker
) -> None:
    snapper = Snapper(city, (0.0, 0.0, 0.0))

    def sees(place: tuple[float, float, float]) -> bool:
        return picker.sees(POSE.eye, place)

    x, y = pixel_of((10.0, 0.0, 10.0))
    found = snapper.snap([0], POSE, SIZE, (x + 6, y - 5), sees)
    assert (found.kind, found.xyz_scene) == ("corner", (10.0, 0.0, 10.0))
    x, y = pixel_of((3.0, 0.0, 10.0))
    found = snapper.snap([0], POSE, SIZE, (x, y + 4), sees)
    assert found.kind == "edge"
    assert found.xyz_scene[1:] == (0.0, 10.0)
    assert found.xyz_scene[0] == pytest.approx(3.0, abs=0.3)
    assert snapper.snap([0], POSE, SIZE, pixel_of((5.0, 0.0, 5.0)), sees) is None


def test_that_a_corner_behind_a_wall_catches_nothing(city: CityModel, picker: Picker) -> None:
    snapper = Snapper(city, (0.0, 0.0, 0.0))
    at = pixel_of((10.0, 10.0, 0.0))
    found = snapper.snap([0], POSE, SIZE, at, lambda p: picker.sees(POSE.eye, p))
    assert found is None or found.xyz_scene != (10.0, 10.0, 0.0)
    assert snapper.snap([0], POSE, SIZE, at, lambda _: True).xyz_scene == (10.0, 10.0, 0.0)


def test_that_hidden_and_clipped_things_are_looked_through(picker: Picker) -> None:
    at = pixel_of((5.0, 0.0, 8.0))
    assert picker.pick(POSE, SIZE, *at).id == "front"
    picker.gone = np.array([True, False])
    hit = picker.pick(POSE, SIZE, *at)
    assert hit is None or hit.id == "back"
    picker.gone = None
    picker.box = ClipBox((5.0, 35.0, 5.0), (8.0, 8.0, 8.0))
    hit = picker.pick(POSE, SIZE, *pixel_of((5.0, 30.0, 8.0)))
    assert hit is not None
    assert hit.id == "back"
    assert picker.pick(POSE, SIZE, 5.0, 5.0) is None
    assert not picker.sees(POSE.eye, (5.0, 0.0, 8.0))
