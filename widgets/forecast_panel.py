"""The forecast panel: the next 24 hours of load, PV, price and balance side by side, and what they rest on.

Four charts in a row, two by two, or one below another, as the room allows.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.energy.forecast.contract import Outlook
from app.model.language import mark, tr
from app.model.times import MINUTE_NS, format_time
from widgets import theme
from widgets.elided_label import ElidedLabel
from widgets.forecast_chart import LEAST_H, LEAST_W, ForecastChart
from widgets.row import LEFT, text_width
from widgets.trend_colours import line_color

QUANTITIES = ("load", "pv", "price", "balance")
LATE_NS = 45 * MINUTE_NS  # what is measured later than that before the forecast is said
_KEY_W, _KEY_H = 14, 16


class ForecastPanel(QWidget):
    def __init__(
        self,
        zone: tzinfo,
        quantities: Sequence[str] = QUANTITIES,
        synthetic: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._zone, self._is_synthetic = zone, synthetic
        self.charts = [ForecastChart(quantity, zone) for quantity in quantities]
        self.head = ElidedLabel("label", is_dim=True)
        self.head.setText(tr("Waits for the history."))
        self.outlook: Outlook | None = None
        self._columns = 0
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 0, theme.XS)
        self._grid.setSpacing(theme.XS)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        top = QHBoxLayout()
        top.setContentsMargins(theme.M, 0, theme.M, 0)
        top.addWidget(self.head, 1)
        top.addWidget(_Key())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.XS, 0, 0)
        whole.setSpacing(theme.XS)
        whole.addLayout(top)
        whole.addWidget(self._area, 1)
        self._arrange(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_W + 16, LEAST_H + 28)

    def show_outlook(self, outlook: Outlook, remarks: str = "") -> None:
        """remarks: what else has to be said of the moment, such as that it is a replayed one."""
        self.outlook = outlook
        parts = [
            tr("Made at {time} from what was known then", time=format_time(outlook.made_at_ns, self._zone))
        ]
        if remarks:
            parts.append(remarks)
        behind = _newest(outlook)
        if behind is not None and outlook.made_at_ns - behind > LATE_NS:
            parts.append(tr("newest data of {time}", time=format_time(behind, self._zone)))
        if self._is_synthetic:
            parts.append(tr("synthetic district"))
        self.head.setText(" · ".join(parts))
        for chart in self.charts:
            chart.show_outlook(outlook)

    def show_trouble(self, words: str) -> None:
        self.outlook = None
        self.head.setText(tr("No forecast"))
        for chart in self.charts:
            chart.show_trouble(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width()
        fits = [n for n in (4, 2, 1) if n <= len(self.charts) and room >= n * (LEAST_W + theme.XS)]
        self._arrange(fits[0] if fits else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, chart in enumerate(self.charts):
            self._grid.addWidget(chart, place // columns, place % columns)


def _newest(outlook: Outlook) -> int | None:
    """Middle of the newest step in which anything was measured."""
    known = [
        int(t_ns[np.isfinite(value)][-1]) for _, t_ns, value in outlook.measured if np.isfinite(value).any()
    ]
    return max(known, default=None)


class _Key(QWidget):
    """What the lines and the band are."""

    _PARTS = (mark("measured"), mark("expected"), mark("holds 4 of 5"))

    def __init__(self) -> None:
        super().__init__()
        font = theme.font("label")
        width = sum(_KEY_W + 5 + text_width(font, tr(part)) + theme.M for part in self._PARTS)
        self.setFixedSize(round(width), _KEY_H)
        self.setAccessibleName(
            tr("Bright line: measured. Coloured line: expected. Band: holds four of five outcomes.")
        )
        theme.hub().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("label"))
        x, middle = 0.0, _KEY_H / 2
        for part in self._PARTS:
            if part == self._PARTS[2]:
                band = line_color(0)
                band.setAlphaF(0.24 if look.is_dark else 0.20)
                painter.fillRect(QRectF(x, middle - 5, _KEY_W, 10), band)
            else:
                color = look.color("text") if part == "measured" else line_color(0)
                painter.setPen(QPen(color, 1.6))
                painter.drawLine(round(x), round(middle), round(x + _KEY_W), round(middle))
            painter.setPen(look.color("dim"))
            word = tr(part)
            wide = text_width(painter.font(), word)
            painter.drawText(QRectF(x + _KEY_W + 5, 0, wide + 2, _KEY_H), int(LEFT), word)
            x += _KEY_W + 5 + wide + theme.M
        painter.end()
