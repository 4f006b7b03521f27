"""The district's past on one line: proof on top, density of readings in the middle, hours and days below.

Click or drag scrubs (into REPLAY); the wheel zooms around the pointer, Shift or the right button drags the view; the
arrow keys step. Density is asked off the GUI thread, once per view.   Thread: GUI.   Units: ns since the epoch, pixels.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.bridge import HistoryReads, Timekeeper
from app.model.playhead import Mode, Playhead
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS, format_time, to_datetime
from widgets import theme
from widgets.time_axis import ticks

DENSITY_PX = 3  # one bar of density is this wide
LEAST_SPAN_NS = 2 * MINUTE_NS
AHEAD = 0.03  # share of the view kept free right of now
RIBBON_H = 6
AXIS_H = 18


class Timeline(QWidget):
    def __init__(
        self, timekeeper: Timekeeper, reads: HistoryReads, zone: ZoneInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper, self._reads, self._zone = timekeeper, reads, zone
        now = timekeeper.playhead.t_ns
        self._from_ns, self._to_ns = now - DAY_NS, now + int(DAY_NS * AHEAD)
        self._density: NDArray[np.int64] = np.zeros(0, np.int64)
        self._density_of = (0, 0)
        self._over_x: float | None = None
        self._grip: tuple[float, int] | None = None
        self._is_scrubbing = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(56)
        self.setAccessibleName("Timeline")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)
        self._connect()
        self._ask()

    def _connect(self) -> None:
        self._keeper.playhead_changed.connect(self._on_playhead)
        self._reads.attached.connect(self._ask)
        self._wait.timeout.connect(self._ask)
        theme.hub().changed.connect(self._on_theme)

    # -- the view ------------------------------------------------------------------------------------------------------

    def view(self) -> tuple[int, int]:
        """First and last moment drawn."""
        return self._from_ns, self._to_ns

    def show_span(self, from_ns: int, to_ns: int) -> None:
        span = max(LEAST_SPAN_NS, to_ns - from_ns)
        self._from_ns, self._to_ns = from_ns, from_ns + span
        self._wait.start()
        self.update()

    def x_of(self, t_ns: int) -> float:
        return (t_ns - self._from_ns) / (self._to_ns - self._from_ns) * self.width()

    def t_of(self, x: float) -> int:
        return self._from_ns + round(x / max(1, self.width()) * (self._to_ns - self._from_ns))

    @Slot(object)
    def _on_playhead(self, head: Playhead) -> None:
        span = self._to_ns - self._from_ns
        if head.is_live:
            edge = head.t_ns + int(span * AHEAD)
            if edge - self._to_ns > span / max(1, self.width()) or edge < self._from_ns:
                self._from_ns, self._to_ns = edge - span, edge
                if edge - self._density_of[1] > span // 50:
                    self._wait.start()
        elif not self._from_ns <= head.t_ns <= self._to_ns and not self._is_scrubbing:
            self.show_span(head.t_ns - span // 2, head.t_ns + span // 2)
        self.update()

    @Slot()
    def _ask(self) -> None:
        """Density of what is in view; the newest question wins."""
        from_ns, to_ns = self._from_ns, self._to_ns
        bins = max(8, self.width() // DENSITY_PX)
        self._reads.ask(
            "timeline:density",
            lambda: (self._reads.historian.density(from_ns, to_ns, bins), (from_ns, to_ns)),
            self._on_density,
            lambda _why: None,  # asked again when history is attached
        )

    def _on_density(self, answer: tuple[NDArray[np.int64], tuple[int, int]]) -> None:
        self._density, self._density_of = answer
        self.update()

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self.update()

    # -- drawing -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(600, 56)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, head = theme.current(), self._keeper.playhead
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("panel"))
        w, h = float(self.width()), float(self.height())
        body = QRectF(0, RIBBON_H + 4, w, h - AXIS_H - RIBBON_H - 4)
        painter.fillRect(body, look.color("ground"))
        first, now = self.x_of(head.bounds[0]), self.x_of(max(head.bounds[1], head.t_ns))
        self._paint_ribbon(painter, look, max(0.0, first), min(w, now))
        self._paint_density(painter, look, body)
        self._paint_axis(painter, look, body)
        if now < w:  # what has not happened yet
            painter.fillRect(QRectF(now, 0, w - now, h - AXIS_H), look.color("panel"))
            painter.setPen(QPen(look.color("line_strong"), 1))
            painter.drawLine(QPointF(now, 0), QPointF(now, h - AXIS_H))
        self._paint_loop(painter, look, head, body)
        self._paint_cursor(painter, look, head, h)
        if self.hasFocus():
            painter.setPen(QPen(look.color("selection"), 1))
            painter.drawRect(QRectF(0.5, 0.5, w - 1, h - 1))

    def _paint_ribbon(self, painter: QPainter, look: theme.Theme, left: float, right: float) -> None:
        """Proof of each interval; until a ledger holds anchors everything is quietly `not anchored`: hatched."""
        if right <= left:
            return
        rect = QRectF(left, 2, right - left, RIBBON_H)
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(QPen(look.color("faint", 0.55), 1))
        x = left - (left % 6) - RIBBON_H
        while x < right:
            painter.drawLine(QPointF(x, 2 + RIBBON_H), QPointF(x + RIBBON_H, 2))
            x += 6
        painter.restore()

    def _paint_density(self, painter: QPainter, look: theme.Theme, body: QRectF) -> None:
        if not len(self._density) or not self._density.any():
            if self._density_of[1]:
                painter.setPen(look.color("dim"))
                painter.setFont(theme.font("label"))
                painter.drawText(body, int(Qt.AlignmentFlag.AlignCenter), "no data in range")
            return
        from_ns, to_ns = self._density_of
        x0, x1 = self.x_of(from_ns), self.x_of(to_ns)
        # against a high percentile: one busy bin must not flatten all others
        full = max(1.0, float(np.percentile(self._density[self._density > 0], 95)))
        step = (x1 - x0) / len(self._density)
        tops = body.bottom() - np.clip(self._density / full, 0.0, 1.0) * (body.height() - 6)
        outline = QPolygonF([QPointF(x0, body.bottom())])
        for i, top in enumerate(tops):  # one shape and not bars: bars of broken pixels make stripes
            outline.append(QPointF(x0 + i * step, top))
            outline.append(QPointF(x0 + (i + 1) * step, top))
        outline.append(QPointF(x1, body.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line_strong"))
        painter.drawPolygon(outline)

    def _paint_axis(self, painter: QPainter, look: theme.Theme, body: QRectF) -> None:
        painter.setFont(theme.font("label"))
        metrics = painter.fontMetrics()
        room = max(2, int(self.width() / 76))
        taken = -1.0
        zone_name = to_datetime(self._to_ns, self._zone).strftime("%Z")
        zone_w = metrics.horizontalAdvance(zone_name) + 2 * theme.S
        for tick in ticks(self._from_ns, self._to_ns, self._zone, room):
            x = self.x_of(tick.t_ns)
            painter.setPen(QPen(look.color("line_strong" if tick.is_day else "line"), 1))
            painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom() + (4 if tick.is_day else 2)))
            width = metrics.horizontalAdvance(tick.label)
            left = x - width / 2
            if left > taken and left + width < self.width() - zone_w and left >= 0:
                painter.setPen(look.color("text" if tick.is_day else "dim"))
                painter.drawText(QPointF(left, self.height() - 5), tick.label)
                taken = left + width + theme.S
        painter.setPen(look.color("dim"))
        painter.drawText(QPointF(self.width() - zone_w + theme.S, self.height() - 5), zone_name)

    def _paint_loop(self, painter: QPainter, look: theme.Theme, head: Playhead, body: QRectF) -> None:
        if head.loop is None:
            return
        a, b = self.x_of(head.loop[0]), self.x_of(head.loop[1])
        painter.fillRect(QRectF(a, body.top(), b - a, body.height()), look.color("selection", 0.18))
        painter.setPen(QPen(look.color("selection"), 1))
        painter.setFont(theme.font("label"))
        for x, name in ((a, "A"), (b, "B")):
            painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
            painter.drawText(QPointF(x + 3, body.top() + 11), name)

    def _paint_cursor(self, painter: QPainter, look: theme.Theme, head: Playhead, height: float) -> None:
        if self._over_x is not None and not self._is_scrubbing:
            painter.setPen(QPen(look.color("dim", 0.6), 1))
            painter.drawLine(QPointF(self._over_x, 0), QPointF(self._over_x, height - AXIS_H))
            self._label(
                painter,
                look,
                self._over_x,
                format_time(self.t_of(self._over_x), self._zone, date=False),
                "raised",
            )
        x = self.x_of(head.t_ns)
        if not 0 <= x <= self.width():
            return
        token = "selection" if head.is_live else "text"
        painter.setPen(QPen(look.color(token), 1.5))
        painter.drawLine(QPointF(x, 0), QPointF(x, height - AXIS_H))
        painter.setBrush(look.color(token))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF([QPointF(x - 5, 0), QPointF(x + 5, 0), QPointF(x, 7)]))
        if head.mode is Mode.REPLAY and (self._over_x is None or self._is_scrubbing):
            self._label(painter, look, x, format_time(head.t_ns, self._zone, date=False), "replay")

    def _label(self, painter: QPainter, look: theme.Theme, x: float, text: str, token: str) -> None:
        painter.setFont(theme.font("label"))
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * theme.XS
        left = min(max(0.0, x + 6), self.width() - width)
        rect = QRectF(left, RIBBON_H + 6, width, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(token))
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(look.color("replay_text" if token == "replay" else "text"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)

    # -- hands ---------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        is_drag = (
            event.button() is Qt.MouseButton.RightButton
            or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        if is_drag:
            self._grip = (x, self._from_ns)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._is_scrubbing = True
            self._keeper.seek(self.t_of(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._over_x = event.position().x()
        if self._grip is not None:
            span = self._to_ns - self._from_ns
            from_ns = self._grip[1] - round((self._over_x - self._grip[0]) / max(1, self.width()) * span)
            self.show_span(from_ns, from_ns + span)
        elif self._is_scrubbing:
            self._keeper.seek(self.t_of(self._over_x))
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip, self._is_scrubbing = None, False
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        x = event.position().x()
        pivot, factor = self.t_of(x), 0.8 ** (event.angleDelta().y() / 120)
        span = (self._to_ns - self._from_ns) * factor
        span = min(max(span, LEAST_SPAN_NS), 400 * DAY_NS)
        from_ns = pivot - round(span * x / max(1, self.width()))
        self.show_span(from_ns, from_ns + round(span))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -60, Qt.Key.Key_PageDown: 60}
        if event.key() in steps:
            unit = HOUR_NS if event.modifiers() & Qt.KeyboardModifier.ControlModifier else MINUTE_NS
            self._keeper.step(steps[event.key()] * unit)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._zoom(0.8 if event.key() == Qt.Key.Key_Plus else 1.25)
        else:
            super().keyPressEvent(event)

    def _zoom(self, factor: float) -> None:
        middle = self._keeper.playhead.t_ns
        before = (middle - self._from_ns) * factor
        after = (self._to_ns - middle) * factor
        self.show_span(round(middle - before), round(middle + max(after, NS)))

    def leaveEvent(self, _event: object) -> None:
        self._over_x = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wait.start()
