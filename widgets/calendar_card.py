"""A calendar that drops from its button: days with readings are marked, days without are faint; a click goes to the same time
of that day. The district's days, also those of 23 and 25 hours.   Thread: GUI.   Units: ns since the epoch.

    card = CalendarCard(timekeeper, reads, zone, parent); card.open_above(button); card.chosen.connect(keeper.seek)
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.bridge import HistoryReads, Timekeeper
from app.model.dates import day_month, day_name, month_year
from app.model.language import mark, tr
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, shifted_days, to_datetime, to_ns
from widgets import theme
from widgets.view_card import small_button

CELL_W, CELL_H, HEAD_H = 36, 30, 20
SLICE_NS = 15 * MINUTE_NS  # every zone's days begin on a quarter of an hour
_CENTER = int(Qt.AlignmentFlag.AlignCenter)
_DAYS = (mark("Mo"), mark("Tu"), mark("We"), mark("Th"), mark("Fr"), mark("Sa"), mark("Su"))


def day_starts_of(year: int, month: int, zone: ZoneInfo) -> list[int]:
    """The first moment of each day of a month, and of the day after it."""
    count = monthrange(year, month)[1]
    days = [datetime(year, month, k + 1, tzinfo=zone) for k in range(count)]
    after = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=zone)
    return [to_ns(day) for day in (*days, after)]


class MonthGrid(QWidget):
    """Six weeks of a month, Monday first."""

    picked = Signal(object)  # date
    turned = Signal(int)  # months to go on or back

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.year, self.month = 2026, 1
        self.counts: dict[int, int] = {}  # day -> readings; empty: not known yet
        self.chosen = self.today = date(2026, 1, 1)
        self._over: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(7 * CELL_W, HEAD_H + 6 * CELL_H)

    def place_of(self, day: int) -> QRectF:
        first = date(self.year, self.month, 1).weekday()
        row, column = divmod(first + day - 1, 7)
        return QRectF(column * CELL_W, HEAD_H + row * CELL_H, CELL_W, CELL_H)

    def day_at(self, x: float, y: float) -> date | None:
        for day in range(1, monthrange(self.year, self.month)[1] + 1):
            if self.place_of(day).contains(x, y):
                return date(self.year, self.month, day)
        return None

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        for column, name in enumerate(_DAYS):
            painter.drawText(QRectF(column * CELL_W, 0, CELL_W, HEAD_H), _CENTER, tr(name))
        most = max(self.counts.values(), default=0)
        for day in range(1, monthrange(self.year, self.month)[1] + 1):
            self._day(painter, look, date(self.year, self.month, day), most)

    def _day(self, painter: QPainter, look: theme.Theme, day: date, most: int) -> None:
        place, count = self.place_of(day.day), self.counts.get(day.day)
        inner = place.adjusted(2, 2, -2, -2)
        is_chosen = day == self.chosen
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen:
            painter.setBrush(look.color("selection"))
            painter.drawRoundedRect(inner, theme.RADIUS, theme.RADIUS)
        elif day == self._over:
            painter.setBrush(look.color("hover"))
            painter.drawRoundedRect(inner, theme.RADIUS, theme.RADIUS)
        if day == self.today:
            painter.setPen(QPen(look.color("selection" if not is_chosen else "selection_text"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        ink = "selection_text" if is_chosen else "text" if count else "faint"
        painter.setFont(theme.font("body", semibold=bool(count)))
        painter.setPen(look.color(ink))
        painter.drawText(place.adjusted(0, -3, 0, -3), _CENTER, str(day.day))
        if count:  # how much there is, against the fullest day of the month
            width = 4 + 16 * count / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selection_text" if is_chosen else "dim"))
            painter.drawRoundedRect(
                QRectF(place.center().x() - width / 2, place.bottom() - 7, width, 2.5), 1, 1
            )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.day_at(event.position().x(), event.position().y())
        if over != self._over:
            self._over = over
            count = self.counts.get(over.day) if over is not None else None
            said = (
                ""
                if count is None
                else tr("{count:,} readings", count=count).replace(",", "\u2009")
                if count
                else tr("no readings")
            )
            self.setToolTip(f"{day_name(over)} {over.year}: {said}" if over and said else "")
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().x(), event.position().y())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        steps = {key.Key_Left: -1, key.Key_Right: 1, key.Key_Up: -7, key.Key_Down: 7}
        if event.key() in steps:
            self.chosen = date.fromordinal(max(1, self.chosen.toordinal() + steps[Qt.Key(event.key())]))
            if (self.chosen.year, self.chosen.month) != (self.year, self.month):
                months = (self.chosen.year - self.year) * 12 + self.chosen.month - self.month
                self.turned.emit(months)
            self.update()
        elif event.key() in (key.Key_PageUp, key.Key_PageDown):
            self.turned.emit(-1 if event.key() == key.Key_PageUp else 1)
        elif event.key() in (key.Key_Return, key.Key_Enter, key.Key_Space):
            self.picked.emit(self.chosen)
        else:
            super().keyPressEvent(event)


class CalendarCard(QFrame):
    chosen = Signal(object)  # ns

    def __init__(self, timekeeper: Timekeeper, reads: HistoryReads, zone: ZoneInfo, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._keeper, self._reads, self._zone = timekeeper, reads, zone
        self.setObjectName("qt_calendar")
        self.setProperty("surface", "raised")
        self.grid = MonthGrid(self)
        self.title, self.says = QLabel(), QLabel()
        self.title.setFont(theme.font("title"))
        self.says.setFont(theme.font("label"))
        self.says.setProperty("dim", True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        back, on = (
            small_button("chevron-left", tr("The month before")),
            small_button("chevron-right", tr("The month after")),
        )
        back.clicked.connect(lambda: self.turn(-1))
        on.clicked.connect(lambda: self.turn(1))
        head = QHBoxLayout()
        head.addWidget(back)
        head.addStretch(1)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(on)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        column.setSpacing(theme.XS)
        column.addLayout(head)
        column.addWidget(self.grid)
        column.addWidget(self.says)
        self.grid.picked.connect(self._on_picked)
        self.grid.turned.connect(self.turn)

    def open_above(self, widget: QWidget) -> None:
        """The month of the moment shown."""
        head = self._keeper.playhead
        local = to_datetime(head.t_ns, self._zone)
        self.grid.chosen = local.date()
        self.grid.today = to_datetime(head.bounds[1], self._zone).date()
        self._show(local.year, local.month)
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), -self.height() - theme.XS))
        self.move(corner)
        self.show()
        self.grid.setFocus()

    @Slot(int)
    def turn(self, months: int) -> None:
        at = self.grid.year * 12 + self.grid.month - 1 + months
        if 1700 * 12 <= at <= 2200 * 12:
            self._show(at // 12, at % 12 + 1)

    def _show(self, year: int, month: int) -> None:
        grid = self.grid
        grid.year, grid.month, grid.counts = year, month, {}
        self.title.setText(month_year(date(year, month, 1)))
        starts = day_starts_of(year, month, self._zone)
        odd = [
            tr("{day} has {b:g} h", day=day_month(date(year, month, k + 1)), b=(b - a) / HOUR_NS)
            for k, (a, b) in enumerate(pairwise(starts))
            if b - a != DAY_NS
        ]
        zone_name = to_datetime(starts[0], self._zone).strftime("%Z")
        self._foot = f"{zone_name}   " + (
            "; ".join(odd) if odd else tr("click a day for the same time there")
        )
        self.says.setText(self._foot)
        reads = self._reads

        def job() -> dict[int, int]:
            bins = (starts[-1] - starts[0]) // SLICE_NS
            counts = reads.historian.density(starts[0], starts[-1], bins)
            edges = [(t - starts[0]) // SLICE_NS for t in starts]
            total = np.concatenate([[0], np.cumsum(counts)])
            return {k + 1: int(total[b] - total[a]) for k, (a, b) in enumerate(pairwise(edges))}

        reads.ask("calendar", job, self._on_counts, lambda _why: None)
        grid.update()

    def _on_counts(self, counts: dict[int, int]) -> None:
        self.grid.counts = counts
        self.grid.update()

    @Slot(object)
    def _on_picked(self, day: date) -> None:
        """The same time of that day; where it has no readings a person may still want to see that."""
        t_ns = self._keeper.playhead.t_ns
        days = day.toordinal() - to_datetime(t_ns, self._zone).date().toordinal()
        self.hide()
        self.chosen.emit(shifted_days(t_ns, days, self._zone))
