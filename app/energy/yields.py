"""Calibration of PV arrays to the yearly yield that their owner states.

kWh, kW; factors without unit.   Thread: any, pure.
"""

from __future__ import annotations

import numpy as np

from app.energy import pv
from app.energy.day import YEAR_DAYS
from app.energy.noise import Floats
from app.energy.sky import clear_sky, under_clouds
from app.energy.sun import sun_at
from app.energy.weather import Place, weather_at
from app.energy.wiring import Wiring, params
from app.model.asset import AssetKind

_START_S = 1_735_689_600.0  # 2025-01-01, a year like any other: chance repeats for no one
_LEAST, _MOST = 0.6, 1.35  # beyond these a stated yield is no property of the array but a mistake


def pv_factors(wiring: Wiring, place: Place) -> Floats:
    """(k,) by which the system factor of each array is multiplied; 1 where no `annual_kwh` is stated.

    A year of every third day at half-hour steps: within about 3 % of the whole year.
    """
    arrays = wiring.of_kind[AssetKind.PV]
    stated = params(arrays, "annual_kwh", np.nan)
    if not np.isfinite(stated).any():
        return np.ones(len(arrays))
    days = _START_S + np.arange(0, 365, 3)[:, None] * 86_400.0
    t_s = (days + np.arange(0.0, 86_400.0, 1800.0)).ravel()
    weather = weather_at(t_s, place.lonlat, place.climate, wiring.seed)
    sun = sun_at(t_s, place.lonlat, place.altitude_m)
    light = under_clouds(t_s, sun, clear_sky(t_s, sun, place.altitude_m), weather.cloud, np.zeros_like(t_s))
    tilt, azimuth = params(arrays, "tilt_deg"), params(arrays, "azimuth_deg")
    plane = pv.on_plane(sun, light, tilt, azimuth, horizon_deg=pv.HORIZON_DEG)
    module = pv.module_c(plane, weather.temp_c, weather.wind_m_s)
    made = pv.ac_power_kw(plane, module, params(arrays, "rated_kw")).mean(axis=1) * YEAR_DAYS * 24.0
    return np.asarray(
        np.where(np.isfinite(stated), np.clip(stated / np.maximum(made, 1e-9), _LEAST, _MOST), 1.0)
    )
