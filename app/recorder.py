"""One thread that writes to the Historian, so that neither the fetch loop nor the window ever waits for a disk.

What cannot be written is kept in memory and tried again, up to a bound; beyond it the oldest readings are given up,
counted and said. One append takes all that waits: a slow disk makes larger appends, not a longer queue.
Thread: any may offer; the thread `tvilling-record` writes.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence

from app.history.contract import Historian, HistoryError
from app.model.events import Event, EventKind, Health, Link
from app.model.reading import ReadingBatch

SOURCE = "history"
MAX_READINGS = 3_000_000  # 29 bytes each: under 100 MB, a minute at 50,000 a second
MAX_EVENTS = 100_000
CHUNK = 500_000
EVERY_S = 0.3
WAITS_S = (1.0, 2.0, 5.0, 10.0, 30.0)

_log = logging.getLogger(__name__)


class Recorder:
    """say: takes the Events and the Health of recording itself.   every_s: shortest time between two appends;
    a kill loses at most this much.   max_readings: how many may wait in memory.
    """

    def __init__(
        self,
        historian: Historian,
        say: Callable[[Health | Event], None],
        *,
        max_readings: int = MAX_READINGS,
        every_s: float = EVERY_S,
        waits_s: Sequence[float] = WAITS_S,
    ) -> None:
        self._historian = historian
        self._say = say
        self._max_readings = max_readings
        self._every_s = every_s
        self._waits_s = waits_s
        self._wake = threading.Condition()
        self._batches: deque[ReadingBatch] = deque()
        self._events: list[Event] = []
        self._waiting = 0
        self._closing = False
        self._since_ns = time.time_ns()
        self._fault = ""
        self._is_losing = False
        self._oldest_ns = 0  # when the oldest that waits was offered
        self._writing_ns = 0  # the same of what is being written, 0 for nothing
        self.stored = 0
        self.lost = 0
        self._thread = threading.Thread(target=self._run, name="tvilling-record")

    def start(self) -> None:
        self._thread.start()

    def offer(self, batch: ReadingBatch) -> None:
        """Queue readings; never blocks for longer than a list append."""
        with self._wake:
            if not self._waiting:
                self._oldest_ns = time.time_ns()
            self._batches.append(batch)
            self._waiting += len(batch)
            lost = 0
            while self._waiting > self._max_readings and len(self._batches) > 1:
                oldest = self._batches.popleft()
                self._waiting -= len(oldest)
                lost += len(oldest)
            self.lost += lost
            is_news = lost > 0 and not self._is_losing
            self._is_losing |= is_news
            self._wake.notify()
        if is_news:
            self._tell("Recording cannot keep up: the oldest readings that wait in memory are being lost")

    def offer_events(self, events: Sequence[Event]) -> None:
        with self._wake:
            self._events.extend(events)
            del self._events[:-MAX_EVENTS]
            self._wake.notify()

    def finish(self) -> None:
        """No more will be offered; write what waits and end. Does not wait for it, see `join`."""
        with self._wake:
            self._closing = True
            self._wake.notify()

    def join(self, timeout_s: float) -> bool:
        """True when the thread has ended within that time."""
        self._thread.join(max(0.0, timeout_s))
        return not self._thread.is_alive()

    def written_until_ns(self) -> int | None:
        """All that was offered by then is in the store; None while it cannot be written."""
        with self._wake:
            if self._fault:
                return None
            open_ns = [self._writing_ns, self._oldest_ns if self._waiting else 0]
            return min((ns for ns in open_ns if ns), default=time.time_ns())

    def health(self) -> Health:
        """Recording as the status bar shows it. received: readings stored; rejected: readings lost."""
        return Health(
            feed=SOURCE,
            link=Link.DOWN if self._fault else Link.UP,
            detail=self._fault,
            since_ns=self._since_ns,
            received=self.stored,
            rejected=self.lost,
            reasons=(("memory was full", self.lost),) if self.lost else (),
        )

    def _run(self) -> None:
        tries = 0
        while True:
            with self._wake:
                while not (self._batches or self._events or self._closing):
                    self._wake.wait()
                if not (self._batches or self._events):
                    return
                self._writing_ns = self._oldest_ns if self._batches else 0
                batch, events = self._next()
            is_last = self._closing
            is_written = self._write(batch, events)
            self._writing_ns = 0
            if is_written:
                tries = 0
                self._rest(self._every_s)
            elif is_last:
                self._give_up()
                return
            else:
                self._rest(self._waits_s[min(tries, len(self._waits_s) - 1)])
                tries += 1

    def _rest(self, pause_s: float) -> None:
        until = time.monotonic() + pause_s
        with self._wake:
            while not self._closing and (left := until - time.monotonic()) > 0:
                self._wake.wait(left)

    def _next(self) -> tuple[ReadingBatch | None, list[Event]]:
        """Under the lock: up to CHUNK readings as one batch, and the events."""
        parts: list[ReadingBatch] = []
        count = 0
        while self._batches and count < CHUNK:
            parts.append(self._batches.popleft())
            count += len(parts[-1])
        self._waiting -= count
        self._is_losing &= bool(self._batches)
        events, self._events = self._events, []
        if not parts:
            return None, events
        return (parts[0] if len(parts) == 1 else ReadingBatch.joined(parts)), events

    def _write(self, batch: ReadingBatch | None, events: list[Event]) -> bool:
        try:
            if batch is not None:
                self._historian.append(batch)
                self.stored += len(batch)
                batch = None
            if events:
                self._historian.append_events(events)
        except HistoryError as error:
            self._failed(str(error), batch, events)
            return False
        except Exception as error:  # noqa: BLE001 - a bug in a store must not end recording in silence
            if not self._fault:
                _log.warning("the history store failed unexpectedly", exc_info=error)
            self._failed(f"the store failed unexpectedly ({type(error).__name__})", batch, events)
            return False
        if self._fault:
            self._fault, self._since_ns = "", time.time_ns()
            lost = f"{self.lost} readings were lost" if self.lost else "nothing was lost"
            self._tell(f"Recording works again; {lost}")
        return True

    def _failed(self, why: str, batch: ReadingBatch | None, events: list[Event]) -> None:
        with self._wake:
            if batch is not None:
                self._batches.appendleft(batch)
                self._waiting += len(batch)
                self._oldest_ns = self._writing_ns or self._oldest_ns
            self._events[:0] = events
        if not self._fault:
            self._fault, self._since_ns = f"Not recording: {why}", time.time_ns()
            self._tell(f"Recording failed: {why}. Readings are kept in memory and tried again")

    def _give_up(self) -> None:
        with self._wake:
            self.lost += self._waiting
            if self._waiting:
                _log.error("%d readings could not be recorded before the end", self._waiting)
            self._batches.clear()
            self._waiting = 0

    def _tell(self, text: str) -> None:
        event = Event(time.time_ns(), EventKind.HISTORY, SOURCE, text)
        self._say(event)
        self._say(self.health())
        self.offer_events([event])
