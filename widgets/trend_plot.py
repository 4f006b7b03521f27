"""The plot of one unit: its lines, a light grid, faint bands beyond the limits, playhead and pointer, labels at the ends.

Lines are kept and given new points; nothing is drawn twice for a move of less than a pixel. pyqtgraph draws.
Thread: GUI.   Units: x seconds since base_ns, y the unit of the plot, pixels for places.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import tzinfo

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.model import signal as model
from app.model.playhead import Playhead
from app.model.quality import Quality
from app.model.signal import format_value
from app.model.snapshot import Snapshot
from app.model.times import NS, to_datetime
from widgets import theme
from widgets.trend_axes import BOTTOM_H, LEFT_W, TimeAxis, ValueAxis, dress
from widgets.trend_data import TrendData
from widgets.trend_end_labels import EndLabel, EndLabels
from widgets.trend_view import TimeViewBox

LEAST_H = 72
UNIT_FROM_H = 100  # a lower plot leaves the unit to the labels at the ends
SMOOTH_POINTS = 1500  # a longer line is drawn without smoothing its steps
_UNIT_H = 20


@dataclass(slots=True)
class TrendLine:
    """One signal of the plot.   has_answer: history said something, if only that there is nothing."""

    row: int
    signal: model.Signal
    place: str
    color: QColor
    data: TrendData
    item: pg.PlotCurveItem
    has_answer: bool = False


class TrendPlot(QWidget):
    sought = Signal(object)  # t_ns
    panned = Signal(object)  # delta ns
    zoomed = Signal(float, object)  # factor, about t_ns
    pointed = Signal(object)  # t_ns under the pointer, or None
    removed = Signal(str)  # signal id
    axis_changed = Signal()  # its numbers want another width

    def __init__(self, unit: str, zone: tzinfo, base_ns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit, self._zone, self._base_ns = unit, zone, base_ns
        self.lines: dict[str, TrendLine] = {}
        self._message = ""
        self._span = (0.0, 1.0)
        self._y = (0.0, 1.0)
        self._has_time = True
        self.wanted_axis_w = self._axis_w = LEFT_W
        self._pointer: float | None = None
        self._snapshot: Snapshot | None = None
        self._box = TimeViewBox()
        self._axes = {"bottom": TimeAxis(zone, base_ns), "left": ValueAxis()}
        self._plot = pg.PlotWidget(viewBox=self._box, axisItems=self._axes)
        self._plot.setFrameShape(QFrame.Shape.NoFrame)
        self._plot.hideButtons()
        self._plot.setMenuEnabled(False)
        self._plot.setMinimumHeight(LEAST_H)
        self._plot.viewport().installEventFilter(self)
        self._plot.setMouseTracking(True)
        self._bands = [pg.LinearRegionItem(orientation="horizontal", movable=False) for _ in range(2)]
        for band in self._bands:
            band.setZValue(-20)
            self._box.addItem(band, ignoreBounds=True)
        self._playhead = pg.InfiniteLine(angle=90, movable=False)
        self._pointed = pg.InfiniteLine(angle=90, movable=False)
        for line in (self._playhead, self._pointed):
            line.setZValue(20)
            self._box.addItem(line, ignoreBounds=True)
        self._pointed.hide()
        self._unit_label = self._floating("label", "dim")
        self._message_label = self._floating("body", "dim")
        self.labels = EndLabels(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._plot, 1)
        row.addWidget(self.labels)
        self._connect()
        self.on_theme()

    @property
    def message(self) -> str:
        """What stands in place of the lines, such as "No data in this range"; empty where there are lines."""
        return self._message_label.text()

    def add_line(self, row: int, signal: model.Signal, place: str, color: QColor) -> TrendLine:
        item = pg.PlotCurveItem(connect="finite")
        item.setZValue(0)
        self._box.addItem(item, ignoreBounds=True)
        line = TrendLine(row, signal, place, color, TrendData(self._base_ns, signal.gap_after_ns), item)
        self.lines[signal.id] = line
        self._dress_line(line)
        return line

    def remove_line(self, signal_id: str) -> None:
        line = self.lines.pop(signal_id, None)
        if line is not None:
            self._box.removeItem(line.item)
            self.redraw()

    def set_axis_width(self, width: int) -> None:
        """All plots take the same, so that one moment stands at one place."""
        if width != self._axis_w:
            self._axis_w = width
            self._axes["left"].setWidth(width)
            self._place_texts()

    def set_has_time(self, has_time: bool) -> None:
        """Only the lowest plot prints the times."""
        if has_time != self._has_time:
            self._has_time = has_time
            self._dress_axes()
            self._show_floor()

    def set_window(self, from_ns: int, to_ns: int) -> None:
        span = self._x(from_ns), self._x(to_ns)
        if span != self._span:
            self._span = span
            self._box.setXRange(*span, padding=0)
            self._fit()
            self._show_floor()

    def show_playhead(self, head: Playhead) -> None:
        x = self._x(head.t_ns)
        step = (self._span[1] - self._span[0]) / max(200, self._plot.width())
        if abs(x - self._playhead.value()) > step * 0.5:
            self._playhead.setValue(x)

    def show_mode(self, head: Playhead) -> None:
        look = theme.current()
        token = "line_strong" if head.is_live else "replay" if look.is_dark else "replay_text"
        self._playhead.setPen(pg.mkPen(look.color(token), width=1))

    def show_pointer(self, t_ns: int | None) -> None:
        self._pointer = None if t_ns is None else self._x(t_ns)
        self._pointed.setVisible(t_ns is not None)
        if self._pointer is not None:
            self._pointed.setValue(self._pointer)
        self._show_labels()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._show_labels()

    def show_message(self, message: str) -> None:
        """A sentence in place of the lines, such as why history cannot be read."""
        self._message = message
        self._fit()

    def redraw(self) -> None:
        """Give the lines their points and fit the scale to what is in sight."""
        for line in self.lines.values():
            x, y = line.data.arrays()
            line.item.setData(x, y, connect="finite", antialias=len(x) < SMOOTH_POINTS)
        self._fit()

    @Slot()
    def on_theme(self) -> None:
        look = theme.current()
        self._plot.setBackground(look.color("panel"))
        self._dress_axes()
        for band in self._bands:
            band.setBrush(look.color("faint", 0.10))
            for edge in band.lines:
                edge.setPen(pg.mkPen(look.color("faint", 0.5), width=1, style=Qt.PenStyle.DashLine))
        self._pointed.setPen(pg.mkPen(look.color("dim"), width=1, style=Qt.PenStyle.DotLine))
        for line in self.lines.values():
            self._dress_line(line)
        self.labels.update()

    def set_color(self, signal_id: str, color: QColor) -> None:
        self.lines[signal_id].color = color
        self._dress_line(self.lines[signal_id])

    def _connect(self) -> None:
        self._box.sought.connect(lambda x: self.sought.emit(self._t(x)))
        self._box.panned.connect(lambda seconds: self.panned.emit(round(seconds * NS)))
        self._box.zoomed.connect(lambda factor, x: self.zoomed.emit(factor, self._t(x)))
        self.labels.removed.connect(self.removed)

    def _x(self, t_ns: int) -> float:
        return (t_ns - self._base_ns) / NS

    def _t(self, x: float) -> int:
        return self._base_ns + round(x * NS)

    def _floating(self, role: str, token: str) -> QLabel:
        """Text over the plot that the pointer does not feel."""
        label = QLabel(self._plot)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setFont(theme.font(role))
        label.setProperty(token, True)
        label.hide()
        return label

    def _dress_line(self, line: TrendLine) -> None:
        line.item.setPen(pg.mkPen(line.color, width=1.2))
        self._show_labels()

    def _dress_axes(self) -> None:
        dress(self._axes["left"], shows_values=True)
        self._axes["left"].setWidth(self._axis_w)
        dress(self._axes["bottom"], shows_values=self._has_time)
        self._axes["bottom"].setHeight(BOTTOM_H if self._has_time else 6)

    def _show_floor(self) -> None:
        zone = to_datetime(self._t(self._span[1]), self._zone).strftime("%Z")
        self.labels.set_floor(BOTTOM_H if self._has_time else 6, zone if self._has_time else "")

    def _show_bands(self) -> None:
        """Bands only where all lines of the plot share a limit: a limit of one says nothing about the others."""
        low, high = self._y
        limits = (
            {line.signal.low for line in self.lines.values()},
            {line.signal.high for line in self.lines.values()},
        )
        for band, found, edge in zip(self._bands, limits, (low, high), strict=True):
            limit = next(iter(found)) if len(found) == 1 else math.nan
            is_in_sight = low < limit < high
            band.setVisible(is_in_sight)
            if is_in_sight:
                band.setRegion(sorted((limit, edge)))

    def _fit(self) -> None:
        """Scale to what is in sight, from zero where zero is near; say so where nothing is."""
        found = [e for line in self.lines.values() if (e := line.data.extent(*self._span)) is not None]
        is_asked = all(line.has_answer for line in self.lines.values())
        text = "" if found else self._message or ("No data in this range" if is_asked else "")
        self._message_label.setText(text)
        self._message_label.setVisible(bool(text))
        self._unit_label.setText(self.unit)
        has_unit = bool(self.unit) and bool(found) and self._plot.height() >= UNIT_FROM_H
        self._unit_label.setVisible(has_unit)
        if found:
            low, high = min(e[0] for e in found), max(e[1] for e in found)
            if 0 <= low < 0.4 * high:
                low = 0.0
            if high - low < 1e-9 * max(1.0, abs(high)):
                margin = max(abs(high) * 0.05, 0.5)
                low, high = low - margin, high + margin
            room = (high - low) * 0.08
            above = room * 1.6
            if has_unit:  # the unit stands above the lines, not on them
                above = max(above, (high - low) * _UNIT_H / (self._plot.height() - _UNIT_H))
            bounds = (low if low == 0 else low - room, high + above)
            if bounds != self._y:
                self._y = bounds
                self._box.setYRange(*bounds, padding=0)
            wanted = self._axes["left"].wanted_width(*bounds, max(40.0, self._box.height()))
            if wanted != self.wanted_axis_w:
                self.wanted_axis_w = wanted
                self.axis_changed.emit()
        self._show_bands()
        self._place_texts()
        self._show_labels()

    def _place_texts(self) -> None:
        self._unit_label.adjustSize()
        self._unit_label.move(self._axis_w + 6, 2)
        self._message_label.adjustSize()
        plot = self._plot.rect()
        left = self._axis_w + max(0, plot.width() - self._axis_w - self._message_label.width()) // 2
        self._message_label.move(left, (plot.height() - BOTTOM_H - self._message_label.height()) // 2)

    def _show_labels(self) -> None:
        height = self._box.height() or 1.0
        low, high = self._y
        labels = []
        for signal_id, line in self.lines.items():
            quality, value = Quality.ABSENT, math.nan
            if self._pointer is not None:
                held = line.data.at(self._pointer)
                quality, value = (Quality.GOOD, held) if held is not None else (quality, value)
            elif self._snapshot is not None:
                quality = self._snapshot.quality_of(line.row)
                value = float(self._snapshot.value[line.row])
            end = line.data.end(*self._span)
            y = None if end is None else (high - end) / (high - low) * height
            labels.append(
                EndLabel(
                    signal_id,
                    line.signal.label or line.signal.quantity,
                    line.place,
                    format_value(value, line.signal.decimals, quality),
                    line.signal.unit,
                    quality,
                    line.color,
                    None if y is None else round(min(max(y, 0.0), height), 1),
                )
            )
        self.labels.show_labels(tuple(labels))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.labels.set_room(self.width())
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseMove:
            place: QPointF = event.position()  # type: ignore[attr-defined]  # a QMouseEvent
            scene = self._plot.mapToScene(place.toPoint())
            rect: QRectF = self._box.sceneBoundingRect()
            inside = rect.contains(scene)
            self.pointed.emit(self._t(self._box.mapSceneToView(scene).x()) if inside else None)
        elif event.type() is QEvent.Type.Leave:
            self.pointed.emit(None)
        return super().eventFilter(watched, event)
