"""What the symbols of alarms mean: priorities by colour, shape and letter, states by filling, and the ring in the city.

Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.alarms.words import Priority, State
from app.model.language import mark, tr
from maps.alarm_marks import UNACKED, MarkLook
from widgets import theme
from widgets.alarm_halo import paint_mark
from widgets.alarm_symbols import paint_symbol
from widgets.row import LEFT

ROW, SIGN = 40, 18
_WORDS_AT, _TEXT_AT = 56, 190
SYMBOLS: tuple[tuple[Priority, State, str, str], ...] = (
    (Priority.HIGH, State.UNACK, mark("High"), mark("Respond within 5 minutes, or safety")),
    (Priority.MEDIUM, State.UNACK, mark("Medium"), mark("Respond within 30 minutes")),
    (Priority.LOW, State.UNACK, mark("Low"), mark("Respond later")),
    (Priority.DIAGNOSTIC, State.UNACK, mark("Diagnostic"), mark("For who keeps the system: no sound")),
    (Priority.MEDIUM, State.UNACK, mark("Unacknowledged"), mark("Filled; it flashes")),
    (Priority.MEDIUM, State.RTNUN, mark("Returned"), mark("Over, and nobody acknowledged it; slower")),
    (Priority.MEDIUM, State.ACKED, mark("Acknowledged"), mark("Still there, and known; it stands still")),
    (Priority.MEDIUM, State.SHLVD, mark("Put away"), mark("Shelved, suppressed or out of service")),
)
RINGS: tuple[tuple[MarkLook, str, str], ...] = (
    (MarkLook(0, UNACKED, 3, False, True, False, False), mark("In the city"), mark("The most urgent there, and how many")),
    (MarkLook(0, UNACKED, 1, True, True, False, False), mark("In the past"), mark("Of the moment that is replayed")),
)  # fmt: skip


class AlarmLegend(QWidget):
    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(width, ROW * len(SYMBOLS) + (ROW + 20) * len(RINGS))
        self.setAccessibleName(tr("What the symbols of alarms mean"))
        said = [(word, text) for *_, word, text in SYMBOLS] + [(word, text) for _, word, text in RINGS]
        self.setAccessibleDescription("; ".join(f"{tr(word)}: {tr(text)}" for word, text in said))
        theme.hub().changed.connect(self._on_theme)

    @Slot()
    def _on_theme(self) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        for priority, state, word, text in SYMBOLS:
            paint_symbol(painter, QRectF(20, top + (ROW - SIGN) / 2, SIGN, SIGN), priority, state)
            self._words(painter, top, ROW, word, text)
            top += ROW
        for look, word, text in RINGS:
            paint_mark(painter, QPointF(29, top + (ROW + 20) / 2 - 2), look)
            self._words(painter, top, ROW + 20, word, text)
            top += ROW + 20

    def _words(self, painter: QPainter, top: float, height: float, word: str, text: str) -> None:
        look = theme.current()
        painter.setFont(theme.font("body", semibold=True))
        painter.setPen(look.color("text"))
        painter.drawText(QRectF(_WORDS_AT, top, _TEXT_AT - _WORDS_AT - 8, height), int(LEFT.value), tr(word))
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("dim"))
        painter.drawText(QRectF(_TEXT_AT, top, self.width() - _TEXT_AT, height), int(LEFT.value), tr(text))
