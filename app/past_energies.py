"""Energies of a district's past by step of time, from its history: meters first, powers where there is no meter.

    energies = read_energies(historian, catalogue, from_ns, to_ns, step_for(to_ns - from_ns))

A meter gives what it counted between the ends of a step, read between its two nearest readings; nothing for steps in which it
ran backwards, leapt or was silent (app/energy/indicators/meters.py): there the power counts, with its mean over the readings of
the step where at least half of them came. So an energy is never below zero, and what is not known is NaN.
kWh, ns UTC.   Thread: any but the GUI's; reads the store.   Raises HistoryError.   Part of the composition root.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from app.energy.indicators.energies import Energies, Layout, Meter, layout_of
from app.energy.indicators.meters import Counted, counted, held, mean_power
from app.history.contract import Historian, Series
from app.history.many import ReadsMany
from app.model.catalogue import Catalogue
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, shifted_days, start_of_day

Floats = NDArray[np.float64]
QUARTER_NS = 15 * MINUTE_NS
LEAST_READINGS = 0.5
"""Share of a step's expected readings of a power that must have come; assumption."""
PRICE_HOLDS_NS = HOUR_NS
"""A price holds for so long after it was told."""
BEYOND, LEAST_KW = 3.0, 10.0
"""A meter that rises by more than three times the highest power of its asset in the period, and 10 kW, leapt; assumption."""


def step_for(span_ns: int) -> int:
    """Quarters up to ten days, hours beyond."""
    return QUARTER_NS if span_ns <= 10 * DAY_NS else HOUR_NS


def period_of(name: str, t_ns: int, zone: ZoneInfo) -> tuple[int, int]:
    """The local day, week (from Monday), month or year so far, up to t_ns. Raises ValueError for another name."""
    from datetime import datetime

    from app.model.times import to_datetime, to_ns

    day = start_of_day(t_ns, zone)
    now = to_datetime(day, zone)
    if name == "day":
        start = day
    elif name == "week":
        start = shifted_days(day, -now.weekday(), zone)
    elif name == "month":
        start = to_ns(datetime(now.year, now.month, 1, tzinfo=zone))
    elif name == "year":
        start = to_ns(datetime(now.year, 1, 1, tzinfo=zone))
    else:
        raise ValueError(f"{name} is no period: day, week, month or year")
    return start, t_ns


def read_energies(
    historian: Historian,
    catalogue: Catalogue,
    from_ns: int,
    to_ns: int,
    step_ns: int = QUARTER_NS,
    *,
    layout: Layout | None = None,
    currency: str = "",
    known_at_ns: int | None = None,
    look_ahead: bool = True,
) -> Energies:
    """Whole steps, the first of which begins on a whole quarter of an hour (from_ns is moved back to one); those that lie
    outside what was recorded are left out.

    look_ahead: the first reading after to_ns may say what a meter stood at to_ns; a forecast made there must not know it.
    """
    layout = layout or layout_of(catalogue)
    from_ns -= from_ns % QUARTER_NS
    asked_ns = from_ns
    bounds = historian.bounds()
    if bounds is not None:
        to_ns = min(to_ns, bounds[1] + 1)
        if bounds[0] > from_ns:
            from_ns += (bounds[0] - from_ns) // step_ns * step_ns
    steps = max(0, (to_ns - from_ns) // step_ns) if bounds is not None else 0
    reader = _Reader(historian, catalogue, from_ns, step_ns, steps, known_at_ns, 1 if look_ahead else 0)
    if not steps:
        nothing = np.zeros(0)
        return Energies(
            layout, from_ns, step_ns, np.zeros((len(layout.meters), 0)), nothing, nothing, currency
        )
    reader.read_ahead(layout)
    if from_ns - asked_ns >= step_ns:
        reader.remarks.append("The history begins after the period does: the figures are of what there is.")
    kwh = np.stack([reader.energy(m) for m in layout.meters]) if layout.meters else np.zeros((0, steps))
    return Energies(
        layout, from_ns, step_ns, kwh, reader.held(layout.spot), reader.held(layout.carbon), currency,
        tuple(reader.remarks),
    )  # fmt: skip


class _Reader:
    """Of a period: all signals at once where the store can, one by one where it cannot."""

    def __init__(
        self,
        historian: Historian,
        catalogue: Catalogue,
        from_ns: int,
        step_ns: int,
        steps: int,
        known_at_ns: int | None,
        after: int,
    ) -> None:
        self._historian, self._catalogue, self._known_at_ns = historian, catalogue, known_at_ns
        self._step_ns, self._after = step_ns, after
        self._ends = from_ns + np.arange(steps + 1, dtype=np.int64) * step_ns
        self._many: Mapping[int, Series] | None = None
        self._read: dict[int, Series] = {}
        self.remarks: list[str] = []

    def read_ahead(self, layout: Layout) -> None:
        """All that the layout names at once, where the store can."""
        if self._known_at_ns is None and isinstance(self._historian, ReadsMany):
            rows = {row for m in layout.meters for row in (m.counter, m.power)} | {layout.spot, layout.carbon}
            start, end = self._span()
            self._many = self._historian.series_of_many(sorted(rows - {-1}), start, end, self._step_ns)

    def energy(self, meter: Meter) -> Floats:
        """(T,) of one meter; where the counter says nothing, the power does."""
        found = np.full(len(self._ends) - 1, np.nan)
        if meter.counter >= 0:
            seen = self._counted(meter)
            found = seen.kwh
            self._remark(self._catalogue.signals[meter.counter].id, seen)
        unknown = ~np.isfinite(found)
        if meter.power >= 0 and unknown.any():
            power = self._power(meter.power, LEAST_READINGS) * meter.sign
            found = np.where(unknown, np.maximum(power, 0.0) * (self._step_ns / HOUR_NS), found)
        return found

    def held(self, row: int) -> Floats:
        """(T,) mean of a price or the like, held over short silences."""
        if row < 0:
            return np.full(len(self._ends) - 1, np.nan)
        return held(self._power(row, 0.0), PRICE_HOLDS_NS // self._step_ns)

    def _span(self) -> tuple[int, int]:
        """A step before the period, and one after it where that may be known."""
        return int(self._ends[0]) - self._step_ns, int(self._ends[-1]) + self._after * self._step_ns

    def _series(self, row: int) -> Series:
        """Buckets of a step."""
        if self._many is not None:
            return self._many.get(row, _NOTHING)
        if row not in self._read:
            start, end = self._span()
            steps = (end - start) // self._step_ns
            self._read[row] = self._historian.series(row, start, end, steps, self._known_at_ns)
        return self._read[row]

    def _power(self, row: int, least: float) -> Floats:
        series = self._series(row)
        period = self._catalogue.signals[row].period_ns
        return mean_power(series.t_ns, series.mean, series.count, self._ends, period, least)

    def _counted(self, meter: Meter) -> Counted:
        series = self._series(meter.counter)
        has = series.count > 0
        longest = max(2 * self._step_ns, self._catalogue.signals[meter.counter].gap_after_ns + self._step_ns)
        return counted(
            series.t_ns[has], series.low[has], series.high[has], self._ends, longest, self._most(meter)
        )

    def _most(self, meter: Meter) -> float | None:
        """kWh per ns beyond which no asset counts."""
        if meter.power < 0:
            return None
        series = self._series(meter.power)
        if not (series.count > 0).any():
            return None
        power = max(
            float(np.nanmax(series.high)) * meter.sign, float(np.nanmin(series.low)) * meter.sign, 0.0
        )
        return (BEYOND * power + LEAST_KW) / HOUR_NS

    def _remark(self, name: str, seen: Counted) -> None:
        for times, what in ((seen.falls, "ran backwards"), (seen.leaps, "leapt")):
            if times:
                often = "once" if times == 1 else f"{times} times"
                self.remarks.append(f"{name} {what} {often}: those steps are not counted from it.")
        if seen.gaps:
            self.remarks.append(
                f"{name} was silent {'once' if seen.gaps == 1 else f'{seen.gaps} times'}: "
                "what it counted meanwhile is not spread over the gap."
            )


_NONE, _NO_TIMES = np.empty(0), np.empty(0, np.int64)
_NOTHING = Series(-1, _NO_TIMES, _NONE, _NONE, _NONE, _NO_TIMES)


def local_steps(start_ns: int, end_ns: int, zone: ZoneInfo) -> Iterable[tuple[int, int]]:
    """Local days between, of 92, 96 or 100 quarters."""
    while start_ns < end_ns:
        following = shifted_days(start_of_day(start_ns, zone), 1, zone)
        yield start_ns, min(following, end_ns)
        start_ns = following
