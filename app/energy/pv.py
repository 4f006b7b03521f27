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
INVERTER_SQUARE, INVERTER_LINEAR, INVERTER_IDLE = -0.0162, 0.9858, -0.0059  # PVWatts: efficiency over loading
HORIZON_DEG = 2.5  # assumption: hills and roofs around hide the sun below this height


def normals(tilt_deg: Floats, azimuth_deg: Floats) -> Floats:
    """Unit vectors (..., 3) up, north and east that stand on planes; the first is the cosine of the tilt."""
    tilt = np.radians(np.asarray(tilt_deg, dtype=np.float64))
    turn = np.radians(np.asarray(azimuth_deg, dtype=np.float64))
    return np.stack(
        np.broadcast_arrays(np.cos(tilt), np.sin(tilt) * np.cos(turn), np.sin(tilt) * np.sin(turn)), axis=-1
    )


def beam(sun: Sun, light: Irradiance, *, horizon_deg: float = 0.0) -> Floats:
    """Direct light as a vector (3, T) towards the sun, W/m2; nothing while the sun is behind the horizon.

    Its mean over an hour may stand for the hour: only a plane that the sun leaves within it sees a difference.
    """
    zenith, turn = np.radians(sun.apparent_zenith_deg), np.radians(sun.azimuth_deg)
    direct = np.where(sun.apparent_zenith_deg < 90.0 - horizon_deg, light.dni, 0.0)
    return np.stack(
        [
            direct * np.cos(zenith),
            direct * np.sin(zenith) * np.cos(turn),
            direct * np.sin(zenith) * np.sin(turn),
        ]
    )


def on_tilted(toward_sun: Floats, ghi: Floats, dhi: Floats, normal: Floats) -> Floats:
    """Irradiance W/m2 on planes with these normals (3,) or (k, 3): (T,) or (k, T).   toward_sun (3, T): of `beam`."""
    up, north, east = (normal[..., axis, None] for axis in range(3))
    total = up * toward_sun[0]  # no product of matrices: its threads wait for one another on a busy machine
    total += north * toward_sun[1]
    total += east * toward_sun[2]
    np.maximum(total, 0.0, out=total)
    total += (0.5 * (1.0 + up)) * dhi
    total += (ALBEDO * 0.5 * (1.0 - up)) * ghi
    return np.asarray(total)


def on_plane(
    sun: Sun, light: Irradiance, tilt_deg: Floats, azimuth_deg: Floats, *, horizon_deg: float = 0.0
) -> Floats:
    """Irradiance on tilted planes, W/m2.   tilt_deg, azimuth_deg: () or (k,).   Returns (T,) or (k, T)."""
    toward_sun = beam(sun, light, horizon_deg=horizon_deg)
    return on_tilted(toward_sun, light.ghi, light.dhi, normals(tilt_deg, azimuth_deg))


def module_c(plane_w_m2: Floats, air_c: Floats, wind_m_s: Floats) -> Floats:
    warmer = plane_w_m2 * (1.0 / (FAIMAN_U0 + FAIMAN_U1 * np.asarray(wind_m_s)))
    return np.asarray(warmer + air_c)


def ac_power_kw(plane_w_m2: Floats, module: Floats, rated_kw: Floats, health: Floats | float = 1.0) -> Floats:
    """rated_kw (k,): DC at 1000 W/m2 and 25 °C; the inverter is as large.   health: share that works, 0..1.

    PVWatts' efficiency is a / loading + b + c x loading, so that the power itself is a square of the loading.
    """
    rated = np.asarray(rated_kw, dtype=np.float64)[..., None]
    share = (module - 25.0) * GAMMA_PER_K
    share += 1.0
    share = share * plane_w_m2
    share *= SYSTEM_FACTOR / 1000.0 * np.asarray(health)
    scale = INVERTER_NOMINAL / INVERTER_REFERENCE
    power = share * (scale * INVERTER_SQUARE * INVERTER_NOMINAL)
    power += scale * INVERTER_LINEAR
    power *= share
    power += scale * INVERTER_IDLE / INVERTER_NOMINAL
    np.clip(power, 0.0, INVERTER_NOMINAL, out=power)
    return np.asarray(power * rated)
