"""What is refused before a year is computed, with words that say what is wrong, where, and what to do.   Thread: any, pure."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from app.energy.noise import Floats


class PlanningError(ValueError):
    """The message is fit for a person."""


def series(
    what: str,
    given: ArrayLike,
    n: int,
    *,
    least: float = -np.inf,
    most: float = np.inf,
    where: Callable[[int], str] = str,
) -> Floats:
    """given as (n,) finite numbers within least..most; a single number stands for all.   where: how a place is called."""
    array = np.asarray(given, dtype=np.float64)
    if array.shape not in {(), (n,)}:
        raise PlanningError(f"{what} has the shape {array.shape}; {n} values or one are wanted")
    spread = np.broadcast_to(array, (n,))
    missing = ~np.isfinite(spread)
    if missing.any():
        raise PlanningError(
            f"{what} has no number in {int(missing.sum())} of {n} places, first at {where(int(missing.argmax()))}; "
            "missing is not zero: fill the gaps or take another series"
        )
    outside = (spread < least) | (spread > most)
    if outside.any():
        at = int(outside.argmax())
        raise PlanningError(
            f"{what} is {spread[at]:g} at place {where(at)}; {least:g} to {most:g} is possible"
        )
    return np.ascontiguousarray(spread)


def rows(what: str, given: ArrayLike, count: int) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """given as rows of `count` meters, each 0 .. count − 1."""
    array = np.atleast_1d(np.asarray(given, dtype=np.intp))
    bad = (array < 0) | (array >= count)
    if bad.any():
        at = int(bad.argmax())
        raise PlanningError(f"{what} {at} stands at meter {array[at]}; there are 0 to {count - 1}")
    return array
