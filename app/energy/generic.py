"""A plain, believable value for a signal that no physics here knows: other districts may measure anything.

In the signal's own unit.   Thread: any, pure.
"""

from __future__ import annotations

import math

import numpy as np

from app.energy.day import Day
from app.energy.noise import Floats, smooth, uniform
from app.energy.wiring import seed_of
from app.model.signal import Signal


def generic(signal: Signal, day: Day, seed: int) -> Floats:
    """Smooth, seeded, inside low..high, a little higher by day; an energy counter rises steadily. (m + 1,)."""
    own = seed_of(signal.id, seed)
    low = (
        signal.low
        if math.isfinite(signal.low)
        else (signal.high - 100.0 if math.isfinite(signal.high) else 0.0)
    )
    high = signal.high if math.isfinite(signal.high) else low + 100.0
    if signal.quantity == "energy" and not math.isfinite(signal.high):
        per_day = 20.0 + 200.0 * float(uniform(own, 1))
        return np.asarray(max(low, 0.0) + per_day * np.maximum(day.t_s / 86_400.0 - 18_000.0, 0.0))
    centre = 0.35 + 0.3 * float(uniform(own, 2))
    rhythm = 0.08 * np.sin((day.hour - 9.0) * (math.pi / 12.0))
    share = (
        centre + rhythm + 0.14 * smooth(day.t_s, 21_600.0, own + 3) + 0.03 * smooth(day.t_s, 900.0, own + 4)
    )
    return np.asarray(low + (high - low) * np.clip(share, 0.0, 1.0))
