"""Finding and coming back: the palette, saved views, north arrow and scale of one desk.

Part of the composition root.   Thread: GUI; the index of a city's objects is made beside it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.bookmarks import Bookmarks, SavedView
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.times import BadTime, format_time
from maps.bearings import convergence_deg
from maps.camera import Pose, pose_around
from maps.colouring import ColourBy
from maps.pasted_place import place_in
from maps.search import Entry, Found, SearchIndex
from widgets.background import Background
from widgets.compass import Compass
from widgets.palette import Palette
from widgets.scene_view import SceneView
from widgets.time_entry import read_entry
from widgets.views_menu import ViewsMenu

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 60
STREET_M = 180.0  # how far from a place that was typed one looks at it
NAMED = ("name", "address", "use", "class", "function")


class Finding(QObject):
    def __init__(self, desk: Desk, folder: Path) -> None:
        """folder: of this district's data."""
        super().__init__(desk)
        self._desk = desk
        self._district = desk.session.opened.district
        self.shelf = Bookmarks(folder / "views.json")
        self.palette = Palette(desk.window, self.ask)
        self.menu = ViewsMenu(desk.window.menus)
        bar = desk.window.menus
        bar.insertMenu(bar.actions()[-1], self.menu)
        self.compass: Compass | None = None
        if isinstance(desk.view, SceneView):
            self.compass = Compass(desk.view, convergence_deg(self._district.epsg, self._district.lonlat))
            desk.view.camera_changed.connect(self._on_camera)
            self.compass.north_asked.connect(self._on_north)
            self._on_camera()
        self._few = SearchIndex(catalogue_entries(desk.session.opened.catalogue))
        self._many: SearchIndex | None = None
        self._making: Background[SearchIndex] | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self.menu.find_asked.connect(self._on_find)
        self.menu.keep_asked.connect(self._on_keep)
        self.menu.chosen.connect(self._on_view)
        self.menu.removed.connect(self._on_removed)
        self.menu.renamed.connect(self._on_renamed)
        self.palette.chosen.connect(self._on_entry)
        self._show_views()
        if self.shelf.notice:
            desk.window.status.show_notice(self.shelf.notice)

    def stop(self) -> None:
        self._look.stop()
        if self._making is not None:
            self._making.wait(1.5)

    # -- finding -------------------------------------------------------------------------------------------------------

    def ask(self, text: str) -> Sequence[Found]:
        """What a line of text may mean, the likeliest first."""
        found = [*self._place(text), *self._time(text)]
        for index in (
            self._few,
            self._many,
            SearchIndex(self._views()),
            SearchIndex(commands(self._desk.window.menus)),
        ):
            if index is not None:
                found += index.find(text)
        return sorted(found, key=lambda f: -f.score)

    def _place(self, text: str) -> Iterator[Found]:
        place = place_in(text)
        if place is None:
            return
        if place.is_lonlat:
            title = f"{abs(place.y):.5f}° {'N' if place.y >= 0 else 'S'}, {abs(place.x):.5f}° {'E' if place.x >= 0 else 'W'}"
            yield Found(Entry("place", f"{place.x} {place.y} lonlat", title, "go to this place"), 9.0)
        else:
            title = f"{place.x:.1f} E, {place.y:.1f} N"
            yield Found(
                Entry("place", f"{place.x} {place.y} grid", title, f"EPSG:{self._district.epsg}"), 9.0
            )

    def _time(self, text: str) -> Iterator[Found]:
        keeper = self._desk.session.timekeeper
        if text.strip().isdigit() or place_in(text) is not None:
            return
        try:
            t_ns = read_entry(text, self._district.zone, keeper.playhead.t_ns)
        except (BadTime, ValueError, OverflowError):
            return
        yield Found(
            Entry("time", str(t_ns), format_time(t_ns, self._district.zone), "go to this moment"), 8.0
        )

    def _views(self) -> list[Entry]:
        return [Entry("view", v.name, v.name, "saved view") for v in self.shelf.views]

    @Slot()
    def _on_find(self) -> None:
        if self._many is None and self._making is None:
            city = self._desk.scene.city
            self._making = Background(lambda: SearchIndex(city_entries(city)), "tvilling-search")
            self._look.start()
        self.palette.open()

    @Slot()
    def _on_look(self) -> None:
        if self._making is not None and self._making.is_done:
            self._look.stop()
            self._many = self._making.answer()
            self._making = None
            self.palette.again()

    @Slot(object)
    def _on_entry(self, entry: Entry) -> None:
        desk = self._desk
        if entry.kind in ("building", "asset"):
            desk.select(entry.kind, entry.ident)
            desk.view.fly_to(entry.ident)
        elif entry.kind == "signal":
            desk.trends.add(entry.ident)
            desk.window.docks["trends"].show()
        elif entry.kind == "time":
            desk.session.timekeeper.seek(int(entry.ident))
        elif entry.kind == "view":
            self._on_view(entry.ident)
        elif entry.kind == "place":
            self._go_to(entry.ident)
        else:
            action = next((a for a in actions_of(desk.window.menus) if a.text() == entry.ident), None)
            if action is not None:
                action.trigger()

    def _go_to(self, ident: str) -> None:
        x, y, frame = ident.split()
        at = (float(x), float(y))
        if frame == "lonlat":
            from pyproj import Transformer

            at = Transformer.from_crs(4326, self._district.epsg, always_xy=True).transform(*at)
        origin, view = self._district.origin, self._desk.view
        scene = (at[0] - origin[0], at[1] - origin[1])
        if not all(map(math.isfinite, scene)) or math.hypot(*scene) > 60_000:
            self._desk.window.status.show_news("That place is not in this district.")
        elif isinstance(view, SceneView):
            focus = (*scene, self._desk.scene.ground_z(*scene))
            view.fly(pose_around(focus, STREET_M, self._desk.scene.pose().azimuth_deg, 30.0))

    # -- views ---------------------------------------------------------------------------------------------------------

    @Slot(str)
    def _on_keep(self, name: str) -> None:
        scene = self._desk.scene
        pose, by = scene.pose(), self._desk.layers.chosen_colour()
        view = SavedView(
            name, pose.eye, pose.focus, pose.view_angle_deg, self._desk.state.get("style"),
            {x.name: (x.is_visible, x.opacity) for x in scene.layers()},
            None if by is None else (by.kind, by.name),
        )  # fmt: skip
        try:
            kept = self.shelf.add(view)
        except OSError as error:
            self._desk.window.status.show_notice(
                f"The view cannot be kept: {error.strerror or 'the disk refused'}"
            )
            return
        self._show_views()
        self._desk.window.status.show_news(f"Kept as '{kept.name}'.")

    @Slot(str)
    def _on_view(self, name: str) -> None:
        view = next((v for v in self.shelf.views if v.name == name), None)
        if view is None:
            return
        desk, known = self._desk, {x.name for x in self._desk.scene.layers()}
        if view.style in ("operator", "presentation"):
            desk.window.style_chosen.emit(view.style)
            desk.window.menus.show_choice("style", view.style)
        for layer, (is_visible, opacity) in view.layers.items():
            if layer in known:
                desk.scene.set_layer_visible(layer, is_visible)
                desk.scene.set_layer_opacity(layer, opacity)
        kind = view.colour[0] if view.colour else ""
        by = ColourBy(kind, view.colour[1]) if view.colour and kind in ("signal", "attribute") else None  # type: ignore[arg-type]
        desk.layers.choose_colour(by)
        desk.layers.refresh()
        if isinstance(desk.view, SceneView):
            desk.view.fly(Pose(view.eye, view.focus, view.view_angle_deg))

    @Slot(str)
    def _on_removed(self, name: str) -> None:
        try:
            self.shelf.remove(name)
        except OSError as error:
            self._desk.window.status.show_notice(
                f"The views cannot be written: {error.strerror or 'the disk refused'}"
            )
        self._show_views()

    @Slot(str, str)
    def _on_renamed(self, name: str, new: str) -> None:
        try:
            self.shelf.rename(name, new)
        except ValueError as error:
            self._desk.window.status.show_news(f"Not renamed: {error}.")
        except (OSError, KeyError):
            self._desk.window.status.show_notice("The views cannot be written.")
        self._show_views()

    def _show_views(self) -> None:
        self.menu.show_views([v.name for v in self.shelf.views])

    # -- north ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_camera(self) -> None:
        if self.compass is not None:
            self.compass.show_pose(self._desk.scene.pose())

    @Slot()
    def _on_north(self) -> None:
        pose, view = self._desk.scene.pose(), self._desk.view
        if isinstance(view, SceneView):
            view.fly(pose_around(pose.focus, pose.distance_m, 0.0, pose.elevation_deg, pose.view_angle_deg))


def catalogue_entries(catalogue: Catalogue) -> Iterator[Entry]:
    for asset in catalogue.assets:
        yield Entry(
            "asset",
            asset.id,
            asset.name or asset.id,
            f"{asset.kind.value.replace('_', ' ')} · {asset.area}".strip(" ·"),
        )
    for signal in catalogue.signals:
        owner = catalogue.asset(signal.asset) if catalogue.has_asset(signal.asset) else None
        title = f"{owner.name if owner and owner.name else signal.asset}: {signal.label or signal.quantity}"
        yield Entry("signal", signal.id, title, signal.unit)


def city_entries(city: CityModel) -> list[Entry]:
    """Buildings and whatever else has a name; parts are found with their building."""
    columns = {n: city.attributes[n] for n in NAMED if n in city.attributes}
    root, entries = city.root_of(), []
    for row, ident in enumerate(city.ids):
        said = {n: str(c[row]) for n, c in columns.items() if c[row] is not None}
        is_building = city.types[row] == "Building"
        if root[row] != row or not (is_building or "name" in said):
            continue
        title = said.get("name") or said.get("address") or ident
        rest = [v for n, v in said.items() if v != title and n != "function"]
        entries.append(Entry("building", ident, title, " · ".join(rest[:3])))
    return entries


def commands(menus: object) -> list[Entry]:
    found = []
    for action in actions_of(menus):
        text = action.text().replace("&", "")
        key = action.shortcut().toString()
        found.append(Entry("command", action.text(), text.rstrip("…"), "command", key))
    return found


def actions_of(menus: object) -> Iterator[QAction]:
    """All that can be done now, of all menus."""
    for action in menus.actions():  # type: ignore[attr-defined]
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from actions_of(menu)
        elif action.isEnabled() and action.isVisible() and action.text() and not action.isSeparator():
            yield action
