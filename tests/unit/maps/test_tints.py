"""Colours that a file gives its surfaces: rows of their own beside the objects' rows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from maps.lookup import ROOF, WALL, ObjectLookup
from maps.mesh import build_meshes
from maps.tints import Tints
from tests.unit.maps.cities import boxes

TWO = boxes(np.array([[0.0, 0, 0], [20, 0, 0]]), np.array([[5.0, 5, 5], [4, 4, 4]]))
RED = [255, 0, 0, 255]


def coloured(rgba: np.ndarray) -> object:
    return replace(TWO, surface_rgb=rgba.astype(np.uint8))


@given(arrays(np.uint8, (12, 4), elements=st.sampled_from([0, 7, 255])))
def test_that_every_surface_gets_its_colour_or_its_objects_row(rgba: np.ndarray) -> None:
    city = coloured(rgba)
    tints = Tints.of(city)  # type: ignore[arg-type]
    if tints is None:
        assert not (rgba[:, 3] > 0).any()
        return
    rows = tints.rows(TWO.surface_object, rgba)
    for surface, row in enumerate(rows.tolist()):
        if rgba[surface, 3] == 0:
            assert row == TWO.surface_object[surface]
        else:
            k = row - tints.first
            assert tints.object[k] == TWO.surface_object[surface]
            assert np.allclose(tints.rgb[k] * 255, rgba[surface, :3])


def test_that_a_mesh_points_to_the_rows_of_its_colours() -> None:
    rgba = np.zeros((12, 4))
    rgba[0] = RED
    city = coloured(rgba)
    tints = Tints.of(city)  # type: ignore[arg-type]
    mesh = build_meshes(city, (0.0, 0.0, 0.0), tints=tints)["buildings"]  # type: ignore[arg-type]
    assert set(mesh.lookup_row.tolist()) == {0, 1, 3}
    assert set(mesh.point_object[mesh.lookup_row == 3].tolist()) == {0}


def test_that_coloured_surfaces_are_hidden_and_coloured_by_data_with_their_object() -> None:
    rgba = np.zeros((12, 4))
    rgba[0] = RED
    tints = Tints.of(coloured(rgba))  # type: ignore[arg-type]
    lookup = ObjectLookup(2, tints)
    lookup.set_base(WALL, np.full((2, 3), 0.5), with_own=True)
    assert lookup.base.planes[WALL, 3, :3].tolist() == [255, 0, 0]
    lookup.set_base(WALL, np.full((2, 3), 0.5))
    assert lookup.base.planes[WALL, 3, :3].tolist() == [128, 128, 128]
    lookup.set_shown(np.array([2, 0], np.uint8))
    assert lookup.base.planes[ROOF, 3, 3] == 255
    lookup.set_data(np.array([[1, 2, 3, 255], [0, 0, 0, 0]], np.uint8))
    assert lookup.data.planes[0, 3].tolist() == [1, 2, 3, 255]


def test_that_a_city_without_colours_has_no_rows() -> None:
    assert Tints.of(TWO) is None
