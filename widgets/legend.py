"""What the colours of the view mean: a scale with round values and its unit, or named swatches; no data is hatched,
and what is stale is hatched over its own faded colour.

    legend = LegendView(); legend.show_legend(scene.legend())

Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.language import tr
from app.model.signal import format_value
from app.model.units_shown import shown, shown_unit
from maps.colouring import NO_DATA_RGB, STALE_KEEPS, Legend
from widgets import theme
from widgets.row import LEFT, RIGHT, draw_text, text_width

_BAR_H, _LINE_H, _SWATCH = 10, 20, 12


def hatch(painter: QPainter, rect: QRectF, look: theme.Theme, ink: QColor | None = None) -> None:
    """The look of no data: thin slanted lines in a frame.   ink: of the lines, where they lie on a colour."""
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(QPen(ink or look.color("faint"), 1))
    step, height = 4, rect.height()
    x = rect.left() - height
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + height, rect.top()))
        x += step
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


class LegendView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._legend: Legend | None = None
        self._said: tuple[object, ...] = ()
        self._bar: QImage | None = None
        self.setAccessibleName(tr("Legend"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self._on_look)
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        """The text it prints, top to bottom; for tests and screen readers."""
        one = self._legend
        if one is None:
            return ()
        unit = shown_unit(one.unit)
        head = f"{tr(one.title)} ({unit})" if unit else tr(one.title)
        if one.categories:
            middle = tuple(tr(name) for name, _ in one.categories)
        else:
            middle = self._tick_texts() or (tr("no values yet"),)
        return (head, *middle, *self._foot)

    def show_legend(self, legend: Legend | None) -> None:
        """Compares what would be printed before it paints."""
        said = () if legend is None else (
            legend.title, legend.unit, shown_unit(legend.unit), str(legend.low), str(legend.high), legend.ticks,
            legend.categories, legend.missing, legend.old, legend.is_diverging,
        )  # fmt: skip
        if said == self._said:
            return
        self._said, self._legend = said, legend
        self.setVisible(legend is not None)
        self.setAccessibleDescription("; ".join(self.lines))
        if legend is None:
            return
        table = np.ascontiguousarray(legend.table, dtype=np.uint8)
        self._bar = QImage(table.tobytes(), len(table), 1, 3 * len(table), QImage.Format.Format_RGB888).copy()
        self.setFixedHeight(self.sizeHint().height())
        self.setAccessibleName(", ".join(self.lines))
        self.update()

    @Slot()
    def _on_look(self) -> None:
        """Other colours, or other units."""
        if self._legend is not None:
            self.show_legend(self._legend)
        self.update()

    def sizeHint(self) -> QSize:
        one = self._legend
        if one is None:
            return QSize(200, 0)
        body = len(one.categories) * _LINE_H if one.categories else _BAR_H + 22
        return QSize(200, theme.S + _LINE_H + body + _LINE_H * len(self._foot) + theme.S)

    def paintEvent(self, _event: QPaintEvent) -> None:
        one = self._legend
        if one is None:
            return
        look = theme.current()
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(theme.M, theme.S, -theme.M, -theme.S)
        head = QRectF(rect.left(), rect.top(), rect.width(), _LINE_H)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        draw_text(painter, head, shown_unit(one.unit), RIGHT)
        painter.setFont(theme.font("label", semibold=True))
        painter.setPen(look.color("text"))
        head.setRight(head.right() - text_width(painter.font(), shown_unit(one.unit)) - theme.S)
        draw_text(painter, head, tr(one.title))
        top = rect.top() + _LINE_H
        if one.categories:
            top = self._paint_categories(painter, rect, top, look)
        else:
            top = self._paint_scale(painter, rect, top, look)
        for is_old, text in zip(self._foot_kinds, self._foot, strict=True):
            line = QRectF(rect.left(), top, rect.width(), _LINE_H)
            under = _faded(one) if is_old else None
            if under is not None:
                painter.fillRect(self._swatch(line), under)
            hatch(painter, self._swatch(line), look, None if under is None else under.darker(165))
            self._say(painter, line, text, look.color("dim"))
            top += _LINE_H

    def _paint_scale(self, painter: QPainter, rect: QRectF, top: float, look: theme.Theme) -> float:
        one = self._legend
        assert one is not None
        assert self._bar is not None
        bar = QRectF(rect.left(), top, rect.width(), _BAR_H)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not math.isfinite(one.low):
            hatch(painter, bar, look)
        else:
            painter.drawImage(bar, self._bar)
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.drawRect(bar.adjusted(0, 0, -1, 0))
        font: QFont = theme.font("label")
        painter.setFont(font)
        used = -math.inf
        for value, text in zip(one.ticks, self._tick_texts(), strict=True):
            x = bar.left() + (value - one.low) / (one.high - one.low) * (bar.width() - 1)
            painter.setPen(QPen(look.color("line_strong"), 1))
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3))
            width = text_width(font, text)
            left = min(max(x - width / 2, rect.left()), rect.right() - width)
            if left > used + 6:
                painter.setPen(look.color("dim"))
                painter.drawText(QRectF(left, bar.bottom() + 3, width + 2, 16), int(LEFT), text)
                used = left + width
        return top + _BAR_H + 22

    def _paint_categories(self, painter: QPainter, rect: QRectF, top: float, look: theme.Theme) -> float:
        assert self._legend is not None
        for name, rgb in self._legend.categories:
            line = QRectF(rect.left(), top, rect.width(), _LINE_H)
            painter.fillRect(self._swatch(line), QColor(*rgb))
            self._say(painter, line, tr(name), look.color("text"))
            top += _LINE_H
        return top

    def _say(self, painter: QPainter, line: QRectF, text: str, color: QColor) -> None:
        painter.setFont(theme.font("label"))
        painter.setPen(color)
        draw_text(painter, line.adjusted(_SWATCH + theme.S, 0, 0, 0), text)

    @staticmethod
    def _swatch(line: QRectF) -> QRectF:
        return QRectF(line.left(), line.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)

    def _tick_texts(self) -> tuple[str, ...]:
        assert self._legend is not None
        unit = self._legend.unit
        ticks = [
            float(f"{shown(tick, unit):.9g}") for tick in self._legend.ticks
        ]  # 25.4 is not 25.400000000000006
        step = min((b - a for a, b in pairwise(ticks)), default=1.0)
        decimals = next((d for d in range(4) if abs(step * 10**d - round(step * 10**d)) < 1e-6), 3)
        is_year = all(1000 <= t <= 2200 and t == round(t) for t in ticks) and not self._legend.unit
        return tuple(str(round(t)) if is_year else format_value(t, decimals) for t in ticks)

    @property
    def _foot_kinds(self) -> tuple[bool, ...]:
        """A line each for what is stale (True) and for what is not known."""
        one = self._legend
        return () if one is None else (*((True,) if one.old else ()), *((False,) if one.missing else ()))

    @property
    def _foot(self) -> tuple[str, ...]:
        one = self._legend
        if one is None:
            return ()
        words = {True: (tr("stale"), one.old), False: (tr("no data"), one.missing)}
        said = (words[kind] for kind in self._foot_kinds)
        return tuple(f"{word} ({format_value(count, 0)})" for word, count in said)


def _faded(legend: Legend) -> QColor:
    """A colour of the scale as a stale value has it."""
    at = legend.table[len(legend.table) * 3 // 4]
    keeps = STALE_KEEPS * at.astype(float) + (1 - STALE_KEEPS) * np.array(NO_DATA_RGB)
    return QColor(*(int(v) for v in keeps))
