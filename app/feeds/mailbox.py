"""Where the fetch thread leaves what the window will take: the newest value per signal, and events in order.

Its size is bounded by the number of signals, not by the rate: while the window stalls (a dialog, a map being loaded)
newer values replace older ones and are counted as superseded. They are recorded all the same.
Thread: any may put and say, one takes; the lock is held for array copies only.
"""

from __future__ import annotations

import threading

import numpy as np

from app.model.events import Event, Health
from app.model.reading import ReadingBatch

MAX_HEALTHS = 500
MAX_EVENTS = 100_000


class Mailbox:
    """n signals; grows by itself when a row beyond n arrives.

    superseded: readings that a newer one replaced before they were taken.
    dropped: healths folded into a newer one of their feed, and events beyond MAX_EVENTS, because nobody took for long.
    """

    def __init__(self, n: int = 0) -> None:
        self._lock = threading.Lock()
        self._notices: list[Health | Event] = []
        self._healths = 0
        self.superseded = 0
        self.dropped = 0
        self._dirty = np.zeros(0, dtype=np.bool_)
        self._value = np.zeros(0)
        self._quality = np.zeros(0, dtype=np.uint8)
        self._t_ns = np.zeros(0, dtype=np.int64)
        self._seen_ns = np.zeros(0, dtype=np.int64)
        self._grow(n)

    def put(self, batch: ReadingBatch) -> int:
        """Keep the newest of each signal (greatest event time, then order of arrival). Returns how many were superseded."""
        if not len(batch):
            return 0
        newest = batch.newest_per_signal()
        with self._lock:
            if newest.signal[-1] >= len(self._dirty):
                self._grow(int(newest.signal[-1]) + 1)
            waiting = self._dirty[newest.signal]
            superseded = len(batch) - len(newest) + int(waiting.sum())
            if waiting.any():
                newest = newest.take(~waiting | (newest.t_ns >= self._t_ns[newest.signal]))
            rows = newest.signal
            self._value[rows] = newest.value
            self._quality[rows] = newest.quality
            self._t_ns[rows] = newest.t_ns
            self._seen_ns[rows] = newest.seen_ns
            self._dirty[rows] = True
            self.superseded += superseded
        return superseded

    def say(self, notice: Health | Event) -> None:
        """Add to the ordered line of notices."""
        with self._lock:
            self._notices.append(notice)
            self._healths += isinstance(notice, Health)
            if self._healths > MAX_HEALTHS:
                self._fold_healths()
            elif len(self._notices) > MAX_EVENTS + MAX_HEALTHS:
                self.dropped += 1
                self._healths -= isinstance(self._notices.pop(0), Health)

    def take(self) -> tuple[ReadingBatch | None, list[Health | Event]]:
        """All that came since the last take: the newest reading per signal ordered by row, and the notices in order."""
        with self._lock:
            notices, self._notices, self._healths = self._notices, [], 0
            rows = np.flatnonzero(self._dirty)
            if not len(rows):
                return None, notices
            self._dirty[rows] = False
            batch = ReadingBatch(
                signal=rows.astype(np.int32),
                t_ns=self._t_ns[rows],
                value=self._value[rows],
                quality=self._quality[rows],
                seen_ns=self._seen_ns[rows],
            )
        return batch, notices

    def _fold_healths(self) -> None:
        newest = {n.feed: i for i, n in enumerate(self._notices) if isinstance(n, Health)}
        kept: list[Health | Event] = [
            n for i, n in enumerate(self._notices) if isinstance(n, Event) or newest[n.feed] == i
        ]
        self.dropped += len(self._notices) - len(kept)
        self._notices, self._healths = kept, len(newest)

    def _grow(self, n: int) -> None:
        more = n - len(self._dirty)
        self._dirty = np.append(self._dirty, np.zeros(more, dtype=np.bool_))
        self._value = np.append(self._value, np.zeros(more))
        self._quality = np.append(self._quality, np.zeros(more, dtype=np.uint8))
        self._t_ns = np.append(self._t_ns, np.zeros(more, dtype=np.int64))
        self._seen_ns = np.append(self._seen_ns, np.zeros(more, dtype=np.int64))
