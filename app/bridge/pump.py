"""Hands what the fetch thread collected to the GUI, at most 30 times a second.   Thread: GUI.

A timer and not a signal per message: its cost is bounded by signals x frame rate, and during a stall of the GUI the
mailbox keeps the newest value where a signal queue would grow (docs/decisions/0005).
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.model.events import Event, Health
from app.model.reading import ReadingBatch

DRAIN_MS = 33


class MailboxLike(Protocol):
    def take(self) -> tuple[ReadingBatch | None, list[Health | Event]]: ...


class FeedPump(QObject):
    readings = Signal(object)  # ReadingBatch: newest per signal since the last one
    health = Signal(object)  # Health, in order
    happened = Signal(object)  # Event, in order, none lost (`event` is a method of QObject)

    def __init__(self, mailbox: MailboxLike, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox = mailbox
        self._timer = QTimer(self)
        self._timer.setInterval(DRAIN_MS)
        self._timer.timeout.connect(self.drain)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def drain(self) -> None:
        latest, events = self._mailbox.take()
        for item in events:
            if isinstance(item, Health):
                self.health.emit(item)
            else:
                self.happened.emit(item)
        if latest is not None and len(latest):
            self.readings.emit(latest)
