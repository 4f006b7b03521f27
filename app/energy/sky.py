"""Sunlight on the ground: clear sky, what clouds leave of it, and how much of that is diffuse.

Irradiances in W/m2; cloud cover 0..1.   Thread: any, pure.
Sources: Ineichen and Perez (2002) through pvlib; Kasten and Czeplak (1980) for cloud; Erbs, Klein and Duffie (1982) for
the diffuse part.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.energy.day import year_phase
from app.energy.noise import Floats
from app.energy.sun import Sun, pressure_pa

LINKE_TURBIDITY = 3.0  # clean northern air; the reference data use the same
CLOUD_SHARE, CLOUD_POWER = 0.75, 3.4  # Kasten and Czeplak (1980)
PASSING_SHARE = 0.30  # assumption: most that a single cloud takes from the hour's light
SOLAR_CONSTANT_W_M2 = 1361.1  # Gueymard (2018)


@dataclass(frozen=True, slots=True, eq=False)
class Irradiance:
    """(T,) each, W/m2. ghi, dhi: global and diffuse on the horizontal; dni: direct on a plane facing the sun."""

    ghi: Floats
    dni: Floats
    dhi: Floats


def clear_sky(t_s: Floats, sun: Sun, altitude_m: float = 0.0) -> Irradiance:
    """Without a cloud."""
    from pvlib import atmosphere, clearsky  # heavy

    relative = np.asarray(atmosphere.get_relative_airmass(sun.apparent_zenith_deg, "kastenyoung1989"))
    absolute = relative * pressure_pa(altitude_m) / 101_325.0
    with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
        clear = clearsky.ineichen(
            sun.apparent_zenith_deg,
            absolute,
            LINKE_TURBIDITY,
            altitude_m,
            dni_extra=extraterrestrial_w_m2(t_s),
        )
    return Irradiance(*(np.nan_to_num(np.asarray(clear[name]), nan=0.0) for name in ("ghi", "dni", "dhi")))


def extraterrestrial_w_m2(t_s: Floats) -> Floats:
    """On a plane facing the sun, above the air (Spencer 1971 series for the distance of the sun)."""
    b = year_phase(t_s)
    return np.asarray(
        SOLAR_CONSTANT_W_M2
        * (
            1.00011
            + 0.034221 * np.cos(b)
            + 0.00128 * np.sin(b)
            + 0.000719 * np.cos(2 * b)
            + 7.7e-05 * np.sin(2 * b)
        )
    )


def under_clouds(t_s: Floats, sun: Sun, clear: Irradiance, cloud: Floats, flicker: Floats) -> Irradiance:
    """cloud (T,) 0..1.   flicker (T,) −1..1: the drift of single clouds, felt most when half the sky is covered.

    Global after Kasten and Czeplak: G = G_clear (1 − CLOUD_SHARE N^CLOUD_POWER); diffuse fraction of the clearness index after Erbs.
    """
    broken = 4.0 * cloud * (1.0 - cloud)
    passing = (1.0 - CLOUD_SHARE * cloud**CLOUD_POWER) * (
        1.0 - PASSING_SHARE * broken * (0.5 + 0.5 * flicker)
    )
    ghi = clear.ghi * passing
    cosine = np.cos(np.radians(sun.zenith_deg))
    above = np.maximum(extraterrestrial_w_m2(t_s) * cosine, 1.0)
    clearness = np.clip(ghi / above, 0.0, 1.0)
    k = clearness
    fraction = np.where(
        k <= 0.22,
        1.0 - 0.09 * k,
        np.where(k <= 0.80, 0.9511 - 0.1604 * k + 4.388 * k**2 - 16.638 * k**3 + 12.336 * k**4, 0.165),
    )
    # Under a low sun the clearness index says little: never less diffuse than the same share of the clear sky has.
    dhi = np.minimum(ghi, np.maximum(ghi * fraction, clear.dhi * passing))
    dni = np.where(
        cosine > 0.0175, (ghi - dhi) / np.maximum(cosine, 0.0175), 0.0
    )  # 0.0175: one degree of height
    return Irradiance(ghi, np.clip(dni, 0.0, clear.dni), dhi)
