"""A small picture of the signal around an alarm: its line, the limit, and when it rose.   Thread: GUI.   Units: pixels, ns."""

from __future__ import annotations

import math
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.alarms.words import Alarm
from app.history.contract import Series
from app.model.language import tr
from app.model.times import NS, to_datetime
from widgets import theme
from widgets.alarm_symbols import token_of
from widgets.alarm_words import figure
from widgets.row import LEFT, RIGHT, draw_text
from widgets.trend_data import polyline

HEIGHT, AXIS_H = 84, 16


class AlarmTrend(QWidget):
    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._alarm: Alarm | None = None
        self._series: Series | None = None
        self._span = (0, 1)
        self._why = ""
        self.setAccessibleName(tr("Signal around the alarm"))
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)

    def show_series(
        self, alarm: Alarm, series: Series | None, from_ns: int, to_ns: int, why: str = ""
    ) -> None:
        """why: said in place of a line that there is none of."""
        self._alarm, self._series, self._span, self._why = alarm, series, (from_ns, to_ns), why
        self.setAccessibleName(self.text())
        self.update()

    @property
    def has_line(self) -> bool:
        return self._series is not None and bool(np.isfinite(self._series.mean).any())

    def text(self) -> str:
        """For screen readers."""
        if self._series is None or not self.has_line:
            return self._why or tr("No readings around it")
        known = self._series.mean[np.isfinite(self._series.mean)]
        unit = "" if self._alarm is None else self._alarm.unit.removesuffix("/s")
        return tr(
            "From {low} to {high} around it",
            low=figure(float(known.min()), unit),
            high=figure(float(known.max()), unit),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(0, 2, self.width(), HEIGHT - AXIS_H - 4)
        painter.fillRect(body, look.color("ground"))
        if not self.has_line:
            painter.setPen(look.color("dim"))
            painter.setFont(theme.font("label"))
            painter.drawText(body, int(Qt.AlignmentFlag.AlignCenter), self.text())
            return
        assert self._series is not None
        assert self._alarm is not None
        from_ns, to_ns = self._span
        x, y = polyline(self._series, from_ns)
        known, limit = y[np.isfinite(y)], self._alarm.limit
        low, high = float(known.min()), float(known.max())
        if math.isfinite(limit):
            low, high = min(low, limit), max(high, limit)
        room = (high - low) * 0.1 or max(abs(high) * 0.05, 0.5)
        low, high = low - room, high + room
        seconds = max((to_ns - from_ns) / NS, 1e-9)
        px = body.left() + x / seconds * body.width()
        py = body.bottom() - (y - low) / (high - low) * body.height()

        def x_of(t_ns: int) -> float:
            return body.left() + (t_ns - from_ns) / NS / seconds * body.width()

        painter.save()
        painter.setClipRect(body)
        if math.isfinite(limit):
            at = body.bottom() - (limit - low) / (high - low) * body.height()
            painter.setPen(QPen(look.color(token_of(self._alarm.priority)), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(body.left(), at), QPointF(body.right(), at))
        raised = self._alarm.at_ns or self._alarm.raised_ns
        painter.setPen(QPen(look.color("text", 0.55), 1))
        painter.drawLine(QPointF(x_of(raised), body.top()), QPointF(x_of(raised), body.bottom()))
        path, pen_up = QPainterPath(), True
        for a, b in zip(px.tolist(), py.tolist(), strict=True):
            if math.isnan(b):
                pen_up = True
                continue
            if pen_up:
                path.moveTo(a, b)
            path.lineTo(a, b)
            pen_up = False
        painter.setPen(QPen(look.color("text"), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.restore()
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        axis = QRectF(body.left(), body.bottom() + 2, body.width(), AXIS_H)
        draw_text(painter, axis, self._clock(from_ns), LEFT)
        draw_text(painter, axis, self._clock(to_ns), RIGHT)
        middle, width = x_of(raised), 80.0
        if 60 < middle < body.width() - 60:
            box = QRectF(middle - width / 2, axis.top(), width, AXIS_H)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._clock(raised))

    def _clock(self, t_ns: int) -> str:
        return to_datetime(t_ns, self._zone).strftime("%H:%M")
