"""What the trends of a district draw, under names: one JSON file beside its history.   Thread: any one at a time; no Qt.

    shelf = TrendShelf(folder / "trends.json"); shelf.keep(TrendView("Heat", (...))); shelf.set_current(view)

How the file is read and written: kept_list.py. What had to be kept aside is told in `notice`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from app.kept_list import SCHEMA, BadList, Content, KeptList
from app.model.language import tr
from app.model.note import plain_line

MOST: Final = 100  # views of a district
MOST_LINES: Final = 12
LARGEST: Final = 2_000_000  # bytes of a file
LONGEST_SPAN_S: Final = 400 * 86_400.0
LONGEST_NAME: Final = 60
AXES: Final = ("unit", "split", "sides")


class KeptLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """number: of its colour, 0 to MOST_LINES - 1."""

    signal: str
    number: int
    is_hidden: bool = False


class TrendView(msgspec.Struct, frozen=True, omit_defaults=True):
    """axes: see widgets/trend_groups.py.   compare_days: 0 for no comparison.   span_s: how much time."""

    name: str
    lines: tuple[KeptLine, ...] = ()
    axes: str = "unit"
    span_s: float = 21_600.0
    compare_days: int = 0


class _File(Content):
    views: list[TrendView]
    current: TrendView | None = None


def makes_sense(view: TrendView) -> bool:
    numbers = [line.number for line in view.lines]
    return (
        len(view.lines) <= MOST_LINES
        and len({line.signal for line in view.lines}) == len(view.lines)
        and all(0 <= n < MOST_LINES for n in numbers)
        and view.axes in AXES
        and 0 < view.span_s <= LONGEST_SPAN_S
        and 0 <= view.compare_days <= 3660
    )


def _file(path: Path) -> KeptList[_File]:
    return KeptList(path, _File, tr("trend views"), largest=LARGEST)


def read_trends(path: Path) -> tuple[list[TrendView], TrendView | None]:
    """The views and what was drawn last. Raises BadList in one line, FileNotFoundError where there is none."""
    read = _file(path).read()
    kept = [*read.views, *([read.current] if read.current else [])]
    if not all(map(makes_sense, kept)) or len(read.views) > MOST:
        raise BadList(tr("{name}: a view in it draws what cannot be drawn", name=path.name))
    return read.views, read.current


class TrendShelf:
    """Everything that writes raises OSError where the file cannot be written; then nothing has changed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.notice = ""
        self._views: list[TrendView] = []
        self._current: TrendView | None = None
        try:
            self._views, self._current = read_trends(path)
        except FileNotFoundError:
            return
        except BadList as error:
            self.notice = _file(path).set_aside(error)

    @property
    def views(self) -> Sequence[TrendView]:
        return tuple(self._views)

    @property
    def current(self) -> TrendView | None:
        """What was drawn when the window closed."""
        return self._current

    def get(self, name: str) -> TrendView | None:
        return next((v for v in self._views if v.name == name), None)

    def keep(self, view: TrendView) -> TrendView:
        """Under its name; one that has it already is replaced. Raises ValueError where there is no name or no room."""
        name = plain_line(view.name)[:LONGEST_NAME]
        if not name:
            raise ValueError(tr("a view needs a name"))
        made = msgspec.structs.replace(view, name=name)
        others = [v for v in self._views if v.name != name]
        if len(others) >= MOST:
            raise ValueError(tr("there are {most} views already; remove some first", most=MOST))
        views = (
            [made if v.name == name else v for v in self._views]
            if len(others) < len(self._views)
            else [*others, made]
        )
        self._write(views, self._current)
        return made

    def remove(self, name: str) -> None:
        self._write([v for v in self._views if v.name != name], self._current)

    def set_current(self, view: TrendView) -> None:
        if view != self._current:
            self._write(self._views, view)

    def _write(self, views: list[TrendView], current: TrendView | None) -> None:
        _file(self._path).write(_File(SCHEMA, views, current))
        self._views, self._current = views, current
