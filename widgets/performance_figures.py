"""The figures of the performance page: what, how much, the target, how it is judged; what people did below.   Thread: GUI.

One painted row a figure; the pointer's row says in words what it means.   Units: device-independent pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.alarms.sheet import Sheet
from app.alarms.targets import Flag
from app.model.language import tr
from widgets import theme
from widgets.performance_flag import SIZE, paint_flag
from widgets.performance_words import FLAGS, Line, lines_of, people_lines
from widgets.row import LEFT, RIGHT, draw_text, text_width

ROW_H = 22
LEAST_W = 330
_TARGET_W, _FLAG_W, _VALUE_W = 48, 74, 64


class PerformanceFigures(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.people: list[tuple[str, str]] = []
        self.setMinimumWidth(LEAST_W)
        self.setAccessibleName(tr("Figures of the alarm system"))
        theme.hub().changed.connect(self.update)

    def show_sheet(self, sheet: Sheet | None) -> None:
        self.lines = [] if sheet is None else lines_of(sheet.found)
        self.people = [] if sheet is None else people_lines(sheet.found)
        said = [", ".join(part for part in _spoken(one) if part) for one in self.lines]
        self.setAccessibleDescription(
            "; ".join([*said, *(f"{label} {value}" for label, value in self.people)])
        )
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        rows = 1 + len(self.lines) + len(self.people)
        return QSize(LEAST_W, rows * ROW_H + (theme.S if self.people else 0))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = int(event.pos().y() // ROW_H) - 1
            if 0 <= row < len(self.lines):
                QToolTip.showText(event.globalPos(), self.lines[row].hint, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        width = self.width()
        flag_x = width - _FLAG_W
        target_x = flag_x - _TARGET_W - theme.S
        value_x = target_x - _VALUE_W - theme.S
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        head = QRectF(
            value_x, 0, target_x + _TARGET_W - value_x, ROW_H
        )  # no head over the values: room for a long word
        draw_text(painter, head, tr("target"), RIGHT)
        for place, line in enumerate(self.lines, 1):
            top = place * ROW_H
            painter.setPen(look.color("line"))
            painter.drawLine(0, top, width, top)
            painter.setFont(theme.font("body"))
            painter.setPen(look.color("text"))
            draw_text(painter, QRectF(0, top, value_x, ROW_H), line.label, LEFT)
            unit_w = text_width(painter.font(), f" {line.unit}") if line.unit else 0.0
            is_bad = line.flag in (Flag.AMBER, Flag.RED)
            painter.setFont(theme.font("body", semibold=is_bad))
            draw_text(painter, QRectF(value_x, top, _VALUE_W - unit_w, ROW_H), line.value, RIGHT)
            painter.setFont(theme.font("body"))
            painter.setPen(look.color("dim"))
            if line.unit:
                draw_text(painter, QRectF(value_x, top, _VALUE_W, ROW_H), line.unit, RIGHT)
            draw_text(painter, QRectF(target_x, top, _TARGET_W, ROW_H), line.target, RIGHT)
            paint_flag(painter, QRectF(flag_x + theme.S, top + (ROW_H - SIZE) / 2, SIZE, SIZE), line.flag)
            painter.setPen(look.color("text" if is_bad else "dim"))
            painter.setFont(theme.font("label"))
            left = flag_x + theme.S + SIZE + theme.XS
            draw_text(
                painter,
                QRectF(left, top, width - left, ROW_H),
                tr(FLAGS[line.flag]) if FLAGS[line.flag] else "",
                LEFT,
            )
        top = (1 + len(self.lines)) * ROW_H + theme.S
        painter.setFont(theme.font("body"))
        for label, value in self.people:
            painter.setPen(look.color("line"))
            painter.drawLine(0, top, width, top)
            painter.setPen(look.color("dim"))
            wide = text_width(painter.font(), value) + theme.S
            draw_text(painter, QRectF(0, top, width - wide, ROW_H), label, LEFT)
            painter.setPen(look.color("text"))
            draw_text(painter, QRectF(width - wide, top, wide, ROW_H), value, RIGHT)
            top += ROW_H
        painter.end()


def _spoken(one: Line) -> tuple[str, str, str]:
    """For a screen reader."""
    target = tr("target {target}", target=one.target) if one.target else ""
    return (
        f"{one.label} {one.value} {one.unit}".rstrip(),
        target,
        tr(FLAGS[one.flag]) if FLAGS[one.flag] else "",
    )
