"""The outline of a chosen or pointed-at thing: its own edges drawn over everything, never a repaint.

Frame: xyz_scene metres.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor

from app.model.city import CityModel
from maps.geometry import line_data
from maps.mesh import LayerMesh
from maps.shading import plain_lines

SELECTION = (0.337, 0.706, 0.914)  # look.md: selection, dark
SELECTION_LIGHT = (0.043, 0.447, 0.698)


class Outline:
    """One actor whose lines are changed in place."""

    def __init__(
        self, city: CityModel, meshes: Mapping[str, LayerMesh], width_px: float, opacity: float
    ) -> None:
        self._city, self._root = city, city.root_of()
        self._meshes = [
            m for n, m in meshes.items() if n in ("buildings", "installations", "bridges") and len(m.edges)
        ]
        self._data = vtkPolyData()
        self._width, self._shown = width_px, -1
        self.actor: vtkActor = plain_lines(self._data, (*SELECTION, opacity), width_px, lift=30.0)
        self.actor.VisibilityOff()
        self.actor.GetMapper().StaticOff()

    def show(self, row: int | None) -> bool:
        """Outline a city object with its parts; None for nothing. True when something changed."""
        wanted = -1 if row is None else int(self._root[row])
        if wanted == self._shown:
            return False
        self._shown = wanted
        segments = [
            m.edge_points[m.edges[self._root[m.edge_object] == wanted]].reshape(-1, 3) for m in self._meshes
        ]
        points = np.concatenate(segments) if segments else np.zeros((0, 3), np.float32)
        self.actor.SetVisibility(bool(len(points)) and wanted >= 0)
        if len(points) and wanted >= 0:
            self._fill(np.ascontiguousarray(points, dtype=np.float32))
        return True

    def set_look(self, *, is_dark: bool, ratio: float) -> None:
        self.actor.GetProperty().SetColor(*(SELECTION if is_dark else SELECTION_LIGHT))
        self.actor.GetProperty().SetLineWidth(self._width * ratio)

    def _fill(self, points: NDArray[np.float32]) -> None:
        self._data.ShallowCopy(line_data(points, np.arange(len(points), dtype=np.int32).reshape(-1, 2)))
