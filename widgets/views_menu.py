"""The menu of going somewhere: find anything, the small map, keep this view, go to a kept one, look after them.

The first nine views have the keys 1 to 9.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.model.language import tr
from widgets import icons
from widgets.acting import marked

KEYED = 9


class ViewsMenu(QMenu):
    find_asked = Signal()
    map_asked = Signal(bool)
    north_asked = Signal()
    keep_asked = Signal()
    manage_asked = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("&Go"), parent)
        self.search = self._add("search", tr("Search and go to…"), "Ctrl+K", "Ctrl+F")
        self.search.triggered.connect(lambda _checked=False: self.find_asked.emit())
        self.small_map = self._add("small-map", tr("Small map"), "N")
        self.small_map.setCheckable(True)
        self.small_map.triggered.connect(self.map_asked)
        self.north = self._add("north", tr("Turn north up"), "Shift+N")
        self.north.triggered.connect(lambda _checked=False: self.north_asked.emit())
        self.addSeparator()
        self.keep = self._add("bookmark-add", tr("Keep this view…"), "Ctrl+B")
        marked(self.keep, "window.view")
        self.keep.triggered.connect(lambda _checked=False: self.keep_asked.emit())
        self.manage = self._add("bookmark", tr("Saved views…"), "Ctrl+Shift+B")
        self.manage.triggered.connect(lambda _checked=False: self.manage_asked.emit())
        self.addSeparator()
        self._views: list[QAction] = []
        self.show_views(())

    @property
    def view_actions(self) -> list[QAction]:
        return list(self._views)

    def show_views(self, names: Sequence[str]) -> None:
        """The list, in order."""
        for action in self._views:
            self.removeAction(action)
            action.deleteLater()
        self._views = []
        for number, name in enumerate(names, 1):
            action = self._add("camera", name.replace("&", "&&"), *([str(number)] if number <= KEYED else []))
            action.triggered.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self._views.append(action)
        if not names:
            none = self.addAction(tr("No views are kept yet"))
            none.setEnabled(False)
            self._views.append(none)

    def _add(self, icon: str, text: str, *keys: str) -> QAction:
        action = self.addAction(icons.icon(icon, "dim", "text"), text)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action
