"""One figure of the inspector: what it is, its last day, its value, how far it can be trusted and how old it is.

    Electric load            ╱╲_╱╲       123.4 kW
    ~ simulated · 3 s                 not anchored ⬡

Painted, not built of labels: a snapshot every 33 ms must cost next to nothing, and only what changed is painted again.
Click, Enter or Space asks for it in the trends, a click on the hexagon or Shift+Enter for its proof; Ctrl+C copies it with
time and quality.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.model import signal as model
from app.model.language import mark, tr
from app.model.quality import Quality
from app.model.signal import format_shown
from app.model.times import format_span
from app.model.trust import Proof
from widgets import theme
from widgets.proof_sign import paint_proof
from widgets.quality_badge import SIZE as BADGE
from widgets.quality_badge import paint_quality, strike
from widgets.row import LEFT, Row, draw_text, text_width
from widgets.signal_drag import drag_signal, is_drag
from widgets.sparkline import Sparkline

ROW, HERO = 44, 96
WIDE = 360  # from this width on there is room for a column of lines
VALUE_COLUMN = 104
UNPROVEN = mark("not anchored")
_SOUND = (Quality.GOOD, Quality.SIMULATED, Quality.SUBSTITUTED, Quality.INTERPOLATED)


class FigureRow(Row):
    chosen = Signal(str)  # signal id: draw it in the trends
    proof_wanted = Signal(str, object)  # signal id, ns of the reading: show how far it is proven
    lineage_wanted = Signal(str)  # signal id: from what is it?

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ROW, parent)
        self._signal: model.Signal | None = None
        self._is_hero = False
        self._value, self._quality, self._at_ns = float("nan"), Quality.ABSENT, 0
        self._age = ""
        self._text, self._unit = model.ABSENT, ""  # the text and the unit it is in
        self._level, self._proof = tr(UNPROVEN), Proof.UNANCHORED
        self._level_left, self._level_top = 1e9, 0.0
        self._drawn: QColor | None = None
        self._unit_width = 26.0
        self._pressed: QPoint | None = None
        self.sparkline = Sparkline()
        self.activated.connect(self.choose)

    @property
    def signal(self) -> model.Signal | None:
        return self._signal

    @property
    def value_text(self) -> str:
        """As printed, without the unit."""
        return self._text

    @property
    def quality(self) -> Quality:
        return self._quality

    @property
    def meta_text(self) -> str:
        """`simulated · 3 s`; only the word where nothing is known."""
        return f"{tr(self._quality.word)} · {self._age}" if self._age else tr(self._quality.word)

    def set_signal(self, signal: model.Signal, *, is_hero: bool) -> None:
        self._signal, self._is_hero = signal, is_hero
        self._value, self._quality, self._at_ns = float("nan"), Quality.ABSENT, 0
        self._age, self._text, self._unit = "", model.ABSENT, signal.shown_unit
        self.sparkline.set_series(None)
        self.setFixedHeight(HERO if is_hero else ROW)
        self.setAccessibleName(tr(signal.label) or signal.id)
        self.setToolTip(
            tr("{id}\nClick to draw it in the trends; on the hexagon for its proof", id=signal.id)
        )
        self.update()

    def show_proof(self, proof: Proof, word: str) -> None:
        """How far the value shown is proven.   word: a few letters beside the sign, where there is room."""
        if (proof, word) != (self._proof, self._level):
            self._proof, self._level = proof, word
            self.setAccessibleDescription(tr("Proof: {word}", word=word or tr(proof.word)))
            self.update()

    @property
    def proof(self) -> Proof:
        return self._proof

    @property
    def reading(self) -> tuple[str, str, int] | None:
        """Signal id, feed and time of the reading shown; None for no reading."""
        if self._signal is None or self._quality is Quality.ABSENT:
            return None
        return self._signal.id, self._signal.feed, self._at_ns

    @Slot()
    def ask_proof(self) -> None:
        if self._signal is not None:
            self.proof_wanted.emit(self._signal.id, self._at_ns)

    def set_drawn(self, color: QColor | None) -> None:
        """The colour of its line in the trends, or None where it is not drawn."""
        if color != self._drawn:
            self._drawn = color
            self.update()

    def set_unit_width(self, width: float) -> None:
        """Room for the units of all rows of a list, so that their values end in one line."""
        self._unit_width = width

    def show_state(self, value: float, quality: Quality, at_ns: int, t_ns: int) -> None:
        """Compares before it paints.   t_ns: the moment shown, for the age."""
        assert self._signal is not None
        age = "" if quality is Quality.ABSENT else format_span(t_ns - at_ns)
        text = format_shown(value, self._signal, quality, t_ns - at_ns)
        unit = self._signal.shown_unit
        if (text, unit, quality, age) != (self._text, self._unit, self._quality, self._age):
            self._text, self._unit, self._quality, self._age = text, unit, quality, age
            self.update()
        self._value, self._at_ns = value, at_ns

    def copied_text(self) -> str:
        """What Ctrl+C gives: label, value, unit, quality and age in one line."""
        if self._signal is None:
            return ""
        figure = " ".join(part for part in (self._text, self._unit) if part)
        return f"{tr(self._signal.label) or self._signal.id}: {figure} ({self.meta_text}, {self._level}) {self._signal.id}"

    @Slot()
    def choose(self) -> None:
        if self._signal is not None:
            self.chosen.emit(self._signal.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drawn away with the button down, it can be dropped on the trends."""
        is_far = self._pressed is not None and is_drag(self._pressed, event.position().toPoint())
        if is_far and self._signal is not None:
            self._pressed = None
            drag_signal(self, self._signal.id)
        else:
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.ask_proof()
        else:
            super().keyPressEvent(event)

    @Slot()
    def ask_lineage(self) -> None:
        if self._signal is not None:
            self.lineage_wanted.emit(self._signal.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Draw in the trends"), self.choose)
        menu.addAction(tr("From what?"), self.ask_lineage)
        menu.addAction(tr("Show its proof"), self.ask_proof)
        menu.addAction(tr("Copy"), self.copy)
        menu.popup(event.globalPos() + QPoint(1, 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._signal is None:
            return
        look = theme.current()
        painter = QPainter(self)
        self.paint_ground(painter, look)
        if self._drawn is not None:
            painter.fillRect(0, 8, 3, self.height() - 16, self._drawn)
        inner = QRectF(self.rect()).adjusted(theme.M, 0, -theme.M, 0)
        if self._is_hero:
            self._paint_hero(painter, inner, look)
        else:
            self._paint_row(painter, inner, look)

    def _paint_row(self, painter: QPainter, inner: QRectF, look: theme.Theme) -> None:
        upper = QRectF(inner.left(), 4, inner.width(), 18)
        lower = QRectF(inner.left(), 23, inner.width(), 16)
        value_left = self._paint_value(painter, upper, theme.font("body", semibold=True), look)
        if self.width() < WIDE:
            # narrow: the line lies under the value, and the level is a sign without its word
            level_left = self._paint_level(painter, lower, look, has_word=False)
            spark = QRectF(inner.right() - 84, lower.top(), level_left - inner.right() + 76, lower.height())
            label_right = value_left
            self._paint_meta(painter, lower, spark.left() if self._has_line else level_left, look)
        else:
            # wide: three columns that stand in one line from row to row
            level_left = self._paint_level(painter, lower, look, has_word=True)
            width = min(180.0, inner.width() * 0.3)
            spark = QRectF(inner.right() - VALUE_COLUMN - theme.M - width, 8, width, 28)
            label_right = min(value_left, spark.left()) if self._has_line else value_left
            self._paint_meta(painter, lower, spark.left() if self._has_line else level_left, look)
        self.sparkline.paint(painter, spark, look)
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("text"))
        upper.setRight(label_right - theme.S)
        draw_text(painter, upper, self._label)

    def _paint_hero(self, painter: QPainter, inner: QRectF, look: theme.Theme) -> None:
        upper = QRectF(inner.left(), 4, inner.width(), 30)
        lower = QRectF(inner.left(), HERO - 22, inner.width(), 16)
        value_left = self._paint_value(painter, upper, theme.font("figure", semibold=True), look)
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("text"))
        upper.setRight(value_left - theme.S)
        draw_text(painter, upper, self._label)
        self.sparkline.paint(painter, QRectF(inner.left(), 38, inner.width(), 34), look)
        level_left = self._paint_level(painter, lower, look, has_word=True)
        self._paint_meta(painter, lower, level_left, look)

    @property
    def _has_line(self) -> bool:
        return not self.sparkline.is_empty

    @property
    def _label(self) -> str:
        assert self._signal is not None
        return tr(self._signal.label) or self._signal.quantity

    def _paint_value(self, painter: QPainter, rect: QRectF, font: QFont, look: theme.Theme) -> float:
        """Value and dimmer unit against the right edge; returns where they begin."""
        assert self._signal is not None
        unit_font = theme.font("body" if self._is_hero else "label")
        unit_width = text_width(unit_font, self._unit) if self._is_hero else self._unit_width
        unit_rect = QRectF(rect.right() - unit_width, rect.top(), unit_width + 1, rect.height())
        if self._is_hero:
            unit_rect.translate(0, 3.5)  # the small unit stands on the figure's base line
        painter.setFont(unit_font)
        painter.setPen(look.color("dim"))
        painter.drawText(unit_rect, int(LEFT), self._unit)
        painter.setFont(font)
        painter.setPen(look.color("text" if self._quality in _SOUND else "dim"))
        width = text_width(font, self._text)
        place = QRectF(unit_rect.left() - theme.XS - width, rect.top(), width + 1, rect.height())
        painter.drawText(place, int(LEFT), self._text)
        if self._quality is Quality.BAD:
            strike(painter, place, look)
        return place.left()

    def _paint_level(self, painter: QPainter, rect: QRectF, look: theme.Theme, *, has_word: bool) -> float:
        """The proof level, quietly: a hexagon and, where there is room, its word. Returns where it begins."""
        size = 11
        sign = QRectF(rect.right() - size, rect.center().y() - size / 2, size, size)
        paint_proof(painter, sign, self._proof, look)
        left = rect.right() - size
        is_bad = self._proof is Proof.DIFFERS
        if has_word or is_bad:
            painter.setFont(theme.font("label", semibold=is_bad))
            painter.setPen(look.color("text" if is_bad else "dim"))
            left -= 5 + text_width(painter.font(), self._level)
            painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()), int(LEFT), self._level)
        self._level_left, self._level_top = left, rect.top()
        return left

    def is_on_level(self, x: float, y: float) -> bool:
        """Over the sign of proof or its word."""
        return x >= self._level_left - 6 and self._level_top - 4 <= y <= self._level_top + 20

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.button() is Qt.MouseButton.LeftButton and self.is_on_level(at.x(), at.y()):
            if self.rect().contains(at.toPoint()):
                self.ask_proof()
            return
        super().mouseReleaseEvent(event)

    def _paint_meta(self, painter: QPainter, rect: QRectF, limit: float, look: theme.Theme) -> None:
        """Badge, word and age, up to the limit."""
        badge = QRectF(rect.left(), rect.center().y() - BADGE / 2, BADGE, BADGE)
        paint_quality(painter, badge, self._quality, look)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        left = badge.right() + 5
        draw_text(painter, QRectF(left, rect.top(), limit - theme.S - left, rect.height()), self.meta_text)
