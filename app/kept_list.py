"""A list that people make and the program keeps: saved views, notes, trend views; one JSON file each.   Thread: any; no Qt.

    file = KeptList(folder / "views.json", _File, "saved views", largest=4_000_000)
    file.read().views;  file.write(_File(1, views))
    if file cannot be read:  notice = file.set_aside(error)

Bounded when read, whole or not at all when written (whole_file.py), and what cannot be read is kept aside under a name of
its own, never overwritten, and said. What stands in the list is its owner's to judge.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, Generic, TypeVar

import msgspec

from app.whole_file import write_bytes

SCHEMA: Final = 1


class BadList(ValueError):
    """A kept file that cannot be read; the message says which and why, in one line."""


class Content(msgspec.Struct):
    """What a file holds begins with the version of its shape."""

    schema: int


C = TypeVar("C", bound=Content)


class KeptList(Generic[C]):
    def __init__(self, path: Path, shape: type[C], what: str, *, largest: int) -> None:
        """what: stands in it, as a person says it.   largest: bytes of a file."""
        self.path = path
        self._shape, self._what, self._largest = shape, what, largest

    def read(self) -> C:
        """Raises BadList, FileNotFoundError where there is none."""
        name = self.path.name
        try:
            if self.path.stat().st_size > self._largest:
                raise BadList(f"{name}: too large for a file of {self._what}")
            read = msgspec.json.decode(self.path.read_bytes(), type=self._shape)
        except FileNotFoundError:
            raise
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise BadList(f"{name}: the {self._what} cannot be read ({error.__class__.__name__})") from error
        if read.schema > SCHEMA:
            raise BadList(f"{name}: written by a later version (schema {read.schema})")
        return read

    def write(self, content: C) -> None:
        """Raises OSError; then the file is what it was."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(self.path, msgspec.json.format(msgspec.json.encode(content)))

    def set_aside(self, error: BadList) -> str:
        """Keep the file under a name that is free; the sentence for the person."""
        kept, number = self.path.with_suffix(".broken.json"), 2
        while kept.exists():
            kept = self.path.with_suffix(f".broken-{number}.json")
            number += 1
        try:
            self.path.replace(kept)
        except OSError:
            return f"{error}."
        return f"{error}; it is kept as {kept.name}."
