"""The line over a wall: what time it is and what is shown, to be read from across a room.

    bar = WallBar(timekeeper, zone); bar.show_scene("Overview", 0, 2); bar.show_alarm(alarm, "District heating: ...")

The clock is that of the room. In LIVE that is the time shown; otherwise the mode stands beside it, large, with the time that is
shown, so that nobody takes the past for the present.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.alarms.words import Alarm
from app.bridge import Timekeeper
from app.model.playhead import Mode
from app.model.times import format_time, to_datetime, wall_ns
from widgets import icons, theme
from widgets.alarm_symbols import symbol_pixmap

HIGH = 84
CLOCK_PX, WORD_PX, SMALL_PX = 48, 26, 15
DOT = 8
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WORDS = {Mode.LIVE: "LIVE", Mode.REPLAY: "REPLAY", Mode.SCENARIO: "SCENARIO"}


def large(px: int, *, semibold: bool = False) -> QFont:
    """The figures' font, for a wall."""
    made = QFont(theme.font("figure", semibold=semibold))
    made.setPixelSize(px)
    return made


class WallBar(QWidget):
    def __init__(
        self,
        keeper: Timekeeper,
        zone: ZoneInfo,
        place: str,
        parent: QWidget | None = None,
        *,
        now_ns: Callable[[], int] = wall_ns,
    ) -> None:
        """place: the district, and whether it is synthetic."""
        super().__init__(parent)
        self._keeper, self._zone, self._place, self._now_ns = keeper, zone, place, now_ns
        self._title, self._number, self._count = "", 0, 0
        self._alarm: Alarm | None = None
        self._hint = ""
        self._shown: tuple[str, ...] = ()
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keeper.playhead_changed.connect(self._on_changed)
        theme.hub().changed.connect(self._on_changed)

    def show_scene(self, title: str, number: int, count: int) -> None:
        self._title, self._number, self._count, self._alarm = title, number, count, None
        self.tick()

    def show_alarm(self, alarm: Alarm, text: str) -> None:
        self._title, self._alarm = text, alarm
        self.tick()

    def show_hint(self, text: str) -> None:
        """How one leaves; "" once that has been read."""
        self._hint = text
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Paints where something is to be read that was not there before."""
        head, now_ns = self._keeper.playhead, self._now_ns()
        clock = to_datetime(now_ns, self._zone)
        then = "" if head.is_live else format_time(head.t_ns, self._zone)
        shown = (
            clock.strftime("%H:%M"),
            format_time(now_ns, self._zone, seconds=False),
            _WORDS[head.mode],
            then,
            self._title,
            self._hint,
            str(self._number),
            self._alarm.id if self._alarm is not None else "",
        )
        if shown != self._shown:
            self._shown = shown
            parts = (shown[1], shown[2], then, self._place, self._title, self._hint)
            self.setAccessibleName(", ".join(part for part in parts if part))
            self.update()

    @Slot(object)
    def _on_changed(self, _what: object) -> None:
        self.tick()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(800, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, mode = theme.current(), self._keeper.playhead.mode
        clock, date, word, then = self._shown[:4] if self._shown else ("", "", _WORDS[mode], "")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("panel"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), look.color("line"))
        x = self._write(painter, theme.XL, clock, large(CLOCK_PX, semibold=True), "text") + theme.L
        x = self._mode(painter, x, word, then or date) + 2 * theme.XL
        self._scene(painter, x)

    def _mode(self, painter: QPainter, x: float, word: str, under: str) -> float:
        """Word and time in the mode's own colours, one over the other."""
        look, mode = theme.current(), self._keeper.playhead.mode.value
        fonts = large(WORD_PX, semibold=True), large(SMALL_PX)
        painter.setFont(fonts[0])
        wide = painter.fontMetrics().horizontalAdvance(word) + theme.ICON_M + theme.S
        painter.setFont(fonts[1])
        wide = max(wide, painter.fontMetrics().horizontalAdvance(under)) + 2 * theme.L
        place = QRectF(x, theme.S, wide, self.height() - 2 * theme.S - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(mode))
        painter.drawRoundedRect(place, theme.RADIUS, theme.RADIUS)
        token = f"{mode}_text"
        painter.setPen(look.color(token))
        left, middle = place.left() + theme.L, place.center().y()
        icon = icons.pixmap(mode, theme.ICON_M, token, self.devicePixelRatioF())
        painter.drawPixmap(round(left), round(middle - 15 - theme.ICON_M / 2), icon)
        painter.setFont(fonts[0])
        painter.drawText(QRectF(left + theme.ICON_M + theme.S, middle - 32, wide, 34), _LEFT, word)
        painter.setFont(fonts[1])
        painter.drawText(QRectF(left, middle + 6, wide, 22), _LEFT, under)
        return place.right()

    def _scene(self, painter: QPainter, x: float) -> None:
        """What is shown, at the right; the pages as dots under it, or the alarm's own symbol before it."""
        look, right = theme.current(), self.width() - theme.XL
        title, middle = large(WORD_PX, semibold=self._alarm is not None), self.height() / 2
        small = large(SMALL_PX)
        painter.setFont(title)
        symbol = 36 if self._alarm is not None else 0
        room = right - x - (symbol + theme.M if symbol else 0)
        text = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, max(0, round(room)))
        wide = painter.fontMetrics().horizontalAdvance(text)
        painter.setPen(look.color("text"))
        painter.drawText(QRectF(right - room, middle - 34, room, 36), _RIGHT, text)
        if self._alarm is not None:
            picture = symbol_pixmap(self._alarm.priority, self._alarm.state, symbol, self.devicePixelRatioF())
            painter.drawPixmap(
                round(right - wide - theme.M - symbol), round(middle - 16 - symbol / 2), picture
            )
        under = self._hint or self._place
        painter.setFont(small)
        painter.setPen(look.color("dim"))
        dots = self._count * 2 * DOT if self._alarm is None and self._count > 1 else 0
        edge = right - (dots + theme.S if dots else 0)
        painter.drawText(QRectF(x, middle + 6, edge - x, 22), _RIGHT, under)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(self._count if dots else 0):
            is_now = number == self._number
            painter.setBrush(look.color("text" if is_now else "line_strong"))
            side = DOT if is_now else DOT - 3
            centre = right - dots + DOT * (2 * number + 1)
            painter.drawEllipse(QRectF(centre - side / 2, middle + 17 - side / 2, side, side))

    def _write(self, painter: QPainter, x: float, text: str, font: QFont, token: str) -> float:
        painter.setFont(font)
        painter.setPen(theme.current().color(token))
        painter.drawText(QRectF(x, 0, self.width() - x, self.height()), _LEFT, text)
        return x + painter.fontMetrics().horizontalAdvance(text)
