"""Signals over time: one plot a unit, stacked over one stretch of time, the playhead shared with the timeline.

History answers off the GUI thread with the extremes of each pixel's worth of time; live readings are appended as they
come, so a live day costs no further question. Follows live, replay and scenario alike.   Thread: GUI.

    trends = Trends(catalogue, timekeeper, reads, district.zone)
    trends.add("brattora-07-pv.power_kw")
"""

from __future__ import annotations

from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app.history.contract import Series
from app.model.catalogue import Catalogue
from app.model.playhead import Playhead
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, SECOND_NS
from widgets import theme
from widgets.empty_state import EmptyState
from widgets.reads import Clock, Reads
from widgets.trend_bar import TrendBar
from widgets.trend_colours import line_color
from widgets.trend_window import TrendWindow

if TYPE_CHECKING:
    from widgets.trend_plot import TrendPlot

MOST = 12  # lines; more cannot be told apart
ASK_MS, DRAW_MS = 120, 250
LOW_PLOT_H, SIDE_W = 84, 300  # lower than this plots stand beside one another, where each has this much width
FIRST_SPAN_NS = 6 * HOUR_NS


class Trends(QWidget):
    drawn_changed = Signal(object)  # dict: signal id -> QColor of its line
    refused = Signal(str)  # a sentence: why a signal was not added

    def __init__(
        self,
        catalogue: Catalogue,
        timekeeper: Clock,
        reads: Reads,
        zone: tzinfo,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._clock, self._reads, self._zone = catalogue, timekeeper, reads, zone
        head = timekeeper.playhead
        self._base_ns = head.t_ns // SECOND_NS * SECOND_NS
        self._window = TrendWindow(0, 1).preset(FIRST_SPAN_NS, head)
        self._was_live = head.is_live
        self._drawn: dict[str, int] = {}  # signal id -> number of its colour in its plot
        self._plots: dict[str, TrendPlot] = {}  # by unit
        self._asked: tuple[int, int] | None = None
        self._needs_draw = False
        self._empty = EmptyState(
            "trends",
            "No signal drawn",
            "Click a figure in the inspector to draw it here.",
            self,
        )
        self._bar = TrendBar(self)
        self._ask_timer = self._timer(ASK_MS, self.ask)
        self._draw_timer = self._timer(DRAW_MS, self._draw)
        self._arrange()
        self._connect()

    @property
    def window(self) -> TrendWindow:  # type: ignore[override]  # the stretch of time, not QWidget's window
        return self._window

    @property
    def empty_text(self) -> str:
        return self._empty.text

    def set_empty(self, title: str, hint: str) -> None:
        """Where there is nothing to draw at all."""
        self._empty.set_text(title, hint)

    @property
    def plots(self) -> tuple[TrendPlot, ...]:
        return tuple(self._plots.values())

    def signals(self) -> tuple[str, ...]:
        """Ids of what is drawn, in the order they were added."""
        return tuple(self._drawn)

    @Slot(str)
    def add(self, signal_id: str) -> None:
        """Draw a signal; one that is drawn already, or unknown, changes nothing."""
        row = self._catalogue.row_or_none(signal_id)
        if row is None or signal_id in self._drawn:
            return
        if len(self._drawn) >= MOST:
            self.refused.emit(f"The trends draw {MOST} signals at most; take one away with its small cross.")
            return
        unit = self._unit_of(signal_id)
        used = {number for name, number in self._drawn.items() if self._unit_of(name) == unit}
        self._drawn[signal_id] = next(k for k in range(MOST) if k not in used)
        self._draw_line(signal_id)
        self._stack.setCurrentWidget(self._filled)
        self._asked = None
        self._want_answer()
        self._tell_drawn()

    @Slot(str)
    def remove(self, signal_id: str) -> None:
        if self._drawn.pop(signal_id, None) is None:
            return
        self._reads.forget(f"trend.{signal_id}")
        for unit, plot in list(self._plots.items()):
            plot.remove_line(signal_id)
            if not plot.lines:
                del self._plots[unit]
                self._column.removeWidget(plot)
                plot.hide()
                plot.deleteLater()
        self._line_up()
        if not self._drawn:
            self._stack.setCurrentWidget(self._empty)
        self._tell_drawn()

    @Slot()
    def clear(self) -> None:
        for signal_id in self.signals():
            self.remove(signal_id)

    @Slot(object)
    def show_span(self, span_ns: int) -> None:
        """This much time, following the playhead."""
        self._move(self._window.preset(span_ns, self._clock.playhead))

    @Slot(bool)
    def set_following(self, is_following: bool) -> None:
        self._move(self._window.following(is_following, self._clock.playhead))

    @Slot()
    def refresh(self) -> None:
        """History knows more than it did, such as after it was opened or filled: ask again."""
        self._asked = None
        self._want_answer()

    @Slot()
    def ask(self) -> None:
        """Ask history for all lines, with room beside the window so that a small pan needs no new answer."""
        if not self._drawn or not self.isVisible():
            return
        window, reads = self._window, self._reads
        margin = window.span_ns // 4
        from_ns, to_ns = window.from_ns - margin, window.to_ns + margin
        points = max(200, min(3000, round(self.width() * 1.2)))
        self._asked = from_ns, to_ns
        for plot in self.plots:
            for line in plot.lines.values():
                self._reads.ask(
                    f"trend.{line.signal.id}",
                    lambda row=line.row: reads.historian.series(row, from_ns, to_ns, points),
                    lambda series, name=line.signal.id: self._on_series(name, series),
                    lambda message, name=line.signal.id: self._on_failed(name, message),
                )

    def _timer(self, ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(slot)
        return timer

    def _arrange(self) -> None:
        content = QWidget(self)
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, content)
        self._column.setContentsMargins(0, 0, 0, theme.XS)
        self._column.setSpacing(theme.XS)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        self._filled = QWidget(self)
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(scroll, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled)
        self.setMinimumSize(240, 116)

    def _connect(self) -> None:
        self._clock.playhead_changed.connect(self._on_playhead)
        self._clock.snapshot_changed.connect(self._on_snapshot)
        self._bar.span_chosen.connect(self.show_span)
        self._bar.follow_chosen.connect(self.set_following)
        self._bar.clear_wanted.connect(self.clear)
        theme.hub().changed.connect(self._on_theme)

    def _draw_line(self, signal_id: str) -> None:
        from widgets.trend_plot import TrendPlot  # here: pyqtgraph costs the start a quarter of a second

        row = self._catalogue.row(signal_id)
        signal = self._catalogue.signals[row]
        plot = self._plots.get(signal.unit)
        if plot is None:
            plot = TrendPlot(signal.unit, self._zone, self._base_ns, self)
            self._plots[signal.unit] = plot
            self._column.addWidget(plot, 1)
            plot.sought.connect(self._on_sought)
            plot.panned.connect(lambda delta: self._move(self._window.panned(delta)))
            plot.zoomed.connect(self._on_zoomed)
            plot.pointed.connect(self._on_pointed)
            plot.removed.connect(self.remove)
            plot.axis_changed.connect(self._on_axis)
            plot.set_window(self._window.from_ns, self._window.to_ns)
            plot.show_mode(self._clock.playhead)
            plot.show_playhead(self._clock.playhead)
        place = self._catalogue.asset(signal.asset).name or signal.asset
        plot.add_line(row, signal, place, line_color(self._drawn[signal_id]))
        plot.show_snapshot(self._clock.snapshot)
        self._line_up()

    def _unit_of(self, signal_id: str) -> str:
        return self._catalogue.signals[self._catalogue.row(signal_id)].unit

    @property
    def is_side_by_side(self) -> bool:
        """A low and wide panel has its plots beside one another, each with its times, rather than too low to be read."""
        return self._column.direction() is QBoxLayout.Direction.LeftToRight

    def _line_up(self) -> None:
        plots, height = self.plots, self.height() - self._bar.sizeHint().height()
        count = max(1, len(plots))
        is_beside = count > 1 and height < count * LOW_PLOT_H and self.width() >= count * SIDE_W
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        if way is not self._column.direction():
            self._column.setDirection(way)
        for plot in plots:
            plot.set_has_time(is_beside or plot is plots[-1])
        self._on_axis()

    @Slot()
    def _on_axis(self) -> None:
        widest = max((plot.wanted_axis_w for plot in self.plots), default=0)
        for plot in self.plots:
            plot.set_axis_width(plot.wanted_axis_w if self.is_side_by_side else widest)

    def _move(self, window: TrendWindow) -> None:
        if window == self._window:
            return
        before, self._window = self._window, window
        for plot in self.plots:
            plot.set_window(window.from_ns, window.to_ns)
        self._bar.show_window(window)
        is_same_span = abs(window.span_ns - before.span_ns) * 100 < before.span_ns
        if self._asked is not None and is_same_span:
            inside = window.from_ns >= self._asked[0] and (
                window.to_ns <= self._asked[1] or self._clock.playhead.is_live
            )
            if inside:
                return
        self._want_answer()

    def _want_answer(self) -> None:
        if self._drawn and not self._ask_timer.isActive():
            self._ask_timer.start()

    def _on_series(self, signal_id: str, series: Series) -> None:
        for plot in self.plots:
            if (line := plot.lines.get(signal_id)) is not None:
                line.data.answer(series)
                line.has_answer = True
                plot.show_message("")
                self._want_draw()

    def _on_failed(self, signal_id: str, message: str) -> None:
        for plot in self.plots:
            if (line := plot.lines.get(signal_id)) is not None:
                line.has_answer = True
                plot.show_message(message)

    def _want_draw(self) -> None:
        if not self._draw_timer.isActive():
            self._draw_timer.start(0 if not self._needs_draw else DRAW_MS)
        self._needs_draw = True

    @Slot()
    def _draw(self) -> None:
        self._needs_draw = False
        for plot in self.plots:
            plot.redraw()

    @Slot(object)
    def _on_playhead(self, head: Playhead) -> None:
        if head.is_live != self._was_live:
            self._was_live = head.is_live
            for plot in self.plots:
                plot.show_mode(head)
                for line in plot.lines.values():
                    line.data.drop_tail()  # what came meanwhile is in history, and asked for anew
            self._asked = None
            self._want_answer()
        if not self.isVisible():
            return
        self._move(self._window.followed(head))
        for plot in self.plots:
            plot.show_playhead(head)

    @Slot(object)
    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if not self.isVisible():
            return
        is_live = self._clock.playhead.is_live
        is_new = False
        for plot in self.plots:
            for line in plot.lines.values():
                if is_live and line.has_answer and snapshot.quality_of(line.row).is_usable:
                    is_new |= line.data.append(int(snapshot.at_ns[line.row]), float(snapshot.value[line.row]))
                    if line.data.is_full:
                        self._want_answer()
            plot.show_snapshot(snapshot)
        if is_new and not self._draw_timer.isActive():
            self._draw_timer.start(DRAW_MS)

    @Slot(object)
    def _on_sought(self, t_ns: int) -> None:
        self._clock.seek(t_ns)

    @Slot(float, object)
    def _on_zoomed(self, factor: float, about_ns: int) -> None:
        head = self._clock.playhead
        if self._window.is_following and head.is_live:
            about_ns = self._window.to_ns  # the right edge is now, and stays
        self._move(self._window.zoomed(factor, about_ns))

    @Slot(object)
    def _on_pointed(self, t_ns: int | None) -> None:
        for plot in self.plots:
            plot.show_pointer(t_ns)
        self._bar.show_pointer(t_ns, self._zone)

    @Slot()
    def _on_theme(self) -> None:
        for plot in self.plots:
            for signal_id in plot.lines:
                plot.set_color(signal_id, line_color(self._drawn[signal_id]))
            plot.on_theme()
            plot.show_mode(self._clock.playhead)
        self._tell_drawn()

    def _tell_drawn(self) -> None:
        self.drawn_changed.emit({name: line_color(number) for name, number in self._drawn.items()})

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._asked = None
        self._on_playhead(self._clock.playhead)
        self._bar.show_window(self._window)
        self._want_answer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing is kept up to date; showing asks anew."""
        super().hideEvent(event)
        for plot in self.plots:
            for line in plot.lines.values():
                line.data.drop_tail()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line_up()
        if event.oldSize().width() > 0 and event.size().width() > event.oldSize().width() * 1.5:
            self._want_answer()
