"""Laws of lengths and areas, and surfaces that a person points at."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.city import CityModel, SurfaceKind
from maps.grid_scale import grid_scale
from maps.measure import distance, facing, polygon
from maps.readers.builder import CityBuilder
from maps.surfaces import Surfaces

number = st.floats(-2000.0, 2000.0, allow_nan=False)
place = st.tuples(number, number, st.floats(-50.0, 200.0))
angle = st.floats(0.0, 2 * math.pi)


@given(st.lists(place, min_size=3, max_size=9), st.data())
def test_that_lengths_of_two_parts_add_up_to_the_whole(points: list, data: st.DataObject) -> None:
    cut = data.draw(st.integers(1, len(points) - 2))
    whole, first, second = distance(points), distance(points[: cut + 1]), distance(points[cut:])
    assert whole.slope_m == pytest.approx(first.slope_m + second.slope_m, abs=1e-6)
    assert whole.level_m == pytest.approx(first.level_m + second.level_m, abs=1e-6)
    assert whole.rise_m == pytest.approx(first.rise_m + second.rise_m, abs=1e-6)
    assert whole.slope_m >= whole.level_m - 1e-9


@given(st.lists(place, min_size=2, max_size=6))
def test_that_the_way_back_is_as_long_and_falls_what_the_way_there_rose(points: list) -> None:
    there, back = distance(points), distance(points[::-1])
    assert back.slope_m == pytest.approx(there.slope_m)
    assert back.rise_m == pytest.approx(-there.rise_m)
    if not math.isnan(there.bearing_deg):
        turn = (back.bearing_deg - there.bearing_deg) % 360.0
        assert turn == pytest.approx(180.0)


@given(st.lists(place, min_size=3, max_size=8), st.integers(0, 7), angle, st.booleans())
def test_that_an_area_does_not_depend_on_the_corner_it_starts_with_its_turn_or_its_direction(
    points: list, start: int, turn: float, is_reversed: bool
) -> None:
    p = np.array(points)
    c, s = math.cos(turn), math.sin(turn)
    moved = np.roll(p, start, axis=0) @ np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]]) + (500_000, 7e6, 3)
    if is_reversed:
        moved = moved[::-1]
    a, b = polygon(points), polygon([tuple(q) for q in moved.tolist()])
    assert b.level_m2 == pytest.approx(a.level_m2, rel=1e-6, abs=0.05)
    assert b.slope_m2 == pytest.approx(a.slope_m2, rel=1e-6, abs=0.05)
    assert b.perimeter_m == pytest.approx(a.perimeter_m, rel=1e-9, abs=1e-5)


@given(angle, st.floats(0.05, 1.5), st.floats(1.0, 50.0), st.floats(1.0, 50.0))
def test_that_a_tilted_rectangle_has_its_sides_product_and_its_tilt(
    azimuth: float, tilt: float, width: float, depth: float
) -> None:
    across = np.array([math.cos(azimuth), -math.sin(azimuth), 0.0])
    down = np.array([math.sin(azimuth) * math.cos(tilt), math.cos(azimuth) * math.cos(tilt), -math.sin(tilt)])
    ring = [np.zeros(3), across * width, across * width + down * depth, down * depth]
    found = polygon([tuple(p) for p in np.array(ring).tolist()])
    assert found.slope_m2 == pytest.approx(width * depth, rel=1e-6)
    assert found.level_m2 == pytest.approx(width * depth * math.cos(tilt), rel=1e-6)
    assert found.tilt_deg == pytest.approx(math.degrees(tilt), abs=1e-3)


def test_that_a_bearing_counts_from_north_over_east_and_a_plumb_line_has_none() -> None:
    ways = {(0, 1, 0): 0, (1, 0, 0): 90, (0, -1, 5): 180, (-1, 0, 0): 270, (1, 1, 0): 45}
    for way, expected in ways.items():
        assert distance([(0, 0, 0), way]).bearing_deg == pytest.approx(expected)
    assert math.isnan(distance([(1, 2, 3), (1, 2, 9)]).bearing_deg)
    assert distance([(1, 2, 3)]).slope_m == 0


def test_that_a_roof_to_the_south_has_azimuth_180_and_a_level_one_has_none() -> None:
    tilt, azimuth = facing((0.0, -1.0, math.sqrt(3)))
    assert (tilt, azimuth) == (pytest.approx(30.0), pytest.approx(180.0))
    assert math.isnan(facing((0.0, 0.0, 1.0))[1])


def test_that_a_ring_whose_sides_cross_says_so() -> None:
    square = [(0, 0, 0), (10, 0, 0), (10, 10, 0), (0, 10, 0)]
    bow = [(0, 0, 0), (10, 10, 0), (10, 0, 0), (0, 10, 0)]
    assert not polygon(square).is_crossed
    assert polygon(bow).is_crossed
    assert polygon(square[:2]).slope_m2 == 0


def test_that_the_grid_scale_of_utm_is_0_9996_on_the_middle_meridian_and_more_beside_it() -> None:
    middle, beside = grid_scale(25832, (9.0, 63.4)), grid_scale(25832, (10.4, 63.4))
    assert middle.k == pytest.approx(0.9996, abs=1e-7)
    assert middle.convergence_deg == pytest.approx(0.0, abs=1e-9)
    assert 0.9996 < beside.k < 0.9999
    assert "40 cm in 1 km shorter" in middle.words()
    assert grid_scale(0, (9.0, 63.4)).k is None
    assert grid_scale(4326, (9.0, 63.4)).k is None
    assert "no map grid" in grid_scale(999_999, (9.0, 63.4)).words()


@pytest.fixture
def house() -> CityModel:
    """A cube of 10 m with a gabled roof of 5 m rise along y."""
    vertices = [(x, y, z) for z in (0, 10) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10))]
    origin = np.array([570_000.0, 7_034_000.0, 0.0])
    xyz = np.array([*vertices, (5, 0, 15), (5, 10, 15)], np.float64) + origin
    faces = [
        [[3, 2, 1, 0]], [[0, 1, 5, 8, 4]], [[1, 2, 6, 5]], [[2, 3, 7, 9, 6]], [[3, 0, 4, 7]],
        [[5, 6, 9, 8]], [[7, 4, 8, 9]],
    ]  # fmt: skip
    kinds = [SurfaceKind.GROUND, *[SurfaceKind.WALL] * 4, *[SurfaceKind.ROOF] * 2]
    builder = CityBuilder("test")
    row = builder.add_object("h", "Building", {})
    builder.add_shell(row, builder.add_vertices(xyz), faces, kinds=kinds, place="h")
    return builder.finish()


def test_that_a_roof_side_gives_its_area_tilt_and_azimuth(house: CityModel) -> None:
    found = Surfaces(house).at(0, (570_007.5, 7_034_005.0, 12.5))
    assert found.kind is SurfaceKind.ROOF
    assert found.area.slope_m2 == pytest.approx(10 * math.hypot(5, 5))
    assert found.area.level_m2 == pytest.approx(50)
    assert (found.area.tilt_deg, found.area.azimuth_deg) == (pytest.approx(45), pytest.approx(90))
    assert found.area.perimeter_m == pytest.approx(20 + 2 * math.hypot(5, 5))
    assert len(found.sides) == 4
    other = Surfaces(house).at(0, (570_002.5, 7_034_005.0, 12.5))
    assert other.area.azimuth_deg == pytest.approx(270)
    wall = Surfaces(house).at(0, (570_010.0, 7_034_005.0, 5.0))
    assert (wall.kind, wall.area.tilt_deg) == (SurfaceKind.WALL, pytest.approx(90))


def test_that_a_building_stands_from_its_ground_to_its_ridge(house: CityModel) -> None:
    found = Surfaces(house).standing(0)
    assert (found.height_m, found.eaves_m) == (pytest.approx(15), pytest.approx(10))
    assert Surfaces(house).standing(0, ground_z=-2.0).height_m == pytest.approx(17)
