"""What the balance of a district would be by the day, in a normal year: the year's run of the same physics.

    plan = year_plan(opened, 2026); plan.between(from_ns, to_ns), plan.total_kwh

A normal year is made-up weather with a seed of its own, so that a plan is never the weather that was: it says where the
season stands, not what should have happened on a day.   kWh, ns UTC.   Thread: any but the GUI's (half a second).
Part of the composition root.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from app.energy.planning.of_catalogue import planning_district, simulated_cars
from app.energy.planning.run import run_year
from app.energy.planning.weather_year import WeatherYear
from app.energy.weather import Place, climate_of
from app.energy.wiring import wire
from app.model.asset import AssetKind
from app.opening import OpenedDistrict

NORMAL_SEED = 30
"""Of the normal year's weather; assumption: any seed but a simulator's own."""


@dataclass(frozen=True, slots=True, eq=False)
class YearPlan:
    """edges_ns (n + 1,); balance_kwh (n + 1,): generated less used since the year began."""

    edges_ns: NDArray[np.int64]
    balance_kwh: NDArray[np.float64]

    @property
    def total_kwh(self) -> float:
        return float(self.balance_kwh[-1])

    def between(self, from_ns: int, to_ns: int) -> float | None:
        """None where the stretch leaves the year."""
        if not self.edges_ns[0] <= from_ns < to_ns <= self.edges_ns[-1]:
            return None
        begun = int(self.edges_ns[0])  # ns of now do not fit into a float
        ends = np.array([from_ns - begun, to_ns - begun], dtype=np.float64)
        low, high = np.interp(ends, (self.edges_ns - begun).astype(np.float64), self.balance_kwh)
        return float(high - low)


def year_plan(opened: OpenedDistrict, year: int) -> YearPlan:
    """Raises PlanningError where the district cannot be planned; the message says what is missing."""
    catalogue, district = opened.catalogue, opened.district
    heights = [a.xyz_crs[2] for a in catalogue.assets if a.kind is AssetKind.BUILDING]
    altitude = float(np.clip(np.median(heights), 0.0, 4000.0)) if heights else 0.0
    place = Place(district.lonlat, altitude, climate_of(district.lonlat, altitude))
    planned, meter_of = planning_district(wire(catalogue, NORMAL_SEED), place)
    weather = WeatherYear.made_up(place, district.zone, NORMAL_SEED, date(year, 1, 1))
    cars = simulated_cars(wire(catalogue, NORMAL_SEED), meter_of, len(planned), weather)
    course = run_year(planned, weather, cars_kw=cars).course
    balance = np.asarray(course.generated - course.consumed, dtype=np.float64) * weather.step_h
    return YearPlan(weather.edges_ns, np.concatenate([[0.0], np.cumsum(balance)]))
