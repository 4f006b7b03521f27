"""The district's past on one line: proof on top, what happened and the density of readings in the middle, hours and days
below.

Click or drag scrubs (into REPLAY), a click on a mark goes to its very moment; the wheel zooms around the pointer, Shift or the right button drags the view,
Ctrl+drag sets a loop and its flags can be dragged; keys step. History is asked off the GUI thread, once per view.
Thread: GUI.   Units: ns since the epoch, pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal, Slot
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
from app.model.gaps import Gaps
from app.model.note import Note
from app.model.playhead import Playhead
from app.model.times import HOUR_NS, MINUTE_NS, format_time, start_of_day
from widgets import theme
from widgets import timeline_paint as paint
from widgets.time_axis import Scale
from widgets.time_view import LEAST_NS as LEAST_VIEW_NS
from widgets.time_view import MOST_NS, TimeView
from widgets.timeline_card import TimelineCard
from widgets.timeline_marks import Cluster, Mark, Marks

DENSITY_PX = 3  # one slice of density is this wide
QUICK = 5000  # events that are gathered in a blink
NEAR_PX = 5  # a handle or an event is meant from this near
NOT_ANCHORED = "Proof: not anchored yet. No ledger holds the hashes of these readings."


class Timeline(QWidget):
    view_changed = Signal()  # another stretch of time is shown
    answered = Signal()  # history has said what lies in it
    note_opened = Signal(str)  # id of a note that was double-clicked
    pointed = Signal(object)  # ns under the pointer, or None: the trends show it too

    def __init__(
        self, timekeeper: Timekeeper, reads: HistoryReads, zone: ZoneInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper, self._reads, self._zone = timekeeper, reads, zone
        self._view = TimeView.of_day(timekeeper.playhead.t_ns)
        self._past = paint.Past()
        self._notes: tuple[Note, ...] = ()
        self._marks = Marks()
        self._card: TimelineCard | None = None
        self._above: list[QWidget] = []
        self._figure: Callable[[int], str] = lambda _t: ""
        self._asked_to_ns = 0
        self._backdrop: tuple[object, QPixmap] | None = None
        self._front: object = None
        self._mark_ns: int | None = None
        self._over_x: float | None = None
        self._grip: tuple[str, int] | None = (
            None  # what the mouse holds: scrub, pan, a, b; and where it began
        )
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(paint.HEIGHT)
        self.setAccessibleName("Timeline")
        self.setAccessibleDescription("Left and right step a minute, Page keys an hour, plus and minus zoom")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(120)
        self._connect()
        self._ask()

    def _connect(self) -> None:
        self._keeper.playhead_changed.connect(self._on_playhead)
        self._keeper.mode_changed.connect(self._on_mode)
        self._reads.attached.connect(self._ask)
        self._wait.timeout.connect(self._ask)
        theme.hub().changed.connect(self._on_theme)
        reads = self._reads
        self.destroyed.connect(lambda: reads.forget("timeline"))

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
        return self._past

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
        self._wait.start()
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
        is_behind = min(self._view.to_ns, head.bounds[1]) - self._asked_to_ns > self._view.span_ns // 50
        if is_behind and not self._wait.isActive():
            self._wait.start()
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
        self._ask()

    @Slot()
    def _ask(self) -> None:
        """Density and events of what is in view; the newest question wins."""
        reads, (from_ns, to_ns), notes = self._reads, self.view(), self._notes
        self._asked_to_ns = min(to_ns, self._keeper.playhead.bounds[1])
        bins, least = max(8, self.width() // DENSITY_PX), self._keeper.gap_ns

        def job() -> tuple[paint.Past, Marks, tuple[Note, ...]]:
            historian = reads.historian
            counts, events = historian.density(from_ns, to_ns, bins), historian.events(from_ns, to_ns)
            gaps = Gaps.of_density(from_ns, to_ns, counts, max(least, 2 * (to_ns - from_ns) // bins))
            return paint.Past(from_ns, to_ns, counts, events, gaps), Marks.of(events, notes), notes

        reads.ask("timeline", job, self._on_past, lambda _why: None)  # asked again when history is attached

    def _on_past(self, answer: tuple[paint.Past, Marks, tuple[Note, ...]]) -> None:
        self._past, self._marks, notes = answer
        if notes is not self._notes:  # written meanwhile
            self._mark_notes()
        self.update()
        self.answered.emit()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """All there are; those in view are drawn."""
        self._notes = tuple(notes)
        self._mark_notes()

    def _mark_notes(self) -> None:
        """At once where that is quick, else with the next answer."""
        if len(self._past.events) > QUICK:
            self._wait.start()
        else:
            self._marks = Marks.of(self._past.events, self._notes)
        self.update()

    def set_figure(self, figure: Callable[[int], str]) -> None:
        """figure(ns): one more line on the card under the pointer, "" for none."""
        self._figure = figure

    @property
    def marks(self) -> Marks:
        return self._marks

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
        if head.loop is not None:
            paint.paint_loop(painter, look, scale, head.loop)
        elif self._mark_ns is not None:
            paint.paint_handle(painter, look, scale.x_of(self._mark_ns), "A", paint.body_of(scale))
        if head.known_at_ns is not None and not head.knows_then:
            paint.paint_known(painter, look, scale, scale.x_of(head.known_at_ns))
        label = "" if head.is_live else paint.time_label(head.t_ns, self._zone, scale)
        paint.paint_cursor(painter, look, scale, scale.x_of(head.t_ns), head.mode.value, label)
        if self._over_x is not None and self._grip is None:
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
        key = (look, scale, ratio, self._past, self._marks, edges)
        if self._backdrop is None or self._backdrop[0] != key:
            image = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            image.setDevicePixelRatio(ratio)
            painter = QPainter(image)
            paint.paint_backdrop(painter, look, scale, self._zone, bounds, self._past, self._marks)
            painter.end()
            self._backdrop = (key, image)
        return self._backdrop[1]

    def cluster_at(self, x: float) -> Cluster | None:
        """The marks meant from here, within a few pixels."""
        best = min(self._marks.clusters(self.scale), key=lambda c: abs(c.x - x), default=None)
        return best if best is not None and abs(best.x - x) <= NEAR_PX else None

    def marks_at(self, x: float) -> tuple[Mark, ...]:
        cluster = self.cluster_at(x)
        return () if cluster is None else self._marks.of_cluster(cluster)

    def _show_card(self, x: float) -> None:
        """On the window, above this line: what lies under the pointer."""
        window = self.window()
        if self._card is None or self._card.parentWidget() is not window:
            self._card = TimelineCard(self._zone, window)
        t_ns = self.t_of(x)
        place = self.mapTo(window, QPoint(round(x), 0)) if window is not self else QPoint(round(x), 0)
        tops = [w.mapTo(window, QPoint(0, 0)).y() for w in self._above if w.isVisible()]
        top = min(tops, default=place.y())
        self._card.show_marks(
            t_ns, self.marks_at(x), self._figure(t_ns), QPoint(place.x(), min(top, place.y()) - 4)
        )

    def set_above(self, widgets: Sequence[QWidget]) -> None:
        """What stands over this line and must not be covered by the card."""
        self._above = list(widgets)

    @property
    def card_lines(self) -> list[str]:
        """What the card says; empty while it is away."""
        return self._card.lines if self._card is not None and self._card.isVisible() else []

    def _put_card_away(self) -> None:
        if self._card is not None:
            self._card.hide()

    # -- hands ---------------------------------------------------------------------------------------------------------

    def _handle_at(self, x: float) -> str | None:
        loop = self._keeper.playhead.loop
        if loop is None:
            return None
        near = [(abs(self.scale.x_of(t) - x), name) for t, name in zip(loop, "ab", strict=True)]
        return min(near)[1] if min(near)[0] <= NEAR_PX else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x, keys = event.position().x(), event.modifiers()
        self._put_card_away()
        handle = self._handle_at(x)
        is_left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.RightButton or keys & Qt.KeyboardModifier.ShiftModifier:
            self._grip = ("pan", self.t_of(x))
        elif is_left and keys & Qt.KeyboardModifier.ControlModifier:
            self._grip = ("b", self.t_of(x))
        elif is_left and handle is not None:
            loop = self._keeper.playhead.loop
            assert loop is not None
            self._grip = (handle, loop[1] if handle == "a" else loop[0])
        elif is_left:
            self._grip = ("scrub", self.t_of(x))
            marks = self.marks_at(x) if event.position().y() < paint.BODY_TOP + paint.MARK_H + 3 else ()
            self._keeper.seek(marks[0].t_ns if marks else self.t_of(x))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        note = next((m.note for m in self.marks_at(event.position().x()) if m.note), "")
        if note:
            self.note_opened.emit(note)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = self._over_x = event.position().x()
        self.pointed.emit(self.t_of(x))
        if self._grip is None:
            is_handle = self._handle_at(x) is not None
            self.setCursor(Qt.CursorShape.SizeHorCursor if is_handle else Qt.CursorShape.ArrowCursor)
            self._show_card(x)
        elif self._grip[0] == "pan":
            moved = self.scale.moved(self._grip[1] - self.t_of(x))
            self.show_span(moved.from_ns, moved.to_ns)
        elif self._grip[0] == "scrub":
            self._keeper.seek(self.t_of(x))
        else:
            self._keeper.loop(self._grip[1], self.t_of(x))
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        across, along = event.angleDelta().x(), event.angleDelta().y()
        if abs(across) > abs(along):
            scale = self.scale.moved(-round(across / 120 * 0.1 * self.scale.span_ns))
        else:
            scale = self.scale.zoomed(event.position().x(), 0.8 ** (along / 120), LEAST_VIEW_NS, MOST_NS)
        self.show_span(scale.from_ns, scale.to_ns)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, head = event.key(), self._keeper.playhead
        is_far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {
            Qt.Key.Key_Left: -(HOUR_NS if is_far else MINUTE_NS),
            Qt.Key.Key_Right: HOUR_NS if is_far else MINUTE_NS,
            Qt.Key.Key_PageUp: -HOUR_NS,
            Qt.Key.Key_PageDown: HOUR_NS,
        }
        zooms = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Minus: 1.25}
        if key in steps:
            self._keeper.step(steps[Qt.Key(key)])
        elif key in zooms:
            x = min(max(0.0, self.scale.x_of(head.t_ns)), self.scale.width_px)
            scale = self.scale.zoomed(x, zooms[Qt.Key(key)], LEAST_VIEW_NS, MOST_NS)
            self.show_span(scale.from_ns, scale.to_ns)
        elif key == Qt.Key.Key_Home:
            self._keeper.seek(start_of_day(head.t_ns - 1, self._zone))
        elif key == Qt.Key.Key_End:
            self._keeper.go_live()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, _event: QEvent) -> None:
        self._over_x = None
        self.pointed.emit(None)
        self._put_card_away()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        self._put_card_away()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            top, height = paint.RIBBON
            is_ribbon = event.pos().y() <= top + height
            QToolTip.showText(event.globalPos(), NOT_ANCHORED if is_ribbon else "", self)
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
        self._wait.start()
