"""Names and values at the ends of lines, in place of a legend: each joined to its line, none over another.

A label shows the value at the playhead, or at the pointer while it is over a plot. A click on the cross takes the line
away; so do Delete and Backspace while its label has the keyboard. H or Space hides it, Alt with up or down moves it, the
menu key opens its menu.   Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.model.quality import Quality
from widgets import theme
from widgets.icons import pixmap
from widgets.quality_badge import strike
from widgets.row import LEFT, draw_text, text_width
from widgets.trend_labels import spread

TWO_LINES, ONE_LINE = 34, 18
WIDE, MEDIUM, NARROW = 232, 164, 116
_WIDE_FROM, _MEDIUM_FROM = 640, 440  # width of plot and labels together
_LEAD = 14  # between the plot's edge and the label
_CROSS = 16


@dataclass(frozen=True, slots=True)
class EndLabel:
    """y: where the line ends, pixels from the top, or None where it is not in sight."""

    signal_id: str
    name: str
    place: str
    value: str
    unit: str
    quality: Quality
    color: QColor
    y: float | None
    is_hidden: bool = False


class EndLabels(QWidget):
    removed = Signal(str)  # signal id
    hidden = Signal(str)  # signal id: hide it, or show it again
    moved = Signal(str, int)  # signal id, by so many places
    marked = Signal(object)  # signal id under the pointer or the keyboard, or None
    menu_wanted = Signal(str, object)  # signal id, QPoint on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[EndLabel, ...] = ()
        self._boxes: list[QRectF] = []
        self._over: int | None = None
        self._chosen = 0
        self._floor = 0
        self._zone = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.set_room(_WIDE_FROM)

    @property
    def labels(self) -> tuple[EndLabel, ...]:
        return self._labels

    def set_room(self, width: int) -> None:
        """width: of plot and labels together. Where there is little, names go below their values, or away."""
        self.setFixedWidth(WIDE if width >= _WIDE_FROM else MEDIUM if width >= _MEDIUM_FROM else NARROW)

    def set_floor(self, height: int, zone: str) -> None:
        """Height of the time axis below the plot, 0 where it has none, and the zone's name to print beside it."""
        if (height, zone) != (self._floor, self._zone):
            self._floor, self._zone = height, zone
            self._place()

    def show_labels(self, labels: tuple[EndLabel, ...]) -> None:
        if labels != self._labels:
            self._labels = labels
            self._place()

    def _place(self) -> None:
        bottom = self.height() - self._floor
        n = len(self._labels)
        height = TWO_LINES if n * TWO_LINES <= bottom else ONE_LINE
        wanted = [bottom / 2 if label.y is None else label.y for label in self._labels]
        self._boxes = [
            QRectF(_LEAD, y - height / 2, self.width() - _LEAD - theme.S, height)
            for y in spread(wanted, height, 0, bottom)
        ]
        self.update()

    def _at(self, place: QPointF) -> int | None:
        return next((k for k, box in enumerate(self._boxes) if box.contains(place)), None)

    def _cross(self, number: int) -> QRectF:
        box = self._boxes[number]
        return QRectF(box.right() - _CROSS, box.bottom() - _CROSS - 1, _CROSS, _CROSS)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 96)

    def resizeEvent(self, event: object) -> None:
        self._place()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position())
        is_cross = over is not None and self._cross(over).contains(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_cross else Qt.CursorShape.ArrowCursor)
        if over != self._over:
            self._over = over
            self._tell_marked()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if number is not None and self._cross(number).contains(event.position()):
            self.removed.emit(self._labels[number].signal_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        number = self._at(QPointF(event.pos())) if is_mouse else min(self._chosen, len(self._labels) - 1)
        if number is not None and 0 <= number < len(self._labels):
            place = (
                event.globalPos() if is_mouse else self.mapToGlobal(self._boxes[number].center().toPoint())
            )
            self.menu_wanted.emit(self._labels[number].signal_id, place)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = None
        self._tell_marked()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_marked()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell_marked()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._labels:
            super().keyPressEvent(event)
            return
        chosen, key = min(self._chosen, len(self._labels) - 1), event.key()
        name = self._labels[chosen].signal_id
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by = 1 if key == Qt.Key.Key_Down else -1
            self._chosen = (chosen + by) % len(self._labels)
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.moved.emit(name, by)
            self._tell_marked()
            self.update()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(name)
        elif key in (Qt.Key.Key_H, Qt.Key.Key_Space):
            self.hidden.emit(name)
        else:
            super().keyPressEvent(event)

    def _tell_marked(self) -> None:
        number = self._over
        if number is None and self.hasFocus() and self._labels:
            number = min(self._chosen, len(self._labels) - 1)
        is_there = number is not None and number < len(self._labels)
        self.marked.emit(self._labels[number].signal_id if is_there and number is not None else None)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_H):  # type: ignore[attr-defined]
            event.accept()  # the window's one-key shortcuts wait
            return True
        if event.type() is QEvent.Type.ToolTip:
            number = self._at(QPointF(event.pos()))  # type: ignore[attr-defined]  # a QHelpEvent
            if number is not None:
                label = self._labels[number]
                QToolTip.showText(event.globalPos(), f"{label.name}, {label.place}\n{label.signal_id}", self)  # type: ignore[attr-defined]
                return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (label, box) in enumerate(zip(self._labels, self._boxes, strict=False)):
            is_marked = number == self._over or (self.hasFocus() and number == self._chosen)
            if is_marked:
                painter.fillRect(box.adjusted(-2, 0, theme.XS, 0), look.color("hover"))
            painter.setOpacity(0.45 if label.is_hidden else 1.0)
            self._paint_lead(painter, label, box)
            self._paint_label(painter, label, box, look, has_cross=is_marked)
        painter.setOpacity(1.0)
        if self._floor:
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            zone = QRectF(_LEAD, self.height() - self._floor, self.width(), self._floor)
            draw_text(painter, zone, self._zone, LEFT)

    # -- how one is painted --------------------------------------------------------------------------------------------

    def _paint_named(self, painter: QPainter, label: EndLabel, rect: QRectF, look: theme.Theme) -> None:
        """In one line: the name, then as much of the place as there is room for, where the name alone says too little."""
        draw_text(painter, rect, label.name)
        if sum(other.name == label.name for other in self._labels) > 1:
            used = text_width(painter.font(), label.name) + 6
            painter.setPen(look.color("dim"))
            draw_text(painter, rect.adjusted(used, 0, 0, 0), label.place)

    def _paint_lead(self, painter: QPainter, label: EndLabel, box: QRectF) -> None:
        painter.setPen(QPen(label.color, 1.6))
        middle = box.center().y()
        painter.drawLine(QPointF(_LEAD - 5, middle), QPointF(_LEAD - 2, middle))
        if label.y is not None:
            painter.setPen(QPen(label.color, 1))
            painter.drawLine(QPointF(0, label.y), QPointF(_LEAD - 4, middle))

    def _paint_label(
        self, painter: QPainter, label: EndLabel, box: QRectF, look: theme.Theme, *, has_cross: bool
    ) -> None:
        has_two = box.height() > ONE_LINE
        is_wide = self.width() >= MEDIUM
        upper = QRectF(box.left(), box.top(), box.width(), 18)
        lower = QRectF(box.left(), box.top() + 17, box.width(), 15)
        name_rect = upper if is_wide else lower
        unit_font, font = theme.font("label"), theme.font("body", semibold=True)
        painter.setFont(unit_font)
        painter.setPen(look.color("dim"))
        value_width, unit_width = text_width(font, label.value), text_width(unit_font, label.unit)
        right = upper.right() - (_CROSS if has_cross and not has_two else 0)
        if not is_wide:  # right beside the end of its line
            right = min(right, upper.left() + value_width + theme.XS + unit_width)
        left = right - unit_width
        painter.drawText(QRectF(left, upper.top(), 80, 18), int(LEFT), label.unit)
        painter.setFont(font)
        painter.setPen(look.color("dim" if label.quality in (Quality.STALE, Quality.BAD) else "text"))
        left -= theme.XS + value_width
        painter.drawText(QRectF(left, upper.top(), 160, 18), int(LEFT), label.value)
        if label.quality is Quality.BAD:
            strike(painter, QRectF(left, upper.top(), value_width, 18), look)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("text" if is_wide else "dim"))
        if is_wide and not has_two:
            self._paint_named(
                painter, label, QRectF(upper.left(), upper.top(), left - theme.S - upper.left(), 18), look
            )
        elif is_wide:
            draw_text(
                painter, QRectF(upper.left(), upper.top(), left - theme.S - upper.left(), 18), label.name
            )
            if has_two:
                painter.setPen(look.color("dim"))
                room = lower.adjusted(0, 0, -_CROSS if has_cross else 0, 0)
                draw_text(painter, room, label.place)
        elif has_two:
            draw_text(painter, name_rect.adjusted(0, 0, -_CROSS if has_cross else 0, 0), label.name)
        if has_cross:
            spot = self._cross(self._labels.index(label)).center()
            painter.drawPixmap(
                QPointF(spot.x() - 6, spot.y() - 6), pixmap("close", 12, "dim", self.devicePixelRatioF())
            )
