"""The small map over the lower left of the city: the district from above, where one stands and looks; a click goes there.

    small = SmallMap(view); small.show_plan(plan); small.show_pose(scene.pose(), 1.6); small.went.connect(...)

The plan is painted once and again when the theme changes; a frame only adds the cone. Grid north is up.
Thread: GUI.   Units: pixels; places in scene metres.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.model.language import tr
from maps.camera import Pose
from maps.layers import LAYERS
from maps.plan import Plan
from widgets import theme

LONGEST, FINER = 196, 2  # the plan has FINER x FINER of its pixels in one of the map
EDGE, ABOVE = 10, 62  # from the left and from the bottom: above north arrow and scale
_TONES = {  # of two colours of the theme, and how much of the second
    "water": ("panel", "selection", 0.30),
    "green": ("panel", "proven", 0.22),
    "roads": ("panel", "line_strong", 0.55),
    "bridges": ("panel", "line_strong", 0.80),
    "buildings": ("panel", "dim", 0.78),
}


class SmallMap(QWidget):
    went = Signal(float, float, bool)  # scene metres east, north; whether the hand is still moving

    def __init__(self, view: QWidget) -> None:
        """view: lies over its lower left, above the north arrow."""
        super().__init__(view)
        self._view = view
        self._plan: Plan | None = None
        self._picture: QImage | None = None
        self._pose: Pose | None = None
        self._aspect = 1.6
        self._press: QPointF | None = None
        self.setFixedSize(LONGEST, LONGEST)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Small map"))
        self.setToolTip(tr("The district from above, grid north up. Click or drag to go there.   (N)"))
        view.installEventFilter(self)
        theme.hub().changed.connect(self._on_theme)
        self.hide()

    @property
    def has_plan(self) -> bool:
        return self._plan is not None

    def show_plan(self, plan: Plan) -> None:
        self._plan, self._picture = plan, None
        columns, rows = plan.size
        self.setFixedSize(max(1, round(columns / FINER)), max(1, round(rows / FINER)))
        self._place()
        self.update()

    def show_pose(self, pose: Pose, aspect: float) -> None:
        """aspect: width of the view over its height."""
        if (pose, aspect) != (self._pose, self._aspect):
            self._pose, self._aspect = pose, aspect
            if self.isVisible():
                self.update()

    @Slot(object)
    def _on_theme(self, _look: theme.Theme) -> None:
        self._picture = None
        self.update()

    def _place(self) -> None:
        self.move(EDGE, self._view.height() - ABOVE - self.height())

    # -- going ---------------------------------------------------------------------------------------------------------

    def _go(self, place: QPointF, *, is_moving: bool) -> None:
        if self._plan is not None:
            x = min(max(place.x(), 0.0), float(self.width()))
            y = min(max(place.y(), 0.0), float(self.height()))
            self.went.emit(*self._plan.to_scene(x * FINER, y * FINER), is_moving)

    # -- painted -------------------------------------------------------------------------------------------------------

    def _painted(self, plan: Plan) -> QImage:
        look = theme.current()
        table = np.zeros((256, 4), np.uint8)
        table[:] = _bytes(look.color("panel"))
        for name, (below, above, share) in _TONES.items():
            table[LAYERS.index(name)] = _bytes(_mixed(look.color(below), look.color(above), share))
        pixels = np.ascontiguousarray(table[plan.layer])
        rows, columns = plan.layer.shape
        image = QImage(pixels.data, columns, rows, columns * 4, QImage.Format.Format_RGBA8888).copy()
        wanted = self.size() * self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        return image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)

    def _cone(self, painter: QPainter, plan: Plan, pose: Pose) -> None:
        """Where the eye stands, what it looks at, and how wide it sees."""
        look = theme.current()
        eye, focus = (QPointF(*plan.to_px(p[0], p[1])) / FINER for p in (pose.eye, pose.focus))
        half = math.degrees(math.atan(math.tan(math.radians(pose.view_angle_deg) / 2) * self._aspect))
        way = focus - eye
        reach = max(math.hypot(way.x(), way.y()) * 1.35, 14.0)
        sides = [
            eye + QPointF(math.sin(math.radians(a)), -math.cos(math.radians(a))) * reach
            for a in (pose.azimuth_deg - half, pose.azimuth_deg + half)
        ]
        painter.setPen(QPen(look.color("selection", 0.9), 1))
        painter.setBrush(look.color("selection", 0.22))
        painter.drawPolygon(QPolygonF([eye, *sides]))
        painter.setPen(QPen(look.color("panel"), 1))
        painter.setBrush(look.color("selection"))
        painter.drawEllipse(eye, 3.5, 3.5)

    # -- Qt ------------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(frame, theme.XS, theme.XS)
        painter.save()
        painter.setClipPath(path)
        painter.fillPath(path, look.color("panel"))
        if self._plan is not None:
            if self._picture is None:
                self._picture = self._painted(self._plan)
            painter.drawImage(QRectF(self.rect()), self._picture)
            if self._pose is not None:
                self._cone(painter, self._plan, self._pose)
        else:
            painter.setPen(look.color("dim"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Drawing the map…"))
        painter.restore()
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._press = event.position()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is not None and (event.position() - self._press).manhattanLength() >= 3:
            self._go(event.position(), is_moving=True)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._press is not None:
            is_click = (event.position() - self._press).manhattanLength() < 3
            self._press = None
            self._go(event.position(), is_moving=not is_click)
        event.accept()


def _mixed(a: QColor, b: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


def _bytes(color: QColor) -> tuple[int, int, int, int]:
    return color.red(), color.green(), color.blue(), 255
