"""What people did, in words on the timeline, while a past moment is seen as they saw it.   Thread: GUI.   Units: ns, pixels.

    paint_captions(painter, look, scale, (Caption(t_ns, "ola acknowledged Feeder overloaded"),), head_ns)

Each act has a tick. Words stand beside those that have room: what was done last before the moment shown comes first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from widgets import theme
from widgets.time_axis import Scale
from widgets.timeline_paint import MARK_H, body_of

MOST_W = 240.0
LEAST_W = 60.0
LINE_H = 15.0
HEAD_W = 124.0  # what the time at the playhead may take


@dataclass(frozen=True, slots=True)
class Caption:
    t_ns: int
    text: str


def placed(
    captions: Sequence[Caption], scale: Scale, head_ns: int, metrics: QFontMetricsF, rows: int
) -> list[tuple[Caption, QRectF, int]]:
    """(caption, its tick and words, row) of those whose words have room; none overlaps another."""
    seen = [c for c in captions if scale.from_ns <= c.t_ns <= scale.to_ns]
    seen.sort(key=lambda c: (c.t_ns > head_ns, abs(head_ns - c.t_ns)))
    taken: list[list[tuple[float, float]]] = [[] for _ in range(rows)]
    head = scale.x_of(head_ns)
    is_right = (
        head + HEAD_W <= scale.width_px
    )  # the time at the playhead stands in the last row, where there is room
    taken[-1].append((head - 4, head + HEAD_W) if is_right else (head - HEAD_W, head + 4))
    found = []
    for one in seen:
        x = scale.x_of(one.t_ns)
        wanted = min(metrics.horizontalAdvance(one.text) + 2 * theme.XS + 6, MOST_W)
        rooms = [_room(taken[row], x, scale.width_px, side) for side in (1, -1) for row in range(rows)]
        best = next((k for k, room in enumerate(rooms) if room >= wanted), int(np.argmax(rooms)))
        if rooms[best] >= min(wanted, LEAST_W):
            row, width = best % rows, min(wanted, rooms[best])
            left = x if best < rows else x - width
            taken[row].append((left, left + width))
            found.append((one, QRectF(left, 0, width, LINE_H), row))
    return found


def _room(taken: Sequence[tuple[float, float]], x: float, right: float, side: int) -> float:
    """How far words may go from here to the right (side 1) or to the left (-1); 0 where others stand."""
    if any(begin < x < end for begin, end in taken):
        return 0.0
    if side > 0:
        return min([begin for begin, _ in taken if begin >= x], default=right) - x - theme.XS
    return x - max([end for _, end in taken if end <= x], default=0.0) - theme.XS


def paint_captions(
    painter: QPainter, look: theme.Theme, scale: Scale, captions: Sequence[Caption], head_ns: int
) -> None:
    body = body_of(scale)
    top = body.top() + MARK_H
    rows = max(1, int((body.bottom() - top) / LINE_H))
    painter.setFont(theme.font("label"))
    metrics = QFontMetricsF(painter.font())
    painter.setPen(QPen(look.color("selection"), 1))
    for one in captions:
        if scale.from_ns <= one.t_ns <= scale.to_ns:
            x = round(scale.x_of(one.t_ns)) + 0.5
            painter.drawLine(QPointF(x, top), QPointF(x, body.bottom()))
    for one, box, row in placed(captions, scale, head_ns, metrics, rows):
        rect = box.translated(0, top + row * LINE_H)
        painter.fillRect(rect, look.color("raised", 0.92))
        painter.setPen(QPen(look.color("selection"), 2))
        x = scale.x_of(one.t_ns)
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        painter.setPen(look.color("dim" if one.t_ns > head_ns else "text"))
        words = rect.adjusted(theme.XS + 2, 0, -theme.XS, 0)
        said = metrics.elidedText(one.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), said)
