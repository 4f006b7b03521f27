"""Notes of people as flags on the trends: those that touch the stretch of time in sight.   Thread: GUI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from app.model.note import Note
from widgets.trend_flow import TrendFlow
from widgets.trend_stack import TrendStack

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class NotesSource(Protocol):
    """app/notes_hub.py, as the chart needs it."""

    changed: SignalInstance

    def between(self, from_ns: int, to_ns: int) -> tuple[Note, ...]: ...


class TrendNotes(QObject):
    def __init__(self, flow: TrendFlow, stack: TrendStack, parent: QObject) -> None:
        super().__init__(parent)
        self._flow, self._stack = flow, stack
        self._source: NotesSource | None = None
        flow.outgrown.connect(self.show)

    def take(self, source: NotesSource) -> None:
        """Where they come from."""
        self._source = source
        source.changed.connect(self.show)
        self.show()

    @Slot()
    def show(self) -> None:
        if self._source is not None and self._stack.plots:
            window = self._flow.window
            self._stack.show_notes(self._source.between(window.from_ns, window.to_ns))
