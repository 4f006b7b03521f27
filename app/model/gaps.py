"""Stretches without any reading: a replay jumps over them, the timeline draws them open.   Thread: any.   Units: ns.

gaps = Gaps.of_density(from_ns, to_ns, historian.density(from_ns, to_ns, 2000), least_ns=10 * MINUTE_NS)
gaps.around(t_ns)      # (start, end) of the one that t_ns lies inside, or None
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.times import MINUTE_NS

LEAST_NS = 10 * MINUTE_NS  # from here on a stretch without readings is worth jumping over
MOST_BINS = 20_000


@dataclass(frozen=True, slots=True)
class Gaps:
    """spans: (start, end) in order, apart from each other, start < end."""

    spans: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of_density(
        cls, from_ns: int, to_ns: int, density: NDArray[np.int64], least_ns: int = LEAST_NS
    ) -> Gaps:
        """density (n,): readings in each of n equal slices. Gaps are whole slices, at least least_ns together; the last
        ones before to_ns count too."""
        if not len(density) or to_ns <= from_ns:
            return cls()
        is_empty = np.concatenate([[False], density == 0, [False]])
        edges = np.flatnonzero(is_empty[1:] != is_empty[:-1]).tolist()
        span, n = to_ns - from_ns, len(density)
        at = [from_ns + span * edge // n for edge in edges]
        pairs = zip(at[::2], at[1::2], strict=True)
        return cls(tuple((a, b) for a, b in pairs if b - a >= max(1, least_ns)))

    def around(self, t_ns: int) -> tuple[int, int] | None:
        """The gap with start < t_ns < end: who stands at an edge stands outside."""
        place = bisect_right(self.spans, (t_ns, t_ns)) - 1
        if place < 0:
            return None
        start, end = self.spans[place]
        return (start, end) if start < t_ns < end else None

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(self.spans)

    def __len__(self) -> int:
        return len(self.spans)


def bins_for(from_ns: int, to_ns: int, least_ns: int = LEAST_NS) -> int:
    """Slices fine enough to find gaps of least_ns nearly whole, and never too many."""
    return max(1, min(MOST_BINS, (to_ns - from_ns) // max(1, least_ns // 5)))
