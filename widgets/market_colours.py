"""Colours and signs of the Market panel: supply and demand have the two sides of the map for differences (vik); how far a bid
was filled is a shape, never a colour alone: a full disc, a half one, a ring.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.energy.market.view import Fill
from maps import colours
from widgets.theme import Theme


def supply_colour(look: Theme) -> QColor:
    return _vik(66 if look.is_dark else 46)


def demand_colour(look: Theme) -> QColor:
    return _vik(186 if look.is_dark else 204)


def _vik(row: int) -> QColor:
    r, g, b = (int(v * 255 + 0.5) for v in colours.vik()[row])
    return QColor(r, g, b)


def paint_fill(painter: QPainter, centre: QPointF, fill: Fill, colour: QColor, ground: QColor) -> None:
    """A disc of 7 px."""
    box = QRectF(centre.x() - 3.5, centre.y() - 3.5, 7, 7)
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour if fill is Fill.WHOLE else ground)
    painter.drawEllipse(box)
    if fill is Fill.PART:
        painter.setBrush(colour)
        painter.drawPie(box, 90 * 16, 180 * 16)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_verdict(painter: QPainter, box: QRectF, verdict: str, look: Theme) -> None:
    """matches: a tick in a ring; differs: a filled triangle; what would be: an open circle of dashes; else a question."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    c, r = box.center(), box.height() / 2 - 1
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if verdict == "matches":
        painter.setPen(QPen(look.color("text"), 1.4))
        painter.drawEllipse(c, r, r)
        painter.drawPolyline(
            QPolygonF(
                [
                    c + QPointF(-0.45 * r, 0.05 * r),
                    c + QPointF(-0.1 * r, 0.42 * r),
                    c + QPointF(0.5 * r, -0.4 * r),
                ]
            )
        )
    elif verdict == "differs":
        painter.setPen(QPen(look.color("alarm_outline"), 1))
        painter.setBrush(look.color("alarm_high"))
        painter.drawPolygon(
            QPolygonF([c + QPointF(0, -r), c + QPointF(r, 0.85 * r), c + QPointF(-r, 0.85 * r)])
        )
    elif verdict == "would be":
        painter.setPen(QPen(look.color("selection"), 1.4, Qt.PenStyle.DashLine))
        painter.drawEllipse(c, r, r)
    elif verdict:
        painter.setPen(QPen(look.color("dim"), 1.4))
        painter.drawEllipse(c, r, r)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "?")
    painter.restore()
