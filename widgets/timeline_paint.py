"""How the timeline is drawn: a backdrop that rarely changes, and over it what moves with the playhead.

Top to bottom: ribbon of proof (proof_paint.py), marks of events and density of readings, hours and days of the district's zone.
Pure drawing; all it shows is given.   Thread: GUI.   Units: pixels; ns since the epoch.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.model.events import Event
from app.model.gaps import Gaps
from app.model.language import tr
from app.model.times import DAY_NS, HOUR_NS, day_length_ns, format_time, to_datetime
from app.model.trust import Proof
from widgets import theme
from widgets.proof_paint import paint_differences, paint_hatched, paint_ribbon
from widgets.proof_ribbon import Ribbon
from widgets.proof_sign import SIGN, paint_proof
from widgets.time_axis import Scale, Tick, day_starts, ticks
from widgets.timeline_marks import Marks, paint_cluster, paint_ranges

HEIGHT = 84
RIBBON = (1, 8)  # top, height
BODY_TOP = 11
AXIS_H = 18
MARK_H = 16  # the row of events at the top of the body
_CENTER = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True, eq=False)
class Past:
    """What history answered for from_ns..to_ns: readings per equal slice, and what happened. to_ns = 0: not asked yet."""

    from_ns: int = 0
    to_ns: int = 0
    density: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    events: tuple[Event, ...] = ()
    gaps: Gaps = field(default_factory=Gaps)


def body_of(scale: Scale) -> QRectF:
    return QRectF(0, BODY_TOP, scale.width_px, HEIGHT - AXIS_H - BODY_TOP)


def date_needed(scale: Scale) -> bool:
    return scale.span_ns > DAY_NS + HOUR_NS


def paint_backdrop(
    painter: QPainter,
    look: theme.Theme,
    scale: Scale,
    zone: ZoneInfo,
    bounds: tuple[int, int],
    past: Past,
    marks: Marks,
    ribbon: Ribbon | None = None,
) -> None:
    """bounds: first moment of history and the present. Left and right of them lies nothing to show.   ribbon: None where
    there is no ledger."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = body_of(scale)
    first = min(max(0.0, scale.x_of(bounds[0])), scale.width_px)
    now = min(max(0.0, scale.x_of(bounds[1])), scale.width_px)
    known = QRectF(first, body.top(), max(0.0, now - first), body.height())
    painter.fillRect(QRectF(0, 0, scale.width_px, HEIGHT), look.color("panel"))
    painter.fillRect(known, look.color("ground"))
    _other_days(painter, look, scale, zone, known)
    band = QRectF(0, RIBBON[0], scale.width_px, RIBBON[1])
    if ribbon is None:
        paint_hatched(painter, look, QRectF(first, band.top(), max(0.0, now - first), band.height()))
    else:
        paint_ribbon(painter, look, ribbon, scale, band, (first, now))
    painter.save()
    painter.setClipRect(known)
    _density(painter, look, scale, past, body)
    _gaps(painter, look, scale, past, body)
    painter.restore()
    _axis(painter, look, scale, zone, body, now)
    _future(painter, look, scale, body, now)
    middle = body.top() + MARK_H / 2
    paint_ranges(painter, look, scale, marks, body.top() + MARK_H + 0.5)
    for cluster in marks.clusters(scale):
        paint_cluster(painter, look, cluster, middle)
    if ribbon is not None:
        paint_differences(painter, look, ribbon.differences, scale, band, body)


def _other_days(painter: QPainter, look: theme.Theme, scale: Scale, zone: ZoneInfo, known: QRectF) -> None:
    """Every second local day a shade apart, so that days are told from each other at a glance."""
    if scale.span_ns > 60 * DAY_NS:
        return
    for start in day_starts(scale.from_ns - 2 * DAY_NS, scale.to_ns, zone):
        if to_datetime(start, zone).toordinal() % 2:
            end = day_starts(start + 1, start + 2 * DAY_NS, zone)[0]
            day = QRectF(scale.x_of(start), known.top(), scale.x_of(end) - scale.x_of(start), known.height())
            painter.fillRect(day & known, look.color("line", 0.28))


def _density(painter: QPainter, look: theme.Theme, scale: Scale, past: Past, body: QRectF) -> None:
    if not past.to_ns:
        return
    if not past.density.any():
        painter.setPen(look.color("dim"))
        painter.setFont(theme.font("label"))
        painter.drawText(body, _CENTER, tr("no data in this range"))
        return
    x0, x1 = scale.x_of(past.from_ns), scale.x_of(past.to_ns)
    step = (x1 - x0) / len(past.density)
    # against a high percentile: one busy slice must not flatten all others
    full = max(1.0, float(np.percentile(past.density[past.density > 0], 95)))
    tops = body.bottom() - np.clip(past.density / full, 0.0, 1.15) * (body.height() - MARK_H - 5)
    rim = QPolygonF()
    for number, top in enumerate(tops):  # one shape and not bars: bars of broken pixels make stripes
        rim.append(QPointF(x0 + number * step, float(top)))
        rim.append(QPointF(x0 + (number + 1) * step, float(top)))
    shape = QPolygonF([QPointF(x0, body.bottom()), *rim, QPointF(x1, body.bottom())])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("line_strong", 0.5))
    painter.drawPolygon(shape)
    painter.setPen(QPen(look.color("faint"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(rim)


def _gaps(painter: QPainter, look: theme.Theme, scale: Scale, past: Past, body: QRectF) -> None:
    """Where there is nothing the ground stays open: no line along it, hatched, as everywhere that data is missing."""
    if not past.density.any():
        return
    top, bottom = body.top() + MARK_H + 2, body.bottom()
    for start, end in past.gaps:
        left, right = scale.x_of(start), scale.x_of(end)
        if right - left < 3:
            continue
        painter.save()
        painter.setClipRect(QRectF(left, top, right - left, bottom - top), Qt.ClipOperation.IntersectClip)
        painter.fillRect(QRectF(left, top, right - left, bottom - top), look.color("ground"))
        painter.setPen(QPen(look.color("line_strong", 0.7), 1))
        height = bottom - top
        for x in range(int(left) // 8 * 8 - int(height), int(right) + 8, 8):
            painter.drawLine(QPointF(x, bottom), QPointF(x + height, top))
        painter.restore()


def _day_label(tick: Tick, zone: ZoneInfo) -> str:
    """With its length where a day is not of 24 hours."""
    length = day_length_ns(tick.t_ns, zone)
    return tick.label if length == DAY_NS else f"{tick.label} · {length / HOUR_NS:g} h"


def _axis(
    painter: QPainter, look: theme.Theme, scale: Scale, zone: ZoneInfo, body: QRectF, now: float
) -> None:
    painter.setFont(theme.font("label"))
    metrics = painter.fontMetrics()
    zone_name = to_datetime(scale.to_ns, zone).strftime("%Z")
    zone_left = scale.width_px - metrics.horizontalAdvance(zone_name) - theme.S
    taken = 0.0
    base = HEIGHT - 5
    for tick in ticks(scale.from_ns, scale.to_ns, zone, max(2, int(scale.width_px / 76))):
        x = round(scale.x_of(tick.t_ns)) + 0.5
        painter.setPen(QPen(look.color("line_strong" if tick.is_day else "line"), 1))
        painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom() + (4 if tick.is_day else 2)))
        label = _day_label(tick, zone) if tick.is_day else tick.label
        width = metrics.horizontalAdvance(label)
        left = x - width / 2
        if left >= taken and left + width < zone_left - theme.S:
            is_ahead = x > now
            painter.setPen(look.color("faint" if is_ahead else "text" if tick.is_day else "dim"))
            painter.drawText(QPointF(left, base), label)
            taken = left + width + theme.S
    painter.setPen(look.color("dim"))
    painter.drawText(QPointF(zone_left, base), zone_name)


def _future(painter: QPainter, look: theme.Theme, scale: Scale, body: QRectF, now: float) -> None:
    """What has not happened yet is shaded; the live edge is a line."""
    if now >= scale.width_px:
        return
    ahead = QRectF(now, 0, scale.width_px - now, body.bottom())
    painter.fillRect(ahead, look.color("panel", 0.75))
    painter.fillRect(ahead, look.color("line", 0.35))
    painter.setPen(QPen(look.color("faint"), 1))
    painter.drawLine(QPointF(round(now) + 0.5, 0), QPointF(round(now) + 0.5, body.bottom()))


# -- what moves ------------------------------------------------------------------------------------------------------------


def paint_loop(painter: QPainter, look: theme.Theme, scale: Scale, loop: tuple[int, int]) -> None:
    body = body_of(scale)
    a, b = scale.x_of(loop[0]), scale.x_of(loop[1])
    painter.fillRect(QRectF(a, body.top(), b - a, body.height()), look.color("selection", 0.14))
    paint_handle(painter, look, a, "A", body)
    paint_handle(painter, look, b, "B", body)


def paint_handle(painter: QPainter, look: theme.Theme, x: float, name: str, body: QRectF) -> None:
    """A flag with its letter; A leans to the left and B to the right, so that a short loop shows both."""
    painter.setPen(QPen(look.color("selection"), 1))
    painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
    flag = QRectF(x - 13 if name == "A" else x, body.top(), 13, 13)
    painter.fillRect(flag, look.color("selection"))
    painter.setPen(look.color("selection_text"))
    painter.setFont(theme.font("label", semibold=True))
    painter.drawText(flag, _CENTER, name)


def paint_known(painter: QPainter, look: theme.Theme, scale: Scale, x: float) -> None:
    """Where the knowledge of a replay ends: a dashed line, named."""
    body = body_of(scale)
    painter.setPen(QPen(look.color("text"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))
    if -8 <= x <= scale.width_px + 8:
        tag(
            painter,
            scale,
            x,
            body.bottom() - 20,
            tr("known until here"),
            look.color("raised"),
            look.color("text"),
            look.color("text"),
        )


def paint_hover(painter: QPainter, look: theme.Theme, scale: Scale, x: float) -> None:
    painter.setPen(QPen(look.color("dim", 0.7), 1))
    painter.drawLine(QPointF(round(x) + 0.5, BODY_TOP), QPointF(round(x) + 0.5, HEIGHT - AXIS_H))


def paint_cursor(
    painter: QPainter,
    look: theme.Theme,
    scale: Scale,
    x: float,
    token: str,
    label: str,
    proof: Proof | None = None,
) -> None:
    """The playhead: a line with a head, in the mode's colour; its time beside it where there is a label, and before it how
    far the moment is proven."""
    if not -8 <= x <= scale.width_px + 8:
        return
    if label:
        ground, ink = look.color(token), look.color(f"{token}_text")
        tag(painter, scale, x, HEIGHT - AXIS_H - 21, label, ground, ink, ground, proof, f"{token}_text")
    color = look.color("text")
    painter.setPen(QPen(color, 1.5))
    painter.drawLine(QPointF(x, 0), QPointF(x, HEIGHT - AXIS_H))
    painter.setBrush(color)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([QPointF(x - 5, 0), QPointF(x + 5, 0), QPointF(x, 7)]))


def tag(
    painter: QPainter,
    scale: Scale,
    x: float,
    y: float,
    text: str,
    ground: QColor,
    ink: QColor,
    rim: QColor,
    proof: Proof | None = None,
    proof_ink: str = "",
) -> None:
    """A small sign beside x, on the side where there is room."""
    painter.setFont(theme.font("label"))
    sign = 0 if proof is None else SIGN + theme.XS
    width = painter.fontMetrics().horizontalAdvance(text) + 2 * theme.S + sign
    left = x + 7 if x + 7 + width <= scale.width_px else x - 7 - width
    rect = QRectF(max(0.0, left), y + 0.5, width, 18)
    painter.setPen(QPen(rim, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 3, 3)
    if proof is not None:
        place = QRectF(rect.left() + 6, rect.center().y() - SIGN / 2, SIGN, SIGN)
        paint_proof(painter, place, proof, theme.current(), ink=proof_ink)
    painter.setPen(ink)
    painter.drawText(rect.adjusted(sign, 0, 0, 0), _CENTER, text)


def time_label(t_ns: int, zone: ZoneInfo, scale: Scale) -> str:
    return format_time(t_ns, zone, date=date_needed(scale))
