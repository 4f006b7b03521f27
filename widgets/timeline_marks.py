"""What happened, as marks on the timeline: each a shape and a letter (docs/practice.md, section 7), gathered where they
lie too close to be told apart, with the most urgent one on top.

    marks = Marks.of(events, notes); clusters = marks.clusters(scale)
    paint_cluster(painter, look, cluster, y)

Thread: GUI; `Marks.of` any.   Units: ns since the epoch, pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from app.model.events import Event, EventKind
from app.model.language import mark
from app.model.note import Note
from widgets import theme
from widgets.event_words import event_text
from widgets.time_axis import Scale

ROOM_PX = 14.0  # marks closer than this are one
HALF = 5.0  # half a sign's height
# from the least to the most urgent: of a cluster the last one is drawn
SIGNS = ("info", "back", "note", "diagnostic", "alarm_low", "alarm_medium", "alarm_high")
WORDS = {
    "info": mark("Event"),
    "back": mark("Feed is back"),
    "note": mark("Note"),
    "diagnostic": mark("Trouble with data"),
    "alarm_low": mark("Alarm, low"),
    "alarm_medium": mark("Alarm, medium"),
    "alarm_high": mark("Alarm, high"),
}
_LETTERS = {"diagnostic": "?", "alarm_low": "3", "alarm_medium": "2", "alarm_high": "1"}
_CENTER = int(Qt.AlignmentFlag.AlignCenter)
_ALARM_WORDS = (("high", "alarm_high"), ("medium", "alarm_medium"), ("low", "alarm_low"))


@dataclass(frozen=True, slots=True)
class Mark:
    """sign: one of SIGNS.   note: its id, or "" for an event."""

    t_ns: int
    end_ns: int
    sign: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cluster:
    """first..last: places in Marks.all.   x: pixels."""

    first: int
    last: int
    x: float
    sign: str

    @property
    def count(self) -> int:
        return self.last - self.first + 1


def sign_of(event: Event) -> str:
    """Trouble with data is a diagnostic, alarms are theirs by priority (the first word of their text), else grey."""
    if event.kind.value == "alarm":
        word = event.text.split(" ", 1)[0].lower().rstrip(":,")
        return next((sign for name, sign in _ALARM_WORDS if word == name), "alarm_high")
    if event.kind is EventKind.FEED:
        return "back" if " is up" in event.text else "diagnostic"
    return "diagnostic" if event.kind is EventKind.CLOCK else "info"


@dataclass(frozen=True, eq=False)
class Marks:
    """all: in order of time."""

    all: tuple[Mark, ...] = ()
    _t_ns: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    _rank: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    @classmethod
    def of(cls, events: Sequence[Event], notes: Sequence[Note], alarms: Sequence[Mark] = ()) -> Marks:
        """alarms: each time that one was raised, as a mark already."""
        made = [Mark(e.t_ns, e.t_ns, sign_of(e), event_text(e)) for e in events]
        made += [Mark(n.from_ns, n.end_ns, "note", n.title, n.id) for n in notes]
        made += alarms
        made.sort(key=lambda mark: mark.t_ns)
        rank = {sign: k for k, sign in enumerate(SIGNS)}
        return cls(
            tuple(made),
            np.array([m.t_ns for m in made], dtype=np.int64),
            np.array([rank[m.sign] for m in made], dtype=np.int64),
        )

    def clusters(self, scale: Scale) -> list[Cluster]:
        """From left to right, ROOM_PX apart at least; work grows with the marks but for a few numpy steps only with the
        width."""
        if not self.all:
            return []
        x = (self._t_ns - scale.from_ns) / scale.span_ns * scale.width_px
        low, high = np.searchsorted(x, [-ROOM_PX, scale.width_px + ROOM_PX])
        if low == high:
            return []
        x = x[low:high]
        starts = np.flatnonzero(np.diff(np.floor(x / ROOM_PX), prepend=np.nan) != 0)
        ends = np.append(starts[1:], len(x)) - 1
        rank = np.maximum.reduceat(self._rank[low:high], starts)
        found: list[Cluster] = []
        for first, last, urgency in zip(starts.tolist(), ends.tolist(), rank.tolist(), strict=True):
            if found and float(x[first]) - found[-1].x < _room(found[-1].count):
                before = found[-1]
                sign = SIGNS[max(urgency, SIGNS.index(before.sign))]
                found[-1] = Cluster(before.first, last + int(low), before.x, sign)
            else:
                found.append(Cluster(first + int(low), last + int(low), float(x[first]), SIGNS[urgency]))
        return found

    def of_cluster(self, cluster: Cluster) -> tuple[Mark, ...]:
        return self.all[cluster.first : cluster.last + 1]


def _room(count: int) -> float:
    """Pixels that a cluster takes, its number too."""
    return ROOM_PX if count < 2 else ROOM_PX + 3 + 7 * min(4, len(str(count)))


def paint_ranges(painter: QPainter, look: theme.Theme, scale: Scale, marks: Marks, y: float) -> None:
    """Notes over a stretch of time: a thin line along it."""
    painter.setPen(QPen(look.color("selection"), 2))
    for one in marks.all:
        if one.end_ns > one.t_ns:
            painter.drawLine(QPointF(scale.x_of(one.t_ns), y), QPointF(scale.x_of(one.end_ns), y))


def paint_cluster(painter: QPainter, look: theme.Theme, cluster: Cluster, y: float) -> None:
    """Its sign, and how many there are where there are more."""
    paint_sign(painter, look, QPointF(cluster.x, y), cluster.sign)
    if cluster.count > 1:
        painter.setFont(theme.font("label", semibold=True))
        painter.setPen(look.color("text"))
        text = str(cluster.count) if cluster.count < 1000 else "999+"
        painter.drawText(
            QRectF(cluster.x + HALF + 2, y - 8, 40, 16), int(Qt.AlignmentFlag.AlignVCenter), text
        )


def paint_sign(painter: QPainter, look: theme.Theme, at: QPointF, sign: str) -> None:
    """11 pixels high, about this point."""
    painter.save()
    painter.translate(at)
    if sign in ("info", "back"):
        _small(painter, look, is_ring=sign == "back")
    elif sign == "note":
        _note(painter, look)
    elif sign == "diagnostic":
        painter.setPen(QPen(look.color("alarm_diagnostic"), 1.5))
        painter.setBrush(look.color("panel"))
        painter.drawRect(QRectF(-HALF + 0.5, -HALF + 0.5, 2 * HALF - 1, 2 * HALF - 1))
        _letter(painter, look.color("text"), sign, 0)
    else:
        painter.setPen(QPen(look.color("alarm_outline"), 1.5 if sign == "alarm_high" else 1))
        painter.setBrush(look.color(sign))
        shape, shift = _SHAPES[sign]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shape]))
        _letter(painter, theme.LIGHT.color("alarm_outline"), sign, shift)
    painter.restore()


_SHAPES = {
    "alarm_high": (((0, -HALF - 2), (HALF + 2, HALF), (-HALF - 2, HALF)), 1.5),
    "alarm_medium": (((0, -HALF - 2), (HALF + 2, 0), (0, HALF + 2), (-HALF - 2, 0)), 0),
    "alarm_low": (((-HALF - 2, -HALF), (HALF + 2, -HALF), (0, HALF + 2)), -1.5),
}


def _letter(painter: QPainter, ink: object, sign: str, shift: float) -> None:
    font = theme.font("label", semibold=True)
    font.setPixelSize(9)
    painter.setFont(font)
    painter.setPen(ink)  # type: ignore[arg-type]
    painter.drawText(QRectF(-7, -7 + shift, 14, 14), _CENTER, _LETTERS[sign])


def _small(painter: QPainter, look: theme.Theme, *, is_ring: bool) -> None:
    painter.setPen(QPen(look.color("dim"), 1.2))
    if is_ring:
        painter.setBrush(look.color("panel"))
        painter.drawEllipse(QPointF(0, 0), 3.2, 3.2)
        return
    painter.setBrush(look.color("dim"))
    painter.drawPolygon(QPolygonF([QPointF(0, -3.5), QPointF(3.5, 0), QPointF(0, 3.5), QPointF(-3.5, 0)]))


def _note(painter: QPainter, look: theme.Theme) -> None:
    """A small flag on a pole that stands at its moment."""
    painter.setPen(QPen(look.color("selection"), 1.5))
    painter.drawLine(QPointF(0, -HALF - 1), QPointF(0, HALF + 2))
    painter.setBrush(look.color("selection"))
    painter.drawPolygon(
        QPolygonF([QPointF(0, -HALF - 1), QPointF(8, -HALF - 1), QPointF(5.5, -HALF + 2), QPointF(8, -HALF + 5),
                   QPointF(0, -HALF + 5)])
    )  # fmt: skip
