"""Greys what the person who sits here may not do, and says why in its tooltip.

    controls = Controls(gate); controls.refresh()      # after a change of role; controls.take(dialog) for what came up later

A control says which action it does by `marked` (widgets/acting.py). This only shows: the gate refuses, whatever is greyed.
Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from shiboken6 import isValid

from app.people.actions import ACTIONS
from app.people.gate import Gate
from widgets.acting import ACTS


class Controls:
    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._held: dict[int, _Held] = {}

    def refresh(self) -> None:
        """All windows of the program."""
        self._held = {key: one for key, one in self._held.items() if isValid(one.control)}
        for held in list(self._held.values()):
            held.show()
        for top in QApplication.topLevelWidgets():
            self.take(top)

    def take(self, root: QObject) -> None:
        """What is in this window, menu or dialog. What may be done is left alone."""
        found: list[QObject] = [*root.findChildren(QAction), *root.findChildren(QAbstractButton)]
        menus = root.findChildren(QMenu)
        for holder in (*menus, root):  # an action in a menu may belong to a hub
            if isinstance(holder, QWidget):
                found += holder.actions()
        for control in found:
            name = control.property(ACTS)
            if name in ACTIONS and id(control) not in self._held and self._gate.why_not(name):
                held = self._held[id(control)] = _Held(control, name, self._gate)
                held.show()


class _Held(QObject):
    """One control that was greyed once: its own tooltip, and whether its owner would have it enabled."""

    def __init__(self, control: QObject, name: str, gate: Gate) -> None:
        super().__init__(control)
        self.control, self._name, self._gate = control, name, gate
        self._tip = str(control.property("toolTip") or "")
        self._wish = bool(control.property("enabled"))
        self._is_held = False
        if isinstance(control, QAction):
            control.enabledChanged.connect(self._on_enabled)
        else:
            control.installEventFilter(self)

    def show(self) -> None:
        why = self._gate.why_not(self._name)
        if why and not self._is_held:
            self._wish, self._tip = (
                bool(self.control.property("enabled")),
                str(self.control.property("toolTip")),
            )
        was_held, self._is_held = self._is_held, bool(why)
        if why:
            self.control.setProperty("enabled", False)
            self.control.setProperty("toolTip", why)
        elif was_held:
            self.control.setProperty("toolTip", self._tip)
            self.control.setProperty("enabled", self._wish)

    def _on_enabled(self, is_enabled: bool) -> None:
        if is_enabled and self._is_held:
            self._wish = True
            self.control.setProperty("enabled", False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.EnabledChange and watched is self.control:
            self._on_enabled(bool(self.control.property("enabled")))
        return False
