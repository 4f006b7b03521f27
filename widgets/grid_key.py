"""The key of the electric network: loading or voltage, the scale with its limits, how sure it is, the chosen cable, and what
is beyond a limit.

    key = GridKey(); key.chosen.connect(...); key.show_words(GridWords(...))

The same widget stands in the Layers panel and, while that is folded away, on a card over the city.
Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.model.language import mark, tr
from maps.cables import SCALES, Scale, Shown, colour_table
from widgets import icons, theme
from widgets.air_key import AirCard
from widgets.arranging import plain_label
from widgets.row import text_width

_BAR_H, _MARK_H, _TICK_H = 10, 16, 18
_TITLES = {Shown.LOADING: mark("Loading"), Shown.VOLTAGE: mark("Voltage"), Shown.PLAIN: mark("Plain")}
_TICKS = {Shown.LOADING: (0.0, 20.0, 40.0, 60.0, 80.0, 100.0), Shown.VOLTAGE: (0.90, 0.95, 1.00, 1.05, 1.10)}
_MARKS = {
    Shown.LOADING: ((80.0, mark("near")), (100.0, mark("limit"))),
    Shown.VOLTAGE: ((0.90, mark("limit")), (1.10, mark("limit"))),
}
MOST_LISTED = 4


@dataclass(frozen=True, slots=True)
class GridWords:
    """head: the moment in a line.   sure: on what it rests.   cable: of the chosen one.   broken: (element, line, only near), worst
    first.   note: where the network comes from."""

    head: str
    sure: str = ""
    cable: tuple[str, ...] = ()
    broken: tuple[tuple[str, str, bool], ...] = ()
    note: str = ""


class GridScale(QWidget):
    """The bar: ticks below, limits above; a grey swatch in the plain view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown.LOADING
        self.setAccessibleName(tr("Scale of the colours"))
        self.setFixedHeight(_MARK_H + _BAR_H + _TICK_H)
        theme.hub().changed.connect(self.update)

    def show_quantity(self, shown: Shown) -> None:
        self._shown = shown
        self.setVisible(shown is not Shown.PLAIN)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _MARK_H + _BAR_H + _TICK_H)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is Shown.PLAIN:
            return
        scale, look, painter = SCALES[self._shown], theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, _MARK_H, self.width(), _BAR_H)
        table = colour_table(scale)
        painter.drawImage(bar, QImage(table.tobytes(), 256, 1, 768, QImage.Format.Format_RGB888).copy())
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(theme.font("label"))
        for value in _TICKS[self._shown]:
            x, text = self._x(value, scale), f"{value:.2f}" if scale.is_diverging else f"{value:.0f}"
            wide = text_width(painter.font(), text)
            painter.setPen(QPen(look.color("line_strong"), 1))
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3))
            painter.setPen(look.color("dim"))
            painter.drawText(
                QPointF(min(max(x - wide / 2, 0.0), self.width() - wide), bar.bottom() + 15), text
            )
        for value, word in _MARKS[self._shown]:
            text = tr(word)
            x, wide = self._x(value, scale), text_width(painter.font(), text)
            painter.setPen(QPen(look.color("text"), 1.4))
            painter.drawLine(QPointF(x, bar.top() - 2), QPointF(x, bar.bottom()))
            painter.setPen(look.color("dim"))
            left = min(max(x - wide / 2, 0.0), self.width() - wide)
            painter.drawText(QPointF(left, bar.top() - 5), text)

    def _x(self, value: float, scale: Scale) -> float:
        return 0.7 + (value - scale.low) / (scale.high - scale.low) * (self.width() - 1.4)


class GridKey(QWidget):
    chosen = Signal(object)  # Shown
    asked = Signal(str)  # an element that is beyond its limit: show where

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = QButtonGroup(self)
        self.scale = GridScale(self)
        self.head = plain_label("", "label", wraps=True)
        self.sure = plain_label("", "label", is_dim=True, wraps=True)
        self.cable = plain_label("", "label", wraps=True)
        self.note = plain_label("", "label", is_dim=True, wraps=True)
        self.more = plain_label("", "label", is_dim=True)
        self._rows = [QPushButton(self) for _ in range(MOST_LISTED)]
        for row in self._rows:
            row.setAccessibleName(tr("Limit that is near or passed"))
        self._elements: list[str] = []
        self._arrange()
        self.buttons.idClicked.connect(self._on_chosen)

    @property
    def lines(self) -> tuple[str, ...]:
        """What it says in words, for tests and screen readers."""
        rows = [row.toolTip() for row in self._rows if not row.isHidden()]
        labels = [self.head, self.sure, self.cable, self.more, self.note]
        return (*(label.text() for label in labels if label.text()), *rows)

    def show_quantity(self, shown: Shown) -> None:
        self.buttons.button(list(Shown).index(shown)).setChecked(True)
        self.scale.show_quantity(shown)

    def show_words(self, words: GridWords) -> None:
        for label, text in (
            (self.head, words.head),
            (self.sure, words.sure),
            (self.cable, "\n".join(words.cable)),
            (self.note, words.note),
        ):
            if label.text() != text:
                label.setText(text)
            label.setVisible(bool(text))
        self._elements = [element for element, _, _ in words.broken[:MOST_LISTED]]
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(words.broken))
            if place < len(words.broken):
                _, text, is_near = words.broken[place]
                row.setToolTip(text)
                row.setIcon(
                    icons.icon(
                        "alarm-medium" if is_near else "alarm-high",
                        "alarm_medium" if is_near else "alarm_high",
                    )
                )
        self._elide()
        left = len(words.broken) - MOST_LISTED
        self.more.setText(tr("and {left} more", left=left) if left > 0 else "")
        self.more.setVisible(left > 0)
        self.setAccessibleName(", ".join(self.lines))

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.chosen.emit(list(Shown)[place])

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        for place, shown in enumerate(Shown):
            button = QToolButton(self)
            button.setText(tr(_TITLES[shown]))
            button.setCheckable(True)
            button.setChecked(place == 0)
            button.setProperty("flat", True)
            button.setAccessibleName(tr("Show {titles}", titles=tr(_TITLES[shown]).lower()))
            self.buttons.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        column.setSpacing(theme.XS)
        column.addLayout(row)
        for part in (self.scale, self.head, self.sure, self.cable):
            column.addWidget(part)
        for place, button_row in enumerate(self._rows):
            button_row.setProperty("flat", True)
            button_row.setFlat(True)
            button_row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button_row.setStyleSheet("text-align: left; padding: 2px 0;")
            button_row.clicked.connect(lambda _on=False, at=place: self._ask(at))
            button_row.hide()
            column.addWidget(button_row)
        column.addWidget(self.more)
        column.addWidget(self.note)
        for label in (self.sure, self.cable, self.more):
            label.hide()

    def _elide(self) -> None:
        wide = max(60, self.width() - 2 * theme.M - 30)
        for row in self._rows:
            row.setText(row.fontMetrics().elidedText(row.toolTip(), Qt.TextElideMode.ElideRight, wide))

    def _ask(self, place: int) -> None:
        if place < len(self._elements):
            self.asked.emit(self._elements[place])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()


class GridCard(AirCard):
    """The key over the city's lower right corner, above whatever else stands there."""

    def __init__(self, key: QWidget, view: QWidget, others: Sequence[QWidget]) -> None:
        super().__init__(key, view, others[0])
        self._others = tuple(others)
        for other in self._others[1:]:
            other.installEventFilter(self)

    def _up(self) -> int:
        return sum(o.height() + theme.S for o in self._others if o.isVisible())
