"""States for replay at any speed and direction: a ring of stretches of the past in memory, so that a step asks no store.

    reader = ReplayReader(historian, catalogue)
    reader.state_at(t_ns)                     # the first one of a stretch reads it, the next ones only apply readings
    reader.state_at(t_ns, known_at_ns)        # as known at that time
    reader.prefetch(head)                     # one stretch of those that come next; says whether it read any
    reader.give_up()                          # somebody went elsewhere: what is being read ahead is no longer wanted

One reader a playhead, and any number of readers a store: nothing is shared between them. Two playheads side by side take
two readers over one Historian, each with a Timekeeper of its own.
Thread: `state_at` is for one thread, `prefetch` for another one; `give_up` for any. Memory: BUDGET bytes a reader.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from app.history.contract import Historian, HistoryCancelled, Window
from app.model.catalogue import Catalogue
from app.model.playhead import Playhead
from app.model.snapshot import Snapshot, apply

WINDOW = 250_000  # readings a stretch: 12 min of 10,000 signals at 30 s
AHEAD = 3  # stretches read before they are needed
BUDGET = 96 * 2**20  # bytes kept, the one shown never dropped
_BYTES = 29  # of one reading: int32, int64, float64, uint8, int64
_MARK_BYTES = 25  # of one signal in a state
_NEVER = np.iinfo(np.int64).min
_MARK = 32_768  # readings between two states kept in a stretch, which bound a step back


@dataclass(slots=True, eq=False)
class _Stretch:
    """marks: (number of readings applied, state after them), growing from the stretch's first state."""

    window: Window
    known_at_ns: int | None
    marks: list[tuple[int, Snapshot]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.marks.append((0, self.window.state))

    def state_at(self, t_ns: int) -> Snapshot:
        changes = self.window.changes
        upto = int(np.searchsorted(changes.t_ns, t_ns, "right"))
        while upto - self.marks[-1][0] > _MARK:
            start = self.marks[-1][0]
            self.marks.append((start + _MARK, apply(self.marks[-1][1], changes.part(start, start + _MARK))))
        start, state = self.marks[min(upto // _MARK, len(self.marks) - 1)]
        return apply(state, changes.part(start, upto), t_ns)

    def holds(self, t_ns: int, known_at_ns: int | None) -> bool:
        return self.known_at_ns == known_at_ns and self.window.from_ns <= t_ns < self.window.to_ns

    @property
    def size(self) -> int:
        """Bytes, with all the states it may come to keep."""
        readings = len(self.window.changes)
        return readings * _BYTES + (1 + readings // _MARK) * len(self.window.state) * _MARK_BYTES


class ReplayReader:
    """Equals historian.state_at for every time; costs SQL only where a stretch is left. As known at a fixed time it uses
    stretches too where the store offers them; as known *then* each moment is a question of its own."""

    def __init__(self, historian: Historian, catalogue: Catalogue, *, budget: int = BUDGET) -> None:
        self._historian, self._signals, self._budget = historian, len(catalogue), budget
        self._stretches: OrderedDict[tuple[int, int | None], _Stretch] = OrderedDict()
        self._revision = -1
        self._lock = threading.Lock()  # of the ring; never held while the store reads
        self._one = threading.Lock()  # one reading of a stretch at a time, so that none is read twice
        self._ahead_thread: int | None = None

    @property
    def size(self) -> int:
        """Bytes held."""
        with self._lock:
            return sum(stretch.size for stretch in self._stretches.values())

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        if known_at_ns is not None and known_at_ns == t_ns:
            return self._historian.state_at(t_ns, known_at_ns)  # the next moment knows more: nothing to keep
        stretch = self._stretch(t_ns, known_at_ns, is_wanted=lambda: True)
        if stretch is None:
            return self._historian.state_at(t_ns, known_at_ns)
        return stretch.state_at(t_ns)

    def prefetch(self, head: Playhead) -> bool:
        """Reads one stretch of those that this playhead comes to next, its loop's start among them. False: all of them
        are here, or it was given up."""
        if head.knows_then:
            return False
        known, number = head.known_at_ns, threading.get_ident()
        with self._lock:
            self._ahead_thread = number
        try:
            for t_ns in self._wanted(head):
                if self._kept(t_ns, known) is None:
                    return (
                        self._stretch(t_ns, known, is_wanted=lambda: self._ahead_thread == number) is not None
                    )
        except HistoryCancelled:
            return False
        finally:
            with self._lock:
                self._ahead_thread = None
        return False

    def give_up(self) -> None:
        with self._lock:
            number, self._ahead_thread = self._ahead_thread, None
        if number is not None:
            self._historian.cancel(number)

    def next_event_ns(self, t_ns: int) -> int | None:
        return self._historian.next_event_ns(t_ns)

    def previous_event_ns(self, t_ns: int) -> int | None:
        return self._historian.previous_event_ns(t_ns)

    def _wanted(self, head: Playhead) -> list[int]:
        """A moment of each stretch that comes next, as far as what is here tells where they lie, nearest first."""
        self._renew()
        low, high = head.loop or head.bounds
        found, t_ns = [], head.t_ns
        for _ in range(AHEAD):
            stretch = self._kept(t_ns, head.known_at_ns)
            if stretch is None:
                found.append(t_ns)
                break
            t_ns = stretch.window.to_ns if head.speed > 0 else stretch.window.from_ns - 1
            if not low <= t_ns <= high or stretch.window.from_ns == _NEVER:
                break
            found.append(t_ns)
        if head.loop:
            found.append(low if head.speed > 0 else high)
        return found

    def _renew(self) -> None:
        revision = self._historian.revision()
        with self._lock:
            if revision != self._revision:
                self._stretches.clear()
                self._revision = revision

    def _stretch(self, t_ns: int, known_at_ns: int | None, is_wanted: Callable[[], bool]) -> _Stretch | None:
        self._renew()
        kept = self._kept(t_ns, known_at_ns)
        if kept is not None:
            return kept
        with self._one:
            kept = self._kept(t_ns, known_at_ns)
            if kept is not None or not is_wanted():
                return kept
            revision = self._revision
            window = self._historian.window(t_ns, WINDOW, known_at_ns)
            if window is None:
                return None
            stretch = _Stretch(window, known_at_ns)
            with self._lock:
                if revision == self._revision:  # a late reading came meanwhile: used once, not kept
                    self._stretches[window.from_ns, known_at_ns] = stretch
                    self._make_room()
            return stretch

    def _make_room(self) -> None:
        size = sum(stretch.size for stretch in self._stretches.values())
        while size > self._budget and len(self._stretches) > 1:
            _, dropped = self._stretches.popitem(last=False)
            size -= dropped.size

    def _kept(self, t_ns: int, known_at_ns: int | None) -> _Stretch | None:
        with self._lock:
            for key, stretch in self._stretches.items():
                if stretch.holds(t_ns, known_at_ns):
                    self._stretches.move_to_end(key)
                    return stretch
        return None
