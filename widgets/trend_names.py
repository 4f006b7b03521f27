"""The names at the lines' ends, in place of a legend: name, value where the playhead stands, a cross to take it away.

Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from widgets import theme
from widgets.row import draw_text
from widgets.trend_labels import spread

LINE_H = 28


@dataclass(frozen=True, slots=True)
class Name:
    """y: where the line ends.   top, bottom: of its plot."""

    signal_id: str
    label: str
    value: str
    unit: str
    color: QColor
    y: float
    top: float
    bottom: float


class TrendNames(QWidget):
    removed = Signal(str)  # signal id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(188)
        self.setMouseTracking(True)
        self._names: tuple[Name, ...] = ()
        self._places: list[tuple[Name, QRectF]] = []
        self._over = ""

    def show_names(self, names: Sequence[Name]) -> None:
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        self._places = []
        for top in dict.fromkeys(n.top for n in self._names):
            group = [n for n in self._names if n.top == top]
            # with little room the second line of each label goes
            height = LINE_H if len(group) * LINE_H <= group[0].bottom - top else LINE_H / 2
            for name, y in zip(
                group, spread([n.y for n in group], height, top, group[0].bottom), strict=True
            ):
                self._places.append((name, QRectF(0, y - height / 2, self.width(), height)))
        self.update()

    def texts(self) -> dict[str, str]:
        return {n.signal_id: f"{n.value} {n.unit}".strip() for n in self._names}

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setFont(theme.font("label"))
        for name, rect in self._places:
            painter.fillRect(QRectF(0, rect.center().y() - 1, 8, 2), name.color)
            inner = rect.adjusted(theme.M, 0, -theme.S - 14, 0)
            value = f"{name.value} {name.unit}".strip()
            if rect.height() >= LINE_H:
                painter.setPen(look.color("dim"))
                draw_text(painter, QRectF(inner.left(), inner.top(), inner.width(), 14), name.label)
                painter.setPen(look.color("text"))
                draw_text(painter, QRectF(inner.left(), inner.top() + 13, inner.width(), 15), value)
            else:
                painter.setPen(look.color("text"))
                draw_text(painter, inner, f"{value}  {name.label}")
            if name.signal_id == self._over:
                painter.setPen(look.color("text"))
                painter.drawText(self._cross(rect), int(Qt.AlignmentFlag.AlignCenter), "×")

    def _cross(self, rect: QRectF) -> QRectF:
        return QRectF(self.width() - 22, rect.top(), 18, rect.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = next((n.signal_id for n, r in self._places if r.contains(event.position())), "")
        if over != self._over:
            self._over = over
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for name, rect in self._places:
            if self._cross(rect).contains(event.position()):
                self.removed.emit(name.signal_id)
                return

    def leaveEvent(self, _event: object) -> None:
        self._over = ""
        self.update()
