"""Stands before all input of the program while it is locked or a kiosk, and says when the person did something.

    guard = InputGuard(); guard.allow(card); guard.shut(["press", ...]); guard.touched.connect(post.touch)

Shut, nothing gets through but to what is allowed: no key, click, wheel, menu, drop or shortcut, in any window of the program.
What the operating system itself does (switching programs, its own keys, a screen saver) is not in our power; docs/people.md
says so. It is installed only where it is needed, as every event of the program passes it.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_T = QEvent.Type
TOUCHES = frozenset(
    {
        _T.KeyPress,
        _T.MouseButtonPress,
        _T.MouseMove,
        _T.Wheel,
        _T.TouchBegin,
        _T.TouchUpdate,
        _T.TabletPress,
        _T.NativeGesture,
    }
)
INPUT = TOUCHES | {
    _T.KeyRelease,
    _T.ShortcutOverride,
    _T.Shortcut,
    _T.MouseButtonRelease,
    _T.MouseButtonDblClick,
    _T.NonClientAreaMouseButtonPress,
    _T.NonClientAreaMouseButtonDblClick,
    _T.ContextMenu,
    _T.DragEnter,
    _T.DragMove,
    _T.Drop,
    _T.TouchEnd,
    _T.TouchCancel,
    _T.TabletMove,
    _T.TabletRelease,
    _T.Gesture,
    _T.GestureOverride,
}
_WAKES = frozenset(
    {_T.KeyPress, _T.Shortcut, _T.MouseButtonPress, _T.TouchBegin}
)  # a shortcut takes its key press away
POINTING = frozenset(
    {
        _T.MouseButtonPress,
        _T.MouseButtonRelease,
        _T.MouseButtonDblClick,
        _T.MouseMove,
        _T.Wheel,
        _T.TouchBegin,
        _T.TouchUpdate,
        _T.TouchEnd,
        _T.TouchCancel,
        _T.NativeGesture,
        _T.Gesture,
        _T.GestureOverride,
    }
)
"""What may reach a view of the city in a kiosk: turning and nearing, no keys, no menus, no drops."""


class InputGuard(QObject):
    touched = Signal()
    woken = Signal()  # somebody tried something while it is shut
    opened = Signal(object)  # a window, menu or dialog has come up

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_on = self.is_shut = False
        self._allowed: list[QObject] = []
        self._pointed: Callable[[], list[QWidget]] = list

    def watch(self, is_on: bool) -> None:
        """Look at events at all."""
        app = QApplication.instance()
        if app is None or is_on == self._is_on:
            return
        self._is_on = is_on
        if is_on:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def shut(self, pointed: Callable[[], list[QWidget]] = list) -> None:
        """pointed: parts that may still be turned with the pointer."""
        popup = QApplication.activePopupWidget()
        while popup is not None:  # it would take all input, and be given none
            popup.close()
            after = QApplication.activePopupWidget()
            popup = after if after is not popup else None
        self.is_shut, self._pointed = True, pointed
        self.watch(True)

    def open(self) -> None:
        self.is_shut = False

    def allow(self, part: QObject) -> None:
        """A widget with all in it, or an action."""
        self._allowed.append(part)
        part.destroyed.connect(lambda: self._forget(part))

    def _forget(self, part: QObject) -> None:
        self._allowed = [one for one in self._allowed if one is not part]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is _T.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.emit(watched)
            return False
        if kind not in INPUT:
            return False
        if kind in TOUCHES:
            self.touched.emit()
        if not self.is_shut or isinstance(
            watched, QWindow
        ):  # it hands on to a widget, which comes by here again
            return False
        if self._may(watched) or (kind in POINTING and self._is_pointed(watched)):
            return False
        if kind in _WAKES:
            self.woken.emit()
        if kind in (_T.ShortcutOverride, _T.DragEnter, _T.DragMove, _T.Drop):
            event.ignore()  # an override that nobody takes goes on to the shortcuts, and comes by here again
        return True

    def _may(self, watched: QObject) -> bool:
        if isinstance(watched, QAction):
            return watched in self._allowed
        part = watched if isinstance(watched, QWidget) else None
        while part is not None:
            if part in self._allowed:
                return True
            part = part.parentWidget()
        return False

    def _is_pointed(self, watched: QObject) -> bool:
        """The view itself, not what floats over it."""
        return any(watched is one for one in self._pointed())
