"""The outline of a chosen or pointed-at thing: its own edges drawn over everything, never a repaint.

OpenGL's core profile draws lines of one pixel; a thicker one is the same line drawn again, shifted by a pixel each way.

Frame: xyz_scene metres.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkCommonDataModel import vtkPlane, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor

from maps.clip import ClipBox
from maps.geometry import line_data
from maps.mesh import LayerMesh
from maps.shading import plain_lines

SELECTION = (0.337, 0.706, 0.914)  # look.md: selection, dark
SELECTION_LIGHT = (0.043, 0.447, 0.698)
MeshesOf = Callable[[int], Iterable[LayerMesh]]


_AROUND = (
    (0.0, 0.0),
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, 1.0),
    (0.0, -1.0),
    (0.7, 0.7),
    (-0.7, 0.7),
    (0.7, -0.7),
    (-0.7, -0.7),
)


class Outline:
    """A few actors over the same lines, which are changed in place."""

    def __init__(self, root: NDArray[np.int32], meshes_of: MeshesOf, width_px: float, opacity: float) -> None:
        """root (o,) topmost parents.   meshes_of: where the edges of an object may be found."""
        self._root, self._meshes_of = root, meshes_of
        self._data = vtkPolyData()
        self._width, self._shown = width_px, -1
        self.actors: list[vtkActor] = []
        for _ in _AROUND if width_px > 1.5 else _AROUND[:1]:
            actor = plain_lines(self._data, (*SELECTION, opacity), 1.0, lift=30.0)
            actor.VisibilityOff()
            actor.GetMapper().StaticOff()
            shader = actor.GetShaderProperty()
            shader.AddVertexShaderReplacement(
                "//VTK::Normal::Impl",
                True,
                "//VTK::Normal::Impl\n  gl_Position.xy += shift * gl_Position.w;\n",
                False,
            )
            self.actors.append(actor)
        self.set_frame((1, 1), 1.0)

    def show(self, row: int | None) -> bool:
        """Outline a city object with its parts; None for nothing. True when something changed."""
        wanted = -1 if row is None else int(self._root[row])
        if wanted == self._shown:
            return False
        self._shown = wanted
        segments = [
            m.edge_points[m.edges[self._root[m.edge_object] == wanted]].reshape(-1, 3)
            for m in (self._meshes_of(wanted) if wanted >= 0 else ())
        ]
        points = np.concatenate(segments) if segments else np.zeros((0, 3), np.float32)
        for actor in self.actors:
            actor.SetVisibility(bool(len(points)) and wanted >= 0)
        if len(points) and wanted >= 0:
            self._fill(np.ascontiguousarray(points, dtype=np.float32))
        return True

    def set_dark(self, is_dark: bool) -> None:
        for actor in self.actors:
            actor.GetProperty().SetColor(*(SELECTION if is_dark else SELECTION_LIGHT))

    def set_clip(self, box: ClipBox | None) -> None:
        """Only what is inside a box; None for all."""
        for actor in self.actors:
            mapper = actor.GetMapper()
            mapper.RemoveAllClippingPlanes()
            for a, b, c, d in box.planes().tolist() if box is not None else ():
                plane = vtkPlane()
                plane.SetNormal(a, b, c)
                plane.SetOrigin(-d * a, -d * b, -d * c)
                mapper.AddClippingPlane(plane)

    def set_frame(self, size: tuple[int, int], ratio: float) -> None:
        """Size of the picture in device pixels, and device pixels per pixel: what a shift of one pixel means."""
        for actor, (dx, dy) in zip(self.actors, _AROUND, strict=False):
            reach = (self._width - 1) / 2 * ratio * 2
            shift = [dx * reach / max(1, size[0]), dy * reach / max(1, size[1])]
            actor.GetShaderProperty().GetVertexCustomUniforms().SetUniform2f("shift", shift)
            actor.GetProperty().SetLineWidth(
                max(1.0, ratio)
            )  # drivers that can close the gaps between the copies

    def _fill(self, points: NDArray[np.float32]) -> None:
        self._data.ShallowCopy(line_data(points, np.arange(len(points), dtype=np.int32).reshape(-1, 2)))
