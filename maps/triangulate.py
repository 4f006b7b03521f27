"""Polygons with holes, in any plane -> triangles, in bulk. Pure numpy and mapbox_earcut.   Thread: any.   Units: metres.

Triangles, quads and convex polygons are cut without a Python loop; the rest goes to earcut one by one, projected along
the dominant axis of its Newell normal. Triangles keep the orientation of the outer ring.

    triangles, polygon, bad = triangulate(points, ring_size, rings)
"""

from __future__ import annotations

from typing import NamedTuple

import mapbox_earcut
import numpy as np
from numpy.typing import NDArray

_FLAT = 1e-12  # twice the area, square metres, below which a polygon is a line or a point
_AREA_SHARE = 1e-3  # area that may be lost or doubled before a polygon is called self-crossing


class Triangulation(NamedTuple):
    """triangles (m, 3) int32 rows of the corners given, grouped by polygon; polygon (m,) int32;
    normal (p, 3) float64 Newell normals, twice the area long; degenerate (p,) bool: no area, no triangles;
    crossing (p,) bool: drawn, but its triangles do not add up to its area.
    """

    triangles: NDArray[np.int32]
    polygon: NDArray[np.int32]
    normal: NDArray[np.float64]
    degenerate: NDArray[np.bool_]
    crossing: NDArray[np.bool_]


def triangulate(
    corners: NDArray[np.float64], ring_size: NDArray[np.int64], rings: NDArray[np.int64]
) -> Triangulation:
    """corners (c, 3) float64: all rings one after the other, open (the first corner is not repeated), each of at least 3.
    ring_size (r,): corners of each ring.   rings (p,): rings of each polygon, the outer one first, at least 1.
    Source: Newell's normal (Sutherland et al. 1974); ear clipping after Held (2001) as in mapbox/earcut.
    """
    if not len(rings):
        empty = np.empty(0, np.bool_)
        return Triangulation(
            np.empty((0, 3), np.int32), np.empty(0, np.int32), np.empty((0, 3)), empty, empty
        )
    ring_start = np.cumsum(ring_size) - ring_size
    first_ring = np.cumsum(rings) - rings
    start = ring_start[first_ring]  # first corner of each polygon
    size = np.add.reduceat(ring_size, first_ring)  # corners of each polygon, holes included
    local = corners - np.repeat(
        corners[start], size, axis=0
    )  # large coordinates would eat the digits of the products
    ring_normal = _newell(local, ring_start, ring_size)
    normal = ring_normal[first_ring]
    twice_area = np.sqrt(np.einsum("ij,ij->i", normal, normal))
    degenerate = ~(twice_area > _FLAT)  # a nan is degenerate too
    unit = normal / np.where(degenerate, 1.0, twice_area)[:, None]

    todo = ~degenerate
    parts: list[NDArray[np.int64]] = []
    owners: list[NDArray[np.int64]] = []
    simple = todo & (rings == 1)
    for corner_count in np.unique(size[simple]):
        if corner_count > 64:  # rare, and the table of all of them would grow large
            continue
        which = np.flatnonzero(simple & (size == corner_count))
        fan, is_convex = _convex(local, start[which], int(corner_count), unit[which])
        which = which[is_convex]
        parts.append(fan[is_convex].reshape(-1, 3))
        owners.append(np.repeat(which, corner_count - 2))
        todo[which] = False
    left = np.flatnonzero(todo)
    crossing = np.zeros(len(rings), np.bool_)
    if len(left):
        ears, owner = _earcut(local, unit, left, start, size, ring_size, rings, first_ring)
        parts.append(ears)
        owners.append(owner)
        hole_area = np.zeros(len(rings))
        of_ring = np.repeat(np.arange(len(rings)), rings)
        is_hole = np.ones(len(ring_size), np.bool_)
        is_hole[first_ring] = False
        np.add.at(hole_area, of_ring[is_hole], np.linalg.norm(ring_normal[is_hole], axis=1))
        want = (twice_area - hole_area)[left]
        a, b, c = (local[ears[:, k]] for k in range(3))
        signed = np.einsum("ij,ij->i", cross(b - a, c - a), unit[owner])
        got = np.bincount(owner, np.abs(signed), len(rings))[left]
        crossing[left] = np.abs(got - want) > _AREA_SHARE * twice_area[left]
    triangles = np.concatenate(parts) if parts else np.empty((0, 3), np.int64)
    polygon = np.concatenate(owners) if owners else np.empty(0, np.int64)
    order = np.argsort(polygon, kind="stable")
    return Triangulation(
        triangles[order].astype(np.int32), polygon[order].astype(np.int32), normal, degenerate, crossing
    )


def following(ring_size: NDArray[np.int64]) -> NDArray[np.int64]:
    """(c,) for each corner the next one of its ring."""
    end = np.cumsum(ring_size)
    after = np.arange(1, (end[-1] if len(end) else 0) + 1)
    filled = ring_size > 0
    after[end[filled] - 1] = (end - ring_size)[filled]
    return after


def _newell(
    local: NDArray[np.float64], ring_start: NDArray[np.int64], ring_size: NDArray[np.int64]
) -> NDArray[np.float64]:
    """(r, 3) normal of each ring, twice its area long."""
    return np.add.reduceat(cross(local, local[following(ring_size)]), ring_start, axis=0)


def cross(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """np.cross for (n, 3) only, three times as fast."""
    out = np.empty_like(a)
    out[:, 0] = a[:, 1] * b[:, 2] - a[:, 2] * b[:, 1]
    out[:, 1] = a[:, 2] * b[:, 0] - a[:, 0] * b[:, 2]
    out[:, 2] = a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
    return out


def _convex(
    local: NDArray[np.float64], start: NDArray[np.int64], n: int, unit: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Fans (k, n - 2, 3) of polygons with n corners, and where they are right.

    A quad is cut at whichever diagonal lies inside (a concave one has only one); larger ones only where convex.
    """
    rows = start[:, None] + np.arange(n)
    if n == 3:
        return rows[:, None, :], np.full(len(start), True)
    points = local[rows]  # (k, n, 3)
    at = np.arange(n)
    turn = _turns(points, at, (at + 1) % n, (at + 2) % n, unit)  # at corner i + 1
    if n == 4:
        # turn[i] is the triangle i, i+1, i+2: the diagonal 0-2 needs 0 and 2, the diagonal 1-3 needs 1 and 3
        by_02: NDArray[np.float64] = turn[:, [0, 2]].min(axis=1)
        by_13: NDArray[np.float64] = turn[:, [1, 3]].min(axis=1)
        first = by_02 >= by_13
        fan = np.where(
            first[:, None, None],
            rows[:, [[0, 1, 2], [2, 3, 0]]],
            rows[:, [[1, 2, 3], [3, 0, 1]]],
        )
        return fan, (by_02 >= 0) | (by_13 >= 0)
    k = np.arange(1, n - 1)
    fan_turn = _turns(points, np.zeros_like(k), k, k + 1, unit)
    least: NDArray[np.float64] = np.concatenate([turn, fan_turn], axis=1).min(axis=1)
    hub = np.broadcast_to(rows[:, :1], (len(start), n - 2))
    return np.stack([hub, rows[:, k], rows[:, k + 1]], axis=2), least > 0


def _turns(
    points: NDArray[np.float64],
    a: NDArray[np.int64],
    b: NDArray[np.int64],
    c: NDArray[np.int64],
    unit: NDArray[np.float64],
) -> NDArray[np.float64]:
    """(k, len(a)) twice the signed area of the triangles a, b, c, seen along each polygon's normal."""
    base = points[:, a]
    u, v = points[:, b] - base, points[:, c] - base
    shape = u.shape
    normal = cross(u.reshape(-1, 3), v.reshape(-1, 3)).reshape(shape)
    turns: NDArray[np.float64] = np.einsum("kij,kj->ki", normal, unit)
    return turns


def _earcut(
    local: NDArray[np.float64],
    unit: NDArray[np.float64],
    which: NDArray[np.int64],
    start: NDArray[np.int64],
    size: NDArray[np.int64],
    ring_size: NDArray[np.int64],
    rings: NDArray[np.int64],
    first_ring: NDArray[np.int64],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Ears of the polygons `which`, turned the way of their outer ring."""
    corner_polygon = np.repeat(np.arange(len(size)), size)
    axis = np.argmax(np.abs(unit), axis=1)
    is_up = np.take_along_axis(unit, axis[:, None], axis=1)[:, 0] > 0
    first, second = (axis + 1) % 3, (axis + 2) % 3
    first, second = np.where(is_up, first, second), np.where(is_up, second, first)
    flat = np.empty((len(local), 2))
    at = np.arange(len(local))
    flat[:, 0] = local[at, first[corner_polygon]]
    flat[:, 1] = local[at, second[corner_polygon]]
    cut = mapbox_earcut.triangulate_float64
    ears: list[NDArray[np.int64]] = []
    counts: list[int] = []
    for p in which.tolist():
        s, e, r = start[p], start[p] + size[p], first_ring[p]
        ends = np.cumsum(ring_size[r : r + rings[p]]).astype(np.uint32)
        ear = cut(flat[s:e], ends).astype(np.int64)
        ears.append(ear + s)
        counts.append(len(ear) // 3)
    triangles = np.concatenate(ears).reshape(-1, 3)
    owner = np.repeat(which, counts)
    a, b, c = (flat[triangles[:, k]] for k in range(3))
    u, v = b - a, c - a
    turned = u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0] < 0
    triangles[turned] = triangles[turned][:, ::-1]
    return triangles, owner
