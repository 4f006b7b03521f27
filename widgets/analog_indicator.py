"""An analogue indicator: where a value stands between its limits, its last hour, the value itself.

    lying (from 120 x 24)          standing (from 56 x 72)
    ╱╲__╱╲      [!] 72.4 %          ┤▒▒│ ╱╲_
    ▕▒▒▒▒▒▒▒▒▾▒▒▒▒│──│▏             └──  72.4 %

Grey while normal, colour only with an alarm; a stale value stands in brackets, without one the bar is hatched. It paints
when its state changed and at no other time. Click, Enter or Space asks for it in the trends.
Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.history.contract import Series
from app.levels.indicator import IndicatorState
from app.model.language import tr
from widgets import theme
from widgets.indicator_paint import BAR, LETTERS, paint_bar, paint_column, paint_figure
from widgets.row import draw_text
from widgets.signal_drag import drag_signal, is_drag
from widgets.sparkline import Sparkline

LYING, STANDING = QSize(120, 24), QSize(56, 72)
TREND_LEAST = 24  # narrower a line says nothing
LETTERS_FROM = 38  # height from which limits have their letters


class AnalogIndicator(QWidget):
    chosen = Signal(str)  # signal id

    def __init__(
        self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_standing = orientation == Qt.Orientation.Vertical
        self._state: IndicatorState | None = None
        self._label = ""
        self._unit_width: float | None = None
        self._pressed: QPoint | None = None
        self.trend = Sparkline()
        self.painted = 0  # how often, for tests
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        grows, stays = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(*((stays, grows) if self._is_standing else (grows, stays)))
        self.setAccessibleName(tr("Indicator"))
        theme.hub().changed.connect(self.update)

    @property
    def state(self) -> IndicatorState | None:
        return self._state

    def show_state(self, state: IndicatorState, label: str = "") -> None:
        """label: what it is, written at its left (lying, where there is room)."""
        if state == self._state and label == self._label:
            return
        self._state, self._label = state, label
        self.setAccessibleName(label or tr(state.signal.label) or state.signal.id)
        self.setAccessibleDescription(state.sentence)
        self.setToolTip(f"{state.signal.id}\n{state.sentence}")
        self.update()

    def set_unit_width(self, width: float) -> None:
        """Room for the units of a column, so that its values end in one line."""
        if width != self._unit_width:
            self._unit_width = width
            self.update()

    def show_trend(self, series: Series | None, from_ns: int = 0, to_ns: int = 1) -> None:
        self.trend.set_series(series, from_ns, to_ns)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return STANDING if self._is_standing else LYING

    def sizeHint(self) -> QSize:
        return QSize(64, 120) if self._is_standing else QSize(200, 28)

    @Slot()
    def choose(self) -> None:
        if self._state is not None:
            self.chosen.emit(self._state.signal.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drawn away with the button down, it can be dropped on the trends."""
        if (
            self._state is not None
            and self._pressed is not None
            and is_drag(self._pressed, event.position().toPoint())
        ):
            self._pressed = None
            drag_signal(self, self._state.signal.id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and self.rect().contains(event.position().toPoint()):
            self.choose()
        self._pressed = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.painted += 1
        look, painter = theme.current(), QPainter(self)
        if self.hasFocus():
            painter.setPen(QPen(look.color("selection"), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._state is None:
            return
        rect = QRectF(self.rect()).adjusted(3, 1, -3, -1)
        if self._is_standing:
            paint_standing(painter, rect, self._state, self.trend, look)
        else:
            paint_lying(painter, rect, self._state, self.trend, look, self._label, self._unit_width)


def paint_lying(
    painter: QPainter,
    rect: QRectF,
    state: IndicatorState,
    trend: Sparkline | None,
    look: theme.Theme,
    label: str = "",
    unit_width: float | None = None,
) -> None:
    """Figure and trend above, the bar below; also for rows that paint several."""
    has_letters = rect.height() >= LETTERS_FROM
    below = LETTERS if has_letters else 2
    bar = QRectF(rect.left() + 2, rect.bottom() - below - BAR + 2, rect.width() - 4, BAR - 1)
    upper = QRectF(rect.left(), rect.top(), rect.width(), max(12.0, bar.top() - rect.top() - 5))
    left = paint_figure(painter, upper, state, look, unit_width)
    room = left - theme.S - upper.left()
    if label:
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        width = min(painter.fontMetrics().horizontalAdvance(label) + 2.0, room)
        draw_text(painter, QRectF(upper.left(), upper.top(), width, upper.height()), label)
        upper.setLeft(upper.left() + width + theme.S)
        room -= width + theme.S
    if trend is not None and room >= TREND_LEAST:
        trend.paint(painter, QRectF(upper.left(), upper.top(), min(room, 120.0), upper.height()), look)
    paint_bar(painter, bar, state, look, has_letters=has_letters)


def paint_standing(
    painter: QPainter, rect: QRectF, state: IndicatorState, trend: Sparkline, look: theme.Theme
) -> None:
    figure = QRectF(rect.left(), rect.bottom() - 15, rect.width(), 15)
    paint_figure(painter, figure, state, look)
    bar = QRectF(rect.left() + 5, rect.top() + 5, BAR, figure.top() - rect.top() - 12)
    letters = 20 if state.marks else 4
    paint_column(painter, bar, state, look, has_letters=bool(state.marks))
    line = QRectF(bar.right() + letters, bar.top(), rect.right() - bar.right() - letters, bar.height())
    if line.width() >= TREND_LEAST:
        trend.paint(painter, line, look)
