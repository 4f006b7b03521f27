"""How a figure is judged, drawn: a ring for met, a disc with ! for missed, an octagon with a cross for far off.   Thread: GUI.

Never by colour alone: each has its own shape, and its word stands beside it (widgets/performance_words.py).
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.alarms.targets import Flag
from widgets import theme

SIZE = 13


def paint_flag(painter: QPainter, rect: QRectF, flag: Flag) -> None:
    """rect: a square."""
    if flag is Flag.NONE:
        return
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = rect.adjusted(1, 1, -1, -1)
    middle = inside.center()
    if flag is Flag.MET:
        painter.setPen(QPen(look.color("dim"), 1.3))
        painter.drawEllipse(inside.adjusted(2, 2, -2, -2))
        painter.restore()
        return
    ink = QPen(look.color("alarm_outline"), 1.6)
    ink.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(Qt.PenStyle.NoPen)
    if flag is Flag.AMBER:
        painter.setBrush(look.color("alarm_medium"))
        painter.drawEllipse(inside)
        painter.setPen(ink)
        painter.drawLine(QPointF(middle.x(), inside.top() + 2.4), QPointF(middle.x(), middle.y() + 1.0))
        painter.drawPoint(QPointF(middle.x(), inside.bottom() - 2.2))
    else:
        painter.setBrush(look.color("alarm_high"))
        r = inside.width() / 2 * 1.08
        corners = [math.pi / 8 + k * math.pi / 4 for k in range(8)]
        painter.drawPolygon(
            QPolygonF([QPointF(middle.x() + r * math.cos(a), middle.y() + r * math.sin(a)) for a in corners])
        )
        painter.setPen(ink)
        d = inside.width() * 0.22
        painter.drawLine(middle + QPointF(-d, -d), middle + QPointF(d, d))
        painter.drawLine(middle + QPointF(-d, d), middle + QPointF(d, -d))
    painter.restore()
