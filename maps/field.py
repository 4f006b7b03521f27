"""Height field of the city and what light makes of it: cast shadows and contact shade, on the CPU with numpy.

A city is nearly 2.5-D, so one height per cell is enough to know whether a point sees the sun. That needs no second
render pass, works the same on every driver, and changes only when the sun moves (docs: see maps/glsl.py for the use).

Frame: xyz_scene metres; row 0 of a grid is the southernmost.   Thread: any (pure; numpy lets go of the GIL).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from maps.ending import Check, always

Grid = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class HeightField:
    """top (h, w) float32: highest surface per cell; ground (h, w): the terrain under it; low: south-west corner, metres."""

    top: Grid
    ground: Grid
    low: tuple[float, float]
    cell_m: float

    @property
    def size_m(self) -> tuple[float, float]:
        return self.top.shape[1] * self.cell_m, self.top.shape[0] * self.cell_m

    def ground_at(self, x: float, y: float) -> float:
        """Terrain height at a place; the nearest edge outside."""
        row = min(max(int((y - self.low[1]) / self.cell_m), 0), self.ground.shape[0] - 1)
        column = min(max(int((x - self.low[0]) / self.cell_m), 0), self.ground.shape[1] - 1)
        return float(self.ground[row, column])


def rasterise(
    points: NDArray[np.float32],
    triangles: NDArray[np.int32],
    low: tuple[float, float],
    cell_m: float,
    shape: tuple[int, int],
    into: Grid | None = None,
    check: Check = always,
) -> Grid:
    """Highest z per cell centre (-inf where nothing lies). Triangles are taken in batches of like size."""
    grid = np.full(shape, -np.inf, np.float32) if into is None else into
    if not len(triangles):
        return grid
    flat = grid.reshape(-1)
    corner = points[triangles]
    xy = (corner[:, :, :2] - np.asarray(low, np.float32)) / np.float32(cell_m) - np.float32(0.5)
    z = corner[:, :, 2]
    first = np.maximum(np.ceil(xy.min(axis=1)), 0).astype(np.int32)
    last = np.minimum(np.floor(xy.max(axis=1)), (shape[1] - 1, shape[0] - 1)).astype(np.int32)
    span = last - first + 1
    edge1, edge2 = xy[:, 1] - xy[:, 0], xy[:, 2] - xy[:, 0]
    area = edge1[:, 0] * edge2[:, 1] - edge1[:, 1] * edge2[:, 0]
    use = (span > 0).all(axis=1) & (np.abs(area) > 1e-6)
    largest = np.where(use, span.max(axis=1), 0)
    size, below = 2, 0
    while below < int(largest.max(initial=0)):
        rows = np.flatnonzero((largest > below) & (largest <= size))
        step = max(1, 1_500_000 // (size * size))
        offset_y, offset_x = np.divmod(np.arange(size * size, dtype=np.int32), size)
        for start in range(0, len(rows), step):
            check()
            r = rows[start : start + step]
            x = first[r, :1] + offset_x
            y = first[r, 1:] + offset_y
            rel_x, rel_y = x - xy[r, 0, :1], y - xy[r, 0, 1:]
            b = (rel_x * edge2[r, 1:] - rel_y * edge2[r, :1]) / area[r, None]
            c = (edge1[r, :1] * rel_y - edge1[r, 1:] * rel_x) / area[r, None]
            inside = (b >= 0) & (c >= 0) & (b + c <= 1) & (x <= last[r, :1]) & (y <= last[r, 1:])
            height = z[r, :1] + b * (z[r, 1:2] - z[r, :1]) + c * (z[r, 2:3] - z[r, :1])
            np.maximum.at(
                flat, (y.astype(np.int64) * shape[1] + x)[inside], height[inside].astype(np.float32)
            )
        size, below = size * 2, size
    return grid


def filled(grid: Grid, floor: float) -> Grid:
    """The same with gaps (-inf) closed from their neighbours, far ones set to `floor`."""
    out = grid.copy()
    reach = 1
    while reach < 64:
        gap = ~np.isfinite(out)
        if not gap.any():
            return out
        for axis in (0, 1):
            for step in (-reach, reach):
                moved = _moved(out, step if axis == 0 else 0, step if axis == 1 else 0, -np.inf)
                gap = ~np.isfinite(out)
                out[gap] = moved[gap]
        reach *= 2
    out[~np.isfinite(out)] = floor
    return out


def shadow_heights(
    top: Grid,
    cell_m: float,
    direction: tuple[float, float, float],
    reach_m: float = 1500.0,
    check: Check = always,
) -> Grid:
    """(h, w) height up to which a point of this cell lies in cast shadow (its own top where nothing shades it).

    direction: unit vector to the sun. S(p) = max over t of top(p + t d) - t tan(elevation), found by doubling t:
    log2(reach) shifts in place of a walk.
    """
    flat = math.hypot(direction[0], direction[1])
    if flat < 1e-3 or direction[2] <= 0:
        return top.copy()
    dominant = max(abs(direction[0]), abs(direction[1]))
    dx, dy = direction[0] / dominant, direction[1] / dominant  # one cell along the longer axis
    drop = cell_m * math.hypot(dx, dy) * direction[2] / flat
    out = top.copy()
    steps, n = 1, int(reach_m / (cell_m * math.hypot(dx, dy)))
    span = float(top.max() - top.min())
    while steps < n and steps * drop < span:
        check()
        np.maximum(out, _slid(out, dx * steps, dy * steps) - np.float32(drop * steps), out=out)
        steps *= 2
    return out


def contact_shade(top: Grid, ground: Grid, cell_m: float, check: Check = always) -> Grid:
    """(h, w) 0..1: share of the sky that the ground sees, from eight directions; 1 is open. For courtyards and wall feet."""
    hidden = np.zeros_like(top)
    for turn in range(8):
        a = turn * math.pi / 4
        horizon = np.zeros_like(top)
        for reach in (1.5, 4.0, 9.0, 20.0):
            check()
            rise = _slid(top, math.cos(a) * reach / cell_m, math.sin(a) * reach / cell_m) - ground
            np.maximum(horizon, rise / np.float32(reach), out=horizon)
        hidden += 1 - 1 / np.sqrt(1 + horizon * horizon)  # = 1 - cos(horizon angle), as tan is known
    return np.clip(1 - hidden / 8, 0, 1).astype(np.float32)


def _moved(grid: Grid, rows: int, columns: int, fill: float | None = None) -> Grid:
    """out[i, j] = grid[i + rows, j + columns]; outside it the nearest edge, or `fill`."""
    h, w = grid.shape
    rows, columns = max(-h, min(h, rows)), max(-w, min(w, columns))
    out = np.empty_like(grid)
    out[max(0, -rows) : h - max(0, rows), max(0, -columns) : w - max(0, columns)] = grid[
        max(0, rows) : h - max(0, -rows), max(0, columns) : w - max(0, -columns)
    ]
    low = -1e6 if fill is None else fill
    if rows > 0:
        out[h - rows :] = low
    elif rows < 0:
        out[:-rows] = low
    if columns > 0:
        out[:, w - columns :] = low
    elif columns < 0:
        out[:, :-columns] = low
    return out


def _slid(grid: Grid, x: float, y: float) -> Grid:
    """grid at (column + x, row + y), linear between cells; far below everything outside."""
    x0, y0 = math.floor(x), math.floor(y)
    fx, fy = np.float32(x - x0), np.float32(y - y0)
    out = _moved(grid, y0, x0)
    if fx > 1e-4:
        out += fx * (_moved(grid, y0, x0 + 1) - out)
    if fy > 1e-4:
        upper = _moved(grid, y0 + 1, x0)
        if fx > 1e-4:
            upper += fx * (_moved(grid, y0 + 1, x0 + 1) - upper)
        out += fy * (upper - out)
    return out
