"""A slider with thin marks at values that matter, such as the solstices on a year.   Thread: GUI.   Units: the caller's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider

from widgets import theme

_HANDLE = 12.0  # as the style sheet draws it
_TALL = 5.0


class MarkedSlider(QSlider):
    def __init__(self, bounds: tuple[int, int], at: int, name: str, marks: Sequence[int] = ()) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(*bounds)
        self.setValue(at)
        self.setAccessibleName(name)
        self.marks = tuple(marks)
        self.setMinimumHeight(22)

    def x_of(self, value: int) -> float:
        """Where the middle of the handle stands for a value, in pixels."""
        share = (value - self.minimum()) / max(1, self.maximum() - self.minimum())
        return _HANDLE / 2 + share * (self.width() - _HANDLE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.current().color("faint"))
        for value in self.marks:
            x = round(self.x_of(value)) + 0.5
            for y in (0.5, self.height() - 0.5 - _TALL):
                painter.drawLine(QPointF(x, y), QPointF(x, y + _TALL))
        painter.end()
        super().paintEvent(event)
