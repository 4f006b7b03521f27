"""Chargers as rows: what each does now, and its sessions over the day, a lane for each port, its power below.

    filled bar      a session that the ledger has a record of
    outlined bar    known from the ports in use only: which port it was the signal does not say
    slanted lines   the car gave energy back
    open end        it goes on; an open beginning: it was there when the signal came back
    dots            until when the driver means to stay, where the charger tells it
    hatched         nothing is known: a gap in the readings

Thread: GUI.   Units: device-independent pixels; ns UTC; kW.
"""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.energy.mobility.day import MOST_LANES, PROFILE_NS, ChargerDay, MobilityDay
from app.energy.mobility.places import ChargePoint, ChargerNow, Doing
from app.energy.mobility.sessions import Session, Source
from app.model.language import tr
from app.model.signal import ABSENT, format_in
from app.model.units_shown import shown_unit
from widgets import theme
from widgets.legend import hatch
from widgets.mobility_marks import charging_colour, giving_colour, paint_doing
from widgets.mobility_rows import DayRows
from widgets.mobility_words import session_words
from widgets.row import LEFT, RIGHT, draw_text

_PAD, _PROFILE_H, _LEAST_H = 5, 20, 44
_STATE_W, _POWER_W, _PORTS_W, _KWH_W = 112, 64, 52, 64
_NAME_LEAST, _NAME_MOST = 104, 260
_UNKNOWN = ChargerNow(Doing.UNKNOWN, None, None, None)


class ChargerGantt(DayRows):
    def __init__(self, points: Sequence[ChargePoint], zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(zone, parent)
        self._points = tuple(points)
        self._now: tuple[ChargerNow, ...] = (_UNKNOWN,) * len(self._points)
        self._day: MobilityDay | None = None
        self.setAccessibleName(tr("Chargers and their sessions"))

    def show_now(self, now: Sequence[ChargerNow]) -> None:
        """In the order of the chargers."""
        before, self._now = self._now, tuple(now)
        self.update_left(row for row, (a, b) in enumerate(zip(before, self._now, strict=True)) if a != b)

    def show_day(self, day: MobilityDay) -> None:
        self._day = day
        self.set_span(day.from_ns, day.to_ns)

    def line_of(self, row: int) -> str:
        """What a row says, for tests and screen readers."""
        point, now = self._points[row], self._now[row]
        power = ABSENT if now.power_kw is None else f"{format_in('kW', now.power_kw, 1)} {shown_unit('kW')}"
        return tr(
            "{name}: {doing}, {power}, {ports} ports, {kwh} {unit}",
            name=point.name,
            doing=tr(now.doing),
            power=power,
            ports=_ports(point, now),
            kwh=_kwh(now),
            unit=shown_unit("kWh"),
        )

    def charger_day(self, row: int) -> ChargerDay | None:
        return None if self._day is None else self._day.chargers[row]

    # -- of the rows ---------------------------------------------------------------------------------------------------

    def row_assets(self) -> list[str]:
        return [p.asset for p in self._points]

    def _lanes(self, row: int) -> int:
        day = self.charger_day(row)
        return min(self._points[row].ports, MOST_LANES) if day is None else day.lanes

    def _lane_h(self, row: int) -> float:
        return 9.0 if self._lanes(row) <= 6 else 6.0

    def row_height(self, row: int) -> int:
        return max(_LEAST_H, round(2 * _PAD + self._lanes(row) * self._lane_h(row) + _PROFILE_H))

    def left_width(self) -> int:
        wide = self.viewport().width()
        fixed = theme.M + _STATE_W + _POWER_W + _PORTS_W + _KWH_W + theme.M
        return fixed + min(max(round(wide * 0.47) - fixed, _NAME_LEAST), _NAME_MOST)

    def _columns(self, rect: QRectF) -> list[QRectF]:
        """State, name, power, ports, energy."""
        right = [_KWH_W, _PORTS_W, _POWER_W]
        name_w = rect.width() - _STATE_W - sum(right) - theme.M
        found, x = [], rect.left()
        for wide in (name_w, _STATE_W, *right[::-1]):
            found.append(QRectF(x, rect.top(), wide, rect.height()))
            x += wide
        return found

    def paint_heads(self, painter: QPainter, rect: QRectF, look: theme.Theme) -> None:
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        heads = (tr("Charger"), tr("State"), shown_unit("kW"), tr("Ports"), shown_unit("kWh"))
        for text, box, place in zip(heads, self._columns(rect), range(5), strict=True):
            draw_text(painter, box.adjusted(0, 0, -theme.XS, 0), text, LEFT if place < 2 else RIGHT)

    def paint_left(self, painter: QPainter, row: int, rect: QRectF, look: theme.Theme) -> None:
        point, now = self._points[row], self._now[row]
        line = QRectF(rect.left(), rect.top() + _PAD, rect.width(), 20)
        name, state, power, ports, kwh = self._columns(line)
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("text"))
        draw_text(painter, name.adjusted(0, 0, -theme.S, 0), point.name.removesuffix(" chargers"))
        paint_doing(painter, QRectF(state.left(), state.center().y() - 7, 14, 14), now.doing, look)
        painter.setPen(look.color("text" if now.doing not in (Doing.FREE, Doing.UNKNOWN) else "dim"))
        draw_text(painter, state.adjusted(20, 0, 0, 0), tr(now.doing))
        value = ABSENT if now.power_kw is None else format_in("kW", now.power_kw, 1)
        for box, text, is_known in (
            (power, value, now.power_kw is not None),
            (ports, _ports(point, now), now.ports_used is not None),
            (kwh, _kwh(now), now.session_kwh is not None),
        ):
            painter.setPen(look.color("text" if is_known else "dim"))
            draw_text(painter, box.adjusted(0, 0, -theme.XS, 0), text, RIGHT)
        if rect.height() >= _LEAST_H:
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            more = f"{format_in('kW', point.rated_kw, 0)} {shown_unit('kW')}" if point.rated_kw else ""
            words = ", ".join(w for w in (more, tr("gives back (V2G)") if point.is_two_way else "") if w)
            below = QRectF(rect.left(), line.bottom() - 3, name.width() + _STATE_W, 16)
            draw_text(painter, below, words)

    def paint_day(self, painter: QPainter, row: int, rect: QRectF, look: theme.Theme) -> None:
        day = self.charger_day(row)
        if day is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lanes = QRectF(rect.left(), rect.top() + _PAD, rect.width(), rect.height() - 2 * _PAD - _PROFILE_H)
        for gap in day.power_gaps:
            self._paint_gap(painter, gap, rect, look)
        for one in day.sessions:
            self._paint_session(painter, one, lanes, self._lane_h(row), look)
        profile = QRectF(rect.left(), lanes.bottom() + 2, rect.width(), _PROFILE_H)
        self._paint_profile(painter, day, profile, look)

    def paint_ahead(self, painter: QPainter, row: int, rect: QRectF, look: theme.Theme) -> None:
        """Until when the drivers of the cars that are there mean to stay."""
        day = self.charger_day(row)
        if day is None:
            return
        painter.setPen(QPen(look.color("dim"), 1, Qt.PenStyle.DotLine))
        for one in day.sessions:
            if one.end_ns is None and one.leave_ns is not None and one.leave_ns > self.cursor_ns:
                y = rect.top() + _PAD + (one.lane + 0.5) * self._lane_h(row)
                x = self.x_of(one.leave_ns)
                painter.drawLine(QPointF(self.x_of(self.cursor_ns), y), QPointF(min(x, rect.right()), y))
                if x <= rect.right():  # else he leaves on another day
                    painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 3))

    def _paint_gap(self, painter: QPainter, gap: tuple[int, int], rect: QRectF, look: theme.Theme) -> None:
        assert self._day is not None
        a, b = self.x_of(max(gap[0], self.from_ns)), self.x_of(min(gap[1], self._day.until_ns))
        if b - a >= 2:
            hatch(
                painter, QRectF(a, rect.top() + 2, b - a, rect.height() - 4), look, look.color("line_strong")
            )

    def _paint_session(
        self, painter: QPainter, one: Session, lanes: QRectF, lane_h: float, look: theme.Theme
    ) -> None:
        start, end = self.x_of(one.start_ns), self.x_of(self._end(one))
        bar = QRectF(start, lanes.top() + one.lane * lane_h + 1, max(2.0, end - start), lane_h - 2)
        is_told = one.source is Source.RECORD
        fill = look.color("dim", 0.55 if is_told else 0.16)
        painter.fillRect(bar, fill)
        for a, b in one.giving:
            part = QRectF(self.x_of(a), bar.top(), max(1.5, self.x_of(b) - self.x_of(a)), bar.height())
            painter.fillRect(part, look.color("panel"))
            colour = giving_colour(look)
            soft = giving_colour(look)
            soft.setAlphaF(0.35)
            painter.fillRect(part, soft)
            _slants(painter, part, QPen(colour, 1.2))
        painter.setPen(QPen(look.color("dim", 0.9), 1))
        top, low = bar.top() + 0.5, bar.bottom() - 0.5
        edges = [QLineF(bar.left(), top, bar.right(), top), QLineF(bar.left(), low, bar.right(), low)]
        if not one.begins_in_gap:
            edges.append(QLineF(bar.left(), top, bar.left(), low))
        if one.end_ns is not None:
            edges.append(QLineF(bar.right(), top, bar.right(), low))
        if not is_told or one.giving:
            painter.drawLines(edges)

    def _paint_profile(self, painter: QPainter, day: ChargerDay, rect: QRectF, look: theme.Theme) -> None:
        """A column for five minutes, up into cars, down out of them."""
        most = float(np.nanmax(np.abs(day.profile_kw), initial=0.0))
        top = max(0.3 * day.point.rated_kw, most, 1e-6)  # a quiet day looks quiet
        goes_down = day.point.is_two_way or bool(np.nanmin(day.profile_kw, initial=0.0) < 0)
        up = rect.height() * (0.72 if goes_down else 1.0) - 1
        base = rect.top() + up
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.drawLine(QPointF(rect.left(), base + 0.5), QPointF(self.x_of(self._until), base + 0.5))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        kw = np.nan_to_num(day.profile_kw)
        wide = max(1.0, PROFILE_NS * self._scale)
        high = np.maximum(1.0, np.abs(kw) * (up / top))
        left = self._left + np.arange(len(kw)) * PROFILE_NS * self._scale
        into = [
            QRectF(left[k], base - min(high[k], up), wide, min(high[k], up))
            for k in np.flatnonzero(kw > 0.05)
        ]
        room = rect.height() - up
        out = [QRectF(left[k], base + 1, wide, min(high[k], room)) for k in np.flatnonzero(kw < -0.05)]
        for columns, colour in ((into, charging_colour(look)), (out, giving_colour(look))):
            if columns:
                painter.setBrush(colour)
                painter.drawRects(columns)
        painter.restore()

    @property
    def _until(self) -> int:
        until = self.to_ns if self._day is None else self._day.until_ns
        return min(until, max(self.cursor_ns, self.from_ns))

    def _end(self, one: Session) -> int:
        assert self._day is not None
        return self._day.until_ns if one.end_ns is None else one.end_ns

    # -- hands ---------------------------------------------------------------------------------------------------------

    def session_at(self, row: int, t_ns: int, y: float) -> Session | None:
        """y: from the top of the row."""
        day = self.charger_day(row)
        if day is None or t_ns > self.cursor_ns:
            return None
        lane = int((y - _PAD) // self._lane_h(row))
        near = [s for s in day.sessions if s.lane == lane and s.start_ns <= t_ns <= self._end(s)]
        return near[-1] if near else None

    def tip_at(self, row: int, t_ns: int, y: float) -> str:
        one = self.session_at(row, t_ns, y)
        if one is not None and t_ns >= self.from_ns:
            return session_words(one, self._zone)
        day = self.charger_day(row)
        known = "" if day is None or day.charged_kwh is None else _day_words(day)
        return "\n".join(part for part in (self._points[row].name, known) if part)


def _ports(point: ChargePoint, now: ChargerNow) -> str:
    used = ABSENT if now.ports_used is None else str(now.ports_used)
    return f"{used}/{point.ports}"


def _energy(kwh: float) -> str:
    return f"{format_in('kWh', kwh, 1)} {shown_unit('kWh')}"


def _kwh(now: ChargerNow) -> str:
    return ABSENT if now.session_kwh is None else format_in("kWh", now.session_kwh, 1)


def _day_words(day: ChargerDay) -> str:
    text = tr("{energy} charged today", energy=_energy(day.charged_kwh or 0.0))
    if day.given_kwh:
        text += tr(", {energy} given back", energy=_energy(day.given_kwh))
    return text + tr(
        "; {count} sessions; {coverage:.0%} of its power is known",
        count=len(day.sessions),
        coverage=day.coverage,
    )


def _slants(painter: QPainter, rect: QRectF, pen: QPen) -> None:
    """Thin lines up to the right, inside a rectangle."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setPen(pen)
    x, high = rect.left() - rect.height(), rect.height()
    lines = []
    while x < rect.right():
        lines.append(QLineF(x, rect.bottom(), x + high, rect.top()))
        x += 4
    painter.drawLines(lines)
    painter.restore()
