"""A calm map with a dot for each district; click or Enter opens one.

    chart = DistrictsMap(places); chart.chosen.connect(open_it); chart.show_figures(figures); chart.show_time(t_ns)

Thread: GUI.   Units: degrees; device-independent pixels.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.language import tr
from app.model.places import DistrictPlace
from widgets import theme
from widgets.europe import LAND, project
from widgets.row import text_width

CORNERS = ((-10.5, 52.0), (27.5, 58.0), (10.0, 36.5), (10.0, 66.8))  # always in sight
MARGIN = 28
NEAR_PX = 22
STEP_DEG = 5


class DistrictsMap(QWidget):
    chosen = Signal(object)  # DistrictPlace
    pointed = Signal(object)  # DistrictPlace or None

    def __init__(self, places: Sequence[DistrictPlace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = tuple(places)
        self._pointed: DistrictPlace | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 320)
        self.setAccessibleName(tr("Map with {count} districts", count=len(self._places)))
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(600, 600)

    def point(self, place: DistrictPlace | None) -> None:
        """Mark one, as the list beside it does."""
        if place is not self._pointed:
            self._pointed = place
            self.setCursor(Qt.CursorShape.PointingHandCursor if place else Qt.CursorShape.ArrowCursor)
            self.update()

    def at(self, place: QPointF) -> DistrictPlace | None:
        """The district whose dot or name is under a point."""
        for shown, box in zip(self._places, self._boxes(), strict=True):
            dot = self._px(*shown.lonlat)
            if (place - dot).manhattanLength() < NEAR_PX or box.contains(place):
                return shown
        return None

    # -- where things are --------------------------------------------------------------------------------------------

    def _frame(self) -> tuple[float, float, float]:
        """Pixels a radius of the Earth, and the pixel of the projection's origin."""
        spots = [project(*p) for p in (*CORNERS, *(p.lonlat for p in self._places))]
        xs, ys = [s[0] for s in spots], [s[1] for s in spots]
        wide, high = max(max(xs) - min(xs), 1e-6), max(max(ys) - min(ys), 1e-6)
        room_w, room_h = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        scale = max(1.0, min(room_w / wide, room_h / high))
        left = self.width() / 2 - scale * (max(xs) + min(xs)) / 2
        top = self.height() / 2 + scale * (max(ys) + min(ys)) / 2
        return scale, left, top

    def _px(self, lon: float, lat: float) -> QPointF:
        scale, left, top = self._frame()
        x, y = project(lon, lat)
        return QPointF(left + x * scale, top - y * scale)

    def _boxes(self) -> list[QRectF]:
        """Where each name stands: right of its dot, or left of it at the right edge and where another name is."""
        found: list[QRectF] = []
        for place in self._places:
            dot = self._px(*place.lonlat)
            width = text_width(theme.font("body", semibold=True), place.name) + 4
            right = QRectF(dot.x() + 14, dot.y() - 9, width, 18)
            left = QRectF(dot.x() - 14 - width, dot.y() - 9, width, 18)
            is_free = right.right() < self.width() - 8 and not any(right.intersects(box) for box in found)
            found.append(right if is_free else left)
        return found

    # -- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("ground"))
        painter.setClipRect(self.rect())
        land = QPainterPath()
        for ring in LAND:
            land.addPolygon([self._px(lon, lat) for lon, lat in ring])
            land.closeSubpath()
        painter.fillPath(land, look.color("raised"))
        self._paint_graticule(painter, look)
        painter.strokePath(land, QPen(look.color("line_strong"), 1))
        for place, box in zip(self._places, self._boxes(), strict=True):
            self._paint_place(painter, look, place, box)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        painter.drawText(
            QRectF(self.rect()).adjusted(12, 0, -12, -8),
            int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft),
            tr("Equal-area map; coasts sketched by hand"),
        )

    def _paint_graticule(self, painter: QPainter, look: theme.Theme) -> None:
        painter.setPen(QPen(look.color("line"), 1))
        for lon in range(-40, 61, 2 * STEP_DEG):
            self._line(painter, [(lon, lat) for lat in range(25, 80, STEP_DEG)])
        for lat in range(30, 80, 2 * STEP_DEG):
            self._line(painter, [(lon, lat) for lon in range(-40, 61, STEP_DEG)])

    def _line(self, painter: QPainter, spots: Sequence[tuple[float, float]]) -> None:
        painter.drawPolyline([self._px(*spot) for spot in spots])

    def _paint_place(self, painter: QPainter, look: theme.Theme, place: DistrictPlace, box: QRectF) -> None:
        dot, is_pointed = self._px(*place.lonlat), place is self._pointed
        painter.setPen(QPen(look.color("ground"), 2))
        painter.setBrush(look.color("selection" if place.is_current or is_pointed else "text"))
        painter.drawEllipse(dot, 5, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if place.is_current or is_pointed:
            painter.setPen(QPen(look.color("selection"), 1.5))
            painter.drawEllipse(dot, 9, 9)
        painter.setFont(theme.font("body", semibold=True))
        painter.setPen(look.color("text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), place.name)

    # -- hands ---------------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.at(event.position())
        if place is not self._pointed:
            self.point(place)
            self.pointed.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self.at(event.position())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(place)
