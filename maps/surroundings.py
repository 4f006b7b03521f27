"""What lies around the model: the far ground that carries its border out into the haze, and the dome of the sky.

Pure arrays.   Frame: xyz_scene metres.   Thread: any.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FAR_M = 14_000.0


def border(
    points: NDArray[np.floating], triangles: NDArray[np.int32], rows: NDArray[np.int32], samples: int = 240
) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
    """Places around the edge of a ground, in order, and the object that lies there.

    points (n, 3), triangles (m, 3), rows (n,) object of each point. The edge is taken as the rectangle of the extent, as
    ground is cut; where a model's ground ends before it, the nearest point of the ground stands in.
    Returns (samples, 3) and (samples,).
    """
    low, high = points[:, :2].min(axis=0), points[:, :2].max(axis=0)
    size = np.maximum(high - low, 1e-3)
    along = np.arange(samples) / samples * 4
    side, f = along.astype(int), along % 1.0
    unit = np.choose(
        side[:, None],
        [np.stack(p, 1) for p in ((f, 0 * f), (0 * f + 1, f), (1 - f, 0 * f + 1), (0 * f, 1 - f))],
    )
    inset = np.minimum(2.0, size / 20)
    place = low + inset + unit * (size - 2 * inset)
    corner = points[triangles][:, :, :2]
    touches = (corner.min(axis=1) <= low + 2 * inset).any(axis=1) | (
        corner.max(axis=1) >= high - 2 * inset
    ).any(axis=1)
    near = np.flatnonzero(touches)
    out = np.column_stack([place, np.zeros(samples)])
    row = np.zeros(samples, np.int32)
    for i, p in enumerate(place):
        found = near[_holds(corner[near], p)]
        if len(found):  # where layers lie over each other the upper one shows
            best = found[points[triangles[found], 2].max(axis=1).argmax()]
            at = triangles[best, 0]
            out[i, 2] = points[triangles[best], 2].mean()
        else:
            at = np.argmin(((points[:, :2] - p) ** 2).sum(axis=1))
            out[i] = points[at]
        row[i] = rows[at]
    return out, row


def _holds(corner: NDArray[np.floating], p: NDArray[np.floating]) -> NDArray[np.bool_]:
    """Which of the (k, 3, 2) triangles hold the point, seen from above."""
    rel = corner - p
    cross = rel * np.roll(rel, -1, axis=1)[:, :, ::-1]
    turn = cross[:, :, 0] - cross[:, :, 1]
    return np.asarray((turn >= -1e-6).all(axis=1) | (turn <= 1e-6).all(axis=1))


def far_ground(
    edge: NDArray[np.floating], rows: NDArray[np.int32], *, far_m: float = FAR_M, drop_m: float = 0.25
) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int32]]:
    """A ring from the model's edge to the horizon, in the height and colour that the edge has in each direction.

    edge (k, 3), rows (k,): see `border`.   drop_m: how far below the edge it begins.   Returns points, triangles and the object of each point.
    """
    k = len(edge)
    centre = edge[:, :2].mean(axis=0)
    out = edge[:, :2] - centre
    out /= np.maximum(np.hypot(out[:, 0], out[:, 1]), 1e-6)[:, None]
    # soft hills at the horizon: the edge's own steps would stand there as walls
    far_z = np.convolve(np.tile(edge[:, 2], 3), np.ones(15) / 15, mode="same")[k : 2 * k]
    inner = np.column_stack([edge[:, :2], edge[:, 2] - drop_m])
    outer = np.column_stack([centre + out * far_m, far_z])
    after = np.roll(np.arange(k), -1)
    points = np.stack([inner, inner[after], outer[after], outer], axis=1).reshape(-1, 3)
    base = np.arange(k)[:, None] * 4
    triangles = np.concatenate([base + np.array(turn) for turn in ((0, 2, 1), (0, 3, 2))])
    return points.astype(np.float32), triangles.astype(np.int32), np.repeat(rows, 4).astype(np.int32)


def dome(rings: int = 24, sides: int = 48) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """A unit sphere seen from inside."""
    tilt = np.linspace(-np.pi / 2, np.pi / 2, rings + 1)
    turn = np.arange(sides) * 2 * np.pi / sides
    t, a = np.meshgrid(tilt, turn, indexing="ij")
    points = np.stack([np.cos(t) * np.cos(a), np.cos(t) * np.sin(a), np.sin(t)], 2).reshape(-1, 3)
    r, s = np.meshgrid(np.arange(rings), np.arange(sides), indexing="ij")
    p00, p01 = r * sides + s, r * sides + (s + 1) % sides
    p10, p11 = p00 + sides, p01 + sides
    faces = np.concatenate(
        [np.stack([p00, p11, p01], 2).reshape(-1, 3), np.stack([p00, p10, p11], 2).reshape(-1, 3)]
    )
    return points.astype(np.float32), faces.astype(np.int32)
