"""A signal over time in buckets, from its readings: each reading where few, min, max, mean and count where many.

BAD, ABSENT and not finite readings are in no figure, but they are seen: `worst` tells of them, and a bucket that holds
nothing else stands there with nan figures and count 0. They end a line as a gap does and are no spike.   Thread: any (pure).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.history.contract import Series
from app.model.quality import Quality, worst_of
from app.model.signal import Signal

PIECE = 2_000_000  # readings held in memory at once

Times = NDArray[np.int64]
Values = NDArray[np.float64]
Qualities = NDArray[np.uint8]
Readings = Callable[[int, int], tuple[Times, Values, Qualities]]
"""(a_ns, b_ns) -> times, values, qualities with a_ns <= t < b_ns, corrections applied, in time order."""


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """What is known of stretches of time, each with one reading or more: parallel arrays in time order.

    t_ns: of the first reading.   first_ns, last_ns: of the first and last one that counts.   low, high: nan where none
    counts.   total: their sum.   count: how many count.   worst: the least trusted of all.
    """

    t_ns: Times
    first_ns: Times
    last_ns: Times
    low: Values
    high: Values
    total: Values
    count: Times
    worst: Qualities

    @classmethod
    def of(cls, t_ns: Times, value: Values, quality: Qualities) -> Figures:
        """Each reading for itself. One that is no number is as good as BAD."""
        is_absent, is_finite = quality == Quality.ABSENT, np.isfinite(value)
        quality = np.where(is_finite | is_absent, quality, np.uint8(Quality.BAD))
        counts = is_finite & ~is_absent & (quality != Quality.BAD)
        seen = np.where(counts, value, np.nan)
        total = np.where(counts, value, 0.0)
        return cls(t_ns, t_ns, t_ns, seen, seen, total, counts.astype(np.int64), quality)

    @classmethod
    def joined(cls, parts: list[Figures]) -> Figures:
        if not parts:
            return cls.of(np.empty(0, np.int64), np.empty(0), np.empty(0, np.uint8))
        return cls(*(np.concatenate([getattr(p, name) for p in parts]) for name in cls.__slots__))

    def gathered(self, bucket: Times) -> Figures:
        """bucket (n,): number of each stretch's bucket, growing; one stretch a bucket comes out."""
        if not len(bucket):
            return self
        starts = np.flatnonzero(np.append(True, bucket[1:] != bucket[:-1]))
        counted = self.count > 0
        return Figures(
            self.t_ns[starts],
            np.minimum.reduceat(np.where(counted, self.first_ns, np.iinfo(np.int64).max), starts),
            np.maximum.reduceat(np.where(counted, self.last_ns, np.iinfo(np.int64).min), starts),
            np.fmin.reduceat(self.low, starts),
            np.fmax.reduceat(self.high, starts),
            np.add.reduceat(self.total, starts),
            np.add.reduceat(self.count, starts),
            worst_of(self.worst, starts),
        )

    def gaps(self, longer_than_ns: int) -> tuple[tuple[int, int], ...]:
        """(last, next) readings that count with more than this between them."""
        counted = self.count > 0
        last, following = self.last_ns[counted][:-1], self.first_ns[counted][1:]
        places = np.flatnonzero(following - last > longer_than_ns)
        return tuple((int(last[i]), int(following[i])) for i in places)

    def series(self, row: int, gaps: tuple[tuple[int, int], ...]) -> Series:
        """With means; row: of the catalogue."""
        mean = np.full(len(self.t_ns), np.nan)
        np.divide(self.total, self.count, out=mean, where=self.count > 0)
        return Series(row, self.t_ns, self.low, self.high, mean, self.count, gaps, self.worst)


def series_of(row: int, signal: Signal, from_ns: int, to_ns: int, points: int, readings: Readings) -> Series:
    """row: of the catalogue, for the answer."""
    points = max(1, points)
    width = max(1, -(-(to_ns - from_ns) // points))
    spans = pieces(from_ns, to_ns, width, max(1, signal.period_ns))
    return drawn(row, signal, (Figures.of(*readings(a, b)) for a, b in spans), from_ns, width, points)


def drawn(
    row: int, signal: Signal, parts: Iterable[Figures], origin_ns: int, width: int, points: int
) -> Series:
    """One after another the parts of a span, in buckets of this width counted from origin_ns; as they are where they
    are no more than `points`. A bucket may reach over several parts."""
    raw: list[Figures] | None = []
    whole: list[Figures] = []
    gaps: list[tuple[int, int]] = []
    before = Figures.joined([])
    number = 0
    for part in parts:
        number += len(part.t_ns)
        gaps += Figures.joined([before, part]).gaps(signal.gap_after_ns)
        counted = np.flatnonzero(part.count > 0)[-1:]
        if len(counted):
            before = Figures(*(getattr(part, name)[counted] for name in Figures.__slots__))
        raw = [*raw, part] if raw is not None and number <= points else None
        whole.append(part.gathered((part.t_ns - origin_ns) // width))
    if raw is not None:
        return Figures.joined(raw).series(row, tuple(gaps))
    found = Figures.joined(whole)
    return found.gathered((found.t_ns - origin_ns) // width).series(row, tuple(gaps))


def pieces(from_ns: int, to_ns: int, width: int, period_ns: int) -> Iterator[tuple[int, int]]:
    """Spans of whole buckets, each with about PIECE readings at most."""
    span = max(1, PIECE * period_ns // width) * width
    for a in range(from_ns, to_ns, span):
        yield a, min(a + span, to_ns)
