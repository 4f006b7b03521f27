"""Air quality or noise laid over the ground: a small picture of the field that the ground's shader reads, and its marks.

    layer = AirLayer(uniforms)                       # its texture goes into the scene's `textures` as "airTex"
    layer.show(Sheet(box, value, certainty, low, high), marks, wind)

The shader mixes the colour in where it is certain and hatches the ground where it is not (maps/glsl.py, _AIR), so the field
lies on streets, green and terrain without a shape of its own. A new moment writes texels in place.
Frame: xyz_scene metres.   Thread: GUI (the arrays may come from any).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkRenderingCore import vtkActor, vtkTexture

from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from maps import colours
from maps.air_marks import Marks, StationMark, Wind, WindMark
from maps.city_actors import LayerInfo
from maps.shading import Uniforms

Box = tuple[float, float, float, float]
FADE = 0.06  # of the picture's side: the hatching ends softly there


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """box: west, south, east, north.   value, certainty (h, w), the southernmost row first; value nan = nothing to say.
    low, high: ends of the colour scale (batlow)."""

    box: Box
    value: NDArray[np.float64]
    certainty: NDArray[np.float64]
    low: float
    high: float

    def at(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of a place; None outside."""
        h, w = self.value.shape
        column = int((x - self.box[0]) / (self.box[2] - self.box[0]) * w)
        row = int((y - self.box[1]) / (self.box[3] - self.box[1]) * h)
        is_inside = self.box[0] <= x < self.box[2] and self.box[1] <= y < self.box[3]
        return (row, column) if is_inside else None


def texels(sheet: Sheet) -> NDArray[np.uint8]:
    """(h, w, 4): colour; alpha from 128 (hatched) to 255 (colour), and from 128 to 0 where the hatching ends."""
    table = colour_table()
    span = max(sheet.high - sheet.low, 1e-9)
    known = np.isfinite(sheet.value)
    place = np.clip((np.where(known, sheet.value, sheet.low) - sheet.low) / span * 255.0 + 0.5, 0, 255)
    out = np.empty((*sheet.value.shape, 4), np.uint8)
    out[..., :3] = table[place.astype(np.intp)]
    sure = np.where(known, np.clip(sheet.certainty, 0.0, 1.0), 0.0)
    edge = _edge(sheet.value.shape)
    out[..., 3] = np.where(sure * edge > 0.0, 128.0 + 127.0 * sure * edge, 128.0 * edge).astype(np.uint8)
    return out


def colour_table() -> NDArray[np.uint8]:
    """(256, 3) batlow, low to high."""
    return (np.asarray(colours.batlow()) * 255 + 0.5).astype(np.uint8)


def colour_of(value: float, low: float, high: float) -> tuple[int, int, int]:
    """Of one value on the scale."""
    row = int(np.clip((value - low) / max(high - low, 1e-9) * 255 + 0.5, 0, 255))
    r, g, b = colour_table()[row]
    return int(r), int(g), int(b)


def _edge(shape: tuple[int, ...]) -> NDArray[np.float64]:
    """1 inside, falling to 0 at the rim."""

    def along(n: int) -> NDArray[np.float64]:
        away = (np.minimum(np.arange(n), np.arange(n)[::-1])) / max(1.0, FADE * n)
        return np.asarray(np.clip(away, 0.0, 1.0))

    return np.minimum(along(shape[0])[:, None], along(shape[1])[None, :])


class AirLayer:
    """sheet: what is shown, None for nothing.   is_visible, wind_is_visible: the layer tree's switches."""

    def __init__(self, uniforms: Uniforms) -> None:
        self._uniforms = uniforms
        self.sheet: Sheet | None = None
        self.is_visible = False
        self.wind_is_visible = False
        self.opacity = 0.85
        self._marks, self._wind = Marks(), Wind()
        self._image = vtkImageData()
        self._held = np.zeros((2, 2, 4), np.uint8)
        self.texture = vtkTexture()
        self.texture.SetInputData(self._image)
        self.texture.SetColorModeToDirectScalars()
        self.texture.InterpolateOn()
        self.texture.RepeatOff()
        self.texture.EdgeClampOn()
        self._put(self._held)
        uniforms.set("airS", 0.0)
        uniforms.set("airBox", 0.0, 0.0, 1.0, 1.0)

    def props(self) -> list[vtkActor]:
        return [self._marks.actor, self._wind.actor]

    def show(self, sheet: Sheet | None, stations: Sequence[StationMark]) -> bool:
        """In place of what was shown. True when the picture changes."""
        changed = self._marks.show(stations)
        self.sheet = sheet
        if sheet is not None:
            new = texels(sheet)
            x0, y0, x1, y1 = sheet.box
            self._uniforms.set("airBox", x0, y0, 1 / (x1 - x0), 1 / (y1 - y0))
            if new.shape != self._held.shape or not np.array_equal(new, self._held):
                self._put(new)
                changed = True
        return self.switch(self.is_visible) or changed

    def set_dark(self, is_dark: bool) -> None:
        """Wind is drawn in the tone of the text."""
        visible = self._wind.actor.GetVisibility()
        self._wind.set_dark(is_dark)
        self._wind.actor.SetVisibility(visible)

    def show_wind(self, wind: Sequence[WindMark]) -> bool:
        """True when the picture changes."""
        changed = self._wind.show(wind)
        self._wind.actor.SetVisibility(self.wind_is_visible and self._wind.has_any)
        return changed and self.wind_is_visible

    def switch(self, is_visible: bool) -> bool:
        """True when the picture changes."""
        self.is_visible = is_visible
        strength = self.opacity if is_visible and self.sheet is not None else 0.0
        before = self._marks.actor.GetVisibility(), self._uniforms.value("airS")
        self._uniforms.set("airS", strength)
        self._marks.actor.SetVisibility(is_visible and self._marks.has_any)
        return before != (self._marks.actor.GetVisibility(), (strength,))

    # -- as layers of the scene ----------------------------------------------------------------------------------------

    def infos(self, catalogue: Catalogue) -> list[LayerInfo]:
        """What the layer tree shows: none where the city has no such stations."""
        kinds = Counter(asset.kind for asset in catalogue.assets)
        found = []
        if n := kinds[AssetKind.AIR_QUALITY]:
            found.append(LayerInfo("air", "Air and noise", n, self.is_visible, self.opacity))
        if n := kinds[AssetKind.WEATHER]:
            found.append(LayerInfo("wind", "Wind", n, self.wind_is_visible, 1.0))
        return found

    def switch_layer(self, name: str, is_visible: bool) -> bool:
        """False for a layer that is none of these."""
        if name == "air":
            self.switch(is_visible)
        elif name == "wind":
            self.wind_is_visible = is_visible
            self._wind.actor.SetVisibility(is_visible and self._wind.has_any)
        return name in ("air", "wind")

    def set_layer_opacity(self, name: str, opacity: float) -> bool:
        """False for a layer that is none of these."""
        if name == "air":
            self.opacity = opacity
            self.switch(self.is_visible)
        return name in ("air", "wind")

    def _put(self, rgba: NDArray[np.uint8]) -> None:
        if rgba.shape == self._held.shape and self._image.GetPointData().GetScalars() is not None:
            self._held[:] = rgba  # the array that VTK reads
        else:
            self._held = np.ascontiguousarray(rgba)
            self._image.SetDimensions(rgba.shape[1], rgba.shape[0], 1)
            scalars = numpy_to_vtk(self._held.reshape(-1, 4))
            scalars.SetName("air")
            self._image.GetPointData().SetScalars(scalars)
        self._image.GetPointData().GetScalars().Modified()
        self._image.Modified()
