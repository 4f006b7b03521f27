"""What the signs of proof mean: each hexagon, how the ribbon over the timeline looks then, and one sentence.

Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.model.language import mark, tr
from app.model.trust import IntervalProof, Proof
from widgets import theme
from widgets.proof_paint import paint_differences, paint_ribbon
from widgets.proof_ribbon import Ribbon
from widgets.proof_sign import paint_proof
from widgets.row import LEFT
from widgets.time_axis import Scale

ROW, SIGN = 40, 16
_WORDS_AT, _BAND_AT, _BAND_W, _TEXT_AT = 40, 152, 64, 232
PROOFS: tuple[tuple[Proof, str, str], ...] = (
    (Proof.MATCH, mark("Matches"), mark("Read again: the very hash that the ledger holds")),
    (Proof.UNCHECKED, mark("Not checked"), mark("Anchored, and not compared (yet)")),
    (Proof.UNANCHORED, mark("Not anchored"), mark("Sealed a minute after its quarter of an hour")),
    (Proof.DIFFERS, mark("DIFFERS"), mark("The store does not hold what was anchored")),
)


class ProofMarks(QWidget):
    def __init__(self, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(width, ROW * len(PROOFS))
        self.setAccessibleName(tr("What the signs of proof mean"))
        self.setAccessibleDescription("; ".join(f"{tr(word)}: {tr(text)}" for _, word, text in PROOFS))
        theme.hub().changed.connect(self._on_theme)

    @Slot()
    def _on_theme(self) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (proof, word, text) in enumerate(PROOFS):
            top = number * ROW
            paint_proof(painter, QRectF(12, top + (ROW - SIGN) / 2, SIGN, SIGN), proof, look)
            painter.setFont(theme.font("body", semibold=True))
            painter.setPen(look.color("text"))
            painter.drawText(QRectF(_WORDS_AT, top, 108, ROW), int(LEFT), tr(word))
            self._band(painter, look, top, proof)
            painter.setFont(theme.font("body"))
            painter.setPen(look.color("dim"))
            painter.drawText(QRectF(_TEXT_AT, top, self.width() - _TEXT_AT - 8, ROW), int(LEFT), tr(text))

    def _band(self, painter: QPainter, look: theme.Theme, top: float, proof: Proof) -> None:
        """A piece of the timeline, as that draws it."""
        scale, ribbon = Scale(0, 100, _BAND_W), Ribbon.of([IntervalProof(0, 100, "", proof)])
        band, body = QRectF(0, 0, _BAND_W, 8), QRectF(0, -6, _BAND_W, 36)  # the flag fits below the band
        painter.save()
        painter.translate(_BAND_AT, top + 5)
        painter.setClipRect(QRectF(0, 0, _BAND_W, 30))
        painter.fillRect(QRectF(0, 0, _BAND_W, 30), look.color("ground"))
        if proof is Proof.DIFFERS:
            ribbon = Ribbon.of([IntervalProof(42, 58, "", proof)])
        paint_ribbon(painter, look, ribbon, scale, band, (0.0, float(_BAND_W)))
        paint_differences(painter, look, ribbon.differences, scale, band, body)
        painter.restore()
