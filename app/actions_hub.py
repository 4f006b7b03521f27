"""What a person does at this window becomes records of the ledger: modes, notes, feeds, imports, exports, copies, films.

Listens to the other hubs' signal `acted` and to what the window says anyway; nobody calls the ledger from elsewhere. Who did
it stands there as a salted hash; the name itself stays on this machine, in the journal of events. Texts of notes are not
recorded, only a salted hash of them. What is done before the ledger is open waits, bounded.
Part of the composition root (QtCore only).   Thread: GUI; writing is queued by the Scribe.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from app.ledger.contract import LedgerError
from app.ledger.fields import interval_of, time_text
from app.ledger.records import build, printable
from app.ledger.tokens import Salt
from app.model.events import Event, EventKind
from app.model.language import tr
from app.model.note import Note
from app.model.playhead import Mode, Playhead
from app.model.times import wall_ns
from app.notes_hub import person
from app.opening import history_folder

if TYPE_CHECKING:
    from app.window import Desk

KIND = "twin.operator.action/1"
MOST_WAITING = 200
MAX_ABOUT, MAX_DETAILS = 50, 24
_log = logging.getLogger(__name__)


class ActionsHub(QObject):
    def __init__(self, desk: Desk, others: Sequence[Any] = ()) -> None:
        """others: hubs with a signal acted(action, about, details)."""
        super().__init__(desk)
        self._desk = desk
        self._waiting: deque[dict[str, Any]] = deque(maxlen=MOST_WAITING)
        self.ledger: Callable[[], Any] = lambda: desk.session.ledger
        self._salt: Salt | None = None
        self._has_failed = False
        self._notes = {note.id: note for note in desk.notes.all}
        self._mode = desk.session.timekeeper.playhead.mode
        for hub in others:
            hub.acted.connect(self.record)
        desk.film.acted.connect(self.record)
        desk.proof.acted.connect(self.record)
        desk.trend_hub.saving.saved.connect(self._on_saved)
        desk.session.timekeeper.mode_changed.connect(self._on_mode)
        desk.notes.changed.connect(self._on_notes)
        desk.session.ready.connect(self._on_ready)
        desk.session.closing.connect(self._on_closing)

    @Slot(str, object, object)
    def record(
        self,
        action: str,
        about: Sequence[str] = (),
        details: Mapping[str, object] | None = None,
        span: tuple[int, int] | None = None,
    ) -> None:
        """action: a word of app/ledger/kinds_operations.py.   span: ns, first and end."""
        head = self._desk.session.timekeeper.playhead
        more = [
            {"name": printable(name, 60), "value": printable(str(value), 300) or "-"}
            for name, value in (details or {}).items()
        ]
        values: dict[str, Any] = {
            "action": action,
            "time": time_text(wall_ns()),
            "mode": head.mode.value,
            "shown": None if head.mode is Mode.LIVE else time_text(head.t_ns),
            "about": [printable(name, 200) for name in about if name][:MAX_ABOUT],
            "details": more[:MAX_DETAILS],
            "span": None if span is None or span[0] >= span[1] else interval_of(*span),
        }
        self._waiting.append(values)
        self._flush()

    def _flush(self) -> None:
        ledger = self.ledger()
        salt = self._read_salt() if ledger is not None else None
        if ledger is None or salt is None:
            return
        who = salt.who(person())
        while self._waiting:
            values = self._waiting.popleft()
            try:
                ledger.scribe.write(KIND, build(KIND, {**values, "who": who}))
            except LedgerError as error:  # a bug of ours: said, and the window goes on
                _log.warning("an action was not recorded: %s", error)

    def _read_salt(self) -> Salt | None:
        if self._salt is None and self._desk.session.is_recording and not self._has_failed:
            folder = history_folder(self._desk.data, self._desk.session.opened.district)
            try:
                self._salt = Salt.kept(folder / "ledger" / "salt.key")
            except LedgerError as error:
                self._desk.session.notice.emit(tr("What is done here is not recorded: {error}.", error=error))
                self._waiting = deque(maxlen=0)  # said once; nothing waits any more
                self._has_failed = True
        return self._salt

    # -- what the window says anyway -----------------------------------------------------------------------------------

    @Slot()
    def _on_ready(self) -> None:
        session = self._desk.session
        self.record("district-opened", (session.opened.district.id,))
        salt, historian = self._salt, session.historian
        if salt is not None and historian is not None and person():
            said = Event(
                wall_ns(),
                EventKind.HISTORY,
                "tvilling",
                f"opened by {person()}, in the ledger {salt.who(person())}",
            )
            session.reads.ask("actions", lambda: historian.append_events([said]), lambda _none: None)

    @Slot()
    def _on_closing(self) -> None:
        self.record("district-closed", (self._desk.session.opened.district.id,))

    @Slot(object)
    def _on_mode(self, head: Playhead) -> None:
        if head.mode is not self._mode:
            self._mode = head.mode
            self.record(f"mode-{head.mode.value}")

    @Slot(object)
    def _on_saved(self, path: Any) -> None:
        window = self._desk.trends.window
        self.record("exported", (path.name,), {"what": "trends"}, (window.from_ns, window.to_ns))

    @Slot()
    def _on_notes(self) -> None:
        """What is other than it was: made, changed or removed, by id."""
        now = {note.id: note for note in self._desk.notes.all}
        before, self._notes = self._notes, now
        for ident in now.keys() - before.keys():
            self._note("note-made", now[ident])
        for ident in before.keys() - now.keys():
            self._note("note-removed", before[ident])
        for ident in now.keys() & before.keys():
            if now[ident] != before[ident]:
                self._note("note-changed", now[ident])

    def _note(self, action: str, note: Note) -> None:
        salt = self._read_salt()
        details = {"note": note.id, "text": salt.text(note.text) if salt else "-"}
        end = note.from_ns + 1 if note.to_ns is None else note.to_ns
        self.record(action, (note.signal,) if note.signal else (), details, (note.from_ns, end))
