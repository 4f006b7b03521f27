"""Colours per object in small textures, so that recolouring costs O(objects) and never touches a vertex.

Each vertex carries the number of its object (see maps/geometry.py); the shader reads that texel. `base` holds three
planes (walls, roofs, everything else); the alpha of the first is the share of lit windows, that of the second says what
is hidden (0 shown, 128 a ghost, 255 not drawn; see maps/cutting.py); `data` holds the colour of the chosen
data, its alpha saying what it is: 0 nothing, 128 no data (hatched grey), 160 stale (hatched over its colour), 255 a value.   Thread: GUI (holds VTK objects).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkRenderingCore import vtkTexture

from maps.tints import Tints

Bytes = NDArray[np.uint8]

WALL, ROOF, OTHER = 0, 1, 2
NOTHING, NO_DATA, OLD, VALUE = 0, 128, 160, 255
WIDTH = 512


class TexelTable:
    """An RGBA8 texture that is a table: row r lies at (r % 512, r // 512) of its plane. Written in place."""

    def __init__(self, objects: int, planes: int = 1) -> None:
        self.rows = max(1, -(-max(objects, 1) // WIDTH))
        self._flat: Bytes = np.zeros((self.rows * planes * WIDTH, 4), np.uint8)
        self.planes: Bytes = self._flat.reshape(planes, self.rows * WIDTH, 4)
        self._image = vtkImageData()
        self._image.SetDimensions(WIDTH, self.rows * planes, 1)
        scalars = numpy_to_vtk(self._flat)
        scalars.SetName("texels")
        self._image.GetPointData().SetScalars(scalars)
        self.texture = vtkTexture()
        self.texture.SetInputData(self._image)
        self.texture.InterpolateOff()
        self.texture.SetColorModeToDirectScalars()

    @property
    def bytes(self) -> int:
        return int(self._flat.nbytes)

    def touched(self) -> None:
        """Say that texels changed; the next frame uploads the table once."""
        self._image.GetPointData().GetScalars().Modified()
        self._image.Modified()


class ObjectLookup:
    """Base and data colours of n objects; of one row more, `spare`, for what is no object of the file; and of rows for
    surfaces that have a colour of their own (maps/tints.py), which else do as their object does."""

    def __init__(self, objects: int, tints: Tints | None = None) -> None:
        self.objects = self.spare = objects
        self._tints = tints
        self._end = objects + 1
        self._extra = slice(self._end, self._end + (0 if tints is None else len(tints.object)))
        self.base = TexelTable(self._extra.stop, planes=3)
        self.data = TexelTable(self._extra.stop)

    def set_spare(self, rgb: Sequence[float]) -> None:
        """rgb 0..1 of the spare row, in all planes."""
        self.base.planes[:, self.spare, :3] = [round(v * 255) for v in rgb]
        self.base.touched()

    def set_base(self, plane: int, rgb: NDArray[np.floating], *, with_own: bool = False) -> None:
        """rgb (n, 3) 0..1, one row per object.   with_own: surfaces show the colour that their file gives them."""
        self._put(self.base.planes[plane, :, :3], _bytes(rgb))
        if with_own and self._tints is not None:
            self.base.planes[plane, self._extra, :3] = _bytes(self._tints.rgb)
        self.base.touched()

    def set_lit(self, share: NDArray[np.floating]) -> None:
        """share (n,) 0..1 of the windows that are lit at night."""
        self._put(self.base.planes[WALL, :, 3], np.clip(share * 255.0, 0, 255).astype(np.uint8))
        self.base.touched()

    def set_shown(self, state: NDArray[np.uint8]) -> None:
        """state (n,): 0 shown, 1 a ghost, 2 hidden."""
        self._put(self.base.planes[ROOF, :, 3], np.array([0, 128, 255], np.uint8)[state])
        self.base.touched()

    def set_data(self, rgba: Bytes) -> bool:
        """rgba (n, 4) uint8; alpha is NOTHING, NO_DATA, OLD or VALUE. True when anything changed."""
        held = self.data.planes[0]
        if np.array_equal(held[: self.objects], rgba):
            return False
        self._put(held, rgba)
        self.data.touched()
        return True

    def clear_data(self) -> None:
        self.data.planes[0] = 0
        self.data.touched()

    def _put(self, table: Bytes, values: Bytes) -> None:
        """Into the rows of the objects, and those of their coloured surfaces."""
        table[: self.objects] = values
        if self._tints is not None:
            table[self._extra] = values[self._tints.object]


def _bytes(rgb: NDArray[np.floating]) -> Bytes:
    return np.asarray(np.clip(rgb * 255.0 + 0.5, 0, 255).astype(np.uint8))
