"""Figures over time: one thin line a signal, signals of one unit in one plot, the plots stacked over one time axis.

History is asked off the GUI thread, one question a signal and window, with min and max a bucket so that no spike is
lost; in LIVE new readings are added to the line without asking again. The playhead is drawn through all plots; a click
or a drag seeks.   Thread: GUI.   x of all plots: seconds since `base_ns`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from app.bridge import HistoryReads, Timekeeper
from app.history.contract import Series
from app.model import signal as model
from app.model.catalogue import Catalogue
from app.model.playhead import Playhead
from app.model.quality import Quality
from app.model.signal import format_value
from app.model.snapshot import Snapshot
from app.model.times import DAY_NS, NS
from maps.colours import OKABE_ITO
from widgets import theme
from widgets.empty_state import EmptyState
from widgets.trend_axis import ZoneAxis
from widgets.trend_data import TrendData
from widgets.trend_names import Name, TrendNames
from widgets.trend_window import PRESETS, TrendWindow

MOST = 12
AXIS_W = 52
_ALARM_ONLY = {
    "#D55E00",
    "#E69F00",
    "#F0E442",
    "#CC79A7",
}  # look.md: alarm colours mean alarms and nothing else


@dataclass
class _Curve:
    signal: model.Signal
    row: int
    data: TrendData
    color: QColor
    plot: pg.PlotItem
    line: pg.PlotDataItem


class Trends(QWidget):
    drawn_changed = Signal(object)  # {signal id: QColor}

    def __init__(
        self,
        catalogue: Catalogue,
        timekeeper: Timekeeper,
        reads: HistoryReads,
        zone: ZoneInfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._keeper, self._reads, self._zone = catalogue, timekeeper, reads, zone
        head = timekeeper.playhead
        self._base_ns = head.t_ns
        self._window = TrendWindow.ending(head.t_ns, DAY_NS)
        self._curves: dict[str, _Curve] = {}
        self._plots: dict[str, pg.PlotItem] = {}
        self._cursors: dict[str, pg.InfiniteLine] = {}
        self._is_seeking = False
        self._arrange()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(150)
        self._connect()

    # -- what is drawn -------------------------------------------------------------------------------------------------

    def signals(self) -> tuple[str, ...]:
        return tuple(self._curves)

    @Slot(str)
    def add(self, signal_id: str) -> None:
        """Draw one more signal; the oldest goes where there are too many."""
        row = self._catalogue.row_or_none(signal_id)
        if row is None or signal_id in self._curves:
            return
        if len(self._curves) >= MOST:
            self.remove(next(iter(self._curves)))
        signal = self._catalogue.signals[row]
        plot = self._plots.get(signal.unit) or self._add_plot(signal.unit)
        color = self._next_color()
        line = plot.plot([], [], pen=pg.mkPen(color, width=1.4), connect="finite", skipFiniteCheck=False)
        line.setDownsampling(auto=True, method="peak")
        line.setClipToView(True)
        self._curves[signal_id] = _Curve(
            signal, row, TrendData(self._base_ns, signal.gap_after_ns), color, plot, line
        )
        self._stack.setCurrentIndex(1)
        self._ask_one(signal_id)
        self._say_drawn()

    @Slot(str)
    def remove(self, signal_id: str) -> None:
        curve = self._curves.pop(signal_id, None)
        if curve is None:
            return
        curve.plot.removeItem(curve.line)
        self._reads.forget(f"trend:{signal_id}")
        if not any(c.plot is curve.plot for c in self._curves.values()):
            self._graphs.removeItem(curve.plot)
            del self._plots[curve.signal.unit], self._cursors[curve.signal.unit]
            self._place_axis()
        if not self._curves:
            self._stack.setCurrentIndex(0)
        self._say_drawn()

    def value_texts(self) -> dict[str, str]:
        """What stands at the lines' ends."""
        return self._names.texts()

    # -- making --------------------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._graphs = pg.GraphicsLayoutWidget()
        self._graphs.ci.layout.setSpacing(2)
        self._graphs.ci.layout.setContentsMargins(0, 0, 0, 0)
        self._graphs.viewport().installEventFilter(self)
        self._graphs.viewport().setMouseTracking(True)
        self._names = TrendNames()
        self._spans: dict[int, QPushButton] = {}
        column = QVBoxLayout()
        column.setContentsMargins(theme.S, theme.XS, 0, theme.XS)
        column.setSpacing(2)
        for text, span in PRESETS:
            button = QPushButton(text)
            button.setCheckable(True)
            button.setProperty("flat", True)
            button.setFixedSize(40, 22)
            button.clicked.connect(lambda _checked=False, span=span: self._on_preset(span))
            self._spans[span] = button
            column.addWidget(button)
        column.addStretch(1)
        drawn = QWidget()
        row = QHBoxLayout(drawn)
        row.setContentsMargins(0, 0, theme.S, 0)
        row.setSpacing(0)
        row.addLayout(column)
        row.addWidget(self._graphs, 1)
        row.addWidget(self._names)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(
            EmptyState("trends", "Nothing drawn", "Click a figure in the inspector to draw it here.", self)
        )
        self._stack.addWidget(drawn)
        self._on_theme(theme.current())
        self._show_span()

    def _add_plot(self, unit: str) -> pg.PlotItem:
        axis = ZoneAxis(self._zone, self._base_ns)
        plot = pg.PlotItem(axisItems={"bottom": axis})
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(False, False)
        plot.showGrid(x=True, y=True, alpha=0.12)
        left = plot.getAxis("left")
        left.setWidth(AXIS_W)
        left.setStyle(tickFont=theme.font("label"), tickLength=3, maxTickLevel=0)
        left.enableAutoSIPrefix(False)
        left.setLabel(unit or "–", **{"font-size": "11px"})
        cursor = pg.InfiniteLine(angle=90)
        plot.addItem(cursor, ignoreBounds=True)
        self._plots[unit], self._cursors[unit] = plot, cursor
        self._graphs.addItem(plot, row=len(self._plots) - 1, col=0)
        self._dress(plot, cursor)
        plot.setXRange(*self._x_range(), padding=0)
        self._place_axis()
        return plot

    def _place_axis(self) -> None:
        """Only the lowest plot carries the time."""
        lowest = list(self._plots.values())[-1:]
        for plot in self._plots.values():
            axis = plot.getAxis("bottom")
            is_lowest = plot in lowest
            axis.setStyle(showValues=is_lowest)
            axis.setHeight(20 if is_lowest else 2)

    def _next_color(self) -> QColor:
        look = theme.current()
        free = [c for c in OKABE_ITO if c.upper() not in _ALARM_ONLY and QColor(c).lightness() > 40] + [
            look.text,
            look.dim,
        ]
        used = [c.color.name().upper() for c in self._curves.values()]
        return QColor(min(free, key=lambda c: used.count(QColor(c).name().upper())))

    def _dress(self, plot: pg.PlotItem, cursor: pg.InfiniteLine) -> None:
        look = theme.current()
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.setPen(look.color("line"))
            axis.setTextPen(look.color("dim"))
        cursor.setPen(pg.mkPen(look.color("text", 0.8), width=1))

    def _connect(self) -> None:
        self._wait.timeout.connect(self._ask)
        self._keeper.playhead_changed.connect(self._on_playhead)
        self._keeper.mode_changed.connect(self._on_mode)
        self._keeper.snapshot_changed.connect(self._on_snapshot)
        self._reads.attached.connect(self._ask)
        self._names.removed.connect(self.remove)
        theme.hub().changed.connect(self._on_theme)

    # -- time ----------------------------------------------------------------------------------------------------------

    def _x_range(self) -> tuple[float, float]:
        return (self._window.from_ns - self._base_ns) / NS, (self._window.to_ns - self._base_ns) / NS

    def _look_at(self, window: TrendWindow) -> None:
        if window == self._window:
            return
        was, self._window = self._window, window
        for plot in self._plots.values():
            plot.setXRange(*self._x_range(), padding=0)
        # a window that only creeps on with the clock already holds what it shows
        if window.span_ns != was.span_ns or abs(window.to_ns - was.to_ns) > window.span_ns // 20:
            self._wait.start()
        self._show_span()

    def _show_span(self) -> None:
        for span, button in self._spans.items():
            button.setChecked(self._window.is_following and span == self._window.span_ns)

    @Slot(object)
    def _on_playhead(self, head: Playhead) -> None:
        self._look_at(self._window.followed(head))
        x = (head.t_ns - self._base_ns) / NS
        for cursor in self._cursors.values():
            cursor.setVisible(not head.is_live)
            if not head.is_live:
                cursor.setValue(x)

    @Slot(object)
    def _on_mode(self, _head: Playhead) -> None:
        for curve in self._curves.values():
            curve.data.drop_tail()
        self._wait.start()

    def _on_preset(self, span_ns: int) -> None:
        self._look_at(replace(self._window, is_following=True).preset(span_ns, self._keeper.playhead))
        self._wait.start()
        self._show_span()

    # -- readings ------------------------------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        for signal_id in self._curves:
            self._ask_one(signal_id)

    def _ask_one(self, signal_id: str) -> None:
        curve, window = self._curves[signal_id], self._window
        margin = window.span_ns // 20
        row, points = curve.row, max(200, self._graphs.width())
        from_ns, to_ns = window.from_ns - margin, window.to_ns + margin
        self._reads.ask(
            f"trend:{signal_id}",
            lambda: self._reads.historian.series(row, from_ns, to_ns, points),
            lambda series: self._on_series(signal_id, series),
            lambda _why: None,  # asked again when history is attached
        )

    def _on_series(self, signal_id: str, series: Series) -> None:
        curve = self._curves.get(signal_id)
        if curve is not None:
            curve.data.answer(series)
            self._draw(curve)
            self._show_names()

    @Slot(object)
    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if not self._curves or not self.isVisible():
            return
        if self._keeper.playhead.is_live:
            for curve in self._curves.values():
                quality = snapshot.quality_of(curve.row)
                if quality.is_usable and curve.data.append(
                    int(snapshot.at_ns[curve.row]), float(snapshot.value[curve.row])
                ):
                    self._draw(curve)
                if curve.data.is_full:
                    self._wait.start()
        self._show_names()

    def _draw(self, curve: _Curve) -> None:
        curve.line.setData(*curve.data.arrays())
        self._fit_y(curve.plot)

    def _fit_y(self, plot: pg.PlotItem) -> None:
        extents = [c.data.extent(*self._x_range()) for c in self._curves.values() if c.plot is plot]
        found = [e for e in extents if e is not None]
        if not found:
            return
        low, high = min(e[0] for e in found), max(e[1] for e in found)
        room = (high - low) * 0.08 or max(abs(high) * 0.1, 0.5)
        plot.setYRange(low - room, high + room, padding=0)

    def _show_names(self) -> None:
        snapshot, names = self._keeper.snapshot, []
        for signal_id, curve in self._curves.items():
            box = curve.plot.vb.sceneBoundingRect()
            quality = snapshot.quality_of(curve.row)
            value = float(snapshot.value[curve.row])
            end = value if quality is not Quality.ABSENT else curve.plot.vb.viewRange()[1][0]
            y = curve.plot.vb.mapViewToScene(QPointF(0, end)).y()
            asset = self._catalogue.asset(curve.signal.asset)
            text = format_value(value, curve.signal.decimals, quality)
            label = f"{curve.signal.label}, {asset.name}"
            y = min(max(y, box.top()), box.bottom())
            names.append(
                Name(signal_id, label, text, curve.signal.unit, curve.color, y, box.top(), box.bottom())
            )
        self._names.show_names(names)

    def _say_drawn(self) -> None:
        self.drawn_changed.emit({k: c.color for k, c in self._curves.items()})
        self._show_names()

    # -- hands ---------------------------------------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A click or drag seeks, the wheel zooms around the pointer, the right button drags the window."""
        if not self._plots:
            return False
        kind = event.type()
        if kind == QEvent.Type.Wheel:
            self._look_at(
                self._window.zoomed(0.85 ** (event.angleDelta().y() / 120), self._t_at(event.position()))
            )
            return True
        if kind == QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._is_seeking = True
            self._keeper.seek(self._t_at(event.position()))
            return True
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and self._is_seeking:
            self._keeper.seek(self._t_at(event.position()))
            return True
        if kind == QEvent.Type.MouseButtonRelease:
            self._is_seeking = False
        return False

    def _t_at(self, place: QPointF) -> int:
        plot = next(iter(self._plots.values()))
        x = plot.vb.mapSceneToView(self._graphs.mapToScene(place.toPoint())).x()
        return self._base_ns + round(x * NS)

    @Slot(object)
    def _on_theme(self, look: theme.Theme) -> None:
        self._graphs.setBackground(look.color("panel"))
        for unit, plot in self._plots.items():
            self._dress(plot, self._cursors[unit])
        self._names.update()

    def resizeEvent(self, _event: object) -> None:
        QTimer.singleShot(0, self, self._show_names)

    def showEvent(self, _event: object) -> None:
        self._wait.start()
