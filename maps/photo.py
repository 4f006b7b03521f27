"""Lays a picture of the ground (maps/ortho.py) over the terrain's actors.   Thread: GUI.   Frame: xyz_scene."""

from __future__ import annotations

import numpy as np
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkRenderingCore import vtkTexture

from maps.city_actors import LayerActors
from maps.ortho import Ortho

MATERIAL = "photo"


def put_on(layer: LayerActors, ortho: Ortho, origin: tuple[float, float, float]) -> None:
    """From now on the surfaces of this layer show the picture. Call before the scene dresses its actors."""
    texture = _texture(ortho)
    low_x, low_y, high_x, high_y = ortho.box
    box = [low_x - origin[0], low_y - origin[1], 1 / (high_x - low_x), 1 / (high_y - low_y)]
    for actor, _ in layer.surfaces:
        actor.GetProperty().SetTexture("photoTex", texture)
        actor.GetShaderProperty().GetFragmentCustomUniforms().SetUniform4f("photoBox", box)
    layer.surfaces[:] = [(actor, MATERIAL) for actor, _ in layer.surfaces]


def _texture(ortho: Ortho) -> vtkTexture:
    both = np.dstack([ortho.image, ortho.alpha])[::-1]  # VTK counts rows from below
    values = np.ascontiguousarray(both).reshape(-1, 4)
    image = vtkImageData()
    image.SetDimensions(ortho.image.shape[1], ortho.image.shape[0], 1)
    image.GetPointData().SetScalars(numpy_to_vtk(values, deep=True))
    texture = vtkTexture()
    texture.SetInputData(image)
    texture.SetColorModeToDirectScalars()
    texture.InterpolateOn()
    texture.MipmapOn()
    texture.SetMaximumAnisotropicFiltering(8.0)
    texture.RepeatOff()
    texture.EdgeClampOn()
    return texture
