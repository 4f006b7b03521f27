"""Shared bikes and cars as rows: how many are there and how many places are free, and the day of each.

The line is what stood there; above it, spells without a free place are solid, below, spells without a vehicle are open.
Thread: GUI.   Units: device-independent pixels; ns UTC.
"""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.energy.mobility.day import MINUTE_NS, MobilityDay, ShareDay
from app.energy.mobility.places import ShareNow, SharePlace
from app.model.language import tr
from app.model.signal import ABSENT
from widgets import theme
from widgets.icons import pixmap
from widgets.mobility_rows import DayRows
from widgets.mobility_words import spells_words
from widgets.row import LEFT, RIGHT, draw_text

_ROW_H, _COUNT_W, _SPELL_W = 34, 56, 96
_NAME_LEAST, _NAME_MOST = 120, 220


class SharedRows(DayRows):
    def __init__(self, places: Sequence[SharePlace], zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(zone, parent)
        self._places = tuple(places)
        self._now: tuple[ShareNow, ...] = (ShareNow(None, None),) * len(self._places)
        self._day: MobilityDay | None = None
        self.setAccessibleName(tr("Shared bikes and cars"))

    def show_now(self, now: Sequence[ShareNow]) -> None:
        before, self._now = self._now, tuple(now)
        self.update_left(row for row, (a, b) in enumerate(zip(before, self._now, strict=True)) if a != b)

    def show_day(self, day: MobilityDay) -> None:
        self._day = day
        self.set_span(day.from_ns, day.to_ns)

    def line_of(self, row: int) -> str:
        place, now = self._places[row], self._now[row]
        what = "bikes" if place.is_bikes else "cars"
        return tr(
            "{name}: {number} {what}, {number_2} free; {spells}",
            name=place.name,
            number=_number(now.there),
            what=what,
            number_2=_number(now.free),
            spells=self.spells(row),
        )

    def spells(self, row: int) -> str:
        """`empty once, 20 min in all, full 2 times, 1 h in all`, or `never empty or full`."""
        day = self._share(row)
        if day is None:
            return ""
        parts = [p for p in (spells_words(day.empty, "empty"), spells_words(day.full, "full")) if p]
        return ", ".join(parts) or tr("never empty or full")

    def _share(self, row: int) -> ShareDay | None:
        return None if self._day is None else self._day.shares[row]

    # -- of the rows ---------------------------------------------------------------------------------------------------

    def row_assets(self) -> list[str]:
        return [p.asset for p in self._places]

    def row_height(self, row: int) -> int:
        return _ROW_H

    def left_width(self) -> int:
        fixed = theme.M + 2 * _COUNT_W + _SPELL_W + theme.M
        return fixed + min(max(round(self.viewport().width() * 0.34) - fixed, _NAME_LEAST), _NAME_MOST)

    def _columns(self, rect: QRectF) -> list[QRectF]:
        name_w = rect.width() - 2 * _COUNT_W - _SPELL_W - theme.M
        found, x = [], rect.left()
        for wide in (name_w, _COUNT_W, _COUNT_W, _SPELL_W):
            found.append(QRectF(x, rect.top(), wide, rect.height()))
            x += wide
        return found

    def paint_heads(self, painter: QPainter, rect: QRectF, look: theme.Theme) -> None:
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        for place, (text, box) in enumerate(
            zip((tr("Place"), tr("There"), tr("Free"), tr("Today")), self._columns(rect), strict=True)
        ):
            is_left = place in (0, 3)
            draw_text(
                painter, box.adjusted(theme.M if place == 3 else 0, 0, 0, 0), text, LEFT if is_left else RIGHT
            )

    def paint_left(self, painter: QPainter, row: int, rect: QRectF, look: theme.Theme) -> None:
        place, now = self._places[row], self._now[row]
        name, there, free, spells = self._columns(rect)
        glyph = pixmap(
            "bike-dock" if place.is_bikes else "car-share", theme.ICON_S, "dim", self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF(name.left(), name.center().y() - theme.ICON_S / 2), glyph)
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("text"))
        draw_text(painter, name.adjusted(theme.ICON_S + 6, 0, -theme.S, 0), place.name)
        for box, count in ((there, now.there), (free, now.free)):
            painter.setPen(look.color("dim" if count is None else "text"))
            draw_text(painter, box, _number(count), RIGHT)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        day = self._share(row)
        if day is not None and (day.empty or day.full):
            words = [tr("empty {count}×", count=len(day.empty))] if day.empty else []
            words += [tr("full {count}×", count=len(day.full))] if day.full else []
            draw_text(painter, spells.adjusted(theme.M, 0, 0, 0), ", ".join(words))

    def paint_day(self, painter: QPainter, row: int, rect: QRectF, look: theme.Theme) -> None:
        day = self._share(row)
        if day is None or not len(day.there):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(0, 6, 0, -6)
        top = max(1.0, float(self._places[row].room or np.nanmax(day.there, initial=1.0)))
        self._paint_level(painter, day, box, top, look)
        for spans, y, is_solid in ((day.full, box.top() - 3, True), (day.empty, box.bottom() + 1, False)):
            for a, b in spans:
                x0, x1 = self.x_of(max(a, self.from_ns)), self.x_of(b)
                mark = QRectF(x0, y, max(2.0, x1 - x0), 3)
                painter.setPen(Qt.PenStyle.NoPen if is_solid else QPen(look.color("text"), 1))
                painter.setBrush(look.color("text") if is_solid else Qt.BrushStyle.NoBrush)
                painter.drawRect(mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_level(
        self, painter: QPainter, day: ShareDay, box: QRectF, top: float, look: theme.Theme
    ) -> None:
        """A line in steps over a faint area; the pen is lifted where nothing is known."""
        every = max(1, len(day.there) // 720)
        value = day.there[::every]
        known = np.isfinite(value)
        edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
        for start, end in edges.reshape(-1, 2).tolist():
            line: list[QPointF] = []
            for k in range(start, end):
                y = box.bottom() - float(value[k]) / top * box.height()
                x = self.x_of(self.from_ns + k * every * MINUTE_NS)
                if line and line[-1].y() != y:
                    line.append(QPointF(x, line[-1].y()))
                if not line or line[-1].y() != y:
                    line.append(QPointF(x, y))
            last = self.x_of(self.from_ns + end * every * MINUTE_NS)
            line.append(QPointF(last, line[-1].y()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("dim", 0.18))
            painter.drawPolygon(
                QPolygonF([QPointF(line[0].x(), box.bottom()), *line, QPointF(last, box.bottom())])
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("dim"), 1.2))
            painter.drawPolyline(QPolygonF(line))

    def tip_at(self, row: int, t_ns: int, y: float) -> str:
        place, day = self._places[row], self._share(row)
        lines = [place.name]
        if day is not None and self.from_ns <= t_ns < min(self.cursor_ns, day_end(day, self.from_ns)):
            count = day.there[int((t_ns - self.from_ns) // MINUTE_NS)]
            what = "bikes" if place.is_bikes else "cars"
            lines.append(
                tr(
                    "{number} {what} then",
                    number=_number(None if not np.isfinite(count) else round(float(count))),
                    what=what,
                )
            )
        if place.room:
            lines.append(f"{place.room} {tr('docks') if place.is_bikes else tr('places')}")
        lines.append(self.spells(row))
        return "\n".join(line for line in lines if line)


def day_end(day: ShareDay, from_ns: int) -> int:
    """Where what is known of it ends."""
    return from_ns + len(day.there) * MINUTE_NS


def _number(count: int | None) -> str:
    return ABSENT if count is None else str(count)
