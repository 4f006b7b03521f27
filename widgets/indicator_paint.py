"""Painting an analogue indicator: a grey bar with its normal band, limits and pointer; colour only where there is an alarm.

    paint_bar(painter, QRectF(0, 16, 120, 8), state, look)
    left = paint_figure(painter, QRectF(0, 0, 120, 15), state, look)      # value and dim unit, right-aligned

The band between alarm limits is filled; one that is only usual (5 to 95 % of the day before) is an outline. Limits are thin
marks, the outer ones (HH, LL) double; with room they have their letters. Without a value the bar is hatched.
Source: docs/practice.md, alarms 7 and 8.   Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF

from app.alarms.rule import Kind
from app.alarms.words import Priority, State
from app.levels.indicator import IndicatorState
from app.levels.scale import Band
from app.model.quality import Quality
from widgets import theme
from widgets.alarm_symbols import paint_symbol, token_of
from widgets.quality_badge import paint_quality, strike
from widgets.row import LEFT, text_width

BAR = 8
LETTERS = 13  # room for the letters of the limits under a bar
SIGN = 15
_QUIET = (Quality.GOOD, Quality.SIMULATED)
_DOUBLE = (Kind.HH, Kind.LL)


def paint_alarm(
    painter: QPainter, rect: QRectF, priority: Priority, *, is_acked: bool = False, is_hist: bool = False
) -> None:
    """Colour, shape and letter as everywhere (alarm_symbols.py), never flashing.   rect: a square."""
    state = State.ACKED if is_acked else State.UNACK
    paint_symbol(painter, rect, priority, state, is_past=is_hist)


def paint_figure(
    painter: QPainter, rect: QRectF, state: IndicatorState, look: theme.Theme, unit_width: float | None = None
) -> float:
    """Value and unit against the right edge, before them the sign of the alarm or of a quality that needs one. Returns where
    they begin.   unit_width: room for the units of a column."""
    unit_font, font = theme.font("label"), theme.font("body", semibold=True)
    width = text_width(unit_font, state.unit) if unit_width is None else unit_width
    painter.setFont(unit_font)
    painter.setPen(look.color("dim"))
    left = rect.right() - width
    painter.drawText(QRectF(left, rect.top(), width + 1, rect.height()), int(LEFT), state.unit)
    left -= (theme.XS if width else 0) + text_width(font, state.text)
    painter.setFont(font)
    painter.setPen(look.color("text" if state.is_known and state.quality is not Quality.STALE else "dim"))
    place = QRectF(left, rect.top(), text_width(font, state.text) + 1, rect.height())
    painter.drawText(place, int(LEFT), state.text)
    if state.quality is Quality.BAD:
        strike(painter, place, look)
    if state.quality not in _QUIET:
        left -= 14
        paint_quality(painter, QRectF(left, rect.center().y() - 5, 10, 10), state.quality, look)
    if state.priority is not None:
        left -= SIGN + theme.XS
        sign = QRectF(left, rect.center().y() - SIGN / 2, SIGN, SIGN)
        paint_alarm(painter, sign, state.priority, is_acked=state.is_acked, is_hist=state.is_hist)
    return left


def paint_bar(
    painter: QPainter, rect: QRectF, state: IndicatorState, look: theme.Theme, *, has_letters: bool = False
) -> None:
    """Lying, low end at the left."""
    _paint(painter, rect, state, look, is_standing=False, has_letters=has_letters)


def paint_column(
    painter: QPainter, rect: QRectF, state: IndicatorState, look: theme.Theme, *, has_letters: bool = False
) -> None:
    """Standing, low end at the bottom; letters go to its right."""
    _paint(painter, rect, state, look, is_standing=True, has_letters=has_letters)


def _paint(
    painter: QPainter,
    rect: QRectF,
    state: IndicatorState,
    look: theme.Theme,
    *,
    is_standing: bool,
    has_letters: bool,
) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("line"))
    painter.drawRoundedRect(rect, 2, 2)
    scale = state.scale
    if scale is None or not state.is_known:
        painter.setBrush(QBrush(look.color("faint"), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(rect, 2, 2)
    if scale is None:
        painter.restore()
        return
    line = _Line(rect, is_standing)
    if scale.band is not Band.NONE:
        band = line.between(scale.share(scale.normal_low), scale.share(scale.normal_high), 1.5)
        if scale.band is Band.LIMITS:
            painter.setBrush(look.color("bar_normal"))
            painter.drawRoundedRect(band, 1, 1)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("bar_normal"), 1))
            painter.drawRoundedRect(band.adjusted(0.5, 0.5, -0.5, -0.5), 1, 1)
    painter.setPen(QPen(look.color("dim"), 1))
    painter.setFont(theme.font("label"))
    for mark in state.marks:
        share = scale.share(mark.limit)
        painter.drawLine(*line.across(share, 2))
        if mark.kind in _DOUBLE:
            painter.drawLine(*line.across(share, 2, shift=2 if mark.is_above else -2))
        if has_letters:
            line.letters(painter, share, mark.letters)
    if state.is_known:
        _pointer(painter, line, state, look)
    painter.restore()


def _pointer(painter: QPainter, line: _Line, state: IndicatorState, look: theme.Theme) -> None:
    assert state.scale is not None
    share = state.scale.share(state.value)
    token = "text" if state.priority is None else token_of(state.priority)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_solid = state.quality is not Quality.STALE and not (state.is_hist and state.priority is not None)
    edge = look.color("panel") if state.priority is None or look.is_dark else look.color("alarm_outline")
    painter.setPen(QPen(edge if is_solid else look.color(token), 1))
    painter.setBrush(look.color(token) if is_solid else look.color("panel"))
    painter.drawPolygon(line.pointer(share, state.scale.is_outside(state.value), is_bold=state.is_deviant))


class _Line:
    """Places along a bar: share 0..1 to pixels, lying or standing."""

    def __init__(self, rect: QRectF, is_standing: bool) -> None:
        self._rect, self._stands = rect, is_standing

    def at(self, share: float) -> float:
        if self._stands:
            return self._rect.bottom() - share * self._rect.height()
        return self._rect.left() + share * self._rect.width()

    def between(self, low: float, high: float, inset: float) -> QRectF:
        a, b = sorted((self.at(low), self.at(high)))
        if b - a < 2.0:
            a, b = (a + b) / 2 - 1.0, (a + b) / 2 + 1.0
        r = self._rect
        if self._stands:
            return QRectF(r.left() + inset, a, r.width() - 2 * inset, b - a)
        return QRectF(a, r.top() + inset, b - a, r.height() - 2 * inset)

    def across(self, share: float, beyond: float, shift: float = 0.0) -> tuple[QPointF, QPointF]:
        r, at = self._rect, round(self.at(share) + (-shift if self._stands else shift)) + 0.5
        if self._stands:
            return QPointF(r.left() - beyond, at), QPointF(r.right() + beyond, at)
        return QPointF(at, r.top() - beyond), QPointF(at, r.bottom() + beyond)

    def letters(self, painter: QPainter, share: float, text: str) -> None:
        r, at = self._rect, self.at(share)
        width = text_width(painter.font(), text)
        if self._stands:
            painter.drawText(QRectF(r.right() + 4, at - 7, width + 2, 14), int(LEFT), text)
            return
        left = min(max(at - width / 2, r.left()), r.right() - width)
        painter.drawText(QRectF(left, r.bottom() + 1, width + 2, LETTERS), int(LEFT), text)

    def pointer(self, share: float, is_outside: bool, *, is_bold: bool) -> QPolygonF:
        """A bar across with a tip at its upper (right) end; at an end of the scale a tip that leads out of it."""
        r, at, half = self._rect, self.at(share), 2.5 if is_bold else 1.5
        if self._stands:
            low, high = r.left() - 2, r.right() + 2
        else:
            low, high = r.top() - 2, r.bottom() + 2
        if is_outside:
            out = (6.0 if share >= 1.0 else -6.0) * (-1 if self._stands else 1)
            points = [(at - out, low), (at, (low + high) / 2), (at - out, high)]
        else:
            points = [
                (at - half - 2, low - 2), (at + half + 2, low - 2), (at + half, low + 2), (at + half, high),
                (at - half, high), (at - half, low + 2),
            ]  # fmt: skip
        return QPolygonF([QPointF(b, a) if self._stands else QPointF(a, b) for a, b in points])
