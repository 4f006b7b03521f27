"""Another thing that belongs to the one looked at: sign, name and the figure that says most about it.

Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.model.quality import Quality
from app.model.signal import Signal as ModelSignal
from app.model.signal import format_shown
from widgets import theme
from widgets.icons import names, pixmap
from widgets.inspector_target import Relation
from widgets.quality_badge import strike
from widgets.row import LEFT, Row, draw_text, text_width

HEIGHT = 28


def glyph_of(kind: str) -> str:
    """The icon of an asset kind, or a general one."""
    name = kind.replace("_", "-")
    return name if name in names() else "signal"


class RelationRow(Row):
    wanted = Signal(str, str)  # kind, id: look at that one instead

    def __init__(self, relation: Relation, signal: ModelSignal | None, parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self.relation, self._signal = relation, signal
        self._glyph = glyph_of(relation.glyph)
        self._text = self._unit = ""
        self._quality = Quality.ABSENT
        self.setAccessibleName(f"{relation.words}: {relation.name}")
        self.setToolTip(f"{relation.words}: {relation.name}")
        self.activated.connect(self._on_activated)

    @property
    def value_text(self) -> str:
        return self._text

    def show_state(self, value: float, quality: Quality, age_ns: int) -> None:
        """age_ns: of the value, at the moment shown."""
        assert self._signal is not None
        text = format_shown(value, self._signal, quality, age_ns)
        unit = self._signal.shown_unit
        if (text, unit, quality) != (self._text, self._unit, self._quality):
            self._text, self._unit, self._quality = text, unit, quality
            self.update()

    @Slot()
    def _on_activated(self) -> None:
        self.wanted.emit(self.relation.kind, self.relation.id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        self.paint_ground(painter, look)
        rect = QRectF(self.rect()).adjusted(theme.M, 0, -theme.M, 0)
        icon = pixmap(self._glyph, theme.ICON_S, "dim", self.devicePixelRatioF())
        painter.drawPixmap(int(rect.left()), int(rect.center().y()) - 8, icon)
        right = rect.right()
        if self._signal is not None and self._text:
            right = self._paint_value(painter, rect, look)
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("text"))
        left = rect.left() + theme.ICON_S + theme.S
        draw_text(
            painter, QRectF(left, rect.top(), right - theme.S - left, rect.height()), self.relation.name
        )

    def _paint_value(self, painter: QPainter, rect: QRectF, look: theme.Theme) -> float:
        assert self._signal is not None
        unit_font, font = theme.font("label"), theme.font("body")
        left = rect.right() - text_width(unit_font, self._unit)
        painter.setFont(unit_font)
        painter.setPen(look.color("dim"))
        painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()), int(LEFT), self._unit)
        left -= theme.XS + text_width(font, self._text)
        painter.setFont(font)
        painter.setPen(look.color("dim" if self._quality in (Quality.STALE, Quality.BAD) else "text"))
        place = QRectF(left, rect.top(), text_width(font, self._text) + 1, rect.height())
        painter.drawText(place, int(LEFT), self._text)
        if self._quality is Quality.BAD:
            strike(painter, place, look)
        return left
