"""What lies around the model: the far ground that carries its border out into the haze, and the dome of the sky.

Pure arrays.   Frame: xyz_scene metres.   Thread: any.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FAR_M = 14_000.0


def far_ground(
    border_xyz: NDArray[np.floating],
    border_object: NDArray[np.int32],
    centre: tuple[float, float],
    sides: int = 180,
) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int32]]:
    """A ring from the model's border to the horizon, in the height and colour the border has in each direction.

    border_xyz (k, 3), border_object (k,): points near the border of the model and the objects they belong to.
    Returns points, triangles and the object of each point.
    """
    rel = border_xyz[:, :2] - np.asarray(centre)
    turn = np.arctan2(rel[:, 1], rel[:, 0])
    reach = np.hypot(rel[:, 0], rel[:, 1])
    slot = np.floor((turn + np.pi) / (2 * np.pi) * sides).astype(int) % sides
    order = np.argsort(reach)
    best = np.full(sides, -1)
    best[slot[order]] = order  # the outermost point of each direction
    known = np.flatnonzero(best >= 0)
    if not len(known):
        return np.empty((0, 3), np.float32), np.empty((0, 3), np.int32), np.empty(0, np.int32)
    near = np.abs((np.arange(sides)[:, None] - known[None] + sides / 2) % sides - sides / 2).argmin(axis=1)
    best = best[known[near]]
    angle = (np.arange(sides) + 0.5) / sides * 2 * np.pi - np.pi
    unit = np.stack([np.cos(angle), np.sin(angle)], 1)
    points, triangles, objects = [], [], []
    for s in range(sides):
        e = (s + 1) % sides
        own = best[s]
        z = float(border_xyz[own, 2])
        left, right = unit[s], unit[e]
        r0 = reach[own] * 0.985, reach[best[e]] * 0.985
        base = len(points)
        for direction, radius in ((left, r0[0]), (right, r0[1]), (right, FAR_M), (left, FAR_M)):
            points.append((centre[0] + direction[0] * radius, centre[1] + direction[1] * radius, z - 0.25))
        triangles += [(base, base + 2, base + 1), (base, base + 3, base + 2)]
        objects += [int(border_object[own])] * 4
    return np.array(points, np.float32), np.array(triangles, np.int32), np.array(objects, np.int32)


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
