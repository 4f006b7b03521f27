"""What a scenario adds, in the city: three actors, filled when a scenario is entered and emptied when it is left.

    layer.show(shapes); layer.show(None)            # the picture of before
    layer.hit(eye, direction)                       # (metres, intervention) or None

Colours are shaded beforehand, so no light is needed and both styles draw the same.   Frame: xyz_scene.   Thread: GUI.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from maps.camera import Vec3
from maps.scenario_shapes import Mesh, Shapes

LINE_PX = 1.6
_LEAST_M = 1e-6


class ScenarioLayer:
    """shown: what is drawn, None outside a scenario.   is_drawn: False while the other half of a swipe is drawn."""

    def __init__(self) -> None:
        self.shown: Shapes | None = None
        self._data = [vtkPolyData() for _ in range(3)]
        self._actors = [_actor(data) for data in self._data]
        solid, glass, lines = self._actors
        glass.ForceTranslucentOn()
        solid.ForceOpaqueOn()
        lines.GetProperty().SetLineWidth(LINE_PX)

    def props(self) -> list[vtkActor]:
        return self._actors

    def show(self, shapes: Shapes | None) -> bool:
        """True when the picture changes."""
        if shapes is self.shown:
            return False
        self.shown = shapes
        counts = [0, 0, 0]
        if shapes is None:
            for data in self._data:
                data.Initialize()
        else:
            _fill(self._data[0], shapes.solid)
            _fill(self._data[1], shapes.glass)
            _fill_lines(self._data[2], shapes)
            counts = [len(shapes.solid.triangles), len(shapes.glass.triangles), len(shapes.lines)]
        for actor, count in zip(self._actors, counts, strict=True):
            actor.SetVisibility(count > 0)
        return True

    def set_drawn(self, is_drawn: bool) -> None:
        """For one frame of a swipe; what is shown stays known."""
        for actor, data in zip(self._actors, self._data, strict=True):
            actor.SetVisibility(is_drawn and data.GetNumberOfCells() > 0)

    def hit(self, eye: Vec3, direction: NDArray[np.float64]) -> tuple[float, str] | None:
        """The first thing along a line of sight: its distance in lengths of `direction`, and its intervention."""
        if self.shown is None:
            return None
        found = [_first(mesh, np.asarray(eye), direction) for mesh in (self.shown.solid, self.shown.glass)]
        hits = [one for one in found if one is not None]
        if not hits:
            return None
        distance, owner = min(hits)
        return distance, self.shown.owners[owner]


def _first(mesh: Mesh, eye: NDArray[np.float64], way: NDArray[np.float64]) -> tuple[float, int] | None:
    """Moeller and Trumbore (1997), both sides of a triangle."""
    if not len(mesh.triangles):
        return None
    a, b, c = (mesh.points[mesh.triangles[:, i]].astype(np.float64) for i in range(3))
    one, two = b - a, c - a
    p = np.cross(way, two)
    det = (one * p).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        s = eye - a
        u = (s * p).sum(axis=1) / det
        q = np.cross(s, one)
        v = (q @ way) / det
        t = (two * q).sum(axis=1) / det
        is_hit = (np.abs(det) > 1e-12) & (u >= 0) & (v >= 0) & (u + v <= 1) & (t > _LEAST_M)
    rows = np.flatnonzero(is_hit)
    if not len(rows):
        return None
    row = rows[np.argmin(t[rows])]
    return float(t[row]), int(mesh.owner[row])


def _actor(data: vtkPolyData) -> vtkActor:
    mapper = vtkPolyDataMapper()
    mapper.SetInputData(data)
    mapper.SetColorModeToDirectScalars()
    mapper.ScalarVisibilityOn()
    actor = vtkActor()
    actor.SetMapper(mapper)
    actor.PickableOff()
    actor.GetProperty().LightingOff()
    actor.VisibilityOff()
    return actor


def _fill(data: vtkPolyData, mesh: Mesh) -> None:
    data.Initialize()
    cells = vtkCellArray()
    cells.SetData(3, numpy_to_vtkIdTypeArray(mesh.triangles.astype(np.int64).ravel(), deep=True))
    data.SetPoints(_points(mesh.points))
    data.SetPolys(cells)
    data.GetPointData().SetScalars(_colours(mesh.rgba))


def _fill_lines(data: vtkPolyData, shapes: Shapes) -> None:
    data.Initialize()
    cells = vtkCellArray()
    ends = np.arange(2 * len(shapes.lines), dtype=np.int64)
    cells.SetData(2, numpy_to_vtkIdTypeArray(ends, deep=True))
    data.SetPoints(_points(shapes.lines.reshape(-1, 3)))
    data.SetLines(cells)
    data.GetPointData().SetScalars(_colours(np.repeat(shapes.line_rgba, 2, axis=0)))


def _points(xyz: NDArray[np.float32]) -> vtkPoints:
    points = vtkPoints()
    points.SetData(numpy_to_vtk(np.ascontiguousarray(xyz), deep=True))
    return points


def _colours(rgba: NDArray[np.uint8]) -> object:
    scalars = numpy_to_vtk(np.ascontiguousarray(rgba), deep=True)
    scalars.SetName("rgba")
    return scalars
