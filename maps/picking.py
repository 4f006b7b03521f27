"""What lies under a pixel: a line of sight into the triangles of buildings, panels and ground, on the processor.

A ray costs microseconds where a selection pass would cost a frame, so hovering is free on software OpenGL.
Frame: xyz_scene metres; pixels count from the bottom left, in device pixels.   Thread: GUI.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonCore import mutable
from vtkmodules.vtkCommonDataModel import vtkPolyData, vtkStaticCellLocator

from app.model.catalogue import Catalogue
from app.model.city import CityModel
from maps.camera import Pose, Size, Vec3, ray
from maps.clip import ClipBox
from maps.geometry import bare_poly_data
from maps.mesh import LayerMesh

REACH_M = 60_000.0
MOST_LOOKED_THROUGH = 512


@dataclass(frozen=True, slots=True)
class Hit:
    """kind: "building" with a city object id, "asset" with an asset id, or "ground" with the id of what lies there."""

    kind: Literal["building", "asset", "ground"]
    id: str
    xyz_scene: Vec3


class Picker:
    def __init__(self, city: CityModel, catalogue: Catalogue, meshes: Mapping[str, LayerMesh]) -> None:
        self._city, self._catalogue = city, catalogue
        self._root = city.root_of()
        self._asset_of = city.attributes.get("asset")
        solid = [(n, m) for n, m in meshes.items() if n != "trees" and len(m.triangles)]
        starts = np.cumsum([0] + [len(m.points) for _, m in solid])
        self._layers = [n for n, _ in solid]
        self._points: NDArray[np.float32] = _joined([m.points for _, m in solid], (0, 3), np.float32)
        self._triangles: NDArray[np.int32] = _joined(
            [m.triangles + s for (_, m), s in zip(solid, starts, strict=False)], (0, 3), np.int32
        )
        self._object: NDArray[np.int32] = _joined(
            [m.point_object[m.triangles[:, 0]] for _, m in solid], (0,), np.int32
        )
        self._layer = np.repeat(np.arange(len(solid)), [len(m.triangles) for _, m in solid])
        self.gone: NDArray[np.bool_] | None = None  # (o,) objects that are not drawn
        self.box: ClipBox | None = None  # outside it nothing is drawn
        self._locator: vtkStaticCellLocator | None = None
        self._data: vtkPolyData | None = None

    def pick(
        self, pose: Pose, size: Size, x_px: float, y_px: float, hidden: frozenset[str] = frozenset()
    ) -> Hit | None:
        """The first visible thing in the line of sight, or None for the sky.   hidden: layers that are switched off."""
        eye, direction = ray(pose, size, x_px, y_px)
        found = self._first_shown(eye, direction, hidden)
        if found is None:
            return None
        cell, place = found
        return self._hit(self._layers[int(self._layer[cell])], int(self._object[cell]), place)

    def _first_shown(
        self, eye: Vec3, direction: Vec3, hidden: frozenset[str] = frozenset()
    ) -> tuple[int, Vec3] | None:
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
            cell, place = found
            if math.dist(eye, place) > leave:
                return None
            is_gone = self.gone is not None and bool(self.gone[self._object[cell]])
            if not is_gone and self._layers[int(self._layer[cell])] not in hidden:
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
        return found is not None and float(np.linalg.norm(np.subtract(found[1], eye))) < length - near_m

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
        return found is None or math.dist(found[1], eye) > length - 0.1 - 0.002 * length

    def box_of(self, row: int) -> tuple[Vec3, Vec3] | None:
        """Extent of a city object with its parts, or None where nothing of it is drawn."""
        mine = self._triangles[self._root[self._object] == self._root[row]]
        if not len(mine):
            return None
        points = self._points[mine.reshape(-1)]
        low, high = points.min(axis=0), points.max(axis=0)
        return (float(low[0]), float(low[1]), float(low[2])), (float(high[0]), float(high[1]), float(high[2]))

    def _hit(self, layer: str, row: int, place: Vec3) -> Hit:
        if layer == "installations" and self._asset_of is not None:
            asset = self._asset_of[row]
            if isinstance(asset, str) and self._catalogue.has_asset(asset):
                return Hit("asset", asset, place)
        ident = self._city.ids[int(self._root[row])]
        return Hit("building" if layer in ("buildings", "installations") else "ground", ident, place)

    def _first(self, eye: Vec3, direction: Vec3) -> tuple[int, Vec3] | None:
        if not len(self._triangles):
            return None
        if self._locator is None:  # made at the first question: a tenth of a second
            self._data = bare_poly_data(self._points, self._triangles)
            self._locator = vtkStaticCellLocator()
            self._locator.SetDataSet(self._data)
            self._locator.BuildLocator()
        end = [p + d * REACH_M for p, d in zip(eye, direction, strict=True)]
        place: list[float] = [0.0] * 3
        t: Any = mutable(0.0)
        sub: Any = mutable(0)
        cell: Any = mutable(-1)
        if not self._locator.IntersectWithLine(eye, end, 1e-4, t, place, [0.0] * 3, sub, cell):
            return None
        return int(cell), (place[0], place[1], place[2])


def _along(place: Vec3, direction: Vec3, way_m: float) -> Vec3:
    x, y, z = (p + d * way_m for p, d in zip(place, direction, strict=True))
    return (x, y, z)


def _joined(parts: list[Any], empty: tuple[int, ...], dtype: type) -> Any:
    return np.concatenate(parts) if parts else np.zeros(empty, dtype)
