"""The planar map: every square metre of land belongs to exactly one cover, and neighbours share their vertices.

All outlines and the breaklines of the ground are noded together and made into faces; a face takes its height from the
land plus the level of its cover, so that nothing pokes through and no gap can open. Where levels differ (kerb, platform,
pond) a vertical face closes the step; where the land ends at built edges, a quay wall.
xy metres of the place.   Thread: any.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cityjson import Face, Xyz
from maps.demo.kit.land import Land, Platform
from maps.demo.kit.shapes import polygons
from maps.demo.kit.solids import orient, ring_of

GRID = 0.01
KERB_M = 0.12
SILL_M = 3.5
"""Foot of the quay walls below the water."""

Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cover:
    """ident, kind: of the city object.   level: above the ground.   flat_z: a level of its own, such as a pond's.
    wall: ident of the object that takes its vertical faces, such as a quay's; "" for the cover itself.
    """

    ident: str
    kind: str
    shape: BaseGeometry
    level: float
    attributes: dict[str, Any] = field(default_factory=dict)
    flat_z: float | None = None
    wall: str = ""


def land_use(
    ident: str, shape: BaseGeometry, level: float, surface: str, name: str = "", **more: Any
) -> Cover:
    """A ground for people; its class is the first word of its ident.   more: of Cover."""
    said = {"surface": surface, "class": ident.split("-")[0]} | ({"name": name} if name else {})
    return Cover(ident, "LandUse", shape, level, said, **more)


def lots(name: str, blocks: Iterable[BaseGeometry], surface: str, kind: str) -> list[Cover]:
    """The ground of each block: `name`-1, `name`-2 ...   kind: its class."""
    said = {"surface": surface, "class": kind}
    return [Cover(f"{name}-{n}", "LandUse", block, KERB_M, said) for n, block in enumerate(blocks, 1)]


@dataclass(frozen=True, slots=True)
class _Level:
    """What a face lies on."""

    cover: Cover
    platform: Platform | None

    @property
    def platform_ident(self) -> str:
        return self.platform.ident if self.platform else ""


def planar_map(land: Land, covers: Sequence[Cover], lines: BaseGeometry) -> dict[str, list[Face]]:
    """Faces by cover ident; what no cover takes is "terrain". Earlier covers win where they overlap.

    The walls of a platform come as "<ident of the platform>-wall", those of a cover under its `wall`, if it has one.
    """
    dry = land.dry
    covers = list(covers)
    outlines = [dry.boundary, _outside_flats(land, lines).intersection(dry)]
    outlines += [c.shape.intersection(dry, grid_size=GRID).boundary for c in covers]
    outlines += [p.shape.intersection(dry, grid_size=GRID).boundary for p in land.platforms]
    noded = shapely.union_all(np.array(outlines, dtype=object), grid_size=GRID)
    faces = [g for g in shapely.polygonize([noded]).geoms if g.area > 0.004]
    faces.sort(key=lambda f: (round(f.bounds[0], 2), round(f.bounds[1], 2), round(f.area, 3)))
    inside = shapely.point_on_surface(np.array(faces, dtype=object))
    owner = _owners([c.shape for c in covers], inside)
    raised = _owners([p.shape for p in land.platforms], inside)
    shapely.prepare(dry)
    is_land = shapely.contains_properly(dry, inside)
    ground = Cover("terrain", "TINRelief", Polygon(), KERB_M)
    heights = _Heights(land)
    out: dict[str, list[Face]] = defaultdict(list)
    sides: dict[tuple[Key, Key], list[tuple[_Level, bool]]] = defaultdict(list)
    for face, number, above, keep in zip(faces, owner, raised, is_land, strict=True):
        if not keep:
            continue
        cover = covers[number] if number >= 0 else ground
        level = _Level(cover, land.platforms[above] if above >= 0 else None)
        polygon = orient(face)
        out[cover.ident].extend(_drape(polygon, level, heights))
        for ring in (polygon.exterior, *polygon.interiors):
            keys = [_key(p) for p in ring_of(ring)]
            for a, b in zip(keys, keys[1:] + keys[:1], strict=True):
                sides[min(a, b), max(a, b)].append((level, a < b))
    built = land.built_edge.buffer(0.03)
    shapely.prepare(built)
    for (a, b), owners in sides.items():
        _close(a, b, owners, built, heights, out)
    return out


def _outside_flats(land: Land, lines: BaseGeometry) -> BaseGeometry:
    flats = [p.shape for p in land.platforms if p.z is not None]
    return lines.difference(shapely.unary_union(flats), grid_size=GRID) if flats else lines


def _owners(shapes: Sequence[BaseGeometry], inside: Any) -> Any:
    owner = np.full(len(inside), -1)
    for i in range(len(shapes) - 1, -1, -1):
        shapely.prepare(shapes[i])
        owner[shapely.contains_properly(shapes[i], inside)] = i
    return owner


class _Heights:
    """z of a point, asked once."""

    def __init__(self, land: Land) -> None:
        self.land = land
        self._known: dict[Key, float] = {}

    def ask(self, keys: list[Key]) -> None:
        new = [k for k in dict.fromkeys(keys) if k not in self._known]
        if new:
            xy = np.array(new) / 1000.0
            z = self.land.base_height(xy[:, 0], xy[:, 1]).tolist()
            self._known.update(zip(new, z, strict=True))

    def point(self, key: Key, level: _Level) -> Xyz:
        cover, platform = level.cover, level.platform
        if cover.flat_z is not None:
            return (key[0] / 1000, key[1] / 1000, cover.flat_z)
        if platform is not None and platform.z is not None:
            return (key[0] / 1000, key[1] / 1000, platform.z + cover.level)
        self.ask([key])
        rise = platform.rise if platform is not None else 0.0
        return (key[0] / 1000, key[1] / 1000, self._known[key] + rise + cover.level)

    def sill(self, key: Key) -> Xyz:
        x, y = key[0] / 1000, key[1] / 1000
        return (x, y, float(self.land.water_height(np.array([x]), np.array([y]))[0]) - SILL_M)


def _key(p: tuple[float, float]) -> Key:
    return (round(p[0] * 1000), round(p[1] * 1000))


def _kind(cover: Cover) -> str:
    return {"Road": "TrafficArea", "WaterBody": "WaterSurface"}.get(cover.kind, "")


def _drape(polygon: Polygon, level: _Level, heights: _Heights) -> list[Face]:
    """One face where the ground is level, triangles where it is not (and always for a TIN)."""
    rings = [[_key(p) for p in ring_of(r)] for r in (polygon.exterior, *polygon.interiors)]
    heights.ask([k for ring in rings for k in ring])
    lifted = [[heights.point(k, level) for k in ring] for ring in rings]
    z = [p[2] for ring in lifted for p in ring]
    kind = _kind(level.cover)
    if level.cover.kind != "TINRelief" and max(z) - min(z) < 0.002:
        return [(kind, lifted)]
    if len(rings) == 1 and len(rings[0]) == 3:
        return [(kind, lifted)]
    triangles = shapely.constrained_delaunay_triangles(polygon)
    return [
        (kind, [[heights.point(_key(p), level) for p in ring_of(orient(t).exterior)]])
        for t in triangles.geoms
    ]


def _close(
    a: Key,
    b: Key,
    owners: list[tuple[_Level, bool]],
    built: BaseGeometry,
    heights: _Heights,
    out: dict[str, list[Face]],
) -> None:
    """The vertical face of an edge between two levels, or of a quay. It belongs to the higher one."""
    if len(owners) == 2:
        (first, _), (second, _) = owners
        one, other = first.cover, second.cover
        if first.platform is second.platform and (
            one is other or (one.level == other.level and one.flat_z == other.flat_z)
        ):
            return
        tops = [heights.point(a, c)[2] + heights.point(b, c)[2] for c in (first, second)]
        high, low = (0, 1) if tops[0] > tops[1] else (1, 0)
        if abs(tops[0] - tops[1]) < 0.01:
            return
        level, forward = owners[high]
        below = owners[low][0]
        foot_a, foot_b = heights.point(a, below), heights.point(b, below)
        ident = level.cover.wall or level.cover.ident
        if first.platform is not second.platform:
            ident = f"{level.platform_ident or below.platform_ident}-wall"
    elif len(owners) == 1:
        middle = shapely.points((a[0] + b[0]) / 2000, (a[1] + b[1]) / 2000)
        if not shapely.contains(built, middle):
            return
        level, forward = owners[0]
        foot_a, foot_b = heights.sill(a), heights.sill(b)
        ident = level.cover.wall or level.cover.ident
    else:
        return
    top_a, top_b = heights.point(a, level), heights.point(b, level)
    if not forward:
        top_a, top_b, foot_a, foot_b = top_b, top_a, foot_b, foot_a
    out[ident].append(("", [[foot_a, foot_b, top_b, top_a]]))


def water_faces(land: Land, reach_m: float = 4.0, cell_m: float = 25.0) -> list[Face]:
    """The surface of the open water, reaching a little under the land that covers it.

    Level water is one face a piece; a falling river is cut into cells that follow it.
    """
    shape = land.water.buffer(reach_m, quad_segs=2).intersection(land.place.landscape_box)
    if land.water_is_level:
        z = float(land.water_height(np.zeros(1), np.zeros(1))[0])
        return [_flat(piece, z) for piece in polygons(shape)]
    faces: list[Face] = []
    x0, y0, x1, y1 = shape.bounds
    for x in np.arange(x0, x1, cell_m):
        for y in np.arange(y0, y1, cell_m):
            cell = shape.intersection(shapely.box(x, y, x + cell_m, y + cell_m), grid_size=GRID)
            for piece in polygons(cell):
                for t in shapely.constrained_delaunay_triangles(piece).geoms:
                    ring = np.array(ring_of(orient(t).exterior))
                    z_of = land.water_height(ring[:, 0], ring[:, 1])
                    faces.append(
                        (
                            "WaterSurface",
                            [[(p[0], p[1], h) for p, h in zip(ring.tolist(), z_of.tolist(), strict=True)]],
                        )
                    )
    return faces


def _flat(piece: Polygon, z: float) -> Face:
    piece = orient(piece)
    return ("WaterSurface", [[(x, y, z) for x, y in ring_of(r)] for r in (piece.exterior, *piece.interiors)])
