"""The trends by keyboard. Left and right move the cursor, with Ctrl the window; plus and minus zoom; P pins the cursor,
R chooses from the pin to the cursor, N writes a note, Esc takes pin and choice away, Ctrl+C copies the values.

Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from widgets.trends import Trends

STEPS = 200  # of the cursor over the window
KEYS = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Plus,
        Qt.Key.Key_Minus,
        Qt.Key.Key_P,
        Qt.Key.Key_R,
        Qt.Key.Key_N,
    )
)


def wants_key(trends: Trends, key: int) -> bool:
    """Keys that the panel keeps from the window's shortcuts while it has the keyboard."""
    if key == Qt.Key.Key_Escape:
        return trends.marks.pinned is not None or trends.marks.selection is not None
    return bool(trends.signals()) and key in KEYS


def trend_key(trends: Trends, event: QKeyEvent) -> bool:
    """Whether the key was one of ours."""
    if not trends.signals():
        return False
    key, marks, window = event.key(), trends.marks, trends.window
    at_ns = trends.playhead_ns if marks.pointer is None else marks.pointer
    is_ours = True
    if event.matches(QKeySequence.StandardKey.Copy):
        trends.copy_values()
    elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        way = 1 if key == Qt.Key.Key_Right else -1
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            trends.flow.pan(way * window.span_ns // 4)
        else:
            marks.point(min(max(at_ns + way * window.span_ns // STEPS, window.from_ns), window.to_ns))
    elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        trends.flow.zoom(0.8 if key == Qt.Key.Key_Plus else 1.25, at_ns)
    elif key == Qt.Key.Key_P:
        marks.pin(None if marks.pinned == at_ns else at_ns)
    elif key == Qt.Key.Key_R and marks.pinned is not None:
        marks.select(marks.pinned, at_ns)
    elif key == Qt.Key.Key_N and trends.menu.can_note:
        if marks.selection is not None:
            trends.menu.ask_note(*marks.selection)
        else:
            trends.menu.ask_note(at_ns, None)
    elif key == Qt.Key.Key_Escape and (marks.pinned is not None or marks.selection is not None):
        marks.clear()
    else:
        is_ours = False
    return is_ours
