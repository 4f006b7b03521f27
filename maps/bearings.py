"""North and scale of a view: where true north lies on the screen, and a round length for a scale bar.   Thread: any (pure).

Scene metres are those of the district's grid; grid north differs from true north by the meridian convergence.
"""

from __future__ import annotations

import math

from maps.camera import Pose

LONGEST_PX = 140
LEVEL_DEG = 8.0
"""Below this elevation of the eye no single scale holds for the picture."""
_STEPS = (1.0, 2.0, 5.0)


def convergence_deg(epsg: int, lonlat: tuple[float, float]) -> float:
    """Degrees from true north to grid north, clockwise positive; 0 where the system is not known."""
    from pyproj import Proj
    from pyproj.exceptions import CRSError, ProjError

    try:
        return float(Proj(epsg).get_factors(*lonlat).meridian_convergence)
    except (CRSError, ProjError):
        return 0.0


def north_deg(pose: Pose, convergence: float) -> float:
    """Degrees on the screen, clockwise from straight up, at which true north lies."""
    return -(pose.azimuth_deg + convergence) % 360.0


def metres_per_px(pose: Pose, height_px: int) -> float:
    """At the focus, across the line of sight."""
    return 2 * pose.distance_m * math.tan(math.radians(pose.view_angle_deg) / 2) / max(height_px, 1)


def scale_bar(pose: Pose, height_px: int, longest_px: int = LONGEST_PX) -> tuple[float, float] | None:
    """Length in metres (1, 2 or 5 times a power of ten) and in pixels; None where one scale means nothing."""
    if pose.elevation_deg < LEVEL_DEG:
        return None
    per_px = metres_per_px(pose, height_px)
    most = per_px * longest_px
    power = 10.0 ** math.floor(math.log10(max(most, 1e-9)))
    metres = max(s * power for s in _STEPS if s * power <= most * (1 + 1e-12)) if most >= power else power
    return metres, metres / per_px


def as_length(metres: float) -> tuple[str, str]:
    """Figure and unit."""
    return (f"{metres / 1000:g}", "km") if metres >= 1000 else (f"{metres:g}", "m")
