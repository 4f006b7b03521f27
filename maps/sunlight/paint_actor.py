"""A painting as one actor of the scene: its own small table of colours, the scene's light and shadow.   Thread: GUI."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkActor, vtkTexture

from maps import glsl, materials, shading
from maps.geometry import poly_data
from maps.lookup import ObjectLookup
from maps.sunlight.painting import Painting

MATERIAL = "ground"
_PULL = 6.0  # towards the eye, over roofs and streets


class Paint:
    """actor: what the scene draws.   gone: objects that are hidden, whose roofs are left out."""

    def __init__(
        self, painting: Painting, textures: dict[str, vtkTexture], gone: NDArray[np.bool_] | None
    ) -> None:
        self.painting = painting
        self._lookup = ObjectLookup(len(painting.rgba))
        self._lookup.set_data(painting.rgba)
        shown = _without(painting, gone)
        mat = np.zeros((len(shown.points), 4), np.float32)
        mat[:, 0], mat[:, 1] = shown.point_row, materials.PLAIN
        data = poly_data(shown.points, shown.triangles, shown.normals, mat)
        own = {"baseTex": self._lookup.base.texture, "dataTex": self._lookup.data.texture}
        self.actor: vtkActor = shading.surface_actor(data, {**textures, **own}, lift=_PULL)
        shading.put_int(self.actor, "planeRows", self._lookup.base.rows)
        shading.put_int(self.actor, "marchN", 0)

    def dress(self, style: str, cut: glsl.Cut) -> None:
        """Hidden objects are left out of the shape itself; the clip box is the shader's."""
        shading.set_program(self.actor, MATERIAL, style, glsl.Cut(clips=cut.clips))


def _without(painting: Painting, gone: NDArray[np.bool_] | None) -> Painting:
    if gone is None:
        return painting
    of = painting.object[painting.point_row[painting.triangles[:, 0]]]
    return replace(painting, triangles=painting.triangles[(of < 0) | ~gone[of]])
