"""How far a value can be trusted. Missing is not zero, stale is not missing; each looks different on screen.

Stored as uint8 in arrays and in history, so the numbers are a format: add at the end, never renumber.   Thread: any.
"""

from __future__ import annotations

from enum import IntEnum


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
