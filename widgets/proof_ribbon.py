"""What is proven over time, ready to be drawn and asked: worst wins in a pixel, and a difference is never lost.

    ribbon = Ribbon.of(prover.intervals(a, b)); ribbon.runs(scale); ribbon.at(t_ns); ribbon.next_difference(t_ns, 1)

Thread: any; immutable.   Units: ns since the epoch, pixels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.model.trust import IntervalProof, Proof, worst
from widgets.time_axis import Scale

NEAR_DIFFERENCE_PX = 5.0
MOST_NAMED = 200  # from here on an interval does not name all signals that differ
UNLISTED = "unlisted"  # source of signals that left the catalogue


@dataclass(frozen=True, slots=True)
class Tally:
    """How many intervals are how; checked_ns: the newest check, None for none."""

    match: int = 0
    unchecked: int = 0
    unanchored: int = 0
    differs: int = 0
    checked_ns: int | None = None
    kept_open: int = 0
    """Of the unchecked: those that cannot be compared, such as thinned ones."""

    @property
    def pending(self) -> int:
        return self.unchecked - self.kept_open


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of touching intervals that differ."""

    from_ns: int
    to_ns: int
    intervals: tuple[IntervalProof, ...]


@dataclass(frozen=True, eq=False)
class Ribbon:
    """intervals: by from_ns."""

    intervals: tuple[IntervalProof, ...] = ()
    tally: Tally = field(default_factory=Tally)
    differences: tuple[Difference, ...] = ()
    _from: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    _to: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    _proof: NDArray[np.int8] = field(default_factory=lambda: np.zeros(0, np.int8))
    _reach: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    @classmethod
    def of(cls, intervals: Iterable[IntervalProof]) -> Ribbon:
        made = tuple(sorted(intervals, key=lambda one: (one.from_ns, one.source)))
        to_ns = np.array([one.to_ns for one in made], np.int64)
        return cls(
            made,
            _tally(made),
            _differences(made),
            np.array([one.from_ns for one in made], np.int64),
            to_ns,
            np.array([int(one.proof) for one in made], np.int8),
            np.maximum.accumulate(to_ns) if made else to_ns,
        )

    def at(self, t_ns: int) -> tuple[IntervalProof, ...]:
        """Those of all sources that hold this moment."""
        last = int(np.searchsorted(self._from, t_ns, "right"))
        first = int(np.searchsorted(self._reach, t_ns, "right"))  # before it all have ended
        return tuple(one for one in self.intervals[first:last] if one.to_ns > t_ns)

    def proof_at(self, t_ns: int) -> Proof:
        return worst(one.proof for one in self.at(t_ns))

    def proof_of(self, signal_id: str, feed: str, at_ns: int) -> Proof:
        """Of one reading. Where its interval differs, and all signals that do are known and it is none of them, it matches."""
        mine = [one for one in self.at(at_ns) if one.source in (feed, "", UNLISTED)]
        own = [one for one in mine if one.source == feed] or mine
        found = worst(one.proof for one in own)
        if found is not Proof.DIFFERS:
            return found
        bad = [one for one in own if one.proof is Proof.DIFFERS]
        if any(signal_id in one.signals for one in bad):
            return Proof.DIFFERS
        is_all_known = all(0 < len(one.signals) < MOST_NAMED for one in bad)
        return Proof.MATCH if is_all_known else Proof.UNCHECKED

    def runs(self, scale: Scale) -> list[tuple[int, int, Proof]]:
        """Stretches of pixels (left, right, what) from left to right; those where there is nothing are left out."""
        width = max(1, round(scale.width_px))
        found = np.zeros(width, np.int8)
        left = np.floor((self._from - scale.from_ns) / scale.span_ns * width)
        right = np.ceil((self._to - scale.from_ns) / scale.span_ns * width)
        right = np.maximum(right, left + 1)
        seen = (right > 0) & (left < width)
        left = np.clip(left[seen], 0, width).astype(np.intp)
        right = np.clip(right[seen], 0, width).astype(np.intp)
        proof = self._proof[seen]
        for level in (Proof.MATCH, Proof.UNCHECKED, Proof.UNANCHORED, Proof.DIFFERS):
            mine = proof == int(level)
            if mine.any():
                edges = np.zeros(width + 1, np.int64)
                np.add.at(edges, left[mine], 1)
                np.add.at(edges, right[mine], -1)
                found[np.cumsum(edges[:-1]) > 0] = int(level)
        starts = np.flatnonzero(np.diff(found, prepend=-1))
        ends = np.append(starts[1:], width)
        return [
            (a, b, Proof(int(found[a])))
            for a, b in zip(starts.tolist(), ends.tolist(), strict=True)
            if found[a] != int(Proof.NONE)
        ]

    def next_difference(self, t_ns: int, direction: int) -> Difference | None:
        """The first one that begins after, or the last one that begins before."""
        if direction > 0:
            return next((one for one in self.differences if one.from_ns > t_ns), None)
        return next((one for one in reversed(self.differences) if one.from_ns < t_ns), None)

    def difference_near(self, x: float, scale: Scale) -> Difference | None:
        """The one that is meant from this pixel."""
        near = [(_apart(one, x, scale), k) for k, one in enumerate(self.differences)]
        best = min(near, default=(NEAR_DIFFERENCE_PX + 1, 0))
        return self.differences[best[1]] if best[0] <= NEAR_DIFFERENCE_PX else None


def _apart(one: Difference, x: float, scale: Scale) -> float:
    left, right = scale.x_of(one.from_ns), scale.x_of(one.to_ns)
    return 0.0 if left <= x <= right else min(abs(left - x), abs(right - x))


def _tally(intervals: tuple[IntervalProof, ...]) -> Tally:
    counts = Counter(one.proof for one in intervals)
    return Tally(
        counts[Proof.MATCH],
        counts[Proof.UNCHECKED],
        counts[Proof.UNANCHORED],
        counts[Proof.DIFFERS],
        max((one.checked_ns for one in intervals if one.checked_ns is not None), default=None),
        sum(one.proof is Proof.UNCHECKED and one.checked_ns is not None for one in intervals),
    )


def _differences(intervals: tuple[IntervalProof, ...]) -> tuple[Difference, ...]:
    found: list[Difference] = []
    for one in intervals:
        if one.proof is not Proof.DIFFERS:
            continue
        if found and one.from_ns <= found[-1].to_ns:
            last = found[-1]
            found[-1] = Difference(last.from_ns, max(last.to_ns, one.to_ns), (*last.intervals, one))
        else:
            found.append(Difference(one.from_ns, one.to_ns, (one,)))
    return tuple(found)
