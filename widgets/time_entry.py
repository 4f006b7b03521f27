"""A line to type a moment into: `yesterday 17:00`, `-15min`, `03:10`, `2026-11-22 03:10`, `last monday 06:00`.

Relative words count from the newest moment that can be shown; a time without a zone means the district's, whose name
stands in the field, and the banner then prints the moment with its zone.   Thread: GUI.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QToolTip, QWidget

from app.model.language import mark, tr
from app.model.times import BadTime, DoubledTime, format_time, read_time, to_datetime

EXAMPLES = mark("yesterday 17:00 · last monday 06:00 · -15min · 03:10 · 2026-11-22 03:10")


class TimeEntry(QLineEdit):
    entered = Signal(object)  # ns

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._now_ns = zone, 0
        self.choice: QMenu | None = None
        self.setAccessibleName(tr("Go to a time, such as {examples}", examples=tr(EXAMPLES)))
        self.setFixedWidth(168)
        self.setMaxLength(80)
        self._calm()
        self.returnPressed.connect(self._go)
        self.textEdited.connect(self._calm)

    def set_now(self, now_ns: int) -> None:
        """What `now` means."""
        self._now_ns = now_ns
        self.setPlaceholderText(
            tr("Go to a time ({to_datetime:%Z})", to_datetime=to_datetime(now_ns, self._zone))
        )

    @Slot()
    def _go(self) -> None:
        try:
            t_ns = read_time(self.text(), self._zone, self._now_ns)
        except DoubledTime as both:
            self._ask(both)
            return
        except BadTime as error:
            self._mark(str(error))
            QToolTip.showText(self.mapToGlobal(QPoint(0, -2 * self.height())), str(error), self)
            return
        self._take(t_ns)

    def _take(self, t_ns: int) -> None:
        self.clear()
        self.clearFocus()
        self.entered.emit(t_ns)

    def _ask(self, both: DoubledTime) -> None:
        """The hour that comes twice on the day the clocks go back: which of the two?"""
        self._mark(str(both))
        menu = self.choice = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for word, t_ns in (("first", both.first_ns), ("second", both.second_ns)):
            action = menu.addAction(
                tr("{time}   (the {word})", time=format_time(t_ns, self._zone), word=word)
            )
            action.triggered.connect(lambda _checked=False, t_ns=t_ns: self._take(t_ns))
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    @Slot()
    def _calm(self) -> None:
        self._mark("")

    def _mark(self, why: str) -> None:
        self.setToolTip(why or f"{tr(EXAMPLES)}   (Ctrl+T)")
        self.setAccessibleDescription(why)
        if bool(self.property("wrong")) != bool(why):
            self.setProperty("wrong", bool(why))
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # leaves the field, not the replay
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._calm()
            self.clearFocus()
        else:
            super().keyPressEvent(event)
