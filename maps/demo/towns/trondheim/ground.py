"""The planar map: every square metre of land belongs to exactly one cover, and neighbours share their vertices.

All outlines and the breaklines of the ground are noded together and made into faces; a face takes its height from
terrain.height plus the level of its cover, so that nothing pokes through and no gap can open. Where levels differ
(kerb, quay edge, platform, pond) a vertical face closes the step; where the land ends at built edges, a quay wall.
xy metres of maps.demo.   Thread: any.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from maps.demo.towns.trondheim import plan, terrain
from maps.demo.towns.trondheim.cityjson import Face, Xyz
from maps.demo.towns.trondheim.solids import orient, ring_of

GRID = 0.01
SILL = -3.5
"""Foot of the quay walls, below the water."""

Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cover:
    """ident, kind: of the city object.   level: above the ground.   flat_z: a level of its own, such as a pond's."""

    ident: str
    kind: str
    shape: BaseGeometry
    level: float
    attributes: dict[str, Any] = field(default_factory=dict)
    flat_z: float | None = None


def planar_map(covers: list[Cover], lines: BaseGeometry) -> dict[str, list[Face]]:
    """Faces by cover ident; what no cover takes is "terrain". Earlier covers win where they overlap."""
    land = plan.land()
    outlines = [land.boundary, lines.intersection(land)]
    outlines += [c.shape.intersection(land, grid_size=GRID).boundary for c in covers]
    noded = shapely.union_all(np.array(outlines, dtype=object), grid_size=GRID)
    faces = [g for g in shapely.polygonize([noded]).geoms if g.area > 0.004]
    faces.sort(key=lambda f: (round(f.bounds[0], 2), round(f.bounds[1], 2), round(f.area, 3)))
    inside = shapely.point_on_surface(np.array(faces, dtype=object))
    owner = np.full(len(faces), -1)
    for i in range(len(covers) - 1, -1, -1):
        shape = covers[i].shape
        shapely.prepare(shape)
        owner[shapely.contains_properly(shape, inside)] = i
    shapely.prepare(land)
    is_land = shapely.contains_properly(land, inside)
    ground = Cover("terrain", "TINRelief", Polygon(), 0.12)
    heights = _Heights()
    out: dict[str, list[Face]] = defaultdict(list)
    sides: dict[tuple[Key, Key], list[tuple[Cover, bool]]] = defaultdict(list)
    for face, number, keep in zip(faces, owner, is_land, strict=True):
        if not keep:
            continue
        cover = covers[number] if number >= 0 else ground
        polygon = orient(face)
        out[cover.ident].extend(_drape(polygon, cover, heights))
        for ring in (polygon.exterior, *polygon.interiors):
            keys = [_key(p) for p in ring_of(ring)]
            for a, b in zip(keys, keys[1:] + keys[:1], strict=True):
                sides[min(a, b), max(a, b)].append((cover, a < b))
    built = plan.built_edge().buffer(0.03)
    shapely.prepare(built)
    for (a, b), owners in sides.items():
        _close(a, b, owners, built, heights, out)
    return out


class _Heights:
    """z of a point, asked once."""

    def __init__(self) -> None:
        self._known: dict[Key, float] = {}

    def ask(self, keys: list[Key]) -> None:
        new = [k for k in dict.fromkeys(keys) if k not in self._known]
        if new:
            xy = np.array(new) / 1000.0
            self._known.update(zip(new, terrain.height(xy[:, 0], xy[:, 1]).tolist(), strict=True))

    def point(self, key: Key, cover: Cover) -> Xyz:
        if cover.flat_z is not None:
            return (key[0] / 1000, key[1] / 1000, cover.flat_z)
        self.ask([key])
        return (key[0] / 1000, key[1] / 1000, self._known[key] + cover.level)


def _key(p: tuple[float, float]) -> Key:
    return (round(p[0] * 1000), round(p[1] * 1000))


def _kind(cover: Cover) -> str:
    return {"Road": "TrafficArea", "WaterBody": "WaterSurface"}.get(cover.kind, "")


def _drape(polygon: Polygon, cover: Cover, heights: _Heights) -> list[Face]:
    """One face where the ground is level, triangles where it is not (and always for a TIN)."""
    rings = [[_key(p) for p in ring_of(r)] for r in (polygon.exterior, *polygon.interiors)]
    heights.ask([k for ring in rings for k in ring])
    lifted = [[heights.point(k, cover) for k in ring] for ring in rings]
    z = [p[2] for ring in lifted for p in ring]
    kind = _kind(cover)
    if cover.kind != "TINRelief" and max(z) - min(z) < 0.002:
        return [(kind, lifted)]
    if len(rings) == 1 and len(rings[0]) == 3:
        return [(kind, lifted)]
    triangles = shapely.constrained_delaunay_triangles(polygon)
    return [
        (kind, [[heights.point(_key(p), cover) for p in ring_of(orient(t).exterior)]])
        for t in triangles.geoms
    ]


def _close(
    a: Key,
    b: Key,
    owners: list[tuple[Cover, bool]],
    built: BaseGeometry,
    heights: _Heights,
    out: dict[str, list[Face]],
) -> None:
    """The vertical face of an edge between two levels, or of a quay. It belongs to the higher cover."""
    if len(owners) == 2:
        (first, _), (second, _) = owners
        if first is second or (first.level == second.level and first.flat_z == second.flat_z):
            return
        tops = [heights.point(a, c)[2] + heights.point(b, c)[2] for c in (first, second)]
        high, low = (0, 1) if tops[0] > tops[1] else (1, 0)
        if abs(tops[0] - tops[1]) < 0.01:
            return
        cover, forward = owners[high]
        below = owners[low][0]
        foot_a, foot_b = heights.point(a, below), heights.point(b, below)
    elif len(owners) == 1:
        middle = shapely.points((a[0] + b[0]) / 2000, (a[1] + b[1]) / 2000)
        if not shapely.contains(built, middle):
            return
        cover, forward = owners[0]
        foot_a, foot_b = (a[0] / 1000, a[1] / 1000, SILL), (b[0] / 1000, b[1] / 1000, SILL)
    else:
        return
    top_a, top_b = heights.point(a, cover), heights.point(b, cover)
    if not forward:
        top_a, top_b, foot_a, foot_b = top_b, top_a, foot_b, foot_a
    out[cover.ident].append(("", [[foot_a, foot_b, top_b, top_a]]))
