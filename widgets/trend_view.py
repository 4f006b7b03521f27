"""The pointer on a plot: drag to move the playhead, wheel to zoom in time, shift or middle button to pan.

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

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
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
        is_pan = event.button() != Qt.MouseButton.LeftButton or (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        if is_pan:
            self.panned.emit(self.mapToView(event.lastPos()).x() - self.mapToView(event.pos()).x())
        else:
            self.sought.emit(self.mapToView(event.pos()).x())

    def mouseClickEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.sought.emit(self.mapToView(event.pos()).x())
