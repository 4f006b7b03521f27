"""One quantity of the forecast panel: what was measured, what is expected, and the band that holds four of five outcomes.

The lines are painted once (forecast_paint.py), the pointer over them; never by a timer.   Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from datetime import tzinfo

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.energy.forecast.contract import Forecast, Outlook
from app.model.language import tr
from app.model.times import HOUR_NS
from app.model.units_shown import shown_unit
from widgets import theme
from widgets.forecast_paint import BEFORE_NS, HEAD_H, Frame, frame_of, middles_ns, paint
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
from widgets.trend_colours import line_color

LEAST_W, LEAST_H = 236, 132
SEPARATOR = " · "


class ForecastChart(QWidget):
    def __init__(self, quantity: str, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quantity, self._zone = quantity, zone
        self._forecast: Forecast | None = None
        self._score: tuple[str, ...] = ()
        self._t_ns = np.zeros(0, dtype=np.int64)
        self._came = np.zeros(0)
        self._step: int | None = None
        self._picture: QPixmap | None = None
        self._frame: Frame | None = None
        self.message = tr("Waits for the history.")
        self.setMinimumSize(LEAST_W, LEAST_H)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.hub().changed.connect(self._paint_anew)
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
            self.message = tr("No signal of this district says it.")
            self._score = ()
        else:
            self.message = "" if found.is_known else tr("No forecast: {why}.", why=tr(found.why))
            score = score_of(outlook, found)
            self._score = score_parts(found, score) if found.is_known else ()
            self.setToolTip(_plain(details(found, score)) if found.is_known else "")
        self._name_it()
        self._paint_anew()

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
        self.setAccessibleName(tr("{names}, next 24 hours. {words}", names=NAMES[self.quantity], words=words))

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
        name, found = tr(NAMES[self.quantity]), self._forecast
        painter.setFont(theme.font("body", semibold=True))
        painter.setPen(look.color("text"))
        painter.drawText(QRectF(theme.M, 4, width, 18), int(LEFT), name)
        used = theme.M + text_width(painter.font(), name) + theme.S
        painter.setFont(theme.font("label"))
        unit = shown_unit(found.unit) if found is not None else ""
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
        """The still part comes from a picture; the pointer is drawn over it."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != self.size():
            self._picture = QPixmap((QSizeF(self.size()) * ratio).toSize())
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            self._frame = frame_of(found, self._came, self.size())
            if self._frame is not None:
                still = QPainter(self._picture)
                still.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint(still, self._frame, found, (self._t_ns, self._came), self._zone)
                still.end()
        painter.drawPixmap(0, 0, self._picture)
        if self._step is not None and self._frame is not None:
            frame = self._frame
            at = frame.x(float(middles_ns(found)[self._step]))
            painter.setPen(QPen(theme.current().color("dim"), 1))
            painter.drawLine(QPointF(at, frame.area.top()), QPointF(at, frame.area.bottom()))
            painter.setBrush(line_color(0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(at, frame.y(float(found.expected[self._step]))), 3, 3)

    @Slot()
    def _paint_anew(self) -> None:
        self._picture = None
        self.update()

    # -- pointing ------------------------------------------------------------------------------------------------------

    def _point(self, step: int | None) -> None:
        if step != self._step:
            self._step = step
            self._name_it()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found, frame = self._forecast, self._frame
        if found is None or not found.is_known or frame is None:
            return
        share = (event.position().x() - frame.area.left()) / frame.area.width()
        t_ns = frame.from_ns + share * (frame.to_ns - frame.from_ns)
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


def _plain(text: str) -> str:
    """For a tool tip, which would take markup for what it says."""
    return (
        "<p style='white-space:pre-wrap'>"
        + text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
        + "</p>"
    )
