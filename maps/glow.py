"""A building lit up in the colour of a high alarm: its own faces once more, half transparent, over what they show.

Frame: xyz_scene metres.   Thread: GUI.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData

from maps.outline import MeshesOf
from maps.shading import plain_lines

WARNING = (0.835, 0.369, 0.0)  # look.md: alarm of high priority, on dark and on light
OPACITY = 0.55


class Glow:
    """One actor, changed in place."""

    def __init__(self, root: NDArray[np.int32], meshes_of: MeshesOf) -> None:
        """root (o,) topmost parents.   meshes_of: where the faces of an object may be found."""
        self._root, self._meshes_of = root, meshes_of
        self._data, self._shown = vtkPolyData(), -1
        self.actor = plain_lines(self._data, (*WARNING, OPACITY), 1.0, lift=16.0)
        self.actor.GetMapper().StaticOff()
        self.actor.VisibilityOff()

    def show(self, row: int | None) -> bool:
        """Lights a city object up with its parts; None for nothing. True when something changed."""
        wanted = -1 if row is None else int(self._root[row])
        if wanted == self._shown:
            return False
        self._shown = wanted
        corners = [
            mesh.points[
                mesh.triangles[self._root[mesh.point_object[mesh.triangles[:, 0]]] == wanted]
            ].reshape(-1, 3)
            for mesh in (self._meshes_of(wanted) if wanted >= 0 else ())
        ]
        points = np.concatenate(corners) if corners else np.zeros((0, 3), np.float32)
        self.actor.SetVisibility(bool(len(points)))
        if len(points):
            self._fill(np.ascontiguousarray(points, np.float32))
        return True

    def _fill(self, points: NDArray[np.float32]) -> None:
        """points (3 m, 3): three corners of each triangle."""
        places, cells = vtkPoints(), vtkCellArray()
        places.SetData(numpy_to_vtk(points, deep=True))
        corners = numpy_to_vtkIdTypeArray(np.arange(len(points), dtype=np.int64), deep=True)
        starts = numpy_to_vtkIdTypeArray(np.arange(0, len(points) + 1, 3, dtype=np.int64), deep=True)
        cells.SetData(starts, corners)
        data = vtkPolyData()
        data.SetPoints(places)
        data.SetPolys(cells)
        self._data.ShallowCopy(data)
