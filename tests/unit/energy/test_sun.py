"""Sun, clear sky and tilted plane against values computed with pvlib, and the laws of a PV array."""

from __future__ import annotations

import csv
from datetime import datetime
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.pv import ac_power_kw, module_c, on_plane
from app.energy.sky import Irradiance, clear_sky, under_clouds
from app.energy.sun import sun_at

SUMMER_S = 1_781_913_600.0  # 2026-06-20T00:00:00Z


def _cities(shared_data: Path) -> list[list[dict[str, str]]]:
    path = shared_data / "reference" / "pvlib_solarpos_clearsky_poa_7cities.csv"
    with path.open(encoding="utf-8", newline="") as stream:
        return [list(rows) for _, rows in groupby(csv.DictReader(stream), key=lambda row: row["city"])]


def test_that_sun_and_plane_agree_with_the_reference_of_seven_cities(shared_data: Path) -> None:
    cities = _cities(shared_data)
    assert len(cities) == 7
    for rows in cities:
        t_s = np.array([datetime.fromisoformat(row["utc"]).timestamp() for row in rows])
        want = {
            name: np.array([float(row[name]) for row in rows])
            for name in rows[0]
            if name not in ("city", "utc")
        }
        lonlat, altitude = (want["lon"][0], want["lat"][0]), want["alt"][0]
        sun = sun_at(t_s, lonlat, altitude)
        np.testing.assert_allclose(sun.zenith_deg, want["zenith"], atol=0.01)
        # the reference has the refraction of sea level everywhere, which near the horizon is 0.06 degrees at 1,010 m
        up = want["apparent_zenith"] < 95.0
        np.testing.assert_allclose(sun.apparent_zenith_deg[up], want["apparent_zenith"][up], atol=0.07)
        turn = (sun.azimuth_deg - want["azimuth"] + 180.0) % 360.0 - 180.0
        assert np.abs(turn).max() < 0.02
        clear = clear_sky(t_s, sun, altitude)
        np.testing.assert_allclose(clear.ghi, want["ghi"], rtol=0.01, atol=0.5)
        np.testing.assert_allclose(clear.dni, want["dni"], rtol=0.01, atol=2.0)
        np.testing.assert_allclose(clear.dhi, want["dhi"], rtol=0.02, atol=0.5)
        plane = on_plane(sun, clear, np.array(30.0), np.array(180.0))
        np.testing.assert_allclose(plane, want["poa_30S"], rtol=0.01, atol=1.0)


@given(st.floats(0.0, 1.0), st.floats(-1.0, 1.0))
@settings(deadline=None, max_examples=25)
def test_that_clouds_only_take_away_and_light_adds_up(cloud: float, flicker: float) -> None:
    t_s = SUMMER_S + np.arange(0.0, 86_400.0, 900.0)
    sun = sun_at(t_s, (10.4, 63.4))
    clear = clear_sky(t_s, sun)
    light = under_clouds(t_s, sun, clear, np.full_like(t_s, cloud), np.full_like(t_s, flicker))
    assert (light.ghi <= clear.ghi + 1e-9).all()
    assert (light.dhi <= light.ghi + 1e-9).all()
    high = sun.zenith_deg < 88.0
    closing = light.dhi + light.dni * np.cos(np.radians(sun.zenith_deg))
    np.testing.assert_allclose(closing[high], light.ghi[high], rtol=0.02, atol=1.0)


@given(st.floats(0, 1400), st.floats(-30, 40), st.floats(0, 20), st.floats(1, 1000), st.floats(0.6, 1.35))
def test_that_an_array_never_gives_more_than_its_inverter_nor_takes_any(
    plane: float, air: float, wind: float, rated: float, health: float
) -> None:
    warm = module_c(np.array([plane]), np.array([air]), np.array([wind]))
    power = ac_power_kw(np.array([plane]), warm, np.array([rated]), health)
    assert warm[0] >= air
    assert 0.0 <= power[0, 0] <= 0.96 * rated + 1e-9


def test_that_a_dark_plane_gives_exactly_nothing() -> None:
    t_s = SUMMER_S + np.arange(0.0, 86_400.0, 900.0) + 182 * 86_400.0
    sun = sun_at(t_s, (10.4, 63.4))
    light = clear_sky(t_s, sun)
    night = sun.apparent_zenith_deg > 90.5
    plane = on_plane(sun, light, np.array([0.0, 45.0]), np.array([180.0, 90.0]), horizon_deg=2.5)
    assert (plane[:, night] == 0.0).all()
    assert (ac_power_kw(plane, np.zeros_like(plane), np.array([10.0, 10.0]))[:, night] == 0.0).all()


@pytest.mark.parametrize(("azimuth", "before_noon"), [(90.0, True), (270.0, False)])
def test_that_an_eastern_roof_works_in_the_morning(azimuth: float, before_noon: bool) -> None:
    t_s = SUMMER_S + np.arange(0.0, 86_400.0, 600.0)
    sun = sun_at(t_s, (10.4, 63.4))
    light: Irradiance = clear_sky(t_s, sun)
    best = t_s[on_plane(sun, light, np.array(60.0), np.array(azimuth)).argmax()]
    noon = t_s[sun.zenith_deg.argmin()]
    assert (best < noon) == before_noon
