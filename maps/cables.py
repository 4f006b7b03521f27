"""The electric network in the ground: cables as ribbons over streets and green, under the buildings, like a plan.

    layer = CableLayer(); layer.put(ways, places)                 # the shape, once
    layer.show(CablePicture(start, end, scale, bad, ...))          # colours in place, at any moment

Width by rating, colour by loading (batlow) or by voltage (vik), plain grey where nothing is to be judged or in the plain
view, marks where a limit is broken. One actor each for their dark edges, the cables, the marks, and what is chosen.
Frame: xyz_scene metres.   Thread: GUI (ways and pictures may be made on any).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from maps import colours
from maps.cable_ribbons import Floats, NearWay, Shape, Way, ribbons
from maps.camera import Vec3
from maps.city_actors import LayerInfo

LAYER = "cables"
GREY, CASING, CASING_LIGHT = (150, 163, 175), (14, 20, 27, 255), (58, 74, 89, 255)
CHOSEN = (86, 180, 233)  # look.md: selection
BEYOND, NEAR = (213, 94, 0), (230, 159, 0)  # look.md: alarm high and medium, each with its own shape
QUIET = 0.5
LINE_PX = 2.0
MARK_M, MARK_LIFT_M = 9.0, 1.2
CHOSEN_M = 1.5  # more on either side


class Shown(StrEnum):
    LOADING = "loading"
    VOLTAGE = "voltage"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Scale:
    """low, high: ends of the colours.   is_diverging: vik instead of batlow."""

    low: float
    high: float
    is_diverging: bool = False


SCALES = {
    Shown.LOADING: Scale(0.0, 100.0),
    Shown.VOLTAGE: Scale(0.90, 1.10, is_diverging=True),
    Shown.PLAIN: Scale(0.0, 1.0),
}


@dataclass(frozen=True, slots=True)
class LimitMark:
    place: Vec3
    is_near: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class CablePicture:
    """start, end (k,): the value at either end of each cable; nan for grey.   marks: where a limit is broken or near."""

    start: Floats
    end: Floats
    scale: Scale
    marks: tuple[LimitMark, ...] = ()


def colour_table(scale: Scale) -> NDArray[np.uint8]:
    """(256, 3), low to high."""
    if scale.is_diverging:
        return (np.asarray(colours.vik()) * 255 + 0.5).astype(np.uint8)
    table = np.asarray(colours.batlow())
    white = np.linspace(QUIET, 0.0, len(table))[
        :, None
    ]  # its dark end would vanish on a dark street; lightness still rises
    return ((table * (1 - white) + white) * 255 + 0.5).astype(np.uint8)


def colours_of(value: Floats, scale: Scale) -> NDArray[np.uint8]:
    """(n, 3); grey where there is no value."""
    place = (np.nan_to_num(value) - scale.low) / max(scale.high - scale.low, 1e-9)
    rgb = colour_table(scale)[np.clip(place * 255 + 0.5, 0, 255).astype(np.intp)]
    rgb[np.isnan(value)] = GREY
    return rgb


class CableLayer:
    """ways: what lies in the ground.   is_visible: the layer tree's switch."""

    def __init__(self) -> None:
        self.ways: tuple[Way, ...] = ()
        self.is_visible = False
        self.opacity = 1.0
        self._near = NearWay(())
        self._shape: Shape | None = None
        self._is_dark = True
        self._chosen: int | None = None
        self._rgba = np.empty((0, 4), np.uint8)
        self._picture: CablePicture | None = None
        self._edges, self._cables, self._marks, self._outline = (
            _Flat(2.0),
            _Flat(10.0),
            _Flat(20.0),
            _Flat(6.0),
        )

    def props(self) -> list[vtkActor]:
        return [part.actor for part in self._parts]

    @property
    def _parts(self) -> tuple[_Flat, ...]:
        """Lowest first; each lies nearer to the eye than the one before, so that they do not flicker into each other."""
        return self._edges, self._outline, self._cables, self._marks

    def put(self, ways: Sequence[Way], shape: Shape | None = None) -> None:
        """shape: of these ways, where it was made beside."""
        self.ways = tuple(ways)
        self._near = NearWay(self.ways)
        self._shape = ribbons(self.ways) if shape is None else shape
        self._rgba = np.empty((len(self._shape.points), 4), np.uint8)
        self._chosen, self._picture = None, None
        self._paint()
        points, triangles = self._shape.points, self._shape.triangles
        is_edge = self._shape.is_casing[triangles[:, 0]]
        self._edges.put(points, triangles[is_edge], self._rgba)
        self._cables.put(points, triangles[~is_edge], self._rgba, self._shape.lines)
        self._outline.put(None, None, None)
        self._marks.put(None, None, None)
        self._switch()

    def show(self, picture: CablePicture | None) -> bool:
        """True when a colour or a mark changed. Raises ValueError where it is of another network."""
        if picture is not None and len(picture.start) != len(self.ways):
            raise ValueError(f"a picture of {len(picture.start)} cables for {len(self.ways)}")
        before, marks = self._rgba.copy(), self._picture.marks if self._picture else ()
        self._picture = picture
        self._paint()
        changed = not np.array_equal(before, self._rgba)
        if changed:
            self._cables.recoloured()
        new = picture.marks if picture else ()
        if new != marks:
            self._marks.put(*_signs(new))
            self._switch()
        return (changed or new != marks) and self.is_visible

    def choose(self, row: int | None) -> bool:
        """Outline one cable; None for none. True when the picture changes."""
        if row == self._chosen:
            return False
        self._chosen = row
        if row is None:
            self._outline.put(None, None, None)
        else:
            way = self.ways[row]
            shape = ribbons([Way(way.id, way.points, way.width_m + 2 * CHOSEN_M)])
            rgba = np.empty((len(shape.points), 4), np.uint8)
            rgba[:] = (*CHOSEN, 255)
            rgba[~shape.is_casing, 3] = 0
            edge = shape.triangles[shape.is_casing[shape.triangles[:, 0]]]
            self._outline.put(shape.points - np.array((0.0, 0.0, 0.06)), edge, rgba)
        self._switch()
        return self.is_visible

    @property
    def chosen(self) -> int | None:
        return self._chosen

    def at(self, x: float, y: float, reach_m: float = 4.0) -> int | None:
        """Row of the cable under a place, None where there is none or the layer is off."""
        return self._near.at(x, y, reach_m) if self.is_visible else None

    def set_dark(self, is_dark: bool) -> None:
        """The casing is drawn in the tone of the ground."""
        self._is_dark = is_dark
        if self._shape is not None:
            self._paint()
            self._edges.recoloured()

    # -- as a layer of the scene ---------------------------------------------------------------------------------------

    def infos(self) -> list[LayerInfo]:
        return (
            [LayerInfo(LAYER, "Electric network", len(self.ways), self.is_visible, self.opacity)]
            if self.ways
            else []
        )

    def switch_layer(self, name: str, is_visible: bool) -> bool:
        """False for a layer that is not this one."""
        if name == LAYER:
            self.is_visible = is_visible
            self._switch()
        return name == LAYER

    def set_layer_opacity(self, name: str, opacity: float) -> bool:
        """False for a layer that is not this one."""
        if name == LAYER:
            self.opacity = opacity
            for part in (self._edges, self._cables):
                part.actor.GetProperty().SetOpacity(opacity)
        return name == LAYER

    # -- inside --------------------------------------------------------------------------------------------------------

    def _switch(self) -> None:
        for part in self._parts:
            part.actor.SetVisibility(self.is_visible and part.has_any)

    def _paint(self) -> None:
        """Into the array that VTK reads."""
        shape, picture = self._shape, self._picture
        if shape is None:
            return
        if picture is None:
            self._rgba[:, :3] = GREY
        else:
            value = picture.start[shape.way] + (picture.end - picture.start)[shape.way] * shape.along
            self._rgba[:, :3] = colours_of(value, picture.scale)
        self._rgba[:, 3] = 255
        self._rgba[shape.is_casing] = CASING if self._is_dark else CASING_LIGHT


class _Flat:
    """Triangles with colours of their own, unlit, just over the ground."""

    def __init__(self, lift: float) -> None:
        self._data = vtkPolyData()
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(self._data)
        mapper.SetColorModeToDirectScalars()
        mapper.ScalarVisibilityOn()
        mapper.SetResolveCoincidentTopologyToPolygonOffset()
        mapper.SetRelativeCoincidentTopologyPolygonOffsetParameters(-lift, -lift)
        mapper.SetRelativeCoincidentTopologyLineOffsetParameters(-lift, -lift)
        self.actor = vtkActor()
        self.actor.SetMapper(mapper)
        self.actor.GetProperty().LightingOff()
        self.actor.GetProperty().SetLineWidth(LINE_PX)
        self.actor.PickableOff()
        self.actor.VisibilityOff()
        self.has_any = False

    def put(
        self, points: NDArray[np.floating] | None, triangles: NDArray[np.int32] | None, rgba: NDArray[np.uint8] | None,
        lines: NDArray[np.int32] | None = None,
    ) -> None:  # fmt: skip
        """rgba (p, 4) is kept, not copied: change it and call `recoloured`."""
        self.has_any = points is not None and len(points) > 0
        if points is None or triangles is None or rgba is None:
            return
        place = vtkPoints()
        place.SetData(numpy_to_vtk(np.ascontiguousarray(points, np.float32), deep=True))
        faces = vtkCellArray()
        faces.SetData(3, numpy_to_vtkIdTypeArray(triangles.astype(np.int64).ravel(), deep=True))
        scalars = numpy_to_vtk(rgba)
        scalars.SetName("rgba")
        self._data.SetPoints(place)
        self._data.SetPolys(faces)
        if lines is not None:
            strokes = vtkCellArray()
            strokes.SetData(2, numpy_to_vtkIdTypeArray(lines.astype(np.int64).ravel(), deep=True))
            self._data.SetLines(strokes)
        self._data.GetPointData().SetScalars(scalars)
        self._data.Modified()

    def recoloured(self) -> None:
        scalars = self._data.GetPointData().GetScalars()
        if scalars is not None:
            scalars.Modified()
            self._data.Modified()


def _signs(
    marks: Sequence[LimitMark],
) -> tuple[NDArray[np.float64] | None, NDArray[np.int32] | None, NDArray[np.uint8] | None]:
    """A triangle with a dark rim where a limit is broken, a diamond where it is near; shape and colour of the alarms."""
    if not marks:
        return None, None, None
    points: list[Floats] = []
    triangles: list[NDArray[np.int32]] = []
    rgba: list[NDArray[np.uint8]] = []
    for mark in marks:
        corners = 4 if mark.is_near else 3
        angle = np.linspace(0.0, 2 * math.pi, corners, endpoint=False) + math.pi / 2
        ring = np.column_stack([np.cos(angle), np.sin(angle), np.zeros(corners)])
        for size, lift, rgb in (
            (MARK_M + 2.5, 0.0, CASING[:3]),
            (MARK_M, 0.08, NEAR if mark.is_near else BEYOND),
        ):
            base = sum(len(p) for p in points)
            points.append(ring * size + np.array(mark.place) + np.array((0.0, 0.0, MARK_LIFT_M + lift)))
            fan = np.array([[0, k, k + 1] for k in range(1, corners - 1)], np.int32)
            triangles.append(fan + base)
            rgba.append(np.tile(np.array([*rgb, 255], np.uint8), (corners, 1)))
    return np.concatenate(points), np.concatenate(triangles).astype(np.int32), np.concatenate(rgba)
