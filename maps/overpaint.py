"""Values of roofs and ground laid over the city: one painting at a time, with the scene's light and cuts.   Thread: GUI.

over.put(painting, style); over.dress(style); over.put(None, style)
"""

from __future__ import annotations

from vtkmodules.vtkRenderingCore import vtkRenderer, vtkTexture

from maps.cutting import Cutting
from maps.lighting import Style
from maps.shading import Uniforms
from maps.sunlight.paint_actor import Paint
from maps.sunlight.painting import Painting


class Overpaint:
    def __init__(
        self, renderer: vtkRenderer, uniforms: Uniforms, textures: dict[str, vtkTexture], cuts: Cutting
    ) -> None:
        self._renderer, self._uniforms, self._textures, self._cuts = renderer, uniforms, textures, cuts
        self._paint: Paint | None = None

    def put(self, painting: Painting | None, style: Style) -> None:
        """In place of the one that lies there; None takes it away."""
        if self._paint is not None:
            self._renderer.RemoveViewProp(self._paint.actor)
            self._uniforms.drop(self._paint.actor)
        self._paint = None
        if painting is not None:
            self._paint = Paint(painting, self._textures, self._cuts.gone)
            self._uniforms.add(self._paint.actor)
            self._paint.dress(style, self._cuts.cut)
            self._renderer.AddViewProp(self._paint.actor)

    def put_again(self, style: Style) -> None:
        """Without what is hidden now."""
        if self._paint is not None:
            self.put(self._paint.painting, style)

    def dress(self, style: Style) -> None:
        """The shaders that style and cuts need."""
        if self._paint is not None:
            self._paint.dress(style, self._cuts.cut)
