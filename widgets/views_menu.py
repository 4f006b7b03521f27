"""The menu of saved views: find anything, keep this view, go to one, rename, take away.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from widgets import icons

KEYED = 9  # the first nine have keys


class ViewsMenu(QMenu):
    find_asked = Signal()
    keep_asked = Signal(str)  # a name
    chosen = Signal(str)
    removed = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("&Go", parent)
        self._parent = parent
        self.find = self.addAction(icons.icon("search", "dim"), "Search and go to…")
        self.find.setShortcuts([QKeySequence("Ctrl+K"), QKeySequence("Ctrl+F")])
        self.find.triggered.connect(lambda _checked=False: self.find_asked.emit())
        self.addSeparator()
        self.keep = self.addAction(icons.icon("camera", "dim"), "Keep this view…")
        self.keep.setShortcut(QKeySequence("Ctrl+D"))
        self.keep.triggered.connect(lambda _checked=False: self._ask_name())
        self._change = self.addMenu("Rename a view")
        self._drop = self.addMenu("Take a view away")
        self.addSeparator()
        self._views: list[str] = []
        self.show_views(())

    def show_views(self, names: Sequence[str]) -> None:
        """The list, in order."""
        for action in self.actions()[6:]:
            self.removeAction(action)
        self._views = list(names)
        for number, name in enumerate(names, 1):
            action = self.addAction(icons.icon("pin", "dim"), name.replace("&", "&&"))
            if number <= KEYED:
                action.setShortcut(QKeySequence(f"Ctrl+Alt+{number}"))
            action.triggered.connect(lambda _checked=False, name=name: self.chosen.emit(name))
        if not names:
            self.addAction("No views are kept yet").setEnabled(False)
        for menu, say in ((self._drop, self.removed.emit), (self._change, self._ask_new_name)):
            menu.clear()
            menu.setEnabled(bool(names))
            for name in names:
                action = menu.addAction(name.replace("&", "&&"))
                action.triggered.connect(lambda _checked=False, name=name, say=say: say(name))

    def _ask_name(self) -> None:
        self._ask("Keep this view", f"View {len(self._views) + 1}", self.keep_asked.emit)

    def _ask_new_name(self, name: str) -> None:
        self._ask("Rename the view", name, lambda new: self.renamed.emit(name, new))

    def _ask(self, title: str, text: str, say: object) -> None:
        dialog = QInputDialog(self._parent)
        dialog.setWindowTitle(title)
        dialog.setLabelText("Name")
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(say)
        dialog.open()
