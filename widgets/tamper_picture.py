"""The two pictures of the tamper demonstration: eight bytes of a value, and the path of hashes from the leaf to the root.

What was sealed stands beside what is there now; equal and unequal differ by sign and word, and by colour only on top.
Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.model.language import tr
from widgets import theme

ROW = 20
BOX_W, BOX_H = 34, 22
MOST_ROWS = 8
_CENTER = int(Qt.AlignmentFlag.AlignCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Bytes:
    """before, after: as stored, the same number of bytes.   value_before, value_after: what they mean, with the unit."""

    before: bytes
    after: bytes
    value_before: str
    value_after: str


@dataclass(frozen=True, slots=True)
class Level:
    """name: leaf, a height, root.   sealed, found: hashes."""

    name: str
    sealed: bytes
    found: bytes


def mono(size: int = 12) -> QFont:
    found = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    found.setPixelSize(size)
    return found


def thinned(levels: Sequence[Level], most: int = MOST_ROWS) -> list[Level | int]:
    """From the root down to the leaf; where there are more than fit, a number says how many are left out."""
    shown: list[Level | int] = list(reversed(levels))
    if len(shown) > most:
        head = most // 2
        tail = most - head - 1
        shown[head : len(shown) - tail] = [len(shown) - head - tail]
    return shown


class BytesPicture(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Bytes | None = None
        self.setFixedHeight(2 * (BOX_H + ROW) + theme.S + 2)
        theme.hub().changed.connect(self.update)

    def show_bytes(self, shown: Bytes) -> None:
        self._shown = shown
        words = tr(
            "Sealed: {value_before}. There now: {value_after}.",
            value_before=shown.value_before,
            value_after=shown.value_after,
        )
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter, look, one = QPainter(self), theme.current(), self._shown
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = (
            (tr("was sealed"), one.before, one.value_before),
            (tr("is there now"), one.after, one.value_after),
        )
        for row, (word, raw, value) in enumerate(rows):
            top = row * (BOX_H + ROW + theme.S)
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            painter.drawText(QRectF(0, top, 120, ROW), _LEFT, word)
            painter.setFont(theme.font("body", semibold=True))
            painter.setPen(look.color("text"))
            painter.drawText(QRectF(84, top, self.width() - 84, ROW), _LEFT, value)
            for k, byte in enumerate(raw):
                is_other = one.before[k] != one.after[k]
                box = QRectF(k * (BOX_W + 3) + 0.5, top + ROW + 0.5, BOX_W, BOX_H)
                is_wrong = is_other and row == 1
                painter.setPen(
                    QPen(look.color("alarm_high" if is_wrong else "line_strong"), 2 if is_other else 1)
                )
                painter.setBrush(look.color("alarm_high", 0.22) if is_wrong else look.color("panel"))
                painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
                painter.setFont(mono())
                painter.setPen(look.color("text"))
                painter.drawText(box, _CENTER, f"{byte:02x}")


class PathPicture(QWidget):
    """Root on top, the leaf below; a line joins what belongs together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: list[Level | int] = []
        self.setFixedHeight((MOST_ROWS + 1) * ROW)
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(320, (len(self._levels) + 1) * ROW)

    def show_levels(self, levels: Sequence[Level]) -> None:
        """From the leaf upwards."""
        self._levels = thinned(levels)
        wrong = sum(one.sealed != one.found for one in levels)
        self.setAccessibleName(
            tr(
                "{wrong} of {count} hashes from the leaf to the root are not what was sealed",
                wrong=wrong,
                count=len(levels),
            )
        )
        self.setFixedHeight((len(self._levels) + 1) * ROW)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sealed_x, found_x, sign_x = 96.0, 234.0, 206.0
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        painter.drawText(QRectF(sealed_x, 0, 110, ROW), _LEFT, tr("was sealed"))
        painter.drawText(QRectF(found_x, 0, 110, ROW), _LEFT, tr("is there now"))
        last = len(self._levels) * ROW + ROW / 2
        painter.setPen(QPen(look.color("line_strong"), 2))
        painter.drawLine(QPointF(7, ROW * 1.5), QPointF(7, last))
        for row, one in enumerate(self._levels, 1):
            top = row * ROW
            if isinstance(one, int):
                painter.setFont(theme.font("label"))
                painter.setPen(look.color("dim"))
                painter.drawText(
                    QRectF(22, top, 300, ROW), _LEFT, tr("{one} more, none of them as sealed", one=one)
                )
                continue
            is_other = one.sealed != one.found
            color = look.color("alarm_high" if is_other else "proven")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(QPointF(7, top + ROW / 2), 4, 4)
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("text"))
            painter.drawText(QRectF(22, top, 72, ROW), _LEFT, one.name)
            painter.setFont(mono())
            painter.setPen(look.color("dim"))
            painter.drawText(QRectF(sealed_x, top, 110, ROW), _LEFT, f"{one.sealed.hex()[:12]}…")
            painter.setFont(theme.font("body", semibold=True))
            painter.setPen(color)
            painter.drawText(QRectF(sign_x, top, 18, ROW), _CENTER, "≠" if is_other else "=")
            painter.setFont(mono())
            painter.setPen(look.color("text"))
            painter.drawText(QRectF(found_x, top, 110, ROW), _LEFT, f"{one.found.hex()[:12]}…")
