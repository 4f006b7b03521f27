"""Long computations that can be given up: they ask between two steps.   Thread: any.

    def job(check: Check = always) -> ...:      # calls check() at least every tenth of a second

Who gives the job up hands in a check that raises Ended; whoever waits for the answer never does.
"""

from __future__ import annotations

from collections.abc import Callable

Check = Callable[[], None]


class Ended(Exception):
    """Nobody wants the answer any more."""


def always() -> None:
    """Goes on to its end."""
