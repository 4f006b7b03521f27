"""Courses of scenarios over one another: duration curves of what is drawn over the boundary, or its sum in each month.

Each has a colour, a dash and its name.   Thread: GUI.   Units: kW (duration), MWh (months).
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.energy.noise import Floats
from app.energy.planning.result import YearResult
from app.model.language import tr
from app.scenarios.running import Outcome
from maps.colours import OKABE_ITO
from widgets import theme
from widgets.scenario_words import plain_number

COLOURS = tuple(OKABE_ITO[k] for k in (1, 0, 6, 2, 5))
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_LEFT, _FOOT, _HEAD = 64.0, 36.0, 28.0


class CompareChart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_monthly = False
        self.lines: list[tuple[str, Floats]] = []
        self._years: list[tuple[str, YearResult]] = []
        self.setMinimumHeight(150)
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(420, 220)

    def show_outcomes(self, outcomes: Mapping[str, Outcome], *, is_monthly: bool) -> None:
        self.is_monthly = is_monthly
        every = list(outcomes.values())
        self._years = [(tr("As it is"), every[0].base_year)] if every else []
        self._years += [(one.scenario.name, one.year) for one in every]
        self.lines = [(name, monthly(year) if is_monthly else duration(year)) for name, year in self._years]
        what = (
            tr("Drawn over the boundary in each twelfth of the year, MWh")
            if is_monthly
            else tr("What is drawn over the boundary, highest hour first, kW")
        )
        self.setAccessibleName(what)
        self.setAccessibleDescription(", ".join(name for name, _ in self.lines))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), now.color("panel"))
        painter.setFont(theme.font("label"))
        if not self.lines:
            return
        box = QRectF(_LEFT, _HEAD + 18, max(self.width() - _LEFT - 12, 10), 0)
        box.setBottom(max(self.height() - _FOOT, box.top() + 10))
        top = max(float(max(line.max(initial=0.0) for _, line in self.lines)), 1e-9)
        low = min(float(min(line.min(initial=0.0) for _, line in self.lines)), 0.0)

        def y(value: float) -> float:
            return box.bottom() - (value - low) / (top - low) * box.height()

        painter.setPen(now.color("dim"))
        painter.drawText(QRectF(8, 4, self.width() - 16, 18), self.accessibleName())
        for value in (top, 0.0, *([low] if low < -0.05 * (top - low) else [])):
            painter.setPen(now.color("line"))
            painter.drawLine(QPointF(box.left(), y(value)), QPointF(box.right(), y(value)))
            painter.setPen(now.color("dim"))
            painter.drawText(
                QRectF(0, y(value) - 9, _LEFT - 6, 18),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                plain_number(value),
            )
        ends = ("1", "12") if self.is_monthly else ("0 h", "8760 h")
        painter.drawText(QRectF(box.left(), box.bottom(), 80, 16), ends[0])
        painter.drawText(QRectF(box.right() - 80, box.bottom(), 80, 16), Qt.AlignmentFlag.AlignRight, ends[1])
        slot = (self.width() - _LEFT) / len(self.lines)
        for k, (name, line) in enumerate(self.lines):
            pen = QPen(now.color("dim") if not k else QColor(COLOURS[(k - 1) % len(COLOURS)]), 2.0)
            pen.setStyle(DASHES[k % len(DASHES)])
            painter.setPen(pen)
            across = np.linspace(box.left(), box.right(), len(line))
            painter.drawPolyline(
                QPolygonF([QPointF(float(a), y(float(v))) for a, v in zip(across, line, strict=True)])
            )
            at = QPointF(_LEFT + k * slot, self.height() - 9.0)
            painter.drawLine(at, at + QPointF(22, 0))
            painter.setPen(now.color("text"))
            words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(slot - 36))
            painter.drawText(at + QPointF(28, 4), words)


def duration(year: YearResult) -> Floats:
    """Import over the boundary, highest first, at most 400 points; kW."""
    order = np.sort(np.maximum(year.import_kw, 0.0))[::-1]
    return np.asarray(order[np.linspace(0, len(order) - 1, min(400, len(order))).round().astype(int)])


def monthly(year: YearResult) -> Floats:
    """(12,) MWh in twelfths of the year."""
    course = year.import_kw
    cut = np.linspace(0, len(course), 13).round().astype(int)
    return np.array([course[a:b].sum() * year.step_h / 1000.0 for a, b in itertools.pairwise(cut)])
