"""Stores that level each day's profile, as the simulator's do, but carried over midnight without a gap.

kW, 0..1; arrays (s stores, T steps).   Thread: any, pure. The simulator computes each day alone, from and to a content drawn for its
midnights, so that any day can be asked first; a store too weak to get there would gain or lose energy at midnight. Here the
days' wishes are followed one after another instead, as far as power and content allow.
"""

from __future__ import annotations

import numpy as np

from app.energy import storage
from app.energy.noise import Floats
from app.energy.planning.district import Stores
from app.energy.planning.weather_year import WeatherYear
from app.energy.storage import Run


def levelled(stores: Stores, profile_kw: Floats, weather: WeatherYear) -> Run:
    """profile_kw (s, T): of the meter of each store. A last day that is not whole is filled up with its last value."""
    steps, n = weather.steps_a_day, weather.n
    days = -(-n // steps)
    ends = storage.start_of_days(stores.seed, int(weather.day.number[0]) + np.arange(days + 1))
    whole = np.pad(profile_kw, ((0, 0), (0, days * steps - n)), mode="edge")
    wishes = storage.level_days(stores.store, whole, ends, weather.step_h)
    return storage.run(stores.store, wishes.power_kw[:, :n], ends[:, 0], weather.step_h)
