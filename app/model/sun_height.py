"""How high the sun stands, to a quarter of a degree: good enough to tell night from day without a library.

The almanac's short series for the years 1950 to 2050 (mean longitude, mean anomaly, obliquity), as in the Astronomical
Almanac; app/energy/sun.py is the exact one and takes a second to load.   Thread: any, pure.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_J2000_S = 946_728_000.0  # 2000-01-01T12:00:00Z


def sun_height_deg(t_ns: NDArray[np.int64], lonlat: tuple[float, float]) -> NDArray[np.float64]:
    """Degrees of the sun's centre above the horizon, no refraction.   t_ns: any shape, UTC.   lonlat: degrees."""
    days = (np.asarray(t_ns, dtype=np.float64) / 1e9 - _J2000_S) / 86_400.0
    longitude = np.radians((280.460 + 0.9856474 * days) % 360.0)
    anomaly = np.radians((357.528 + 0.9856003 * days) % 360.0)
    ecliptic = longitude + np.radians(1.915) * np.sin(anomaly) + np.radians(0.020) * np.sin(2 * anomaly)
    tilt = np.radians(23.439 - 4e-7 * days)
    declination = np.arcsin(np.sin(tilt) * np.sin(ecliptic))
    ascension = np.arctan2(np.cos(tilt) * np.sin(ecliptic), np.cos(ecliptic))
    sidereal = np.radians((280.46062 + 360.98564737 * days + lonlat[0]) % 360.0)
    lat = np.radians(lonlat[1])
    sine = np.sin(lat) * np.sin(declination) + np.cos(lat) * np.cos(declination) * np.cos(
        sidereal - ascension
    )
    return np.asarray(np.degrees(np.arcsin(np.clip(sine, -1.0, 1.0))), dtype=np.float64)
