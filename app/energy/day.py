"""Local time as the physics sees it: a day as a grid of minutes, or many days as a grid of hours.

Each day is computed whole and alone, from a start that depends on its date only, so the order of questions changes
nothing (docs/decisions/0006-physics.md).   Times: int64 ns UTC; hours: local wall clock.   Thread: any, pure.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from app.energy.noise import Floats
from app.model.times import HOUR_NS, NS, to_datetime, to_ns

YEAR_DAYS = 365.2425
_FIRST_OF_2000_S = 946_684_800.0
_ORDINAL_OF_1970 = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True, eq=False)
class Day:
    """A local day by minutes (make_day), or a span of days by hours for rough sums (make_span).

    t_ns (m + 1,): step_s apart, from one midnight to another, both inside.   hour (m + 1,): local wall clock 0..24.
    number (m + 1,): ordinal of the local date of each point; the last point belongs to the last day, at 24 h.
    """

    t_ns: NDArray[np.int64]
    hour: Floats
    number: NDArray[np.int64]
    step_s: int = 60

    @property
    def start_ns(self) -> int:
        return int(self.t_ns[0])

    @property
    def end_ns(self) -> int:
        return int(self.t_ns[-1])

    @property
    def step_h(self) -> float:
        return self.step_s / 3600.0

    @property
    def days(self) -> int:
        return int(self.number[-1] - self.number[0]) + 1

    @property
    def is_rough(self) -> bool:
        """Steps of an hour: no chance finer than that, no sensors."""
        return self.step_s > 60

    @property
    def t_s(self) -> Floats:
        return self.t_ns / NS

    @property
    def noon_s(self) -> Floats:
        """(m + 1,) seconds at about noon of each point's date: for what is one number a day."""
        return np.asarray((self.number - _ORDINAL_OF_1970) * 86_400.0 + 43_200.0, dtype=np.float64)

    @property
    def is_weekend(self) -> NDArray[np.bool_]:
        return is_weekend(self.number)

    def shape(self, weekday: tuple[float, ...], weekend: tuple[float, ...]) -> Floats:
        """24 hourly points each, joined by lines around midnight, at the points of this day."""
        return np.asarray(np.where(self.is_weekend, self._lines(weekend), self._lines(weekday)))

    def _lines(self, points: tuple[float, ...]) -> Floats:
        return np.interp(self.hour % 24.0, np.arange(25), [*points, points[0]])


def is_weekend(number: NDArray[np.int64]) -> NDArray[np.bool_]:
    return np.asarray((number - 1) % 7 >= 5)  # date ordinal 1 was a Monday


def day_number(t_ns: int, zone: ZoneInfo) -> int:
    """Ordinal of the local date."""
    return to_datetime(t_ns, zone).toordinal()


def midnight_ns(number: int, zone: ZoneInfo) -> int:
    """Start of the local date with this ordinal."""
    return to_ns(datetime.combine(date.fromordinal(number), time(0), tzinfo=zone))


def make_day(number: int, zone: ZoneInfo) -> Day:
    """The local date with this ordinal: 23, 24 or 25 hours of minutes."""
    start, end = midnight_ns(number, zone), midnight_ns(number + 1, zone)
    t_ns = np.arange(start, end + 1, 60 * NS, dtype=np.int64)
    hours = np.arange(start, end + 1, HOUR_NS, dtype=np.int64)
    offsets = [(to_datetime(int(t), zone).utcoffset() or timedelta(0)).total_seconds() for t in hours]
    offset = np.array(offsets)[(t_ns - start) // HOUR_NS]
    hour = (t_ns / NS + offset - (number - _ORDINAL_OF_1970) * 86_400.0) / 3600.0
    return Day(t_ns, hour, np.full(len(t_ns), number, dtype=np.int64))


def make_span(first: int, days: int, zone: ZoneInfo) -> Day:
    """So many local dates by hours, all of 24: summer time is ignored, which moves no energy from one day to another."""
    winter = min(_offset(zone, month) for month in (1, 7))
    start_s = (first - _ORDINAL_OF_1970) * 86_400 - winter
    hours = np.arange(24 * days + 1, dtype=np.int64)
    number = first + np.minimum(hours // 24, days - 1)
    return Day((start_s + hours * 3600) * NS, hours - (number - first) * 24.0, number, 3600)


def _offset(zone: ZoneInfo, month: int) -> int:
    offset = datetime(2026, month, 1, tzinfo=UTC).astimezone(zone).utcoffset()
    return round((offset or timedelta(0)).total_seconds())


def year_phase(t_s: Floats) -> Floats:
    """Angle of the year, radians; 0 at the first of January."""
    return (t_s - _FIRST_OF_2000_S) * (2.0 * math.pi / (YEAR_DAYS * 86_400.0))


def closed(x: Floats, end: Floats | float, hours: float = 4.0) -> Floats:
    """x (..., minutes) bent over its last hours so that it ends exactly at `end`, where the next day starts.

    Stateful series (oil) start each day from a value that depends on the date only; this joins the days.
    """
    steps = min(x.shape[-1], int(hours * 60) + 1)
    ramp = np.linspace(0.0, 1.0, steps)
    bent = x.copy()
    residual = np.asarray(end) - x[..., -1]
    bent[..., -steps:] += residual[..., None] * (ramp * ramp * (3.0 - 2.0 * ramp))
    return bent


def energy_so_far(power: Floats, step_h: float) -> Floats:
    """Running kWh of points of kW joined by lines, same shape, 0 at the first point; the last axis is time."""
    steps = (power[..., 1:] + power[..., :-1]) * (0.5 * step_h)
    return np.concatenate([np.zeros((*power.shape[:-1], 1)), np.cumsum(steps, axis=-1)], axis=-1)


def energy_of(power: Floats, step_h: float) -> Floats:
    """kWh in all."""
    return np.asarray((power.sum(axis=-1) - 0.5 * (power[..., 0] + power[..., -1])) * step_h)
