"""How one line is drawn: a thin line through the means, a band from lowest to highest, and what cannot be trusted.

    measured, simulated   a full line          uncertain      dots
    interpolated          dashes               substituted    dashes and dots
    bad                   no line: ticks at the foot of the plot
    stale end             the line's end pales

Items are kept and given new points.   Thread: GUI.   Units: x seconds, y of the plot.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from app.model.quality import Quality
from widgets import theme
from widgets.trend_data import Drawn

SMOOTH_POINTS = 1500  # a longer line is drawn without smoothing its steps
DENSE_POINTS = 500  # a longer line is 1 px wide: Qt draws that twenty times as fast as any other width
WIDTH, DENSE_WIDTH, MARKED_WIDTH, PAST_WIDTH = 1.2, 1.0, 2.2, 1.0
STYLES = {
    Quality.UNCERTAIN: Qt.PenStyle.DotLine,
    Quality.INTERPOLATED: Qt.PenStyle.DashLine,
    Quality.SUBSTITUTED: Qt.PenStyle.DashDotLine,
}


class BandItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """From lowest to highest, in a faint tone; open where the pen is lifted."""

    def __init__(self) -> None:
        super().__init__()
        self._path = QPainterPath()
        self._color = QColor()

    def set_color(self, color: QColor) -> None:
        self._color = color
        self.update()

    def set_data(self, drawn: Drawn) -> None:
        self.prepareGeometryChange()
        self._path = QPainterPath()
        if len(drawn) and (drawn.high > drawn.low).any():
            lifted = np.flatnonzero(~np.isfinite(drawn.mean))
            edges = [-1, *lifted.tolist(), len(drawn)]
            for a, b in pairwise(edges):
                part = slice(a + 1, b)
                if b - a > 2 and (drawn.high[part] > drawn.low[part]).any():
                    x, low, high = drawn.x[part], drawn.low[part], drawn.high[part]
                    self._path.addPath(
                        pg.arrayToQPath(
                            np.concatenate((x, x[::-1])), np.concatenate((high, low[::-1])), connect="all"
                        )
                    )
        self.update()

    def boundingRect(self) -> QRectF:
        return self._path.boundingRect()

    def paint(self, painter: QPainter, *_args: Any) -> None:
        if not self._path.isEmpty():
            painter.fillPath(self._path, self._color)


class TrendCurve:
    """box: the view box it is drawn in.   is_past: of another day, paler and dashed."""

    def __init__(self, box: Any, *, is_past: bool = False) -> None:
        self._box, self._is_past = box, is_past
        self._band = BandItem()
        self._band.setZValue(-5)
        self._main = pg.PlotCurveItem()
        self._main.setZValue(-1 if is_past else 0)
        self._items: list[Any] = [self._band, self._main]
        self._extra: dict[str, Any] = {}
        self._color, self._is_marked = QColor(), False
        self._is_dense = False
        self._seen: object = None
        for item in self._items:
            box.addItem(item, ignoreBounds=True)

    @property
    def arrays(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """(x, y) that the line was given last."""
        x, y = self._main.getData()
        return (np.empty(0), np.empty(0)) if x is None else (x, y)

    @property
    def styles(self) -> set[str]:
        """What is drawn beside the plain line: names of qualities, `alone`, `bad` and `fading`."""
        return {name for name, item in self._extra.items() if item.isVisible()}

    def remove(self) -> None:
        for item in (*self._items, *self._extra.values()):
            self._box.removeItem(item)

    def set_visible(self, is_visible: bool) -> None:
        for item in (*self._items, *self._extra.values()):
            item.setOpacity(1.0 if is_visible else 0.0)

    def dress(self, color: QColor, *, is_marked: bool = False) -> None:
        self._color, self._is_marked = color, is_marked
        band = QColor(color)
        band.setAlphaF(0.10 if self._is_past else 0.24)
        self._band.set_color(band)
        self._dress_main()
        self._dress_extra()

    def _dress_main(self) -> None:
        self._main.setPen(self._pen(Qt.PenStyle.DashLine if self._is_past else Qt.PenStyle.SolidLine))

    def set_data(self, drawn: Drawn, fades_from: float | None = None) -> None:
        """fades_from: x from which the line is stale, None where it is not. The same points again cost nothing."""
        if self._seen == (id(drawn), fades_from):
            return
        self._seen, self._kept = (id(drawn), fades_from), drawn  # kept, so that its id stays its own
        is_smooth = len(drawn) < SMOOTH_POINTS
        is_dense = len(drawn) > DENSE_POINTS
        if is_dense is not self._is_dense:
            self._is_dense = is_dense
            self._dress_main()
        is_special = np.isin(drawn.worst, [int(q) for q in STYLES])
        is_faded = np.zeros(len(drawn), bool) if fades_from is None else drawn.x >= fades_from
        finite = np.isfinite(drawn.mean)
        if not is_special.any() and not is_faded.any():
            self._main.setData(drawn.x, drawn.mean, connect="finite", antialias=is_smooth)
        else:
            self._main.setData(
                drawn.x, drawn.mean, connect=_joins(~is_special & ~is_faded, finite), antialias=is_smooth
            )
        for quality in STYLES:
            self._draw_extra(quality.word, drawn, (drawn.worst == quality) & ~is_faded, finite)
        self._draw_extra("fading", drawn, is_faded, finite)
        before, after = np.append(False, finite[:-1]), np.append(finite[1:], False)
        self._draw_points(drawn, finite & ~before & ~after)
        self._draw_bad(drawn.x[drawn.worst == Quality.BAD])
        self._band.set_data(drawn)
        self._dress_extra()

    def _pen(self, style: Qt.PenStyle) -> Any:
        color = QColor(self._color)
        usual = DENSE_WIDTH if self._is_dense else WIDTH
        width = PAST_WIDTH if self._is_past else MARKED_WIDTH if self._is_marked else usual
        if self._is_past:
            color.setAlphaF(0.55)
        return pg.mkPen(color, width=width, style=style)

    def _draw_extra(
        self, name: str, drawn: Drawn, chosen: NDArray[np.bool_], finite: NDArray[np.bool_]
    ) -> None:
        item = self._extra.get(name)
        if not chosen.any():
            if item is not None:
                item.setVisible(False)
            return
        if item is None:
            item = self._extra[name] = pg.PlotCurveItem()
            self._box.addItem(item, ignoreBounds=True)
        item.setVisible(True)
        item.setData(drawn.x, drawn.mean, connect=_joins(chosen, finite), antialias=True)

    def _draw_points(self, drawn: Drawn, alone: NDArray[np.bool_]) -> None:
        """A reading between two gaps has no line; it is a point."""
        item = self._extra.get("alone")
        if item is None and alone.any():
            item = self._extra["alone"] = pg.ScatterPlotItem(size=3, pen=None, pxMode=True)
            self._box.addItem(item, ignoreBounds=True)
        if item is not None:
            item.setVisible(bool(alone.any()))
            item.setData(drawn.x[alone], drawn.mean[alone])

    def _draw_bad(self, x: NDArray[np.float64]) -> None:
        item = self._extra.get("bad")
        if item is None and len(x):
            item = self._extra["bad"] = pg.VTickGroup(yrange=[0, 0.07])
            item.setZValue(10)
            self._box.addItem(item, ignoreBounds=True)
        if item is not None:
            item.setVisible(bool(len(x)))
            item.setXVals(x)

    def _dress_extra(self) -> None:
        for name, item in self._extra.items():
            if name == "bad":
                item.setPen(pg.mkPen(theme.current().color("alarm_diagnostic"), width=1.4))
            elif name == "alone":
                item.setBrush(pg.mkBrush(self._color))
            elif name == "fading":
                pen = self._pen(Qt.PenStyle.SolidLine)
                pale = QColor(self._color)
                pale.setAlphaF(0.35)
                pen.setColor(pale)
                item.setPen(pen)
            else:
                item.setPen(self._pen(next(s for q, s in STYLES.items() if q.word == name)))


def _joins(chosen: NDArray[np.bool_], finite: NDArray[np.bool_]) -> NDArray[np.int32]:
    """(n,) 1 where a point is joined to the next, because the next is chosen and both are there."""
    joins = np.zeros(len(chosen), dtype=np.int32)
    joins[:-1] = chosen[1:] & finite[1:] & finite[:-1]
    return joins
