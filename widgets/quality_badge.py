"""One small shape for each quality of a value: never colour alone, and quiet for what is as it should be.

    paint_quality(painter, QRectF(0, 0, 10, 10), Quality.STALE, theme.current())

Thread: GUI.   Units: device-independent pixels; a shape fills the square it is given.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.model.quality import Quality
from widgets.theme import Theme

SIZE = 10


def paint_quality(painter: QPainter, rect: QRectF, quality: Quality, theme: Theme) -> None:
    """good: dot · uncertain: half disc · stale: clock · bad: square with ? · substituted: square · interpolated: two
    points on a dashed line · simulated: wave · absent: dash.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(rect.width(), rect.height())
    painter.translate(rect.center())
    painter.scale(side / SIZE, side / SIZE)  # below, a square of 10 about the origin
    ink = theme.color("dim")
    painter.setPen(QPen(ink, 1.2, c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES[quality](painter, theme)
    painter.restore()


def _good(painter: QPainter, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("faint"))
    painter.drawEllipse(QPointF(0, 0), 2.2, 2.2)


def _uncertain(painter: QPainter, theme: Theme) -> None:
    painter.drawEllipse(QPointF(0, 0), 4, 4)
    painter.setBrush(theme.color("dim"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(QRectF(-4, -4, 8, 8), 90 * 16, 180 * 16)


def _stale(painter: QPainter, _theme: Theme) -> None:
    painter.drawEllipse(QPointF(0, 0), 4, 4)
    painter.drawLine(QPointF(0, 0), QPointF(0, -2.4))
    painter.drawLine(QPointF(0, 0), QPointF(1.8, 0.9))


def _bad(painter: QPainter, theme: Theme) -> None:
    mark = theme.color("alarm_diagnostic")
    if not theme.is_dark:  # the colour alone is too light for a thin line on a light ground
        painter.setBrush(mark)
        mark = theme.color("alarm_outline")
    painter.setPen(QPen(mark, 1.2))
    painter.drawRect(QRectF(-4.4, -4.4, 8.8, 8.8))
    hook = QPainterPath(QPointF(-1.6, -1.4))
    hook.cubicTo(QPointF(-1.6, -3.6), QPointF(1.8, -3.4), QPointF(1.6, -1.3))
    hook.cubicTo(QPointF(1.4, 0), QPointF(0, -0.1), QPointF(0, 1.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(hook)
    painter.drawPoint(QPointF(0, 2.9))


def _substituted(painter: QPainter, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("dim"))
    painter.drawRect(QRectF(-3.2, -3.2, 6.4, 6.4))


def _interpolated(painter: QPainter, theme: Theme) -> None:
    pen = painter.pen()
    pen.setDashPattern([1.2, 1.6])
    painter.setPen(pen)
    painter.drawLine(QPointF(-3.2, 2.2), QPointF(3.2, -2.2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("dim"))
    painter.drawEllipse(QPointF(-3.6, 2.6), 1.4, 1.4)
    painter.drawEllipse(QPointF(3.6, -2.6), 1.4, 1.4)


def _simulated(painter: QPainter, _theme: Theme) -> None:
    wave = QPainterPath(QPointF(-4.2, 0.6))
    wave.cubicTo(QPointF(-2.6, -4.2), QPointF(-1.2, -2.2), QPointF(0, 0))
    wave.cubicTo(QPointF(1.2, 2.2), QPointF(2.6, 4.2), QPointF(4.2, -0.6))
    painter.drawPath(wave)


def _absent(painter: QPainter, _theme: Theme) -> None:
    painter.drawLine(QPointF(-2.6, 0), QPointF(2.6, 0))


_SHAPES = {
    Quality.GOOD: _good,
    Quality.UNCERTAIN: _uncertain,
    Quality.STALE: _stale,
    Quality.BAD: _bad,
    Quality.SUBSTITUTED: _substituted,
    Quality.INTERPOLATED: _interpolated,
    Quality.SIMULATED: _simulated,
    Quality.ABSENT: _absent,
}


def strike(painter: QPainter, place: QRectF, look: Theme) -> None:
    """Through a bad value that stands in `place`."""
    painter.setPen(QPen(look.color("alarm_diagnostic"), 1.4))
    middle = place.center().y() + 0.5
    painter.drawLine(QPointF(place.left() - 2, middle), QPointF(place.right() + 1, middle))
