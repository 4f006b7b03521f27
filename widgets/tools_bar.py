"""The slim strip of tools at the right edge of the 3D view: one column of quiet icons; the menus read their keys off it.

    bar = ToolsBar(view)
    action = bar.add("measure-distance", "Measure a distance", "M", is_choice=True)
    bar.add_gap()

More tools may be added under those that are here. The lower corners of the view stay free.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from app.model.language import tr
from widgets import icons, theme

SIDE = 28


class ToolsBar(QFrame):
    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Tools"))
        self.actions_of: list[QAction] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2, 2, 2, 2)
        self._column.setSpacing(0)

    def add(self, icon: str, text: str, key: str, *, is_choice: bool = False) -> QAction:
        """is_choice: stays pressed while it is at work."""
        action = QAction(icons.icon(icon, "dim", "text"), text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(f"{text}   ({key})" if key else text)
        action.setCheckable(is_choice)
        self.addAction(action)
        self.actions_of.append(action)
        button = QToolButton()
        button.setDefaultAction(action)
        button.setProperty("flat", True)
        button.setIconSize(QSize(theme.ICON_M, theme.ICON_M))
        button.setFixedSize(SIDE, SIDE)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column.addWidget(button)
        return action

    def add_gap(self) -> None:
        self._column.addSpacing(theme.S)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
