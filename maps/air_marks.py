"""Where stations measure, and the wind: flat rings on the ground and ribbons in the air.   Thread: GUI.   Frame: xyz_scene.

A ring is filled with the colour of what the station measured; of one that is left out only the outline is drawn. Wind blows
as ribbons from where it comes to where it goes, longer when it is stronger, around the stations that measured it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from maps.camera import Vec3

Shape = tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.uint8]]
SIDES = 28
DISC_M, RIM_M, LIFT_M = 8.0, 10.5, 0.6
RIM_RGB, LEFT_OUT_RGB = (21, 29, 38), (147, 164, 179)
WIND_RGB = {True: (227, 234, 240), False: (23, 33, 43)}  # on dark and on light: the text of either
WIND_HIGH_M = 26.0  # over the ground: above eaves, below towers
WIND_STEP_M = 90.0
WIND_REACH_M = 260.0  # a station speaks for so much around it; assumption
WIND_LENGTH_M_PER_M_S = 10.0
_LEAST_M, _MOST_M = 14.0, 120.0


@dataclass(frozen=True, slots=True)
class StationMark:
    """place: on the ground.   rgb: of its value; None where it is left out."""

    place: Vec3
    rgb: tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class WindMark:
    """A weather station.   place: on the ground.   from_deg: where the wind comes from, clockwise from north."""

    place: Vec3
    speed_m_s: float
    from_deg: float


class _Shapes:
    def __init__(self, lift: float) -> None:
        self._data = vtkPolyData()
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(self._data)
        mapper.SetColorModeToDirectScalars()
        mapper.ScalarVisibilityOn()
        mapper.SetResolveCoincidentTopologyToPolygonOffset()
        mapper.SetRelativeCoincidentTopologyPolygonOffsetParameters(-lift, -lift)
        self.actor = vtkActor()
        self.actor.SetMapper(mapper)
        self.actor.GetProperty().LightingOff()
        self.actor.PickableOff()
        self.actor.VisibilityOff()
        self.has_any = False

    def put(self, shape: Shape | None) -> None:
        self.has_any = shape is not None
        if shape is None:
            self.actor.VisibilityOff()
            return
        points, triangles, rgba = shape
        place = vtkPoints()
        place.SetData(numpy_to_vtk(points, deep=True))
        faces = vtkCellArray()
        faces.SetData(3, numpy_to_vtkIdTypeArray(triangles.astype(np.int64).ravel(), deep=True))
        scalars = numpy_to_vtk(rgba, deep=True)
        scalars.SetName("rgba")
        self._data.SetPoints(place)
        self._data.SetPolys(faces)
        self._data.GetPointData().SetScalars(scalars)
        self._data.Modified()


class Marks(_Shapes):
    """The stations' places."""

    def __init__(self) -> None:
        super().__init__(8.0)
        self.shown: tuple[StationMark, ...] = ()

    def show(self, marks: Sequence[StationMark]) -> bool:
        wanted = tuple(marks)
        if wanted == self.shown:
            return False
        self.shown = wanted
        self.put(discs(wanted) if wanted else None)
        return True


class Wind(_Shapes):
    def __init__(self) -> None:
        super().__init__(0.0)
        self.actor.ForceTranslucentOn()
        self.shown: tuple[WindMark, ...] = ()
        self._is_dark = True

    def set_dark(self, is_dark: bool) -> None:
        if is_dark != self._is_dark:
            self._is_dark = is_dark
            self.put(ribbons(self.shown, is_dark=is_dark) if self.shown else None)

    def show(self, marks: Sequence[WindMark]) -> bool:
        wanted = tuple(
            m for m in marks if m.speed_m_s > 0.2 and math.isfinite(m.speed_m_s) and math.isfinite(m.from_deg)
        )
        if wanted == self.shown:
            return False
        self.shown = wanted
        self.put(ribbons(wanted, is_dark=self._is_dark) if wanted else None)
        return True


def discs(marks: Sequence[StationMark]) -> Shape:
    """A rim, and inside it what was measured; a left-out station is an open ring."""
    angle = np.linspace(0.0, 2 * math.pi, SIDES, endpoint=False)
    circle = np.stack([np.cos(angle), np.sin(angle)], axis=1)
    points, triangles, colours, count = [], [], [], 0
    turn = np.arange(SIDES)
    after = (turn + 1) % SIDES
    ring = np.concatenate(
        [np.stack([turn, after, turn + SIDES], 1), np.stack([after, after + SIDES, turn + SIDES], 1)]
    )
    for mark in marks:
        foot = np.asarray(mark.place)
        layers = [(RIM_M, DISC_M, 0.0, RIM_RGB if mark.rgb is not None else LEFT_OUT_RGB)]
        if mark.rgb is not None:
            layers.append((DISC_M, 0.0, 0.0, mark.rgb))
        for outer, inner, up, rgb in layers:
            flat = np.concatenate([circle * outer, circle * inner])
            points.append(np.column_stack([flat, np.full(len(flat), LIFT_M + up)]) + foot)
            triangles.append(ring + count)
            colours.append(np.tile([*rgb, 255], (len(flat), 1)))
            count += len(flat)
    return (
        np.concatenate(points).astype(np.float32),
        np.concatenate(triangles).astype(np.int32),
        np.concatenate(colours).astype(np.uint8),
    )


def ribbons(marks: Sequence[WindMark], *, is_dark: bool = True) -> Shape:
    """Each a tapering streak with a head, on a grid around every station; the nearest station's wind holds."""
    places, speed, towards = _around(marks)
    ahead = np.stack([np.sin(towards), np.cos(towards)], axis=1)
    side = np.stack([-ahead[:, 1], ahead[:, 0]], axis=1)
    length = np.clip(speed * WIND_LENGTH_M_PER_M_S, _LEAST_M, _MOST_M)[:, None]
    wide = 1.6 + 0.016 * length
    tail, neck, tip = -0.5 * length * ahead, (0.5 * length - 3.2 * wide) * ahead, 0.5 * length * ahead
    corners = np.stack(
        [tail, neck - 0.5 * wide * side, neck + 0.5 * wide * side, neck - 1.7 * wide * side, neck + 1.7 * wide * side, tip],
        axis=1,
    )  # fmt: skip
    points = np.empty((len(places), 6, 3))
    points[:, :, :2] = places[:, None, :2] + corners
    points[:, :, 2] = places[:, 2, None] + WIND_HIGH_M
    rgba = np.empty((len(places), 6, 4), np.uint8)
    rgba[:, :, :3] = WIND_RGB[is_dark]
    rgba[:, :, 3] = (0, 150, 150, 200, 200, 220)
    faces = np.array([(0, 1, 2), (3, 5, 4)], np.int32)
    triangles = faces[None] + 6 * np.arange(len(places), dtype=np.int32)[:, None, None]
    return points.reshape(-1, 3).astype(np.float32), triangles.reshape(-1, 3), rgba.reshape(-1, 4)


def _around(
    marks: Sequence[WindMark],
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Places (k, 3), speeds (k,), where the wind goes (k,) radians clockwise from north."""
    feet = np.array([m.place for m in marks])
    low, high = feet[:, :2].min(axis=0) - WIND_REACH_M, feet[:, :2].max(axis=0) + WIND_REACH_M
    x = np.arange(low[0], high[0], WIND_STEP_M)
    y = np.arange(low[1], high[1], WIND_STEP_M)
    spots = np.stack(np.meshgrid(x, y), axis=-1)
    spots[1::2, :, 0] += WIND_STEP_M / 2  # staggered, so that no rows are seen
    spots = spots.reshape(-1, 2)
    away = np.hypot(*(spots[:, None] - feet[None, :, :2]).transpose(2, 0, 1))
    nearest, reach = away.argmin(axis=1), away.min(axis=1) < WIND_REACH_M
    spots, nearest = spots[reach], nearest[reach]
    speed = np.array([m.speed_m_s for m in marks])[nearest]
    towards = np.radians(np.array([m.from_deg for m in marks])[nearest] + 180.0)
    return np.column_stack([spots, feet[nearest, 2]]), speed, towards
