"""A signal over time in buckets, from its readings: each reading where few, min, max, mean and count where many.

BAD, ABSENT and not finite readings are in no figure: they show as a mark and a gap, not as a spike.   Thread: any (pure).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.history.contract import Series
from app.model.quality import Quality, worst_of
from app.model.signal import Signal

PIECE = 4_000_000  # readings held in memory at once

Times = NDArray[np.int64]
Values = NDArray[np.float64]
Qualities = NDArray[np.uint8]
Readings = Callable[[int, int], tuple[Times, Values, Qualities]]
"""(a_ns, b_ns) -> times, values, qualities with a_ns <= t < b_ns, corrections applied, in time order."""


@dataclass(frozen=True, slots=True, eq=False)
class Buckets:
    """Parallel arrays, one entry a bucket that has readings, in time order."""

    t_ns: Times
    low: Values
    high: Values
    mean: Values
    count: Times
    worst: Qualities


def series_of(row: int, signal: Signal, from_ns: int, to_ns: int, points: int, readings: Readings) -> Series:
    """row: of the catalogue, for the answer."""
    points = max(1, points)
    width = max(1, -(-(to_ns - from_ns) // points))
    raw: list[tuple[Times, Values, Qualities]] | None = []
    parts: list[Buckets] = []
    bad: list[Times] = []
    gaps: list[tuple[int, int]] = []
    count, last = 0, np.empty(0, np.int64)
    for a, b in pieces(from_ns, to_ns, width, max(1, signal.period_ns)):
        t_ns, value, quality = readings(a, b)
        is_bad = (quality == Quality.BAD) | ((quality != Quality.ABSENT) & ~np.isfinite(value))
        bad.append(first_of_each(t_ns[is_bad], from_ns, width))
        kept = ~is_bad & (quality != Quality.ABSENT)
        t_ns, value, quality = t_ns[kept], value[kept], quality[kept]
        if not len(t_ns):
            continue
        gaps += gaps_in(np.concatenate([last, t_ns]), signal.gap_after_ns)
        last, count = t_ns[-1:], count + len(t_ns)
        raw = [*raw, (t_ns, value, quality)] if raw is not None and count <= points else None
        parts.append(bucketed(t_ns, value, quality, (t_ns - from_ns) // width))
    bad_ns = np.concatenate(bad) if bad else np.empty(0, np.int64)
    if not parts:
        none = np.empty(0)
        empty = none.astype(np.int64)
        return Series(row, empty, none, none, none, empty, (), none.astype(np.uint8), bad_ns)
    if raw is not None:
        t_ns, value, quality = (np.concatenate(column) for column in zip(*raw, strict=True))
        ones = np.ones(len(t_ns), np.int64)
        return Series(row, t_ns, value, value, value, ones, tuple(gaps), quality, bad_ns)
    whole = joined(parts)
    return Series(
        row, whole.t_ns, whole.low, whole.high, whole.mean, whole.count, tuple(gaps), whole.worst, bad_ns
    )  # fmt: skip


def pieces(from_ns: int, to_ns: int, width: int, period_ns: int) -> Iterator[tuple[int, int]]:
    """Spans of whole buckets, each with about PIECE readings at most."""
    span = max(1, PIECE * period_ns // width) * width
    for a in range(from_ns, to_ns, span):
        yield a, min(a + span, to_ns)


def gaps_in(t_ns: Times, longer_than_ns: int) -> list[tuple[int, int]]:
    places = np.flatnonzero(np.diff(t_ns) > longer_than_ns)
    return [(int(t_ns[i]), int(t_ns[i + 1])) for i in places]


def bucketed(t_ns: Times, value: Values, quality: Qualities, bucket: Times) -> Buckets:
    """bucket (n,): number of each reading's bucket, growing."""
    starts = np.flatnonzero(np.append(True, bucket[1:] != bucket[:-1]))
    n = np.diff(np.append(starts, len(bucket)))
    return Buckets(
        t_ns[starts],
        np.minimum.reduceat(value, starts),
        np.maximum.reduceat(value, starts),
        np.add.reduceat(value, starts) / n,
        n,
        worst_of(quality, starts),
    )


def first_of_each(t_ns: Times, from_ns: int, width: int) -> Times:
    """Of sorted times the first in each bucket."""
    bucket = (t_ns - from_ns) // width
    return t_ns[np.append(True, bucket[1:] != bucket[:-1])] if len(t_ns) else t_ns


def joined(parts: list[Buckets]) -> Buckets:
    return Buckets(*(np.concatenate([getattr(p, name) for p in parts]) for name in Buckets.__slots__))
