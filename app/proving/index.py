"""Which rectangles of the history the log holds: batches by source and window, and the sealed edge. In memory, from the log.

    index = BatchIndex(log); index.refresh(); index.edge; index.windows(a, b)

Thread: any, behind one lock; `refresh` reads the log and belongs off the GUI thread.   Times: ns.
"""

from __future__ import annotations

import threading
from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, replace

from app.history.sealed import Edge
from app.ledger.batch import EVER, KIND, Batch
from app.ledger.contract import Log

_PAGE = 5000


@dataclass(frozen=True, slots=True)
class Anchored:
    """leaf: its number in the log."""

    leaf: int
    batch: Batch


@dataclass(frozen=True, slots=True)
class Window:
    """start_ns <= t < end_ns of one source. The first batch holds all of it that had arrived; the others what came later, each
    for a part of the time: no two of them overlap in time and arrival."""

    source: str
    start_ns: int
    end_ns: int
    batches: tuple[Anchored, ...]

    @property
    def count(self) -> int:
        return sum(one.batch.count for one in self.batches)


class BatchIndex:
    def __init__(self, log: Log) -> None:
        self._log = log
        self._lock = threading.Lock()
        self._reading = threading.Lock()
        self._windows: dict[str, dict[int, Window]] = {}
        self._starts: dict[str, list[int]] = {}
        self._edge: Edge = (EVER, EVER)
        self._last = -1

    @property
    def edge(self) -> Edge:
        """(EVER, EVER) where nothing is sealed yet."""
        with self._lock:
            return self._edge

    @property
    def count(self) -> int:
        """Batches known."""
        return self._last + 1

    @property
    def sources(self) -> tuple[str, ...]:
        with self._lock:
            return tuple(sorted(self._windows))

    def refresh(self) -> int:
        """Reads what the log has more; how many batches that is. Raises LedgerError."""
        count = 0
        with self._reading:
            while kept := self._log.find([KIND], after=self._last, most=_PAGE):
                found = [Anchored(one.index, Batch.decode(one.entry.data)) for one in kept]
                with self._lock:
                    for anchored in found:
                        self._add(anchored)
                    self._last = found[-1].leaf
                count += len(found)
        return count

    def _add(self, anchored: Anchored) -> None:
        """Into the window that holds its time; the first batch of a time makes the window."""
        batch = anchored.batch
        windows = self._windows.setdefault(batch.source, {})
        starts = self._starts.setdefault(batch.source, [])
        before = self._at(batch.source, batch.start_ns)
        if before is None:
            insort(starts, batch.start_ns)
            windows[batch.start_ns] = Window(batch.source, batch.start_ns, batch.end_ns, (anchored,))
        else:
            windows[before.start_ns] = replace(before, batches=(*before.batches, anchored))
        self._edge = max(self._edge[0], batch.run_until_ns), max(self._edge[1], batch.seen_until_ns)

    def _at(self, source: str, t_ns: int) -> Window | None:
        starts = self._starts.get(source, [])
        place = bisect_right(starts, t_ns) - 1
        window = self._windows[source][starts[place]] if place >= 0 else None
        return window if window is not None and t_ns < window.end_ns else None

    def windows(self, from_ns: int, to_ns: int, source: str | None = None) -> list[Window]:
        """All that reach into from_ns <= t < to_ns, by start."""
        found: list[Window] = []
        with self._lock:
            for name in [source] if source is not None else list(self._windows):
                starts, windows = self._starts.get(name, []), self._windows.get(name, {})
                first = max(0, bisect_right(starts, from_ns) - 1)
                for start in starts[first : bisect_left(starts, to_ns)]:
                    if windows[start].end_ns > from_ns:
                        found.append(windows[start])
        return sorted(found, key=lambda window: (window.start_ns, window.source))

    def window_at(self, source: str, t_ns: int) -> Window | None:
        with self._lock:
            return self._at(source, t_ns)

    def room_at(self, source: str, t_ns: int) -> tuple[int, int]:
        """The window that holds this time, or the time between two windows: from, to."""
        with self._lock:
            window = self._at(source, t_ns)
            if window is not None:
                return window.start_ns, window.end_ns
            starts = self._starts.get(source, [])
            place = bisect_right(starts, t_ns)
            low = self._windows[source][starts[place - 1]].end_ns if place else EVER
            return low, starts[place] if place < len(starts) else -EVER - 1
