"""The simulated district: every signal of a catalogue at any time, with the physics of the other files.

    model = DistrictModel(catalogue, (10.4, 63.43), ZoneInfo("Europe/Oslo"), seed=7)
    model.values(np.array([t_ns]))          # (1, n) in catalogue order, in each signal's unit

A pure function of time: days are computed whole on a grid of minutes, kept while they are needed, and read between
minutes.   Thread: any; a lock guards the kept days.
"""

from __future__ import annotations

import math
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.energy import readout
from app.energy.counters import SOURCES, Counters, power_of
from app.energy.day import Day, day_number, energy_so_far, make_day, make_span
from app.energy.flows import Flows, flows_of
from app.energy.generic import generic
from app.energy.noise import Floats, white
from app.energy.readout import Reads, Shown, Table
from app.energy.weather import Place, climate_of
from app.energy.wiring import seed_of, wire
from app.energy.yields import pv_factors
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.times import NS

DAYS_KEPT = 4

SENSOR_NOISE = {
    "temp_c": 0.04, "indoor_c": 0.03, "module_c": 0.10, "oil_c": 0.10, "supply_c": 0.08, "return_c": 0.08, "source_c": 0.05,
    "top_c": 0.08, "bottom_c": 0.08, "humidity_pct": 0.3, "wind_m_s": 0.12, "wind_deg": 2.0, "pressure_hpa": 0.03,
    "pm25_ug_m3": 0.12, "pm10_ug_m3": 0.30, "no2_ug_m3": 0.30, "co2_ppm": 3.0, "noise_db": 0.2, "voltage_pu": 0.0003,
}  # fmt: skip
"""Deviation of what a sensor shows from what is, in its unit; assumption. Powers have none: their balance must close."""


@dataclass(frozen=True, slots=True, eq=False)
class _Computed:
    """One day on its grid. grid (m + 1, n): a row for each minute; reads (n,)."""

    day: Day
    grid: Floats


class DistrictModel:
    """catalogue: any; signals that no physics knows get a plain seeded value.   lonlat: degrees.   seed: its chance."""

    def __init__(
        self, catalogue: Catalogue, lonlat: tuple[float, float], zone: ZoneInfo, seed: int = 7
    ) -> None:
        self.catalogue = catalogue
        self.zone = zone
        self.seed = seed
        heights = [a.xyz_crs[2] for a in catalogue.assets if a.kind is AssetKind.BUILDING]
        altitude = float(np.median(heights)) if heights else 0.0
        altitude = altitude if 0.0 <= altitude <= 4000.0 else 0.0
        self.place = Place(lonlat, altitude, climate_of(lonlat, altitude))
        self._wiring = wire(catalogue, seed)
        self._low = np.array([s.low if math.isfinite(s.low) else -np.inf for s in catalogue.signals])
        self._high = np.array([s.high if math.isfinite(s.high) else np.inf for s in catalogue.signals])
        self._suffix = [
            s.id[len(s.asset) + 1 :] if s.id.startswith(s.asset + ".") else s.quantity
            for s in catalogue.signals
        ]
        self._noise = np.array([SENSOR_NOISE.get(suffix, 0.0) for suffix in self._suffix])
        self._noise_seed = np.array([seed_of(s.id, seed) for s in catalogue.signals], dtype=np.int64)
        self._noisy = np.flatnonzero(self._noise)
        self._meters = [
            (row, signal.asset, SOURCES[kind, self._suffix[row]])
            for row, signal in enumerate(catalogue.signals)
            if (kind := catalogue.asset(signal.asset).kind, self._suffix[row]) in SOURCES
        ]
        self._counters = Counters(self._rough_energies)
        self._reads = np.zeros(len(catalogue), dtype=np.int8)
        self._pv_factor: Floats | None = None
        self._days: OrderedDict[int, _Computed] = OrderedDict()
        self._lock = threading.RLock()

    def values(self, t_ns: ArrayLike) -> Floats:
        """All signals at these times: t_ns (T,) int64 in any order -> (T, n) in catalogue order, never outside low..high."""
        times = np.atleast_1d(np.asarray(t_ns, dtype=np.int64))
        out = np.empty((len(times), len(self.catalogue)))
        for places, computed in self._by_day(times):
            at, part = _place_in(computed.day, times[places])
            whole = computed.grid[at]
            between = computed.grid[at + 1] - whole
            between[:, self._reads == Reads.STEP] = 0.0
            between *= part[:, None]
            whole += between
            out[places] = whole
        for reads, change in _CHANGES.items():
            columns = np.flatnonzero(self._reads == reads)
            if len(columns):
                out[:, columns] = change(out[:, columns])
        if len(self._noisy):
            shaken = white(times[:, None], self._noise_seed[self._noisy]) * self._noise[self._noisy]
            out[:, self._noisy] += shaken
        self._wrap_angles(out)
        return np.clip(out, self._low, self._high, out=out)

    def sample(self, rows: ArrayLike, t_ns: ArrayLike) -> Floats:
        """One value for each pair of catalogue row and time (k,): the same numbers as `values`, for meters that report
        at different moments."""
        row = np.asarray(rows, dtype=np.intp)
        times = np.asarray(t_ns, dtype=np.int64)
        out = np.empty(len(times))
        for places, computed in self._by_day(times):
            at, part = _place_in(computed.day, times[places])
            here = row[places]
            whole = computed.grid[at, here]
            between = computed.grid[at + 1, here] - whole
            between[self._reads[here] == Reads.STEP] = 0.0
            out[places] = whole + between * part
        reads = self._reads[row]
        for kind, change in _CHANGES.items():
            these = np.flatnonzero(reads == kind)
            if len(these):
                out[these] = change(out[these])
        noisy = np.flatnonzero(self._noise[row])
        out[noisy] += white(times[noisy], self._noise_seed[row[noisy]]) * self._noise[row[noisy]]
        angles = np.flatnonzero(reads == Reads.ANGLE)
        out[angles] %= 360.0
        return np.clip(out, self._low[row], self._high[row], out=out)

    def unknown(self) -> tuple[str, ...]:
        """Ids of the signals that no physics here knows, and that get a plain seeded value."""
        with self._lock:
            day = make_day(day_number(0, self.zone), self.zone)
            table = self._table(day, self._flows(day))
        metered = {row for row, _, _ in self._meters}
        return tuple(
            s.id for row, s in enumerate(self.catalogue.signals)
            if row not in metered and (s.asset, self._suffix[row]) not in table
        )  # fmt: skip

    def flows(self, day: Day) -> Flows:
        """All flows of a day or a span of days (day.py), for tests, indicators and scenarios."""
        with self._lock:
            return self._flows(day)

    def _by_day(self, times: NDArray[np.int64]) -> list[tuple[NDArray[np.intp], _Computed]]:
        """The places of `times` that fall into each day, with that day computed."""
        left = np.arange(len(times))
        found: list[tuple[NDArray[np.intp], _Computed]] = []
        with self._lock:
            while len(left):
                computed = self._day(day_number(int(times[left].min()), self.zone))
                inside = times[left] < computed.day.end_ns
                found.append((left[inside], computed))
                left = left[~inside]
        return found

    def _day(self, number: int) -> _Computed:
        if number in self._days:
            self._days.move_to_end(number)
            return self._days[number]
        day = make_day(number, self.zone)
        computed = _Computed(day, self._grid(day))
        self._days[number] = computed
        while len(self._days) > DAYS_KEPT:
            self._days.popitem(last=False)
        return computed

    def _grid(self, day: Day) -> Floats:
        table = self._table(day, self._flows(day))
        grid = np.empty((len(self.catalogue), len(day.t_ns)))
        if self._meters:
            powers = np.stack(
                [self._power(table, asset, source, len(day.t_ns)) for _, asset, source in self._meters]
            )
            readings = self._counters.of_day(int(day.number[0]), powers, day.step_h)
            for (row, _, _), reading in zip(self._meters, readings, strict=True):
                grid[row] = reading
        metered = {row for row, _, _ in self._meters}
        for row, signal in enumerate(self.catalogue.signals):
            if row in metered:
                continue
            shown = table.get((signal.asset, self._suffix[row])) or Shown(generic(signal, day, self.seed))
            grid[row] = shown.series
            self._reads[row] = shown.reads
        return np.ascontiguousarray(grid.T)

    def _flows(self, day: Day) -> Flows:
        if self._pv_factor is None:
            self._pv_factor = pv_factors(self._wiring, self.place)
        return flows_of(day, self._wiring, self.place, self._pv_factor)

    def _table(self, day: Day, flows: Flows) -> Table:
        return readout.all_shown(day, self._wiring, flows)

    def _rough_energies(self, first: int, days: int) -> Floats:
        """(meters, days) kWh on the local dates from `first` on, by hourly steps."""
        span = make_span(first, days, self.zone)
        table = readout.energy_shown(self._wiring, self._flows(span))
        powers = [self._power(table, asset, source, len(span.t_ns)) for _, asset, source in self._meters]
        so_far = energy_so_far(np.stack(powers), span.step_h)
        return np.diff(so_far[:, ::24], axis=1)

    def _power(self, table: Table, asset: str, source: tuple[str, Reads], points: int) -> Floats:
        power = power_of(table, asset, source)
        return np.zeros(points) if power is None else power

    def _wrap_angles(self, out: Floats) -> None:
        for column in np.flatnonzero(self._reads == Reads.ANGLE):
            out[:, column] %= 360.0


_CHANGES: dict[Reads, Callable[[Floats], Floats]] = {
    Reads.POSITIVE: lambda x: np.maximum(x, 0.0),
    Reads.NEGATIVE: lambda x: np.maximum(-x, 0.0),
    Reads.MAGNITUDE: np.abs,
}


def _place_in(day: Day, times: NDArray[np.int64]) -> tuple[NDArray[np.int64], Floats]:
    """Row of the minute before each time, and the share of the minute that has gone since."""
    since = times - day.start_ns
    step = day.step_s * NS
    at = np.minimum(since // step, len(day.t_ns) - 2)
    return at, (since - at * step) / step
