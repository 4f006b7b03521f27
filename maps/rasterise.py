"""Triangles onto a regular grid: the height of each node, or which nodes lie under them.   Thread: any (pure).

In bulk: the nodes in the rectangle of every triangle are listed and tried, a few million at a time.   Units: metres.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

_AT_ONCE: Final = 2_000_000
_EDGE: Final = 1e-9


def heights_on_grid(
    points: NDArray[np.float64],
    triangles: NDArray[np.integer],
    low: NDArray[np.float64],
    step: NDArray[np.float64],
    shape: tuple[int, int],
    *,
    lowest: bool = False,
) -> NDArray[np.float64]:
    """(rows, columns) height of the triangles at each node; nan where none lies. Of several the highest (or lowest) counts.

    points (n, 3); low (2,) place of node [0, 0]; step (2,); shape: rows, columns.
    """
    z = np.full(shape[0] * shape[1], np.inf if lowest else -np.inf)
    for node, height in _hits(points, triangles, low, step, shape):
        (np.minimum if lowest else np.maximum).at(z, node, height)
    z[~np.isfinite(z)] = np.nan
    return z.reshape(shape)


def _hits(
    points: NDArray[np.float64],
    triangles: NDArray[np.integer],
    low: NDArray[np.float64],
    step: NDArray[np.float64],
    shape: tuple[int, int],
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.float64]]]:
    """Nodes under triangles, and the height there."""
    xy = ((points[:, :2] - low) / step)[triangles]
    first = np.maximum(np.ceil(xy.min(axis=1) - _EDGE), 0).astype(np.int64)
    last = np.minimum(np.floor(xy.max(axis=1) + _EDGE), [shape[1] - 1, shape[0] - 1]).astype(np.int64)
    wide = np.maximum(last - first + 1, 0)
    count = wide.prod(axis=1)
    some = np.flatnonzero(count)
    total = np.cumsum(count[some])
    start = 0
    while start < len(some):
        done = total[start - 1] if start else 0
        end = max(int(np.searchsorted(total, done + _AT_ONCE)), start + 1)
        rows = some[start:end]
        start = end
        owner = np.repeat(rows, count[rows])
        local = np.arange(len(owner)) - np.repeat(np.cumsum(count[rows]) - count[rows], count[rows])
        column = first[owner, 0] + local % wide[owner, 0]
        row = first[owner, 1] + local // wide[owner, 0]
        a, b, c = (xy[owner, k] for k in range(3))
        ux, uy = (b - a).T
        vx, vy = (c - a).T
        px, py = column - a[:, 0], row - a[:, 1]
        area = ux * vy - uy * vx
        with np.errstate(divide="ignore", invalid="ignore"):
            s, t = (px * vy - py * vx) / area, (ux * py - uy * px) / area
            inside = (
                (s >= -_EDGE) & (t >= -_EDGE) & (s + t <= 1 + _EDGE)
            )  # nan, of a triangle on edge, is not
        z = points[triangles[owner[inside]], 2]
        s, t = s[inside], t[inside]
        height = z[:, 0] * (1 - s - t) + z[:, 1] * s + z[:, 2] * t
        yield row[inside] * shape[1] + column[inside], height
