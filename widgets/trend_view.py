"""The pointer on a plot: drag to move the playhead, wheel to zoom in time, Shift or the middle button to pan, Ctrl or
the select tool to choose a stretch, the right button for the menu.

Only asks: the trends decide, so that all plots show one stretch of time.   Thread: GUI.
Units: x in seconds since the base moment.
"""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal


class TimeViewBox(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no types
    sought = Signal(float)  # x of the pointer
    panned = Signal(float)  # by so many seconds
    zoomed = Signal(float, float)  # factor, about x
    selected = Signal(float, float)  # from x to x
    menu_wanted = Signal(float, object)  # x, QPoint on the screen

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.selects = False  # the select tool is on
        self.setMouseEnabled(x=False, y=False)
        self.disableAutoRange()
        self.setDefaultPadding(0)

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        event.accept()
        if (
            event.orientation() == Qt.Orientation.Horizontal
            or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            low, high = self.viewRange()[0]
            self.panned.emit(-event.delta() / 1200 * (high - low))
        else:
            x = self.mapToView(event.pos()).x()
            self.zoomed.emit(0.85 ** (event.delta() / 120), x)

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        event.accept()
        x = self.mapToView(event.pos()).x()
        is_left = event.button() == Qt.MouseButton.LeftButton
        keys = event.modifiers()
        if not is_left or keys & Qt.KeyboardModifier.ShiftModifier:
            self.panned.emit(self.mapToView(event.lastPos()).x() - x)
        elif self.selects or keys & Qt.KeyboardModifier.ControlModifier:
            self.selected.emit(self.mapToView(event.buttonDownPos()).x(), x)
        else:
            self.sought.emit(x)

    def mouseClickEvent(self, event: Any) -> None:
        x = self.mapToView(event.pos()).x()
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.sought.emit(x)
        elif event.button() == Qt.MouseButton.RightButton:
            event.accept()
            self.menu_wanted.emit(x, event.screenPos().toPoint())
