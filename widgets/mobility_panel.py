"""The Mobility panel: figures on top; below, chargers with their sessions or shared bikes and cars; beside, the next hours.

    panel = MobilityPanel(chargers, shares, zone)
    panel.show_now(snapshot); panel.show_day(day); panel.show_outlooks(found, start_ns); panel.show_moment(t_ns)

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.energy.mobility.day import MINUTE_NS, MobilityDay
from app.energy.mobility.places import ChargePoint, SharePlace, charger_now, share_now
from app.model.language import tr
from app.model.snapshot import Snapshot
from widgets import theme
from widgets.arranging import plain_label
from widgets.empty_state import EmptyState
from widgets.mobility_gantt import ChargerGantt
from widgets.mobility_outlook import Ahead, OutlookView
from widgets.mobility_shared import SharedRows
from widgets.mobility_words import Figure, figures
from widgets.row import draw_text, text_width

WIDE = 1180  # from here on the next hours stand beside the rows
CHARGERS, SHARED, AHEAD = 0, 1, 2
_FIGURE_GAP = 22


class FigureLine(QWidget):
    """Name over value, side by side; what has no room is left out at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures: tuple[Figure, ...] = ()
        self.setFixedHeight(38)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._places: list[tuple[float, float, Figure]] = []
        theme.hub().changed.connect(self.update)

    def show_figures(self, found: Sequence[Figure]) -> None:
        if tuple(found) != self.figures:
            self.figures = tuple(found)
            self.setAccessibleName(", ".join(f"{f.name} {f.text} {f.unit}".strip() for f in found))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 38)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        small, large = theme.font("label"), theme.font("title")
        x = float(theme.M)
        self._places = []
        for one in self.figures:
            unit_w = text_width(small, one.unit) + 3 if one.unit else 0.0
            wide = max(text_width(small, one.name), text_width(large, one.text) + unit_w)
            if x + wide > self.width():
                break
            painter.setFont(small)
            painter.setPen(look.color("dim"))
            draw_text(painter, QRectF(x, 1, wide + 2, 15), one.name)
            painter.setFont(large)
            painter.setPen(look.color("text" if one.is_sound else "dim"))
            value_w = text_width(large, one.text)
            draw_text(painter, QRectF(x, 15, value_w + 2, 21), one.text)
            painter.setFont(small)
            painter.setPen(look.color("dim"))
            draw_text(painter, QRectF(x + value_w + 3, 17, unit_w + 2, 19), one.unit)
            self._places.append((x, x + wide, one))
            x += wide + _FIGURE_GAP
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def figure_at(self, x: float) -> Figure | None:
        return next((one for a, b, one in self._places if a - 4 <= x <= b + 4), None)

    def event(self, event: object) -> bool:
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QHelpEvent
        from PySide6.QtWidgets import QToolTip

        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            one = self.figure_at(event.pos().x())
            QToolTip.showText(event.globalPos(), one.tip if one is not None else "", self)
            return True
        return super().event(event)  # type: ignore[arg-type]


class MobilityPanel(QWidget):
    chosen = Signal(str)  # an asset: select it, draw its trend
    view_changed = Signal(int)  # CHARGERS, SHARED or AHEAD

    def __init__(
        self,
        points: Sequence[ChargePoint],
        places: Sequence[SharePlace],
        zone: ZoneInfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._points, self._places = tuple(points), tuple(places)
        self.day: MobilityDay | None = None  # as it could be seen at the moment shown
        self._whole: MobilityDay | None = None
        self._t_ns, self._seen_minute = 0, -1
        self._snapshot: Snapshot | None = None
        self.head = FigureLine()
        self.gantt = ChargerGantt(points, zone)
        self.shared = SharedRows(places, zone)
        self.outlook = OutlookView(zone)
        self.note = plain_label("", "label", is_dim=True)
        self.views = QButtonGroup(self)
        self.empty = EmptyState(
            "charger",
            tr("Nothing to charge or to share"),
            tr(
                "Give the district chargers, bike docks or places of shared cars in assets.gpkg, and their signals."
            ),
        )
        self._lay_out()
        self._connect()
        self._fit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(theme.S, theme.XS, theme.M, theme.XS)
        line.setSpacing(2)
        words = (tr("Chargers"), tr("Bikes and cars"), tr("Next hours"))
        for place, word in enumerate(words):
            button = QToolButton()
            button.setText(word)
            button.setCheckable(True)
            button.setProperty("flat", True)
            self.views.addButton(button, place)
            line.addWidget(button)
        self.views.button(CHARGERS if self._points else SHARED).setChecked(True)
        self.views.button(CHARGERS).setVisible(bool(self._points))
        self.views.button(SHARED).setVisible(bool(self._places))
        line.addStretch(1)
        line.addWidget(self.note)
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        for widget in (self.gantt, self.shared, self.empty):
            self._stack.addWidget(widget)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(stack, 5)
        body.addWidget(self.outlook, 2)
        self._rows = stack
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.head)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.views.idClicked.connect(self._on_view)
        self.gantt.chosen.connect(self.chosen)
        self.shared.chosen.connect(self.chosen)

    @property
    def view(self) -> int:
        return self.views.checkedId()

    @property
    def whole_day(self) -> MobilityDay | None:
        """As it was read, past the moment shown."""
        return self._whole

    @property
    def has_any(self) -> bool:
        return bool(self._points or self._places)

    def show_view(self, view: int) -> None:
        self.views.button(view).setChecked(True)
        self._on_view(view)

    # -- what there is -------------------------------------------------------------------------------------------------

    def show_now(self, snapshot: Snapshot) -> None:
        """Cheap; what is printed is compared before it is painted."""
        self._snapshot = snapshot
        now = [charger_now(p, snapshot) for p in self._points]
        shared = [share_now(p, snapshot) for p in self._places]
        self.gantt.show_now(now)
        self.shared.show_now(shared)
        self.head.show_figures(figures(self._points, now, self._places, shared, self.day))

    def show_day(self, day: MobilityDay) -> None:
        self._whole, self._seen_minute = day, -1
        self.show_moment(self._t_ns or day.until_ns)

    def show_outlooks(self, found: Sequence[Ahead], day_start_ns: int) -> None:
        self.outlook.show_outlooks(found, day_start_ns)

    def show_moment(self, t_ns: int) -> None:
        """The moment shown: the day as it could be seen then, anew for each minute."""
        self._t_ns = t_ns
        self.gantt.set_cursor(t_ns)
        self.shared.set_cursor(t_ns)
        if self._whole is None or t_ns // MINUTE_NS == self._seen_minute:
            return
        self._seen_minute = t_ns // MINUTE_NS
        self.day = self._whole.at(t_ns)
        self.gantt.show_day(self.day)
        self.shared.show_day(self.day)
        if self._snapshot is not None:
            self.show_now(self._snapshot)

    def choose_asset(self, asset: str | None) -> None:
        self.gantt.choose_asset(asset)
        self.shared.choose_asset(asset)

    def show_note(self, text: str) -> None:
        if self.note.text() != text:
            self.note.setText(text)

    # -- hands ---------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_view(self, view: int) -> None:
        self._fit()
        self.view_changed.emit(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Rows and the next hours side by side where there is room, else one after the other."""
        is_wide = self.width() >= WIDE
        view = self.view
        self.views.button(AHEAD).setVisible(not is_wide and self.has_any)
        if is_wide and view == AHEAD:
            view = CHARGERS if self._points else SHARED
            self.views.button(view).setChecked(True)
        self.outlook.setVisible(self.has_any and (is_wide or view == AHEAD))
        self._rows.setVisible(is_wide or view != AHEAD)
        if not self.has_any:
            self._stack.setCurrentWidget(self.empty)
        elif view != AHEAD:
            self._stack.setCurrentWidget(self.gantt if view == CHARGERS else self.shared)
        self.head.setVisible(self.has_any)
