"""The journal's lines on their way into the ledger, while a window runs: asked each minute, beside the window.

Begins when the session's ledger is open and the journal is a file; ends before them.   Part of the composition root (QtCore
only).   Thread: GUI; journal and log are read on a reader's lane.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

from app.journal.store import JournalError
from app.ledger.contract import LedgerError
from app.ledger.tokens import Salt
from app.model.language import tr
from app.model.times import wall_ns
from app.opening import history_folder
from app.sealed_journal import ACK, KIND, acknowledgements, due, sealed_until

if TYPE_CHECKING:
    from app.window import Desk

EACH_MS = 60_000
Records = list[tuple[str, dict[str, Any]]]
_log = logging.getLogger(__name__)


class JournalSealHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._until: int | None = None  # the last line that was sealed or is on its way
        self._trouble = ""
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.look)
        desk.session.ready.connect(self._timer.start)
        desk.session.ready.connect(self.look)
        desk.session.closing.connect(self._timer.stop)

    @Slot()
    def look(self) -> None:
        session = self._desk.session
        if session.ledger is None or session.alarms.journal is None or session.alarms.journal.path is None:
            return
        session.reads.ask("journal:seal", self._work, self._on_records, self._on_trouble, lane="proof")

    def _work(self) -> tuple[Records, int]:
        """Thread: a reader's."""
        session = self._desk.session
        journal, ledger, district = session.alarms.journal, session.ledger, session.opened.district
        assert journal is not None
        assert ledger is not None
        folder = history_folder(self._desk.data, district) / "ledger"
        records: Records = []
        try:
            reader = journal.reader()
            try:
                until = sealed_until(ledger.log, reader.id) if self._until is None else self._until
                salt = Salt.kept(folder / "salt.key")
                for payload, entries in due(reader, until, district.id, wall_ns()):
                    records.append((KIND, payload))
                    records += [(ACK, one) for one in acknowledgements(reader, entries, salt)]
                    until = int(payload["last"])
            finally:
                journal.done_with(reader)
        except (JournalError, LedgerError) as error:
            raise ValueError(str(error)) from error
        return records, until

    def _on_records(self, found: tuple[Records, int]) -> None:
        ledger = self._desk.session.ledger
        if ledger is None:
            return
        records, self._until = found
        self._trouble = ""
        for kind, payload in records:
            try:
                ledger.scribe.write(kind, payload)
            except LedgerError as error:  # a bug of ours: said, and the window goes on
                _log.warning("lines of the journal were not sealed: %s", error)

    def _on_trouble(self, text: str) -> None:
        if text != self._trouble:
            self._trouble = text
            self._desk.session.notice.emit(tr("The journal is not sealed now: {text}", text=text))
