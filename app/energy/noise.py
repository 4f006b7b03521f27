"""Chance as a function of time: the same seed and time give the same number, whatever was asked before.

Counter-based hashing (splitmix64 finaliser) in place of a sequential generator, so that any moment of any year can be
asked first.   Units: none (−1..1 or 0..1).   Thread: any, pure.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_A = np.uint64(0xBF58476D1CE4E5B9)
_MIX_B = np.uint64(0x94D049BB133111EB)
_TO_UNIT = 1.0 / (1 << 53)


def uniform(*keys: ArrayLike) -> Floats:
    """0 <= u < 1 from integer keys, broadcast against each other."""
    with np.errstate(over="ignore"):
        mixed = np.zeros((), dtype=np.uint64)
        for key in keys:
            mixed = _mixed(mixed + np.asarray(key).astype(np.int64).astype(np.uint64) * _GOLDEN + _GOLDEN)
    return np.asarray((mixed >> np.uint64(11)).astype(np.float64) * _TO_UNIT)


def smooth(t_s: Floats, step_s: float, seed: ArrayLike) -> Floats:
    """−1..1, wandering from one random knot to the next each step_s seconds.

    t_s (T,) seconds since the epoch, ascending.   seed () or (k,).   Returns (T,) or (k, T), continuous with its slope.
    """
    place = t_s / step_s
    knot = np.floor(place).astype(np.int64)
    part = place - knot
    first = int(knot[0]) if len(knot) else 0
    last = int(knot[-1]) if len(knot) else 0
    at_knots = 2.0 * uniform(np.asarray(seed)[..., None], np.arange(first, last + 2)) - 1.0
    weight = part * part * (3.0 - 2.0 * part)
    left = at_knots[..., knot - first]
    return np.asarray(left + (at_knots[..., knot - first + 1] - left) * weight)


def white(t_ns: NDArray[np.int64], seed: ArrayLike) -> Floats:
    """About normal, deviation 1, independent for each t and seed (broadcast): sensor noise.

    The sum of two uniform numbers, so that it never exceeds 2.45 deviations.
    """
    table = _table()
    with np.errstate(over="ignore"):
        of_time = _mixed(np.asarray(t_ns).astype(np.uint64) * _GOLDEN + _GOLDEN)
        of_seed = _mixed(np.asarray(seed).astype(np.int64).astype(np.uint64) * _GOLDEN + _MIX_A)
        place = (of_time + of_seed) >> np.uint64(48)
    return np.asarray(table[place])


def _mixed(x: NDArray[np.uint64]) -> NDArray[np.uint64]:
    x = (x ^ (x >> np.uint64(30))) * _MIX_A
    x = (x ^ (x >> np.uint64(27))) * _MIX_B
    return np.asarray(x ^ (x >> np.uint64(31)))


_cached: list[Floats] = []


def _table() -> Floats:
    if not _cached:
        places = np.arange(1 << 16)
        _cached.append((uniform(1, places) + uniform(2, places) - 1.0) * np.sqrt(6.0))
    return _cached[0]
