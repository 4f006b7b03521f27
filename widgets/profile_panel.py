"""The height profile along a line: ground, water and the cut through what stands, with a cursor that the city shares.

    panel.show_profile(found, names, ground_z)
    panel.pointed.connect(...)             # number of the place under the pointer, -1 for none

Thread: GUI.   Units: metres along the line and above the zero of the CRS; pixels for places.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QBrush, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.model.language import mark, tr
from app.model.signal import format_value
from maps.profile import Profile
from widgets import theme
from widgets.acting import marked
from widgets.profile_axes import DistanceAxis
from widgets.trend_axes import BOTTOM_H, ValueAxis, dress
from widgets.view_card import small_button

LEAST_H = 120
LEAST_RISE_M = 8.0  # a level quay is drawn level
_NOTHING = mark("Draw a line over the city with the profile tool (R) to see the heights along it.")
_NO_HEIGHTS = mark("Nothing of the model lies under this line.")


class ProfilePanel(QWidget):
    pointed = Signal(int)  # number of the place, -1 for none
    save_asked = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile: Profile | None = None
        self._names: Sequence[str] = ()
        self._axes: dict[str, Any] = {"bottom": DistanceAxis(), "left": ValueAxis()}
        self._plot = pg.PlotWidget(axisItems=self._axes)
        for part in (self._plot, self._plot.viewport()):
            part.setAccessibleName(tr("Cross-section of the terrain"))
        self._box = self._plot.getPlotItem().getViewBox()
        self._plot.setFrameShape(QFrame.Shape.NoFrame)
        self._plot.hideButtons()
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setMouseTracking(True)
        self._plot.viewport().installEventFilter(self)
        self._standing, self._water, self._ground, self._earth, self._sea = (
            pg.PlotCurveItem(connect="finite") for _ in range(5)
        )
        for depth, item in enumerate((self._earth, self._sea, self._standing, self._water, self._ground)):
            item.setZValue(depth)
            self._plot.addItem(item)
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self._cursor.setZValue(20)
        self._cursor.hide()
        self._plot.addItem(self._cursor, ignoreBounds=True)
        self._corners: list[pg.InfiniteLine] = []
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._empty = QLabel(tr(_NOTHING))
        self._empty.setProperty("dim", True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._lay_out()
        theme.hub().changed.connect(self._dress)
        self._dress()
        self._show()

    def show_profile(self, found: Profile | None, names: Sequence[str] = ()) -> None:
        """names: of the city's objects, by row."""
        self.profile, self._names = found, names
        self._show()

    @property
    def words(self) -> str:
        """What the line above the plot says."""
        return self._words.text()

    def point(self, number: int) -> None:
        """Put the cursor on a place; -1 takes it away."""
        found = self.profile
        is_on = found is not None and 0 <= number < len(found.at_m)
        self._cursor.setVisible(is_on)
        if is_on and found is not None:
            self._cursor.setValue(float(found.at_m[number]))
        self._words.setText(self._summary(number if is_on else -1))

    # -- inside --------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        save, clear = (
            small_button("save", tr("Save the heights as a CSV table")),
            small_button("remove", tr("Remove the profile")),
        )
        marked(save, "export.table").clicked.connect(self.save_asked)
        clear.clicked.connect(self.cleared)
        self._buttons = (save, clear)
        row = QHBoxLayout()
        row.setContentsMargins(theme.M, theme.XS, theme.XS, 0)
        row.addWidget(self._words, 1)
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.XS)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._plot, 1)
        column.addWidget(self._empty, 1)
        self.setMinimumHeight(LEAST_H)

    def _show(self) -> None:
        found = self.profile
        has_any = found is not None and found.has_heights
        self._empty.setText(tr(_NO_HEIGHTS) if found is not None else tr(_NOTHING))
        self._empty.setVisible(not has_any)
        self._plot.setVisible(has_any)
        for part in (self._words, *self._buttons):
            part.setVisible(has_any)
        for line in self._corners:
            self._plot.removeItem(line)
        self._corners = []
        if found is None or not has_any:
            return
        x = found.at_m
        low = float(np.nanmin(np.concatenate([found.surface_z, found.ground_z, found.water_z])))
        high = max(float(np.nanmax(found.surface_z)), low + LEAST_RISE_M)
        foot = np.where(np.isfinite(found.ground_z), found.ground_z, found.base_z)
        floor = np.full(len(x), low - 1e3)
        for item, top, base in (
            (self._standing, np.fmax(found.top_z, foot), foot),
            (self._earth, found.ground_z, floor),
            (self._sea, found.water_z, floor),
        ):
            item.setData(*_outline(x, top, base), connect="finite", fillLevel="enclosed")
        self._ground.setData(x, found.ground_z, connect="finite")
        self._water.setData(x, found.water_z, connect="finite")
        room = max((high - low) * 0.12, 1.0)
        self._box.setYRange(low - room * 0.5, high + room, padding=0)
        self._box.setXRange(0.0, found.length_m, padding=0)
        for corner in found.corners_m[1:-1]:
            line = pg.InfiniteLine(pos=corner, angle=90, movable=False)
            self._plot.addItem(line, ignoreBounds=True)
            self._corners.append(line)
        self._dress()
        self.point(-1)

    def _summary(self, number: int) -> str:
        found = self.profile
        if found is None:
            return ""
        if number < 0:
            ground = found.ground_z[np.isfinite(found.ground_z)]
            rise = tr(" · ground {m} to {m_2}", m=_m(ground[0]), m_2=_m(ground[-1])) if len(ground) else ""
            return tr(
                "{m} long{rise} · highest {m_2}{stretch}",
                m=_m(found.length_m),
                rise=rise,
                m_2=_m(float(np.nanmax(found.surface_z))),
                stretch=self._stretch(),
            )
        parts = [tr("at {m}", m=_m(float(found.at_m[number])))]
        for name, values in (("ground", found.ground_z), ("water", found.water_z), ("top", found.top_z)):
            if np.isfinite(values[number]):
                parts.append(f"{name} {_m(float(values[number]))}")
        row = int(found.top_row[number])
        if row >= 0 and row < len(self._names):
            parts.append(self._names[row])
        return " · ".join(parts)

    def _stretch(self) -> str:
        """By how much heights are drawn larger than lengths."""
        (x0, x1), (y0, y1) = self._box.viewRange()
        if self._box.width() < 10 or self._box.height() < 10 or x1 <= x0 or y1 <= y0:
            return ""
        factor = (self._box.height() / (y1 - y0)) / (self._box.width() / (x1 - x0))
        return tr(" · heights {factor}×", factor=format_value(factor, 1))

    @Slot()
    def _dress(self, *_: object) -> None:
        look = theme.current()
        self._plot.setBackground(look.color("panel"))
        dress(self._axes["left"], shows_values=True)
        dress(self._axes["bottom"], shows_values=True)
        self._axes["left"].setWidth(52)
        self._axes["bottom"].setHeight(BOTTOM_H)
        self._ground.setPen(pg.mkPen(look.color("text"), width=1.4))
        self._water.setPen(pg.mkPen(look.color("selection"), width=1.6))
        self._standing.setPen(pg.mkPen(look.color("dim"), width=1.0))
        self._standing.setBrush(QBrush(look.color("faint", 0.35)))
        for item, colour in (
            (self._earth, look.color("faint", 0.16)),
            (self._sea, look.color("selection", 0.16)),
        ):
            item.setPen(None)
            item.setBrush(QBrush(colour))
        self._cursor.setPen(pg.mkPen(look.color("selection"), width=1))
        for line in self._corners:
            line.setPen(pg.mkPen(look.color("line_strong"), width=1, style=Qt.PenStyle.DotLine))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.profile is not None and not self._cursor.isVisible():
            self._words.setText(self._summary(-1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.profile is not None and event.type() is QEvent.Type.MouseMove:
            place: Any = event.position()  # type: ignore[attr-defined]  # a QMouseEvent
            scene = self._plot.mapToScene(place.toPoint())
            rect: QRectF = self._box.sceneBoundingRect()
            number = -1
            if rect.contains(scene):
                number = min(
                    self.profile.nearest(self._box.mapSceneToView(scene).x()), len(self.profile.at_m) - 1
                )
            self.point(number)
            self.pointed.emit(number)
        elif event.type() is QEvent.Type.Leave:
            self.point(-1)
            self.pointed.emit(-1)
        return super().eventFilter(watched, event)


def _outline(
    x: NDArray[np.float64], top: NDArray[np.float64], foot: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """One closed ring for each run of places where something stands, parted by nan."""
    stands = np.isfinite(top) & np.isfinite(foot) & (top > foot + 0.01)
    edge = np.flatnonzero(np.diff(np.concatenate([[False], stands, [False]]).astype(np.int8)))
    xs: list[Any] = []
    ys: list[Any] = []
    for start, end in edge.reshape(-1, 2):
        run = slice(start, end)
        xs += [x[run], x[run][::-1], x[start : start + 1], [np.nan]]
        ys += [top[run], foot[run][::-1], top[start : start + 1], [np.nan]]
    if not xs:
        return np.zeros(0), np.zeros(0)
    return np.concatenate(xs), np.concatenate(ys)


def _m(value: float) -> str:
    return f"{format_value(value, 1)} m"
