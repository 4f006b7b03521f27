"""What history says of the stretch that the timeline shows: density, events and gaps, with the notes as marks among them.

Asked off the GUI thread a moment after the view changed; the newest question wins.   Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bridge import HistoryReads, Timekeeper
from app.model.gaps import Gaps
from app.model.note import Note
from app.model.playhead import Playhead
from widgets.timeline_marks import Mark, Marks
from widgets.timeline_paint import Past

DENSITY_PX = 3  # one slice of density is this wide
QUICK = 5000  # events that are gathered in a blink
WAIT_MS = 120


class TimelineAnswers(QObject):
    """past, marks: of the last answer."""

    changed = Signal()  # something else is to be drawn
    answered = Signal()  # history has said what lies in the stretch

    def __init__(
        self,
        keeper: Timekeeper,
        reads: HistoryReads,
        view: Callable[[], tuple[int, int, int]],
        parent: QObject,
    ) -> None:
        """view(): first and last moment shown, and pixels between them."""
        super().__init__(parent)
        self._keeper, self._reads, self._view = keeper, reads, view
        self.past = Past()
        self.marks = Marks()
        self.alarms: Callable[[int, int], Sequence[Mark]] = lambda _from, _to: ()  # asked off the GUI thread
        self._alarms: Sequence[Mark] = ()
        self._notes: tuple[Note, ...] = ()
        self._asked_to_ns = 0
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.ask)
        reads.attached.connect(self.ask)
        self.destroyed.connect(lambda: reads.forget("timeline"))

    def want(self) -> None:
        """Soon; once for many wishes."""
        self._wait.start()

    def follow(self, head: Playhead) -> None:
        """Ask again when time has gone on visibly."""
        from_ns, to_ns, _ = self._view()
        is_behind = min(to_ns, head.bounds[1]) - self._asked_to_ns > (to_ns - from_ns) // 50
        if is_behind and not self._wait.isActive():
            self._wait.start()

    @Slot()
    def ask(self) -> None:
        """Now."""
        reads, (from_ns, to_ns, width_px), notes = self._reads, self._view(), self._notes
        self._asked_to_ns = min(to_ns, self._keeper.playhead.bounds[1])
        bins, least = max(8, width_px // DENSITY_PX), self._keeper.gap_ns

        raised_in = self.alarms

        def job() -> tuple[Past, Marks, tuple[Note, ...], Sequence[Mark]]:
            historian = reads.historian
            counts, events = historian.density(from_ns, to_ns, bins), historian.events(from_ns, to_ns)
            gaps = Gaps.of_density(from_ns, to_ns, counts, max(least, 2 * (to_ns - from_ns) // bins))
            raised = raised_in(from_ns, to_ns)
            return Past(from_ns, to_ns, counts, events, gaps), Marks.of(events, notes, raised), notes, raised

        reads.ask("timeline", job, self._on_past, lambda _why: None)  # asked again when history is attached

    def _on_past(self, answer: tuple[Past, Marks, tuple[Note, ...], Sequence[Mark]]) -> None:
        self.past, self.marks, notes, self._alarms = answer
        if notes is not self._notes:  # written meanwhile
            self._mark_notes()
        self.changed.emit()
        self.answered.emit()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """All there are; those in view become marks."""
        self._notes = tuple(notes)
        self._mark_notes()

    def _mark_notes(self) -> None:
        """At once where that is quick, else with the next answer."""
        if len(self.past.events) + len(self._alarms) > QUICK:
            self._wait.start()
        else:
            self.marks = Marks.of(self.past.events, self._notes, self._alarms)
        self.changed.emit()
