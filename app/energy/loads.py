"""What buildings need: electricity, space heat and hot water by use, floor area, year, hour and weather.

kW and kWh; arrays: buildings or uses along axis 0, minutes along axis 1.   Thread: any, pure.
Specific needs per floor area are round figures after the Norwegian building codes and national statistics by use (M);
the shapes of the day are assumptions after metered profiles of such buildings (M).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from app.energy.day import YEAR_DAYS, Day, energy_of
from app.energy.noise import Floats
from app.energy.weather import FRONT_K, Climate, normal_temperature_c, season

HEATING_LIMIT_C = (
    15.0  # daily mean above which a house needs no heat; assumption (Norwegian degree days use 17 and 11)
)
LIGHT_SHARE = 0.12  # assumption: half the difference between winter and summer electricity without heat


@dataclass(frozen=True, slots=True)
class Use:
    """electric_kwh_m2, water_kwh_m2: per floor area and year.   weekday, weekend: 24 relative hourly means, local time.
    heat_setback: share of the heat that is left outside the hours of use.
    """

    electric_kwh_m2: float
    water_kwh_m2: float
    weekday: tuple[float, ...]
    weekend: tuple[float, ...]
    heat_setback: float = 0.85
    indoor_c: float = 21.0


def _hours(text: str) -> tuple[float, ...]:
    return tuple(float(word) for word in text.split())


_HOME = _hours("55 48 45 44 44 48 70 98 92 78 72 72 76 76 78 86 104 128 140 142 136 122 100 74")
_HOME_REST = _hours("55 50 46 45 44 45 52 66 88 104 110 112 114 110 106 108 118 134 140 138 132 120 100 76")
_OFFICE = _hours("34 33 33 33 34 38 58 110 158 176 180 178 170 178 176 164 134 92 66 54 46 42 38 35")
_QUIET = _hours("34 33 33 33 33 34 35 37 40 43 45 46 46 46 45 44 42 40 38 37 36 35 35 34")
_SHOP = _hours("28 27 27 27 28 32 48 84 124 162 178 182 182 182 182 182 180 174 158 130 92 56 38 30")
_SHOP_SAT = _hours("28 27 27 27 27 28 32 44 66 112 152 166 170 170 166 158 136 100 68 48 40 34 31 29")
_HALL = _hours("40 38 36 36 36 38 46 62 84 100 110 116 120 120 118 118 122 136 158 172 166 140 96 60")
_PLANT = _hours("62 60 60 60 62 76 116 146 154 156 156 150 142 154 154 146 118 92 82 78 74 70 66 64")
_PLANT_REST = _hours("62 60 59 59 59 60 62 64 66 66 66 66 66 66 66 65 64 63 63 62 62 62 62 62")
_INN = _hours("76 70 68 68 72 88 122 142 134 112 102 98 98 94 92 96 108 124 134 132 122 110 98 86")
_CARE = _hours("72 70 69 69 70 76 96 124 138 142 142 140 138 136 132 124 112 104 100 96 90 84 78 74")
_CARS = _hours("50 48 48 48 50 62 94 134 148 132 120 118 120 122 130 146 156 142 120 102 88 76 64 56")

USES: dict[str, Use] = {
    "residential": Use(42.0, 25.0, _HOME, _HOME_REST, 0.92, 21.5),
    "office": Use(95.0, 8.0, _OFFICE, _QUIET, 0.70, 21.5),
    "retail": Use(160.0, 8.0, _SHOP, _SHOP_SAT, 0.72, 20.5),
    "school": Use(62.0, 12.0, _OFFICE, _QUIET, 0.66, 21.0),
    "culture": Use(90.0, 10.0, _HALL, _HALL, 0.75, 20.5),
    "industry": Use(140.0, 8.0, _PLANT, _PLANT_REST, 0.80, 18.5),
    "hotel": Use(115.0, 45.0, _INN, _INN, 0.95, 21.5),
    "health": Use(125.0, 30.0, _CARE, _CARE, 0.95, 22.0),
    "parking": Use(22.0, 0.0, _CARS, _CARS, 1.0, 12.0),
    "boathouse": Use(12.0, 0.0, _HOME, _HOME_REST, 0.9, 10.0),
}
OTHER = USES["office"]


def use_of(word: str) -> Use:
    return USES.get(word, OTHER)


def heat_kwh_m2(year: float, use: str) -> float:
    """Space heat per floor area and year by the code of the year of building (TEK levels, (M))."""
    if use in ("parking", "boathouse"):
        return 5.0
    for limit, need in (
        (1949, 150.0),
        (1969, 135.0),
        (1987, 110.0),
        (1997, 85.0),
        (2010, 65.0),
        (2017, 42.0),
    ):
        if year <= limit:
            return need
    return 28.0


def electric_share_of_year(year: float) -> float:
    """How much of the usual electricity without heat a building of this year needs; assumption (better light and fans)."""
    return 0.65 if year >= 2017 else 0.80 if year >= 2010 else 1.0


@lru_cache(maxsize=64)
def _means(use: Use) -> tuple[float, float]:
    """Mean of the shape, and of the heat rhythm, over a week."""
    weekday, weekend = np.array(use.weekday), np.array(use.weekend)
    rhythm = [_rhythm(use, p, np.roll(p, -2)).mean() for p in (weekday, weekend)]
    return float((5.0 * weekday.mean() + 2.0 * weekend.mean()) / 7.0), float(
        (5.0 * rhythm[0] + 2.0 * rhythm[1]) / 7.0
    )


def _rhythm(use: Use, shape: Floats, ahead: Floats) -> Floats:
    """Heat is turned up before people come."""
    busy = np.maximum(shape, ahead) / max(*use.weekday, *use.weekend)
    return np.asarray(use.heat_setback + (1.0 - use.heat_setback) * 2.0 * busy)


def _by_use(uses: Sequence[Use], make: Callable[[Use], Floats]) -> Floats:
    """A row for each building, made once for each use."""
    made = {id(use): make(use) for use in {id(use): use for use in uses}.values()}
    return np.stack([made[id(use)] for use in uses])


def relative_need(uses: Sequence[Use], day: Day) -> Floats:
    """Shapes through the day with a weekly mean of 1, (k, m + 1), joined at midnight."""
    return _by_use(uses, lambda use: day.shape(use.weekday, use.weekend) / _means(use)[0])


def busyness(uses: Sequence[Use], day: Day) -> Floats:
    """The same as a share of the busiest hour, 0..1."""
    return _by_use(uses, lambda use: day.shape(use.weekday, use.weekend) / max(*use.weekday, *use.weekend))


def electric_kw(annual_kwh: Floats, uses: Sequence[Use], day: Day, bustle: Floats | None = None) -> Floats:
    """Electric load without heating, kW, (k, m + 1); over a year it sums to annual_kwh (k,).

    bustle (k, m + 1): relative unrest around 0 (people, lifts, kettles); it moves energy within the day only.
    """
    light = 1.0 - LIGHT_SHARE * season(day.noon_s)
    plain = annual_kwh[:, None] / (YEAR_DAYS * 24.0) * relative_need(uses, day) * light
    if bustle is None:
        return np.asarray(plain)
    moved = plain * np.maximum(1.0 + bustle, 0.2)
    share = energy_of(plain, day.step_h) / np.maximum(energy_of(moved, day.step_h), 1e-9)
    return np.asarray(moved * share[:, None])


def degree_hours(climate: Climate) -> float:
    """Kelvin hours below HEATING_LIMIT_C in a normal year, with fronts taken into account."""
    noon_s = np.arange(366, dtype=np.float64) * 86_400.0 + 43_200.0
    normal = normal_temperature_c(noon_s, climate)
    fronts = np.linspace(-FRONT_K, FRONT_K, 11)[:, None]
    return float(np.maximum(HEATING_LIMIT_C - normal - fronts, 0.0).mean() * YEAR_DAYS * 24.0)


def space_heat_kw(
    annual_kwh: Floats,
    uses: Sequence[Use],
    day: Day,
    slow_temp_c: Floats,
    climate: Climate,
    bustle: Floats | None = None,
) -> Floats:
    """kW, (k, m + 1): follows the outdoor temperature as walls feel it, with a setback outside the hours of use."""
    cold = np.maximum(HEATING_LIMIT_C - slow_temp_c, 0.0) / max(degree_hours(climate), 1.0)
    rhythm = _by_use(uses, lambda use: _rhythm_of_day(use, day) / _means(use)[1])
    heat = annual_kwh[:, None] * cold * rhythm
    return heat if bustle is None else np.asarray(heat * (1.0 + 0.5 * bustle))


def hot_water_kw(annual_kwh: Floats, uses: Sequence[Use], day: Day, bustle: Floats | None = None) -> Floats:
    """kW, (k, m + 1): morning and evening, and more uneven than electricity."""
    water = annual_kwh[:, None] / (YEAR_DAYS * 24.0) * relative_need(uses, day)
    return np.asarray(water if bustle is None else water * np.maximum(1.0 + 2.0 * bustle, 0.0))


def indoor_c(uses: Sequence[Use], day: Day, slow_temp_c: Floats, wander: Floats) -> Floats:
    """°C, (k, m + 1): the set point, a little lower at night, warmer with people and in summer."""
    busy = busyness(uses, day)
    setback = np.array([u.heat_setback for u in uses])[:, None]
    target = np.array([u.indoor_c for u in uses])[:, None]
    summer = np.maximum(slow_temp_c - 14.0, 0.0) * 0.35
    return np.asarray(target - 4.0 * (1.0 - setback) * (1.0 - busy) + 0.5 * busy + summer + 0.35 * wander)


def _rhythm_of_day(use: Use, day: Day) -> Floats:
    ahead = tuple(np.roll(points, -2) for points in (use.weekday, use.weekend))
    return _rhythm(use, day.shape(use.weekday, use.weekend), day.shape(tuple(ahead[0]), tuple(ahead[1])))
