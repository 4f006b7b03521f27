"""The ring around a place of the city where there is an alarm, as a picture for maps/alarm_marks.py.

One painter with the strip and the table (alarm_symbols.py): the shape and letter of the priority on the rim, or in the middle
where no symbol of the asset stands; a full ring while it asks, a dashed one when it has returned, a thin one when it is
acknowledged, a dotted one with HIST in the past. What lies outside the picture has an arrow at its edge in place of the ring.
Thread: GUI.   Units: pixels; pictures in device pixels.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from app.alarms.words import Priority, State
from maps.alarm_marks import ACKED, MANY, RETURNED, RING_PX, SIDE_PX, MarkLook, side_px
from maps.edge_places import TURNS
from maps.sprites import Picture
from widgets import theme
from widgets.alarm_symbols import paint_symbol, token_of

SHAPE_PX = 18.0
BY_RANK = sorted(Priority, key=lambda one: one.rank)
STATES = (State.UNACK, State.RTNUN, State.ACKED)  # as maps.alarm_marks numbers them
_RIM = RING_PX / 2 * 0.72


def draw_mark(look: MarkLook, ratio: float) -> Picture:
    """What `AlarmMarks.set_draw` wants, in the colours of the theme of now."""
    side = side_px(ratio)
    image = QImage(side, side, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    paint_mark(painter, QPointF(side / ratio / 2, side / ratio / 2), look)
    painter.end()
    bytes_ = np.frombuffer(image.constBits(), np.uint8).reshape(side, image.bytesPerLine() // 4, 4)
    return bytes_[:, :side].copy()


def line_rgb() -> tuple[int, int, int]:
    """Of the line from the ring down to its place."""
    colour = theme.current().color("text")
    return colour.red(), colour.green(), colour.blue()


def paint_mark(painter: QPainter, at: QPointF, look: MarkLook) -> None:
    """at: the ring's centre."""
    colours, priority, state = theme.current(), BY_RANK[look.rank], STATES[look.asks]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if look.is_chosen:
        _ring(painter, at, RING_PX / 2 + 2.5, colours.color("selection"), 2.0)
    if look.turn >= 0:
        _arrow(painter, at, look, colours, priority, state)
        return
    width = 1.6 if look.asks == ACKED else 2.6
    _ring(painter, at, RING_PX / 2 - 1.5, _under(colours), width + 2.2)
    _ring(painter, at, RING_PX / 2 - 1.5, colours.color(token_of(priority)), width, _dashes(look))
    middle = QPointF(at.x() + _RIM, at.y() - _RIM) if look.has_symbol else at
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.color("panel", 0.92))
    painter.drawEllipse(middle, SHAPE_PX / 2 + 2.5, SHAPE_PX / 2 + 2.5)
    box = QRectF(middle.x() - SHAPE_PX / 2, middle.y() - SHAPE_PX / 2, SHAPE_PX, SHAPE_PX)
    if priority is Priority.HIGH:
        box.translate(0, -1)
    paint_symbol(painter, box, priority, state, is_lit=look.is_lit, is_past=look.is_past)
    number = "" if look.count < 2 else "9+" if look.count >= MANY else str(look.count)
    if look.is_past:
        _pill(painter, QPointF(at.x(), at.y() + RING_PX / 2 + 3), f"HIST {number}".rstrip())
    elif number:
        _pill(painter, QPointF(at.x() + _RIM + 3, at.y() + _RIM + 1), number)


def _arrow(
    painter: QPainter,
    at: QPointF,
    look: MarkLook,
    colours: theme.Theme,
    priority: Priority,
    state: State,
) -> None:
    """A disc with shape and letter, its number, and a point that shows the way."""
    disc = SHAPE_PX / 2 + 4.0
    painter.save()
    painter.translate(at)
    painter.rotate(-360.0 * look.turn / TURNS)
    head = QPolygonF([QPointF(disc + 2.5, -7.0), QPointF(disc + 12.0, 0.0), QPointF(disc + 2.5, 7.0)])
    painter.setPen(QPen(_under(colours), 1.6))
    painter.setBrush(colours.color(token_of(priority)))
    painter.drawPolygon(head)
    painter.restore()
    painter.setPen(QPen(colours.color(token_of(priority)), 1.6))
    painter.setBrush(colours.color("panel", 0.95))
    painter.drawEllipse(at, disc, disc)
    box = QRectF(at.x() - SHAPE_PX / 2, at.y() - SHAPE_PX / 2, SHAPE_PX, SHAPE_PX)
    paint_symbol(painter, box, priority, state, is_lit=look.is_lit)
    if look.count > 1:
        way = 2 * math.pi * look.turn / TURNS
        text = "9+" if look.count >= MANY else str(look.count)
        _pill(painter, QPointF(at.x() - 15 * math.cos(way), at.y() + 15 * math.sin(way)), text)


def _under(colours: theme.Theme) -> QColor:
    """Something dark under the ring, so that it is seen on any roof and on white paper too."""
    return colours.color("alarm_outline", 0.75)


def _dashes(look: MarkLook) -> tuple[float, ...]:
    if look.is_past:
        return (0.1, 2.0)
    return (4.0, 2.4) if look.asks == RETURNED else ()


def _ring(
    painter: QPainter,
    at: QPointF,
    radius: float,
    colour: QColor,
    width: float,
    dashes: tuple[float, ...] = (),
) -> None:
    pen = QPen(colour, width)
    if dashes:
        pen.setDashPattern(list(dashes))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if dashes[0] < 1 else Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, radius, radius)


def _pill(painter: QPainter, at: QPointF, text: str) -> None:
    colours = theme.current()
    font = QFont(theme.font("label", semibold=True))
    font.setPixelSize(10)
    painter.setFont(font)
    width = painter.fontMetrics().horizontalAdvance(text) + 7
    box = QRectF(at.x() - width / 2, at.y() - 6.5, width, 13)
    box.moveRight(min(box.right(), at.x() + SIDE_PX / 2 - 1))
    painter.setPen(QPen(colours.color("line_strong"), 1))
    painter.setBrush(colours.color("panel"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(colours.color("text"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
