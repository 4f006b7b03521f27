"""How far a value can be trusted. Missing is not zero, stale is not missing; each looks different on screen.

Stored as uint8 in arrays and in history, so the numbers are a format: add at the end, never renumber.   Thread: any.
"""

from __future__ import annotations

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray


class Quality(IntEnum):
    GOOD = 0
    UNCERTAIN = 1
    STALE = 2  # was good, but its next one is overdue; decided when looked at, never stored
    BAD = 3  # the source says so, or it lies outside what is possible
    SUBSTITUTED = 4  # set by a person
    INTERPOLATED = 5
    SIMULATED = 6  # made by the built-in simulator
    ABSENT = 7  # nothing known at that time

    @property
    def word(self) -> str:
        return self.name.lower()

    @property
    def is_usable(self) -> bool:
        """May enter sums and indicators (docs/practice.md, data quality display)."""
        return self not in (Quality.BAD, Quality.ABSENT)


MOST_TRUSTED_FIRST = (
    Quality.GOOD,
    Quality.SIMULATED,
    Quality.SUBSTITUTED,
    Quality.INTERPOLATED,
    Quality.UNCERTAIN,
    Quality.STALE,
    Quality.BAD,
    Quality.ABSENT,
)
"""Of several readings that stand for one, the last in this order is shown."""

RANK: NDArray[np.uint8] = np.zeros(256, np.uint8)
"""(256,) place of a stored quality in MOST_TRUSTED_FIRST; the greatest is the least trusted."""
RANK[list(MOST_TRUSTED_FIRST)] = np.arange(len(MOST_TRUSTED_FIRST))
RANK.flags.writeable = False


def worst_of(quality: NDArray[np.uint8], starts: NDArray[np.intp]) -> NDArray[np.uint8]:
    """(len(starts),) the least trusted of each stretch that begins at `starts` (as for numpy's reduceat)."""
    if not len(starts):
        return np.empty(0, np.uint8)
    ranks = np.maximum.reduceat(RANK[quality], starts)
    return np.array(MOST_TRUSTED_FIRST, np.uint8)[ranks]
