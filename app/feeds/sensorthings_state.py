"""What a SensorThings feed must remember from one start to the next, in a small file beside the history.

For each signal: up to where its live part had come, which stretches of its past are still to be fetched (the newest stored
time cannot tell: live values come while the past is being filled), and what was handed over within the window.
Thread: any; blocks on the disk.   Times int64 ns, values as they were put.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from pathlib import Path

import msgspec

from app.model.quality import Quality

MAX_FILE = 64 * 1024 * 1024
_QUALITIES = frozenset(int(quality) for quality in Quality)
LIFE = secrets.token_hex(8)
"""This run of the program: what it wrote itself need not be held against the history."""


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
    """gaps: [from, until)."""

    floor_ns: int
    gaps: list[tuple[int, int]]
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


class _File(msgspec.Struct):
    life: str
    streams: dict[str, Kept]


class State:
    """folder None: nothing outlives the program."""

    def __init__(self, folder: Path | None, feed: str, life: str = LIFE) -> None:
        name = re.sub(r"[^A-Za-z0-9_-]", "_", feed)[:60]
        self._path = folder / f"sensorthings-{name}.json" if folder is not None else None
        self._life = life

    @property
    def is_kept(self) -> bool:
        return self._path is not None

    def read(self) -> tuple[Mapping[str, Kept], bool]:
        """By signal id, and whether this run of the program wrote it. A file that is missing or broken tells nothing."""
        if self._path is None:
            return {}, False
        try:
            if self._path.stat().st_size > MAX_FILE:
                return {}, False
            raw = msgspec.json.decode(self._path.read_bytes(), type=_File)
        except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
            return {}, False
        sound = {s: k for s, k in raw.streams.items() if all(0 <= a < b for a, b in k.gaps)}
        sound = {s: k for s, k in sound.items() if all(one.quality in _QUALITIES for one in k.seen)}
        return sound, raw.life == self._life

    def write(self, streams: Mapping[str, Kept]) -> None:
        """All at once or not at all; a folder that cannot be written costs only the memory of it."""
        if self._path is None:
            return
        other = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            other.write_bytes(msgspec.json.encode(_File(self._life, dict(streams))))
            other.replace(self._path)
        except OSError:
            return
