"""What a wall shows: pages that follow one another, and the place of a High alarm while it asks for attention.

    wall = read_wall(folder / "wall.toml")           # [[page]] show = "overview", seconds = 30 ...
    rota = Rota(wall); rota.step(now_s, ["id"])      # -> Scene: a page, or an alarm; tells what changed only by being another one

The file is for people to write; what makes no sense in it is said with its place, and the rest is used.
Times are seconds of a clock that never goes back. Thread: any; no Qt.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from app.model.language import tr
from app.model.note import plain

SHORTEST_S: Final = 5.0
LONGEST_S: Final = 86_400.0
PAGE_S: Final = 30.0
HOLD_S: Final = 60.0
"""assumption: a page is read in half a minute, and an alarm's place is looked at for one before the next one's."""
MOST: Final = 40
LARGEST: Final = 200_000
LONGEST_WORD: Final = 80
KINDS: Final = ("camera", "view", "workspace")


@dataclass(frozen=True, slots=True)
class Page:
    """kind: camera (overview, street, or an asset's id), view (one that was saved), workspace.   what: its name."""

    kind: str
    what: str
    seconds: float = PAGE_S
    title: str = ""


READY: Final = (Page("camera", "overview", 60.0), Page("camera", "street", 30.0))


@dataclass(frozen=True, slots=True)
class Wall:
    """follows_high: it goes to a High alarm.   hold_s: how long at least it stays at one before the next one's turn."""

    pages: tuple[Page, ...] = READY
    follows_high: bool = True
    hold_s: float = HOLD_S
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """alarm: its id where one is held.   number: of the page, from 0."""

    number: int
    page: Page
    alarm: str = ""


@dataclass(slots=True)
class Rota:
    """Which scene is due. Bounded: it keeps one place and the ids that ring now. A clock that leaps costs one turn, not many."""

    wall: Wall
    _number: int = 0
    _since_s: float = math.nan
    _held: str = ""
    _held_since_s: float = math.nan
    _ringing: list[str] = field(default_factory=list)

    def step(self, now_s: float, ringing: Sequence[str]) -> Scene:
        """ringing: ids of High alarms that nobody has acknowledged, in any order."""
        pages = self.wall.pages
        if math.isnan(self._since_s):
            self._since_s = now_s
        rings = set(ringing) if self.wall.follows_high else set()
        new = [one for one in ringing if one in rings and one not in self._ringing]
        self._ringing = [one for one in self._ringing if one in rings] + new
        was = self._held
        if self._held not in rings:
            self._hold(new[-1] if new else (self._ringing[0] if self._ringing else ""), now_s)
        elif now_s - self._held_since_s >= self.wall.hold_s:
            self._hold(self._after(self._held), now_s)
        if self._held:
            return Scene(self._number, pages[self._number], self._held)
        if was:
            self._since_s = now_s  # the page that was broken off has its whole time again
        elif now_s - self._since_s >= pages[self._number].seconds:
            self.turn(1, now_s)
        return Scene(self._number, pages[self._number])

    def turn(self, by: int, now_s: float) -> None:
        """By hand or by time, around."""
        self._number = (self._number + by) % len(self.wall.pages)
        self._since_s = now_s

    def _hold(self, ident: str, now_s: float) -> None:
        self._held, self._held_since_s = ident, now_s

    def _after(self, ident: str) -> str:
        return self._ringing[(self._ringing.index(ident) + 1) % len(self._ringing)]


def read_wall(path: Path) -> Wall:
    """Never raises: without a file, or with one that cannot be used, the ready pages, and a remark that says why."""
    try:
        if path.stat().st_size > LARGEST:
            return Wall(remarks=(tr("{name} is too large for a wall", name=path.name),))
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Wall()
    except OSError as error:
        return Wall(
            remarks=(
                tr(
                    "{name} cannot be read ({why})",
                    name=path.name,
                    why=error.strerror or type(error).__name__,
                ),
            )
        )
    except (ValueError, RecursionError) as error:
        return Wall(
            remarks=(tr("{name} is no TOML file: {why}", name=path.name, why=_line(str(error), 120)),)
        )
    return checked(raw, path.name)


def checked(raw: dict[str, Any], name: str) -> Wall:
    """What of it can be used, and a sentence for each thing that cannot."""
    remarks: list[str] = []
    rows = raw.get("page", [])
    if not isinstance(rows, list):
        rows = []
        remarks.append(tr("{name}: pages are written as [[page]]", name=name))
    if len(rows) > MOST:
        remarks.append(tr("{name}: only the first {most} pages are shown", name=name, most=MOST))
    pages = [
        page
        for number, row in enumerate(rows[:MOST], 1)
        if (page := _page(row, tr("{name}, page {number}", name=name, number=number), remarks)) is not None
    ]
    if rows and not pages:
        remarks.append(tr("{name}: no page of it can be shown; these are the ready ones", name=name))
    follows = raw.get("follow_high_alarms", True)
    if not isinstance(follows, bool):
        follows = True
        remarks.append(tr("{name}: follow_high_alarms is true or false", name=name))
    hold_s = _seconds(raw.get("hold_s", HOLD_S), HOLD_S, f"{name}: hold_s", remarks)
    return Wall(tuple(pages) or READY, follows, hold_s, tuple(remarks))


def _page(row: object, place: str, remarks: list[str]) -> Page | None:
    found = [kind for kind in KINDS if isinstance(row, dict) and isinstance(row.get(kind), str)]
    if not isinstance(row, dict) or len(found) != 1:
        remarks.append(tr("{place}: give it one of {kinds}", place=place, kinds=", ".join(KINDS)))
        return None
    what = _line(row[found[0]], LONGEST_WORD)
    if not what:
        remarks.append(tr("{place}: the name is empty", place=place))
        return None
    title = row.get("title", "")
    title = _line(title, LONGEST_WORD) if isinstance(title, str) else ""
    return Page(
        found[0], what, _seconds(row.get("seconds", PAGE_S), PAGE_S, f"{place}: seconds", remarks), title
    )


def _seconds(value: object, default: float, place: str, remarks: list[str]) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and SHORTEST_S <= value <= LONGEST_S:
        return float(value)
    remarks.append(
        tr(
            "{place} is from {least} to {most}; {default} is used",
            place=place,
            least=f"{SHORTEST_S:g}",
            most=f"{LONGEST_S:g}",
            default=f"{default:g}",
        )
    )
    return default


def _line(text: str, longest: int) -> str:
    return plain(text, longest).replace("\n", " ").strip()
