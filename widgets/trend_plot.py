"""One plot of the trends: lines on one or two scales, a light grid, cursors and flags, labels at the lines' ends.

Lines are kept and given new points; nothing is drawn twice for a move of less than a pixel. pyqtgraph draws.
Thread: GUI.   Units: x seconds since base_ns, y the unit of the scale, pixels for places.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolTip, QWidget

from app.model.events import Event
from app.model.language import tr
from app.model.note import Note
from app.model.playhead import Playhead
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import NS, format_time, to_datetime
from widgets import theme
from widgets.event_words import event_text
from widgets.trend_axes import BOTTOM_H, LEFT_W
from widgets.trend_canvas import LEAST_H, TrendCanvas
from widgets.trend_colours import line_color
from widgets.trend_cursors import TrendCursors
from widgets.trend_end_labels import ONE_LINE, EndLabels
from widgets.trend_lines import TrendLine
from widgets.trend_marks import TrendMarks
from widgets.trend_names import end_labels
from widgets.trend_side import TrendSide

UNIT_FROM_H = 100  # a lower plot leaves the unit to the labels at the ends
FADE_PX = 36  # so much of a stale line's end pales


class TrendPlot(QWidget):
    sought = Signal(object)  # t_ns
    panned = Signal(object)  # delta ns
    zoomed = Signal(float, object)  # factor, about t_ns
    selected = Signal(object, object)  # from t_ns, to t_ns
    pointed = Signal(object)  # t_ns under the pointer, or None
    menu_wanted = Signal(object, object)  # t_ns, QPoint on the screen
    axis_changed = Signal()  # its numbers want another width

    def __init__(self, zone: tzinfo, base_ns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._base_ns = zone, base_ns
        self._message, self._marked = "", ""
        self._span = (0.0, 1.0)
        self._has_time = True
        self.wanted_axis_w = self._axis_w = LEFT_W
        self.wanted_right_w = self._right_w = 0
        self._snapshot: Snapshot | None = None
        self._stale: frozenset[int] = frozenset()
        self._is_live = True
        self._plot = TrendCanvas(zone, base_ns)
        self._box, self._right_box = self._plot.box, self._plot.right_box
        self._axes = self._plot.axes
        self._plot.viewport().installEventFilter(self)
        self._left = TrendSide(self._box, self._axes["left"])
        self._right = TrendSide(self._right_box, self._axes["right"])
        self._cursors = TrendCursors(self._box, base_ns)
        self._unit_labels = (self._floating("label", "dim"), self._floating("label", "dim"))
        self._message_label = self._floating("body", "dim")
        self.labels = EndLabels(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._plot, 1)
        row.addWidget(self.labels)
        self._connect()
        self.on_theme()

    @property
    def unit(self) -> str:
        """Of the left scale."""
        return self._left.unit

    @property
    def units(self) -> tuple[str, ...]:
        return tuple(side.unit for side in self.sides)

    @property
    def sides(self) -> tuple[TrendSide, ...]:
        return tuple(side for side in (self._left, self._right) if side.lines)

    @property
    def lines(self) -> dict[str, TrendLine]:
        return {name: line for side in (self._left, self._right) for name, line in side.lines.items()}

    @property
    def message(self) -> str:
        """What stands in place of the lines, such as "No data in this range"; empty where there are lines."""
        return self._message_label.text()

    def set_lines(self, left: Sequence[TrendLine], right: Sequence[TrendLine]) -> None:
        self._left.set_lines(left)
        self._right.set_lines(right)
        self._right_box.setVisible(bool(right))
        self.setMinimumHeight(max(LEAST_H, (len(left) + len(right)) * ONE_LINE + BOTTOM_H))
        self._dress_lines()
        self.redraw()

    def set_axis_widths(self, left: int, right: int) -> None:
        """All plots take the same, so that one moment stands at one place."""
        if (left, right) != (self._axis_w, self._right_w):
            self._axis_w, self._right_w = left, right
            self._dress_axes()
            self._place_texts()

    def set_has_time(self, has_time: bool) -> None:
        """Only the lowest plot prints the times."""
        if has_time != self._has_time:
            self._has_time = has_time
            self._dress_axes()
            self._show_floor()

    def set_selects(self, selects: bool) -> None:
        """Whether a drag chooses a stretch."""
        self._box.selects = selects
        self._plot.viewport().setCursor(Qt.CursorShape.CrossCursor if selects else Qt.CursorShape.ArrowCursor)

    def set_window(self, from_ns: int, to_ns: int) -> None:
        span = self._x(from_ns), self._x(to_ns)
        if span != self._span:
            self._span = span
            for box in (self._box, self._right_box):
                box.setXRange(*span, padding=0)
            self._fit()
            self._show_floor()

    def show_playhead(self, head: Playhead) -> None:
        self._cursors.show_playhead(head, self._step)

    def show_mode(self, head: Playhead) -> None:
        self._is_live = head.is_live
        self._cursors.show_mode(head)

    def show_marks(self, marks: TrendMarks) -> None:
        self._cursors.show_marks(marks)
        self._show_labels()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Those about one of its lines, and those about none."""
        mine = self.lines
        self._cursors.show_notes([n for n in notes if n.signal is None or n.signal in mine])

    def show_events(self, events: Sequence[Event]) -> None:
        self._cursors.show_events(events)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        rows = [line.row for line in self.lines.values()]
        stale = frozenset(row for row in rows if snapshot.quality_of(row) is Quality.STALE)
        if stale != self._stale:
            self._stale = stale
            self.redraw()
        self._show_labels()

    def show_message(self, message: str) -> None:
        """A sentence in place of the lines, such as why history cannot be read."""
        if message != self._message:
            self._message = message
            self._fit()

    def redraw(self) -> None:
        """Give the lines their points and fit the scale to what is in sight."""
        for side in self.sides:
            for name, line in side.lines.items():
                drawn = line.data.drawn()
                is_stale = self._is_live and line.row in self._stale and len(drawn) > 0
                fades_from = float(drawn.x[-1]) - FADE_PX * self._step if is_stale else None
                side.curves[name].set_data(drawn, fades_from)
                side.pasts[name].set_data(line.past.drawn())
                for curve in (side.curves[name], side.pasts[name]):
                    curve.set_visible(not line.is_hidden)
        self._fit()

    @Slot()
    def on_theme(self) -> None:
        self._dress_axes()
        for side in (self._left, self._right):
            side.dress()
        self._cursors.dress()
        self._dress_lines()
        self._fit()  # the unit may be another one
        self.labels.update()

    # -- making it -----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        box = self._box
        box.sought.connect(lambda x: self.sought.emit(self._t(x)))
        box.panned.connect(lambda seconds: self.panned.emit(round(seconds * NS)))
        box.zoomed.connect(lambda factor, x: self.zoomed.emit(factor, self._t(x)))
        box.selected.connect(lambda a, b: self.selected.emit(self._t(a), self._t(b)))
        box.menu_wanted.connect(lambda x, place: self.menu_wanted.emit(self._t(x), place))
        self.labels.marked.connect(self._on_marked)

    def _floating(self, role: str, token: str) -> QLabel:
        """Text over the plot that the pointer does not feel."""
        label = QLabel(self._plot)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.setFont(theme.font(role))
        label.setProperty(token, True)
        label.hide()
        return label

    @Slot(object)
    def _on_marked(self, signal_id: str | None) -> None:
        if (signal_id or "") != self._marked:
            self._marked = signal_id or ""
            self._dress_lines()

    # -- drawing -------------------------------------------------------------------------------------------------------

    @property
    def _step(self) -> float:
        """x of a pixel."""
        return (self._span[1] - self._span[0]) / max(200.0, self._box.width())

    def _x(self, t_ns: int) -> float:
        return (t_ns - self._base_ns) / NS

    def _t(self, x: float) -> int:
        return self._base_ns + round(x * NS)

    def _dress_lines(self) -> None:
        for side in self.sides:
            for name, line in side.lines.items():
                color = line_color(line.number)
                side.curves[name].dress(color, is_marked=name == self._marked)
                side.pasts[name].dress(color)
        self._show_labels()

    def _dress_axes(self) -> None:
        has_right = bool(self._right.lines)
        self._plot.dress(self._axis_w, self._right_w, has_right=has_right, has_time=self._has_time)

    def _show_floor(self) -> None:
        zone = to_datetime(self._t(self._span[1]), self._zone).strftime("%Z")
        self.labels.set_floor(BOTTOM_H if self._has_time else 6, zone if self._has_time else "")

    def _fit(self) -> None:
        """Scale to what is in sight; say so where nothing is."""
        has_unit, height = self._plot.height() >= UNIT_FROM_H, max(40.0, self._box.height())
        for side in (self._left, self._right):
            side.fit(self._span, height, has_unit=has_unit)
        self._say_nothing()
        widths = [
            side.axis.wanted_width(*side.y, height) if side.lines else 0 for side in (self._left, self._right)
        ]
        if widths != [self.wanted_axis_w, self.wanted_right_w]:
            self.wanted_axis_w, self.wanted_right_w = widths
            self.axis_changed.emit()
        for label, side in zip(self._unit_labels, (self._left, self._right), strict=True):
            label.setText(side.shown_unit)
            label.setVisible(bool(side.unit) and side.has_data and has_unit)
        self._cursors.place_flags()
        self._place_texts()
        self._show_labels()

    def _say_nothing(self) -> None:
        has_data = any(side.has_data for side in self.sides)
        lines = list(self.lines.values())
        text = ""
        if lines and all(line.is_hidden for line in lines):
            text = tr("Hidden. H on its label shows a line again.")
        elif not has_data and all(line.has_answer for line in lines):
            text = self._message or tr("No data in this range")
        self._message_label.setText(text)
        self._message_label.setVisible(bool(text))

    def _place_texts(self) -> None:
        plot = self._plot.rect()
        for label in (*self._unit_labels, self._message_label):
            label.adjustSize()
        self._unit_labels[0].move(self._axis_w + 6, 2)
        self._unit_labels[1].move(plot.width() - self._right_w - self._unit_labels[1].width() - 6, 2)
        left = self._axis_w + max(0, plot.width() - self._axis_w - self._message_label.width()) // 2
        self._message_label.move(left, (plot.height() - BOTTOM_H - self._message_label.height()) // 2)

    def _show_labels(self) -> None:
        height = self._box.height() or 1.0
        self.labels.show_labels(
            end_labels(self.sides, self._span, height, self._cursors.pointer, self._snapshot)
        )

    def _note_text(self, place: QPointF) -> str:
        """What a note or an event under the pointer says, and when."""
        scene = self._plot.mapToScene(place.toPoint())
        if not self._box.sceneBoundingRect().contains(scene):
            return ""
        x = self._box.mapSceneToView(scene).x()
        note, event = self._cursors.note_at(x, self._step), self._cursors.event_at(x, self._step)
        if note is not None:
            return f"{note.text}\n{note.author} {format_time(note.from_ns, self._zone)}".strip()
        return "" if event is None else f"{event_text(event)}\n{format_time(event.t_ns, self._zone)}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.labels.set_room(self.width())
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseMove:
            place: QPointF = event.position()  # type: ignore[attr-defined]  # a QMouseEvent
            scene = self._plot.mapToScene(place.toPoint())
            rect: QRectF = self._box.sceneBoundingRect()
            inside = rect.contains(scene)
            self.pointed.emit(self._t(self._box.mapSceneToView(scene).x()) if inside else None)
        elif event.type() is QEvent.Type.Leave:
            self.pointed.emit(None)
        elif event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            # a note's text is a person's: never markup
            text = self._note_text(QPointF(event.pos())).replace("&", "&amp;").replace("<", "&lt;")
            QToolTip.showText(event.globalPos(), text.replace("\n", "<br>") if text else "", self)
            return True
        return super().eventFilter(watched, event)
