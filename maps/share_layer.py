"""Shared bikes and cars in the city: at each dock and place a column of as many metres as vehicles stand there.

The part that is filled has the colour of its share (batlow), the rest up to all docks or places is a pale glass; where the
count is stale, bad or absent only the glass is there. While the layer is shown the labels of these places come before others
and say both counts (maps/overlay.py).   Frame: xyz_scene.   Thread: GUI.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from maps import colours
from maps.city_actors import LayerInfo

KINDS = (AssetKind.BIKE_DOCK, AssetKind.CAR_SHARE)
METRES_EACH = {AssetKind.BIKE_DOCK: 1.2, AssetKind.CAR_SHARE: 4.0}
HALF_M, LIFT_M = 3.6, 0.4
GLASS = (200, 212, 222, 70)
_UNFIT = (Quality.STALE, Quality.BAD, Quality.ABSENT)
_THERE, _FREE = ("bikes", "cars"), ("free_docks", "free_places")
_SIDES = np.array(
    [
        (0, 1, 5),
        (0, 5, 4),
        (1, 2, 6),
        (1, 6, 5),
        (2, 3, 7),
        (2, 7, 6),
        (3, 0, 4),
        (3, 4, 7),
        (4, 5, 6),
        (4, 6, 7),
    ],
    np.int32,
)
_SQUARE = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)], float) * HALF_M


class ShareLayer:
    def __init__(self, catalogue: Catalogue, origin: tuple[float, float, float]) -> None:
        assets = [a for a in catalogue.assets if a.kind in KINDS]
        self._places = np.array([a.xyz_crs for a in assets], float).reshape(-1, 3) - np.asarray(origin)
        self._each = np.array([METRES_EACH[a.kind] for a in assets])
        rows = [
            {catalogue.signals[r].id.rpartition(".")[2]: r for r in catalogue.rows_of(a.id)} for a in assets
        ]
        self._there = [next((r[n] for n in _THERE if n in r), -1) for r in rows]
        self._free = [next((r[n] for n in _FREE if n in r), -1) for r in rows]
        self._room = [a.param("docks", 0.0) or a.param("places", 0.0) for a in assets]
        self.is_visible = False
        self._shown: tuple[tuple[float, float], ...] = ()
        self._data = vtkPolyData()
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(self._data)
        mapper.SetColorModeToDirectScalars()
        mapper.ScalarVisibilityOn()
        self.actor = vtkActor()
        self.actor.SetMapper(mapper)
        self.actor.ForceTranslucentOn()
        self.actor.PickableOff()
        self.actor.GetProperty().SetAmbient(0.65)
        self.actor.GetProperty().SetDiffuse(0.45)
        self.actor.GetProperty().LightingOff()
        self.actor.VisibilityOff()

    def props(self) -> list[vtkActor]:
        return [self.actor]

    def infos(self) -> list[LayerInfo]:
        """None where the city has no such places."""
        n = len(self._there)
        return [LayerInfo("sharing", "Shared bikes and cars", n, self.is_visible, 1.0)] if n else []

    def switch_layer(self, name: str, is_visible: bool) -> bool:
        """False for a layer that is not this one."""
        if name == "sharing":
            self.is_visible = is_visible
            self.actor.SetVisibility(is_visible and bool(self._there))
        return name == "sharing"

    def counts(self, snapshot: Snapshot) -> tuple[tuple[float, float], ...]:
        """(vehicles there, room) of each place; nan where not known."""
        found = []
        for there_row, free_row, room in zip(self._there, self._free, self._room, strict=True):
            there, free = _value(snapshot, there_row), _value(snapshot, free_row)
            whole = room or there + free
            found.append((there if math.isfinite(there) else whole - free, whole))
        return tuple(found)

    def show(self, snapshot: Snapshot) -> bool:
        """True when the picture changes. Costs next to nothing while it is switched off."""
        if not self.is_visible:
            return False
        counts = self.counts(snapshot)
        if str(counts) == str(self._shown):  # nan is not nan
            return False
        self._shown = counts
        points, triangles, rgba = columns(self._places, self._each, counts)
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
        return True


def columns(
    places: NDArray[np.float64], each: NDArray[np.float64], counts: tuple[tuple[float, float], ...]
) -> tuple[NDArray[np.float32], NDArray[np.int32], NDArray[np.uint8]]:
    """Points (n, 3), triangles (m, 3), RGBA (n, 4). The sides are shaded: no light is needed."""
    table = np.asarray(colours.batlow())
    points: list[NDArray[np.float64]] = []
    triangles: list[NDArray[np.int64]] = []
    tones: list[NDArray[np.int64]] = []
    for foot, metres, (there, room) in zip(places, each, counts, strict=True):
        top = room if math.isfinite(room) else 1.0
        parts: list[tuple[float, float, tuple[int, int, int, int]]] = []
        if math.isfinite(there) and top > 0:
            r, g, b = (int(v * 255 + 0.5) for v in table[int(np.clip(there / top, 0, 1) * 255)])
            parts.append((0.0, there, (r, g, b, 255)))
            parts.append((there, top, GLASS))
        else:
            parts.append((0.0, top, GLASS))
        for low, high, tone in parts:
            if high <= low:
                continue
            box = np.empty((8, 3))
            box[:4, :2] = box[4:, :2] = _SQUARE
            box[:4, 2], box[4:, 2] = LIFT_M + low * metres, LIFT_M + high * metres
            count = sum(len(p) for p in points)
            for k, face in enumerate(
                _SIDES.reshape(5, 2, 3)
            ):  # corners of their own, so that each side has its shade
                corners, number = np.unique(face, return_inverse=True)
                shade = (0.82, 0.95, 0.82, 0.70, 1.0)[k]
                points.append(box[corners] + foot)
                triangles.append(number.reshape(2, 3) + count)
                count += len(corners)
                rgb = [int(v * shade) for v in tone[:3]]
                tones.append(np.tile([*rgb, tone[3]], (len(corners), 1)))
    if not points:
        return np.empty((0, 3), np.float32), np.empty((0, 3), np.int32), np.empty((0, 4), np.uint8)
    return (
        np.concatenate(points).astype(np.float32),
        np.concatenate(triangles).astype(np.int32),
        np.concatenate(tones).astype(np.uint8),
    )


def _value(snapshot: Snapshot, row: int) -> float:
    if row < 0 or snapshot.quality_of(row) in _UNFIT:
        return math.nan
    return float(snapshot.value[row])
