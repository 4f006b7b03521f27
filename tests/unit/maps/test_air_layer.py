"""The air layer's picture and its marks as arrays."""

from __future__ import annotations

import numpy as np
from numpy.testing import assert_allclose

from maps.air_layer import Sheet, colour_of, colour_table, texels
from maps.air_marks import DISC_M, RIM_M, StationMark, WindMark, discs, ribbons

BOX = (0.0, 0.0, 100.0, 50.0)


def sheet(value: float, certainty: float, shape: tuple[int, int] = (40, 60)) -> Sheet:
    return Sheet(BOX, np.full(shape, value), np.full(shape, certainty), 0.0, 50.0)


def test_that_the_middle_has_the_colour_of_its_value_and_the_rim_fades() -> None:
    made = texels(sheet(25.0, 1.0))
    assert tuple(made[20, 30, :3]) == colour_of(25.0, 0.0, 50.0)
    assert made[20, 30, 3] == 255
    assert made[0, 0, 3] == 0
    assert made.dtype == np.uint8


def test_that_what_is_not_certain_is_hatched_and_not_coloured() -> None:
    assert texels(sheet(25.0, 0.0))[20, 30, 3] == 128
    assert 128 < texels(sheet(25.0, 0.5))[20, 30, 3] < 255
    assert texels(sheet(float("nan"), 1.0))[20, 30, 3] == 128


def test_that_values_beyond_the_scale_have_its_ends() -> None:
    assert colour_of(-5.0, 0.0, 50.0) == tuple(colour_table()[0])
    assert colour_of(999.0, 0.0, 50.0) == tuple(colour_table()[255])


def test_that_a_left_out_station_is_an_open_ring() -> None:
    used = discs([StationMark((10.0, 5.0, 2.0), (1, 2, 3))])
    left = discs([StationMark((10.0, 5.0, 2.0), None)])
    assert len(used[1]) == 2 * len(left[1])
    away = np.hypot(left[0][:, 0] - 10.0, left[0][:, 1] - 5.0)
    assert_allclose([away.min(), away.max()], [DISC_M, RIM_M], rtol=1e-5)


def test_that_wind_from_the_west_blows_to_the_east_and_further_when_strong() -> None:
    def reach(speed: float) -> tuple[float, float]:
        points, triangles, rgba = ribbons([WindMark((0.0, 0.0, 0.0), speed, 270.0)])
        one = points.reshape(-1, 6, 3)
        ahead = one[:, 5] - one[:, 0]
        assert len(rgba) == len(points)
        assert triangles.max() == len(points) - 1
        return float(ahead[:, 0].min()), float(np.abs(ahead[:, 1]).max())

    east, north = reach(5.0)
    assert east > 0.0
    assert north < 1e-3
    assert reach(10.0)[0] > east
