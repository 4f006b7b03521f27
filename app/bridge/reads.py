"""Questions to the past, answered off the GUI thread; the newest question of a key wins.

    reads.ask("trend:power", lambda: historian.series(3, t0, t1), self._draw)

A question that has not started when a newer one of its key arrives is dropped; one that runs is finished and its answer
thrown away. Jobs capture everything they need and return something immutable.   Thread: GUI (jobs run on a reader thread).
Six lanes: "view" for charts and timeline, "state" for the moment shown, so that a long chart never delays a scrub, "ahead"
for what a running replay comes to next, "panels" for what takes its time (balance, a plan), "scenario" for runs of scenarios, and "proof" for checking
against the ledger, which gives way to all of them.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.history.contract import Historian, HistoryError
from app.model.language import tr

T = TypeVar("T")
_log = logging.getLogger(__name__)
LANES = ("view", "state", "ahead", "panels", "scenario", "proof")


@dataclass(frozen=True, slots=True)
class _Asked:
    key: str
    number: int
    future: Future[Any]
    done: Callable[[Any], None]
    failed: Callable[[str], None] | None
    lane: str = "view"


class HistoryReads(QObject):
    trouble = Signal(str)  # a sentence fit for a person, when nobody asked to be told of a failure
    attached = Signal()  # history can be asked from now on

    def __init__(self, historian: Historian | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._historian = historian
        self._lanes = {
            lane: ThreadPoolExecutor(1, thread_name_prefix=f"tvilling-read-{lane}") for lane in LANES
        }
        self._newest: dict[str, int] = {}
        self._open: deque[_Asked] = deque()
        self._number = 0
        self._is_down = False
        self._timer = QTimer(self)
        self._timer.setInterval(8)  # only runs while something is asked
        self._timer.timeout.connect(self._deliver)

    @property
    def historian(self) -> Historian:
        """For use inside jobs; asking it on the GUI thread would block the window. HistoryError until it is attached."""
        if self._historian is None:
            raise HistoryError(tr("history is still being opened"))
        return self._historian

    def attach(self, historian: Historian) -> None:
        """The window opens before the store does; panels that asked too early ask again on `attached`."""
        self._historian = historian
        self.attached.emit()

    def ask(
        self,
        key: str,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[str], None] | None = None,
        *,
        lane: str = "view",
    ) -> None:
        """Run `job` off the GUI thread and then `done` with its answer on it, unless a newer `ask` has the same key.
        After `shutdown` nobody is left to answer: panels that still ask while the window closes are not answered."""
        if self._is_down:
            return
        for asked in self._open:
            if asked.key == key:
                asked.future.cancel()
        self._number += 1
        self._newest[key] = self._number
        future = self._lanes[lane].submit(job)
        self._open.append(_Asked(key, self._number, future, done, failed, lane))
        if not self._timer.isActive():
            self._timer.start()

    def waits(self, *lanes: str) -> bool:
        """Whether one of these lanes has not answered all it was asked.   Thread: GUI."""
        return any(asked.lane in lanes and not asked.future.done() for asked in self._open)

    def forget(self, key: str) -> None:
        """Nobody waits for this key any more (a panel was closed)."""
        self._newest.pop(key, None)

    def shutdown(self) -> None:
        """Drop what waits, finish what runs."""
        self._is_down = True
        self._timer.stop()
        self._newest.clear()
        self._open.clear()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)

    @Slot()
    def _deliver(self) -> None:
        for _ in range(len(self._open)):
            asked = self._open.popleft()
            if not asked.future.done():
                self._open.append(asked)
            elif self._newest.get(asked.key) == asked.number:
                del self._newest[asked.key]
                self._answer(asked)
        if not self._open:
            self._timer.stop()

    def _answer(self, asked: _Asked) -> None:
        try:
            answer = asked.future.result()
        except CancelledError:
            return
        except (HistoryError, ValueError, OSError) as error:
            _log.info("reading %s failed: %s", asked.key, error)
            if asked.failed:
                asked.failed(str(error))
            else:
                self.trouble.emit(str(error))
            return
        asked.done(answer)
