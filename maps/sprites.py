"""One texture that many small pictures share, and the 2D actor that draws them on the screen in one call.

Pictures are packed in shelves as they come; when the sheet is full it is emptied and filled with what is still used.
Units: device pixels, origin bottom left.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkImageData, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor2D, vtkPolyDataMapper2D, vtkTexture, vtkTexturedActor2D

Picture = NDArray[np.uint8]
SIDE = 1024


class Sheet:
    """key -> place (x, y, w, h) in a SIDE x SIDE texture."""

    def __init__(self, side: int = SIDE) -> None:
        self.side = side
        self.places: dict[Hashable, tuple[int, int, int, int]] = {}
        self.texels = np.zeros((side, side, 4), np.uint8)
        self._x = self._y = self._shelf = 0

    def fill(self, wanted: dict[Hashable, Callable[[], Picture]]) -> bool:
        """Have a place for each key; pictures are made only for new ones. True when the texels changed."""
        missing = [k for k in wanted if k not in self.places]
        if not missing:
            return False
        if not all(self._put(k, wanted[k]()) for k in missing):
            self.places.clear()
            self.texels[:] = 0
            self._x = self._y = self._shelf = 0
            for key, make in wanted.items():
                if not self._put(key, make()):
                    break  # more than a sheet of labels at once: the rest goes without
        return True

    def _put(self, key: Hashable, picture: Picture) -> bool:
        h, w = picture.shape[:2]
        if self._x + w + 1 > self.side:
            self._x, self._y, self._shelf = 0, self._y + self._shelf + 1, 0
        if w > self.side or self._y + h > self.side:
            return False
        self.texels[self._y : self._y + h, self._x : self._x + w] = picture[::-1]  # rows count upwards in VTK
        self.places[key] = (self._x, self._y, w, h)
        self._x += w + 1
        self._shelf = max(self._shelf, h)
        return True


class Sprites:
    """Pictures at places of the screen."""

    def __init__(self) -> None:
        self.sheet = Sheet()
        self._image = vtkImageData()
        self._image.SetDimensions(SIDE, SIDE, 1)
        self._image.GetPointData().SetScalars(numpy_to_vtk(self.sheet.texels.reshape(-1, 4)))
        texture = vtkTexture()
        texture.SetInputData(self._image)
        texture.InterpolateOff()
        texture.SetColorModeToDirectScalars()
        self._data = vtkPolyData()
        mapper = vtkPolyDataMapper2D()
        mapper.SetInputData(self._data)
        self.actor = vtkTexturedActor2D()
        self.actor.SetMapper(mapper)
        self.actor.SetTexture(texture)
        self.actor.PickableOff()

    def show(
        self, wanted: dict[Hashable, Callable[[], Picture]], drawn: Sequence[tuple[Hashable, float, float]]
    ) -> None:
        """drawn: (key, left, bottom) in drawing order; keys of `wanted`."""
        if self.sheet.fill(wanted):
            self._image.GetPointData().GetScalars().Modified()
            self._image.Modified()
        quads = [(self.sheet.places[k], x, y) for k, x, y in drawn if k in self.sheet.places]
        box = np.array([p for p, _, _ in quads], np.float32).reshape(-1, 4)
        low = np.round(np.array([(x, y) for _, x, y in quads], np.float32).reshape(-1, 2))
        corner = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)
        size = box[:, None, 2:]
        points = low[:, None] + corner[None] * size
        coords = (box[:, None, :2] + corner[None] * size) / self.sheet.side
        _fill(self._data, points.reshape(-1, 2), coords.reshape(-1, 2).astype(np.float32), 4)
        self.actor.SetVisibility(bool(len(quads)))


class Leaders:
    """Thin vertical lines from symbols down to what they mark."""

    def __init__(self) -> None:
        self._data = vtkPolyData()
        mapper = vtkPolyDataMapper2D()
        mapper.SetInputData(self._data)
        self.actor = vtkActor2D()
        self.actor.SetMapper(mapper)
        self.actor.PickableOff()

    def show(
        self, x: NDArray[np.float64], low: NDArray[np.float64], high: NDArray[np.float64], width: float
    ) -> None:
        """As quads of `width` device pixels: core OpenGL has no wide lines."""
        left = np.round(x - width / 2)
        points = np.stack([left, low, left + width, low, left + width, high, left, high], axis=1).reshape(
            -1, 2
        )
        _fill(self._data, points.astype(np.float32), None, 4)
        self.actor.SetVisibility(bool(len(x)))

    def set_colour(self, rgb: tuple[int, int, int], opacity: float) -> None:
        self.actor.GetProperty().SetColor(rgb[0] / 255, rgb[1] / 255, rgb[2] / 255)
        self.actor.GetProperty().SetOpacity(opacity)


def _fill(data: vtkPolyData, xy: NDArray[np.float32], coords: NDArray[np.float32] | None, k: int) -> None:
    points = vtkPoints()
    points.SetData(
        numpy_to_vtk(np.column_stack([xy, np.zeros(len(xy), np.float32)]).astype(np.float32), deep=True)
    )
    data.SetPoints(points)
    cells = vtkCellArray()
    cells.SetData(
        numpy_to_vtk(np.arange(0, len(xy) + 1, k, dtype=np.int32), deep=True),
        numpy_to_vtk(np.arange(len(xy), dtype=np.int32), deep=True),
    )
    data.SetPolys(cells)
    if coords is not None:
        array = numpy_to_vtk(np.ascontiguousarray(coords, np.float32), deep=True)
        array.SetName("uv")
        data.GetPointData().SetTCoords(array)
    data.Modified()
