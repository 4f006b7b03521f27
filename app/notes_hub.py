"""The notes of one desk: told to all who draw them, and trouble said in a sentence.

    hub = NotesHub(folder / "notes.json", gate); hub.changed.connect(chart.refresh); hub.between(from_ns, to_ns)

Part of the composition root (QtCore only).   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bookmarks import SavedView
from app.model.language import tr
from app.model.note import BadNote, Note
from app.model.times import wall_ns
from app.notes import Notes
from app.people.acting import action
from app.people.gate import Gate
from app.people.person import this_person


class NotesHub(QObject):
    changed = Signal()
    trouble = Signal(str)  # one sentence

    def __init__(
        self, path: Path, gate: Gate, parent: QObject | None = None, *, now: Callable[[], int] = wall_ns
    ) -> None:
        super().__init__(parent)
        self.gate = gate
        self._notes, self._now = Notes(path), now
        self._gone: tuple[Note, SavedView | None] | None = None

    @property
    def notice(self) -> str:
        """What was wrong with the file when it was opened; empty where nothing was."""
        return self._notes.notice

    @property
    def all(self) -> Sequence[Note]:
        return self._notes.all

    def between(self, from_ns: int, to_ns: int) -> tuple[Note, ...]:
        return self._notes.between(from_ns, to_ns)

    def get(self, id: str) -> Note | None:
        return self._notes.get(id)

    def view_of(self, id: str) -> SavedView | None:
        return self._notes.view_of(id)

    @action("notes.write", about=lambda hub, text, *_, **__: (text[:60],))
    def write(
        self,
        text: str,
        from_ns: int,
        to_ns: int | None = None,
        *,
        signal: str | None = None,
        view: SavedView | None = None,
    ) -> Note | None:
        """A new note of this person; None where it could not be kept (`trouble` says why)."""
        made: list[Note] = []

        def put() -> None:
            note = Note.written(text, from_ns, to_ns, author=person(), made_ns=self._now(), signal=signal)
            self._notes.add(note, view)
            made.append(note)

        return made[0] if self._do(put) else None

    @action("notes.change", about=lambda hub, id, *_: (id,))
    def rewrite(self, id: str, text: str, from_ns: int, to_ns: int | None) -> bool:
        """Another text or time; author, time of writing, signal and view stay."""
        old = self._notes.get(id)
        if old is None:
            return False

        def put() -> None:
            note = Note.written(
                text, from_ns, to_ns, author=old.author, made_ns=old.made_ns, signal=old.signal, id=id
            )
            self._notes.change(note)

        return self._do(put)

    @action("notes.remove", about=lambda hub, id: (id,))
    def remove(self, id: str) -> bool:
        def drop() -> None:
            self._gone = self._notes.remove(id)

        return self._do(drop)

    @property
    def can_undo(self) -> bool:
        return self._gone is not None

    @action("notes.write")
    def undo(self) -> Note | None:
        """Brings back what was removed last."""
        if self._gone is None:
            return None
        note, view = self._gone
        if not self._do(lambda: self._notes.add(note, view)):
            return None
        self._gone = None
        return note

    def _do(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except OSError as error:
            self.trouble.emit(
                tr("The note cannot be written: {strerror}.", strerror=error.strerror or "the disk refused")
            )
        except BadNote as error:
            self.trouble.emit(tr("Not kept: {error}.", error=error))
        except KeyError:
            self.trouble.emit(tr("That note is no longer there."))
        else:
            self.changed.emit()
            return True
        return False


def person() -> str:
    """The name that this person logs in with, as the system has it; never one that was typed in."""
    return this_person().name
