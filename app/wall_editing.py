"""One sitting at the pages of a wall: what is wanted so far, back step by step, and the file at the end.

    editing = Editing(folder / "wall.toml"); editing.do(editing.draft.removed(0)); editing.undo(); editing.save()

A file that cannot be read is kept aside at the first saving, never overwritten; one that somebody else has changed meanwhile is not
written at all.   Thread: any; no Qt.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import Final

from app.model.language import tr, trn
from app.toml_layers import UneditableToml
from app.wall import LARGEST
from app.wall_file import Draft, draft_of, written
from app.whole_file import write_text

STEPS: Final = 200
"""assumption: nobody goes back further than this."""


class CannotSave(Exception):
    """Why, in one line; the file is what it was."""


class Editing:
    """trouble: what was wrong with the file, "" for nothing; then one begins with the ready pages."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.trouble = ""
        self._is_broken = False
        self._text: str | None = None
        self._was: deque[Draft] = deque(maxlen=STEPS)
        try:
            self._text = self._read()
            self.draft = draft_of(self._text)
        except (UneditableToml, CannotSave) as error:
            self._is_broken = True
            self.draft = draft_of(None)
            self.trouble = tr(
                "{name}: {why}. It is kept aside when these pages are saved.", name=path.name, why=error
            )
        self._saved = self.draft

    @property
    def is_changed(self) -> bool:
        return self.draft != self._saved

    @property
    def can_be_saved(self) -> bool:
        """Something is another than in the file, or the file is to be replaced by one that can be read."""
        return self.is_changed or self._is_broken

    @property
    def can_undo(self) -> bool:
        return bool(self._was)

    def do(self, draft: Draft) -> bool:
        """False where nothing is another than before."""
        if draft == self.draft:
            return False
        self._was.append(self.draft)
        self.draft = draft
        return True

    def undo(self) -> None:
        if self._was:
            self.draft = self._was.pop()

    def save(self) -> str:
        """The sentence for the person. Raises CannotSave."""
        kept: Path | None = None
        try:
            if not self._is_broken and self._read() != self._text:
                raise CannotSave(
                    tr(
                        "{name} has been changed by somebody else; close this and open it again.",
                        name=self.path.name,
                    )
                )
            new = written(None if self._is_broken else self._text, self.draft)
            if len(new.encode()) > LARGEST:
                raise CannotSave(tr("{name} would be too large for a wall.", name=self.path.name))
            self.path.parent.mkdir(parents=True, exist_ok=True)
            kept = self._keep_aside()
            write_text(self.path, new)
        except UneditableToml as error:
            raise CannotSave(tr("{name}: {why}.", name=self.path.name, why=error)) from error
        except OSError as error:
            if kept is not None:
                kept.replace(self.path)
            raise CannotSave(
                tr(
                    "{name} cannot be written ({why}).",
                    name=self.path.name,
                    why=error.strerror or type(error).__name__,
                )
            ) from error
        self._text, self._is_broken, self.trouble = new, False, ""
        self._was.clear()
        self.draft = self._saved = draft_of(new)
        said = trn("{n} page is saved.", "{n} pages are saved.", len(self.draft.entries))
        if kept is None:
            return said
        return f"{said} {tr('The one that could not be read is kept as {name}.', name=kept.name)}"

    def _read(self) -> str | None:
        """None where there is no file. Raises CannotSave."""
        try:
            if self.path.stat().st_size > LARGEST:
                raise CannotSave(tr("it is too large for a wall"))
            return self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise CannotSave(
                tr("it cannot be read ({why})", why=error.strerror or type(error).__name__)
            ) from error
        except UnicodeDecodeError as error:
            raise CannotSave(tr("it is no text in UTF-8")) from error

    def _keep_aside(self) -> Path | None:
        """Where the broken one is now. Raises OSError."""
        if not self._is_broken or not self.path.exists():
            return None
        kept, number = self.path.with_suffix(".broken.toml"), 2
        while kept.exists():
            kept = self.path.with_suffix(f".broken-{number}.toml")
            number += 1
        return self.path.replace(kept)
