"""Names of a table's rows -> signals of a catalogue, values -> the signals' units.   Thread: one at a time.

    binding = Binding(table_map, catalogue, converter)
    batch, told = binding.bind(rows, now_ns)

A name is a signal's id, or its key under a feed, or what the map says; never a guess. converter(source, target) gives a
function or None for the same unit, and raises ValueError in one sentence (app/feeds/units.py; given by the caller, because
this package knows no feeds).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.tables.block import Fault
from app.tables.mapper import NO_ARRIVAL, SAMPLES, Rows
from app.tables.mapping import TableMap

Converter = Callable[[str, str], Callable[[float], float] | None]

UNKNOWN_SIGNAL = "unknown signal"
UNIT = "unit cannot be converted"
NOT_FINITE = "not finite"
FUTURE = "time in the future"
TOO_OLD = "time before 1900"
OUT_OF_RANGE = "out of range"
MOST_NAMES = 10_000

_FUTURE_NS = 300 * 1_000_000_000
_OLDEST_NS = -2_208_988_800 * 1_000_000_000


@dataclass(slots=True)
class Told:
    """reasons: refused, why -> values.   marked: kept as BAD.   unknown: names that no signal has -> values.   units: sentences."""

    reasons: Counter[str] = field(default_factory=Counter)
    marked: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    units: dict[str, str] = field(default_factory=dict)
    samples: list[Fault] = field(default_factory=list)


class Binding:
    """feed: the feed that reads; names may be its signals' keys, and its Intake converts from `source_unit` and judges what
    is possible. "" for an import: any feed's key that is one signal's alone, and all that is done here.
    """

    def __init__(self, table: TableMap, catalogue: Catalogue, converter: Converter, feed: str = "") -> None:
        self._catalogue, self._convert = catalogue, converter
        self._is_import = not feed
        self._said = {s.name: s for s in table.signals}
        self._keys = _keys(catalogue, feed)
        self._rows: dict[str, int] = {}
        self._steps: dict[tuple[int, str], Callable[[float], float] | str | None] = {}
        self._low = np.array([s.low for s in catalogue.signals] or [0.0], np.float64)
        self._high = np.array([s.high for s in catalogue.signals] or [0.0], np.float64)

    def row_of(self, name: str) -> int:
        """Row of the catalogue, -1 for a name that no signal has."""
        said = self._said.get(name)
        found = self._catalogue.row_or_none(said.signal if said else name)
        if found is None and said is None:
            found = self._keys.get(name)
        return -1 if found is None else found

    def bind(self, rows: Rows, now_ns: int) -> tuple[ReadingBatch, NDArray[np.int64], Told]:
        """The readings in the order of the file, their lines, and what was refused or marked. seen_ns: now, or the arrival."""
        told = Told()
        row = (
            np.array([self._known(name) for name in rows.names] or [-1], np.int32)[rows.name]
            if len(rows)
            else rows.name
        )
        value = rows.value.copy()
        keep = np.ones(len(rows), np.bool_)

        def refuse(mask: NDArray[np.bool_], why: str) -> None:
            hit = np.flatnonzero(mask & keep)
            if len(hit):
                told.reasons[why] += len(hit)
                for at in hit[: max(0, SAMPLES - len(told.samples))]:
                    told.samples.append(Fault(why, int(rows.line[at]), rows.names[rows.name[at]]))
                keep[hit] = False

        unknown = row < 0
        if unknown.any():
            for code, count in zip(*np.unique(rows.name[unknown], return_counts=True), strict=True):
                if len(told.unknown) < MOST_NAMES:
                    told.unknown[rows.names[code]] += int(count)
        refuse(unknown, UNKNOWN_SIGNAL)
        refuse(self._converted(rows, row, value, keep, told), UNIT)
        refuse(~np.isfinite(value), NOT_FINITE)
        refuse(rows.t_ns > now_ns + _FUTURE_NS, FUTURE)
        refuse(rows.t_ns < _OLDEST_NS, TOO_OLD)
        at = np.flatnonzero(keep)
        signal, value, quality = row[at], value[at], rows.quality[at]
        impossible = (value < self._low[signal]) | (value > self._high[signal])
        if self._is_import and impossible.any():
            fresh = impossible & (quality != Quality.BAD)
            told.marked[OUT_OF_RANGE] += int(fresh.sum())
            quality = np.where(impossible, np.uint8(Quality.BAD), quality)
        seen = np.where(rows.arrival_ns[at] == NO_ARRIVAL, now_ns, rows.arrival_ns[at])
        batch = ReadingBatch(signal, rows.t_ns[at], value, quality, seen)
        return batch, rows.line[at], told

    def _known(self, name: str) -> int:
        if name not in self._rows:
            if len(self._rows) > 10 * MOST_NAMES:
                self._rows.clear()
            self._rows[name] = self.row_of(name)
        return self._rows[name]

    def _converted(
        self,
        rows: Rows,
        row: NDArray[np.int32],
        value: NDArray[np.float64],
        keep: NDArray[np.bool_],
        told: Told,
    ) -> NDArray[np.bool_]:
        """Changes value in place; True where the unit cannot be converted."""
        refused = np.zeros(len(rows), np.bool_)
        if not len(rows):
            return refused
        pair = rows.name.astype(np.int64) * len(rows.units) + rows.unit
        for code in np.unique(pair[keep]):
            name = rows.names[code // len(rows.units)]
            said = self._said.get(name)
            unit = rows.units[code % len(rows.units)] or (said.unit if said else "")
            here = (pair == code) & keep
            step = self._step(int(row[np.flatnonzero(here)[0]]), unit)
            if isinstance(step, str):
                refused |= here
                told.units[name] = step
            elif step is not None:
                value[here] = apply(step, value[here])
        return refused

    def _step(self, row: int, unit: str) -> Callable[[float], float] | str | None:
        """What turns the file's unit into the signal's; text where nothing does."""
        if not unit:
            return None
        if (row, unit) not in self._steps:
            signal = self._catalogue.signals[row]
            target = signal.unit if self._is_import else signal.source_unit or signal.unit
            try:
                self._steps[row, unit] = None if unit == target else self._convert(unit, target)
            except ValueError as error:
                self._steps[row, unit] = str(error)
        return self._steps[row, unit]


def apply(step: Callable[[float], float], value: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each value converted; at once where the function takes arrays."""
    try:
        found = np.asarray(step(value), np.float64)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        found = np.empty(0)
    return found if found.shape == value.shape else np.array([step(float(v)) for v in value], np.float64)


def _keys(catalogue: Catalogue, feed: str) -> Mapping[str, int]:
    found: dict[str, int] = {}
    twice: set[str] = set()
    for row, signal in enumerate(catalogue.signals):
        if signal.key and (not feed or signal.feed == feed):
            if signal.key in found:
                twice.add(signal.key)
            found[signal.key] = row
    return {key: row for key, row in found.items() if key not in twice}
