"""Panels in windows of their own on another screen, and what happens when that screen is pulled out.

    hub.tear_off()         # Ctrl+Shift+F11: the panel in use, to the other screen; the same key brings it back

A panel that floats is a window of the system: it stays where it is put, is remembered with the docks and with a workspace, and
closes with the window. Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from app.model.language import tr, trn
from app.screens import Places, Rect, Screen, screen_of
from widgets import icons, theme
from widgets.dock import docks_of

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 2_000
SETTLE_MS = 300  # the system moves windows by itself first


def screens_now() -> list[Screen]:
    """The main one first."""
    main = QGuiApplication.primaryScreen()
    found = sorted(QGuiApplication.screens(), key=lambda one: one is not main)
    return [Screen(one.name(), rect_of(one.availableGeometry())) for one in found]


def rect_of(rect: QRect) -> Rect:
    return Rect(rect.x(), rect.y(), rect.width(), rect.height())


class ScreensHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.screens: Callable[[], Sequence[Screen]] = screens_now
        self.places = Places()
        self.action = QAction(icons.icon("full-screen", "dim"), tr("Panel in a window of its own"), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+F11"))
        self.action.setToolTip(tr("The panel in use, on the other screen where there is one; again: back"))
        self.action.triggered.connect(lambda _on=False: self.tear_off())
        desk.window.menus.add_panel(self.action)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self.settle)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_screens)
        app.screenRemoved.connect(self._on_screens)
        desk.session.ready.connect(self._look.start)
        desk.session.closing.connect(self.stop)

    @Slot()
    def stop(self) -> None:
        """Qt leaves panels that float on the screen when their window closes; what is remembered is written by now."""
        self._look.stop()
        self._soon.stop()
        for name, widget in self.windows().items():
            if name:
                widget.hide()

    # -- a panel on another screen -------------------------------------------------------------------------------------

    def tear_off(self, dock: QDockWidget | None = None) -> None:
        """dock: None for the one that has the keys, or lies under none: then the inspector."""
        dock = dock or self._in_use()
        if dock.isFloating():
            dock.setFloating(False)
            return
        window = self._desk.window
        before = rect_of(dock.geometry()) if dock.isVisible() else Rect(0, 0, 420, 640)
        dock.show()
        dock.setFloating(True)
        screens = self.screens()
        here = screen_of(rect_of(window.frameGeometry()), screens)
        others = [one for one in screens if here is None or one.name != here.name]
        area = (others or list(screens))[0].area
        w, h = min(max(before.w, 420), area.w), min(max(before.h, 480), area.h)
        if others:
            place = QRect(area.x + theme.XL, area.y + theme.XL, w, h)
        else:
            centre = window.frameGeometry().center()
            place = QRect(centre.x() - w // 2, centre.y() - h // 2, w, h)
        dock.setGeometry(place)
        dock.raise_()
        dock.activateWindow()

    def _in_use(self) -> QDockWidget:
        part: QWidget | None = QApplication.focusWidget()
        while part is not None:
            if isinstance(part, QDockWidget):
                return part
            part = part.parentWidget()
        return self._desk.window.docks["inspector"]

    # -- screens come and go -------------------------------------------------------------------------------------------

    def windows(self) -> dict[str, QWidget]:
        """The window, and panels that float."""
        window = self._desk.window
        found: dict[str, QWidget] = {"": window}
        for dock in docks_of(window):
            if dock.isFloating() and dock.isVisible() and dock.objectName():
                found[dock.objectName()] = dock
        return found | self._desk.windows.rects()

    @Slot()
    def look(self) -> None:
        """All is well: this is where they are."""
        if not self._soon.isActive():
            self.places.look(self._rects(), self.screens())

    @Slot(object)
    def _on_screens(self, _screen: object) -> None:
        self._soon.start()

    @Slot()
    def settle(self) -> None:
        windows = self.windows()
        moves = self.places.changed(self._rects(), self.screens())
        for name, rect in moves.items():
            widget = windows[name]
            if not widget.isFullScreen() and not widget.isMaximized():
                widget.setGeometry(QRect(rect.x, rect.y, rect.w, rect.h))
        if moves:
            self._desk.window.status.show_news(
                trn(
                    "A screen has changed: {n} window was brought into sight.",
                    "A screen has changed: {n} windows were brought into sight.",
                    len(moves),
                )
            )

    def _rects(self) -> dict[str, Rect]:
        return {name: rect_of(widget.geometry()) for name, widget in self.windows().items()}
