"""A path into a decoded JSON document, such as $.data[0].value: parsed once, then quick.   Thread: any.

    Path.parse("$.data[0]['air temperature']").get(document)      # MISSING where there is none
    Path.parse("$.readings[*].v").get(document)                   # a list, one entry for each item
    [str(path) for path, value in leaves(document)]               # every single value there is

Bounded: a path has at most MAX_STEPS steps, an array that is gone through at most MAX_ITEMS items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

MAX_PATH = 300  # characters
MAX_STEPS = 16
MAX_ITEMS = 10_000


class BadPath(ValueError):
    """A path that cannot be read; one sentence."""


class BadFields(ValueError):
    """A document that does not hold what is asked; the message is a short fixed word of ours, fit for counting."""


class Missing(Enum):
    MISSING = "missing"


MISSING: Final = Missing.MISSING


class _All(Enum):
    ALL = "*"


_ALL: Final = _All.ALL
_STEP = re.compile(
    r"\.([^\s.\[\]'\"$*]+)|\[(-?\d{1,9}|\*)\]|\['((?:[^'\\]|\\['\\])*)'\]|\[\"((?:[^\"\\]|\\[\"\\])*)\"\]"
)
_PLAIN = re.compile(r"[^\s.\[\]'\"$*\\]+")


@dataclass(frozen=True, slots=True)
class Path:
    """steps: names, places in arrays (from the end where negative), or all of an array.   str(path) can be parsed again."""

    steps: tuple[str | int | _All, ...]

    @classmethod
    def parse(cls, text: str) -> Path:
        """`$` is the document; then .name, ['any name'], [0], [-1] and at most one [*]. Raises BadPath."""
        if not text.startswith("$") or len(text) > MAX_PATH:
            raise BadPath(f"'{text[:40]}' is no path; write it as $.data[0].value")
        steps: list[str | int | _All] = []
        at = 1
        while at < len(text):
            match = _STEP.match(text, at)
            if match is None or len(steps) == MAX_STEPS:
                raise BadPath(
                    f"'{text[:40]}' cannot be read from '{text[at : at + 20]}' on; write it as $.data[0].value"
                )
            name, place, single, double = match.groups()
            quoted = single if single is not None else double
            if name is not None:
                steps.append(name)
            elif quoted is not None:
                steps.append(re.sub(r"\\(.)", r"\1", quoted, flags=re.DOTALL))
            else:
                steps.append(_ALL if place == "*" else int(place))
            at = match.end()
        if steps.count(_ALL) > 1:
            raise BadPath(f"'{text[:40]}' holds [*] more than once")
        return cls(tuple(steps))

    @property
    def is_many(self) -> bool:
        return _ALL in self.steps

    def get(self, document: Any) -> Any:
        """What stands there, or MISSING. With [*]: a list, one entry for each item, MISSING where an item lacks it.
        Raises BadFields where an array is longer than MAX_ITEMS."""
        return _get(document, self.steps, 0)

    def __str__(self) -> str:
        return "$" + "".join(map(_printed, self.steps))


def _get(here: Any, steps: tuple[str | int | _All, ...], at: int) -> Any:
    for i in range(at, len(steps)):
        step = steps[i]
        if isinstance(step, str):
            if not isinstance(here, dict) or step not in here:
                return MISSING
            here = here[step]
        elif not isinstance(here, list):
            return MISSING
        elif step is _ALL:
            if len(here) > MAX_ITEMS:
                raise BadFields("too many at once")
            return [_get(item, steps, i + 1) for item in here]
        else:
            assert isinstance(step, int)
            if not -len(here) <= step < len(here):
                return MISSING
            here = here[step]
    return here


def _printed(step: str | int | _All) -> str:
    if isinstance(step, str):
        if _PLAIN.fullmatch(step):
            return f".{step}"
        return "['" + step.replace("\\", "\\\\").replace("'", "\\'") + "']"
    return "[*]" if step is _ALL else f"[{step}]"


def leaves(document: Any, limit: int = 1000, depth: int = 8) -> Iterator[tuple[Path, Any]]:
    """Every value that is neither table nor array, with its path; for looking around. Stops after `limit`, looks no
    deeper than `depth`, and of an array only at its first item."""
    left = limit
    waiting: list[tuple[tuple[str | int | _All, ...], Any]] = [((), document)]
    while waiting and left > 0:
        steps, here = waiting.pop()
        if isinstance(here, dict):
            if len(steps) < depth:
                waiting.extend(((*steps, str(name)), here[name]) for name in reversed(list(here)[:limit]))
        elif isinstance(here, list):
            if len(steps) < depth and here:
                waiting.append(((*steps, 0), here[0]))
        else:
            left -= 1
            yield Path(steps), here
