"""One scale of a plot: its view box, its axis, its unit, and how far it reaches.

The left one holds the time too; the right one, where a plot has two units, follows it.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt

from app.model import units_shown
from widgets import theme
from widgets.trend_curve import TrendCurve
from widgets.trend_lines import TrendLine

UNIT_H = 20


class TrendSide:
    """y: what the scale shows.   curves, pasts: by signal id."""

    def __init__(self, box: Any, axis: Any) -> None:
        self.box, self.axis = box, axis
        self.lines: dict[str, TrendLine] = {}
        self.curves: dict[str, TrendCurve] = {}
        self.pasts: dict[str, TrendCurve] = {}
        self.y = (0.0, 1.0)
        self.has_data = False
        self._bands = [pg.LinearRegionItem(orientation="horizontal", movable=False) for _ in range(2)]
        for band in self._bands:
            band.setZValue(-20)
            band.hide()
            box.addItem(band, ignoreBounds=True)

    @property
    def unit(self) -> str:
        """Of the data; the axis prints it as `shown_unit`."""
        return next((line.signal.unit for line in self.lines.values()), "")

    @property
    def shown_unit(self) -> str:
        return units_shown.shown_unit(self.unit)

    @property
    def seen(self) -> tuple[TrendLine, ...]:
        """Lines that are not hidden."""
        return tuple(line for line in self.lines.values() if not line.is_hidden)

    def set_lines(self, lines: Sequence[TrendLine]) -> None:
        """Curves of lines that stay are kept."""
        wanted = {line.signal.id: line for line in lines}
        for name in [name for name in self.curves if self.lines.get(name) is not wanted.get(name)]:
            self.curves.pop(name).remove()
            self.pasts.pop(name).remove()
        for name in wanted:
            if name not in self.curves:
                self.pasts[name] = TrendCurve(self.box, is_past=True)
                self.curves[name] = TrendCurve(self.box)
        self.lines = wanted
        self.axis.unit = self.unit

    def fit(self, span: tuple[float, float], height: float, *, has_unit: bool) -> bool:
        """Scale to what is in sight, from zero where zero is near; true where the scale changed."""
        data = [d for line in self.seen for d in (line.data, line.past)]
        found = [e for d in data if (e := d.extent(*span)) is not None]
        self.has_data = bool(found)
        if not found:
            self._show_limits()
            return False
        low, high = min(e[0] for e in found), max(e[1] for e in found)
        if 0 <= low < 0.4 * high:
            low = 0.0
        if high - low < 1e-9 * max(1.0, abs(high)):
            margin = max(abs(high) * 0.05, 0.5)
            low, high = low - margin, high + margin
        room = (high - low) * 0.08
        above = room * 1.6
        if has_unit and height > 2 * UNIT_H:  # the unit stands above the lines, not on them
            above = max(above, (high - low) * UNIT_H / (height - UNIT_H))
        bounds = (low if low == 0 else low - room, high + above)
        has_changed = bounds != self.y
        if has_changed:
            self.y = bounds
            self.box.setYRange(*bounds, padding=0)
        self._show_limits()
        return has_changed

    def place_of(self, value: float, height: float) -> float:
        """Pixels from the top of the box, within it."""
        low, high = self.y
        return min(max((high - value) / (high - low) * height, 0.0), height)

    def dress(self) -> None:
        look = theme.current()
        for band in self._bands:
            band.setBrush(look.color("faint", 0.10))
            for edge in band.lines:
                edge.setPen(pg.mkPen(look.color("faint", 0.5), width=1, style=Qt.PenStyle.DashLine))

    def remove(self) -> None:
        self.set_lines(())
        for band in self._bands:
            self.box.removeItem(band)

    def _show_limits(self) -> None:
        """Bands only where all lines of the scale share a limit: a limit of one says nothing about the others."""
        low, high = self.y
        limits = ({line.signal.low for line in self.seen}, {line.signal.high for line in self.seen})
        for band, found, edge in zip(self._bands, limits, (low, high), strict=True):
            limit = next(iter(found)) if len(found) == 1 else math.nan
            is_in_sight = self.has_data and low < limit < high
            band.setVisible(is_in_sight)
            if is_in_sight:
                band.setRegion(sorted((limit, edge)))
