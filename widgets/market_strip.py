"""A day of the local market: price by interval beside the spot price, volume below; one interval is chosen.

    strip.chosen: the start of an interval that was clicked; strip.went: double click or Enter, take the playhead there

Intervals without a trade leave a gap. Left and Right step from interval to interval.   Thread: GUI.
Units: device-independent pixels; ns UTC; Wh; prices per kWh.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolTip, QWidget

from app.energy.market.bids import QUARTER_NS
from app.energy.market.view import NOTHING, MarketDay
from app.energy.market.view import Slot as Interval
from app.model.language import tr
from app.model.signal import format_value
from widgets import theme
from widgets.market_depth import nice
from widgets.market_words import kwh, plain_tip, slot_words
from widgets.row import RIGHT, draw_text, text_width
from widgets.time_axis import ticks

_LEFT, _RIGHT, _TOP, _AXIS = 44, 62, 18, 18
_VOLUME = 0.32  # of the height: what the bars get
_HOUR_PX = 52


class MarketStrip(QWidget):
    chosen = Signal(object)  # ns: start of an interval
    went = Signal(object)  # ns

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.day: MarketDay = NOTHING
        self._starts: list[int] = []
        self.start_ns = 0  # of the chosen interval
        self.cursor_ns = 0
        self._over: Interval | None = None
        self._picture: QPixmap | None = None
        self.setMouseTracking(True)
        self.setMinimumSize(240, 96)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Price and volume by interval"))
        theme.hub().changed.connect(self._draw_anew)

    def show_day(self, day: MarketDay) -> None:
        if day is not self.day:
            self.day, self._over = day, None
            self._starts = [slot.start_ns for slot in day.slots]
            self._draw_anew()

    def choose(self, start_ns: int) -> None:
        """Marked, not asked for."""
        if start_ns != self.start_ns:
            self.start_ns = start_ns
            slot = self.day.slot_at(start_ns)
            words = slot_words(slot, self._zone, self.day.currency) if slot else tr("no trade here")
            self.setAccessibleDescription(words.replace("\n", "; "))
            self._draw_anew()

    def set_cursor(self, t_ns: int) -> None:
        """Repaints where it moves by a pixel."""
        before, self.cursor_ns = self._x(self.cursor_ns), t_ns
        after, wide = self._x(t_ns), self.width()
        if round(before) != round(after):
            for x in (before, after):
                if -2 <= x <= wide + 2:  # a moment of another day is far outside
                    self.update(round(x) - 2, 0, 5, self.height())

    def sizeHint(self) -> QSize:
        return QSize(420, 200)

    # -- places --------------------------------------------------------------------------------------------------------

    @property
    def _plot(self) -> QRectF:
        return QRectF(
            _LEFT, _TOP, max(1, self.width() - _LEFT - _RIGHT), max(1, self.height() - _TOP - _AXIS)
        )

    def _x(self, t_ns: int) -> float:
        return self._scale()(t_ns)

    def _scale(self) -> Callable[[int], float]:
        plot, first = self._plot, self.day.from_ns
        left, per_ns = plot.left(), plot.width() / max(1, self.day.to_ns - first)
        return lambda t_ns: left + (t_ns - first) * per_ns

    def slot_under(self, x: float) -> Interval | None:
        plot, day = self._plot, self.day
        if not plot.left() <= x <= plot.right():
            return None
        t_ns = day.from_ns + round((x - plot.left()) / plot.width() * (day.to_ns - day.from_ns))
        row = bisect_right(self._starts, t_ns) - 1
        found = day.slots[row] if row >= 0 else None
        return found if found is not None and t_ns < found.end_ns else None

    # -- painting ------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = self._drawn(look, ratio)
        painter.drawPixmap(0, 0, self._picture)
        plot, x = self._plot, self._x(self.cursor_ns)
        if self.day is not NOTHING and plot.left() <= x <= plot.right():
            painter.setPen(QPen(look.color("text"), 1))
            painter.drawLine(QPointF(x, plot.top() - 3), QPointF(x, plot.bottom()))
        if self.hasFocus():
            painter.setPen(QPen(look.color("selection"), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _drawn(self, look: theme.Theme, ratio: float) -> QPixmap:
        """All but the cursor: what a moving moment leaves as it is."""
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(look.color("panel"))
        if self.day is NOTHING:
            return picture
        painter, plot = QPainter(picture), self._plot
        high = _VOLUME * plot.height()
        volume = QRectF(plot.left(), plot.bottom() - high, plot.width(), high)
        prices = QRectF(plot.left(), plot.top(), plot.width(), plot.height() - high - theme.S)
        self._paint_hours(painter, plot, look)
        self._paint_marks(painter, plot, look)
        self._paint_prices(painter, prices, look)
        self._paint_volumes(painter, volume, look)
        painter.end()
        return picture

    @Slot()
    def _draw_anew(self) -> None:
        self._picture = None
        self.update()

    def _paint_hours(self, painter: QPainter, plot: QRectF, look: theme.Theme) -> None:
        painter.setFont(theme.font("label"))
        free = 0.0  # from where on there is room for a label
        for tick in ticks(
            self.day.from_ns, self.day.to_ns, self._zone, max(2, int(plot.width() // _HOUR_PX))
        ):
            x = self._x(tick.t_ns)
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            if tick.t_ns < self.day.to_ns:
                painter.setPen(look.color("dim"))
                wide = text_width(painter.font(), tick.label)
                left = min(max(x - wide / 2, plot.left()), plot.right() - wide)
                if left >= free:
                    painter.drawText(QPointF(left, self.height() - 5), tick.label)
                    free = left + wide + theme.S

    def _paint_marks(self, painter: QPainter, plot: QRectF, look: theme.Theme) -> None:
        for start, end, token, alpha in self._bands():
            a, b = self._x(start), self._x(end)
            painter.fillRect(QRectF(a, plot.top(), max(3.0, b - a), plot.height()), look.color(token, alpha))

    def _bands(self) -> list[tuple[int, int, str, float]]:
        found = []
        if self._over is not None:
            found.append((self._over.start_ns, self._over.end_ns, "text", 0.08))
        if self.day.from_ns <= self.start_ns < self.day.to_ns:
            slot = self.day.slot_at(self.start_ns)
            end = slot.end_ns if slot is not None else self.start_ns + QUARTER_NS
            found.append((self.start_ns, end, "selection", 0.45))
        return found

    def _paint_prices(self, painter: QPainter, box: QRectF, look: theme.Theme) -> None:
        slots = self.day.slots
        seen = [float(p) for s in slots for p in (s.price, s.spot) if p is not None]
        low, high = min(seen, default=0.0), max(seen, default=1.0)
        pad = max(0.1 * (high - low), 0.01)
        low, high = low - pad, high + pad

        def y(value: float) -> float:
            return box.bottom() - (value - low) / (high - low) * box.height()

        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        draw_text(painter, QRectF(4, 1, 200, 15), f"{self.day.currency}/kWh")
        rows = max(1, int(box.height() // 26))
        for value in nice(low, high, rows):
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(box.left(), y(value)), QPointF(box.right(), y(value)))
            painter.setPen(look.color("dim"))
            draw_text(painter, QRectF(0, y(value) - 8, _LEFT - 6, 16), format_value(value, 2), RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends: list[tuple[float, str, QColor, bool]] = []
        spot = self._steps(lambda slot: None if slot.spot is None else float(slot.spot), y)
        market = self._steps(lambda slot: None if slot.price is None else float(slot.price), y)
        painter.setPen(QPen(look.color("dim"), 1.2, Qt.PenStyle.DashLine))
        painter.drawLines(spot)
        painter.setPen(QPen(look.color("text"), 1.8))
        painter.drawLines(market)
        if market:
            ends.append((market[-1].y2(), tr("market"), look.color("text"), True))
        if spot:
            ends.append((spot[-1].y2(), tr("spot"), look.color("dim"), False))
        self._paint_ends(painter, box, ends)

    def _steps(
        self, value_of: Callable[[Interval], float | None], y: Callable[[float], float]
    ) -> list[QLineF]:
        """Level over each interval, joined where they follow one another."""
        lines: list[QLineF] = []
        before: tuple[int, float] | None = None
        x_of = self._scale()
        for slot in self.day.slots:
            value = value_of(slot)
            if value is None:
                before = None
                continue
            a, b, level = x_of(slot.start_ns), x_of(slot.end_ns), y(value)
            if before is not None and before[0] == slot.start_ns and before[1] != level:
                lines.append(QLineF(a, before[1], a, level))
            lines.append(QLineF(a, level, b, level))
            before = slot.end_ns, level
        return lines

    def _paint_ends(
        self, painter: QPainter, box: QRectF, ends: list[tuple[float, str, QColor, bool]]
    ) -> None:
        """Names at the right edge, apart from one another."""
        if len(ends) == 2 and abs(ends[0][0] - ends[1][0]) < 14:
            middle = (ends[0][0] + ends[1][0]) / 2
            first = -7 if ends[0][0] <= ends[1][0] else 7
            ends = [(middle + first, *ends[0][1:]), (middle - first, *ends[1][1:])]
        for at, text, colour, is_strong in ends:
            painter.setFont(theme.font("label", semibold=is_strong))
            painter.setPen(colour)
            place = QRectF(box.right() + 6, min(max(at, box.top()), box.bottom()) - 8, _RIGHT - 8, 16)
            draw_text(painter, place, text)

    def _paint_volumes(self, painter: QPainter, box: QRectF, look: theme.Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        most = max((slot.volume_wh for slot in self.day.slots), default=0)
        painter.setFont(theme.font("label"))
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(look.color("dim"))
        draw_text(painter, QRectF(box.right() + 6, box.bottom() - 15, _RIGHT - 8, 16), "kWh")
        if not most:
            return
        draw_text(painter, QRectF(0, box.top() - 6, _LEFT - 6, 16), kwh(most), RIGHT)
        x_of = self._scale()
        for slot in self.day.slots:
            a, b = x_of(slot.start_ns), x_of(slot.end_ns)
            high = max(1.0, slot.volume_wh / most * box.height()) if slot.volume_wh else 0.0
            token = "text" if slot.start_ns == self.start_ns else "dim"
            gap = 1.0 if b - a > 4 else 0.0
            painter.fillRect(QRectF(a, box.bottom() - high, max(1.0, b - a - gap), high), look.color(token))

    # -- hands ---------------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        slot = self.slot_under(event.position().x())
        if slot is not self._over:
            self._over = slot
            self.setCursor(Qt.CursorShape.PointingHandCursor if slot else Qt.CursorShape.ArrowCursor)
            self._draw_anew()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = None
        self._draw_anew()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        slot = self.slot_under(event.position().x())
        if slot is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(slot.start_ns)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        slot = self.slot_under(event.position().x())
        if slot is not None and event.button() is Qt.MouseButton.LeftButton:
            self.went.emit(slot.start_ns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._starts:
            row = bisect_right(self._starts, self.start_ns) - 1 + step
            self.chosen.emit(self._starts[min(max(row, 0), len(self._starts) - 1)])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went.emit(self.start_ns)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            slot = self.slot_under(event.pos().x())
            text = plain_tip(slot_words(slot, self._zone, self.day.currency)) if slot else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
