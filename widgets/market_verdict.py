"""What clearing again showed, in words and with a sign: matches, differs (and where), what it would have been.

Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.energy.market.view import Outcome
from app.model.language import tr
from widgets import theme
from widgets.market_colours import paint_verdict
from widgets.market_words import plain_tip, verdict_words
from widgets.row import draw_text

HEIGHT = 22


class VerdictLine(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.sign = "", ""
        self.setAccessibleName(tr("Whether the clearing can be repeated"))
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)

    def show_outcome(self, outcome: Outcome | None, currency: str) -> None:
        text = verdict_words(outcome, currency)
        sign = "" if outcome is None else outcome.verdict if outcome.is_recorded_rule else "would be"
        if (text, sign) != (self.text, self.sign):
            self.text, self.sign = text, sign
            self.setAccessibleName(text)
            self.setToolTip(
                plain_tip("\n".join(outcome.differences) if outcome and outcome.differences else text)
            )
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        if not self.text:
            return
        paint_verdict(painter, QRectF(theme.M, (HEIGHT - 14) / 2, 14, 14), self.sign, look)
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("text" if self.sign in ("differs", "would be") else "dim"))
        left = theme.M + 14 + theme.S
        draw_text(painter, QRectF(left, 0, self.width() - left - theme.M, HEIGHT), self.text)
