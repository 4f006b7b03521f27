"""What a kilowatt-hour costs and how dirty it is: spot-like, hour by hour.

NOK/kWh and g CO2 per kWh; PER_NOK for the areas of other currencies.   Thread: any, pure.
assumption: level and shape after the public day-ahead prices of Norway's northern zones of recent years (M); synthetic.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np

from app.energy.day import Day
from app.energy.noise import Floats, smooth
from app.energy.weather import season

_SHAPE = (
    -14,
    -17,
    -19,
    -20,
    -17,
    -8,
    8,
    24,
    28,
    20,
    12,
    6,
    2,
    0,
    2,
    6,
    14,
    26,
    28,
    22,
    12,
    4,
    -4,
    -10,
)  # % by hour


PER_NOK: Mapping[str, float] = MappingProxyType({"nok": 1.0, "eur": 0.2, "czk": 5.0, "ron": 1.0})
"""By currency: what the price of its area is for each NOK here. Not rates of exchange: the continent's power costs about
twice as much as northern Norway's. assumption
"""


def spot_nok_kwh(day: Day, seed: int) -> Floats:
    """(m + 1,): constant within each hour, as day-ahead prices were until 2025; 0.03 at the least."""
    at_s = np.floor(day.t_s / 3600.0) * 3600.0 + 1800.0
    shape = np.array(_SHAPE)[(np.floor(day.hour).astype(np.int64)) % 24] / 100.0
    level = 0.46 - 0.14 * season(at_s) + 0.22 * smooth(at_s, 3.0 * 86_400.0, seed + 61)
    level = level * np.where(day.is_weekend, 0.88, 1.0)
    return np.maximum(level * (1.0 + shape) + 0.04 * smooth(at_s, 7200.0, seed + 62), 0.03)


def carbon_g_kwh(day: Day, seed: int) -> Floats:
    """(m + 1,): hydro and wind with some import; a quarter more in winter evenings."""
    at_s = day.t_s
    evening = np.exp(-(((day.hour - 18.0) / 3.0) ** 2))
    return np.maximum(
        24.0
        - 5.0 * season(at_s)
        + 6.0 * evening
        + 7.0 * smooth(at_s, 1.5 * 86_400.0, seed + 63)
        + 1.5 * smooth(at_s, 3600.0, seed + 64),
        6.0,
    )
