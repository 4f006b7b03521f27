"""What lies under the pointer on the timeline, on a small card above it: the moment, what happened near it, one a line, and
a figure at that moment. Feels no mouse and takes no focus.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.model.language import tr
from app.model.times import format_span, format_time
from app.model.trust import Proof
from widgets import theme
from widgets.proof_sign import SIGN, paint_proof
from widgets.proof_words import ProofLine
from widgets.timeline_marks import Mark, paint_sign

MOST_LINES = 8
MOST_W = 480
LINE_H = 18
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class CardOver:
    """The card of one line, made when it is first wanted.   above: what stands over the line and must not be covered.
    figure(ns): one more line on it, "" for none.
    """

    def __init__(self, line: QWidget, zone: ZoneInfo) -> None:
        self._line, self._zone = line, zone
        self._card: TimelineCard | None = None
        self.above: Sequence[QWidget] = ()
        self.figure: Callable[[int], str] = lambda _t: ""

    def show(self, x: float, t_ns: int, marks: Sequence[Mark], proofs: Sequence[ProofLine] = ()) -> None:
        """On the line's window, over its place x.   t_ns: that is there.   proofs: what is proven of it."""
        line, window = self._line, self._line.window()
        if self._card is None or self._card.parentWidget() is not window:
            self._card = TimelineCard(self._zone, window)
        place = line.mapTo(window, QPoint(round(x), 0)) if window is not line else QPoint(round(x), 0)
        tops = [w.mapTo(window, QPoint(0, 0)).y() for w in self.above if w.isVisible()]
        top = min(tops, default=place.y())
        foot = QPoint(place.x(), min(top, place.y()) - 4)
        self._card.show_marks(t_ns, marks, self.figure(t_ns), foot, proofs)

    def hide(self) -> None:
        if self._card is not None:
            self._card.hide()

    @property
    def lines(self) -> list[str]:
        """What it says; empty while it is away."""
        return self._card.lines if self._card is not None and self._card.isVisible() else []


class TimelineCard(QWidget):
    def __init__(self, zone: ZoneInfo, window: QWidget) -> None:
        """window: where it floats, a child of it."""
        super().__init__(window)
        self._zone = zone
        self._title = self._figure = ""
        self._lines: list[tuple[str, str, str]] = []  # sign, time, text
        self._more = ""
        self._proofs: Sequence[ProofLine] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    @property
    def lines(self) -> list[str]:
        """What a person reads here, line by line."""
        shown = [f"{time}  {text}" for _, time, text in self._lines]
        proofs = [text for _, text in self._proofs]
        return [x for x in (self._title, self._figure, *proofs, *shown, self._more) if x]

    def show_marks(
        self,
        t_ns: int,
        marks: Sequence[Mark],
        figure: str,
        place: QPoint,
        proofs: Sequence[ProofLine] = (),
    ) -> None:
        """t_ns: under the pointer.   marks: of one cluster.   place: in the window, the card's foot in the middle."""
        self._title, self._figure = format_time(t_ns, self._zone), figure
        self._proofs = proofs
        self._lines = [(m.sign, self._when(m), m.text) for m in marks[:MOST_LINES]]
        left = len(marks) - MOST_LINES
        self._more = tr("and {left} more; zoom in to see each", left=left) if left > 0 else ""
        size = self.sizeHint()
        room = self.parentWidget().width() - size.width() - theme.S
        x = min(max(theme.S, place.x() - size.width() // 2), max(theme.S, room))
        self.setGeometry(x, max(0, place.y() - size.height()), size.width(), size.height())
        self.show()
        self.raise_()
        self.update()

    def _when(self, mark: Mark) -> str:
        time = format_time(mark.t_ns, self._zone, date=False)
        return (
            time
            if mark.end_ns == mark.t_ns
            else tr("{time} for {span}", time=time, span=format_span(mark.end_ns - mark.t_ns))
        )

    def sizeHint(self) -> QSize:
        label, title = QFontMetrics(theme.font("label")), QFontMetrics(theme.font("body", semibold=True))
        widths = [title.horizontalAdvance(self._title), label.horizontalAdvance(self._figure)]
        widths += [20 + label.horizontalAdvance(text) for _, text in self._proofs]
        widths += [16 + self._time_w(label) + label.horizontalAdvance(text) for _, _, text in self._lines]
        count = 1 + bool(self._figure) + len(self._proofs) + len(self._lines) + bool(self._more)
        return QSize(min(MOST_W, max(widths) + 2 * theme.M + 2), count * LINE_H + 2 * theme.XS)

    def _time_w(self, metrics: QFontMetrics) -> int:
        return max((metrics.horizontalAdvance(time) for _, time, _ in self._lines), default=0) + theme.M

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line_strong"), 1))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS
        )
        y, width = float(theme.XS), self.width() - 2.0 * theme.M
        painter.setPen(look.color("text"))
        painter.setFont(theme.font("body", semibold=True))
        painter.drawText(QRectF(theme.M, y, width, LINE_H), _LEFT, self._title)
        y += LINE_H
        painter.setFont(theme.font("label"))
        metrics = painter.fontMetrics()
        if self._figure:
            painter.drawText(QRectF(theme.M, y, width, LINE_H), _LEFT, self._figure)
            y += LINE_H
        for proof, text in self._proofs:
            self._paint_proof(painter, look, y, proof, text)
            y += LINE_H
        times = self._time_w(metrics)
        for sign, time, text in self._lines:
            paint_sign(painter, look, QPointF(theme.M + 5, y + LINE_H / 2), sign)
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            painter.drawText(QRectF(theme.M + 16, y, times, LINE_H), _LEFT, time)
            painter.setPen(look.color("text"))
            room = width - 16 - times
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            painter.drawText(QRectF(theme.M + 16 + times, y, room, LINE_H), _LEFT, shown)
            y += LINE_H
        if self._more:
            painter.setPen(look.color("dim"))
            painter.drawText(QRectF(theme.M + 16, y, width, LINE_H), _LEFT, self._more)

    def _paint_proof(
        self, painter: QPainter, look: theme.Theme, y: float, proof: Proof | None, text: str
    ) -> None:
        """A line without a sign belongs to the one above it."""
        painter.setFont(theme.font("label", semibold=proof is Proof.DIFFERS))
        painter.setPen(look.color("dim" if proof is None else "text"))
        if proof is not None:
            paint_proof(painter, QRectF(theme.M - 1, y + (LINE_H - SIGN) / 2, SIGN, SIGN), proof, look)
        room = self.width() - 2.0 * theme.M - 18
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(theme.M + 18, y, room, LINE_H), _LEFT, shown)
