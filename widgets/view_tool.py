"""What the 3D view hands its clicks to while a tool is at work; the view itself still orbits, moves and zooms.

Thread: GUI.   Places are pixels of the view from its top left.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, Qt

TAKEN_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that mean something else to the window while no tool is at work."""


class ViewTool(Protocol):
    def moved(self, place: QPointF | None) -> None:
        """The pointer rests here with no button pressed; None when it left the view."""

    def clicked(self, place: QPointF, *, is_shift: bool) -> None:
        """Left button, without a drag."""

    def finished(self) -> None:
        """Double click or right click."""

    def key(self, key: int) -> bool:
        """True where the tool took it."""
