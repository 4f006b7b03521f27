"""How often a code was tried in vain, and how long the next try has to wait.   Thread: any (frozen).

    tries = Tries().failed(now); tries.wait_s(now)

Five tries are free; then 1, 5, 15 and 60 minutes, and 60 each time after that (assumption: short enough for a person who
mistyped, long enough that guessing never ends). A right code clears them. The wait is kept as what is left of it and goes
down by the time that both clocks of the machine agree has passed, so that setting one of them does not shorten it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

FREE: Final = 5
WAITS_S: Final = (60.0, 300.0, 900.0, 3600.0)


@dataclass(frozen=True, slots=True)
class Now:
    """wall_ns: since the epoch, may be set.   mono_ns: since the machine started, may not."""

    wall_ns: int
    mono_ns: int


@dataclass(frozen=True, slots=True)
class Tries:
    """left_s: of the wait, at the moment `seen`."""

    failures: int = 0
    left_s: float = 0.0
    seen: Now = Now(0, 0)

    def wait_s(self, now: Now) -> float:
        """Seconds until a code may be tried; 0 for at once."""
        return max(0.0, self.left_s - passed_s(self.seen, now))

    def at(self, now: Now) -> Tries:
        """The same, counted from now on."""
        return replace(self, left_s=self.wait_s(now), seen=now)

    def failed(self, now: Now) -> Tries:
        """One more in vain; begins a wait where the free ones are used up."""
        count = self.failures + 1
        step = min(count - FREE, len(WAITS_S) - 1)
        return Tries(count, WAITS_S[step] if step >= 0 else 0.0, now)


WORST: Final = len(WAITS_S) - 1 + FREE
"""Failures that are taken for granted where the record of them is damaged."""


def passed_s(since: Now, now: Now) -> float:
    """The time that has surely passed, seconds >= 0. After a restart of the machine only the wall clock can tell."""
    wall, mono = now.wall_ns - since.wall_ns, now.mono_ns - since.mono_ns
    return max(0.0, (wall if mono < 0 else min(wall, mono)) / 1e9)
