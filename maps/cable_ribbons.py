"""Cables as flat ribbons on the ground: their shape, which is made once, and the nearest cable to a place.

    shape = ribbons(ways); near = NearWay(ways); near.at(x, y, reach_m)

Frame: xyz_scene metres.   Thread: any (pure numpy).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
STEP_M = 5.0  # so that a ribbon follows the ground
LIFT_M, CASING_LIFT_M = 0.42, 0.34
CASING_M = 0.45  # on either side: a dark edge that sets it off the street


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """One cable.   points (n, 3).   width_m: of its ribbon."""

    id: str
    points: Floats
    width_m: float


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """points (p, 3), triangles (t, 3); lines (l, 2): along the middle, so that from afar a hair of it is left; way (p,): row
    of its cable; along (p,): 0 at its start, 1 at its end; is_casing (p,): the dark edge below it."""

    points: NDArray[np.float32]
    triangles: NDArray[np.int32]
    lines: NDArray[np.int32]
    way: NDArray[np.int32]
    along: NDArray[np.float32]
    is_casing: NDArray[np.bool_]


def densified(route: Floats, step_m: float = STEP_M) -> Floats:
    """The same way (n, 2) with points at least so close; its own points stay."""
    if len(route) < 2:
        return route
    length = np.hypot(*np.diff(route, axis=0).T)
    pieces = [
        route[k] + (route[k + 1] - route[k]) * np.linspace(0.0, 1.0, max(1, int(np.ceil(far / step_m))), endpoint=False)[:, None]
        for k, far in enumerate(length)
    ]  # fmt: skip
    return np.concatenate([*pieces, route[-1:]])


def ribbons(ways: Sequence[Way]) -> Shape:
    """Casings first, so that of equal depth the cable wins."""
    points: list[Floats] = []
    triangles, lines, way, along, casing = [], [], [], [], []
    count = 0
    for is_casing in (True, False):
        for row, one in enumerate(ways):
            if len(one.points) < 2:
                continue
            half = one.width_m / 2 + (CASING_M if is_casing else 0.0)
            side = _sides(one.points[:, :2]) * half
            lift = CASING_LIFT_M if is_casing else LIFT_M
            strip = np.repeat(one.points, 2, axis=0)
            strip[0::2, :2] += side
            strip[1::2, :2] -= side
            strip[:, 2] += lift
            n = len(one.points)
            far = np.r_[0.0, np.cumsum(np.hypot(*np.diff(one.points[:, :2], axis=0).T))]
            a = count + 2 * np.arange(n - 1)
            triangles += [np.stack([a, a + 1, a + 3], 1), np.stack([a, a + 3, a + 2], 1)]
            points.append(strip)
            way.append(np.full(2 * n, row, np.int32))
            along.append(np.repeat(far / max(far[-1], 1e-9), 2))
            casing.append(np.full(2 * n, is_casing))
            count += 2 * n
            if not is_casing:
                points.append(one.points + np.array((0.0, 0.0, LIFT_M + 0.05)))
                lines.append(np.column_stack([np.arange(n - 1), np.arange(1, n)]) + count)
                way.append(np.full(n, row, np.int32))
                along.append(far / max(far[-1], 1e-9))
                casing.append(np.zeros(n, np.bool_))
                count += n
    if not points:
        none = np.empty((0, 3))
        return Shape(none.astype(np.float32), none.astype(np.int32), none[:, :2].astype(np.int32), np.empty(0, np.int32), np.empty(0, np.float32), np.empty(0, np.bool_))  # fmt: skip
    return Shape(
        np.concatenate(points).astype(np.float32),
        np.concatenate(triangles).astype(np.int32),
        np.concatenate(lines).astype(np.int32),
        np.concatenate(way),
        np.concatenate(along).astype(np.float32),
        np.concatenate(casing),
    )


def _sides(xy: Floats) -> Floats:
    """(n, 2) to the left of each point, mitred, never longer than twice the half width."""
    ahead = np.diff(xy, axis=0)
    ahead /= np.maximum(np.hypot(*ahead.T), 1e-9)[:, None]
    left = np.column_stack([-ahead[:, 1], ahead[:, 0]])
    mean = np.concatenate([left[:1], left[:-1] + left[1:], left[-1:]])
    size = np.maximum(np.hypot(*mean.T), 1e-9)[:, None]
    mean /= size
    before, after = np.concatenate([left[:1], left]), np.concatenate([left, left[-1:]])
    cosine = np.maximum(np.minimum((mean * before).sum(1), (mean * after).sum(1)), 0.5)
    return np.asarray(mean / cosine[:, None])


class NearWay:
    """Which cable lies nearest to a place, seen from above."""

    def __init__(self, ways: Sequence[Way]) -> None:
        parts = [
            (w.points[:-1, :2], w.points[1:, :2], row) for row, w in enumerate(ways) if len(w.points) > 1
        ]
        self._a = np.concatenate([a for a, _, _ in parts]) if parts else np.empty((0, 2))
        self._b = np.concatenate([b for _, b, _ in parts]) if parts else np.empty((0, 2))
        self._way = (
            np.concatenate([np.full(len(a), row) for a, _, row in parts]) if parts else np.empty(0, int)
        )

    def at(self, x: float, y: float, reach_m: float) -> int | None:
        """Its row, or None within so many metres."""
        if not len(self._way):
            return None
        p, d = np.array([x, y]) - self._a, self._b - self._a
        t = np.clip((p * d).sum(1) / np.maximum((d * d).sum(1), 1e-9), 0.0, 1.0)
        gap = np.hypot(*(p - t[:, None] * d).T)
        k = int(gap.argmin())
        return int(self._way[k]) if gap[k] <= reach_m else None
