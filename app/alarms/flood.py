"""Floods: when alarms come faster than a person can read, and which came first.   Thread: one, pure.

docs/practice.md, alarms 4 and 5: it begins with 10 in any 10 minutes and ends with fewer than 5 (the end is an
assumption of the notes). Diagnostic alarms do not count: they are not for the operator.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from app.alarms.words import NEVER, Change, Priority, State, What
from app.model.times import MINUTE_NS

WINDOW_NS = 10 * MINUTE_NS
BEGINS_AT = 10
ENDS_BELOW = 5


@dataclass(frozen=True, slots=True)
class Flood:
    """since_ns: when the first of it rang.   count: in the last 10 minutes.   first: alarm that rang first."""

    since_ns: int
    count: int
    first: str


def counts(change: Change) -> bool:
    """Whether it is an annunciation: an alarm that begins to ask for attention."""
    return (
        change.what in (What.RAISED, What.REALARMED)
        and change.is_now is State.UNACK
        and change.priority is not Priority.DIAGNOSTIC
    )


class Floods:
    """Fed with every change in order."""

    def __init__(self) -> None:
        self._recent: deque[tuple[int, str]] = deque()
        self._since_ns = NEVER
        self._first = ""

    @property
    def now(self) -> Flood | None:
        if self._since_ns == NEVER:
            return None
        return Flood(self._since_ns, len(self._recent), self._first)

    @property
    def count(self) -> int:
        """Annunciations in the last 10 minutes."""
        return len(self._recent)

    def take(self, changes: list[Change], now_ns: int) -> list[Change]:
        """The beginning or the end of a flood, as changes."""
        self._recent.extend((c.t_ns, c.alarm) for c in changes if counts(c))
        while self._recent and self._recent[0][0] <= now_ns - WINDOW_NS:
            self._recent.popleft()
        if self._since_ns == NEVER and len(self._recent) >= BEGINS_AT:
            self._since_ns, self._first = self._recent[0]
            why = f"{len(self._recent)} alarms in 10 minutes; the first was {self._first}"
            return [Change(now_ns, What.FLOOD_BEGAN, why=why)]
        if self._since_ns != NEVER and len(self._recent) < ENDS_BELOW:
            self._since_ns, self._first = NEVER, ""
            return [
                Change(now_ns, What.FLOOD_ENDED, why=f"{len(self._recent)} alarms in the last 10 minutes")
            ]
        return []

    def shift(self, jump_ns: int) -> None:
        """The clock was set."""
        self._recent = deque((t + jump_ns, alarm) for t, alarm in self._recent)
        if self._since_ns != NEVER:
            self._since_ns += jump_ns
