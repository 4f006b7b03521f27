"""Shapes and colours of the mobility panel: what a charger does is a shape and a word, never a colour alone.

free: open ring · connected: ring with a dot · charging: bolt · giving back: arrow out of a box · fault: cross in a square ·
not known: dash. Charging and giving back have the two sides of the map for differences (vik).   Thread: GUI.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.energy.mobility.places import Doing
from maps import colours
from widgets.theme import Theme

SIZE = 14


def charging_colour(look: Theme) -> QColor:
    """Of energy into cars."""
    return _vik(66 if look.is_dark else 46)


def giving_colour(look: Theme) -> QColor:
    """Of energy out of cars."""
    return _vik(186 if look.is_dark else 204)


def _vik(row: int) -> QColor:
    return QColor(*_rgb(row))


@cache
def _rgb(row: int) -> tuple[int, int, int]:
    r, g, b = (int(v * 255 + 0.5) for v in colours.vik()[row])
    return r, g, b


def paint_doing(painter: QPainter, rect: QRectF, doing: Doing, look: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    painter.scale(rect.height() / SIZE, rect.height() / SIZE)
    quiet = look.color("faint" if doing is Doing.FREE else "dim")
    pen = QPen(quiet, 1.3, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if doing in (Doing.FREE, Doing.CONNECTED):
        painter.drawEllipse(QPointF(0, 0), 4.4, 4.4)
        if doing is Doing.CONNECTED:
            painter.setBrush(quiet)
            painter.drawEllipse(QPointF(0, 0), 1.4, 1.4)
    elif doing is Doing.CHARGING:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(charging_colour(look))
        bolt = [(1.6, -6), (-4, 1.2), (-0.4, 1.2), (-1.6, 6), (4, -1.4), (0.4, -1.4)]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in bolt]))
    elif doing is Doing.GIVING:
        pen.setColor(giving_colour(look))
        pen.setWidthF(1.6)
        painter.setPen(pen)
        painter.drawPolyline(
            QPolygonF([QPointF(-2, -4.6), QPointF(-5, -4.6), QPointF(-5, 4.6), QPointF(-2, 4.6)])
        )
        painter.drawLine(QPointF(-2.4, 0), QPointF(5, 0))
        painter.drawPolyline(QPolygonF([QPointF(2.2, -2.8), QPointF(5, 0), QPointF(2.2, 2.8)]))
    elif doing is Doing.FAULT:
        pen.setColor(look.color("alarm_high"))
        painter.setPen(pen)
        painter.drawRect(QRectF(-5, -5, 10, 10))
        painter.drawLine(QPointF(-2.4, -2.4), QPointF(2.4, 2.4))
        painter.drawLine(QPointF(-2.4, 2.4), QPointF(2.4, -2.4))
    else:
        painter.drawLine(QPointF(-3.5, 0), QPointF(3.5, 0))
    painter.restore()
