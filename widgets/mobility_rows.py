"""Rows over a day: columns of figures at the left, the hours at the right, a cursor at the moment shown.

What stands in a row is painted by who derives from it (mobility_gantt.py, mobility_shared.py). What came after the cursor is
not drawn: a replay shows what could be seen then.   Thread: GUI.   Units: device-independent pixels; ns UTC.
"""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from widgets import theme
from widgets.time_axis import ticks

AXIS_H = 22
_HOUR_PX = 70  # least room of a labelled hour


class DayRows(QAbstractScrollArea):
    chosen = Signal(str)  # asset of a row

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.from_ns, self.to_ns, self.cursor_ns = 0, 1, 0
        self.current = -1
        self._over = -1
        self._day_rect, self._left, self._scale = QRectF(), 0.0, 1.0  # of the last size and span
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        theme.hub().changed.connect(self.viewport().update)

    # -- of who derives ------------------------------------------------------------------------------------------------

    def row_assets(self) -> list[str]:
        raise NotImplementedError

    def row_height(self, row: int) -> int:
        raise NotImplementedError

    def left_width(self) -> int:
        raise NotImplementedError

    def paint_left(self, painter: QPainter, row: int, rect: QRectF, look: theme.Theme) -> None:
        raise NotImplementedError

    def paint_day(self, painter: QPainter, row: int, rect: QRectF, look: theme.Theme) -> None:
        raise NotImplementedError

    def paint_ahead(self, painter: QPainter, row: int, rect: QRectF, look: theme.Theme) -> None:
        """What is meant to come, after the cursor; nothing by default."""

    def paint_heads(self, painter: QPainter, rect: QRectF, look: theme.Theme) -> None:
        raise NotImplementedError

    def tip_at(self, row: int, t_ns: int, y: float) -> str:
        """y: from the top of the row."""
        raise NotImplementedError

    # -- asked from outside --------------------------------------------------------------------------------------------

    def set_span(self, from_ns: int, to_ns: int) -> None:
        self.from_ns, self.to_ns = from_ns, max(to_ns, from_ns + 1)
        self._measure()
        self.viewport().update()

    def set_cursor(self, t_ns: int) -> None:
        """Repaints where it moves by a pixel."""
        before, self.cursor_ns = self.x_of(self.cursor_ns), t_ns
        if round(before) != round(self.x_of(t_ns)):
            left = int(self._left)
            self.viewport().update(left, 0, self.viewport().width() - left, self.viewport().height())

    def choose_asset(self, asset: str | None) -> None:
        """Marked, not asked for again."""
        assets = self.row_assets()
        row = assets.index(asset) if asset in assets else -1
        if row != self.current:
            self.current = row
            self._tell()
            if row >= 0:
                self._bring(row)
            self.viewport().update()

    # -- places --------------------------------------------------------------------------------------------------------

    @property
    def day_rect(self) -> QRectF:
        return self._day_rect

    def x_of(self, t_ns: int) -> float:
        return self._left + (t_ns - self.from_ns) * self._scale

    def t_of(self, x: float) -> int:
        day = self.day_rect
        return self.from_ns + round((x - day.left()) / day.width() * (self.to_ns - self.from_ns))

    def _tops(self) -> list[int]:
        top, found = AXIS_H - self.verticalScrollBar().value(), []
        for row in range(len(self.row_assets())):
            found.append(top)
            top += self.row_height(row)
        return found

    def row_at(self, y: float) -> int:
        if y < AXIS_H:
            return -1
        for row, top in enumerate(self._tops()):
            if top <= y < top + self.row_height(row):
                return row
        return -1

    def _measure(self) -> None:
        left = self.left_width()
        wide = max(1, self.viewport().width() - left - theme.S)
        self._day_rect = QRectF(left, 0, wide, self.viewport().height())
        self._left, self._scale = float(left), wide / (self.to_ns - self.from_ns)
        total = sum(self.row_height(row) for row in range(len(self.row_assets())))
        page = max(0, self.viewport().height() - AXIS_H)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, total - page))
        bar.setPageStep(page)
        bar.setSingleStep(theme.ROW_H)

    def _bring(self, row: int) -> None:
        top, bar = self._tops()[row], self.verticalScrollBar()
        if top < AXIS_H:
            bar.setValue(bar.value() + top - AXIS_H)
        elif top + self.row_height(row) > self.viewport().height():
            bar.setValue(bar.value() + top + self.row_height(row) - self.viewport().height())

    # -- painting ------------------------------------------------------------------------------------------------------

    def update_left(self, rows: Iterable[int]) -> None:
        """The figures of these rows changed, the day did not."""
        tops = self._tops()
        for row in rows:
            self.viewport().update(0, tops[row], int(self._left), self.row_height(row))

    def line_of(self, row: int) -> str:
        """What a row says in words."""
        return self.row_assets()[row]

    def _tell(self) -> None:
        """The row that the keyboard is on, for screen readers."""
        known = 0 <= self.current < len(self.row_assets())
        self.setAccessibleDescription(self.line_of(self.current) if known else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        has_left, has_day = event.rect().left() < self._left, event.rect().right() >= self._left
        look, painter = theme.current(), QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.color("panel"))
        painter.setFont(theme.font("label"))
        day, hours = self.day_rect, self._hours()
        wide = self.viewport().width()
        for row, top in enumerate(self._tops()):
            high = self.row_height(row)
            if top + high <= AXIS_H or not event.region().intersects(QRect(0, top, wide, high)):
                continue
            whole = QRectF(0, top, wide, high)
            if row in (self.current, self._over):
                painter.fillRect(whole, look.color("selection_ground" if row == self.current else "hover"))
            painter.setPen(QPen(look.color("line"), 1))
            for x, _text in hours:
                painter.drawLine(QPointF(x, top), QPointF(x, top + high))
            painter.drawLine(QPointF(0, top + high - 0.5), QPointF(wide, top + high - 0.5))
            if has_left:
                self.paint_left(painter, row, QRectF(theme.M, top, day.left() - theme.M, high), look)
            if not has_day:
                continue
            painter.save()
            now_x = min(max(self.x_of(self.cursor_ns), day.left()), day.right())
            painter.setClipRect(QRectF(day.left(), top, now_x - day.left(), high))
            self.paint_day(painter, row, QRectF(day.left(), top, day.width(), high), look)
            painter.restore()
            painter.save()
            painter.setClipRect(QRectF(now_x, top, day.right() - now_x, high))
            self.paint_ahead(painter, row, QRectF(day.left(), top, day.width(), high), look)
            painter.restore()
        self._paint_axis(painter, hours, look)
        x = self.x_of(self.cursor_ns)
        if day.left() <= x <= day.right() + 1:
            painter.setPen(QPen(look.color("text"), 1))
            painter.drawLine(QPointF(x, AXIS_H - 5), QPointF(x, self.viewport().height()))

    def _paint_axis(self, painter: QPainter, hours: list[tuple[float, str]], look: theme.Theme) -> None:
        painter.fillRect(QRectF(0, 0, self.viewport().width(), AXIS_H), look.color("panel"))
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        for x, text in hours:
            painter.drawText(QRectF(x + 3, 0, 60, AXIS_H - 2), int(Qt.AlignmentFlag.AlignVCenter), text)
        self.paint_heads(painter, QRectF(theme.M, 0, self.day_rect.left() - theme.M, AXIS_H - 2), look)
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.drawLine(QPointF(0, AXIS_H - 0.5), QPointF(self.viewport().width(), AXIS_H - 0.5))

    def _hours(self) -> list[tuple[float, str]]:
        most = max(2, int(self.day_rect.width() // _HOUR_PX))
        return [
            (self.x_of(tick.t_ns), tick.label)
            for tick in ticks(self.from_ns, self.to_ns, self._zone, most)
            if tick.t_ns < self.to_ns
        ]

    # -- hands ---------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().y())
        if row != self._over:
            self._over = row
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = -1
        self.viewport().update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().y())
        if event.button() is Qt.MouseButton.LeftButton and row >= 0:
            self._choose(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        count = len(self.row_assets())
        if step and count:
            row = min(max(self.current + step, 0), count - 1)
            self.current = row
            self._tell()
            self._bring(row)
            self.viewport().update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.current >= 0:
            self._choose(self.current)
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        self.current = row
        self._tell()
        self.viewport().update()
        self.chosen.emit(self.row_assets()[row])

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = self.row_at(event.pos().y())
            tip = ""
            if row >= 0:
                tip = self.tip_at(row, self.t_of(event.pos().x()), event.pos().y() - self._tops()[row])
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().viewportEvent(event)
