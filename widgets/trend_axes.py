"""The axes of the trends: time in the district's zone with the marks of the timeline, and plain round numbers.

x runs in seconds since a base moment (see trend_data.py).   Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from datetime import tzinfo
from typing import Any

import pyqtgraph as pg

from app.model.signal import format_value
from app.model.times import NS
from app.model.units_shown import shown, stored
from widgets import theme
from widgets.row import text_width
from widgets.time_axis import ticks

LEFT_W, BOTTOM_H = 52, 20
_STEP = 8
_LABEL_PX = 84  # room that a label of the time axis wants


class TimeAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    def __init__(self, zone: tzinfo, base_ns: int) -> None:
        super().__init__("bottom")
        self._zone, self._base_ns = zone, base_ns
        self._labels: dict[float, str] = {}

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        from_ns, to_ns = self._base_ns + round(low * NS), self._base_ns + round(high * NS)
        marks = ticks(from_ns, to_ns, self._zone, most=max(4, int(size / _LABEL_PX)))
        self._labels = {(mark.t_ns - self._base_ns) / NS: mark.label for mark in marks}
        return [(max(high - low, 1.0) / max(1, len(marks)), list(self._labels))]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        return [self._labels.get(value, "") for value in values]


class ValueAxis(pg.AxisItem):  # type: ignore[misc]
    def __init__(self, side: str = "left") -> None:
        super().__init__(side)
        self.enableAutoSIPrefix(False)
        self.unit = ""
        """Of the data that is drawn; the numbers are round in the unit that is shown."""

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Places in the unit of the data; the spacing of each level in the unit that is shown, which prints it."""
        low, high = shown(low, self.unit), shown(high, self.unit)
        levels = super().tickValues(low, high, size)
        levels = levels[:1] if levels and len(levels[0][1]) > 1 else levels[:2]
        return [(spacing, [stored(float(v), self.unit) for v in values]) for spacing, values in levels]

    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:
        decimals = next((d for d in range(4) if abs(spacing * 10**d - round(spacing * 10**d)) < 1e-6), 4)
        return [format_value(shown(float(value), self.unit), decimals) for value in values]

    def wanted_width(self, low: float, high: float, height: float) -> int:
        """Room for the longest number between low and high, in steps, so that the plot does not tremble with the digits."""
        font, widest = theme.font("label"), 0.0
        for spacing, values in self.tickValues(low, high, height):
            for text in self.tickStrings(values, 1.0, spacing):
                widest = max(widest, text_width(font, text))
        return max(LEFT_W, -(-round(widest + 12) // _STEP) * _STEP)


def dress(axis: Any, *, shows_values: bool, has_grid: bool = True) -> None:
    """Thin grid lines, dim labels, no axis line."""
    look = theme.current()
    axis.setZValue(-10)  # the grid lies under the lines
    axis.setPen(pg.mkPen(look.color("line"), width=1))
    axis.setTextPen(pg.mkPen(look.color("dim")))
    axis.setTickFont(theme.font("label"))
    axis.setGrid(255 if has_grid else False)
    axis.setStyle(
        tickLength=0, showValues=shows_values, tickTextOffset=6, maxTickLevel=0, hideOverlappingLabels=True
    )
