"""Signals over time: plots over one stretch of time, the playhead and the cursor shared with the timeline.

History answers off the GUI thread with the extremes of each pixel's worth of time; live readings are appended as they
come, so a live day costs no further question. Follows live, replay and scenario alike.   Thread: GUI.

    trends = Trends(catalogue, timekeeper, reads, district.zone)
    trends.add("brattora-07-pv.power_kw")
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.catalogue import Catalogue
from app.model.clock_shift import ClockShift
from app.model.language import tr
from app.model.playhead import Playhead
from app.model.snapshot import Snapshot
from app.model.times import NS, SECOND_NS, format_time
from app.trend_views import TrendView
from widgets import theme
from widgets.reads import Clock, Reads
from widgets.signal_drag import MIME, dropped_signals
from widgets.trend_colours import line_color
from widgets.trend_flow import TrendFlow
from widgets.trend_groups import groups
from widgets.trend_keys import trend_key, wants_key
from widgets.trend_lines import MOST, TrendLines
from widgets.trend_marks import TrendMarks
from widgets.trend_menu import TrendMenu
from widgets.trend_notes import NotesSource, TrendNotes
from widgets.trend_pages import TrendPages
from widgets.trend_values import TrendValues
from widgets.trend_window import TrendWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from widgets.trend_plot import TrendPlot


class Trends(QWidget):
    drawn_changed = Signal(object)  # dict: signal id -> QColor of its line
    refused = Signal(str)  # a sentence: why a signal was not added
    pointed = Signal(object)  # ns under the pointer, or None: the timeline shows it too

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
        self._clock, self.zone = timekeeper, zone
        base_ns = timekeeper.playhead.t_ns // SECOND_NS * SECOND_NS
        self._catalogue = catalogue
        self.lines = TrendLines(catalogue, base_ns)
        self.marks = TrendMarks(self)
        self.axes, self.compare_days = "unit", 0
        self.prove: Callable[[int], str] = lambda _t: (
            ""
        )  # how far what is drawn is proven at a moment, in a word
        self.menu = TrendMenu(self)
        self.pages = TrendPages(catalogue, zone, base_ns, self)
        self.bar, self.stack, self.table = self.pages.bar, self.pages.stack, self.pages.table
        self.values = TrendValues(
            catalogue, reads, self.lines, self.marks, self.table, zone, lambda: timekeeper.playhead, self
        )
        self.flow = TrendFlow(timekeeper, reads, self.lines, self.stack, self)
        self.notes = TrendNotes(self.flow, self.stack, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.setMinimumSize(240, 116)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Trends"))
        self._connect()

    # -- what is drawn -------------------------------------------------------------------------------------------------

    @property
    def window(self) -> TrendWindow:  # type: ignore[override]  # the stretch of time, not QWidget's window
        return self.flow.window

    @property
    def playhead_ns(self) -> int:
        return self._clock.playhead.t_ns

    @property
    def playhead(self) -> Playhead:
        return self._clock.playhead

    @property
    def empty_text(self) -> str:
        return self.pages.empty.text

    def set_empty(self, title: str, hint: str) -> None:
        """Where there is nothing to draw at all."""
        self.pages.empty.set_text(title, hint)

    @property
    def plots(self) -> tuple[TrendPlot, ...]:
        return self.stack.plots

    def signals(self) -> tuple[str, ...]:
        """Ids of what is drawn, in order."""
        return self.lines.ids

    @property
    def shift(self) -> ClockShift | None:
        """Of the comparison that is drawn beside each line."""
        return ClockShift(self.compare_days, self.zone) if self.compare_days else None

    @Slot(str)
    def add(self, signal_id: str) -> None:
        """Draw a signal; one that is drawn already, or unknown, changes nothing."""
        if self._catalogue.row_or_none(signal_id) is None or signal_id in self.lines:
            return
        if len(self.lines) >= MOST:
            self.refused.emit(
                tr("The trends draw {most} signals at most; take one away with its small cross.", most=MOST)
            )
            return
        self.lines.add(signal_id)
        self._regroup()
        self.flow.ask_anew()

    @Slot(str)
    def remove(self, signal_id: str) -> None:
        if self.lines.remove(signal_id):
            self.flow.forget(signal_id)
            self._regroup()

    @Slot()
    def clear(self) -> None:
        for signal_id in self.signals():
            self.remove(signal_id)

    @Slot(str)
    def toggle(self, signal_id: str) -> None:
        """Hide a line, or show it again; it keeps its place and its colour."""
        line = self.lines[signal_id]
        line.is_hidden = not line.is_hidden
        self.flow.draw()

    @Slot(str, int)
    def move_line(self, signal_id: str, by: int) -> None:
        if self.lines.move(signal_id, by):
            self._regroup()

    def set_axes(self, mode: str) -> None:
        """unit, split or sides; see trend_groups.py."""
        if mode != self.axes:
            self.axes = mode
            self._regroup()

    @Slot(int)
    def compare(self, days: int) -> None:
        """Draw each signal as it was so many days before, at the same clock time; 0 for none."""
        if days == self.compare_days:
            return
        self.compare_days = days
        self.values.shift = self.flow.shift = self.shift
        for line in self.lines:
            line.past.clear()
        self.flow.draw()
        self._say()
        self.flow.ask_anew()
        self.values.want()

    def state(self, name: str = "") -> TrendView:
        """What is drawn and how, to be shown again."""
        return TrendView(name, self.lines.kept(), self.axes, self.window.span_ns / NS, self.compare_days)

    def show_view(self, view: TrendView) -> int:
        """Draw what was kept; how many of its signals the district no longer has."""
        for signal_id in self.signals():
            self.flow.forget(signal_id)
        missing = self.lines.put(view.lines)
        self.axes = view.axes
        self._regroup()
        self.compare(view.compare_days)
        self.show_span(round(view.span_s * NS))
        self.flow.ask_anew()
        return missing

    def set_notes(self, source: NotesSource) -> None:
        """Notes of people, drawn as flags."""
        self.menu.can_note = True
        self.notes.take(source)

    @Slot()
    def copy_values(self) -> None:
        """The table as text; where it was closed it is opened, and copied when it has its answer."""
        self.pages.show_table(is_wanted=True)
        self.values.ask(self.table.copy)

    # -- time ----------------------------------------------------------------------------------------------------------

    @Slot(object)
    def show_span(self, span_ns: int) -> None:
        """This much time, following the playhead."""
        self.flow.show_span(span_ns)

    @Slot()
    def refresh(self) -> None:
        """History knows more than it did, such as after it was opened or filled: ask again."""
        self.flow.ask_anew()

    # -- inside --------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        clock, bar, stack, marks = self._clock, self.bar, self.stack, self.marks
        clock.playhead_changed.connect(self._on_playhead)
        clock.snapshot_changed.connect(self._on_snapshot)
        self.flow.window_moved.connect(lambda: bar.show_window(self.window))
        self.flow.asked_otherwise.connect(self._say)
        self.pages.search.chosen.connect(self.add)
        bar.span_chosen.connect(self.flow.show_span)
        bar.follow_chosen.connect(self.flow.set_following)
        bar.select_chosen.connect(self._on_select)
        bar.values_chosen.connect(self._on_values)
        bar.menu_wanted.connect(self.menu.popup)
        stack.sought.connect(clock.seek)
        stack.panned.connect(self.flow.pan)
        stack.zoomed.connect(self.flow.zoom)
        stack.selected.connect(self._on_selected)
        stack.pointed.connect(marks.point)
        stack.menu_wanted.connect(lambda t_ns, place: self.menu.popup(place, t_ns))
        stack.removed.connect(self.remove)
        stack.hidden.connect(self.toggle)
        stack.moved.connect(self.move_line)
        stack.label_menu_wanted.connect(self.menu.popup_line)
        marks.pointed.connect(self.pointed)
        marks.changed.connect(self._on_marks)
        theme.hub().changed.connect(self._on_theme)

    def _regroup(self) -> None:
        """Every line in the plot that it belongs to now."""
        new = self.stack.set_groups(
            groups(self.lines.units, self.axes), {line.signal.id: line for line in self.lines}
        )
        head, snapshot = self._clock.playhead, self._clock.snapshot
        for plot in new:
            plot.set_window(self.window.from_ns, self.window.to_ns)
            plot.show_mode(head)
            plot.show_playhead(head)
            plot.show_marks(self.marks)
            plot.set_selects(self.bar.select.isChecked())
        for plot in self.plots:
            plot.show_snapshot(snapshot)
        self.pages.show_filled(bool(len(self.lines)))
        self.notes.show()
        self.values.want()
        self.drawn_changed.emit({line.signal.id: line_color(line.number) for line in self.lines})

    @Slot(object)
    def _on_playhead(self, head: Playhead) -> None:
        if not head.is_live and self.marks.is_away:
            self.values.want()

    @Slot(object)
    def _on_snapshot(self, _snapshot: Snapshot) -> None:
        if self.marks.is_away:
            self.values.want_soon()

    @Slot()
    def _say(self) -> None:
        """How the past is asked, where it is not the usual."""
        known, words = self._clock.playhead.known_at_ns, []
        if known is not None:
            words.append(tr("as known at {time}", time=format_time(known, self.zone)))
        if self.compare_days:
            words.append(tr("dashed: {compare_days} d before", compare_days=self.compare_days))
        self.bar.say(", ".join(words))

    @Slot()
    def _on_marks(self) -> None:
        marks = self.marks
        for plot in self.plots:
            plot.show_marks(marks)
        proof = "" if marks.pointer is None else self.prove(marks.pointer)
        self.bar.show_pointer(marks.pointer, self.zone, proof)
        if marks.pinned is not None or marks.selection is not None:
            self.pages.show_table(is_wanted=True)
            self.values.want()

    @Slot(object, object)
    def _on_selected(self, a_ns: int, b_ns: int) -> None:
        self.marks.select(a_ns, b_ns)

    @Slot(bool)
    def _on_select(self, selects: bool) -> None:
        for plot in self.plots:
            plot.set_selects(selects)

    @Slot(bool)
    def _on_values(self, is_wanted: bool) -> None:
        self.pages.show_table(is_wanted=is_wanted)
        self.values.want()

    @Slot()
    def _on_theme(self) -> None:
        for plot in self.plots:
            plot.on_theme()
            plot.show_mode(self._clock.playhead)
        self.values.want()
        self.drawn_changed.emit({line.signal.id: line_color(line.number) for line in self.lines})

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.flow.show()
        self.bar.show_window(self.window)
        self._say()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight nothing is kept up to date; showing asks anew."""
        super().hideEvent(event)
        self.values.stop()
        self.flow.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() > 0 and event.size().width() > event.oldSize().width() * 1.5:
            self.flow.want_answer()

    def event(self, event: QEvent) -> bool:
        # the window's one-key shortcuts must not take a key from the panel that has the keyboard
        if event.type() is QEvent.Type.ShortcutOverride and wants_key(self, event.key()):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not trend_key(self, event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for signal_id in dropped_signals(event.mimeData()):
            self.add(signal_id)
        event.acceptProposedAction()
