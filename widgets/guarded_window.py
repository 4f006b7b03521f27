"""A main window that asks who sits there before it closes, and before a widget in it saves a file; and that leaves a focused
control the keys it keeps for itself (keys.py).   Thread: GUI."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow

from widgets.keys import keeps_key


class GuardedWindow(QMainWindow):
    """permit: whether an action may be done, about these things.   may_close: False while locked or a kiosk.
    Both are the gate's, once it is there (app/people_hub.py)."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.permit: Callable[[str, Sequence[str]], bool] = lambda _action, _about: True
        self.may_close: Callable[[], bool] = lambda: True

    def event(self, event: QEvent) -> bool:
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and is_override and keeps_key(self.focusWidget(), event.key()):
            event.accept()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
