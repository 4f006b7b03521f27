"""A main window that asks who sits there before it closes, and before a widget in it saves a file.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow


class GuardedWindow(QMainWindow):
    """permit: whether an action may be done, about these things.   may_close: False while locked or a kiosk.
    Both are the gate's, once it is there (app/people_hub.py)."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.permit: Callable[[str, Sequence[str]], bool] = lambda _action, _about: True
        self.may_close: Callable[[], bool] = lambda: True

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
