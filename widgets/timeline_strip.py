"""A strip over the timeline: one figure over the stretch of time shown, as colours, so that one sees where the day differs
before one goes there. Batlow from dark (low) to light (high); hatched where there are no readings.

    strip = TimelineStrip(timeline, timekeeper, reads); strip.show_signal(signal, row); strip.value_at(t_ns)

Asked off the GUI thread, with the knowledge of the playhead (as corrected or as known).   Thread: GUI.   Units: ns, pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.bridge import HistoryReads, Timekeeper
from app.history.contract import Series
from app.model.language import tr
from app.model.playhead import Playhead
from app.model.signal import Signal, format_of
from maps.colours import batlow
from widgets import theme
from widgets.time_axis import Scale
from widgets.timeline import Timeline

HEIGHT = 22
CELL_PX = 2
LABEL_PAD = theme.S
ASK_MS = 160


@dataclass(frozen=True, eq=False)
class Cells:
    """value (n,): mean of each of n equal slices of from_ns..to_ns, nan where there is nothing."""

    from_ns: int
    to_ns: int
    value: NDArray[np.float64]


def cells_of(series: Series, from_ns: int, to_ns: int, count: int) -> Cells:
    """A bucket holds until the next one, but not over a gap."""
    edges = from_ns + (to_ns - from_ns) * (2 * np.arange(count, dtype=np.int64) + 1) // (2 * count)
    value = np.full(count, np.nan)
    if len(series.t_ns):
        place = np.searchsorted(series.t_ns, edges, "right") - 1
        value = np.where(place >= 0, series.mean[np.maximum(place, 0)], np.nan)
        value[edges > int(series.t_ns[-1]) + (to_ns - from_ns) // count] = np.nan
        for start, end in series.gaps:
            value[(edges > start) & (edges < end)] = np.nan
    return Cells(from_ns, to_ns, value)


class TimelineStrip(QWidget):
    def __init__(
        self, timeline: Timeline, timekeeper: Timekeeper, reads: HistoryReads, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line, self._keeper, self._reads = timeline, timekeeper, reads
        self._signal: Signal | None = None
        self._row, self._title = 0, ""
        self._cells: Cells | None = None
        self._image: QImage | None = None
        self._span = (0.0, 1.0)
        self._asked: object = None
        self._cursor_x = 0
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("A signal along the timeline"))
        self.setMouseTracking(True)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(ASK_MS)
        self._wait.timeout.connect(self._ask)
        timeline.view_changed.connect(self._on_view)
        timeline.answered.connect(self._want)
        timekeeper.playhead_changed.connect(self._on_playhead)
        reads.attached.connect(self._want)
        theme.hub().changed.connect(self.update)
        self.destroyed.connect(lambda: reads.forget("strip"))
        self.hide()

    @property
    def signal(self) -> Signal | None:
        return self._signal

    def show_signal(self, signal: Signal | None, row: int = 0, title: str = "") -> None:
        """None puts the strip away.   title: its name for people."""
        self._title = title or (tr(signal.label) if signal is not None else "")
        self._signal, self._row, self._cells, self._image, self._asked = signal, row, None, None, None
        self.setVisible(signal is not None)
        if signal is not None:
            self.setAccessibleName(tr("{title} over time, in colours", title=self._title))
            self._want()

    def value_at(self, t_ns: int) -> str:
        """`Load 312 kW`, or "" where no strip is shown."""
        if self._signal is None:
            return ""
        cells, value = self._cells, np.nan
        if cells is not None and cells.from_ns <= t_ns < cells.to_ns:
            n = len(cells.value)
            value = float(
                cells.value[min(n - 1, (t_ns - cells.from_ns) * n // (cells.to_ns - cells.from_ns))]
            )
        shown = (
            tr("no readings")
            if np.isnan(value)
            else f"{format_of(self._signal, value)} {self._signal.shown_unit}"
        )
        return f"{self._title}: {shown}"

    @Slot()
    def _on_view(self) -> None:
        self._want()
        self.update()

    @Slot(object)
    def _on_playhead(self, head: Playhead) -> None:
        if self._signal is None:
            return
        if self._asked is not None and self._key(head) != self._asked:
            self._want()
        x = round(2 * self._line.scale.x_of(head.t_ns))
        if x != self._cursor_x:
            self._cursor_x = x
            self.update()

    @Slot()
    def _want(self) -> None:
        if self._signal is not None and not self._wait.isActive():
            self._wait.start()

    def _key(self, head: Playhead) -> tuple[int, int, int, bool, int | None]:
        """What an answer belongs to. As known *then* it is asked again for each hundredth of the view that is played."""
        from_ns, to_ns = self._line.view()
        known = head.known_at_ns
        if known is not None and head.knows_then and head.is_playing:
            known //= max(1, (to_ns - from_ns) // 100)
        return from_ns, to_ns, self._row, head.knows_then, known

    @Slot()
    def _ask(self) -> None:
        head = self._keeper.playhead
        self._asked = self._key(head)
        from_ns, to_ns = self._line.view()
        row, known, reads, count = self._row, head.known_at_ns, self._reads, max(8, self.width() // CELL_PX)

        def job() -> Cells:
            series = reads.historian.series(row, from_ns, to_ns, count, known)
            return cells_of(series, from_ns, to_ns, count)

        reads.ask("strip", job, self._on_cells, lambda _why: None)

    def _on_cells(self, cells: Cells) -> None:
        if self._signal is None:
            return
        self._cells = cells
        known = cells.value[~np.isnan(cells.value)]
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 1.0)
        self._span = (low, high if high > low else low + 1.0)
        table = np.rint(batlow() * 255).astype(np.uint8)
        share = np.nan_to_num((cells.value - self._span[0]) / (self._span[1] - self._span[0]))
        rgba = np.zeros((1, len(cells.value), 4), np.uint8)
        rgba[0, :, :3] = table[np.clip(share * 255, 0, 255).astype(np.intp)]
        rgba[0, :, 3] = np.where(np.isnan(cells.value), 0, 255)
        self._image = QImage(rgba.tobytes(), len(cells.value), 1, QImage.Format.Format_RGBA8888).copy()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, scale = theme.current(), QPainter(self), self._line.scale
        painter.fillRect(self.rect(), look.color("panel"))
        band = QRectF(0, 3, self.width(), HEIGHT - 5)
        cells, now = self._cells, self._keeper.playhead.bounds[1]
        if cells is not None and self._image is not None:
            place = QRectF(
                scale.x_of(cells.from_ns),
                band.top(),
                scale.x_of(cells.to_ns) - scale.x_of(cells.from_ns),
                band.height(),
            )
            painter.save()
            painter.setClipRect(
                QRectF(0, band.top(), min(float(self.width()), scale.x_of(now)), band.height())
            )
            self._hatch(painter, look, place)
            painter.setOpacity(0.85)
            painter.drawImage(place, self._image)
            painter.restore()
        self._cursor(painter, look, scale, band)
        self._label(painter, look, band)

    def _hatch(self, painter: QPainter, look: theme.Theme, place: QRectF) -> None:
        painter.setPen(QPen(look.color("line_strong"), 1))
        for x in range(int(place.left()) // 7 * 7 - HEIGHT, int(place.right()) + HEIGHT, 7):
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()))

    def _cursor(self, painter: QPainter, look: theme.Theme, scale: Scale, band: QRectF) -> None:
        x = scale.x_of(self._keeper.playhead.t_ns)
        painter.setPen(QPen(look.color("panel"), 4))
        painter.drawLine(QPointF(x, band.top()), QPointF(x, HEIGHT))
        painter.setPen(QPen(look.color("text"), 1.5))
        painter.drawLine(QPointF(x, band.top()), QPointF(x, HEIGHT))

    def _label(self, painter: QPainter, look: theme.Theme, band: QRectF) -> None:
        if self._signal is None:
            return
        low, high = (format_of(self._signal, v) for v in self._span)
        text = (
            tr(
                "{title}   {low} to {high} {unit}",
                title=self._title,
                low=low,
                high=high,
                unit=self._signal.shown_unit,
            )
            if self._cells is not None
            else self._title
        )
        painter.setFont(theme.font("label"))
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * LABEL_PAD
        place = QRectF(band.left() + theme.XS, band.top() + 1, width, band.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("panel", 0.88))
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(look.color("text"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._keeper.seek(self._line.t_of(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._keeper.seek(self._line.t_of(event.position().x()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._want()
