"""What stands over the lines of a plot: playhead, pointer, pinned cursor, the chosen stretch, and the flags of notes.

Thread: GUI.   Units: x in seconds since the base moment; pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from app.model.events import Event
from app.model.note import Note
from app.model.playhead import Playhead
from app.model.times import NS
from widgets import theme
from widgets.trend_marks import TrendMarks

FLAG_PX, FLAG_NEAR_PX, EVENT_NEAR_PX = 18, 9, 3
MOST_EVENTS = 2000


def _flag() -> QPainterPath:
    """A flag on its pole, in a square from -0.5 to 0.5 with y downwards; the pole stands in the middle."""
    path = QPainterPath(QPointF(0, 0.5))
    for x, y in ((0.0, -0.5), (0.5, -0.27), (0.0, -0.04)):
        path.lineTo(x, y)
    return path


FLAG = _flag()


class TrendCursors:
    def __init__(self, box: Any, base_ns: int) -> None:
        self._box, self._base_ns = box, base_ns
        self._playhead, self._pointer, self._pin = (
            pg.InfiniteLine(angle=90, movable=False) for _ in range(3)
        )
        self._stretch = pg.LinearRegionItem(movable=False)
        self._stretch.setZValue(-15)
        self._flags = pg.ScatterPlotItem(symbol=FLAG, size=FLAG_PX, pxMode=True)
        self._flags.setZValue(25)
        self._notes: tuple[Note, ...] = ()
        self._ranges: list[Any] = []
        self._events: tuple[Event, ...] = ()
        self._ticks = pg.VTickGroup(yrange=[0.955, 1.0])
        self._ticks.setZValue(15)
        box.addItem(self._ticks, ignoreBounds=True)
        for line in (self._playhead, self._pointer, self._pin):
            line.setZValue(20)
        for item in (self._playhead, self._pointer, self._pin, self._stretch, self._flags):
            box.addItem(item, ignoreBounds=True)
        self.show_marks(TrendMarks())

    @property
    def pointer(self) -> float | None:
        """x of the pointer's line, None where there is none."""
        return float(self._pointer.value()) if self._pointer.isVisible() else None

    @property
    def notes(self) -> tuple[Note, ...]:
        return self._notes

    def show_playhead(self, head: Playhead, step: float) -> None:
        """step: x of a pixel; what cannot be seen is not drawn."""
        x = self._x(head.t_ns)
        if abs(x - self._playhead.value()) > step * 0.5:
            self._playhead.setValue(x)

    def show_mode(self, head: Playhead) -> None:
        look = theme.current()
        token = "line_strong" if head.is_live else "replay" if look.is_dark else "replay_text"
        self._playhead.setPen(pg.mkPen(look.color(token), width=1))

    def show_marks(self, marks: TrendMarks) -> None:
        for line, t_ns in ((self._pointer, marks.pointer), (self._pin, marks.pinned)):
            line.setVisible(t_ns is not None)
            if t_ns is not None:
                line.setValue(self._x(t_ns))
        self._stretch.setVisible(marks.selection is not None)
        if marks.selection is not None:
            self._stretch.setRegion([self._x(t) for t in marks.selection])

    def show_notes(self, notes: Sequence[Note]) -> None:
        """A flag at the foot of the plot where each begins; a stretch has a faint ground too."""
        self._notes = tuple(notes)
        for item in self._ranges:
            self._box.removeItem(item)
        self._ranges = []
        for note in self._notes:
            if note.to_ns is not None:
                item = pg.LinearRegionItem([self._x(note.from_ns), self._x(note.to_ns)], movable=False)
                item.setZValue(-16)
                self._ranges.append(item)
                self._box.addItem(item, ignoreBounds=True)
        self.place_flags()
        self._dress_ranges()

    def show_events(self, events: Sequence[Event]) -> None:
        """Short ticks at the top; crowds of them are one dark edge, and the timeline tells them apart."""
        self._events = tuple(events[:MOST_EVENTS])
        self._ticks.setVisible(bool(self._events))
        self._ticks.setXVals([self._x(e.t_ns) for e in self._events])

    @property
    def events(self) -> tuple[Event, ...]:
        return self._events

    def event_at(self, x: float, step: float) -> Event | None:
        """The event nearest to x, within a few pixels."""
        near = [(abs(self._x(e.t_ns) - x), k) for k, e in enumerate(self._events)]
        best = min(near, default=(float("inf"), 0))
        return self._events[best[1]] if best[0] <= EVENT_NEAR_PX * step else None

    def place_flags(self) -> None:
        """On the floor of the plot, wherever its scale begins now."""
        low, high = self._box.viewRange()[1]
        floor = low + (high - low) * FLAG_PX * 0.55 / max(2.0 * FLAG_PX, self._box.height())
        self._flags.setData([self._x(n.from_ns) for n in self._notes], [floor] * len(self._notes))

    def note_at(self, x: float, step: float) -> Note | None:
        """The note whose flag is nearest to x, within a few pixels.   step: x of a pixel."""
        near = [(abs(self._x(n.from_ns) - x), k) for k, n in enumerate(self._notes)]
        best = min(near, default=(float("inf"), 0))
        return self._notes[best[1]] if best[0] <= FLAG_NEAR_PX * step else None

    def dress(self) -> None:
        look = theme.current()
        self._pointer.setPen(pg.mkPen(look.color("dim"), width=1, style=Qt.PenStyle.DotLine))
        self._pin.setPen(pg.mkPen(look.color("selection"), width=1))
        self._stretch.setBrush(look.color("selection", 0.12))
        for edge in self._stretch.lines:
            edge.setPen(pg.mkPen(look.color("selection", 0.6), width=1))
        self._ticks.setPen(pg.mkPen(look.color("dim"), width=1))
        self._flags.setPen(pg.mkPen(look.color("text"), width=1))
        self._flags.setBrush(pg.mkBrush(look.color("text", 0.8)))
        self._dress_ranges()

    def _dress_ranges(self) -> None:
        look = theme.current()
        for item in self._ranges:
            item.setBrush(look.color("text", 0.06))
            for edge in item.lines:
                edge.setPen(pg.mkPen(look.color("dim", 0.4), width=1))

    def _x(self, t_ns: int) -> float:
        return (t_ns - self._base_ns) / NS
