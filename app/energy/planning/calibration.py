"""From a shape of need to the stated energy of a year: one factor for each use, since buildings of a use share a shape.

kWh; shapes (u uses, T steps) in kW for 1 kWh a year.   Thread: any, pure.
`on(weather)` makes a year's run sum to the stated figures exactly in that weather. To see what a cold year costs,
calibrate on the usual one and pass that calibration to the other's run. A span shorter than a year cannot be calibrated on
and takes the shapes of a normal year, as the simulator does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.energy import loads
from app.energy.loads import Use
from app.energy.noise import Floats
from app.energy.planning.checks import PlanningError
from app.energy.planning.weather_year import WeatherYear

_TOO_WARM = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """(u, T) kW each, for 1 kWh of a normal year."""

    electric: Floats
    space: Floats
    water: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Calibration:
    """(u,) factors on the shapes of a normal year; 1 is that year."""

    electric: Floats
    space: Floats
    water: Floats

    @classmethod
    def normal(cls, kinds: Sequence[Use]) -> Calibration:
        return cls(*(np.ones(len(kinds)) for _ in range(3)))

    @classmethod
    def on(cls, weather: WeatherYear, kinds: Sequence[Use], shapes: Shapes | None = None) -> Calibration:
        """Factors with which this weather gives the stated figures.   Raises PlanningError for less than 365 days."""
        if not weather.is_a_year:
            raise PlanningError(f"{weather.n * weather.step_h / 24.0:g} days are no year to calibrate on")
        found = shapes_of(kinds, weather) if shapes is None else shapes
        sums = (part.sum(axis=1) * weather.step_h for part in (found.electric, found.space, found.water))
        return cls(*(np.divide(1.0, s, out=np.zeros(len(s)), where=s > _TOO_WARM) for s in sums))

    def factors(self, use: NDArray[np.intp], space_kwh: Floats, names: Sequence[str]) -> Floats:
        """(3, k) for electricity, space heat, water of meters with these uses.   Raises PlanningError where heat is stated and
        no hour of the weather calls for any."""
        cold = (self.space[use] <= 0.0) & (space_kwh > 0.0)
        if cold.any():
            raise PlanningError(
                f"{names[int(cold.argmax())]} states {space_kwh[cold][0]:g} kWh of space heat, but no hour of this weather "
                "is cold enough for any: state 0 or calibrate on another year"
            )
        return np.stack([self.electric[use], self.space[use], self.water[use]])


def shapes_of(kinds: Sequence[Use], weather: WeatherYear) -> Shapes:
    """By the very functions of the simulator (loads.py), at the middle of each step: their lines make it the mean."""
    ones, day = np.ones(len(kinds)), weather.day
    return Shapes(
        loads.electric_kw(ones, kinds, day),
        loads.space_heat_kw(ones, kinds, day, weather.weather.slow_temp_c, weather.climate),
        loads.hot_water_kw(ones, kinds, day),
    )
