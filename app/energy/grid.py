"""Feeders and transformers: current, loading, voltage and oil temperature from the power that flows through.

kW (away from the grid positive), A, %, per unit, °C.   Arrays broadcast, time on the last axis.   Thread: any, pure.
A linear stand-in until the power flow of a later issue: balanced three phases, one power factor.
"""

from __future__ import annotations

import math

import numpy as np

from app.energy.day import Day, closed
from app.energy.noise import Floats

POWER_FACTOR = 0.97  # assumption: mixed urban load
SOURCE_PU = 1.020  # assumption: set point of the tap changer
DROP_AT_RATED_TRANSFORMER = (
    0.025  # assumption: 6 % short circuit voltage at this power factor gives about 2.5 %
)
DROP_AT_RATED_FEEDER = 0.030  # assumption: a cable of a few kilometres
OIL_RISE_K = 38.0  # assumption: top oil over air at rated load (IEC 60076 allows 60 K)
LOSS_RATIO = 6.0  # load loss at rated power to no-load loss; assumption
OIL_EXPONENT = 0.8  # IEC 60076-7, ONAN
OIL_HOURS = 3.0  # IEC 60076-7: 180 minutes for distribution transformers


def amperes_per_kw(kv: float) -> float:
    """Current of one phase for each kW of three."""
    return 1.0 / (math.sqrt(3.0) * kv * POWER_FACTOR)


def transformer_pu(power_kw: Floats, rated_kva: Floats, wander: Floats) -> Floats:
    """Voltage on the lower side. wander −1..1: the network above, within ±0.6 %."""
    return np.asarray(SOURCE_PU + 0.006 * wander - DROP_AT_RATED_TRANSFORMER * power_kw / rated_kva)


def feeder_pu(transformer: Floats, power_kw: Floats, rated_kva: Floats) -> Floats:
    """Voltage at the far end."""
    return np.asarray(transformer - DROP_AT_RATED_FEEDER * power_kw / rated_kva)


def oil_c(day: Day, load: Floats, air_c: Floats) -> Floats:
    """Top oil of transformers, (k, m + 1), after IEC 60076-7's exponential equation.   load (k, m + 1): 0..1 of rated.

    A day starts from the rise that belongs to a load of a quarter, and ends there.
    """
    final = _final_rise(load)
    gain = 1.0 - math.exp(-day.step_h / OIL_HOURS)
    rise = np.empty_like(final)
    rise[:, 0] = start = _final_rise(np.full(len(load), 0.25))
    now = start.copy()
    for i in range(1, final.shape[1]):
        now = now + (final[:, i] - now) * gain
        rise[:, i] = now
    return np.asarray(closed(rise, start, hours=5.0) + air_c)


def _final_rise(load: Floats) -> Floats:
    return np.asarray(OIL_RISE_K * ((1.0 + LOSS_RATIO * load**2) / (1.0 + LOSS_RATIO)) ** OIL_EXPONENT)
