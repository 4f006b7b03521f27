"""What is wanted of a reading besides the city: a level of detail, every geometry checked. Set around it, asked by readers.

with wanting(Wanted(lod="1.2")):
    read(path)                       # in there: wanted().lod
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """lod: the level to draw where an object has it, else the next lower one; None for the highest complete one.
    checks_all: levels that are not drawn are checked too, as `tvilling info` does.
    """

    lod: str | None = None
    checks_all: bool = False

    def rank(self, lod: tuple[float, str]) -> tuple[float, float, str]:
        """Order of levels, the best last.   lod: see builder.lod_key."""
        value, name = lod
        if self.lod is None:
            return (0.0, value, name)
        try:
            most = float(self.lod)
        except ValueError:
            return (1.0 if name == self.lod else 0.0, value, name)
        return (1.0, value, name) if value <= most else (0.0, -value, name)


_wanted: ContextVar[Wanted] = ContextVar("wanted", default=Wanted())  # noqa: B039  # frozen


def wanted() -> Wanted:
    return _wanted.get()


@contextmanager
def wanting(what: Wanted) -> Iterator[None]:
    token = _wanted.set(what)
    try:
        yield
    finally:
        _wanted.reset(token)
