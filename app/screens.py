"""Windows and screens: who comes back into sight when a screen is pulled out, and who returns when it is there again.

    places = Places(); places.look({"inspector": rect}, screens)      # now and then, while all is well
    places.changed({"inspector": rect}, screens)                      # a screen came or went -> {window: where it goes}

Screens are known by their names. A window that a person moved in the meantime stays where it was put.
Units: the system's own pixels of one common plane. Thread: any; no Qt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

ENOUGH: Final = 48
"""px of a window, each way, that have to be on a screen so that a hand can take it. assumption: a title line's height, twice."""


@dataclass(frozen=True, slots=True)
class Rect:
    x: int
    y: int
    w: int
    h: int

    def common(self, other: Rect) -> tuple[int, int]:
        """Width and height of what two share; 0 where they do not meet."""
        wide = min(self.x + self.w, other.x + other.w) - max(self.x, other.x)
        high = min(self.y + self.h, other.y + other.h) - max(self.y, other.y)
        return (wide, high) if wide > 0 and high > 0 else (0, 0)


@dataclass(frozen=True, slots=True)
class Screen:
    """area: what windows may use of it."""

    name: str
    area: Rect


def screen_of(rect: Rect, screens: Sequence[Screen]) -> Screen | None:
    """The one that has most of it."""
    sizes = [(w * h, number) for number, s in enumerate(screens) for w, h in [rect.common(s.area)] if w * h]
    return screens[max(sizes)[1]] if sizes else None


def is_in_sight(rect: Rect, screens: Sequence[Screen]) -> bool:
    """Its upper edge can be taken by hand on some screen."""
    edge = Rect(rect.x, rect.y, rect.w, min(rect.h, ENOUGH))
    for one in screens:
        wide, high = edge.common(one.area)
        if wide >= min(ENOUGH, rect.w) and high >= min(ENOUGH, rect.h) // 2:
            return True
    return False


def brought_in(rect: Rect, area: Rect) -> Rect:
    """Wholly inside, no larger than there is room."""
    w, h = min(rect.w, area.w), min(rect.h, area.h)
    return Rect(
        min(max(rect.x, area.x), area.x + area.w - w), min(max(rect.y, area.y), area.y + area.h - h), w, h
    )


@dataclass(slots=True)
class Places:
    """_at: where each window was when it was last seen well.   _away: of which screen a window is the guest's, its place there
    and where it was put instead."""

    _at: dict[str, tuple[str, Rect]] = field(default_factory=dict)
    _away: dict[str, tuple[str, Rect, Rect]] = field(default_factory=dict)

    def look(self, windows: Mapping[str, Rect], screens: Sequence[Screen]) -> None:
        for name, rect in windows.items():
            home = screen_of(rect, screens)
            if home is not None and is_in_sight(rect, screens):
                self._at[name] = (home.name, rect)
        for name in set(self._at) - set(windows):
            del self._at[name]  # closed: it comes up where it is asked for

    def changed(self, windows: Mapping[str, Rect], screens: Sequence[Screen]) -> dict[str, Rect]:
        """windows: as they lie now.   screens: those that are there, the main one first. Without any, nothing moves: they
        come back in a moment (a laptop that wakes)."""
        if not screens:
            return {}
        there, moves = {one.name: one for one in screens}, {}
        for name, now in windows.items():
            kept = self._away.get(name)
            if kept is not None and kept[0] in there:
                del self._away[name]
                if now == kept[2]:  # nobody has moved it since
                    moves[name] = brought_in(kept[1], there[kept[0]].area)
                continue
            home = self._at.get(name)
            if home is not None and home[0] not in there and kept is None:
                goal = brought_in(home[1], screens[0].area)
                self._away[name] = (*home, goal)
                moves[name] = goal
            elif not is_in_sight(now, screens):
                moves[name] = brought_in(now, screens[0].area)
        return moves
