"""A bar on standard error for long work, with the time that is left; nothing where nobody looks at a terminal.

with shown_on_terminal(): load(paths, cache)
"""

from __future__ import annotations

import math
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from maps.readers.progress import heard_by

FIRST_S = 0.7  # what is done sooner needs no bar
EACH_S = 0.1


@contextmanager
def shown_on_terminal() -> Iterator[None]:
    if not sys.stderr.isatty():
        yield
        return
    bar = _Bar()
    try:
        with heard_by(bar.hear):
            yield
    finally:
        bar.wipe()


class _Bar:
    def __init__(self) -> None:
        self._start = self._last = time.monotonic()
        self._is_drawn = False

    def hear(self, what: str, share: float) -> None:
        now = time.monotonic()
        if now - self._start < FIRST_S or now - self._last < EACH_S:
            return
        self._last = now
        sys.stderr.write("\r\x1b[K" + bar_text(what, share, now - self._start)[: _width()])
        sys.stderr.flush()
        self._is_drawn = True

    def wipe(self) -> None:
        if self._is_drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def bar_text(what: str, share: float, elapsed_s: float) -> str:
    """One line without its end.   share: 0..1 or nan."""
    plain = "".join(c if c.isprintable() else "?" for c in what)
    if not math.isfinite(share):
        return f"{plain}  {elapsed_s:.0f} s"
    share = min(max(share, 0.0), 1.0)
    done = round(share * 24)
    left = f", {elapsed_s / share * (1 - share):.0f} s left" if share > 0.02 else ""
    return f"[{'=' * done}{' ' * (24 - done)}] {share * 100:3.0f} %  {plain}{left}"


def _width() -> int:
    return max(20, shutil.get_terminal_size().columns - 1)
