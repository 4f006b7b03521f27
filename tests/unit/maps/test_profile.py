"""A profile's heights are those that a plumb line touches."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.city import CityModel
from maps.profile import heights_at, profile
from maps.readers.builder import CityBuilder

BOX = [[0, 1, 2, 3], [7, 6, 5, 4], [0, 4, 5, 1], [1, 5, 6, 2], [2, 6, 7, 3], [3, 7, 4, 0]]


def box(x: float, y: float, size: float, low: float, high: float) -> np.ndarray:
    ring = np.array([(x, y), (x, y + size), (x + size, y + size), (x + size, y)])
    return np.concatenate([np.column_stack([ring, np.full(4, z)]) for z in (low, high)])


def town(boxes: list[tuple[float, float, float, float]]) -> CityModel:
    """A slope that rises by one in ten to the east, a pond, and boxes on it."""
    builder = CityBuilder("test")
    ground = builder.add_object("ground", "TINRelief", {})
    corners = np.array([(-100.0, -100, -10), (100, -100, 10), (100, 100, 10), (-100, 100, -10)])
    builder.add_shell(ground, builder.add_vertices(corners), [[[0, 1, 2, 3]]], kinds=[0], place="ground")
    pond = builder.add_object("pond", "WaterBody", {})
    corners = np.array([(-90.0, -20, -6), (-60, -20, -6), (-60, 20, -6), (-90, 20, -6)])
    builder.add_shell(pond, builder.add_vertices(corners), [[[0, 1, 2, 3]]], kinds=[0], place="pond")
    for i, (x, y, size, high) in enumerate(boxes):
        row = builder.add_object(f"b{i}", "Building", {})
        pool = builder.add_vertices(box(x, y, size, -12.0, high))
        builder.add_shell(row, pool, [[face] for face in BOX], kinds=[0] * 6, place="b")
    return builder.finish()


coordinate = st.floats(-95.0, 95.0).map(lambda v: round(v, 2))
boxes = st.lists(
    st.tuples(coordinate, coordinate, st.floats(2.0, 40.0), st.floats(12.0, 60.0)), min_size=1, max_size=5
)


@settings(max_examples=40, deadline=None)
@given(boxes, coordinate, coordinate, coordinate, coordinate)
def test_that_each_height_is_what_a_plumb_line_touches(
    made: list, x0: float, y0: float, x1: float, y1: float
) -> None:
    if np.hypot(x1 - x0, y1 - y0) < 5:
        return
    city = town(made)
    found = profile(city, [(x0, y0), (x1, y1)], places=83)
    touched = heights_at(city, found.xy)
    # where the line runs along a wall either side of it is right
    edge = np.array([[x, x + s] for x, _, s, _ in made]), np.array([[y, y + s] for _, y, s, _ in made])
    is_edge = (np.abs(found.xy[:, 0, None, None] - edge[0]) < 1e-6).any(axis=(1, 2))
    is_edge |= (np.abs(found.xy[:, 1, None, None] - edge[1]) < 1e-6).any(axis=(1, 2))
    np.testing.assert_allclose(found.surface_z[~is_edge], touched[~is_edge], atol=1e-6)


def test_that_ground_water_and_roofs_are_told_apart() -> None:
    city = town([(0.0, -10.0, 20.0, 30.0)])
    found = profile(city, [(-80.0, 1.0), (80.0, 1.0)], places=161)
    at = {x: i for i, x in enumerate(found.xy[:, 0].round().astype(int).tolist())}
    assert found.ground_z[at[-80]] == pytest.approx(-8)
    assert found.water_z[at[-70]] == pytest.approx(-6)
    assert np.isnan(found.water_z[at[0]])
    assert found.top_z[at[10]] == pytest.approx(30)
    assert found.base_z[at[10]] == pytest.approx(-12)
    assert found.ground_z[at[10]] == pytest.approx(1)
    assert city.ids[found.top_row[at[10]]] == "b0"
    assert found.top_row[at[50]] == -1
    assert np.isnan(found.top_z[at[50]])


def test_that_a_profile_round_a_corner_goes_on_where_the_first_leg_ends() -> None:
    city = town([])
    found = profile(city, [(0.0, 0.0), (50.0, 0.0), (50.0, 30.0)], places=81)
    assert found.corners_m == pytest.approx((0, 50, 80))
    assert found.xy[-1] == pytest.approx((50, 30))
    assert found.ground_z[found.nearest(50.0)] == pytest.approx(5)
    assert found.ground_z[found.nearest(70.0)] == pytest.approx(5)
    assert np.isfinite(found.ground_z).all()


def test_that_hidden_objects_are_left_out_and_a_line_beyond_the_model_has_no_heights() -> None:
    city = town([(0.0, -10.0, 20.0, 30.0)])
    skip = np.array([i == "b0" for i in city.ids])
    assert not np.isfinite(profile(city, [(-80.0, 1.0), (80.0, 1.0)], skip=skip).top_z).any()
    assert not profile(city, [(900.0, 0.0), (990.0, 0.0)]).has_heights
    with pytest.raises(ValueError, match="two different points"):
        profile(city, [(1.0, 1.0), (1.0, 1.0)])
