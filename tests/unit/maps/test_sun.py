from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.times import DAY_NS, HOUR_NS
from maps.sun import direction, sun_place

PLACES = [(10.4, 63.43), (-3.0, 43.3), (24.7, 41.6), (0.0, -35.0), (-122.0, 0.5)]


@pytest.mark.parametrize("lonlat", PLACES)
def test_that_the_sun_stands_where_pvlib_says_within_a_tenth_of_a_degree(lonlat: tuple[float, float]) -> None:
    pd = pytest.importorskip("pandas")
    solarposition = pytest.importorskip("pvlib.solarposition")
    start = 1_735_689_600_000_000_000  # 2025-01-01
    times = [start + day * 9 * DAY_NS + hour * HOUR_NS for day in range(120) for hour in (1, 6, 9, 12, 17)]
    index = pd.DatetimeIndex(np.array(times, dtype="datetime64[ns]"), tz="UTC")
    want = solarposition.get_solarposition(index, lonlat[1], lonlat[0])
    got = np.array([direction(*sun_place(t, lonlat)) for t in times])
    azimuth, elevation = np.radians(want["azimuth"].to_numpy()), np.radians(want["elevation"].to_numpy())
    there = np.stack(
        [np.sin(azimuth) * np.cos(elevation), np.cos(azimuth) * np.cos(elevation), np.sin(elevation)], 1
    )
    apart = np.degrees(np.arccos(np.clip((got * there).sum(axis=1), -1, 1)))
    assert apart.max() < 0.1


@given(st.floats(0, 360), st.floats(-90, 90))
def test_that_directions_have_length_one(azimuth: float, elevation: float) -> None:
    assert np.linalg.norm(direction(azimuth, elevation)) == pytest.approx(1.0)
