"""How far a modelled load is from a measured one, and a calendar for measured hours that carry no dates.

    home = calendar_of(month, hour, day_type)        # a Day whose every hour agrees with the columns
    fit_of(measured_kw, modelled_kw, step_h=1.0)     # CV(RMSE), NMBE, correlation, yearly sums

kW and kWh, (T,) each.   Thread: any, pure.   Source of the two errors: ASHRAE Guideline 14, with one parameter (the yearly sum).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.energy import loads
from app.energy.day import Day
from app.energy.loads import Use
from app.energy.noise import Floats
from app.energy.planning.checks import PlanningError, series
from app.model.times import HOUR_NS

_YEARS = range(2001, 2029)  # each weekday of each date, leap or not, occurs in 28 years


@dataclass(frozen=True, slots=True)
class Fit:
    """cv_rmse_pct: spread of the hourly error over the measured mean.   nmbe_pct: what the model lacks of the measured sum.
    correlation: of the hours; None where one of them never changes."""

    cv_rmse_pct: float
    nmbe_pct: float
    correlation: float | None
    measured_kwh: float
    modelled_kwh: float


def fit_of(measured_kw: ArrayLike, modelled_kw: ArrayLike, step_h: float = 1.0) -> Fit:
    """Raises PlanningError for gaps, or a measured sum of nothing."""
    count = len(np.atleast_1d(np.asarray(measured_kw)))
    real, ours = series("measured load", measured_kw, count), series("modelled load", modelled_kw, count)
    mean = float(real.mean())
    if count < 2 or mean <= 0.0:
        raise PlanningError("the measured load sums to nothing: no error can be told in percent of it")
    error = real - ours
    varies = real.std() > 1e-12 * mean and ours.std() > 1e-12 * abs(float(ours.mean()))
    return Fit(
        100.0 * float(np.sqrt((error**2).sum() / (count - 1))) / mean,
        100.0 * float(error.sum() / (count - 1)) / mean,
        float(np.corrcoef(real, ours)[0, 1]) if varies else None,
        float(real.sum()) * step_h,
        float(ours.sum()) * step_h,
    )


def calendar_of(
    month: Sequence[int] | NDArray[np.int64],
    hour: Sequence[int] | NDArray[np.int64],
    day_type: Sequence[int] | NDArray[np.int64],
) -> Day:
    """A calendar in which every row has this month, this hour (1 to 24, the hour that ends then) and this day of the week
    (1 Monday to 7 Sunday): hours in a row from some date on, in standard time.

    The year is not the homes' own, only one like it. Raises PlanningError where no calendar agrees, with the first row that does not.
    """
    columns = [np.asarray(c, dtype=np.int64) for c in (month, hour, day_type)]
    n, best = len(columns[0]), 0
    for year in _YEARS:
        for start in _days_of_month(year, int(columns[0][0])):
            made, found = _columns(start, int(columns[1][0]), n)
            wrong = np.zeros(n, dtype=np.bool_)
            for given, want in zip(columns, found, strict=True):
                wrong |= given != want
            if not wrong.any():
                return made
            best = max(best, int(wrong.argmax()))
    raise PlanningError(
        f"no calendar agrees with month, hour and day type from row {best} on: are rows missing?"
    )


def home_kw(annual_kwh: float, use: Use, day: Day) -> Floats:
    """What our shape says for the middle of each hour, with this yearly sum exactly."""
    shape = loads.electric_kw(np.ones(1), [use], day)[0]
    return np.asarray(shape * (annual_kwh / (shape.sum() * day.step_h)))


def _days_of_month(year: int, month: int) -> list[date]:
    first = date(year, month, 1)
    days = (first + timedelta(days=i) for i in range(31))
    return [d for d in days if d.month == month]


def _columns(start: date, hour: int, n: int) -> tuple[Day, tuple[NDArray[np.int64], ...]]:
    place = hour - 1 + np.arange(n, dtype=np.int64)
    number = start.toordinal() + place // 24
    dates = (number - date(1970, 1, 1).toordinal()).astype("datetime64[D]")
    months = dates.astype("datetime64[M]").astype(np.int64) % 12 + 1
    t_ns = dates.astype("datetime64[ns]").astype(np.int64) + (place % 24) * HOUR_NS + HOUR_NS // 2
    day = Day(t_ns, np.asarray(place % 24 + 0.5, dtype=np.float64), number, 3600)
    return day, (months, place % 24 + 1, (number - 1) % 7 + 1)
