"""Trees: a round, slightly lumpy crown on a stem each, merged by the hundred so that they cost few draw calls.

Crowns come from a few shapes turned and stretched per tree. In `mat`: object row, code, a tint 0..1 per tree, and how
high in the crown a point lies (low is darker).   Frame: xyz_scene.   Thread: any (pure).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FINE, COARSE = (6, 9), (3, 5)
"""Rings and sides of a crown near by, and of one that is a few pixels wide."""
_CODE = 8.0


@dataclass(frozen=True, slots=True, eq=False)
class Trees:
    points: NDArray[np.float32]
    normals: NDArray[np.float32]
    mat: NDArray[np.float32]
    triangles: NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Stand:
    """k trees.   foot (k, 3); height, width (k,) metres; object (k,) rows; luck (k, 6) 0..1: what makes each its own;
    is_conifer (k,): a cone in place of a ball.
    """

    foot: NDArray[np.float64]
    height: NDArray[np.float64]
    width: NDArray[np.float64]
    object: NDArray[np.int32]
    luck: NDArray[np.float64]
    is_conifer: NDArray[np.bool_]

    @classmethod
    def of(
        cls,
        xyz: NDArray[np.floating],
        height_m: NDArray[np.floating],
        width_m: NDArray[np.floating],
        row: NDArray[np.int32],
        is_conifer: NDArray[np.bool_] | None = None,
    ) -> Stand:
        """xyz (k, 3) foot; height_m, width_m (k,), nan for a usual tree; row (k,) objects; is_conifer (k,)."""
        luck = np.random.default_rng(7).random((len(xyz), 6))
        height = np.where(np.isfinite(height_m), height_m, 7.0 + 5.0 * luck[:, 0])
        width = np.where(np.isfinite(width_m), width_m, height * (0.5 + 0.2 * luck[:, 1]))
        cones = np.zeros(len(xyz), np.bool_) if is_conifer is None else is_conifer
        return cls(np.asarray(xyz, np.float64), height, width, row, luck, cones)

    def __len__(self) -> int:
        return len(self.object)

    def bounds(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """(k, 3) lowest and highest corner of each."""
        half = self.width / 2
        low = self.foot - np.stack([half, half, np.zeros(len(half))], 1)
        return low, self.foot + np.stack([half, half, self.height], 1)

    def grow(self, rows: NDArray[np.integer], fineness: tuple[int, int], spread: float = 1.0) -> Trees:
        """The trees of these rows.   spread: crowns this much wider, where one stands for several. Only fine ones have stems."""
        crowns = self._crowns(rows, fineness, spread)
        if fineness != FINE:
            return crowns
        return _both(crowns, self._stems(rows))

    def _stem_height(self, rows: NDArray[np.integer]) -> NDArray[np.float64]:
        share = np.where(self.is_conifer[rows], 0.07, 0.16 + 0.10 * self.luck[rows, 3])
        return np.asarray(self.height[rows] * share)

    def _crowns(self, rows: NDArray[np.integer], fineness: tuple[int, int], spread: float) -> Trees:
        foot, height, luck = self.foot[rows], self.height[rows], self.luck[rows]
        width = self.width[rows] * spread
        shape, faces = _ball(*fineness)
        lumps = 1 + 0.16 * (np.random.default_rng(11).random((8, len(shape))) - 0.5)
        lumps[:, 0], lumps[:, -1] = 1.0, 1.0
        unit = shape[None] * lumps[(luck[:, 5] * 8).astype(np.int64)][:, :, None]
        turn = luck[:, 2] * 2 * np.pi
        c, s = np.cos(turn)[:, None], np.sin(turn)[:, None]
        x, y = unit[:, :, 0] * c - unit[:, :, 1] * s, unit[:, :, 0] * s + unit[:, :, 1] * c
        z = unit[:, :, 2]
        stem = self._stem_height(rows)
        half = (height - stem) / 2
        taper = 1 - 0.22 * np.clip(z, 0, 1)  # narrower above
        cone = self.is_conifer[rows][:, None]
        taper = np.where(cone, 1.28 * (1 - 0.46 * (z + 1)), taper)
        crown = np.stack(
            [
                foot[:, 0, None] + x * taper * width[:, None] / 2,
                foot[:, 1, None] + y * taper * width[:, None] / 2,
                foot[:, 2, None] + (stem + half)[:, None] + z * half[:, None],
            ],
            axis=2,
        )
        normal = np.stack([x / width[:, None] * 2, y / width[:, None] * 2, z / half[:, None]], axis=2)
        normal /= np.linalg.norm(normal, axis=2, keepdims=True)
        tint = np.broadcast_to(np.where(cone, 0.3 * luck[:, 4, None] - 0.25, luck[:, 4, None]), z.shape)
        mat = np.stack(
            [
                np.broadcast_to(self.object[rows][:, None], z.shape),
                np.full(z.shape, _CODE),
                tint,
                0.5 + 0.5 * z,
            ],
            2,
        )
        return _merged(crown, normal, mat, faces)

    def _stems(self, rows: NDArray[np.integer]) -> Trees:
        foot, height, k = self.foot[rows], self.height[rows], len(rows)
        a = np.arange(4) * np.pi / 2
        thick = 0.02 * height + 0.06
        ring = np.stack([np.cos(a), np.sin(a)], 1)
        xy = foot[:, None, :2] + ring[None] * thick[:, None, None]
        top = foot[:, 2] + self._stem_height(rows) * 1.3
        low = np.concatenate([xy, np.broadcast_to(foot[:, None, 2:] - 0.2, (k, 4, 1))], 2)
        high = np.concatenate([xy, np.broadcast_to(top[:, None, None], (k, 4, 1))], 2)
        normal = np.broadcast_to(np.concatenate([ring, np.zeros((4, 1))], 1)[None], (k, 4, 3))
        mat = np.broadcast_to(np.array([0.0, _CODE, 0.0, -0.35]), (k, 8, 4)).copy()
        mat[:, :, 0] = self.object[rows][:, None]
        i = np.arange(4)
        j = (i + 1) % 4
        faces = np.concatenate([np.stack([i, j, j + 4], 1), np.stack([i, j + 4, i + 4], 1)])
        return _merged(np.concatenate([low, high], 1), np.tile(normal, (1, 2, 1)), mat, faces)


def triangles_of(fineness: tuple[int, int]) -> int:
    """Of one tree."""
    rings, sides = fineness
    return 2 * sides * (rings - 1) + (8 if fineness == FINE else 0)


def _merged(
    points: NDArray[np.floating],
    normals: NDArray[np.floating],
    mat: NDArray[np.floating],
    faces: NDArray[np.int64],
) -> Trees:
    """k equal shapes: points, normals (k, p, 3), mat (k, p, 4), faces (t, 3) into one shape's points."""
    k, p = points.shape[:2]
    triangles = faces[None] + (np.arange(k) * p)[:, None, None]
    return Trees(
        points.reshape(-1, 3).astype(np.float32),
        normals.reshape(-1, 3).astype(np.float32),
        mat.reshape(-1, 4).astype(np.float32),
        triangles.reshape(-1, 3).astype(np.int32),
    )


def _both(a: Trees, b: Trees) -> Trees:
    return Trees(
        np.concatenate([a.points, b.points]),
        np.concatenate([a.normals, b.normals]),
        np.concatenate([a.mat, b.mat]),
        np.concatenate([a.triangles, b.triangles + len(a.points)]),
    )


def _ball(rings: int, sides: int) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Unit sphere: (p, 3) points from the south to the north pole, (t, 3) triangles seen from outside."""
    tilt = np.linspace(-np.pi / 2, np.pi / 2, rings + 1)[1:-1]
    rows = [[(0.0, 0.0, -1.0)]]
    for number, t in enumerate(tilt):
        turn = (np.arange(sides) + 0.5 * (number % 2)) * 2 * np.pi / sides
        rows.append(
            [(float(np.cos(t) * np.cos(a)), float(np.cos(t) * np.sin(a)), float(np.sin(t))) for a in turn]
        )
    rows.append([(0.0, 0.0, 1.0)])
    points = np.array([p for r in rows for p in r])
    faces = []
    last = len(points) - 1
    for s in range(sides):
        faces.append((0, 1 + (s + 1) % sides, 1 + s))
        top = 1 + (rings - 2) * sides
        faces.append((last, top + s, top + (s + 1) % sides))
        for r in range(rings - 2):
            a, b = 1 + r * sides, 1 + (r + 1) * sides
            faces.append((a + s, a + (s + 1) % sides, b + (s + 1) % sides))
            faces.append((a + s, b + (s + 1) % sides, b + s))
    return points, np.array(faces)
