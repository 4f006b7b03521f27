"""A word-sized line of the last hours: shape only, no axis, gaps left open, a dot where it stands now.

The path is built once per answer and size; painting it costs one stroke.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.history.contract import Series
from widgets.theme import Theme
from widgets.trend_data import polyline


class Sparkline:
    """Paints one series between from_ns and to_ns into whatever rectangle it is given."""

    def __init__(self) -> None:
        self._series: Series | None = None
        self._span = (0, 1)
        self._path: QPainterPath | None = None
        self._end = QPointF()
        self._size = (0.0, 0.0)

    @property
    def is_empty(self) -> bool:
        return self._series is None or not np.isfinite(self._series.mean).any()

    def set_series(self, series: Series | None, from_ns: int = 0, to_ns: int = 1) -> None:
        self._series, self._span, self._path = series, (from_ns, to_ns), None

    def paint(self, painter: QPainter, rect: QRectF, theme: Theme) -> None:
        if self.is_empty or rect.width() < 8:
            return
        if self._path is None or self._size != (rect.width(), rect.height()):
            self._size = rect.width(), rect.height()
            self._build()
        assert self._path is not None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("dim"), 1.0))
        painter.drawPath(self._path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        painter.drawEllipse(self._end, 1.8, 1.8)
        painter.restore()

    def _build(self) -> None:
        assert self._series is not None
        from_ns, to_ns = self._span
        x, y = polyline(self._series, from_ns)
        width, height = self._size
        known = np.isfinite(y)
        low, high = float(y[known].min()), float(y[known].max())
        px = x / max((to_ns - from_ns) / 1e9, 1e-9) * (width - 4) + 2
        # a flat line lies in the middle, not on the floor: the floor would say zero
        share = (y - low) / (high - low) if high > low else np.full_like(y, 0.5)
        py = height - 2 - share * (height - 4)
        path = QPainterPath()
        is_down = False
        for a, b in zip(px.tolist(), py.tolist(), strict=True):
            if b != b:  # nan: lift the pen
                is_down = False
            elif is_down:
                path.lineTo(a, b)
            else:
                path.moveTo(a, b)
                is_down = True
        self._path = path
        self._end = QPointF(float(px[known][-1]), float(py[known][-1]))
