"""Alarms over time: a bar a bin, the limits of 6 and 12 an hour, floods marked, times in which nothing ran hatched.

Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from datetime import tzinfo

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.alarms.sheet import Sheet
from app.model.language import tr, trn
from app.model.times import HOUR_NS, format_time
from widgets import theme
from widgets.row import LEFT, RIGHT, draw_text, text_width
from widgets.time_axis import ticks

LEAST_W, LEAST_H = 330, 190
_LEFT, _BOTTOM, _TOP, _FLOOD_H = 30, 20, 6, 14
_LABEL_PX = 80  # room that a label of the time axis wants
LIMITS = (6.0, 12.0)


class PerformanceChart(QWidget):
    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._sheet: Sheet | None = None
        self.setMinimumSize(LEAST_W, LEAST_H)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Alarms over time"))
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(LEAST_W + 120, LEAST_H + 40)

    def show_sheet(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        if sheet is not None:
            floods = trn("{n} flood", "{n} floods", len(sheet.found.floods))
            most = tr("at most {n} in one bar", n=int(sheet.counts.max(initial=0)))
            self.setAccessibleDescription(f"{floods}; {most}")
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._sheet is not None:
            QToolTip.showText(event.globalPos(), self.said_at(event.pos().x()), self)
            return True
        return super().event(event)

    def said_at(self, x: float) -> str:
        """What stands at this place, in words."""
        sheet = self._sheet
        if sheet is None:
            return ""
        plot = self._plot()
        if not plot.left() <= x < plot.right():
            return ""
        found = sheet.found
        t_ns = found.from_ns + int((x - plot.left()) / plot.width() * (found.to_ns - found.from_ns))
        place = max(0, int(np.searchsorted(sheet.bin_ns, t_ns, "right")) - 1)
        when = format_time(int(sheet.bin_ns[place]), self._zone, seconds=False)
        count = trn("{n} alarm", "{n} alarms", int(sheet.counts[place]))
        ran = any(a <= t_ns < b for a, b in sheet.runs)
        flood = next((f for f in found.floods if f.begin_ns <= t_ns < f.end_ns), None)
        more = (
            tr("flood of {n}", n=flood.alarms) if flood else "" if ran else tr("the alarm system did not run")
        )
        return "\n".join(part for part in (when, count, more) if part)

    def _plot(self) -> QRectF:
        return QRectF(
            _LEFT, _TOP + _FLOOD_H, self.width() - _LEFT - 2, self.height() - _BOTTOM - _TOP - _FLOOD_H
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        painter, plot = QPainter(self), self._plot()
        top = self._top(sheet)
        self._paint_gaps(painter, sheet, plot)
        self._paint_axes(painter, sheet, plot, top)
        self._paint_bars(painter, sheet, plot, top)
        self._paint_floods(painter, sheet, plot)
        painter.end()

    def _top(self, sheet: Sheet) -> float:
        """Upper end of the axis: a round number above all bars and the higher limit."""
        most = max(float(sheet.counts.max(initial=0)), LIMITS[1] * sheet.width_ns / HOUR_NS)
        for step in (4, 8, 12, 20, 40, 60, 80, 120, 200, 400, 800, 1200, 2000, 4000, 10_000):
            if step >= most * 1.05:
                return float(step)
        return most * 1.1

    def _x(self, sheet: Sheet, plot: QRectF, t_ns: int) -> float:
        found = sheet.found
        return plot.left() + plot.width() * (t_ns - found.from_ns) / (found.to_ns - found.from_ns)

    def _paint_gaps(self, painter: QPainter, sheet: Sheet, plot: QRectF) -> None:
        """Where nothing is known the ground is hatched: it is not a quiet time."""
        hatch = QBrush(theme.current().color("line_strong"), Qt.BrushStyle.BDiagPattern)
        at = sheet.found.from_ns
        for begin, end in (*sheet.runs, (sheet.found.to_ns, sheet.found.to_ns)):
            if begin > at:
                left, right = self._x(sheet, plot, at), self._x(sheet, plot, begin)
                if right - left >= 1:
                    painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), hatch)
            at = max(at, end)

    def _paint_axes(self, painter: QPainter, sheet: Sheet, plot: QRectF, top: float) -> None:
        look = theme.current()
        painter.setFont(theme.font("label"))
        for part in range(5):
            value = top * part / 4
            y = plot.bottom() - plot.height() * part / 4
            painter.setPen(look.color("line"))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(look.color("dim"))
            text = f"{value:.0f}" if value == int(value) else ""
            draw_text(painter, QRectF(0, y - 8, _LEFT - theme.XS, 16), text, RIGHT)
        found = sheet.found
        for tick in ticks(found.from_ns, found.to_ns, self._zone, most=max(2, int(plot.width() / _LABEL_PX))):
            x = self._x(sheet, plot, tick.t_ns)
            painter.setPen(look.color("line_strong" if tick.is_day else "line"))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4))
            painter.setPen(look.color("dim"))
            wide = text_width(painter.font(), tick.label) + 4
            left = x - wide / 2
            if (
                left < 0 or left + wide > self.width()
            ):  # pushed in it would stand beside its mark, or on its neighbour
                continue
            draw_text(
                painter, QRectF(left, plot.bottom() + 4, wide, 16), tick.label, Qt.AlignmentFlag.AlignCenter
            )
        for limit in LIMITS:
            y = plot.bottom() - plot.height() * min(1.0, limit * sheet.width_ns / HOUR_NS / top)
            pen = QPen(
                look.color("dim"), 1, Qt.PenStyle.DashLine if limit == LIMITS[0] else Qt.PenStyle.SolidLine
            )
            painter.setPen(pen)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))

    def _paint_bars(self, painter: QPainter, sheet: Sheet, plot: QRectF, top: float) -> None:
        look = theme.current()
        gap = 1 if plot.width() / max(1, len(sheet.counts)) >= 4 else 0
        normal, flooded = look.color("selection", 0.75), look.color("text")
        for begin, count in zip(sheet.bin_ns.tolist(), sheet.counts.tolist(), strict=True):
            if not count:
                continue
            left = self._x(sheet, plot, max(begin, sheet.found.from_ns))
            right = self._x(sheet, plot, min(begin + sheet.width_ns, sheet.found.to_ns))
            height = plot.height() * min(1.0, count / top)
            in_flood = any(a < begin + sheet.width_ns and b > begin for a, b in sheet.flood_spans)
            bar = QRectF(left, plot.bottom() - height, max(1.0, right - left - gap), height)
            painter.fillRect(bar, flooded if in_flood else normal)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        for limit in LIMITS:
            y = plot.bottom() - plot.height() * min(1.0, limit * sheet.width_ns / HOUR_NS / top)
            text = tr("{n} an hour", n=f"{limit:g}")
            wide = text_width(painter.font(), text) + 6
            ground = QRectF(plot.right() - wide + 1, y - 8, wide + 1, 16)
            painter.fillRect(ground, look.color("panel"))
            draw_text(painter, ground.adjusted(3, 0, 0, 0), text, LEFT)

    def _paint_floods(self, painter: QPainter, sheet: Sheet, plot: QRectF) -> None:
        """A bracket over the plot, named where there is room."""
        look = theme.current()
        painter.setFont(theme.font("label", semibold=True))
        last = -1.0
        for begin, end in sheet.flood_spans:
            left, right = self._x(sheet, plot, begin), self._x(sheet, plot, end)
            right = max(right, left + 3)
            y = plot.top() - 3
            painter.setPen(QPen(look.color("text"), 2))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            painter.setPen(QPen(look.color("text"), 1))
            painter.drawLine(QPointF(left, y), QPointF(left, y + 5))
            painter.drawLine(QPointF(right, y), QPointF(right, y + 5))
            text = tr("FLOOD")
            wide = text_width(painter.font(), text) + 2
            at = min(max(0.0, (left + right - wide) / 2), self.width() - wide)
            if at > last + theme.XS:
                draw_text(painter, QRectF(at, y - _FLOOD_H - 1, wide, _FLOOD_H), text, LEFT)
                last = at + wide
