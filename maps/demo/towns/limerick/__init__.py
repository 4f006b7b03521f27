"""Limerick: a synthetic Georgian town on a wide river, modelled on the character of Newtown Pery.

Modules draw in (e, n): e metres from the town's quay inland, n metres up the river; `at` turns them into the xy of the
place, x east and y north of ORIGIN (EPSG:25829), z above sea level.
"""

from __future__ import annotations

import math

ORIGIN = (525_000.0, 5_834_700.0)
EPSG = 25829
TURN_DEG = -25.0
"""The river flows from north-north-east: the grid of the town is turned with it."""
_C, _S = math.cos(math.radians(TURN_DEG)), math.sin(math.radians(TURN_DEG))


def at(e: float, n: float) -> tuple[float, float]:
    """xy of a point of the turned plan; the plan's middle (250, 0) lies at the origin."""
    e -= 250.0
    return (_C * e - _S * n, _S * e + _C * n)


def ats(*points: tuple[float, float]) -> list[tuple[float, float]]:
    return [at(e, n) for e, n in points]
