"""The ledger's own thread: writes records as they come and seals each quarter of an hour, while feeds and window go on.

    keeper = LedgerKeeper(log, sealer, scribe, written_until, say); keeper.start(); ...; keeper.stop(2.0)

What fails is told once and tried again; recording never waits for it.   Thread: `tvilling-ledger`.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from app.history.contract import HistoryError
from app.ledger.contract import LedgerError, Log
from app.model.events import Event, EventKind
from app.proving.scribe import QueueScribe
from app.proving.sealing import Sealer

THREAD = "tvilling-ledger"
EVERY_S = 5.0
BUSY_S = 0.05  # between two steps of a catch-up: others want the processor too
WAITS_S = (5.0, 10.0, 30.0, 60.0)
_log = logging.getLogger(__name__)


class LedgerKeeper:
    """written_until: time up to which all that arrived is in the store, ns; None while nothing is recorded.
    say: takes an Event.   sealed: leaves made since the start."""

    def __init__(
        self,
        log: Log,
        sealer: Sealer,
        scribe: QueueScribe,
        written_until: Callable[[], int | None],
        say: Callable[[Event], None] = lambda _event: None,
        *,
        now: Callable[[], int] = time.time_ns,
        every_s: float = EVERY_S,
    ) -> None:
        self._log, self._sealer, self._scribe = log, sealer, scribe
        self._written_until, self._say, self._now, self._every_s = written_until, say, now, every_s
        self._wake = threading.Event()
        self._is_ending = False
        self._trouble = ""
        self._tries = 0
        self.sealed = 0
        self._thread = threading.Thread(target=self._run, name=THREAD, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        self._wake.set()

    def stop(self, timeout_s: float) -> bool:
        """Writes the records that wait, and ends; a seal that is due is made at the next start. True when it ended in time."""
        self._is_ending = True
        self._wake.set()
        if self._thread.ident is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while True:
            is_last = self._is_ending
            more = self._once(may_seal=not is_last)
            if is_last:
                return
            wait_s = BUSY_S if more else self._every_s
            if self._trouble:
                wait_s = WAITS_S[min(self._tries, len(WAITS_S)) - 1]
            if self._wake.wait(wait_s) and not self._is_ending and not more:
                self._wake.clear()
                time.sleep(BUSY_S)  # records come in crowds: one append for all of them

    def _once(self, *, may_seal: bool) -> bool:
        """True when there is more to be sealed at once."""
        try:
            self._scribe.flush(self._log)
            made = 0
            if may_seal and (written := self._written_until()) is not None:
                made = self._sealer.step(self._now(), written)
                self.sealed += made
        except (LedgerError, HistoryError) as error:
            self._failed(str(error))
            return False
        except Exception as error:  # noqa: BLE001 - a bug in sealing must not end in silence, nor end recording
            if not self._trouble:
                _log.warning("sealing failed unexpectedly", exc_info=error)
            self._failed(f"an error inside Tvilling ({type(error).__name__})")
            return False
        if self._trouble:
            self._trouble, self._tries = "", 0
            self._tell("Sealing works again; nothing that was recorded meanwhile is left out")
        return made > 0

    def _failed(self, why: str) -> None:
        self._tries += 1
        if why != self._trouble and not self._is_ending:
            self._trouble = why
            self._tell(f"Nothing can be sealed now: {why.rstrip('.')}. Recording goes on")

    def _tell(self, text: str) -> None:
        self._say(Event(self._now(), EventKind.LEDGER, "ledger", text))
