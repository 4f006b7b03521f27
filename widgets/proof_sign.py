"""A hexagon for each state of proof: never colour alone, quiet for what is as it should be, loud for what DIFFERS.

    paint_proof(painter, QRectF(0, 0, 12, 12), Proof.MATCH, theme.current())

matches: filled with a tick · not checked: dashed rim · not anchored yet: empty rim · DIFFERS: struck through, thick, in the
colour of a high alarm · no readings: a small dot.   Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.model.trust import Proof
from widgets.theme import LIGHT, Theme

SIGN = 12


def hexagon(center: QPointF, radius: float) -> QPolygonF:
    """Standing on a corner."""
    corners = [math.radians(60 * k - 30) for k in range(6)]
    return QPolygonF([center + QPointF(radius * math.cos(a), radius * math.sin(a)) for a in corners])


def paint_proof(painter: QPainter, rect: QRectF, proof: Proof, look: Theme, *, ink: str = "") -> None:
    """ink: token of the quiet signs' colour, where they stand on a ground of their own."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center())
    side = min(rect.width(), rect.height()) / SIGN
    painter.scale(side, side)
    _SIGNS[proof](painter, look, ink)
    painter.restore()


def _none(painter: QPainter, look: Theme, ink: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(ink or "faint"))
    painter.drawEllipse(QPointF(0, 0), 1.4, 1.4)


def _match(painter: QPainter, look: Theme, _ink: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("proven"))
    painter.drawPolygon(hexagon(QPointF(0, 0), 5.8))
    pen = QPen(look.color("proven_text"), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(-2.4, 0.2), QPointF(-0.7, 1.9), QPointF(2.5, -1.7)]))


def _unchecked(painter: QPainter, look: Theme, ink: str) -> None:
    pen = QPen(look.color(ink or "dim"), 1.1)
    pen.setDashPattern([2.2, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(hexagon(QPointF(0, 0), 5.2))


def _unanchored(painter: QPainter, look: Theme, ink: str) -> None:
    painter.setPen(QPen(look.color(ink or "faint"), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(hexagon(QPointF(0, 0), 5.2))


def _differs(painter: QPainter, look: Theme, _ink: str) -> None:
    painter.setPen(QPen(look.color("alarm_outline"), 0.8))
    painter.setBrush(look.color("alarm_high"))
    painter.drawPolygon(hexagon(QPointF(0, 0), 5.8))
    pen = QPen(LIGHT.color("alarm_outline"), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for y in (-1.4, 1.4):
        painter.drawLine(QPointF(-2.6, y), QPointF(2.6, y))
    painter.drawLine(QPointF(-1.5, 3.3), QPointF(1.5, -3.3))  # not equal


_SIGNS = {
    Proof.NONE: _none,
    Proof.MATCH: _match,
    Proof.UNCHECKED: _unchecked,
    Proof.UNANCHORED: _unanchored,
    Proof.DIFFERS: _differs,
}
