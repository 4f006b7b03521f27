"""What a reader raises: one line that says which file, what is wrong and where.   Thread: any."""

from __future__ import annotations

from pathlib import Path


class BadModel(ValueError):
    """A file that cannot be used at all. What can be drawn in spite of a fault is a Problem of the CityModel instead."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: {what}")
        self.path = path
        self.what = what
