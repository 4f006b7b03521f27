"""A turbine in a river or in the wind: how fast the water or the air moves, and what that gives.

m/s, kW, turns a minute.   Arrays (k, m + 1), a row for each turbine.   Thread: any, pure.
In water power grows with the cube of the speed up to the rated one. `use` "wind" reads the weather and has the power curve
of wind.py; all else is a river, which is fuller in winter and breathes with the tide where `tide_share` says so.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.energy import wind
from app.energy.defaults import default_of
from app.energy.noise import Floats, smooth
from app.energy.weather import Weather, season
from app.model.asset import Asset

TIDE_S = 44_714.0
"""Half a lunar day: the principal lunar tide, 12.42 h."""
LEAST_SHARE = 0.3  # assumption: below this share of the rated speed it stands still
RATED_RIVER_M_S = 2.4  # assumption
RIVER_M_S = 1.7  # assumption: mean speed of a river where one puts a turbine


def speed_m_s(t_s: Floats, weather: Weather, turbines: tuple[Asset, ...], seeds: NDArray[np.int64]) -> Floats:
    """Of the water or the air at each turbine."""
    out = np.zeros((len(turbines), len(t_s)))
    for row, (turbine, seed) in enumerate(zip(turbines, seeds, strict=True)):
        if turbine.use == "wind":
            out[row] = weather.wind_m_s * turbine.param("exposure", wind.EXPOSURE)
            continue
        full = 1.0 - 0.14 * season(t_s) + 0.10 * smooth(t_s, 6.0 * 86_400.0, seed + 71)
        tide = turbine.param("tide_share", default_of(turbine.kind, "tide_share"))
        # springs and neaps: the tide swells and shrinks twice in a lunar month
        swell = 1.0 + 0.3 * np.cos(2.0 * np.pi * t_s / (14.765 * 86_400.0))
        ebb = 1.0 + tide * swell * np.sin(2.0 * np.pi * t_s / TIDE_S)
        eddies = 1.0 + 0.05 * smooth(t_s, 600.0, seed + 72) + 0.02 * smooth(t_s, 60.0, seed + 73)
        mean = turbine.param("mean_m_s", RIVER_M_S)
        out[row] = np.maximum(mean * full * ebb * eddies, 0.0)
    return out


def power_kw(
    speed: Floats, turbines: tuple[Asset, ...], density: Floats | float = wind.REFERENCE_KG_M3
) -> Floats:
    """In water by the cube of the speed, none below LEAST_SHARE, never more than rated; in the wind by its power curve.

    density (m + 1,): of the air, kg/m3.
    """
    rated = _of(turbines, "rated_kw")
    share = np.clip(speed / _rated_speed(turbines), 0.0, 1.0)
    power = np.asarray(rated * np.where(share < LEAST_SHARE, 0.0, share**3))
    for row, one in enumerate(turbines):
        if one.use == "wind":
            power[row] = wind.power_kw(
                speed[row],
                rated[row],
                density,
                one.param("cut_in_m_s", wind.CUT_IN_M_S),
                one.param("rated_m_s", wind.RATED_M_S),
                one.param("cut_out_m_s", wind.CUT_OUT_M_S),
            )
    return power


def rotor_rpm(speed: Floats, turbines: tuple[Asset, ...]) -> Floats:
    """Tip speed follows the flow up to the rated speed, then it is held; in a storm a wind turbine stands still."""
    rated_rpm = _of(turbines, "rated_rpm")
    share = np.clip(speed / _rated_speed(turbines), 0.0, 1.0)
    storm = [t.param("cut_out_m_s", wind.CUT_OUT_M_S) if t.use == "wind" else np.inf for t in turbines]
    stands = (share < LEAST_SHARE) | (speed >= np.reshape(storm, (-1, 1)))
    return np.asarray(rated_rpm * np.where(stands, 0.0, share))


def _rated_speed(turbines: tuple[Asset, ...]) -> Floats:
    default = [wind.RATED_M_S if t.use == "wind" else RATED_RIVER_M_S for t in turbines]
    return np.array([[t.param("rated_m_s", d)] for t, d in zip(turbines, default, strict=True)]).reshape(
        -1, 1
    )


def _of(turbines: tuple[Asset, ...], name: str) -> Floats:
    return np.array([[t.param(name, default_of(t.kind, name))] for t in turbines], dtype=np.float64).reshape(
        -1, 1
    )
