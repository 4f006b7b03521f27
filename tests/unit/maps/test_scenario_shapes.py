"""What a scenario draws: modules lie on their roofs and nowhere else, new things have the size they say, nothing is invented."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maps.scenario_grid import LIFT_M, area_of, cells_on, frame_of
from maps.scenario_shapes import Planned, Shaper, creases_of, rim_of
from tests.render.conftest import toy_city

ORIGIN = (0.0, 0.0, 0.0)


@pytest.fixture
def shaper() -> Shaper:
    return Shaper(toy_city(3), ORIGIN)


@settings(max_examples=60, deadline=None)
@given(
    st.floats(4.0, 60.0),
    st.floats(4.0, 60.0),
    st.floats(0.0, 60.0),
    st.floats(0.0, 360.0),
    st.floats(0.05, 1.0),
)
def test_that_modules_lie_on_their_plane_inside_it_and_cover_no_more_than_said(
    width: float, depth: float, tilt: float, turn: float, share: float
) -> None:
    t, a = np.radians(tilt), np.radians(turn)
    u = np.array([np.cos(a), np.sin(a), 0.0])
    v = np.array([-np.sin(a) * np.cos(t), np.cos(a) * np.cos(t), np.sin(t)])
    o, p, q, r = np.zeros(3), width * u, width * u + depth * v, depth * v
    roof = np.array([[o, p, q], [o, q, r]])
    cells = cells_on(roof, share)
    _, _, n = frame_of(roof)
    assert np.abs(cells @ n - LIFT_M).max(initial=0.0) < 1e-6
    inside_u, inside_v = cells @ u, cells @ v
    assert ((inside_u > -1e-6) & (inside_u < width + 1e-6)).all()
    assert ((inside_v > -1e-6) & (inside_v < depth + 1e-6)).all()
    covered = sum(area_of(np.array([[c[0], c[1], c[2]], [c[0], c[2], c[3]]])) for c in cells)
    assert covered <= share * area_of(roof) + 1e-6


def test_that_more_coverage_is_more_modules_and_a_hole_stays_free() -> None:
    square = np.array([[[0, 0, 0], [20, 0, 0], [20, 20, 0]]], float)
    half, whole = cells_on(square, 0.3), cells_on(square, 0.8)
    assert 0 < len(half) < len(whole)
    assert (whole[..., 1] <= whole[..., 0] + 1e-6).all(), "the other half of the square is not the roof"


def test_that_roofs_carry_modules_only_where_tilt_and_direction_are_theirs(shaper: Shaper) -> None:
    flat = shaper.shapes([Planned("a", "pv", surfaces=(("b11", 0.0, 180.0, 0.5),))])
    assert len(flat.solid.triangles) > 0
    assert np.allclose(flat.solid.points[:, 2], 24.0 + LIFT_M)
    assert np.abs(flat.solid.points[:, :2]).max() <= 10.0
    steep = shaper.shapes([Planned("a", "pv", surfaces=(("b11", 35.0, 180.0, 0.5),))])
    assert not len(steep.solid.triangles)
    assert steep.undrawn == ("a",)


def test_that_a_new_building_has_its_footprint_and_height(shaper: Shaper) -> None:
    for ring in (((25, 25), (35, 25), (35, 40), (25, 40)), ((25, 40), (35, 40), (35, 25), (25, 25))):
        made = shaper.shapes([Planned("new", "building", footprint=ring, height_m=12.0)])  # type: ignore[arg-type]
        low, high = made.glass.points.min(axis=0), made.glass.points.max(axis=0)
        assert np.allclose(low, (25, 25, 0))
        assert np.allclose(high, (35, 40, 12))
        volume = np.linalg.det(made.glass.points[made.glass.triangles].astype(float)).sum() / 6.0
        assert volume == pytest.approx(10 * 15 * 12, rel=1e-6), (
            "closed but for the floor at z = 0, seen from outside"
        )


def test_that_a_building_without_a_place_or_that_crosses_itself_is_said_and_not_drawn(shaper: Shaper) -> None:
    bow = ((0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0))
    for ring in ((), bow):
        made = shaper.shapes([Planned("new", "building", footprint=ring, height_m=12.0)])
        assert made.undrawn == ("new",)
        assert not len(made.glass.triangles)


def test_that_extra_floors_stand_on_the_roof_and_lift_its_modules(shaper: Shaper) -> None:
    made = shaper.shapes([
        Planned("pv", "pv", surfaces=(("b11", 0.0, 180.0, 0.5),)), Planned("lid", "floors", ("b11",), height_m=6.0),
    ])  # fmt: skip
    assert made.glass.points[:, 2].min() == pytest.approx(24.0)
    assert made.glass.points[:, 2].max() == pytest.approx(30.0)
    assert made.solid.points[:, 2].min() == pytest.approx(30.0 + LIFT_M)


def test_that_torn_down_wet_and_unknown_things_are_told_apart(shaper: Shaper) -> None:
    made = shaper.shapes([
        Planned("away", "gone", ("b00",)), Planned("sea", "flood", ("b01",), level_m=2.0), Planned("no", "battery", ("nobody",)),
    ])  # fmt: skip
    assert made.gone == ("b00",)
    assert made.undrawn == ("no",)
    assert np.allclose(made.glass.points[:, 2], 2.0)
    assert {made.owners[i] for i in made.glass.owner} == {"sea"}


def test_that_nothing_stands_on_what_is_torn_down_later(shaper: Shaper) -> None:
    made = shaper.shapes([
        Planned("pv", "pv", surfaces=(("b11", 0.0, 180.0, 0.5),)), Planned("bat", "battery", ("b11",)), Planned("away", "gone", ("b11",)),
    ])  # fmt: skip
    assert not len(made.solid.triangles)
    assert made.gone == ("b11",)


def test_that_edges_of_a_box_are_twelve_and_a_square_has_a_rim_of_four(shaper: Shaper) -> None:
    box = shaper.corners(shaper.triangles_of("b11"))
    assert len(creases_of(box)) == 12
    assert (
        len(rim_of(np.array([[[0, 0, 0], [1, 0, 0], [1, 1, 0]], [[0, 0, 0], [1, 1, 0], [0, 1, 0]]], float)))
        == 4
    )
