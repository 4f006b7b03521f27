"""The Overview panel: levels of display 1 to 4 in one place, with the way back written above them.

    panel = LevelsPanel(areas_page, unit_page, faceplate, support_page)
    panel.show_place(place, [(Place, "Trondheim"), (Place, "Brattøra")]); panel.place_wanted.connect(...)

It arranges and asks; what is shown comes from its hub.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.levels.trail import Level, Place
from app.model.language import mark, tr
from widgets import icons, theme
from widgets.arranging import plain_label

LEVELS = {
    Level.AREAS: mark("Level 1: areas"),
    Level.UNIT: mark("Level 2: units"),
    Level.DETAIL: mark("Level 3: asset"),
    Level.SUPPORT: mark("Level 4: support"),
}
LONGEST_CRUMB = 32


def key_of(level: Level) -> str:
    """F5 to F8."""
    return f"F{4 + int(level)}"


class LevelsPanel(QWidget):
    place_wanted = Signal(object)  # Place: a crumb was clicked
    level_wanted = Signal(int)
    back_wanted = Signal()
    up_wanted = Signal()

    def __init__(
        self, areas: QWidget, unit: QWidget, detail: QWidget, support: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.back = self._tool("chevron-left", tr("Back to what was shown before"))
        self.back.clicked.connect(self.back_wanted)
        self.up = self._tool("chevron-up", tr("One level up"))
        self.up.clicked.connect(self.up_wanted)
        self._levels = QButtonGroup(self)
        self.hist = plain_label("", "label", is_dim=True)
        self.crumbs: list[QToolButton] = []
        self._crumb_row = QHBoxLayout()
        self._crumb_row.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(theme.S, theme.XS, theme.M, theme.XS)
        top.setSpacing(2)
        top.addWidget(self.back)
        top.addWidget(self.up)
        top.addLayout(self._crumb_row)
        top.addStretch(1)
        top.addWidget(self.hist)
        top.addSpacing(theme.S)
        for level, words in LEVELS.items():
            top.addWidget(self._level_button(level, tr(words)))
        self._stack = QStackedWidget()
        self._pages: dict[Level, QScrollArea] = {}
        for level, page in zip(Level, (areas, unit, detail, support), strict=True):
            self._pages[level] = _scroll(page, tr(LEVELS[level]))
            self._stack.addWidget(self._pages[level])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(280)

    def _tool(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("flat", True)
        button.setIcon(icons.icon(icon, "dim", "text"))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _level_button(self, level: Level, tip: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("flat", True)
        button.setText(str(int(level)))
        button.setCheckable(True)
        button.setToolTip(f"{tip}   ({key_of(level)})")
        button.setAccessibleName(tip)
        button.clicked.connect(lambda _checked=False, level=level: self.level_wanted.emit(int(level)))
        self._levels.addButton(button, int(level))
        return button

    def page(self, level: Level) -> QScrollArea:
        return self._pages[level]

    def show_place(self, place: Place, way: Sequence[tuple[Place, str]], can_go_back: bool) -> None:
        """way: from the district to here, with names."""
        self._stack.setCurrentWidget(self._pages[place.level])
        self._levels.button(int(place.level)).setChecked(True)
        self.back.setEnabled(can_go_back)
        self.up.setEnabled(len(way) > 1)
        while self._crumb_row.count():
            part = self._crumb_row.takeAt(0).widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        self.crumbs = []
        for i, (there, name) in enumerate(way):
            if i:
                self._crumb_row.addWidget(QLabel("›"))
            button = QToolButton()
            button.setProperty("flat", True)
            button.setText(name if len(name) <= LONGEST_CRUMB else name[: LONGEST_CRUMB - 1] + "…")
            button.setToolTip(name)
            button.setAccessibleName(name)
            if i + 1 == len(way):
                button.setEnabled(False)
                button.setProperty("here", True)
            button.clicked.connect(partial(self.place_wanted.emit, there))
            self._crumb_row.addWidget(button)
            self.crumbs.append(button)

    def show_mode(self, words: str) -> None:
        """What moment this is, where it is not now."""
        if words != self.hist.text():
            self.hist.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            self.back_wanted.emit()
        else:
            super().mouseReleaseEvent(event)


def _scroll(page: QWidget, name: str) -> QScrollArea:
    page.setProperty("surface", "panel")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(page)
    return area
