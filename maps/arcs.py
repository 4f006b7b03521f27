"""Arcs over the city from one thing to another: who traded with whom, what a record rests on.

    arcs = Arcs(); renderer.AddViewProp(...); arcs.show([Arc((0, 0, 10), (80, 20, 12))])

Each rises in the middle and grows brighter towards its end, which is its direction. One actor for all.
Frame: xyz_scene metres.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from maps.camera import Vec3

POINTS = 40
SIDES = 6
LIFT = 0.28  # of the distance: how high the middle rises
LEAST_LIFT_M, MOST_LIFT_M = 6.0, 120.0
LEAST_RADIUS_M, MOST_RADIUS_M = 0.5, 3.0
THICKNESS = 0.0035  # of the distance: a long arc is looked at from far
MOST = 200
RGB = (86, 180, 233)  # look.md: selection, info
FAINT, BRIGHT = 90, 255  # alpha at its start and its end


@dataclass(frozen=True, slots=True)
class Arc:
    """start, end: xyz_scene.   rgb: 0..255."""

    start: Vec3
    end: Vec3
    rgb: tuple[int, int, int] = RGB


class Arcs:
    def __init__(self) -> None:
        self._data = vtkPolyData()
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(self._data)
        mapper.SetColorModeToDirectScalars()
        mapper.ScalarVisibilityOn()
        self._actor = vtkActor()
        self._actor.SetMapper(mapper)
        self._actor.GetProperty().LightingOff()
        self._actor.ForceTranslucentOn()
        self._actor.PickableOff()
        self._actor.VisibilityOff()
        self.shown: tuple[Arc, ...] = ()

    def props(self) -> list[vtkActor]:
        return [self._actor]

    def show(self, arcs: Sequence[Arc]) -> bool:
        """At most MOST of them. True when something changed."""
        wanted = tuple(arcs[:MOST])
        if wanted == self.shown:
            return False
        self.shown = wanted
        self._actor.SetVisibility(bool(wanted))
        if wanted:
            points, triangles, colours = tubes(wanted)
            place = vtkPoints()
            place.SetData(numpy_to_vtk(points, deep=True))
            cells = vtkCellArray()
            cells.SetData(3, numpy_to_vtkIdTypeArray(triangles.astype(np.int64).ravel(), deep=True))
            scalars = numpy_to_vtk(colours, deep=True)
            scalars.SetName("arc")
            self._data.SetPoints(place)
            self._data.SetPolys(cells)
            self._data.GetPointData().SetScalars(scalars)
            self._data.Modified()
        return True


def path(arc: Arc) -> NDArray[np.float64]:
    """(POINTS, 3): a parabola over the straight line between both ends."""
    a, b = np.array(arc.start, float), np.array(arc.end, float)
    t = np.linspace(0.0, 1.0, POINTS)
    way = float(np.hypot(*(b - a)[:2]))
    lift = min(max(LIFT * way, LEAST_LIFT_M), MOST_LIFT_M)
    found: NDArray[np.float64] = a + t[:, None] * (b - a)
    found[:, 2] += 4 * lift * t * (1 - t)
    return found


def tubes(arcs: Sequence[Arc]) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.uint8]]:
    """Points (n, 3), triangles (m, 3), RGBA (n, 4)."""
    points, triangles, colours = [], [], []
    ring = np.linspace(0.0, 2 * np.pi, SIDES, endpoint=False)
    faces = _faces()
    alpha = np.linspace(FAINT, BRIGHT, POINTS).astype(np.uint8)
    for number, arc in enumerate(arcs):
        line = path(arc)
        ahead = np.gradient(line, axis=0)
        ahead /= np.maximum(np.linalg.norm(ahead, axis=1, keepdims=True), 1e-9)
        side = np.cross(ahead, (0.0, 0.0, 1.0))
        short = np.linalg.norm(side, axis=1) < 1e-6  # straight up: any side will do
        side[short] = (1.0, 0.0, 0.0)
        side /= np.linalg.norm(side, axis=1, keepdims=True)
        up = np.cross(side, ahead)
        around = np.cos(ring)[None, :, None] * side[:, None] + np.sin(ring)[None, :, None] * up[:, None]
        way = float(np.linalg.norm(line[-1] - line[0]))
        radius = min(max(THICKNESS * way, LEAST_RADIUS_M), MOST_RADIUS_M)
        points.append((line[:, None] + radius * around).reshape(-1, 3))
        triangles.append(faces + number * POINTS * SIDES)
        rgba = np.empty((POINTS * SIDES, 4), np.uint8)
        rgba[:, :3], rgba[:, 3] = arc.rgb, np.repeat(alpha, SIDES)
        colours.append(rgba)
    return (
        np.concatenate(points).astype(np.float32),
        np.concatenate(triangles).astype(np.int32),
        np.concatenate(colours),
    )


def _faces() -> NDArray[np.int32]:
    """Two triangles for each side of each piece of one tube."""
    found = []
    for k in range(POINTS - 1):
        for s in range(SIDES):
            a, b = k * SIDES + s, k * SIDES + (s + 1) % SIDES
            found += [(a, b, a + SIDES), (b, b + SIDES, a + SIDES)]
    return np.array(found, np.int32)
