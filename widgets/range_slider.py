"""A slider with two handles for a range; arrow keys move the one that was touched last, the space bar takes the other.   Thread: GUI.   Units: the caller's."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from widgets import theme

_HANDLE = 6.0


class RangeSlider(QWidget):
    changed = Signal(float, float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._bounds, self._range = (0.0, 1.0), (0.0, 1.0)
        self._held = 0
        self._is_held = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(20)
        theme.hub().changed.connect(self.update)

    @property
    def range(self) -> tuple[float, float]:
        return self._range

    def set_range(self, bounds: tuple[float, float], low: float, high: float) -> None:
        """Says nothing back."""
        self._bounds = bounds
        self._range = (max(bounds[0], min(low, high)), min(bounds[1], max(low, high)))
        self.update()

    def _move(self, value: float) -> None:
        low, high = self._range
        least = (self._bounds[1] - self._bounds[0]) * 0.005
        value = min(max(value, self._bounds[0]), self._bounds[1])
        moved = (min(value, high - least), high) if self._held == 0 else (low, max(value, low + least))
        if moved != self._range:
            self._range = moved
            self.update()
            self.changed.emit(*moved)

    def _x(self, value: float) -> float:
        low, high = self._bounds
        return _HANDLE + (value - low) / max(high - low, 1e-9) * (self.width() - 2 * _HANDLE)

    def _value(self, x: float) -> float:
        low, high = self._bounds
        return low + (x - _HANDLE) / max(1.0, self.width() - 2 * _HANDLE) * (high - low)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        near = [abs(self._x(v) - x) for v in self._range]
        self._held = 0 if near[0] < near[1] or (near[0] == near[1] and x < self._x(self._range[0])) else 1
        self._is_held = True
        self._move(self._value(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_held:
            self._move(self._value(event.position().x()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._is_held = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = (self._bounds[1] - self._bounds[0]) / 100
        if event.key() == Qt.Key.Key_Space:
            self._held = 1 - self._held
            self.update()
            return
        steps = {Qt.Key.Key_Left: -step, Qt.Key.Key_Down: -step, Qt.Key.Key_Right: step, Qt.Key.Key_Up: step}
        move = steps.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self._move(self._range[self._held] + move)

    def sizeHint(self) -> QSize:
        return QSize(140, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        y, (low, high) = self.height() / 2, (self._x(v) for v in self._range)
        painter.setBrush(look.color("line_strong"))
        painter.drawRoundedRect(QRectF(_HANDLE, y - 1, self.width() - 2 * _HANDLE, 2), 1, 1)
        painter.setBrush(look.color("dim"))
        painter.drawRect(QRectF(low, y - 1, high - low, 2))
        for i, x in enumerate((low, high)):
            is_on = self.hasFocus() and i == self._held
            painter.setBrush(look.color("selection" if is_on else "text"))
            painter.drawEllipse(QPointF(x, y), _HANDLE - 0.5, _HANDLE - 0.5)
