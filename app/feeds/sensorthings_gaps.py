"""Which stretches of the past are still to be fetched, kept in a small file so that a break or a restart goes on.

The newest stored time cannot tell: live values come while the past is being filled.   Thread: any; the file is written in
the loop's executor.   Times int64 ns. Form: {"signal id": [from, until]}.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import msgspec

MAX_FILE = 4 * 1024 * 1024


class Gaps:
    """folder None: nothing outlives the program."""

    def __init__(self, folder: Path | None, feed: str) -> None:
        name = re.sub(r"[^A-Za-z0-9_-]", "_", feed)[:60]
        self._path = folder / f"sensorthings-{name}.json" if folder is not None else None

    def read(self) -> dict[str, tuple[int, int]]:
        """A file that is missing or broken tells of no gaps."""
        if self._path is None:
            return {}
        try:
            if self._path.stat().st_size > MAX_FILE:
                return {}
            raw = msgspec.json.decode(self._path.read_bytes(), type=dict[str, tuple[int, int]])
        except (OSError, msgspec.MsgspecError, ValueError, RecursionError):
            return {}
        return {signal: gap for signal, gap in raw.items() if 0 <= gap[0] < gap[1]}

    def write(self, gaps: Mapping[str, tuple[int, int]]) -> None:
        """All at once or not at all; a folder that cannot be written costs only the memory of it."""
        if self._path is None:
            return
        other = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            other.write_bytes(msgspec.json.encode(dict(gaps)))
            other.replace(self._path)
        except OSError:
            return
