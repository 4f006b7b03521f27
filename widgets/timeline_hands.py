"""What mouse and keys mean on the timeline.   Thread: GUI.   Units: ns since the epoch, pixels.

Click or drag scrubs (into REPLAY), a click on a mark goes to its very moment; the wheel zooms around the pointer, Shift or
the right button drags the view, Ctrl+drag sets a loop and its flags can be dragged; keys step.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from app.bridge import Timekeeper
from app.model.times import HOUR_NS, MINUTE_NS, start_of_day
from widgets.time_axis import Scale
from widgets.time_view import LEAST_NS, MOST_NS
from widgets.timeline_marks import Mark
from widgets.timeline_paint import BODY_TOP, MARK_H

NEAR_PX = 5  # a handle or an event is meant from this near
_FAR = Qt.KeyboardModifier.ControlModifier
_STEPS = {
    Qt.Key.Key_Left: (-MINUTE_NS, -HOUR_NS),
    Qt.Key.Key_Right: (MINUTE_NS, HOUR_NS),
    Qt.Key.Key_PageUp: (-HOUR_NS, -HOUR_NS),
    Qt.Key.Key_PageDown: (HOUR_NS, HOUR_NS),
}
"""How far a key steps, alone and with Ctrl."""
_ZOOMS = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Minus: 1.25}


class Line(Protocol):
    """The timeline, as its hands need it."""

    @property
    def scale(self) -> Scale: ...

    def show_span(self, from_ns: int, to_ns: int) -> None: ...

    def marks_at(self, x: float) -> Sequence[Mark]: ...


class TimelineHands:
    def __init__(self, line: Line, keeper: Timekeeper, zone: ZoneInfo) -> None:
        self._line, self._keeper, self._zone = line, keeper, zone
        self._grip: tuple[str, int] | None = None  # what is held: scrub, pan, a, b; and where it began

    @property
    def is_holding(self) -> bool:
        return self._grip is not None

    def handle_at(self, x: float) -> str | None:
        """The flag of the loop that is meant from here: a, b."""
        loop = self._keeper.playhead.loop
        if loop is None:
            return None
        near = [(abs(self._line.scale.x_of(t) - x), name) for t, name in zip(loop, "ab", strict=True)]
        return min(near)[1] if min(near)[0] <= NEAR_PX else None

    def press(self, event: QMouseEvent) -> None:
        x, keys = event.position().x(), event.modifiers()
        t_ns, handle = self._line.scale.t_of(x), self.handle_at(x)
        is_left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.RightButton or keys & Qt.KeyboardModifier.ShiftModifier:
            self._grip = ("pan", t_ns)
        elif is_left and keys & Qt.KeyboardModifier.ControlModifier:
            self._grip = ("b", t_ns)
        elif is_left and handle is not None:
            loop = self._keeper.playhead.loop
            assert loop is not None
            self._grip = (handle, loop[1] if handle == "a" else loop[0])
        elif is_left:
            self._grip = ("scrub", t_ns)
            marks = self._line.marks_at(x) if event.position().y() < BODY_TOP + MARK_H + 3 else ()
            self._keeper.seek(marks[0].t_ns if marks else t_ns)

    def drag(self, x: float) -> None:
        """What is held goes along."""
        if self._grip is None:
            return
        (what, began_ns), scale = self._grip, self._line.scale
        if what == "pan":
            moved = scale.moved(began_ns - scale.t_of(x))
            self._line.show_span(moved.from_ns, moved.to_ns)
        elif what == "scrub":
            self._keeper.seek(scale.t_of(x))
        else:
            self._keeper.loop(began_ns, scale.t_of(x))

    def release(self) -> None:
        self._grip = None

    def wheel(self, event: QWheelEvent) -> None:
        across, along = event.angleDelta().x(), event.angleDelta().y()
        if abs(across) > abs(along):
            scale = self._line.scale
            moved = scale.moved(-round(across / 120 * 0.1 * scale.span_ns))
            self._line.show_span(moved.from_ns, moved.to_ns)
        else:
            self._zoom(event.position().x(), 0.8 ** (along / 120))

    def _zoom(self, x: float, factor: float) -> None:
        scale = self._line.scale.zoomed(x, factor, LEAST_NS, MOST_NS)
        self._line.show_span(scale.from_ns, scale.to_ns)

    def key(self, event: QKeyEvent) -> bool:
        """True where it meant something here."""
        key, head = event.key(), self._keeper.playhead
        if key in _STEPS:
            self._keeper.step(_STEPS[Qt.Key(key)][bool(event.modifiers() & _FAR)])
        elif key in _ZOOMS:
            scale = self._line.scale
            self._zoom(min(max(0.0, scale.x_of(head.t_ns)), scale.width_px), _ZOOMS[Qt.Key(key)])
        elif key == Qt.Key.Key_Home:
            self._keeper.seek(start_of_day(head.t_ns - 1, self._zone))
        elif key == Qt.Key.Key_End:
            self._keeper.go_live()
        else:
            return False
        return True
