"""What a SensorThings feed must remember from one start to the next, in a small file beside the history.

For each signal: up to where its live part had come, which stretches of its past are still to be fetched (the newest stored
time cannot tell: live values come while the past is being filled), and what was handed over within the window.
Thread: any; reading and writing block on the disk.   Times int64 ns, values as they were put.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.feeds.gaps import Gap, are_sound
from app.feeds.kept_file import LIFE, KeptFile
from app.model.quality import Quality

_QUALITIES = frozenset(int(quality) for quality in Quality)


class Seen(msgspec.Struct, array_like=True, frozen=True):
    """stands: of the observations of its time this one."""

    id: str
    t_ns: int
    value: float
    quality: int
    result_ns: int
    number: int
    stands: bool


class Kept(msgspec.Struct, array_like=True, frozen=True):
    floor_ns: int
    gaps: list[Gap]
    seen: list[Seen]

    def until(self, t_ns: int, window_ns: int) -> Kept:
        """What of it still holds where the history ends at t_ns, after a kill or with an older copy of it."""
        if self.floor_ns <= t_ns and all(one.t_ns <= t_ns for one in self.seen):
            return self
        return Kept(
            min(self.floor_ns, t_ns - window_ns),
            [gap for gap in self.gaps if gap[0] <= t_ns],
            [one for one in self.seen if one.t_ns <= t_ns],
        )


class State(KeptFile[Kept]):
    """folder None: nothing outlives the program."""

    def __init__(self, folder: Path | None, feed: str, life: str = LIFE) -> None:
        super().__init__(folder, "sensorthings", feed, Kept, life)

    def _is_sound(self, one: Kept) -> bool:
        return are_sound(one.gaps) and all(seen.quality in _QUALITIES for seen in one.seen)
