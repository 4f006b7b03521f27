"""What lies under a pixel: a line of sight into the triangles of buildings, panels and ground, on the processor.

A ray costs microseconds where a selection pass would cost a frame, so hovering is free on software OpenGL.
Frame: xyz_scene metres; pixels count from the bottom left, in device pixels.   Thread: GUI.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import mutable
from vtkmodules.vtkCommonDataModel import vtkStaticCellLocator

from app.model.catalogue import Catalogue
from app.model.city import CityModel
from maps.camera import Pose, Size, Vec3, ray
from maps.clip import ClipBox
from maps.geometry import bare_poly_data
from maps.mesh import LayerMesh
from maps.tile_sources import Buildings

REACH_M = 60_000.0
MOST_LOOKED_THROUGH = 512
MOST_SEARCHED = 24  # tiles whose search trees are kept

Shape = tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.int32]]
Load = Callable[[], Shape]


@dataclass(frozen=True, slots=True)
class Hit:
    """kind: "building" with a city object id, "asset" with an asset id, or "ground" with the id of what lies there.
    alarm: its id, where the mark of an alarm was hit; "" otherwise.   planned: the intervention of a scenario that was hit; ""."""

    kind: Literal["building", "asset", "ground"]
    id: str
    xyz_scene: Vec3
    alarm: str = ""
    planned: str = ""


class _Part:
    """Triangles that are searched together.   load: gives points, triangles and the object of each triangle."""

    def __init__(self, layer: str, low: NDArray[np.floating], high: NDArray[np.floating], load: Load) -> None:
        self.layer, self.low, self.high, self._load = layer, low - 0.1, high + 0.1, load
        self._shape: Shape | None = None
        self._locator: vtkStaticCellLocator | None = None

    @classmethod
    def of_mesh(cls, layer: str, load: Callable[[], LayerMesh], low: Any, high: Any) -> _Part:
        def shape() -> Shape:
            mesh = load()
            return mesh.points, mesh.triangles, mesh.point_object[mesh.triangles[:, 0]]

        return cls(layer, np.asarray(low), np.asarray(high), shape)

    @property
    def shape(self) -> Shape:
        if self._shape is None:
            self._shape = self._load()
        return self._shape

    @property
    def locator(self) -> vtkStaticCellLocator:
        if self._locator is None:  # made at the first question: some milliseconds
            points, triangles, _ = self.shape
            self._locator = vtkStaticCellLocator()
            self._locator.SetDataSet(bare_poly_data(points, triangles))
            self._locator.BuildLocator()
        return self._locator

    def forget(self) -> None:
        self._shape = self._locator = None


class Picker:
    """meshes: of the layers that are drawn as a whole.   buildings: where those are drawn from tiles."""

    def __init__(
        self,
        city: CityModel,
        catalogue: Catalogue,
        meshes: Mapping[str, LayerMesh],
        buildings: Buildings | None = None,
    ) -> None:
        self._city, self._catalogue = city, catalogue
        self._root = city.root_of()
        self._asset_of = city.attributes.get("asset")
        self._meshes, self._buildings = meshes, buildings
        self._parts = [
            _Part.of_mesh(name, partial(_given, mesh), mesh.points.min(axis=0), mesh.points.max(axis=0))
            for name, mesh in meshes.items()
            if name != "trees" and len(mesh.triangles)
        ]
        if buildings is not None:
            tree = buildings.tree
            for leaf in tree.leaves():
                high = tree.high[leaf].copy()
                high[2] = buildings.blocks.peak[tree.items(leaf)].max()
                # a block covers less than its building's corners
                reach = float(buildings.blocks.half[tree.items(leaf)].max()) * 1.5
                low = tree.low[leaf] - (reach, reach, 0.0)
                high[:2] += reach
                self._parts.append(
                    _Part.of_mesh("buildings", partial(buildings.mesh_of_leaf, leaf), low, high)
                )
        self._low = np.array([p.low for p in self._parts]).reshape(-1, 3)
        self._high = np.array([p.high for p in self._parts]).reshape(-1, 3)
        self._recent: list[_Part] = []
        self.gone: NDArray[np.bool_] | None = None  # (o,) objects that are not drawn
        self.box: ClipBox | None = None  # outside it nothing is drawn

    def pick(
        self, pose: Pose, size: Size, x_px: float, y_px: float, hidden: frozenset[str] = frozenset()
    ) -> Hit | None:
        """The first visible thing in the line of sight, or None for the sky.   hidden: layers that are switched off."""
        eye, direction = ray(pose, size, x_px, y_px)
        found = self._first_shown(eye, direction, hidden)
        if found is None:
            return None
        return self._hit(*found)

    def _first_shown(
        self, eye: Vec3, direction: Vec3, hidden: frozenset[str] = frozenset()
    ) -> tuple[str, int, Vec3] | None:
        """What is switched off, hidden or outside the clip box is looked through."""
        leave = math.inf
        start = eye
        if self.box is not None:
            span = self.box.enter(eye, direction)
            if span is None:
                return None
            start, leave = _along(eye, direction, span[0]), span[1]
        for _ in range(MOST_LOOKED_THROUGH):
            found = self._first(start, direction)
            if found is None:
                return None
            layer, row, place = found
            if math.dist(eye, place) > leave:
                return None
            is_gone = self.gone is not None and bool(self.gone[row])
            if not is_gone and layer not in hidden:
                return found
            start = _along(place, direction, 0.05)
        return None

    def is_hidden(self, eye: Vec3, place: NDArray[np.float64], near_m: float = 9.0) -> bool:
        """Whether something stands between the eye and a place, other than what the place itself stands on."""
        way = place + np.array([0.0, 0.0, 2.5]) - np.asarray(eye)
        length = float(np.linalg.norm(way))
        if length < near_m:
            return False
        unit = way / length
        found = self._first_shown(eye, (float(unit[0]), float(unit[1]), float(unit[2])))
        return found is not None and math.dist(found[2], eye) < length - near_m

    def sees(self, eye: Vec3, place: Vec3) -> bool:
        """Whether nothing that is drawn stands before a place that lies on a surface itself."""
        way = np.subtract(place, eye)
        length = float(np.linalg.norm(way))
        if length < 1e-6:
            return True
        if self.box is not None and not self.box.holds(np.asarray([place]))[0]:
            return False
        unit = way / length
        found = self._first_shown(eye, (float(unit[0]), float(unit[1]), float(unit[2])))
        return found is None or math.dist(found[2], eye) > length - 0.1 - 0.002 * length

    def box_of(self, row: int) -> tuple[Vec3, Vec3] | None:
        """Extent of a city object with its parts, or None where nothing of it is drawn."""
        found = [m.points[self._root[m.point_object] == self._root[row]] for m in self.meshes_of(row)]
        points = np.concatenate(found) if found else np.empty((0, 3))
        if not len(points):
            return None
        low, high = points.min(axis=0), points.max(axis=0)
        return (float(low[0]), float(low[1]), float(low[2])), (float(high[0]), float(high[1]), float(high[2]))

    def meshes_of(self, row: int) -> list[LayerMesh]:
        """The meshes that an object may lie in."""
        found = [mesh for name, mesh in self._meshes.items() if name != "trees"]
        leaf = self._buildings.leaf_of(row) if self._buildings is not None else None
        if self._buildings is not None and leaf is not None:
            found.append(self._buildings.mesh_of_leaf(leaf))
        return found

    def _hit(self, layer: str, row: int, place: Vec3) -> Hit:
        if layer == "installations" and self._asset_of is not None:
            asset = self._asset_of[row]
            if isinstance(asset, str) and self._catalogue.has_asset(asset):
                return Hit("asset", asset, place)
        ident = self._city.ids[int(self._root[row])]
        return Hit("building" if layer in ("buildings", "installations") else "ground", ident, place)

    def _first(self, eye: Vec3, direction: Vec3) -> tuple[str, int, Vec3] | None:
        """Layer, object and place of the nearest triangle in the line of sight."""
        best: tuple[str, int, Vec3] | None = None
        reach = REACH_M
        for entry, number in self._entered(eye, direction):
            if entry > reach:
                break
            part = self._parts[number]
            self._use(part)
            end = _along(eye, direction, reach)
            place: list[float] = [0.0] * 3
            t: Any = mutable(0.0)
            sub: Any = mutable(0)
            cell: Any = mutable(-1)
            if part.locator.IntersectWithLine(eye, end, 1e-4, t, place, [0.0] * 3, sub, cell):
                found = (place[0], place[1], place[2])
                if math.dist(found, eye) < reach:
                    reach = math.dist(found, eye)
                    best = (part.layer, int(part.shape[2][int(cell)]), found)
        return best

    def _entered(self, eye: Vec3, direction: Vec3) -> list[tuple[float, int]]:
        """Parts whose box the ray meets, by where it enters."""
        if not self._parts:
            return []
        e, d = np.asarray(eye), np.asarray(direction)
        d = np.where(np.abs(d) < 1e-12, 1e-12, d)
        a, b = (self._low - e) / d, (self._high - e) / d
        enter, leave = np.minimum(a, b).max(axis=1), np.maximum(a, b).min(axis=1)
        hit = np.flatnonzero(leave >= np.maximum(enter, 0.0))
        return sorted((max(float(enter[k]), 0.0), int(k)) for k in hit)

    def _use(self, part: _Part) -> None:
        """The last used tiles stay; a whole city's search trees would be larger than the city."""
        if (
            self._buildings is None
            or part.layer != "buildings"
            or (self._recent and self._recent[-1] is part)
        ):
            return
        if part in self._recent:
            self._recent.remove(part)
        self._recent.append(part)
        if len(self._recent) > MOST_SEARCHED:
            self._recent.pop(0).forget()


def _given(mesh: LayerMesh) -> LayerMesh:
    return mesh


def _along(place: Vec3, direction: Vec3, way_m: float) -> Vec3:
    x, y, z = (p + d * way_m for p, d in zip(place, direction, strict=True))
    return (x, y, z)
