"""Which conditions hold, for all alarms of a district at once: limits with deadbands, delays, and what is not known.

Arrays in the order of the points (P of them); a batch of readings costs some passes over P, whatever the rules are.
Three values: a condition is true, false, or unknown (its input is bad, absent, interpolated). Unknown neither raises nor
clears; it only stops a delay that is running. Several readings of one signal in a batch are taken one after the other,
so that nothing between two of them is missed.   Thread: one (the engine's).   Times int64 ns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.alarms.knowledge import Knowledge
from app.alarms.rule import Compile, Compiled, Kind, Point, Rule, Trouble
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import NS

_FAR = np.iinfo(np.int64).max
_PAST = np.iinfo(np.int64).min
_NOT_USABLE = np.zeros(256, np.bool_)
_NOT_USABLE[[Quality.BAD, Quality.ABSENT, Quality.STALE, Quality.INTERPOLATED]] = True
"""docs/practice.md, 8: interpolated never drives alarms; bad and absent are alarms of their own."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A condition that began or ended to hold, delays counted.   at_ns: event time of what made it so."""

    point: int
    is_active: bool
    at_ns: int
    value: float


@dataclass(slots=True)
class _Expression:
    rule: str
    points: NDArray[np.intp]
    compiled: Compiled
    is_touched: bool = True
    has_failed: bool = False


class Conditions:
    """started_ns: from then on silence counts.   compile: makes an expression of a text; without it they are troubles."""

    def __init__(
        self,
        rules: Sequence[Rule],
        points: Sequence[Point],
        catalogue: Catalogue,
        started_ns: int,
        compile_: Compile | None = None,
    ) -> None:
        n, count = len(catalogue), len(points)
        self.troubles: list[Trouble] = []
        self.value = np.full(n + 1, np.nan)  # the last place stands for "no signal"
        self.quality = np.full(n + 1, Quality.ABSENT, np.uint8)
        self.at_ns = np.full(n + 1, _PAST, np.int64)
        self._stale_ns = np.append(catalogue.stale_after_ns, _FAR)
        self._n, self._from_ns = n, started_ns
        self._points, self._catalogue, self._compile = points, catalogue, compile_
        kinds = [rules[p.rule].kind for p in points]
        self._row = _rows([p.row for p in points], n)
        self._ref_row = _rows([p.reference_row for p in points], n)
        self._ref = np.array([p.reference for p in points], np.float64)
        self._sign = np.where(np.array([k in (Kind.L, Kind.LL) for k in kinds], np.bool_), -1.0, 1.0)
        limit = np.array([0.5 if k is Kind.BOOLEAN else p.limit for p, k in zip(points, kinds, strict=True)])
        self._limit = limit * self._sign if count else limit
        self._deadband = np.array([max(0.0, p.deadband) for p in points], np.float64)
        self._on_ns = _seconds(rules[p.rule].on_delay_s for p in points)
        self._off_ns = _seconds(rules[p.rule].off_delay_s for p in points)
        self._window_ns = _seconds(rules[p.rule].window_s for p in points)
        is_kind = {k: np.array([kind is k for kind in kinds], np.bool_) for k in Kind}
        self._is_rate, self._is_deviation = is_kind[Kind.RATE], is_kind[Kind.DEVIATION]
        self._is_bad, self._silent = is_kind[Kind.BAD_QUALITY], np.flatnonzero(is_kind[Kind.NO_DATA])
        self._by_reading = ~(is_kind[Kind.EXPRESSION] | is_kind[Kind.NO_DATA])
        self._silence_ns = np.round(np.nan_to_num(limit, nan=0.0) * NS).astype(np.int64)
        self._was_value = np.full(count, np.nan)  # where a rate is counted from
        self._was_ns = np.full(count, _PAST, np.int64)
        self.raw = np.full(count, -1, np.int8)
        self.since_ns = np.full(count, _PAST, np.int64)
        self.active = np.zeros(count, np.bool_)
        self.due_ns = np.full(count, _FAR, np.int64)
        self.suppressed = np.zeros(count, np.bool_)
        self._expressions = self._compiled(rules, lambda r: r.expression if r.kind is Kind.EXPRESSION else "")
        self._suppressions = self._compiled(rules, lambda r: r.suppressed_while)

        self.needed = self._needed()

    def __len__(self) -> int:
        return len(self.raw)

    def knowledge(self, now_ns: int) -> Knowledge:
        """Of the signals whose values are judged, which say something now."""
        n = self._n
        at_ns, value = self.at_ns[:n], self.value[:n]
        heard = at_ns > _PAST
        age_ns = now_ns - np.where(heard, at_ns, now_ns)
        fresh = heard & (age_ns <= self._stale_ns[:n])
        return Knowledge(self.needed, fresh & np.isfinite(value) & ~_NOT_USABLE[self.quality[:n]])

    def _needed(self) -> NDArray[np.bool_]:
        """(n,) signals whose value some rule judges."""
        needed = np.zeros(self._n + 1, np.bool_)
        judges = self._by_reading & ~self._is_bad
        needed[self._row[judges]] = True
        needed[self._ref_row[judges & self._is_deviation]] = True
        for one in self._expressions:
            needed[one.compiled.rows] = True
        return needed[: self._n]

    # -- what comes in ------------------------------------------------------------------------------------------------

    def readings(self, batch: ReadingBatch, now_ns: int) -> list[Turn]:
        """Take readings, in the order of their event times; what is older than what is known changes nothing."""
        fits = (batch.signal >= 0) & (batch.signal < self._n)
        batch = batch if fits.all() else batch.take(fits)
        if not len(batch):
            return []
        t_ns = np.minimum(batch.t_ns, now_ns)  # a clock that is ahead must not hold the next one back
        order = np.lexsort((t_ns, batch.signal))
        rows, t_ns = batch.signal[order].astype(np.intp), t_ns[order]
        value, quality = batch.value[order], batch.quality[order]
        starts = np.flatnonzero(np.append(True, np.diff(rows) != 0))
        place = np.arange(len(rows)) - np.repeat(starts, np.diff(np.append(starts, len(rows))))
        turns: list[Turn] = []
        for turn in range(int(place.max()) + 1):
            now = place == turn if place[-1] or place.max() else slice(None)
            turns += self._round(rows[now], value[now], quality[now], t_ns[now])
        return turns

    def tick(self, now_ns: int) -> list[Turn]:
        """What time alone has brought: delays that are over, silence, expressions that ask for the time."""
        if len(self._silent):
            rows = self._row[self._silent]
            last = np.maximum(self.at_ns[rows], self._from_ns)
            silent = (now_ns - last) > self._silence_ns[self._silent]
            self._set(self._silent, silent.astype(np.int8), np.full(len(silent), now_ns))
        for expression in self._expressions:
            if expression.is_touched or expression.compiled.needs_time:
                self._ask(expression, now_ns)
        return self._fire(np.flatnonzero(self.due_ns <= now_ns), now_ns)

    def suppressions(self, now_ns: int) -> list[tuple[int, bool]]:
        """(point, is suppressed) for those that changed. Unknown is not suppressed: nothing is hidden on a guess."""
        changed: list[tuple[int, bool]] = []
        for one in self._suppressions:
            if not (one.is_touched or one.compiled.needs_time):
                continue
            is_on = self._answer(one, now_ns) == 1
            for place in np.flatnonzero(is_on != self.suppressed[one.points]):
                changed.append((int(one.points[place]), bool(is_on[place])))
            self.suppressed[one.points] = is_on
        return changed

    def shift(self, jump_ns: int, now_ns: int) -> None:
        """The clock was set by `jump_ns`: delays that run go on as long as they would have; silence begins anew."""
        running = self.due_ns < _FAR
        self.due_ns[running] += jump_ns
        self._from_ns = now_ns
        if jump_ns < 0:  # what came before the jump must not make all that follows look late
            np.minimum(self.at_ns, now_ns, out=self.at_ns)
            np.minimum(self._was_ns, now_ns, out=self._was_ns)

    def restore(self, point: int, is_active: bool, since_ns: int) -> None:
        """As it stood when the program ended; the next reading says whether it still does."""
        self.active[point], self.since_ns[point] = is_active, since_ns

    def adopt(self, other: Conditions, pairs: Iterable[tuple[int, int]]) -> None:
        """Go on where another set of rules stood.   pairs: (point here, point there) of alarms that go on to exist."""
        n = min(self._n, other._n)
        for name in ("value", "quality", "at_ns"):
            getattr(self, name)[:n] = getattr(other, name)[:n]
        self._from_ns = other._from_ns
        for here, there in pairs:
            self.active[here], self.since_ns[here] = other.active[there], other.since_ns[there]
        self._look_again()

    # -- inside -------------------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        """All that is known, against limits that are new."""
        points = np.flatnonzero(self._by_reading & (self.at_ns[self._row] > _PAST))
        self._set(points, self._raw_of(points), self.at_ns[self._row[points]])

    def _round(
        self,
        rows: NDArray[np.intp],
        value: NDArray[np.float64],
        quality: NDArray[np.uint8],
        t_ns: NDArray[np.int64],
    ) -> list[Turn]:
        """At most one reading a signal."""
        newer = t_ns >= self.at_ns[rows]
        if not newer.all():
            rows, value, quality, t_ns = rows[newer], value[newer], quality[newer], t_ns[newer]
        touched = np.zeros(self._n + 1, np.bool_)
        touched[rows] = True
        points = np.flatnonzero((touched[self._row] | touched[self._ref_row]) & self._by_reading)
        silent = self._silent[touched[self._row[self._silent]]] if len(self._silent) else self._silent
        time = np.zeros(self._n + 1, np.int64)
        time[rows] = t_ns
        at = np.maximum(time[self._row[points]], time[self._ref_row[points]])
        turns = self._fire_before(points, at)  # with what was known until now
        self.value[rows], self.quality[rows], self.at_ns[rows] = value, quality, t_ns
        self._set(points, self._raw_of(points), at)
        if len(silent):
            at_silent = time[self._row[silent]]
            self._set(silent, np.zeros(len(silent), np.int8), at_silent)
            turns += self._fire_before(silent, at_silent)
        turns += self._fire_before(points, at)
        for one in (*self._expressions, *self._suppressions):
            if not one.is_touched and touched[one.compiled.rows].any():
                one.is_touched = True
        latest = int(t_ns.max()) if len(t_ns) else 0
        for expression in self._expressions:
            if expression.is_touched:
                self._ask(expression, latest)
                due = expression.points[self.due_ns[expression.points] <= latest]
                turns += self._fire(due, latest, is_sure=True)
        return turns

    def _raw_of(self, points: NDArray[np.intp]) -> NDArray[np.int8]:
        """(k,) 1, 0 or -1 of points that look at readings."""
        row, ref_row = self._row[points], self._ref_row[points]
        value, quality = self.value[row], self.quality[row]
        known = np.isfinite(value) & ~_NOT_USABLE[quality]
        x = value * self._sign[points]
        deviates = self._is_deviation[points]
        if deviates.any():
            has_ref = ref_row < self._n
            known &= (
                ~deviates
                | ~has_ref
                | (np.isfinite(self.value[ref_row]) & ~_NOT_USABLE[self.quality[ref_row]])
            )
            reference = np.where(has_ref, self.value[ref_row], self._ref[points])
            x = np.where(deviates, np.abs(value - reference), x)
        rates = self._is_rate[points]
        if rates.any():
            x = np.where(rates, self._rates(points, value, known & rates), x)
            known &= ~rates | np.isfinite(x)
        limit = self._limit[points]
        was_true = (self.raw[points] == 1) | ((self.raw[points] < 0) & self.active[points])
        with np.errstate(invalid="ignore"):
            holds = (x > limit) | (was_true & (x > limit - self._deadband[points]))
        raw = np.where(known, holds, -1).astype(np.int8)
        bad = self._is_bad[points]
        return np.where(bad, quality == Quality.BAD, raw).astype(np.int8) if bad.any() else raw

    def _rates(
        self, points: NDArray[np.intp], value: NDArray[np.float64], known: NDArray[np.bool_]
    ) -> NDArray[np.float64]:
        """(k,) units a second since the place the rate is counted from, nan where that is not known."""
        t_ns, was_ns = self.at_ns[self._row[points]], self._was_ns[points]
        has_was = np.isfinite(self._was_value[points]) & (t_ns > was_ns)
        span = np.where(has_was, t_ns - np.where(has_was, was_ns, 0), 1)
        rate = np.where(has_was & known, np.abs(value - self._was_value[points]) / (span / NS), np.nan)
        moves = known & (~has_was | (span >= self._window_ns[points]))
        self._was_value[points[moves]], self._was_ns[points[moves]] = value[moves], t_ns[moves]
        return rate

    def _set(self, points: NDArray[np.intp], raw: NDArray[np.int8], at_ns: NDArray[np.int64]) -> None:
        """What was found, and which delays begin or stop with it."""
        changed = raw != self.raw[points]
        if not changed.any():
            return
        points, raw, at_ns = points[changed], raw[changed], at_ns[changed]
        self.raw[points] = raw
        known = raw >= 0
        self.since_ns[points[known]] = at_ns[known]
        active = self.active[points]
        begins, ends = (raw == 1) & ~active, (raw == 0) & active
        due = np.where(
            begins, at_ns + self._on_ns[points], np.where(ends, at_ns + self._off_ns[points], _FAR)
        )
        self.due_ns[points] = due

    def _fire_before(self, points: NDArray[np.intp], at_ns: NDArray[np.int64]) -> list[Turn]:
        due = self.due_ns[points] <= at_ns
        return self._fire(points[due], 0, is_sure=True) if due.any() else []

    def _fire(self, points: NDArray[np.intp], now_ns: int, *, is_sure: bool = False) -> list[Turn]:
        """Delays that are over.   is_sure: the input has just been heard of."""
        turns: list[Turn] = []
        for point in points.tolist():
            row, begins = self._row[point], self.raw[point] == 1
            if (
                begins
                and not is_sure
                and self._by_reading[point]
                and now_ns - self.at_ns[row] > self._stale_ns[row]
            ):
                self.raw[point], self.due_ns[point] = (
                    -1,
                    _FAR,
                )  # it went silent meanwhile: that is another alarm
                continue
            self.active[point], self.due_ns[point] = begins, _FAR
            turns.append(Turn(point, bool(begins), int(self.since_ns[point]), float(self.value[row])))
        return turns

    def _ask(self, one: _Expression, now_ns: int) -> None:
        raw = self._answer(one, now_ns)
        self._set(one.points, raw, np.full(len(raw), now_ns))

    def _answer(self, one: _Expression, now_ns: int) -> NDArray[np.int8]:
        one.is_touched = False
        if one.has_failed:
            return np.full(len(one.points), -1, np.int8)
        n = self._n
        try:
            return one.compiled.evaluate(self.value[:n], self.quality[:n], self.at_ns[:n], now_ns)
        except Exception as error:  # noqa: BLE001 - one rule with an error must not silence all the others
            one.has_failed = True
            self.troubles.append(
                Trouble(one.rule, f"The rule failed and rests: {type(error).__name__}: {error}")
            )
            return np.full(len(one.points), -1, np.int8)

    def _compiled(self, rules: Sequence[Rule], text_of: Callable[[Rule], str]) -> list[_Expression]:
        made: list[_Expression] = []
        by_rule: dict[int, list[int]] = {}
        for place, point in enumerate(self._points):
            by_rule.setdefault(point.rule, []).append(place)
        for place, members in by_rule.items():
            text = text_of(rules[place])
            if not text:
                continue
            if self._compile is None:
                self.troubles.append(Trouble(rules[place].id, "Expressions cannot be read here"))
                continue
            try:
                compiled = self._compile(text, [self._points[m] for m in members], self._catalogue)
            except ValueError as error:
                self.troubles.append(Trouble(rules[place].id, str(error)))
                continue
            made.append(_Expression(rules[place].id, np.array(members, np.intp), compiled))
        return made


def _rows(rows: Sequence[int], none: int) -> NDArray[np.intp]:
    found = np.array(rows, np.intp)
    found[found < 0] = none
    return found


def _seconds(values: Iterable[float]) -> NDArray[np.int64]:
    return np.array([round(v * NS) for v in values], np.int64)
