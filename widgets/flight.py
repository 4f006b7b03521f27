"""A camera on its way from one pose to another, some frames a second.   Thread: GUI."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from maps.camera import Pose, blend, ease, flight_s

FLIGHT_MS = 16


class Flight(QObject):
    moved = Signal(object)  # Pose on the way; the last one is the goal

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._way: tuple[Pose, Pose, float, float] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(FLIGHT_MS)
        self._timer.timeout.connect(self._on_time)

    @property
    def is_on(self) -> bool:
        return self._way is not None

    def go(self, start: Pose, goal: Pose) -> None:
        """In place of the one that is on."""
        self._way = (start, goal, time.monotonic(), flight_s(start, goal))
        self._timer.start()

    def stop(self) -> None:
        self._way = None
        self._timer.stop()

    @Slot()
    def _on_time(self) -> None:
        if self._way is None:
            return
        start, goal, since, length_s = self._way
        f = (time.monotonic() - since) / length_s
        if f >= 1:
            self.stop()
        self.moved.emit(blend(start, goal, ease(f)))
