"""Energies of a district's past by step of time, from its history: meters first, powers where there is no meter.

    energies = read_energies(historian, catalogue, from_ns, to_ns, step_for(to_ns - from_ns))

A meter gives what it counted between the ends of a step, read between its two nearest readings. It gives nothing for a step
in which it ran backwards (a reset, another meter, a correction), nor for steps across a gap in its readings: what was
counted meanwhile is known in sum only, and is neither spread nor shown as one bar. A power gives its mean over the readings
of the step where at least half of them came. So an energy is never below zero, and what is not known is NaN.
kWh, ns UTC.   Thread: any but the GUI's; reads the store.   Raises HistoryError.   Part of the composition root.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from app.energy.indicators.energies import Energies, Layout, Meter, layout_of
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
    kwh = np.stack([reader.energy(m) for m in layout.meters]) if layout.meters else np.zeros((0, steps))
    return Energies(
        layout, from_ns, step_ns, kwh, reader.held(layout.spot), reader.held(layout.carbon), currency,
        tuple(reader.remarks),
    )  # fmt: skip


class _Reader:
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
        self._after = after
        self._historian, self._catalogue, self._known_at_ns = historian, catalogue, known_at_ns
        self._from_ns, self._step_ns, self._steps = from_ns, step_ns, steps
        self._ends = from_ns + np.arange(steps + 1, dtype=np.int64) * step_ns
        self._powers: dict[int, Floats] = {}
        self._many: Mapping[int, Series] | None = None
        self.remarks: list[str] = []

    def read_ahead(self, layout: Layout) -> None:
        """All that the layout names at once, where the store can."""
        if self._known_at_ns is None and self._steps and isinstance(self._historian, ReadsMany):
            rows = {row for m in layout.meters for row in (m.counter, m.power)} | {layout.spot, layout.carbon}
            start, end = int(self._ends[0]) - self._step_ns, int(self._ends[-1]) + self._after * self._step_ns
            self._many = self._historian.series_of_many(sorted(rows - {-1}), start, end, self._step_ns)

    def energy(self, meter: Meter) -> Floats:
        """(T,) of one meter; where the counter says nothing, the power does."""
        found = np.full(self._steps, np.nan)
        if meter.counter >= 0:
            found, resets = self._counted(meter.counter)
            if resets:
                name = self._catalogue.signals[meter.counter].id
                self.remarks.append(f"{name} ran backwards {resets} times: those steps are not counted.")
        unknown = ~np.isfinite(found)
        if meter.power >= 0 and unknown.any():
            power = self._power(meter.power) * meter.sign
            found = np.where(unknown, np.maximum(power, 0.0) * (self._step_ns / HOUR_NS), found)
        return found

    def held(self, row: int) -> Floats:
        """(T,) mean of a price or the like, held over short silences."""
        if row < 0:
            return np.full(self._steps, np.nan)
        value = self._power(row, least=0.0)
        last = np.where(np.isfinite(value), np.arange(self._steps), -1)
        last = np.maximum.accumulate(last) if self._steps else last
        near = (last >= 0) & ((np.arange(self._steps) - last) * self._step_ns <= PRICE_HOLDS_NS)
        return np.asarray(np.where(near, value[np.maximum(last, 0)], np.nan))

    def _series(self, row: int, before: int, after: int) -> Series:
        """Buckets of a step; more of them than asked for where all were read at once."""
        if self._many is not None:
            return self._many.get(row, _NOTHING)
        start = self._from_ns - before * self._step_ns
        steps = self._steps + before + after
        return self._historian.series(row, start, start + steps * self._step_ns, steps, self._known_at_ns)

    def _power(self, row: int, least: float = LEAST_READINGS) -> Floats:
        if row not in self._powers:
            series = self._series(row, 0, 0)
            total, count = np.zeros(self._steps), np.zeros(self._steps)
            at = (series.t_ns - self._from_ns) // self._step_ns
            inside = (at >= 0) & (at < self._steps) & (series.count > 0)
            np.add.at(total, at[inside], series.mean[inside] * series.count[inside])
            np.add.at(count, at[inside], series.count[inside])
            expected = self._step_ns / max(self._catalogue.signals[row].period_ns, 1)
            enough = count >= max(least * min(expected, 1e9), 1e-9) if expected >= 1.0 else count > 0
            self._powers[row] = np.divide(
                total, count, out=np.full(self._steps, np.nan), where=enough & (count > 0)
            )
        return self._powers[row]

    def _counted(self, row: int) -> tuple[Floats, int]:
        """(T,) differences at the ends of the steps, and how often the counter ran backwards."""
        series = self._series(row, 1, self._after)
        has = series.count > 0
        t_ns, low = series.t_ns[has], series.low[has]
        if len(t_ns) < 2:
            return np.full(self._steps, np.nan), 0
        rise = np.diff(low)
        longest = max(2 * self._step_ns, self._catalogue.signals[row].gap_after_ns + self._step_ns)
        broken = (rise < 0.0) | (np.diff(t_ns) > longest)
        place = np.clip(np.searchsorted(t_ns, self._ends, side="right") - 1, 0, len(t_ns) - 2)
        inside = (self._ends >= t_ns[0]) & (self._ends <= t_ns[-1])
        share = (self._ends - t_ns[place]) / np.diff(t_ns)[place]
        at_end = low[place] + share * rise[place]
        so_far = np.concatenate([[0], np.cumsum(broken)])
        # A step is known where neither its ends nor anything between them lies on a broken stretch.
        first, last = place[:-1], place[1:]
        touches = so_far[last + 1] - so_far[first] > 0
        found = np.where(inside[:-1] & inside[1:] & ~touches, np.diff(at_end), np.nan)
        return np.where(found < 0.0, np.nan, found), int((rise < 0.0).sum())


_NONE, _NO_TIMES = np.empty(0), np.empty(0, np.int64)
_NOTHING = Series(-1, _NO_TIMES, _NONE, _NONE, _NONE, _NO_TIMES)


def local_steps(start_ns: int, end_ns: int, zone: ZoneInfo) -> Iterable[tuple[int, int]]:
    """Local days between, of 92, 96 or 100 quarters."""
    while start_ns < end_ns:
        following = shifted_days(start_of_day(start_ns, zone), 1, zone)
        yield start_ns, min(following, end_ns)
        start_ns = following
