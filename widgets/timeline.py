"""The district's past on one line: proof on top, what happened and the density of readings in the middle, hours and days
below.

What hands and keys do on it: timeline_hands.py; what history says of it: timeline_answers.py. Drawn by timeline_paint.py.
Thread: GUI.   Units: ns since the epoch, pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.bridge import HistoryReads, Timekeeper
from app.model.language import mark, tr
from app.model.note import Note
from app.model.playhead import Playhead
from app.model.times import format_time
from widgets import theme
from widgets import timeline_paint as paint
from widgets.proof_ribbon import Difference, Ribbon
from widgets.proof_words import ProofLine, proof_line, proof_lines
from widgets.time_axis import Scale
from widgets.time_view import TimeView
from widgets.timeline_answers import TimelineAnswers
from widgets.timeline_captions import Caption, paint_captions
from widgets.timeline_card import CardOver
from widgets.timeline_hands import NEAR_PX, TimelineHands
from widgets.timeline_marks import Cluster, Mark, Marks

NOT_ANCHORED = mark("Proof: not anchored. No ledger holds the hashes of these readings.")


class Timeline(QWidget):
    view_changed = Signal()  # another stretch of time is shown
    answered = Signal()  # history has said what lies in it
    note_opened = Signal(str)  # id of a note that was double-clicked
    difference_chosen = Signal(object)  # Difference of the ribbon that was clicked
    pointed = Signal(object)  # ns under the pointer, or None: the trends show it too

    def __init__(
        self, timekeeper: Timekeeper, reads: HistoryReads, zone: ZoneInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper, self._reads, self._zone = timekeeper, reads, zone
        self._view = TimeView.of_day(timekeeper.playhead.t_ns)
        self._answers = TimelineAnswers(timekeeper, reads, self._asked, self)
        self._hands = TimelineHands(self, timekeeper, zone)
        self._card = CardOver(self, zone)
        self._backdrop: tuple[object, QPixmap] | None = None
        self._front: object = None
        self._mark_ns: int | None = None
        self._over_x: float | None = None
        self.ribbon: Ribbon | None = None
        self.captions: tuple[Caption, ...] = ()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(paint.HEIGHT)
        self.setAccessibleName(tr("Timeline"))
        self.setAccessibleDescription(
            tr("Left and right step a minute, Page keys an hour, plus and minus zoom")
        )
        self._connect()
        self._answers.ask()

    def _connect(self) -> None:
        self._keeper.playhead_changed.connect(self._on_playhead)
        self._keeper.mode_changed.connect(self._on_mode)
        self._answers.changed.connect(self.update)
        self._answers.answered.connect(self.answered)
        theme.hub().changed.connect(self._on_theme)

    # -- the view ------------------------------------------------------------------------------------------------------

    @property
    def scale(self) -> Scale:
        return self._view.scale(float(self.width()))

    def view(self) -> tuple[int, int]:
        """First and last moment drawn."""
        return self._view.from_ns, self._view.to_ns

    @property
    def past(self) -> paint.Past:
        """What history answered last."""
        return self._answers.past

    def t_of(self, x: float) -> int:
        return self.scale.t_of(x)

    def show_span(self, from_ns: int, to_ns: int) -> None:
        self._set_view(self._view.chosen(from_ns, to_ns, self._keeper.playhead.bounds[1]))

    @Slot(object)
    def show_around(self, span_ns: int) -> None:
        """A stretch of this length: up to now in LIVE, around the playhead in REPLAY."""
        self._set_view(self._view.around(span_ns, self._keeper.playhead))

    @Slot()
    def show_all(self) -> None:
        self._set_view(self._view.whole(self._keeper.playhead))

    def _set_view(self, view: TimeView) -> None:
        self._view = view
        self._answers.want()
        self.update()
        self.view_changed.emit()

    @Slot(object)
    def show_mark(self, t_ns: int | None) -> None:
        """The A of a loop whose B is not set yet."""
        self._mark_ns = t_ns
        self.update()

    @Slot(object)
    def show_pointer(self, t_ns: int | None) -> None:
        """The moment under the pointer over another panel."""
        self._over_x = None if t_ns is None else self.scale.x_of(t_ns)
        self.update()

    @Slot(object)
    def _on_mode(self, head: Playhead) -> None:
        if head.is_live:
            self.show_around(self._view.span_ns)

    @Slot(object)
    def _on_playhead(self, head: Playhead) -> None:
        view = self._view.after(head, self.width())
        if view is not self._view:
            self._view = view
            self.view_changed.emit()
        self._answers.follow(head)
        scale = self.scale
        shown = "" if head.is_live else format_time(head.t_ns, self._zone)
        known_x = None if head.known_at_ns is None or head.knows_then else round(scale.x_of(head.known_at_ns))
        x, now_x = round(scale.x_of(head.t_ns) * 2), round(scale.x_of(head.bounds[1]))
        front = (x, now_x, head.loop, known_x, shown)
        if front != self._front:  # LIVE would repaint 30 times a second for nothing
            self._front = front
            self.update()

    @Slot()
    def refresh(self) -> None:
        """Ask again, for whatever reason the last answer may be missing."""
        self._answers.ask()

    def _asked(self) -> tuple[int, int, int]:
        return *self.view(), self.width()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """All there are; those in view are drawn."""
        self._answers.show_notes(notes)

    def set_alarms(self, raised: Callable[[int, int], Sequence[Mark]]) -> None:
        """raised(from, to): a mark for each alarm that rose in between; called off the GUI thread."""
        self._answers.alarms = raised
        self._answers.want()

    def show_captions(self, captions: Sequence[Caption]) -> None:
        """What people did, in words; none takes them away."""
        self.captions = tuple(captions)
        self.update()

    def show_ribbon(self, ribbon: Ribbon | None) -> None:
        """What is proven; None where there is no ledger."""
        self.ribbon = ribbon
        self.update()

    def set_figure(self, figure: Callable[[int], str]) -> None:
        """figure(ns): one more line on the card under the pointer, "" for none."""
        self._card.figure = figure

    @property
    def marks(self) -> Marks:
        return self._answers.marks

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self.update()

    # -- drawing -------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(600, paint.HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, head, scale = theme.current(), self._keeper.playhead, self.scale
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._back(look, head, scale))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.captions:
            paint_captions(painter, look, scale, self.captions, head.t_ns)
        if head.loop is not None:
            paint.paint_loop(painter, look, scale, head.loop)
        elif self._mark_ns is not None:
            paint.paint_handle(painter, look, scale.x_of(self._mark_ns), "A", paint.body_of(scale))
        if head.known_at_ns is not None and not head.knows_then:
            paint.paint_known(painter, look, scale, scale.x_of(head.known_at_ns))
        label = "" if head.is_live else paint.time_label(head.t_ns, self._zone, scale)
        proof = None if head.is_live or self.ribbon is None else self.ribbon.proof_at(head.t_ns)
        paint.paint_cursor(painter, look, scale, scale.x_of(head.t_ns), head.mode.value, label, proof)
        if self._over_x is not None and not self._hands.is_holding:
            paint.paint_hover(painter, look, scale, self._over_x)
        if self.hasFocus():
            painter.setPen(QPen(look.color("selection"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(0, 0, self.width() - 1, self.height() - 1)

    def _back(self, look: theme.Theme, head: Playhead, scale: Scale) -> QPixmap:
        """The backdrop, drawn anew only when something in it changed."""
        ratio = self.devicePixelRatioF()
        bounds = (head.bounds[0], max(head.bounds[1], head.t_ns) if head.is_live else head.bounds[1])
        edges = (round(scale.x_of(bounds[0])), round(scale.x_of(bounds[1])))
        key = (look, scale, ratio, self.past, self.marks, self.ribbon, edges)
        if self._backdrop is None or self._backdrop[0] != key:
            image = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            image.setDevicePixelRatio(ratio)
            painter = QPainter(image)
            paint.paint_backdrop(painter, look, scale, self._zone, bounds, self.past, self.marks, self.ribbon)
            painter.end()
            self._backdrop = (key, image)
        return self._backdrop[1]

    def cluster_at(self, x: float) -> Cluster | None:
        """The marks meant from here, within a few pixels."""
        best = min(self.marks.clusters(self.scale), key=lambda c: abs(c.x - x), default=None)
        return best if best is not None and abs(best.x - x) <= NEAR_PX else None

    def marks_at(self, x: float) -> tuple[Mark, ...]:
        cluster = self.cluster_at(x)
        return () if cluster is None else self.marks.of_cluster(cluster)

    def set_above(self, widgets: Sequence[QWidget]) -> None:
        """What stands over this line and must not be covered by the card."""
        self._card.above = list(widgets)

    @property
    def card_lines(self) -> list[str]:
        """What the card says; empty while it is away."""
        return self._card.lines

    def is_on_ribbon(self, y: float) -> bool:
        return y <= sum(paint.RIBBON) + 1

    def _proofs(self, x: float, y: float, near: Difference | None) -> Sequence[ProofLine]:
        """One line on the card, and all there is to say with the pointer on the ribbon."""
        if self.ribbon is None:
            return ()
        found = self.ribbon.at(self.t_of(x)) if near is None else near.intervals
        if self.is_on_ribbon(y):
            return proof_lines(found, self._zone)
        return [proof_line(found)] if found else ()

    # -- hands ---------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._card.hide()
        x, is_plain = event.position().x(), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if self.is_on_ribbon(event.position().y()) and self.ribbon is not None and is_plain:
            found = self.ribbon.difference_near(x, self.scale)
            if found is not None and event.button() is Qt.MouseButton.LeftButton:
                self.difference_chosen.emit(found)
                return
        self._hands.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        note = next((m.note for m in self.marks_at(event.position().x()) if m.note), "")
        if note:
            self.note_opened.emit(note)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = self._over_x = event.position().x()
        self.pointed.emit(self.t_of(x))
        if self._hands.is_holding:
            self._hands.drag(x)
        else:
            is_handle = self._hands.handle_at(x) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if is_handle else Qt.CursorShape.ArrowCursor)
            y, near = event.position().y(), None
            if self.ribbon is not None and self.is_on_ribbon(y):
                near = self.ribbon.difference_near(x, self.scale)
                if near is not None:
                    self.setCursor(Qt.CursorShape.PointingHandCursor)
            self._card.show(x, self.t_of(x), self.marks_at(x), self._proofs(x, y, near))
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._hands.release()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hands.wheel(event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._hands.key(event):
            super().keyPressEvent(event)

    def leaveEvent(self, _event: QEvent) -> None:
        self._over_x = None
        self.pointed.emit(None)
        self._card.hide()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._card.hide()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            is_bare = self.ribbon is None and self.is_on_ribbon(event.pos().y())
            QToolTip.showText(event.globalPos(), tr(NOT_ANCHORED) if is_bare else "", self)
            return True
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Home
        ):
            event.accept()  # elsewhere in the window Home is the camera's
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._answers.want()
