"""The notes of a district in one JSON file beside its history.   Thread: any one at a time; no Qt.

    notes = Notes(folder / "notes.json"); notes.add(note); notes.between(from_ns, to_ns)

Written beside and renamed, so whole or not at all. What another window wrote meanwhile is read before each change, and a
file that cannot be read is kept aside and told in `notice`. A note may carry a view: camera, layers and colours.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import msgspec

from app.bookmarks import SavedView, makes_sense
from app.model.note import BadNote, Note

SCHEMA: Final = 1
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


class _File(msgspec.Struct):
    schema: int
    notes: list[_Kept]


class BadNotes(ValueError):
    """A file of notes that cannot be read; the message says which and why."""


Shelf = dict[str, tuple[Note, SavedView | None]]


def read_notes(path: Path) -> Shelf:
    """Raises BadNotes in one line, FileNotFoundError where there is none."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadNotes(f"{path.name}: too large for a file of notes")
        read = msgspec.json.decode(path.read_bytes(), type=_File)
    except FileNotFoundError:
        raise
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadNotes(f"{path.name}: the notes cannot be read ({error.__class__.__name__})") from error
    if read.schema > SCHEMA:
        raise BadNotes(f"{path.name}: written by a later version (schema {read.schema})")
    if len(read.notes) > MOST:
        raise BadNotes(f"{path.name}: more than {MOST} notes")
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
            raise BadNotes(f"{path.name}: note {number}: {error}") from error
        if kept.view is not None and not makes_sense(kept.view):
            raise BadNotes(f"{path.name}: the view of note {number} looks from nowhere")
        shelf[note.id] = (note, kept.view)
    return shelf


def write_notes(path: Path, shelf: Shelf) -> None:
    """Raises OSError; then the file is what it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = [
        _Kept(n.id, n.from_ns, n.text, n.to_ns, n.author, n.made_ns, n.signal, view)
        for n, view in sorted(shelf.values(), key=lambda pair: (pair[0].from_ns, pair[0].id))
    ]
    text = msgspec.json.format(msgspec.json.encode(_File(SCHEMA, kept)))
    handle, name = tempfile.mkstemp(prefix=".notes-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)
        raise


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
                raise BadNote(f"there are {MOST} notes already; remove some first")
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
        except BadNotes as error:
            self._set_aside(error)
            stamp = None
        self._seen = stamp

    def _set_aside(self, error: BadNotes) -> None:
        kept = self._path.with_suffix(".broken.json")
        number = 2
        while kept.exists():
            kept = self._path.with_suffix(f".broken-{number}.json")
            number += 1
        try:
            self._path.replace(kept)
        except OSError:
            self.notice = f"{error}."
        else:
            self.notice = f"{error}; it is kept as {kept.name}."
