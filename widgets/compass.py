"""North arrow and scale bar in the lower left corner of the city: small, quiet, a click turns the view north.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.model.language import tr
from maps.bearings import as_length, north_deg, scale_bar
from maps.camera import Pose
from widgets import theme

SIZE, DIAL = (210, 44), 36


class Compass(QWidget):
    north_asked = Signal()

    def __init__(self, view: QWidget, convergence_deg: float) -> None:
        """view: lies over its lower left corner.   convergence_deg: of the district's grid."""
        super().__init__(view)
        self._view = view
        self.convergence_deg = convergence_deg
        self._pose: Pose | None = None
        self.setFixedSize(*SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("North arrow and scale"))
        self.setToolTip(
            tr(
                "True north; click to turn the view there.\nGrid north of this place lies {convergence_deg:.2f}° {what} of it.\nThe bar holds at the middle of the view.",
                convergence_deg=abs(convergence_deg),
                what=tr("east") if convergence_deg > 0 else tr("west"),
            )
        )
        view.installEventFilter(self)
        theme.hub().changed.connect(self.update)
        self._place()

    def show_pose(self, pose: Pose) -> None:
        if pose != self._pose:
            self._pose = pose
            self.update()

    def _place(self) -> None:
        self.move(10, self._view.height() - self.height() - 10)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() <= DIAL + 6:
            self.north_asked.emit()
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pose is None:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._dial(painter, look)
        bar = scale_bar(self._pose, self._view.height())
        if bar is not None:
            self._bar(painter, look, *bar)

    def _dial(self, painter: QPainter, look: theme.Theme) -> None:
        centre = QPointF(DIAL / 2 + 1, SIZE[1] / 2)
        ground = QColor(look.color("panel"))
        ground.setAlphaF(0.86)
        painter.setBrush(ground)
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.drawEllipse(centre, DIAL / 2, DIAL / 2)
        painter.save()
        painter.translate(centre)
        assert self._pose is not None
        painter.rotate(north_deg(self._pose, self.convergence_deg))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("text"))
        painter.drawPolygon(QPolygonF([QPointF(0, -13), QPointF(4.5, 2), QPointF(0, 0), QPointF(-4.5, 2)]))
        painter.setBrush(look.color("faint"))
        painter.drawPolygon(QPolygonF([QPointF(0, 13), QPointF(4.5, -2), QPointF(0, 0), QPointF(-4.5, -2)]))
        painter.restore()

    def _bar(self, painter: QPainter, look: theme.Theme, metres: float, width_px: float) -> None:
        x, y = DIAL + 14.0, SIZE[1] / 2 + 9
        halo, line = QColor(look.color("panel")), look.color("text")
        halo.setAlphaF(0.86)
        figure, unit = as_length(metres)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawRoundedRect(QRectF(x - 6, 4, max(width_px, 44) + 12, SIZE[1] - 8), 4, 4)
        painter.setPen(QPen(line, 1.4))
        painter.drawPolyline(
            QPolygonF(
                [QPointF(x, y - 5), QPointF(x, y), QPointF(x + width_px, y), QPointF(x + width_px, y - 5)]
            )
        )
        painter.setFont(theme.font("label"))
        painter.drawText(QPointF(x + 2, y - 9), figure)
        painter.setPen(look.color("dim"))
        painter.drawText(QPointF(x + 2 + painter.fontMetrics().horizontalAdvance(figure + " "), y - 9), unit)
