"""The texture that holds light's shape on the city: shadow height, contact shade, ground and highest surface per cell.

Made on the CPU by maps/field.py; the shaders of maps/glsl.py read it.   Frame: xyz_scene metres.
Thread: `survey` and `cast` any (pure); ShadeTexture GUI.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkRenderingCore import vtkTexture

from maps.ending import Check, always
from maps.field import Grid, HeightField, contact_shade, filled, rasterise, shadow_heights
from maps.mesh import LayerMesh

CELLS, FINEST_M, COARSEST_M = 2048, 0.5, 3.0  # a city that would need coarser cells is surveyed in a window
GROUND_LAYERS = ("terrain", "water", "green", "roads")


@dataclass(frozen=True, slots=True, eq=False)
class Survey:
    """Heights of a city and the share of sky its ground sees. Independent of the sun."""

    field: HeightField
    contact: Grid


@dataclass(frozen=True, slots=True, eq=False)
class Shadows:
    """The answer of a shadow job.   survey: None where nothing stands.   key: (direction, thin) it was made for.
    window: that it was surveyed in, None for the whole city.
    """

    survey: Survey | None
    texels: NDArray[np.float32] | None
    key: tuple[tuple[float, float, float], int]
    window: Window | None = None
    gone: NDArray[np.bool_] | None = None  # the objects that were left out


@dataclass(frozen=True, slots=True)
class Window:
    """The square that shadows are cast in, where the whole city would be too coarse.   middle: scene metres."""

    middle: tuple[float, float]
    half_m: float


def survey(
    meshes: Mapping[str, LayerMesh],
    extra: Sequence[tuple[NDArray[np.float32], NDArray[np.int32]]] = (),
    grounds: Sequence[tuple[NDArray[np.float32], NDArray[np.int32]]] = (),
    window: Window | None = None,
    cells: int = CELLS,
    check: Check = always,
) -> Survey | None:
    """None where nothing stands. Some seconds for a city; `check` ends it.

    extra: points and triangles that throw shadows besides the meshes, such as crowns of trees.
    grounds: the same of ground that is no layer.   window: None for the whole city.
    """
    solid = [m.points for name, m in meshes.items() if name not in GROUND_LAYERS and len(m.points)]
    solid += [p for p, _ in extra if len(p)]
    if not solid:
        return None
    if window is None:
        low, high = extent_of(solid)
    else:
        low, high = np.array(window.middle) - window.half_m, np.array(window.middle) + window.half_m
    cell = max(float((high - low).max()) / cells, FINEST_M)
    shape = int(np.ceil((high[1] - low[1]) / cell)), int(np.ceil((high[0] - low[0]) / cell))
    corner = float(low[0]), float(low[1])
    ground = np.full(shape, -np.inf, np.float32)
    for name in GROUND_LAYERS:
        if name in meshes:
            rasterise(meshes[name].points, meshes[name].triangles, corner, cell, shape, ground, check)
    for points, triangles in grounds:
        rasterise(points, triangles, corner, cell, shape, ground, check)
    top = ground.copy()
    for name, mesh in meshes.items():
        if name not in GROUND_LAYERS:
            rasterise(mesh.points, mesh.triangles, corner, cell, shape, top, check)
    for points, triangles in extra:
        rasterise(points, triangles, corner, cell, shape, top, check)
    floor = float(min(p[:, 2].min() for p in solid))
    ground = filled(ground, floor)
    top = np.maximum(top, ground)
    # contact shade is soft: half the resolution will do
    small = contact_shade(top[::2, ::2], ground[::2, ::2], cell * 2, check)
    contact = np.repeat(np.repeat(small, 2, axis=0), 2, axis=1)[: shape[0], : shape[1]]
    return Survey(HeightField(top, ground, corner, cell), np.ascontiguousarray(contact))


def extent_of(solid: Sequence[NDArray[np.floating]]) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """South-west and north-east corner of all points, with room for shadows around them."""
    low = np.min([p.min(axis=0) for p in solid], axis=0)[:2] - 60.0
    high = np.max([p.max(axis=0) for p in solid], axis=0)[:2] + 60.0
    return low, high


def cast(
    found: Survey, direction: tuple[float, float, float], thin: int = 1, check: Check = always
) -> NDArray[np.float32]:
    """(h, w, 4) texels for a sun in this direction: shadow height, open sky, ground, highest surface.   thin: 2 takes every other cell, for a sun that is being dragged."""
    field = found.field
    top = field.top[::thin, ::thin]
    shadow = shadow_heights(top, field.cell_m * thin, direction, check=check)
    return np.stack([shadow, found.contact[::thin, ::thin], field.ground[::thin, ::thin], top], axis=2)


class ShadeTexture:
    """Holds the texels; before there are any, everything is lit."""

    def __init__(self) -> None:
        self.texture = vtkTexture()
        self.texture.SetColorModeToDirectScalars()
        self.texture.InterpolateOn()
        self.texture.SetWrap(vtkTexture.ClampToEdge)
        self._image = vtkImageData()
        self.texture.SetInputData(self._image)
        self.put(np.array([[[-1e6, 1.0, -1e6, -1e6]]], np.float32).repeat(2, 0).repeat(2, 1))

    def put(self, texels: NDArray[np.float32]) -> None:
        self._kept = np.array(texels, np.float32)
        if (
            min(texels.shape[:2]) > 4
        ):  # the border stands for all that lies outside: no shadow there, open sky
            for rim in (self._kept[0], self._kept[-1], self._kept[:, 0], self._kept[:, -1]):
                rim[:, 0], rim[:, 1] = -1e6, 1.0
        self._image.SetDimensions(texels.shape[1], texels.shape[0], 1)
        scalars = numpy_to_vtk(self._kept.reshape(-1, 4))
        scalars.SetName("shade")
        self._image.GetPointData().SetScalars(scalars)
        self._image.Modified()
