"""Saved views of a district: camera, style, layers and colours under a name, in one JSON file.   Thread: any.

    shelf = Bookmarks(folder / "views.json"); shelf.add(view); shelf.views

Writes beside and renames; a file that cannot be read is kept aside and told in `notice`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

SCHEMA: Final = 1
MOST: Final = 200
LONGEST_NAME: Final = 60
Vec3 = tuple[float, float, float]


class SavedView(msgspec.Struct, frozen=True):
    """eye, focus: scene metres.   layers: name -> (visible, opacity).   colour: kind and name of what colours, or None.
    t_ns: the moment, or None for whatever the playhead says.
    """

    name: str
    eye: Vec3
    focus: Vec3
    view_angle_deg: float = 35.0
    style: str = ""
    layers: dict[str, tuple[bool, float]] = {}
    colour: tuple[str, str] | None = None
    t_ns: int | None = None


class _File(msgspec.Struct):
    schema: int
    views: list[SavedView]


class Bookmarks:
    def __init__(self, path: Path) -> None:
        self._path = path
        self.notice = ""
        self._views: list[SavedView] = []
        try:
            read = msgspec.json.decode(path.read_bytes(), type=_File)
        except FileNotFoundError:
            return
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            self._set_aside(error)
            return
        if read.schema > SCHEMA:
            self._set_aside(ValueError(f"schema {read.schema}"))
            return
        self._views = read.views[:MOST]

    @property
    def views(self) -> Sequence[SavedView]:
        return tuple(self._views)

    def add(self, view: SavedView) -> SavedView:
        """Under a name that is free: a number is put behind one that is not. Raises OSError."""
        name = view.name.strip()[:LONGEST_NAME] or "View"
        taken = {v.name for v in self._views}
        free, number = name, 2
        while free in taken:
            free, number = f"{name} {number}", number + 1
        made = msgspec.structs.replace(view, name=free)
        self._views = [*self._views, made][-MOST:]
        self._save()
        return made

    def remove(self, name: str) -> SavedView | None:
        """The view that is gone, for whoever wants it back. Raises OSError."""
        gone = next((v for v in self._views if v.name == name), None)
        if gone is not None:
            self._views.remove(gone)
            self._save()
        return gone

    def rename(self, name: str, new: str) -> None:
        """Raises OSError; KeyError where there is no such view; ValueError where the new name is taken or empty."""
        new = new.strip()[:LONGEST_NAME]
        at = next((k for k, v in enumerate(self._views) if v.name == name), None)
        if at is None:
            raise KeyError(name)
        if not new or any(v.name == new for v in self._views if v.name != name):
            raise ValueError("the name is empty or taken")
        self._views[at] = msgspec.structs.replace(self._views[at], name=new)
        self._save()

    def move(self, name: str, to: int) -> None:
        """Another place in the list. Raises OSError."""
        found = next((v for v in self._views if v.name == name), None)
        if found is not None:
            self._views.remove(found)
            self._views.insert(max(0, to), found)
            self._save()

    def _save(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        text = msgspec.json.format(msgspec.json.encode(_File(SCHEMA, self._views)))
        with tempfile.NamedTemporaryFile(dir=self._path.parent, suffix=".part", delete=False) as file:
            file.write(text)
        Path(file.name).replace(self._path)

    def _set_aside(self, error: Exception) -> None:
        kept = self._path.with_suffix(".broken.json")
        self.notice = f"{self._path.name}: the saved views cannot be read ({error.__class__.__name__}); they are kept as {kept.name}"
        try:
            self._path.replace(kept)
        except OSError:
            self.notice = f"{self._path.name}: the saved views cannot be read ({error.__class__.__name__})"
