"""What of the city is not drawn: hidden objects, ghosts, and all outside the clip box. State and the shaders it needs.

Hidden objects are folded away in the vertex shader, which reads a texel per object: they cost less than shown ones. The
clip box throws pixels away, which costs a software renderer its early depth test; so either is compiled in only while used.

    cuts = Cutting(lookup, uniforms, textures)
    cuts.hide(state); cuts.set_box(box)
    cuts.apply(actors, style)              # when `hide` or `set_box` said True, and after each change of style

Frame: xyz_scene.   Thread: GUI.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkTexture

from maps import glsl, shading
from maps.city_actors import LayerActors
from maps.clip import ClipBox
from maps.lookup import ObjectLookup
from maps.visibility import GHOST, SHOWN, State

SECTION_DARK, SECTION_LIGHT = (
    (0.23, 0.27, 0.31),
    (0.62, 0.65, 0.68),
)  # what is cut open, as in a section drawing
GHOST_EDGE = (
    (0.24, 0.29, 0.35, 0.62),
    (0.60, 0.67, 0.74, 0.40),
)  # of ghosts in the presentation style, by day, by night
GHOST_FADE = 0.38  # of their edges beside those of shown things, in the operator style


class Cutting:
    def __init__(
        self, lookup: ObjectLookup, uniforms: shading.Uniforms, textures: dict[str, vtkTexture]
    ) -> None:
        self._lookup, self._uniforms, self._textures = lookup, uniforms, textures
        self.box: ClipBox | None = None
        self.gone: NDArray[np.bool_] | None = None
        self.cut = glsl.Cut()
        self.has_ghosts = False
        self.set_dark(True)

    def set_dark(self, is_dark: bool) -> None:
        self._uniforms.set("sectionC", *(SECTION_DARK if is_dark else SECTION_LIGHT))

    def hide(self, state: State) -> bool:
        """state (o,): SHOWN, GHOST or HIDDEN of maps/visibility.py. True when other shaders are needed: call `apply`."""
        is_any = bool((state != SHOWN).any())
        self.gone = (state != SHOWN) if is_any else None
        self.has_ghosts = bool((state == GHOST).any())
        self._lookup.set_shown(state)
        return self._want(glsl.Cut(is_any, self.cut.clips))

    def set_box(self, box: ClipBox | None) -> bool:
        """True when other shaders are needed."""
        self.box = box
        if box is not None:
            turn = math.radians(box.turn_deg)
            self._uniforms.set("clipC", *box.centre)
            self._uniforms.set("clipH", *box.half)
            self._uniforms.set("clipT", math.cos(turn), math.sin(turn))
        return self._want(glsl.Cut(self.cut.hides, box is not None))

    def _want(self, cut: glsl.Cut) -> bool:
        changed, self.cut = cut != self.cut, cut
        return changed

    def apply(self, layers: Iterable[LayerActors], style: str) -> None:
        """Give each actor the shaders of this style and cut."""
        for layer in layers:
            for actor, material in layer.surfaces:
                shading.set_program(actor, material, style, self.cut)
            for actor in layer.lines + layer.kerbs:
                shading.set_line_program(actor, self._textures, self.cut)

    def shows_lines(self, style: str) -> bool:
        """Whether the edges of a layer are drawn: always in the operator style, elsewhere those of ghosts."""
        return style == "operator" or self.has_ghosts

    def dress_lines(self, layer: LayerActors, style: str, *, is_night: bool) -> None:
        """Edges of shown things are drawn in the operator style only; those of ghosts in both."""
        is_operator = style == "operator"
        for actor in layer.lines:
            shading.put_vertex_float(actor, "plainS", 1.0 if is_operator else 0.0)
            shading.put_vertex_float(actor, "ghostS", GHOST_FADE if is_operator else 1.0)
            if not is_operator:
                shading.set_line_colour(actor, GHOST_EDGE[is_night])
        for actor in layer.kerbs:
            shading.put_vertex_float(actor, "plainS", 1.0)
            shading.put_vertex_float(actor, "ghostS", GHOST_FADE)
