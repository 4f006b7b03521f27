"""The wall: the whole screen for the city, the alarm line and a clock; pages that follow one another, and alarms that break in.

    hub.begin()      # Shift+F11, the View menu, the palette; the same key leaves it

It writes nothing and changes no mode: what was shown before is there again afterwards. Who may leave a wall in a kiosk is the
kiosk's affair: it shuts all keys. Pages: wall.toml in the district's data folder (wall.py).
Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QByteArray, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QToolBar, QToolButton, QWidget

from app.alarms.words import Priority
from app.awake import Awake
from app.bookmarks import SavedView
from app.model.language import tr
from app.opening import history_folder
from app.people.acting import action
from app.wall import Page, Rota, Scene, Wall, read_wall
from app.wall_file import FILE
from widgets import icons
from widgets.acting import marked
from widgets.alarm_words import line_text
from widgets.banner import place_text
from widgets.wall_bar import WallBar

if TYPE_CHECKING:
    from app.window import Desk

EACH_MS = 500
HINT_S = 12.0
_TITLES = {"overview": "Overview", "street": "Street"}


class WallHub(QObject):
    _told = Signal(str)  # from the thread that keeps the screen awake

    def __init__(self, desk: Desk, *, clock_s: Callable[[], float] = time.monotonic) -> None:
        super().__init__(desk)
        self._desk, self.clock_s = desk, clock_s
        district = desk.session.opened.district
        self.path = history_folder(desk.data, district) / FILE
        self.bar = WallBar(desk.session.timekeeper, district.zone, place_text(district))
        self.bar.hide()
        top = desk.window.menuWidget()
        line = top.layout() if top is not None else None
        assert line is not None
        line.insertWidget(0, self.bar)  # type: ignore[attr-defined]
        self.awake = Awake(self._told.emit)
        self._told.connect(self._on_told)
        self.wall, self.rota = Wall(), Rota(Wall())
        self.scene: Scene | None = None
        self.is_on = False
        self._hidden: list[QWidget] = []
        self._arrangement = QByteArray()
        self._state = Qt.WindowState.WindowNoState
        self._own: SavedView | None = None
        self._selected: str | None = None
        self._began_s = 0.0
        self._trial: tuple[Wall, int] | None = None
        self._make_actions()
        self._each = QTimer(self)
        self._each.setInterval(EACH_MS)
        self._each.timeout.connect(self.tick)
        desk.session.closing.connect(self.end)

    def _make_actions(self) -> None:
        window = self._desk.window
        self.action = QAction(icons.icon("full-screen", "dim"), tr("Wall display"), self)
        marked(self.action, "show.wall").setCheckable(True)
        self.action.setShortcut(QKeySequence("Shift+F11"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.action.setToolTip(tr("The whole screen, page after page, without menus; it goes to High alarms"))
        self.action.toggled.connect(self._on_toggled)
        window.menus.add_panel(self.action)
        window.addAction(self.action)  # its key works where the menus are hidden
        self.turns = []
        for key, by in (("PgDown", 1), ("PgUp", -1)):
            turn = QAction(tr("The next page of the wall") if by > 0 else tr("The page before"), self)
            turn.setShortcut(QKeySequence(f"Shift+{key}"))
            turn.setEnabled(False)
            turn.triggered.connect(lambda _on=False, by=by: self.turn(by))
            window.addAction(turn)
            self.turns.append(turn)

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        if is_on:
            self.begin()
            if not self.is_on:  # refused
                self.action.setChecked(False)
        else:
            self.end()

    def begin_if_wanted(self) -> None:
        """At a start of the program: as the preferences say, once all runs. Not in a kiosk, nor behind a lock."""
        if self._desk.state.get("opens_wall"):
            self._desk.session.ready.connect(self._begin_first)

    @Slot()
    def _begin_first(self) -> None:
        post = self._desk.people.post
        if not (post.is_kiosk or post.is_locked):
            self.begin()

    def try_out(self, wall: Wall, number: int) -> None:
        """Pages that are not kept yet, from this one on; nothing where it is on already."""
        if not self.is_on:
            self._trial = (wall, number)
            self.begin()
            self._trial = None

    # -- on and off ----------------------------------------------------------------------------------------------------

    @Slot()
    @action("show.wall")
    def begin(self) -> None:
        if self.is_on:
            return
        self.is_on = True
        desk, window = self._desk, self._desk.window
        self.wall, number = self._trial or (read_wall(self.path), 0)
        self.rota, self.scene, self._began_s = Rota(self.wall), None, self.clock_s()
        self.rota.turn(number, self._began_s)
        self._arrangement, self._state = window.saveState(), window.windowState()
        self._own, self._selected = desk.finding.views.seen("", None), desk.selected
        self._hide()
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self.bar.show()
        self.bar.show_hint(tr("Shift+F11 leaves the wall"))
        for turn in self.turns:
            turn.setEnabled(True)
        self.action.setChecked(True)
        self.awake.begin()
        self._each.start()
        for remark in self.wall.remarks:
            window.status.show_notice(remark)
        self.tick()

    @Slot()
    def end(self) -> None:
        """What was there before is there again. May be called twice."""
        if not self.is_on:
            return
        self.is_on = False
        desk, window = self._desk, self._desk.window
        self._each.stop()
        self.awake.end()
        QGuiApplication.restoreOverrideCursor()
        self.bar.hide()
        for turn in self.turns:
            turn.setEnabled(False)
        self.action.setChecked(False)
        window.setWindowState(self._state)
        for part in self._hidden:
            part.show()
        self._hidden = []
        window.restoreState(self._arrangement)
        if not desk.is_closing:
            desk._choose(self._selected)
            if self._own is not None:
                desk.finding.views.show_view(self._own)

    def _hide(self) -> None:
        """All but the city, the line of alarms and what the wall itself shows."""
        window = self._desk.window
        line = window.menus.parentWidget()
        only = Qt.FindChildOption.FindDirectChildrenOnly
        parts: list[QWidget] = [window.menus, window.banner, window.statusBar()]
        parts += window.findChildren(QToolBar)
        parts += window.findChildren(QDockWidget)
        parts += line.findChildren(QToolButton, options=only) if line is not None else []
        view = self._desk.view
        if isinstance(view, QWidget):  # tools over the city; key and compass stay to be read
            parts += [
                one
                for one in view.findChildren(QWidget, options=only)
                if one.findChild(QAbstractButton) is not None
            ]
        for part in parts:
            if part.isVisibleTo(window):
                self._hidden.append(part)
                part.hide()

    # -- page after page -----------------------------------------------------------------------------------------------

    @Slot()
    def tick(self) -> None:
        """Twice a second."""
        if not self.is_on:
            return
        now_s = self.clock_s()
        scene = self.rota.step(now_s, self._ringing())
        if scene != self.scene:
            was, self.scene = self.scene, scene
            self._show(scene, was)
        if now_s - self._began_s >= HINT_S:
            self.bar.show_hint("")
        self.bar.tick()

    def turn(self, by: int) -> None:
        self.rota.turn(by, self.clock_s())
        self.tick()

    def _ringing(self) -> list[str]:
        """High alarms that nobody has acknowledged, the oldest first: of now, whatever time the city shows."""
        alarms = self._desk.session.alarms.board.alarms.values()
        high = [a for a in alarms if a.priority is Priority.HIGH and a.state.is_annunciated]
        return [alarm.id for alarm in sorted(high, key=lambda a: (a.raised_ns, a.id))]

    def _show(self, scene: Scene, was: Scene | None) -> None:
        desk = self._desk
        alarm = desk.session.alarms.board.alarms.get(scene.alarm)
        if alarm is not None:
            self._only_city()
            self.bar.show_alarm(alarm, line_text(alarm, desk.alarms.name_of))
            if desk.alarms.catalogue.has_asset(alarm.asset):
                desk._choose(alarm.asset)
                desk.view.fly_to(alarm.asset)
            return
        if was is not None and was.alarm:
            desk._choose(None)
        page = scene.page
        self.bar.show_scene(self.title_of(page), scene.number, len(self.wall.pages))
        self._only_city()
        if not self._show_page(page):
            desk.window.status.show_notice(
                tr("The wall's page '{name}' is not here and is left out.", name=page.what)
            )
            self._leave_out(page)

    def _only_city(self) -> None:
        """Away with the panels that a workspace has shown."""
        for dock in self._desk.window.findChildren(QDockWidget):
            dock.hide()

    def _show_page(self, page: Page) -> bool:
        """False where there is nothing of that name."""
        desk = self._desk
        if not self.is_here(page):
            return False
        if page.kind == "camera":
            desk.view.fly_to(page.what)
        elif page.kind == "workspace":
            desk.spaces.use(next(one for one in desk.spaces.shelf.all() if one.name == page.what))
        else:  # without its moment: a wall never changes the time that is shown
            view = next(one for one in desk.finding.views.shelf.views if one.name == page.what)
            desk.finding.views.show_view(msgspec.structs.replace(view, t_ns=None))
        return True

    def is_here(self, page: Page) -> bool:
        """There is something of that name."""
        desk = self._desk
        if page.kind == "camera":
            return desk.scene.pose_of(page.what) is not None
        if page.kind == "workspace":
            return any(one.name == page.what for one in desk.spaces.shelf.all())
        return any(one.name == page.what for one in desk.finding.views.shelf.views)

    def _leave_out(self, page: Page) -> None:
        """A wall of which nothing is left shows the ready pages."""
        left = tuple(one for one in self.wall.pages if one != page)
        self.wall = Wall(left, self.wall.follows_high, self.wall.hold_s) if left else Wall()
        self.rota, self.scene = Rota(self.wall), None
        QTimer.singleShot(0, self, self.tick)

    def title_of(self, page: Page) -> str:
        return page.title or tr(_TITLES.get(page.what, page.what))

    @Slot(str)
    def _on_told(self, why_not: str) -> None:
        if why_not:
            self._desk.window.status.show_notice(
                tr(
                    "The screen may go to sleep: this system does not let a program keep it awake ({why}).",
                    why=why_not,
                )
            )
