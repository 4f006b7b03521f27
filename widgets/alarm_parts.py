"""Small parts of the details of an alarm: its symbol, the sign of proof, words that lead somewhere, tools.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from app.alarms.words import Alarm
from app.model.trust import Proof
from widgets import icons, theme
from widgets.alarm_symbols import Blinker, paint_symbol
from widgets.proof_sign import paint_proof


class Symbol(QWidget):
    """Paints what its owner's alarm is: by the one painter, at a size that is seen."""

    def __init__(self, blinker: Blinker) -> None:
        super().__init__()
        self._blinker = blinker
        self.alarm: Alarm | None = None
        self.setFixedSize(22, 22)
        self.setProperty("decoration", True)  # its words stand beside it
        blinker.ticked.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.alarm is not None:
            state = self.alarm.state
            paint_symbol(QPainter(self), QRectF(1, 1, 20, 20), self.alarm.priority, state, is_lit=self._blinker.is_lit(state))  # fmt: skip


class Seal(QWidget):
    """The sign of proof."""

    def __init__(self) -> None:
        super().__init__()
        self.proof = Proof.NONE
        self.setFixedSize(14, 14)
        self.setProperty("decoration", True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_proof(QPainter(self), QRectF(0, 0, 13, 13), self.proof, theme.current())


def literal(text: str) -> str:
    """For a button: `&` is a letter here, and underlines nothing."""
    return text.replace("&", "&&")


def link(text: str) -> QPushButton:
    """Words that lead somewhere; cut where there is no room, and whole in their tip."""
    button = QPushButton(literal(text))
    button.setAccessibleName(text)
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button


def tool_button(icon: str, text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIcon(icons.icon(icon, "dim", "text"))
    button.setProperty("flat", True)
    button.setToolTip(tip)
    button.setAccessibleName(text)
    button.setAccessibleDescription(tip)
    return button
