"""The weather of a year, or of any span, as means over steps: made up for a place, or given as series.

    year = WeatherYear.made_up(place, zone, seed=7, first=date(2026, 1, 1))            # 8,760 hours
    year = WeatherYear.given(place, zone, start_ns, temp_c=..., wind_m_s=..., ghi=..., dhi=..., dni=...)

°C, m/s, hPa, W/m2; times int64 ns UTC; steps of a quarter, a half or a whole hour.   Thread: any, immutable; the first call
imports pvlib. Light is averaged over instants SUB_S apart as a vector towards the sun, so an hour in which the sun
rises or clouds pass counts as it is, whatever a roof's slope.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.energy import pv
from app.energy.day import Day, midnight_ns
from app.energy.noise import Floats
from app.energy.planning.checks import PlanningError, series
from app.energy.sky import Irradiance, clear_sky, under_clouds
from app.energy.sun import Sun, pressure_pa, sun_at
from app.energy.weather import Climate, Place, Weather, weather_at
from app.model.times import HOUR_NS, NS, to_datetime

SUB_S = 600
"""Seconds between the instants of which a step of light is the mean; assumption: single clouds pass in some minutes."""
WALLS_H = (1.0, 7.0, 13.0)
"""Hours ago whose mean temperature the walls feel (weather.py)."""
_STEPS_S = (900, 1800, 3600)
_ORDINAL_OF_1970 = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True, eq=False)
class WeatherYear:
    """start_ns: of the first step.   day: the middle of each step in local time (T,).   (T,) each: means over the step;
    beam (3, T): direct light as a vector towards the sun (pv.beam), the hidden horizon taken off."""

    place: Place
    zone: ZoneInfo
    start_ns: int
    step_s: int
    day: Day
    weather: Weather
    ghi: Floats
    dhi: Floats
    beam: Floats
    is_made_up: bool

    @property
    def n(self) -> int:
        return len(self.ghi)

    @property
    def step_h(self) -> float:
        return self.step_s / 3600.0

    @property
    def steps_a_day(self) -> int:
        return 86_400 // self.step_s

    @property
    def climate(self) -> Climate:
        return self.place.climate

    @property
    def is_a_year(self) -> bool:
        """365 days or more: yearly figures may be calibrated on it."""
        return self.n * self.step_s >= 365 * 86_400

    @property
    def edges_ns(self) -> NDArray[np.int64]:
        return self.start_ns + np.arange(self.n + 1, dtype=np.int64) * (self.step_s * NS)

    @classmethod
    def made_up(
        cls,
        place: Place,
        zone: ZoneInfo,
        seed: int,
        first: date,
        days: int | None = None,
        step_s: int = 3600,
        sub_s: int = SUB_S,
    ) -> WeatherYear:
        """The weather that the simulator shows at this place on these local dates; a calendar year by default."""
        until = _a_year_after(first) if days is None else first + timedelta(days=days)
        start = midnight_ns(first.toordinal(), zone)
        n = _count(start, midnight_ns(until.toordinal(), zone), step_s)
        subs = max(1, step_s // sub_s)
        fine_s = _instants(start, n, subs, step_s)
        fine = weather_at(fine_s, place.lonlat, place.climate, seed)
        sun, clear = _clear(start, n, subs, step_s, place.lonlat, place.altitude_m)
        light = under_clouds(fine_s, sun, clear, fine.cloud, fine.flicker)

        def mean(values: Floats) -> Floats:
            return np.asarray(values.reshape(*values.shape[:-1], n, subs).mean(axis=-1))

        weather = Weather(*(mean(getattr(fine, name)) for name in Weather.__slots__))
        toward_sun = mean(pv.beam(sun, light, horizon_deg=pv.HORIZON_DEG))
        day = _middles(start, n, step_s, zone)
        return cls(
            place, zone, start, step_s, day, weather, mean(light.ghi), mean(light.dhi), toward_sun, True
        )

    @classmethod
    def given(
        cls,
        place: Place,
        zone: ZoneInfo,
        start_ns: int,
        *,
        temp_c: ArrayLike,
        ghi: ArrayLike,
        dhi: ArrayLike,
        dni: ArrayLike,
        wind_m_s: ArrayLike = 3.0,
        pressure_hpa: ArrayLike | None = None,
        step_s: int = 3600,
    ) -> WeatherYear:
        """Measured or typical weather: means over steps from start_ns on.   Raises PlanningError for a gap, with its place.

        The sun of a step is its mean direction, so direct light is not put where the sun was below the horizon.
        wind_m_s: 3 where not known (assumption).
        """
        n = len(np.atleast_1d(np.asarray(temp_c)))
        _count(start_ns, start_ns + n * step_s * NS, step_s)
        temp = series("outdoor temperature", temp_c, n, least=-70.0, most=60.0)
        wind = series("wind speed", wind_m_s, n, least=0.0, most=120.0)
        pressure = series(
            "air pressure",
            pressure_pa(place.altitude_m) / 100.0 if pressure_hpa is None else pressure_hpa,
            n, least=500.0, most=1100.0,
        )  # fmt: skip
        flat, diffuse, direct = (
            series(f"irradiance {name}", x, n, least=-20.0, most=1600.0)
            for name, x in (("ghi", ghi), ("dhi", dhi), ("dni", dni))
        )
        subs = max(1, step_s // SUB_S)
        fine_s = _instants(start_ns, n, subs, step_s)
        sun = sun_at(fine_s, place.lonlat, place.altitude_m)
        ones = np.ones(len(fine_s))
        toward = pv.beam(sun, Irradiance(ones, ones, ones), horizon_deg=pv.HORIZON_DEG)
        vector = toward.reshape(3, n, subs).sum(axis=2)
        vector /= np.maximum((toward.reshape(3, n, subs) ** 2).sum(axis=0).sum(axis=1), 1.0)
        none = np.zeros(n)
        walls = np.mean([_ago(temp, hours * 3600.0 / step_s) for hours in WALLS_H], axis=0)
        weather = Weather(temp, walls, wind, none, none + np.nan, pressure, none + np.nan, none)
        return cls(
            place, zone, start_ns, step_s, _middles(start_ns, n, step_s, zone), weather,
            np.maximum(flat, 0.0), np.maximum(diffuse, 0.0), vector * np.maximum(direct, 0.0), False,
        )  # fmt: skip


@lru_cache(maxsize=4)
def _clear(
    start_ns: int, n: int, subs: int, step_s: int, lonlat: tuple[float, float], altitude_m: float
) -> tuple[Sun, Irradiance]:
    """Sun and clear sky of the instants, which do not depend on the weather: years of one place share them, and they are most of
    the time that a year takes to make."""
    fine_s = _instants(start_ns, n, subs, step_s)
    sun = sun_at(fine_s, lonlat, altitude_m)
    return sun, clear_sky(fine_s, sun, altitude_m)


def _a_year_after(first: date) -> date:
    leap = (first.month, first.day) == (2, 29)
    return date(first.year + 1, 3, 1) if leap else first.replace(year=first.year + 1)


def _count(start_ns: int, end_ns: int, step_s: int) -> int:
    if step_s not in _STEPS_S:
        raise PlanningError(f"steps of {step_s} s are not possible; 900, 1800 or 3600 are")
    n, left = divmod(end_ns - start_ns, step_s * NS)
    if n < 1 or left:
        raise PlanningError("the span holds no whole number of steps; begin and end on full steps")
    return int(n)


def _instants(start_ns: int, n: int, subs: int, step_s: int) -> Floats:
    """Seconds since the epoch, `subs` in each step."""
    return np.asarray(start_ns / NS + (np.arange(n * subs) + 0.5) * (step_s / subs), dtype=np.float64)


def _middles(start_ns: int, n: int, step_s: int, zone: ZoneInfo) -> Day:
    """Local hour and date of the middle of each step; a clock change counts at the full hour it happens."""
    edges = start_ns + np.arange(n, dtype=np.int64) * (step_s * NS)
    hours = np.arange(start_ns // HOUR_NS * HOUR_NS, int(edges[-1]) + HOUR_NS // 2, HOUR_NS, dtype=np.int64)
    offsets = np.array(
        [(to_datetime(int(t), zone).utcoffset() or timedelta(0)).total_seconds() for t in hours]
    )
    middles = edges + step_s * NS // 2
    local_s = middles / NS + offsets[(edges - hours[0]) // HOUR_NS]
    number = np.floor(local_s / 86_400.0).astype(np.int64)
    return Day(middles, (local_s - number * 86_400.0) / 3600.0, number + _ORDINAL_OF_1970, step_s)


def _ago(values: Floats, steps: float) -> Floats:
    """The series so many steps earlier, joined by lines; before the first value there is only the first."""
    places = np.arange(len(values), dtype=np.float64)
    return np.interp(places - steps, places, values)
