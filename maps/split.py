"""Cuts triangles and lines along families of parallel lines, so that each piece lies in one cell of a grid.

All at once, by halving: what spans many lines is cut at the middle one first.   Frame: cells of the grid.   Thread: any (pure).
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

FAMILIES: Final = ((1.0, 0.0), (0.0, 1.0), (1.0, -1.0))
"""Columns, rows and the diagonals of maps/height_grid.py."""
_TOUCH: Final = 1e-6  # of a cell: what comes so near a line lies on it


def split_triangles(
    points: NDArray[np.float64], triangles: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """points (n, 3), x and y in cells. Returns more points, the triangles, and the row of the triangle that each came from."""
    origin = np.arange(len(triangles))
    for family in FAMILIES:
        done_t, done_o = [], []
        while len(triangles):
            along = points[:, 0] * family[0] + points[:, 1] * family[1]
            line, is_cut = _line(along[triangles])
            done_t.append(triangles[~is_cut])
            done_o.append(origin[~is_cut])
            triangles, origin, line = triangles[is_cut], origin[is_cut], line[is_cut]
            points, triangles, origin = _halve(points, along, triangles, origin, line)
        triangles = np.concatenate([*done_t, triangles])
        origin = np.concatenate([*done_o, origin])
    return points, triangles, origin


def split_edges(
    points: NDArray[np.float64], edges: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """The same for lines (e, 2)."""
    origin = np.arange(len(edges))
    for family in FAMILIES:
        done, done_o = [], []
        while len(edges):
            along = points[:, 0] * family[0] + points[:, 1] * family[1]
            line, is_cut = _line(along[edges])
            done.append(edges[~is_cut])
            done_o.append(origin[~is_cut])
            edges, origin, line = edges[is_cut], origin[is_cut], line[is_cut]
            points, new = _cut(points, along, edges[:, 0], edges[:, 1], line)
            edges = np.concatenate([np.stack([edges[:, 0], new], 1), np.stack([new, edges[:, 1]], 1)])
            origin = np.concatenate([origin, origin])
        edges = np.concatenate([*done, edges])
        origin = np.concatenate([*done_o, origin])
    return points, edges, origin


def _line(along: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """For each piece the line nearest to its middle, and whether that line really cuts it."""
    low, high = along.min(axis=1), along.max(axis=1)
    first, last = np.floor(low + _TOUCH) + 1, np.ceil(high - _TOUCH) - 1
    line = np.clip(np.rint((low + high) / 2), first, np.maximum(first, last))
    return line, first <= last


def _cut(
    points: NDArray[np.float64],
    along: NDArray[np.float64],
    one: NDArray[np.int64],
    other: NDArray[np.int64],
    line: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """A new point on each side one-other where it meets the line; the same whichever way the side is walked."""
    forth = along[one] <= along[other]
    a, b = np.where(forth, one, other), np.where(forth, other, one)
    share = (line - along[a]) / (along[b] - along[a])
    new = points[a] + (points[b] - points[a]) * share[:, None]
    return np.concatenate([points, new]), np.arange(len(points), len(points) + len(new))


def _halve(
    points: NDArray[np.float64],
    along: NDArray[np.float64],
    triangles: NDArray[np.int64],
    origin: NDArray[np.int64],
    line: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Two or three triangles for each, of the same turn."""
    if not len(triangles):
        return points, triangles, origin
    order = np.argsort(along[triangles], axis=1, kind="stable")
    odd = ((order[:, 1] - order[:, 0]) % 3) == 2  # the order walks against the triangle
    low, middle, high = (triangles[np.arange(len(triangles)), order[:, k]] for k in range(3))
    points, on_long = _cut(points, along, low, high, line)
    at = along[middle]
    meets = np.abs(at - line) <= _TOUCH
    below, above = ~meets & (at < line), ~meets & (at > line)
    end = np.where(below, high, low)
    short = np.flatnonzero(~meets)
    points, new = _cut(points, along, middle[short], end[short], line[short])
    on_short = middle.copy()
    on_short[short] = new
    made = [
        (meets, (low, middle, on_long)),
        (meets, (on_long, middle, high)),
        (below, (low, middle, on_long)),
        (below, (middle, on_short, on_long)),
        (below, (on_short, high, on_long)),
        (above, (low, on_short, on_long)),
        (above, (on_short, middle, on_long)),
        (above, (middle, high, on_long)),
    ]
    out_t, out_o = [], []
    for which, corners in made:
        piece = np.stack([c[which] for c in corners], axis=1)
        turned = odd[which]
        piece[turned] = piece[turned][:, ::-1]
        out_t.append(piece)
        out_o.append(origin[which])
    return points, np.concatenate(out_t), np.concatenate(out_o)
