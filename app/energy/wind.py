"""A small wind turbine: from the wind at a mast to the power at its terminals.

m/s, kW, kg/m3, hPa, °C.   Arrays broadcast.   Thread: any, pure.
Sources: cubic law between cut-in and rated speed (Thapar, Agnihotri and Sethi 2011 review such curves); air density by the
gas law, and the speed corrected by its cube root as IEC 61400-12-1 does for machines that hold their rated power; speeds
of a small machine after IEC 61400-2 class III and makers' sheets (M).
"""

from __future__ import annotations

import numpy as np

from app.energy.noise import Floats

CUT_IN_M_S = 3.0  # assumption: makers state 2.5 to 4
RATED_M_S = 11.0  # assumption: the usual reference of small machines
CUT_OUT_M_S = 25.0  # assumption: makers state 20 to 25, some never stop
REFERENCE_KG_M3 = 1.225  # standard atmosphere at sea level, 15 °C (ISO 2533)
GAS_J_KG_K = 287.05  # dry air (ISO 2533)
EXPOSURE = 1.35  # assumption: hub above the roofs, mast of the weather station between them
SHEAR = 0.20  # assumption: exponent of the wind profile over suburbs (IEC 61400-2 prescribes 0.2)


def density_kg_m3(pressure_hpa: Floats, temp_c: Floats) -> Floats:
    return np.asarray(np.asarray(pressure_hpa) * 100.0 / (GAS_J_KG_K * (np.asarray(temp_c) + 273.15)))


def at_hub_m_s(wind_m_s: Floats, mast_m: Floats | float, hub_m: Floats | float) -> Floats:
    """Power law of the wind profile, for a district that states both heights instead of an exposure."""
    return np.asarray(np.asarray(wind_m_s) * (np.asarray(hub_m) / np.asarray(mast_m)) ** SHEAR)


def power_kw(
    speed_m_s: Floats,
    rated_kw: Floats,
    density: Floats | float = REFERENCE_KG_M3,
    cut_in: Floats | float = CUT_IN_M_S,
    rated_m_s: Floats | float = RATED_M_S,
    cut_out: Floats | float = CUT_OUT_M_S,
) -> Floats:
    """Nothing below cut-in, the cube above it, rated power from the rated speed on, nothing from cut-out on.

    Thin air moves the curve to higher speeds; the storm that stops the rotor is one of speed, whatever the density.
    """
    speed = np.asarray(speed_m_s, dtype=np.float64)
    felt = speed * np.cbrt(np.asarray(density) / REFERENCE_KG_M3)
    low = np.asarray(cut_in, dtype=np.float64) ** 3
    share = (felt**3 - low) / np.maximum(np.asarray(rated_m_s, dtype=np.float64) ** 3 - low, 1e-9)
    return np.asarray(np.where(speed < cut_out, np.clip(share, 0.0, 1.0), 0.0) * rated_kw)
