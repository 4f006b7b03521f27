"""One indicator as a cell: name, figure, unit, how it went, and how much of it is known. A click asks from what it is made.

A figure with less than 90 % of its sources is dim, says how many there are, and has no colour.   Thread: GUI.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from app.energy.indicators.contract import LEAST_COVERAGE, Indicator
from app.model.language import tr
from app.model.signal import ABSENT, format_value
from app.model.units_shown import is_chosen, shown, shown_decimals, shown_unit
from widgets import theme
from widgets.row import RIGHT, Row, draw_text, text_width

HEIGHT = 50
_SPARK_W = 64.0


class BalanceFigure(Row):
    asked = Signal(object)  # Indicator

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self._label, self._text, self._unit, self._note = label, ABSENT, "", ""
        self._aside = ""
        self._trend: NDArray[np.float64] = np.zeros(0)
        self._is_valid = False
        self.indicator: Indicator | None = None
        self.setMinimumWidth(148)
        self.setAccessibleName(label)
        self.activated.connect(self._on_activated)
        theme.hub().changed.connect(self._on_look)

    def show_figure(self, one: Indicator | None, trend: NDArray[np.float64], aside: str = "") -> None:
        """aside: a few words beside the name, such as what was planned."""
        before = (self._text, self._unit, self._note, self._is_valid, self._aside)
        is_same_line = np.array_equal(trend, self._trend, equal_nan=True)
        self._aside = aside
        self.indicator, self._trend = one, trend
        if one is None:
            self._text, self._unit, self._note, self._is_valid = ABSENT, "", "", False
        else:
            value, decimals, unit = _scaled(one)
            self._text = ABSENT if value is None else format_value(value, decimals)
            self._unit = "" if value is None else unit
            self._is_valid = one.is_valid
            self._note = _note(one)
        if is_same_line and before == (self._text, self._unit, self._note, self._is_valid, self._aside):
            return  # nothing an eye would see has changed
        self.setAccessibleName(
            " ".join(w for w in (self._label, self._text, self._unit, self._note, self._aside) if w)
        )
        self.update()

    @Slot()
    def _on_look(self) -> None:
        """Other colours, or other units."""
        if self.indicator is not None:
            self.show_figure(self.indicator, self._trend, self._aside)

    def _on_activated(self) -> None:
        if self.indicator is not None:
            self.asked.emit(self.indicator)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), "" if self.indicator is None else _tip(self.indicator), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(172, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        self.paint_ground(painter, look)
        rect = QRectF(self.rect()).adjusted(theme.M, 3, -theme.S, -3)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        name = QRectF(rect.left(), rect.top(), rect.width(), 15)
        draw_text(painter, name, self._label)
        name.setLeft(name.left() + text_width(theme.font("label"), self._label) + theme.S)
        draw_text(painter, name, self._aside, RIGHT)
        figure, label = theme.font("figure"), theme.font("label")
        painter.setFont(figure)
        painter.setPen(look.color("text" if self._is_valid else "dim"))
        digits = text_width(figure, self._text)
        line = QRectF(rect.left(), rect.top() + 15, rect.width(), 28)
        draw_text(painter, line, self._text)
        painter.setFont(label)
        painter.setPen(look.color("dim"))
        after = rect.left() + digits + 4
        unit = text_width(label, self._unit)
        draw_text(painter, QRectF(after, line.top() + 4, max(rect.right() - after, 0), 22), self._unit)
        room = QRectF(after + unit + theme.S, line.top() + 2, rect.right() - after - unit - theme.S, 24)
        if self._note:
            draw_text(painter, room, self._note, RIGHT)
        elif room.width() >= 24:
            room.setLeft(max(room.left(), room.right() - _SPARK_W))
            self._paint_trend(painter, room, look)

    def _paint_trend(self, painter: QPainter, rect: QRectF, look: theme.Theme) -> None:
        known = np.isfinite(self._trend)
        if known.sum() < 2:
            return
        step = max(1, len(self._trend) // 96)
        y = self._trend[::step]
        low, high = np.nanmin(y), np.nanmax(y)
        share = (y - low) / (high - low) if high > low else np.full_like(y, 0.5)
        x = np.linspace(rect.left(), rect.right() - 2, len(y))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("dim"), 1.0))
        run: list[QPointF] = []
        for a, b in zip(x.tolist(), share.tolist(), strict=True):
            if b == b:
                run.append(QPointF(a, rect.bottom() - 3 - b * (rect.height() - 6)))
            else:
                painter.drawPolyline(QPolygonF(run))
                run = []
        painter.drawPolyline(QPolygonF(run))
        if run:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("text"))
            painter.drawEllipse(run[-1], 1.8, 1.8)


def _scaled(one: Indicator) -> tuple[float | None, int, str]:
    """In the unit a person chose; else large energies in MWh, large powers in MW, masses in tonnes: four digits are read at a glance."""
    if is_chosen(one.unit):
        value = None if one.value is None else shown(one.value, one.unit)
        return value, shown_decimals(one.decimals, one.unit), shown_unit(one.unit)
    if one.value is None or abs(one.value) < 10_000.0:
        is_large = one.value is not None and abs(one.value) >= 1000.0
        return one.value, 0 if is_large else one.decimals, one.unit
    larger = {"kWh": "MWh", "kW": "MW", "kg": "t"}.get(one.unit)
    return (one.value / 1000.0, 1, larger) if larger else (one.value, 0, one.unit)


def _note(one: Indicator) -> str:
    """Beside a figure: how many of its sources there are where that is too few, else why there is no value."""
    if one.is_valid:
        return ""
    few = _known(one) if 0.0 <= one.coverage < LEAST_COVERAGE else ""
    return few or one.why


def _known(one: Indicator) -> str:
    return (
        tr("{known} of {of} sources", known=one.known, of=one.of)
        if one.of
        else f"{int(100 * one.coverage)} %"
    )


def _tip(one: Indicator) -> str:
    lines = [tr(one.meaning), tr("No value: {why}.", why=one.why) if one.value is None and one.why else ""]
    made_of = one.provenance
    if made_of is not None:
        lines += [tr("How this is computed: {formula}", formula=made_of.formula), made_of.filled]
        if made_of.sources:
            lines.append(
                tr(
                    "From {known} of {count} sources. Click for all of them.",
                    known=made_of.known,
                    count=len(made_of.sources),
                )
            )
    return "\n".join(line for line in lines if line)
