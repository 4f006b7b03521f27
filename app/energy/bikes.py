"""City bikes in a dock: commuters carry them to the centre in the morning and home in the evening.

Whole bikes; bikes + free docks = capacity.   Arrays: docks along axis 0, minutes along axis 1.   Thread: any, pure.
assumption throughout; synthetic.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.energy.day import Day
from app.energy.noise import Floats, smooth


def bikes_in(day: Day, capacity: Floats, pull: Floats, temp_c: Floats, seeds: NDArray[np.int64]) -> Floats:
    """(k, m + 1).   pull (k,): −1 a dock where people live .. 1 one where they work."""
    outing = 0.35 * np.exp(-(((day.hour - 15.0) / 3.5) ** 2))
    tide = np.where(day.is_weekend, outing, _step(day.hour, 8.0) - _step(day.hour, 16.3))
    riders = np.clip((temp_c + 6.0) / 16.0, 0.25, 1.0)
    share = (
        0.45
        + 0.34 * pull[:, None] * tide * riders
        + 0.16 * smooth(day.t_s, 5400.0, seeds + 81) * riders
        + 0.12 * smooth(day.t_s, 86_400.0 * 1.3, seeds + 82)
    )
    return np.asarray(np.round(np.clip(share, 0.0, 1.0) * capacity[:, None]))


def _step(hour: Floats, at: float) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-(hour - at) / 0.5)))
