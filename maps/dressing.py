"""What the city wears: the colours and shaders of its style, by day or by night, and of what is cut away.

    dressing.style = "operator"; dressing.put_on()       # everything
    dressing.recut()                                     # after Cutting asked for other shaders
    dressing.follow_night()                              # after the light changed

Thread: GUI.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps import ground_actors, materials, shading
from maps.built import Built
from maps.city_actors import LayerActors
from maps.cutting import Cutting
from maps.lighting import Lighting, Style
from maps.lookup import OTHER, ROOF, WALL, ObjectLookup
from maps.overpaint import Overpaint
from maps.prepared import Prepared

_OPERATOR_DARK = {"WaterBody": 0.80, "Road": 1.10, "TransportSquare": 1.08, "SolitaryVegetationObject": 1.16}
_OPERATOR_LIGHT = {
    "WaterBody": 0.93,
    "Road": 0.965,
    "TransportSquare": 0.95,
    "SolitaryVegetationObject": 0.95,
}
"""By type of object: how its ground differs from the plain one in the operator style."""


class Dressing:
    """style, is_dark: to be set, and put on by `put_on`."""

    def __init__(
        self,
        city: CityModel,
        prepared: Prepared,
        lookup: ObjectLookup,
        built: Built,
        cuts: Cutting,
        lighting: Lighting,
        paint: Overpaint,
    ) -> None:
        self._city, self._lookup, self._built = city, lookup, built
        self._wardrobe, self._heights = prepared.wardrobe, prepared.heights
        self._cuts, self._lighting, self._paint = cuts, lighting, paint
        self.style: Style = "presentation"
        self.is_dark = True

    def put_on(self) -> None:
        """Colours of every object, edges and kerbs, shaders and light."""
        if self.style == "operator":
            self._put_on_greys()
        else:
            self._lookup.set_base(WALL, self._wardrobe.wall, with_own=True)
            self._lookup.set_base(ROOF, self._wardrobe.roof, with_own=True)
            self._lookup.set_base(OTHER, self._wardrobe.other, with_own=True)
            self._lookup.set_spare(ground_actors.COLOUR)
        for layer in self._built.layers.values():
            for actor in layer.lines:
                shading.set_line_colour(actor, materials.edge_colour(self.style, is_dark=self.is_dark))
            for actor in layer.kerbs:
                shading.set_line_colour(actor, materials.kerb_colour(self.style, is_dark=self.is_dark))
        self.recut()
        self._lighting.relight(self.style, is_dark=self.is_dark)

    def _put_on_greys(self) -> None:
        ground, greys = materials.operator_greys(self._heights, is_dark=self.is_dark)
        self._lookup.set_base(WALL, greys)
        self._lookup.set_base(ROOF, greys * (1.12 if self.is_dark else 1.03))
        other = np.tile(np.array(ground), (len(self._city.ids), 1))
        self._lookup.set_spare(ground)
        self._lookup.set_base(OTHER, self._operator_ground(other))

    def _operator_ground(self, other: NDArray[np.float64]) -> NDArray[np.float64]:
        shift = _OPERATOR_DARK if self.is_dark else _OPERATOR_LIGHT
        for row, kind in enumerate(self._city.types):
            other[row] *= shift.get(kind, 1.0)
        return other

    def recut(self) -> None:
        """The shaders that style and cuts need."""
        self._cuts.apply(self._built.layers.values(), self.style)
        if self._built.around:
            shading.set_program(self._built.around.actor, ground_actors.MATERIAL, self.style, self._cuts.cut)
        self._paint.dress(self.style)
        self.dress_lines()

    def dress_lines(self) -> None:
        """Edges of shown things and of ghosts."""
        for layer in self._built.layers.values():
            self._cuts.dress_lines(layer, self.style, is_night=self._lighting.now.night > 0.5)
            self.show(layer)

    def follow_night(self) -> None:
        """Ghosts have other edges by night."""
        if self._cuts.has_ghosts:
            self.dress_lines()

    def show(self, layer: LayerActors) -> None:
        """Draw of a layer what is switched on."""
        layer.show(with_lines=self._cuts.shows_lines(self.style))
