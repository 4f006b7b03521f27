"""Buildings as blocks, for the distance: one box of the same volume and direction each, and fewer, larger ones for whole
quarters.   Frame: xyz_scene metres.   Thread: any (pure numpy over all buildings at once).

    blocks = blocks_of(city, root, is_building, origin)      # one a building
    few = blocks.merged(rows, cell_m=40.0)                   # one a cell
    points, normals, triangles, obj, kind = few.faces()
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, SurfaceKind
from maps.mesh import LayerMesh
from maps.triangulate import cross

_UP = 0.35  # vertical part of a normal from which a surface is roof
SPARSE = 0.01  # share of the land that is built on, below which a city counts as strewn
_FACES = np.array([[0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7], [4, 5, 6, 7]])
"""Four walls and the top of a box whose corners are 0..3 below and 4..7 above, counter-clockwise from outside."""


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """k boxes.   object (k,) int32 row; middle (k, 2); half (k, 2) half sides; angle (k,) radians of the first side;
    floor, top (k,) heights of the box; peak (k,) highest point of what it stands for. All float64 scene metres.
    """

    object: NDArray[np.int32]
    middle: NDArray[np.float64]
    half: NDArray[np.float64]
    angle: NDArray[np.float64]
    floor: NDArray[np.float64]
    top: NDArray[np.float64]
    peak: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.object)

    def take(self, rows: NDArray[np.integer]) -> Blocks:
        return Blocks(
            *(getattr(self, f)[rows] for f in ("object", "middle", "half", "angle", "floor", "top", "peak"))
        )

    def bounds(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """(k, 3) lowest and highest corner of each."""
        c, s = np.abs(np.cos(self.angle)), np.abs(np.sin(self.angle))
        reach = np.stack(
            [self.half[:, 0] * c + self.half[:, 1] * s, self.half[:, 0] * s + self.half[:, 1] * c], 1
        )
        return (
            np.column_stack([self.middle - reach, self.floor]),
            np.column_stack([self.middle + reach, self.top]),
        )

    def heart(self, window_m: float = 900.0) -> Blocks:
        """All, or where they are strewn thinly over a wide land those around the densest spot: what an overview shows."""
        size = np.ptp(self.middle, axis=0) if len(self) else np.zeros(2)
        area = 4 * self.half.prod(axis=1)
        if float(size.max(initial=0.0)) < 3 * window_m or area.sum() > SPARSE * float(size.prod()):
            return self
        cell = np.floor(self.middle / window_m * 2).astype(np.int64)
        cells, of = np.unique(cell, axis=0, return_inverse=True)
        best = (cells[np.bincount(of.reshape(-1), area).argmax()] + 0.5) * window_m / 2
        return self.take(np.flatnonzero((np.abs(self.middle - best) <= window_m / 2).all(axis=1)))

    def merged(self, cell_m: float) -> Blocks:
        """One box for all whose middles share a square cell: their ground area, mean height, the largest one's object
        and direction."""
        if not len(self):
            return self
        cell = np.floor(self.middle / cell_m).astype(np.int64)
        cell -= cell.min(axis=0)
        _, group = np.unique(cell[:, 0] * (int(cell[:, 1].max()) + 1) + cell[:, 1], return_inverse=True)
        n = int(group.max()) + 1
        area = 4 * self.half[:, 0] * self.half[:, 1]
        total = np.bincount(group, area, n)
        mean = [np.bincount(group, area * v, n) / total for v in (self.middle[:, 0], self.middle[:, 1])]
        height = np.bincount(group, area * (self.top - self.floor), n) / total
        floor = np.bincount(group, area * self.floor, n) / total
        order = np.lexsort((area, group))
        largest = order[np.append(np.flatnonzero(np.diff(group[order])), len(order) - 1)]
        wide, deep = self.half[largest, 0], self.half[largest, 1]
        side = np.sqrt(total / np.maximum(4 * wide * deep, 1e-9))  # the largest one's shape, everybody's area
        half = np.minimum(np.stack([wide * side, deep * side], 1), cell_m * 0.5)
        return Blocks(
            self.object[largest],
            np.stack(mean, 1),
            half,
            self.angle[largest],
            floor,
            floor + height,
            floor + height,
        )

    def faces(self) -> LayerMesh:
        """Twenty points and ten triangles each: walls and a flat roof, no floor, no edges."""
        k = len(self)
        c, s = np.cos(self.angle), np.sin(self.angle)
        sign = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float64)
        along, across = self.half[:, :1] * sign[:, 0], self.half[:, 1:] * sign[:, 1]
        x = self.middle[:, :1] + along * c[:, None] - across * s[:, None]
        y = self.middle[:, 1:] + along * s[:, None] + across * c[:, None]
        corners = np.empty((k, 8, 3))
        corners[:, :4, 0] = corners[:, 4:, 0] = x
        corners[:, :4, 1] = corners[:, 4:, 1] = y
        corners[:, :4, 2], corners[:, 4:, 2] = self.floor[:, None], self.top[:, None]
        normals = np.zeros((k, 5, 3), np.float32)
        for face, (nx, ny) in enumerate(((s, -c), (c, s), (-s, c), (-c, -s))):
            normals[:, face, 0], normals[:, face, 1] = nx, ny
        normals[:, 4, 2] = 1.0
        base = (np.arange(k * 5) * 4)[:, None]
        triangles = (base + np.array([0, 1, 2, 0, 2, 3])).reshape(-1, 3)
        kinds = np.tile(np.repeat([SurfaceKind.WALL] * 4 + [SurfaceKind.ROOF], 4), k)
        return LayerMesh(
            points=corners[:, _FACES].reshape(-1, 3).astype(np.float32),
            normals=np.repeat(normals.reshape(-1, 3), 4, axis=0),
            triangles=triangles.astype(np.int32),
            point_object=np.repeat(self.object, 20).astype(np.int32),
            point_kind=kinds.astype(np.uint8),
            edges=np.empty((0, 2), np.int32),
            edge_points=np.empty((0, 3), np.float32),
            edge_object=np.empty(0, np.int32),
        )


def blocks_of(
    city: CityModel,
    root: NDArray[np.int32],
    is_building: NDArray[np.bool_],
    origin: tuple[float, float, float],
) -> Blocks:
    """One box for each building that has geometry, all its parts together.

    root (o,): topmost parent of each object; is_building (o,): whether its triangles count.
    The direction is that of most of its outline's length, four-fold; ground area and volume are the building's own.
    """
    row = root[city.surface_object]
    own = is_building[city.surface_object]
    n = len(city.ids)
    chosen = own[city.triangle_surface]
    triangles = city.triangles if chosen.all() else city.triangles[chosen]
    if not len(triangles):
        none = np.empty(0)
        return Blocks(np.empty(0, np.int32), np.empty((0, 2)), np.empty((0, 2)), none, none, none, none)
    of = row[city.triangle_surface if chosen.all() else city.triangle_surface[chosen]]
    local = city.vertices - np.asarray(origin)
    owner = np.full(len(local), -1, np.int32)
    owner[triangles] = of[:, None]

    a = local[triangles[:, 0]]
    normal = cross(local[triangles[:, 1]] - a, local[triangles[:, 2]] - a)
    length = np.sqrt(np.einsum("ij,ij->i", normal, normal))
    up = normal[:, 2] / 2
    faces_up = up > _UP / 2 * length
    area = np.bincount(of[faces_up], up[faces_up], n)
    mean_z = local[triangles[faces_up], 2].mean(axis=1)
    lid = np.bincount(of[faces_up], up[faces_up] * mean_z, n) / np.maximum(area, 1e-9)

    angle = _directions(local, city.edges, owner, n)
    used = np.flatnonzero(owner >= 0)
    at = owner[used]
    c, s = np.cos(angle)[at], np.sin(angle)[at]
    p = local[used]
    turned = (p[:, 0] * c + p[:, 1] * s, p[:, 1] * c - p[:, 0] * s)
    order = np.argsort(at, kind="stable") if np.any(np.diff(at) < 0) else slice(None)
    at = at[order]
    first = np.flatnonzero(np.concatenate([[True], at[1:] != at[:-1]]))
    rows = at[first]

    def span(values: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        sorted_values = values[order]
        return np.minimum.reduceat(sorted_values, first), np.maximum.reduceat(sorted_values, first)

    (u0, u1), (v0, v1), (z0, z1) = span(turned[0]), span(turned[1]), span(p[:, 2])
    middle_u, middle_v = (u0 + u1) / 2, (v0 + v1) / 2
    c, s = np.cos(angle[rows]), np.sin(angle[rows])
    half = np.maximum(np.stack([u1 - u0, v1 - v0], 1) / 2, 0.05)
    filled = np.where(area[rows] > 0, area[rows] / (4 * half[:, 0] * half[:, 1]), 1.0)
    half *= np.sqrt(np.clip(filled, 0.2, 1.0))[:, None]
    top = np.where(area[rows] > 0, lid[rows], z1)
    return Blocks(
        rows.astype(np.int32),
        np.stack([middle_u * c - middle_v * s, middle_u * s + middle_v * c], 1),
        half,
        angle[rows],
        z0,
        np.clip(top, z0 + 0.1, np.maximum(z1, z0 + 0.1)),
        z1,
    )


def _directions(
    local: NDArray[np.float64], edges: NDArray[np.int32], owner: NDArray[np.int32], n: int
) -> NDArray[np.float64]:
    """(n,) radians: the direction that most of an object's outline runs in, or at right angles to it.

    The mean of edge directions taken four times, so that the four sides of a house agree. Single precision: a block needs
    no more, and edges are what a large city has most of.
    """
    at = owner[edges[:, 0]] if len(edges) else np.empty(0, np.int32)
    usable = at >= 0
    if not usable.all():
        at, edges = at[usable], edges[usable]
    x, y = local[:, 0].astype(np.float32), local[:, 1].astype(np.float32)
    dx, dy = x[edges[:, 1]] - x[edges[:, 0]], y[edges[:, 1]] - y[edges[:, 0]]
    square = dx * dx + dy * dy
    c2, s2 = dx * dx - dy * dy, 2 * dx * dy
    weight = 1.0 / np.maximum(square * np.sqrt(square), 1e-9)  # the fourth power keeps one length
    c4 = np.bincount(at, (c2 * c2 - s2 * s2) * weight, n)
    s4 = np.bincount(at, 2 * c2 * s2 * weight, n)
    return np.asarray(np.arctan2(s4, c4) / 4)
