"""What people breathe and hear: particles and nitrogen dioxide from traffic, stoves, dust and how well wind carries them
off; and noise.

µg/m3, dB(A).   Arrays: stations along axis 0, minutes along axis 1.   Thread: any, pure.
assumption: shaped after hourly values of Trondheim's public stations (winter mornings and evenings worst, road dust in
dry spring); synthetic.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.energy.day import Day, year_phase
from app.energy.noise import Floats, smooth
from app.energy.weather import Weather

_WEEKDAY = (6, 4, 3, 3, 6, 18, 52, 92, 100, 74, 62, 62, 64, 66, 76, 96, 100, 80, 58, 44, 36, 28, 19, 11)
_WEEKEND = (6, 8, 6, 5, 5, 8, 14, 22, 34, 48, 60, 68, 70, 70, 70, 68, 64, 58, 50, 42, 34, 27, 20, 12)


@dataclass(frozen=True, slots=True, eq=False)
class Air:
    """(k, m + 1) each, µg/m3."""

    pm25: Floats
    pm10: Floats
    no2: Floats


def traffic(day: Day) -> Floats:
    """0..1 of the busiest hour, (m + 1,)."""
    return day.shape(_WEEKDAY, _WEEKEND) / 100.0


def air_at(day: Day, weather: Weather, nearness: Floats, seeds: NDArray[np.int64]) -> Air:
    """nearness (k,): how close the station stands to traffic, about 0.5 to 1.5.   seeds (k,): integers."""
    t_s = day.t_s
    stagnant = 1.0 / np.maximum(weather.wind_m_s / 3.0 + 0.25, 0.35)
    cars = traffic(day) * nearness[:, None]
    stoves = np.clip((6.0 - weather.slow_temp_c) / 14.0, 0.0, 1.2) * np.exp(-(((day.hour - 20.5) / 3.2) ** 2))
    spring = np.exp(-(((_day_of_year(t_s) - 95.0) / 35.0) ** 2)) + 0.25
    dry = np.clip((95.0 - weather.humidity_pct) / 30.0, 0.0, 1.0)
    unrest = 1.0 + 0.25 * smooth(t_s, 1800.0, seeds + 71) + 0.10 * smooth(t_s, 240.0, seeds + 72)
    pm25 = (3.0 + 3.2 * cars + 7.0 * stoves) * (0.55 + 0.55 * stagnant) * unrest
    pm10 = pm25 + (3.0 + 16.0 * cars * dry * spring) * unrest
    no2 = (5.0 + 34.0 * cars) * (0.35 + 0.6 * stagnant) * unrest
    return Air(np.maximum(pm25, 0.3), np.maximum(pm10, 0.8), np.maximum(no2, 0.5))


def noise_at(day: Day, weather: Weather, nearness: Floats, seeds: NDArray[np.int64]) -> Floats:
    """(k, m + 1) LAeq in dB(A) at the stations: traffic over what is always there.

    The level of traffic goes with ten times the logarithm of its flow (as in CRTN 1988: 10 lg Q); levels add as energies.
    assumption: 70 dB(A) beside the busiest street, 12 dB less away from it, a background of 38 dB(A) that wind lifts.
    """
    busiest = 58.0 + 13.0 * (nearness[:, None] - 0.6)
    cars = busiest + 10.0 * np.log10(np.maximum(traffic(day), 0.01))
    rest = 38.0 + 1.1 * np.minimum(weather.wind_m_s, 12.0)
    total = 10.0 * np.log10(10.0 ** (cars / 10.0) + 10.0 ** (rest / 10.0))
    return np.asarray(
        total + 1.6 * smooth(day.t_s, 900.0, seeds + 73) + 0.7 * smooth(day.t_s, 300.0, seeds + 74)
    )


def _day_of_year(t_s: Floats) -> Floats:
    return np.asarray(year_phase(t_s) / (2.0 * np.pi) % 1.0 * 365.2425)
