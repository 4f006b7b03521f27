"""The notes of a district in one JSON file beside its history.   Thread: any one at a time; no Qt.

    notes = Notes(folder / "notes.json"); notes.add(note); notes.between(from_ns, to_ns)

How the file is read and written: kept_list.py; what had to be kept aside is told in `notice`. What another window wrote
meanwhile is read before each change. A note may carry a view: camera, layers and colours.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from app.bookmarks import SavedView, makes_sense
from app.kept_list import SCHEMA, BadList, Content, KeptList
from app.model.language import tr
from app.model.note import BadNote, Note

MOST: Final = 5_000
LARGEST: Final = 40_000_000  # bytes of a file


class _Kept(msgspec.Struct, frozen=True, omit_defaults=True):
    id: str
    from_ns: int
    text: str
    to_ns: int | None = None
    author: str = ""
    made_ns: int = 0
    signal: str | None = None
    view: SavedView | None = None


class _File(Content):
    notes: list[_Kept]


Shelf = dict[str, tuple[Note, SavedView | None]]


def _file(path: Path) -> KeptList[_File]:
    return KeptList(path, _File, "notes", largest=LARGEST)


def read_notes(path: Path) -> Shelf:
    """Raises BadList in one line, FileNotFoundError where there is none."""
    read = _file(path).read()
    if len(read.notes) > MOST:
        raise BadList(tr("{name}: more than {most} notes", name=path.name, most=MOST))
    shelf: Shelf = {}
    for number, kept in enumerate(read.notes, 1):
        try:
            note = Note.written(
                kept.text,
                kept.from_ns,
                kept.to_ns,
                author=kept.author,
                made_ns=kept.made_ns,
                signal=kept.signal,
                id=kept.id,
            )
        except BadNote as error:
            raise BadList(
                tr("{name}: note {number}: {error}", name=path.name, number=number, error=error)
            ) from error
        if kept.view is not None and not makes_sense(kept.view):
            raise BadList(
                tr("{name}: the view of note {number} looks from nowhere", name=path.name, number=number)
            )
        shelf[note.id] = (note, kept.view)
    return shelf


def write_notes(path: Path, shelf: Shelf) -> None:
    """Raises OSError; then the file is what it was."""
    kept = [
        _Kept(n.id, n.from_ns, n.text, n.to_ns, n.author, n.made_ns, n.signal, view)
        for n, view in sorted(shelf.values(), key=lambda pair: (pair[0].from_ns, pair[0].id))
    ]
    _file(path).write(_File(SCHEMA, kept))


class Notes:
    """add, change, remove raise OSError where the file cannot be written; then nothing has changed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.notice = ""
        self._shelf: Shelf = {}
        self._seen: tuple[int, int] | None = None
        self._read()

    @property
    def all(self) -> Sequence[Note]:
        """In order of time."""
        return tuple(sorted((n for n, _ in self._shelf.values()), key=lambda n: (n.from_ns, n.id)))

    def get(self, id: str) -> Note | None:
        return self._shelf[id][0] if id in self._shelf else None

    def view_of(self, id: str) -> SavedView | None:
        """Camera, layers and colours that were kept with it."""
        return self._shelf[id][1] if id in self._shelf else None

    def between(self, from_ns: int, to_ns: int) -> tuple[Note, ...]:
        """Those that touch the stretch, in order of time."""
        return tuple(n for n in self.all if n.touches(from_ns, to_ns))

    def add(self, note: Note, view: SavedView | None = None) -> None:
        """Raises BadNote where there are too many: an old one is never dropped for a new one."""

        def put(shelf: Shelf) -> None:
            if len(shelf) >= MOST and note.id not in shelf:
                raise BadNote(tr("there are {most} notes already; remove some first", most=MOST))
            shelf[note.id] = (note, view)

        self._change(put)

    def change(self, note: Note) -> None:
        """The note of the same id is now this one; its view stays. Raises KeyError where it is gone."""

        def put(shelf: Shelf) -> None:
            shelf[note.id] = (note, shelf[note.id][1])

        self._change(put)

    def remove(self, id: str) -> tuple[Note, SavedView | None] | None:
        """What is gone, so that `add` can bring it back; None where there was none."""
        gone: list[tuple[Note, SavedView | None]] = []

        def drop(shelf: Shelf) -> None:
            if id in shelf:
                gone.append(shelf.pop(id))

        self._change(drop)
        return gone[0] if gone else None

    def _change(self, change: Callable[[Shelf], None]) -> None:
        if self._stamp() != self._seen:
            self._read()
        shelf = dict(self._shelf)
        change(shelf)
        if shelf != self._shelf:
            write_notes(self._path, shelf)
            self._shelf, self._seen = shelf, self._stamp()

    def _stamp(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size

    def _read(self) -> None:
        stamp = self._stamp()
        try:
            self._shelf = read_notes(self._path)
        except FileNotFoundError:
            pass  # what is known here is written again with the next change
        except BadList as error:
            self.notice = _file(self._path).set_aside(error)
            stamp = None
        self._seen = stamp
