"""One quantity of the forecast panel: what was measured, what is expected, and the band that holds four of five outcomes.

Painted whole on a change and under the pointer, never by a timer.   Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

import math
from datetime import tzinfo

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.energy.forecast.contract import Forecast, Outlook
from app.model.signal import format_value
from app.model.times import DAY_NS, HOUR_NS
from widgets import theme
from widgets.forecast_words import (
    NAMES,
    chosen,
    details,
    moment_line,
    score_of,
    score_parts,
    summary,
)
from widgets.row import LEFT, RIGHT, draw_text, text_width
from widgets.time_axis import ticks
from widgets.trend_colours import line_color

HEAD_H, FOOT_H, LEAST_W, LEAST_H = 44, 18, 236, 132
SEPARATOR = " · "
BEFORE_NS = 12 * HOUR_NS  # of what was measured, so much is drawn before the forecast


class ForecastChart(QWidget):
    def __init__(self, quantity: str, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quantity, self._zone = quantity, zone
        self._forecast: Forecast | None = None
        self._score: tuple[str, ...] = ()
        self._t_ns = np.zeros(0, dtype=np.int64)
        self._came = np.zeros(0)
        self._step: int | None = None
        self.message = "Waits for the history."
        self.setMinimumSize(LEAST_W, LEAST_H)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.hub().changed.connect(self.update)
        self._name_it()

    def sizeHint(self) -> QSize:
        return QSize(300, 180)

    def show_outlook(self, outlook: Outlook) -> None:
        found = chosen(outlook, self.quantity)
        self._forecast, self._step = found, None
        self._t_ns, self._came = np.zeros(0, dtype=np.int64), np.zeros(0)
        for name, t_ns, values in outlook.measured:
            if name == self.quantity:
                recent = t_ns >= outlook.made_at_ns - BEFORE_NS
                self._t_ns, self._came = t_ns[recent], values[recent]
        if found is None:
            self.message = "No signal of this district says it."
            self._score = ()
        else:
            self.message = "" if found.is_known else f"No forecast: {found.why}."
            score = score_of(outlook, found)
            self._score = score_parts(found, score) if found.is_known else ()
            self.setToolTip(_plain(details(found, score)) if found.is_known else "")
        self._name_it()
        self.update()

    def show_trouble(self, words: str) -> None:
        """In place of everything: why nothing can be said."""
        self._forecast, self._score, self.message = None, (), words
        self.setToolTip("")
        self._name_it()
        self.update()

    @property
    def said(self) -> str:
        """What stands right of the name: of the step under the pointer, else of the day."""
        found = self._forecast
        if found is None or not found.is_known:
            return ""
        return (
            summary(found, self._zone) if self._step is None else moment_line(found, self._step, self._zone)
        )

    def _name_it(self) -> None:
        words = self.message or f"{self.said}. {SEPARATOR.join(self._score)}"
        self.setAccessibleName(f"{NAMES[self.quantity]}, next 24 hours. {words}")

    # -- painting ------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_head(painter)
        found = self._forecast
        if found is None or not found.is_known:
            painter.setFont(theme.font("body"))
            painter.setPen(look.color("dim"))
            room = QRectF(self.rect()).adjusted(theme.M, HEAD_H, -theme.M, -theme.S)
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, self.message)
        else:
            self._paint_plot(painter, found)
        if self.hasFocus():
            painter.setPen(QPen(look.color("selection"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        look, width = theme.current(), float(self.width())
        name, found = NAMES[self.quantity], self._forecast
        painter.setFont(theme.font("body", semibold=True))
        painter.setPen(look.color("text"))
        painter.drawText(QRectF(theme.M, 4, width, 18), int(LEFT), name)
        used = theme.M + text_width(painter.font(), name) + theme.S
        painter.setFont(theme.font("label"))
        unit = found.unit if found is not None else ""
        painter.setPen(look.color("dim"))
        painter.drawText(QRectF(used, 4, width, 18), int(LEFT), unit)
        used += text_width(painter.font(), unit) + theme.M
        painter.setPen(look.color("text" if self._step is not None else "dim"))
        draw_text(painter, QRectF(used, 4, width - used - theme.M, 18), self.said, RIGHT)
        painter.setPen(look.color("dim"))
        room, shown = width - 2 * theme.M, list(self._score)
        while len(shown) > 2 and text_width(painter.font(), SEPARATOR.join(shown)) > room:
            shown.pop()  # the tip says all
        draw_text(painter, QRectF(theme.M, 22, room, 16), SEPARATOR.join(shown))

    def _paint_plot(self, painter: QPainter, found: Forecast) -> None:
        look = theme.current()
        low, high, marks = self._scale(found)
        decimals = max(0, -math.floor(math.log10(marks[1] - marks[0]) + 1e-9)) if len(marks) > 1 else 0
        texts = [format_value(mark, decimals) for mark in marks]
        left = theme.M + max(text_width(theme.font("label"), text) for text in texts) + 6
        area = QRectF(left, HEAD_H, self.width() - left - theme.M, self.height() - HEAD_H - FOOT_H)
        if area.width() < 40 or area.height() < 24:
            return
        from_ns, to_ns = found.made_at_ns - BEFORE_NS, found.start_ns + DAY_NS

        def x(t_ns: float) -> float:
            return float(area.left() + area.width() * (t_ns - from_ns) / (to_ns - from_ns))

        def y(value: float) -> float:
            return float(area.bottom() - area.height() * (value - low) / (high - low))

        painter.setFont(theme.font("label"))
        for mark, text in zip(marks, texts, strict=True):
            painter.setPen(QPen(look.color("line_strong" if mark == 0.0 and low < 0.0 else "line"), 1))
            painter.drawLine(QPointF(area.left(), y(mark)), QPointF(area.right(), y(mark)))
            painter.setPen(look.color("dim"))
            painter.drawText(QRectF(0, y(mark) - 8, left - 6, 16), int(RIGHT), text)
        painter.setPen(look.color("dim"))
        free = 0.0
        for tick in ticks(from_ns, to_ns, self._zone, most=max(3, int(area.width() / 64))):
            wide = text_width(painter.font(), tick.label)
            place = max(x(tick.t_ns) - wide / 2, 2.0)
            if place >= free and place + wide <= self.width():
                painter.drawText(QRectF(place, area.bottom() + 2, wide + 2, 16), int(LEFT), tick.label)
                free = place + wide + theme.S
        painter.save()
        painter.setClipRect(area.adjusted(-1, -2, 1, 2))
        middles = [x(found.start_ns + (i + 0.5) * found.step_ns) for i in range(len(found.expected))]
        top = [QPointF(a, y(float(b))) for a, b in zip(middles, found.high, strict=True)]
        bottom = [QPointF(a, y(float(b))) for a, b in zip(middles, found.low, strict=True)]
        painter.setPen(Qt.PenStyle.NoPen)
        color = line_color(0)
        color.setAlphaF(0.24 if look.is_dark else 0.20)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([*top, *reversed(bottom)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(line_color(0), 1.6))
        painter.drawPolyline(
            QPolygonF([QPointF(a, y(float(b))) for a, b in zip(middles, found.expected, strict=True)])
        )
        painter.setPen(QPen(look.color("text"), 1.4))
        painter.drawPath(self._measured_path(x, y))
        painter.restore()
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.drawLine(
            QPointF(x(found.made_at_ns), area.top()), QPointF(x(found.made_at_ns), area.bottom())
        )
        if self._step is not None:
            at = middles[self._step]
            painter.setPen(QPen(look.color("dim"), 1))
            painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))
            painter.setBrush(line_color(0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(at, y(float(found.expected[self._step]))), 3, 3)
        self._area = area
        self._span = (from_ns, to_ns)

    _area = QRectF()
    _span = (0, 1)

    def _measured_path(self, x, y) -> QPainterPath:  # type: ignore[no-untyped-def]
        """Broken where nothing was measured."""
        path, is_down = QPainterPath(), False
        for t_ns, value in zip(self._t_ns.tolist(), self._came.tolist(), strict=True):
            if not math.isfinite(value):
                is_down = False
                continue
            place = QPointF(x(t_ns), y(value))
            if is_down:
                path.lineTo(place)
            else:
                path.moveTo(place)
            is_down = True
        return path

    def _scale(self, found: Forecast) -> tuple[float, float, list[float]]:
        """Least, most and round marks. A power starts at zero; a price and a balance where they lie."""
        seen = self._came[np.isfinite(self._came)]
        lines = np.concatenate([seen, found.low, found.high])
        low, high = float(lines.min()), float(lines.max())
        if self.quantity in ("load", "pv", "price"):
            low = min(low, 0.0)
        if self.quantity == "balance":
            high = max(high, 0.0)
        if high - low < 1e-9:
            high = low + (1.0 if self.quantity != "price" else 0.1)
        step = _round_step((high - low) / 3.6)
        low, high = math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step
        count = round((high - low) / step)
        skip = 2 if count > 4 else 1
        return low, high, [low + i * step for i in range(0, count + 1, skip)]

    # -- pointing ------------------------------------------------------------------------------------------------------

    def _point(self, step: int | None) -> None:
        if step != self._step:
            self._step = step
            self._name_it()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found, area = self._forecast, self._area
        if found is None or not found.is_known or area.width() <= 0:
            return
        share = (event.position().x() - area.left()) / area.width()
        t_ns = self._span[0] + share * (self._span[1] - self._span[0])
        step = int((t_ns - found.start_ns) // found.step_ns)
        self._point(step if 0 <= step < len(found.expected) else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk through the hours, Escape leaves."""
        found = self._forecast
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if found is not None and found.is_known and event.key() in moves:
            a_step = HOUR_NS // found.step_ns if found.step_ns < HOUR_NS else 1
            at = -a_step if self._step is None else self._step
            self._point(min(max(at + moves[Qt.Key(event.key())] * a_step, 0), len(found.expected) - 1))
        elif event.key() == Qt.Key.Key_Escape and self._step is not None:
            self._point(None)
        else:
            super().keyPressEvent(event)


def _round_step(size: float) -> float:
    """1, 2 or 5 times a power of ten, not below size."""
    power = 10.0 ** math.floor(math.log10(max(size, 1e-12)))
    return next(n * power for n in (1.0, 2.0, 5.0, 10.0) if n * power >= size * (1 - 1e-9))


def _plain(text: str) -> str:
    """For a tool tip, which would take markup for what it says."""
    return (
        "<p style='white-space:pre-wrap'>"
        + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
        + "</p>"
    )
