"""The last day of an asset on its faceplate: alarms as grey stretches with their letter, notes as ticks, and the last lines.

Grey, because it is over; what still goes on has its colour.   Thread: GUI.   Units: pixels; ns.
"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.levels.history import AssetHistory, Said
from app.model.language import tr
from app.model.times import HOUR_NS, format_time, start_of_day
from widgets import theme
from widgets.alarm_symbols import token_of
from widgets.alarm_words import HAPPENED
from widgets.row import LEFT, draw_text, text_width

STRIP, LINE = 34, 18


def words_of(said: Said) -> str:
    """`Feeder overload · Acknowledged · kari · seen on site`, `Note: Pump changed (kari)`."""
    if said.what is None:
        text = tr("Note: {title}", title=said.title)
        return f"{text} ({said.who})" if said.who else text
    parts = [tr(said.title), tr(HAPPENED[said.what])]
    parts += [said.who] if said.who else []
    parts += [said.why] if said.why and said.who else []
    return "  ·  ".join(parts)


class AssetHistoryView(QWidget):
    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._history: AssetHistory | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Last day"))
        theme.hub().changed.connect(self.update)
        self.show_history(AssetHistory(0, 1))

    @property
    def lines(self) -> tuple[str, ...]:
        """As they are written, the newest first."""
        assert self._history is not None
        day = start_of_day(self._history.to_ns, self._zone)
        return tuple(
            f"{format_time(one.t_ns, self._zone, date=one.t_ns < day, seconds=False)}  {words_of(one)}"
            for one in self._history.lines
        )

    def show_history(self, history: AssetHistory) -> None:
        if history == self._history:
            return
        self._history = history
        lines = self.lines or (tr("No alarm and no note"),)
        self.setAccessibleDescription("; ".join(lines))
        self.setToolTip("\n".join(lines))
        self.setFixedHeight(STRIP + LINE * max(1, len(history.lines)) + theme.XS)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        history = self._history
        assert history is not None
        look, painter = theme.current(), QPainter(self)
        rect = QRectF(theme.M, 4, self.width() - 2 * theme.M, 12)
        painter.fillRect(rect, look.color("line"))
        span = max(1, history.to_ns - history.from_ns)
        painter.setFont(theme.font("label"))
        self._paint_hours(painter, rect, history, span, look)
        for one in history.stretches:
            left = rect.left() + max(0.0, (one.from_ns - history.from_ns) / span) * rect.width()
            right = rect.left() + min(1.0, (one.to_ns - history.from_ns) / span) * rect.width()
            bar = QRectF(left, rect.top() + 1, max(3.0, right - left), rect.height() - 2)
            painter.fillRect(bar, look.color("bar_normal" if one.is_over else token_of(one.priority)))
            if bar.width() > 12:
                painter.setPen(
                    look.color("ground" if one.is_over else "alarm_outline" if not look.is_dark else "ground")
                )
                painter.drawText(bar, int(Qt.AlignmentFlag.AlignCenter), one.priority.letter)
        painter.setPen(look.color("text"))
        for t_ns in history.notes:
            x = rect.left() + min(max((t_ns - history.from_ns) / span, 0.0), 1.0) * rect.width()
            painter.drawLine(round(x), round(rect.top()) - 3, round(x), round(rect.bottom()) + 2)
        top = float(STRIP)
        painter.setPen(look.color("dim"))
        for text in self.lines or (tr("No alarm and no note in the journal."),):
            draw_text(painter, QRectF(theme.M, top, rect.width(), LINE), text)
            top += LINE

    def _paint_hours(
        self, painter: QPainter, rect: QRectF, history: AssetHistory, span: int, look: theme.Theme
    ) -> None:
        if span < HOUR_NS:
            return
        painter.setPen(look.color("dim"))
        first = tr("{n} h before", n=round(span / HOUR_NS))
        last = format_time(history.to_ns, self._zone, date=False, seconds=False)
        place = QRectF(rect.left(), rect.bottom() + 1, rect.width(), 14)
        painter.drawText(place, int(LEFT), first)
        place.setLeft(rect.right() - text_width(painter.font(), last))
        painter.drawText(place, int(LEFT), last)
