"""Trees as one merged mesh: a round, slightly lumpy crown on a stem each, so that a thousand cost one draw call.

Crowns come from a few shapes turned and stretched per tree. In `mat`: object row, code, a tint 0..1 per tree, and how
high in the crown a point lies (low is darker).   Frame: xyz_scene.   Thread: any (pure).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FINE_UP_TO = 3000  # trees; more get a coarser crown


@dataclass(frozen=True, slots=True, eq=False)
class Trees:
    points: NDArray[np.float32]
    normals: NDArray[np.float32]
    mat: NDArray[np.float32]
    triangles: NDArray[np.int32]


def grow(
    xyz: NDArray[np.floating],
    height_m: NDArray[np.floating],
    width_m: NDArray[np.floating],
    row: NDArray[np.int32],
) -> Trees:
    """k trees.   xyz (k, 3) foot; height_m, width_m (k,), nan for a usual tree; row (k,) objects."""
    k = len(xyz)
    rng = np.random.default_rng(7)
    luck = rng.random((k, 6))
    height = np.where(np.isfinite(height_m), height_m, 7.0 + 5.0 * luck[:, 0])
    width = np.where(np.isfinite(width_m), width_m, height * (0.5 + 0.2 * luck[:, 1]))
    rings, sides = (6, 9) if k <= FINE_UP_TO else (4, 6)
    shape, faces = _ball(rings, sides)
    lumps = 1 + 0.16 * (rng.random((8, len(shape))) - 0.5)
    lumps[:, 0], lumps[:, -1] = 1.0, 1.0
    unit = shape[None] * lumps[rng.integers(0, 8, k)][:, :, None]
    turn = luck[:, 2] * 2 * np.pi
    c, s = np.cos(turn)[:, None], np.sin(turn)[:, None]
    x, y = unit[:, :, 0] * c - unit[:, :, 1] * s, unit[:, :, 0] * s + unit[:, :, 1] * c
    z = unit[:, :, 2]
    stem = height * (0.16 + 0.10 * luck[:, 3])
    half = (height - stem) / 2
    taper = 1 - 0.22 * np.clip(z, 0, 1)  # narrower above
    crown = np.stack(
        [
            xyz[:, 0, None] + x * taper * width[:, None] / 2,
            xyz[:, 1, None] + y * taper * width[:, None] / 2,
            xyz[:, 2, None] + (stem + half)[:, None] + z * half[:, None],
        ],
        axis=2,
    )
    normal = np.stack([x / width[:, None] * 2, y / width[:, None] * 2, z / half[:, None]], axis=2)
    normal /= np.linalg.norm(normal, axis=2, keepdims=True)
    tint = np.broadcast_to(luck[:, 4, None], z.shape)
    crown_mat = np.stack(
        [np.broadcast_to(row[:, None], z.shape), np.full(z.shape, 8.0), tint, 0.5 + 0.5 * z], 2
    )

    a = np.arange(4) * np.pi / 2
    thick = 0.02 * height + 0.06
    ring = np.stack([np.cos(a), np.sin(a)], 1)
    foot = xyz[:, None, :2] + ring[None] * thick[:, None, None]
    low = np.concatenate([foot, np.broadcast_to(xyz[:, None, 2:] - 0.2, (k, 4, 1))], 2)
    high = np.concatenate([foot, np.broadcast_to((xyz[:, 2] + stem * 1.3)[:, None, None], (k, 4, 1))], 2)
    post = np.concatenate([low, high], 1)
    post_normal = np.broadcast_to(np.concatenate([ring, np.zeros((4, 1))], 1)[None], (k, 4, 3))
    post_mat = np.stack(
        [
            np.broadcast_to(row[:, None], (k, 8)),
            np.full((k, 8), 8.0),
            np.zeros((k, 8)),
            np.full((k, 8), -0.35),
        ],
        2,
    )
    i = np.arange(4)
    j = (i + 1) % 4
    post_faces = np.concatenate([np.stack([i, j, j + 4], 1), np.stack([i, j + 4, i + 4], 1)])

    per_crown, per_post = len(shape), 8
    base = np.arange(k)[:, None, None]
    triangles = np.concatenate(
        [
            (faces[None] + base * per_crown).reshape(-1, 3),
            (post_faces[None] + base * per_post + k * per_crown).reshape(-1, 3),
        ]
    )
    return Trees(
        np.concatenate([crown.reshape(-1, 3), post.reshape(-1, 3)]).astype(np.float32),
        np.concatenate([normal.reshape(-1, 3), np.tile(post_normal, (1, 2, 1)).reshape(-1, 3)]).astype(
            np.float32
        ),
        np.concatenate([crown_mat.reshape(-1, 4), post_mat.reshape(-1, 4)]).astype(np.float32),
        triangles.astype(np.int32),
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
