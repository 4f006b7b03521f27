"""The time axis of the trends: hours and days of the district's zone, the zone printed.   x: seconds since base_ns."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

import pyqtgraph as pg

from app.model.times import NS, to_datetime
from widgets import theme
from widgets.time_axis import ticks


class ZoneAxis(pg.AxisItem):
    def __init__(self, zone: ZoneInfo, base_ns: int) -> None:
        super().__init__("bottom")
        self._zone, self._base_ns = zone, base_ns
        self._labels: dict[float, str] = {}
        self.setStyle(tickFont=theme.font("label"), tickLength=4)
        self.enableAutoSIPrefix(False)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[Any, list[float]]]:
        from_ns, to_ns = self._base_ns + round(low * NS), self._base_ns + round(high * NS)
        marks = ticks(from_ns, to_ns, self._zone, max(2, int(size / 84)))
        self._labels = {(m.t_ns - self._base_ns) / NS: m.label for m in marks}
        if marks:  # the zone, once, at the last mark
            last = max(self._labels)
            self._labels[last] += f" {to_datetime(marks[-1].t_ns, self._zone):%Z}"
        return [(None, list(self._labels))]

    def tickStrings(self, values: list[float], _scale: float, _spacing: Any) -> list[str]:
        return [self._labels.get(v, "") for v in values]
