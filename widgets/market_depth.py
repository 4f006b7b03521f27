"""The book of one interval: supply rising and demand falling by price, and where they meet.

    thick line     the part of a bid that was traded
    thin, dashed   the part that was not
    disc           where a bid begins: full, half or ring, as it was filled, partly filled or not filled
    shaded         between the curves up to the volume: what buyers would have paid beyond what sellers asked

Around the crossing, or all of the book (`set_whole`, double click). Hover names the bid.   Thread: GUI.
Units: device-independent pixels; Wh; price per kWh.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.energy.market.view import Depth, Step
from app.model.language import tr
from app.model.signal import format_value
from widgets import theme
from widgets.market_colours import demand_colour, paint_fill, supply_colour
from widgets.market_words import NameOf, kwh, plain_tip, price, step_words
from widgets.row import RIGHT, draw_text, text_width

_LEFT, _TOP, _LOW, _END = 52, 20, 22, 14
_SIGN_ROOM = 11  # px that a bid needs for its sign
_NEAR = 1.7  # of the volume: what is drawn around the crossing
_PICK_PX = 12.0


class BookDepth(QWidget):
    chosen = Signal(str)  # asset of a bid

    def __init__(self, name_of: NameOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_of, self._currency = name_of, ""
        self.depth = Depth()
        self._was: Decimal | None = None
        self._why = ""
        self.is_whole = False
        self._over: Step | None = None
        self._taken: list[QRectF] = []  # places of labels
        self.setMouseTracking(True)
        self.setMinimumSize(220, 96)
        self.setAccessibleName(tr("Book depth"))
        theme.hub().changed.connect(self.update)

    def show_depth(self, depth: Depth, currency: str, was: Decimal | None = None, why: str = "") -> None:
        """was: the recorded price, where the depth is of another rule.   why: said where there are no bids."""
        if (depth, currency, was, why) == (self.depth, self._currency, self._was, self._why):
            return
        self.depth, self._currency, self._was, self._why = depth, currency, was, why
        self._over = None
        self.setAccessibleDescription(self.words)
        self.update()

    def set_whole(self, is_whole: bool) -> None:
        if is_whole != self.is_whole:
            self.is_whole = is_whole
            self.update()

    @property
    def words(self) -> str:
        """What it shows, for tests and screen readers."""
        depth = self.depth
        if not depth.steps:
            return self._why
        counts = ", ".join(f"{n} {fill}" for fill, n in depth.counts().items() if n)
        end = (
            tr("no crossing")
            if depth.price is None
            else tr(
                "crossing at {price}, {volume_wh} kWh",
                price=price(depth.price),
                volume_wh=kwh(depth.volume_wh),
            )
        )
        return tr(
            "{count} offers, {count_2} demands; {end}; {counts}",
            count=len(depth.supply),
            count_2=len(depth.demand),
            end=end,
            counts=counts,
        )

    def sizeHint(self) -> QSize:
        return QSize(380, 200)

    # -- places --------------------------------------------------------------------------------------------------------

    @property
    def chart(self) -> QRectF:
        return QRectF(_LEFT, _TOP, max(1, self.width() - _LEFT - _END), max(1, self.height() - _TOP - _LOW))

    def limit_wh(self) -> int:
        """What the axis goes to."""
        ends = [steps[-1].to_wh for steps in (self.depth.supply, self.depth.demand) if steps]
        if not ends:
            return 1
        if self.is_whole or self.depth.price is None:
            return max(ends)
        return min(max(ends), max(round(_NEAR * self.depth.volume_wh), round(1.1 * min(ends))))

    def _prices(self) -> tuple[float, float]:
        seen = [float(s.bid.price) for s in self.depth.steps if s.from_wh < self.limit_wh()]
        seen += [float(p) for p in (self.depth.price, self._was) if p is not None]
        low, high = min(seen, default=0.0), max(seen, default=1.0)
        pad = max(0.12 * (high - low), 0.005)
        return low - pad, high + pad

    def _at(self, wh: float, value: float, span: tuple[float, float]) -> QPointF:
        box = self.chart
        x = box.left() + wh / self.limit_wh() * box.width()
        return QPointF(x, box.bottom() - (value - span[0]) / (span[1] - span[0]) * box.height())

    def step_at(self, place: QPointF) -> Step | None:
        """The bid under the pointer: the nearer of both curves at that energy."""
        if not self.depth.steps or not self.chart.adjusted(-2, -8, 2, 8).contains(place):
            return None
        span, wh = self._prices(), (place.x() - self.chart.left()) / self.chart.width() * self.limit_wh()
        best: tuple[float, Step] | None = None
        for step in self.depth.steps:
            if step.from_wh <= wh < step.to_wh:
                away = abs(self._at(wh, float(step.bid.price), span).y() - place.y())
                if best is None or away < best[0]:
                    best = away, step
        return None if best is None or best[0] > 3 * _PICK_PX else best[1]

    # -- painting ------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.fillRect(self.rect(), look.color("panel"))
        if not self.depth.steps:
            painter.setFont(theme.font("body"))
            painter.setPen(look.color("dim"))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(self.rect()).adjusted(24, 8, -24, -8), flags, self._why)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._taken = [QRectF(0, 0, _LEFT + 30, 17)]  # by the axis' unit
        span = self._prices()
        self._paint_axes(painter, span, look)
        painter.save()
        painter.setClipRect(self.chart.adjusted(-5, -5, 5, 5))
        self._paint_gain(painter, span, look)
        for steps, colour in (
            (self.depth.demand, demand_colour(look)),
            (self.depth.supply, supply_colour(look)),
        ):
            self._paint_curve(painter, steps, colour, span, look)
        painter.restore()
        self._paint_crossing(painter, span, look)
        self._paint_names(painter, span, look)

    def _paint_axes(self, painter: QPainter, span: tuple[float, float], look: theme.Theme) -> None:
        box = self.chart
        painter.setFont(theme.font("label"))
        for value in nice(span[0], span[1], max(2, int(box.height() // 34))):
            y = self._at(0, value, span).y()
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(look.color("dim"))
            draw_text(painter, QRectF(0, y - 8, _LEFT - 6, 16), format_value(value, 2), RIGHT)
        top = self.limit_wh() / 1000
        for value in nice(0.0, top, max(2, int(box.width() // 80))):
            x = self._at(value * 1000, span[0], span).x()
            painter.setPen(QPen(look.color("line_strong"), 1))
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x, box.bottom() + 3))
            painter.setPen(look.color("dim"))
            text = format_value(value, 0 if top > 8 else 1)
            draw_text(painter, QRectF(x - 30, box.bottom() + 4, 60, 15), text, Qt.AlignmentFlag.AlignCenter)
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(look.color("dim"))
        draw_text(painter, QRectF(4, 2, 160, 15), f"{self._currency}/kWh")
        draw_text(painter, QRectF(box.right() - 40, box.bottom() - 16, 40, 15), "kWh", RIGHT)

    def _paint_gain(self, painter: QPainter, span: tuple[float, float], look: theme.Theme) -> None:
        """Between both curves, of what was traded."""
        if not self.depth.volume_wh:
            return
        upper = [p for s in self.depth.demand for p in self._piece(s, span) if s.filled_wh]
        lower = [p for s in self.depth.supply for p in self._piece(s, span) if s.filled_wh]
        right = self._at(self.depth.volume_wh, span[0], span).x()
        painter.save()
        painter.setClipRect(QRectF(self.chart.left(), 0, right - self.chart.left(), self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("text", 0.06))
        painter.drawPolygon(QPolygonF([*upper, *lower[::-1]]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.restore()

    def _piece(self, step: Step, span: tuple[float, float]) -> tuple[QPointF, QPointF]:
        value = float(step.bid.price)
        return self._at(step.from_wh, value, span), self._at(step.to_wh, value, span)

    def _paint_curve(
        self,
        painter: QPainter,
        steps: tuple[Step, ...],
        colour: QColor,
        span: tuple[float, float],
        look: theme.Theme,
    ) -> None:
        whole, limit = [], self.limit_wh()
        thin, thick = [], []
        for step in steps:
            if step.from_wh > limit:
                break
            a, b = self._piece(step, span)
            cut = self._at(step.from_wh + step.filled_wh, float(step.bid.price), span)
            if step.filled_wh:
                thick.append(QLineF(a, cut))
            if step.filled_wh < step.to_wh - step.from_wh:
                thin.append(QLineF(cut, b))
            whole.append((a, b))
        painter.setPen(QPen(colour, 1))
        painter.drawLines([QLineF(one[1], following[0]) for one, following in pairwise(whole)])
        painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
        painter.drawLines(thin)
        painter.setPen(QPen(colour, 3.4, c=Qt.PenCapStyle.FlatCap))
        painter.drawLines(thick)
        if self._over is not None and self._over in steps:
            a, b = self._piece(self._over, span)
            painter.setPen(QPen(look.color("selection", 0.35), 9, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(a, b)
        ground = look.color("panel")
        last_x = -99.0
        for step, (a, _b) in zip(steps, whole, strict=False):
            if a.x() - last_x >= _SIGN_ROOM:
                paint_fill(painter, a, step.fill, colour, ground)
                last_x = a.x()

    def _paint_crossing(self, painter: QPainter, span: tuple[float, float], look: theme.Theme) -> None:
        depth, box = self.depth, self.chart
        if depth.price is None:
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            draw_text(painter, QRectF(box.left(), 2, box.width(), 15), tr("no offer meets a demand"), RIGHT)
            return
        place = self._at(depth.volume_wh, float(depth.price), span)
        painter.setPen(QPen(look.color("text"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(box.left(), place.y()), place)
        painter.drawLine(place, QPointF(place.x(), box.bottom()))
        if self._was is not None and self._was != depth.price:
            y = self._at(0, float(self._was), span).y()
            painter.setPen(QPen(look.color("dim"), 1, Qt.PenStyle.DashDotLine))
            painter.drawLine(QPointF(box.left(), y), QPointF(place.x(), y))
            painter.setFont(theme.font("label"))
            text = tr("was {was}", was=price(self._was))
            wide = text_width(painter.font(), text)
            at = self._free(QPointF(place.x() - wide - 14, y), wide, (12, -12, 26))
            self._label(painter, at, text, look, "dim")
        painter.setPen(QPen(look.color("panel"), 1.5))
        painter.setBrush(look.color("text"))
        painter.drawEllipse(place, 4.5, 4.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(theme.font("label", semibold=True))
        text = f"{price(depth.price)} {self._currency}/kWh, {kwh(depth.volume_wh)} kWh"
        wide = text_width(painter.font(), text)
        x = min(max(place.x() + 9, box.left()), box.right() - wide)
        self._label(painter, self._free(QPointF(x, place.y()), wide, (14, -14, 30, -30)), text, look, "text")

    def _paint_names(self, painter: QPainter, span: tuple[float, float], look: theme.Theme) -> None:
        """At the lines' right ends; what goes on beyond the edge says how far."""
        painter.setFont(theme.font("label"))
        limit, box = self.limit_wh(), self.chart
        for steps, name, colour, ways in (
            (self.depth.supply, tr("supply"), supply_colour(look), (10, -12, 24)),
            (self.depth.demand, tr("demand"), demand_colour(look), (-11, 12, 26)),
        ):
            if not steps:
                continue
            last = next((s for s in steps if s.to_wh >= limit), steps[-1])
            end = self._at(min(last.to_wh, limit), float(last.bid.price), span)
            goes_on = steps[-1].to_wh > limit
            text = tr("{name}, on to {to_wh} kWh", name=name, to_wh=kwh(steps[-1].to_wh)) if goes_on else name
            wide = text_width(painter.font(), text)
            x = min(max(end.x() - wide - 6, box.left() + 4), box.right() - wide)
            if not goes_on and end.x() + wide + 8 < box.right():
                x = end.x() + 8
            self._label(painter, self._free(QPointF(x, end.y()), wide, ways), text, look, "", colour)

    def _free(self, left: QPointF, wide: float, ways: Sequence[float]) -> QPointF:
        """The first place so far above or below that is inside and hits no other label."""
        low, high = 8.0, self.chart.bottom() - 8
        for way in ways:
            y = left.y() + way
            box = QRectF(left.x() - 3, y - 7, wide + 6, 14)
            if low <= y <= high and not any(box.intersects(other) for other in self._taken):
                return QPointF(left.x(), y)
        return QPointF(left.x(), min(max(left.y() + ways[0], low), high))

    def _label(
        self,
        painter: QPainter,
        left: QPointF,
        text: str,
        look: theme.Theme,
        token: str,
        colour: QColor | None = None,
    ) -> None:
        """On a ground of its own, so that no line runs through it."""
        metrics = QFontMetricsF(painter.font())
        box = QRectF(left.x(), left.y() - 8, metrics.horizontalAdvance(text) + 2, 16)
        self._taken.append(box)
        painter.fillRect(box.adjusted(-2, 1, 2, -1), look.color("panel", 0.95))
        painter.setPen(colour or look.color(token))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), text)

    # -- hands ---------------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        step = self.step_at(event.position())
        if step is not self._over:
            self._over = step
            self.setCursor(Qt.CursorShape.PointingHandCursor if step else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        step = self.step_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and step is not None:
            self.chosen.emit(step.bid.asset)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.set_whole(not self.is_whole)

    def leaveEvent(self, _event: object) -> None:
        self._over = None
        self.update()

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QHelpEvent.Type.ToolTip:
            step = self.step_at(QPointF(event.pos()))
            text = plain_tip(step_words(step, self._name_of, self._currency)) if step is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)  # type: ignore[arg-type]


def nice(low: float, high: float, most: int) -> list[float]:
    """Round values inside, at most `most` of them."""
    wide = max(high - low, 1e-9)
    step = next(
        base * 10.0**power
        for power in range(-4, 9)
        for base in (1, 2, 5)
        if wide / (base * 10.0**power) <= most
    )
    first = -(-low // step)
    return [(first + k) * step for k in range(int((high - first * step) / step + 1e-9) + 1)]
