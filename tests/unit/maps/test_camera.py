from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.camera import (
    Pose,
    above_ground,
    blend,
    dolly,
    ease,
    flight_s,
    frame_box,
    orbit,
    pan,
    pose_around,
    project,
    ray,
)

SIZE = (1280, 800)
poses = st.builds(
    pose_around,
    st.tuples(st.floats(-500, 500), st.floats(-500, 500), st.floats(0, 50)),
    st.floats(20, 3000),
    st.floats(0, 360),
    st.floats(2, 85),
)


@given(poses, st.floats(-90, 90), st.floats(-200, 200))
def test_that_orbiting_keeps_focus_and_distance_and_never_turns_over(
    pose: Pose, turn: float, rise: float
) -> None:
    after = orbit(pose, turn, rise)
    assert after.focus == pose.focus
    assert after.distance_m == pytest.approx(pose.distance_m, rel=1e-6)
    assert 0.9 <= after.elevation_deg <= 89.1


@given(poses, st.floats(0.3, 1.5), st.floats(0, 1280), st.floats(0, 800))
def test_that_what_is_under_the_cursor_stays_there_when_zooming(
    pose: Pose, factor: float, x: float, y: float
) -> None:
    eye, direction = ray(pose, SIZE, x, y)
    target = tuple(e + d * pose.distance_m for e, d in zip(eye, direction, strict=True))
    pixel, _ = project(np.array([target]), dolly(pose, factor, target), SIZE)  # type: ignore[arg-type]
    assert pixel[0] == pytest.approx((x, y), abs=0.01)


@given(poses, st.floats(0, 1280), st.floats(0, 800), st.floats(5, 5000))
def test_that_a_ray_and_a_projection_undo_each_other(pose: Pose, x: float, y: float, distance: float) -> None:
    eye, direction = ray(pose, SIZE, x, y)
    pixel, depth = project(np.array([[e + d * distance for e, d in zip(eye, direction, strict=True)]]), pose, SIZE)  # fmt: skip
    assert pixel[0] == pytest.approx((x, y), abs=1e-3)
    assert depth[0] > 0


@given(poses, poses)
def test_that_a_flight_begins_and_ends_where_it_should(a: Pose, b: Pose) -> None:
    assert blend(a, b, 0.0) == a
    assert blend(a, b, 1.0) == b
    middle = blend(a, b, 0.5)
    assert min(a.distance_m, b.distance_m) * 0.99 <= middle.distance_m <= max(a.distance_m, b.distance_m) * 1.01  # fmt: skip
    assert 0.18 <= flight_s(a, b) <= 1.2


def test_that_easing_is_still_at_both_ends() -> None:
    assert [ease(-1), ease(0), ease(0.5), ease(1), ease(2)] == [0, 0, 0.5, 1, 1]


def test_that_the_eye_is_lifted_above_the_ground() -> None:
    pose = above_ground(Pose((0.0, 0.0, -3.0), (0.0, 50.0, 0.0)), 2.0)
    assert pose.eye[2] == pytest.approx(3.7)


def test_that_panning_keeps_direction_and_height() -> None:
    pose = pose_around((0.0, 0.0, 0.0), 100.0, 0.0, 30.0)
    after = pan(pose, 0.5, 0.0)
    assert after.focus[0] > 0
    assert after.focus[1] == pytest.approx(0.0, abs=1e-9)
    assert after.eye[2] == pose.eye[2]
    assert after.azimuth_deg == pytest.approx(pose.azimuth_deg, abs=1e-6)


def test_that_a_framed_box_is_seen_whole() -> None:
    low, high = (-100.0, -50.0, 0.0), (100.0, 50.0, 40.0)
    pose = frame_box(low, high, 30.0, 25.0)
    corners = np.array([[x, y, z] for x in (-100, 100) for y in (-50, 50) for z in (0, 40)], float)
    pixel, depth = project(corners, pose, SIZE)
    assert (depth > 0).all()
    assert (pixel >= 0).all()
    assert (pixel <= SIZE).all()
    assert math.isclose(pose.azimuth_deg, 30.0, abs_tol=1e-6)
