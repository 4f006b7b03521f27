"""The alarms of an asset on its faceplate: symbol, what, state, since when.   Thread: GUI.   Units: pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.alarms.words import Alarm, Priority, State
from app.model.language import tr
from app.model.times import format_span
from widgets import theme
from widgets.alarm_symbols import paint_symbol
from widgets.alarm_words import PRIORITIES, STATES
from widgets.row import LEFT, Row, draw_text, text_width

HEIGHT, SIGN = 28, 15


@dataclass(frozen=True, slots=True)
class AlarmLine:
    """state: None for a past moment, which is only judged."""

    ident: str
    title: str
    priority: Priority
    state: State | None
    since_ns: int

    @classmethod
    def of(cls, alarm: Alarm) -> AlarmLine:
        return cls(alarm.id, alarm.title, alarm.priority, alarm.state, alarm.changed_ns)

    def words(self, now_ns: int) -> str:
        if self.state is None:
            return tr("HIST")
        return f"{tr(STATES[self.state])} · {format_span(now_ns - self.since_ns)}"


class AlarmRow(Row):
    def __init__(self, line: AlarmLine, parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self.line, self._words = line, ""

    def show_line(self, line: AlarmLine, now_ns: int) -> None:
        words = line.words(now_ns)
        if (line, words) != (self.line, self._words):
            self.line, self._words = line, words
            name = tr(
                "{title}, {priority} priority, {state}",
                title=tr(line.title),
                priority=tr(PRIORITIES[line.priority]),
                state=words,
            )
            self.setAccessibleName(name)
            self.setToolTip(self.accessibleName())
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        self.paint_ground(painter, look)
        rect = QRectF(self.rect()).adjusted(theme.M, 0, -theme.M, 0)
        sign = QRectF(rect.left() + 2, rect.center().y() - SIGN / 2, SIGN, SIGN)
        state = self.line.state
        paint_symbol(painter, sign, self.line.priority, state or State.ACKED, is_past=state is None)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        left = rect.right() - text_width(painter.font(), self._words)
        painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()), int(LEFT), self._words)
        is_new = self.line.state is not None and self.line.state.is_annunciated
        painter.setFont(theme.font("body", semibold=is_new))
        painter.setPen(look.color("text"))
        start = sign.right() + theme.S
        draw_text(
            painter, QRectF(start, rect.top(), left - theme.S - start, rect.height()), tr(self.line.title)
        )


class AlarmList(QWidget):
    chosen = Signal(str)  # alarm id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[AlarmRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_lines(self, lines: Sequence[AlarmLine], now_ns: int) -> None:
        while len(self.rows) > len(lines):
            gone = self.rows.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for i, line in enumerate(lines):
            if i == len(self.rows):
                row = AlarmRow(line, self)
                row.activated.connect(self._on_row)
                self._column.addWidget(row)
                self.rows.append(row)
            self.rows[i].show_line(line, now_ns)

    @Slot()
    def _on_row(self) -> None:
        row = self.sender()
        if isinstance(row, AlarmRow):
            self.chosen.emit(row.line.ident)
