"""What the trends ask of history: each line once a view, the newest question winning, with room beside the window so
that a small pan needs no new answer. A comparison is one more question a line, about the time before.

Thread: GUI (history answers on its own).   Units: ns; a bucket for each pixel at most.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.history.contract import Series
from app.model.clock_shift import ClockShift
from app.model.events import Event
from widgets.reads import Reads
from widgets.trend_lines import TrendLine
from widgets.trend_window import TrendWindow

MARGIN = 0.25  # of the window, on each side
MOST_PX = 4096


class TrendAsking(QObject):
    answered = Signal(str, object, object)  # signal id, Series, ClockShift of a comparison or None
    failed = Signal(str, str)  # signal id, a sentence
    happened = Signal(object)  # tuple of Event: what happened in the window

    def __init__(self, reads: Reads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reads = reads
        self._asked: tuple[int, int] | None = None
        self._open: set[str] = set()

    @property
    def is_waiting(self) -> bool:
        """Some of the last questions have no answer yet."""
        return bool(self._open)

    def is_covered(self, window: TrendWindow, before: TrendWindow, *, is_live: bool) -> bool:
        """Whether the last answers hold for this window too: as fine, and all of it (the live end comes by itself)."""
        if self._asked is None or abs(window.span_ns - before.span_ns) * 100 >= before.span_ns:
            return False
        return window.from_ns >= self._asked[0] and (window.to_ns <= self._asked[1] or is_live)

    def outdate(self) -> None:
        self._asked = None

    def ask(
        self,
        lines: Sequence[TrendLine],
        window: TrendWindow,
        width_px: float,
        known_at_ns: int | None,
        shift: ClockShift | None,
    ) -> None:
        """width_px: of the plot, device pixels."""
        margin = round(window.span_ns * MARGIN)
        from_ns, to_ns = window.from_ns - margin, window.to_ns + margin
        points = round(max(200.0, min(float(MOST_PX), width_px)) * (1 + 2 * MARGIN))
        self._asked = from_ns, to_ns
        for line in lines:
            self._ask(line, from_ns, to_ns, points, known_at_ns, None)
        self._ask_events(from_ns, to_ns)
        if shift is not None:
            for line in lines:
                self._ask(line, shift.past(from_ns), shift.past(to_ns), points, known_at_ns, shift)

    def _ask_events(self, from_ns: int, to_ns: int) -> None:
        reads = self._reads

        def job() -> tuple[Event, ...]:
            return reads.historian.events(from_ns, to_ns)

        # where history cannot be read the lines say so
        reads.ask("trend events", job, self.happened.emit, lambda _why: self.happened.emit(()))

    def forget(self, signal_id: str) -> None:
        for key in (f"trend.{signal_id}", f"trend.{signal_id}.past"):
            self._reads.forget(key)
            self._open.discard(key)

    def _ask(
        self,
        line: TrendLine,
        from_ns: int,
        to_ns: int,
        points: int,
        known_at_ns: int | None,
        shift: ClockShift | None,
    ) -> None:
        name, row, reads = line.signal.id, line.row, self._reads

        def job() -> Series:
            return reads.historian.series(row, from_ns, to_ns, points, known_at_ns)

        key = f"trend.{name}" if shift is None else f"trend.{name}.past"

        def done(series: Series) -> None:
            self._open.discard(key)
            self.answered.emit(name, series, shift)

        def failed(message: str) -> None:
            self._open.discard(key)
            self.failed.emit(name, message)

        self._open.add(key)
        reads.ask(key, job, done, failed)
