"""The frame of a file: order of axes, degrees, feet, maps of the world; and what gives itself away."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Transformer

from app.model.city import Crs
from maps.readers.crs import UnknownCrs, crs_of
from maps.readers.frame import frame_of

TRONDHEIM_LONLAT = np.array([[10.3951, 63.4305, 5.0], [10.40, 63.44, 7.0]])


def utm32(lonlat: np.ndarray) -> np.ndarray:
    x, y = Transformer.from_crs(4326, 32632, always_xy=True).transform(lonlat[:, 0], lonlat[:, 1])
    return np.column_stack([x, y, lonlat[:, 2]])


def test_that_a_projected_system_in_metres_is_kept_as_it_is() -> None:
    points = np.array([[569_800.0, 7_034_500.0, 3.0]])
    frame = frame_of(crs_of(25832))
    assert frame.to_metres(points) is points
    assert frame.crs == frame.said == crs_of(25832)
    assert not frame.faults


def test_that_degrees_go_to_the_utm_zone_of_the_place() -> None:
    frame = frame_of(crs_of(4326))
    assert np.allclose(frame.to_metres(TRONDHEIM_LONLAT), utm32(TRONDHEIM_LONLAT), atol=1e-6)
    assert frame.crs is not None
    assert frame.crs.epsg == 32632
    assert frame.extent is not None
    assert frame.extent[:2] == (10.3951, 63.4305)


def test_that_a_format_with_the_order_of_the_register_gives_latitude_first() -> None:
    frame = frame_of(crs_of(6697), order="authority")
    out = frame.to_metres(np.array([[35.68, 139.76, 12.0]]))
    assert frame.crs is not None
    assert frame.crs.epsg == 32654
    assert 380_000 < out[0, 0] < 400_000
    assert 3_900_000 < out[0, 1] < 4_000_000
    assert out[0, 2] == 12.0
    assert not frame.faults


def test_that_the_metres_of_a_map_of_the_world_become_those_of_the_ground() -> None:
    forth = Transformer.from_crs(4326, 3857, always_xy=True)
    x, y = forth.transform([14.40, 14.41], [50.10, 50.10])
    frame = frame_of(crs_of(3857))
    out = frame.to_metres(np.column_stack([x, y, [0.0, 0.0]]))
    assert abs(np.hypot(*(out[1] - out[0])[:2]) - 715.6) < 1.0  # 1,113 m on the map
    assert frame.crs == crs_of(32633)


def test_that_feet_become_metres() -> None:
    forth = Transformer.from_crs(4326, 2263, always_xy=True)  # New York Long Island, US survey feet
    x, y = forth.transform([-73.98], [40.75])
    out = frame_of(crs_of(2263)).to_metres(np.array([[x[0], y[0], 10.0]]))
    back = Transformer.from_crs(32618, 4326, always_xy=True).transform(out[0, 0], out[0, 1])
    assert np.allclose(back, (-73.98, 40.75), atol=1e-5)


def test_that_swapped_coordinates_are_swapped_back_and_told() -> None:
    frame = frame_of(crs_of(25832))
    out = frame.to_metres(np.array([[7_034_500.0, 569_800.0, 3.0]]))
    assert out.tolist() == [[569_800.0, 7_034_500.0, 3.0]]
    assert [code for code, _ in frame.faults] == ["swapped-axes"]


def test_that_degrees_where_metres_are_said_are_read_as_degrees_and_told() -> None:
    frame = frame_of(crs_of(25832))
    assert np.allclose(frame.to_metres(TRONDHEIM_LONLAT), utm32(TRONDHEIM_LONLAT), atol=1e-6)
    assert [code for code, _ in frame.faults] == ["degrees-for-metres"]


def test_that_a_toy_near_zero_is_kept_and_told_to_lie_elsewhere() -> None:
    points = np.array([[0.0, 0.0, 0.0], [10.0, 10.0, 10.0]])
    frame = frame_of(crs_of(7415))
    assert np.array_equal(frame.to_metres(points), points)
    assert [code for code, _ in frame.faults] == ["outside-area"]


def test_that_without_a_system_points_go_through_unchanged() -> None:
    frame = frame_of(None)
    assert frame.to_metres(TRONDHEIM_LONLAT) is TRONDHEIM_LONLAT
    assert frame.crs is None


def test_that_a_point_without_place_becomes_nan_and_leaves_the_others() -> None:
    points = np.vstack([TRONDHEIM_LONLAT, [[np.nan, 63.4, 1.0]], [[1e300, 63.4, 1.0]]])
    out = frame_of(crs_of(4326)).to_metres(points)
    assert np.isfinite(out[:2]).all()
    assert np.isnan(out[2:]).all()


def test_that_a_number_outside_the_register_is_refused() -> None:
    with pytest.raises(UnknownCrs):
        frame_of(Crs(999_999, "?"))


@given(
    lon=st.floats(-179.9, 179.9), lat=st.floats(-83.0, 83.0), z=st.floats(-100.0, 9000.0), order=st.sampled_from(["xy", "authority"])
)  # fmt: skip
def test_that_a_place_anywhere_on_earth_comes_back_within_a_millimetre(
    lon: float, lat: float, z: float, order: str
) -> None:
    point = [lon, lat, z] if order == "xy" else [lat, lon, z]
    frame = frame_of(crs_of(4979), order=order)  # type: ignore[arg-type]
    out = frame.to_metres(np.array([point]))
    assert frame.crs is not None
    back = Transformer.from_crs(frame.crs.epsg, 4326, always_xy=True).transform(out[0, 0], out[0, 1])
    assert abs(back[1] - lat) < 1e-8
    assert abs((back[0] - lon + 180) % 360 - 180) * np.cos(np.radians(lat)) < 1e-8
    assert out[0, 2] == z
