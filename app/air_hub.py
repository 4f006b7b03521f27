"""The air and weather layer at work: the field of the moment shown, computed beside the window, at most once a second.

Follows the playhead, LIVE and REPLAY alike. The layer is switched in the Layers panel or by its entry in the View menu; its
key stands below the layers, and on a card over the city while they are folded away.
Part of the composition root.   Thread: GUI; the field is computed on the reader's lane.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.energy.air_moment import AirPlan, Moment, quantities
from app.energy.air_words import hover_words
from app.model.asset import AssetKind
from app.model.language import tr
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from maps.air_layer import Sheet, colour_of
from maps.air_marks import StationMark, WindMark
from widgets import icons
from widgets.air_key import AirCard, AirKey

if TYPE_CHECKING:
    from app.window import Desk

EACH_MS = 1000
MARGIN_M = 60.0  # around the buildings and the stations
_UNFIT = (Quality.STALE, Quality.BAD, Quality.ABSENT)


class AirHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        catalogue = desk.session.opened.catalogue
        self.quantities = quantities(catalogue)
        self.quantity = self.quantities[0] if self.quantities else ""
        self.moment: Moment | None = None
        self.wind: tuple[WindMark, ...] = ()
        self._windless: list[str] = []  # stations that were last said to be left out
        self._plans: dict[str, AirPlan] = {}
        self._weather = self._find_weather()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(EACH_MS)
        self._wait.timeout.connect(self._on_due)
        self._is_due = False
        self.key, self.card_key = AirKey(self.quantities), AirKey(self.quantities)
        self.key.hide()
        self.card: AirCard | None = None
        self.actions = [
            self._action("air", tr("Air and noise"), "air-quality", "Ctrl+Shift+A", bool(self.quantities)),
            self._action("wind", tr("Wind"), "weather", "Ctrl+Shift+W", bool(self._weather)),
        ]
        if self.quantities or self._weather:
            self.card = AirCard(self.card_key, desk.view, desk.legend)
            desk.layers.add_row(self.key)
            self._connect()

    def _action(self, layer: str, text: str, icon: str, key: str, is_there: bool) -> QAction:
        action = QAction(icons.icon(icon, "dim", "text"), text, self)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setEnabled(is_there)
        action.toggled.connect(lambda is_on: self.switch(layer, is_on))
        self._desk.window.menus.add_panel(action)
        return action

    def _connect(self) -> None:
        desk = self._desk
        for key in (self.key, self.card_key):
            key.chosen.connect(self.choose)
        desk.layers.changed.connect(self._on_layers)
        desk.session.timekeeper.snapshot_changed.connect(self._on_snapshot)
        desk.session.closing.connect(self._wait.stop)
        desk.view.hovered.connect(self._on_hovered)
        desk.window.docks["layers"].visibilityChanged.connect(self._show_card)

    def _find_weather(self) -> list[tuple[str, int, int]]:
        """Asset, row of the wind's speed, row of its direction."""
        catalogue, found = self._desk.session.opened.catalogue, []
        for asset in catalogue.assets:
            if asset.kind is AssetKind.WEATHER:
                rows = {catalogue.signals[r].quantity: r for r in catalogue.rows_of(asset.id)}
                if "wind" in rows and "direction" in rows:
                    found.append((asset.id, rows["wind"], rows["direction"]))
        return found

    # -- asked by hands ------------------------------------------------------------------------------------------------

    def switch(self, layer: str, is_on: bool) -> None:
        """As in the layer tree."""
        air = self._desk.scene.air
        if (air.is_visible if layer == "air" else air.wind_is_visible) != is_on:
            self._desk.scene.set_layer_visible(layer, is_on)
            self._desk.layers.refresh()
            self._desk.view.redraw()
            self._on_layers()

    @Slot(str)
    def choose(self, quantity: str) -> None:
        """One of `quantities`."""
        if quantity in self.quantities and quantity != self.quantity:
            self.quantity = quantity
            for key in (self.key, self.card_key):
                key.show_quantity(quantity)
            self.refresh()

    @Slot()
    def _on_layers(self) -> None:
        """Something was switched in the tree."""
        air = self._desk.scene.air
        for action, is_on in zip(self.actions, (air.is_visible, air.wind_is_visible), strict=True):
            action.setChecked(is_on)
        self.key.setVisible(air.is_visible)
        self._show_card()
        self.refresh()

    @Slot()
    def _show_card(self) -> None:
        if self.card is not None:
            is_wanted = self._desk.scene.air.is_visible and self._desk.window.docks["layers"].isHidden()
            self.card.setVisible(is_wanted)
            if is_wanted:
                self.card.place()

    # -- the moment ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_snapshot(self, _snapshot: Snapshot) -> None:
        air = self._desk.scene.air
        if air.is_visible or air.wind_is_visible:
            if self._wait.isActive():
                self._is_due = True
            else:
                self.refresh()

    @Slot()
    def _on_due(self) -> None:
        if self._is_due:
            self.refresh()

    def refresh(self) -> None:
        """The field and the wind of the moment shown."""
        air, snapshot = self._desk.scene.air, self._desk.session.timekeeper.snapshot
        self._is_due = False
        self._wait.start()
        if air.wind_is_visible:
            self._show_wind(snapshot)
        if air.is_visible and self.quantity:
            plan = self._plan()
            self._desk.session.reads.ask("air", lambda: plan.at(snapshot), self._on_moment, self._on_failed)

    def _plan(self) -> AirPlan:
        if self.quantity not in self._plans:
            opened = self._desk.session.opened
            box = self._box()
            self._plans[self.quantity] = AirPlan(opened.catalogue, opened.district.origin, self.quantity, box)
        return self._plans[self.quantity]

    def _box(self) -> tuple[float, float, float, float]:
        low, high = self._desk.scene.bounds()
        opened = self._desk.session.opened
        posts = [a.xyz_crs for a in opened.catalogue.assets if a.kind is AssetKind.AIR_QUALITY]
        places = np.subtract(posts, opened.district.origin)[:, :2]
        west, south = np.minimum(low[:2], places.min(axis=0)) - MARGIN_M
        east, north = np.maximum(high[:2], places.max(axis=0)) + MARGIN_M
        return float(west), float(south), float(east), float(north)

    def _on_moment(self, moment: Moment) -> None:
        self.moment, scene = moment, self._desk.scene
        if moment.quantity != self.quantity:
            return
        sheet = Sheet(moment.box, moment.value, moment.certainty, moment.scale.low, moment.high)
        marks = []
        for station in moment.stations:
            x, y, _ = station.xyz
            rgb = None if station.why else colour_of(station.value, moment.scale.low, moment.high)
            marks.append(StationMark((x, y, scene.ground_z(x, y)), rgb))
        if scene.air.show(sheet, marks):
            self._desk.view.redraw()
        for key in (self.key, self.card_key):
            key.show_moment(moment)
        self._show_card()

    def _on_failed(self, text: str) -> None:
        self._desk.window.status.show_news(tr("The air layer cannot be computed: {text}", text=text))

    def _show_wind(self, snapshot: Snapshot) -> None:
        scene, opened = self._desk.scene, self._desk.session.opened
        found, left_out = [], []
        for asset, speed, direction in self._weather:
            is_fit = all(snapshot.quality_of(row) not in _UNFIT for row in (speed, direction))
            values = float(snapshot.value[speed]), float(snapshot.value[direction])
            if is_fit and all(math.isfinite(v) for v in values):
                x, y, _ = np.subtract(opened.catalogue.asset(asset).xyz_crs, opened.district.origin)
                place = float(x), float(y), scene.ground_z(float(x), float(y))
                found.append(WindMark(place, round(values[0], 1), round(values[1])))
            else:
                left_out.append(opened.catalogue.asset(asset).name)
        self.wind = tuple(found)
        if left_out != self._windless:
            self._windless = left_out
            if left_out:
                self._desk.window.status.show_news(
                    tr("No wind is drawn of {left_out}: stale, bad or absent.", left_out=", ".join(left_out))
                )
        if scene.air.show_wind(self.wind):
            self._desk.view.redraw()

    @Slot(object, object)
    def _on_hovered(self, hit: object, place: QPoint) -> None:
        """Over the ground: what the field says there."""
        if hit is None or getattr(hit, "kind", "") != "ground" or not self._desk.scene.air.is_visible:
            return
        x, y, _ = hit.xyz_scene  # type: ignore[attr-defined]
        words = hover_words(self.moment, x, y) if self.moment is not None else None
        if words is not None:
            self._desk.hover.show_words(*words, place)
