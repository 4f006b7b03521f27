"""What the status line says of proof: how many intervals match, how far checking is, and loudly what DIFFERS.

Thread: GUI.   A click asks to go there, or for more where nothing differs.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.model.language import tr
from app.model.trust import Proof
from widgets import theme
from widgets.proof_ribbon import Tally
from widgets.proof_sign import SIGN, paint_proof


class ProofDot(QWidget):
    """The sign of one state."""

    def __init__(self, parent: QWidget | None = None, size: int = SIGN) -> None:
        super().__init__(parent)
        self._proof, self._size = Proof.NONE, size
        self.setFixedSize(QSize(size + 2, size + 2))
        self.setAccessibleName(tr(self._proof.word))
        theme.hub().changed.connect(self._on_theme)

    @property
    def proof(self) -> Proof:
        return self._proof

    def show_proof(self, proof: Proof) -> None:
        if proof is not self._proof:
            self._proof = proof
            self.setAccessibleName(tr(proof.word))
            self.update()

    @Slot()
    def _on_theme(self) -> None:
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_proof(QPainter(self), QRectF(1, 1, self._size, self._size), self._proof, theme.current())


class ProofEntry(QWidget):
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign, self._text = ProofDot(), QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, 0, theme.S, 0)
        row.setSpacing(theme.XS)
        row.addWidget(self.sign)
        row.addWidget(self._text)
        self._is_loud: bool | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def show_tally(self, tally: Tally, text: str, details: str, *, is_checking: bool) -> None:
        """text, details: of proof_words.py."""
        if tally.differs:
            self.sign.show_proof(Proof.DIFFERS)
        elif is_checking or (tally.unchecked and not tally.match):
            self.sign.show_proof(Proof.UNCHECKED)
        else:
            self.sign.show_proof(Proof.MATCH if tally.match else Proof.UNANCHORED)
        is_loud = bool(tally.differs)
        if is_loud is not self._is_loud:
            self._is_loud = is_loud
            self._text.setFont(theme.font("body", semibold=is_loud))
            self._text.setProperty("dim", not is_loud)
            self._text.style().unpolish(self._text)
            self._text.style().polish(self._text)
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(tr("Proof: {text}", text=text))
        self.setToolTip(details)
        self.show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
