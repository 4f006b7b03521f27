"""Our formulas against pvlib's own functions, called beside them: plane, module and inverter to rounding."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.energy.pv import (
    ALBEDO,
    FAIMAN_U0,
    FAIMAN_U1,
    GAMMA_PER_K,
    SYSTEM_FACTOR,
    ac_power_kw,
    beam,
    module_c,
    normals,
    on_plane,
    on_tilted,
)
from app.energy.sky import clear_sky, under_clouds
from app.energy.sun import sun_at

T_S = 1_781_913_600.0 + np.arange(0.0, 10 * 86_400.0, 1800.0)


@given(st.floats(0.0, 90.0), st.floats(0.0, 360.0), st.floats(0.0, 1.0))
def test_that_light_on_a_plane_is_pvlibs_isotropic_sum(tilt: float, azimuth: float, cloud: float) -> None:
    from pvlib import irradiance

    sun = sun_at(T_S, (10.4, 63.4))
    flat = np.zeros_like(T_S)
    light = under_clouds(T_S, sun, clear_sky(T_S, sun), flat + cloud, flat)
    up = sun.apparent_zenith_deg < 90.0
    want = irradiance.get_total_irradiance(
        tilt, azimuth, sun.apparent_zenith_deg, sun.azimuth_deg, light.dni, light.ghi, light.dhi,
        albedo=ALBEDO, model="isotropic",
    )["poa_global"]  # fmt: skip
    ours = on_plane(sun, light, np.array(tilt), np.array(azimuth))
    np.testing.assert_allclose(ours[up], np.asarray(want)[up], rtol=1e-9, atol=1e-9)


@given(st.floats(0.0, 1300.0), st.floats(-30.0, 40.0), st.floats(0.0, 20.0))
def test_that_modules_are_as_warm_as_pvlibs(plane: float, air: float, wind: float) -> None:
    from pvlib import temperature

    ours = module_c(np.array([plane]), np.array([air]), np.array([wind]))
    assert ours[0] == pytest.approx(temperature.faiman(plane, air, wind, FAIMAN_U0, FAIMAN_U1), rel=1e-12)


@given(st.floats(1.0, 1300.0), st.floats(-20.0, 80.0), st.floats(1.0, 500.0))
def test_that_the_inverter_is_pvlibs(plane: float, module: float, rated: float) -> None:
    from pvlib import inverter, pvsystem

    direct = SYSTEM_FACTOR * pvsystem.pvwatts_dc(plane, module, rated, GAMMA_PER_K)
    want = max(float(inverter.pvwatts(direct, rated / 0.96 * 1.0, 0.96, 0.9637)), 0.0)
    ours = ac_power_kw(np.array([[plane]]), np.array([[module]]), np.array([rated]))[0, 0]
    assert ours == pytest.approx(min(want, 0.96 * rated), rel=1e-9, abs=1e-9)


def test_that_the_mean_of_the_suns_vector_may_stand_for_the_hour() -> None:
    sun = sun_at(T_S, (10.4, 63.4))
    light = clear_sky(T_S, sun)
    tilt, azimuth = np.array([20.0, 35.0]), np.array([180.0, 135.0])
    exact = on_plane(sun, light, tilt, azimuth).reshape(2, -1, 2).mean(axis=2)
    vector = beam(sun, light).reshape(3, -1, 2).mean(axis=2)
    ghi, dhi = light.ghi.reshape(-1, 2).mean(axis=1), light.dhi.reshape(-1, 2).mean(axis=1)
    hourly = on_tilted(vector, ghi, dhi, normals(tilt, azimuth))
    assert np.abs(hourly.sum(axis=1) / exact.sum(axis=1) - 1.0).max() < 2e-3
    assert (hourly <= exact + 1e-9).all()  # a mean inside the maximum can only lose
