"""The only clock that a view may ask: mode, time, bounds, speed. Immutable; each move gives a new one.

The mode never changes by itself: only `live()` returns to LIVE, and only the moves of a person leave it.
A replay that reaches a bound stops there and stays in REPLAY.   Thread: any.

    head = Playhead.at_live(now, (first, now)).seek(now - HOUR_NS).play(60.0)
    head = head.tick(dt_ns=33_000_000, now_ns=now)     # 33 ms of wall time -> 2 s of replay
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from app.model.gaps import Gaps
from app.model.signal import MINUS

SPEEDS = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0)
MAX_SPEED = 3600.0


class Mode(StrEnum):
    LIVE = "live"
    REPLAY = "replay"
    SCENARIO = "scenario"


@dataclass(frozen=True, slots=True)
class Playhead:
    """t_ns: the moment shown.   bounds: (first, last) moment that can be shown; in LIVE `last` follows the clock.
    speed: seconds of replay per second of wall time, -3600 to 3600, kept while paused.   is_playing: false when paused.
    loop: (a, b) to repeat between, or None.   known_at_ns: replay *as known* at that time; None = as corrected.
    knows_then: as known at the very moment shown, what an operator could have seen; known_at_ns then moves with t_ns.
    """

    mode: Mode
    t_ns: int
    bounds: tuple[int, int]
    speed: float = 1.0
    is_playing: bool = True
    loop: tuple[int, int] | None = None
    known_at_ns: int | None = None
    knows_then: bool = False

    def __post_init__(self) -> None:
        if self.knows_then and self.known_at_ns != self.t_ns:
            object.__setattr__(self, "known_at_ns", self.t_ns)

    @classmethod
    def at_live(cls, now_ns: int, bounds: tuple[int, int] | None = None) -> Playhead:
        return cls(Mode.LIVE, now_ns, bounds or (now_ns, now_ns))

    @property
    def is_live(self) -> bool:
        return self.mode is Mode.LIVE

    def live(self, now_ns: int) -> Playhead:
        """Back to the wall clock; the one way to LIVE."""
        return Playhead(Mode.LIVE, now_ns, (self.bounds[0], max(now_ns, self.bounds[0])))

    def scenario(self) -> Playhead:
        """What if: readings stand still at the moment shown. Nothing plays; `live` is the way back."""
        return Playhead(Mode.SCENARIO, self.t_ns, self.bounds, is_playing=False)

    def with_bounds(self, first_ns: int, last_ns: int) -> Playhead:
        """More or less history to show. A replay outside the new bounds is moved to the nearer one."""
        bounds = (min(first_ns, last_ns), max(first_ns, last_ns))
        if self.is_live:
            return replace(self, bounds=(bounds[0], max(bounds[1], self.t_ns)))
        return replace(self, bounds=bounds, t_ns=_clamp(self.t_ns, bounds))

    def seek(self, t_ns: int) -> Playhead:
        """To a moment of the past, clamped to the bounds; from LIVE this enters REPLAY, paused."""
        t_ns = _clamp(t_ns, self.bounds)
        if self.is_live:
            return Playhead(Mode.REPLAY, t_ns, self.bounds, speed=1.0, is_playing=False)
        return replace(self, t_ns=t_ns)

    def step(self, delta_ns: int) -> Playhead:
        """One frame on or back, paused."""
        return replace(self.seek(self.t_ns + delta_ns), is_playing=False)

    def play(self, speed: float | None = None) -> Playhead:
        """Run at this speed (clamped to +-3600, never 0); from LIVE this enters REPLAY at the present moment."""
        wanted = self.speed if speed is None else speed
        wanted = max(-MAX_SPEED, min(MAX_SPEED, wanted)) or 1.0
        head = self.seek(self.t_ns) if self.is_live else self
        return replace(head, speed=wanted, is_playing=True)

    def pause(self) -> Playhead:
        """Stop here. From LIVE this enters REPLAY: a still picture must never be taken for the present."""
        return replace(self.seek(self.t_ns), is_playing=False)

    def reverse(self) -> Playhead:
        return self.play(-self.speed)

    def faster(self) -> Playhead:
        return self._geared(+1)

    def slower(self) -> Playhead:
        return self._geared(-1)

    def looped(self, a_ns: int | None, b_ns: int | None) -> Playhead:
        """Repeat between two moments of the bounds, or None for no loop."""
        if a_ns is None or b_ns is None or a_ns == b_ns:
            return replace(self, loop=None)
        low, high = sorted((_clamp(a_ns, self.bounds), _clamp(b_ns, self.bounds)))
        return replace(self, loop=(low, high))

    def as_known(self, known_at_ns: int | None) -> Playhead:
        """As known at a fixed time; None: as corrected. LIVE knows all there is, and stays as it is."""
        return self if self.is_live else replace(self, known_at_ns=known_at_ns, knows_then=False)

    def as_known_then(self) -> Playhead:
        """As it was known at the moment shown, whichever that is."""
        return self if self.is_live else replace(self, knows_then=True)

    def over(self, gaps: Gaps) -> Playhead:
        """While it plays: out of a stretch without readings at its other end, or at the loop's start if that comes first."""
        gap = gaps.around(self.t_ns) if self.is_playing and self.mode is Mode.REPLAY else None
        if gap is None:
            return self
        t_ns = gap[1] if self.speed > 0 else gap[0]
        if self.loop and not self.loop[0] <= t_ns <= self.loop[1]:
            t_ns = self.loop[0] if self.speed > 0 else self.loop[1]
        return replace(self, t_ns=_clamp(t_ns, self.bounds))

    def tick(self, dt_ns: int, now_ns: int) -> Playhead:
        """Move on by dt_ns of wall time (monotonic), the wall clock standing at now_ns."""
        if self.is_live:
            return replace(self, t_ns=now_ns, bounds=(self.bounds[0], max(self.bounds[0], now_ns)))
        if not self.is_playing or self.mode is not Mode.REPLAY:
            return self
        t_ns = self.t_ns + round(dt_ns * self.speed)
        if self.loop:
            low, high = self.loop
            if not low <= t_ns <= high:
                t_ns = low if self.speed > 0 else high
            return replace(self, t_ns=t_ns)
        clamped = _clamp(t_ns, self.bounds)
        return replace(self, t_ns=clamped, is_playing=clamped == t_ns)

    def _geared(self, direction: int) -> Playhead:
        sign = 1.0 if self.speed > 0 else -1.0
        size = abs(self.speed)
        if direction > 0:
            size = next((s for s in SPEEDS if s > size), SPEEDS[-1])
        else:
            size = next((s for s in reversed(SPEEDS) if s < size), SPEEDS[0])
        return replace(self, speed=sign * size)


def _clamp(t_ns: int, bounds: tuple[int, int]) -> int:
    return max(bounds[0], min(bounds[1], t_ns))


def gear_text(speed: float) -> str:
    """How many times the wall clock, and what passes in a second of it: `60× · 1 min/s`."""
    size = abs(speed)
    unit, scale = next(
        (word, seconds)
        for word, seconds in (("h", 3600.0), ("min", 60.0), ("s", 1.0))
        if size >= seconds or word == "s"
    )
    return f"{MINUS if speed < 0 else ''}{size:g}× · {size / scale:.3g} {unit}/s"
