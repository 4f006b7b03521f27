from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.model.city import CityModel, Instances, SurfaceKind
from maps.drape import DEEPER_M, LIFT_M, drape
from maps.height_grid import HeightGrid, grid_triangles
from maps.rasterise import heights_on_grid
from maps.split import FAMILIES, split_edges, split_triangles
from tests.unit.maps.cities import boxes

RNG = np.random.default_rng(5)
GRID = HeightGrid(np.array([1000.0, 2000.0]), np.array([10.0, 12.5]), 40 + 6 * RNG.random((30, 40)))


def flat(type_: str, ring: list[tuple[float, float]]) -> CityModel:
    """One convex polygon at height 0 above the ground."""
    k = len(ring)
    fan = np.array([[0, i, i + 1] for i in range(1, k - 1)], np.int32)
    sides = np.sort(np.array([[i, (i + 1) % k] for i in range(k)], np.int32), axis=1)
    return CityModel(
        vertices=np.array([[x, y, 0.0] for x, y in ring]),
        triangles=fan,
        triangle_surface=np.zeros(len(fan), np.int32),
        surface_object=np.zeros(1, np.int32),
        surface_kind=np.array([SurfaceKind.TRAFFIC], np.uint8),
        edges=np.unique(sides, axis=0),
        ids=("one",),
        types=(type_,),
        parent=np.array([-1], np.int32),
        attributes={},
        above_ground=True,
    )


def area(points: NDArray[np.float64], triangles: NDArray[np.integer]) -> NDArray[np.float64]:
    a, b, c = (points[triangles[:, k], :2] for k in range(3))
    (ux, uy), (vx, vy) = (b - a).T, (c - a).T
    return np.asarray((ux * vy - uy * vx) / 2)


@given(st.lists(st.tuples(st.floats(-3, 9), st.floats(-3, 9)), min_size=3, max_size=3))
def test_that_cut_triangles_keep_their_area_turn_and_lie_in_one_cell(
    corners: list[tuple[float, float]],
) -> None:
    points = np.array([[x, y, 0.0] for x, y in corners])
    before = float(area(points, np.array([[0, 1, 2]]))[0])
    more, triangles, origin = split_triangles(points, np.array([[0, 1, 2]]))
    each = area(more, triangles)
    assert abs(each.sum() - before) < 1e-6
    assert (each * np.sign(before) > -1e-5).all(), "none is turned over"
    assert (origin == 0).all()
    for a, b in FAMILIES:
        along = (more[:, 0] * a + more[:, 1] * b)[triangles]
        assert (np.floor(along.max(axis=1) - 1e-5) <= np.floor(along.min(axis=1) + 1e-5)).all()


def test_that_cut_lines_keep_their_length() -> None:
    points = np.array([[0.3, 0.4, 0.0], [7.7, 3.1, 0.0]])
    more, edges, origin = split_edges(points, np.array([[0, 1]]))
    length = np.linalg.norm(more[edges[:, 0]] - more[edges[:, 1]], axis=1).sum()
    assert abs(length - np.linalg.norm(points[0] - points[1])) < 1e-9
    assert (origin == 0).all()


@given(st.floats(1001, 1389), st.floats(2001, 2361))
def test_that_a_tree_stands_at_the_bilinear_height_of_its_place(x: float, y: float) -> None:
    j, i = int((x - 1000) / 10), int((y - 2000) / 12.5)
    fx, fy = (x - 1000) / 10 - j, (y - 2000) / 12.5 - i
    z = GRID.z
    expected = (
        z[i, j] * (1 - fx) * (1 - fy) + z[i, j + 1] * fx * (1 - fy) + z[i + 1, j] * (1 - fx) * fy + z[i + 1, j + 1] * fx * fy
    )  # fmt: skip
    city = boxes(np.empty((0, 3)), np.empty((0, 3)), ["t"], ["SolitaryVegetationObject"])
    tree = Instances(np.zeros(1, np.int32), np.array([[x, y, 0.0]]), np.array([[8.0, 4.0]]))
    laid = drape(replace(city, instances=tree, above_ground=True), GRID)
    assert abs(laid.instances.xyz[0, 2] - expected) < 1e-9


def test_that_a_street_lies_on_the_terrain_s_own_triangles_everywhere() -> None:
    street = flat("Road", [(1015, 2030), (1300, 2210), (1296, 2216), (1011, 2036)])
    laid = drape(street, GRID)
    above = laid.vertices[:, 2] - GRID.on_mesh(laid.vertices[:, :2])
    assert np.abs(above - LIFT_M["roads"]).max() < 1e-6
    middles = laid.vertices[laid.triangles].mean(axis=1)
    assert np.abs(middles[:, 2] - GRID.on_mesh(middles[:, :2]) - LIFT_M["roads"]).max() < 1e-5
    whole = float(area(street.vertices, street.triangles).sum())
    assert abs(area(laid.vertices, laid.triangles).sum() - whole) < 1e-3
    assert not laid.above_ground
    sides = np.linalg.norm(np.diff(laid.vertices[laid.edges][:, :, :2], axis=1)[:, 0], axis=1)
    outline = np.linalg.norm(street.vertices - np.roll(street.vertices, 1, axis=0), axis=1)
    assert abs(sides.sum() - outline.sum()) < 1e-3, "its outline is still drawn, and no line of the cutting"


def test_that_a_building_stands_on_the_lowest_ground_and_reaches_below_it() -> None:
    slope = HeightGrid(np.zeros(2), np.ones(2) * 10, np.tile(np.arange(20.0), (20, 1)))  # 1 in 10 to the east
    one = boxes(np.array([[50.0, 50.0, 0.0]]), np.array([[20.0, 10.0, 12.0]]))
    laid = drape(replace(one, above_ground=True), slope)
    assert laid.vertices[:, 2].max() == 5.0 + 12.0
    assert laid.vertices[:, 2].min() == 5.0 - DEEPER_M


def test_that_a_low_house_on_a_steep_slope_does_not_drown() -> None:
    slope = HeightGrid(np.zeros(2), np.ones(2) * 10, np.tile(np.arange(20.0) * 10, (20, 1)))  # 45 degrees
    one = boxes(np.array([[50.0, 50.0, 0.0]]), np.array([[20.0, 10.0, 5.0]]))
    laid = drape(replace(one, above_ground=True), slope)
    assert laid.vertices[:, 2].max() > 70.0, "its roof is above the highest ground"
    assert laid.vertices[:, 2].min() < 50.0, "and its walls begin below the lowest"


def test_that_the_parts_of_a_building_go_up_together() -> None:
    slope = HeightGrid(np.zeros(2), np.ones(2) * 10, np.tile(np.arange(20.0), (20, 1)))
    two = boxes(
        np.array([[50.0, 50.0, 0.0], [70.0, 50.0, 0.0]]),
        np.array([[20.0, 10.0, 9.0], [20.0, 10.0, 9.0]]),
        ["p1", "p2", "house"],
        ["BuildingPart", "BuildingPart", "Building"],
        [2, 2, -1],
    )
    roofs = drape(replace(two, above_ground=True), slope).vertices.reshape(2, 8, 3)[:, 4:, 2]
    assert np.ptp(roofs) == 0.0


def test_that_still_water_stays_level() -> None:
    laid = drape(flat("WaterBody", [(1020, 2020), (1300, 2020), (1300, 2200), (1020, 2200)]),
                 HeightGrid(GRID.low, GRID.step, GRID.z * 0.1))  # fmt: skip
    assert np.ptp(laid.vertices[:, 2]) == 0.0


def test_that_what_has_heights_above_the_sea_stays_as_it_is() -> None:
    one = boxes(np.array([[1050.0, 2050.0, 3.0]]), np.array([[20.0, 10.0, 12.0]]))
    assert drape(one, GRID) is one


def test_that_what_lies_beyond_the_terrain_takes_its_border_and_is_told() -> None:
    far = boxes(np.array([[5000.0, 2050.0, 0.0]]), np.array([[20.0, 10.0, 12.0]]))
    laid = drape(replace(far, above_ground=True), GRID)
    assert [p.code for p in laid.problems] == ["outside-terrain"]
    assert 40 < laid.vertices[:, 2].max() < 60


def test_that_triangles_of_a_grid_give_the_grid_back() -> None:
    z = GRID.z.copy()
    z[3, 4] = np.nan
    triangles, cell = grid_triangles(z)
    points = np.concatenate([GRID.nodes().reshape(-1, 2), np.nan_to_num(z).reshape(-1, 1)], axis=1)
    assert (area(points, triangles) > 0).all()
    assert cell.max() + 1 == 29 * 39 - 2, "a missing node opens its cells; two keep one triangle"
    again = heights_on_grid(points, triangles, GRID.low, GRID.step, (30, 40))
    assert np.nanmax(np.abs(again - z)) < 1e-9
    assert np.isnan(again[3, 4])
