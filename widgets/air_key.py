"""The key of the air layer: what is shown, its scale with limits, how it was interpolated, and which stations were left out.

    key = AirKey(("pm25", "no2", "noise")); key.chosen.connect(...); key.show_moment(moment)

The same widget stands in the Layers panel and, while that is folded away, on a card over the city.
Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QToolTip, QVBoxLayout, QWidget

from app.energy.air_moment import SCALES, Moment
from app.energy.air_words import Told, told
from app.model.language import tr
from maps.air_layer import colour_table
from widgets import theme
from widgets.arranging import plain_label
from widgets.legend import hatch
from widgets.row import draw_text, text_width

_BAR_H, _MARK_H, _TICK_H = 10, 16, 18
CARD_W = 264


class AirScale(QWidget):
    """The bar: ticks below, limits above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment: Moment | None = None
        table = colour_table()
        self._bar = QImage(table.tobytes(), 256, 1, 768, QImage.Format.Format_RGB888).copy()
        self.setAccessibleName(tr("Scale of the colours"))
        self.setFixedHeight(_MARK_H + _BAR_H + _TICK_H)
        theme.hub().changed.connect(self.update)

    def show_moment(self, moment: Moment) -> None:
        self._moment = moment
        low, high = moment.scale.low, moment.high
        self.setAccessibleDescription(tr("from {low} to {high}", low=f"{low:g}", high=f"{high:g}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _MARK_H + _BAR_H + _TICK_H)

    def _x(self, value: float) -> float:
        assert self._moment is not None
        low, high = self._moment.scale.low, self._moment.high
        return 0.5 + (value - low) / (high - low) * (self.width() - 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        moment = self._moment
        if moment is None:
            return
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, _MARK_H, self.width(), _BAR_H)
        painter.drawImage(bar, self._bar)
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(theme.font("label"))
        self._paint_ticks(painter, bar, look)
        self._paint_marks(painter, bar, look)

    def _paint_ticks(self, painter: QPainter, bar: QRectF, look: theme.Theme) -> None:
        moment = self._moment
        assert moment is not None
        low, high = moment.scale.low, moment.high
        step = next((s for s in (5, 10, 20, 25, 50, 100, 200) if (high - low) / s <= 6), 500)
        value = math.ceil(low / step) * step
        while value <= high + 1e-9:
            x, text = self._x(value), f"{value:.0f}"
            wide = text_width(painter.font(), text)
            painter.setPen(QPen(look.color("line_strong"), 1))
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3))
            painter.setPen(look.color("dim"))
            left = min(max(x - wide / 2, 0.0), self.width() - wide)
            painter.drawText(QPointF(left, bar.bottom() + 15), text)
            value += step

    def _paint_marks(self, painter: QPainter, bar: QRectF, look: theme.Theme) -> None:
        """A notch in the bar and words above it; words of neighbours go to either side."""
        moment = self._moment
        assert moment is not None
        marks = [m for m in moment.scale.marks if moment.scale.low <= m.value <= moment.high]
        for place, mark in enumerate(marks):
            x = self._x(mark.value)
            painter.setPen(QPen(look.color("text"), 1.4))
            painter.drawLine(QPointF(x, bar.top() - 2), QPointF(x, bar.bottom()))
            painter.setBrush(look.color("text"))
            painter.drawPolygon(
                QPolygonF(
                    [QPointF(x - 3, bar.top() - 3), QPointF(x + 3, bar.top() - 3), QPointF(x, bar.top())]
                )
            )
            wide = text_width(painter.font(), mark.words)
            is_last = place == len(marks) - 1
            left = x - wide - 5 if (not is_last or x + 6 + wide > self.width()) else x + 6
            painter.setPen(look.color("dim"))
            painter.drawText(QPointF(max(0.0, left), bar.top() - 5), mark.words)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._moment is not None:
            unit = self._moment.unit
            lines = [f"{m.words}: {m.value:.0f} {unit}. {m.source}" for m in self._moment.scale.marks]
            lines.append(tr("Limits count for means over that time; the picture shows one moment."))
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return True
        return super().event(event)


class HatchLine(QWidget):
    """A hatched swatch and what it means."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.setAccessibleName(text)
        self.setFixedHeight(theme.ROW_H - 4)
        self.setToolTip(
            tr(
                "Hatched: the standard error is larger than that share, or as large as the scatter between the stations: there the field knows no more than their mean."
            )
        )
        theme.hub().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        hatch(painter, QRectF(0, (self.height() - 12) / 2, 18, 12), look)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        draw_text(painter, QRectF(26, 0, self.width() - 26, self.height()), self.text)


class AirKey(QWidget):
    chosen = Signal(str)  # a quantity

    def __init__(self, quantities: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = QButtonGroup(self)
        self._names = tuple(quantities)
        self.head = plain_label("", "label", is_dim=True)
        self.scale = AirScale(self)
        self.hatched = HatchLine(tr("not known well enough"), self)
        self.method = plain_label("", "label", is_dim=True, wraps=True)
        self.left_out = plain_label("", "label", wraps=True)
        self._arrange()
        self.buttons.idClicked.connect(lambda place: self.chosen.emit(self._names[place]))

    @property
    def lines(self) -> tuple[str, ...]:
        """What it says in words, for tests and screen readers."""
        parts = (self.head.text(), self.method.text(), self.left_out.text())
        return tuple(part for part in parts if part)

    def show_quantity(self, quantity: str) -> None:
        if quantity in self._names:
            self.buttons.button(self._names.index(quantity)).setChecked(True)

    def show_moment(self, moment: Moment) -> None:
        self.show_quantity(moment.quantity)
        self.scale.show_moment(moment)
        words: Told = told(moment)
        for label, text in (
            (self.head, words.head),
            (self.method, words.method),
            (self.left_out, words.left_out),
        ):
            if label.text() != text:
                label.setText(text)
        self.hatched.text = words.hatched
        self.hatched.update()
        self.left_out.setVisible(bool(words.left_out))
        self.setAccessibleName(", ".join(self.lines))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        for place, name in enumerate(self._names):
            button = QToolButton(self)
            button.setText(tr(SCALES[name].title))
            button.setCheckable(True)
            button.setChecked(place == 0)
            button.setProperty("flat", True)
            button.setAccessibleName(tr("Show {title}", title=tr(SCALES[name].title)))
            self.buttons.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        column.addWidget(self.head)
        column.addWidget(self.scale)
        column.addWidget(self.hatched)
        column.addWidget(self.method)
        column.addWidget(self.left_out)
        self.left_out.hide()


class AirCard(QFrame):
    """The key over the city's lower right corner, above the legend of the buildings where that is shown."""

    def __init__(self, key: QWidget, view: QWidget, below: QWidget) -> None:
        super().__init__(view)
        self._view, self._below = view, below
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(CARD_W)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(key)
        view.installEventFilter(self)
        below.installEventFilter(self)
        self.hide()

    @Slot()
    def place(self) -> None:
        self.setFixedHeight(max(self.layout().heightForWidth(CARD_W), self.layout().sizeHint().height()))
        up = self._up()
        x = self._view.width() - self.width() - theme.M
        self.move(x, max(theme.S, self._view.height() - self.height() - theme.M - up))
        self.raise_()

    def _up(self) -> int:
        """What stands below it."""
        return self._below.height() + theme.S if self._below.isVisible() else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
        if event.type() in kinds and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)
