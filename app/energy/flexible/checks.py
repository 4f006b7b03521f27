"""What is refused before anything is computed, with words that say what is wrong and where.   Thread: any, pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from app.energy.noise import Floats


class FlexibleError(ValueError):
    """The message is fit for a person."""


class Unusable(FlexibleError):
    """An input is missing, no number, or of the wrong shape."""


class Infeasible(FlexibleError):
    """No schedule can do what was asked; the message names the limit that stands against it."""


def numbers(what: str, given: ArrayLike, shape: tuple[int, ...], *, least: float = -np.inf) -> Floats:
    """given, broadcast to `shape`, all finite and none below `least`; raises Unusable that names the first one."""
    array = np.asarray(given, dtype=np.float64)
    try:
        spread = np.broadcast_to(array, shape)
    except ValueError:
        raise Unusable(f"{what} has the shape {array.shape}; {shape} is wanted") from None
    bad = ~np.isfinite(spread) | (spread < least)
    if bad.any():
        raise Unusable(f"{what}{_place(bad)} is {spread[bad][0]:g}; {_wanted(least)} is wanted")
    return spread


def _place(bad: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]) -> str:
    first = np.argwhere(bad)[0].tolist()
    return f"[{', '.join(map(str, first))}]" if first else ""


def _wanted(least: float) -> str:
    return "a number" if least == -np.inf else f"a number from {least:g} on"
