"""The checks of a proof as a list, and the levels as a ladder: what holds, what FAILED and what was not verified look
different in form and word.   Thread: GUI.   All text is plain text.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app.ledger.levels import LOG_LEVELS, MEANINGS
from app.model.language import mark, tr
from app.model.ledger import Check, Level
from app.model.trust import Proof
from widgets import theme
from widgets.inspector_header import plain_label
from widgets.proof_entry import ProofDot
from widgets.proof_sign import hexagon
from widgets.proof_story import CHECK_WORDS, reached

_CENTER = int(Qt.AlignmentFlag.AlignCenter)
OPEN = mark("not verified")


class CheckList(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.S)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.lines: list[str] = []

    def show_checks(self, checks: Sequence[Check]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = []
        for number, check in enumerate(checks):
            sign = ProofDot(self)
            sign.show_proof(
                Proof.MATCH if check.ok else Proof.UNCHECKED if check.ok is None else Proof.DIFFERS
            )
            name = tr(CHECK_WORDS.get(check.name, check.name))
            word = "" if check.ok else f"  ·  {tr(OPEN)}" if check.ok is None else tr("  ·  FAILED")
            title, detail = plain_label(self), plain_label(self, role="label", is_dim=True)
            title.setText(name + word)
            if check.ok is False:
                title.setFont(theme.font("body", semibold=True))
            detail.setText(check.detail)
            self._grid.addWidget(sign, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(title, 2 * number, 1)
            self._grid.addWidget(detail, 2 * number + 1, 1)
            self.lines.append(f"{name}{word}: {check.detail}")


class LevelLadder(QWidget):
    """E1 to E4 in a row: those that are reached are filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level: Level | None = None
        self.setFixedHeight(46)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            "\n".join(f"{one}: {tr(MEANINGS[one].title)}. {tr(MEANINGS[one].means)}" for one in LOG_LEVELS)
        )
        theme.hub().changed.connect(self._on_theme)

    @Slot()
    def _on_theme(self) -> None:
        self.update()

    def show_level(self, level: Level | None) -> None:
        self._level = level
        word = (
            tr("no level reached")
            if level is None
            else tr("level {level}: {title}", level=level, title=tr(MEANINGS[level].title))
        )
        self.setAccessibleName(word)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / len(LOG_LEVELS)
        for number, (level, is_reached) in enumerate(reached(self._level)):
            center = QRectF(number * width, 0, width, 28).center()
            if number:
                painter.setPen(QPen(look.color("proven" if is_reached else "line_strong"), 1.5))
                painter.drawLine(int(center.x() - width + 15), 14, int(center.x() - 15), 14)
            painter.setPen(QPen(look.color("proven" if is_reached else "line_strong"), 1.4))
            painter.setBrush(look.color("proven") if is_reached else look.color("panel"))
            painter.drawPolygon(hexagon(center, 13))
            painter.setFont(theme.font("label", semibold=True))
            painter.setPen(look.color("proven_text" if is_reached else "dim"))
            painter.drawText(QRectF(center.x() - 15, 0, 30, 28), _CENTER, level.value)
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("text" if is_reached else "dim"))
            painter.drawText(QRectF(number * width, 29, width, 16), _CENTER, tr(MEANINGS[level].title))


def heading(text: str, parent: QWidget | None = None) -> QLabel:
    label = QLabel(text, parent)
    label.setFont(theme.font("label", semibold=True))
    label.setProperty("dim", True)
    return label
