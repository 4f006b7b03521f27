"""How alarms are spread over the priorities, beside the spread that is wanted: 5, 15 and 80 %.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.alarms.sheet import Sheet
from app.alarms.targets import WANTED, shares_of
from app.alarms.words import Priority, State
from app.model.language import tr, trn
from app.model.signal import ABSENT, format_value
from widgets import theme
from widgets.alarm_symbols import paint_symbol
from widgets.alarm_words import PRIORITIES
from widgets.row import LEFT, RIGHT, draw_text

ROW_H, SYMBOL = 24, 15
LEAST_W = 330
_NAME_W, _COUNT_W, _SHARE_W, _WANTED_W = 72, 52, 48, 60


class PriorityShares(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self.setMinimumWidth(LEAST_W)
        self.setAccessibleName(tr("Alarms by priority"))
        theme.hub().changed.connect(self.update)

    def show_sheet(self, sheet: Sheet | None) -> None:
        self._sheet = sheet
        if sheet is not None:
            counts = sheet.found.priorities
            self.setAccessibleDescription("; ".join(f"{tr(PRIORITIES[p])} {counts[p]}" for p in Priority))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LEAST_W, 5 * ROW_H)

    def paintEvent(self, _event: QPaintEvent) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        look, painter, width = theme.current(), QPainter(self), self.width()
        wanted_x = width - _WANTED_W
        share_x = wanted_x - _SHARE_W
        count_x = share_x - _COUNT_W
        bar_x = SYMBOL + theme.S + _NAME_W
        room = max(20.0, count_x - bar_x - theme.S)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        draw_text(painter, QRectF(count_x, 0, _COUNT_W, ROW_H), tr("times"), RIGHT)
        draw_text(painter, QRectF(share_x, 0, _SHARE_W, ROW_H), tr("share"), RIGHT)
        draw_text(painter, QRectF(wanted_x, 0, _WANTED_W, ROW_H), tr("wanted"), RIGHT)
        shares = shares_of(sheet.found)
        for place, (priority, wanted) in enumerate(WANTED.items(), 1):
            top, share = place * ROW_H, shares[priority]
            painter.setPen(look.color("line"))
            painter.drawLine(0, top, width, top)
            paint_symbol(
                painter, QRectF(0, top + (ROW_H - SYMBOL) / 2, SYMBOL, SYMBOL), priority, State.ACKED
            )
            painter.setFont(theme.font("body"))
            painter.setPen(look.color("text"))
            draw_text(painter, QRectF(SYMBOL + theme.S, top, _NAME_W, ROW_H), tr(PRIORITIES[priority]), LEFT)
            painter.fillRect(QRectF(bar_x, top + 8, room, ROW_H - 16), look.color("line"))
            painter.fillRect(
                QRectF(bar_x, top + 8, room * (share or 0.0), ROW_H - 16), look.color("selection", 0.75)
            )
            x = bar_x + room * wanted
            painter.setPen(QPen(look.color("text"), 2))
            painter.drawLine(QPointF(x, top + 5), QPointF(x, top + ROW_H - 5))
            painter.setPen(look.color("text"))
            draw_text(
                painter,
                QRectF(count_x, top, _COUNT_W, ROW_H),
                format_value(sheet.found.priorities[priority], 0),
                RIGHT,
            )
            said = ABSENT if share is None else f"{100 * share:.0f} %"
            draw_text(painter, QRectF(share_x, top, _SHARE_W, ROW_H), said, RIGHT)
            painter.setPen(look.color("dim"))
            draw_text(painter, QRectF(wanted_x, top, _WANTED_W, ROW_H), f"{100 * wanted:.0f} %", RIGHT)
        painter.setPen(look.color("dim"))
        painter.setFont(theme.font("label"))
        count = sheet.found.priorities[Priority.DIAGNOSTIC]
        text = trn(
            "{n} diagnostic alarm beside them, for who keeps the system",
            "{n} diagnostic alarms beside them, for who keeps the system",
            count,
        )
        draw_text(painter, QRectF(0, 4 * ROW_H, width, ROW_H), text, LEFT)
        painter.end()
