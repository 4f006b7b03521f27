from __future__ import annotations

import math

import numpy as np
import pytest

from maps.ending import Ended
from maps.field import HeightField, contact_shade, filled, rasterise, shadow_heights
from maps.shade import survey
from maps.sun import direction


def test_that_triangles_fill_the_cells_they_cover() -> None:
    points = np.array(
        [[0, 0, 1], [10, 0, 1], [10, 10, 1], [0, 10, 1], [2, 2, 9], [4, 2, 9], [2, 4, 9]], np.float32
    )
    grid = rasterise(points, np.array([[0, 1, 2], [0, 2, 3], [4, 5, 6]], np.int32), (0.0, 0.0), 1.0, (12, 12))
    assert grid[5, 5] == 1
    assert grid[2, 2] == 9
    assert np.isneginf(grid[11, 11])
    assert (filled(grid, 0.0) >= 0).all()


@pytest.mark.parametrize("azimuth", [90.0, 180.0, 225.0, 313.0])
def test_that_a_tower_throws_a_shadow_as_long_as_the_sun_is_low(azimuth: float) -> None:
    top = np.zeros((200, 200), np.float32)
    top[98:102, 98:102] = 20.0
    shadow = shadow_heights(top, 1.0, direction(azimuth, 30.0))
    reach = 20 / math.tan(math.radians(30))
    a = math.radians(azimuth + 180)

    def at(distance: float) -> float:
        return float(shadow[round(99.5 + math.cos(a) * distance), round(99.5 + math.sin(a) * distance)])

    assert at(reach * 0.8) > 1.0
    assert at(reach + 6) < 0.5
    assert at(-10) < 0.5  # towards the sun it is light


def test_that_the_foot_of_a_wall_sees_less_sky() -> None:
    ground = np.zeros((60, 60), np.float32)
    top = ground.copy()
    top[20:40, 20:40] = 15.0
    open_sky = contact_shade(top, ground, 1.0)
    assert open_sky[30, 18] < open_sky[30, 10] < open_sky[2, 2] == pytest.approx(1.0, abs=0.05)


def test_that_ground_outside_the_field_is_that_of_its_edge() -> None:
    field = HeightField(np.ones((4, 4), np.float32), np.full((4, 4), 3.0, np.float32), (0.0, 0.0), 1.0)
    assert field.ground_at(-50.0, 99.0) == 3.0


def test_that_a_survey_nobody_waits_for_ends_at_the_next_step() -> None:
    """A window that was closed stayed for up to ten seconds, until the city was surveyed to its end."""
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 3:
            raise Ended

    side = np.arange(40, dtype=np.float32)
    x, y = np.meshgrid(side, side)
    points = np.stack([x, y, np.where(x > 20, 9.0, 0.0)], axis=2).reshape(-1, 3).astype(np.float32)
    first = (np.arange(39)[:, None] * 40 + np.arange(39)).reshape(-1)
    triangles = np.stack([first, first + 1, first + 40], axis=1).astype(np.int32)
    with pytest.raises(Ended):
        survey({}, extra=[(points, triangles)], check=check)
    assert len(asked) == 3
    assert survey({}, extra=[(points, triangles)]) is not None
