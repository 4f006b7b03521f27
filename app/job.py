"""Long work beside the window: progress as it goes, one answer or one sentence at the end, and a way to stop it.

    job = Job(lambda: load(paths, cache), parent)
    job.progressed.connect(...); job.done.connect(...); job.failed.connect(...)
    job.cancel()                       # nothing is said any more; the work ends where it next says how far it is

The work runs in a thread of its own and touches no Qt object; this class looks for its news with a timer, as
widgets/background.py does. Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.history.contract import HistoryError
from app.ledger.contract import LedgerError
from app.model.district import BadDistrict
from app.model.language import tr
from maps.readers.errors import BadModel
from maps.readers.progress import Cancelled, heard_by

LOOK_MS = 50
_log = logging.getLogger(__name__)


class Job(QObject):
    progressed = Signal(str, float)  # what is being done, share 0..1 or nan
    done = Signal(object)  # what the work gave
    failed = Signal(str)  # one sentence: what, where, what to do

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None, name: str = "open") -> None:
        super().__init__(parent)
        self._work = work
        self._news: tuple[str, float] = ("", math.nan)
        self._said: tuple[str, float] = ("", math.nan)
        self._end: tuple[str, Any] | None = None
        self._stop = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._on_look)
        self._thread = threading.Thread(target=self._run, name=f"tvilling-{name}", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._timer.start()

    @property
    def is_over(self) -> bool:
        return not self._timer.isActive()

    def cancel(self) -> None:
        """Its answer is not wanted any more."""
        self._stop.set()
        self._timer.stop()

    def join(self, timeout_s: float) -> bool:
        """Wait for the thread, as a test or an orderly end does; True when it has ended."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # -- in the thread of the work ---------------------------------------------------------------------------------

    def _hear(self, what: str, share: float) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._news = (what, share)

    def _run(self) -> None:
        try:
            with heard_by(self._hear):
                self._end = ("done", self._work())
        except Cancelled:
            self._end = ("cancelled", None)
        except Exception as error:  # noqa: BLE001  the thread's last line: it becomes a sentence in the window
            self._end = ("failed", sentence(error))

    # -- on the GUI thread -----------------------------------------------------------------------------------------

    @Slot()
    def _on_look(self) -> None:
        news = self._news
        if news is not self._said:
            self._said = news
            if news[0]:
                self.progressed.emit(*news)
        if self._end is None:
            return
        how, answer = self._end
        self._timer.stop()
        self._end = ("over", None)  # the answer is large, and somebody else's from here on
        if how == "done":
            self.done.emit(answer)
        elif how == "failed":
            self.failed.emit(answer)


def sentence(error: Exception) -> str:
    """One line for a person; what is not foreseen goes to the log whole."""
    if isinstance(error, (BadDistrict, BadModel, HistoryError, LedgerError)):
        return " ".join(str(error).split())
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror or error.__class__.__name__}"
    if isinstance(error, MemoryError):
        return tr("This machine has too little memory for it; open a part of it, or close other programs.")
    _log.error("an error inside Tvilling while opening", exc_info=error)
    return tr(
        "An error inside Tvilling ({name}); the log file in the data folder has the details.",
        name=error.__class__.__name__,
    )
