"""What one points at and chooses: city objects and asset symbols under a pixel, their outlines and labels.

    hit = pointing.pick(pose, size, x_px, y_px, hidden); pointing.highlight(hit.id)

Frame: xyz_scene metres.   Thread: GUI.
"""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkProp

from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.district import District
from maps.camera import Pose, Size, Vec3
from maps.clip import ClipBox
from maps.glow import Glow
from maps.mesh import LayerMesh
from maps.outline import Outline
from maps.overlay import Overlay
from maps.picking import Hit, Picker
from maps.prepared import Prepared


class Pointing:
    """overlay: the asset symbols and labels."""

    def __init__(self, city: CityModel, district: District, catalogue: Catalogue, prepared: Prepared) -> None:
        self._district, self._catalogue = district, catalogue
        self._meshes, self._buildings = dict(prepared.meshes), prepared.buildings
        self._row_of = {ident: row for row, ident in enumerate(city.ids)}
        self._picker = Picker(city, catalogue, self._meshes, self._buildings)
        self._chosen = Outline(prepared.objects.root, self._edged, 3.2, 1.0)
        self._other = Outline(prepared.objects.root, self._edged, 2.2, 1.0)
        self._pointed = Outline(prepared.objects.root, self._edged, 1.25, 0.85)
        self._glow = Glow(prepared.objects.root, self._edged)
        self.overlay = Overlay(catalogue, district.origin)

    def props(self) -> list[vtkProp]:
        """What is drawn over the city, in order."""
        outlines = (*self._pointed.actors, *self._other.actors, *self._chosen.actors)
        return [self._glow.actor, *outlines]

    def marks(self) -> list[vtkProp]:
        """What stands before all of it: symbols and labels."""
        return list(self.overlay.actors)

    def _edged(self, row: int) -> list[LayerMesh]:
        """Meshes whose edges outline an object: of what stands, not of the ground."""
        whole = [m for n, m in self._meshes.items() if n in ("buildings", "bridges") and len(m.edges)]
        leaf = None if self._buildings is None else self._buildings.leaf_of(row)
        return (
            whole if self._buildings is None or leaf is None else [*whole, self._buildings.mesh_of_leaf(leaf)]
        )

    # -- what there is ----------------------------------------------------------------------------------------

    def row_of(self, ident: str | None) -> int | None:
        """Row of a city object, or of the one that an asset stands in; None where there is none."""
        if ident is None:
            return None
        row = self._row_of.get(ident)
        if row is None and self._catalogue.has_asset(ident):
            row = self._row_of.get(self._catalogue.asset(ident).building or "")
        return row

    def box_of(self, ident: str) -> tuple[Vec3, Vec3] | None:
        """Extent of a city object with its parts, or of the one that an asset stands in."""
        row = self.row_of(ident)
        return self._picker.box_of(row) if row is not None else None

    def place_of(self, ident: str) -> Vec3 | None:
        """Of an asset."""
        if not self._catalogue.has_asset(ident):
            return None
        place = np.subtract(self._catalogue.asset(ident).xyz_crs, self._district.origin)
        return float(place[0]), float(place[1]), float(place[2])

    # -- pointing ---------------------------------------------------------------------------------------------

    def pick(
        self,
        pose: Pose,
        size: Size,
        x_px: float,
        y_px: float,
        hidden: frozenset[str],
        *,
        symbols: bool = True,
    ) -> Hit | None:
        """Symbols first, then the city.   hidden: layers.   symbols: False looks through them."""
        symbol = self.overlay.hit(x_px, y_px) if symbols and self.overlay.is_shown else None
        if symbol is not None:
            return Hit("asset", *symbol)
        return self._picker.pick(pose, size, x_px, y_px, hidden)

    def sees(self, eye: Vec3, place: Vec3) -> bool:
        return self._picker.sees(eye, place)

    def highlight(self, ident: str | None) -> bool:
        """True when the picture changes."""
        return self.overlay.choose(ident) | self._chosen.show(self.row_of(ident))

    def highlight_also(self, ident: str | None) -> bool:
        """One more. True when the picture changes."""
        return self._other.show(self.row_of(ident))

    def hover(self, ident: str | None) -> bool:
        """True when the picture changes."""
        return self.overlay.point(ident) | self._pointed.show(self.row_of(ident))

    def warn_of(self, ident: str | None) -> bool:
        """True when the picture changes."""
        return self._glow.show(self.row_of(ident))

    def symbols(self) -> frozenset[str]:
        """Assets whose symbol is in the last frame."""
        return frozenset(ident for ident, _ in self.overlay.placed) if self.overlay.is_shown else frozenset()

    def symbol_boxes(self) -> list[tuple[float, float, float, float]]:
        return self.overlay.boxes() if self.overlay.is_shown else []

    # -- how it is drawn --------------------------------------------------------------------------------------

    def set_dark(self, is_dark: bool) -> None:
        for outline in (self._pointed, self._other, self._chosen):
            outline.set_dark(is_dark)
        self.overlay.set_dark(is_dark)

    def cut(self, gone: NDArray[np.bool_] | None, box: ClipBox | None) -> None:
        """gone (o,): objects that are not shown.   box: what is outside is not shown. None for all."""
        self._picker.gone, self._picker.box = gone, box
        for outline in (self._pointed, self._other, self._chosen):
            outline.set_clip(box)
        assets = self._catalogue.assets
        away = np.zeros(len(assets), np.bool_)
        if gone is not None:
            for i, asset in enumerate(assets):
                row = self.row_of(asset.building)
                away[i] = row is not None and gone[row]
        if box is not None and len(assets):
            places = np.array([asset.xyz_crs for asset in assets]) - np.asarray(self._district.origin)
            away |= ~box.holds(np.column_stack([places[:, :2], np.full(len(places), box.centre[2])]))
        self.overlay.set_gone(away)

    def lay_out(self, size: Size, ratio: float) -> None:
        """Before a frame of the city.   ratio: device pixels per pixel."""
        for outline in (self._pointed, self._other, self._chosen):
            outline.set_frame(size, ratio)

    def lay_out_marks(self, pose: Pose, size: Size, ratio: float, *, hides: bool) -> None:
        """Before the marks are drawn.   hides: whether buildings hide what lies behind them."""
        self.overlay.lay_out(pose, size, ratio, partial(self._picker.is_hidden, pose.eye) if hides else None)
