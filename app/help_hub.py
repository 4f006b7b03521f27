"""Help at the page of what has the keyboard: Ctrl+F1, the question mark in the head of each panel, the Help menu.

Part of the composition root.   Thread: GUI; pages are small files of the installation.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QHBoxLayout, QToolButton, QWidget

from app.help_pages import FIRST, Topic, topic_of
from app.model.language import tr
from widgets import icons
from widgets.dock import docks_of
from widgets.help_window import HelpWindow

if TYPE_CHECKING:
    from app.window import Desk

KEY = "Ctrl+F1"


class HelpHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.window: HelpWindow | None = None
        self.action = QAction(icons.icon("help", "dim"), tr("Help for what is in use"), self)
        self.action.setShortcut(QKeySequence(KEY))
        self.action.triggered.connect(self.open_here)
        self.pages = QAction(icons.icon("help", "dim"), tr("Pages of help"), self)
        self.pages.triggered.connect(partial(self._on_pages))
        desk.window.menus.add_to_help([self.action, self.pages])
        desk.session.closing.connect(self.close)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        QTimer.singleShot(0, self.put_buttons)  # panels that are made after this one get theirs, too

    @Slot()
    def put_buttons(self) -> None:
        """A question mark in the head of each panel, before its other buttons."""
        for dock in docks_of(self._desk.window):
            head = dock.titleBarWidget()
            row = head.layout() if head is not None else None
            if not isinstance(row, QHBoxLayout) or dock.property("tvilling_help"):
                continue
            dock.setProperty("tvilling_help", True)
            button = QToolButton()
            button.setProperty("flat", True)
            button.setIcon(icons.icon("help", "dim", "text"))
            button.setToolTip(tr("Help for {panel}   ({key})", panel=dock.windowTitle(), key=KEY))
            button.setAccessibleName(tr("Help for {panel}", panel=dock.windowTitle()))
            button.clicked.connect(partial(self._on_button, dock.objectName()))
            row.insertWidget(row.count() - 1, button)

    def _on_button(self, name: str, _checked: bool = False) -> None:
        self.show_topic(topic_of(name))

    def _on_pages(self, _checked: bool = False) -> None:
        self.show_topic(Topic(FIRST))

    @Slot()
    def open_here(self) -> None:
        self.show_topic(topic_of(*names_of(QApplication.focusWidget() or QApplication.activeWindow())))

    def show_topic(self, topic: Topic) -> None:
        if self.window is None:
            self.window = HelpWindow()
        self.window.show_topic(topic)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    @Slot(QWidget, QWidget)
    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """A dialog takes the window's keys away from it: each gets this one of its own."""
        top = new.window() if new is not None else None
        if top is None or top is self._desk.window or top is self.window or top.property("tvilling_help"):
            return
        if isinstance(top, QDialog) or names_of(top):
            top.setProperty("tvilling_help", True)
            shortcut = QShortcut(QKeySequence(KEY), top)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self.open_here)

    @Slot()
    def close(self) -> None:
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None


def names_of(widget: QWidget | None) -> tuple[str, ...]:
    """What may have a page, from the inside out: names of docks, classes of dialogs and of our other windows."""
    names: list[str] = []
    while widget is not None:
        if isinstance(widget, QDockWidget):
            names.append(widget.objectName())
        elif widget.isWindow() or isinstance(widget, QDialog):
            names.append(type(widget).__name__)
        elif widget.objectName():
            names.append(widget.objectName())
        widget = widget.parentWidget()
    return tuple(names)
