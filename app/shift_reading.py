"""What the shift log shows, kept up to date line by line: each look reads only what was written since the last one.

    reading = LogReading(); state = reading.look(journal, shift)      # on a reader's thread, one at a time

The first look reads all lines of the log by pages; none is left out, however old an open point is.   Raises JournalError.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.alarms.words import Priority, State
from app.journal.store import Journal
from app.shift_log import LogFold, ShiftNote
from app.shift_times import Shift

RANG = ("alarm.raised", "alarm.realarmed")


@dataclass(frozen=True, slots=True, eq=False)
class LogState:
    """asked: how often a high, medium or low alarm asked in the shift (app/shift_alarms.py counts the same)."""

    notes: tuple[ShiftNote, ...]
    asked: int


class LogReading:
    def __init__(self) -> None:
        self._of: Journal | None = None
        self._fold, self._last = LogFold(), 0
        self._shift: Shift | None = None
        self._asked, self._rang = 0, 0

    def look(self, journal: Journal, shift: Shift) -> LogState:
        if journal is not self._of:  # another file: what was read of the one before is not in it
            self._of, self._shift = journal, None
            self._fold, self._last = LogFold(), 0
        reader = journal.reader()
        try:
            for entry in reader.each(kinds=("shift",), after_n=self._last):
                self._fold.take(entry)
                self._last = entry.n
            if shift != self._shift:
                self._shift, self._asked, self._rang = shift, 0, reader.first_from(shift.from_ns) - 1
            for entry in reader.each(
                kinds=RANG, from_ns=shift.from_ns, to_ns=shift.to_ns, after_n=self._rang
            ):
                self._rang = entry.n
                is_asking = entry.data.get("is") == State.UNACK.value
                self._asked += is_asking and entry.data.get("priority") != Priority.DIAGNOSTIC.value
        finally:
            journal.done_with(reader)
        return LogState(self._fold.notes(), self._asked)
