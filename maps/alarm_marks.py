"""Alarms in the city: one ring with shape and letter for each place that has any, over everything else that is drawn.

    marks.set_draw(draw)                                # pictures come from the one painter of alarm symbols (widgets)
    marks.show([AlarmMark("pm25:a1.pm25", "a1", place, rank=1)]); marks.lay_out(pose, size, ratio)

Places closer than a ring's width on the screen are drawn as one, the most urgent of them, with their number: so the marks
thin out with distance and none is lost. They are never hidden behind a building. What asks and lies outside the picture has
an arrow at its edge. Two actors, whatever their number.
Thread: GUI.   Frame: xyz_scene; screen in device pixels from the bottom left.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from vtkmodules.vtkRenderingCore import vtkActor2D

from maps.camera import Pose, Size, Vec3, project
from maps.edge_places import edge_places
from maps.overlay import LEADER_PX
from maps.sprites import Leaders, Picture, Sprites

RING_PX = 36.0
JOIN_PX = 44.0
SIDE_PX = 60.0
MANY = 10  # from here on the number is written as 9+
UNACKED, RETURNED, ACKED = 0, 1, 2


@dataclass(frozen=True, slots=True)
class AlarmMark:
    """One place.   alarm: id of the most urgent one there.   asset: what a click on it means.   rank: 0 is the most urgent
    priority, 3 the least.   asks: UNACKED, RETURNED or ACKED.   count: alarms here.   is_past: of a moment that is replayed."""

    alarm: str
    asset: str
    place: Vec3
    rank: int
    asks: int = UNACKED
    count: int = 1
    is_past: bool = False

    @property
    def urgency(self) -> tuple[bool, int, int]:
        """What asks comes before what is acknowledged; smaller is more urgent."""
        return self.asks == ACKED, self.rank, self.asks


@dataclass(frozen=True, slots=True)
class MarkLook:
    """What is drawn.   has_symbol: the asset's own symbol stands in the ring, so the shape goes to its rim.   is_lit: full
    just now, for what flashes.   turn: -1, or of an arrow at the edge which way it points, in sixteenths of a circle, 0 to the
    right, against the clock."""

    rank: int
    asks: int
    count: int
    is_past: bool
    is_lit: bool
    has_symbol: bool
    is_chosen: bool
    turn: int = -1


Draw = Callable[[MarkLook, float], Picture]
"""(look, device pixels a pixel) -> (h, w, 4) uint8, straight alpha, top row first, side_px(ratio) wide and high,
the ring's centre in its middle."""


@dataclass(frozen=True, slots=True)
class Placed:
    """mark: the most urgent of those that are drawn here as one.   count: alarms of all of them.   x, y: the ring's centre.
    turn: as in MarkLook."""

    mark: AlarmMark
    count: int
    x: float
    y: float
    turn: int = -1


class AlarmMarks:
    def __init__(self) -> None:
        self._marks: tuple[AlarmMark, ...] = ()
        self._xyz = np.empty((0, 3))
        self._draw_one: Draw | None = None
        self._lit = (True, True)  # of UNACKED and of RETURNED
        self._chosen = ""
        self._version = 0
        self._laid: tuple[object, ...] = ()
        self._ratio = 1.0
        self._sprites, self._leaders = Sprites(), Leaders()
        self.placed: tuple[Placed, ...] = ()
        self.right_px = 0.0  # what a host keeps free of arrows at the right, for tools that stand there
        for actor in self.props():
            actor.VisibilityOff()

    def props(self) -> list[vtkActor2D]:
        return [self._leaders.actor, self._sprites.actor]

    def set_draw(self, draw: Draw, line: tuple[int, int, int]) -> None:
        """Who makes the pictures, also when the theme changed.   line: display RGB of the line down to the place."""
        self._draw_one = draw
        self._sprites.sheet.places.clear()
        self._leaders.set_colour(line, 0.9)
        self._version += 1

    def show(self, marks: Sequence[AlarmMark]) -> bool:
        """True when the picture changes."""
        wanted = tuple(sorted(marks, key=lambda m: (m.urgency, m.alarm)))
        if wanted == self._marks:
            return False
        self._marks = wanted
        self._xyz = np.array([m.place for m in wanted], np.float64).reshape(-1, 3)
        self._version += 1
        return True

    def choose(self, alarm: str) -> bool:
        """The ring of this alarm in the colour of what is selected; "" for none. True when the picture changes."""
        changed, self._chosen = alarm != self._chosen, alarm
        self._version += changed
        return changed and bool(self._marks)

    def light(self, unacked: bool, returned: bool) -> bool:
        """Which of the flashing ones are full just now. True when the picture changes."""
        if (unacked, returned) == self._lit:
            return False
        before, self._lit = self._lit, (unacked, returned)
        changed = {asks for asks in (UNACKED, RETURNED) if before[asks] != self._lit[asks]}
        if not any(p.mark.asks in changed and not p.mark.is_past for p in self.placed):
            return False
        self._version += 1
        return True

    @property
    def flashes(self) -> bool:
        """Whether anything that flashes was in the last frame."""
        return any(p.mark.asks != ACKED and not p.mark.is_past for p in self.placed)

    @property
    def outside(self) -> tuple[AlarmMark, ...]:
        """What asks and lay outside the last frame, the most urgent of each arrow, those first that ask most."""
        return tuple(sorted((p.mark for p in self.placed if p.turn >= 0), key=lambda m: (m.urgency, m.alarm)))

    def hit(self, x_px: float, y_px: float) -> AlarmMark | None:
        """The mark under a pixel of the last frame."""
        reach = (RING_PX / 2 + 2) * self._ratio
        near = [(np.hypot(x_px - p.x, y_px - p.y), p.mark.urgency, p) for p in self.placed]
        on = [one for one in near if one[0] <= reach]
        return min(on, key=lambda one: one[:2])[2].mark if on else None

    def lay_out(self, pose: Pose, size: Size, ratio: float, symbols: Collection[str] = ()) -> None:
        """Before a frame; does nothing when neither camera nor content changed.   symbols: assets whose symbol is drawn."""
        key = (pose, size, ratio, self._version, tuple(symbols) if self._marks else ())
        if key == self._laid:
            return
        self._laid, self._ratio = key, ratio
        self.placed = ()
        if self._marks and self._draw_one is not None:
            anchor, depth = project(self._xyz, pose, size)
            centre = anchor + np.array([0.0, LEADER_PX * ratio])
            half = RING_PX / 2 * ratio
            seen = (depth > 0.5) & (centre > half).all(axis=1) & (centre < np.array(size) - half).all(axis=1)
            asks = np.array([m.asks != ACKED and not m.is_past for m in self._marks])
            outside = np.flatnonzero(~seen & asks)
            edge, turn = edge_places(self._xyz, pose, size, (SIDE_PX / 2 + 2) * ratio, self.right_px * ratio)
            self.placed = _gathered(self._marks, centre, np.flatnonzero(seen), JOIN_PX * ratio)
            self.placed += _gathered(self._marks, edge, outside, JOIN_PX * ratio, turn)
        inside = [p for p in self.placed if p.turn < 0]
        x = np.array([p.x for p in inside])
        high = np.array([p.y for p in inside]) - RING_PX / 2 * ratio
        self._leaders.show(x, high - (LEADER_PX - RING_PX / 2) * ratio, high, max(1.0, round(1.5 * ratio)))
        self._draw(frozenset(symbols), ratio)

    def _draw(self, symbols: frozenset[str], ratio: float) -> None:
        wanted: dict[Hashable, Callable[[], Picture]] = {}
        drawn: list[tuple[Hashable, float, float]] = []
        draw, side = self._draw_one, side_px(ratio)
        for p in self.placed:  # should the sheet be full, the urgent ones have their pictures
            assert draw is not None
            key = (self._look(p, symbols), ratio)
            wanted[key] = partial(draw, *key)
            drawn.append((key, p.x - side / 2, p.y - side / 2))
        self._sprites.show(wanted, drawn[::-1])  # and lie on top

    def _look(self, p: Placed, symbols: frozenset[str]) -> MarkLook:
        mark = p.mark
        lit = True if mark.is_past or mark.asks == ACKED else self._lit[mark.asks]
        is_chosen = bool(self._chosen) and mark.alarm == self._chosen
        return MarkLook(
            mark.rank,
            mark.asks,
            min(p.count, MANY),
            mark.is_past,
            lit,
            mark.asset in symbols,
            is_chosen,
            p.turn,
        )


def side_px(ratio: float) -> int:
    """Of a picture: the ring, and room for shape, number and HIST around it."""
    return 2 * round(SIDE_PX / 2 * ratio)


def _gathered(
    marks: Sequence[AlarmMark],
    centre: NDArray[np.float64],
    seen: NDArray[np.intp],
    join: float,
    turn: NDArray[np.intp] | None = None,
) -> tuple[Placed, ...]:
    """marks: the most urgent first. Each takes in those that come after it and lie within `join` of it."""
    cells: dict[tuple[int, int], list[int]] = {}
    at: list[tuple[AlarmMark, float, float, int]] = []
    counts: list[int] = []
    for i in seen.tolist():
        x, y = float(centre[i, 0]), float(centre[i, 1])
        column, row = int(x // join), int(y // join)
        near = [
            k
            for c in (column - 1, column, column + 1)
            for r in (row - 1, row, row + 1)
            for k in cells.get((c, r), ())
            if (at[k][1] - x) ** 2 + (at[k][2] - y) ** 2 < join * join
        ]
        if near:
            counts[min(near)] += marks[i].count
            continue
        cells.setdefault((column, row), []).append(len(at))
        at.append((marks[i], x, y, -1 if turn is None else int(turn[i])))
        counts.append(marks[i].count)
    return tuple(Placed(mark, count, x, y, way) for (mark, x, y, way), count in zip(at, counts, strict=True))
