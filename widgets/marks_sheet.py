"""What the marks of quality mean: each shape with its word, how a value then looks, and whether it enters sums; and below
them the signs of proof (proof_marks.py); at the right the symbols of alarms (alarm_legend.py).

    MarksSheet(window).open()        Help, "What the marks mean"

Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.model.language import mark, tr
from app.model.quality import Quality
from widgets import theme
from widgets.alarm_legend import AlarmLegend
from widgets.proof_marks import ProofMarks
from widgets.quality_badge import paint_quality
from widgets.row import LEFT

ROW, WIDTH, BADGE, ALARMS_W = 40, 520, 14, 440
_WORDS_AT, _VALUE_AT, _TEXT_AT = 40, 132, 232
MARKS: tuple[tuple[Quality, str, str], ...] = (
    (Quality.GOOD, "12.0", mark("Measured, in time, possible")),
    (Quality.SIMULATED, "12.0", mark("Made by the simulator, not measured")),
    (Quality.SUBSTITUTED, "12.0", mark("Set by a person")),
    (Quality.INTERPOLATED, "12.0", mark("Computed from its neighbours")),
    (Quality.UNCERTAIN, "12.0", mark("The source or a check doubts it; in the sums")),
    (Quality.STALE, "[12.0]", mark("Over 3 periods old; over 10 – [12.0], not in sums")),
    (Quality.BAD, "12.0", mark("Impossible, or its source says so; not in sums")),
    (Quality.ABSENT, "–", mark("Nothing is known; not in the sums")),
)


class _Marks(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(WIDTH, ROW * len(MARKS))
        self.setAccessibleName(tr("What the marks mean"))
        self.setAccessibleDescription("; ".join(f"{tr(q.word)}: {tr(text)}" for q, _, text in MARKS))
        theme.hub().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        for number, (quality, value, text) in enumerate(MARKS):
            top = number * ROW
            paint_quality(painter, QRectF(12, top + (ROW - BADGE) / 2, BADGE, BADGE), quality, look)
            painter.setFont(theme.font("body", semibold=True))
            painter.setPen(look.color("text"))
            painter.drawText(QRectF(_WORDS_AT, top, 90, ROW), int(LEFT), tr(quality.word).capitalize())
            font = theme.font("body")
            font.setStrikeOut(quality is Quality.BAD)
            painter.setFont(font)
            is_dim = quality in (Quality.STALE, Quality.BAD, Quality.UNCERTAIN, Quality.ABSENT)
            painter.setPen(look.color("dim" if is_dim else "text"))
            painter.drawText(QRectF(_VALUE_AT, top, 90, ROW), int(LEFT), value)
            painter.setFont(theme.font("body"))
            painter.setPen(look.color("dim"))
            painter.drawText(QRectF(_TEXT_AT, top, WIDTH - _TEXT_AT - 8, ROW), int(LEFT), tr(text))


class MarksSheet(QDialog):
    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("What the marks mean"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        across = QHBoxLayout(self)
        across.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        across.setSpacing(theme.M)
        column = QVBoxLayout()
        across.addLayout(column)
        column.addWidget(_Marks(self))
        column.addSpacing(theme.S)
        column.addWidget(ProofMarks(WIDTH, self))
        across.addWidget(AlarmLegend(ALARMS_W, self), 0, Qt.AlignmentFlag.AlignTop)
        across.setSizeConstraint(QHBoxLayout.SizeConstraint.SetFixedSize)
