"""Blocks of a table -> rows of named values: times in UTC, numbers, qualities; and what was refused, with its reason and line.

    mapper = Mapper(table_map)
    for block in table.blocks(table_map.columns()):
        rows = mapper.rows(block)         # Rows: names, t_ns, value, quality, arrival

Names are not yet signals and values not yet in the signals' units: app/tables/binding.py.   Thread: one at a time (it remembers
which of two equal hours a series is in).   Reasons are fixed words of ours.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from app.model.quality import Quality
from app.tables.block import CELL_CHARS, Block, Fault, texts
from app.tables.clock import NAIVE, NS, joined, moments
from app.tables.local_time import NEVER, TWICE, to_utc, zone_of
from app.tables.mapping import STORABLE, TableMap
from app.tables.numbers import NO_NUMBER, NOTHING, numbers

BAD_TIME = "bad time"
NO_ZONE = "time without a zone"
SKIPPED_HOUR = "time that the clock skipped"
NOT_A_NUMBER = "not a number"
UNKNOWN_QUALITY = "unknown quality"
BAD_ARRIVAL = "bad arrival time"
SAMPLES = 20  # of refused rows that are told with their line
NO_ARRIVAL = np.int64(-(1 << 63))

_QUALITY = {word: int(Quality[word.upper()]) for word in STORABLE}


@dataclass(slots=True, eq=False)
class Rows:
    """Parallel (n,): name int32 into names; t_ns, value, quality; arrival_ns, NO_ARRIVAL where the file does not say;
    line int64 of the file; unit int32 into units, the text of the unit column ("" without one).
    read: values looked at.   absent: cells that hold nothing.   twice, skipped: values whose local hour came twice or never.
    reasons: why -> how many values.   samples: the first refused.
    """

    names: tuple[str, ...]
    name: NDArray[np.int32]
    t_ns: NDArray[np.int64]
    value: NDArray[np.float64]
    quality: NDArray[np.uint8]
    arrival_ns: NDArray[np.int64]
    line: NDArray[np.int64]
    units: tuple[str, ...]
    unit: NDArray[np.int32]
    read: int = 0
    absent: int = 0
    twice: int = 0
    filtered: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    samples: list[Fault] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.t_ns)


class Mapper:
    """Raises ValueError for a zone that is not known; a map that was `checked` has none."""

    def __init__(self, table: TableMap) -> None:
        self._map = table
        self._zone = zone_of(table.time.zone) if table.time.zone else None
        self._start_ns = _start(table)
        self._second: dict[str, tuple[int, bool]] = {}

    def rows(self, block: Block) -> Rows:
        """All cells of a block that the map speaks of."""
        width = 1 if self._map.long else len(self._map.signals)
        block, filtered = self._filtered(block)
        found = self._long(block) if self._map.long else self._wide(block)
        found.filtered = filtered
        found.read += len(block.ragged) * width
        for fault in block.ragged:
            found.reasons[fault.why] += width
        found.samples = [*block.ragged[:SAMPLES], *found.samples][:SAMPLES]
        return found

    # -- the two shapes ------------------------------------------------------------------------------------------------

    def _long(self, block: Block) -> Rows:
        """A row is one value of the signal that it names."""
        shape = self._map.long
        assert shape is not None
        key = texts(block.columns[shape.signal[0]])
        for column in shape.signal[1:]:
            key = pc.binary_join_element_wise(key, texts(block.columns[column]), ".")
        coded = pc.dictionary_encode(key)
        names = tuple(text[:CELL_CHARS] for text in coded.dictionary.to_pylist())
        name = np.asarray(coded.indices, np.int32)
        value, state = numbers(block.columns[shape.value], block.decimal, self._map.absent)
        quality = self._qualities(block.columns[shape.quality]) if shape.quality else None
        units, unit = self._units(block, shape.unit)
        times = self._times(block, name, names)
        return self._put(
            block, times, names, name, value, state, quality, units, unit, block.columns[shape.value]
        )

    def _wide(self, block: Block) -> Rows:
        """A row is one time; the values stand beside each other. Rows come out row by row, so that time goes forward."""
        n, signals = len(block), self._map.signals
        names = tuple(s.name for s in signals)
        times = self._times(block, np.zeros(n, np.int32), ("",))
        columns = [numbers(block.columns[s.name], block.decimal, self._map.absent) for s in signals]
        marks = [
            self._qualities(block.columns[s.quality]) if s.quality else np.zeros(n, np.int16) for s in signals
        ]
        k = len(signals)
        value = np.stack([v for v, _ in columns], axis=1).ravel() if k else np.empty(0)
        state = np.stack([s for _, s in columns], axis=1).ravel() if k else np.empty(0, np.uint8)
        quality = np.stack(marks, axis=1).ravel() if any(s.quality for s in signals) else None
        name = np.tile(np.arange(k, dtype=np.int32), n)
        rows = np.repeat(np.arange(n), k)
        spread = _Times(*(getattr(times, part)[rows] for part in ("t_ns", "fault", "twice", "arrival_ns")))
        cells = _Cells(block, names, rows)
        return self._put(
            block, spread, names, name, value, state, quality, ("",), np.zeros(n * k, np.int32), cells, rows
        )

    def _put(
        self,
        block: Block,
        times: _Times,
        names: tuple[str, ...],
        name: NDArray[np.int32],
        value: NDArray[np.float64],
        state: NDArray[np.uint8],
        quality: NDArray[np.int16] | None,
        units: tuple[str, ...],
        unit: NDArray[np.int32],
        cells: Any,
        rows: NDArray[np.intp] | None = None,
    ) -> Rows:
        lines = block.lines if rows is None else block.lines[rows]
        good, absent = quality if quality is not None else np.zeros(len(value), np.int16), state == NOTHING
        faults = (
            *((times.fault == number, why) for number, why in enumerate(_TIME_FAULTS, 1)),
            (state == NO_NUMBER, NOT_A_NUMBER),
            (good < 0, UNKNOWN_QUALITY),
        )
        reasons: Counter[str] = Counter()
        samples: list[Fault] = []
        open_ = ~absent
        for mask, why in faults:
            hit = np.flatnonzero(mask & open_)
            if len(hit):
                reasons[why] += len(hit)
                for at in hit[: max(0, SAMPLES - len(samples))]:
                    samples.append(
                        Fault(why, int(lines[at]), _cell(cells, int(at)) if why == NOT_A_NUMBER else "")
                    )
                open_[hit] = False
        keep = np.flatnonzero(open_)
        return Rows(
            names,
            name[keep],
            times.t_ns[keep],
            value[keep],
            good[keep].astype(np.uint8),
            times.arrival_ns[keep],
            lines[keep],
            units,
            unit[keep],
            read=len(value),
            absent=int(absent.sum()),
            twice=int((times.twice[keep]).sum()),
            reasons=reasons,
            samples=samples,
        )

    # -- columns -------------------------------------------------------------------------------------------------------

    def _filtered(self, block: Block) -> tuple[Block, int]:
        if not self._map.filter:
            return block, 0
        keep = np.ones(len(block), np.bool_)
        for column, wanted in self._map.filter.items():
            found = pc.is_in(texts(block.columns[column]), value_set=pa.array(list(wanted), pa.string()))
            keep &= np.asarray(found)
        if keep.all():
            return block, 0
        mask = pa.array(keep)
        columns = {name: column.filter(mask) for name, column in block.columns.items()}
        left_out = len(block) - int(keep.sum())
        return Block(
            columns, block.lines[keep], block.rows[keep], block.ragged, block.end_row, block.decimal
        ), left_out

    def _units(self, block: Block, column: str) -> tuple[tuple[str, ...], NDArray[np.int32]]:
        if not column:
            return ("",), np.zeros(len(block), np.int32)
        coded = pc.dictionary_encode(texts(block.columns[column]))
        return tuple(t[:CELL_CHARS] for t in coded.dictionary.to_pylist()), np.asarray(
            coded.indices, np.int32
        )

    def _qualities(self, column: Any) -> NDArray[np.int16]:
        """Our number of each, -1 for a word that is not known; nothing means good."""
        coded = pc.dictionary_encode(texts(column))
        table = []
        for text in coded.dictionary.to_pylist():
            word = self._map.quality.get(text, text.lower() or "good")
            table.append(_QUALITY.get(word, -1))
        return (
            np.array(table or [0], np.int16)[np.asarray(coded.indices, np.int64)]
            if len(coded)
            else np.zeros(0, np.int16)
        )

    def _times(self, block: Block, name: NDArray[np.int32], names: tuple[str, ...]) -> _Times:
        spec, n = self._map.time, len(block)
        if self._start_ns is not None:
            t_ns = self._start_ns + block.rows * round(spec.step_s * NS)
            fault, twice = np.zeros(n, np.uint8), np.zeros(n, np.bool_)
        else:
            column = (
                block.columns[spec.column]
                if spec.column
                else joined(block.columns[spec.date], self._clock(block))
            )
            local, offset, good = moments(column, spec.format)
            t_ns, fault, twice = self._utc(local, offset, good, name, names)
        if spec.stamp == "ending":
            t_ns = t_ns - round(spec.step_s * NS)
        arrival = np.full(n, NO_ARRIVAL, np.int64)
        if spec.arrival:
            form = spec.format if spec.format in ("s", "ms", "us", "ns") else "iso"
            seen, offset, good = moments(block.columns[spec.arrival], form)
            arrival, late_fault, _ = self._utc(seen, offset, good, np.zeros(n, np.int32), None)
            fault = np.where((fault == 0) & (late_fault > 0), 4, fault).astype(np.uint8)
        return _Times(t_ns, fault, twice, arrival)

    def _clock(self, block: Block) -> Any:
        if not self._map.time.clock:
            return pa.array(["00:00"] * len(block), pa.string())
        return block.columns[self._map.time.clock]

    def _utc(
        self,
        local: NDArray[np.int64],
        offset: NDArray[np.int64],
        good: NDArray[np.bool_],
        name: NDArray[np.int32],
        names: tuple[str, ...] | None,
    ) -> tuple[NDArray[np.int64], NDArray[np.uint8], NDArray[np.bool_]]:
        naive = offset == NAIVE
        t_ns = local - np.where(naive, 0, offset) * NS
        fault = np.where(good, 0, 1).astype(np.uint8)
        twice = np.zeros(len(local), np.bool_)
        at = np.flatnonzero(naive & good)
        if not len(at):
            return t_ns, fault, twice
        if self._zone is None:
            fault[at] = 2
            return t_ns, fault, twice
        whole, part = local[at] // NS, local[at] % NS
        first, second, state = to_utc(whole, self._zone)
        is_twice = state == TWICE
        takes_second = is_twice & (self._map.time.ambiguous == "second")
        if names is not None and self._map.time.ambiguous == "order":
            for k in np.flatnonzero(is_twice):
                takes_second[k] = self._is_second(names[name[at[k]]], int(local[at[k]]))
        t_ns[at] = np.where(takes_second, second, first) * NS + part
        fault[at] = np.where(state == NEVER, 3, fault[at])
        twice[at] = is_twice
        return t_ns, fault, twice

    def _is_second(self, name: str, local_ns: int) -> bool:
        """By order: once the clock of a series steps back or stands still within an hour that comes twice, it is the second."""
        last, was_second = self._second.get(name, (-(1 << 62), False))
        is_other_year = local_ns - last > 6 * 3600 * NS
        was_second = not is_other_year and (was_second or local_ns <= last)
        self._second[name] = (local_ns, was_second)
        return was_second


_TIME_FAULTS = (BAD_TIME, NO_ZONE, SKIPPED_HOUR, BAD_ARRIVAL)


@dataclass(slots=True, eq=False)
class _Times:
    """fault (n,) uint8: 0 or a place in _TIME_FAULTS + 1."""

    t_ns: NDArray[np.int64]
    fault: NDArray[np.uint8]
    twice: NDArray[np.bool_]
    arrival_ns: NDArray[np.int64]


@dataclass(slots=True, eq=False)
class _Cells:
    """Looks a cell of a wide block up again, for the few that are told."""

    block: Block
    names: tuple[str, ...]
    rows: NDArray[np.intp]

    def text(self, at: int) -> str:
        name = self.names[at % len(self.names)]
        return f"{name}: {texts(self.block.columns[name].slice(int(self.rows[at]), 1))[0].as_py()}"


def _cell(cells: Any, at: int) -> str:
    text = cells.text(at) if isinstance(cells, _Cells) else texts(cells.slice(at, 1))[0].as_py()
    return str(text)[:CELL_CHARS]


def _start(table: TableMap) -> int | None:
    """Where rows without a time begin, in UTC. Raises ValueError."""
    if not table.time.start:
        return None
    local, offset, good = moments(pa.array([table.time.start]), "iso")
    if not good[0]:
        raise ValueError(
            f"map.time.start '{table.time.start[:40]}' is no time; write it as 2020-01-01T00:00:00"
        )
    if offset[0] != NAIVE:
        return int(local[0]) - int(offset[0]) * NS
    if not table.time.zone:
        raise ValueError("map.time.start has no zone; write +01:00 behind it, or give map.time.zone")
    first, _, state = to_utc(local // NS, zone_of(table.time.zone))
    if state[0] == NEVER:
        raise ValueError("map.time.start is an hour that the clock skipped")
    return int(first[0]) * NS
