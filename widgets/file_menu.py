"""The File menu: opening files and districts, those opened last, and what was found wrong in what is open.

    menu = FileMenu(districts, recent); menu.asked.connect(...); menu.chosen.connect(...); window.put_files(menu, button)

Names of files are plain text: an ampersand in one makes no shortcut.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from app.model.language import tr
from widgets import icons, theme
from widgets.acting import marked

ACTS_OF = {
    "files": "district.open",
    "folder": "district.open",
    "new": "district.make",
    "import": "import.readings",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be opened.   paths: a district folder, or files.   hint: where it lies."""

    label: str
    paths: tuple[Path, ...]
    epsg: int | None = None
    hint: str = ""
    is_current: bool = False


class FileMenu(QMenu):
    asked = Signal(str)  # files | folder | new | import | overview | problems
    chosen = Signal(object)  # Choice
    removal_asked = Signal(object)  # Choice: a layer

    def __init__(self, districts: Sequence[Choice], recent: Sequence[Choice]) -> None:
        super().__init__(tr("&File"))
        self._ask(tr("Open files..."), "folder", "Ctrl+O", "files")
        self._ask(tr("Open a district folder..."), "", "Ctrl+Shift+O", "folder")
        self._ask(tr("New district from files..."), "add", "Ctrl+N", "new")
        self._ask(tr("Import readings..."), "signal", "Ctrl+I", "import")
        self._care = self.addSeparator()
        self.districts = QMenu(tr("Districts"), self)
        fill(self.districts, districts, self.chosen.emit)
        self.addMenu(self.districts)
        marked(self.districts.menuAction(), "district.open")
        self._ask(tr("Districts on a map"), "overview", "Ctrl+D", "overview")
        self.recent = QMenu(tr("Opened last"), self)
        fill(self.recent, recent, self.chosen.emit)
        self.recent.setEnabled(bool(recent))
        self.addMenu(self.recent)
        marked(self.recent.menuAction(), "district.open")
        self.addSeparator()
        self.layers = QMenu(tr("Remove a layer"), self)
        self.layers.menuAction().setVisible(False)
        self.addMenu(self.layers)
        marked(self.layers.menuAction(), "district.unlayer")
        self.problems = self._ask(tr("Problems in the files..."), "notice", "", "problems")

    def add_care(self, actions: Sequence[QAction]) -> None:
        """What can be done with the history, under the import."""
        self.insertActions(self._care, actions)

    def show_problems(self, count: int) -> None:
        self.problems.setEnabled(count > 0)
        self.problems.setText(
            tr("Problems in the files ({count:,})...", count=count)
            if count
            else tr("No problems in the files")
        )

    def show_layers(self, layers: Sequence[Choice]) -> None:
        """Layers that can be taken out of what is open; without any there is no such entry."""
        self.layers.clear()
        fill(self.layers, layers, self.removal_asked.emit)
        self.layers.menuAction().setVisible(bool(layers))

    def _ask(self, text: str, icon: str, key: str, what: str) -> QAction:
        action = self.addAction(icons.icon(icon, "dim"), text) if icon else self.addAction(text)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: self.asked.emit(what))
        if what in ACTS_OF:
            marked(action, ACTS_OF[what])
        return action


class DistrictButton(QToolButton):
    """The district's name at the top; under it the others, one click away."""

    asked = Signal(str)  # overview | files
    chosen = Signal(object)  # Choice

    def __init__(self, name: str, districts: Sequence[Choice]) -> None:
        super().__init__()
        self.setProperty("flat", True)
        self.setFont(theme.font("body", semibold=True))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIcon(icons.icon("chevron-down", "dim"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        marked(self, "district.open")
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 170)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(tr("{name}: switch to another district", name=plain(name)))
        self.setAccessibleName(tr("District {name}", name=name))
        self.setFixedHeight(24)
        menu = QMenu(self)
        fill(menu, districts, self.chosen.emit)
        menu.addSeparator()
        for text, icon, what in (
            (tr("All on a map"), "overview", "overview"),
            (tr("Open files..."), "folder", "files"),
        ):
            action = menu.addAction(icons.icon(icon, "dim"), text)
            action.triggered.connect(lambda _checked=False, what=what: self.asked.emit(what))
        self.setMenu(menu)


def fill(menu: QMenu, choices: Sequence[Choice], say: Callable[[Choice], object]) -> None:
    for choice in choices:
        action = menu.addAction(plain(choice.label).replace("&", "&&"))
        action.setToolTip(plain(choice.hint))
        action.setStatusTip("")
        if choice.is_current:
            action.setIcon(icons.icon("check", "selection"))
        action.triggered.connect(lambda _checked=False, choice=choice: say(choice))
    menu.setToolTipsVisible(True)


def plain(text: str) -> str:
    """A tooltip or an action guesses at markup; names of files are never that."""
    shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return shown.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
