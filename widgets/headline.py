"""The district in four figures: load, own PV, exchange with the grid, self-sufficiency; and how much of it is known.

Looks twice a second at most, paints only when a printed digit changed. Where sources are missing it says how many of how
many report; with too few of them a figure is set in brackets, with none of a kind it is a dash. The tip has the areas. Follows live, replay and scenario alike.   Thread: GUI.   Units: kW, %.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.energy.balance import ALL, LOAD, PV, Balance, EnergyBalance
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.language import tr
from app.model.signal import ABSENT, format_value
from app.model.snapshot import Snapshot
from app.model.units_shown import is_chosen, shown, shown_decimals, shown_unit
from widgets import theme
from widgets.reads import Clock
from widgets.row import LEFT, draw_text, text_width

_GAP = 20
_LOOK_MS = 500  # figures that change faster cannot be read


@dataclass(frozen=True, slots=True)
class HeadlineFigure:
    name: str
    text: str
    unit: str


def figures_of(balance: Balance, own: str = "PV") -> tuple[HeadlineFigure, ...]:
    """What is printed of a balance.   own: what its generation is called."""

    def power(name: str, kw: float, parts: tuple[int, ...]) -> HeadlineFigure:
        unit = shown_unit("kW")
        if not balance.is_known(parts):
            return HeadlineFigure(name, ABSENT, unit)
        if is_chosen("kW"):
            text = format_value(shown(kw, "kW"), shown_decimals(0, "kW"))
            return HeadlineFigure(name, _known(balance, text, parts), unit)
        if abs(kw) >= 9999.5:
            return HeadlineFigure(name, _known(balance, format_value(kw / 1000, 1), parts), "MW")
        return HeadlineFigure(name, _known(balance, format_value(kw, 0), parts), "kW")

    is_export = balance.export_kw > 0.5 and balance.is_known(ALL)
    share = balance.self_sufficiency_pct
    missing = HeadlineFigure(
        tr("Reporting"), tr("{known} of {sources}", known=balance.known, sources=balance.sources), ""
    )
    return (
        power(tr("Load"), balance.load_kw, LOAD),
        power(own, balance.pv_kw, PV),
        power(
            tr("Export") if is_export else tr("Import"),
            balance.export_kw if is_export else balance.import_kw,
            ALL,
        ),
        HeadlineFigure(
            tr("Self-sufficient"),
            ABSENT if share is None else _known(balance, format_value(share, 0), ALL),
            "%",
        ),
        *((missing,) if balance.known < balance.sources else ()),
    )


def _known(balance: Balance, text: str, parts: tuple[int, ...]) -> str:
    return text if balance.is_valid_of(parts) else f"[{text}]"


class Headline(QWidget):
    """A click on a figure, or Left, Right and Enter, ask from what it is."""

    figure_asked = Signal(str)  # name of the figure

    def __init__(self, catalogue: Catalogue, timekeeper: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._balance = EnergyBalance(catalogue)
        has_turbine = any(a.kind is AssetKind.TURBINE for a in catalogue.assets)
        self._own = tr("Generation") if has_turbine else tr("PV")  # a river runs at night
        self._clock = timekeeper
        self._whole: Balance | None = None
        self._areas: dict[str, Balance] = {}
        self._figures: tuple[HeadlineFigure, ...] = ()
        self._is_behind = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._catch_up)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(28)
        self._at = 0  # figure that keys would ask about
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        timekeeper.snapshot_changed.connect(self._show)
        theme.hub().changed.connect(self._on_look)
        self._compute(timekeeper.snapshot)

    @property
    def figures(self) -> tuple[HeadlineFigure, ...]:
        return self._figures

    @property
    def tip(self) -> str:
        """Whole and areas in words, with coverage."""
        if self._whole is None:
            return ""
        lines = [self._sentence(tr("District"), self._whole)]
        lines += [self._sentence(name or "elsewhere", part) for name, part in self._areas.items()]
        return "\n".join([*lines, tr("Click a figure: from what is it?")])

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        """At once after a rest, so that a jump in time is answered; then at most twice a second."""
        if self._timer.isActive() or not self.isVisible():
            self._is_behind = True
            return
        self._compute(snapshot)
        self._timer.start()

    @Slot()
    def _on_look(self) -> None:
        """Other colours, or other units."""
        self._compute(self._clock.snapshot)
        self.update()

    @Slot()
    def _catch_up(self) -> None:
        if self._is_behind and self.isVisible():
            self._show(self._clock.snapshot)

    def _compute(self, snapshot: Snapshot) -> None:
        self._is_behind = False
        found = self._balance.of(snapshot)
        self._whole, self._areas = found.whole, dict(found.areas)
        figures = figures_of(found.whole, self._own)
        if figures != self._figures:
            before = self.sizeHint()
            self._figures = figures
            self.setAccessibleName(", ".join(f"{f.name} {f.text} {f.unit}" for f in figures))
            if self.sizeHint() != before:
                self.updateGeometry()
            self.update()

    def _sentence(self, name: str, balance: Balance) -> str:
        shown = (f for f in figures_of(balance, self._own) if f.unit)
        parts = ", ".join(f"{f.name.lower()} {f.text} {f.unit}" for f in shown)
        if not balance.sources:
            return f"{name}: {parts}"
        percent = int(100 * balance.coverage)  # never rounded up to what it is not
        return tr(
            "{name}: {parts} ({known} of {sources} sources, {percent} %)",
            name=name,
            parts=parts,
            known=balance.known,
            sources=balance.sources,
            percent=percent,
        )

    def sizeHint(self) -> QSize:
        width = sum(self._width(figure) for figure in self._figures) + _GAP * max(0, len(self._figures) - 1)
        return QSize(round(width) + 2 * theme.M, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 28)

    @staticmethod
    def _width(figure: HeadlineFigure) -> float:
        """Room for the digits there may be, so that nothing jumps when 99 becomes 100."""
        label = theme.font("label")
        value = theme.font("title")
        widest = {"kW": "0\u2009000", "MW": "00.000", "%": "100"}.get(figure.unit, "")
        digits = max(text_width(value, figure.text), text_width(value, widest))
        return text_width(label, figure.name) + 6 + digits + 3 + text_width(label, figure.unit)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip, self)  # type: ignore[attr-defined]  # a QHelpEvent
            return True
        return super().event(event)

    def _places(self) -> list[tuple[float, float]]:
        """Left and right of each figure that is painted."""
        found, x = [], float(theme.M)
        for figure in self._figures:
            width = self._width(figure)
            if x + width > self.width():
                break
            found.append((x, x + width))
            x += width + _GAP
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        for figure, (left, right) in zip(self._figures, self._places(), strict=False):
            if left - _GAP / 2 <= x < right + _GAP / 2 and event.button() == Qt.MouseButton.LeftButton:
                self.figure_asked.emit(figure.name)
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._places())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and count:
            self._at = min(max(self._at + step, 0), count - 1)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at < count:
            self.figure_asked.emit(self._figures[self._at].name)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compute(self._clock.snapshot)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        label, value = theme.font("label"), theme.font("title")
        for i, (figure, (x, right)) in enumerate(zip(self._figures, self._places(), strict=False)):
            # a narrow window drops the last ones whole
            if self.hasFocus() and i == self._at:
                painter.fillRect(QRectF(x, 25, right - x, 2), look.color("selection"))
            painter.setFont(label)
            painter.setPen(look.color("dim"))
            draw_text(painter, QRectF(x, 0, right - x, 28), figure.name)
            unit = text_width(label, figure.unit)
            painter.drawText(QRectF(right - unit, 0, unit + 2, 28), int(LEFT), figure.unit)
            painter.setFont(value)
            painter.setPen(look.color("text" if figure.text[:1] not in ("[", ABSENT) else "dim"))
            digits = text_width(value, figure.text)
            painter.drawText(QRectF(right - unit - 3 - digits, 0, digits + 2, 28), int(LEFT), figure.text)
