"""From a place of the view to a place of the city: what lies under the pointer, caught at the nearest corner or edge.

Thread: GUI.   Frame: metres of the district's CRS.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF

from maps.layers import layer_of
from maps.measure import Place
from maps.picking import Hit
from maps.snapping import Snapper
from widgets.scene_view import SceneView

_REACH = 9.0  # beside the pointer, so that a corner seen against the sky or the street is found too
_AROUND = ((0.0, 0.0), (_REACH, 0.0), (-_REACH, 0.0), (0.0, _REACH), (0.0, -_REACH))


@dataclass(frozen=True, slots=True)
class Pointed:
    """caught: what it was caught at.   hit: the surface under the pointer itself, None where that is the sky."""

    place: Place
    caught: Literal["corner", "edge", "surface"]
    hit: Hit | None


class Pointing:
    def __init__(self, view: SceneView) -> None:
        self._view, self._scene = view, view.scene
        self._origin = self._scene.district.origin
        self._snapper = Snapper(self._scene.city, self._origin)

    def at(self, place: QPointF, *, catches: bool = True) -> Pointed | None:
        """None for the sky.   catches: whether corners and edges draw the pointer to them."""
        hits = [
            self._view.pick_at(place + QPointF(x, y), symbols=False)
            for x, y in _AROUND[: 5 if catches else 1]
        ]
        hit = hits[0]
        if catches:
            rows = {row for h in hits if h is not None and (row := self._row(h)) is not None}
            snap = self._snapper.snap(
                rows, self._scene.pose(), self._view.size_px(), self._view.px_of(place),
                self._scene.sees, self._view.devicePixelRatioF(),
            )  # fmt: skip
            if snap is not None:
                return Pointed(self.to_crs(snap.xyz_scene), snap.kind, hit)
        return Pointed(self.to_crs(hit.xyz_scene), "surface", hit) if hit is not None else None

    def to_crs(self, xyz_scene: Place) -> Place:
        x, y, z = (a + b for a, b in zip(xyz_scene, self._origin, strict=True))
        return (x, y, z)

    def to_scene(self, place: Place) -> Place:
        x, y, z = (a - b for a, b in zip(place, self._origin, strict=True))
        return (x, y, z)

    def _row(self, hit: Hit) -> int | None:
        row = self._scene.row_of(hit.id)
        if row is None or layer_of(self._scene.city.types[row], {}) in ("terrain", "water"):
            return None
        return row
