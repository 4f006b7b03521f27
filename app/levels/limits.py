"""The alarm limits of every signal as arrays, and which of them a Snapshot is beyond.   Thread: any, pure.

    limits = limits_of(rules, catalogue)
    limits.of(row)                      # the marks of one signal, lowest limit first
    limits.beyond(snapshot, given_up)   # (n,) the worst priority's rank of each signal, -1 for none

Delays and deadbands are the alarm engine's: here stands only where the value is now, so that a replayed moment can be
judged from its Snapshot alone.   Source: docs/practice.md, alarms 1 and 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.alarms.rule import Kind, Rule, expand
from app.alarms.words import Priority
from app.model.catalogue import Catalogue
from app.model.snapshot import Snapshot, usable

_ABOVE = (Kind.HH, Kind.H)
_SIGN = {Kind.HH: 1.0, Kind.H: 1.0, Kind.L: -1.0, Kind.LL: -1.0}


@dataclass(frozen=True, slots=True)
class Mark:
    """One limit of one signal.   kind: HH, H, L or LL.   limit: in the signal's unit."""

    kind: Kind
    limit: float
    deadband: float
    priority: Priority
    rule: str
    title: str

    @property
    def is_above(self) -> bool:
        return self.kind in _ABOVE

    @property
    def letters(self) -> str:
        return self.kind.value


class Limits:
    """rows (m,), sign (m,), limit (m,), rank (m,): the marks as parallel arrays; n signals."""

    def __init__(self, n: int, rows: Sequence[int], marks: Sequence[Mark]) -> None:
        self._n = n
        self._rows = np.array(rows, dtype=np.intp)
        self._sign = np.array([_SIGN[m.kind] for m in marks], dtype=np.float64)
        self._limit = np.array([m.limit for m in marks], dtype=np.float64) * self._sign
        self._rank = np.array([m.priority.rank for m in marks], dtype=np.int8)
        by_row: dict[int, list[Mark]] = {}
        for row, mark in zip(rows, marks, strict=True):
            by_row.setdefault(row, []).append(mark)
        self._marks = {row: tuple(sorted(found, key=lambda m: m.limit)) for row, found in by_row.items()}

    def __len__(self) -> int:
        return len(self._rows)

    def of(self, row: int) -> tuple[Mark, ...]:
        return self._marks.get(row, ())

    def beyond(self, snapshot: Snapshot, given_up_after_ns: NDArray[np.int64]) -> NDArray[np.int8]:
        """(n,) 0 high, 1 medium, 2 low, 3 diagnostic: the most urgent limit that is passed; -1 where none is or where nothing
        usable is known. On the limit is not beyond it."""
        worst = np.full(self._n, 127, dtype=np.int8)
        if len(self._rows):
            known = usable(snapshot, given_up_after_ns, self._rows)
            with np.errstate(invalid="ignore"):
                passed = known & (snapshot.value[self._rows] * self._sign > self._limit)
            np.minimum.at(worst, self._rows[passed], self._rank[passed])
        worst[worst == 127] = -1
        return worst


def limits_of(rules: Sequence[Rule], catalogue: Catalogue) -> Limits:
    """Of the enabled limit rules, as the alarm engine resolves them for this district."""
    wanted = [rule for rule in rules if rule.kind.is_limit and rule.is_enabled]
    points, _troubles = expand(wanted, catalogue)  # the alarm system says what is wrong with a rule
    rows, marks = [], []
    for point in points:
        if point.row >= 0 and np.isfinite(point.limit):
            rule = wanted[point.rule]
            rows.append(point.row)
            marks.append(Mark(rule.kind, point.limit, point.deadband, rule.priority, rule.id, rule.title))
    return Limits(len(catalogue), rows, marks)
