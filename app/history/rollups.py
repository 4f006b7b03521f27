"""Figures per minute, quarter and hour, so that a chart of a month need not read every reading.

What is sealed is rolled up an hour at a time, a slot: the figures of app/history/buckets.py for each signal, in the tables
rollup_60, rollup_900 and rollup_3600 (seconds). A row of `slots` says that the figures of an hour are those of all its
readings; a late reading takes that row away in its own transaction, and until the hour is rolled up again charts read
its readings. So figures are never out of date, whenever a kill comes.

Minutes that would hold hardly more than a reading each are not kept; `finest` of the slot says so.
Thread: `roll`, `forget` the writer's with its lock held; the rest any.   Units: ns; here `sid` is the store's number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

from app.history.buckets import Figures
from app.history.segments import NEVER, Numbers, Segments, as_batch
from app.model.reading import ReadingBatch
from app.model.times import NS

SLOT_NS = 3600 * NS
LEVELS_NS = (60 * NS, 900 * NS, 3600 * NS)
_FEWEST = 3  # readings a minute's row must stand for on average
_AT_ONCE = 3_000_000  # readings held in memory
_COLUMNS = ("t_ns", "first_ns", "last_ns", "low", "high", "total", "count", "worst")
_NO_NUMBERS = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Rolled:
    """slot (s,) int64: the slots whose figures are right, in order (start / SLOT_NS); finest (s,) int64 ns of the finest
    level that each has.   raw_from_ns: readings before it are gone, only figures and thinned readings are left."""

    slot: Numbers = field(default_factory=lambda: _NO_NUMBERS)
    finest: Numbers = field(default_factory=lambda: _NO_NUMBERS)
    raw_from_ns: int = NEVER

    @classmethod
    def read(cls, connection: duckdb.DuckDBPyConnection) -> Rolled:
        found = connection.execute("SELECT slot, finest FROM slots ORDER BY slot").fetchnumpy()
        raw_from = connection.execute("SELECT raw_from_ns FROM meta").fetchall()[0][0]
        return cls(
            np.asarray(found["slot"], np.int64),
            np.asarray(found["finest"], np.int64),
            NEVER if raw_from is None else int(raw_from),
        )

    def plus(self, slot: int, finest: int) -> Rolled:
        at = int(np.searchsorted(self.slot, slot))
        return Rolled(np.insert(self.slot, at, slot), np.insert(self.finest, at, finest), self.raw_from_ns)

    def minus(self, slots: Numbers) -> Rolled:
        kept = ~np.isin(self.slot, slots)
        return self if kept.all() else Rolled(self.slot[kept], self.finest[kept], self.raw_from_ns)

    def finest_of(self, slots: Numbers) -> Numbers:
        """(n,) ns; 0 where a slot has no figures that are right."""
        if not len(self.slot):
            return np.zeros(len(slots), np.int64)
        at = np.minimum(np.searchsorted(self.slot, slots), len(self.slot) - 1)
        return np.where(self.slot[at] == slots, self.finest[at], 0)

    def spans(self, from_ns: int, to_ns: int, width_ns: int) -> Iterator[tuple[int, int, int]]:
        """from_ns <= t < to_ns in time order as (a_ns, b_ns, level_ns): figures of that level, or 0 for readings."""
        level = max((w for w in LEVELS_NS if w <= width_ns), default=0)
        gone_ns = min(max(from_ns, self.raw_from_ns), to_ns)
        if from_ns < gone_ns:
            yield from self._runs(from_ns, gone_ns, max(level, LEVELS_NS[0]), is_gone=True)
        first, last = -(-gone_ns // level) * level if level else to_ns, to_ns // level * level if level else 0
        if first >= last:
            if gone_ns < to_ns:
                yield gone_ns, to_ns, 0
            return
        if gone_ns < first:
            yield gone_ns, first, 0
        yield from self._runs(first, last, level, is_gone=False)
        if last < to_ns:
            yield last, to_ns, 0

    def _runs(self, a_ns: int, b_ns: int, level: int, *, is_gone: bool) -> Iterator[tuple[int, int, int]]:
        slots = np.arange(a_ns // SLOT_NS, (b_ns - 1) // SLOT_NS + 1)
        finest = self.finest_of(slots)
        levels = (
            np.maximum(finest, level) if is_gone else np.where((finest > 0) & (finest <= level), level, 0)
        )
        starts = np.flatnonzero(np.append(True, levels[1:] != levels[:-1]))
        for start, stop in zip(starts, np.append(starts[1:], len(slots)), strict=True):
            a, b = max(a_ns, int(slots[start]) * SLOT_NS), min(b_ns, (int(slots[stop - 1]) + 1) * SLOT_NS)
            yield a, b, int(levels[start])


def slots_of(t_ns: NDArray[np.int64]) -> Numbers:
    """The slots in which these times lie, each once."""
    return np.unique(t_ns // SLOT_NS)


def table(level_ns: int) -> str:
    return f"rollup_{level_ns // NS}"


def forget(connection: duckdb.DuckDBPyConnection, slots: Numbers) -> None:
    """Within the caller's transaction: the figures of these slots are no longer right."""
    connection.execute("DELETE FROM slots WHERE slot IN (SELECT unnest(?::BIGINT[]))", [slots.tolist()])


def roll(connection: duckdb.DuckDBPyConnection, slot: int, readings: Segments, late: Segments) -> int:
    """Rolls a slot up in one transaction, in place of what it had; the finest level it got. All of its readings must
    be sealed or late."""
    a_ns, b_ns = slot * SLOT_NS, (slot + 1) * SLOT_NS
    parts = [_minutes(batch) for batch in slot_readings(connection, readings, late, slot)]
    sid = np.concatenate([part[0] for part in parts]) if parts else np.empty(0, np.int32)
    every = np.concatenate([part[1] for part in parts]) if parts else _NO_NUMBERS
    figures = Figures.joined([part[2] for part in parts])
    finest = LEVELS_NS[0] if every.sum() >= _FEWEST * len(sid) else LEVELS_NS[1]
    connection.begin()
    try:
        connection.execute("DELETE FROM slots WHERE slot = ?", [slot])
        for level in LEVELS_NS:
            connection.execute(f"DELETE FROM {table(level)} WHERE t_ns >= ? AND t_ns < ?", [a_ns, b_ns])
            sid, every, figures = _gathered(sid, every, figures, level)
            if level >= finest and len(sid):
                _insert(connection, level, sid, every, figures)
        connection.execute("INSERT INTO slots VALUES (?, ?)", [slot, finest])
        connection.commit()
    except duckdb.Error:
        connection.rollback()
        raise
    return finest


def merge(connection: duckdb.DuckDBPyConnection, rolled: Rolled, late: ReadingBatch) -> Rolled:
    """Within the caller's transaction: late readings of slots whose readings are gone are added to their figures. One
    that corrects another counts beside it, since the other is not known any more."""
    for slot in slots_of(late.t_ns).tolist():
        a_ns, b_ns = slot * SLOT_NS, (slot + 1) * SLOT_NS
        sid, every, figures = _minutes(late.take((late.t_ns >= a_ns) & (late.t_ns < b_ns)))
        finest = int(rolled.finest_of(np.array([slot]))[0])
        if not finest:
            finest = LEVELS_NS[0]
            connection.execute("INSERT INTO slots VALUES (?, ?)", [slot, finest])
            rolled = rolled.plus(slot, finest)
        for level in LEVELS_NS:
            sid, every, figures = _gathered(sid, every, figures, level)
            if level >= finest:
                _merge_level(connection, level, a_ns, b_ns, sid, every, figures)
    return rolled


def _merge_level(
    connection: duckdb.DuckDBPyConnection,
    level: int,
    a_ns: int,
    b_ns: int,
    sid: NDArray[np.int32],
    every: Numbers,
    figures: Figures,
) -> None:
    where = "t_ns >= ? AND t_ns < ? AND sid IN (SELECT unnest(?::INTEGER[]))"
    values = [a_ns, b_ns, np.unique(sid).tolist()]
    found = connection.execute(
        f"SELECT sid, {', '.join(_COLUMNS)}, every FROM {table(level)} WHERE {where}", values
    ).fetchnumpy()
    connection.execute(f"DELETE FROM {table(level)} WHERE {where}", values)
    both = Figures.joined([figures_of(found), figures])
    sids = np.concatenate([np.asarray(found["sid"], np.int32), sid])
    everies = np.concatenate([np.asarray(found["every"], np.int64), every])
    order = np.lexsort((both.t_ns, sids))
    sorted_both = Figures(*(getattr(both, name)[order] for name in _COLUMNS))
    _insert(connection, level, *_gathered(sids[order], everies[order], sorted_both, level))


def read_figures(
    cursor: duckdb.DuckDBPyConnection, sid: int, a_ns: int, b_ns: int, level_ns: int
) -> tuple[Figures, int]:
    """Of one signal in time order, and how many readings they stand for."""
    found = cursor.execute(
        f"SELECT {', '.join(_COLUMNS)}, every FROM {table(level_ns)} WHERE sid = ? AND t_ns >= ? AND t_ns < ?"
        " ORDER BY t_ns",
        [sid, a_ns, b_ns],
    ).fetchnumpy()
    return figures_of(found), int(np.sum(found["every"]))


def figures_of(found: Mapping[str, Any]) -> Figures:
    columns = [np.ma.filled(found[n], np.nan) if n in ("low", "high") else found[n] for n in _COLUMNS]
    return Figures(*(np.asarray(column) for column in columns))


def slot_readings(
    connection: duckdb.DuckDBPyConnection, readings: Segments, late: Segments, slot: int
) -> Iterator[ReadingBatch]:
    """A slot's readings, a bounded number of them at a time, in order of arrival; a signal is never parted."""
    a_ns, b_ns = slot * SLOT_NS, (slot + 1) * SLOT_NS
    names = [name for kind in (readings, late) for name in kind.between_times(a_ns - 1, b_ns - 1)]
    count, most = 0, -1
    for name in names:
        n, high = connection.execute(
            f"SELECT count(*), coalesce(max(sid), -1) FROM {name} WHERE t_ns >= ? AND t_ns < ?", [a_ns, b_ns]
        ).fetchall()[0]
        count, most = count + int(n), max(most, int(high))
    step = max(1, (most + 1) * _AT_ONCE // max(count, 1))
    for first in range(0, most + 1, step):
        found = [
            connection.execute(
                f"SELECT sid, t_ns, value, quality, seen_ns FROM {name}"
                " WHERE t_ns >= ? AND t_ns < ? AND sid >= ? AND sid < ?",
                [a_ns, b_ns, first, first + step],
            ).fetchnumpy()
            for name in names
        ]
        yield ReadingBatch.joined(as_batch(part) for part in found)


def _minutes(batch: ReadingBatch) -> tuple[NDArray[np.int32], Numbers, Figures]:
    """(sid, readings, figures) per signal and minute; of one moment's readings the last that arrived."""
    order = np.lexsort((batch.t_ns, batch.signal))
    sid, t_ns = batch.signal[order], batch.t_ns[order]
    last = np.append((t_ns[1:] != t_ns[:-1]) | (sid[1:] != sid[:-1]), True)[: len(sid)]
    order, sid, t_ns = order[last], sid[last], t_ns[last]
    figures = Figures.of(t_ns, batch.value[order], batch.quality[order])
    return _gathered(sid, np.ones(len(sid), np.int64), figures, LEVELS_NS[0])


def _gathered(
    sid: NDArray[np.int32], every: Numbers, figures: Figures, level_ns: int
) -> tuple[NDArray[np.int32], Numbers, Figures]:
    if not len(sid):
        return sid, every, figures
    part = figures.t_ns // level_ns
    starts = np.flatnonzero(np.append(True, (part[1:] != part[:-1]) | (sid[1:] != sid[:-1])))
    number = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(sid))))
    return sid[starts], np.add.reduceat(every, starts), figures.gathered(number)


def _insert(
    connection: duckdb.DuckDBPyConnection,
    level_ns: int,
    sid: NDArray[np.int32],
    every: Numbers,
    figures: Figures,
) -> None:
    connection.register(
        "incoming", {"sid": sid, **{n: getattr(figures, n) for n in _COLUMNS}, "every": every}
    )
    try:
        connection.execute(
            f"INSERT INTO {table(level_ns)} SELECT sid, {', '.join(_COLUMNS)}, every FROM incoming"
        )
    finally:
        connection.unregister("incoming")
