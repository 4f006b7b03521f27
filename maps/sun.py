"""Where the sun stands: low-precision formula, good to 0.02 degrees between 1950 and 2050, far finer than a shadow shows.

Source: the Astronomical Almanac's low-precision solar coordinates (also Meeus, Astronomical Algorithms, ch. 12 and 25).
Geometric place, without refraction.   Times: ns, UTC.   Angles: degrees; azimuth clockwise from north.   Thread: any.

    azimuth, elevation = sun_place(t_ns, (10.395, 63.430))
"""

from __future__ import annotations

import math

from app.model.times import DAY_NS

_J2000_NS = 946_728_000 * 1_000_000_000  # 2000-01-01 12:00 UTC


def sun_place(t_ns: int, lonlat: tuple[float, float]) -> tuple[float, float]:
    """Azimuth 0..360 and elevation -90..90 of the sun's centre at a place (degrees, WGS 84)."""
    days = (t_ns - _J2000_NS) / DAY_NS
    mean_longitude = 280.460 + 0.9856474 * days
    anomaly = math.radians(357.528 + 0.9856003 * days)
    ecliptic = math.radians(mean_longitude + 1.915 * math.sin(anomaly) + 0.020 * math.sin(2 * anomaly))
    obliquity = math.radians(23.439 - 0.0000004 * days)
    right_ascension = math.atan2(math.cos(obliquity) * math.sin(ecliptic), math.cos(ecliptic))
    declination = math.asin(math.sin(obliquity) * math.sin(ecliptic))
    sidereal = math.radians((280.46062 + 360.985647366 * days + lonlat[0]) % 360.0)
    hour = sidereal - right_ascension
    latitude = math.radians(lonlat[1])
    elevation = math.asin(
        math.sin(latitude) * math.sin(declination)
        + math.cos(latitude) * math.cos(declination) * math.cos(hour)
    )
    azimuth = math.atan2(
        -math.cos(declination) * math.sin(hour),
        math.sin(declination) * math.cos(latitude)
        - math.cos(declination) * math.sin(latitude) * math.cos(hour),
    )
    return math.degrees(azimuth) % 360.0, math.degrees(elevation)


def direction(azimuth_deg: float, elevation_deg: float) -> tuple[float, float, float]:
    """Unit vector towards that place of the sky in scene axes (x east, y north, z up)."""
    a, e = math.radians(azimuth_deg), math.radians(elevation_deg)
    return math.sin(a) * math.cos(e), math.cos(a) * math.cos(e), math.sin(e)
