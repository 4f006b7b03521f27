"""The still part of a forecast's chart: scale, time, band and lines. Painted once for a forecast, a size and a theme.

Thread: GUI.   Units: device-independent pixels; x from ns UTC, y from the quantity's unit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import tzinfo

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from app.energy.forecast.contract import Forecast
from app.model.signal import format_in
from app.model.times import DAY_NS, HOUR_NS
from widgets import theme
from widgets.row import LEFT, RIGHT, text_width
from widgets.time_axis import ticks
from widgets.trend_colours import line_color

HEAD_H, FOOT_H = 44, 18
BEFORE_NS = 12 * HOUR_NS  # of what was measured, so much is drawn before the forecast
Floats = NDArray[np.float64]
Times = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where things lie. marks: round numbers on the scale; texts: what they say."""

    area: QRectF
    from_ns: int
    to_ns: int
    low: float
    high: float
    marks: tuple[float, ...]
    texts: tuple[str, ...]

    def x(self, t_ns: float) -> float:
        share = (t_ns - self.from_ns) / (self.to_ns - self.from_ns)
        return float(self.area.left() + self.area.width() * share)

    def y(self, value: float) -> float:
        return float(self.area.bottom() - self.area.height() * (value - self.low) / (self.high - self.low))

    def points(self, t_ns: Times, values: Floats) -> list[QPointF]:
        x = self.area.left() + self.area.width() / (self.to_ns - self.from_ns) * (t_ns - self.from_ns)
        y = self.area.bottom() - self.area.height() / (self.high - self.low) * (values - self.low)
        return [QPointF(a, b) for a, b in zip(x.tolist(), y.tolist(), strict=True)]


def frame_of(found: Forecast, came: Floats, size: QSize) -> Frame | None:
    """None where there is no room to draw in."""
    low, high, marks = scale(found, came)
    decimals = max(0, -math.floor(math.log10(marks[1] - marks[0]) + 1e-9)) if len(marks) > 1 else 0
    texts = tuple(format_in(found.unit, mark, decimals) for mark in marks)
    left = theme.M + max(text_width(theme.font("label"), text) for text in texts) + 6
    area = QRectF(left, HEAD_H, size.width() - left - theme.M, size.height() - HEAD_H - FOOT_H)
    if area.width() < 40 or area.height() < 24:
        return None
    return Frame(area, found.made_at_ns - BEFORE_NS, found.start_ns + DAY_NS, low, high, marks, texts)


def middles_ns(found: Forecast) -> Times:
    steps = np.arange(len(found.expected), dtype=np.int64)
    return np.asarray(found.start_ns + found.step_ns * steps + found.step_ns // 2)


def paint(
    painter: QPainter, frame: Frame, found: Forecast, measured: tuple[Times, Floats], zone: tzinfo
) -> None:
    look, area = theme.current(), frame.area
    _paint_scales(painter, frame, zone)
    painter.save()
    painter.setClipRect(area.adjusted(-1, -2, 1, 2))
    t_ns = middles_ns(found)
    painter.setPen(Qt.PenStyle.NoPen)
    color = line_color(0)
    color.setAlphaF(0.24 if look.is_dark else 0.20)
    painter.setBrush(color)
    painter.drawPolygon(
        QPolygonF([*frame.points(t_ns, found.high), *reversed(frame.points(t_ns, found.low))])
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line_color(0), 1.6))
    painter.drawPolyline(QPolygonF(frame.points(t_ns, found.expected)))
    painter.setPen(QPen(look.color("text"), 1.4))
    painter.drawPath(_path(frame, *measured))
    painter.restore()
    painter.setPen(QPen(look.color("line_strong"), 1))
    made = frame.x(found.made_at_ns)
    painter.drawLine(QPointF(made, area.top()), QPointF(made, area.bottom()))


def _paint_scales(painter: QPainter, frame: Frame, zone: tzinfo) -> None:
    look, area = theme.current(), frame.area
    painter.setFont(theme.font("label"))
    for mark, text in zip(frame.marks, frame.texts, strict=True):
        height = frame.y(mark)
        painter.setPen(QPen(look.color("line_strong" if mark == 0.0 and frame.low < 0.0 else "line"), 1))
        painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
        painter.setPen(look.color("dim"))
        painter.drawText(QRectF(0, height - 8, area.left() - 6, 16), int(RIGHT), text)
    painter.setPen(look.color("dim"))
    free = 0.0
    for tick in ticks(frame.from_ns, frame.to_ns, zone, most=max(3, int(area.width() / 64))):
        wide = text_width(painter.font(), tick.label)
        place = max(frame.x(tick.t_ns) - wide / 2, 2.0)
        if place >= free and place + wide <= area.right() + theme.M:
            painter.drawText(QRectF(place, area.bottom() + 2, wide + 2, 16), int(LEFT), tick.label)
            free = place + wide + theme.S


def _path(frame: Frame, t_ns: Times, values: Floats) -> QPainterPath:
    """Broken where nothing was measured."""
    path, is_down = QPainterPath(), False
    for point, is_known in zip(
        frame.points(t_ns, np.nan_to_num(values)), np.isfinite(values).tolist(), strict=True
    ):
        if not is_known:
            is_down = False
            continue
        if is_down:
            path.lineTo(point)
        else:
            path.moveTo(point)
        is_down = True
    return path


def scale(found: Forecast, came: Floats) -> tuple[float, float, tuple[float, ...]]:
    """Least, most and round marks. A power or a price starts at zero, a balance shows where zero lies."""
    lines = np.concatenate([came[np.isfinite(came)], found.low, found.high])
    low, high = float(lines.min()), float(lines.max())
    if found.quantity == "balance":
        high = max(high, 0.0)
    else:
        low = min(low, 0.0)
    if high - low < 1e-9:
        high = low + (0.1 if found.quantity == "price" else 1.0)
    step = _round_step((high - low) / 3.6)
    low, high = math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step
    count = round((high - low) / step)
    return low, high, tuple(low + i * step for i in range(0, count + 1, 2 if count > 4 else 1))


def _round_step(size: float) -> float:
    """1, 2 or 5 times a power of ten, not below size."""
    power = 10.0 ** math.floor(math.log10(max(size, 1e-12)))
    return next(n * power for n in (1.0, 2.0, 5.0, 10.0) if n * power >= size * (1 - 1e-9))
