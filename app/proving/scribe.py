"""Records of people and markets on their way into the log: queued by anyone, written together.

scribe = QueueScribe(wake); scribe.write("twin.operator.action/1", {...}); scribe.flush(log)

Thread: any may write, the window's too; `flush` belongs to the ledger's own thread.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from app.ledger import canonical
from app.ledger.contract import Entry, Log

MOST_WAITING = 50_000
CHUNK = 2000


class QueueScribe:
    """wake: called when something waits.   lost: how many were given up because the queue was full."""

    def __init__(
        self, wake: Callable[[], None] = lambda: None, now: Callable[[], int] = time.time_ns
    ) -> None:
        self.wake, self._now = wake, now
        self._lock = threading.Lock()
        self._waiting: deque[Entry] = deque()
        self.lost = 0

    def write(self, kind: str, payload: Mapping[str, Any], t_ns: int | None = None) -> None:
        """Raises LedgerError for a payload that has no canonical form; nothing is queued then."""
        data = canonical.encode({**payload, "schema": kind})
        with self._lock:
            if len(self._waiting) >= MOST_WAITING:
                self._waiting.popleft()
                self.lost += 1
            self._waiting.append(Entry(kind, self._now() if t_ns is None else t_ns, data))
        self.wake()

    @property
    def waiting(self) -> int:
        with self._lock:
            return len(self._waiting)

    def flush(self, log: Log) -> int:
        """Writes what waits, in order; how many. What cannot be written waits on. Raises LedgerError."""
        count = 0
        while True:
            with self._lock:
                part = [self._waiting[k] for k in range(min(CHUNK, len(self._waiting)))]
                lost = self.lost
            if not part:
                return count
            log.append(part)
            with self._lock:
                for _ in range(len(part) - (self.lost - lost)):
                    self._waiting.popleft()
            count += len(part)
