"""A local day as a grid of minutes: the unit in which the physics is computed.

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


@dataclass(frozen=True, slots=True, eq=False)
class Day:
    """number: ordinal of the local date.   t_ns (m + 1,): step_s apart, from one local midnight to the next, both inside.
    hour (m + 1,): local wall clock 0..24, for the shapes of loads.   weekday: 0 = Monday.
    """

    number: int
    start_ns: int
    end_ns: int
    t_ns: NDArray[np.int64]
    hour: Floats
    weekday: int
    step_s: int = 60

    @property
    def step_h(self) -> float:
        return self.step_s / 3600.0

    @property
    def t_s(self) -> Floats:
        return self.t_ns / NS

    @property
    def is_weekend(self) -> bool:
        return self.weekday >= 5


def day_number(t_ns: int, zone: ZoneInfo) -> int:
    return to_datetime(t_ns, zone).toordinal()


def midnight_ns(number: int, zone: ZoneInfo) -> int:
    """Start of the local date with this ordinal."""
    return to_ns(datetime.combine(date.fromordinal(number), time(0), tzinfo=zone))


def make_day(number: int, zone: ZoneInfo, step_s: int = 60) -> Day:
    """23, 24 or 25 hours. step_s: 60 as a rule, 3600 for a rough sum over many days (counters.py)."""
    start, end = midnight_ns(number, zone), midnight_ns(number + 1, zone)
    t_ns = np.arange(start, end + 1, step_s * NS, dtype=np.int64)
    hours = np.arange(start, end + 1, HOUR_NS, dtype=np.int64)
    offsets = [(to_datetime(int(t), zone).utcoffset() or timedelta(0)).total_seconds() for t in hours]
    offset = np.array(offsets)[(t_ns - start) // HOUR_NS]
    midnight_utc = datetime.combine(date.fromordinal(number), time(0), tzinfo=UTC)
    hour = (t_ns / NS + offset - midnight_utc.timestamp()) / 3600.0
    return Day(number, start, end, t_ns, hour, date.fromordinal(number).weekday(), step_s)


def year_phase(t_s: Floats) -> Floats:
    """Angle of the year, radians; 0 at the first of January."""
    return (t_s - _FIRST_OF_2000_S) * (2.0 * math.pi / (YEAR_DAYS * 86_400.0))


def closed(x: Floats, end: Floats | float, hours: float = 4.0) -> Floats:
    """x (..., m) bent over its last hours so that it ends exactly at `end`, where the next day starts.

    Stateful series (oil) start each day from a value that depends on the date only; this joins the days.
    """
    steps = min(x.shape[-1], int(hours * 60) + 1)
    ramp = np.linspace(0.0, 1.0, steps)
    bent = x.copy()
    residual = np.asarray(end) - x[..., -1]
    bent[..., -steps:] += residual[..., None] * (ramp * ramp * (3.0 - 2.0 * ramp))
    return bent
