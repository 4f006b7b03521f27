"""States for replay at any speed and direction: a few stretches of the past in memory, so that a step asks no store.

    reader = ReplayReader(historian, catalogue)
    reader.state_at(t_ns)            # the first one of a stretch reads it, the next ones only apply readings
    reader.prefetch(t_ns, +1)        # when idle: read what comes next

Thread: one reader's own; not shared.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np

from app.history.contract import Historian, Window
from app.model.catalogue import Catalogue
from app.model.snapshot import Snapshot, apply

_WINDOW = 250_000  # readings a stretch: 12 min of 10,000 signals at 30 s, read in some 15 ms
_KEPT = 6
_NEVER = np.iinfo(np.int64).min
_MARK = 32_768  # readings between two states kept in a stretch, which bound a step back


@dataclass(slots=True, eq=False)
class _Stretch:
    """marks: (number of readings applied, state after them), growing from the stretch's first state."""

    window: Window
    marks: list[tuple[int, Snapshot]]

    def state_at(self, t_ns: int) -> Snapshot:
        changes = self.window.changes
        upto = int(np.searchsorted(changes.t_ns, t_ns, "right"))
        while upto - self.marks[-1][0] > _MARK:
            start = self.marks[-1][0]
            self.marks.append((start + _MARK, apply(self.marks[-1][1], changes.part(start, start + _MARK))))
        start, state = self.marks[min(upto // _MARK, len(self.marks) - 1)]
        return apply(state, changes.part(start, upto), t_ns)


class ReplayReader:
    """Equals historian.state_at for every time; costs SQL only where a stretch is left.   known_at_ns is not windowed."""

    def __init__(self, historian: Historian, catalogue: Catalogue) -> None:
        self._historian = historian
        self._signals = len(catalogue)
        self._stretches: OrderedDict[int, _Stretch] = OrderedDict()
        self._revision = -1

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        if known_at_ns is not None:
            return self._historian.state_at(t_ns, known_at_ns)
        stretch = self._stretch(t_ns)
        return self._historian.state_at(t_ns) if stretch is None else stretch.state_at(t_ns)

    def prefetch(self, t_ns: int, direction: int) -> bool:
        """Reads the stretch before or after the one around t_ns, unless it is there; says whether it read."""
        stretch = self._stretch(t_ns)
        if stretch is None:
            return False
        if direction < 0 and stretch.window.from_ns == _NEVER:
            return False
        wanted = stretch.window.to_ns if direction > 0 else stretch.window.from_ns - 1
        if self._kept(wanted) is not None:
            return False
        return self._stretch(wanted) is not None

    def next_event_ns(self, t_ns: int) -> int | None:
        return self._historian.next_event_ns(t_ns)

    def previous_event_ns(self, t_ns: int) -> int | None:
        return self._historian.previous_event_ns(t_ns)

    def _stretch(self, t_ns: int) -> _Stretch | None:
        revision = self._historian.revision()
        if revision != self._revision:
            self._stretches.clear()
            self._revision = revision
        kept = self._kept(t_ns)
        if kept is not None:
            return kept
        window = self._historian.window(t_ns, _WINDOW)
        if window is None:
            return None
        stretch = _Stretch(window, [(0, window.state)])
        self._stretches[window.from_ns] = stretch
        while len(self._stretches) > _KEPT:
            self._stretches.popitem(last=False)
        return stretch

    def _kept(self, t_ns: int) -> _Stretch | None:
        for key, stretch in self._stretches.items():
            if stretch.window.from_ns <= t_ns < stretch.window.to_ns:
                self._stretches.move_to_end(key)
                return stretch
        return None
