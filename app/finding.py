"""Finding and coming back: the palette, saved views, north arrow and scale, and the small map of one desk.

Part of the composition root.   Thread: GUI; the index of a city's objects and its plan are made beside it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction

from app.found_entries import (
    alarm_entries,
    catalogue_entries,
    city_entries,
    menu_entries,
    place_found,
    time_found,
)
from app.model.language import tr
from app.saved_views import SavedViews
from maps.bearings import convergence_deg
from maps.camera import Pose, above_ground, pose_around
from maps.objects import Objects
from maps.plan import Plan, plan_of
from maps.search import Entry, Found, SearchIndex
from widgets.background import Background
from widgets.compass import Compass
from widgets.main_window import ROOMY_H, ROOMY_W
from widgets.palette import Palette
from widgets.scene_view import SceneView
from widgets.small_map import FINER, LONGEST, SmallMap
from widgets.views_menu import ViewsMenu

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS, END_S = 60, 1.5
STREET_M = 180.0  # how far from a place that was typed one looks at it
FARTHEST_M = 60_000.0
USED_LAST = 6
RECENT, USED = 20, 1.25  # a command that was chosen before comes before its like; assumption
WORTH = 1.0  # score below which nothing is shown where there is far better


class Finding(QObject):
    def __init__(self, desk: Desk, folder: Path) -> None:
        """folder: of this district's data."""
        super().__init__(desk)
        self._desk = desk
        self._district = desk.session.opened.district
        self.palette = Palette(desk.window, self.ask)
        self.menu = ViewsMenu(desk.window.menus)
        bar = desk.window.menus
        bar.insertMenu(bar.actions()[-1], self.menu)
        self.views = SavedViews(desk, self.menu, folder)
        self.compass: Compass | None = None
        self.map: SmallMap | None = None
        self._extent: tuple[float, ...] = ()  # of the city; asked when it is first needed
        self._few = SearchIndex(catalogue_entries(desk.session.opened.catalogue))
        self._many: SearchIndex | None = None
        self._offered: dict[Entry, QAction] = {}
        self._now = SearchIndex(())  # commands, districts and views, as they are while the palette is open
        self._recent: list[str] = []  # commands that were chosen here, the last first
        self._spaces: dict[str, QAction] = {}
        self._making: Background[SearchIndex] | None = None
        self._drawing: Background[Plan] | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self.menu.find_asked.connect(self._on_find)
        self.palette.chosen.connect(self._on_entry)
        if isinstance(desk.view, SceneView):
            self._put_on(desk.view)
        else:
            self.menu.small_map.setEnabled(False)
            self.menu.north.setEnabled(False)

    def _put_on(self, view: SceneView) -> None:
        self.compass = Compass(view, convergence_deg(self._district.epsg, self._district.lonlat))
        self.map = SmallMap(view)
        view.camera_changed.connect(self._on_camera)
        self.compass.north_asked.connect(self._on_north)
        self.menu.north_asked.connect(self._on_north)
        self.map.went.connect(self._on_went)
        self.menu.map_asked.connect(self._on_map)
        size, wish = self._desk.window.size(), self._desk.state.get("small_map")
        is_roomy = size.width() >= ROOMY_W and size.height() >= ROOMY_H
        if wish == "yes" or (not wish and is_roomy):
            self._show_map(is_shown=True)
        self._on_camera()

    def stop(self) -> None:
        self._look.stop()
        self.views.sheet.close()
        for job in (self._making, self._drawing):
            if job is not None:
                job.wait(END_S)

    # -- finding -------------------------------------------------------------------------------------------------------

    def ask(self, text: str) -> Sequence[Found]:
        """What a line of text may mean, the likeliest first."""
        keeper = self._desk.session.timekeeper
        if not text.strip():
            return self._used_last()
        found = [
            *place_found(text, self._district.epsg, self._extent or self._desk.scene.city.extent),
            *time_found(text, self._district.zone, keeper.playhead.bounds[1]),
        ]
        for index in (self._now, self._few, self._many):
            if index is not None:
                found += index.find(text)
        measured = {f.entry.title for f in found if f.entry.kind == "asset"}
        found = [f for f in found if f.entry.kind != "building" or f.entry.title not in measured]
        found = [
            replace(f, score=f.score * USED)
            if f.entry.kind == "command" and f.entry.title in self._recent
            else f
            for f in found
        ]
        best = max((f.score for f in found), default=0.0)
        return sorted((f for f in found if f.score >= min(WORTH, best / 3)), key=lambda f: -f.score)

    @Slot()
    def _on_find(self) -> None:
        if self._many is None and self._making is None:
            city = self._desk.scene.city
            self._making = Background(lambda: SearchIndex(city_entries(city)), "tvilling-search")
            self._look.start()
        self._extent = self._extent or self._desk.scene.city.extent
        self._spaces = {str(one.data()): one for one in self._desk.spaces.actions}
        self._offered = menu_entries(
            self._desk.window.menus, {*self.menu.view_actions, *self._spaces.values()}
        )
        views = [Entry("view", v.name, v.name, tr("saved view")) for v in self.views.shelf.views]
        spaces = [
            Entry("workspace", name, tr(name), tr("workspace"), one.shortcut().toString())
            for name, one in self._spaces.items()
        ]
        alarms = alarm_entries(self._desk.session.alarms.board.alarms.values(), self._desk.alarms.name_of)
        self._now = SearchIndex([*self._offered, *views, *spaces, *alarms])
        self.palette.open()

    @Slot()
    def _on_look(self) -> None:
        if self._making is not None and self._making.is_done:
            self._many, self._making = self._making.answer(), None
            self.palette.again()
        if self._drawing is not None and self._drawing.is_done:
            plan, self._drawing = self._drawing.answer(), None
            if self.map is not None:
                self.map.show_plan(plan)
                self._on_camera()
        if self._making is None and self._drawing is None:
            self._look.stop()

    @Slot(object)
    def _on_entry(self, entry: Entry) -> None:
        desk = self._desk
        if entry.kind in ("building", "asset"):
            desk.select(entry.kind, entry.ident)
            desk.view.fly_to(entry.ident)
            desk.view.setFocus()
        elif entry.kind == "signal":
            desk.trends.add(entry.ident)
            desk.window.docks["trends"].show()
        elif entry.kind == "time":
            desk.session.timekeeper.seek(int(entry.ident))
        elif entry.kind == "alarm":
            desk.alarms.go_by_id(entry.ident)
        elif entry.kind == "workspace":
            self._spaces[entry.ident].trigger()
        elif entry.kind == "recent":
            self._run(
                next(one for one in self._offered if one.kind == "command" and one.title == entry.ident)
            )
        elif entry.kind == "view":
            self.views.go(entry.ident)
        elif entry.kind == "place":
            self._go_to(entry.ident)
        elif entry in self._offered:
            self._run(entry)

    def _used_last(self) -> list[Found]:
        """Commands, as they can be given now."""
        offered = {one.title: one for one in self._offered if one.kind == "command"}
        last = [offered[title] for title in self._recent if title in offered][:USED_LAST]
        return [Found(replace(one, kind="recent", ident=one.title), 1.0) for one in last]

    def _run(self, entry: Entry) -> None:
        action = self._offered[entry]
        if not action.isEnabled():
            desk = self._desk
            desk.window.status.show_news(f"{entry.title}: {entry.detail}.")
            return
        self._recent = [entry.title, *(one for one in self._recent if one != entry.title)][:RECENT]
        action.trigger()

    def _go_to(self, ident: str) -> None:
        x, y, frame = ident.split()
        at = (float(x), float(y))
        if frame == "lonlat" and self._district.epsg > 0:
            from pyproj import Transformer

            at = Transformer.from_crs(4326, self._district.epsg, always_xy=True).transform(*at)
        origin, view = self._district.origin, self._desk.view
        scene = (at[0] - origin[0], at[1] - origin[1])
        if not all(map(math.isfinite, scene)) or math.hypot(*scene) > FARTHEST_M:
            self._desk.window.status.show_news(tr("That place is not in this district."))
        elif isinstance(view, SceneView):
            focus = (*scene, self._desk.scene.ground_z(*scene))
            view.fly(pose_around(focus, STREET_M, self._desk.scene.pose().azimuth_deg, 30.0))

    # -- north and the small map ---------------------------------------------------------------------------------------

    @Slot()
    def _on_camera(self) -> None:
        pose, view = self._desk.scene.pose(), self._desk.view
        if self.compass is not None:
            self.compass.show_pose(pose)
        if self.map is not None:
            self.map.show_pose(pose, view.width() / max(1, view.height()))

    @Slot()
    def _on_north(self) -> None:
        """True north up; the grid's lies beside it by the meridian convergence."""
        pose, view = self._desk.scene.pose(), self._desk.view
        if isinstance(view, SceneView) and self.compass is not None:
            north = -self.compass.convergence_deg
            view.fly(pose_around(pose.focus, pose.distance_m, north, pose.elevation_deg, pose.view_angle_deg))

    @Slot(bool)
    def _on_map(self, is_shown: bool) -> None:
        self._desk.state.set("small_map", "yes" if is_shown else "no")
        self._show_map(is_shown=is_shown)

    def _show_map(self, *, is_shown: bool) -> None:
        assert self.map is not None
        self.menu.small_map.setChecked(is_shown)
        self.map.setVisible(is_shown)
        if is_shown and not self.map.has_plan and self._drawing is None:
            city, origin = self._desk.scene.city, self._district.origin
            low, high = self._desk.scene.bounds()
            self._drawing = Background(
                lambda: plan_of(city, Objects.of(city).layer, origin, low[:2], high[:2], LONGEST * FINER),
                "tvilling-plan",
            )
            self._look.start()
        self._on_camera()

    @Slot(float, float, bool)
    def _on_went(self, x: float, y: float, is_moving: bool) -> None:
        """The same look at another place: the eye moves along with what it looks at."""
        pose, view, scene = self._desk.scene.pose(), self._desk.view, self._desk.scene
        if not isinstance(view, SceneView):
            return
        focus = (x, y, scene.ground_z(x, y))
        eye = tuple(f + (e - g) for f, e, g in zip(focus, pose.eye, pose.focus, strict=True))
        there: Pose = replace(pose, eye=(eye[0], eye[1], eye[2]), focus=focus)
        goal = above_ground(there, scene.ground_z(eye[0], eye[1]))
        if is_moving:
            view.move_to(goal)
        else:
            view.fly(goal)
