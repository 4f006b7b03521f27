"""From the routes of a network file to ways on the ground of a city.   Thread: any (pure): a worker makes them.

    ways, shape = ways_on(city, origin, ids, routes, rated_kv, rated_a)

Routes in metres of the district's CRS; ways in xyz_scene.   A cable without a route is not drawn.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.model.city import CityModel
from maps.cable_ribbons import Floats, Shape, Way, densified, ribbons
from maps.ground_heights import ground_heights

WIDTHS_M = ((0.0, 1.2), (250.0, 1.6), (600.0, 2.0))
"""Of a low-voltage cable by its rating in A; higher voltages are HIGH_M."""
HIGH_M, REGIONAL_M = 2.2, 2.8
MOST_POINTS = 400_000


def width_m(kv: float, rated_a: float) -> float:
    if kv > 15.0:
        return REGIONAL_M
    if kv > 1.0:
        return HIGH_M
    return max(width for least, width in WIDTHS_M if least <= (rated_a if np.isfinite(rated_a) else 0.0))


def ways_on(
    city: CityModel,
    origin: tuple[float, float, float],
    ids: Sequence[str],
    routes: Sequence[Floats],
    rated_kv: Floats,
    rated_a: Floats,
) -> tuple[tuple[Way, ...], Shape]:
    """One way for each id, of no points where it has no route. Where the city has no ground, a cable lies between the
    places beside it, or on the level of the origin."""
    length = sum(float(np.hypot(*np.diff(r, axis=0).T).sum()) for r in routes if len(r) > 1)
    step = max(5.0, length / MOST_POINTS)
    fine = [densified(r, step) if len(r) > 1 else np.empty((0, 2)) for r in routes]
    xy = np.concatenate(fine) if fine else np.empty((0, 2))
    z = ground_heights(city, xy)
    cuts = np.cumsum([len(r) for r in fine])[:-1]
    ways = []
    for row, (name, route, height) in enumerate(
        zip(ids, fine, np.split(z, cuts) if len(fine) else [], strict=True)
    ):
        known, at = np.isfinite(height), np.arange(len(height))
        level = np.interp(at, at[known], height[known]) if known.any() else np.full(len(height), origin[2])
        points = np.column_stack([route, level]) - np.asarray(origin)
        ways.append(Way(name, points, width_m(float(rated_kv[row]), float(rated_a[row]))))
    return tuple(ways), ribbons(ways)
