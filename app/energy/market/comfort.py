"""How much a room may still drift before it is uncomfortable: what heating can wait for.   Thread: any, pure.

EN 16798-1, category II: 20 to 26 °C. assumption: a pump can give its whole share where the room is a kelvin away from the end
towards which it would drift, less the nearer it is.
"""

from __future__ import annotations

COOLEST_C, WARMEST_C, FULL_ROOM_K = 20.0, 26.0, 1.0


def room(indoor_c: float | None, end_c: float, sign: float) -> float:
    """0..1: how far the rooms are from the end of comfort towards which they would drift (sign +1: they cool, -1: they
    warm). 1 where nobody measures it: then the share holds as assumed."""
    return 1.0 if indoor_c is None else min(max(sign * (indoor_c - end_c) / FULL_ROOM_K, 0.0), 1.0)
