"""How the ribbon of proof is drawn on the timeline: each state by form and height, and colour only on top of that.

matches: a calm solid line · not checked: a line of dots · not anchored yet: hatched · DIFFERS: a block of full height, a line
through the body of the timeline and a flag.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen

from app.model.trust import Proof
from widgets import theme
from widgets.proof_ribbon import Difference, Ribbon
from widgets.proof_sign import paint_proof
from widgets.time_axis import Scale

LEAST_PX = 7.0  # a difference is at least this wide
FLAG_PX = 20.0
HALO_PX = 14.0
_HATCH = 6


def paint_ribbon(
    painter: QPainter,
    look: theme.Theme,
    ribbon: Ribbon,
    scale: Scale,
    band: QRectF,
    known: tuple[float, float],
) -> None:
    """known: from the first to the last pixel of what is recorded."""
    painter.save()
    painter.setClipRect(QRectF(known[0], band.top(), max(0.0, known[1] - known[0]), band.height()))
    for left, right, proof in ribbon.runs(scale):
        if proof in _DRAW:
            _DRAW[proof](painter, look, QRectF(left, band.top(), right - left, band.height()))
    painter.restore()


def paint_hatched(painter: QPainter, look: theme.Theme, rect: QRectF) -> None:
    """Nothing holds it: as everywhere that something is missing."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(look.color("faint", 0.6), 1))
    height = int(rect.height())
    first = int(rect.left()) // _HATCH * _HATCH - height
    for x in range(first, int(rect.right()) + 1, _HATCH):
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + height, rect.top()))
    painter.restore()


def paint_differences(
    painter: QPainter,
    look: theme.Theme,
    differences: Sequence[Difference],
    scale: Scale,
    band: QRectF,
    body: QRectF,
) -> None:
    """Over everything else of the backdrop; flags that would cover each other are one."""
    flagged = -FLAG_PX
    for one in differences:
        left, right = scale.x_of(one.from_ns), scale.x_of(one.to_ns)
        if right < 0 or left > scale.width_px:
            continue
        if right - left < LEAST_PX:
            middle = min(max((left + right) / 2, LEAST_PX / 2), scale.width_px - LEAST_PX / 2)
            left, right = middle - LEAST_PX / 2, middle + LEAST_PX / 2
        block = QRectF(left, 0, right - left, band.bottom())
        painter.fillRect(
            QRectF(left, body.top(), right - left, body.height()), look.color("alarm_high", 0.16)
        )
        _halo(painter, look, block, body)
        painter.fillRect(block, look.color("alarm_high"))
        painter.setPen(QPen(look.color("alarm_high"), 1))
        for x in {round(left) + 0.5, round(right) - 0.5}:
            painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
        middle = min(max((left + right) / 2, 10.0), scale.width_px - 10.0)
        if middle - flagged >= FLAG_PX:
            flagged = middle
            flag = QRectF(middle - 10, body.top() + 15, 20, 20)  # between the marks and the playhead's time
            paint_proof(painter, flag, Proof.DIFFERS, look)


def _halo(painter: QPainter, look: theme.Theme, block: QRectF, body: QRectF) -> None:
    """A glow at both sides, so that it is found from afar."""
    glow, none = look.color("alarm_high", 0.34), look.color("alarm_high", 0.0)
    for edge, far in ((block.left(), block.left() - HALO_PX), (block.right(), block.right() + HALO_PX)):
        shade = QLinearGradient(QPointF(edge, 0), QPointF(far, 0))
        shade.setColorAt(0, glow)
        shade.setColorAt(1, none)
        painter.fillRect(QRectF(min(edge, far), 0, HALO_PX, body.bottom()), shade)


def _match(painter: QPainter, look: theme.Theme, rect: QRectF) -> None:
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3), look.color("proven"))


def _unchecked(painter: QPainter, look: theme.Theme, rect: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("dim"))
    first = (int(rect.left()) + 4) // 5 * 5
    for x in range(first, int(rect.right()) + 1, 5):
        painter.drawRect(QRectF(x, rect.bottom() - 3, 2, 2))


_DRAW = {Proof.MATCH: _match, Proof.UNCHECKED: _unchecked, Proof.UNANCHORED: paint_hatched}
