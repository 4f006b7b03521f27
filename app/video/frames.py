"""Which moment each frame of a replay shows.

    moments(from_ns, to_ns, speed=60.0)      # 30 frames a second, each 2 s of the replay after the one before

A frame's moment follows from its number alone, so that nothing adds up and a film made twice is the same film.
Thread: any.   Units: ns since the epoch.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from app.model.times import NS

FPS = 30
MOST_FRAMES = 108_000  # an hour of film


class BadFilm(ValueError):
    """What is asked cannot be filmed; the message says why and what would do."""


def moments(from_ns: int, to_ns: int, speed: float, fps: int = FPS) -> NDArray[np.int64]:
    """(n,) event times of the frames: the first at from_ns, none after to_ns; backwards for a negative speed, then the
    first is at to_ns and none lies before from_ns. Raises BadFilm."""
    if not from_ns < to_ns:
        raise BadFilm("the film's beginning must lie before its end")
    if not 0 < abs(speed) <= 86_400:
        raise BadFilm(f"speed {speed:g}: must lie between -86400 and 86400, and not be 0")
    step = abs(Fraction(speed)) * NS / fps
    count = int((to_ns - from_ns) / step) + 1
    if count > MOST_FRAMES:
        least = float(abs(Fraction(speed)) * count / MOST_FRAMES)
        raise BadFilm(
            f"that is {count} frames, {count / fps / 60:.0f} min of film; at most an hour can be made: give a speed of {least:.0f} or more, or a shorter time"
        )
    offsets = np.array([round(step * i) for i in range(count)], dtype=np.int64)
    times: NDArray[np.int64] = from_ns + offsets if speed > 0 else to_ns - offsets
    return times


def length_s(count: int, fps: int = FPS) -> float:
    """How long so many frames last."""
    return count / fps
