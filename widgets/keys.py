"""Which keys a focused control keeps for itself, so that the window's one-key shortcuts never take them away.

Space presses a focused button and ticks a focused row; elsewhere it plays and pauses. Esc leaves a field; elsewhere it
returns to live.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QWidget,
)

_PRESSED_BY_SPACE = (QAbstractButton, QAbstractItemView, QComboBox)
_LEFT_BY_ESC = (QLineEdit, QAbstractSpinBox, QComboBox)
_MOVED_BY_KEYS = (QAbstractSlider, QAbstractItemView, QComboBox)
_MOVES = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def keeps_key(focus: QWidget | None, key: int) -> bool:
    """Whether the control that has the focus wants this key."""
    if key == Qt.Key.Key_Space:
        return isinstance(focus, _PRESSED_BY_SPACE)
    if key == Qt.Key.Key_Escape:
        return isinstance(focus, _LEFT_BY_ESC)
    return key in _MOVES and isinstance(focus, _MOVED_BY_KEYS)
