"""The ground of a plot: two view boxes over one another, one for each scale, their axes and the light grid.

Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from datetime import tzinfo

import pyqtgraph as pg
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame

from widgets import theme
from widgets.trend_axes import BOTTOM_H, TimeAxis, ValueAxis, dress
from widgets.trend_view import TimeViewBox

LEAST_H = 72


class TrendCanvas(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """box: the left scale's, which alone feels the pointer.   right_box: under it."""

    def __init__(self, zone: tzinfo, base_ns: int) -> None:
        self.box = TimeViewBox()
        self.axes = {"bottom": TimeAxis(zone, base_ns), "left": ValueAxis(), "right": ValueAxis("right")}
        super().__init__(viewBox=self.box, axisItems=self.axes)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.hideButtons()
        self.setMenuEnabled(False)
        self.setMinimumHeight(LEAST_H)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the panel has the keyboard
        self.right_box = pg.ViewBox(enableMenu=False)
        self.right_box.setMouseEnabled(x=False, y=False)
        self.right_box.disableAutoRange()
        self.right_box.setDefaultPadding(0)
        self.right_box.setZValue(-50)
        self.right_box.hide()
        self.plotItem.scene().addItem(self.right_box)
        self.axes["right"].linkToView(self.right_box)
        self.box.sigResized.connect(self._on_resized)

    def dress(self, left_w: int, right_w: int, *, has_right: bool, has_time: bool) -> None:
        """left_w, right_w: of the axes; 0 for none on the right.   has_time: it prints the times."""
        self.setBackground(theme.current().color("panel"))
        dress(self.axes["left"], shows_values=True)
        self.axes["left"].setWidth(left_w)
        dress(self.axes["right"], shows_values=has_right, has_grid=False)
        self.axes["right"].setVisible(right_w > 0)
        self.axes["right"].setWidth(right_w)
        dress(self.axes["bottom"], shows_values=has_time)
        self.axes["bottom"].setHeight(BOTTOM_H if has_time else 6)

    @Slot()
    def _on_resized(self) -> None:
        self.right_box.setGeometry(self.box.sceneBoundingRect())
