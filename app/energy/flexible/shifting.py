"""Electricity that can wait: a share of each dear hour's load moves to the cheap hours of the same day.   Thread: any, pure.

kW; arrays (k meters, T steps).   assumption: what moves is a share of whatever is on in a dear hour, and it comes back in proportion
to what is on in the cheap ones, so that no machine runs that was not running; nothing is lost and nothing leaves its day.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.energy.noise import Floats


def shifted(load_kw: Floats, share: Floats, price: Floats, day: NDArray[np.int64]) -> Floats:
    """load (k, T).   share (k,) 0..1.   price, day (T,): of each step; days follow one another. An hour is dear where it costs more than
    the middle of its day, and cheap where it costs less; a day of one price moves nothing."""
    starts = np.flatnonzero(np.r_[True, day[1:] != day[:-1]])
    counts = np.diff(np.r_[starts, len(day)])
    middle = np.repeat([np.median(part) for part in np.split(price, starts[1:])], counts)
    dear, cheap = price > middle, price < middle
    moved = load_kw * dear * share[:, None]
    base = load_kw * cheap
    room = np.add.reduceat(base, starts, axis=1)
    takes = np.divide(np.add.reduceat(moved, starts, axis=1), room, out=np.zeros_like(room), where=room > 0.0)
    stays = np.repeat(room > 0.0, counts, axis=1)  # nowhere to go: it stays where it was
    return np.asarray(load_kw - moved * stays + base * np.repeat(takes, counts, axis=1))
