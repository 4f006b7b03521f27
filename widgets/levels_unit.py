"""Level 2: all assets of an area or a building by kind, each a line with its alarm and its most telling signals.

    Feeder Marina   ▲1   Loading ╱╲_ 104.2 %   Voltage ╱╲_ 0.97 pu   Current ...
                          ▕▒▒▒▒▒▒▒▒│▾▏          ▕──▒▒▒▾▒▒──▏

Only lines whose values, qualities or alarms changed are painted again.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.history.contract import Series
from app.levels.indicator import Indicators, IndicatorState, moved
from app.levels.moment import Moment
from app.levels.overview import Worst
from app.levels.trail import Place
from app.levels.unit import SHOWN, Entry, unit_of
from app.model import units_shown
from app.model.catalogue import Catalogue
from app.model.language import tr, trn
from app.model.snapshot import Snapshot
from widgets import theme
from widgets.analog_indicator import paint_lying
from widgets.arranging import plain_label
from widgets.icons import pixmap
from widgets.indicator_paint import SIGN, paint_alarm
from widgets.relation_row import glyph_of
from widgets.row import Row, draw_text
from widgets.sparkline import Sparkline

HEIGHT = 36
STEPS = 250  # a pointer moves by about a pixel
NAME_W, CELL_W = 200, 178  # a cell is at least so wide; with less room there are fewer


class AssetRow(Row):
    needed = Signal()  # it is seen or has the keyboard, and what it shows is of before

    def __init__(self, entry: Entry, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self.entry = entry
        self._labels = [tr(catalogue.signals[row].label) or catalogue.signals[row].id for row in entry.rows]
        self._states: tuple[IndicatorState, ...] = ()
        self._worst: Worst | None = None
        self._is_hist = False
        self.is_behind = False
        self.lines = [Sparkline() for _ in entry.rows]
        self.setAccessibleName(f"{entry.asset.kind.words}: {entry.asset.name or entry.asset.id}")

    @property
    def states(self) -> tuple[IndicatorState, ...]:
        return self._states

    def show_states(self, states: tuple[IndicatorState, ...], worst: Worst | None, is_hist: bool) -> None:
        self.is_behind = False
        old, was = self._states, (self._worst, self._is_hist)
        if (states, worst, is_hist) == (old, *was):
            return
        self._states, self._worst, self._is_hist = states, worst, is_hist
        if was != (worst, is_hist) or len(old) != len(states):
            self.update()
        else:
            cells = self._cells()
            moved_cells = [i for i in range(len(cells)) if looks(states[i]) != looks(old[i])]
            for i in moved_cells:
                self.update(cells[i].adjusted(-4, -4, 4, 4).toAlignedRect())
            if not moved_cells:
                return  # a fraction of a digit: nothing printed or drawn is different
        parts = [f"{label} {s.sentence}" for label, s in zip(self._labels, states, strict=True)]
        if worst is not None:
            words = trn(
                "{n} alarm: {title}", "{n} alarms, the worst: {title}", worst.count, title=tr(worst.title)
            )
            parts.insert(0, words)
        self.setAccessibleDescription("; ".join(parts))
        self.setToolTip("\n".join([self.accessibleName(), *parts]))

    def _cells(self) -> list[QRectF]:
        """Where its indicators stand: as many as there is room for, in one grid for all rows."""
        rect = QRectF(self.rect()).adjusted(theme.M, 0, -theme.M, 0)
        left = rect.left() + min(NAME_W, rect.width() * 0.34) + theme.M
        count = max(1, min(len(self._states), int((rect.right() - left) // CELL_W)))
        slots = max(count, min(SHOWN, int((rect.right() - left) // CELL_W)))
        width = (rect.right() - left) / slots
        return [
            QRectF(left + i * width, rect.top() + 4, width - theme.L, rect.height() - 6)
            for i in range(min(count, len(self._states)))
        ]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.is_behind:
            self.needed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_behind:
            self.needed.emit()
        look, painter, asked = theme.current(), QPainter(self), QRectF(event.rect())
        self.paint_ground(painter, look)
        cells = self._cells()
        rect = QRectF(self.rect()).adjusted(theme.M, 0, -theme.M, 0)
        name = QRectF(rect.left(), rect.top(), min(NAME_W, rect.width() * 0.34), rect.height())
        if asked.intersects(name):
            self._paint_name(painter, name, look)
        for i, cell in enumerate(cells):
            if asked.intersects(cell):
                paint_lying(painter, cell, self._states[i], self.lines[i], look, self._labels[i])

    def _paint_name(self, painter: QPainter, rect: QRectF, look: theme.Theme) -> None:
        icon = pixmap(glyph_of(self.entry.asset.kind.value), theme.ICON_S, "dim", self.devicePixelRatioF())
        painter.drawPixmap(int(rect.left()), int(rect.center().y()) - 8, icon)
        rect.setLeft(rect.left() + 24)
        if self._worst is not None:
            sign = QRectF(rect.right() - SIGN - 2, rect.center().y() - SIGN / 2, SIGN, SIGN)
            is_acked = not self._worst.is_annunciated
            paint_alarm(painter, sign, self._worst.priority, is_acked=is_acked, is_hist=self._is_hist)
            rect.setRight(sign.left() - theme.XS)
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("text"))
        draw_text(painter, rect, self.entry.asset.name or self.entry.asset.id)


def looks(state: IndicatorState) -> tuple[object, ...]:
    """What of a state can be seen in a cell: two states that look the same need no painting between them."""
    share = -1.0
    if state.scale is not None and state.is_known:
        share = round(state.scale.share(state.value) * STEPS)
    return (
        state.text,
        share,
        state.quality,
        state.scale,
        state.marks,
        state.priority,
        state.is_acked,
        state.is_hist,
    )


class UnitPage(QWidget):
    asset_wanted = Signal(str)

    def __init__(self, catalogue: Catalogue, indicators: Indicators, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._indicators = catalogue, indicators
        self._place: Place | None = None
        self.rows: list[AssetRow] = []
        self._parts: list[QWidget] = []
        self._at = np.empty(0, np.intp)  # signals of all rows
        self._owner = np.empty(0, np.intp)  # which row each belongs to
        self._last: Snapshot | None = None
        self._moment: Moment | None = None
        self._seen: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.S)
        self._column.setSpacing(0)
        self._nothing = plain_label(tr("Nothing is measured here."), is_dim=True)
        self._nothing.setContentsMargins(theme.M, theme.M, theme.M, 0)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)

    @property
    def signals(self) -> tuple[int, ...]:
        """Catalogue rows that are shown."""
        return tuple(int(row) for row in self._at)

    def visible_signals(self) -> tuple[int, ...]:
        """Of the lines in sight."""
        return tuple(r for row in self.rows if not row.visibleRegion().isEmpty() for r in row.entry.rows)

    def show_place(self, place: Place) -> None:
        if place == self._place:
            return
        self._place, self._last = place, None
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.rows = [], []
        for group in unit_of(self._catalogue, place):
            head = _head(group.kind.words, len(group.entries))
            self._put(head)
            for entry in group.entries:
                row = AssetRow(entry, self._catalogue, self)
                row.activated.connect(self._on_row)
                row.needed.connect(self._on_needed)
                row.stepped.connect(self._on_stepped)
                self._put(row)
                self.rows.append(row)
        self._nothing.setVisible(not self.rows)
        self._at = np.array([r for row in self.rows for r in row.entry.rows], dtype=np.intp)
        self._owner = np.array([i for i, row in enumerate(self.rows) for _ in row.entry.rows], dtype=np.intp)

    def _put(self, part: QWidget) -> None:
        self._column.insertWidget(len(self._parts), part)
        self._parts.append(part)

    def show_moment(self, moment: Moment) -> None:
        seen = (units_shown.generation(), moment.assets, moment.is_hist, self._indicators.generation)
        snapshot = moment.snapshot
        if self._last is None or seen != self._seen:
            stale = set(range(len(self.rows)))
        else:
            changed = moved(self._at, self._last, snapshot, self._catalogue.given_up_after_ns)
            stale = set(self._owner[changed].tolist())
        self._last, self._seen, self._moment = snapshot, seen, moment
        for i in stale:
            row = self.rows[i]
            if row.hasFocus() or not row.visibleRegion().isEmpty() or not row.states:
                self._fill(row)
            else:
                row.is_behind = True  # scrolled away: when it is seen again

    def _fill(self, row: AssetRow) -> None:
        moment = self._moment
        if moment is not None:
            states = tuple(
                self._indicators.state(r, moment.snapshot, moment.ranks, is_hist=moment.is_hist)
                for r in row.entry.rows
            )
            row.show_states(states, moment.assets.get(row.entry.asset.id), moment.is_hist)

    @Slot()
    def _on_needed(self) -> None:
        row = self.sender()
        if isinstance(row, AssetRow):
            self._fill(row)

    def show_lines(self, lines: dict[int, Series], from_ns: int, to_ns: int) -> None:
        for row in self.rows:
            for i, signal in enumerate(row.entry.rows):
                if signal in lines:
                    row.lines[i].set_series(lines[signal], from_ns, to_ns)
            row.update()

    def drop_lines(self) -> None:
        for row in self.rows:
            for line in row.lines:
                line.set_series(None)

    @Slot()
    def _on_row(self) -> None:
        row = self.sender()
        if isinstance(row, AssetRow):
            self.asset_wanted.emit(row.entry.asset.id)

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        number = self.rows.index(self.sender()) + by  # type: ignore[arg-type]
        if 0 <= number < len(self.rows):
            self.rows[number].setFocus()


def _head(words: str, count: int) -> QLabel:
    head = plain_label(f"{words} · {count}" if count > 1 else words, "label", is_dim=True)
    head.setContentsMargins(theme.M, theme.S, theme.M, 2)
    return head
