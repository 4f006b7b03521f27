"""Second windows: panels in windows of their own, several in each, on other screens; moved by key, remembered, locked with the first.

    hub.send_on()                     # Ctrl+Shift+F10: the panel in use, to the next window; from the last one back to the first
    hub.move(dock, 2); hub.move(dock, 1)          # by number; 1 is the window with the city

A window ends when its last panel has gone. In a kiosk and on a wall they are put away. Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QRect, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDockWidget, QMenu, QMenuBar, QWidget

from app.model.language import tr
from app.model.plain_json import loads
from app.screens import Rect, brought_in, is_in_sight
from app.screens_hub import screens_now
from app.workspaces import MOST_WINDOWS, Beside
from widgets import icons, theme
from widgets.banner import Banner
from widgets.dock import docks_of
from widgets.second_window import SecondWindow

if TYPE_CHECKING:
    from app.window import Desk

KEPT = "windows"
"""Name of the setting: a JSON list."""
SIZE = (1280, 800)


class WindowsHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.seconds: dict[int, SecondWindow] = {}
        self._home: dict[str, Qt.DockWidgetArea] = {}
        self._is_away = self._is_busy = self._is_over = False
        self.action = QAction(icons.icon("full-screen", "dim"), tr("Panel to the next window"), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+F10"))
        self.action.setToolTip(
            tr("The panel in use, beside others in a second window; from the last one back to the first")
        )
        self.action.triggered.connect(lambda _on=False: self.send_on())
        self.menu = QMenu(tr("Panel to a window"), desk.window.menus)
        self.menu.aboutToShow.connect(self._fill)
        self.back = QAction(tr("All panels back to the first window"), self)
        self.back.triggered.connect(lambda _on=False: self.close_all())
        for one in (self.action, self.menu.menuAction(), self.back):
            desk.window.menus.add_panel(one)
        self._fill()
        desk.people.changed.connect(self._on_people)
        desk.wall.action.toggled.connect(self._on_wall)
        desk.session.ready.connect(self.restore)
        desk.session.closing.connect(self.stop)

    # -- moving --------------------------------------------------------------------------------------------------------

    def send_on(self, dock: QDockWidget | None = None) -> None:
        """dock: None for the one in use."""
        dock = dock or self.in_use()
        numbers = [1, *sorted(self.seconds)]
        at = numbers.index(self.number_of(dock))
        if at + 1 < len(numbers):
            self.move(dock, numbers[at + 1])
        elif len(numbers) == 1 or (at == 0 and len(numbers) <= MOST_WINDOWS):
            self.move(dock, max(numbers) + 1)
        else:
            self.move(dock, 1)

    def move(self, dock: QDockWidget, number: int) -> None:
        """number: 1 the window with the city, 2 to MOST_WINDOWS + 1 another, which is made where it is not there."""
        number = max(1, min(number, MOST_WINDOWS + 1))
        before = self.number_of(dock)
        if number == before and not dock.isFloating():
            return
        window = self._desk.window
        if before == 1:
            area = window.dockWidgetArea(dock)
            self._home[dock.objectName()] = (
                area if area != Qt.DockWidgetArea.NoDockWidgetArea else Qt.DockWidgetArea.BottomDockWidgetArea
            )
        self._is_busy = True
        try:
            if number == 1:
                self._bring_home(dock)
                top: QWidget = window
            else:
                second = self.seconds.get(number) or self._make(number)
                second.put(dock)
                top = second
                second.show()
        finally:
            self._is_busy = False
        self._end_empty()
        top.raise_()
        top.activateWindow()
        panel = dock.widget()
        if panel is not None:
            panel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.window.status.show_news(
            tr("{panel} is in {window} now.", panel=dock.windowTitle(), window=self.name_of(number))
        )

    def number_of(self, dock: QDockWidget) -> int:
        return next((n for n, one in self.seconds.items() if dock.parent() is one), 1)

    def name_of(self, number: int) -> str:
        return tr("the first window") if number == 1 else tr("window {n}", n=number)

    def in_use(self) -> QDockWidget:
        part: QWidget | None = QApplication.focusWidget()
        while part is not None:
            if isinstance(part, QDockWidget):
                return part
            part = part.parentWidget()
        active = QApplication.activeWindow()
        if isinstance(active, SecondWindow):
            shown = [dock for dock in active.docks if not dock.isHidden()]
            if shown:
                return shown[0]
        return self._desk.window.docks["inspector"]

    def _bring_home(self, dock: QDockWidget, *, shows: bool = True) -> None:
        window = self._desk.window
        is_hidden = dock.isHidden() or not shows
        dock.setFloating(False)
        area = self._home.get(dock.objectName(), Qt.DockWidgetArea.BottomDockWidgetArea)
        there = [
            one
            for one in window.findChildren(QDockWidget)
            if window.dockWidgetArea(one) == area and not one.isHidden()
        ]
        window.addDockWidget(area, dock)
        if there:
            window.tabifyDockWidget(there[-1], dock)
        dock.setVisible(not is_hidden)
        if not is_hidden:
            dock.raise_()

    # -- windows -------------------------------------------------------------------------------------------------------

    def _make(self, number: int) -> SecondWindow:
        desk = self._desk
        district, zone = desk.session.opened.district, desk.session.opened.district.zone
        banner = Banner(desk.session.timekeeper, zone, district=district)
        made = SecondWindow(number, district.name, [banner, desk.alarms.another_strip()])
        made.permit = desk.window.permit
        made.may_close = lambda: (
            desk.is_closing or not (desk.people.post.is_locked or desk.people.post.is_kiosk)
        )
        made.closing.connect(lambda: self._on_closed(number))
        made.keys = self._keys
        made.cover.asked.connect(desk.people.cover.asked)
        desk.people.guard.allow(made.cover)
        made.setGeometry(self._free_place())
        self.seconds[number] = made
        self._on_people()
        return made

    def _free_place(self) -> QRect:
        """On a screen that has no window of ours yet; else over the first one, a little aside."""
        screens = QGuiApplication.screens()
        taken = {window.screen() for window in (self._desk.window, *self.seconds.values())}
        free = [one for one in screens if one not in taken]
        if free:
            area = free[0].availableGeometry()
            return area.adjusted(theme.XL, theme.XL, -theme.XL, -theme.XL)
        whole, step = self._desk.window.frameGeometry(), theme.XL * (1 + len(self.seconds))
        return QRect(whole.x() + step, whole.y() + step, *SIZE)

    def _keys(self) -> Iterator[QAction]:
        yield from self._desk.window.actions()
        yield from _actions(self._desk.window.menus)

    def _on_closed(self, number: int) -> None:
        """By a person: its panels are in the first window again, folded away as they would be there."""
        second = self.seconds.pop(number, None)
        if second is None or self._is_over:
            return
        for dock in second.docks:
            self._bring_home(dock)
        second.deleteLater()

    def _end_empty(self) -> None:
        for second in list(self.seconds.values()):
            if not second.docks:
                second.close()

    @Slot()
    def close_all(self) -> None:
        for second in list(self.seconds.values()):
            second.close()

    @Slot()
    def stop(self) -> None:
        """The end of the district: what is remembered is written by now."""
        self._is_over = True
        for second in list(self.seconds.values()):
            second.hide()
            second.deleteLater()
        self.seconds = {}

    def _on_people(self) -> None:
        post = self._desk.people.post
        for second in self.seconds.values():
            if post.is_locked:
                second.cover.show_over(post.person.name)
            else:
                second.cover.hide()
        self._put_away()

    @Slot(bool)
    def _on_wall(self, _is_on: bool) -> None:
        self._put_away()

    def _put_away(self) -> None:
        away = self._desk.people.post.is_kiosk or self._desk.wall.is_on
        if away != self._is_away:
            self._is_away = away
            for second in self.seconds.values():
                second.setVisible(not away)

    def _fill(self) -> None:
        self.menu.clear()
        dock = self.in_use()
        at = self.number_of(dock)
        entries = [(1, tr("The first window")), *((n, one.name) for n, one in sorted(self.seconds.items()))]
        if len(self.seconds) < MOST_WINDOWS:
            entries.append((max([1, *self.seconds]) + 1, tr("A new window")))
        for number, text in entries:
            entry = self.menu.addAction(text)
            entry.setCheckable(True)
            entry.setChecked(number == at)
            entry.triggered.connect(lambda _on=False, n=number, d=dock: self.move(d, n))

    # -- remembered ----------------------------------------------------------------------------------------------------

    def now(self) -> tuple[Beside, ...]:
        """Where they are and what is in them."""
        found = []
        for _number, second in sorted(self.seconds.items()):
            rect, screen = second.geometry(), second.screen()
            names = tuple(
                dock.objectName() for dock in second.docks if not dock.isHidden() and dock.objectName()
            )
            state = bytes(second.saveState().toBase64().data()).decode("ascii")
            found.append(
                Beside(
                    names,
                    state,
                    (rect.x(), rect.y(), rect.width(), rect.height()),
                    screen.name() if screen else "",
                )
            )
        return tuple(one for one in found if one.panels)

    def remember(self) -> None:
        plain = [
            {
                "panels": list(b.panels),
                "arrangement": b.arrangement,
                "place": list(b.place),
                "screen": b.screen,
            }
            for b in self.now()
        ]
        self._desk.state.set(KEPT, json.dumps(plain) if plain else "")

    @Slot()
    def restore(self) -> None:
        """As they were when the program ended. What cannot be read is no window."""
        text = str(self._desk.state.get(KEPT))
        try:
            plain: Any = loads(text) if text else []
            wanted = [
                Beside(tuple(p["panels"]), str(p["arrangement"]), tuple(p["place"]), str(p["screen"]))
                for p in plain
            ]
        except (ValueError, TypeError, KeyError):
            wanted = []
        if wanted:
            self.show_besides(wanted)

    def show_besides(self, wanted: list[Beside] | tuple[Beside, ...]) -> None:
        """In place of the second windows that are there."""
        self.close_all()
        docks = {dock.objectName(): dock for dock in docks_of(self._desk.window)}
        screens = screens_now()
        for number, one in enumerate(wanted[:MOST_WINDOWS], 2):
            names = [name for name in dict.fromkeys(one.panels) if isinstance(name, str) and name in docks]
            if not names:
                continue
            second = self._make(number)
            place = _rect(one.place)
            if place is not None:
                home = next((s for s in screens if s.name == one.screen), screens[0] if screens else None)
                if home is not None and not is_in_sight(place, screens):
                    place = brought_in(place, home.area)
                second.setGeometry(place.x, place.y, place.w, place.h)
            for name in names:
                self._home.setdefault(name, self._area_of(docks[name]))
                second.put(docks.pop(name))
            second.restoreState(QByteArray.fromBase64(one.arrangement.encode("ascii", "ignore")))
            for dock in second.docks:
                dock.show()
            second.setVisible(not self._is_away)

    def _area_of(self, dock: QDockWidget) -> Qt.DockWidgetArea:
        area = self._desk.window.dockWidgetArea(dock)
        return area if area != Qt.DockWidgetArea.NoDockWidgetArea else Qt.DockWidgetArea.BottomDockWidgetArea

    def rects(self) -> dict[str, SecondWindow]:
        """By name, for screens that come and go."""
        return {f"window-{n}": one for n, one in self.seconds.items() if one.isVisible()}


def _actions(menu: QMenuBar | QMenu) -> Iterator[QAction]:
    for one in menu.actions():
        inner = one.menu()
        if isinstance(inner, QMenu):
            yield from _actions(inner)
        elif not one.isSeparator():
            yield one


def _rect(place: tuple[Any, ...]) -> Rect | None:
    if len(place) != 4 or not all(
        isinstance(v, int) and not isinstance(v, bool) and abs(v) < 100_000 for v in place
    ):
        return None
    x, y, w, h = place
    return Rect(x, y, max(w, 200), max(h, 150)) if w > 0 and h > 0 else None
