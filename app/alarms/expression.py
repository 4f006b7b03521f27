"""An expression over k subjects at once: numbers are arrays with nan for unknown, truths are 1, 0 and -1 for unknown.

    compiled = compile_expression(".power_kw > 0.9 * asset.rated_kw", points, catalogue)
    compiled.evaluate(value, quality, at_ns, now_ns)          # (k,) int8

Unknown is what is bad, absent, interpolated or given up (ten periods old). It spreads through arithmetic and comparison;
`and` and `or` are Kleene's: false and unknown is false, true or unknown is true. avg, rises, held and rate remember, so a
Compiled belongs to one engine and one thread.
"""

from __future__ import annotations

import difflib
import math
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.alarms.expression_parse import parse
from app.alarms.expression_words import (
    BadExpression,
    Call,
    Compare,
    Logic,
    Negative,
    Node,
    Not,
    Number,
    Ref,
    Span,
    Sum,
    Truth,
)
from app.alarms.rule import Point
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.times import NS

Numbers = NDArray[np.float64]
Truths = NDArray[np.int8]
SAMPLES = 120
"""Into how many parts the stretch of a mean is cut; older sums are kept no finer."""
MOST_RISES = 1000
"""Remembered for a subject; more in one stretch are not told apart."""
_PAST = np.iinfo(np.int64).min
_UNUSABLE = np.zeros(256, np.bool_)
_UNUSABLE[[Quality.BAD, Quality.ABSENT, Quality.STALE, Quality.INTERPOLATED]] = True


@dataclass(frozen=True, slots=True, eq=False)
class _Now:
    """value, quality, at_ns: of the rows it looks at, in their order; value nan where unknown.   fresh: quality and time as they came."""

    value: Numbers
    quality: NDArray[np.uint8]
    at_ns: NDArray[np.int64]
    now_ns: int


Reads = Callable[[_Now], Numbers]
Holds = Callable[[_Now], Truths]


class Expression:
    """rows: of all signals it looks at; only these are read, so that many small rules cost little.
    needs_time: it changes while nothing comes."""

    def __init__(
        self, holds: Holds, rows: Sequence[int], given_up_ns: NDArray[np.int64], needs_time: bool
    ) -> None:
        self.rows = np.array(rows, np.intp)
        self._holds, self._given_up_ns, self.needs_time = holds, given_up_ns[self.rows], needs_time

    def evaluate(
        self, value: Numbers, quality: NDArray[np.uint8], at_ns: NDArray[np.int64], now_ns: int
    ) -> Truths:
        value, quality, at_ns = value[self.rows], quality[self.rows], at_ns[self.rows]
        known = np.isfinite(value) & ~_UNUSABLE[quality] & (at_ns > _PAST)
        known &= now_ns - np.where(known, at_ns, now_ns) <= self._given_up_ns
        return self._holds(_Now(np.where(known, value, np.nan), quality, at_ns, now_ns))


def compile_expression(text: str, points: Sequence[Point], catalogue: Catalogue) -> Expression:
    """For the subjects of these points, in order. Raises BadExpression: what, where, and what would do."""
    maker = _Maker(text, points, catalogue)
    holds = maker.truth(parse(text))
    return Expression(holds, maker.rows, catalogue.given_up_after_ns, maker.needs_time)


class _Maker:
    def __init__(self, text: str, points: Sequence[Point], catalogue: Catalogue) -> None:
        self._text, self._points, self._catalogue = text, points, catalogue
        self._k = len(points)
        self._places: dict[int, int] = {}  # catalogue row -> where it stands in what is handed over
        self.needs_time = True  # what is given up is given up by time alone

    @property
    def rows(self) -> list[int]:
        return list(self._places)

    def _place(self, row: int) -> int:
        return self._places.setdefault(row, len(self._places))

    # -- truths --------------------------------------------------------------------------------------------------------

    def truth(self, node: Node) -> Holds:
        if isinstance(node, Truth):
            fixed = np.full(self._k, int(node.value), np.int8)
            return lambda _now: fixed
        if isinstance(node, Not):
            inner = self.truth(node.of)
            return lambda now: _negated(inner(now))
        if isinstance(node, Logic):
            a, b = self.truth(node.left), self.truth(node.right)
            return (
                (lambda now: both(a(now), b(now)))
                if node.word == "and"
                else (lambda now: either(a(now), b(now)))
            )
        if isinstance(node, Compare):
            left, right, compares = self.number(node.left), self.number(node.right), _COMPARES[node.sign]
            return lambda now: _compared(compares, left(now), right(now))
        assert isinstance(node, Call)
        if node.name == "held":
            return self._held(node)
        ref = node.of[0]
        assert isinstance(ref, Ref)
        rows = self._rows_of(ref)
        if node.name == "bad":
            return lambda now: np.where(rows < 0, -1, now.quality[rows] == Quality.BAD).astype(np.int8)
        return lambda now: ((rows >= 0) & np.isfinite(now.value[rows])).astype(np.int8)

    def _held(self, node: Call) -> Holds:
        inner, span = self.truth(node.of[0]), node.of[1]
        assert isinstance(span, Span)
        since = np.full(self._k, _PAST, np.int64)
        span_ns = round(span.seconds * NS)

        def holds(now: _Now) -> Truths:
            found = inner(now)
            begins = (found == 1) & (since == _PAST)
            since[begins] = now.now_ns
            since[found == 0] = _PAST
            held = (since > _PAST) & (now.now_ns - np.maximum(since, 0) >= span_ns)
            return np.where(found == 1, held, found).astype(np.int8)

        return holds

    # -- numbers -------------------------------------------------------------------------------------------------------

    def number(self, node: Node) -> Reads:
        if isinstance(node, Number):
            fixed = np.full(self._k, node.value)
            return lambda _now: fixed
        if isinstance(node, Ref):
            return self._ref(node)
        if isinstance(node, Negative):
            inner = self.number(node.of)
            return lambda now: -inner(now)
        if isinstance(node, Sum):
            a, b, does = self.number(node.left), self.number(node.right), _SUMS[node.sign]
            return lambda now: _finite(does(a(now), b(now)))
        assert isinstance(node, Call)
        if node.name in ("min", "max"):
            parts = [self.number(part) for part in node.of]
            least = np.minimum.reduce if node.name == "min" else np.maximum.reduce
            return lambda now: np.asarray(least([part(now) for part in parts]), np.float64)
        if node.name == "abs":
            only = self.number(node.of[0])
            return lambda now: np.abs(only(now))
        if node.name == "avg":
            return self._mean(node)
        if node.name == "rises":
            return self._rises(node)
        ref = node.of[0]
        assert isinstance(ref, Ref)
        rows = self._rows_of(ref)
        return self._rate(rows) if node.name == "rate" else _age(rows)

    def _ref(self, ref: Ref) -> Reads:
        if ref.name.startswith("asset."):
            name = ref.name.removeprefix("asset.")
            found = np.array([self._param(point, name) for point in self._points])
            if self._k and not np.isfinite(found).any():
                raise self._error(ref, f"no asset here has a parameter '{name}'", self._params())
            return lambda _now: found
        rows = self._rows_of(ref)
        return lambda now: np.where(rows < 0, np.nan, now.value[rows])

    def _rows_of(self, ref: Ref) -> NDArray[np.intp]:
        """(k,) the signal of each subject as a place in `rows`, -1 for none."""
        catalogue, name = self._catalogue, ref.name
        if not name.startswith("."):
            row = catalogue.row_or_none(name)
            if row is None or name.startswith("asset."):
                raise self._error(ref, f"there is no signal '{name}'", [s.id for s in catalogue.signals])
            return np.full(self._k, self._place(row), np.intp)
        found = np.array([self._own(point, name[1:]) for point in self._points], np.intp)
        if self._k and not (found >= 0).any():
            near = {s.id.split(".", 1)[1] for p in self._points for s in self._signals(p) if "." in s.id}
            raise self._error(ref, f"no asset here has a signal '{name}'", [f".{n}" for n in near])
        return np.array([self._place(int(row)) if row >= 0 else -1 for row in found], np.intp)

    def _own(self, point: Point, name: str) -> int:
        """By what stands after the dot, else by quantity where only one signal has it."""
        row = self._catalogue.row_or_none(f"{point.asset}.{name}")
        if row is not None:
            return row
        same = [
            r for r in self._catalogue.rows_of(point.asset) if self._catalogue.signals[r].quantity == name
        ]
        return same[0] if len(same) == 1 else -1

    def _signals(self, point: Point) -> list[Signal]:
        return [self._catalogue.signals[row] for row in self._catalogue.rows_of(point.asset)]

    def _param(self, point: Point, name: str) -> float:
        if not point.asset or not self._catalogue.has_asset(point.asset):
            return math.nan
        return float(self._catalogue.asset(point.asset).params.get(name, math.nan))

    def _params(self) -> list[str]:
        assets = (self._catalogue.asset(p.asset) for p in self._points if self._catalogue.has_asset(p.asset))
        return [f"asset.{name}" for name in {n for a in assets for n in a.params}]

    def _error(self, ref: Ref, why: str, known: list[str]) -> BadExpression:
        near = difflib.get_close_matches(ref.name, known, 1, 0.5)
        hint = f"; did you mean {near[0]}?" if near else ""
        at = max(ref.at, 0)
        line = self._text.count("\n", 0, at) + 1
        return BadExpression(why + hint, line, at - (self._text.rfind("\n", 0, at) + 1) + 1)

    # -- what remembers ------------------------------------------------------------------------------------------------

    def _mean(self, node: Call) -> Reads:
        """Each value holds until the next. Unknown until half of the stretch is known."""
        inner, span = self.number(node.of[0]), node.of[1]
        assert isinstance(span, Span)
        span_ns, k = round(span.seconds * NS), self._k
        sums = np.zeros((2, k))  # value x s, known s, since the beginning
        last: list[tuple[int, Numbers]] = []
        marks: deque[tuple[int, Numbers]] = deque()

        def reads(now: _Now) -> Numbers:
            found = inner(now)
            if last:
                (then_ns, held) = last[0]
                passed = max(0, now.now_ns - then_ns) / NS
                known = np.isfinite(held)
                sums[0] += np.where(known, held, 0.0) * passed
                sums[1] += known * passed
            last[:] = [(now.now_ns, found)]
            if not marks or now.now_ns - marks[-1][0] >= span_ns // SAMPLES:
                marks.append((now.now_ns, sums.copy()))
            while len(marks) > 1 and marks[1][0] <= now.now_ns - span_ns:
                marks.popleft()
            total, seconds = sums - marks[0][1]
            with np.errstate(divide="ignore", invalid="ignore"):
                return np.where(seconds >= span.seconds / 2, total / seconds, np.nan)

        return reads

    def _rises(self, node: Call) -> Reads:
        inner, span = self.truth(node.of[0]), node.of[1]
        assert isinstance(span, Span)
        span_ns, was = round(span.seconds * NS), np.full(self._k, -1, np.int8)
        times: list[deque[int]] = [deque(maxlen=MOST_RISES) for _ in range(self._k)]

        def reads(now: _Now) -> Numbers:
            found = inner(now)
            for place in np.flatnonzero((found == 1) & (was == 0)).tolist():
                times[place].append(now.now_ns)
            np.copyto(was, found, where=found >= 0)
            count = np.zeros(self._k)
            for place, one in enumerate(times):
                while one and one[0] <= now.now_ns - span_ns:
                    one.popleft()
                count[place] = len(one)
            return np.where(was < 0, np.nan, count)

        return reads

    def _rate(self, rows: NDArray[np.intp]) -> Reads:
        was = np.full(self._k, np.nan)
        was_ns = np.full(self._k, _PAST, np.int64)
        rate = np.full(self._k, np.nan)

        def reads(now: _Now) -> Numbers:
            value, at = np.where(rows < 0, np.nan, now.value[rows]), now.at_ns[rows]
            new = np.isfinite(value) & (at > was_ns)
            both_known = new & np.isfinite(was) & (was_ns > _PAST)
            seconds = np.where(both_known, at - np.where(both_known, was_ns, at - 1), NS) / NS
            np.copyto(rate, (value - was) / seconds, where=both_known)
            was[new], was_ns[new] = value[new], at[new]
            return np.where(np.isfinite(value), rate, np.nan)

        return reads


def _age(rows: NDArray[np.intp]) -> Reads:
    """What never came is infinitely old; a subject without the signal is unknown."""

    def reads(now: _Now) -> Numbers:
        at = now.at_ns[rows]
        came = at > _PAST
        age = np.where(came, (now.now_ns - np.where(came, at, now.now_ns)) / NS, np.inf)
        return np.where(rows < 0, np.nan, age)

    return reads


def both(a: Truths, b: Truths) -> Truths:
    """Kleene's and."""
    return np.where((a == 0) | (b == 0), 0, np.where((a == 1) & (b == 1), 1, -1)).astype(np.int8)


def either(a: Truths, b: Truths) -> Truths:
    """Kleene's or."""
    return np.where((a == 1) | (b == 1), 1, np.where((a == 0) & (b == 0), 0, -1)).astype(np.int8)


def _negated(a: Truths) -> Truths:
    return np.where(a < 0, -1, 1 - a).astype(np.int8)


def _compared(compares: Callable[[Numbers, Numbers], NDArray[np.bool_]], a: Numbers, b: Numbers) -> Truths:
    with np.errstate(invalid="ignore"):
        return np.where(np.isnan(a) | np.isnan(b), -1, compares(a, b)).astype(np.int8)


def _finite(found: Numbers) -> Numbers:
    """Divided by nothing is unknown."""
    return np.where(np.isfinite(found), found, np.nan)


def _divide(a: Numbers, b: Numbers) -> Numbers:
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        return np.asarray(a / b)


def _quiet(does: Callable[[Numbers, Numbers], Numbers]) -> Callable[[Numbers, Numbers], Numbers]:
    def done(a: Numbers, b: Numbers) -> Numbers:
        with np.errstate(over="ignore", invalid="ignore"):
            return does(a, b)

    return done


_SUMS: dict[str, Callable[[Numbers, Numbers], Numbers]] = {
    "+": _quiet(lambda a, b: a + b),
    "-": _quiet(lambda a, b: a - b),
    "*": _quiet(lambda a, b: a * b),
    "/": _divide,
}
_COMPARES: dict[str, Callable[[Numbers, Numbers], NDArray[np.bool_]]] = {
    "<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal, "==": np.equal, "!=": np.not_equal,
}  # fmt: skip
