"""The plots of the trends above one another, or side by side where the panel is low: one stretch of time for all.

Thread: GUI.   Units: device-independent pixels, ns.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.model.events import Event
from app.model.note import Note
from widgets import theme
from widgets.trend_groups import Group
from widgets.trend_lines import TrendLine

if TYPE_CHECKING:
    from widgets.trend_plot import TrendPlot

LOW_PLOT_H, SIDE_W = 84, 300  # lower than this plots stand beside one another, where each has this much width


class TrendStack(QWidget):
    sought = Signal(object)  # t_ns
    panned = Signal(object)  # delta ns
    zoomed = Signal(float, object)  # factor, about t_ns
    selected = Signal(object, object)  # from, to
    pointed = Signal(object)  # t_ns or None
    menu_wanted = Signal(object, object)  # t_ns, QPoint on the screen
    removed = Signal(str)
    hidden = Signal(str)
    moved = Signal(str, int)
    label_menu_wanted = Signal(str, object)  # signal id, QPoint on the screen

    def __init__(self, zone: tzinfo, base_ns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._base_ns = zone, base_ns
        self._plots: dict[str, TrendPlot] = {}
        self._groups: tuple[Group, ...] = ()
        self._events: tuple[Event, ...] = ()
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(0, 0, 0, theme.XS)
        self._column.setSpacing(theme.XS)

    @property
    def plots(self) -> tuple[TrendPlot, ...]:
        return tuple(self._plots[group.key] for group in self._groups if group.key in self._plots)

    @property
    def is_side_by_side(self) -> bool:
        """A low and wide panel has its plots beside one another, each with its times, rather than too low to be read."""
        return self._column.direction() is QBoxLayout.Direction.LeftToRight

    @property
    def plot_width(self) -> float:
        """Width that a line has, in device pixels."""
        widest = max((plot.width() - plot.labels.width() for plot in self.plots), default=self.width())
        return widest * self.devicePixelRatioF()

    def set_groups(self, groups: Sequence[Group], lines: Mapping[str, TrendLine]) -> tuple[TrendPlot, ...]:
        """Plots that stay are kept; returns those that are new and know nothing yet."""
        from widgets.trend_plot import TrendPlot  # here: pyqtgraph costs the start a quarter of a second

        wanted = {group.key for group in groups}
        for key in [key for key in self._plots if key not in wanted]:
            plot = self._plots.pop(key)
            plot.set_lines((), ())
            self._column.removeWidget(plot)
            plot.hide()
            plot.deleteLater()
        self._groups = tuple(groups)
        new = []
        for place, group in enumerate(self._groups):
            if group.key not in self._plots:
                plot = TrendPlot(self._zone, self._base_ns, self)
                self._plots[group.key] = plot
                self._connect(plot)
                plot.show_events(self._events)
                new.append(plot)
            plot = self._plots[group.key]
            if self._column.indexOf(plot) != place:
                self._column.removeWidget(plot)
                self._column.insertWidget(place, plot, 1)
            plot.set_lines([lines[name] for name in group.left], [lines[name] for name in group.right])
        self.line_up()
        return tuple(new)

    @Slot()
    def line_up(self) -> None:
        """By what can be seen of the stack: that is the height of the view it scrolls in."""
        view = self.parentWidget()
        height = self.height() if view is None else view.height()
        plots = self.plots
        count = max(1, len(plots))
        is_beside = count > 1 and height < count * LOW_PLOT_H and self.width() >= count * SIDE_W
        way = QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        if way is not self._column.direction():
            self._column.setDirection(way)
        seen_to = (
            height - self.y()
        )  # where plots scroll out of sight, the lowest in sight prints the times too
        lowest = max((k for k, plot in enumerate(plots) if plot.geometry().bottom() < seen_to), default=-1)
        for k, plot in enumerate(plots):
            plot.set_has_time(is_beside or k in (lowest, count - 1))
        self._on_axis()

    def show_notes(self, notes: Sequence[Note]) -> None:
        for plot in self.plots:
            plot.show_notes(notes)

    @Slot(object)
    def show_events(self, events: Sequence[Event]) -> None:
        self._events = tuple(events)
        for plot in self.plots:
            plot.show_events(events)

    def redraw(self) -> None:
        for plot in self.plots:
            plot.redraw()

    def _connect(self, plot: TrendPlot) -> None:
        plot.sought.connect(self.sought)
        plot.panned.connect(self.panned)
        plot.zoomed.connect(self.zoomed)
        plot.selected.connect(self.selected)
        plot.pointed.connect(self.pointed)
        plot.menu_wanted.connect(self.menu_wanted)
        plot.axis_changed.connect(self._on_axis)
        plot.labels.removed.connect(self.removed)
        plot.labels.hidden.connect(self.hidden)
        plot.labels.moved.connect(self.moved)
        plot.labels.menu_wanted.connect(self.label_menu_wanted)

    @Slot()
    def _on_axis(self) -> None:
        plots = self.plots
        widest = max((plot.wanted_axis_w for plot in plots), default=0)
        right = max((plot.wanted_right_w for plot in plots), default=0)
        for plot in plots:
            if self.is_side_by_side:
                plot.set_axis_widths(plot.wanted_axis_w, plot.wanted_right_w)
            else:
                plot.set_axis_widths(widest, right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.line_up()
