"""The worst actors: which alarms make most of the load, the worst first, with a line where four fifths are reached.

A row can be clicked: `chosen` carries the alarm's id.   Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.alarms.actors import PARETO_SHARE
from app.alarms.sheet import Sheet
from app.model.language import tr, trn
from widgets import theme
from widgets.performance_words import called
from widgets.row import LEFT, RIGHT, draw_text

ROW_H = 22
LEAST_W = 330
MOST = 12
_COUNT_W, _SHARE_W = 40, 44
_BAR_W, _SLIM_BAR_W, _ROOMY = 90, 44, 460


class ParetoChart(QWidget):
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.row = 0  # that the keyboard is on
        self.setMinimumWidth(LEAST_W)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Alarms that make most of the load"))
        theme.hub().changed.connect(self.update)

    def show_sheet(self, sheet: Sheet | None) -> None:
        self._sheet, self.row = sheet, 0
        if sheet is not None:
            rows = [f"{called(sheet, one.alarm)} {one.count}" for one in sheet.found.pareto.rows[:MOST]]
            self.setAccessibleDescription("; ".join(rows))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        rows = len(self._sheet.found.pareto.rows[:MOST]) if self._sheet else 0
        return QSize(LEAST_W, (rows + 1) * ROW_H + theme.S)

    def alarm_at(self, y: float) -> str:
        sheet, row = self._sheet, int(y // ROW_H) - 1
        if sheet is None or not 0 <= row < len(sheet.found.pareto.rows[:MOST]):
            return ""
        return sheet.found.pareto.rows[row].alarm

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.alarm_at(event.pos().y()), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose a row, Enter shows where its alarm is."""
        count = len(self._sheet.found.pareto.rows[:MOST]) if self._sheet else 0
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and count:
            self.row = min(max(self.row + step, 0), count - 1)
            self._say_row()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.row < count:
            self.chosen.emit(self.alarm_at((self.row + 1) * ROW_H))
        else:
            super().keyPressEvent(event)

    def _say_row(self) -> None:
        """For a screen reader."""
        assert self._sheet is not None
        one = self._sheet.found.pareto.rows[self.row]
        self.setAccessibleDescription(f"{called(self._sheet, one.alarm)} {one.count}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        alarm = self.alarm_at(event.position().y())
        if alarm and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(alarm)

    def paintEvent(self, _event: QPaintEvent) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        look, painter, width = theme.current(), QPainter(self), self.width()
        rows = sheet.found.pareto.rows[:MOST]
        share_x = width - _SHARE_W
        count_x = share_x - _COUNT_W
        bar_w = _BAR_W if width >= _ROOMY else _SLIM_BAR_W
        bar_x = count_x - bar_w - theme.S
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        alarms = trn("{n} different alarm", "{n} different alarms", sheet.found.pareto.alarms)
        draw_text(painter, QRectF(0, 0, bar_x, ROW_H), alarms, LEFT)
        draw_text(painter, QRectF(bar_x, 0, count_x + _COUNT_W - bar_x, ROW_H), tr("times"), RIGHT)
        draw_text(painter, QRectF(share_x, 0, _SHARE_W, ROW_H), tr("in all"), RIGHT)
        most = max((one.count for one in rows), default=1)
        for place, one in enumerate(rows, 1):
            top = place * ROW_H
            is_mark = place == sheet.found.pareto.for_most + 1
            painter.setPen(
                QPen(
                    look.color("text" if is_mark else "line"),
                    1,
                    Qt.PenStyle.DashLine if is_mark else Qt.PenStyle.SolidLine,
                )
            )
            painter.drawLine(QPointF(0, top), QPointF(width, top))
            painter.setFont(theme.font("body"))
            painter.setPen(look.color("text"))
            draw_text(painter, QRectF(0, top, bar_x - theme.S, ROW_H), called(sheet, one.alarm), LEFT)
            painter.fillRect(
                QRectF(bar_x, top + 7, max(1.0, bar_w * one.count / most), ROW_H - 14),
                look.color("selection", 0.75),
            )
            draw_text(painter, QRectF(count_x, top, _COUNT_W, ROW_H), str(one.count), RIGHT)
            painter.setPen(look.color("dim"))
            draw_text(painter, QRectF(share_x, top, _SHARE_W, ROW_H), f"{100 * one.up_to_here:.0f} %", RIGHT)
        if self.hasFocus() and rows:
            painter.setPen(QPen(look.color("selection"), 1))
            painter.drawRect(QRectF(0.5, (self.row + 1) * ROW_H + 0.5, width - 1, ROW_H - 1))
        if sheet.found.pareto.for_most == len(rows):
            painter.setPen(QPen(look.color("text"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(0, (len(rows) + 1) * ROW_H), QPointF(width, (len(rows) + 1) * ROW_H))
        painter.end()

    @property
    def hint(self) -> str:
        return tr("The dashed line: those above make {share} % of all.", share=round(100 * PARETO_SHARE))
