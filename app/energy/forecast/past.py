"""What was measured up to a moment, by steps, and how its steps lie in the local day.

Means over steps [start_ns + i * step_ns, + step_ns); NaN where nothing is known.   Thread: any, immutable.
A model is handed a Past that ends at the moment of its forecast: what came later is not in it and cannot be used.
Days of 92 and 100 quarters: a step belongs to its local clock time. The hour that spring skips is a hole of that day; of
the hour that autumn has twice the second is kept in the table of days, and both are forecast from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import tzinfo
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.model.clock_shift import offsets
from app.model.times import DAY_NS

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_EPOCH_WEEKDAY = 3  # 1 January 1970 was a Thursday
_ABSURD = 10.0  # times what 99 of 100 steps stay under: a slip, no measurement; assumption


@dataclass(frozen=True)
class Past:
    """values: by quantity, (n,) each, all of one length.   clear_kw (>= n + horizon,): what the PV would make without a
    cloud, which is known ahead; () where there is no PV.   temp_c (n,): outdoors, () where nobody measures it."""

    start_ns: int
    step_ns: int
    zone: tzinfo
    values: Mapping[str, Floats]
    clear_kw: Floats = field(default_factory=lambda: np.zeros(0))
    temp_c: Floats = field(default_factory=lambda: np.zeros(0))

    @cached_property
    def n(self) -> int:
        return min((len(v) for v in self.values.values()), default=0)

    @property
    def end_ns(self) -> int:
        return self.start_ns + self.n * self.step_ns

    @property
    def steps_a_day(self) -> int:
        return DAY_NS // self.step_ns

    def until(self, n: int) -> Past:
        """What was known after the first n steps. The sun's course stays: it was known then."""
        cut = Past(
            self.start_ns, self.step_ns, self.zone, {name: v[:n] for name, v in self.values.items()},
            self.clear_kw[: n + self.steps_a_day], self.temp_c[:n],
        )  # fmt: skip
        day, slot = self.local
        cut.__dict__["local"] = (
            day[: n + self.steps_a_day],
            slot[: n + self.steps_a_day],
        )  # not computed again
        return cut

    def cleaned(self) -> Past:
        """Without what is no number or absurdly large. Robust where less than one step in a hundred is absurd."""
        return replace(
            self, values={name: _cleaned(v) for name, v in self.values.items()}, temp_c=_cleaned(self.temp_c)
        )

    @cached_property
    def local(self) -> tuple[Ints, Ints]:
        """(day, slot) (n + a day,) of each step and of the day that follows: days since 1970 and steps since midnight, by
        local clocks."""
        t_ns = self.start_ns + self.step_ns * np.arange(self.n + self.steps_a_day, dtype=np.int64)
        if not len(t_ns):
            return t_ns, t_ns
        clock = t_ns + offsets(t_ns, self.zone)
        return clock // DAY_NS, clock % DAY_NS // self.step_ns

    def ahead(self) -> tuple[Ints, Ints]:
        """(day, slot) (a day's steps,) of the steps that follow the end."""
        day, slot = self.local
        return day[self.n : self.n + self.steps_a_day], slot[self.n : self.n + self.steps_a_day]

    def days(self, series: Floats) -> tuple[Ints, Floats]:
        """Local days (d,) and a table (d, steps a day) of a series (n,) of this past; NaN where nothing is known."""
        n = len(series)
        day, slot = self.local[0][:n], self.local[1][:n]
        if not n:
            return np.zeros(0, dtype=np.int64), np.zeros((0, self.steps_a_day))
        numbers = np.arange(day[0], day[-1] + 1)
        table = np.full((len(numbers), self.steps_a_day), np.nan)
        known = np.isfinite(series)
        table[day[known] - day[0], slot[known]] = series[known]
        return numbers, table

    def same_clock(self, days_back: int) -> int | None:
        """After how many steps the end's local clock time was, so many days before; None where it was not, or before the
        start."""
        day, slot = self.local
        if self.n >= len(day):
            return None
        n = self.n - days_back * self.steps_a_day
        reach = 2 * 3600 * 10**9 // self.step_ns
        for near in (n, *range(max(n - reach, 1), min(n + reach, self.n) + 1)):
            if near >= 1 and day[near] == day[self.n] - days_back and slot[near] == slot[self.n]:
                return int(near)
        return None


def day_type(day: Ints) -> Ints:
    """0 Monday to Friday, 1 Saturday, 2 Sunday. Public holidays are not known."""
    weekday = (day + _EPOCH_WEEKDAY) % 7
    return np.asarray(np.maximum(weekday - 4, 0))


def _cleaned(series: Floats) -> Floats:
    out = np.array(series, dtype=np.float64)
    out[~np.isfinite(out)] = np.nan
    size = np.abs(out[np.isfinite(out)])
    if len(size):
        out[np.abs(out) > max(_ABSURD * float(np.quantile(size, 0.99)), 1e-9)] = np.nan
    return out
