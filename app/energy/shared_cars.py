"""Shared cars in their places: taken for errands by day, for outings at the weekend, back by night.

Whole cars; cars + free places = places.   Arrays: places along axis 0, minutes along axis 1.   Thread: any, pure.
assumption throughout; synthetic.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.energy.day import Day
from app.energy.noise import Floats, smooth


def cars_in(day: Day, places: Floats, cars: Floats, temp_c: Floats, seeds: NDArray[np.int64]) -> Floats:
    """(k, m + 1).   cars (k,): that belong there; on a quiet night that many stand there, or one more or less."""
    errands = 0.30 * np.exp(-(((day.hour - 12.5) / 4.0) ** 2)) + 0.35 * np.exp(
        -(((day.hour - 18.2) / 1.8) ** 2)
    )
    outing = 0.75 * np.exp(-(((day.hour - 14.0) / 4.5) ** 2)) * np.clip((temp_c + 8.0) / 20.0, 0.4, 1.0)
    taken = np.where(day.is_weekend, outing, errands)
    own = 0.85 * smooth(day.t_s, 7200.0, seeds + 91)
    elsewhere = 0.8 * smooth(day.t_s, 86_400.0 * 1.7, seeds + 92)  # left at another place for some days
    stand = cars[:, None] * (1.0 - taken) + own + elsewhere
    return np.asarray(np.clip(np.round(stand), 0.0, places[:, None]))
