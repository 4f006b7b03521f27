"""A small field for a moment that may be left alone: empty means what its placeholder says, such as `now`.

    field = MomentField(zone, tr("now")); field.offer(playhead.t_ns); field.moment(wall_ns())   ->  ns, or None where it is empty

What cannot be read is framed in dashes and says why; `is_fine` is False then.   Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.model.language import tr
from app.model.times import BadTime, format_time, read_time, wall_ns
from widgets.time_entry import EXAMPLES


class MomentField(QLineEdit):
    changed = Signal()

    def __init__(self, zone: ZoneInfo, empty: str, name: str) -> None:
        """empty: what it means where nothing is written.   name: for who does not see it."""
        super().__init__()
        self._zone, self._offered = zone, 0
        self.setPlaceholderText(empty)
        self.setAccessibleName(name)
        self.setMaxLength(80)
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_changed)
        self._on_changed()

    @property
    def is_fine(self) -> bool:
        return not self.property("wrong")

    def moment(self, now_ns: int) -> int | None:
        """None where nothing is written. Raises BadTime."""
        text = self.text().strip()
        if not text:
            return None
        if self._offered:
            return self._offered
        return read_time(text, self._zone, now_ns)

    def offer(self, t_ns: int | None) -> None:
        """The moment that is shown; what a person wrote stays. None takes the offer back."""
        if not self.text() or self._offered:
            self._offered = t_ns or 0
            self.setText("" if t_ns is None else format_time(t_ns, self._zone, seconds=False))
            self.setCursorPosition(0)

    def renew(self, t_ns: int | None) -> None:
        """For the next one."""
        self._offered = 0
        self.clear()
        self.offer(t_ns)

    @Slot()
    def _on_edited(self) -> None:
        self._offered = 0

    @Slot()
    def _on_changed(self) -> None:
        try:
            self.moment(wall_ns())
            why = ""
        except BadTime as error:
            why = str(error)
        self.setToolTip(why or tr(EXAMPLES))
        self.setAccessibleDescription(why)
        if bool(self.property("wrong")) != bool(why):
            self.setProperty("wrong", bool(why))
            self.style().polish(self)
        self.changed.emit()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # empties the field, and ends no replay
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._offered = 0
            self.clear()
        else:
            super().keyPressEvent(event)
