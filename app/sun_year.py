"""Clear skies of a year or a day at a place, for maps/sunlight: app/energy's sun and sky as arrays that maps may read.

Sun by NREL's SPA, clear sky after Ineichen and Perez (app/energy/sun.py, sky.py).   Times: ns, UTC.   Thread: any; pvlib
is imported on the first call and takes a second.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.energy.sky import clear_sky
from app.energy.sun import sun_at
from app.model.times import DAY_NS, HOUR_NS
from maps.sunlight.sky import BARE, IN_LEAF, Sky

YEAR_STEP_NS = HOUR_NS // 2
DAY_STEP_NS = HOUR_NS // 6
_LEAF_DAYS = (105, 304)  # of a northern year: mid-April to the end of October


def clear_sky_between(
    start_ns: int,
    end_ns: int,
    lonlat: tuple[float, float],
    altitude_m: float = 0.0,
    step_ns: int = DAY_STEP_NS,
) -> Sky:
    """Moments in the middle of steps between two times; the last step may be shorter."""
    edges = np.append(np.arange(start_ns, end_ns, step_ns, dtype=np.int64), np.int64(end_ns))
    middle = edges[:-1] + np.diff(edges) // 2
    return _sky(middle, np.diff(edges) / HOUR_NS, lonlat, altitude_m)


def clear_sky_year(
    start_ns: int, lonlat: tuple[float, float], altitude_m: float = 0.0, *, every: int = 1
) -> Sky:
    """365 days from a moment, half an hour a step.   every: about each so many-th day, which then stands for that many."""
    parts = max(1, round(365 / every))
    days = ((np.arange(parts) + 0.5) * 365 / parts).astype(
        np.int64
    )  # the middle of each equal part of the year
    steps = np.arange(DAY_NS // YEAR_STEP_NS, dtype=np.int64)
    t_ns = (start_ns + days[:, None] * DAY_NS + steps * YEAR_STEP_NS + YEAR_STEP_NS // 2).ravel()
    hours = YEAR_STEP_NS / HOUR_NS * 365.0 / len(days)
    return _sky(t_ns, np.full(len(t_ns), hours), lonlat, altitude_m)


def _sky(
    t_ns: NDArray[np.int64], step_h: NDArray[np.float64], lonlat: tuple[float, float], altitude_m: float
) -> Sky:
    t_s = t_ns / 1e9
    sun = sun_at(t_s, lonlat, altitude_m)
    clear = clear_sky(t_s, sun, altitude_m)
    crown = crown_share(t_ns, lonlat[1])
    return Sky(t_ns, sun.azimuth_deg, 90.0 - sun.zenith_deg, clear.dni, clear.dhi, clear.ghi, step_h, crown)


def crown_share(t_ns: NDArray[np.int64], latitude_deg: float) -> NDArray[np.float64]:
    """(T,) of the light that broad-leaved crowns let through: less in leaf than bare; half a year later in the south.

    One season for all the temperate zone; within the tropics trees are always in leaf.
    """
    if abs(latitude_deg) < 23.4:
        return np.full(len(t_ns), IN_LEAF)
    day = (
        t_ns.astype("datetime64[ns]") - t_ns.astype("datetime64[ns]").astype("datetime64[Y]")
    ) / np.timedelta64(1, "D")
    if latitude_deg < 0:
        day = (day + 182.5) % 365.0
    return np.where((day >= _LEAF_DAYS[0]) & (day < _LEAF_DAYS[1]), IN_LEAF, BARE)
