"""North and scale of a view."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.bearings import as_length, convergence_deg, metres_per_px, north_deg, scale_bar
from maps.camera import pose_around, project

poses = st.builds(
    lambda d, a, e: pose_around((0.0, 0.0, 0.0), d, a, e),
    st.floats(20, 20_000),
    st.floats(0, 359),
    st.floats(9, 88),
)


@given(pose=poses)
def test_that_a_scale_bar_is_round_and_fits(pose: object) -> None:
    found = scale_bar(pose, 800)  # type: ignore[arg-type]
    assert found is not None
    metres, px = found
    assert 10 < px <= 141
    assert metres / 10 ** math.floor(math.log10(metres) + 1e-9) == pytest.approx(
        round(metres / 10 ** math.floor(math.log10(metres) + 1e-9))
    )


def test_that_the_scale_is_that_of_the_picture() -> None:
    pose = pose_around((0.0, 0.0, 0.0), 500.0, 0.0, 89.0)
    pixel, _ = project(np.array([[0.0, 0.0, 0.0], [100.0, 0.0, 0.0]]), pose, (1280, 800))
    assert 100.0 / metres_per_px(pose, 800) == pytest.approx(float(pixel[1, 0] - pixel[0, 0]), rel=0.01)


def test_that_a_level_view_has_no_scale() -> None:
    assert scale_bar(pose_around((0.0, 0.0, 0.0), 500.0, 0.0, 3.0), 800) is None


def test_that_north_is_up_when_one_looks_north_and_left_when_one_looks_east() -> None:
    north = pose_around((0.0, 0.0, 0.0), 500.0, 0.0, 30.0)
    east = pose_around((0.0, 0.0, 0.0), 500.0, 90.0, 30.0)
    assert north_deg(north, 0.0) % 360 == pytest.approx(0.0, abs=1e-6)
    assert north_deg(east, 0.0) == pytest.approx(270.0)


def test_that_grid_north_differs_east_of_the_middle_of_a_zone() -> None:
    assert convergence_deg(25832, (9.0, 63.4)) == pytest.approx(0.0, abs=1e-6)
    assert convergence_deg(25832, (10.4, 63.43)) == pytest.approx(1.25, abs=0.05)
    assert convergence_deg(0, (10.4, 63.43)) == 0.0


def test_that_kilometres_are_said_as_such() -> None:
    assert as_length(500) == ("500", "m")
    assert as_length(2000) == ("2", "km")
