"""Where the sun stands, by NREL's SPA as pvlib has it (Reda and Andreas 2004; error under 0.001 degrees).

Angles in degrees: zenith from straight up, azimuth from north over east.   Thread: any, pure. pvlib is imported on the
first call: it takes a second, and the window must not wait for it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.energy.noise import Floats

_DELTA_T_S = 67.0  # terrestrial minus universal time; pvlib's default
_REFRACTION_DEG = 0.5667  # at sunrise and sunset; pvlib's default


@dataclass(frozen=True, slots=True, eq=False)
class Sun:
    """(T,) each. zenith: true; apparent_zenith: lifted by refraction."""

    zenith_deg: Floats
    apparent_zenith_deg: Floats
    azimuth_deg: Floats


def pressure_pa(altitude_m: float) -> float:
    """Standard atmosphere (ICAO), as used for refraction and air mass."""
    return 101_325.0 * float((1.0 - 2.25577e-5 * altitude_m) ** 5.25588)


def sun_at(t_s: Floats, lonlat: tuple[float, float], altitude_m: float = 0.0) -> Sun:
    """t_s (T,) seconds since the epoch."""
    from pvlib import spa  # heavy

    lon, lat = lonlat
    apparent, zenith, _, _, azimuth, _ = spa.solar_position_numpy(
        np.asarray(t_s, dtype=np.float64),
        lat,
        lon,
        altitude_m,
        pressure_pa(altitude_m) / 100.0,
        12.0,
        _DELTA_T_S,
        _REFRACTION_DEG,
        1,
    )[:6]
    return Sun(zenith, apparent, azimuth)
