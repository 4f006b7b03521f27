"""What a scenario adds to the city, as triangles and lines from plain data.   Pure: no VTK, no Qt.   Thread: any.

    shapes = Shaper(city, origin).shapes([Planned("roofs", "pv", surfaces=(("b1", 30.0, 180.0, 0.6),))])

Frame: xyz_scene, metres from the district's origin; what comes in is in the district's CRS. Each triangle knows its
intervention. What has no place is named in `undrawn`, never put somewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, SurfaceKind
from maps.scenario_colours import BATTERY, CHARGER, CLOSED, LINE, MODULE, NEW, PUMP, TREE, TURBINE, WATER, WET
from maps.scenario_grid import cells_on, frame_of
from maps.triangulate import triangulate

Floats = NDArray[np.float64]
Rgba = tuple[int, int, int, int]
FLOOR_M = 3.0
SAME_TILT_DEG, SAME_AZIMUTH_DEG, FLAT_DEG = 2.0, 4.0, 5.0
_BOX = np.array([(x, y, z) for z in (0.0, 1.0) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))], float)
_FACES = ((0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7), (4, 5, 6, 7))


@dataclass(frozen=True, slots=True)
class Planned:
    """What one intervention puts into the city.   kind: pv, facade, building, floors, gone, battery, charger, pump, closed,
    trees, turbine or flood.   surfaces: (city object, tilt, azimuth in degrees, share 0..1) for pv; (object, nan, nan, share)
    for facade.   objects: ids of the city model.   places: xyz in the CRS, of what stands beside no building.
    footprint: corners in the CRS.   height_m: of a new building, or of what is put on top.   level_m: of water, in the CRS.
    """

    intervention: str
    kind: str
    objects: tuple[str, ...] = ()
    surfaces: tuple[tuple[str, float, float, float], ...] = ()
    places: tuple[tuple[float, float, float], ...] = ()
    footprint: tuple[tuple[float, float], ...] = ()
    height_m: float = 0.0
    level_m: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """points (n, 3) float32; triangles (m, 3) int32; rgba (n, 4) uint8; owner (m,) int32: row of Shapes.owners."""

    points: NDArray[np.float32]
    triangles: NDArray[np.int32]
    rgba: NDArray[np.uint8]
    owner: NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """lines (l, 2, 3) with line_rgba (l, 4).   gone: city objects that are torn down.   undrawn: interventions without a place."""

    owners: tuple[str, ...]
    solid: Mesh
    glass: Mesh
    lines: NDArray[np.float32]
    line_rgba: NDArray[np.uint8]
    gone: tuple[str, ...] = ()
    undrawn: tuple[str, ...] = ()


@dataclass
class _Pile:
    points: list[Floats] = field(default_factory=list)
    triangles: list[NDArray[np.int64]] = field(default_factory=list)
    rgba: list[NDArray[np.uint8]] = field(default_factory=list)
    owner: list[NDArray[np.int32]] = field(default_factory=list)
    count: int = 0

    def add(self, points: Floats, triangles: NDArray[np.int64], rgba: NDArray[np.uint8], owner: int) -> None:
        self.points.append(points)
        self.triangles.append(triangles + self.count)
        self.rgba.append(rgba)
        self.owner.append(np.full(len(triangles), owner, np.int32))
        self.count += len(points)

    def mesh(self) -> Mesh:
        if not self.points:
            return Mesh(
                np.zeros((0, 3), np.float32), np.zeros((0, 3), np.int32), np.zeros((0, 4), np.uint8), np.zeros(0, np.int32)
            )  # fmt: skip
        return Mesh(
            np.concatenate(self.points).astype(np.float32), np.concatenate(self.triangles).astype(np.int32),
            np.concatenate(self.rgba), np.concatenate(self.owner),
        )  # fmt: skip


class Shaper:
    """Knows the city's surfaces; one is enough for many scenarios.   ground: height of the ground at x, y of the scene."""

    def __init__(
        self,
        city: CityModel,
        origin: tuple[float, float, float],
        ground: Callable[[float, float], float] = lambda _x, _y: 0.0,
    ) -> None:
        self._city, self._origin, self._ground = city, np.asarray(origin, float), ground
        self._row = {ident: i for i, ident in enumerate(city.ids)}
        root = city.root_of()[city.triangle_object]
        self._order = np.argsort(root, kind="stable")
        self._starts = np.searchsorted(root[self._order], np.arange(len(city.ids) + 1))
        self._kind = city.surface_kind[city.triangle_surface]

    def triangles_of(self, ident: str) -> NDArray[np.intp]:
        """Rows of the city's triangles; none for an object that is not there."""
        row = self._row.get(ident, -1)
        return np.zeros(0, np.intp) if row < 0 else self._order[self._starts[row] : self._starts[row + 1]]

    def corners(self, rows: NDArray[np.intp]) -> Floats:
        """(t, 3, 3) xyz_scene."""
        return np.asarray(self._city.vertices[self._city.triangles[rows]] - self._origin)

    def shapes(self, planned: Sequence[Planned]) -> Shapes:
        work = _Work(self, tuple(dict.fromkeys(p.intervention for p in planned)))
        for one in planned:
            if one.kind == "gone":
                work.torn.update(one.objects)
            if one.kind == "floors":
                work.lift.update({ident: work.lift.get(ident, 0.0) + one.height_m for ident in one.objects})
        for one in planned:
            before = work.drawn
            getattr(work, f"_{one.kind}")(one, work.owners.index(one.intervention))
            if work.drawn == before:
                work.undrawn.append(one.intervention)
        return work.done()


class _Work:
    def __init__(self, shaper: Shaper, owners: tuple[str, ...]) -> None:
        self.shaper, self.owners = shaper, owners
        self.lift: dict[str, float] = {}
        self.solid, self.glass = _Pile(), _Pile()
        self.lines: list[Floats] = []
        self.line_rgba: list[NDArray[np.uint8]] = []
        self.gone: list[str] = []
        self.torn: set[str] = set()  # nothing stands on these any more
        self.undrawn: list[str] = []

    @property
    def drawn(self) -> tuple[int, int, int, int]:
        return self.solid.count, self.glass.count, len(self.lines), len(self.gone)

    def done(self) -> Shapes:
        lines = np.concatenate(self.lines) if self.lines else np.zeros((0, 2, 3))
        rgba = np.concatenate(self.line_rgba) if self.line_rgba else np.zeros((0, 4), np.uint8)
        return Shapes(
            self.owners, self.solid.mesh(), self.glass.mesh(), lines.astype(np.float32), rgba,
            tuple(dict.fromkeys(self.gone)), tuple(dict.fromkeys(self.undrawn)),
        )  # fmt: skip

    # -- kinds ---------------------------------------------------------------------------------------------------------

    def _pv(self, one: Planned, owner: int) -> None:
        for ident, tilt, azimuth, share in one.surfaces:
            for corners in self._surfaces(ident, SurfaceKind.ROOF):
                if frame_of(corners)[2][2] < 0.0:
                    corners = corners[:, ::-1]  # a roof that a file turned upside down
                if _is_like(corners, tilt, azimuth):
                    lift = np.array((0.0, 0.0, self.lift.get(ident, 0.0)))
                    self._modules(corners + lift, share, owner)

    def _facade(self, one: Planned, owner: int) -> None:
        for ident, _tilt, _azimuth, share in one.surfaces:
            for corners in self._surfaces(ident, SurfaceKind.WALL):
                tilt, azimuth = direction_of(corners)
                if abs(tilt - 90.0) < 12.0 and 85.0 <= azimuth <= 275.0:
                    self._modules(corners, share, owner)

    def _modules(self, corners: Floats, share: float, owner: int) -> None:
        cells = cells_on(corners, share)
        if len(cells):
            self._quads(self.solid, cells, MODULE, owner)

    def _building(self, one: Planned, owner: int) -> None:
        ring = np.asarray(one.footprint, float).reshape(-1, 2) - self.shaper._origin[:2]
        if len(ring) < 3 or one.height_m <= 0.0:
            return
        if _signed_area(ring) < 0.0:
            ring = ring[::-1]
        low = min(self.shaper._ground(float(x), float(y)) for x, y in ring)
        found = triangulate(np.c_[ring, np.zeros(len(ring))], np.array([len(ring)]), np.array([1]))
        if not len(found.triangles) or found.crossing.any():
            return
        self._prism(ring, found.triangles.astype(np.int64), low, low + one.height_m, owner)

    def _prism(self, ring: Floats, cap: NDArray[np.int64], low: float, high: float, owner: int) -> None:
        after = np.roll(ring, -1, axis=0)
        walls = np.stack([
            np.c_[ring, np.full(len(ring), low)], np.c_[after, np.full(len(ring), low)],
            np.c_[after, np.full(len(ring), high)], np.c_[ring, np.full(len(ring), high)],
        ], axis=1)  # fmt: skip
        self._quads(self.glass, walls, NEW, owner)
        top = np.c_[ring, np.full(len(ring), high)]
        self.glass.add(top, cap, np.tile(np.array(NEW, np.uint8), (len(top), 1)), owner)
        for z in [*np.arange(low, high - 0.5 * FLOOR_M, FLOOR_M), high]:
            strong = LINE if z in (low, high) else (*LINE[:3], 90)
            self._stroke(np.stack([np.c_[ring, np.full(len(ring), z)], np.c_[after, np.full(len(ring), z)]], axis=1), strong)  # fmt: skip
        self._stroke(walls[:, [0, 3]], LINE)

    def _floors(self, one: Planned, owner: int) -> None:
        for ident in one.objects:
            rows = self.shaper.triangles_of(ident)
            roof = self.shaper.corners(rows[self.shaper._kind[rows] == SurfaceKind.ROOF])
            if not len(roof):
                continue
            up = np.array((0.0, 0.0, one.height_m))
            flat = (roof + up).reshape(-1, 3)
            self.glass.add(flat, np.arange(len(flat)).reshape(-1, 3), np.tile(np.array(NEW, np.uint8), (len(flat), 1)), owner)  # fmt: skip
            rim = rim_of(roof)
            self._quads(self.glass, np.stack([rim[:, 0], rim[:, 1], rim[:, 1] + up, rim[:, 0] + up], axis=1), NEW, owner)  # fmt: skip
            self._stroke(rim + up, LINE)

    def _gone(self, one: Planned, _owner: int) -> None:
        for ident in one.objects:
            if len(self.shaper.triangles_of(ident)):
                self.gone.append(ident)
                self._outline(ident, CLOSED)

    def _battery(self, one: Planned, owner: int) -> None:
        self._glyphs(one, owner, BATTERY, 2.4, 5.0, 0.0)

    def _charger(self, one: Planned, owner: int) -> None:
        self._glyphs(one, owner, CHARGER, 1.2, 7.0, 3.0)

    def _pump(self, one: Planned, owner: int) -> None:
        self._glyphs(one, owner, PUMP, 1.8, 2.6, -6.0)

    def _turbine(self, one: Planned, owner: int) -> None:
        self._glyphs(one, owner, TURBINE, 2.0, 9.0, 0.0)

    def _closed(self, one: Planned, owner: int) -> None:
        self._glyphs(one, owner, CLOSED, 0.9, 3.0, 0.0)
        for place in np.asarray(one.places, float).reshape(-1, 3) - self.shaper._origin:
            a, b, c, d = ((-5, -5, 4), (5, 5, 14), (-5, 5, 4), (5, -5, 14))
            self._stroke(place + np.array([[a, b], [c, d]], float), CLOSED)

    def _trees(self, one: Planned, owner: int) -> None:
        for low, high in self._boxes(one.objects):
            for x, y in ((low[0], low[1]), (high[0], low[1]), (low[0], high[1]), (high[0], high[1])):
                foot = np.array((x, y, self.shaper._ground(float(x), float(y))))
                self._box(self.solid, foot, 0.3, 3.0, PUMP, owner)
                crown = foot + np.array([(0, 0, 2), (3, 0, 5), (0, 3, 5), (-3, 0, 5), (0, -3, 5), (0, 0, 9)])
                faces = np.array([(0, 2, 1), (0, 3, 2), (0, 4, 3), (0, 1, 4), (5, 1, 2), (5, 2, 3), (5, 3, 4), (5, 4, 1)])  # fmt: skip
                self._facets(crown, faces, TREE, owner)

    def _flood(self, one: Planned, owner: int) -> None:
        city, z = self.shaper._city, one.level_m - self.shaper._origin[2]
        is_house = np.array([t.startswith("Building") for t in city.types])[city.triangle_object]
        if not is_house.any():
            return
        xy = self.shaper.corners(np.flatnonzero(is_house)).reshape(-1, 3)[:, :2]
        (x0, y0), (x1, y1) = xy.min(axis=0) - 200.0, xy.max(axis=0) + 200.0
        self._quads(
            self.glass, np.array([[(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)]]), WATER, owner
        )
        for ident in one.objects:
            self._outline(ident, WET)

    # -- parts ---------------------------------------------------------------------------------------------------------

    def _surfaces(self, ident: str, kind: SurfaceKind) -> list[Floats]:
        rows = self.shaper.triangles_of(ident)
        rows = rows[(self.shaper._kind[rows] == kind) & (ident not in self.torn)]
        surface = self.shaper._city.triangle_surface[rows]
        order = np.argsort(surface, kind="stable")
        parts = np.split(rows[order], np.flatnonzero(np.diff(surface[order])) + 1) if len(rows) else []
        return [self.shaper.corners(part) for part in parts]

    def _boxes(self, objects: Sequence[str]) -> list[tuple[Floats, Floats]]:
        found = [
            self.shaper.corners(self.shaper.triangles_of(ident)).reshape(-1, 3)
            for ident in objects
            if ident not in self.torn
        ]
        return [(p.min(axis=0), p.max(axis=0)) for p in found if len(p)]

    def _glyphs(self, one: Planned, owner: int, rgba: Rgba, half: float, height: float, aside: float) -> None:
        """On top of buildings, at the places of the rest.   aside: so that two kinds on one roof stand beside each other."""
        for ident in one.objects:
            for low, high in self._boxes((ident,)):
                top = high[2] + self.lift.get(ident, 0.0)
                at = np.array(((low[0] + high[0]) / 2 + aside, (low[1] + high[1]) / 2, top))
                self._box(self.solid, at, half, height, rgba, owner)
        for place in np.asarray(one.places, float).reshape(-1, 3) - self.shaper._origin:
            self._box(self.solid, place, half, height, rgba, owner)

    def _box(self, pile: _Pile, foot: Floats, half: float, height: float, rgba: Rgba, owner: int) -> None:
        self._quads(pile, (foot + _BOX * (half, half, height))[np.array(_FACES)], rgba, owner)

    def _facets(self, points: Floats, faces: NDArray[np.int64], rgba: Rgba, owner: int) -> None:
        corners = points[faces]
        self.solid.add(corners.reshape(-1, 3), np.arange(3 * len(faces)).reshape(-1, 3), _shaded(corners, rgba), owner)  # fmt: skip

    def _quads(self, pile: _Pile, quads: Floats, rgba: Rgba, owner: int) -> None:
        """quads (q, 4, 3)."""
        at = 4 * np.arange(len(quads))[:, None]
        triangles = np.concatenate([at + np.array((0, 1, 2)), at + np.array((0, 2, 3))], axis=1).reshape(
            -1, 3
        )
        pile.add(quads.reshape(-1, 3), triangles, _shaded(quads, rgba), owner)

    def _outline(self, ident: str, rgba: Rgba) -> None:
        corners = self.shaper.corners(self.shaper.triangles_of(ident))
        if len(corners):
            self._stroke(creases_of(corners), rgba)

    def _stroke(self, segments: Floats, rgba: Rgba) -> None:
        """segments (s, 2, 3)."""
        self.lines.append(segments)
        self.line_rgba.append(np.tile(np.array(rgba, np.uint8), (len(segments), 1)))


def direction_of(corners: Floats) -> tuple[float, float]:
    """Tilt 0..180 and azimuth 0..360 in degrees from north over east, of (t, 3, 3)."""
    _, _, n = frame_of(corners)
    return float(np.degrees(np.arccos(np.clip(n[2], -1.0, 1.0)))), float(np.degrees(np.arctan2(n[0], n[1])) % 360.0)  # fmt: skip


def _is_like(corners: Floats, tilt: float, azimuth: float) -> bool:
    own_tilt, own_azimuth = direction_of(corners)
    if abs(own_tilt - tilt) > SAME_TILT_DEG:
        return False
    turned = abs((own_azimuth - azimuth + 180.0) % 360.0 - 180.0)
    return tilt < FLAT_DEG or turned <= SAME_AZIMUTH_DEG


def rim_of(triangles: Floats) -> Floats:
    """(e, 2, 3) edges that only one triangle has, in its direction."""
    return _edges(triangles, lambda first, n: n == 1)


def creases_of(triangles: Floats) -> Floats:
    """(e, 2, 3) edges between surfaces of two directions, and rims."""
    cross = np.cross(triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0])
    unit = cross / np.maximum(np.linalg.norm(cross, axis=1), 1e-12)[:, None]
    return _edges(triangles, lambda mean, n: (n == 1) | (mean < 0.999), np.repeat(unit, 3, axis=0))


def _edges(
    triangles: Floats,
    keep: Callable[[Floats, NDArray[np.intp]], NDArray[np.bool_]],
    normal: Floats | None = None,
) -> Floats:
    edges = np.stack([triangles, triangles[:, [1, 2, 0]]], axis=2).reshape(-1, 2, 3)
    key = np.round(edges * 100.0).astype(np.int64)
    swap = (key[:, 0] > key[:, 1]) @ (4, 2, 1) < (key[:, 0] < key[:, 1]) @ (4, 2, 1)
    key[swap] = key[swap][:, ::-1]
    _, first, inverse, count = np.unique(key.reshape(-1, 6), axis=0, return_index=True, return_inverse=True, return_counts=True)  # fmt: skip
    mean = np.ones(len(first))
    if normal is not None:
        total = np.zeros((len(first), 3))
        np.add.at(total, inverse.ravel(), normal)
        mean = np.linalg.norm(total, axis=1) / count
    return np.asarray(edges[first[keep(mean, count)]])


def _shaded(polygons: Floats, rgba: Rgba) -> NDArray[np.uint8]:
    """Colours of the corners: a face that looks up or south is lighter, so that no light is needed."""
    cross = np.cross(polygons[:, 1] - polygons[:, 0], polygons[:, 2] - polygons[:, 0])
    n = cross / np.maximum(np.linalg.norm(cross, axis=1), 1e-12)[:, None]
    shade = np.clip(0.80 + 0.20 * n[:, 2] - 0.08 * n[:, 1] + 0.05 * n[:, 0], 0.6, 1.0)
    rgb = np.array(rgba[:3]) * shade[:, None]
    out = np.empty((len(polygons), polygons.shape[1], 4), np.uint8)
    out[..., :3], out[..., 3] = rgb[:, None, :].astype(np.uint8), rgba[3]
    return out.reshape(-1, 4)


def _signed_area(ring: Floats) -> float:
    after = np.roll(ring, -1, axis=0)
    return float((ring[:, 0] * after[:, 1] - after[:, 0] * ring[:, 1]).sum() / 2.0)
