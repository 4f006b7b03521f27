"""Measurements drawn over the city: lines with a quiet halo, small points, labels that never overlap.

A transparent child of the view that feels no mouse; it follows the camera.   Thread: GUI.   Units: pixels of the view.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.model.language import tr
from maps.camera import Pose, project
from widgets import theme
from widgets.row import text_width

Floats = NDArray[np.float64]
NEAR_M = 0.2  # what is nearer to the eye, or behind it, is cut off
_LABEL_H = 20.0
_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Label:
    """at (3,) place it belongs to.   rank: larger goes first; from 100 on it is drawn whatever it covers."""

    at: tuple[float, float, float]
    value: str
    unit: str
    rank: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """lines: (k, 2, 3) pieces; points: (n, 3) small discs; both in the scene.   is_faint: done and not the one in hand.
    marker: where the pointer was caught and at what.   is_filled: the ring through `points` is tinted.
    """

    lines: Floats
    points: Floats
    labels: tuple[Label, ...] = ()
    is_faint: bool = False
    is_filled: bool = False
    dashed: Floats | None = None
    marker: tuple[str, tuple[float, float, float]] | None = None


class MeasureOverlay(QWidget):
    def __init__(self, view: QWidget) -> None:
        """view: a SceneView; its `scene` says the pose."""
        super().__init__(view)
        self._view, self._scene = view, view.scene  # type: ignore[attr-defined]
        self._drawings: tuple[Drawing, ...] = ()
        self._is_drawn = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Measurements in the city"))
        self.hide()
        view.camera_changed.connect(self.follow)  # type: ignore[attr-defined]
        theme.hub().changed.connect(self.update)

    def show_drawings(self, drawings: Sequence[Drawing]) -> None:
        self._drawings = tuple(drawings)
        self.setVisible(bool(self._drawings))
        self.follow()

    @Slot()
    def follow(self) -> None:
        """The camera or the view's size changed."""
        if self._drawings:
            self.setGeometry(self._view.rect())
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pose: Pose = self._scene.pose()
        for drawing in self._drawings:
            self._paint_shape(painter, pose, drawing, look)
        self._paint_labels(painter, pose, look)

    # -- shapes --------------------------------------------------------------------------------------------------------

    def _paint_shape(self, painter: QPainter, pose: Pose, drawing: Drawing, look: theme.Theme) -> None:
        colour = look.color("selection", 0.75 if drawing.is_faint else 1.0)
        halo = look.color("ground" if look.is_dark else "raised", 0.55)
        if drawing.is_filled and len(drawing.points) > 2:
            ring, depth = self._pixels(drawing.points, pose)
            if (depth > NEAR_M).all():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("selection", 0.16))
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in ring.tolist()]))
        for pieces, style in ((drawing.lines, Qt.PenStyle.SolidLine), (drawing.dashed, Qt.PenStyle.DashLine)):
            if pieces is not None and len(pieces):
                ends = self._cut(pieces, pose)
                for pen in (QPen(halo, 4.0), QPen(colour, 1.6, style)):
                    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                    painter.setPen(pen)
                    for x0, y0, x1, y1 in ends:
                        painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))
        self._paint_points(painter, pose, drawing, look, colour)

    def _paint_points(
        self, painter: QPainter, pose: Pose, drawing: Drawing, look: theme.Theme, colour: QColor
    ) -> None:
        pixel, depth = self._pixels(drawing.points, pose)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(look.color("ground" if look.is_dark else "raised"))
        for x, y in pixel[depth > NEAR_M].tolist():
            painter.drawEllipse(QPointF(x, y), 3.2, 3.2)
        if drawing.marker is None:
            return
        kind, place = drawing.marker
        at, ahead = self._pixels(np.array([place]), pose)
        if ahead[0] <= NEAR_M:
            return
        x, y = at[0].tolist()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("text"), 1.5))
        if kind == "corner":
            painter.drawRect(QRectF(x - 5, y - 5, 10, 10))
        elif kind == "edge":
            painter.drawPolygon(
                QPolygonF([QPointF(x, y - 6), QPointF(x + 6, y), QPointF(x, y + 6), QPointF(x - 6, y)])
            )
        else:
            painter.drawEllipse(QPointF(x, y), 3.0, 3.0)

    # -- labels --------------------------------------------------------------------------------------------------------

    def _paint_labels(self, painter: QPainter, pose: Pose, look: theme.Theme) -> None:
        wanted = sorted((x for d in self._drawings for x in d.labels), key=lambda x: -x.rank)
        if not wanted:
            return
        pixel, depth = self._pixels(np.array([x.at for x in wanted]), pose)
        taken = self._symbols()
        body, small = theme.font("body", semibold=True), theme.font("label")
        for label, (x, y), ahead in zip(wanted, pixel.tolist(), depth.tolist(), strict=True):
            if ahead <= NEAR_M or not self.rect().adjusted(-20, -20, 20, 20).contains(round(x), round(y)):
                continue
            value_w, unit_w = text_width(body, label.value), text_width(small, label.unit)
            width = value_w + (3 + unit_w if label.unit else 0) + 12
            rect = self._room(x, y, width, taken, must=label.rank >= 100)
            if rect is None:
                continue
            taken.append(rect.adjusted(-_GAP, -_GAP, _GAP, _GAP))
            painter.setPen(QPen(look.color("line_strong"), 1))
            painter.setBrush(look.color("raised", 0.94))
            painter.drawRoundedRect(rect, theme.RADIUS, theme.RADIUS)
            inner = rect.adjusted(6, 0, -6, 0)
            painter.setPen(look.color("text"))
            painter.setFont(body)
            painter.drawText(
                inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), label.value
            )
            painter.setPen(look.color("dim"))
            painter.setFont(small)
            painter.drawText(
                inner, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), label.unit
            )

    def _symbols(self) -> list[QRectF]:
        """Where the assets have their symbols and labels."""
        ratio, height = self.devicePixelRatioF(), self.height()
        return [
            QRectF(x0 / ratio, height - y1 / ratio, (x1 - x0) / ratio, (y1 - y0) / ratio)
            for x0, y0, x1, y1 in self._scene.symbol_boxes()
        ]

    def _room(self, x: float, y: float, width: float, taken: list[QRectF], *, must: bool) -> QRectF | None:
        """Beside the place, inside the view and over no other label; None where there is none."""
        bounds = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        first: QRectF | None = None
        for dx, dy in ((0.5, 1.5), (0.0, 0.5), (1.0, 0.5), (0.5, -0.6), (0.5, 2.7), (0.5, -1.8)):
            left = x - width * dx + (10 if dx == 0 else -10 if dx == 1 else 0)
            rect = QRectF(round(left) + 0.5, round(y - _LABEL_H * dy) + 0.5, round(width), _LABEL_H)
            if not bounds.contains(rect):
                continue
            first = first or rect
            if not any(rect.intersects(other) for other in taken):
                return rect
        return first if must else None

    # -- projection ----------------------------------------------------------------------------------------------------

    def _pixels(self, points: Floats, pose: Pose) -> tuple[Floats, Floats]:
        """(n, 2) pixels from the top left and (n,) metres ahead."""
        if not len(points):
            return np.zeros((0, 2)), np.zeros(0)
        pixel, depth = project(points, pose, (max(1, self.width()), max(1, self.height())))
        pixel[:, 1] = self.height() - pixel[:, 1]
        return np.clip(pixel, -1e5, 1e5), depth

    def _cut(self, pieces: Floats, pose: Pose) -> list[list[float]]:
        """Ends on the screen of the parts that lie ahead of the eye."""
        forward = np.subtract(pose.focus, pose.eye)
        forward = forward / np.linalg.norm(forward)
        ahead = (pieces - np.asarray(pose.eye)) @ forward
        keep = (ahead > NEAR_M).any(axis=1)
        pieces, ahead = pieces[keep].copy(), ahead[keep]
        for end in (0, 1):
            behind = ahead[:, end] <= NEAR_M
            if behind.any():
                other = pieces[behind, 1 - end]
                f = (ahead[behind, 1 - end] - NEAR_M * 1.01) / (ahead[behind, 1 - end] - ahead[behind, end])
                pieces[behind, end] = other + f[:, None] * (pieces[behind, end] - other)
        pixel, _ = self._pixels(pieces.reshape(-1, 3), pose)
        return [list(row) for row in pixel.reshape(-1, 4).tolist()]
