"""What the pointer is over, beside it: a name and one value. Feels no mouse and takes no focus.

The value follows the snapshots while the card is shown.   Thread: GUI.   Units: pixels of the view.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.model import signal as model
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.language import tr
from app.model.quality import Quality
from app.model.signal import format_shown
from app.model.snapshot import Snapshot
from widgets import theme
from widgets.inspector_target import target_of
from widgets.quality_badge import SIZE as BADGE
from widgets.quality_badge import paint_quality, strike
from widgets.reads import Clock
from widgets.row import LEFT, draw_text, text_width

_OFFSET = QPoint(14, 18)
_MOST_W = 280


class HoverCard(QWidget):
    def __init__(self, catalogue: Catalogue, timekeeper: Clock, view: QWidget) -> None:
        """view: where it floats; a child of it, so that it needs no window of its own."""
        super().__init__(view)
        self._catalogue, self._clock = catalogue, timekeeper
        self._id: str | None = None
        self._name = self._words = ""
        self._row: int | None = None
        self._text = self._unit = ""
        self._quality = Quality.ABSENT
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("What the pointer is over"))
        self.hide()
        timekeeper.snapshot_changed.connect(self._show)
        theme.hub().changed.connect(self.update)

    @property
    def lines(self) -> tuple[str, str]:
        """Name, and value with its unit (or the kind of thing where nothing is measured)."""
        return self._name, self._figure() or self._words

    @Slot(object, object)
    def show_hit(self, hit: Any, place: QPoint | None) -> None:
        """hit: maps.picking.Hit or None.   place: of the pointer, in the view. Ground has no card."""
        if hit is None or place is None or hit.kind == "ground":
            self._id = None
            self.hide()
            return
        if hit.id != self._id:
            self._id = hit.id
            self._describe(hit.kind, hit.id)
        self._place(place)
        self.show()
        self.raise_()

    def show_words(self, name: str, words: str, place: QPoint) -> None:
        """Something that is no thing of the city, such as a value of the air over the ground."""
        self._id, self._row, self._text = None, None, ""
        if (self._name, self._words) != (name, words):
            self._name, self._words = name, words
            self.resize(self.sizeHint())
            self.update()
        self._place(place)
        self.show()
        self.raise_()

    def _describe(self, kind: str, ident: str) -> None:
        target = target_of(self._catalogue, None, kind, ident)
        self._name, self._words = target.title, target.words
        rows = target.rows or tuple(r.row for r in target.relations if r.row is not None)
        self._row = rows[0] if rows else None
        if self._row is not None and not target.rows:
            asset = self._catalogue.asset(self._catalogue.signals[self._row].asset)
            self._words = asset.kind.words if asset.kind is not AssetKind.BUILDING else self._words
        self._text = ""
        self._show_state(self._clock.snapshot)
        self.resize(self.sizeHint())
        self.update()

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        if self.isVisible():
            self._show_state(snapshot)

    def _show_state(self, snapshot: Snapshot) -> None:
        signal = self._signal
        if signal is None or self._row is None:
            return
        quality = snapshot.quality_of(self._row)
        age_ns = snapshot.t_ns - int(snapshot.at_ns[self._row])
        text = format_shown(float(snapshot.value[self._row]), signal, quality, age_ns)
        unit = signal.shown_unit
        if (text, unit, quality) != (self._text, self._unit, self._quality):
            self._text, self._unit, self._quality = text, unit, quality
            self.resize(self.sizeHint())
            self.update()

    @property
    def _signal(self) -> model.Signal | None:
        return None if self._row is None else self._catalogue.signals[self._row]

    def _figure(self) -> str:
        signal = self._signal
        return "" if signal is None else " ".join(part for part in (self._text, self._unit) if part)

    def _place(self, pointer: QPoint) -> None:
        """Below and right of the pointer; on its other side where the view ends."""
        view = self.parentWidget().size()
        x, y = pointer.x() + _OFFSET.x(), pointer.y() + _OFFSET.y()
        if x + self.width() > view.width() - theme.S:
            x = pointer.x() - _OFFSET.x() - self.width()
        if y + self.height() > view.height() - theme.S:
            y = pointer.y() - theme.S - self.height()
        place = QPoint(max(theme.S, x), max(theme.S, y))
        if place != self.pos():
            self.move(place)

    def sizeHint(self) -> QSize:
        name = text_width(theme.font("body", semibold=True), self._name)
        if self._signal is not None:
            label, value = theme.font("label"), theme.font("body")
            second = BADGE + 6 + text_width(label, tr(self._signal.label)) + theme.M
            second += text_width(value, self._text) + 3 + text_width(label, self._unit)
        else:
            second = text_width(theme.font("label"), self._words)
        return QSize(min(_MOST_W, round(max(name, second)) + 2 * theme.S + 4), 44)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.setBrush(look.color("raised", 0.96))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
        inner = QRectF(self.rect()).adjusted(theme.S, 4, -theme.S, -4)
        upper = QRectF(inner.left(), inner.top(), inner.width(), 18)
        lower = QRectF(inner.left(), inner.top() + 18, inner.width(), 17)
        painter.setFont(theme.font("body", semibold=True))
        painter.setPen(look.color("text"))
        draw_text(painter, upper, self._name)
        if self._signal is None:
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            draw_text(painter, lower, self._words)
        else:
            self._paint_figure(painter, lower, look, self._signal)

    def _paint_figure(self, painter: QPainter, rect: QRectF, look: theme.Theme, signal: model.Signal) -> None:
        badge = QRectF(rect.left(), rect.center().y() - BADGE / 2, BADGE, BADGE)
        paint_quality(painter, badge, self._quality, look)
        label, value = theme.font("label"), theme.font("body")
        left = rect.right() - text_width(label, self._unit)
        painter.setFont(label)
        painter.setPen(look.color("dim"))
        painter.drawText(QRectF(left, rect.top(), 100, rect.height()), int(LEFT), self._unit)
        left -= 3 + text_width(value, self._text)
        painter.setFont(value)
        painter.setPen(look.color("dim" if self._quality in (Quality.BAD, Quality.STALE) else "text"))
        place = QRectF(left, rect.top(), text_width(value, self._text) + 1, rect.height())
        painter.drawText(place, int(LEFT), self._text)
        if self._quality is Quality.BAD:
            strike(painter, place, look)
        painter.setFont(label)
        painter.setPen(look.color("dim"))
        start = badge.right() + 6
        draw_text(painter, QRectF(start, rect.top(), left - theme.S - start, rect.height()), tr(signal.label))
