"""The next hours of charging load and of free bikes and cars: the day so far, what is expected, and a band of 80 %.

One small chart below the other on one time axis, side by side where there is more width than height; a forecast that cannot be made says why.   Thread: GUI.
Units: device-independent pixels; ns UTC.
"""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.energy.forecast.contract import Forecast
from app.model.language import tr
from app.model.signal import format_in, format_value
from app.model.times import HOUR_NS
from app.model.units_shown import shown_unit
from widgets import theme
from widgets.row import RIGHT, draw_text, text_width
from widgets.time_axis import ticks

BACK_NS = 6 * HOUR_NS  # of the day so far that is drawn before the forecast
_HEAD_H, _AXIS_H, _CHART_LEAST = 20, 20, 46
_COLUMN_LEAST = 230
_RIGHT_W = 46  # labels at the lines' ends
Ahead = tuple[Forecast, NDArray[np.float64]]


class OutlookView(QWidget):
    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._shown: tuple[Ahead, ...] = ()
        self._day_start = 0
        self.setMinimumWidth(220)
        self.setAccessibleName(tr("The next hours"))
        theme.hub().changed.connect(self.update)

    def show_outlooks(self, found: Sequence[Ahead], day_start_ns: int) -> None:
        """Each with the day so far (96,) by quarters from day_start_ns."""
        self._shown, self._day_start = tuple(found), day_start_ns
        self.setAccessibleName(tr("The next hours. ") + " ".join(self.lines))
        self.update()

    @property
    def lines(self) -> tuple[str, ...]:
        """What it says in words, a line each."""
        found = []
        for one, _today in self._shown:
            if not one.is_known:
                found.append(f"{tr(one.quantity)}: {tr(one.why)}")
                continue
            end = one.expected[-1], one.low[-1], one.high[-1]
            text = ", ".join(format_in(one.unit, float(v), 0) for v in end[1:])
            found.append(
                tr(
                    "{quantity}: {end} {unit} in 12 h, 80 % between {text}",
                    quantity=tr(one.quantity),
                    end=format_in(one.unit, float(end[0]), 0),
                    unit=shown_unit(one.unit),
                    text=text,
                )
            )
        return tuple(found)

    def sizeHint(self) -> QSize:
        return QSize(360, 3 * (_HEAD_H + 64) + _AXIS_H)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 80)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._shown:
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            draw_text(
                painter,
                QRectF(theme.M, theme.XS, self.width() - 2 * theme.M, _HEAD_H),
                tr("Looking at days like this one"),
            )
            return
        whole = QRectF(self.rect()).adjusted(theme.M, theme.XS, -theme.M, -theme.XS)
        first = self._shown[0][0]
        span = first.made_at_ns - BACK_NS, first.start_ns + 48 * first.step_ns
        count = len(self._shown)
        high = (whole.height() - _AXIS_H) / count
        if high < _HEAD_H + _CHART_LEAST and whole.width() >= count * _COLUMN_LEAST:
            wide = (whole.width() - (count - 1) * theme.L) / count
            columns = [
                QRectF(whole.left() + k * (wide + theme.L), whole.top(), wide, whole.height())
                for k in range(count)
            ]
            axes, boxes = columns, [c.adjusted(0, 0, 0, -_AXIS_H) for c in columns]
        else:
            axes = [whole]
            boxes = [QRectF(whole.left(), whole.top() + k * high, whole.width(), high) for k in range(count)]
        for box in axes:
            self._paint_hours(painter, box, *span, look)
        for box, (one, today) in zip(boxes, self._shown, strict=True):
            self._paint_one(painter, box, one, today, span, look)

    def _x(self, t_ns: float, span: tuple[int, int], box: QRectF) -> float:
        return box.left() + (t_ns - span[0]) / (span[1] - span[0]) * (box.width() - _RIGHT_W)

    def _paint_hours(self, painter: QPainter, whole: QRectF, a: int, b: int, look: theme.Theme) -> None:
        painter.setFont(theme.font("label"))
        low = whole.bottom() - _AXIS_H
        for tick in ticks(a, b, self._zone, max(2, int(whole.width() // 70))):
            x = self._x(tick.t_ns, (a, b), whole)
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(x, whole.top()), QPointF(x, low))
            painter.setPen(look.color("dim"))
            wide = text_width(painter.font(), tick.label)
            if x - wide / 2 > whole.left() - theme.S and x + wide / 2 < whole.right():
                painter.drawText(QPointF(x - wide / 2, whole.bottom() - 4), tick.label)

    def _paint_one(
        self,
        painter: QPainter,
        box: QRectF,
        one: Forecast,
        today: NDArray[np.float64],
        span: tuple[int, int],
        look: theme.Theme,
    ) -> None:
        head = QRectF(box.left(), box.top(), box.width(), _HEAD_H)
        painter.setFont(theme.font("label", semibold=True))
        painter.setPen(look.color("text"))
        title = tr(one.quantity) + (f", {shown_unit(one.unit)}" if one.unit else "")
        draw_text(painter, head, title)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        used = text_width(theme.font("label", semibold=True), title) + theme.M
        words = f"{tr(one.model.capitalize())}, {one.basis}" if one.is_known else ""
        draw_text(painter, head.adjusted(used, 0, 0, 0), words, RIGHT)
        chart = box.adjusted(0, _HEAD_H, 0, -theme.S)
        step = one.step_ns
        t_past = self._day_start + np.arange(len(today)) * step + step // 2
        near = np.isfinite(today) & (t_past >= span[0]) & (t_past < span[1])
        values = [today[near], one.low, one.high, one.expected] if one.is_known else [today[near]]
        every = np.concatenate([v[np.isfinite(v)] for v in values] or [np.zeros(1)])
        low, top = min(0.0, float(every.min(initial=0.0))), max(1.0, float(every.max(initial=1.0))) * 1.05

        def point(t: float, v: float) -> QPointF:
            return QPointF(self._x(t, span, chart), chart.bottom() - (v - low) / (top - low) * chart.height())

        zero = point(0, 0.0).y()
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.drawLine(QPointF(chart.left(), zero), QPointF(chart.right() - _RIGHT_W, zero))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("text"), 1.3))
        for a, b in _runs(near):
            painter.drawPolyline(QPolygonF([point(t_past[k], today[k]) for k in range(a, b)]))
        if one.is_known:
            self._paint_band(painter, one, point, look)
            self._paint_ends(painter, chart, one, point, look)
        else:
            painter.setPen(look.color("dim"))
            left = self._x(one.made_at_ns, span, chart) + theme.S
            room = QRectF(left, chart.top(), chart.right() - left, chart.height())
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, tr("No forecast: {why}.", why=tr(one.why)))
        x = self._x(one.made_at_ns, span, chart)
        painter.setPen(QPen(look.color("dim"), 1))
        painter.drawLine(QPointF(x, chart.top()), QPointF(x, chart.bottom()))

    def _paint_band(self, painter: QPainter, one: Forecast, point: object, look: theme.Theme) -> None:
        t = one.start_ns + np.arange(len(one.expected)) * one.step_ns + one.step_ns // 2
        known = np.isfinite(one.expected) & np.isfinite(one.low) & np.isfinite(one.high)
        for a, b in _runs(known):
            upper = [point(t[k], one.high[k]) for k in range(a, b)]  # type: ignore[operator]
            lower = [point(t[k], one.low[k]) for k in range(a, b)]  # type: ignore[operator]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selection", 0.18))
            painter.drawPolygon(QPolygonF([*upper, *lower[::-1]]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("selection"), 1.3, Qt.PenStyle.DashLine))
            painter.drawPolyline(QPolygonF([point(t[k], one.expected[k]) for k in range(a, b)]))  # type: ignore[operator]

    def _paint_ends(
        self, painter: QPainter, chart: QRectF, one: Forecast, point: object, look: theme.Theme
    ) -> None:
        """The last values at the lines' ends; those of the band where there is room for them."""
        painter.setFont(theme.font("label"))
        middle = point(0, float(one.expected[-1])).y()  # type: ignore[operator]
        for value, tone, least in (
            (float(one.expected[-1]), "text", 0.0), (float(one.high[-1]), "dim", 12.0), (float(one.low[-1]), "dim", 12.0),
        ):  # fmt: skip
            if not np.isfinite(value):
                continue
            y = point(0, value).y()  # type: ignore[operator]
            if abs(y - middle) >= least:  # else it would stand on the other
                painter.setPen(look.color(tone))
                box = QRectF(chart.right() - _RIGHT_W + 6, y - 7, _RIGHT_W - 6, 14)
                draw_text(painter, box, format_value(value, 0))


def _runs(known: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Stretches without a hole, as (first, past the last)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    return [(int(a), int(b)) for a, b in edges.reshape(-1, 2)]
