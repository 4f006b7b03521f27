"""A photovoltaic array: light on its plane, heat of its modules, power after its inverter.

W/m2, degrees, °C, kW; power is positive.   Arrays: planes along axis 0 (k,), time along axis 1 (T,).   Thread: any, pure.
Sources: isotropic sky (Liu and Jordan 1963); Faiman (2008) for the modules; PVWatts version 5 (Dobos 2014) for DC and AC.
"""

from __future__ import annotations

import numpy as np

from app.energy.noise import Floats
from app.energy.sky import Irradiance
from app.energy.sun import Sun

ALBEDO = 0.2  # pvlib's default for a city
FAIMAN_U0 = 25.0  # W/(m2 K), Faiman (2008)
FAIMAN_U1 = 6.84  # W/(m2 K) per m/s, Faiman (2008)
GAMMA_PER_K = (
    -0.0037
)  # power per kelvin above 25 °C; mono-crystalline silicon, PVWatts "standard" is −0.0037 to −0.0047
SYSTEM_FACTOR = 0.86  # wiring, soiling, mismatch: PVWatts' default losses of 14 %
INVERTER_NOMINAL = 0.96  # PVWatts default
INVERTER_REFERENCE = 0.9637  # PVWatts reference inverter
HORIZON_DEG = 2.5  # assumption: hills and roofs around hide the sun below this height


def on_plane(
    sun: Sun, light: Irradiance, tilt_deg: Floats, azimuth_deg: Floats, *, horizon_deg: float = 0.0
) -> Floats:
    """Irradiance on tilted planes, W/m2.   tilt_deg, azimuth_deg: () or (k,).   Returns (T,) or (k, T)."""
    tilt = np.radians(np.asarray(tilt_deg, dtype=np.float64))[..., None]
    turn = np.radians(sun.azimuth_deg - np.asarray(azimuth_deg, dtype=np.float64)[..., None])
    zenith = np.radians(sun.apparent_zenith_deg)
    incidence = np.cos(zenith) * np.cos(tilt) + np.sin(zenith) * np.sin(tilt) * np.cos(turn)
    direct = np.where(
        sun.apparent_zenith_deg < 90.0 - horizon_deg, light.dni * np.maximum(incidence, 0.0), 0.0
    )
    diffuse = light.dhi * (1.0 + np.cos(tilt)) / 2.0
    ground = light.ghi * ALBEDO * (1.0 - np.cos(tilt)) / 2.0
    return np.asarray(direct + diffuse + ground)


def module_c(plane_w_m2: Floats, air_c: Floats, wind_m_s: Floats) -> Floats:
    return np.asarray(air_c + plane_w_m2 / (FAIMAN_U0 + FAIMAN_U1 * wind_m_s))


def ac_power_kw(plane_w_m2: Floats, module: Floats, rated_kw: Floats, health: Floats | float = 1.0) -> Floats:
    """rated_kw (k,): DC at 1000 W/m2 and 25 °C; the inverter is as large.   health: share that works, 0..1."""
    rated = np.asarray(rated_kw, dtype=np.float64)[..., None]
    share = plane_w_m2 / 1000.0 * (1.0 + GAMMA_PER_K * (module - 25.0)) * SYSTEM_FACTOR * health
    loading = np.clip(share * INVERTER_NOMINAL, 1e-6, None)
    efficiency = INVERTER_NOMINAL / INVERTER_REFERENCE * (-0.0162 * loading - 0.0059 / loading + 0.9858)
    return np.asarray(np.clip(share * np.clip(efficiency, 0.0, 1.0), 0.0, INVERTER_NOMINAL) * rated)
