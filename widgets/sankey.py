"""A Sankey diagram of energy flows: smooth ribbons in exact proportion, labels that never overlap, light that moves along.

    view = Sankey(); view.show_links(links, "kW"); view.set_animated(True)

The ribbons are painted once per change into a picture; the moving light costs a few dots a tick, and nothing while the
diagram is hidden or motion is reduced.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHelpEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.energy.indicators.contract import FlowEnd, Link
from app.model.language import mark, tr
from app.model.signal import format_value
from app.model.units_shown import is_chosen, shown, shown_decimals, shown_unit
from widgets import theme
from widgets.row import LEFT, RIGHT, draw_text
from widgets.sankey_layout import Ribbon, SankeyNode, SankeyPlan, between, lay_out, looks_same
from widgets.trend_colours import line_color, mixed

LABEL_W = 108.0
BAR_W = 5.0
MARGIN = 4.0
TICK_MS = 60
CHANGE = 0.05
"""Share of the whole from which a change is shown as a movement."""
WORDS = {
    "pv": "PV", "turbine": mark("Turbine"), "battery": mark("Battery"), "cars": mark("Cars"), "grid": mark("Grid"),
    "district_heat": mark("District heat"), "buildings": mark("Buildings"), "heat_pumps": mark("Heat pumps"), "heat": mark("Heat"), "losses": mark("Losses"),
}  # fmt: skip
_TO = {"battery": mark("Into batteries"), "cars": mark("Into cars"), "grid": mark("To the grid")}
_FROM = {"battery": mark("From batteries"), "cars": mark("From cars"), "grid": mark("From the grid")}


class Sankey(QWidget):
    asked = Signal(str, str)  # source and target of the ribbon that was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: tuple[Link, ...] = ()
        self._unit, self._why = "kWh", ""
        self._ends: Mapping[tuple[str, bool], FlowEnd] = {}
        self._plan = SankeyPlan()
        self._paths: list[tuple[Ribbon, QPainterPath]] = []
        self._drawn, self._size = SankeyPlan(), QSize()
        self._labels: QPixmap | None = None
        self._picture: QPixmap | None = None
        self._phase = 0.0
        self._is_animated = False
        self._over: Ribbon | None = None
        self._before: dict[tuple[str, str], Ribbon] = {}
        self._move = QVariantAnimation(self)
        self._move.setStartValue(0.0)
        self._move.setEndValue(1.0)
        self._move.valueChanged.connect(self._on_moved)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 120)
        self.setAccessibleName(tr("Energy flows"))
        theme.hub().changed.connect(self._on_theme)

    @property
    def plan(self) -> SankeyPlan:
        return self._plan

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def show_links(
        self,
        links: Sequence[Link],
        unit: str,
        why: str = "",
        ends: Mapping[tuple[str, bool], FlowEnd] | None = None,
    ) -> None:
        """why: said where there is nothing to draw.   ends: how far each end is measured, said where a flow is not known."""
        asked = (tuple(links), unit, why, ends or {})
        same = asked == (self._links, self._unit, self._why, self._ends)
        self._links, self._unit, self._why, self._ends = asked
        if not same:
            before = self._plan
            self._build()
            self._begin_move(before)

    def set_animated(self, is_on: bool) -> None:
        self._is_animated = is_on
        self._set_timer()

    def sizeHint(self) -> QSize:
        return QSize(640, 240)

    # -- geometry ------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._plan = lay_out(self._links, self.height() - 2 * MARGIN)
        x0, x1 = self._sides
        has_moved = not looks_same(self._drawn, self._plan)
        if has_moved or self._size != self.size():
            self._paths = [(r, _shape(r, x0, x1)) for r in self._plan.ribbons]
            self._drawn, self._size = self._plan, self.size()
            self._picture = None
            self._over = None
        else:  # a hair's breadth: the figures are new, the picture stays
            self._paths = [(r, path) for r, (_, path) in zip(self._plan.ribbons, self._paths, strict=True)]
        self._labels = None
        words = (
            tr(
                "{name_of} to {name_of_2} ",
                name_of=name_of(r.source, True),
                name_of_2=name_of(r.target, False).lower(),
            )
            + (self._figure(r.amount) if r.is_known else tr("not known"))
            for r in self._plan.ribbons
        )
        self.setAccessibleDescription("; ".join(words) or self._why)
        self._set_timer()
        self.update()

    def _begin_move(self, before: SankeyPlan) -> None:
        """Ribbons glide where the picture changes much; a little more or less each second is no event."""
        old, new = before.total, self._plan.total
        has_changed = abs(new - old) > CHANGE * max(old, new)
        if not (has_changed and old > 0.0 and self.isVisible() and theme.motion_ms() > 0):
            return
        self._before = {(r.source, r.target): r for r in before.ribbons}
        self._move.stop()
        self._move.setDuration(theme.motion_ms())
        self._move.start()

    @Slot(object)
    def _on_moved(self, share: float) -> None:
        x0, x1 = self._sides
        ribbons = [between(self._before.get((r.source, r.target)), r, share) for r in self._plan.ribbons]
        self._paths = [(r, _shape(r, x0, x1)) for r in ribbons]
        self._picture = None
        self.update()

    @property
    def _sides(self) -> tuple[float, float]:
        return LABEL_W + BAR_W, self.width() - LABEL_W - BAR_W

    def _figure(self, amount: float) -> str:
        value, unit = scaled(amount, self._unit)
        return f"{value} {unit}"

    def words_of(self, node: SankeyNode) -> str:
        """Its figure; where its flows are not known what it measured itself, or how many of its sources say enough."""
        if node.is_known:
            return self._figure(node.amount)
        end = self._ends.get((node.name, node.is_source))
        if end is None or (end.known == end.of and end.amount is None):
            return tr("not known")
        return (
            tr("{known} of {of} sources", known=end.known, of=end.of)
            if end.amount is None
            else self._figure(end.amount)
        )

    def _set_timer(self) -> None:
        wants = self._is_animated and self.isVisible() and bool(self._paths) and theme.motion_ms() > 0
        if wants != self._timer.isActive():
            self._timer.start() if wants else self._timer.stop()

    @Slot()
    def _on_tick(self) -> None:
        if theme.motion_ms() == 0:
            self._set_timer()
        self._phase = (self._phase + 0.012) % 1.0
        self.update(int(LABEL_W), 0, int(self.width() - 2 * LABEL_W), self.height())

    @Slot(object)
    def _on_theme(self, _look: object) -> None:
        self._picture = self._labels = None
        self.update()

    # -- painting ------------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._paths:
            painter.setPen(theme.current().color("dim"))
            painter.setFont(theme.font("body"))
            painter.drawText(
                self.rect(),
                int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                self._why or tr("No energy flows here now."),
            )
            return
        if self._picture is None:
            self._picture = self._painted(self._paint_ribbons)
        if self._labels is None:
            self._labels = self._painted(self._paint_nodes)
        painter.drawPixmap(0, 0, self._picture)
        painter.drawPixmap(0, 0, self._labels)
        if self._timer.isActive():
            self._paint_light(painter)

    def _painted(self, paint: Callable[[QPainter], None]) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter)
        painter.end()
        return picture

    def _paint_nodes(self, painter: QPainter) -> None:
        look = theme.current()
        for node in self._plan.nodes:
            self._paint_node(painter, node, look)

    def _paint_ribbons(self, painter: QPainter) -> None:
        look = theme.current()
        for ribbon, path in self._paths:
            color = colour_of(ribbon.source)
            is_over = self._over is not None and _key(ribbon) == _key(self._over)
            strength = 0.62 if is_over else 0.40 if self._over is None else 0.14
            if ribbon.is_known:
                color.setAlphaF(strength + (0.0 if look.is_dark else 0.08))
                painter.fillPath(path, color)
                if ribbon.width < 1.5:  # a hair is visible, and still thinner than anything else
                    painter.setPen(QPen(color, max(ribbon.width, 0.6)))
                    painter.drawPath(path)
            else:
                painter.setPen(QPen(QBrush(look.color("faint"), Qt.BrushStyle.BDiagPattern), 6.0))
                painter.drawPath(path)

    def _paint_node(self, painter: QPainter, node: SankeyNode, look: theme.Theme) -> None:
        x = LABEL_W if node.is_source else self.width() - LABEL_W - BAR_W
        bar = QRectF(x, MARGIN + node.top, BAR_W, max(node.height, 1.0))
        painter.fillRect(bar, colour_of(node.name) if node.is_source else look.color("line_strong"))
        middle = MARGIN + node.slot_top + node.slot_height / 2.0
        left = 0.0 if node.is_source else x + BAR_W + theme.S
        width = LABEL_W - theme.S
        align = RIGHT if node.is_source else LEFT
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        draw_text(painter, QRectF(left, middle - 13, width, 13), name_of(node.name, node.is_source), align)
        painter.setFont(theme.font("body", semibold=True))
        painter.setPen(look.color("text"))
        draw_text(
            painter,
            QRectF(left, middle - 1, width, 14),
            self.words_of(node),
            align,
        )

    def _paint_light(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        look = theme.current()
        x0, x1 = self._sides
        for number, (ribbon, _) in enumerate(self._paths):
            if not ribbon.is_known or ribbon.width < 1.0:
                continue
            color = mixed(colour_of(ribbon.source), look.color("text"), 0.35)
            radius = min(max(ribbon.width / 5.0, 1.2), 2.6)
            for part in range(2):
                share = (self._phase + part / 2.0 + number * 0.137) % 1.0
                color.setAlphaF(
                    0.75 * min(1.0, 5.0 * share, 5.0 * (1.0 - share))
                )  # fades in and out at the bars
                painter.setBrush(color)
                painter.drawEllipse(_along(ribbon, share, x0, x1), radius, radius)

    # -- pointing ------------------------------------------------------------------------------------------------------

    def _at(self, place: QPointF) -> Ribbon | None:
        x0, x1 = self._sides
        if not x0 <= place.x() <= x1:
            return None
        share = _share_at((place.x() - x0) / max(x1 - x0, 1.0))
        for ribbon, _ in reversed(self._paths):
            reach = max(ribbon.width / 2.0, 3.0)
            if abs(_along(ribbon, share, x0, x1).y() - place.y()) <= reach:
                return ribbon
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position())
        if over is not self._over:
            self._over, self._picture = over, None
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        if self._over is not None:
            self._over, self._picture = None, None
            self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        ribbon = self._at(event.position())
        if ribbon is not None and event.button() is Qt.MouseButton.LeftButton:
            self.asked.emit(ribbon.source, ribbon.target)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            ribbon = self._at(QPointF(event.pos()))
            text = ""
            if ribbon is not None:
                amount = self._figure(ribbon.amount) if ribbon.is_known else tr("not known")
                text = f"{name_of(ribbon.source, True)} → {name_of(ribbon.target, False)}: {amount}"
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._build()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._set_timer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._set_timer()


def name_of(node: str, is_source: bool) -> str:
    plain = tr(WORDS.get(node, node.replace("_", " ").capitalize()))
    return tr((_FROM if is_source else _TO).get(node, plain))


def colour_of(source: str) -> QColor:
    """By where energy comes from: own generation, own stores and cars have colour; the grid is grey, as what is normal."""
    numbers = {"pv": 0, "turbine": 3, "battery": 1, "cars": 5}
    if source in numbers:
        return QColor(line_color(numbers[source]))
    return QColor(theme.current().color("dim" if source == "grid" else "faint"))


def scaled(amount: float, unit: str) -> tuple[str, str]:
    """In the unit a person chose, else at most four digits: 24 349 kWh is 24.3 MWh."""
    if is_chosen(unit):
        return format_value(shown(amount, unit), shown_decimals(0, unit)), shown_unit(unit)
    if abs(amount) >= 10_000.0 and unit in ("kWh", "kW"):
        return format_value(amount / 1000.0, 1), unit.replace("k", "M")
    return format_value(amount, 0 if abs(amount) >= 100.0 else 1), unit


def _shape(ribbon: Ribbon, x0: float, x1: float) -> QPainterPath:
    mid = (x0 + x1) / 2.0
    top0, top1 = MARGIN + ribbon.y0, MARGIN + ribbon.y1
    path = QPainterPath(QPointF(x0, top0))
    path.cubicTo(mid, top0, mid, top1, x1, top1)
    if ribbon.is_known:
        path.lineTo(x1, top1 + ribbon.width)
        path.cubicTo(mid, top1 + ribbon.width, mid, top0 + ribbon.width, x0, top0 + ribbon.width)
        path.closeSubpath()
    return path


def _key(ribbon: Ribbon) -> tuple[str, str]:
    return ribbon.source, ribbon.target


def _along(ribbon: Ribbon, t: float, x0: float, x1: float) -> QPointF:
    """On the middle line, t 0..1: the same curve as _shape's, a cubic with both handles half way."""
    u = 1.0 - t
    mid = (x0 + x1) / 2.0
    x = u * u * u * x0 + 3.0 * u * t * mid + t * t * t * x1
    y = ribbon.y0 + (ribbon.y1 - ribbon.y0) * t * t * (3.0 - 2.0 * t) + ribbon.width / 2.0
    return QPointF(x, MARGIN + y)


def _share_at(x: float) -> float:
    """The t of the curve at a share x of the way, which grows with it: x = t³ + 1.5 t (1 − t)."""
    low, high = 0.0, 1.0
    for _ in range(24):
        t = (low + high) / 2.0
        if t * t * t + 1.5 * t * (1.0 - t) < x:
            low = t
        else:
            high = t
    return (low + high) / 2.0
