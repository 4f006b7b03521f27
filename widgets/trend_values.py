"""The table beside the plots, kept true: which question belongs to the cursors, asked once they rest.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo

from PySide6.QtCore import QObject, QTimer, Slot

from app.model.catalogue import Catalogue
from app.model.clock_shift import ClockShift
from app.model.language import tr
from app.model.playhead import Playhead
from widgets.reads import Reads
from widgets.trend_colours import line_color
from widgets.trend_figures import (
    Figures,
    Limit,
    ask_moments,
    ask_statistics,
    moment_figures,
    statistic_figures,
)
from widgets.trend_lines import TrendLine, TrendLines
from widgets.trend_marks import TrendMarks
from widgets.trend_table import TrendTable

REST_MS, LIVE_MS = 60, 1000
KEY = "trend values"


class TrendValues(QObject):
    """shift: of the comparison that is drawn, or None. head: the playhead of the moment."""

    def __init__(
        self,
        catalogue: Catalogue,
        reads: Reads,
        lines: TrendLines,
        marks: TrendMarks,
        table: TrendTable,
        zone: tzinfo,
        head: Callable[[], Playhead],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._reads, self._lines = catalogue, reads, lines
        self._marks, self._table, self._zone, self._head = marks, table, zone, head
        self.shift: ClockShift | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.ask())
        self._limit: Limit | None = None
        marks.changed.connect(self.want)
        table.limit_chosen.connect(self._on_limit)

    @property
    def is_waiting(self) -> bool:
        return self._timer.isActive()

    @Slot()
    def want(self) -> None:
        is_soon = self._timer.isActive() and self._timer.remainingTime() <= REST_MS
        if self._table.isVisible() and not is_soon:
            self._timer.start(REST_MS)

    @Slot()
    def want_soon(self) -> None:
        """Not for each reading of a live district: once a second is as fast as a person reads."""
        if self._table.isVisible() and not self._timer.isActive():
            self._timer.start(LIVE_MS)

    @Slot(object)
    def _on_limit(self, limit: Limit | None) -> None:
        if limit != self._limit:
            self._limit = limit
            self.want()

    @Slot()
    def stop(self) -> None:
        self._timer.stop()
        self._reads.forget(KEY)

    def ask(self, then: Callable[[], None] = lambda: None) -> None:
        """then: called when the table shows the answer."""
        lines = tuple(self._lines)
        reads, head, marks = self._reads, self._head(), self._marks
        if not lines or not self._table.isVisible():
            return
        self._table.show_limit(marks.selection is not None)
        if not self._table.rows.figures.rows:
            self._table.say(tr("Reading\u2026"))
        if marks.selection is not None:
            a, b = marks.selection
            job = ask_statistics(lines, a, b, head.known_at_ns, self._limit)
            reads.ask(
                KEY,
                lambda: job(reads.historian),
                lambda found: self._show(lines, statistic_figures(lines, found, a, b, self._zone), then),
                self._table.say,
            )
            return
        at_ns = head.t_ns if marks.pointer is None else marks.pointer
        pin, shift = marks.pinned, self.shift
        past = None if shift is None else shift.past(at_ns)
        moments = ask_moments(lines, at_ns, pin, past, head.known_at_ns, self._catalogue.stale_after_ns)
        reads.ask(
            KEY,
            lambda: moments(reads.historian),
            lambda found: self._show(lines, moment_figures(lines, found, self._zone, pin, shift), then),
            self._table.say,
        )

    def _show(self, lines: tuple[TrendLine, ...], figures: Figures, then: Callable[[], None]) -> None:
        colors = {line.signal.id: line_color(line.number) for line in lines}
        self._table.show_figures(figures, colors)
        then()
