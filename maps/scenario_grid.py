"""Modules laid on a roof or wall: a grid of cells on the surface's own plane, whole cells inside it only.   Pure. Thread: any.

    cells = cells_on(triangles_xyz, share=0.6)      # (c, 4, 3) corners, lifted a little off the plane

Units: metres. Module size: 1.1 x 1.75 m (assumption: makers state 1.0 to 1.15 by 1.7 to 1.8 in 2024). On large surfaces four
modules are drawn as one table, so that a district stays cheap to draw.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
MODULE_M = (1.1, 1.75)
GAP_M = 0.06
LIFT_M = 0.18
LARGE_M2 = 400.0
_FLAT = 0.05  # of the normal's horizontal part, below which a roof has no side of its own
_EDGE = 1e-9
_AT = np.array([(u, v) for v in (0.0, 0.5, 1.0) for u in (0.0, 0.5, 1.0)])


def frame_of(triangles: Floats) -> tuple[Floats, Floats, Floats]:
    """u along the surface (level), v up it, n outwards; unit vectors.   triangles (t, 3, 3)."""
    areas = np.cross(triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0])
    total = areas.sum(axis=0)
    n = total / max(float(np.linalg.norm(total)), 1e-12)
    if np.hypot(n[0], n[1]) > _FLAT:
        u = np.array([-n[1], n[0], 0.0])
    else:  # along its longest edge, as a fitter would
        edges = (triangles[:, [1, 2, 0]] - triangles).reshape(-1, 3)
        u = edges[np.argmax(np.linalg.norm(edges, axis=1))]
        u = u - n * (u @ n)
    u = u / max(float(np.linalg.norm(u)), 1e-12)
    return u, np.cross(n, u), n


def area_of(triangles: Floats) -> float:
    """m2 of (t, 3, 3)."""
    cross = np.cross(triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0])
    return float(np.linalg.norm(cross, axis=1).sum() / 2.0)


def cells_on(triangles: Floats, share: float, lift_m: float = LIFT_M) -> Floats:
    """(c, 4, 3) corners, counter-clockwise from outside.   triangles (t, 3, 3) of one plane.   share: 0..1 of its area that is
    covered at most; edges and corners where no whole module fits stay free."""
    area = area_of(triangles)
    if area < 1.0 or share <= 0.0:
        return np.zeros((0, 4, 3))
    size = np.array(MODULE_M) * (2.0 if area > LARGE_M2 else 1.0)
    most = int(min(share, 1.0) * area / float(size[0] * size[1]))
    u, v, n = frame_of(triangles)
    origin = triangles[0, 0]
    flat = np.stack([(triangles - origin) @ u, (triangles - origin) @ v], axis=-1)
    low, high = flat.min(axis=(0, 1)), flat.max(axis=(0, 1))
    count = np.floor((high - low) / size).astype(np.intp)
    if most < 1 or count.min() < 1:
        return np.zeros((0, 4, 3))
    start = low + ((high - low) - count * size) / 2.0
    col, row = np.meshgrid(np.arange(count[0]), np.arange(count[1])[::-1])
    corner = start + np.stack([col.ravel(), row.ravel()], axis=-1) * size
    corner = corner[_inside(corner, size, flat)][:most]
    inset, rest = GAP_M / 2.0, size - GAP_M / 2.0
    box = np.array([(inset, inset), (rest[0], inset), (rest[0], rest[1]), (inset, rest[1])])
    at = corner[:, None, :] + box[None, :, :]
    return np.asarray(origin + at[..., :1] * u + at[..., 1:] * v + lift_m * n)


def _inside(corner: Floats, size: Floats, flat: Floats) -> NDArray[np.bool_]:
    """(c,) cells of which corners, middles of sides and the middle lie in one of the triangles (t, 3, 2)."""
    kept = np.ones(len(corner), dtype=np.bool_)
    for at in _AT:
        rows = np.flatnonzero(kept)
        point = corner[rows] + at * size
        found = np.zeros(len(rows), dtype=np.bool_)
        for a, b, c in flat:
            one, two, three = _side(a, b, point), _side(b, c, point), _side(c, a, point)
            found |= (one >= -_EDGE) & (two >= -_EDGE) & (three >= -_EDGE)
        kept[rows[~found]] = False
    return kept


def _side(a: Floats, b: Floats, p: Floats) -> Floats:
    return np.asarray((b[0] - a[0]) * (p[:, 1] - a[1]) - (b[1] - a[1]) * (p[:, 0] - a[0]))
