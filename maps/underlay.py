"""A plain ground for a city whose file brings none: it lies just below the feet of everything, and ends in the far ground.

It is made up, so it is one quiet colour without any detail.   Frame: xyz_scene metres.   Thread: any (pure numpy).

    ground = Underlay.below(feet)              # feet (k, 3): building floors, streets, water
    ground.at(x, y); points, triangles = ground.mesh(); edge = ground.edge()
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NODES = 97  # along each side
BELOW_M = 0.35
MARGIN = 0.12  # of the city's side, around it
COVERED = 0.75  # share of the rectangle that a model's own ground must cover to be taken for one


@dataclass(frozen=True, slots=True, eq=False)
class Underlay:
    """low: south-west corner; step (2,) metres between nodes; z (NODES, NODES) heights, the first row in the south."""

    low: NDArray[np.float64]
    step: NDArray[np.float64]
    z: NDArray[np.float64]

    @classmethod
    def below(cls, feet: NDArray[np.floating]) -> Underlay:
        """feet (k, 3), k > 0: the ground is nowhere above one of them."""
        low, high = feet[:, :2].min(axis=0), feet[:, :2].max(axis=0)
        margin = max(60.0, MARGIN * float((high - low).max()))
        low, high = low - margin, high + margin
        step = (high - low) / (NODES - 1)
        cell = np.minimum(((feet[:, :2] - low) / step).astype(np.int64), NODES - 2)
        z = np.full(NODES * NODES, np.inf)
        for dy in (0, 1):
            for dx in (
                0,
                1,
            ):  # all four corners of its cell lie below a foot, and so does what is between them
                np.minimum.at(z, (cell[:, 1] + dy) * NODES + cell[:, 0] + dx, feet[:, 2] - BELOW_M)
        return cls(low, step, _filled(z.reshape(NODES, NODES)))

    def at(self, x: float, y: float) -> float:
        """Height at a place; that of the nearest edge outside."""
        column, row = np.clip((np.array([x, y]) - self.low) / self.step, 0, NODES - 1.001)
        i, j = int(row), int(column)
        fy, fx = row - i, column - j
        z = self.z
        south = z[i, j] * (1 - fx) + z[i, j + 1] * fx
        north = z[i + 1, j] * (1 - fx) + z[i + 1, j + 1] * fx
        return float(south * (1 - fy) + north * fy)

    def at_all(self, places: NDArray[np.float64]) -> NDArray[np.float64]:
        """(k,) heights at (k, 2) places, as `at`."""
        place = np.clip((places - self.low) / self.step, 0, NODES - 1.001)
        column, row = place.astype(np.int64).T
        fx, fy = (place - np.stack([column, row], axis=1)).T
        south = self.z[row, column] * (1 - fx) + self.z[row, column + 1] * fx
        north = self.z[row + 1, column] * (1 - fx) + self.z[row + 1, column + 1] * fx
        return np.asarray(south * (1 - fy) + north * fy)

    def mesh(self) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.int32]]:
        """Points and normals (NODES^2, 3), triangles (m, 3) seen from above."""
        y, x = np.mgrid[0:NODES, 0:NODES]
        points = np.stack([self.low[0] + x * self.step[0], self.low[1] + y * self.step[1], self.z], axis=2)
        rise_y, rise_x = np.gradient(self.z, self.step[1], self.step[0])
        normals = np.stack([-rise_x, -rise_y, np.ones_like(rise_x)], axis=2)
        normals /= np.linalg.norm(normals, axis=2, keepdims=True)
        a = (np.arange(NODES - 1)[:, None] * NODES + np.arange(NODES - 1)).reshape(-1)
        triangles = np.concatenate(
            [np.stack([a, a + 1, a + NODES + 1], 1), np.stack([a, a + NODES + 1, a + NODES], 1)]
        )
        return (
            points.reshape(-1, 3).astype(np.float32),
            normals.reshape(-1, 3).astype(np.float32),
            triangles.astype(np.int32),
        )

    def edge(self) -> NDArray[np.float64]:
        """(k, 3) nodes around the border, counter-clockwise."""
        n = np.arange(NODES - 1)
        last = NODES - 1
        j = np.concatenate([n, np.full(last, last), last - n, np.zeros(last, np.int64)])
        i = np.concatenate([np.zeros(last, np.int64), n, np.full(last, last), last - n])
        return np.column_stack([self.low[0] + j * self.step[0], self.low[1] + i * self.step[1], self.z[i, j]])


def covers(points: NDArray[np.floating], triangles: NDArray[np.integer]) -> float:
    """Share of its own rectangle that a ground covers, seen from above; more than 1 where it lies over itself."""
    if not len(triangles):
        return 0.0
    p = points[:, :2].astype(np.float64)
    a, b, c = (p[triangles[:, k]] for k in range(3))
    (ux, uy), (vx, vy) = (b - a).T, (c - a).T
    low, high = p.min(axis=0), p.max(axis=0)
    return float(np.abs(ux * vy - uy * vx).sum() / 2 / max(float((high - low).prod()), 1e-6))


def _filled(z: NDArray[np.float64]) -> NDArray[np.float64]:
    """inf is filled smoothly from what is known: means of ever larger squares, then back (pull and push).

    Source: Gortler et al., The Lumigraph (1996), section on filling gaps.
    """
    known = np.isfinite(z)
    if known.all():
        return z
    weight, value = known.astype(np.float64), np.where(known, z, 0.0)
    levels = [(value, weight)]
    while levels[-1][0].shape[0] > 1:
        levels.append(_halved(*levels[-1]))
    whole = levels[-1][0] / np.maximum(levels[-1][1], 1e-12)
    for value, weight in reversed(levels[:-1]):
        larger = _doubled(whole, value.shape[0])
        sure = np.minimum(weight, 1.0)
        whole = np.where(weight > 0, value / np.maximum(weight, 1e-12), 0.0) * sure + larger * (1 - sure)
    return np.where(known, z, whole)


def _halved(
    value: NDArray[np.float64], weight: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    n = value.shape[0] + value.shape[0] % 2
    grow = ((0, n - value.shape[0]),) * 2
    v, w = np.pad(value, grow), np.pad(weight, grow)
    quads = [(slice(i, None, 2), slice(j, None, 2)) for i in (0, 1) for j in (0, 1)]
    return np.sum([v[q] for q in quads], axis=0), np.sum([w[q] for q in quads], axis=0)


def _doubled(coarse: NDArray[np.float64], n: int) -> NDArray[np.float64]:
    """Linear between the middles of the squares."""
    m = coarse.shape[0]
    at = np.clip((np.arange(n) - 0.5) / 2, 0, m - 1)
    i = np.minimum(at.astype(np.int64), max(m - 2, 0))
    f = at - i
    j = np.minimum(i + 1, m - 1)
    rows = coarse[i] * (1 - f)[:, None] + coarse[j] * f[:, None]
    return np.asarray(rows[:, i] * (1 - f) + rows[:, j] * f)
