"""What keeps the lines of the trends true: history asked once a view, live readings appended, the playhead followed.

Thread: GUI.   Units: ns.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.history.contract import Series
from app.model.clock_shift import ClockShift
from app.model.playhead import Playhead
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS
from widgets.reads import Clock, Reads
from widgets.trend_asking import TrendAsking
from widgets.trend_lines import TrendLines
from widgets.trend_stack import TrendStack
from widgets.trend_window import TrendWindow

ASK_MS, ANSWER_MS, DRAW_MS = 120, 80, 250  # until asked; between answers drawn; between live readings drawn
FIRST_SPAN_NS = 6 * HOUR_NS


class TrendFlow(QObject):
    """is_seen: false while the panel is out of sight; then nothing is kept up to date.   shift: of a comparison."""

    window_moved = Signal()  # another stretch of time
    asked_otherwise = Signal()  # another mode, or another time of knowing
    outgrown = Signal()  # more is seen than was asked for

    def __init__(
        self, clock: Clock, reads: Reads, lines: TrendLines, stack: TrendStack, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        head = clock.playhead
        self._clock, self._lines, self._stack = clock, lines, stack
        self.window = TrendWindow(0, 1).preset(FIRST_SPAN_NS, head)
        self.shift: ClockShift | None = None
        self.is_seen = False
        self._was = (head.is_live, head.known_at_ns)
        self._needs_draw = False
        self._asking = TrendAsking(reads, self)
        self._ask_timer = self._timer(ASK_MS, self.ask)
        self._draw_timer = self._timer(DRAW_MS, self.draw)
        clock.playhead_changed.connect(self.follow)
        clock.snapshot_changed.connect(self._on_snapshot)
        self._asking.answered.connect(self._on_series)
        self._asking.failed.connect(self._on_failed)
        self._asking.happened.connect(stack.show_events)

    @property
    def is_busy(self) -> bool:
        """Something is about to be asked or drawn."""
        return self._ask_timer.isActive() or self._draw_timer.isActive()

    def stop(self) -> None:
        self._ask_timer.stop()
        self._draw_timer.stop()

    def forget(self, signal_id: str) -> None:
        self._asking.forget(signal_id)

    def show(self) -> None:
        """Seen again: everything is asked anew."""
        self.is_seen = True
        self._asking.outdate()
        self.follow(self._clock.playhead)
        self.want_answer()

    def hide(self) -> None:
        self.is_seen = False
        for line in self._lines:
            line.data.drop_tail()

    @Slot()
    def ask(self) -> None:
        if len(self._lines) and self.is_seen:
            known = self._clock.playhead.known_at_ns
            self._asking.ask(tuple(self._lines), self.window, self._stack.plot_width, known, self.shift)

    def ask_anew(self) -> None:
        self._asking.outdate()
        self.want_answer()

    def want_answer(self) -> None:
        if len(self._lines) and not self._ask_timer.isActive():
            self._ask_timer.start()

    def move(self, window: TrendWindow) -> None:
        if window == self.window:
            return
        before, self.window = self.window, window
        for plot in self._stack.plots:
            plot.set_window(window.from_ns, window.to_ns)
        self.window_moved.emit()
        if not self._asking.is_covered(window, before, is_live=self._clock.playhead.is_live):
            self.outgrown.emit()
            self.want_answer()

    @Slot(object)
    def show_span(self, span_ns: int) -> None:
        """This much time, following the playhead."""
        self.move(self.window.preset(span_ns, self._clock.playhead))

    def show_between(self, from_ns: int, to_ns: int) -> None:
        """This stretch, standing still."""
        self.move(TrendWindow(from_ns, to_ns, False))

    @Slot(bool)
    def set_following(self, is_following: bool) -> None:
        self.move(self.window.following(is_following, self._clock.playhead))

    @Slot(object)
    def pan(self, delta_ns: int) -> None:
        self.move(self.window.panned(delta_ns))

    @Slot(float, object)
    def zoom(self, factor: float, about_ns: int) -> None:
        if self.window.is_following and self._clock.playhead.is_live:
            about_ns = self.window.to_ns  # the right edge is now, and stays
        self.move(self.window.zoomed(factor, about_ns))

    @Slot(str, object, object)
    def _on_series(self, signal_id: str, series: Series, shift: ClockShift | None) -> None:
        if signal_id not in self._lines or (shift is not None and shift != self.shift):
            return
        line = self._lines[signal_id]
        if shift is None:
            line.data.answer(series)
            line.has_answer = True
            self._say_plot(signal_id, "")
        else:
            line.past.answer(series, shift)
        self._answered()

    def _answered(self) -> None:
        """What came is drawn at once where it is the first or the last that was asked for, else with what comes next."""
        is_first_or_last = not self._needs_draw or not self._asking.is_waiting
        if is_first_or_last or not self._draw_timer.isActive():
            self._draw_timer.start(0 if is_first_or_last else ANSWER_MS)
        self._needs_draw = True

    @Slot(str, str)
    def _on_failed(self, signal_id: str, message: str) -> None:
        if signal_id in self._lines:
            self._lines[signal_id].has_answer = True
            self._say_plot(signal_id, message)

    def _say_plot(self, signal_id: str, message: str) -> None:
        for plot in self._stack.plots:
            if signal_id in plot.lines:
                plot.show_message(message)

    @Slot()
    def draw(self) -> None:
        self._needs_draw = False
        self._stack.redraw()

    @Slot(object)
    def follow(self, head: Playhead) -> None:
        if self._asks_otherwise(head):
            self._was = (head.is_live, head.known_at_ns)
            for plot in self._stack.plots:
                plot.show_mode(head)
            for line in self._lines:
                line.data.drop_tail()  # what came meanwhile is in history, and asked for anew
            self.asked_otherwise.emit()
            self.ask_anew()
        if not self.is_seen:
            return
        self.move(self.window.followed(head))
        for plot in self._stack.plots:
            plot.show_playhead(head)

    def _asks_otherwise(self, head: Playhead) -> bool:
        """Whether history has to be asked anew: another mode, or another time of knowing. Where that moves with the
        playhead, once it has moved by what can be seen.
        """
        was_live, was_known = self._was
        known = head.known_at_ns
        if head.is_live is not was_live or (known is None) is not (was_known is None):
            return True
        if known is None or was_known is None:
            return False
        return abs(known - was_known) > (self.window.span_ns // 200 if head.knows_then else 0)

    @Slot(object)
    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if not self.is_seen:
            return
        is_new = False
        for line in self._lines if self._clock.playhead.is_live else ():
            quality = snapshot.quality_of(line.row)
            if line.has_answer and quality.is_usable:
                value, at_ns = float(snapshot.value[line.row]), int(snapshot.at_ns[line.row])
                known = Quality.GOOD if quality is Quality.STALE else quality
                is_new |= line.data.append(at_ns, value, known)
                if line.data.is_full:
                    self.want_answer()
        for plot in self._stack.plots:
            plot.show_snapshot(snapshot)
        if is_new and not self._draw_timer.isActive():
            self._draw_timer.start(DRAW_MS)

    def _timer(self, ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(slot)
        return timer
