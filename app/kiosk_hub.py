"""The kiosk: the whole screen for the city, to look at only, left by a code; it goes back to where it began when nobody touches it.

    hub.begin()            # asked by the menu, `tvilling open --kiosk`, or the settings' kiosk = true

What a person may do there is nothing but look, by the post's capabilities; the rest here is appearance. Closing, shortcuts,
context menus, drops and dialogs are stopped in this program. Switching programs, screen savers and the system's own keys are
the operating system's: docs/people.md says how to shut those. Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDockWidget,
    QMenu,
    QToolBar,
    QToolButton,
    QWidget,
)

from app.model.language import tr
from app.people.acting import action
from app.people.post import Purpose
from widgets import icons, theme
from widgets.acting import marked

if TYPE_CHECKING:
    from app.people_hub import PeopleHub
    from app.window import Desk

EACH_MS = 1000
LINKS = ("http", "https", "mailto", "file", "ftp")
START = "overview"


class KioskHub(QObject):
    def __init__(self, desk: Desk, people: PeopleHub) -> None:
        super().__init__(people)
        self._desk, self._people, self.gate = desk, people, people.gate
        self.action = QAction(icons.icon("full-screen", "dim"), tr("Kiosk…"), self)
        marked(self.action, "show.kiosk")
        self.action.triggered.connect(self.begin)
        self.leave = QAction(tr("Leave the kiosk…"), self)
        self.leave.setShortcut(QKeySequence("Ctrl+Alt+K"))
        self.leave.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self.leave.setEnabled(False)
        self.leave.triggered.connect(lambda _checked=False: people.ask(Purpose.LEAVE_KIOSK))
        desk.window.addAction(self.leave)
        self.button = QToolButton(desk.window)
        self.button.setIcon(icons.icon("lock", "text"))
        self.button.setText(tr("Leave…"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setAccessibleName(tr("Leave the kiosk"))
        self.button.clicked.connect(self.leave.trigger)
        self.button.hide()
        people.guard.allow(self.leave)
        people.guard.allow(self.button)
        self._is_shown = False
        self._hidden: list[QWidget] = []
        self._state = Qt.WindowState.WindowNoState
        self._has_returned = True
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.tick)
        desk.session.closing.connect(self.stop)

    @Slot()
    @action("show.kiosk")
    def begin(self) -> None:
        if not self._people.post.enter_kiosk():
            self._desk.window.status.show_notice(self.why_not())

    def why_not(self) -> str:
        return tr(
            "A kiosk is left by a code, and none is set here. An administrator sets one: tvilling people code presenter"
        )

    @Slot()
    def stop(self) -> None:
        self._timer.stop()
        if self._is_shown:
            self._links(open_them=True)

    def show(self) -> None:
        """As the post has it now."""
        post = self._people.post
        can = post.can_show_kiosk and not post.is_kiosk
        if not self.gate.why_not("show.kiosk"):
            self.action.setEnabled(can)
        self.action.setToolTip(
            tr("The whole screen, to look at only; left by a code") if can else self.why_not()
        )
        if post.is_kiosk and not self._is_shown:
            self._begin()
        elif not post.is_kiosk and self._is_shown:
            self._end()

    # -- appearance ----------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        window, guard = self._desk.window, self._people.guard
        self._is_shown = True
        self._close_dialogs()
        self._hide()
        self._state = window.windowState()
        window.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        window.setAcceptDrops(False)
        window.installEventFilter(self)
        self.leave.setEnabled(True)
        self.button.show()
        self._place_button()
        guard.shut(lambda: [self._desk.view] if isinstance(self._desk.view, QWidget) else [])
        self._links(open_them=False)
        self._people.post.touch()
        self._has_returned = True
        self._timer.start()
        self.gate.note("action.person.began-kiosk", "kiosk")

    @Slot()
    def _hide(self) -> None:
        """All that is there to be pressed or written in; once more when the window comes up, for what was put in since."""
        window = self._desk.window
        parts = (
            window.menus,
            window.statusBar(),
            *window.findChildren(QToolBar),
            *self._docks(),
            *self._buttons(),
            *self._over_view(),
        )
        for part in parts if self._is_shown else ():
            if part.isVisibleTo(window):
                self._hidden.append(part)
                part.hide()

    def _end(self) -> None:
        window = self._desk.window
        self._is_shown = False
        self._timer.stop()
        window.removeEventFilter(self)
        self.leave.setEnabled(False)
        self.button.hide()
        self._people.guard.open()
        self._links(open_them=True)
        window.setWindowState(self._state)
        window.setAcceptDrops(True)
        for part in self._hidden:
            part.show()
        self._hidden = []

    def _docks(self) -> list[QWidget]:
        return list(self._desk.window.findChildren(QDockWidget))

    def _buttons(self) -> list[QWidget]:
        """At the right end of the menu line, which stays for the figures in it."""
        line = self._desk.window.menus.parentWidget()
        only = Qt.FindChildOption.FindDirectChildrenOnly  # those of the alarm line stay, greyed
        return list(line.findChildren(QToolButton, options=only)) if line is not None else []

    def _over_view(self) -> list[QWidget]:
        """What floats over the city to be pressed: tools, maps with buttons. Key and compass stay to be read."""
        view = self._desk.view
        inside = view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [
            part
            for part in inside
            if isinstance(part, QWidget) and part.findChild(QAbstractButton) is not None
        ]

    def turn_away(self, top: QWidget) -> None:
        """A dialog or menu that comes up by itself in a kiosk, such as a question about a file: it goes again."""
        if self._is_shown and isinstance(top, (QDialog, QMenu)) and top is not self._people.dialog:
            self.gate.note("action.refused", type(top).__name__, (), tr("This is a kiosk: it only shows."))
            QTimer.singleShot(0, top, top.close)

    def _close_dialogs(self) -> None:
        """Other windows of ours, such as a wall, stay: they take no input either."""
        for top in QApplication.topLevelWidgets():
            if isinstance(top, (QDialog, QMenu)) and top.isVisible():
                top.close()

    def _place_button(self) -> None:
        self.button.adjustSize()
        window = self._desk.window
        self.button.move(
            window.width() - self.button.width() - theme.M, window.height() - self.button.height() - theme.M
        )
        self.button.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        window = self._desk.window
        if watched is window and self._is_shown:
            if event.type() is QEvent.Type.Resize:
                self._place_button()
            elif event.type() is QEvent.Type.Show:
                QTimer.singleShot(0, self, self._hide)
            elif event.type() is QEvent.Type.WindowStateChange and not window.isFullScreen():
                QTimer.singleShot(0, self, self._fill)  # whoever made it small: the whole screen again
        return super().eventFilter(watched, event)

    @Slot()
    def _fill(self) -> None:
        if self._is_shown:
            window = self._desk.window
            window.setWindowState(
                (window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowFullScreen
            )

    def _links(self, *, open_them: bool) -> None:
        for scheme in LINKS:
            if open_them:
                QDesktopServices.unsetUrlHandler(scheme)
            else:
                # the stub says bytes; PySide6 6.10 takes a str only
                QDesktopServices.setUrlHandler(scheme, self, "refuse_link")  # type: ignore[arg-type]

    @Slot(QUrl)
    def refuse_link(self, url: QUrl) -> None:
        self.gate.note(
            "action.refused", "Opening a link", (url.scheme(),), tr("This is a kiosk: it only shows.")
        )

    # -- back to the beginning -----------------------------------------------------------------------------------------

    @Slot()
    def tick(self) -> None:
        post = self._people.post
        is_idle = post.idle_s >= post.rules.kiosk_idle_min * 60
        if is_idle and not self._has_returned:
            self.go_back()
        self._has_returned = is_idle

    def go_back(self) -> None:
        """Live, nothing chosen, the first view of the city."""
        desk = self._desk
        desk.session.timekeeper.go_live()
        desk.pick(None)
        for dock in self._docks():
            dock.hide()
        desk.view.fly_to(START)
