"""What the main window arranges; all made elsewhere, so that tests can give stand-ins.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge import HistoryReads, Timekeeper
from app.model.district import District
from widgets.state_manager import StateManager

MakePage = Callable[[], tuple[str, QWidget]]  # a page of the preferences, with its name


@dataclass(frozen=True)
class WindowParts:
    """scene: the city, in the middle.   headline: small figures at the right end of the menus, or None."""

    district: District
    timekeeper: Timekeeper
    reads: HistoryReads
    state: StateManager
    scene: QWidget
    inspector: QWidget
    trends: QWidget
    layers: QWidget
    headline: QWidget | None = None


def column_of(owner: QWidget) -> QVBoxLayout:
    """Parts of it one below the other, with nothing between."""
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
