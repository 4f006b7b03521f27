"""The moments that all plots share: the pointer, a pinned cursor, and the stretch that is looked at closely.

    marks.point(t_ns); marks.pin(t_ns); marks.select(a_ns, b_ns); marks.changed.connect(...)

Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

LEAST_NS = 1_000_000


class TrendMarks(QObject):
    """pointer: where the pointer or the keyboard is.   pinned: the second cursor.   selection: (from, to)."""

    pointed = Signal(object)  # ns or None, only when it changed here
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pointer: int | None = None
        self.pinned: int | None = None
        self.selection: tuple[int, int] | None = None

    @property
    def is_away(self) -> bool:
        """Neither a cursor nor a stretch: what is said is said of the playhead."""
        return self.pointer is None and self.selection is None

    @Slot(object)
    def point(self, t_ns: int | None) -> None:
        if t_ns != self.pointer:
            self.pointer = t_ns
            self.pointed.emit(t_ns)
            self.changed.emit()

    @Slot(object)
    def follow(self, t_ns: int | None) -> None:
        """The pointer is over another panel; nothing is sent back."""
        if t_ns != self.pointer:
            self.pointer = t_ns
            self.changed.emit()

    @Slot(object)
    def pin(self, t_ns: int | None) -> None:
        if t_ns != self.pinned:
            self.pinned = t_ns
            self.changed.emit()

    def select(self, a_ns: int, b_ns: int) -> None:
        """Either way round; a stretch of nothing is none."""
        low, high = sorted((a_ns, b_ns))
        chosen = (low, high) if high - low >= LEAST_NS else None
        if chosen != self.selection:
            self.selection = chosen
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """No pinned cursor, nothing selected."""
        if self.pinned is not None or self.selection is not None:
            self.pinned = self.selection = None
            self.changed.emit()
