"""One district in the list beside the map: name, country, local time, and its figures of the moment.

Thread: GUI.   Units: kW, %.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.language import tr
from app.model.places import DistrictFigures, DistrictPlace
from app.model.signal import ABSENT, format_value
from app.model.times import NS
from widgets import theme
from widgets.row import text_width

HEIGHT = 72


class DistrictCard(QWidget):
    chosen = Signal(object)  # DistrictPlace
    pointed = Signal(object)  # DistrictPlace or None

    def __init__(self, place: DistrictPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._figures: DistrictFigures | None = None
        self._time = ""
        self._is_pointed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)
        self._say()

    def sizeHint(self) -> QSize:
        return QSize(330, HEIGHT)

    def show_figures(self, figures: DistrictFigures) -> None:
        self._figures = figures
        self._say()

    def show_time(self, t_ns: int) -> None:
        local = datetime.fromtimestamp(t_ns // NS, UTC).astimezone(self.place.zone)
        text = f"{local:%H:%M %Z}"
        if text != self._time:
            self._time = text
            self._say()

    def point(self, is_pointed: bool) -> None:
        if is_pointed != self._is_pointed:
            self._is_pointed = is_pointed
            self.update()

    def figures(self) -> tuple[tuple[str, str, str], ...]:
        """(name, number, unit) as they stand there; absent ones as a dash, those still computed as dots."""
        known = self._figures
        cells = (
            (tr("Load now"), None if known is None else known.load_kw, "kW"),
            (tr("Own power now"), None if known is None else known.pv_kw, "kW"),
            (tr("Self-sufficient today"), None if known is None else known.self_sufficiency_pct, "%"),
        )
        absent = "…" if known is None else ABSENT
        return tuple((name, absent if v is None else format_value(v, 0), unit) for name, v, unit in cells)

    def _say(self) -> None:
        place = self.place
        words = ", ".join(f"{name} {number} {unit}" for name, number, unit in self.figures())
        current = tr(", open now") if place.is_current else ""
        self.setAccessibleName(f"{place.name}, {place.country}, {self._time}{current}: {words}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = "selection_ground" if self.place.is_current else "hover" if self._is_pointed else "panel"
        painter.setBrush(look.color(ground))
        is_marked = self.hasFocus() or self._is_pointed
        painter.setPen(QPen(look.color("selection" if is_marked else ground), 1))
        painter.drawRoundedRect(whole, theme.RADIUS, theme.RADIUS)
        inner = whole.adjusted(theme.M, theme.S, -theme.M, -theme.S)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        name_font = theme.font("title")
        painter.setFont(name_font)
        painter.setPen(look.color("text"))
        painter.drawText(inner, int(left | Qt.AlignmentFlag.AlignTop), self.place.name)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        beside = inner.adjusted(text_width(name_font, self.place.name) + theme.S, 3, 0, 0)
        painter.drawText(beside, int(left | Qt.AlignmentFlag.AlignTop), self.place.country)
        painter.drawText(inner.adjusted(0, 3, 0, 0), int(right | Qt.AlignmentFlag.AlignTop), self._time)
        x = inner.left()
        for (name, number, unit), share in zip(self.figures(), (0.29, 0.27, 0.44), strict=True):
            self._paint_figure(
                painter, look, QRectF(x, inner.top() + 22, inner.width() * share, 36), name, number, unit
            )
            x += inner.width() * share

    @staticmethod
    def _paint_figure(
        painter: QPainter, look: theme.Theme, box: QRectF, name: str, number: str, unit: str
    ) -> None:
        top = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        painter.drawText(box, top, name)
        figure = theme.font("body", semibold=True)
        painter.setFont(figure)
        painter.setPen(look.color("text"))
        below = box.adjusted(0, 16, 0, 0)
        painter.drawText(below, top, number)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        painter.drawText(below.adjusted(text_width(figure, number) + 4, 1, 0, 0), top, unit)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.point(True)
        self.pointed.emit(self.place)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point(False)
        self.pointed.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.place)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
