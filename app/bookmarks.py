"""Saved views of a district: camera, style, layers and colours under a name, in one JSON file.   Thread: any.

    shelf = Bookmarks(folder / "views.json"); shelf.add(view); shelf.views

How the file is read and written: kept_list.py. What had to be kept aside is told in `notice`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from app.kept_list import SCHEMA, BadList, Content, KeptList
from app.model.language import tr

MOST: Final = 200
LONGEST_NAME: Final = 60
LARGEST: Final = 4_000_000  # bytes of a file
FARTHEST_M: Final = 1e7
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


class _File(Content):
    views: list[SavedView]


def _file(path: Path) -> KeptList[_File]:
    return KeptList(path, _File, tr("saved views"), largest=LARGEST)


def read_views(path: Path) -> list[SavedView]:
    """Raises BadList in one line, FileNotFoundError where there is none."""
    views = _file(path).read().views
    if not all(map(makes_sense, views)):
        raise BadList(tr("{name}: a view in it looks from nowhere", name=path.name))
    return views[:MOST]


def write_views(path: Path, views: Sequence[SavedView]) -> None:
    """Whole or not at all. Raises OSError."""
    _file(path).write(_File(SCHEMA, list(views)))


def makes_sense(view: SavedView) -> bool:
    """Numbers that a camera can stand at."""
    numbers = (*view.eye, *view.focus, view.view_angle_deg)
    is_sane = all(abs(n) < FARTHEST_M for n in numbers) and 1 <= view.view_angle_deg <= 150
    return is_sane and view.eye != view.focus and bool(view.name.strip())


class Bookmarks:
    def __init__(self, path: Path) -> None:
        self._path = path
        self.notice = ""
        self._views: list[SavedView] = []
        try:
            self._views = read_views(path)
        except FileNotFoundError:
            return
        except BadList as error:
            self.notice = _file(path).set_aside(error)

    @property
    def views(self) -> Sequence[SavedView]:
        return tuple(self._views)

    def add(self, view: SavedView) -> SavedView:
        """Under a name that is free: a number is put behind one that is not. Raises OSError."""
        name = view.name.strip()[:LONGEST_NAME] or tr("View")
        taken = {v.name for v in self._views}
        free, number = name, 2
        while free in taken:
            free, number = f"{name} {number}", number + 1
        made = msgspec.structs.replace(view, name=free)
        self._views = [*self._views, made][-MOST:]
        self._save()
        return made

    def remove(self, name: str) -> tuple[int, SavedView] | None:
        """The view that is gone and its place, for `put_back`. Raises OSError."""
        at = self._place_of(name)
        if at is None:
            return None
        gone = self._views.pop(at)
        self._save()
        return at, gone

    def put_back(self, at: int, view: SavedView) -> SavedView:
        """One that was removed, where it was. Raises OSError."""
        made = self.add(view)
        self.move(made.name, at)
        return made

    def update(self, name: str, view: SavedView) -> None:
        """Another view under the same name and in the same place. Raises OSError; KeyError where there is no such name."""
        at = self._place_of(name)
        if at is None:
            raise KeyError(name)
        self._views[at] = msgspec.structs.replace(view, name=name)
        self._save()

    def take_in(self, path: Path) -> int:
        """Views of a file, behind those that are here; how many. Raises BadList and OSError."""
        views = read_views(path)
        for view in views:
            self.add(view)
        return len(views)

    def rename(self, name: str, new: str) -> None:
        """Raises OSError; KeyError where there is no such view; ValueError where the new name is taken or empty."""
        new = new.strip()[:LONGEST_NAME]
        at = self._place_of(name)
        if at is None:
            raise KeyError(name)
        if not new or any(v.name == new for v in self._views if v.name != name):
            raise ValueError(tr("the name is empty or taken"))
        self._views[at] = msgspec.structs.replace(self._views[at], name=new)
        self._save()

    def move(self, name: str, to: int) -> None:
        """Another place in the list. Raises OSError."""
        found = next((v for v in self._views if v.name == name), None)
        if found is not None:
            self._views.remove(found)
            self._views.insert(max(0, to), found)
            self._save()

    def _place_of(self, name: str) -> int | None:
        return next((k for k, v in enumerate(self._views) if v.name == name), None)

    def _save(self) -> None:
        write_views(self._path, self._views)
