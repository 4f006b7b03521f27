"""Can a reading be true? Checks on whole arrays that need what came before: order, rate, standing still, resets, night.

    checks = Checks(catalogue, lonlat, table, last_known)
    batch, found = checks.run(batch)     # found.dropped, found.marked: (why, count)

Nothing is corrected and nothing but an exact repetition (repeats.py) is dropped: a doubtful value is kept and made UNCERTAIN, an
impossible one BAD. How a stream is cut into batches does not change what comes out. A step that is too fast marks both its
ends, because nobody can tell which one is true. Rules: app/model/quality_rules.py.   Thread: the fetch thread, one feed each.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.feeds.check_limits import Limits
from app.feeds.repeats import Repeats, Rows
from app.model.catalogue import Catalogue
from app.model.events import REPEATED
from app.model.quality import Quality
from app.model.quality_rules import ABSURD, NIGHT_DEG
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot
from app.model.sun_height import sun_height_deg
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS

DUPLICATE, OUT_OF_RANGE, RESET, NIGHT = REPEATED, "out of range", "meter reset", "sun power at night"
TOO_FAST, ZERO, UNCHANGED = "changes too fast", "sudden zero", "unchanged for too long"
OUT_OF_ORDER, CLOCK_AHEAD = "out of order", "clock ahead of ours"
LATE = ((DAY_NS, "late by days"), (HOUR_NS, "late by hours"), (0, "late by minutes"))
AHEAD_NS = 2 * NS  # beyond what two synchronised clocks and a network differ by
ZERO_FROM = 5.0  # a sudden zero falls from at least so far
METER_SLACK = 1e-6  # share of a register that rounding may take back

_NEVER = np.iinfo(np.int64).min
_Bools = NDArray[np.bool_]
_DOUBTABLE = np.zeros(256, dtype=np.bool_)  # what a check may make UNCERTAIN; a person's value stands
_DOUBTABLE[[Quality.GOOD, Quality.SIMULATED, Quality.INTERPOLATED]] = True


@dataclass(slots=True)
class Found:
    """dropped: not stored.   marked: stored, but with less trust, or at an odd time."""

    dropped: Counter[str] = field(default_factory=Counter)
    marked: Counter[str] = field(default_factory=Counter)


class Checks:
    """table: the district's `[quality]`.   last_known: the stored state, asked once, at the first readings."""

    def __init__(
        self,
        catalogue: Catalogue,
        lonlat: tuple[float, float] | None = None,
        table: Mapping[str, Any] | None = None,
        last_known: Callable[[], Snapshot | None] = lambda: None,
    ) -> None:
        table = table or {}
        self.is_on = table.get("enabled", True) is not False
        self._lonlat, self._last_known = lonlat, last_known
        self._limits = Limits(catalogue, table)
        count = len(catalogue.signals)
        self._t = np.full(count, _NEVER, dtype=np.int64)  # newest event time
        self._value = np.full(count, np.nan)  # the value then
        self._since = np.full(count, _NEVER, dtype=np.int64)  # it has stood since
        self._sent = np.full(
            count, Quality.ABSENT, np.uint8
        )  # its quality as sent; ABSENT: not known any more
        self._sound_t = np.full(count, _NEVER, dtype=np.int64)  # newest that was not BAD, and its value
        self._sound = np.full(count, np.nan)
        self._repeats = Repeats(count)
        self._said_ahead = np.zeros(count, dtype=np.bool_)
        self._is_seeded = False

    def run(self, batch: ReadingBatch) -> tuple[ReadingBatch, Found]:
        """batch: known rows, finite values, times since 2000. Never raises on one of those."""
        found = Found()
        batch_quality, quality = batch.quality, batch.quality.copy()  # as sent, as kept
        impossible = (batch.value < self._limits.low[batch.signal]) | (
            batch.value > self._limits.high[batch.signal]
        )
        impossible |= np.abs(batch.value) > ABSURD
        _mark(quality, impossible, Quality.BAD, OUT_OF_RANGE, found)
        batch = ReadingBatch(batch.signal, batch.t_ns, batch.value, quality, batch.seen_ns)
        if not self.is_on or not len(batch):
            return batch, found
        self._seed()
        order = np.argsort(batch.signal, kind="stable")
        signal, t_ns, value = batch.signal[order], batch.t_ns[order], batch.value[order]
        sent = batch_quality[order]
        keep = np.ones(len(batch), dtype=np.bool_)
        rows = Rows(signal, t_ns, value, sent, _turns(signal))
        is_newest = self._is_newest(signal, t_ns, rows.turn)
        old = np.flatnonzero(~is_newest)
        if len(old):
            keep[order[old]] = ~self._repeats.again(rows, old)
        self._repeats.add(rows)
        if len(old):
            chain = np.flatnonzero(is_newest)
            signal, t_ns, value = signal[chain], t_ns[chain], value[chain]
            order, sent, old = order[chain], sent[chain], order[old]
        marks: dict[str, _Bools] = {
            why: np.zeros(len(batch), np.bool_) for why in (RESET, TOO_FAST, ZERO, UNCHANGED)
        }
        if len(order):
            repeated, marks[UNCHANGED][order] = self._stand(signal, t_ns, value, sent)
            keep[order[repeated]] = False
            sound = np.flatnonzero(quality[order] != Quality.BAD)
            if len(sound) < len(order):
                signal, t_ns, value, order = signal[sound], t_ns[sound], value[sound], order[sound]
            if len(order):
                reset, fast, zero = self._move(signal, t_ns, value)
                marks[RESET][order], marks[TOO_FAST][order], marks[ZERO][order] = reset, fast, zero
        self._times(batch, old, keep, found)
        for why, which in ((RESET, marks[RESET]), (NIGHT, self._at_night(batch)), (TOO_FAST, marks[TOO_FAST]),
                           (ZERO, marks[ZERO]), (UNCHANGED, marks[UNCHANGED])):  # fmt: skip
            if which.any():
                _mark(quality, which & keep & _DOUBTABLE[quality], Quality.UNCERTAIN, why, found)
        if not keep.all():
            found.dropped[DUPLICATE] += int((~keep).sum())
            twice = int((impossible & ~keep).sum())
            found.marked = found.marked - Counter({OUT_OF_RANGE: twice})
        kept = ReadingBatch(batch.signal, batch.t_ns, batch.value, quality, batch.seen_ns)
        return (kept if keep.all() else kept.take(keep)), found

    # -- in the order of signals, then of arrival ----------------------------------------------------------------------

    def _is_newest(
        self, signal: NDArray[np.int32], t_ns: NDArray[np.int64], turn: NDArray[np.intp]
    ) -> _Bools:
        """Which are at least as new as all of their signal before them."""
        starts, _ = _edges(signal)
        before = _shifted(t_ns, self._t[signal[starts]], starts)
        if (t_ns >= before).all():
            return np.ones(len(t_ns), dtype=np.bool_)
        back, most = 1, int(turn.max())
        while back <= most:  # the greatest of 2, 4, 8 ... before each
            reached = np.where(turn[back:] >= back, before[:-back], _NEVER)
            before[back:] = np.maximum(before[back:], reached)
            back *= 2
        return np.asarray(t_ns >= before)

    def _stand(
        self,
        signal: NDArray[np.int32],
        t_ns: NDArray[np.int64],
        value: NDArray[np.float64],
        sent: NDArray[np.uint8],
    ) -> tuple[_Bools, _Bools]:
        """Which repeat the one before them exactly, and which have stood still for too long."""
        starts, ends = _edges(signal)
        before_t = _shifted(t_ns, self._t[signal[starts]], starts)
        before = _shifted(value, self._value[signal[starts]], starts)
        before_sent = _shifted(sent, self._sent[signal[starts]], starts)
        same = value == before
        own = np.where(same & starts, self._since[signal], t_ns)
        first = np.maximum.accumulate(np.where(starts | ~same, np.arange(len(signal)), 0))
        since = own[first]
        rests = (value == 0.0) | (self._limits.full[signal] & (value >= 100.0))
        limit = self._limits.unchanged_ns[signal]
        unchanged = same & ~rests & (t_ns - since >= limit)
        rows = signal[ends]
        self._t[rows], self._value[rows] = t_ns[ends], value[ends]
        self._since[rows], self._sent[rows] = since[ends], sent[ends]
        again = same & (t_ns == before_t) & ((sent == before_sent) | (before_sent == Quality.ABSENT))
        return again, unchanged

    def _move(
        self, signal: NDArray[np.int32], t_ns: NDArray[np.int64], value: NDArray[np.float64]
    ) -> tuple[_Bools, _Bools, _Bools]:
        """Meter resets, steps that are too fast, sudden zeros; each against the one before that was not BAD."""
        starts, ends = _edges(signal)
        before_t = _shifted(t_ns, self._sound_t[signal[starts]], starts)
        before = _shifted(value, self._sound[signal[starts]], starts)
        later = (before_t != _NEVER) & (t_ns > before_t)
        passed_s = np.where(later, t_ns - np.where(later, before_t, t_ns - NS), NS) / NS
        step = np.where(later, value - before, 0.0)
        reset = (
            self._limits.counts_up[signal] & (step < -METER_SLACK * np.maximum(np.abs(before), 1.0)) & later
        )
        fast = np.abs(step) > self._limits.rate[signal] * passed_s
        zero = self._limits.no_zero[signal] & later & (value == 0.0) & (np.abs(before) >= ZERO_FROM)
        rows = signal[ends]
        self._sound_t[rows], self._sound[rows] = t_ns[ends], value[ends]
        return reset, fast, zero

    # -- one reading by itself -----------------------------------------------------------------------------------------

    def _times(
        self,
        batch: ReadingBatch,
        old: NDArray[np.intp],
        keep: _Bools,
        found: Found,
    ) -> None:
        """old: places of those that are older than one before them."""
        lag = batch.seen_ns - batch.t_ns
        late = keep & (lag > self._limits.late_ns[batch.signal])
        found.marked[OUT_OF_ORDER] += int((keep[old] & ~late[old]).sum())
        if late.any():
            left = late.copy()
            for least_ns, why in LATE:
                here = left & (lag >= least_ns)
                found.marked[why] += int(here.sum())
                left &= ~here
        ahead = np.unique(batch.signal[keep & (lag < -AHEAD_NS)])
        news = ahead[~self._said_ahead[ahead]]
        self._said_ahead[news] = True
        found.marked[CLOCK_AHEAD] += len(news)
        found.marked = +found.marked  # without the zeros

    def _at_night(self, batch: ReadingBatch) -> _Bools:
        above = batch.value > self._limits.night[batch.signal]
        if self._lonlat is None or not above.any():
            return np.zeros(len(batch), np.bool_)
        minutes, where = np.unique(batch.t_ns[above] // MINUTE_NS, return_inverse=True)
        is_night = sun_height_deg(minutes * MINUTE_NS, self._lonlat) < NIGHT_DEG
        above[above] = is_night[where]
        return np.asarray(above)

    def _seed(self) -> None:
        if self._is_seeded:
            return
        self._is_seeded = True
        state = self._last_known()
        if state is None or len(state) != len(self._t):
            return
        there = state.quality != Quality.ABSENT
        sound = there & (state.quality != Quality.BAD)
        self._t[there], self._value[there] = state.at_ns[there], state.value[there]
        self._since[there] = state.at_ns[there]
        self._sound_t[sound], self._sound[sound] = state.at_ns[sound], state.value[sound]
        rows = np.flatnonzero(there).astype(np.int32)
        absent = np.full(len(rows), Quality.ABSENT, np.uint8)  # our checks may have changed what was sent
        turn = np.zeros(len(rows), dtype=np.intp)
        self._repeats.add(Rows(rows, state.at_ns[rows], state.value[rows], absent, turn))


def _mark(quality: NDArray[np.uint8], which: _Bools, to: Quality, why: str, found: Found) -> None:
    count = int(which.sum())
    if count:
        quality[which] = to
        found.marked[why] += count


def _edges(signal: NDArray[np.int32]) -> tuple[_Bools, _Bools]:
    changes = signal[1:] != signal[:-1]
    return np.append(True, changes), np.append(changes, True)


def _turns(signal: NDArray[np.int32]) -> NDArray[np.intp]:
    """Of a sorted column: how many of the same signal stand before each."""
    starts, _ = _edges(signal)
    if starts.all():
        return np.zeros(len(signal), dtype=np.intp)
    place = np.arange(len(signal))
    return place - np.maximum.accumulate(np.where(starts, place, 0))


def _shifted(column: NDArray[Any], first: NDArray[Any], starts: _Bools) -> NDArray[Any]:
    """Each row's predecessor; `first` at the starts of the signals."""
    before = np.empty_like(column)
    before[1:] = column[:-1]
    before[starts] = first
    return before
