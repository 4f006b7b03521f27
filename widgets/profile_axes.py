"""The axis under a height profile: plain round metres along the line.   Thread: GUI."""

from __future__ import annotations

import pyqtgraph as pg

from app.model.signal import format_value


class DistanceAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    def __init__(self) -> None:
        super().__init__("bottom")
        self.enableAutoSIPrefix(False)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        levels = super().tickValues(low, high, size)
        return levels[:1] if levels and len(levels[0][1]) > 2 else levels[:2]

    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:
        decimals = 0 if spacing >= 1 else 1
        return [f"{format_value(float(value), decimals)} m" for value in values]
