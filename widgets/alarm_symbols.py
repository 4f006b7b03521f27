"""How an alarm is drawn, everywhere: colour, shape and letter by priority, filled or hollow by state.

High: triangle up, 1. Medium: diamond, 2. Low: triangle down, 3. Diagnostic: hollow square, D (tinted while it asks). What is put
away: grey, dashed, S. Unacknowledged is filled and may flash; returned and unacknowledged is tinted, dashed, and flashes slowly;
acknowledged is hollow
(docs/practice.md, alarms 7). The shapes alone tell them apart.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap, QPolygonF

from app.alarms.words import Alarm, Priority, State
from widgets import theme

BLINK_MS = 300
"""Half of the time of one flash: 1.7 Hz, below the 2 Hz of the notes; returned ones flash half as often."""
SIZE = 16
_TOKENS = {
    Priority.HIGH: "alarm_high",
    Priority.MEDIUM: "alarm_medium",
    Priority.LOW: "alarm_low",
    Priority.DIAGNOSTIC: "alarm_diagnostic",
}


class Blinker(QObject):
    """One clock for all that flashes, so that all flash together; it stands still where nothing needs it."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._timer = QTimer(self)
        self._timer.setInterval(BLINK_MS)
        self._timer.timeout.connect(self._on_tick)

    def need(self, is_needed: bool) -> None:
        """Under reduced motion nothing flashes."""
        wants = is_needed and not theme.hub().is_still
        if wants and not self._timer.isActive():
            self._timer.start()
        elif not wants and self._timer.isActive():
            self._timer.stop()
            self._count = 0
            self.ticked.emit()

    def is_lit(self, state: State) -> bool:
        """Whether a symbol in this state is drawn full just now."""
        if not self._timer.isActive() or not state.is_annunciated:
            return True
        return self._count % 2 == 0 if state is State.UNACK else self._count // 2 % 2 == 0

    @Slot()
    def _on_tick(self) -> None:
        if theme.hub().is_still:
            self.need(False)
            return
        self._count = (self._count + 1) % 4
        self.ticked.emit()


def token_of(priority: Priority) -> str:
    """Of the theme."""
    return _TOKENS[priority]


def shape_of(priority: Priority, rect: QRectF) -> QPolygonF:
    """The outline in a square."""
    x, y, w, h = rect.x(), rect.y(), rect.width(), rect.height()
    if priority is Priority.HIGH:
        points = [(0.5, 0.02), (1.0, 0.95), (0.0, 0.95)]
    elif priority is Priority.MEDIUM:
        points = [(0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)]
    elif priority is Priority.LOW:
        points = [(0.0, 0.05), (1.0, 0.05), (0.5, 0.98)]
    else:
        points = [(0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94)]
    return QPolygonF([QPointF(x + a * w, y + b * h) for a, b in points])


def paint_symbol(
    painter: QPainter,
    rect: QRectF,
    priority: Priority,
    state: State,
    *,
    is_lit: bool = True,
    is_past: bool = False,
) -> None:
    """is_past: of a moment that is replayed: dotted, and it never flashes."""
    look = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    away = state.is_put_away
    colour = look.color("dim" if away else token_of(priority))
    asks = state.is_annunciated and is_lit and not is_past
    is_hollow = priority is Priority.DIAGNOSTIC  # that is its shape: while it asks there is a tint in it
    filled = asks and state is State.UNACK and not is_hollow
    is_tinted = asks and not filled
    edge = 1.6 if priority is Priority.HIGH else 1.3
    pen = QPen(look.color("alarm_outline") if filled else colour, edge)
    if away:
        pen.setStyle(Qt.PenStyle.DashLine)
    elif is_past:
        pen.setStyle(Qt.PenStyle.DotLine)
    elif state is State.RTNUN:
        pen.setDashPattern([2.4, 1.6])
    if filled and look.is_dark:
        pen.setColor(colour)
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    inside = rect.adjusted(1, 1, -1, -1)
    if not filled and not look.is_dark and not away:  # yellow alone cannot be seen on white
        under = QPen(look.color("alarm_outline"), edge + 1.4)
        under.setStyle(Qt.PenStyle.SolidLine if state is State.RTNUN else pen.style())
        painter.setPen(under)
        painter.drawPolygon(shape_of(priority, inside))
    if is_tinted:
        painter.setBrush(look.color(token_of(priority), 0.45))
    painter.setPen(pen)
    painter.drawPolygon(shape_of(priority, inside))
    letter = "S" if away else priority.letter
    ink = (
        QColor(theme.DARK.ground)
        if filled
        else (look.color("text") if (not look.is_dark and not away) or is_tinted else colour)
    )
    font = QFont(theme.font("label"))
    font.setPixelSize(max(7, round(rect.height() * 0.56)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ink)
    drop = {Priority.HIGH: 0.14, Priority.LOW: -0.14}.get(priority, 0.0) * rect.height()
    painter.drawText(inside.translated(0, drop), Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def symbol_pixmap(priority: Priority, state: State, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """For icons in menus and lists."""
    result = QPixmap(round(size * ratio), round(size * ratio))
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    paint_symbol(painter, QRectF(0, 0, size, size), priority, state)
    painter.end()
    return result


def symbol_icon(priority: Priority, state: State = State.UNACK) -> QIcon:
    return QIcon(symbol_pixmap(priority, state, SIZE, 2.0))


def sort_key(alarm: Alarm) -> tuple[int, int, int]:
    """What asks first, then the more urgent, then the newer."""
    asks = 0 if alarm.state is State.UNACK else 1 if alarm.state is State.RTNUN else 2
    return asks + 3 * alarm.state.is_put_away, alarm.priority.rank, -alarm.raised_ns
