"""Which sound is due now: decided here, played elsewhere.   Thread: one, pure.

Once for an alarm that begins to ask; again every ten seconds while one of high priority is unacknowledged; in a flood
only for high ones; never for what is put away, diagnostic or acknowledged (docs/practice.md, alarms 5).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.alarms.words import Alarm, Change, Priority, State, What
from app.model.times import NS

REPEAT_NS = 10 * NS
MUTE_CHOICES_S = (60, 300, 900)


class Sounder:
    """Fed with the changes and asked now and then."""

    def __init__(self) -> None:
        self._due: Priority | None = None
        self._last_ns = 0
        self._muted_until_ns = 0

    def take(self, changes: Sequence[Change], *, is_flood: bool) -> None:
        for change in changes:
            begins = change.what in (What.RAISED, What.REALARMED) or (
                change.what in (What.UNSHELVED, What.SHELF_ENDED, What.UNSUPPRESSED, What.RETURNED)
            )
            if not begins or change.is_now is not State.UNACK or change.priority is Priority.DIAGNOSTIC:
                continue
            if is_flood and change.priority is not Priority.HIGH:
                continue
            if self._due is None or change.priority.rank < self._due.rank:
                self._due = change.priority

    def mute(self, until_ns: int) -> None:
        """Silence until then; 0 ends it. What rings meanwhile is seen, not heard."""
        self._muted_until_ns = until_ns

    def muted_for_ns(self, now_ns: int) -> int:
        return max(0, self._muted_until_ns - now_ns)

    def sound(self, alarms: Iterable[Alarm], now_ns: int) -> Priority | None:
        """The one to play now, or None. Asking takes it."""
        due, self._due = self._due, None
        if self.muted_for_ns(now_ns):
            return None
        if due is None and now_ns - self._last_ns >= REPEAT_NS:
            waits = any(a.state is State.UNACK and a.priority is Priority.HIGH for a in alarms)
            due = Priority.HIGH if waits else None
        if due is not None:
            self._last_ns = now_ns
        return due
