"""One layer: shown or not, what it is, how many things it holds, and how solid it is.

Space, Enter or a click on the eye shows or hides it; Left and Right change its opacity by a tenth. The slider comes with
the pointer or the keyboard, so that the list stays quiet.   Thread: GUI.   Units: opacity 0..1.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSlider, QWidget

from app.model.language import tr
from app.model.signal import format_value
from widgets import theme
from widgets.freshness import Freshness
from widgets.icons import names, pixmap
from widgets.row import RIGHT, Row, draw_text, text_width

HEIGHT = 28
_SLIDER_W = 84
_LEAST = 0.1  # thinner than this is hidden, and for that there is the eye
_SOLID = ("symbols", "labels", "wind", "sharing")  # flat signs are there or not
_GLYPHS = {
    "buildings": "building",
    "installations": "pv",
    "roads": "street",
    "bridges": "bridge",
    "symbols": "signal",
    "assets": "signal",
    "labels": "label",
    "air": "air-quality",
    "wind": "weather",
    "sharing": "bike-dock",
    "cables": "feeder",
}


class LayerInfo(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def is_visible(self) -> bool: ...
    @property
    def opacity(self) -> float: ...


class LayerRow(Row):
    visibility_chosen = Signal(str, bool)  # layer name
    opacity_chosen = Signal(str, float)

    def __init__(self, info: LayerInfo, parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self.info = info
        self._freshness: Freshness | None = None
        self._glyph = _GLYPHS.get(info.name, info.name)
        if self._glyph not in names():
            self._glyph = "layers"
        self._slider = QSlider(Qt.Orientation.Horizontal, self)
        self._slider.setRange(round(_LEAST * 100), 100)
        self._slider.setValue(round(info.opacity * 100))
        self._slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Left and Right on the row move it
        self._slider.setAccessibleName(tr("Opacity of {label}", label=tr(info.label)))
        self._slider.setToolTip(tr("Opacity"))
        self._slider.hide()
        self._slider.valueChanged.connect(self._on_slid)
        self.activated.connect(self._on_activated)
        self.setAccessibleName(tr(info.label))
        self.show_info(info)

    def show_info(self, info: LayerInfo) -> None:
        """Compares before it sets."""
        if self._slider.value() != round(info.opacity * 100):
            self._slider.blockSignals(True)
            self._slider.setValue(round(info.opacity * 100))
            self._slider.blockSignals(False)
        self.info = info
        self._tell()
        self.update()

    def show_freshness(self, freshness: Freshness) -> None:
        """How fresh the data behind this layer is: a quiet dot, an open ring where too much of it is old."""
        before, self._freshness = self._freshness, freshness
        self._tell()
        if before is None or before.is_good != freshness.is_good:
            self.update()

    def _tell(self) -> None:
        state = f"{tr(self.info.label)}: {tr('shown') if self.info.is_visible else tr('hidden')}"
        self.setToolTip(f"{state}. {self._freshness.text()}" if self._freshness else state)

    @property
    def _has_opacity(self) -> bool:
        return self.info.name not in _SOLID

    @property
    def count(self) -> int | None:
        found = getattr(self.info, "objects", getattr(self.info, "count", None))
        return found if isinstance(found, int) else None

    @Slot()
    def _on_activated(self) -> None:
        self.visibility_chosen.emit(self.info.name, not self.info.is_visible)

    @Slot(int)
    def _on_slid(self, percent: int) -> None:
        self.opacity_chosen.emit(self.info.name, percent / 100)

    def _show_slider(self) -> None:
        is_wanted = (self.is_over or self.hasFocus()) and self.info.is_visible and self._has_opacity
        self._slider.setVisible(is_wanted)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._has_opacity:
            self._slider.setValue(self._slider.value() + (10 if event.key() == Qt.Key.Key_Right else -10))
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_slider()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_slider()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_slider()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_slider()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._slider.setGeometry(self.width() - theme.M - _SLIDER_W, 4, _SLIDER_W, HEIGHT - 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        self.paint_ground(painter, look)
        rect = QRectF(self.rect()).adjusted(theme.M, 0, -theme.M, 0)
        is_shown, ratio = self.info.is_visible, self.devicePixelRatioF()
        top = int(rect.center().y()) - 8
        eye = pixmap("eye" if is_shown else "eye-off", theme.ICON_S, "dim" if is_shown else "faint", ratio)
        painter.drawPixmap(int(rect.left()), top, eye)
        glyph = pixmap(self._glyph, theme.ICON_S, "dim" if is_shown else "faint", ratio)
        painter.drawPixmap(int(rect.left()) + 16 + theme.S, top, glyph)
        left = rect.left() + 2 * (16 + theme.S)
        right = rect.right() - (_SLIDER_W if self._slider.isVisible() else 48)
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("text" if is_shown else "dim"))
        draw_text(
            painter, QRectF(left, rect.top(), right - theme.S - left, rect.height()), tr(self.info.label)
        )
        if not self._slider.isVisible() and self.count is not None:
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            text = format_value(self.count, 0)
            if is_shown and self.info.opacity < 0.995:
                text = f"{self.info.opacity * 100:.0f} %  {text}"
            if self._freshness is not None:
                self._paint_freshness(
                    painter, look, rect.right() - text_width(painter.font(), text) - theme.M
                )
            draw_text(painter, QRectF(rect.right() - 96, rect.top(), 96, rect.height()), text, RIGHT)

    def _paint_freshness(self, painter: QPainter, look: theme.Theme, right: float) -> None:
        assert self._freshness is not None
        is_good = self._freshness.is_good
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = look.color("dim" if is_good else "alarm_diagnostic")
        painter.setPen(QPen(color, 1.25))
        painter.setBrush(color if is_good else Qt.BrushStyle.NoBrush)
        size = 4.0 if is_good else 7.0
        painter.drawEllipse(QRectF(right - size, (self.height() - size) / 2, size, size))
        painter.restore()
